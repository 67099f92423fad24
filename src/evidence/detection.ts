import type { JsonValue, TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { type Content, readContent } from './content.ts';
import { type EvidenceFile, emptyReading, type Reading } from './evidence.ts';
import { DRIFT_FLAGS, isDriftFlags, readDriftFlags } from './readers/drift-flags.ts';
import * as dvc from './readers/dvc.ts';
import {
  EVIDENTLY_LEGACY_REPORT,
  isEvidentlyLegacyReport,
  readEvidentlyLegacyReport,
} from './readers/evidently-legacy.ts';
import { EVIDENTLY_REPORT, isEvidentlyReport, readEvidentlyReport } from './readers/evidently-report.ts';
import { FAIRLEARN, isFairlearnDump, readFairlearn } from './readers/fairlearn.ts';
import { GOVERNANCE_RECORD, isGovernanceRecord, readGovernanceRecord } from './readers/governance-record.ts';
import { homemadeKind } from './readers/homemade.ts';
import { isObject, type JsonObject } from './readers/json-shape.ts';
import { isMetricsCsv, readMetricsCsv } from './readers/metrics-csv.ts';
import * as registry from './readers/mlflow-registry.ts';
import { isMlflowRun, MLFLOW_RUN_JSON, readMlflowRun } from './readers/mlflow-run.ts';
import { readModelCard } from './readers/model-card.ts';
import { readNumbers } from './readers/numbers.ts';
import { isRollbackDrill, ROLLBACK_DRILL, readRollbackDrill } from './readers/rollback-drill.ts';
import { isGoverningFile, UNREAD_FORMATS } from './readers/unread-format.ts';

/** The format id of content that no signature matches. */
export const UNKNOWN_FORMAT = 'unknown';

interface Signature {
  readonly format: string;
  readonly matches: (root: JsonObject) => boolean;
  readonly read: (document: TextDocument) => Reading;
}

/** Tools' own shapes, first match wins. Each names keys that only its tool writes. */
const SIGNATURES: readonly Signature[] = [
  { format: DRIFT_FLAGS, matches: isDriftFlags, read: readDriftFlags },
  { format: ROLLBACK_DRILL, matches: isRollbackDrill, read: readRollbackDrill },
  { format: EVIDENTLY_LEGACY_REPORT, matches: isEvidentlyLegacyReport, read: readEvidentlyLegacyReport },
  { format: EVIDENTLY_REPORT, matches: isEvidentlyReport, read: readEvidentlyReport },
  { format: MLFLOW_RUN_JSON, matches: isMlflowRun, read: readMlflowRun },
  { format: FAIRLEARN, matches: isFairlearnDump, read: readFairlearn },
  { format: dvc.DVC_LOCK, matches: dvc.isDvcLock, read: dvc.readDvcLock },
  { format: dvc.DVC_POINTER, matches: dvc.isDvcPointer, read: dvc.readDvcPointer },
  { format: dvc.DVC_YAML, matches: dvc.isDvcYaml, read: dvc.readDvcYaml },
  { format: 'mlmodel', matches: (root) => isObject(root.flavors), read: registry.readMlmodel },
  { format: 'mlflow-registry', matches: registry.isRegistryVersion, read: registry.readRegistryEntry },
  { format: 'mlflow-registry', matches: registry.isRegisteredModel, read: registry.readRegistryEntry },
  { format: 'mlflow-logged-model', matches: registry.isLoggedModel, read: registry.readLoggedModel },
  { format: 'mlflow-filestore', matches: registry.isExperiment, read: registry.readExperiment },
  { format: GOVERNANCE_RECORD, matches: isGovernanceRecord, read: readGovernanceRecord },
  ...UNREAD_FORMATS.map(({ format, matches, notAResult }) => ({
    format,
    matches,
    read: (document: TextDocument): Reading => notRead(document, format, notAResult),
  })),
];

function notRead(document: TextDocument, format: string, notAResult: string | undefined): Reading {
  const problem =
    notAResult === undefined
      ? document.problem(
          'format_not_read',
          `This is ${format}, which is recognised but not read yet: map its numbers in .arbiter/config.yml.`,
          '',
        )
      : document.problem('not_a_result', `This is no result: ${notAResult}.`, '');
  return emptyReading(format, [...document.problems, problem]);
}

/** What one file turned out to be. A file that is not `isEvidence` may be left out when a folder is read. */
export interface Detected {
  readonly reading: Reading;
  readonly isEvidence: boolean;
  readonly content: Content;
}

/** Recognises one file by its content and reads it. Never throws. */
export function readFile(file: EvidenceFile): Detected {
  const content = readContent(file);
  return { ...readFound(content, file.path), content };
}

function readFound(content: Content, path: string): Omit<Detected, 'content'> {
  switch (content.kind) {
    case 'json':
    case 'yaml':
      return readDocument(content.document, content.kind);
    case 'markdown':
      return { reading: readModelCard(content.text, path), isEvidence: true };
    case 'csv':
      if (isMetricsCsv(content.table))
        return { reading: readMetricsCsv(content.table, path), isEvidence: true };
      return unknown(path, []);
    case 'too_large':
      return { reading: emptyReading(UNKNOWN_FORMAT, [content.problem]), isEvidence: false };
    case 'empty':
      return {
        reading: emptyReading('empty', [
          { code: 'empty', message: 'The file is empty: it is no result.', file: path },
        ]),
        isEvidence: false,
      };
    default:
      return unknown(path, []);
  }
}

function readDocument(document: TextDocument, syntax: 'json' | 'yaml'): Omit<Detected, 'content'> {
  const { value } = document;
  // Text that cannot be parsed was meant to be something: it is shown, never passed over.
  if (value === undefined)
    return { reading: emptyReading(UNKNOWN_FORMAT, document.problems), isEvidence: true };
  const matching = isObject(value) ? SIGNATURES.filter(({ matches }) => matches(value)) : [];
  const [first, second] = matching;
  if (first !== undefined) {
    const reading = first.read(document);
    if (second === undefined) return { reading, isEvidence: true };
    const message = `The content is both ${first.format} and ${second.format}: it is read as the first.`;
    return {
      reading: {
        ...reading,
        problems: [...reading.problems, document.problem('ambiguous_format', message, '')],
      },
      isEvidence: true,
    };
  }
  if (isObject(value) && isGoverningFile(value)) {
    const message = "This is one of Arbiter's own files: it sets what is required, and holds no result.";
    return {
      reading: emptyReading('arbiter-governing', [document.problem('not_a_result', message, '')]),
      isEvidence: false,
    };
  }
  const format = homemadeFormat(value, syntax);
  if (format !== null) return { reading: readNumbers(document, format), isEvidence: true };
  return unknown(document.file, document.problems);
}

function homemadeFormat(value: JsonValue, syntax: 'json' | 'yaml'): string | null {
  const kind = homemadeKind(value);
  if (kind === null) return null;
  if (kind === 'metrics') return `metrics-${syntax}`;
  if (syntax === 'yaml') return `${kind}-yaml`;
  return `${kind}-homemade-json`;
}

function unknown(path: string, problems: readonly Problem[]): Omit<Detected, 'content'> {
  const message =
    'The content is no format that Arbiter reads. If it holds results, map its numbers in .arbiter/config.yml (`arbiter evidence --suggest FILE` proposes how).';
  return {
    reading: emptyReading(UNKNOWN_FORMAT, [...problems, { code: 'unknown_format', message, file: path }]),
    isEvidence: false,
  };
}

import type { JsonValue, TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { type Content, readContent } from './content.ts';
import { type EvidenceFile, emptyReading, type Reading } from './evidence.ts';
import * as aequitas from './readers/aequitas.ts';
import { CROISSANT, isCroissant, readCroissant } from './readers/croissant.ts';
import { CYCLONEDX, isCyclonedx, readCyclonedx } from './readers/cyclonedx.ts';
import { isDailyEvaluation, readDailyEvaluation } from './readers/daily-evaluation.ts';
import * as contract from './readers/data-contract.ts';
import { DBT_RUN_RESULTS, isDbtArtifact, readDbtRunResults } from './readers/dbt-run-results.ts';
import { DEEPCHECKS_SUITE, isDeepchecksSuite, readDeepchecksSuite } from './readers/deepchecks-suite.ts';
import { DRIFT_FLAGS, isDriftFlags, readDriftFlags } from './readers/drift-flags.ts';
import * as dvc from './readers/dvc.ts';
import {
  EVIDENTLY_LEGACY_REPORT,
  isEvidentlyLegacyReport,
  readEvidentlyLegacyReport,
} from './readers/evidently-legacy.ts';
import { EVIDENTLY_REPORT, isEvidentlyReport, readEvidentlyReport } from './readers/evidently-report.ts';
import {
  EVIDENTLY_TEST_SUITE,
  isEvidentlyTestSuite,
  readEvidentlyTestSuite,
} from './readers/evidently-test-suite.ts';
import { EXPLANATION, isExplanation, readExplanation } from './readers/explanation.ts';
import { FAIRLEARN, isFairlearnDump, readFairlearn } from './readers/fairlearn.ts';
import * as ge from './readers/ge-validation.ts';
import { GOVERNANCE_RECORD, isGovernanceRecord, readGovernanceRecord } from './readers/governance-record.ts';
import { homemadeKind } from './readers/homemade.ts';
import { isObject, type JsonObject } from './readers/json-shape.ts';
import { readJunitXml } from './readers/junit-xml.ts';
import * as lmEval from './readers/lm-eval.ts';
import * as load from './readers/load-test.ts';
import { isMetricsCsv, readMetricsCsv } from './readers/metrics-csv.ts';
import * as registry from './readers/mlflow-registry.ts';
import { isMlflowRun, MLFLOW_RUN_JSON, readMlflowRun } from './readers/mlflow-run.ts';
import { readModelCard } from './readers/model-card.ts';
import {
  isModelCardToolkit,
  MODEL_CARD_TOOLKIT,
  readModelCardToolkit,
} from './readers/model-card-toolkit.ts';
import { readNumbers } from './readers/numbers.ts';
import { isOpenLineage, OPENLINEAGE, readOpenLineage } from './readers/openlineage.ts';
import { isRollbackDrill, ROLLBACK_DRILL, readRollbackDrill } from './readers/rollback-drill.ts';
import { isSagemakerClarify, readSagemakerClarify, SAGEMAKER_CLARIFY } from './readers/sagemaker-clarify.ts';
import * as sagemaker from './readers/sagemaker-metrics.ts';
import { isSodaScan, readSodaScan, SODA_SCAN } from './readers/soda-scan.ts';
import { isGoverningFile, UNREAD_FORMATS } from './readers/unread-format.ts';
import * as scan from './readers/vulnerability-scan.ts';

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
  { format: DRIFT_FLAGS, matches: isDailyEvaluation, read: readDailyEvaluation },
  { format: EXPLANATION, matches: isExplanation, read: readExplanation },
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
  { format: EVIDENTLY_TEST_SUITE, matches: isEvidentlyTestSuite, read: readEvidentlyTestSuite },
  { format: ge.GE_VALIDATION, matches: ge.isValidationResult, read: ge.readGeValidation },
  { format: ge.GE_VALIDATION, matches: ge.isCheckpointResult, read: ge.readGeValidation },
  { format: DBT_RUN_RESULTS, matches: isDbtArtifact, read: readDbtRunResults },
  { format: SODA_SCAN, matches: isSodaScan, read: readSodaScan },
  { format: DEEPCHECKS_SUITE, matches: isDeepchecksSuite, read: readDeepchecksSuite },
  { format: SAGEMAKER_CLARIFY, matches: isSagemakerClarify, read: readSagemakerClarify },
  {
    format: sagemaker.SAGEMAKER_EVALUATION,
    matches: sagemaker.isSagemakerEvaluation,
    read: sagemaker.readSagemakerEvaluation,
  },
  {
    format: sagemaker.SAGEMAKER_MODEL_CARD,
    matches: sagemaker.isSagemakerModelCard,
    read: sagemaker.readSagemakerModelCard,
  },
  {
    format: sagemaker.SAGEMAKER_CARD_METRICS,
    matches: sagemaker.isSagemakerCardMetrics,
    read: sagemaker.readSagemakerCardMetrics,
  },
  { format: MODEL_CARD_TOOLKIT, matches: isModelCardToolkit, read: readModelCardToolkit },
  { format: CYCLONEDX, matches: isCyclonedx, read: readCyclonedx },
  { format: CROISSANT, matches: isCroissant, read: readCroissant },
  { format: OPENLINEAGE, matches: isOpenLineage, read: readOpenLineage },
  { format: contract.ODCS, matches: contract.isOdcs, read: contract.readOdcs },
  {
    format: contract.DATACONTRACT_SPEC,
    matches: contract.isDatacontractSpec,
    read: contract.readDatacontractSpec,
  },
  { format: lmEval.LM_EVAL, matches: lmEval.isLmEval, read: lmEval.readLmEval },
  { format: lmEval.HF_TRAINER_STATE, matches: lmEval.isTrainerState, read: lmEval.readTrainerState },
  { format: scan.TRIVY, matches: scan.isTrivy, read: scan.readTrivy },
  { format: scan.PIP_AUDIT, matches: scan.isPipAudit, read: scan.readPipAudit },
  { format: load.K6_SUMMARY, matches: load.isK6Summary, read: load.readK6Summary },
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
    case 'toml':
      return readDocument(content.document, content.kind);
    case 'xml':
      return { reading: readJunitXml(content.text, path), isEvidence: true };
    case 'markdown':
      return { reading: readModelCard(content.text, path), isEvidence: true };
    case 'csv':
      if (aequitas.isAequitasCsv(content.table))
        return { reading: aequitas.readAequitasCsv(content.table, path), isEvidence: true };
      if (load.isLocustStats(content.table))
        return { reading: load.readLocustStats(content.table, path), isEvidence: true };
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

function readDocument(document: TextDocument, syntax: 'json' | 'yaml' | 'toml'): Omit<Detected, 'content'> {
  const { value } = document;
  // Text that cannot be parsed was meant to be something: it is shown, never passed over.
  if (value === undefined)
    return { reading: emptyReading(UNKNOWN_FORMAT, document.problems), isEvidence: true };
  const matching = isObject(value) ? SIGNATURES.filter(({ matches }) => matches(value)) : [];
  const [first, second] = matching;
  if (Array.isArray(value) && isOpenLineage(value))
    return { reading: readOpenLineage(document), isEvidence: true };
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

function homemadeFormat(value: JsonValue, syntax: 'json' | 'yaml' | 'toml'): string | null {
  const kind = homemadeKind(value);
  if (kind === null) return null;
  if (kind === 'metrics') return `metrics-${syntax}`;
  if (syntax !== 'json') return `${kind}-${syntax}`;
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

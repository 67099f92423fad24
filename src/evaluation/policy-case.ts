import type { ModelFacts, RecordedDrill, RecordedRelease } from '../checks/facts.ts';
import { OFF_GITHUB } from '../checks/facts.ts';
import { loadCatalog } from '../model/catalog.ts';
import { loadConfig } from '../model/config.ts';
import type { Loaded } from '../model/loaded.ts';
import { loadManifest, MANIFEST_FILE } from '../model/manifest.ts';
import { pathProblem } from '../model/path.ts';
import type { ChangeFacts } from '../policy/conditions.ts';
import type { CaseSubject } from '../policy/testing/judgement.ts';
import { mergePatch } from '../policy/testing/merge-patch.ts';
import type { Given, WrittenCase } from '../policy/testing/test-file.ts';
import type { Config } from '../schemas/config.ts';
import type { Manifest } from '../schemas/manifest.ts';
import { parseInstant } from '../signoff/instant.ts';
import type { JsonValue, TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { NO_ARTIFACTS } from './artifact-set.ts';
import type { ReadFile } from './content.ts';
import { unreadable } from './model-evaluation.ts';
import { gatherFacts } from './model-facts.ts';
import { givenPredictions, readFile } from './policy-case-files.ts';

/** The instant of a case that names none: tests must not depend on the day they run. */
const DEFAULT_NOW = '2026-01-01T00:00:00Z';
const LEDGER_BRANCH = 'arbiter-ledger';

export type ReadCase =
  | { readonly subject: CaseSubject; readonly problems?: undefined }
  | { readonly subject?: undefined; readonly problems: readonly Problem[] };

interface Parts {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly manifestDocument: TextDocument;
  readonly manifestText: string;
  readonly base: Manifest | undefined;
  readonly config: Config;
}

/** What cases of one file give in the same words is read once. */
export class CaseMemory {
  readonly #known = new Map<string, unknown>();

  load<T>(load: (text: string, file: string) => T, text: string, file: string): T {
    const key = `${file}\n${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known as T;
    const loaded = load(text, file);
    this.#known.set(key, loaded);
    return loaded;
  }
}

/** Reads what a case gives through the readers of the gate: files become evidence as they would in a pull request. */
export async function readCase(written: WrittenCase, memory = new CaseMemory()): Promise<ReadCase> {
  const { given, problem } = written;
  const problems: Problem[] = [];
  const now = given.now ?? DEFAULT_NOW;
  if (parseInstant(now) === undefined)
    problems.push(problem('bad_instant', `${now} is not an instant in RFC 3339.`, '/now'));
  const parts = readParts(written, problems, memory);
  const catalogText = jsonText(given.catalog ?? { datasets: [] });
  const catalog = memory.load(
    (text, file) => loadCatalog(text, file),
    catalogText,
    '.arbiter/catalog/given.yml',
  );
  if (given.catalog !== undefined) problems.push(...moved(catalog.problems, '/catalog', written));
  if (parts === undefined) return { problems };
  const { folder } = parts;
  const predictions = givenPredictions(given.predictions, folder);
  if (predictions.tooMany !== undefined)
    problems.push(problem('too_many_rows', predictions.tooMany, '/predictions'));
  const files = [
    manifestFile(folder, parts.manifestText),
    ...givenFiles(written, 'files', folder, problems),
    ...givenFiles(written, 'artifacts', folder, problems),
    ...predictions.files,
  ];
  if (problems.length > 0) return { problems };
  const artifactFiles = files.filter(({ trust }) => trust === 'workflow');
  const facts = await gatherFacts(
    {
      now,
      folder,
      isNew: given.new === true,
      headManifest: parts.manifest,
      manifest: parts.manifest,
      baseManifest: parts.base,
      manifestDocument: parts.manifestDocument,
      entries: files.map(({ path, mode }) => ({ path, mode, oid: '' })),
      content: [],
      files: files.filter((file) => !artifactFiles.includes(file)),
      artifacts: { ...NO_ARTIFACTS, awaiting: given.awaiting === true ? [AWAITED] : [] },
      artifactFiles,
      datasets: given.catalog === undefined ? [] : catalog.datasets,
      config: {
        ...parts.config,
        predictions: [...(parts.config.predictions ?? []), ...predictions.declarations],
      },
      policies: [],
      waivers: null,
      governing: [],
      isGoverning: false,
      alteration: null,
      problems: [],
      isDraft: false,
      change: {},
      behind: [],
      champion: undefined,
      runCommit: undefined,
      hasGovernedCode: undefined,
      limited: undefined,
      objects: new Map(),
      decideSignoff: null,
      ...ledgerFacts(given.ledger ?? 'not_read'),
      onSubject: () => {},
      onStageOpen: () => {},
    },
    { groups: true, formats: true, balance: true, splits: true, agreement: true },
  );
  const change = changeFacts(given.pull_request ?? {});
  return { subject: { facts, baseManifest: parts.base, change, problems: unreadable(facts) } };
}

function changeFacts({ paths, ...known }: NonNullable<Given['pull_request']>): ChangeFacts {
  return {
    ...known,
    ...(paths !== undefined && { paths: paths.map((path) => ({ path, previousPath: null })) }),
  };
}

const AWAITED = { workflow: 'given.yml', artifact: 'given', state: 'in progress', into: '' };

function readParts(written: WrittenCase, problems: Problem[], memory: CaseMemory): Parts | undefined {
  const { given, problem } = written;
  if (given.model === undefined) {
    problems.push(problem('missing_key', 'no `model` is given: the manifest that is judged.', ''));
    return undefined;
  }
  const manifestText = jsonText(given.model);
  const folder = given.folder ?? `models/${String(given.model.name)}`;
  const file = `${folder}/${MANIFEST_FILE}`;
  const head = memory.load(loadManifest, manifestText, file);
  const before = mergePatch(given.model as JsonValue, (given.base ?? {}) as JsonValue);
  const base = memory.load(loadManifest, jsonText(before), file);
  const configText = jsonText(given.config ?? { models: ['models/**'] });
  const config = memory.load(loadConfig, configText, '.arbiter/config.yml');
  problems.push(...moved(head.problems, '/model', written));
  if (head.problems.length === 0) problems.push(...moved(base.problems, '/base', written));
  problems.push(...moved(config.problems, '/config', written));
  if (head.value === undefined || base.value === undefined || config.value === undefined) return undefined;
  return {
    folder,
    manifest: head.value,
    manifestDocument: head.document,
    manifestText,
    base: given.new === true ? undefined : base.value,
    config: config.value,
  };
}

/** Problems of a part at the place of the test file that gives it. */
function moved(problems: Loaded<unknown>['problems'], under: string, written: WrittenCase): Problem[] {
  return problems.map(({ code, message, pointer, suggestion }) => ({
    ...written.problem(code, message, `${under}${pointer ?? ''}`),
    ...(suggestion !== undefined && { suggestion }),
  }));
}

function manifestFile(folder: string, text: string): ReadFile {
  return readFile(`${folder}/${MANIFEST_FILE}`, text, 'committed');
}

function givenFiles(
  { given, problem }: WrittenCase,
  key: 'files' | 'artifacts',
  folder: string,
  problems: Problem[],
): ReadFile[] {
  return Object.entries(given[key] ?? {}).flatMap(([path, content]) => {
    const wrong = pathProblem(path);
    if (wrong !== undefined || path === MANIFEST_FILE) {
      const message = wrong ?? `${MANIFEST_FILE} is given under \`model\`.`;
      problems.push(problem('bad_path', `${path}: ${message}`, `/${key}`));
      return [];
    }
    const text = typeof content === 'string' ? content : jsonText(content);
    return [readFile(`${folder}/${path}`, text, key === 'files' ? 'committed' : 'workflow')];
  });
}

type LedgerFacts = Pick<ModelFacts, 'releases' | 'drills'> & {
  readonly auditTrail: NonNullable<ModelFacts['auditTrail']> | null;
};

function ledgerFacts(ledger: NonNullable<Given['ledger']>): {
  readonly auditTrail: LedgerFacts['auditTrail'];
  readonly releases: LedgerFacts['releases'];
  readonly drills: LedgerFacts['drills'];
} {
  const unread = { releases: undefined, drills: undefined };
  if (ledger === 'not_read') return { ...unread, auditTrail: OFF_GITHUB };
  if (ledger === 'silent') return { ...unread, auditTrail: null };
  if (ledger === 'none')
    return {
      ...unread,
      auditTrail: { branch: null, entries: 0, origin: 'No ledger is configured.', gaps: [] },
    };
  const { gaps = [], releases = [], drills = [] } = ledger;
  return {
    auditTrail: {
      branch: LEDGER_BRANCH,
      entries: releases.length + drills.length,
      origin: 'What is on base was approved.',
      gaps,
    },
    releases: releases.map(
      ({ version, bundle, valid_until, against }, index): RecordedRelease => ({
        entry: index + 1,
        version,
        tag: `given-v${version}`,
        bundle,
        validUntil: valid_until ?? null,
        ...(against !== undefined && { against }),
      }),
    ),
    drills: drills.map(
      ({ version, bundle, tested_at, switch_ms, outcome }, index): RecordedDrill => ({
        entry: releases.length + index + 1,
        version,
        bundle,
        testedAt: tested_at,
        switchMs: switch_ms,
        ...(outcome !== undefined && { outcome }),
      }),
    ),
  };
}

function jsonText(value: unknown): string {
  return JSON.stringify(value);
}

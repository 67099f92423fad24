import { findModelFolders, type ModelFolder, modelGlobs } from './model-folder.ts';
import { copyPolicy, fillWorkflow, type Pin } from './shipped.ts';
import { catalogSkeleton, configSkeleton, FILL_IN, manifestSkeleton, rolesSkeleton } from './skeleton.ts';

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** What `arbiter init` was told and what it found. */
export interface ScaffoldRequest {
  /** Paths of the repository. */
  readonly paths: readonly string[];
  /** Folders that the user names as models. */
  readonly models: readonly string[];
  readonly people: ReadonlyMap<string, readonly string[]>;
  readonly owner: string | undefined;
  readonly action: Pin;
  readonly checkoutCommit: string;
  /** What writes the ledger acts with the token of a GitHub App. */
  readonly isApp: boolean;
  /** Bundles are signed by the identity of the workflow that releases, not by a key. */
  readonly isKeyless: boolean;
  /** Names of the workflows of the repository that upload artifacts. */
  readonly evidenceWorkflows: readonly string[];
  /** Reads `policies/…` or `templates/workflows/…` of the distribution. */
  readonly shipped: (path: string) => string;
}

export interface Scaffold {
  readonly models: readonly ModelFolder[];
  readonly globs: readonly string[];
  /** Every file that a governed repository needs, whether it is there already or not. */
  readonly files: readonly PlannedFile[];
}

export const POLICY_PACKS: readonly string[] = ['arb-production.yml', 'low-risk.yml'];
export const WORKFLOWS: readonly string[] = [
  'arbiter-signal.yml',
  'arbiter-gate.yml',
  'arbiter-check.yml',
  'arbiter-release.yml',
  'arbiter-release-guard.yml',
  'arbiter-deploy.yml',
  'arbiter-rollback.yml',
  'arbiter-audit.yml',
];
/** Those that write the ledger: each has a variant for where only a GitHub App may. */
export const WRITING: ReadonlySet<string> = new Set([
  'arbiter-gate.yml',
  'arbiter-release.yml',
  'arbiter-deploy.yml',
  'arbiter-rollback.yml',
]);

/** Plans the files of a governed repository from what the repository holds. */
export function planScaffold(request: ScaffoldRequest): Scaffold {
  const models = withNamed(findModelFolders(request.paths), request.models);
  const globs = modelGlobs(models.map(({ folder }) => folder));
  const hasCatalog = request.paths.some((path) => /^\.arbiter\/catalog\/.+\.yml$/.test(path));
  const files: PlannedFile[] = [
    { path: '.arbiter/config.yml', text: configSkeleton(globs) },
    { path: '.arbiter/roles.yml', text: rolesSkeleton(request.people) },
    ...POLICY_PACKS.map((name) => ({
      path: `.arbiter/policies/${name}`,
      text: copyPolicy(request.shipped(`policies/${name}`), globs, request.owner),
    })),
    ...(hasCatalog ? [] : [{ path: '.arbiter/catalog/datasets.yml', text: catalogSkeleton() }]),
    ...models.map((model) => ({ path: `${model.folder}/model.yml`, text: manifestSkeleton(model) })),
    ...WORKFLOWS.map((name) => ({
      path: `.github/workflows/${name}`,
      text: fillWorkflow(
        request.shipped(`templates/workflows/${templateOf(name, request)}`),
        request.action,
        request.checkoutCommit,
        request.evidenceWorkflows,
      ),
    })),
  ];
  return { models, globs, files };
}

/** One file for each, under one name: only whose token it acts with differs, and what it signs by. */
function templateOf(name: string, { isApp, isKeyless }: ScaffoldRequest): string {
  const base = isKeyless && name === 'arbiter-release.yml' ? 'arbiter-release-keyless.yml' : name;
  return isApp && WRITING.has(name) ? base.replace(/\.yml$/, '-app.yml') : base;
}

function withNamed(found: readonly ModelFolder[], named: readonly string[]): ModelFolder[] {
  const added = named.filter((folder) => !found.some((model) => model.folder === folder));
  return [...found, ...added.map((folder) => ({ folder, hasManifest: false, hints: [] }))];
}

/** The 1-based lines of a text that wait for a person. */
export function unfilledLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.includes(FILL_IN) ? [index + 1] : []));
}

/** Lines for CODEOWNERS that give the governing files to the people of the governance role. */
export function codeOwnerLines(people: ReadonlyMap<string, readonly string[]>): string[] {
  const owners =
    (people.get('governance') ?? []).map((login) => `@${login}`).join(' ') || '@ORG/GOVERNANCE-TEAM';
  return [`/.arbiter/ ${owners}`, `/.github/ ${owners}`];
}

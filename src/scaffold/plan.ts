import { findModelFolders, type ModelFolder, modelGlobs } from './model-folder.ts';
import { copyPolicy, fillWorkflow, forModelsOnly, type Pin, rolesOfPack } from './shipped.ts';
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
  /** Names of packs that are wanted besides `POLICY_PACKS`, of `MORE_PACKS`. */
  readonly packs: readonly string[];
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

/** What every governed repository begins with. */
export const POLICY_PACKS: readonly string[] = ['arb-production', 'low-risk'];
/** What is written where it is asked for. */
export const MORE_PACKS: readonly string[] = [
  'analysis',
  'arb-strict',
  'data-governance',
  'fairness-employment',
  'hipaa',
  'language-models',
  'responsible-ai',
];
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
  const packs = [...new Set([...POLICY_PACKS, ...request.packs])].map((name) => ({
    name,
    text: request.shipped(`policies/${name}.yml`),
  }));
  const roles = packs.flatMap(({ text }) => rolesOfPack(text));
  const hasCatalog = request.paths.some((path) => /^\.arbiter\/catalog\/.+\.yml$/.test(path));
  const files: PlannedFile[] = [
    { path: '.arbiter/config.yml', text: configSkeleton(globs) },
    { path: '.arbiter/roles.yml', text: rolesSkeleton(request.people, roles) },
    ...packs.map(({ name, text }) => ({
      path: `.arbiter/policies/${name}.yml`,
      text: copyFor(request, text, globs),
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

/** Where analyses have a policy of their own, the others are for models. */
function copyFor({ packs, owner }: ScaffoldRequest, text: string, globs: readonly string[]): string {
  const copy = copyPolicy(text, globs, owner);
  return packs.includes('analysis') ? forModelsOnly(copy) : copy;
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

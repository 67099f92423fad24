import { SIGNERS_FILE, type Signers, TRUSTED_ROOT_FILE } from '../attestation/signers.ts';
import { loadSigningFiles } from '../attestation/signing-files.ts';
import { type LoadedPolicy, loadPolicy } from '../policy/policy.ts';
import { LOCK_FILE, loadPolicyLock } from '../policy/policy-lock.ts';
import { selectPolicies } from '../policy/selection.ts';
import { type WaivableModel, waiverTargetProblems } from '../policy/waivable.ts';
import type { Config } from '../schemas/config.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { Roles } from '../schemas/roles.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';
import { type Dataset, joinCatalogs, loadCatalog } from './catalog.ts';
import { DEFAULT_GOVERNANCE_ROLE, loadConfig } from './config.ts';
import { DELEGATIONS_FILE, type Delegation, loadDelegations } from './delegations.ts';
import { governingKind } from './governing-path.ts';
import type { Loaded } from './loaded.ts';
import { loadManifest, MANIFEST_FILE } from './manifest.ts';
import { isRegistryPointer, loadRegistryPointer, type RegistryPointer } from './registry-pointer.ts';
import { loadRoles } from './roles.ts';
import { isPathOfModel, modelFolders } from './touched.ts';
import { type LoadedWaiver, loadWaivers } from './waivers.ts';

/** Reads one file: its text, or why there is none. */
export type ReadFile = (path: string) => {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
};

export interface ValidatedModel {
  readonly folder: string;
  readonly manifest: Manifest | undefined;
  readonly document: TextDocument | undefined;
}

/** Everything that governs in one repository, read and held against each other. */
export interface ValidatedRepository {
  readonly config: Config | undefined;
  readonly roles: Roles | undefined;
  /** None where there is no file; undefined only where it is wrong. */
  readonly delegations: readonly Delegation[] | undefined;
  /** Nobody where there is no file; undefined only where it is wrong. */
  readonly signers: Signers | undefined;
  readonly policies: readonly LoadedPolicy[];
  readonly datasets: readonly Dataset[];
  readonly models: readonly ValidatedModel[];
  readonly waivers: readonly LoadedWaiver[];
  /** Files that were read and judged, sorted. */
  readonly files: readonly string[];
  /** Files of `.arbiter/` that this version does not read, with the reason. */
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  readonly problems: readonly Problem[];
}

const CONFIG_FILE = '.arbiter/config.yml';
const ROLES_FILE = '.arbiter/roles.yml';
const SKIPPED: readonly (readonly [RegExp, string])[] = [
  [/^\.arbiter\/policies\/[^/]+\.test\.yml$/, 'policy tests are not run here'],
  [/^\.arbiter\/(?:README\.md|\.gitkeep)$/, 'not a governing file'],
];
const KNOWN_PLACES = [
  'config.yml',
  'roles.yml',
  'policies',
  'baselines',
  'arbiter.lock',
  'catalog',
  'waivers',
  'delegations.yml',
  'signers.yml',
  'trusted-root.json',
];

/** Validates every file of `.arbiter/` and every governed manifest, each by itself and all against each other. */
export function validateRepository(paths: readonly string[], read: ReadFile): ValidatedRepository {
  const problems: Problem[] = [];
  const files: string[] = [];
  const load = <T extends { readonly problems: readonly Problem[] }>(
    file: string,
    loader: (text: string) => T,
  ) => {
    files.push(file);
    const { text, problems: unreadable } = read(file);
    problems.push(...unreadable);
    const loaded = text === undefined ? undefined : loader(text);
    problems.push(...(loaded?.problems ?? []));
    return loaded;
  };
  const required = <T>(file: string, loader: (text: string, file: string) => Loaded<T>) => {
    if (paths.includes(file)) return load(file, (text) => loader(text, file));
    problems.push({ code: 'missing_file', message: `There is no ${file}.`, file });
    return undefined;
  };
  const optional = (file: string): string | undefined => {
    if (!paths.includes(file)) return undefined;
    files.push(file);
    const { text, problems: unreadable } = read(file);
    problems.push(...unreadable);
    return text;
  };
  const configLoad = required(CONFIG_FILE, loadConfig);
  const rolesLoad = required(ROLES_FILE, loadRoles);
  const [config, roles] = [configLoad?.value, rolesLoad?.value];
  const delegations = paths.includes(DELEGATIONS_FILE)
    ? load(DELEGATIONS_FILE, (text) => loadDelegations(text, DELEGATIONS_FILE, roles))?.value?.delegations
    : [];
  const signing = loadSigningFiles(optional(SIGNERS_FILE), optional(TRUSTED_ROOT_FILE));
  problems.push(...signing.problems);
  const lock = paths.includes(LOCK_FILE) ? load(LOCK_FILE, (text) => loadPolicyLock(text))?.value : undefined;
  const baselineTexts = new Map(
    paths.filter((path) => governingKind(path) === 'baseline').map((path) => [path, optional(path)] as const),
  );
  const baselines = { lock, text: (file: string) => baselineTexts.get(file) };
  const options = { baselines, ...(roles !== undefined && { roles }) };
  const policies = paths
    .filter((path) => governingKind(path) === 'policy')
    .flatMap((file) => load(file, (text) => loadPolicy(text, file, options))?.policy ?? []);
  const catalogs = paths
    .filter((path) => governingKind(path) === 'catalog')
    .flatMap((file) => load(file, (text) => ({ ...loadCatalog(text, file), file })) ?? []);
  const joined = joinCatalogs(catalogs.map((catalog) => ({ ...catalog, problems: [] })));
  problems.push(...joined.problems);
  // Without a configuration every manifest is looked at: one mistake must not hide the others.
  const models = modelFolders(paths, config ?? { models: ['**'] }).map((folder) => {
    const file = `${folder}/${MANIFEST_FILE}`;
    const loaded = load(file, (text) => loadManifest(text, file));
    return { folder, manifest: loaded?.value, document: loaded?.document };
  });
  const isOwn = (path: string): boolean =>
    models.some(({ folder, manifest }) =>
      isPathOfModel(path, { folder, name: manifest?.name ?? null, datasets: null }, config ?? { models: [] }),
    );
  for (const file of paths.filter((path) => isRegistryPointer(path) && isOwn(path))) {
    const loaded = load(file, (text) => loadRegistryPointer(text, file));
    if (loaded?.value !== undefined && config !== undefined)
      problems.push(...unknownRegistry(loaded.value, loaded.document, config));
  }
  if (!paths.some((path) => governingKind(path) === 'policy')) {
    problems.push({
      code: 'missing_file',
      message: 'There is no policy in .arbiter/policies.',
      file: '.arbiter/policies',
    });
  }
  const waivers = loadWaivers(
    paths
      .filter((path) => governingKind(path) === 'waiver')
      .map((file) => ({ file, text: optional(file) ?? '', sha256: '' })),
  );
  problems.push(...waivers.problems);
  const unread = unreadFiles(paths, files);
  problems.push(...unread.problems, ...duplicatePolicies(policies));
  if (config !== undefined && configLoad !== undefined) {
    if (models.length === 0) {
      problems.push(
        configLoad.document.problem('no_model', 'No folder with a model.yml matches `models`.', '/models'),
      );
    }
    if (roles !== undefined) problems.push(...namedRoles(config, roles, configLoad.document));
  }
  const isCatalogWhole = catalogs.every((catalog) => catalog.problems.length === 0);
  for (const model of models) {
    if (isCatalogWhole) problems.push(...uncataloguedData(model, joined.datasets));
    if (policies.length > 0) problems.push(...withoutPolicy(model, policies));
  }
  problems.push(...waiverTargetProblems(waivers.waivers, models.map(waivable), policies));
  problems.push(...duplicateModels(models));
  const { skipped } = unread;
  return {
    config,
    roles,
    delegations,
    signers: signing.signers,
    policies,
    datasets: joined.datasets,
    models,
    waivers: waivers.waivers,
    files: files.sort(),
    skipped,
    problems,
  };
}

function waivable({ folder, manifest }: ValidatedModel): WaivableModel {
  const { name = null, tier = null, kind = null } = manifest ?? {};
  return { folder, name, tier, kind };
}

/** A misspelt place would be ignored in silence, and what it governs with it. */
function unreadFiles(
  paths: readonly string[],
  files: readonly string[],
): { skipped: { file: string; reason: string }[]; problems: Problem[] } {
  const skipped: { file: string; reason: string }[] = [];
  const problems: Problem[] = [];
  for (const file of paths.filter((path) => path.startsWith('.arbiter/') && !files.includes(path))) {
    const reason = SKIPPED.find(([pattern]) => pattern.test(file))?.[1];
    if (reason !== undefined) {
      skipped.push({ file, reason });
      continue;
    }
    const place = file.split('/')[1] ?? '';
    const near = file.endsWith('.yaml')
      ? file.replace(/\.yaml$/, '.yml')
      : KNOWN_PLACES.includes(place)
        ? undefined
        : suggest(place, KNOWN_PLACES);
    const message = `Nothing reads \`${file}\`: .arbiter holds ${KNOWN_PLACES.join(', ')}, and the files in its folders end in .yml.`;
    problems.push({ code: 'unknown_file', message, file, ...(near !== undefined && { suggestion: near }) });
  }
  return { skipped, problems };
}

/** Two policies of one id could not be told apart in a decision. */
export function duplicatePolicies(policies: readonly LoadedPolicy[]): Problem[] {
  return policies.flatMap((loaded, index) => {
    const { id } = loaded.policy.metadata;
    const first = policies.findIndex((other) => other.policy.metadata.id === id);
    if (first === index) return [];
    const message = `The policy id \`${id}\` already belongs to ${policies[first]?.file}.`;
    return [loaded.document.problem('duplicate_policy', message, '/metadata/id')];
  });
}

function duplicateModels(models: readonly ValidatedModel[]): Problem[] {
  return models.flatMap(({ manifest, document, folder }) => {
    const first = models.find(
      (other) => other.manifest !== undefined && other.manifest.name === manifest?.name,
    );
    if (manifest === undefined || document === undefined || first?.folder === folder) return [];
    const message = `The name \`${manifest.name}\` already belongs to the model in ${first?.folder}.`;
    return [document.problem('duplicate_model', message, '/name')];
  });
}

/** Roles that the configuration names: who signs what governs, who is told of a long wait. */
function namedRoles(config: Config, roles: Roles, document: TextDocument): Problem[] {
  const known = Object.keys(roles.roles);
  const named: readonly (readonly [string | undefined, string, string])[] = [
    [config.governance_role ?? DEFAULT_GOVERNANCE_ROLE, 'which signs what governs', '/governance_role'],
    [config.reminders?.escalate_to, 'which is told of a long wait', '/reminders/escalate_to'],
  ];
  return named.flatMap(([role, purpose, pointer]) => {
    if (role === undefined || known.includes(role)) return [];
    const message = `The role \`${role}\`, ${purpose}, is not in the roles file.`;
    return [document.problem('unknown_role', message, pointer, suggest(role, known))];
  });
}

function unknownRegistry(
  { registry }: RegistryPointer,
  document: TextDocument,
  { registries = [] }: Config,
): Problem[] {
  const known = registries.map(({ name }) => name);
  if (known.includes(registry)) return [];
  const message = `The registry \`${registry}\` is not under \`registries\` in ${CONFIG_FILE}.`;
  return [document.problem('unknown_registry', message, '/registry', suggest(registry, known))];
}

function uncataloguedData({ manifest, document }: ValidatedModel, datasets: readonly Dataset[]): Problem[] {
  const names = datasets.map((dataset) => dataset.entry.name);
  return (manifest?.data ?? []).flatMap((use, index) => {
    if (document === undefined || names.includes(use.dataset)) return [];
    const message = `The data set \`${use.dataset}\` is not in the catalog.`;
    return [
      document.problem('unknown_dataset', message, `/data/${index}/dataset`, suggest(use.dataset, names)),
    ];
  });
}

function withoutPolicy(
  { folder, manifest, document }: ValidatedModel,
  policies: readonly LoadedPolicy[],
): Problem[] {
  if (manifest === undefined || document === undefined) return [];
  const { problem } = selectPolicies(policies, { folder, tier: manifest.tier, kind: manifest.kind });
  return problem === undefined ? [] : [document.problem(problem.code, problem.message, '/tier')];
}

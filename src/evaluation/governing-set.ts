import { createHash } from 'node:crypto';
import { SIGNERS_FILE, type Signers, TRUSTED_ROOT_FILE } from '../attestation/signers.ts';
import { loadSigningFiles } from '../attestation/signing-files.ts';
import type { TrustedRoot } from '../attestation/trusted-root.ts';
import { UserError } from '../errors.ts';
import { type CatalogLoad, type Dataset, joinCatalogs, loadCatalog } from '../model/catalog.ts';
import { loadConfig } from '../model/config.ts';
import { DELEGATIONS_FILE, type Delegation, loadDelegations } from '../model/delegations.ts';
import { governingKind } from '../model/governing-path.ts';
import { loadRoles } from '../model/roles.ts';
import type { FileTree } from '../model/tree.ts';
import { loadWaivers, type WaiverSet } from '../model/waivers.ts';
import { type LoadedPolicy, loadPolicy } from '../policy/policy.ts';
import { LOCK_FILE, loadPolicyLock } from '../policy/policy-lock.ts';
import type { Config } from '../schemas/config.ts';
import type { Roles } from '../schemas/roles.ts';
import { decodeText } from '../text/decode.ts';
import type { Problem } from '../text/problem.ts';

export const CONFIG_FILE = '.arbiter/config.yml';
export const ROLES_FILE = '.arbiter/roles.yml';

/** Everything that governs, as one commit has it. Any problem at all means that nothing can be decided by it. */
export interface GoverningSet {
  /** False without a configuration: the repository has not adopted Arbiter on this commit. */
  readonly isAdopted: boolean;
  readonly config: Config | undefined;
  readonly roles: Roles | undefined;
  /** None where there is no file; undefined only where it cannot be read. */
  readonly delegations: readonly Delegation[] | undefined;
  /** Nobody where there is no file; undefined only where it cannot be read. */
  readonly signers: Signers | undefined;
  readonly trustedRoot: TrustedRoot | undefined;
  readonly policies: readonly LoadedPolicy[];
  readonly datasets: readonly Dataset[];
  /** Data sets that each catalog file defines; a file that cannot be read is absent. */
  readonly catalogFiles: ReadonlyMap<string, readonly string[]>;
  /** Waiver files, with their own problems: they are the model's that they name, or of the change that brings them. */
  readonly waivers: WaiverSet;
  readonly problems: readonly Problem[];
  /** Bytes of every governing file that was read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One by which something can be decided. */
export type UsableSet = GoverningSet & { readonly config: Config };

/**
 * @param whose `The commit …`, for the message
 * @throws UserError where nothing can be decided by it
 */
export function requireUsable(set: GoverningSet, whose: string): UsableSet {
  const { config, problems } = set;
  if (config !== undefined && problems.length === 0) return { ...set, config };
  const reason = problems[0]?.message ?? 'there is no .arbiter/config.yml';
  throw new UserError(`${whose} has no configuration that can be used: ${reason}`, problems);
}

const READ_KINDS = new Set([
  'config',
  'roles',
  'policy',
  'baseline',
  'catalog',
  'waiver',
  'delegation',
  'signers',
  'lock',
]);

/** Whether a path is read for what it governs; workflows and unknown files govern by their bytes alone. */
export function isReadGoverningFile(path: string): boolean {
  return READ_KINDS.has(governingKind(path) ?? '');
}

/** Reads and validates `.arbiter/` of one commit. Never throws for a bad text. */
export async function loadGoverningSet(tree: FileTree): Promise<GoverningSet> {
  const governing = tree.entries.filter((entry) => isReadGoverningFile(entry.path));
  const links = governing.filter((entry) => entry.mode !== '100644' && entry.mode !== '100755');
  const regular = governing.filter((entry) => !links.includes(entry)).map((entry) => entry.path);
  const files = await tree.read(regular);
  const problems: Problem[] = links.map(({ path }) => ({
    code: 'symbolic_link',
    message: 'A file that governs must be a regular file.',
    file: path,
  }));
  problems.push(...unknownFiles(tree));
  const texts = decodeAll(files, problems);
  const digests = waiverDigests(files);
  const key = JSON.stringify([[...texts], problems, [...digests]]);
  // A copy: two commits that are governed alike are still two.
  if (latest?.key === key) return { ...latest.set };
  const set = governingSetOf(texts, problems, digests);
  latest = { key, set };
  return set;
}

/**
 * The set that was made last. A decision asks for it several times, of base and of head, and the same texts give the same
 * set; to parse them takes longer than the rest of a decision.
 */
let latest: { readonly key: string; readonly set: GoverningSet } | undefined;

function governingSetOf(
  texts: ReadonlyMap<string, string>,
  problems: Problem[],
  digests: ReadonlyMap<string, string>,
): GoverningSet {
  const config = load(texts.get(CONFIG_FILE), (text) => loadConfig(text, CONFIG_FILE), problems);
  const roles = load(texts.get(ROLES_FILE), (text) => loadRoles(text, ROLES_FILE), problems);
  const delegations = loadAllDelegations(texts, roles, problems);
  const signing = loadSigningFiles(texts.get(SIGNERS_FILE), texts.get(TRUSTED_ROOT_FILE));
  problems.push(...signing.problems);
  const catalog = loadCatalogs(texts, problems);
  return {
    isAdopted: texts.has(CONFIG_FILE),
    config,
    roles,
    delegations,
    signers: signing.signers,
    trustedRoot: signing.trustedRoot,
    policies: loadPolicies(texts, roles, problems),
    datasets: catalog.datasets,
    catalogFiles: catalog.files,
    waivers: loadWaivers(
      sorted(texts, 'waiver').map(([file, text]) => ({ file, text, sha256: digests.get(file) ?? '' })),
    ),
    problems,
    texts,
  };
}

function decodeAll(files: ReadonlyMap<string, Uint8Array>, problems: Problem[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [path, bytes] of files) {
    const decoded = decodeText(bytes, path);
    problems.push(...decoded.problems);
    texts.set(path, decoded.text ?? '');
  }
  return texts;
}

/** A policy saved as `.yaml` would otherwise be left out without a word. */
function unknownFiles(tree: FileTree): Problem[] {
  return tree.entries
    .filter(({ path }) => governingKind(path) === 'other' && path.startsWith('.arbiter/'))
    .filter(({ path }) => /\.(?:ya?ml|json)$/i.test(path) && !path.endsWith('.test.yml'))
    .map(({ path }) => ({
      code: 'unknown_file',
      message:
        'This file is not one that Arbiter reads: policies, catalog and waivers are `.yml` files in their folders.',
      file: path,
    }));
}

function load<T>(
  text: string | undefined,
  read: (text: string) => { readonly value: T | undefined; readonly problems: readonly Problem[] },
  problems: Problem[],
): T | undefined {
  if (text === undefined) return undefined;
  const loaded = read(text);
  problems.push(...loaded.problems);
  return loaded.value;
}

function loadAllDelegations(
  texts: ReadonlyMap<string, string>,
  roles: Roles | undefined,
  problems: Problem[],
): readonly Delegation[] | undefined {
  const text = texts.get(DELEGATIONS_FILE);
  if (text === undefined) return [];
  return load(text, (found) => loadDelegations(found, DELEGATIONS_FILE, roles), problems)?.delegations;
}

function loadPolicies(
  texts: ReadonlyMap<string, string>,
  roles: Roles | undefined,
  problems: Problem[],
): LoadedPolicy[] {
  const policies: LoadedPolicy[] = [];
  const lock = load(texts.get(LOCK_FILE), (text) => loadPolicyLock(text), problems);
  const baselines = { lock, text: (path: string) => texts.get(path) };
  for (const [file, text] of sorted(texts, 'policy')) {
    const loaded = loadPolicy(text, file, { baselines, ...(roles !== undefined && { roles }) });
    problems.push(...loaded.problems);
    if (loaded.policy === undefined) continue;
    const { id } = loaded.policy.policy.metadata;
    const twin = policies.find((other) => other.policy.metadata.id === id);
    if (twin !== undefined) {
      problems.push(
        loaded.document.problem(
          'duplicate_policy',
          `The policy \`${id}\` is already in ${twin.file}.`,
          '/metadata/id',
        ),
      );
    }
    policies.push(loaded.policy);
  }
  return policies;
}

function loadCatalogs(
  texts: ReadonlyMap<string, string>,
  problems: Problem[],
): { datasets: readonly Dataset[]; files: ReadonlyMap<string, readonly string[]> } {
  const loads: CatalogLoad[] = [];
  const files = new Map<string, readonly string[]>();
  for (const [file, text] of sorted(texts, 'catalog')) {
    const loaded = loadCatalog(text, file, sha256(text));
    loads.push(loaded);
    if (loaded.problems.length === 0)
      files.set(
        file,
        loaded.datasets.map((dataset) => dataset.entry.name),
      );
  }
  const joined = joinCatalogs(loads);
  problems.push(...joined.problems);
  return { datasets: joined.datasets, files };
}

function sorted(texts: ReadonlyMap<string, string>, kind: string): [string, string][] {
  return [...texts].filter(([path]) => governingKind(path) === kind).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Of the bytes: a text may be read from several. */
function waiverDigests(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  return new Map(
    [...files]
      .filter(([path]) => governingKind(path) === 'waiver')
      .map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

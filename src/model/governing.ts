import { SIGNERS_FILE, type Signers } from '../attestation/signers.ts';
import type { GoverningChange } from '../policy/direction.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import { policyChanges } from '../policy/policy-change.ts';
import { LOCK_FILE } from '../policy/policy-lock.ts';
import type { Config } from '../schemas/config.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { Roles } from '../schemas/roles.ts';
import type { Dataset } from './catalog.ts';
import { catalogChanges } from './catalog-change.ts';
import { configChanges, rolesChanges } from './config-change.ts';
import type { Delegation } from './delegations.ts';
import { delegationChanges } from './delegations-change.ts';
import { type GoverningKind, governingKind } from './governing-path.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { manifestChanges } from './manifest-change.ts';
import { signersChanges } from './signers-change.ts';
import { type ChangedPath, namesOf } from './tree.ts';
import { waiverChanges } from './waiver-change.ts';
import type { LoadedWaiver } from './waivers.ts';

export { effectiveCatalog } from './catalog-change.ts';
export { effectiveManifest, manifestChanges } from './manifest-change.ts';
export type { GoverningChange };

/** What governs at one commit. A part that is absent, or that cannot be read, is undefined (or not in its list). */
export interface GoverningState {
  readonly config: Config | undefined;
  readonly roles: Roles | undefined;
  /** None where there is no file; undefined only where it cannot be read. */
  readonly delegations: readonly Delegation[] | undefined;
  /** Nobody where there is no file; undefined only where it cannot be read. */
  readonly signers: Signers | undefined;
  readonly policies: readonly LoadedPolicy[];
  readonly datasets: readonly Dataset[];
}

/** A model of the change: its manifests at base (undefined when new) and at head (undefined when unreadable). */
export interface GoverningModel {
  readonly folder: string;
  readonly base: Manifest | undefined;
  readonly head: Manifest | undefined;
}

export interface GoverningInput {
  readonly changed: readonly ChangedPath[];
  readonly base: GoverningState;
  readonly head: GoverningState;
  readonly models: readonly GoverningModel[];
  /** Absent where waivers are not read (a verdict of an earlier version): then a change of one is told without its words. */
  readonly waivers?: { readonly base: readonly LoadedWaiver[]; readonly head: readonly LoadedWaiver[] };
}

const CONFIG_FILE = '.arbiter/config.yml';
const ROLES_FILE = '.arbiter/roles.yml';

/**
 * Everything that a change does to what governs (policy rule 17), in words and with a direction, by file. Base decides
 * whatever is found here, except that `effectiveManifest` and `effectiveCatalog` let a tightening count at once. What
 * cannot be read or compared counts as looser. `new` is kept for what nothing judged before: a new model, data set or
 * column; a new policy or role is `neutral`, since it may turn a refusal into a verdict.
 */
export function governingChanges(input: GoverningInput): GoverningChange[] {
  const { base, head } = input;
  const changes: GoverningChange[] = [];
  const changedPaths = new Set(input.changed.flatMap(namesOf));
  for (const path of [...changedPaths].sort()) {
    const kind = governingKind(path);
    if (kind !== undefined)
      changes.push(
        ...(kind === 'waiver' ? waiverFileChanges(path, input) : fileChanges(path, kind, base, head)),
      );
  }
  if ([...changedPaths].some((path) => governingKind(path) === 'catalog')) {
    changes.push(...catalogChanges(base.datasets, head.datasets));
  }
  for (const model of input.models) {
    const file = `${model.folder}/${MANIFEST_FILE}`;
    if (model.head !== undefined) changes.push(...manifestChanges(model.base, model.head, file));
    else if (model.base !== undefined) changes.push(whole(file, 'looser', `${file} cannot be read.`));
  }
  return changes;
}

/**
 * Changes that need the governance role: whatever alters what already governs. What is new beside it (a model, a data
 * set, a column) alters nothing, and neither does the fact alone that a catalog file changed.
 */
export function alteringChanges(changes: readonly GoverningChange[]): readonly GoverningChange[] {
  return changes.filter(
    ({ direction, file, pointer }) =>
      direction !== 'new' &&
      !(direction === 'neutral' && pointer === '' && governingKind(file) === 'catalog'),
  );
}

function fileChanges(
  path: string,
  kind: Exclude<GoverningKind, 'waiver'>,
  base: GoverningState,
  head: GoverningState,
): GoverningChange[] {
  switch (kind) {
    case 'config':
      return compared(CONFIG_FILE, base.config, head.config, 'The configuration', configChanges);
    case 'roles':
      return compared(ROLES_FILE, base.roles, head.roles, 'The roles file', rolesChanges);
    case 'policy':
      return policyFileChanges(path, base.policies, head.policies);
    case 'catalog':
      return catalogFileChanges(path, base.datasets, head.datasets);
    case 'delegation':
      return delegationFileChanges(path, base.delegations, head.delegations);
    case 'signers':
      return signersFileChanges(path, base.signers, head.signers);
    case 'lock':
      return lockFileChanges(path, base.policies, head.policies);
    case 'baseline':
      return [
        whole(path, 'neutral', `The baseline ${path} changes; ${LOCK_FILE} says which bytes count.`),
        ...unreadableOverlays(path, base.policies, head.policies),
      ];
    case 'workflow':
      return [whole(path, 'looser', `${path} changes: it may decide whether and how the gate runs.`)];
    case 'other':
      return [whole(path, 'neutral', `${path} changes.`)];
  }
}

/** A file whose letters differ in case from the one that is read is still a waiver that changes. */
function waiverFileChanges(path: string, { waivers }: GoverningInput): GoverningChange[] {
  if (waivers === undefined)
    return [whole(path, 'looser', `The waiver ${path} changes; it counts only once merged.`)];
  const at = (of: readonly LoadedWaiver[]) => of.find(({ file }) => file === path);
  return waiverChanges(at(waivers.base), at(waivers.head), path);
}

function compared<T>(
  file: string,
  before: T | undefined,
  after: T | undefined,
  noun: string,
  compare: (base: T, head: T, file: string) => GoverningChange[],
): GoverningChange[] {
  if (before !== undefined && after !== undefined) {
    const changes = compare(before, after, file);
    return changes.length > 0
      ? changes
      : [whole(file, 'neutral', `${noun} is written differently; it says the same.`)];
  }
  if (before === undefined && after !== undefined) return [whole(file, 'neutral', `${noun} is new.`)];
  return [
    whole(file, 'looser', `${noun} is removed or cannot be read at head: merging this would stop the gate.`),
  ];
}

/** Without the file nothing is delegated, so its coming and going is compared like any other change of it. */
function delegationFileChanges(
  path: string,
  before: readonly Delegation[] | undefined,
  after: readonly Delegation[] | undefined,
): GoverningChange[] {
  if (after === undefined)
    return [
      whole(path, 'looser', 'The delegations cannot be read at head: merging this would stop the gate.'),
    ];
  if (before === undefined) return [whole(path, 'looser', 'The delegations could not be read before.')];
  const changes = delegationChanges(before, after, path);
  const words = 'The delegations are written differently; they say the same.';
  return changes.length > 0 ? changes : [whole(path, 'neutral', words)];
}

/** Like delegations: without the file nobody signs. The trusted root is compared by nobody: any change of it is looser. */
function signersFileChanges(
  path: string,
  before: Signers | undefined,
  after: Signers | undefined,
): GoverningChange[] {
  if (path.toLowerCase() !== SIGNERS_FILE)
    return [whole(path, 'looser', 'The trusted root changes: other certificates would count.')];
  if (after === undefined)
    return [whole(path, 'looser', 'The signers cannot be read at head: merging this would stop the gate.')];
  if (before === undefined) return [whole(path, 'looser', 'The signers could not be read before.')];
  const changes = signersChanges(before, after, path);
  const words = 'The signers file is written differently; it says the same.';
  return changes.length > 0 ? changes : [whole(path, 'neutral', words)];
}

function policyFileChanges(
  path: string,
  base: readonly LoadedPolicy[],
  head: readonly LoadedPolicy[],
): GoverningChange[] {
  const before = base.find((loaded) => loaded.file === path);
  const after = head.find((loaded) => loaded.file === path);
  if (after === undefined) {
    // Renamed: the new path is compared with it.
    if (before !== undefined && head.some((loaded) => isSamePolicy(loaded, before) && loaded.file !== path))
      return [];
    return [whole(path, 'looser', `The policy ${path} is removed or cannot be read at head.`)];
  }
  const old = before ?? base.find((loaded) => isSamePolicy(loaded, after));
  if (old === undefined) return [whole(path, 'neutral', `The policy ${after.policy.metadata.id} is new.`)];
  const changes = policyChanges(old, after);
  const words = `The policy ${after.policy.metadata.id} is written differently; it says the same.`;
  return changes.length > 0 ? changes : [whole(path, 'neutral', words)];
}

/** Other bytes of a baseline are other rules of every policy that extends it, though its own file stays as it is. */
function lockFileChanges(
  path: string,
  base: readonly LoadedPolicy[],
  head: readonly LoadedPolicy[],
): GoverningChange[] {
  if (path !== LOCK_FILE) return [whole(path, 'neutral', `${path} changes; only ${LOCK_FILE} is read.`)];
  const changes = base
    .filter(({ baselines }) => baselines.length > 0)
    .flatMap((before) => {
      const after = head.find((loaded) => isSamePolicy(loaded, before));
      return after === undefined ? [] : policyChanges(before, after);
    });
  return [
    whole(path, 'neutral', 'The lock file changes.'),
    ...changes,
    ...unreadableOverlays(path, base, head),
  ];
}

function unreadableOverlays(
  path: string,
  base: readonly LoadedPolicy[],
  head: readonly LoadedPolicy[],
): GoverningChange[] {
  return base
    .filter((before) => before.baselines.length > 0 && !head.some((after) => isSamePolicy(after, before)))
    .map(({ policy }) =>
      whole(path, 'looser', `The policy ${policy.metadata.id} cannot be read at head any more, or is gone.`),
    );
}

function isSamePolicy(a: LoadedPolicy, b: LoadedPolicy): boolean {
  return a.policy.metadata.id === b.policy.metadata.id;
}

/** A catalog file that defined data sets and now defines none was emptied, removed or broken. */
function catalogFileChanges(
  path: string,
  base: readonly Dataset[],
  head: readonly Dataset[],
): GoverningChange[] {
  const before = base.filter((dataset) => dataset.file === path);
  const isGone = !head.some((dataset) => dataset.file === path);
  const isElsewhere = before.every((old) => head.some((dataset) => dataset.entry.name === old.entry.name));
  if (isGone && !(before.length > 0 && isElsewhere)) {
    return [whole(path, 'looser', `The catalog file ${path} is removed or cannot be read at head.`)];
  }
  return [whole(path, 'neutral', `The catalog file ${path} changes.`)];
}

function whole(file: string, direction: GoverningChange['direction'], message: string): GoverningChange {
  return { file, pointer: '', direction, message };
}

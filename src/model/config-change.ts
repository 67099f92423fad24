import { type AddChange, compareKeys, fromTo } from '../policy/change.ts';
import {
  amount,
  type Comparison,
  type Direction,
  type GoverningChange,
  isSame,
  members,
  unknown,
  wording,
} from '../policy/direction.ts';
import type { Config } from '../schemas/config.ts';
import type { Roles } from '../schemas/roles.ts';
import { pointerToken } from '../text/document.ts';
import { DEFAULT_GOVERNANCE_ROLE } from './config.ts';
import { personText } from './person.ts';

/** Losing or altering a recomputation is looser; a further one is stricter. */
const predictions: Comparison = members('more', 'nothing');

/** Asking for a signature in one more place is stricter; any other change of where bundles go cannot be told. */
const targets: Comparison = (before, after) => {
  const [old, now] = [placesOf(before), placesOf(after)];
  if (!isSame(old.rest, now.rest)) return 'looser';
  return members('more', 'nothing')(old.asking, now.asking);
};

function placesOf(value: unknown): { readonly rest: unknown; readonly asking: readonly string[] } {
  if (value === undefined) return { rest: undefined, asking: [] };
  const places = Object.entries(value as Readonly<Record<string, { readonly schema?: string }>>);
  const rest = Object.fromEntries(places.map(([name, { schema: _, ...others }]) => [name, others]));
  const asking = places.filter(([, { schema }]) => schema === 'required').map(([name]) => name);
  return { rest, asking: asking.sort() };
}

/** How each key decides. What numbers mean and where they come from cannot be told apart: any change is looser. */
const CONFIG_KEYS: Readonly<Record<string, Comparison>> = {
  models: members('more', 'nothing'),
  evidence: unknown,
  artifacts: unknown,
  environments: unknown,
  targets,
  schema_changes: members('fewer', 'nothing'),
  ledger: unknown,
  ledger_resumed: unknown,
  retention: unknown,
  reminders: unknown,
  predictions,
  data: predictions,
  drift: predictions,
  pointers_only: members('fewer', 'nothing'),
  registries: unknown,
  governance_role: (before, after) =>
    unknown(before ?? DEFAULT_GOVERNANCE_ROLE, after ?? DEFAULT_GOVERNANCE_ROLE),
  suppress_below: amount('more', 10),
};

/** What a change does to the configuration, in words. */
export function configChanges(base: Config, head: Config, file: string): GoverningChange[] {
  const changes: GoverningChange[] = [];
  const add = (pointer: string, direction: Direction | undefined, message: string) => {
    if (direction !== undefined) changes.push({ file, pointer, direction, message });
  };
  const { code_paths: oldPaths = {}, bundles: oldBundles, ...oldRest } = base;
  const { code_paths: newPaths = {}, bundles: newBundles, ...newRest } = head;
  compareKeys(oldRest, newRest, CONFIG_KEYS, '', 'Configuration', add);
  for (const model of new Set([...Object.keys(oldPaths), ...Object.keys(newPaths)])) {
    const [before, after] = [oldPaths[model], newPaths[model]];
    const words = `Configuration: the code paths of ${model} ${fromTo(before, after)}.`;
    add(`/code_paths/${pointerToken(model)}`, members('more', 'nothing')(before, after), words);
  }
  recipientChanges(oldBundles?.recipients, newBundles?.recipients, add);
  return changes;
}

/** Who can read released bundles: without recipients everybody who may read the repository. */
function recipientChanges(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  add: AddChange,
): void {
  const pointer = '/bundles/recipients';
  if (before === undefined && after === undefined) return;
  if (before === undefined)
    add(pointer, 'stricter', `Bundles are released encrypted, for ${listed(after)} only.`);
  else if (after === undefined)
    add(
      '/bundles',
      'looser',
      'Bundles are no longer encrypted: whoever may read the repository may download them.',
    );
  else {
    const joined = after.filter((one) => !before.includes(one));
    const left = before.filter((one) => !after.includes(one));
    if (joined.length > 0) add(pointer, 'looser', `Bundles can also be decrypted by ${listed(joined)}.`);
    if (left.length > 0)
      add(
        pointer,
        'stricter',
        `Bundles that are released from now on can no longer be decrypted by ${listed(left)}.`,
      );
    if (joined.length + left.length === 0)
      add(pointer, wording(before, after), 'The recipients of bundles are written in another order.');
  }
}

/** Whole: of a key that is cut off nobody can tell whose it is. */
function listed(recipients: readonly string[] = []): string {
  return recipients.join(', ');
}

/** Who may sign: more people are looser, fewer are stricter; a person whose id changes is another person. */
export function rolesChanges(base: Roles, head: Roles, file: string): GoverningChange[] {
  const changes: GoverningChange[] = [];
  for (const name of new Set([...Object.keys(base.roles), ...Object.keys(head.roles)])) {
    const [before, after] = [base.roles[name], head.roles[name]];
    if (isSame(before, after)) continue;
    const pointer = `/roles/${pointerToken(name)}`;
    const add = (direction: Direction, message: string) =>
      changes.push({ file, pointer, direction, message });
    if (before === undefined) add('neutral', `The role ${name} is new: ${membersOf(after).join(', ')}.`);
    else if (after === undefined) add('looser', `The role ${name} is removed.`);
    else {
      const [from, to] = [membersOf(before), membersOf(after)];
      const joined = to.filter((member) => !from.includes(member));
      const left = from.filter((member) => !to.includes(member));
      if (joined.length > 0) add('looser', `The role ${name} may also be filled by ${joined.join(', ')}.`);
      if (left.length > 0) add('stricter', `The role ${name} can no longer be filled by ${left.join(', ')}.`);
      if (joined.length + left.length === 0) add('neutral', `The role ${name} is written differently.`);
    }
  }
  return changes;
}

function membersOf(role: Roles['roles'][string]): string[] {
  return [...(role?.users ?? []).map(personText), ...(role?.teams ?? []).map((team) => team.toLowerCase())];
}

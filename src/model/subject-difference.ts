import { fromTo } from '../policy/change.ts';
import { isSame } from '../policy/direction.ts';
import { ruleChanges } from '../policy/rule-change.ts';
import type { SubjectChange } from '../schemas/decision.ts';
import type { Policy } from '../schemas/policy.ts';
import { policy as isPolicyValue } from '../schemas/validators/policy.js';
import { GOVERNING_LIMITS } from '../text/document.ts';
import { parseJson } from '../text/json.ts';
import { type Fields, parsePreimage, type SubjectPreimage } from './subject-preimage.ts';

/** Canonical JSON of resolved policies by their digest (`sha256:` and hex). */
export interface ResolvedPolicies {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/**
 * What two subjects differ in, from the texts behind their digests: the few things that change a verdict first (model,
 * rules, waivers, catalog), then evidence, then files. A file that is read as evidence is named once, as evidence. Empty
 * where one of the texts is not a subject: then nothing is known. The texts come from a ledger and are believed in nothing.
 */
export function subjectDifference(
  beforePreimage: string,
  afterPreimage: string,
  policies?: ResolvedPolicies,
): SubjectChange[] {
  const before = parsePreimage(beforePreimage);
  const after = parsePreimage(afterPreimage);
  if (before === undefined || after === undefined) return [];
  const evidence = compared(before.evidence, after.evidence, 'evidence', () => null);
  const named = new Set(evidence.map(({ name }) => name));
  return [
    ...modelChanges(before, after),
    ...policyDifference(before.policies, after.policies, policies),
    ...compared(asKeys(before.waivers), asKeys(after.waivers), 'waiver', () => null),
    ...compared(before.catalog, after.catalog, 'catalog', entryDetail),
    ...evidence,
    ...compared(before.content, after.content, 'file', fileDetail).filter(({ name }) => !named.has(name)),
  ];
}

function modelChanges(
  { model: before }: SubjectPreimage,
  { model: after }: SubjectPreimage,
): SubjectChange[] {
  if (before === null || after === null || isSame(before, after)) return [];
  const details = [
    ...(before.name === after.name ? [] : [`its name ${fromTo(before.name, after.name)}`]),
    ...(before.version === after.version ? [] : [`its version ${fromTo(before.version, after.version)}`]),
  ];
  return [{ part: 'model', name: after.name, change: 'changed', detail: details.join('; ') }];
}

function asKeys(names: ReadonlySet<string>): ReadonlyMap<string, true> {
  return new Map([...names].map((name) => [name, true]));
}

/** Changes by name, in the order of the names. */
function compared<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  part: SubjectChange['part'],
  detail: (before: T, after: T) => string | null,
): SubjectChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits);
  return names.flatMap((name): SubjectChange[] => {
    const [from, to] = [before.get(name), after.get(name)];
    if (from === undefined) return [{ part, name, change: 'added', detail: null }];
    if (to === undefined) return [{ part, name, change: 'removed', detail: null }];
    return isSame(from, to) ? [] : [{ part, name, change: 'changed', detail: detail(from, to) }];
  });
}

type Content = { readonly mode: string; readonly sha256: string };

/** A reader expects the bytes to differ; only a change of the mode alone needs a word. */
function fileDetail(before: Content, after: Content): string | null {
  return before.sha256 === after.sha256 ? `its mode ${fromTo(before.mode, after.mode)}` : null;
}

const DETAILS_SHOWN = 8;

/** Which columns and which fields of a data set's entry. */
function entryDetail(before: Fields, after: Fields): string | null {
  const { columns: oldColumns, ...oldFields } = before;
  const { columns: newColumns, ...newFields } = after;
  const [from, to] = [columnsOf(oldColumns), columnsOf(newColumns)];
  const parts = [
    ...keyChanges(oldFields, newFields).map(([key, words]) => `its ${key} ${words}`),
    ...compared(from, to, 'catalog', (one, other) =>
      keyChanges(one, other)
        .map(([key, words]) => `its ${key} ${words}`)
        .join(', '),
    ).map(({ name, change, detail }) =>
      detail === null ? `the column ${name} is ${change}` : `the column ${name}: ${detail}`,
    ),
  ];
  if (parts.length === 0) return null;
  const rest = parts.length - DETAILS_SHOWN;
  return [...parts.slice(0, DETAILS_SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

function keyChanges(before: Fields, after: Fields): [string, string][] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareCodeUnits);
  return keys
    .filter((key) => !isSame(before[key], after[key]))
    .map((key) => [key.replaceAll('_', ' '), fromTo(before[key], after[key])]);
}

/** Columns by name; what has no name is compared as a whole under its place. */
function columnsOf(value: unknown): Map<string, Fields> {
  const columns = Array.isArray(value) ? value : [];
  return new Map(
    columns.map((column: unknown, index) => {
      const fields = typeof column === 'object' && column !== null ? (column as Fields) : { value: column };
      return [typeof fields.name === 'string' ? fields.name : `number ${index + 1}`, fields];
    }),
  );
}

interface KnownPolicy {
  readonly digest: string;
  /** Undefined where the text behind the digest was not kept. */
  readonly policy: Policy | undefined;
}

function policyDifference(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  texts: ResolvedPolicies | undefined,
): SubjectChange[] {
  const gone = [...before]
    .filter((digest) => !after.has(digest))
    .map((digest) => known(digest, texts?.before));
  const come = [...after]
    .filter((digest) => !before.has(digest))
    .map((digest) => known(digest, texts?.after));
  const pairs = come.map((item) => ({ item, old: gone.find((other) => isSamePolicy(other, item)) }));
  const [lone] = gone;
  // One policy gave way to one: what is not known of them is only in what they differ.
  if (gone.length === 1 && come.length === 1 && lone !== undefined && isUnknown([...gone, ...come])) {
    return come.map((item) => ({
      part: 'policy',
      name: nameOf(item, lone),
      change: 'changed',
      detail: null,
    }));
  }
  const paired = new Set(pairs.map(({ old }) => old));
  return [
    ...pairs.flatMap(({ item, old }) => (old === undefined ? [whole(item, 'added')] : rulesOf(old, item))),
    ...gone.filter((item) => !paired.has(item)).map((item) => whole(item, 'removed')),
  ].sort((a, b) => compareCodeUnits(a.name.split('/')[0] ?? '', b.name.split('/')[0] ?? ''));
}

function isUnknown(policies: readonly KnownPolicy[]): boolean {
  return policies.some(({ policy }) => policy === undefined);
}

function isSamePolicy(one: KnownPolicy, other: KnownPolicy): boolean {
  return one.policy !== undefined && one.policy.metadata.id === other.policy?.metadata.id;
}

function whole(item: KnownPolicy, change: 'added' | 'removed'): SubjectChange {
  return { part: 'policy', name: nameOf(item), change, detail: null };
}

function nameOf(...items: readonly KnownPolicy[]): string {
  return items.find(({ policy }) => policy !== undefined)?.policy?.metadata.id ?? items[0]?.digest ?? '';
}

/** `POLICY/CHECK` for a rule, `POLICY` for what belongs to the policy as a whole. */
function rulesOf(before: KnownPolicy, after: KnownPolicy): SubjectChange[] {
  if (before.policy === undefined || after.policy === undefined) return [];
  const { id } = after.policy.metadata;
  const rules = ruleChanges(before.policy, after.policy).map(
    ({ check, change, detail }): SubjectChange => ({
      part: 'policy',
      name: check === null ? id : `${id}/${check}`,
      change,
      detail,
    }),
  );
  return rules.length > 0 ? rules : [{ part: 'policy', name: id, change: 'changed', detail: null }];
}

/** A text that is no policy is as good as none: only its digest is known then. */
function known(digest: string, texts: ReadonlyMap<string, string> | undefined): KnownPolicy {
  const text = texts?.get(digest);
  if (text === undefined) return { digest, policy: undefined };
  const document = parseJson(text, 'policy', GOVERNING_LIMITS);
  const isPolicy = document.problems.length === 0 && isPolicyValue(document.value);
  return { digest, policy: isPolicy ? (document.value as unknown as Policy) : undefined };
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

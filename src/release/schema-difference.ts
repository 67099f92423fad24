import { canonicalJson } from '../model/canonical.ts';
import type { ModelSignature, SignatureField, SignatureParam, SignatureType } from './model-signature.ts';
import { shownType, takes } from './signature-type.ts';

/** A closed list; docs/reference/bundle.md says what each means. */
export const DIFFERENCE_CODES = [
  'signature_missing',
  'signature_added',
  'column_added',
  'column_removed',
  'column_renamed',
  'column_moved',
  'type_narrowed',
  'type_widened',
  'now_required',
  'now_optional',
  'param_added',
  'param_removed',
  'param_type_changed',
  'param_default_changed',
] as const;

export type DifferenceCode = (typeof DIFFERENCE_CODES)[number];

/** One difference between what runs and what would run. */
export interface SchemaDifference {
  readonly code: DifferenceCode;
  readonly side: 'inputs' | 'outputs' | 'params';
  /** As callers know it: a name, or `#3` by place. */
  readonly column: string;
  /** True where a caller that works today may fail, or be answered differently than it reads, tomorrow. */
  readonly breaks: boolean;
  readonly message: string;
}

/**
 * What changes for callers when `candidate` takes the place of `running`, in the order of the columns. Judged as MLflow
 * enforces a signature: columns by name, further columns of a request ignored, integers and floats widened but never narrowed.
 *
 * @param running null: nothing is known of it, and so nothing breaks
 */
export function schemaDifference(
  running: ModelSignature | null,
  candidate: ModelSignature | null,
): readonly SchemaDifference[] {
  if (running === null) return candidate === null ? [] : [whole('signature_added', false)];
  if (candidate === null) return [whole('signature_missing', true)];
  return [
    ...sideDifference('inputs', running.inputs, candidate.inputs),
    ...sideDifference('outputs', running.outputs, candidate.outputs),
    ...paramDifference(running.params, candidate.params),
  ];
}

function whole(code: 'signature_missing' | 'signature_added', breaks: boolean): SchemaDifference {
  const message = breaks
    ? 'What runs has a signature, this model has none: whether callers keep working cannot be told. Log the model with a signature.'
    : 'What runs has no signature; this model has one.';
  return { code, side: 'inputs', column: '', breaks, message };
}

type Side = 'inputs' | 'outputs';
type Fields = readonly SignatureField[] | null;

function sideDifference(side: Side, old: Fields, now: Fields): SchemaDifference[] {
  if (old === null && now === null) return [];
  if (old === null) return [{ ...whole('signature_added', false), side }];
  if (now === null) return [{ ...whole('signature_missing', true), side }];
  const isNamed = [...old, ...now].every(({ name }) => name !== null);
  return isNamed ? namedDifference(side, old, now) : placedDifference(side, old, now);
}

function namedDifference(
  side: Side,
  old: readonly SignatureField[],
  now: readonly SignatureField[],
): SchemaDifference[] {
  const before = new Map(old.map((field) => [field.name, field]));
  const after = new Map(now.map((field) => [field.name, field]));
  const gone = old.filter(({ name }) => !after.has(name));
  const fresh = now.filter(({ name }) => !before.has(name));
  const renamed = renames(old, now, gone, fresh);
  const isRenamed = new Set([...renamed].flat());
  return [
    ...now.flatMap((field) => {
      const known = before.get(field.name);
      return known === undefined ? [] : fieldDifference(side, String(field.name), known, field);
    }),
    ...[...renamed].map(([from, to]) => renamedColumn(side, from, to)),
    ...gone.filter((field) => !isRenamed.has(field)).map((field) => removed(side, String(field.name))),
    ...fresh.filter((field) => !isRenamed.has(field)).map((field) => added(side, String(field.name), field)),
  ];
}

/** A column that went and one that came in its place, of the same type. */
function renames(
  old: readonly SignatureField[],
  now: readonly SignatureField[],
  gone: readonly SignatureField[],
  fresh: readonly SignatureField[],
): ReadonlyMap<SignatureField, SignatureField> {
  const pairs = gone.flatMap((from) => {
    const to = now[old.indexOf(from)];
    const isPair = to !== undefined && fresh.includes(to) && sameType(from.type, to.type);
    return isPair ? [[from, to] as const] : [];
  });
  return new Map(pairs);
}

function placedDifference(
  side: Side,
  old: readonly SignatureField[],
  now: readonly SignatureField[],
): SchemaDifference[] {
  return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => {
    const [before, after] = [old[index], now[index]];
    const column = after?.name ?? before?.name ?? `#${index + 1}`;
    if (after === undefined) return [{ ...removed(side, column), breaks: true }];
    if (before === undefined)
      return [{ ...added(side, column, after), breaks: side === 'inputs' && after.required }];
    if (before.name === after.name) return fieldDifference(side, column, before, after);
    const message = `${noun(side)} ${column} was known by ${before.name === null ? 'its place' : 'its name'}, and is no longer.`;
    const moved: SchemaDifference = { code: 'column_moved', side, column, breaks: true, message };
    return [moved, ...fieldDifference(side, column, before, after)];
  }).flat();
}

function fieldDifference(
  side: Side,
  column: string,
  old: SignatureField,
  now: SignatureField,
): SchemaDifference[] {
  return [...typeDifference(side, column, old.type, now.type), ...flagDifference(side, column, old, now)];
}

function typeDifference(
  side: Side,
  column: string,
  old: SignatureType,
  now: SignatureType,
): SchemaDifference[] {
  if (sameType(old, now)) return [];
  const isWider = takes(now, old);
  // What a caller sends must still be taken; what it reads must still be of what it expects.
  const breaks = side === 'inputs' ? !isWider : !takes(old, now);
  const code = isWider ? 'type_widened' : 'type_narrowed';
  const message = `${noun(side)} ${column} was ${shownType(old)} and is ${shownType(now)}.`;
  return [{ code, side, column, breaks, message }];
}

function flagDifference(
  side: Side,
  column: string,
  old: SignatureField,
  now: SignatureField,
): SchemaDifference[] {
  if (old.required === now.required) return [];
  const [code, breaks] = now.required
    ? (['now_required', side === 'inputs'] as const)
    : (['now_optional', side === 'outputs'] as const);
  const message = `${noun(side)} ${column} was ${now.required ? 'optional and is required' : 'required and is optional'}.`;
  return [{ code, side, column, breaks, message }];
}

/** A request may hold more columns than are read; an answer that lacks one fails whoever reads it. */
function removed(side: Side, column: string): SchemaDifference {
  const message = `${noun(side)} ${column} is gone${side === 'inputs' ? ': what callers send of it is ignored' : ''}.`;
  return { code: 'column_removed', side, column, breaks: side === 'outputs', message };
}

function added(side: Side, column: string, { required, type }: SignatureField): SchemaDifference {
  const breaks = side === 'inputs' && required;
  const message = `${noun(side)} ${column} (${shownType(type)}, ${required ? 'required' : 'optional'}) is new.`;
  return { code: 'column_added', side, column, breaks, message };
}

function renamedColumn(side: Side, from: SignatureField, to: SignatureField): SchemaDifference {
  const breaks = side === 'outputs' || to.required;
  const message = `${noun(side)} ${from.name} seems to be called ${to.name} now: it stands in its place, with its type.`;
  return { code: 'column_renamed', side, column: String(from.name), breaks, message };
}

function noun(side: Side): string {
  return side === 'inputs' ? 'The input' : 'The output';
}

/** Parameters have defaults, so a new one breaks nobody; one that is gone is ignored without a word, which changes answers. */
function paramDifference(old: readonly SignatureParam[], now: readonly SignatureParam[]): SchemaDifference[] {
  const before = new Map(old.map((param) => [param.name, param]));
  const after = new Set(now.map(({ name }) => name));
  const side = 'params';
  const changed = now.flatMap((param): SchemaDifference[] => {
    const { name: column } = param;
    const known = before.get(column);
    if (known === undefined) {
      return [
        { code: 'param_added', side, column, breaks: false, message: `The parameter ${column} is new.` },
      ];
    }
    if (!sameType(known.type, param.type)) {
      const message = `The parameter ${column} was ${shownType(known.type)} and is ${shownType(param.type)}.`;
      return [{ code: 'param_type_changed', side, column, breaks: !takes(param.type, known.type), message }];
    }
    if (canonicalJson(known.default) === canonicalJson(param.default)) return [];
    const message = `The default of the parameter ${column} was ${canonicalJson(known.default)} and is ${canonicalJson(param.default)}.`;
    return [{ code: 'param_default_changed', side, column, breaks: false, message }];
  });
  const gone = old
    .filter(({ name }) => !after.has(name))
    .map(({ name: column }): SchemaDifference => {
      const message = `The parameter ${column} is gone: who sets it is ignored.`;
      return { code: 'param_removed', side, column, breaks: true, message };
    });
  return [...changed, ...gone];
}

function sameType(a: SignatureType, b: SignatureType): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

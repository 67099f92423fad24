import { suggest } from '../../text/suggestion.ts';
import { isCustomMetric, metricNamed, suggestMetric } from '../metrics.ts';
import { callType } from './calls.ts';
import { arithmeticType, comparisonType } from './operations.ts';
import { fail } from './refusal.ts';
import type { ExpressionNode, NodeOf } from './tree.ts';
import { FUNCTIONS, MODEL_LISTS, MODEL_WORDS, ROOTS } from './vocabulary.ts';

type Single = 'number' | 'count' | 'text' | 'truth' | 'instant' | 'span';
/** What an expression can be. Numbers are doubles; only `size()` and what it is compared with are counts. */
export type Type = Single | `list of ${Single}`;

/** Names that a function such as `all` gives to the items of a list. */
export type Scope = ReadonlyMap<string, Type>;

const TYPE_WORDS: Readonly<Record<Single, string>> = {
  number: 'a number',
  count: 'a whole number',
  text: 'a text',
  truth: 'a yes or no',
  instant: 'an instant',
  span: 'a length of time',
};

export function typeWords(type: Type): string {
  return type.startsWith('list of ')
    ? `a list (${TYPE_WORDS[itemType(type) as Single]} each)`
    : TYPE_WORDS[type as Single];
}

export function itemType(list: Type): Type | undefined {
  return list.startsWith('list of ') ? (list.slice('list of '.length) as Single) : undefined;
}

/** What a part of an expression is. Throws a `Refusal` where it is nothing that may be said. */
export function typeOf(node: ExpressionNode, scope: Scope): Type {
  switch (node.kind) {
    case 'number':
      return node.isWhole ? 'count' : 'number';
    case 'text':
      return 'text';
    case 'name':
      return nameType(node, scope);
    case 'field':
      return fieldType(node, scope);
    case 'call':
      return callType(node, scope);
    case 'list':
      return listType(node, scope);
    case 'choice':
      return choiceType(node, scope);
    case 'logic':
      for (const side of [node.left, node.right]) expectTruth(side, scope, `\`${node.operator}\``);
      return 'truth';
    case 'not':
      expectTruth(node.of, scope, '`!`');
      return 'truth';
    case 'minus':
      return minusType(node, scope);
    case 'binary':
      return '+-*/%'.includes(node.operator) ? arithmeticType(node, scope) : comparisonType(node, scope);
    case 'other':
      return fail(node.start, 'not_in_expressions', `An expression has no place for ${node.what}.`);
  }
}

export function expectTruth(node: ExpressionNode, scope: Scope, where: string): void {
  const type = typeOf(node, scope);
  if (type === 'truth') return;
  fail(node.start, 'expression_type', `${where} expects a yes or no (bool), found ${typeWords(type)}.`);
}

function nameType({ name, start }: NodeOf<'name'>, scope: Scope): Type {
  const type = scope.get(name);
  if (type !== undefined) return type;
  if (name === 'now') return 'instant';
  if (name === 'metrics' || name === 'model') {
    const example = name === 'metrics' ? 'metrics.recall' : 'model.tier';
    return fail(
      start,
      'expression_type',
      `\`${name}\` is no value by itself: write, for example, \`${example}\`.`,
    );
  }
  if (metricNamed(name) !== undefined)
    return fail(start, 'unknown_name', `A metric is written \`metrics.NAME\`.`, `metrics.${name}`);
  const near = suggest(name, [...scope.keys(), ...ROOTS]) ?? suggestion(name);
  const known = [...scope.keys(), ...ROOTS].join(', ');
  return fail(start, 'unknown_name', `Nothing is called \`${name}\` here; known: ${known}.`, near);
}

function suggestion(name: string): string | undefined {
  const metric = suggestMetric(name);
  if (metric !== undefined) return `metrics.${metric}`;
  const near = suggest(name, FUNCTIONS);
  return near === undefined ? undefined : `${near}()`;
}

function fieldType(node: NodeOf<'field'>, scope: Scope): Type {
  const { of, field, fieldAt } = node;
  if (of.kind === 'name' && !scope.has(of.name)) {
    if (of.name === 'metrics') return metricType(field, fieldAt);
    if (of.name === 'model') return modelType(field, fieldAt);
  }
  if (metricNameOf(node) !== undefined) return metricType(metricNameOf(node) as string, fieldAt);
  const whole = typeOf(of, scope);
  return fail(
    fieldAt,
    'expression_type',
    `\`.${field}\` asks for a part of ${typeWords(whole)}, which has none.`,
  );
}

/** `recall` of `metrics.recall`, `custom.lift` of `metrics.custom.lift`. */
export function metricNameOf(node: ExpressionNode): string | undefined {
  if (node.kind !== 'field') return undefined;
  if (node.of.kind === 'name') return node.of.name === 'metrics' ? node.field : undefined;
  const isCustom =
    node.of.kind === 'field' &&
    node.of.field === 'custom' &&
    node.of.of.kind === 'name' &&
    node.of.of.name === 'metrics';
  return isCustom ? `custom.${node.field}` : undefined;
}

/** `tier` of `model.tier`. */
export function modelFieldOf(node: ExpressionNode): string | undefined {
  const isModel = node.kind === 'field' && node.of.kind === 'name' && node.of.name === 'model';
  return isModel ? node.field : undefined;
}

function metricType(name: string, at: number): Type {
  if (metricNamed(name) !== undefined || isCustomMetric(name)) return 'number';
  const near = suggestMetric(name);
  const hint = near === undefined ? ' A number of your own is named `metrics.custom.NAME`.' : '';
  return fail(at, 'unknown_metric', `Unknown metric \`${name}\`.${hint}`, near);
}

function modelType(name: string, at: number): Type {
  if ((MODEL_WORDS as readonly string[]).includes(name)) return 'text';
  if ((MODEL_LISTS as readonly string[]).includes(name)) return 'list of text';
  const known = [...MODEL_WORDS, ...MODEL_LISTS];
  const message = `A model has no \`${name}\` here; known: ${known.join(', ')}.`;
  return fail(at, 'unknown_name', message, suggest(name, known));
}

function listType({ items, start }: NodeOf<'list'>, scope: Scope): Type {
  const [first, ...others] = items;
  if (first === undefined) return fail(start, 'expression_type', 'An empty list holds nothing to judge.');
  const type = typeOf(first, scope);
  for (const item of others) {
    const other = typeOf(item, scope);
    if (other === type) continue;
    wholeNumber(item, type, other);
    fail(item.start, 'expression_type', `A list of ${typeWords(type)} holds ${typeWords(other)}.`);
  }
  if (type === 'number' || type === 'text') return `list of ${type}`;
  wholeNumber(first, 'number', type);
  return fail(first.start, 'expression_type', `A list holds numbers or texts, found ${typeWords(type)}.`);
}

function choiceType({ test, yes, no }: NodeOf<'choice'>, scope: Scope): Type {
  expectTruth(test, scope, '`?`');
  const [one, other] = [typeOf(yes, scope), typeOf(no, scope)];
  if (one === other) return one;
  wholeNumber(yes, other, one);
  wholeNumber(no, one, other);
  const message = `Both answers of \`? :\` must be of one kind, found ${typeWords(one)} and ${typeWords(other)}.`;
  return fail(no.start, 'expression_type', message);
}

function minusType({ of }: NodeOf<'minus'>, scope: Scope): Type {
  const type = typeOf(of, scope);
  wholeNumber(of, 'number', type);
  if (type === 'number') return type;
  return fail(of.start, 'expression_type', `\`-\` expects a number, found ${typeWords(type)}.`);
}

/** Numbers are doubles: a whole number where one is expected is told how to be written. */
export function wholeNumber(node: ExpressionNode, expected: Type, found: Type): void {
  if (found !== 'count' || expected !== 'number') return;
  if (node.kind !== 'number') {
    const message = 'A count is no double: write `double(…)` around it.';
    fail(node.start, 'whole_number', message);
  }
  const message = `Numbers are doubles: \`${node.value}\` is a whole number in CEL, which is divided and compared otherwise.`;
  fail(node.start, 'whole_number', message, `${node.value}.0`);
}

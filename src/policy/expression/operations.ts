import { suggest } from '../../text/suggestion.ts';
import { type LimitMistake, limitMistakes, type Operator } from '../limits.ts';
import { fail } from './refusal.ts';
import { type BinaryOperator, type ExpressionNode, everyNode, type NodeOf } from './tree.ts';
import {
  itemType,
  metricNameOf,
  modelFieldOf,
  type Scope,
  type Type,
  typeOf,
  typeWords,
  wholeNumber,
} from './types.ts';
import { MOST_ITEMS } from './vocabulary.ts';

type Binary = NodeOf<'binary'>;

const ORDERED: ReadonlySet<Type> = new Set<Type>(['number', 'count', 'instant', 'span']);
const EQUATED: ReadonlySet<Type> = new Set<Type>(['number', 'count', 'text', 'instant', 'span']);

export function comparisonType(node: Binary, scope: Scope): Type {
  const { operator, left, right } = node;
  const [one, other] = [typeOf(left, scope), typeOf(right, scope)];
  if (operator === 'in') memberOf(node, one, other);
  else {
    wholeNumber(left, other, one);
    wholeNumber(right, one, other);
    const allowed = operator === '==' || operator === '!=' ? EQUATED : ORDERED;
    if (one !== other || !allowed.has(one)) {
      const message = `\`${operator}\` cannot compare ${typeWords(one)} with ${typeWords(other)}.`;
      fail(right.start, 'expression_type', message);
    }
  }
  mustDepend(node);
  for (const [side, against] of [
    [left, right],
    [right, left],
  ] as const)
    knownWord(side, against);
  sensibleLimit(node);
  sensibleCount(node);
  return 'truth';
}

function memberOf({ left, right }: Binary, one: Type, list: Type): void {
  const item = itemType(list);
  if (item !== undefined) wholeNumber(left, item, one);
  if (item === one) return;
  const message =
    item === undefined
      ? `\`in\` looks into a list, found ${typeWords(list)}.`
      : `A list of ${typeWords(item)} never holds ${typeWords(one)}.`;
  fail(right.start, 'expression_type', message);
}

/** A comparison that is the same for every model decides nothing, or everything. */
function mustDepend({ left, right, start }: Binary): void {
  const names = [left, right].flatMap(everyNode).filter(({ kind }) => kind === 'name');
  if (names.length === 0)
    fail(start, 'vacuous_check', 'This names nothing of the model, so that it always answers the same.');
  if (sameText(left, right))
    fail(start, 'vacuous_check', 'Both sides say the same, so that it always answers the same.');
}

function sameText(left: ExpressionNode, right: ExpressionNode): boolean {
  const bare = (node: ExpressionNode) =>
    JSON.stringify(node, (key, value) => (['start', 'end', 'fieldAt'].includes(key) ? undefined : value));
  return bare(left) === bare(right);
}

/** Words of the fields that have few: a misspelt one would never be equal. */
const FIELD_WORDS: Readonly<Record<string, readonly string[]>> = {
  tier: ['high', 'medium', 'low'],
  kind: ['model', 'analysis'],
  deployment_mode: ['batch', 'real-time', 'hybrid'],
};

function knownWord(side: ExpressionNode, against: ExpressionNode): void {
  const field = modelFieldOf(side);
  const words = field === undefined ? undefined : FIELD_WORDS[field];
  if (words === undefined) return;
  for (const text of against.kind === 'list' ? against.items : [against]) {
    if (text.kind !== 'text' || words.includes(text.value)) continue;
    const message = `\`model.${field}\` is never "${text.value}"; it is one of ${words.join(', ')}.`;
    fail(text.start, 'unknown_name', message, suggest(text.value, words));
  }
}

const LIMITS: Readonly<Partial<Record<BinaryOperator, readonly [Operator, Operator]>>> = {
  '>': ['above', 'below'],
  '>=': ['at_least', 'at_most'],
  '<': ['below', 'above'],
  '<=': ['at_most', 'at_least'],
};

/** A limit that a metric always or never meets. Which side is the good one is for the whole expression to say. */
function sensibleLimit({ operator, left, right }: Binary): void {
  const isTurned = right.kind === 'field';
  const [metric, limit] = isTurned ? [right, left] : [left, right];
  const name = metricNameOf(metric);
  const value = numberOf(limit);
  if (name === undefined || value === undefined) return;
  const stated = LIMITS[operator]?.[isTurned ? 1 : 0];
  const mistakes = limitMistakes({ [stated ?? 'at_least']: value }, name);
  const codes: readonly LimitMistake['code'][] =
    stated === undefined ? ['out_of_range'] : ['out_of_range', 'vacuous_limit', 'impossible_limit'];
  const mistake = mistakes.find(({ code }) => codes.includes(code));
  if (mistake !== undefined) fail(limit.start, mistake.code, mistake.message, mistake.suggestion);
}

/** A list has from none to `MOST_ITEMS` entries. */
function sensibleCount({ operator, left, right }: Binary): void {
  const isTurned = right.kind !== 'number';
  const limit = isTurned ? left : right;
  if (limit.kind !== 'number' || !limit.isWhole) return;
  if (limit.value > MOST_ITEMS)
    fail(limit.start, 'out_of_range', `A list has at most ${MOST_ITEMS} entries, found ${limit.value}.`);
  const stated = LIMITS[operator]?.[isTurned ? 1 : 0];
  if (limit.value === 0 && (stated === 'at_least' || stated === 'below'))
    fail(
      limit.start,
      'vacuous_limit',
      'Every list has at least 0 entries, so that it always answers the same.',
    );
}

function numberOf(node: ExpressionNode): number | undefined {
  if (node.kind === 'minus') {
    const value = numberOf(node.of);
    return value === undefined ? undefined : -value;
  }
  return node.kind === 'number' ? node.value : undefined;
}

export function arithmeticType({ operator, left, right, start }: Binary, scope: Scope): Type {
  const [one, other] = [typeOf(left, scope), typeOf(right, scope)];
  if (operator === '%') fail(start, 'not_in_expressions', 'Doubles have no remainder (`%`) in CEL.');
  // Two whole numbers as well: in CEL 1 / 2 is 0.
  wholeNumber(left, 'number', one);
  wholeNumber(right, 'number', other);
  if (one === 'number' && other === 'number') return 'number';
  const ofTime = OF_TIME[`${one} ${operator} ${other}`];
  if (ofTime !== undefined) return ofTime;
  const message = `\`${operator}\` cannot be said of ${typeWords(one)} and ${typeWords(other)}.`;
  return fail(right.start, 'expression_type', message);
}

const OF_TIME: Readonly<Record<string, Type>> = {
  'instant - instant': 'span',
  'instant - span': 'instant',
  'instant + span': 'instant',
};

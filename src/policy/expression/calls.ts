import { suggest } from '../../text/suggestion.ts';
import { compilePattern } from './pattern.ts';
import { fail } from './refusal.ts';
import { type ExpressionNode, everyNode, type NodeOf } from './tree.ts';
import { expectTruth, itemType, type Scope, type Type, typeOf, typeWords } from './types.ts';
import { FUNCTIONS, MOST_NESTED, MOST_PATTERN, QUANTIFIERS, ROOTS, TEXT_QUESTIONS } from './vocabulary.ts';

type Call = NodeOf<'call'>;

/** Functions that CEL has and that an expression may not use, each with the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  has: 'What an expression names is there, or the check is an error: `has` would always say yes.',
  dyn: 'A value without a type is not checked when the policy is read.',
  type: 'Types are known when the policy is read.',
  int: 'Numbers are doubles.',
  uint: 'Numbers are doubles.',
  string: 'A number is no text.',
  bytes: 'A text is no bytes.',
  bool: 'A text is no yes or no.',
  bind: 'Nothing is given a name.',
};

export function callType(node: Call, scope: Scope): Type {
  const { name, start } = node;
  if (isOneOf(name, QUANTIFIERS)) return quantifierType(node, scope);
  if (isOneOf(name, TEXT_QUESTIONS)) return questionType(node, scope);
  switch (name) {
    case 'size':
      return sizeType(node, scope);
    case 'double':
      return doubleType(node, scope);
    case 'timestamp':
      return literalTime(node, INSTANT, 'an instant such as `timestamp("2027-01-31T00:00:00Z")`', 'instant');
    case 'duration':
      return literalTime(node, SPAN, 'hours, minutes or seconds, such as `duration("720h")`', 'span');
    default: {
      const reason = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
      if (reason !== undefined)
        return fail(nameAt(node), 'not_in_expressions', `\`${name}\` is refused. ${reason}`);
      const message = `There is no function \`${name}\` here; known: ${FUNCTIONS.join(', ')}.`;
      return fail(nameAt(node), 'unknown_function', message, suggest(name, FUNCTIONS));
    }
  }

  function nameAt({ receiver }: Call): number {
    return receiver === null ? start : receiver.end + 1;
  }
}

function isOneOf<T extends string>(name: string, words: readonly T[]): name is T {
  return (words as readonly string[]).includes(name);
}

function wrongUse(node: Call, usage: string): never {
  return fail(node.start, 'expression_type', `\`${node.name}\` is written \`${usage}\`.`);
}

/** `LIST.all(item, CONDITION)` and its kin. */
function quantifierType(node: Call, scope: Scope): Type {
  const { name, receiver, args } = node;
  const [variable, body, ...others] = args;
  const usage = `LIST.${name}(item, …)`;
  if (receiver === null || variable?.kind !== 'name' || body === undefined || others.length > 0)
    return wrongUse(node, usage);
  const list = typeOf(receiver, scope);
  const item = itemType(list);
  if (item === undefined)
    return fail(
      receiver.start,
      'expression_type',
      `\`${name}\` looks into a list, found ${typeWords(list)}.`,
    );
  if (name === 'all' && mayBeEmpty(receiver)) {
    const message =
      'What `filter` leaves may be nothing, and of nothing `all` holds: put the condition into `all`.';
    fail(receiver.start, 'vacuous_check', message);
  }
  if (scope.has(variable.name) || isOneOf(variable.name, ROOTS))
    fail(variable.start, 'not_in_expressions', `\`${variable.name}\` is the name of something else here.`);
  if (scope.size >= MOST_NESTED)
    fail(node.start, 'expression_too_large', `Lists are looked through at most ${MOST_NESTED} deep.`);
  const within = new Map([...scope, [variable.name, item]]);
  if (name === 'map') return mappedType(body, within);
  expectTruth(body, within, `\`${name}\``);
  return name === 'filter' ? list : 'truth';
}

function mappedType(body: ExpressionNode, scope: Scope): Type {
  const type = typeOf(body, scope);
  if (type === 'number' || type === 'text') return `list of ${type}`;
  return fail(body.start, 'expression_type', `\`map\` makes numbers or texts, found ${typeWords(type)}.`);
}

function mayBeEmpty(list: ExpressionNode): boolean {
  return everyNode(list).some((node) => node.kind === 'call' && node.name === 'filter');
}

/** `TEXT.contains("…")` and its kin. */
function questionType(node: Call, scope: Scope): Type {
  const { name, receiver, args } = node;
  const [wanted, ...others] = args;
  if (receiver === null || wanted === undefined || others.length > 0)
    return wrongUse(node, `TEXT.${name}("…")`);
  for (const side of [receiver, wanted]) {
    const type = typeOf(side, scope);
    if (type !== 'text')
      fail(side.start, 'expression_type', `\`${name}\` is asked of a text, found ${typeWords(type)}.`);
  }
  if (receiver.kind === 'text')
    fail(
      receiver.start,
      'vacuous_check',
      'This names nothing of the model, so that it always answers the same.',
    );
  if (wanted.kind === 'text' && wanted.value === '')
    fail(wanted.start, 'vacuous_check', 'The empty text is in every text.');
  if (name === 'matches') soundPattern(wanted);
  return 'truth';
}

function soundPattern(pattern: ExpressionNode): void {
  if (pattern.kind === 'text') knownPattern(pattern.start, pattern.value);
  else
    fail(pattern.start, 'bad_pattern', 'A pattern is written out, so that it can be looked at beforehand.');
}

function knownPattern(at: number, pattern: string): void {
  if (pattern.length > MOST_PATTERN)
    fail(at, 'bad_pattern', `A pattern has at most ${MOST_PATTERN} characters.`);
  const compiled = compilePattern(pattern);
  if ('mistake' in compiled) fail(at, 'bad_pattern', `Not a pattern of RE2: ${compiled.mistake}.`);
}

function sizeType(node: Call, scope: Scope): Type {
  const [what, ...others] = node.receiver === null ? node.args : [node.receiver, ...node.args];
  if (what === undefined || others.length > 0) return wrongUse(node, 'size(LIST)');
  const type = typeOf(what, scope);
  if (itemType(type) !== undefined) return 'count';
  return fail(what.start, 'expression_type', `\`size\` counts a list, found ${typeWords(type)}.`);
}

function doubleType(node: Call, scope: Scope): Type {
  const [what, ...others] = node.args;
  if (node.receiver !== null || what === undefined || others.length > 0)
    return wrongUse(node, 'double(size(LIST))');
  const type = typeOf(what, scope);
  if (type === 'count' && what.kind !== 'number') return 'number';
  return fail(
    what.start,
    'expression_type',
    `\`double\` is for a count of \`size\`, found ${typeWords(type)}.`,
  );
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const SPAN = /^\d{1,6}[hms]$/;

/** Times are written out, so that a wrong one is seen when the policy is read. */
function literalTime(node: Call, form: RegExp, usage: string, type: Type): Type {
  const [text, ...others] = node.args;
  if (node.receiver !== null || text?.kind !== 'text' || others.length > 0)
    return fail(node.start, 'expression_type', `\`${node.name}\` takes ${usage}.`);
  const isDay = type !== 'instant' || isRealInstant(text.value);
  if (form.test(text.value) && isDay) return type;
  return fail(text.start, 'expression_type', `"${text.value}" is none: \`${node.name}\` takes ${usage}.`);
}

/** The 31st of February would become a day of March. */
function isRealInstant(text: string): boolean {
  const at = Date.parse(text);
  return Number.isFinite(at) && new Date(at).toISOString().replace('.000Z', 'Z') === text;
}

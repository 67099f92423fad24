import { type CelValues, celTypeMistake, compileCel, parseCel } from './cel.ts';
import { mostSteps } from './cost.ts';
import { guarded } from './guarded.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { fail, Refusal } from './refusal.ts';
import { type ExpressionNode, everyNode } from './tree.ts';
import { metricNameOf, modelFieldOf, typeOf, typeWords } from './types.ts';
import {
  MODEL_LISTS,
  MODEL_WORDS,
  MOST_CHARACTERS,
  MOST_STEPS,
  type ModelList,
  type ModelWord,
} from './vocabulary.ts';

/** What an expression names: all of it is resolved before anything is judged. Sorted. */
export interface NamedInputs {
  readonly metrics: readonly string[];
  readonly words: readonly ModelWord[];
  readonly lists: readonly ModelList[];
}

/** An expression that was read without a mistake. */
export interface Expression {
  readonly text: string;
  readonly tree: ExpressionNode;
  readonly inputs: NamedInputs;
  /** The most steps that judging it can take. */
  readonly steps: number;
}

/** Why an expression is refused. `offset` is into its text. */
export type ExpressionMistake = Pick<Refusal, 'code' | 'message' | 'offset' | 'suggestion'>;

export type LoadedExpression =
  | { readonly expression: Expression; readonly mistake?: undefined }
  | { readonly expression?: undefined; readonly mistake: ExpressionMistake };

/** Reads one expression. Never throws for a bad text: the first mistake is told, with its place. */
export function loadExpression(text: string): LoadedExpression {
  try {
    return { expression: soundExpression(text) };
  } catch (error) {
    if (error instanceof Refusal) return { mistake: error };
    const message = `The expression cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { mistake: { code: 'expression_syntax', message, offset: 0, suggestion: undefined } };
  }
}

function soundExpression(text: string): Expression {
  if (text.length > MOST_CHARACTERS)
    fail(
      0,
      'expression_too_large',
      `An expression has at most ${MOST_CHARACTERS} characters, found ${text.length}.`,
    );
  plainCharacters(text);
  const { tree, mistake } = parseCel(text);
  if (mistake !== undefined) {
    if (mistake.message.startsWith('Exceeded'))
      fail(mistake.offset, 'expression_too_large', `Too large or too deep: ${mistake.message}.`);
    return fail(mistake.offset, 'expression_syntax', `Not an expression of CEL: ${mistake.message}.`);
  }
  const type = typeOf(tree, new Map());
  if (type !== 'truth')
    fail(tree.start, 'expression_type', `A check answers yes or no (bool), found ${typeWords(type)}.`);
  const disagreement = celTypeMistake(text);
  if (disagreement !== undefined)
    fail(disagreement.offset, 'expression_type', `CEL does not accept this: ${disagreement.message}`);
  const steps = mostSteps(tree);
  if (steps > MOST_STEPS) {
    const message = `Judging this could take ${steps} steps; at most ${MOST_STEPS} are allowed. Look through fewer lists in one another, or write shorter patterns.`;
    fail(tree.start, 'expression_cost', message);
  }
  return { text, tree, inputs: inputsOf(tree), steps };
}

/** A letter that only looks like another one would change what is said without anybody seeing it. */
function plainCharacters(text: string): void {
  const offset = text.search(/[^\t\n\r\x20-\x7e]/);
  if (offset < 0) return;
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const written = code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code}`;
  const message = `The character U+${code} can look like another one. Inside a text it is written as an escape: \`${written}\`.`;
  fail(offset, 'hidden_character', message);
}

function inputsOf(tree: ExpressionNode): NamedInputs {
  const nodes = everyNode(tree);
  const fields = new Set(nodes.flatMap((node) => modelFieldOf(node) ?? []));
  const metrics = nodes.flatMap((node) => metricNameOf(node) ?? []).filter((name) => name !== 'custom');
  return {
    metrics: [...new Set(metrics)].sort(),
    words: MODEL_WORDS.filter((name) => fields.has(name)),
    lists: MODEL_LISTS.filter((name) => fields.has(name)),
  };
}

export type Answer =
  | { readonly value: boolean; readonly defect?: undefined }
  | { readonly value?: undefined; readonly defect: string };

/**
 * Makes an expression ready to be asked. CEL lets `true || ERROR` be true; here whatever went wrong on the way is an error of
 * the whole, so that no defect hides behind another part.
 */
export function askable({ tree }: Expression): (values: CelValues) => Answer {
  const patterns = new Map<string, Pattern>();
  for (const node of everyNode(tree)) {
    const [pattern] = node.kind === 'call' && node.name === 'matches' ? node.args : [];
    if (pattern?.kind !== 'text') continue;
    const compiled = compilePattern(pattern.value);
    if ('mistake' in compiled) throw new Error(`The pattern cannot be used: ${compiled.mistake}.`);
    patterns.set(pattern.value, compiled);
  }
  let defect: string | undefined;
  const wrong = (reason: string): never => {
    defect ??= reason;
    throw new Error(reason);
  };
  const program = compileCel(guarded(tree), {
    finite: (value) => (Number.isFinite(value) ? value : wrong(`a number on the way is ${value}`)),
    matches: (text, pattern) =>
      patterns.get(pattern)?.test(text) ?? wrong('a pattern was not looked at beforehand'),
  });
  return (values) => {
    defect = undefined;
    let value: unknown;
    try {
      value = program(values);
    } catch (error) {
      defect ??= error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    }
    if (defect !== undefined) return { defect };
    return typeof value === 'boolean' ? { value } : { defect: `it answers ${typeof value}, not a yes or no` };
  };
}

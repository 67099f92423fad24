/**
 * The only file that knows the CEL library. What it hands out is a tree of our own, so that rules, costs and renderings do
 * not change with the library; what it runs was rendered from such a tree (`guarded.ts`).
 */
import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { METRICS } from '../metrics.ts';
import type { BinaryOperator, ExpressionNode } from './tree.ts';
import { MODEL_LISTS, MODEL_WORDS, MOST_DEPTH, MOST_LIST_ITEMS, MOST_NODES } from './vocabulary.ts';

/** What the library found wrong, with the place in the expression. */
export interface CelMistake {
  readonly message: string;
  readonly offset: number;
}

export type CelTree =
  | { readonly tree: ExpressionNode; readonly mistake?: undefined }
  | { readonly tree?: undefined; readonly mistake: CelMistake };

/** Values by name, as an expression sees them. */
export interface CelValues {
  readonly metrics: Readonly<Record<string, number>>;
  readonly customMetrics: ReadonlyMap<string, number>;
  readonly words: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** RFC 3339. */
  readonly now: string;
}

/** What the guards of a rendered expression are given. Handlers throw; what they found is kept by whoever runs. */
export interface Guards {
  readonly finite: (value: number) => number;
  readonly matches: (text: string, pattern: string) => boolean;
}

const METRIC_FIELDS = Object.fromEntries(METRICS.map(({ name }) => [name, 'double']));
const MODEL_FIELDS = {
  ...Object.fromEntries(MODEL_WORDS.map((name) => [name, 'string'])),
  ...Object.fromEntries(MODEL_LISTS.map((name) => [name, 'list<string>'])),
};

const WRITTEN_LIMITS = {
  maxAstNodes: MOST_NODES,
  maxDepth: MOST_DEPTH,
  maxListElements: MOST_LIST_ITEMS,
  maxMapEntries: MOST_LIST_ITEMS,
  maxCallArguments: 3,
};
/** A rendering has parentheses and guards of its own around the same tree. */
const RENDERED_LIMITS = { ...WRITTEN_LIMITS, maxAstNodes: 3 * MOST_NODES, maxDepth: 200 };

function environment(limits: typeof WRITTEN_LIMITS): Environment {
  return new Environment({ limits })
    .registerVariable({ name: 'metrics', schema: { ...METRIC_FIELDS, custom: 'map<string, double>' } })
    .registerVariable({ name: 'model', schema: MODEL_FIELDS })
    .registerVariable('now', 'google.protobuf.Timestamp');
}

let written: Environment | undefined;

/** Made when the first expression is read: most policies have none. */
function forWritten(): Environment {
  written ??= environment(WRITTEN_LIMITS);
  return written;
}

/** Reads an expression as people write it. */
export function parseCel(text: string): CelTree {
  try {
    return { tree: converted(forWritten().parse(text).ast) };
  } catch (error) {
    return { mistake: mistakeOf(error) };
  }
}

/** Whether the library, too, finds that the expression answers yes or no; undefined: it does. */
export function celTypeMistake(text: string): CelMistake | undefined {
  const found = forWritten().check(text);
  if (found.valid && found.type === 'bool') return undefined;
  if (found.error !== undefined) return mistakeOf(found.error);
  return { message: `It answers a ${found.type}; a yes or no (bool) was expected.`, offset: 0 };
}

/** Guards of the expression that is being asked; asking is never interleaved. */
let asked: Guards | undefined;

function guards(): Guards {
  if (asked === undefined) throw new Error('No expression is being asked.');
  return asked;
}

let rendered: Environment | undefined;

function forRendered(): Environment {
  const options = { async: false };
  rendered ??= environment(RENDERED_LIMITS)
    .registerFunction('arbiter_finite(double): double', (value: number) => guards().finite(value), options)
    .registerFunction(
      'arbiter_matches(string, string): bool',
      (text: string, pattern: string) => guards().matches(text, pattern),
      options,
    );
  return rendered;
}

/** Makes a rendered expression ready to run. Throws where the library refuses it: then nothing is judged. */
export function compileCel(text: string, own: Guards): (values: CelValues) => unknown {
  const program = forRendered().parse(text);
  const found = program.check();
  if (!found.valid || found.type !== 'bool')
    throw new Error(`The expression cannot be run: ${found.error?.message ?? `it answers a ${found.type}`}.`);
  return ({ metrics, customMetrics, words, lists, now }) => {
    asked = own;
    try {
      return program({
        metrics: { ...metrics, custom: customMetrics },
        model: { ...words, ...lists },
        now: new Date(now),
      });
    } finally {
      asked = undefined;
    }
  };
}

const BINARY: ReadonlySet<string> = new Set(
  '!= == in + - * / % < <= > >='.split(' ') satisfies readonly string[],
);

function converted(node: ASTNode): ExpressionNode {
  const at = { start: node.start, end: node.end };
  if (BINARY.has(node.op)) {
    const [left, right] = node.args as [ASTNode, ASTNode];
    const operator = node.op as BinaryOperator;
    return { ...at, kind: 'binary', operator, left: converted(left), right: converted(right) };
  }
  switch (node.op) {
    case 'value':
      return literal(node.args, at);
    case 'id':
      return { ...at, kind: 'name', name: node.args };
    case '.':
      // The library points at the field itself.
      return {
        ...at,
        kind: 'field',
        of: converted(node.args[0]),
        field: node.args[1],
        fieldAt: Math.max(node.pos, node.args[0].end),
      };
    case 'call':
      return { ...at, kind: 'call', name: node.args[0], receiver: null, args: node.args[1].map(converted) };
    case 'rcall': {
      const [name, receiver, args] = node.args;
      return { ...at, kind: 'call', name, receiver: converted(receiver), args: args.map(converted) };
    }
    case 'list':
      return { ...at, kind: 'list', items: node.args.map(converted) };
    case '?:': {
      const [test, yes, no] = node.args;
      return {
        ...at,
        kind: 'choice',
        test: converted(test),
        yes: converted(yes),
        no: converted(no),
      };
    }
    case '||':
    case '&&':
      return {
        ...at,
        kind: 'logic',
        operator: node.op,
        left: converted(node.args[0]),
        right: converted(node.args[1]),
      };
    case '!_':
    case '-_':
      return { ...at, kind: node.op === '!_' ? 'not' : 'minus', of: converted(node.args) };
    default:
      return { ...at, kind: 'other', what: OTHER_WORDS[node.op] ?? node.op };
  }
}

const OTHER_WORDS: Readonly<Record<string, string>> = {
  '[]': 'a place of a list ([…])',
  map: 'a map ({…})',
};

function literal(value: unknown, at: { readonly start: number; readonly end: number }): ExpressionNode {
  if (typeof value === 'number') return { ...at, kind: 'number', value, isWhole: false };
  if (typeof value === 'bigint') return { ...at, kind: 'number', value: Number(value), isWhole: true };
  if (typeof value === 'string') return { ...at, kind: 'text', value };
  if (typeof value === 'boolean') return { ...at, kind: 'other', what: `the word ${value}` };
  return { ...at, kind: 'other', what: value === null ? 'null' : 'a number or text of this form' };
}

function mistakeOf(error: unknown): CelMistake {
  if (!(error instanceof Error)) return { message: String(error), offset: 0 };
  const { summary, range } = error as { summary?: unknown; range?: { start?: unknown } };
  const offset = typeof range?.start === 'number' ? range.start : 0;
  return { message: typeof summary === 'string' ? summary : error.message, offset };
}

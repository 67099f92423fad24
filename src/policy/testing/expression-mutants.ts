import { loadExpression } from '../expression/expression.ts';
import { type ExpressionNode, everyNode } from '../expression/tree.ts';

/** An expression with one place changed. */
export interface ExpressionMutant {
  readonly change: string;
  readonly text: string;
}

/** An operator, and what it is mistaken for: the other side of its limit, and the other direction. */
const OPERATOR_SWAPS: Readonly<Record<string, readonly string[]>> = {
  '>': ['>=', '<'],
  '>=': ['>', '<='],
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '||': ['&&'],
  '&&': ['||'],
};

const CALL_SWAPS: Readonly<Record<string, string>> = {
  all: 'exists',
  exists: 'all',
  exists_one: 'exists',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/** Every operator flipped, every number nudged, every quantifier and negation turned; by `nudges` as elsewhere. */
export function expressionMutants(
  text: string,
  nudges: (value: number) => readonly number[],
): readonly ExpressionMutant[] {
  const { expression } = loadExpression(text);
  if (expression === undefined) return [];
  const put = (start: number, end: number, to: string) => text.slice(0, start) + to + text.slice(end);
  return everyNode(expression.tree).flatMap((node) =>
    editsOf(node, text, nudges).map(({ start, end, to }) => ({
      change: `expr: ${text.slice(start, end)} at character ${start + 1} becomes ${to === '' ? 'nothing' : to}`,
      text: put(start, end, to),
    })),
  );
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

function editsOf(
  node: ExpressionNode,
  text: string,
  nudges: (value: number) => readonly number[],
): readonly Edit[] {
  switch (node.kind) {
    case 'number':
      return nudges(node.value).map((value) => ({
        start: node.start,
        end: node.end,
        to: node.isWhole || /[.e]/.test(String(value)) ? String(value) : `${value}.0`,
      }));
    case 'binary':
    case 'logic':
      return swaps(text, node.left.end, node.right.start, node.operator, OPERATOR_SWAPS[node.operator]);
    case 'call': {
      const swap = CALL_SWAPS[node.name];
      if (node.receiver === null || swap === undefined) return [];
      return swaps(text, node.receiver.end, node.args[0]?.start ?? node.end, node.name, [swap]);
    }
    case 'not':
      return [{ start: node.start, end: node.start + 1, to: '' }];
    default:
      return [];
  }
}

/** The word between two parts; comments and brackets may stand there as well. */
function swaps(
  text: string,
  from: number,
  to: number,
  word: string,
  others: readonly string[] | undefined,
): readonly Edit[] {
  const between = text.slice(from, to).replaceAll(/\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length));
  const at = between.indexOf(word);
  if (at < 0) return [];
  const start = from + at;
  return (others ?? []).map((other) => ({ start, end: start + word.length, to: other }));
}

import { loadExpression } from './expression.ts';
import type { BinaryOperator, ExpressionNode, NodeOf } from './tree.ts';
import { metricNameOf, modelFieldOf } from './types.ts';

const OPERATOR_WORDS: Readonly<Partial<Record<BinaryOperator, string>>> = {
  '>': 'is above',
  '>=': 'is at least',
  '<': 'is below',
  '<=': 'is at most',
  '==': 'is',
  '!=': 'is not',
  in: 'is one of',
};

/** An expression as part of a sentence; the text itself where it says more than comparisons joined by and, or and not. */
export function expressionWords(text: string): string {
  const { expression } = loadExpression(text);
  const words = expression === undefined ? undefined : conditionWords(expression.tree, undefined);
  return words ?? `\`${text.trim().replaceAll(/\s+/g, ' ')}\` is true`;
}

function conditionWords(node: ExpressionNode, within: '||' | '&&' | undefined): string | undefined {
  if (node.kind === 'binary') return comparisonWords(node);
  if (node.kind === 'not') {
    const words = conditionWords(node.of, undefined);
    return words === undefined ? undefined : `not (${words})`;
  }
  if (node.kind !== 'logic') return undefined;
  const sides = [node.left, node.right].map((side) => conditionWords(side, node.operator));
  if (sides.includes(undefined)) return undefined;
  const words = sides.join(node.operator === '||' ? ' or ' : ' and ');
  return within === undefined || within === node.operator ? words : `(${words})`;
}

function comparisonWords({ operator, left, right }: NodeOf<'binary'>): string | undefined {
  const words = OPERATOR_WORDS[operator];
  const [one, other] = [valueWords(left), valueWords(right)];
  return words === undefined || one === undefined || other === undefined
    ? undefined
    : `${one} ${words} ${other}`;
}

function valueWords(node: ExpressionNode): string | undefined {
  const field = modelFieldOf(node);
  if (field !== undefined) return `the ${field.replaceAll('_', ' ')} of the model`;
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'text':
      return `"${node.value}"`;
    case 'field':
      return metricNameOf(node);
    case 'list': {
      const items = node.items.map(valueWords);
      return items.includes(undefined) ? undefined : items.join(', ');
    }
    default:
      return undefined;
  }
}

import type { ExpressionNode } from './tree.ts';

/**
 * An expression as it is run: the same tree, in brackets throughout, with a guard around every number that is computed (one
 * that is not finite is an error, wherever it stands) and `matches` replaced by a regular expression of linear time.
 */
export function guarded(node: ExpressionNode): string {
  switch (node.kind) {
    case 'number':
      return node.isWhole ? String(node.value) : double(node.value);
    case 'text':
      return quoted(node.value);
    case 'name':
      return node.name;
    case 'field':
      return `${guarded(node.of)}.${node.field}`;
    case 'list':
      return `[${node.items.map(guarded).join(', ')}]`;
    case 'choice':
      return `(${guarded(node.test)} ? ${guarded(node.yes)} : ${guarded(node.no)})`;
    case 'logic':
      return `(${guarded(node.left)} ${node.operator} ${guarded(node.right)})`;
    case 'not':
      return `(!${guarded(node.of)})`;
    case 'minus':
      return `(-${guarded(node.of)})`;
    case 'binary':
      return binary(node);
    case 'call': {
      const args = node.args.map(guarded);
      if (node.receiver === null) return `${node.name}(${args.join(', ')})`;
      const receiver = guarded(node.receiver);
      if (node.name === 'matches') return `arbiter_matches(${[receiver, ...args].join(', ')})`;
      return `${receiver}.${node.name}(${args.join(', ')})`;
    }
    case 'other':
      throw new Error(`An expression has no place for ${node.what}.`);
  }
}

function binary({ operator, left, right }: Extract<ExpressionNode, { kind: 'binary' }>): string {
  const text = `(${guarded(left)} ${operator} ${guarded(right)})`;
  const isOfNumbers = '+-*/'.includes(operator) && !isOfTime(left) && !isOfTime(right);
  return isOfNumbers ? `arbiter_finite(${text})` : text;
}

/** Instants and lengths of time are added as well; what they give is no number. */
function isOfTime(node: ExpressionNode): boolean {
  if (node.kind === 'name') return node.name === 'now';
  if (node.kind === 'call') return node.name === 'timestamp' || node.name === 'duration';
  if (node.kind === 'choice') return isOfTime(node.yes);
  return node.kind === 'binary' && (isOfTime(node.left) || isOfTime(node.right));
}

function double(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** The escapes of JSON are escapes of CEL. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

import { children, type ExpressionNode, type NodeOf } from './tree.ts';
import { MOST_ITEMS, QUANTIFIERS } from './vocabulary.ts';

/** A pattern over the longest text, measured against one comparison of numbers. */
const STEPS_OF_A_PATTERN = 1000;
const STEPS_OF_A_PATTERN_CHARACTER = 20;

/**
 * The most steps that judging can take, counted on the tree with every list of the model `items` long; as long as it may be where
 * it is not known yet. Nothing runs without this
 * number: the language has no loop but over lists, so it bounds the time as well.
 */
export function mostSteps(node: ExpressionNode, items: number = MOST_ITEMS): number {
  const below = (nodes: readonly ExpressionNode[]) =>
    nodes.reduce((sum, one) => sum + mostSteps(one, items), 1);
  if (node.kind === 'binary' && node.operator === 'in')
    return below(children(node)) + mostItems(node.right, items);
  if (node.kind !== 'call') return below(children(node));
  const { name, receiver, args } = node;
  if (receiver !== null && isQuantifier(node)) {
    const body = args[1];
    const each = body === undefined ? 0 : mostSteps(body, items);
    return mostSteps(receiver, items) + mostItems(receiver, items) * (1 + each);
  }
  return below(children(node)) + (name === 'matches' ? patternSteps(args[0]) : 0);
}

function isQuantifier({ name }: NodeOf<'call'>): boolean {
  return (QUANTIFIERS as readonly string[]).includes(name);
}

function patternSteps(pattern: ExpressionNode | undefined): number {
  const length = pattern?.kind === 'text' ? pattern.value.length : 0;
  return STEPS_OF_A_PATTERN + length * STEPS_OF_A_PATTERN_CHARACTER;
}

/** How many items a list can have at most. */
function mostItems(node: ExpressionNode, items: number): number {
  if (node.kind === 'list') return node.items.length;
  if (node.kind === 'call' && node.receiver !== null) return mostItems(node.receiver, items);
  if (node.kind === 'choice') return Math.max(mostItems(node.yes, items), mostItems(node.no, items));
  return items;
}

import { children, type ExpressionNode, type NodeOf } from './tree.ts';
import { MOST_ITEMS, QUANTIFIERS } from './vocabulary.ts';

/** A pattern over the longest text, measured against one comparison of numbers. */
const STEPS_OF_A_PATTERN = 1000;
const STEPS_OF_A_PATTERN_CHARACTER = 20;

/**
 * The most steps that judging can take, counted on the tree with every list as long as it may be. Nothing runs without this
 * number: the language has no loop but over lists, so it bounds the time as well.
 */
export function mostSteps(node: ExpressionNode): number {
  const below = (nodes: readonly ExpressionNode[]) => nodes.reduce((sum, one) => sum + mostSteps(one), 1);
  if (node.kind === 'binary' && node.operator === 'in') return below(children(node)) + mostItems(node.right);
  if (node.kind !== 'call') return below(children(node));
  const { name, receiver, args } = node;
  if (receiver !== null && isQuantifier(node)) {
    const body = args[1];
    return mostSteps(receiver) + mostItems(receiver) * (1 + (body === undefined ? 0 : mostSteps(body)));
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
function mostItems(node: ExpressionNode): number {
  if (node.kind === 'list') return node.items.length;
  if (node.kind === 'call' && node.receiver !== null) return mostItems(node.receiver);
  if (node.kind === 'choice') return Math.max(mostItems(node.yes), mostItems(node.no));
  return MOST_ITEMS;
}

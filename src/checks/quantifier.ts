import type { Outcome } from './result.ts';
import { worst } from './result.ts';

export type Quantifier = 'every' | 'any' | 'none';

/** How many members of a set must hold. */
export interface Quantified {
  readonly quantifier: Quantifier;
  /** Of those that hold under `any`, else of all members. */
  readonly leastCount: number;
}

/**
 * The outcome of a set from those of its members. Of an empty set nothing is shown, whatever is asked: that is an error.
 * What is not known of a member (`inconclusive`) counts neither way, and a member in error decides nothing but an error.
 */
export function quantified(members: readonly Outcome[], { quantifier, leastCount }: Quantified): Outcome {
  if (members.length === 0 || members.includes('error')) return 'error';
  const count = (outcome: Outcome) => members.filter((member) => member === outcome).length;
  if (quantifier === 'any') {
    if (count('pass') >= leastCount) return 'pass';
    return count('pass') + count('inconclusive') >= leastCount ? 'inconclusive' : 'fail';
  }
  if (members.length < leastCount) return 'fail';
  if (quantifier === 'every') return worst(members);
  return count('pass') > 0 ? 'fail' : count('inconclusive') > 0 ? 'inconclusive' : 'pass';
}

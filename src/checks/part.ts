import type { CheckResult } from './check.ts';
import type { Trust } from './facts.ts';
import type { NotFound } from './records.ts';
import {
  describe,
  type Finding,
  lowestTrust,
  type Outcome,
  type Place,
  plural,
  type Verdict,
  worst,
} from './result.ts';

/** One of several demands of a check, judged. */
export interface Part {
  readonly outcome: Outcome;
  readonly text: string;
  /** Which key of the check it belongs to. */
  readonly pointer: string;
  readonly places?: readonly Place[];
  readonly trust?: readonly Trust[];
  readonly awaiting?: boolean;
}

export function missingPart({ outcome, reason, awaiting, places }: NotFound, pointer: string): Part {
  return { outcome, text: reason, pointer, places, awaiting };
}

/** What evidence calls things is its author's choice: whole files of words are cut. */
const MOST_WORDS = 1000;
/** Places that one verdict shows; every file that was judged is listed apart. */
const MOST_PLACES = 50;

function cut(text: string): string {
  return text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS)}…`;
}

/** All parts as one verdict: the worst decides, what is wrong is said, or else what holds. No part at all is a mistake. */
export function combined(
  parts: readonly Part[],
  required: CheckResult['required'],
): Verdict & { readonly outcome: Outcome } {
  const outcome = worst(parts.map((part) => part.outcome));
  const wrong = parts.filter((part) => part.outcome !== 'pass');
  const findings: Finding[] = wrong
    .slice(0, MOST_PLACES)
    .map(({ text, places }) => ({ message: cut(text), at: places?.[0] ?? null }));
  return {
    outcome,
    required,
    reason: (wrong.length === 0 ? parts : wrong)
      .slice(0, MOST_PLACES)
      .map(({ text }) => cut(text))
      .join(' '),
    observed: describe(wrong.length === 0 ? 'as required' : plural(wrong.length, 'finding')),
    trust: lowestTrust(parts.flatMap(({ trust }) => trust ?? [])),
    evidence_at: (wrong.length === 0 ? parts : [...wrong, ...parts])
      .flatMap(({ places }) => places ?? [])
      .slice(0, MOST_PLACES),
    findings,
    awaiting: outcome === 'inconclusive' && wrong.some(({ awaiting }) => awaiting === true),
    policyPointer: wrong.find((part) => part.outcome === outcome)?.pointer ?? '/require',
  };
}

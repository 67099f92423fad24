import { isWaiting } from '../decision/decision.ts';
import type { Check, Model } from '../schemas/decision.ts';

export type Status = Model['status'];
export type Turn = Model['turn'];
export type Outcome = Check['outcome'];

/** The status in words; the sign beside it never stands alone. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  error: 'Error',
  rejected: 'Rejected',
  pending: 'Pending',
  in_review: 'In review',
  approved: 'Approved',
};

export function statusSign(status: Status, isAwaiting = false): string {
  if (status === 'pending') return isAwaiting ? '⏳' : '⛔';
  return { error: '⚠️', rejected: '❌', in_review: '👀', approved: '✅' }[status];
}

export const TURN_WORDS: Readonly<Record<Turn, string>> = {
  author: 'the author’s turn',
  reviewers: 'the reviewers’ turn',
  maintainers: 'the maintainers’ turn',
  nobody: 'nothing to do',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  pass: '✅ holds',
  fail: '❌ fails',
  inconclusive: '❔ cannot tell',
  error: '⚠️ error',
  waived: '📝 waived',
  overridden: '📝 overridden',
  not_applicable: '⏭️ does not apply',
};

export const TRUST_WORDS: Readonly<Record<string, string>> = {
  recomputed: 'recomputed',
  attested: 'attested',
  workflow: 'from a workflow run',
  committed: 'committed',
  claimed: 'claimed',
};

/** Checks that keep the merge blocked. */
export function blockingChecks(model: Model): Check[] {
  return model.checks.filter((check) => isBlockingLevel(check) && isUnmet(check));
}

/** Advisory checks that do not hold: reported, not blocking. */
export function advisoryChecks(model: Model): Check[] {
  return model.checks.filter((check) => check.level === 'advisory' && isUnmet(check));
}

/** Checks that do not hold and that somebody who may overrode in review. */
export function overriddenChecks(model: Model): Check[] {
  return model.checks.filter(({ outcome }) => outcome === 'overridden');
}

/** Checks that do not hold and that a waiver sets aside. */
export function waivedChecks(model: Model): Check[] {
  return model.checks.filter(({ outcome }) => outcome === 'waived');
}

/** Everything else a reader may see, shadow checks excepted: those are never shown as a failure. */
export function settledChecks(model: Model): Check[] {
  return model.checks.filter((check) => check.level !== 'shadow' && !isUnmet(check));
}

export function shownChecks(model: Model): Check[] {
  return model.checks.filter(({ level }) => level !== 'shadow');
}

/** Evidence is still being made, and nothing else keeps the author busy. */
export function isAwaitingEvidence(model: Model): boolean {
  return (
    model.status === 'pending' &&
    isWaiting(model) &&
    (model.awaiting.length > 0 || blockingChecks(model).length > 0)
  );
}

function isBlockingLevel({ level }: Check): boolean {
  return level === 'mandatory' || level === 'overridable';
}

function isUnmet({ outcome }: Check): boolean {
  return outcome === 'fail' || outcome === 'inconclusive' || outcome === 'error';
}

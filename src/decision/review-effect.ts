import type { Decision } from '../schemas/decision.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { WhatIf } from '../schemas/what-if.ts';
import { explainReason } from '../signoff/explanation.ts';

export type Effect = WhatIf['events'][number]['effects'][number];

/** The change to what governs, as the ledger calls it. */
export const GOVERNANCE = '.arbiter';

/**
 * Numbers of what never happened. GitHub's are far below, so that nothing recorded anywhere has one of these; they are
 * still integers that JSON keeps.
 */
export const HYPOTHETICAL_IDS_FROM = 9_000_000_000_000_000;

/** What one review does to every sign-off of a decision: to each model's, then to that of what governs. */
export function effectsOf(review: number, decision: Decision): Effect[] {
  return [
    ...decision.models.map(({ path, signoff }) => effectOn(path, review, signoff)),
    ...(decision.governance === null ? [] : [effectOn(GOVERNANCE, review, decision.governance)]),
  ];
}

function effectOn(name: string, review: number, printed: object | null): Effect {
  const signoff = signoffIn(printed);
  const none = { name, roles: [], reason: null, why: null, remedy: null };
  if (signoff === null || signoff.state === 'error') return { ...none, effect: 'not_asked' };
  const roles = signoff.counted.filter((one) => one.review === review).map(({ role }) => role);
  if (roles.length > 0) return { ...none, effect: 'counts', roles };
  if (signoff.vetoes.some((one) => one.review === review)) return { ...none, effect: 'veto' };
  const ignored = signoff.ignored.find((one) => one.review === review);
  if (ignored === undefined) return { ...none, effect: 'not_asked' };
  const { reason, user } = ignored;
  return {
    ...none,
    effect: 'ignored',
    reason,
    ...explainReason(reason, { user, roles: askedRoles(signoff) }),
  };
}

/** Roles with an open seat, else all that are asked for. */
function askedRoles({ missing, assignment }: SignoffResult): string[] {
  const open = missing.map(({ role }) => role);
  return open.length > 0 ? open : Object.keys(assignment);
}

/** A decision carries a sign-off as it is printed; null for none. */
export function signoffIn(printed: object | null): SignoffResult | null {
  return printed !== null && 'schema' in printed && printed.schema === 'arbiter/signoff/v1'
    ? (printed as SignoffResult)
    : null;
}

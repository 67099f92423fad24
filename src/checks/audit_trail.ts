import { DEFAULT_GOVERNANCE_ROLE } from '../model/config.ts';
import type { CheckConfig, CheckKind } from './check.ts';
import { OFF_GITHUB } from './facts.ts';
import { checkResult, describe, plural, requirement } from './result.ts';

/**
 * The audit trail has no gap: there is a ledger, it was verified to its first entry (a ledger that cannot be verified is
 * an error of the whole decision), and what stands on the base branch is what a standing approval covered. What came there
 * around the gate is restored by the pull request, or judged in it: it passes with a seat of the governance role added,
 * so that the sign-off is not complete without it. A check that blocks nothing adds no seat and says that it fails.
 * Only off GitHub, and only where the policy says so, it is left to the gate: a gate without a word of the ledger denies.
 */
export const auditTrail: CheckKind<'audit_trail'> = {
  kind: 'audit_trail',
  outcomes: ['pass', 'fail', 'inconclusive'],
  evaluate({ auditTrail: trail, governanceRole }, check, context) {
    if (check.require.complete !== true) throw new Error('The policy does not ask for a complete trail.');
    const base = {
      required: requirement('every merged state of the model approved in the ledger'),
      policyPointer: '/require/complete',
    };
    if (trail === OFF_GITHUB && check.off_github === 'left_to_gate') {
      return checkResult(check, context, {
        ...base,
        outcome: 'not_applicable',
        reason: 'Judged by the gate, which reads the ledger. `arbiter check` reads none.',
        policyPointer: '/off_github',
      });
    }
    if (trail === OFF_GITHUB || trail === null || trail === undefined) {
      return checkResult(check, context, {
        ...base,
        outcome: 'inconclusive',
        reason:
          'The ledger is read in the gate; here there is none to read. `off_github: left_to_gate` in the policy leaves this check to the gate.',
      });
    }
    if (trail.branch === null) {
      return checkResult(check, context, {
        ...base,
        outcome: 'fail',
        reason:
          'No ledger is configured. Begin it with `arbiter audit init`; then name its branch in .arbiter/config.yml (`ledger: arbiter-ledger`) and give the gate’s job `contents: write`.',
      });
    }
    const size = `${plural(trail.entries, 'verified entry', 'verified entries')} on ${trail.branch}`;
    if (trail.isJudgedHere === true && trail.gaps.length > 0 && isBlocking(check.level)) {
      const role = governanceRole ?? DEFAULT_GOVERNANCE_ROLE;
      return checkResult(check, context, {
        ...base,
        outcome: 'pass',
        reason: `${trail.gaps.join(' ')} This pull request does not restore what was approved, so \`${role}\` must sign it as well: that judges it.`,
        observed: describe(size),
        signoff_roles: [role],
      });
    }
    return checkResult(check, context, {
      ...base,
      outcome: trail.gaps.length === 0 ? 'pass' : 'fail',
      reason: trail.gaps.length === 0 ? trail.origin : trail.gaps.join(' '),
      observed: describe(size),
      findings: trail.gaps.map((message) => ({ message, at: null })),
    });
  },
};

function isBlocking(level: CheckConfig['level']): boolean {
  return level !== 'advisory' && level !== 'shadow';
}

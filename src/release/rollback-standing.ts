import { approvalRefusals } from './deploy-approval.ts';
import type { DeployCode, StandingFacts } from './deploy-facts.ts';
import { standingIdentityRefusals } from './deploy-identity.ts';
import type { BundleProbe, StandingCode } from './rollback-choice.ts';

/** Something could not be read: then nothing is chosen, least of all something older. */
export class StandingUnknown extends Error {
  readonly code: DeployCode;

  constructor(code: DeployCode, message: string) {
    super(message);
    this.name = 'StandingUnknown';
    this.code = code;
  }
}

const OWN_CODES: ReadonlySet<string> = new Set<StandingCode>([
  'approval_dismissed',
  'changes_requested',
  'condition_overdue',
  'approval_expired',
]);
const UNKNOWN: ReadonlySet<string> = new Set<DeployCode>([
  'reviews_unknown',
  'conditions_unknown',
  'clock_differs',
]);

/** Whether a bundle whose bytes hold is still what was approved, released and signed. @throws StandingUnknown */
export function standingProbe(facts: StandingFacts): BundleProbe {
  const refusals = [...standingIdentityRefusals(facts), ...approvalRefusals(facts)];
  const unknown = refusals.find(({ code }) => UNKNOWN.has(code));
  if (unknown !== undefined) throw new StandingUnknown(unknown.code, unknown.message);
  const [first] = refusals;
  const { valid_until: validUntil, environments } = facts.bundle.manifest;
  if (first === undefined) return { state: 'verified', validUntil, environments };
  const { code, message } = first;
  return OWN_CODES.has(code)
    ? { state: 'refused', code: code as StandingCode, reason: message }
    : { state: 'refused', code: 'not_verified', reason: `${code}: ${message}` };
}

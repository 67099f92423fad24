import type { ConditionIssue, Read, StandingReview } from '../release/deploy-facts.ts';

/** What reviews and conditions say of a bundle's approval now. */
export interface StandingApproval {
  /** By GitHub's clock, the machine's where GitHub is silent. */
  readonly now: string;
  readonly reviews: Read<readonly StandingReview[]>;
  readonly conditions: Read<readonly ConditionIssue[]>;
}

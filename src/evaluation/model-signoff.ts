import type { Signoff } from '../decision/model.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import type { Roles } from '../schemas/roles.ts';
import type { SignoffBlock } from '../schemas/signoff.ts';
import type { SignoffEvaluation } from '../signoff/signoff.ts';
import type { AddedSeat } from '../signoff/snapshot.ts';
import type { DecideSignoff } from './evaluation.ts';
import type { ModelSignoff } from './model-evaluation.ts';

/** Worst first: what several sign-offs of one model amount to. */
const STATES = ['error', 'vetoed', 'unsigned', 'partial', 'complete'] as const;

/** Whom to ask for a review, gathered over all models. */
export type RequestedLogins = Set<string>;

/**
 * Every policy that applies asks for its own sign-off, and all must be complete. Shown is the worst of them. A policy
 * that asks nobody still needs the seats that the checks or a governing change add.
 */
export function modelSignoff(
  decide: DecideSignoff,
  roles: Roles,
  governanceRole: string,
  requested: RequestedLogins,
): ModelSignoff {
  return async (policies, tier, isGoverning, addedSeats) => {
    const blocks = blocksOf(policies);
    const asked = blocks.filter((block) => block.none !== true);
    if (asked.length === 0 && blocks.length > 0 && !isGoverning && addedSeats.length === 0)
      return { kind: 'none' };
    const outcomes: SignoffEvaluation[] = [];
    for (const signoff of asked.length > 0 ? asked : blocks) {
      outcomes.push(await decide({ signoff, tier, roles, isGoverning, governanceRole, addedSeats }));
    }
    collect(outcomes, requested);
    const worst = STATES.flatMap((state) => outcomes.find(({ result }) => result.state === state) ?? [])[0];
    return worst === undefined ? { kind: 'not_read' } : { kind: 'decided', outcome: worst.result };
  };
}

/** The governance role's own sign-off, for a change to what governs that touches no model. */
export async function governanceSignoff(
  decide: DecideSignoff,
  roles: Roles,
  role: string,
  requested: RequestedLogins,
): Promise<Signoff> {
  const addedSeats: readonly AddedSeat[] = [];
  const signoff: SignoffBlock = { require: [{ role, count: 1 }] };
  const outcome = await decide({
    signoff,
    tier: 'high',
    roles,
    isGoverning: false,
    governanceRole: role,
    addedSeats,
  });
  collect([outcome], requested);
  return { kind: 'decided', outcome: outcome.result };
}

function blocksOf(policies: readonly LoadedPolicy[]): SignoffBlock[] {
  return policies.map(({ policy }) => policy.signoff);
}

function collect(outcomes: readonly SignoffEvaluation[], requested: RequestedLogins): void {
  for (const person of outcomes.flatMap(({ requests }) => requests.flatMap(({ people }) => people)))
    requested.add(person.login);
}

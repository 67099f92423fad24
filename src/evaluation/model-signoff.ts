import type { Condition, Signoff, VoidedApproval } from '../decision/model.ts';
import { aheadKey, type PolicyStageCheck } from '../decision/stage-check.ts';
import type { WrittenPerson } from '../model/person.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import type { Roles } from '../schemas/roles.ts';
import type { SignoffBlock } from '../schemas/signoff.ts';
import type { CheckOverrides } from '../signoff/check-override.ts';
import { parseDayEnd, parseInstant } from '../signoff/instant.ts';
import type { SignoffEvaluation } from '../signoff/signoff.ts';
import type { AddedSeat, JudgedCheck, StageCheck } from '../signoff/snapshot.ts';
import { hasStageChecks } from '../signoff/stages.ts';
import type { CurrentSubject } from './head-history.ts';
import type { ModelSignoff } from './model-evaluation.ts';

/** What is asked of the reviews: who must sign, for what. */
export interface SignoffRequest {
  readonly signoff: SignoffBlock;
  readonly tier: string;
  readonly roles: Roles;
  readonly isGoverning: boolean;
  readonly governanceRole: string;
  readonly addedSeats: readonly AddedSeat[];
  readonly subject: CurrentSubject;
  /** Who asks for a waiver that the change brings, as the files say; absent: nobody. */
  readonly requesters?: readonly WrittenPerson[];
  /** The policy's checks, for those who override one in review; absent where no check is judged (a change to what governs). */
  readonly checks?: readonly JudgedCheck[];
  /** Which of the policy's checks hold; absent where no stage of its sign-off names a check. */
  readonly stageChecks?: readonly StageCheck[];
}

/** The engine's answer, with what changed since the approvals that were given on something else. */
export interface SignoffAnswer extends SignoffEvaluation {
  readonly voided: readonly VoidedApproval[];
}

/** Who has signed, as the reviews say. */
export type DecideSignoff = (request: SignoffRequest) => Promise<SignoffAnswer>;

/** Worst first: what several sign-offs of one model amount to. */
const STATES = ['error', 'vetoed', 'unsigned', 'partial', 'complete'] as const;

/** Whom to ask for a review, gathered over all models: for each role with open seats, the logins that can fill one. */
export type RequestedLogins = (readonly string[])[];

export interface SignoffContext {
  readonly decide: DecideSignoff;
  readonly now: string;
  readonly roles: Roles;
  readonly governanceRole: string;
  readonly requested: RequestedLogins;
}

/**
 * Every policy that applies asks for its own sign-off, and all must be complete. Shown is the worst of them. A policy
 * that asks nobody still needs the seats that the checks or a governing change add, and is asked who overrides its checks.
 */
export function modelSignoff(context: SignoffContext): ModelSignoff {
  return async ({ policies, tier, isGoverning, addedSeats, subject, checks, stageChecks }) => {
    const { decide, roles, governanceRole } = context;
    const isNobodyAsked = policies.length > 0 && policies.every(asksNobody);
    const isNone = isNobodyAsked && !isGoverning && addedSeats.length === 0;
    const answers: SignoffAnswer[] = [];
    const overrides: CheckOverrides[] = [];
    const ahead = new Set<string>();
    for (const policy of policies) {
      const { id } = policy.policy.metadata;
      const own = checks.filter((check) => check.policy === id);
      const isAsked = !isNone && (isNobodyAsked || !asksNobody(policy));
      if (!isAsked && !own.some(({ bar }) => bar !== 'not_needed')) continue;
      const { signoff } = policy.policy;
      const answer = await decide({
        signoff,
        tier,
        roles,
        isGoverning,
        governanceRole,
        addedSeats,
        subject,
        checks: own,
        ...(hasStageChecks(signoff) && { stageChecks: ownStageChecks(stageChecks, id) }),
      });
      for (const check of answer.ahead) ahead.add(aheadKey(id, check));
      if (isAsked) answers.push(answer);
      overrides.push(answer.overrides);
    }
    return {
      signoff: isNone ? { kind: 'none' } : decided(answers, context),
      overrides: joinedOverrides(overrides),
      ahead,
    };
  };
}

function ownStageChecks(all: readonly PolicyStageCheck[], id: string): StageCheck[] {
  return all.filter(({ policy }) => policy === id).map(({ check, holds }) => ({ check, holds }));
}

function asksNobody({ policy }: LoadedPolicy): boolean {
  return policy.signoff.none === true;
}

/** What one policy does not know, another may. */
function joinedOverrides(all: readonly CheckOverrides[]): CheckOverrides {
  const granted = all.flatMap((overrides) => overrides.granted);
  const refused = all.flatMap((overrides) => overrides.refused);
  const known = [...granted, ...refused.filter(({ policy }) => policy !== null)];
  const unknown = refused.filter(
    ({ policy, review, check }) =>
      policy === null && !known.some((one) => one.review === review && one.check === check),
  );
  const isFirst = (one: CheckOverrides['refused'][number]): boolean =>
    unknown.find(({ review, check }) => review === one.review && check === one.check) === one;
  return {
    granted,
    refused: refused.filter((one) => one.policy !== null || isFirst(one)).sort((a, b) => a.review - b.review),
  };
}

/** What a change asks for that brings a waiver: seats beside the governance role's, and who cannot fill any. */
interface BroughtWaivers {
  readonly seats: readonly (readonly string[])[];
  readonly requesters: readonly WrittenPerson[];
}

/** The governance role's own sign-off of a change to what governs; one for each list of roles that approve its waivers. */
export async function governanceSignoff(
  context: SignoffContext,
  subject: CurrentSubject,
  waivers: BroughtWaivers | null,
): Promise<Signoff> {
  const { decide, roles, governanceRole } = context;
  const answer = await decide({
    signoff: governanceBlock(governanceRole, waivers?.seats ?? []),
    tier: 'high',
    roles,
    isGoverning: false,
    governanceRole,
    addedSeats: [],
    subject,
    ...(waivers !== null && waivers.requesters.length > 0 && { requesters: waivers.requesters }),
  });
  return decided([answer], context);
}

/** A list that has the governance role among it is answered by that seat. */
function governanceBlock(
  governanceRole: string,
  seats: readonly (readonly string[])[],
): SignoffRequest['signoff'] {
  const open = seats.filter((roles) => !roles.includes(governanceRole));
  const seat = (role: string) => ({ role, count: 1 });
  const single = [...new Set(open.flatMap((roles) => (roles.length === 1 ? roles : [])))];
  const require = [governanceRole, ...single].map(seat);
  // A seat of one of the list that is asked for anyway answers for it too.
  const several = open.filter((roles) => !roles.some((role) => single.includes(role)));
  if (several.length === 0) return { require };
  const choices = several.map((roles) => ({ any_of: roles.map((role) => ({ require: [seat(role)] })) }));
  return { all_of: [{ require }, ...choices] };
}

function decided(answers: readonly SignoffAnswer[], { now, requested }: SignoffContext): Signoff {
  for (const { people } of answers.flatMap(({ requests }) => requests))
    requested.push(people.map(({ login }) => login));
  const worst = STATES.flatMap((state) => answers.find(({ result }) => result.state === state) ?? [])[0];
  if (worst === undefined) return { kind: 'not_read' };
  return {
    kind: 'decided',
    outcome: worst.result,
    voided: onePerReview(answers.flatMap(({ voided }) => voided)),
    conditions: conditionsOf(answers, now),
  };
}

function onePerReview(voided: readonly VoidedApproval[]): VoidedApproval[] {
  return [...new Map(voided.map((item) => [item.review, item])).values()].sort((a, b) => a.review - b.review);
}

/** Conditions of approvals that fill a seat, each once; overdue after the end of their day, UTC. */
function conditionsOf(answers: readonly SignoffAnswer[], now: string): Condition[] {
  const instant = parseInstant(now) ?? Number.POSITIVE_INFINITY;
  const all = answers
    .flatMap(({ conditions }) => conditions)
    .map(({ review, user, until, text }) => ({
      review,
      user,
      until,
      text,
      overdue: instant > (parseDayEnd(until) ?? Number.NEGATIVE_INFINITY),
    }));
  return [...new Map(all.map((condition) => [JSON.stringify(condition), condition])).values()];
}

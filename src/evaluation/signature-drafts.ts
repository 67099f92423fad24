import type { Draft } from '../ledger/draft.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { parseDayEnd, parseInstant } from '../signoff/instant.ts';
import type { SignoffSnapshot } from '../signoff/snapshot.ts';
import type { Drafting } from './ledger-drafts.ts';
import type { PullDecision } from './pull-decision.ts';
import type { DecidedSignoff } from './pull-signoff.ts';

type Delegated = SignoffSnapshot['delegations'][number];

/**
 * Who fills a seat, by what membership; delegations that were used; break-glass; checks overridden in review. One entry
 * each, once per subject.
 */
export function signatureDrafts({ signoffs, decision }: PullDecision, drafting: Drafting): readonly Draft[] {
  const drafts = signoffs.flatMap((signoff) => [
    ...approvals(signoff, drafting),
    ...breakGlass(signoff, drafting),
    ...checkOverrides(signoff, decision, drafting),
  ]);
  return [...new Map(drafts.map((draft) => [draft.entry.id, draft])).values()];
}

function approvals(signoff: DecidedSignoff, drafting: Drafting): Draft[] {
  const { request, snapshot, answer } = signoff;
  const { name, sha256 } = request.subject;
  if (sha256 === null) return [];
  return answer.result.counted.flatMap(({ review, role }) => {
    const given = givenBy(review, request, drafting);
    if (given === null) return [];
    const { user, submittedAt, parts } = given;
    const membership = membershipOf(user.id, role, snapshot);
    const detail: NonNullable<LedgerDetail['approval']> = {
      review,
      model: name,
      role,
      member_by: membership.by,
      submitted_at: submittedAt,
      conditions: answer.conditions
        .filter((condition) => condition.review === review)
        .map(({ until, text }) => ({ until, text })),
    };
    const approval = drafting.draft('approval', `approval/${review}/${keyOf(detail, sha256)}`, detail, parts);
    const { delegation } = membership;
    return delegation === undefined
      ? [approval]
      : [delegationDraft(delegation, review, snapshot, parts, drafting), approval];
  });
}

/** Who gave a review, when, and what an entry about it says of the subject; null where nobody can say. */
function givenBy(
  review: number,
  { subject: { name, sha256 } }: DecidedSignoff['request'],
  { facts }: Drafting,
): {
  readonly user: { readonly id: number };
  readonly submittedAt: string;
  readonly parts: Pick<LedgerEntry, 'actor' | 'subject' | 'subjects'>;
} | null {
  const given = facts.reviews.find(({ id }) => id === review);
  if (given?.user == null || given.submittedAt === null) return null;
  const { user, submittedAt } = given;
  return {
    user,
    submittedAt,
    parts: {
      actor: { id: user.id, login: user.login, type: user.type },
      subject: sha256,
      subjects: sha256 === null ? [] : [{ name, sha256 }],
    },
  };
}

function delegationDraft(
  { from, to, role, until, reason }: Delegated,
  review: number,
  snapshot: SignoffSnapshot,
  parts: Partial<Pick<LedgerEntry, 'actor' | 'subject' | 'subjects'>>,
  drafting: Drafting,
): Draft {
  const detail: NonNullable<LedgerDetail['delegation']> = {
    from: loginOf(from, snapshot),
    to: loginOf(to, snapshot),
    role,
    until,
    reason,
  };
  return drafting.draft('delegation', `delegation/${review}/${keyOf(detail, '')}`, detail, parts);
}

/** What made a person a member of the role at the time: the roles file or a team, else a delegation in force. */
function membershipOf(
  id: number,
  role: string,
  snapshot: SignoffSnapshot,
): { readonly by: string; readonly delegation?: Delegated } {
  const member = snapshot.roles.find(({ name }) => name === role)?.members.find((person) => person.id === id);
  if (member !== undefined) return { by: member.via === undefined ? 'roles.yml' : `team ${member.via}` };
  const now = parseInstant(snapshot.now) ?? Number.POSITIVE_INFINITY;
  const delegation = snapshot.delegations.find(
    (item) =>
      item.to === id && item.role === role && now <= (parseDayEnd(item.until) ?? Number.NEGATIVE_INFINITY),
  );
  if (delegation === undefined) return { by: 'unknown' };
  return { by: `delegation of ${loginOf(delegation.from, snapshot)}`, delegation };
}

function breakGlass({ request, answer }: DecidedSignoff, drafting: Drafting): Draft[] {
  const { override } = answer.result;
  const { name, sha256 } = request.subject;
  if (override === null) return [];
  const actor = drafting.facts.collaborators.find(
    ({ login }) => login.toLowerCase() === override.user.toLowerCase(),
  );
  const detail = { model: name, label: override.label, reason: override.reason, until: override.until };
  return [
    drafting.draft(
      'override',
      `override/${drafting.facts.pull.number}/${override.at}/${keyOf(detail, sha256 ?? '')}`,
      detail,
      {
        actor: actor === undefined ? null : { id: actor.id, login: actor.login, type: actor.type },
        subject: sha256,
        subjects: sha256 === null ? [] : [{ name, sha256 }],
      },
    ),
  ];
}

/** Every check that the decision shows as overridden: by whom, in which role, of what outcome. */
function checkOverrides(
  { request, snapshot, answer }: DecidedSignoff,
  { models }: PullDecision['decision'],
  drafting: Drafting,
): Draft[] {
  const { name, sha256 } = request.subject;
  const results = models.find(({ path }) => path === name)?.checks ?? [];
  return answer.overrides.granted.flatMap(({ policy, check, review, role, reason }) => {
    const result = results.find((one) => one.policy === policy && one.id === check);
    const given = givenBy(review, request, drafting);
    if (result?.override?.review !== review || given === null) return [];
    const membership = membershipOf(given.user.id, role, snapshot);
    const detail = {
      model: name,
      policy,
      check,
      outcome: result.override.outcome,
      review,
      role,
      member_by: membership.by,
      submitted_at: given.submittedAt,
      reason,
    };
    const id = `override/${review}/${keyOf(detail, sha256 ?? '')}`;
    const override = drafting.draft('override', id, detail, given.parts);
    const { delegation } = membership;
    return delegation === undefined
      ? [override]
      : [delegationDraft(delegation, review, snapshot, given.parts, drafting), override];
  });
}

function loginOf(id: number, snapshot: SignoffSnapshot): string {
  return snapshot.people.find((person) => person.id === id)?.login ?? `#${id}`;
}

/** What is said anew (a condition that was edited, another subject) is an entry of its own. */
function keyOf(detail: object, subject: string): string {
  return sha256Hex(canonicalJson({ ...detail, subject }));
}

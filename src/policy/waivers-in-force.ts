import { compareVersions, isVersionWithin } from '../model/version-order.ts';
import { isRequester, type LoadedWaiver, type Waiver } from '../model/waivers.ts';
import { parseDayEnd, parseInstant } from '../signoff/instant.ts';
import type { Problem } from '../text/problem.ts';
import type { LoadedPolicy } from './policy.ts';
import { commonBar, type WaiverBar, waiverBar } from './waivable.ts';
import { barredWords, inForceWords } from './waiver-words.ts';

const DAY_MS = 86_400_000;
/** Days before its end from which a waiver is warned of, the nearest first. */
const WARNED_DAYS = [3, 14, 30] as const;

/** A waiver file that was approved in review and merged, as the ledger says. */
export interface WaiverApproval {
  readonly entry: number;
  readonly pull_request: number;
  readonly file: string;
  /** Of the approved bytes, lowercase hex. */
  readonly sha256: string;
  readonly check: string;
  readonly model: string;
  readonly merged_at: string;
  /** Whose approval stood at the verdict that it was merged with, each with the role of the filled seat. */
  readonly approved_by: readonly { readonly login: string; readonly id: number; readonly role: string }[];
}

/** Where approvals are known from. Off GitHub, and without a ledger, nobody can say who approved. */
export type WaiverSource =
  | { readonly kind: 'offline' | 'no_ledger' }
  | { readonly kind: 'ledger'; readonly approvals: readonly WaiverApproval[] };

/** A waiver on base, and what the change that is judged makes of its file: null when it is removed or cannot be read. */
export interface StandingWaiver {
  readonly base: LoadedWaiver;
  readonly head: Waiver | null;
}

export interface WaiverQuestion {
  readonly model: {
    readonly name: string;
    readonly version: string;
    /** Null for a new model. */
    readonly baseVersion: string | null;
  };
  readonly now: string;
  /** Those that apply to the model. */
  readonly policies: readonly LoadedPolicy[];
  readonly waivers: readonly StandingWaiver[];
  readonly source: WaiverSource;
  /** A merged change is judged again: that a waiver should have been taken away since is not its fault. */
  readonly isSettled: boolean;
  /** The change is merged: what it was approved with is still what the approval covered, though its day is over. */
  readonly isMerged: boolean;
}

/** Why a waiver is not in force; a closed list. */
export type WaiverCode =
  | WaiverBar
  | 'removed_here'
  | 'changed_here'
  | 'expired'
  | 'other_version'
  | 'offline'
  | 'no_ledger'
  | 'not_approved'
  | 'requester_approved'
  | 'approver_role'
  | 'too_long';

/** One waiver of a model. In force where `code` is null, and then for the checks of `policies` only. */
export interface JudgedWaiver {
  readonly waiver: Waiver;
  readonly file: string;
  readonly code: WaiverCode | null;
  /** A sentence: why it is not in force, or by what it is. */
  readonly message: string;
  /** Ids of the policies that it counts under. */
  readonly policies: readonly string[];
  readonly approval: WaiverApproval | null;
  /** Those whose approval counts. */
  readonly approvers: WaiverApproval['approved_by'];
  /** Earlier waivers of the same check and model. */
  readonly renewals: number;
  /** It ends within so many days; null: later, or it is not in force. */
  readonly endsWithinDays: (typeof WARNED_DAYS)[number] | null;
  /** What an approval of the model covers of it; null: nothing. */
  readonly covered: Pick<Counted, 'policies' | 'approvers'> | null;
}

export interface JudgedWaivers {
  readonly waivers: readonly JudgedWaiver[];
  readonly problems: readonly Problem[];
}

/**
 * Which waivers of a model are in force: the one place where that, and the end of a waiver, is decided. Everything that a
 * file says of its approval counts for nothing; approvals are the ledger's.
 */
export function waiversInForce(question: WaiverQuestion): JudgedWaivers {
  const own = question.waivers.filter(({ base }) => base.waiver.model === question.model.name);
  return {
    waivers: own.map((standing) => judged(standing, question)),
    problems: question.isSettled ? [] : own.flatMap((standing) => problemsOf(standing, question)),
  };
}

function judged(standing: StandingWaiver, question: WaiverQuestion): JudgedWaiver {
  const { waiver, file } = standing.base;
  const approval = approvalOf(standing, question);
  const bar = barOf(standing, question, approval);
  const counted = countedApprovals(waiver, approval, question);
  const isInForce = bar === null;
  return {
    waiver,
    file,
    code: bar,
    message: bar === null ? inForceWords(approval, counted.approvers) : barredWords(bar, standing, question),
    policies: isInForce ? counted.policies : [],
    approval: isInForce ? approval : null,
    approvers: isInForce ? counted.approvers : [],
    renewals: renewalsOf(waiver, approval, question),
    endsWithinDays: isInForce ? endsWithin(waiver, question.now) : null,
    covered: isInForce || (question.isMerged && wasInForce(standing, question, approval)) ? counted : null,
  };
}

/** The first reason that applies; null: the waiver is in force. */
function barOf(
  { base: { waiver }, head }: StandingWaiver,
  question: WaiverQuestion,
  approval: WaiverApproval | null,
): WaiverCode | null {
  const { policies, model, source } = question;
  if (head === null) return 'removed_here';
  if (head.check !== waiver.check || head.model !== waiver.model) return 'changed_here';
  const bar = commonBar(policies, waiver.check);
  if (bar !== null) return bar;
  // What the change shortens or narrows counts at once; what it prolongs or widens does not.
  if (hasEnded(waiver, question.now) || hasEnded(head, question.now)) return 'expired';
  if (![waiver, head].every(({ versions }) => isVersionWithin(model.version, versions)))
    return 'other_version';
  if (source.kind !== 'ledger') return source.kind;
  if (approval === null) return 'not_approved';
  return countedApprovals(waiver, approval, question).code;
}

/** Everything but its day is in order, so it was in force before: on its last day. */
function wasInForce(
  standing: StandingWaiver,
  question: WaiverQuestion,
  approval: WaiverApproval | null,
): boolean {
  const lastDay = `${standing.base.waiver.expires}T00:00:00Z`;
  return barOf(standing, { ...question, now: lastDay }, approval) === null;
}

/** Over after the last millisecond of its last day, UTC. A day or an instant that cannot be read is over. */
export function hasEnded({ expires }: Waiver, now: string): boolean {
  const instant = parseInstant(now) ?? Number.POSITIVE_INFINITY;
  return !(instant <= (parseDayEnd(expires) ?? Number.NEGATIVE_INFINITY));
}

/** These very bytes at this very place, merged with an approved verdict; the newest such merge. */
function approvalOf({ base }: StandingWaiver, { source }: WaiverQuestion): WaiverApproval | null {
  if (source.kind !== 'ledger') return null;
  const { file, sha256, waiver } = base;
  return (
    source.approvals.findLast(
      (approval) =>
        approval.file === file &&
        approval.sha256 === sha256 &&
        approval.check === waiver.check &&
        approval.model === waiver.model,
    ) ?? null
  );
}

interface Counted {
  readonly code: 'requester_approved' | 'approver_role' | 'too_long' | null;
  readonly policies: readonly string[];
  readonly approvers: WaiverApproval['approved_by'];
}

/** Each policy says for itself who may waive its checks, and for how long. */
function countedApprovals(
  waiver: Waiver,
  approval: WaiverApproval | null,
  { policies }: WaiverQuestion,
): Counted {
  const given = approval?.approved_by ?? [];
  const allowing = policies.filter((policy) => waiverBar(policy, waiver.check) === null);
  const isRole = (role: string, { policy }: LoadedPolicy): boolean =>
    policy.waivers?.approved_by.includes(role) === true;
  const inRole = allowing.filter((policy) => given.some(({ role }) => isRole(role, policy)));
  const byOthers = inRole.filter((policy) =>
    given.some((person) => isRole(person.role, policy) && !isRequester(waiver, person)),
  );
  const inTime = byOthers.filter(({ policy }) =>
    isShortEnough(waiver, approval?.merged_at ?? '', policy.waivers?.max_days ?? 0),
  );
  const approvers = given.filter(
    (person) => !isRequester(waiver, person) && inTime.some((policy) => isRole(person.role, policy)),
  );
  const code =
    inRole.length === 0
      ? 'approver_role'
      : byOthers.length === 0
        ? 'requester_approved'
        : inTime.length === 0
          ? 'too_long'
          : null;
  return { code, policies: inTime.map(({ policy }) => policy.metadata.id), approvers };
}

/** Counted in days from the day that it was merged: merged on the 1st, 30 days end with the 31st. */
export function isShortEnough({ expires }: Waiver, from: string, days: number): boolean {
  const [end, merged] = [parseDayEnd(expires), parseDayEnd(from.slice(0, 10))];
  return (
    end !== undefined &&
    merged !== undefined &&
    parseInstant(from) !== undefined &&
    end <= merged + days * DAY_MS
  );
}

/** Earlier ones than the one that is judged: an unchanged file that is merged again is the same. */
function renewalsOf(
  { check, model }: Waiver,
  approval: WaiverApproval | null,
  { source }: WaiverQuestion,
): number {
  if (source.kind !== 'ledger') return 0;
  const earlier = source.approvals.filter(
    (other) =>
      other.check === check &&
      other.model === model &&
      other.sha256 !== approval?.sha256 &&
      (approval === null || other.entry < approval.entry),
  );
  return new Set(earlier.map(({ sha256 }) => sha256)).size;
}

function endsWithin({ expires }: Waiver, now: string): JudgedWaiver['endsWithinDays'] {
  const left = (parseDayEnd(expires) ?? 0) - (parseInstant(now) ?? 0);
  return WARNED_DAYS.find((days) => left <= days * DAY_MS) ?? null;
}

/** What still lies there and should not: one that is over, too long, or for versions that are gone. */
function problemsOf(standing: StandingWaiver, question: WaiverQuestion): Problem[] {
  const { base, head } = standing;
  if (head === null) return [];
  const { file, waiver, document } = base;
  const remedy = `Remove ${file}, or renew it: set a later \`expires\` in a pull request that brings nothing else.`;
  if (hasEnded(head, question.now)) {
    const message = `The waiver of \`${waiver.check}\` ended on ${head.expires}, at the end of the day UTC. ${remedy}`;
    return [document.problem('waiver_expired', message, '/expires')];
  }
  const { baseVersion } = question.model;
  const order = baseVersion === null ? undefined : compareVersions(head.versions.to, baseVersion);
  if (order !== undefined && order < 0) {
    const message = `The waiver of \`${waiver.check}\` is for versions up to ${head.versions.to}, and the base branch has ${baseVersion}: it is of no use any more. Remove ${file}.`;
    return [document.problem('waiver_unused', message, '/versions/to')];
  }
  const approval = approvalOf(standing, question);
  if (approval !== null && head === waiver && barOf(standing, question, approval) === 'too_long') {
    const message = `The waiver of \`${waiver.check}\` is not in force. ${barredWords('too_long', standing, question)} ${remedy}`;
    return [document.problem('waiver_too_long', message, '/expires')];
  }
  return [];
}

import { UserError } from '../errors.ts';
import type { CycleTime } from '../schemas/cycle-time.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { formatInstant, parseDayEnd, parseInstant } from '../signoff/instant.ts';
import { courseOf, judgedModels, type Moment, standingApproval, turnTimes } from './change-course.ts';
import { checkCounts } from './check-count.ts';
import { hoursBetween, hoursOf, summarise, sumOfHours } from './cycle-summary.ts';
import { isOfSubject, type LiveStart, liveDeployments, liveTimes, publishedReleases } from './live-time.ts';
import { type End, type PullRecord, pullRecords, standingEntries, timeIn } from './pull-record.ts';
import { reworkOf, roundsOf, timesSentBack } from './rework.ts';
import { type RoleWait, roleWaits } from './role-wait.ts';

export type { CycleTime } from '../schemas/cycle-time.ts';
export type CycleChange = CycleTime['changes'][number];

/** Both ends included; a day (`2026-03-01`, in UTC) or an instant. Left out or null: without that end. */
export interface CyclePeriod {
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * How long changes took, from the entries of a verified ledger. A change is one model of one pull request; it belongs to
 * the period in which it was proposed, whenever it was decided, so that no period counts a part of it and none counts it
 * twice. Verdicts and ends count from when they were recorded or, where the platform says, from when they happened.
 * Rejects a period that is none, and entries whose times are no instants.
 */
export function cycleTime(entries: readonly LedgerEntry[], period: CyclePeriod = {}): CycleTime {
  const { from, to, isWithin } = boundsOf(period);
  const { entries: standing, corrected } = standingEntries(entries);
  const outside = { releases: publishedReleases(standing), deployments: liveDeployments(standing) };
  const records = pullRecords(standing).filter((record) => isWithin(proposalOf(record).at));
  const courses = records.flatMap((record) =>
    judgedModels(record).map((path) => ({ record, path, course: courseOf(record, path) })),
  );
  const changes = courses.map(({ record, path, course }) => changeOf(record, path, course, outside));
  const judged = courses.flatMap(({ course }) => reworkOf(course));
  return {
    schema: 'arbiter/cycle-time/v1',
    period: { from, to },
    method: 'nearest-rank',
    ...summarise(records, changes, judged, corrected),
    changes,
  };
}

export function boundsOf({ from = null, to = null }: CyclePeriod): {
  readonly from: string | null;
  readonly to: string | null;
  readonly isWithin: (at: number) => boolean;
} {
  const start = from === null ? Number.NEGATIVE_INFINITY : (parseInstant(from) ?? dayStart(from));
  const end = to === null ? Number.POSITIVE_INFINITY : (parseInstant(to) ?? parseDayEnd(to));
  if (start === undefined || end === undefined)
    throw new UserError(
      `The period begins or ends at "${start === undefined ? from : to}"; a day (2026-03-01) or an instant (2026-03-01T12:00:00Z) was expected.`,
    );
  if (start > end) throw new UserError(`The period ends (${to}) before it begins (${from}).`);
  return { from, to, isWithin: (at) => at >= start && at <= end };
}

function dayStart(day: string): number | undefined {
  return parseInstant(`${day}T00:00:00Z`);
}

function proposalOf({ openedAt, moments }: PullRecord): {
  readonly at: number;
  readonly source: CycleChange['proposed_at_source'];
} {
  if (openedAt !== null) return { at: openedAt, source: 'opened_at' };
  const first = moments.find(({ kind }) => kind === 'verdict');
  if (first === undefined) throw new Error('A pull request without a verdict has no proposal.');
  return { at: first.at, source: 'first_evaluation' };
}

/** Entries on what left the repository, whichever change it was. */
interface OutsideActs {
  readonly releases: readonly LedgerEntry[];
  readonly deployments: readonly LedgerEntry[];
}

function changeOf(
  record: PullRecord,
  path: string,
  course: readonly Moment[],
  outside: OutsideActs,
): CycleChange {
  const proposal = proposalOf(record);
  const outcome = outcomeOf(course);
  const merge = outcome === 'merged' ? (course.at(-1)?.end ?? null) : null;
  const approval = standingApproval(course);
  const held = course.find(({ turn }) => turn === 'reviewers' || turn === 'nobody') ?? null;
  const released = merge === null ? null : releaseOf(approval, merge, outside.releases);
  const { live, conflicts: liveConflicts } = liveOf(
    approval,
    merge,
    { proposedAt: proposal.at, releasedAt: released },
    outside.deployments,
  );
  const spans = {
    proposal_to_checks_held: [proposal.at, held?.at ?? null],
    checks_held_to_approval: [held?.at ?? null, approval?.at ?? null],
    proposal_to_approval: [proposal.at, approval?.at ?? null],
    approval_to_merge: [approval?.at ?? null, merge?.at ?? null],
    approval_to_release: [approval?.at ?? null, released],
    merge_to_release: [merge?.at ?? null, released],
    proposal_to_release: [proposal.at, released],
  } as const;
  const times = turnTimes(course);
  const waits = roleWaits(
    course,
    record.approvals.filter(({ model }) => model === path),
  );
  const last = course.at(-1);
  const judged = course.flatMap(({ model }) => (model === null ? [] : [model]));
  const { name = '', version = null } = judged.at(-1) ?? {};
  return {
    pull_request: record.number,
    model: name,
    path,
    version,
    outcome,
    proposed_at: formatInstant(proposal.at),
    proposed_at_source: proposal.source,
    checks_held_at: instantOf(held?.at),
    approved_at: instantOf(approval?.at),
    merged_at: instantOf(merge?.at),
    merged_at_source: merge?.source ?? null,
    released_at: instantOf(released),
    proposal_to_checks_held_hours: hoursBetween(...spans.proposal_to_checks_held),
    checks_held_to_approval_hours: hoursBetween(...spans.checks_held_to_approval),
    proposal_to_approval_hours: hoursBetween(...spans.proposal_to_approval),
    approval_to_merge_hours: hoursBetween(...spans.approval_to_merge),
    approval_to_release_hours: hoursBetween(...spans.approval_to_release),
    merge_to_release_hours: hoursBetween(...spans.merge_to_release),
    proposal_to_release_hours: hoursBetween(...spans.proposal_to_release),
    live,
    author_hours: hoursOf(times.milliseconds.author),
    reviewers_hours: hoursOf(times.milliseconds.reviewers),
    undecided_hours: hoursOf(times.milliseconds.undecided),
    turn: last?.turn ?? null,
    turn_since: last === undefined || last.turn === null ? null : formatInstant(turnBegan(course)),
    roles: rolesOf(waits),
    heads_judged: new Set(course.flatMap(({ model, head }) => (model === null ? [] : [head]))).size,
    subjects_judged: new Set(
      course.flatMap(({ model, content, hasSubject }) => (model !== null && hasSubject ? [content] : [])),
    ).size,
    ...roundsIn(course, approval),
    sent_back: timesSentBack(course),
    checks: checkCounts(course),
    break_glass: record.overrides.filter((model) => model === path || model === name).length,
    clock_conflicts:
      Object.values(spans).filter(([start, end]) => isBackwards(start, end)).length +
      waits.filter(({ from, to }) => isBackwards(from, to)).length +
      times.conflicts +
      liveConflicts,
  };
}

function roundsIn(
  course: readonly Moment[],
  approval: Moment | null,
): Pick<CycleChange, 'rounds' | 'rounds_to_approval'> {
  const rounds = roundsOf(course);
  return {
    rounds: rounds.at(-1) ?? 0,
    rounds_to_approval: approval === null ? null : (rounds[course.indexOf(approval)] ?? null),
  };
}

function outcomeOf(course: readonly Moment[]): CycleChange['outcome'] {
  const last = course.at(-1);
  const verdict = course.findLast(({ end }) => end === null);
  if (verdict !== undefined && verdict.turn === null) return 'withdrawn';
  return last?.end?.event ?? 'open';
}

/** When the last of an unbroken run of verdicts gave the turn to whom it is. */
function turnBegan(course: readonly Moment[]): number {
  const turn = course.at(-1)?.turn;
  return course[course.findLastIndex((moment) => moment.turn !== turn) + 1]?.at ?? 0;
}

/** The first release after the merge of exactly the content that was approved. */
function releaseOf(approval: Moment | null, merge: End, releases: readonly LedgerEntry[]): number | null {
  if (approval === null || !approval.hasSubject) return null;
  const { content } = approval;
  const found = releases.find((entry) => entry.seq > merge.seq && isOfSubject(entry, content));
  return found === undefined ? null : timeIn(found, found.at);
}

function liveOf(
  approval: Moment | null,
  merge: End | null,
  known: Pick<LiveStart, 'proposedAt' | 'releasedAt'>,
  deployments: readonly LedgerEntry[],
): ReturnType<typeof liveTimes> {
  if (approval === null || merge === null || !approval.hasSubject) return { live: [], conflicts: 0 };
  return liveTimes(approval.content, merge.seq, deployments, { approvedAt: approval.at, ...known });
}

function rolesOf(waits: readonly RoleWait[]): CycleChange['roles'] {
  return [...new Set(waits.map(({ role }) => role))].sort().map((role) => {
    const own = waits
      .filter((wait) => wait.role === role)
      .map(({ from, to, endedBy }) => ({
        from: formatInstant(from),
        to: instantOf(to),
        hours: hoursBetween(from, to),
        ended_by: endedBy,
      }));
    return { role, hours: sumOfHours(own.map(({ hours }) => hours)), waits: own };
  });
}

function isBackwards(start: number | null, end: number | null): boolean {
  return start !== null && end !== null && end < start;
}

function instantOf(at: number | null | undefined): string | null {
  return at === null || at === undefined ? null : formatInstant(at);
}

import type { CycleTime } from '../schemas/cycle-time.ts';
import type { Moment } from './change-course.ts';

type EndedBy = NonNullable<CycleTime['changes'][number]['roles'][number]['waits'][number]['ended_by']>;

/** One wait for a role. Times are epoch milliseconds; `to` is null while it has not ended. */
export interface RoleWait {
  readonly role: string;
  readonly from: number;
  readonly to: number | null;
  readonly endedBy: EndedBy | null;
}

/** When somebody signed for a role of this change. */
export interface RoleApproval {
  readonly role: string;
  readonly at: number;
}

/**
 * Waits for roles: from the first verdict that says that the checks hold and a seat of the role is open, to the approval
 * that fills the last of them, or to the verdict that says otherwise. While it is the author's turn nobody else is waited
 * for, so a push that brings the checks or the pull request back to the author ends the wait, and another one begins when
 * the seat is open again. In order of their beginning, then by role.
 */
export function roleWaits(course: readonly Moment[], approvals: readonly RoleApproval[]): RoleWait[] {
  const ended: RoleWait[] = [];
  const open = new Map<string, number>();
  for (const moment of course) {
    for (const [role, from] of [...open]) {
      const end = endOf(role, from, moment, approvals);
      if (end === null) continue;
      open.delete(role);
      ended.push({ role, from, ...end });
    }
    for (const role of waitedFor(moment)) if (!open.has(role)) open.set(role, moment.at);
  }
  const waiting = [...open].map(([role, from]) => ({ role, from, to: null, endedBy: null }));
  return [...ended, ...waiting].sort((a, b) => a.from - b.from || (a.role < b.role ? -1 : 1));
}

function waitedFor({ model, isDraft }: Moment): readonly string[] {
  return model?.status === 'in_review' && !isDraft ? [...new Set(model.missing)] : [];
}

function endOf(
  role: string,
  from: number,
  moment: Moment,
  approvals: readonly RoleApproval[],
): { readonly to: number; readonly endedBy: EndedBy } | null {
  if (waitedFor(moment).includes(role)) return null;
  const { at, model, end, turn } = moment;
  if (end !== null) return { to: at, endedBy: end.event };
  if (model === null) return { to: at, endedBy: turn === null ? 'not_touched' : 'undecided' };
  // Without a decided sign-off an empty list of open seats says nothing.
  if (model.status === 'error' || model.signoff === 'error') return { to: at, endedBy: 'undecided' };
  if (model.missing.includes(role)) return { to: at, endedBy: 'author' };
  const given = approvals.filter((one) => one.role === role && one.at >= from && one.at <= at);
  if (given.length === 0) return { to: at, endedBy: 'not_missing' };
  return { to: Math.max(...given.map((one) => one.at)), endedBy: 'approval' };
}

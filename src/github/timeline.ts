import { GitHubFailure } from './failure.ts';
import type { Account, Dismissal, IssueComment, LabelEvent, Timeline } from './port.ts';

interface RawEvent {
  readonly event?: string;
  readonly id?: number;
  readonly actor?: unknown;
  readonly user?: unknown;
  readonly body?: string;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly label?: { readonly name?: string };
  readonly dismissed_review?: { readonly review_id?: number; readonly state?: string };
}

/** Dismissals, comments, labels and times of reviews of https://docs.github.com/en/rest/issues/timeline. Other events do not matter here. */
export function readTimeline(events: readonly unknown[]): Timeline {
  const dismissals: Dismissal[] = [];
  const comments: IssueComment[] = [];
  const labeled: LabelEvent[] = [];
  const reviewUpdates = new Map<number, string>();
  for (const raw of events as readonly (RawEvent | null)[]) {
    if (typeof raw?.event !== 'string') throw incomplete();
    if (raw.event === 'review_dismissed') dismissals.push(dismissal(raw));
    if (raw.event === 'commented') comments.push(comment(raw));
    if (raw.event === 'labeled') labeled.push(label(raw));
    if (raw.event === 'reviewed' && typeof raw.id === 'number' && typeof raw.updated_at === 'string')
      reviewUpdates.set(raw.id, raw.updated_at);
  }
  return { labeled, dismissals, comments, reviewUpdates };
}

function dismissal(raw: RawEvent): Dismissal {
  const reviewId = raw.dismissed_review?.review_id;
  if (reviewId === undefined || raw.created_at === undefined) throw incomplete();
  const was = (raw.dismissed_review?.state ?? '').toUpperCase();
  return { reviewId, actor: person(raw.actor), was, at: raw.created_at };
}

function label(raw: RawEvent): LabelEvent {
  if (raw.label?.name === undefined || raw.created_at === undefined) throw incomplete();
  return { name: raw.label.name, actor: person(raw.actor), at: raw.created_at };
}

function comment(raw: RawEvent): IssueComment {
  if (raw.id === undefined || raw.created_at === undefined) throw incomplete();
  return {
    id: raw.id,
    user: person(raw.user ?? raw.actor),
    body: raw.body ?? '',
    createdAt: raw.created_at,
    ...(raw.updated_at !== undefined && { updatedAt: raw.updated_at }),
  };
}

function incomplete(): GitHubFailure {
  return new GitHubFailure('give a complete timeline', undefined);
}

function person(raw: unknown): Account | null {
  const { id, login, type } = (raw ?? {}) as { id?: unknown; login?: unknown; type?: unknown };
  if (typeof id !== 'number' || typeof login !== 'string') return null;
  return { id, login, type: typeof type === 'string' ? type : 'User' };
}

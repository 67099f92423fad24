import { parseDayEnd, parseInstant } from './instant.ts';
import type { Note } from './note.ts';
import { note } from './note.ts';
import type { SignoffSnapshot } from './snapshot.ts';

/** GitHub lists no more files, no more commits than these (rule 14). */
export const MAX_FILES = 3000;
export const MAX_COMMITS = 250;

/** A runner's clock may run this far behind GitHub's. A review from further ahead means that `now` cannot be believed. */
export const CLOCK_SKEW_MS = 5 * 60_000;

/** Why a snapshot cannot be decided at all: lost pages, limits, times that are none, lists that contradict each other. */
export function integrityErrors(snapshot: SignoffSnapshot): Note[] {
  return [
    ...snapshot.truncated.map((page) =>
      note('truncated', `Not every page of ${page} could be read; nothing is decided on a part.`),
    ),
    ...limitErrors(snapshot),
    ...timeErrors(snapshot),
    ...headErrors(snapshot),
    ...reviewErrors(snapshot),
    ...duplicateErrors(snapshot),
  ];
}

function limitErrors({ pullRequest, commits }: SignoffSnapshot): Note[] {
  const errors: Note[] = [];
  const listed = pullRequest.files?.length;
  const files = Math.max(listed ?? 0, pullRequest.changedFiles ?? 0);
  if (files > MAX_FILES)
    errors.push(
      note('too_many_files', `The pull request changes ${files} files; GitHub lists ${MAX_FILES}. Split it.`),
    );
  const count = Math.max(commits.length, pullRequest.commitCount ?? 0);
  if (count > MAX_COMMITS)
    errors.push(
      note(
        'too_many_commits',
        `The pull request has ${count} commits; GitHub lists ${MAX_COMMITS}. Split or squash it.`,
      ),
    );
  if (listed !== undefined && pullRequest.changedFiles !== null && listed !== pullRequest.changedFiles) {
    errors.push(
      note(
        'files_lost',
        `The pull request states ${pullRequest.changedFiles} changed files, but ${listed} were read.`,
      ),
    );
  }
  if (pullRequest.commitCount !== null && commits.length !== pullRequest.commitCount) {
    errors.push(
      note(
        'commits_lost',
        `The pull request states ${pullRequest.commitCount} commits, but ${commits.length} were read.`,
      ),
    );
  }
  const renamed = (pullRequest.files ?? []).filter(
    (file) => file.status === 'renamed' && file.previousPath === null,
  );
  return [
    ...errors,
    ...renamed.map(({ path }) =>
      note(
        'path_lost',
        `The old path of the renamed file ${path} was not read: what it left cannot be known.`,
      ),
    ),
  ];
}

function timeErrors(snapshot: SignoffSnapshot): Note[] {
  const { now, heads, reviews, comments, delegations, pullRequest } = snapshot;
  const pending = reviews.filter(({ state, at }) => state === 'PENDING' && at === null);
  const instants: [string, string | null][] = [
    ['now', now],
    ...heads.map((head): [string, string] => [`head ${head.sha}`, head.at]),
    ...reviews
      .filter((review) => !pending.includes(review))
      .map((review): [string, string | null] => [`review ${review.id}`, review.at]),
    ...comments.map((comment): [string, string] => ['a comment', comment.at]),
    ...reviews.flatMap(({ id, dismissal }): [string, string][] =>
      dismissal?.at == null ? [] : [[`the dismissal of review ${id}`, dismissal.at]],
    ),
    ...pullRequest.labels.flatMap(({ name, at }): [string, string][] =>
      at === null ? [] : [[`label ${name}`, at]],
    ),
  ];
  const unreadable = instants.filter(([, text]) => text === null || parseInstant(text) === undefined);
  return [
    ...unreadable.map(([what, text]) =>
      note(
        'bad_time',
        `The time of ${what} is ${text === null ? 'missing' : `"${text}"`}; RFC 3339 in UTC was expected (2026-03-01T12:00:00Z).`,
      ),
    ),
    ...delegations
      .filter(({ until }) => parseDayEnd(until) === undefined)
      .map(({ until }) =>
        note('bad_time', `A delegation ends at "${until}"; a date was expected (2026-06-30).`),
      ),
    ...futureErrors(now, instants),
  ];
}

function futureErrors(now: string, instants: readonly [string, string | null][]): Note[] {
  const present = parseInstant(now) ?? Number.POSITIVE_INFINITY;
  return instants
    .filter(([, text]) => text !== null && (parseInstant(text) ?? present) > present + CLOCK_SKEW_MS)
    .map(([what, text]) =>
      note('clock_skew', `The time of ${what} (${text}) lies after the decision (${now}): a clock is wrong.`),
    );
}

function headErrors({ pullRequest, commits, heads }: SignoffSnapshot): Note[] {
  const errors: Note[] = [];
  if (pullRequest.author === null)
    errors.push(
      note(
        'author_unknown',
        'The author of the pull request has no account: who may not sign cannot be known.',
      ),
    );
  if (!commits.some(({ sha }) => sha === pullRequest.head)) {
    errors.push(
      note('head_commit_missing', `The head ${pullRequest.head} is not among the commits that were read.`),
    );
  }
  const latest = Math.max(...heads.map(({ at }) => parseInstant(at) ?? Number.NEGATIVE_INFINITY));
  if (!heads.some(({ sha, at }) => sha === pullRequest.head && parseInstant(at) === latest)) {
    errors.push(
      note(
        'head_not_established',
        `The head ${pullRequest.head} is not the latest head that was seen: when it was established is unknown.`,
      ),
    );
  }
  return errors;
}

function reviewErrors({ reviews, observations }: SignoffSnapshot): Note[] {
  const known = new Set(reviews.map(({ id }) => id));
  const vanished = [...new Set(observations.map(({ review }) => review))].filter((id) => !known.has(id));
  const undismissed = reviews.filter(
    ({ state, dismissal }) => state === 'DISMISSED' && (dismissal === null || dismissal.was === null),
  );
  return [
    ...vanished.map((id) =>
      note('review_lost', `Review ${id} was seen before and is not among the reviews that were read.`),
    ),
    ...undismissed.map(({ id }) =>
      note('dismissal_unread', `Review ${id} was dismissed, but what it said before could not be read.`),
    ),
  ];
}

function duplicateErrors({ reviews, commits, people, roles, pullRequest }: SignoffSnapshot): Note[] {
  const lists: [string, readonly (string | number)[]][] = [
    ['review', reviews.map(({ id }) => id)],
    ['commit', commits.map(({ sha }) => sha)],
    ['person', people.map(({ id }) => id)],
    ['role', roles.map(({ name }) => name)],
    ['label', pullRequest.labels.map(({ name }) => name)],
  ];
  return lists.flatMap(([what, keys]) =>
    [...new Set(keys.filter((key, index) => keys.indexOf(key) < index))].map((key) =>
      note('duplicate', `The ${what} ${key} was read twice.`),
    ),
  );
}

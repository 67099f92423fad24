import { MalformedAnswer } from './failure.ts';
import type { Account, Collaborator, PullCommit, PullRequest, Review } from './port.ts';

/**
 * Reads GitHub's answers. What decides something is checked for its type: a field that is missing or of another kind is
 * no answer (`MalformedAnswer`), never a value by default.
 */

export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new MalformedAnswer(`${name} is no text`);
  return value;
}

export function whole(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new MalformedAnswer(`${name} is no whole number`);
  return value;
}

export function textOrNull(value: unknown, name: string): string | null {
  return value === null || value === undefined ? null : text(value, name);
}

/** An RFC 3339 instant. */
export function instant(value: unknown, name: string): string {
  const found = text(value, name);
  if (!/^\d{4}-\d{2}-\d{2}T/.test(found) || Number.isNaN(Date.parse(found)))
    throw new MalformedAnswer(`${name} is no time`);
  return found;
}

export function instantOrNull(value: unknown, name: string): string | null {
  return value === null || value === undefined ? null : instant(value, name);
}

/** Null for a deleted account, and for an e-mail that belongs to none. An account without its type is not taken for a person. */
export function account(raw: unknown): Account | null {
  const { id, login, type } = (raw ?? {}) as { id?: unknown; login?: unknown; type?: unknown };
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1 || typeof login !== 'string') return null;
  return { id, login, type: typeof type === 'string' ? type : 'Unknown' };
}

/** Somebody in a list of people, where nobody can be missing. */
export function person(raw: unknown, name: string): Account {
  const found = account(raw);
  if (found === null) throw new MalformedAnswer(`${name} is no account`);
  return found;
}

interface RawPull {
  number: number;
  title: string;
  state: string;
  draft?: boolean;
  created_at: string;
  closed_at: string | null;
  merged_at: string | null;
  merged_by?: unknown;
  merge_commit_sha: string | null;
  user: unknown;
  base: { ref: string; repo: { private: boolean } };
  head: { ref: string; sha: string; repo: { id: number; full_name: string } | null };
  labels: readonly { name?: string }[];
  requested_reviewers?: readonly unknown[] | null;
}

/** A pull request as lists carry it; `readAt` and the counts come with a single one. */
export function pullRequest(raw: RawPull): PullRequest {
  return {
    number: whole(raw.number, 'number'),
    title: text(raw.title, 'title'),
    author: account(raw.user),
    baseRef: text(raw.base.ref, 'base'),
    headRef: text(raw.head.ref, 'head'),
    headSha: text(raw.head.sha, 'head'),
    headRepository:
      raw.head.repo === null
        ? null
        : { id: whole(raw.head.repo.id, 'head.repo'), fullName: text(raw.head.repo.full_name, 'head.repo') },
    isOpen: text(raw.state, 'state') === 'open',
    isMerged: instantOrNull(raw.merged_at, 'merged_at') !== null,
    isDraft: raw.draft === true,
    mergeCommitSha: textOrNull(raw.merge_commit_sha, 'merge_commit_sha'),
    createdAt: instant(raw.created_at, 'created_at'),
    closedAt: instantOrNull(raw.closed_at, 'closed_at'),
    mergedAt: instantOrNull(raw.merged_at, 'merged_at'),
    mergedBy: account(raw.merged_by),
    labels: raw.labels.flatMap((label) => (label.name === undefined ? [] : [label.name])),
    readAt: null,
    changedFiles: 0,
    commitCount: 0,
    isPublic: raw.base.repo.private === false,
    requestedReviewers: (raw.requested_reviewers ?? []).flatMap((reviewer) => account(reviewer) ?? []),
  };
}

interface RawCommit {
  sha: string;
  parents: readonly { sha: string }[];
  author: unknown;
  committer: unknown;
  commit: { tree: { sha: string }; message: string; verification?: { verified: boolean } };
}

export function pullCommit(raw: RawCommit): PullCommit {
  return {
    sha: text(raw.sha, 'sha'),
    parents: raw.parents.map((parent) => text(parent.sha, 'parents')),
    tree: text(raw.commit.tree.sha, 'tree'),
    author: account(raw.author),
    committer: account(raw.committer),
    isVerified: raw.commit.verification?.verified === true,
    message: text(raw.commit.message, 'message'),
  };
}

interface RawReview {
  id: number;
  user: unknown;
  state: string;
  body?: string | null;
  commit_id?: string | null;
  submitted_at?: string;
}

export function review(raw: RawReview): Review {
  return {
    id: whole(raw.id, 'id'),
    user: account(raw.user),
    state: text(raw.state, 'state').toUpperCase(),
    body: textOrNull(raw.body, 'body') ?? '',
    commit: textOrNull(raw.commit_id, 'commit_id'),
    submittedAt: instantOrNull(raw.submitted_at, 'submitted_at'),
  };
}

/** An HTTP date as RFC 3339. */
export function instantOf(date: string | undefined): string | null {
  const milliseconds = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

const PERMISSIONS = ['admin', 'maintain', 'push', 'triage', 'pull'] as const;
const PERMISSION_WORDS = {
  admin: 'admin',
  maintain: 'maintain',
  push: 'write',
  triage: 'triage',
  pull: 'read',
} as const;

type Flags = Partial<Record<(typeof PERMISSIONS)[number], boolean>>;

export function collaborator(raw: { readonly permissions?: Flags | undefined }): Collaborator {
  return { ...person(raw, 'a collaborator'), permission: highestPermission(raw.permissions) };
}

export function highestPermission(permissions: Flags | undefined): string {
  const highest = PERMISSIONS.find((name) => permissions?.[name] === true);
  return highest === undefined ? 'none' : PERMISSION_WORDS[highest];
}

import type { Account, PullRequest } from './port.ts';

export interface RawAccount {
  readonly id: number;
  readonly login: string;
  readonly type: string;
}

export function account(raw: RawAccount | Record<string, never> | null | undefined): Account | null {
  if (raw === null || raw === undefined || typeof raw.id !== 'number' || typeof raw.login !== 'string')
    return null;
  return { id: raw.id, login: raw.login, type: raw.type };
}

interface RawPull {
  number: number;
  title: string;
  state: string;
  draft?: boolean;
  merged_at: string | null;
  merge_commit_sha: string | null;
  user: unknown;
  base: { ref: string; repo: { private: boolean } };
  head: { ref: string; sha: string; repo: { id: number; full_name: string } | null };
  labels: readonly { name?: string }[];
  requested_reviewers?: readonly unknown[] | null;
}

export function pullRequest(raw: RawPull): PullRequest {
  return {
    number: raw.number,
    title: raw.title,
    author: account(raw.user as RawAccount | null),
    baseRef: raw.base.ref,
    headRef: raw.head.ref,
    headSha: raw.head.sha,
    headRepository:
      raw.head.repo === null ? null : { id: raw.head.repo.id, fullName: raw.head.repo.full_name },
    isOpen: raw.state === 'open',
    isMerged: raw.merged_at !== null,
    isDraft: raw.draft === true,
    mergeCommitSha: raw.merge_commit_sha,
    labels: raw.labels.flatMap((label) => (label.name === undefined ? [] : [label.name])),
    readAt: null,
    changedFiles: 0,
    commitCount: 0,
    isPublic: !raw.base.repo.private,
    requestedReviewers: (raw.requested_reviewers ?? []).flatMap(
      (person) => account(person as RawAccount) ?? [],
    ),
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

export function highestPermission(
  permissions: Partial<Record<(typeof PERMISSIONS)[number], boolean>> | undefined,
): string {
  const highest = PERMISSIONS.find((name) => permissions?.[name] === true);
  return highest === undefined ? 'none' : PERMISSION_WORDS[highest];
}

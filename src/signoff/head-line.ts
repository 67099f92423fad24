import { instant } from './instant.ts';
import type { CommitFacts, HeadFacts, SignoffSnapshot, UserId } from './snapshot.ts';

/** A commit whose content, but for clean merges of base, is the head's. */
export interface Anchor {
  readonly sha: string;
  /** Epoch milliseconds of the last time it became the head. */
  readonly establishedAt: number;
}

/** Where the head comes from, in time. */
export interface HeadLine {
  readonly sha: string;
  /** The head first, then the heads before it while only clean update merges lie between (rule 5). */
  readonly anchors: readonly Anchor[];
  /** Who pushed the last content: the pushers of the last anchor. Null: unknown. */
  readonly pushers: readonly (UserId | null)[];
  /** The subject digest at head; null when unknown or told in two ways. */
  readonly subject: string | null;
  /** Every head, in the order it was established. */
  readonly heads: readonly HeadFacts[];
}

/**
 * The line of heads that ends at the pull request's head. Heads established at the same instant have no known order
 * but that the present head is the last.
 */
export function headLine({ pullRequest, heads, commits }: SignoffSnapshot): HeadLine {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const isHead = (head: HeadFacts): number => (head.sha === pullRequest.head ? 1 : 0);
  const ordered = [...heads].sort(
    (a, b) =>
      instant(a.at) - instant(b.at) ||
      isHead(a) - isHead(b) ||
      (a.sha < b.sha ? -1 : a.sha > b.sha ? 1 : 0) ||
      (a.pusher ?? 0) - (b.pusher ?? 0),
  );
  const anchors: Anchor[] = [];
  let first = ordered.length - 1;
  for (let last = first; ; last = first - 1) {
    const { sha, at } = ordered[last] as HeadFacts;
    first = last;
    while (ordered[first - 1]?.sha === sha) first -= 1;
    anchors.push({ sha, establishedAt: instant(at) });
    const commit = bySha.get(sha);
    const before = ordered[first - 1]?.sha;
    if (
      commit === undefined ||
      before === undefined ||
      commit.parents[0] !== before ||
      !isCleanUpdateMerge(commit, bySha)
    )
      break;
  }
  const last = anchors.at(-1)?.sha;
  let end = first;
  while (ordered[end + 1]?.sha === last) end += 1;
  return {
    sha: pullRequest.head,
    anchors,
    pushers: ordered.slice(first, end + 1).map(({ pusher }) => pusher),
    subject: onlySubject(pullRequest.head, heads, commits),
    heads: ordered,
  };
}

/**
 * True for a merge of base (a second parent that is not the pull request's) into the pull request's own commit, whose
 * tree is what Git makes of it without a hand: nothing was added by it.
 */
export function isCleanUpdateMerge(commit: CommitFacts, commits: ReadonlyMap<string, CommitFacts>): boolean {
  const [own, base, ...others] = commit.parents;
  if (own === undefined || base === undefined || others.length > 0) return false;
  return (
    commits.has(own) && !commits.has(base) && commit.tree !== null && commit.tree === commit.cleanMergeTree
  );
}

/** The subject digest of a commit, as heads and commits tell it; null when unknown or told in two ways. */
export function onlySubject(
  sha: string,
  heads: readonly HeadFacts[],
  commits: readonly CommitFacts[],
): string | null {
  const told = [...heads, ...commits].filter((item) => item.sha === sha && item.subject !== null);
  const subjects = new Set(told.map(({ subject }) => subject));
  return subjects.size === 1 ? (told[0]?.subject ?? null) : null;
}

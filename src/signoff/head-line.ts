import { instant } from './instant.ts';
import { compareText } from './note.ts';
import type { CommitFacts, HeadFacts, SignoffSnapshot, UserId } from './snapshot.ts';
import { firstEstablished, presentSubject } from './subject-history.ts';

/** A commit whose content, but for clean merges of base, is the head's. */
export interface Anchor {
  readonly sha: string;
  /** Epoch milliseconds of the last time it was established. */
  readonly establishedAt: number;
}

/** One time a commit was the head: its consecutive establishments, at least one. */
export interface Tenure {
  readonly sha: string;
  readonly heads: readonly [HeadFacts, ...HeadFacts[]];
}

/** Where the head comes from, in time. */
export interface HeadLine {
  readonly sha: string;
  /** The head first, then the heads before it while only clean update merges lie between (rule 5). */
  readonly anchors: readonly Anchor[];
  /** Who pushed the last content: the pushers of the last anchor. Null: unknown. */
  readonly pushers: readonly (UserId | null)[];
  /**
   * Who pushed any head since the present subject may first have been there: a later push that leaves it as it was takes
   * nobody's part in it away. Empty when the subject is unknown.
   */
  readonly subjectPushers: readonly (UserId | null)[];
  /** The present subject digest; null when unknown or told in two ways. */
  readonly subject: string | null;
  /** Epoch milliseconds of the first time the present subject was established on this pull request; null when it is unknown. */
  readonly subjectSince: number | null;
  /** Every head, in the order it was established; the present one last. */
  readonly tenures: readonly Tenure[];
  /** The latest establishment of the present head. */
  readonly latest: HeadFacts;
}

/**
 * The line of heads that ends at the pull request's head, which is among the commits and established last (checked before).
 * Heads established at the same instant have no known order but that the present head is the last.
 */
export function headLine({ pullRequest, heads, commits }: SignoffSnapshot): HeadLine {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const isHead = (head: HeadFacts): number => Number(head.sha === pullRequest.head);
  const ordered = [...heads].sort(
    (a, b) =>
      instant(a.at) - instant(b.at) ||
      isHead(a) - isHead(b) ||
      compareText(a.sha, b.sha) ||
      Number(b.isActivityRead) - Number(a.isActivityRead),
  );
  const tenures = tenuresOf(ordered);
  const [present, ...before] = [...tenures].reverse() as [Tenure, ...Tenure[]];
  const line = [present];
  for (const earlier of before) {
    const later = bySha.get(lastOf(line).sha) as CommitFacts;
    if (later.parents[0] !== earlier.sha || !isCleanUpdateMerge(later, bySha)) break;
    line.push(earlier);
  }
  const subject = presentSubject(present, heads, commits);
  return {
    sha: pullRequest.head,
    anchors: line.map(({ sha, heads: own }) => ({ sha, establishedAt: instant(lastOf(own).at) })),
    pushers: lastOf(line).heads.map(({ pusher }) => pusher),
    subjectPushers: subject === null ? [] : subjectPushers(subject, tenures, bySha),
    subject,
    subjectSince: subject === null ? null : firstEstablished(subject, heads),
    tenures,
    latest: lastOf(present.heads),
  };
}

/**
 * A head whose subject is unknown may have had the present one (closed reading). Who pushes a clean update merge of the
 * head before makes nothing by it (rule 5).
 */
function subjectPushers(
  subject: string,
  tenures: readonly Tenure[],
  commits: ReadonlyMap<string, CommitFacts>,
): (UserId | null)[] {
  const making = tenures.filter(({ sha }, index) => {
    const commit = commits.get(sha);
    const isUpdate =
      commit !== undefined &&
      commit.parents[0] === tenures[index - 1]?.sha &&
      isCleanUpdateMerge(commit, commits);
    return !isUpdate;
  });
  const heads = making.flatMap((tenure) => tenure.heads);
  const possible = heads.filter((head) => head.subject === subject || head.subject === null);
  const since = Math.min(...possible.map(({ at }) => instant(at)));
  return [...new Set(heads.filter(({ at }) => instant(at) >= since).map(({ pusher }) => pusher))];
}

/** Groups heads, in the order they were established, by how long one commit stayed the head. */
function tenuresOf(heads: readonly HeadFacts[]): Tenure[] {
  const tenures: { sha: string; heads: [HeadFacts, ...HeadFacts[]] }[] = [];
  for (const head of heads) {
    const current = tenures.at(-1);
    if (current?.sha === head.sha) current.heads.push(head);
    else tenures.push({ sha: head.sha, heads: [head] });
  }
  return tenures;
}

function lastOf<T>(list: readonly T[]): T {
  return list.at(-1) as T;
}

/**
 * True for a merge of base (a second parent that is not the pull request's) into the pull request's own commit, whose
 * tree is what Git makes of it without a hand: nothing was added by it.
 */
export function isCleanUpdateMerge(commit: CommitFacts, commits: ReadonlyMap<string, CommitFacts>): boolean {
  if (commit.parents.length !== 2) return false;
  const [own, base] = commit.parents as [string, string];
  return (
    commits.has(own) && !commits.has(base) && commit.tree !== null && commit.tree === commit.cleanMergeTree
  );
}

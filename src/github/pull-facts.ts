import { UserError } from '../errors.ts';
import type { GitRepository } from '../git/repository.ts';
import type {
  Collaborator,
  GitHubPort,
  HeadEstablished,
  HeadHistory,
  HeadPush,
  PullCommit,
  PullRequest,
  Review,
  Timeline,
} from './port.ts';

/** Limits of GitHub's lists; beyond them something is missing and nothing can be decided (sign-off rule 14). */
export const MAX_PULL_COMMITS = 250;
export const MAX_PULL_FILES = 3000;

/** One consistent reading of a pull request. */
export interface PullFacts {
  /** The instant of the decision: GitHub's clock, which also stamps reviews and pushes; the runner's where it is silent. */
  readonly now: string;
  readonly pull: PullRequest;
  /** Tip of the base ref, and the head, as Git itself had them at the start. */
  readonly baseSha: string;
  readonly headSha: string;
  readonly commits: readonly PullCommit[];
  readonly reviews: readonly Review[];
  readonly timeline: Timeline;
  readonly head: HeadEstablished;
  /** False when the activity could not be read and the head's time is our first sighting. */
  readonly isActivityRead: boolean;
  /** Every push of the head branch since the pull request was opened, oldest first; the present head's is the last. */
  readonly pushes: readonly HeadPush[];
  /** False when some of them could not be read, or are too many. */
  readonly isHistoryWhole: boolean;
  /** They are more than are read. */
  readonly isHistoryCut?: boolean;
  readonly collaborators: readonly Collaborator[];
  /** Other pull requests whose head is the same commit. */
  readonly sameHead: readonly number[];
}

/** Context of the one commit status; it carries the base, so that a success for one base says nothing of another. */
export function statusContext(baseRef: string): string {
  return `arbiter/gate (${baseRef})`;
}

/** Tips that must not move while a decision is made. */
export interface Tips {
  readonly base: string;
  readonly head: string;
  readonly sameHead: readonly number[];
}

/** Base tip, head and pull requests of the same head in one request of Git's own transport. */
export async function readTips(repository: GitRepository, pull: PullRequest): Promise<Tips> {
  const refs = await repository.listRemote(`refs/heads/${pull.baseRef}`, 'refs/pull/*/head');
  const base = refs.get(`refs/heads/${pull.baseRef}`);
  const head = refs.get(`refs/pull/${pull.number}/head`);
  if (base === undefined) throw new UserError(`The base branch \`${pull.baseRef}\` does not exist.`);
  if (head === undefined) throw new UserError(`Pull request #${pull.number} has no head in Git.`);
  return { base, head, sameHead: numbersWithHead(refs, head).filter((number) => number !== pull.number) };
}

/** Numbers of the pull requests, open or not, whose head is this commit; asked of Git, which costs no API request. */
export async function pullsWithHead(repository: GitRepository, sha: string): Promise<readonly number[]> {
  return numbersWithHead(await repository.listRemote('refs/pull/*/head'), sha);
}

function numbersWithHead(refs: ReadonlyMap<string, string>, head: string): number[] {
  return [...refs]
    .filter(([, sha]) => sha === head)
    .flatMap(([ref]) => /^refs\/pull\/(\d+)\/head$/.exec(ref)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** Reads everything the sign-off needs, with a small, fixed number of requests. */
export async function readPullFacts(
  github: GitHubPort,
  repository: GitRepository,
  number: number,
  now: string,
): Promise<PullFacts> {
  const pull = await github.pullRequest(number);
  if (!pull.isOpen) throw new PullClosed(number);
  const tips = await readTips(repository, pull);
  if (tips.head !== pull.headSha) throw new HeadMoved();
  return readFacts(github, pull, now, tips);
}

async function readFacts(
  github: GitHubPort,
  pull: PullRequest,
  now: string,
  tips: { readonly base: string; readonly head: string | null; readonly sameHead: readonly number[] },
): Promise<PullFacts> {
  const { number } = pull;
  const [commits, reviews, timeline, collaborators, history] = await Promise.all([
    github.pullCommits(number),
    github.reviews(number),
    github.timeline(number),
    github.collaborators(),
    readHistory(github, pull),
  ]);
  const instant = pull.readAt ?? now;
  return {
    now: instant,
    pull,
    baseSha: tips.base,
    headSha: tips.head ?? pull.headSha,
    commits,
    reviews,
    timeline,
    ...(headOf(pull, history) ?? (await sightedHead(github, pull, history, instant))),
    collaborators,
    sameHead: tips.sameHead,
  };
}

type HeadFacts = Pick<PullFacts, 'head' | 'pushes' | 'isActivityRead' | 'isHistoryWhole' | 'isHistoryCut'>;

/**
 * The head as the activity tells it; null where it does not name it. The newest push that made the commit the tip counts.
 * A push after it, while the pull request is open, moved the head on: start again. After the pull request was closed, a
 * push is none of its heads.
 */
function headOf(pull: PullRequest, history: HeadHistory | null): HeadFacts | null {
  if (history === null) return null;
  const pushes = history.pushes.filter(({ at }) => !isAfter(at, pull.closedAt));
  const index = pushes.findLastIndex(({ sha }) => sha === pull.headSha);
  const present = pushes[index];
  if (present === undefined) return null;
  if (pull.isOpen && index !== pushes.length - 1) throw new HeadMoved();
  return {
    head: { at: present.at, pusher: present.pusher },
    pushes: pushes.slice(0, index + 1),
    isActivityRead: true,
    isHistoryWhole: history.isWhole,
    ...cutOf(history),
  };
}

function isAfter(at: string, end: string | null): boolean {
  return end !== null && Date.parse(at) > Date.parse(end);
}

/** Without the activity nobody knows who pushed, and the head is as old as our first status on it. */
async function sightedHead(
  github: GitHubPort,
  pull: PullRequest,
  history: HeadHistory | null,
  now: string,
): Promise<HeadFacts> {
  const at = (await github.firstSighting(pull.headSha, statusContext(pull.baseRef))) ?? now;
  return {
    head: { at, pusher: null },
    pushes: [...(history?.pushes ?? []), { sha: pull.headSha, at, pusher: null, kind: 'unknown' }],
    isActivityRead: false,
    isHistoryWhole: false,
    ...cutOf(history),
  };
}

function cutOf(history: HeadHistory | null): Pick<PullFacts, 'isHistoryCut'> {
  return history?.isCut === true ? { isHistoryCut: true } : {};
}

/** The same for a merged pull request, whose head can no longer move. `baseSha` is the commit that governs. */
export async function readMergedPullFacts(
  github: GitHubPort,
  number: number,
  now: string,
  baseSha: string,
): Promise<PullFacts> {
  return readFacts(github, await github.pullRequest(number), now, {
    base: baseSha,
    head: null,
    sameHead: [],
  });
}

/** The head or the base moved while it was being read: start again. */
export class HeadMoved extends Error {
  constructor() {
    super('The pull request changed while it was being read.');
    this.name = 'HeadMoved';
  }
}

/** A closed pull request has nothing to decide; what was merged is the release guard's. */
export class PullClosed extends UserError {
  constructor(number: number) {
    super(`Pull request #${number} is closed.`);
    this.name = 'PullClosed';
  }
}

async function readHistory(github: GitHubPort, pull: PullRequest): Promise<HeadHistory | null> {
  if (pull.headRepository === null) return null;
  return github.headHistory(pull.headRepository.fullName, pull.headRef, pull.createdAt);
}

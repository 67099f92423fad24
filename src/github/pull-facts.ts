import { UserError } from '../errors.ts';
import type { GitRepository } from '../git/repository.ts';
import type {
  Collaborator,
  GitHubPort,
  HeadEstablished,
  PullCommit,
  PullRequest,
  Review,
  Timeline,
} from './port.ts';

/** Account of `github-actions[bot]`, as which every workflow's GITHUB_TOKEN acts. */
export const GITHUB_ACTIONS_ID = 41898282;

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
  const [commits, reviews, timeline, collaborators, established] = await Promise.all([
    github.pullCommits(number),
    github.reviews(number),
    github.timeline(number),
    github.collaborators(),
    readHeadEstablished(github, pull),
  ]);
  const instant = pull.readAt ?? now;
  const head = established ?? { at: (await sightingOf(github, pull)) ?? instant, pusher: null };
  return {
    now: instant,
    pull,
    baseSha: tips.base,
    headSha: tips.head ?? pull.headSha,
    commits,
    reviews,
    timeline,
    head,
    isActivityRead: established !== null,
    collaborators,
    sameHead: tips.sameHead,
  };
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

async function readHeadEstablished(github: GitHubPort, pull: PullRequest): Promise<HeadEstablished | null> {
  if (pull.headRepository === null) return null;
  return github.headEstablished(pull.headRepository.fullName, pull.headRef, pull.headSha);
}

function sightingOf(github: GitHubPort, pull: PullRequest): Promise<string | null> {
  return github.firstSighting(pull.headSha, statusContext(pull.baseRef), GITHUB_ACTIONS_ID);
}

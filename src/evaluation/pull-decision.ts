import { UserError } from '../errors.ts';
import { CommitTree } from '../git/commit-tree.ts';
import type { GitRepository } from '../git/repository.ts';
import type { GitHubPort, PullRequest } from '../github/port.ts';
import { type PullFacts, readMergedPullFacts, readPullFacts } from '../github/pull-facts.ts';
import { namesOf } from '../model/tree.ts';
import type { Config } from '../schemas/config.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Roles } from '../schemas/roles.ts';
import { evaluateSignoff, type SignoffEvaluation } from '../signoff/signoff.ts';
import { type ArtifactSet, collectArtifacts } from './artifact-set.ts';
import { type Evaluation, evaluate, type SignoffRequest } from './evaluation.ts';
import { type SnapshotInput, signoffSnapshot, type TeamMembers } from './signoff-snapshot.ts';

const MAX_GIT_COMMITS = 251;

export interface PullContext {
  readonly github: GitHubPort;
  readonly repository: GitRepository;
  readonly now: string;
}

export interface PullDecision extends Evaluation {
  readonly facts: PullFacts;
  /** Every path that the pull request changes, under old names and new ones. */
  readonly changedPaths: ReadonlySet<string>;
}

/** Decides one pull request from one consistent reading of it. Head code is read as Git objects and never run. */
export async function decidePull(context: PullContext, number: number): Promise<PullDecision> {
  const facts = await readPullFacts(context.github, context.repository, number, context.now);
  return { facts, ...(await evaluatePull(context, facts)) };
}

/**
 * Decides a merged pull request again: its head and its reviews as they are now, by what governs at `governing`, the
 * commit that is to be released. Only the named model is judged.
 */
export async function decideMergedPull(
  context: PullContext,
  pull: PullRequest,
  governing: string,
  model: string,
): Promise<Decision> {
  const facts = await readMergedPullFacts(context.github, pull.number, context.now, governing);
  const { repository, github } = context;
  const { now } = facts;
  const [base, head, commits] = await Promise.all([
    CommitTree.of(repository, governing),
    CommitTree.of(repository, facts.headSha),
    readMergedCommits(repository, facts),
  ]);
  const snapshotBase = { now, facts, changed: [], gitCommits: commits };
  const { decision } = await evaluate({
    now,
    baseSha: governing,
    headSha: facts.headSha,
    base,
    head,
    source: 'commit',
    changed: null,
    changedOnBase: [],
    artifacts: (config) => artifactsOf(config, facts, github),
    signoff: (request) => signoffOf(request, snapshotBase, github),
    isDraft: false,
    model,
  });
  return decision;
}

/**
 * Commits that belong to a merged pull request although GitHub does not list them: parents of listed ones that were not
 * on base before the merge. None, unless the list has a gap.
 */
async function readMergedCommits(repository: GitRepository, facts: PullFacts): Promise<readonly string[]> {
  const listed = new Set(facts.commits.map((commit) => commit.sha));
  if (!listed.has(facts.headSha)) return [facts.headSha];
  const unlisted = facts.commits.flatMap((commit) => commit.parents).filter((parent) => !listed.has(parent));
  const { mergeCommitSha } = facts.pull;
  const before = mergeCommitSha === null ? undefined : (await repository.commit(mergeCommitSha)).parents[0];
  if (before === undefined) return [facts.headSha, ...unlisted];
  const isOutside = await Promise.all(unlisted.map((parent) => repository.isAncestor(parent, before)));
  return unlisted.filter((_, index) => isOutside[index] === false);
}

async function evaluatePull(context: PullContext, facts: PullFacts): Promise<Omit<PullDecision, 'facts'>> {
  const { repository, github } = context;
  const { baseSha, headSha, now } = facts;
  await repository.fetch(baseSha, headSha);
  const mergeBase = await repository.mergeBase(baseSha, headSha);
  if (mergeBase === null)
    throw new UserError('Head and base have no common history, so what changed cannot be told.');
  const [base, head, changed, changedOnBase, commits] = await Promise.all([
    CommitTree.of(repository, baseSha),
    CommitTree.of(repository, headSha),
    repository.changedPaths(mergeBase, headSha),
    repository.changedPaths(mergeBase, baseSha),
    repository.commitsBetween(baseSha, headSha, MAX_GIT_COMMITS),
  ]);
  const snapshotBase = { now, facts, changed, gitCommits: commits.map((commit) => commit.sha) };
  const evaluation = await evaluate({
    now,
    baseSha,
    headSha,
    base,
    head,
    source: 'commit',
    changed,
    changedOnBase,
    artifacts: (config) => artifactsOf(config, facts, github),
    signoff: (request) => signoffOf(request, snapshotBase, github),
    isDraft: facts.pull.isDraft,
  });
  return { ...evaluation, changedPaths: new Set(changed.flatMap(namesOf)) };
}

function artifactsOf(config: Config, facts: PullFacts, github: GitHubPort): Promise<ArtifactSet> {
  const head = { sha: facts.headSha, repositoryId: facts.pull.headRepository?.id ?? null };
  return collectArtifacts(config.artifacts ?? [], head, github);
}

type SnapshotBase = Pick<SnapshotInput, 'now' | 'facts' | 'changed' | 'gitCommits'>;

async function signoffOf(
  request: SignoffRequest,
  base: SnapshotBase,
  github: GitHubPort,
): Promise<SignoffEvaluation> {
  const teams = await readTeams(request.roles, github);
  return evaluateSignoff(signoffSnapshot({ ...base, ...request, teams }));
}

async function readTeams(roles: Roles, github: GitHubPort): Promise<TeamMembers> {
  const names = new Set(Object.values(roles.roles).flatMap((role) => role?.teams ?? []));
  return new Map(
    await Promise.all([...names].map(async (name) => [name, await github.teamMembers(name)] as const)),
  );
}

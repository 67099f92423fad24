import type { TimeLimit } from '../checks/check.ts';
import { UserError } from '../errors.ts';
import { CommitTree } from '../git/commit-tree.ts';
import type { GitRepository } from '../git/repository.ts';
import type { GitHubPort, PullRequest } from '../github/port.ts';
import { type PullFacts, readMergedPullFacts, readPullFacts } from '../github/pull-facts.ts';
import type { LargeFileStore } from '../model/large-file.ts';
import { type FileTree, namesOf } from '../model/tree.ts';
import type { PullConditions } from '../policy/conditions.ts';
import type { Config } from '../schemas/config.ts';
import type { Decision } from '../schemas/decision.ts';
import { parseInstant } from '../signoff/instant.ts';
import { ArtifactMemory, type ObservedArtifact } from './artifact-memory.ts';
import { type CollectedArtifacts, collectArtifacts, NO_ARTIFACTS } from './artifact-set.ts';
import { auditTrailOf, type JudgedPull } from './audit-trail.ts';
import { CachedLargeFiles } from './cached-large-files.ts';
import { ComposedTree } from './composed-tree.ts';
import { type Evaluation, type EvaluationInput, evaluate } from './evaluation.ts';
import { readExpectedFiles } from './expected-files.ts';
import { CONFIG_FILE, loadGoverningSet } from './governing-set.ts';
import type { CurrentSubject } from './head-history.ts';
import { ledgerAnswers } from './ledger-answers.ts';
import { baseBeforeMerge, readMergedCommits } from './merged-commits.ts';
import { type PullImpact, pullImpact } from './pull-impact.ts';
import type { PullLedger } from './pull-ledger.ts';
import { type DecidedSignoff, signoffOf, teamsOf } from './pull-signoff.ts';
import { runCommitOf } from './run-commit.ts';
import { type KeptVerdict, type RecorderOptions, VerdictRecorder } from './verdict-recorder.ts';

const MAX_GIT_COMMITS = 251;

export interface PullContext {
  readonly github: GitHubPort;
  readonly repository: GitRepository;
  readonly now: string;
  /** Opens the ledger that a configuration names; rejects when it is missing, broken or not what was seen before. */
  readonly openLedger: (config: Config, facts: PullFacts) => Promise<PullLedger>;
  /** Where the objects behind the pointers of Git LFS and DVC are. */
  readonly largeFiles: LargeFileStore;
  /** Bounds the time of one expression of a policy. */
  readonly limited?: TimeLimit;
  /** What is kept of the inputs of a verdict. */
  readonly recording: (config: Config) => RecorderOptions;
}

export interface PullDecision extends Evaluation {
  readonly facts: PullFacts;
  /** Every path that the pull request changes, under old names and new ones. */
  readonly changedPaths: ReadonlySet<string>;
  /** Null without a ledger. */
  readonly ledger: PullLedger | null;
  /** Every sign-off that was asked for, in order. */
  readonly signoffs: readonly DecidedSignoff[];
  /** Artifacts of workflows as they were judged. */
  readonly artifacts: readonly ObservedArtifact[];
  /** The inputs of the verdict; null without a ledger. */
  readonly kept: KeptVerdict | null;
  readonly impact: PullImpact | null;
}

/** Decides one pull request from one consistent reading of it. Head code is read as Git objects and never run. */
export async function decidePull(context: PullContext, number: number): Promise<PullDecision> {
  const facts = await readPullFacts(context.github, context.repository, number, context.now);
  return { facts, ...(await evaluatePull(context, facts)) };
}

/**
 * Decides a merged pull request again, its head and its reviews as they are now: by what governed when it was merged, so
 * that no loosening decides for itself, and by the policies of the commit to be released, so that what was tightened
 * since counts. Only the named model is judged; both decisions must approve it.
 */
export async function decideMergedPull(
  context: PullContext,
  pull: PullRequest,
  released: string,
  model: string,
): Promise<readonly Decision[]> {
  const { before, now } = await judgeMergedPull(context, pull, released, model);
  return [before, now];
}

/** Both decisions on a merged pull request, and what they were made from. */
export interface MergedJudgement {
  /** By what governed when it was merged. */
  readonly before: Decision;
  /** By the policies of the other commit. */
  readonly now: Decision;
  readonly facts: PullFacts;
  /** The commit of the base branch that it was merged on. */
  readonly mergedOn: string;
}

/** As `decideMergedPull`, for whoever needs to know what was read. */
export async function judgeMergedPull(
  context: PullContext,
  pull: PullRequest,
  released: string,
  model: string,
): Promise<MergedJudgement> {
  const { repository, github } = context;
  const facts = await readMergedPullFacts(github, pull.number, context.now, released);
  const { now, headSha } = facts;
  const before = await baseBeforeMerge(context, facts.pull);
  const mergeBase = await repository.mergeBase(before, headSha);
  if (mergeBase === null)
    throw UserError.coded(
      'no_common_history',
      `Pull request #${pull.number} has no history in common with its base.`,
    );
  const [baseTree, releasedTree, head, changed, changedOnBase, gitCommits] = await Promise.all([
    CommitTree.of(repository, before),
    CommitTree.of(repository, released),
    CommitTree.of(repository, headSha),
    repository.changedPaths(mergeBase, headSha),
    repository.changedPaths(mergeBase, before),
    readMergedCommits(repository, facts, before),
  ]);
  let artifacts: Promise<CollectedArtifacts> | undefined;
  await readExpectedFiles(repository, releasedTree, baseTree, head);
  const ledger = sinceMerge(await ledgerOf(context, releasedTree, facts), facts);
  const teams = teamsOf(github);
  const judged = judgedPull(facts.pull, before);
  // Approvals were given on what was judged before the merge; later policies ask who signed that, not for another text.
  const approved = new Map<string, CurrentSubject>();
  const decideBy = async (
    baseSha: string,
    base: FileTree,
    isGovernanceSettled: boolean,
  ): Promise<Decision> => {
    const { decision } = await evaluate({
      now,
      baseSha,
      headSha,
      base,
      head,
      source: 'commit',
      changed,
      changedOnBase,
      artifacts: (config) => {
        artifacts ??= artifactsOf(config, facts, github, ledger);
        return artifacts;
      },
      signoff: async (request, known) => {
        const subject = approved.get(request.subject.name) ?? request.subject;
        approved.set(subject.name, subject);
        const { answer } = await signoffOf({ ...request, subject }, known, {
          context,
          facts,
          changed,
          gitCommits,
          ledger,
          teams,
        });
        return answer;
      },
      isDraft: false,
      pullRequest: pullConditions(facts.pull),
      isGovernanceSettled,
      auditTrail: (baseModel) => auditTrailOf(baseModel, judged, ledger, repository),
      runCommit: (asked) => runCommitOf(repository, headSha, asked),
      // What was released since the merge is nothing that the change could have named.
      ...ledgerAnswers(ledger, facts.pull, facts.pull.mergedAt),
      isMerged: true,
      largeFiles: context.largeFiles,
      ...limitOf(context),
      model,
    });
    return decision;
  };
  return {
    before: await decideBy(before, baseTree, false),
    // Later rules may ask for more checks and seats; what the change did to the rules was signed before the merge.
    now: await decideBy(released, new ComposedTree(baseTree, releasedTree), true),
    facts,
    mergedOn: before,
  };
}

async function evaluatePull(context: PullContext, facts: PullFacts): Promise<Omit<PullDecision, 'facts'>> {
  const { repository, github } = context;
  const { baseSha, headSha, now } = facts;
  await repository.fetch(baseSha, headSha);
  const mergeBase = await repository.mergeBase(baseSha, headSha);
  if (mergeBase === null)
    throw UserError.coded(
      'no_common_history',
      'Head and base have no common history, so what changed cannot be told.',
    );
  const [base, head, changed, changedOnBase, commits] = await Promise.all([
    CommitTree.of(repository, baseSha),
    CommitTree.of(repository, headSha),
    repository.changedPaths(mergeBase, headSha),
    repository.changedPaths(mergeBase, baseSha),
    repository.commitsBetween(baseSha, headSha, MAX_GIT_COMMITS),
  ]);
  await readExpectedFiles(repository, base, head);
  const ledger = await ledgerOf(context, base, facts);
  const signoffs: DecidedSignoff[] = [];
  let collected: CollectedArtifacts = NO_ARTIFACTS;
  const largeFiles = new CachedLargeFiles(context.largeFiles);
  const teams = teamsOf(github);
  const gitCommits = commits.map((commit) => commit.sha);
  const recorder = ledger === null ? null : new VerdictRecorder(context.recording(ledger.config));
  const input: EvaluationInput = {
    now,
    baseSha,
    headSha,
    base,
    head,
    source: 'commit',
    changed,
    changedOnBase,
    artifacts: async (config) => {
      collected = await artifactsOf(config, facts, github, ledger);
      return collected;
    },
    signoff: async (request, known) => {
      const source = { context, facts, changed, gitCommits, ledger, teams };
      const decided = await signoffOf(request, known, source);
      signoffs.push(decided);
      recorder?.signoff(decided);
      return decided.answer;
    },
    isDraft: facts.pull.isDraft,
    pullRequest: pullConditions(facts.pull),
    isJointChangeTold: true,
    auditTrail: (model) => auditTrailOf(model, judgedPull(facts.pull, baseSha), ledger, repository),
    runCommit: (asked) => runCommitOf(repository, headSha, asked),
    ...ledgerAnswers(ledger, facts.pull, null),
    largeFiles,
    ...limitOf(context),
  };
  const evaluation = await evaluate(recorder === null ? input : recorder.watch(input));
  const kept = recorder?.finish(evaluation) ?? null;
  const changedPaths = new Set(changed.flatMap(namesOf));
  const { observed: artifacts } = collected;
  const impact = pullImpact(input, evaluation, { artifacts: collected, largeFiles });
  return { ...evaluation, changedPaths, ledger, signoffs, artifacts, kept, impact };
}

function pullConditions({ baseRef, labels }: PullRequest): PullConditions {
  return { base: baseRef, labels };
}

/** Who has a clock hands it on. */
export function limitOf({ limited }: Pick<PullContext, 'limited'>): Pick<EvaluationInput, 'limited'> {
  return limited === undefined ? {} : { limited };
}

function judgedPull({ number, baseRef }: PullRequest, baseSha: string): JudgedPull {
  return { number, baseRef, baseSha };
}

/** A ledger that began after the merge knows nothing of it: then approvals are held against the commit, as they were. */
function sinceMerge(ledger: PullLedger | null, { pull }: PullFacts): PullLedger | null {
  const began = ledger?.entries[0]?.at;
  if (ledger === null || began === undefined || pull.mergedAt === null) return ledger;
  const isKnown = ledger.entries.some((entry) => entry.pull_request?.number === pull.number);
  const isBefore = (parseInstant(pull.mergedAt) ?? Number.POSITIVE_INFINITY) < (parseInstant(began) ?? 0);
  return isBefore && !isKnown ? null : ledger;
}

/** The ledger of the base configuration; null where it names none, or where nothing can be decided anyway. */
async function ledgerOf(context: PullContext, base: FileTree, facts: PullFacts): Promise<PullLedger | null> {
  if (!base.entries.some(({ path }) => path === CONFIG_FILE)) return null;
  const { config } = await loadGoverningSet(base);
  return config?.ledger === undefined ? null : context.openLedger(config, facts);
}

function artifactsOf(
  config: Config,
  facts: PullFacts,
  github: GitHubPort,
  ledger: PullLedger | null,
): Promise<CollectedArtifacts> {
  const head = { sha: facts.headSha, repositoryId: facts.pull.headRepository?.id ?? null };
  const memory = new ArtifactMemory(ledger?.entries ?? []);
  return collectArtifacts(config.artifacts ?? [], head, github, memory);
}

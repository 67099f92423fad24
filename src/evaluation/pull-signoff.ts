import type { VoidedApproval } from '../decision/model.ts';
import type { GitHubPort } from '../github/port.ts';
import type { PullFacts } from '../github/pull-facts.ts';
import type { ChangedPath } from '../model/tree.ts';
import type { Roles } from '../schemas/roles.ts';
import { evaluateSignoff, type SignoffEvaluation } from '../signoff/signoff.ts';
import type { SignoffSnapshot } from '../signoff/snapshot.ts';
import type { SignoffAnswer, SignoffKnown, SignoffRequest } from './evaluation.ts';
import type { PullContext } from './pull-decision.ts';
import { pullHistory } from './pull-history.ts';
import type { PullLedger } from './pull-ledger.ts';
import { signoffSnapshot, type TeamMembers } from './signoff-snapshot.ts';
import { voidedApprovals } from './voided-approval.ts';

/** A sign-off as it was asked for, seen and answered. */
export interface DecidedSignoff {
  readonly request: SignoffRequest;
  readonly snapshot: SignoffSnapshot;
  readonly answer: SignoffAnswer;
}

export interface SignoffSource {
  readonly context: PullContext;
  readonly facts: PullFacts;
  readonly changed: readonly ChangedPath[];
  /** SHAs that Git itself reaches from head and not from base. */
  readonly gitCommits: readonly string[];
  readonly ledger: PullLedger | null;
  /** Members of the teams the roles name; read once for all sign-offs of a decision. */
  readonly teams: (roles: Roles) => Promise<TeamMembers>;
}

/** Decides one sign-off of a pull request from what GitHub, Git and the ledger say of it. */
export async function signoffOf(
  request: SignoffRequest,
  known: SignoffKnown,
  { context, facts, changed, gitCommits, ledger, teams }: SignoffSource,
): Promise<DecidedSignoff> {
  const history = ledger === null ? null : pullHistory(ledger.entries, facts.pull.number, facts.pull.baseRef);
  const isMergeTreeNeeded = request.signoff.ignore_update_merges === true;
  const snapshot = signoffSnapshot({
    ...request,
    now: facts.now,
    facts,
    changed,
    gitCommits,
    history,
    evidenceAt: known.evidenceAt,
    delegations: known.governing.delegations ?? [],
    teams: await teams(request.roles),
    cleanMergeTrees: isMergeTreeNeeded ? await cleanMergeTrees(facts, context) : new Map(),
  });
  const evaluation = evaluateSignoff(snapshot);
  return {
    request,
    snapshot,
    answer: { ...evaluation, voided: await voidedOf(evaluation, { request, snapshot }, known, ledger) },
  };
}

async function voidedOf(
  { result }: SignoffEvaluation,
  { request: { subject }, snapshot }: Pick<DecidedSignoff, 'request' | 'snapshot'>,
  known: SignoffKnown,
  ledger: PullLedger | null,
): Promise<readonly VoidedApproval[]> {
  const stale = result.ignored.filter(({ reason }) => reason === 'stale_subject');
  if (ledger === null || stale.length === 0) return [];
  return voidedApprovals(stale, snapshot.observations, { ...known, name: subject.name }, ledger);
}

/** Merges among the heads of a pull request, at most, that are made again to see whether a hand was in them. */
const MOST_MERGES = 50;

/** For each commit that became the head by merging: the tree that Git makes of its parents without a hand. */
async function cleanMergeTrees(
  facts: PullFacts,
  { repository }: PullContext,
): Promise<ReadonlyMap<string, string | null>> {
  const heads = new Set([facts.headSha, ...facts.pushes.map(({ sha }) => sha)]);
  const merges = facts.commits.filter(({ sha, parents }) => parents.length === 2 && heads.has(sha));
  const trees = new Map<string, string | null>();
  for (const { sha, parents } of merges.slice(0, MOST_MERGES)) {
    const [own = '', base = ''] = parents;
    trees.set(sha, await repository.cleanMergeTree(own, base));
  }
  return trees;
}

/** Reads the teams of a roles file once, however often they are asked for. */
export function teamsOf(github: GitHubPort): (roles: Roles) => Promise<TeamMembers> {
  const known = new Map<Roles, Promise<TeamMembers>>();
  return (roles) => {
    const found = known.get(roles) ?? readTeams(roles, github);
    known.set(roles, found);
    return found;
  };
}

async function readTeams(roles: Roles, github: GitHubPort): Promise<TeamMembers> {
  const names = new Set(Object.values(roles.roles).flatMap((role) => role?.teams ?? []));
  return new Map(
    await Promise.all([...names].map(async (name) => [name, await github.teamMembers(name)] as const)),
  );
}

import type { Account, Collaborator, TeamAnswer } from '../github/port.ts';
import type { PullFacts } from '../github/pull-facts.ts';
import { MAX_PULL_COMMITS, MAX_PULL_FILES } from '../github/pull-facts.ts';
import type { WrittenPerson } from '../model/person.ts';
import type { ChangedPath } from '../model/tree.ts';
import type { Delegations } from '../schemas/delegations.ts';
import type { Roles } from '../schemas/roles.ts';
import type { SignoffBlock } from '../schemas/signoff.ts';
import { parseInstant } from '../signoff/instant.ts';
import { overrideLines } from '../signoff/override-line.ts';
import {
  type AddedSeat,
  type Delegation,
  type HeadFacts,
  type JudgedCheck,
  PERMISSIONS,
  type Permission,
  type Person,
  type Role,
  type RoleLookupError,
  type RoleMember,
  type SignoffSnapshot,
  type StageCheck,
} from '../signoff/snapshot.ts';
import { foldLogin } from '../signoff/validation.ts';
import { type CurrentSubject, subjectHeads, subjectObservations } from './head-history.ts';
import type { PullHistory } from './pull-history.ts';
import { requesterIds } from './requesters.ts';
import { commentFacts, reviewFacts } from './review-facts.ts';

/** Members of the teams the roles file names, or why they could not be read. */
export type TeamMembers = ReadonlyMap<string, TeamAnswer>;

export interface SnapshotInput {
  /** When the newest workflow evidence of this head was there; null without any. A review before it saw other numbers. */
  readonly evidenceAt: string | null;
  readonly now: string;
  readonly facts: PullFacts;
  readonly roles: Roles;
  readonly teams: TeamMembers;
  readonly signoff: SignoffBlock | null;
  readonly tier: string | null;
  readonly isGoverning: boolean;
  readonly governanceRole: string;
  readonly addedSeats: readonly AddedSeat[];
  readonly changed: readonly ChangedPath[];
  /** SHAs that Git itself reaches from head and not from base. */
  readonly gitCommits: readonly string[];
  /** What the ledger knows of the pull request; null without a ledger. */
  readonly history: PullHistory | null;
  readonly subject: CurrentSubject;
  /** Who asks for a waiver that the change brings, as the files say. */
  readonly requesters?: readonly WrittenPerson[];
  /** Tree of the clean merge of a commit's parents, by the commit; read only where a rule asks for it. */
  readonly cleanMergeTrees: ReadonlyMap<string, string | null>;
  /** The policy's checks, for those who override one in review. */
  readonly checks?: readonly JudgedCheck[];
  /** Which of them hold, where a stage names checks. */
  readonly stageChecks?: readonly StageCheck[];
  /** Delegations on base. */
  readonly delegations: readonly Delegations['delegations'][number][];
}

/** The pull request as the sign-off engine sees it. Accounts become numeric ids; what was not read is named in `truncated`. */
export function signoffSnapshot(input: SnapshotInput): SignoffSnapshot {
  const { facts } = input;
  const directory = new Directory(facts.collaborators);
  const roles = Object.entries(input.roles.roles).map(([name, role]) =>
    resolveRole(name, role, input.teams, directory),
  );
  for (const account of accountsOf(facts)) directory.meet(account);
  const reviews = facts.reviews.map((review) => reviewFacts(review, facts.timeline, input));
  const isOverriding = reviews.some(({ body }) => overrideLines(body).length > 0);
  const delegations = input.delegations.map((delegation) => delegationFacts(delegation, directory));
  const people = directory.people();
  return {
    now: input.now,
    tier: input.tier,
    isGoverning: input.isGoverning,
    governanceRole: input.governanceRole,
    addedSeats: input.addedSeats,
    ...(input.requesters !== undefined && { requesters: requesterIds(input.requesters, people) }),
    roles,
    people,
    signoff: input.signoff,
    hasLedger: input.history !== null,
    pullRequest: {
      author: facts.pull.author?.id ?? null,
      base: facts.pull.baseRef,
      head: facts.headSha,
      isDraft: facts.pull.isDraft,
      labels: facts.pull.labels.map((name) => labelFacts(name, facts)),
      files: input.changed.map(({ path, previousPath, status }) => ({ path, previousPath, status })),
      changedFiles: null,
      commitCount: facts.pull.commitCount,
    },
    commits: facts.commits.map((commit) => ({
      sha: commit.sha,
      parents: commit.parents,
      author: commit.author?.id ?? null,
      committer: commit.committer?.id ?? null,
      isVerified: commit.isVerified,
      message: commit.message,
      tree: commit.tree,
      cleanMergeTree: input.cleanMergeTrees.get(commit.sha) ?? null,
      subject: null,
    })),
    heads: headsOf(input),
    observations:
      input.history === null
        ? []
        : subjectObservations(
            reviews,
            { ...facts, evidenceAt: input.evidenceAt },
            input.history,
            input.subject,
          ),
    reviews,
    comments: facts.timeline.comments.map(commentFacts),
    delegations,
    ...(isOverriding && input.checks !== undefined && { checks: input.checks }),
    ...(input.stageChecks !== undefined && { stageChecks: input.stageChecks }),
    truncated: truncations(input),
  };
}

/** Without a ledger every push is a head, and the present one counts from when its evidence was there. */
function headsOf({ facts, history, subject, evidenceAt }: SnapshotInput): HeadFacts[] {
  if (history !== null) return subjectHeads({ ...facts, evidenceAt }, history, subject);
  const before = facts.pushes
    .filter(({ sha }) => sha !== facts.headSha)
    .map(({ sha, at, pusher }) => ({
      sha,
      at,
      pusher: pusher?.id ?? null,
      subject: null,
      isActivityRead: true,
    }));
  const present = {
    sha: facts.headSha,
    at: laterOf(facts.head.at, evidenceAt),
    pusher: facts.head.pusher?.id ?? null,
    subject: null,
    isActivityRead: facts.isActivityRead,
  };
  return [...before, present];
}

function delegationFacts(
  { from, to, role, until, reason }: Delegations['delegations'][number],
  directory: Directory,
): Delegation {
  const idOf = (person: typeof from): number =>
    typeof person === 'string'
      ? directory.identify(person, undefined)
      : directory.identify(person.login, person.id);
  return { from: idOf(from), to: idOf(to), role, until, reason };
}

/** The later of two RFC 3339 instants of one form (GitHub writes whole seconds in UTC). */
function laterOf(one: string, other: string | null): string {
  if (other === null) return one;
  return (parseInstant(other) ?? 0) > (parseInstant(one) ?? 0) ? other : one;
}

function labelFacts(name: string, facts: PullFacts): { name: string; by: number | null; at: string | null } {
  const event = facts.timeline.labeled.filter((label) => label.name === name).at(-1);
  return { name, by: event?.actor?.id ?? null, at: event?.at ?? null };
}

/** GitHub's lists end at 250 commits and 3,000 files, ours at a thousand pushes; Git's own graph tells whether a commit is missing from its list. */
function truncations(input: SnapshotInput): string[] {
  const { facts, gitCommits, changed } = input;
  const listed = new Set(facts.commits.map((commit) => commit.sha));
  const isCommitMissing = gitCommits.some((sha) => !listed.has(sha));
  const names: string[] = [];
  if (isCommitMissing || facts.commits.length > MAX_PULL_COMMITS) names.push('commits');
  if (changed.length > MAX_PULL_FILES || facts.pull.changedFiles > MAX_PULL_FILES) names.push('files');
  if (facts.isHistoryCut === true) names.push('heads');
  return names;
}

function resolveRole(
  name: string,
  role: Roles['roles'][string],
  teams: TeamMembers,
  directory: Directory,
): Role {
  const members: RoleMember[] = (role?.users ?? []).map((user) => {
    const { login, id } = typeof user === 'string' ? { login: user, id: undefined } : user;
    return { id: directory.identify(login, id), login };
  });
  const errors: RoleLookupError[] = [];
  for (const team of role?.teams ?? []) {
    const answer = teams.get(team);
    if (answer === undefined || 'error' in answer) {
      errors.push({
        source: team,
        reason: String(answer?.error ?? 'not read'),
        ...(answer !== undefined && { detail: answer.reason }),
      });
      continue;
    }
    for (const member of answer.members) {
      directory.meet(member);
      members.push({ id: member.id, login: member.login, via: team });
    }
  }
  return { name, members, errors };
}

function accountsOf(facts: PullFacts): readonly Account[] {
  const accounts = [
    facts.pull.author,
    facts.head.pusher,
    ...facts.commits.flatMap((commit) => [commit.author, commit.committer]),
    ...facts.reviews.map((review) => review.user),
    ...facts.timeline.comments.map((comment) => comment.user),
    ...facts.timeline.dismissals.map((dismissal) => dismissal.actor),
  ];
  return accounts.filter((account) => account !== null);
}

/** People by numeric id. The list of collaborators is complete, so whoever is not on it has no permission that counts. */
class Directory {
  readonly #people = new Map<number, Person>();
  readonly #byLogin = new Map<string, number>();
  #unknown = 0;

  constructor(collaborators: readonly Collaborator[]) {
    for (const person of collaborators) this.#add(person, permissionOf(person.permission));
  }

  meet(account: Account): void {
    if (!this.#people.has(account.id)) this.#add(account, 'none');
  }

  /** The id behind a login of the roles file; one without access gets an id of its own that no account has. */
  identify(login: string, id: number | undefined): number {
    const known = id ?? this.#byLogin.get(foldLogin(login));
    if (known !== undefined) {
      this.meet({ id: known, login, type: 'User' });
      return known;
    }
    this.#unknown -= 1;
    this.#add({ id: this.#unknown, login, type: 'User' }, 'none');
    return this.#unknown;
  }

  people(): readonly Person[] {
    return [...this.#people.values()].sort((a, b) => a.id - b.id);
  }

  #add(account: Account, permission: Permission): void {
    this.#people.set(account.id, { id: account.id, login: account.login, type: account.type, permission });
    this.#byLogin.set(foldLogin(account.login), account.id);
  }
}

function permissionOf(word: string): Permission {
  return PERMISSIONS.find((permission) => permission === word) ?? 'none';
}

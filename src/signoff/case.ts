import { signoffSchema } from '../schemas/signoff.ts';
import type { SignoffCase } from '../schemas/signoff-case.ts';
import { signoffCaseSchema } from '../schemas/signoff-case.ts';
import { signoffCase as isCase } from '../schemas/validators/signoff-case.js';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { validateDocument } from '../text/schema.ts';
import type { Roster } from './roster.ts';
import { membersOf, roster } from './roster.ts';
import type { CommitFacts, HeadFacts, PullRequestFacts, ReviewFacts, SignoffSnapshot } from './snapshot.ts';
import { WEB_FLOW_ID } from './snapshot.ts';
import { validateSignoff } from './validation.ts';

/** A case as read: the snapshot only when nothing is wrong with it. */
export interface CaseReading {
  readonly snapshot: SignoffSnapshot | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Turns a case file (`arbiter signoff --case`) into a snapshot: schema first, then what a schema cannot say, then the
 * defaults. A case has no ledger, so `binding` defaults to `commit`.
 */
export function caseToSnapshot(document: TextDocument): CaseReading {
  const { value, problems } = validateDocument<SignoffCase>(
    document,
    { schema: signoffCaseSchema, validate: isCase },
    [signoffSchema],
  );
  if (value === undefined) return { snapshot: undefined, problems };
  const people = roster(value);
  const faults = [
    ...people.faults.map(({ code, message, pointer }) => document.problem(code, message, pointer)),
    ...policyProblems(value, document),
    ...referenceProblems(value, document),
  ];
  return faults.length > 0
    ? { snapshot: undefined, problems: faults }
    : { snapshot: snapshotOf(value, people), problems: [] };
}

function policyProblems({ signoff, roles }: SignoffCase, document: TextDocument): Problem[] {
  if (signoff === undefined) return [];
  const outlines = Object.entries(roles).flatMap(([name, role]) => {
    if (role === undefined) return [];
    const { users, teamMembers } = membersOf(role);
    const logins = users.map((user) => (typeof user === 'string' ? user : user.login));
    const isOpen =
      !Array.isArray(role) &&
      (role.error !== undefined || (role.team !== undefined && role.members === undefined));
    return [{ name, logins, hasTeam: isOpen || teamMembers.length > 0 }];
  });
  return validateSignoff(signoff, outlines).map(({ code, message, pointer, suggestion }) =>
    document.problem(
      code,
      message,
      pointer.startsWith('/roles/') ? pointer : `/signoff${pointer}`,
      suggestion,
    ),
  );
}

function referenceProblems({ reviews, delegations, roles }: SignoffCase, document: TextDocument): Problem[] {
  return [
    ...(reviews ?? []).flatMap(({ state, dismissed }, index) =>
      dismissed !== undefined && state !== 'DISMISSED'
        ? [
            document.problem(
              'not_dismissed',
              'Only a review with state DISMISSED has `dismissed`.',
              `/reviews/${index}/dismissed`,
            ),
          ]
        : [],
    ),
    ...(delegations ?? []).flatMap(({ role }, index) =>
      Object.hasOwn(roles, role)
        ? []
        : [
            document.problem(
              'undefined_role',
              `Role \`${role}\` is not defined.`,
              `/delegations/${index}/role`,
            ),
          ],
    ),
  ];
}

function snapshotOf(document: SignoffCase, { people, roles, idOf }: Roster): SignoffSnapshot {
  const subjects = new Map(document.commits.map(({ sha, subject }) => [sha, subject ?? null]));
  return {
    now: document.now,
    tier: document.tier ?? null,
    isGoverning: document.governing ?? false,
    addedSeats: [],
    roles,
    people,
    signoff: document.signoff ?? null,
    hasLedger: false,
    pullRequest: pullRequestOf(document, idOf),
    commits: document.commits.map((commit) => commitOf(commit, idOf)),
    heads: document.heads.map(
      ({ sha, at, pusher, subject, activity_read }): HeadFacts => ({
        sha,
        at,
        pusher: idOf(pusher),
        subject: subject === undefined ? (subjects.get(sha) ?? null) : subject,
        isActivityRead: activity_read ?? true,
      }),
    ),
    observations: document.observations ?? [],
    reviews: (document.reviews ?? []).map((review) => reviewOf(review, idOf)),
    comments: (document.comments ?? []).map(({ user, body, at }) => ({ user: idOf(user), body, at })),
    delegations: (document.delegations ?? []).map((item) => ({
      ...item,
      from: idOf(item.from) as number,
      to: idOf(item.to) as number,
    })),
    truncated: document.truncated ?? [],
  };
}

function pullRequestOf({ pull_request: pull }: SignoffCase, idOf: Roster['idOf']): PullRequestFacts {
  return {
    author: idOf(pull.author),
    base: pull.base,
    head: pull.head,
    isDraft: pull.draft ?? false,
    labels: (pull.labels ?? []).map((label) =>
      typeof label === 'string'
        ? { name: label, by: null, at: null }
        : { name: label.name, by: idOf(label.by), at: label.at ?? null },
    ),
    files:
      pull.files?.map(({ path, previous_path, status }) => ({
        path,
        previousPath: previous_path ?? null,
        status: status ?? 'modified',
      })) ?? null,
    changedFiles: pull.changed_files ?? null,
    commitCount: pull.commits ?? null,
  };
}

function commitOf(commit: SignoffCase['commits'][number], idOf: Roster['idOf']): CommitFacts {
  const committer = idOf(commit.committer);
  return {
    sha: commit.sha,
    parents: commit.parents ?? [],
    author: idOf(commit.author),
    committer,
    isVerified: commit.verified ?? committer === WEB_FLOW_ID,
    message: commit.message ?? null,
    tree: commit.tree ?? null,
    cleanMergeTree: commit.clean_merge_tree ?? null,
    subject: commit.subject ?? null,
  };
}

function reviewOf(review: NonNullable<SignoffCase['reviews']>[number], idOf: Roster['idOf']): ReviewFacts {
  const { id, user, state, commit, at, body, dismissed } = review;
  const dismissal = {
    by: idOf(dismissed?.by),
    at: dismissed?.at ?? null,
    was: dismissed?.was ?? 'APPROVED',
  } as const;
  return {
    id,
    user: idOf(user),
    state,
    commit: commit ?? null,
    at: at ?? null,
    body: body ?? '',
    dismissal: state === 'DISMISSED' ? dismissal : null,
  };
}

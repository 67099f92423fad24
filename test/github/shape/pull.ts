import type { Commit, CommitPerson, FileChangeEntry } from '../commit.ts';
import { holds, type Person } from '../person.ts';
import type { Pull } from '../pull.ts';
import type { Repository } from '../repository.ts';
import type { Review } from '../review.ts';
import { repositoryShape, type Shape, userShape } from './account.ts';

function side(repository: Repository, ref: string, sha: string): Shape {
  const { world, owner } = repository;
  const person = world.people.find(owner);
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    repo: repositoryShape(repository),
    user: (repositoryShape(repository).owner as Shape) ?? (person && userShape(person, world.apiUrl)),
  };
}

/** https://docs.github.com/en/graphql/reference/enums#authorassociation, the ones that occur here. */
export function association(repository: Repository, person: Person): string {
  if (person.login === repository.owner) {
    return 'OWNER';
  }
  return repository.roles.has(person.id) && holds(repository.roleOf(person), 'triage')
    ? 'COLLABORATOR'
    : 'NONE';
}

/** A pull request as lists carry it; `pullShape` adds what only a single one has. */
export function pullListShape(pull: Pull): Shape {
  const { repository } = pull;
  const { apiUrl, serverUrl } = repository.world;
  const user = (person: Person) => userShape(person, apiUrl);
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    url: `${apiUrl}/repos/${repository.fullName}/pulls/${pull.number}`,
    html_url: `${serverUrl}/${repository.fullName}/pull/${pull.number}`,
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: user(pull.author),
    draft: pull.draft,
    labels: pull.labels.map((name, index) => ({ id: index + 1, name, color: 'ededed', default: false })),
    requested_reviewers: pull.requested.users.map(user),
    requested_teams: pull.requested.teams.map(teamShape),
    head: side(pull.headRepository, pull.headRef, pull.headSha),
    base: side(repository, pull.baseRef, pull.baseSha),
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt ?? null,
    merged_at: pull.mergedAt ?? null,
    merge_commit_sha: pull.mergeSha ?? pull.testMergeSha ?? null,
    author_association: association(repository, pull.author),
    assignee: null,
    milestone: null,
    active_lock_reason: null,
    auto_merge: null,
  };
}

export function teamShape(slug: string): Shape {
  return { id: 1, name: slug, slug, permission: 'push', description: null, parent: null };
}

/** Webhooks carry the same object. `mergeState` and the counts are read beforehand. */
export async function pullShape(pull: Pull, mergeState: string): Promise<Shape> {
  const [commits, files] = await Promise.all([pull.commits(), pull.files()]);
  const sum = (pick: (file: FileChangeEntry) => number) =>
    files.reduce((total, file) => total + pick(file), 0);
  return {
    ...pullListShape(pull),
    merged: pull.merged,
    merged_by: pull.mergedBy === undefined ? null : userShape(pull.mergedBy, pull.repository.world.apiUrl),
    mergeable: pull.state === 'closed' || mergeState === 'unknown' ? null : pull.testMergeSha !== undefined,
    mergeable_state: mergeState,
    rebaseable: pull.testMergeSha !== undefined,
    comments: pull.comments().length,
    commits: commits.length,
    additions: sum((file) => file.additions),
    deletions: sum((file) => file.deletions),
    changed_files: files.length,
    maintainer_can_modify: false,
  };
}

export function reviewShape(pull: Pull, review: Review): Shape {
  const { repository } = pull;
  const { apiUrl, serverUrl } = repository.world;
  const address = `${serverUrl}/${repository.fullName}/pull/${pull.number}`;
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userShape(review.user, apiUrl),
    body: review.body,
    state: review.state,
    html_url: `${address}#pullrequestreview-${review.id}`,
    pull_request_url: `${apiUrl}/repos/${repository.fullName}/pulls/${pull.number}`,
    _links: { html: { href: address }, pull_request: { href: address } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
    author_association: association(repository, review.user),
  };
}

/** A person in a commit: `author` and `committer` are accounts or null, `commit.author` what the commit says. */
function account(repository: Repository, person: CommitPerson): Shape | null {
  const found = repository.world.people.byEmail(person.email);
  return found === undefined ? null : userShape(found, repository.world.apiUrl);
}

export function commitShape(repository: Repository, commit: Commit): Shape {
  const { apiUrl, serverUrl } = repository.world;
  const url = (sha: string) => `${apiUrl}/repos/${repository.fullName}/commits/${sha}`;
  const html = (sha: string) => `${serverUrl}/${repository.fullName}/commit/${sha}`;
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: url(commit.sha),
    html_url: html(commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${apiUrl}/repos/${repository.fullName}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: verification(repository, commit),
    },
    author: account(repository, commit.author),
    committer: account(repository, commit.committer),
    parents: commit.parents.map((sha) => ({ sha, url: url(sha), html_url: html(sha) })),
  };
}

/** Only what GitHub makes itself is signed here. https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-github-codespaces-and-commits-made-on-github */
function verification(repository: Repository, commit: Commit): Shape {
  return repository.world.signedByGitHub.has(commit.sha)
    ? {
        verified: true,
        reason: 'valid',
        signature: 'unmodelled',
        payload: 'unmodelled',
        verified_at: commit.committer.date,
      }
    : { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
}

export function fileShape(repository: Repository, ref: string, file: FileChangeEntry): Shape {
  const { apiUrl, serverUrl } = repository.world;
  const path = encodeURIComponent(file.filename);
  return {
    sha: file.sha,
    filename: file.filename,
    ...(file.previousFilename === undefined ? {} : { previous_filename: file.previousFilename }),
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${serverUrl}/${repository.fullName}/blob/${ref}/${path}`,
    raw_url: `${serverUrl}/${repository.fullName}/raw/${ref}/${path}`,
    contents_url: `${apiUrl}/repos/${repository.fullName}/contents/${path}?ref=${ref}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
  };
}

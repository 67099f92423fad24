import {
  account,
  collaborator,
  instant,
  instantOf,
  instantOrNull,
  pullCommit,
  pullRequest,
  review,
  text,
  textOrNull,
  whole,
} from './answer.ts';
import type { GitHubClient } from './client.ts';
import { calling, GitHubFailure } from './failure.ts';
import { readHeadHistory } from './head-activity.ts';
import { GITHUB_ACTIONS_LOGIN, isOwnAccount } from './own-account.ts';
import { everyItem } from './pages.ts';
import type {
  Artifact,
  Collaborator,
  CommitStatus,
  GitHubPort,
  HeadHistory,
  PullCommit,
  PullRequest,
  Review,
  StatusState,
  TeamAnswer,
  Timeline,
  WorkflowRun,
} from './port.ts';
import { readTeam } from './team.ts';
import { readTimeline } from './timeline.ts';

const STATES: readonly StatusState[] = ['success', 'pending', 'failure', 'error'];

/** The port over GitHub's REST API. Every list is read to its last page; a page that fails fails the whole. */
export class RestGitHub implements GitHubPort {
  readonly #client: GitHubClient;
  readonly #owner: string;
  readonly #repo: string;
  readonly #ownLogin: string;

  /** `ownLogin` is the account the gate posts as: its own statuses are told from others' by it. */
  constructor(client: GitHubClient, repository: string, ownLogin: string = GITHUB_ACTIONS_LOGIN) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#client = client;
    this.#owner = owner;
    this.#repo = repo;
    this.#ownLogin = ownLogin;
  }

  get #where(): { owner: string; repo: string } {
    return { owner: this.#owner, repo: this.#repo };
  }

  pullRequest(number: number): Promise<PullRequest> {
    return calling(`read pull request #${number}`, async () => {
      const { data, headers } = await this.#client.rest.pulls.get({ ...this.#where, pull_number: number });
      return {
        ...pullRequest(data),
        isMerged: data.merged === true,
        readAt: instantOf(headers.date),
        changedFiles: whole(data.changed_files, 'changed_files'),
        commitCount: whole(data.commits, 'commits'),
      };
    });
  }

  pullCommits(number: number): Promise<readonly PullCommit[]> {
    return calling(`read the commits of pull request #${number}`, async () => {
      const { listCommits } = this.#client.rest.pulls;
      const commits = await everyItem(this.#client, listCommits, { ...this.#where, pull_number: number });
      return commits.map(pullCommit);
    });
  }

  reviews(number: number): Promise<readonly Review[]> {
    return calling(`read the reviews of pull request #${number}`, async () => {
      const { listReviews } = this.#client.rest.pulls;
      const reviews = await everyItem(this.#client, listReviews, { ...this.#where, pull_number: number });
      return reviews.map(review);
    });
  }

  timeline(number: number): Promise<Timeline> {
    return calling(`read the timeline of pull request #${number}`, async () => {
      const { listEventsForTimeline } = this.#client.rest.issues;
      return readTimeline(
        await everyItem(this.#client, listEventsForTimeline, { ...this.#where, issue_number: number }),
      );
    });
  }

  headHistory(repository: string, ref: string, since: string): Promise<HeadHistory | null> {
    return readHeadHistory(this.#client, repository, ref, since);
  }

  firstSighting(sha: string, context: string): Promise<string | null> {
    return calling(`read the statuses of ${sha}`, async () => {
      const ours = await this.#ownStatuses(sha, context);
      return ours.map((status) => instant(status.created_at, 'created_at')).sort()[0] ?? null;
    });
  }

  /** GitHub lists the newest first. */
  lastSaid(sha: string, context: string): Promise<StatusState | null> {
    return calling(`read the statuses of ${sha}`, async () => {
      const [last] = await this.#ownStatuses(sha, context);
      return last === undefined ? null : (STATES.find((state) => state === last.state) ?? null);
    });
  }

  async #ownStatuses(sha: string, context: string) {
    const { listCommitStatusesForRef } = this.#client.rest.repos;
    const statuses = await everyItem(this.#client, listCommitStatusesForRef, { ...this.#where, ref: sha });
    return statuses.filter(
      (status) => status.context === context && isOwnAccount(account(status.creator), this.#ownLogin),
    );
  }

  collaborators(): Promise<readonly Collaborator[]> {
    return calling('list who has access to the repository', async () => {
      const { listCollaborators } = this.#client.rest.repos;
      const people = await everyItem(this.#client, listCollaborators, { ...this.#where, affiliation: 'all' });
      return people.map(collaborator);
    });
  }

  teamMembers(team: string): Promise<TeamAnswer> {
    return readTeam(this.#client, team);
  }

  pullsOfCommit(sha: string): Promise<readonly PullRequest[]> {
    return calling(`find the pull request of ${sha}`, async () => {
      const { listPullRequestsAssociatedWithCommit } = this.#client.rest.repos;
      const where = { ...this.#where, commit_sha: sha };
      return (await everyItem(this.#client, listPullRequestsAssociatedWithCommit, where)).map(pullRequest);
    });
  }

  openPulls(): Promise<readonly PullRequest[]> {
    return calling('list the open pull requests', async () => {
      const { list } = this.#client.rest.pulls;
      return (await everyItem(this.#client, list, { ...this.#where, state: 'open' })).map(pullRequest);
    });
  }

  workflowRuns(headSha: string): Promise<readonly WorkflowRun[]> {
    return calling(`list the workflow runs of ${headSha}`, async () => {
      const { listWorkflowRunsForRepo } = this.#client.rest.actions;
      const where = { ...this.#where, head_sha: headSha };
      const runs = await everyItem(this.#client, listWorkflowRunsForRepo, where, 'workflow_runs');
      return runs.map((run) => ({
        id: whole(run.id, 'id'),
        attempt: whole(run.run_attempt ?? 1, 'run_attempt'),
        path: (textOrNull(run.path, 'path') ?? '').replace(/@.*$/, ''),
        headSha: text(run.head_sha, 'head_sha'),
        headRepositoryId: run.head_repository?.id ?? null,
        repositoryId: whole(run.repository.id, 'repository'),
        event: text(run.event, 'event'),
        status: textOrNull(run.status, 'status') ?? 'unknown',
        conclusion: textOrNull(run.conclusion, 'conclusion'),
        startedAt: instantOrNull(run.run_started_at, 'run_started_at'),
      }));
    });
  }

  artifacts(runId: number): Promise<readonly Artifact[]> {
    return calling(`list the artifacts of run ${runId}`, async () => {
      const { listWorkflowRunArtifacts } = this.#client.rest.actions;
      const where = { ...this.#where, run_id: runId };
      const artifacts = await everyItem(this.#client, listWorkflowRunArtifacts, where, 'artifacts');
      return artifacts.map((artifact) => ({
        id: whole(artifact.id, 'id'),
        name: text(artifact.name, 'name'),
        sizeBytes: whole(artifact.size_in_bytes, 'size_in_bytes'),
        isExpired: artifact.expired !== false,
        createdAt: instantOrNull(artifact.created_at, 'created_at'),
        digest: textOrNull(artifact.digest, 'digest'),
      }));
    });
  }

  async downloadArtifact(artifactId: number, maxBytes: number): Promise<Uint8Array> {
    const { data } = await calling(`download artifact ${artifactId}`, () =>
      this.#client.rest.actions.downloadArtifact({
        ...this.#where,
        artifact_id: artifactId,
        archive_format: 'zip',
      }),
    );
    if (!(data instanceof ArrayBuffer)) throw new GitHubFailure(`download artifact ${artifactId}`, undefined);
    if (data.byteLength > maxBytes) {
      throw new GitHubFailure(`download artifact ${artifactId} within ${maxBytes} bytes`, undefined);
    }
    return new Uint8Array(data);
  }

  async setStatus(sha: string, status: CommitStatus): Promise<void> {
    await calling(`post the status \`${status.context}\``, () =>
      this.#client.rest.repos.createCommitStatus({
        ...this.#where,
        sha,
        state: status.state,
        context: status.context,
        description: status.description,
        ...(status.targetUrl !== undefined && { target_url: status.targetUrl }),
      }),
    );
  }

  async createComment(issue: number, body: string): Promise<void> {
    await calling(`comment on pull request #${issue}`, () =>
      this.#client.rest.issues.createComment({ ...this.#where, issue_number: issue, body }),
    );
  }

  async updateComment(commentId: number, body: string): Promise<void> {
    await calling(`update comment ${commentId}`, () =>
      this.#client.rest.issues.updateComment({ ...this.#where, comment_id: commentId, body }),
    );
  }

  async requestReviewers(number: number, logins: readonly string[]): Promise<void> {
    await calling(`request reviews on pull request #${number}`, () =>
      this.#client.rest.pulls.requestReviewers({
        ...this.#where,
        pull_number: number,
        reviewers: [...logins],
      }),
    );
  }
}

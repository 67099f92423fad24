import { account, highestPermission, instantOf, pullRequest, type RawAccount } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { calling, GitHubFailure, statusOf } from './failure.ts';
import type {
  Account,
  Artifact,
  Collaborator,
  CommitStatus,
  GitHubPort,
  HeadEstablished,
  PullCommit,
  PullRequest,
  Review,
  Timeline,
  WorkflowRun,
} from './port.ts';
import { readTimeline } from './timeline.ts';

const PER_PAGE = 100;

/** The port over GitHub's REST API. Every list is read to its last page; a page that fails fails the whole. */
export class RestGitHub implements GitHubPort {
  readonly #client: GitHubClient;
  readonly #owner: string;
  readonly #repo: string;

  constructor(client: GitHubClient, repository: string) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#client = client;
    this.#owner = owner;
    this.#repo = repo;
  }

  get #where(): { owner: string; repo: string } {
    return { owner: this.#owner, repo: this.#repo };
  }

  async pullRequest(number: number): Promise<PullRequest> {
    const { data, headers } = await calling(`read pull request #${number}`, () =>
      this.#client.rest.pulls.get({ ...this.#where, pull_number: number }),
    );
    return {
      ...pullRequest(data),
      isMerged: data.merged,
      readAt: instantOf(headers.date),
      changedFiles: data.changed_files,
      commitCount: data.commits,
    };
  }

  async pullCommits(number: number): Promise<readonly PullCommit[]> {
    const commits = await calling(`read the commits of pull request #${number}`, () =>
      this.#client.paginate(this.#client.rest.pulls.listCommits, {
        ...this.#where,
        pull_number: number,
        per_page: PER_PAGE,
      }),
    );
    return commits.map((commit) => ({
      sha: commit.sha,
      parents: commit.parents.map((parent) => parent.sha),
      tree: commit.commit.tree.sha,
      author: account(commit.author as RawAccount | null),
      committer: account(commit.committer as RawAccount | null),
      isVerified: commit.commit.verification?.verified === true,
      message: commit.commit.message,
    }));
  }

  async reviews(number: number): Promise<readonly Review[]> {
    const reviews = await calling(`read the reviews of pull request #${number}`, () =>
      this.#client.paginate(this.#client.rest.pulls.listReviews, {
        ...this.#where,
        pull_number: number,
        per_page: PER_PAGE,
      }),
    );
    return reviews.map((review) => ({
      id: review.id,
      user: account(review.user as RawAccount | null),
      state: review.state.toUpperCase(),
      body: review.body ?? '',
      commit: review.commit_id ?? null,
      submittedAt: review.submitted_at ?? null,
    }));
  }

  async timeline(number: number): Promise<Timeline> {
    const events = await calling(`read the timeline of pull request #${number}`, () =>
      this.#client.paginate(this.#client.rest.issues.listEventsForTimeline, {
        ...this.#where,
        issue_number: number,
        per_page: PER_PAGE,
      }),
    );
    return readTimeline(events);
  }

  /**
   * https://docs.github.com/en/rest/repos/repos#list-repository-activities. Newest first; the newest activity that
   * made the commit the tip of the branch counts. Read to the page that holds it.
   */
  async headEstablished(repository: string, ref: string, sha: string): Promise<HeadEstablished | null> {
    const [owner = '', repo = ''] = repository.split('/');
    try {
      const pages = this.#client.paginate.iterator(this.#client.rest.repos.listActivities, {
        owner,
        repo,
        ref: `refs/heads/${ref}`,
        direction: 'desc',
        per_page: PER_PAGE,
      });
      for await (const { data } of pages) {
        const found = data.find((activity) => activity.after === sha);
        if (found !== undefined)
          return { at: found.timestamp, pusher: account(found.actor as RawAccount | null) };
      }
      return null;
    } catch (error) {
      const status = statusOf(error);
      if (status === 403 || status === 404) return null;
      throw new GitHubFailure(`read the activity of ${repository}`, status, { cause: error });
    }
  }

  async firstSighting(sha: string, context: string, authorId: number): Promise<string | null> {
    const statuses = await calling(`read the statuses of ${sha}`, () =>
      this.#client.paginate(this.#client.rest.repos.listCommitStatusesForRef, {
        ...this.#where,
        ref: sha,
        per_page: PER_PAGE,
      }),
    );
    const ours = statuses.filter((status) => status.context === context && status.creator?.id === authorId);
    return ours.map((status) => status.created_at).sort()[0] ?? null;
  }

  async collaborators(): Promise<readonly Collaborator[]> {
    const people = await calling('list who has access to the repository', () =>
      this.#client.paginate(this.#client.rest.repos.listCollaborators, {
        ...this.#where,
        affiliation: 'all',
        per_page: PER_PAGE,
      }),
    );
    return people.map((person) => ({
      id: person.id,
      login: person.login,
      type: person.type,
      permission: highestPermission(person.permissions),
    }));
  }

  async teamMembers(
    team: string,
  ): Promise<{ readonly members: readonly Account[] } | { readonly error: number }> {
    const [org = '', slug = ''] = team.split('/');
    try {
      const members = await this.#client.paginate(this.#client.rest.teams.listMembersInOrg, {
        org,
        team_slug: slug,
        per_page: PER_PAGE,
      });
      return {
        members: members.map((member) => ({ id: member.id, login: member.login, type: member.type })),
      };
    } catch (error) {
      const status = statusOf(error);
      if (status === 403 || status === 404) return { error: status };
      throw new GitHubFailure(`read the team ${team}`, status, { cause: error });
    }
  }

  async pullsOfCommit(sha: string): Promise<readonly PullRequest[]> {
    const pulls = await calling(`find the pull request of ${sha}`, () =>
      this.#client.paginate(this.#client.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...this.#where,
        commit_sha: sha,
        per_page: PER_PAGE,
      }),
    );
    return pulls.map(pullRequest);
  }

  async openPulls(): Promise<readonly PullRequest[]> {
    const pulls = await calling('list the open pull requests', () =>
      this.#client.paginate(this.#client.rest.pulls.list, {
        ...this.#where,
        state: 'open',
        per_page: PER_PAGE,
      }),
    );
    return pulls.map(pullRequest);
  }

  async workflowRuns(headSha: string): Promise<readonly WorkflowRun[]> {
    const runs = await calling(`list the workflow runs of ${headSha}`, () =>
      this.#client.paginate(this.#client.rest.actions.listWorkflowRunsForRepo, {
        ...this.#where,
        head_sha: headSha,
        per_page: PER_PAGE,
      }),
    );
    return runs.map((run) => ({
      id: run.id,
      attempt: run.run_attempt ?? 1,
      path: (run.path ?? '').replace(/@.*$/, ''),
      headSha: run.head_sha,
      headRepositoryId: run.head_repository?.id ?? null,
      repositoryId: run.repository.id,
      event: run.event,
      status: run.status ?? 'unknown',
      conclusion: run.conclusion,
      startedAt: run.run_started_at ?? null,
    }));
  }

  async artifacts(runId: number): Promise<readonly Artifact[]> {
    const artifacts = await calling(`list the artifacts of run ${runId}`, () =>
      this.#client.paginate(this.#client.rest.actions.listWorkflowRunArtifacts, {
        ...this.#where,
        run_id: runId,
        per_page: PER_PAGE,
      }),
    );
    return artifacts.map((artifact) => ({
      id: artifact.id,
      name: artifact.name,
      sizeBytes: artifact.size_in_bytes,
      isExpired: artifact.expired,
      createdAt: artifact.created_at ?? null,
      digest: artifact.digest ?? null,
    }));
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

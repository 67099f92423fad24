import type { IssueComment } from './comment.ts';
import { GitHubError, unprocessable } from './error.ts';
import type { Files } from './git.ts';
import { checkMergeable, GITHUB, type MergeMethod, mergeCommit, rebaseOnto } from './merge.ts';
import type { Identity, Person } from './person.ts';
import { type EventDetails, pullEvent } from './pull-event.ts';
import { PullState } from './pull-state.ts';
import { checkReview, type Review, type Verdict } from './review.ts';
import type { Status } from './status.ts';
import type { Timeline } from './timeline.ts';

export interface PullRequest {
  readonly author: string;
  readonly branch?: string;
  readonly base?: string;
  readonly files?: Files;
  readonly title?: string;
  readonly body?: string | null;
  /** The head lives in `author/name`, a fork. */
  readonly fork?: boolean;
  readonly draft?: boolean;
}

export interface PushRequest {
  readonly author: Identity;
  /** Who pushes; the author when left out. */
  readonly by?: string;
  readonly committer?: Identity;
  readonly files?: Files;
  readonly message?: string;
  /** Replaces the branch by one commit on its merge base. */
  readonly force?: boolean;
  readonly parents?: readonly string[];
}

/** A pull request, and what people can do with it. */
export class Pull extends PullState {
  async push(request: PushRequest): Promise<string> {
    const force = request.force ?? false;
    return this.headRepository.commit({
      ...request,
      branch: this.headRef,
      message: request.message ?? `Change ${this.headRef}`,
      ...(force && request.parents === undefined ? { parents: [await this.mergeBase()], force } : {}),
    });
  }

  /** Replays the head's own commits on the tip of base and force-pushes. */
  async rebase(by: string): Promise<string> {
    const person = this.repository.world.people.get(by);
    const { git, world } = this.repository;
    world.clock.tick();
    const tip = await rebaseOnto(
      git,
      this.baseSha,
      this.baseSha,
      this.headSha,
      person,
      world.clock.epochSeconds(),
    );
    return this.#moveHead(tip, person);
  }

  /** Merges base into head, as the "Update branch" button does. */
  async updateBranch(by: string): Promise<string> {
    const person = this.repository.world.people.get(by);
    const { git, world } = this.repository;
    const tree = await git.mergeTree(this.headSha, this.baseSha);
    if (tree === undefined) {
      throw unprocessable('merge conflict between base and head');
    }
    world.clock.tick();
    const message = `Merge branch '${this.baseRef}' into ${this.headRef}`;
    const stamp = { author: person, committer: GITHUB, epochSeconds: world.clock.epochSeconds() };
    const sha = await git.commitTree(tree, [this.headSha, this.baseSha], message, stamp);
    world.signedByGitHub.add(sha);
    return this.#moveHead(sha, person);
  }

  async #moveHead(sha: string, by: Person): Promise<string> {
    if (this.headRepository !== this.repository) {
      await this.headRepository.git.fetch(this.repository.git, sha, `refs/heads/${this.headRef}`);
    } else {
      await this.headRepository.git.updateRef(`refs/heads/${this.headRef}`, sha);
    }
    await this.headRepository.sync(by);
    return sha;
  }

  /** Throws `GitHubError` 422 where GitHub refuses, as for the author's own approval. */
  async review(
    login: string,
    verdict: Verdict,
    options: { body?: string; commit?: string } = {},
  ): Promise<Review> {
    const user = this.repository.world.people.get(login);
    const body = options.body ?? (verdict === 'APPROVED' ? '' : 'See above.');
    return this.addReview(user, verdict, body, options.commit);
  }

  addReview(user: Person, verdict: Verdict, body: string, commit?: string): Review {
    // commit_id: "Defaults to the most recent commit in the pull request when you do not specify a value."
    // https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
    const commitId = commit ?? this.headSha;
    checkReview({ author: this.author, isOpen: this.state === 'open' }, { user, verdict, body, commitId });
    const submittedAt = this.touch();
    const review: Review = {
      id: this.repository.world.ids.next(),
      user,
      state: verdict,
      body,
      commitId,
      submittedAt,
    };
    this.reviewList.push(review);
    this.requested.users = this.requested.users.filter((person) => person.id !== user.id);
    this.events.add({ event: 'reviewed', actor: user, at: submittedAt, id: review.id, review });
    return review;
  }

  dismiss(review: Review, by: string, message: string): void {
    const person = this.repository.world.people.get(by);
    this.dismissed(review, person, message);
  }

  async merge(
    method: MergeMethod,
    by: string | Person,
    options: { expectedHead?: string | undefined; message?: string | undefined } = {},
  ): Promise<string> {
    const person = typeof by === 'string' ? this.repository.world.people.get(by) : by;
    await checkMergeable(this, person, options.expectedHead);
    this.repository.world.clock.tick();
    const sha = await mergeCommit(this, method, person, options.message);
    await this.repository.git.updateRef(`refs/heads/${this.baseRef}`, sha);
    this.markMerged(sha, person);
    await this.repository.sync(person, 'pr_merge');
    return sha;
  }

  markMerged(sha: string, by: Person): void {
    const at = this.touch();
    this.mergeSha = sha;
    this.mergedBy = by;
    this.mergedAt = at;
    this.closedAt = at;
    this.state = 'closed';
    this.events.add(this.stamp('merged', by, { commit_id: sha }));
    this.events.add(this.stamp('closed', by, {}));
  }

  close(by: string | Person): void {
    if (this.state === 'open') {
      this.closedAt = this.touch();
      this.state = 'closed';
      this.events.add(this.stamp('closed', this.person(by), {}));
    }
  }

  reopen(by: string | Person): void {
    if (this.merged) {
      throw unprocessable('Validation Failed', [
        { resource: 'PullRequest', code: 'invalid', field: 'state' },
      ]);
    }
    this.touch();
    this.state = 'open';
    this.closedAt = undefined;
    this.events.add(this.stamp('reopened', this.person(by), {}));
  }

  /** Only `edited` tells of it; reviews stay. */
  async retarget(base: string, by: string | Person): Promise<void> {
    if ((await this.repository.git.resolve(`refs/heads/${base}`)) === undefined) {
      throw unprocessable('Validation Failed', [{ resource: 'PullRequest', code: 'invalid', field: 'base' }]);
    }
    this.touch();
    this.baseRef = base;
    await this.refreshMerge();
    this.events.setCommits(await this.commits());
    this.events.add(this.stamp('base_ref_changed', this.person(by), {}));
  }

  ready(by: string): void {
    this.draft = false;
    this.events.add(this.stamp('ready_for_review', this.person(by), {}));
  }

  convertToDraft(by: string): void {
    this.draft = true;
    this.events.add(this.stamp('convert_to_draft', this.person(by), {}));
  }

  label(name: string, by: string | Person): void {
    if (!this.labels.includes(name)) {
      this.labels.push(name);
      this.events.add(this.stamp('labeled', this.person(by), { label: { name, color: 'ededed' } }));
    }
  }

  unlabel(name: string, by: string | Person): void {
    if (!this.labels.includes(name)) {
      throw new GitHubError(404, 'Label does not exist');
    }
    this.labels.splice(this.labels.indexOf(name), 1);
    this.events.add(this.stamp('unlabeled', this.person(by), { label: { name, color: 'ededed' } }));
  }

  comment(by: string, body: string): IssueComment {
    return this.repository.addComment(this.number, this.person(by), body, null);
  }

  requestReview(logins: readonly string[], by: string | Person, teams: readonly string[] = []): void {
    this.repository.requestReviewers(this, logins, teams, this.person(by));
  }

  statuses(): Status[] {
    return this.repository.statuses.list(this.headSha);
  }

  status(context: string): Status | undefined {
    return this.repository.statuses.latest(this.headSha).find((status) => status.context === context);
  }

  comments(): IssueComment[] {
    return this.repository.comments.list(this.number);
  }

  reviews(): Review[] {
    return [...this.reviewList];
  }

  requestedReviewers(): { users: string[]; teams: string[] } {
    return { users: this.requested.users.map(({ login }) => login), teams: [...this.requested.teams] };
  }

  timeline(): Timeline['entries'] {
    return this.events.entries;
  }

  event(name: string, action: string, details: EventDetails = {}): Promise<Record<string, unknown>> {
    return pullEvent(this, name, action, details);
  }
}

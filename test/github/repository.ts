import type { IssueComment } from './comment.ts';
import { GitHubError, unprocessable } from './error.ts';
import { type MergeGroup, makeMergeGroup } from './merge-group.ts';
import type { Person } from './person.ts';
import { Pull, type PullRequest } from './pull.ts';
import type { Release, ReleaseRequest } from './release.ts';
import { eventOf, runEvent, tagPushEvent } from './repository-event.ts';
import { RepositoryState } from './repository-state.ts';
import type { Protection, Ruleset, RulesetRequest } from './rules.ts';
import type { Status, StatusState } from './status.ts';
import { Run, type RunRequest, type Workflow } from './workflow-run.ts';

export type { CommitRequest, RepositoryRequest } from './repository-state.ts';

/** A repository, and what people and workflows can do with it. */
export class Repository extends RepositoryState {
  async openPull(request: PullRequest): Promise<Pull> {
    const number = this.nextNumber();
    const author = this.world.people.register({ login: request.author });
    const headRepository = request.fork === true ? await this.fork(author) : this;
    const headRef = request.branch ?? `change-${number}`;
    const baseRef = request.base ?? this.defaultBranch;
    const base = await this.head(baseRef);
    const tip = await headRepository.git.resolve(`refs/heads/${headRef}`);
    if (request.files !== undefined || tip === undefined) {
      const files = request.files ?? { [`change-${number}.txt`]: `change ${number}\n` };
      const parents = [tip ?? base];
      const title = request.title ?? `Change ${number}`;
      await headRepository.commit({ author: author.login, branch: headRef, files, parents, message: title });
    }
    const pull = new Pull({
      repository: this,
      headRepository,
      id: this.world.ids.next(),
      number,
      author,
      headRef,
      baseRef,
      title: request.title ?? `Change ${number}`,
      body: request.body ?? null,
      draft: request.draft ?? false,
      createdAt: this.world.clock.tick(),
    });
    await pull.headMoved(await headRepository.head(headRef), author, false);
    await this.settle();
    this.pulls.push(pull);
    return pull;
  }

  /** The fork of a person, made when first asked for. */
  async fork(owner: Person): Promise<Repository> {
    const known = this.world.find(`${owner.login}/${this.name}`);
    if (known !== undefined) {
      return known;
    }
    const request = {
      visibility: this.visibility,
      defaultBranch: this.defaultBranch,
      ownerType: 'User',
    } as const;
    const fork = new Repository(this.world, `${owner.login}/${this.name}`, request, this);
    fork.roles.set(owner.id, 'admin');
    await fork.git.fetch(this.git, `refs/heads/${this.defaultBranch}`, `refs/heads/${this.defaultBranch}`);
    this.world.add(fork);
    await fork.sync(owner);
    return fork;
  }

  pull(number: number): Pull {
    const pull = this.pulls.find((one) => one.number === number);
    if (pull === undefined) {
      throw new GitHubError(404, 'Not Found');
    }
    return pull;
  }

  addComment(issue: number, user: Person, body: string, appId: number | null): IssueComment {
    const stamp = { id: this.world.ids.next(), at: this.world.clock.tick() };
    const comment = this.comments.add({ issue, user, body, appId }, stamp);
    const pull = this.pulls.find((one) => one.number === issue);
    pull?.events.add({ event: 'commented', actor: user, at: stamp.at, id: stamp.id, comment });
    return comment;
  }

  /** Only people with access may be asked; the author may not.
   * https://docs.github.com/en/rest/pulls/review-requests#request-reviewers-for-a-pull-request */
  requestReviewers(pull: Pull, logins: readonly string[], teams: readonly string[], by: Person): void {
    const people = logins.map((login) => this.world.people.find(login));
    if (people.some((person) => person?.id === pull.author.id)) {
      throw unprocessable('Review cannot be requested from pull request author.');
    }
    const strangers = people.filter((person) => person === undefined || !this.roles.has(person.id));
    if (strangers.length > 0) {
      throw unprocessable(
        'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
      );
    }
    if (teams.some((slug) => !this.teams.has(slug))) {
      throw unprocessable('Could not resolve to a node with the global id of a team.');
    }
    const asked = people.filter((person) => person !== undefined);
    for (const reviewer of asked.filter(({ id }) => !pull.requested.users.some((one) => one.id === id))) {
      pull.requested.users.push(reviewer);
      const fields = { requested_reviewer: reviewer, review_requester: by };
      const stamp = { at: this.world.clock.tick(), id: this.world.ids.next() };
      pull.events.add({ event: 'review_requested', actor: by, ...stamp, fields });
    }
    pull.requested.teams.push(...teams.filter((slug) => !pull.requested.teams.includes(slug)));
  }

  protect(branch: string, protection: Protection): void {
    this.rules.classic.set(branch, protection);
  }

  ruleset(request: RulesetRequest): Ruleset {
    const ruleset: Ruleset = {
      target: 'branch',
      enforcement: 'active',
      include: ['~DEFAULT_BRANCH'],
      exclude: [],
      bypassActors: [],
      ...request,
      id: this.world.ids.next(),
      createdAt: this.world.clock.tick(),
    };
    this.rules.rulesets.push(ruleset);
    return ruleset;
  }

  setStatus(status: {
    sha: string;
    context: string;
    state: StatusState;
    description?: string;
    by: string;
    appId?: number;
  }): Status {
    const stamp = { id: this.world.ids.next(), at: this.world.clock.tick() };
    const { sha, context, state } = status;
    const creator = this.world.people.get(status.by);
    const details = { description: status.description ?? null, targetUrl: null, appId: status.appId ?? null };
    return this.statuses.add({ sha, context, state, creator, ...details }, stamp);
  }

  status(sha: string, context: string): Status | undefined {
    return this.statuses.latest(sha).find((status) => status.context === context);
  }

  workflow(path: string, name?: string): Workflow {
    const known = this.workflows.find((workflow) => workflow.path === path);
    if (known !== undefined) {
      return known;
    }
    const workflow = { id: this.world.ids.next(), path, name: name ?? path, state: 'active' };
    this.workflows.push(workflow);
    return workflow;
  }

  run(request: RunRequest): Run {
    const { ids, clock, people, firstPerson } = this.world;
    const actor = people.get(request.actor ?? firstPerson);
    const stamp = { id: ids.next(), number: this.runs.length + 1, at: clock.tick(), actor };
    const run = new Run(this, this.workflow(request.workflow, request.name), request, stamp);
    this.runs.unshift(run);
    return run;
  }

  runEvent(run: Run, action: string): Record<string, unknown> {
    return runEvent(this, run, action);
  }

  async release(request: ReleaseRequest): Promise<Release> {
    return this.addRelease(request, this.world.people.get(request.by));
  }

  async addRelease(request: Omit<ReleaseRequest, 'by'>, author: Person): Promise<Release> {
    const target = request.target ?? this.defaultBranch;
    const exists = (await this.git.resolve(`refs/tags/${request.tag}`)) !== undefined;
    const commit = await this.git.resolve(target);
    if (!exists && commit === undefined) {
      throw unprocessable('Validation Failed', [
        { resource: 'Release', code: 'invalid', field: 'target_commitish' },
      ]);
    }
    this.#refuseTaken(request.tag);
    const at = this.world.clock.tick();
    const draft = request.draft ?? false;
    const release: Release = {
      id: this.world.ids.next(),
      author,
      createdAt: at,
      tag: request.tag,
      target,
      name: request.name ?? null,
      body: request.body ?? null,
      draft,
      prerelease: request.prerelease ?? false,
      immutable: false,
      assets: [],
      publishedAt: null,
    };
    this.releases.unshift(release);
    if (!draft) {
      await this.publish(release, author);
    }
    return release;
  }

  /** Publishing makes the tag unless it is there; a tag that was locked and is gone cannot come back. */
  async publish(release: Release, by?: Person): Promise<void> {
    this.#refuseTaken(release.tag, release);
    const commit = await this.git.resolve(release.target);
    const exists = (await this.git.refs()).has(`refs/tags/${release.tag}`);
    release.draft = false;
    release.publishedAt ??= this.world.clock.now();
    if (!exists && commit !== undefined) {
      await this.tag(release.tag, commit);
    }
    if (this.immutableReleases) {
      release.immutable = true;
      this.lockedTags.lock(release.tag);
    }
    await this.sync(by ?? release.author);
  }

  /** One published release for each tag, and none for one that an immutable release had. */
  #refuseTaken(tag: string, own?: Release): void {
    if (this.releases.some((release) => release !== own && release.tag === tag && !release.draft)) {
      throw unprocessable('Validation Failed', [
        { resource: 'Release', code: 'already_exists', field: 'tag_name' },
      ]);
    }
    if (this.lockedTags.has(tag)) {
      throw unprocessable('Validation Failed', [
        {
          resource: 'Release',
          code: 'custom',
          field: 'tag_name',
          message: 'tag_name was used by an immutable release',
        },
      ]);
    }
  }

  mergeGroup(pulls: readonly Pull[], onto?: MergeGroup): Promise<MergeGroup> {
    return makeMergeGroup(this, pulls, onto);
  }

  /** The `push` payload of a tag that is there. */
  tagPush(tag: string, options: { by: string }): Promise<Record<string, unknown>> {
    return tagPushEvent(this, tag, options.by);
  }

  /** The payload of an event that is not about one pull request. */
  event(name: string, fields: Record<string, unknown> = {}): Record<string, unknown> {
    return eventOf(this, name, fields);
  }
}

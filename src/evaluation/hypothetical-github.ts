import type {
  Artifact,
  Collaborator,
  GitHubPort,
  HeadHistory,
  PullCommit,
  PullRequest,
  Review,
  StatusState,
  TeamAnswer,
  Timeline,
  WorkflowRun,
} from '../github/port.ts';
import type { Hypothesis, HypotheticalHead } from './hypothesis.ts';

/** Every answer of GitHub as it was when it was first asked for, so that two decisions see the same. */
export class OneReading {
  readonly #github: GitHubPort;
  readonly #answers = new Map<string, Promise<unknown>>();

  constructor(github: GitHubPort) {
    this.#github = github;
  }

  ask<T>(what: readonly (string | number)[], read: (github: GitHubPort) => Promise<T>): Promise<T> {
    const key = JSON.stringify(what);
    const answer = (this.#answers.get(key) as Promise<T> | undefined) ?? read(this.#github);
    this.#answers.set(key, answer);
    return answer;
  }
}

/** GitHub as it would be if the hypothesis had happened. It is only read: every write is a bug and throws. */
export class HypotheticalGitHub implements GitHubPort {
  readonly #reading: OneReading;
  readonly #hypothesis: Hypothesis;

  constructor(reading: OneReading, hypothesis: Hypothesis) {
    this.#reading = reading;
    this.#hypothesis = hypothesis;
  }

  async pullRequest(number: number): Promise<PullRequest> {
    const pull = await this.#reading.ask(['pullRequest', number], (github) => github.pullRequest(number));
    if (!this.#isAbout(number)) return pull;
    const { now, heads } = this.#hypothesis;
    return {
      ...pull,
      readAt: now,
      headSha: heads.at(-1)?.sha ?? pull.headSha,
      commitCount: pull.commitCount + heads.length,
      changedFiles: heads.reduce((sum, { addedFiles }) => sum + addedFiles, pull.changedFiles),
    };
  }

  async pullCommits(number: number): Promise<readonly PullCommit[]> {
    const commits = await this.#reading.ask(['pullCommits', number], (github) => github.pullCommits(number));
    return this.#isAbout(number)
      ? [...commits, ...this.#hypothesis.heads.map(({ commit }) => commit)]
      : commits;
  }

  /** A dismissed review stays in its place and keeps its time, as at GitHub. */
  async reviews(number: number): Promise<readonly Review[]> {
    const reviews = await this.#reading.ask(['reviews', number], (github) => github.reviews(number));
    if (!this.#isAbout(number)) return reviews;
    const dismissed = new Set(this.#hypothesis.dismissals.map(({ reviewId }) => reviewId));
    return [...reviews, ...this.#hypothesis.reviews].map((review) =>
      dismissed.has(review.id) ? { ...review, state: 'DISMISSED' } : review,
    );
  }

  async timeline(number: number): Promise<Timeline> {
    const timeline = await this.#reading.ask(['timeline', number], (github) => github.timeline(number));
    if (!this.#isAbout(number)) return timeline;
    const { dismissals, comments } = this.#hypothesis;
    return {
      ...timeline,
      dismissals: [...timeline.dismissals, ...dismissals],
      comments: [...timeline.comments, ...comments],
    };
  }

  async headHistory(repository: string, ref: string, since: string): Promise<HeadHistory | null> {
    const history = await this.#reading.ask(['headHistory', repository, ref, since], (github) =>
      github.headHistory(repository, ref, since),
    );
    const { headRepository, headRef } = await this.pullRequest(this.#hypothesis.pull);
    if (history === null || repository !== headRepository?.fullName || ref !== headRef) return history;
    const pushes = this.#hypothesis.heads.map(({ sha, at, pusher, kind }) => ({ sha, at, pusher, kind }));
    return { ...history, pushes: [...history.pushes, ...pushes] };
  }

  /** The gate would have looked at a pushed head at once, and has looked at the present one now at the latest. */
  async firstSighting(sha: string, context: string): Promise<string | null> {
    const pushed = this.#head(sha);
    if (pushed !== undefined) return pushed.at;
    const sighted = await this.#reading.ask(['firstSighting', sha, context], (github) =>
      github.firstSighting(sha, context),
    );
    return sighted ?? this.#hypothesis.seenAt;
  }

  lastSaid(sha: string, context: string): Promise<StatusState | null> {
    return this.#reading.ask(['lastSaid', sha, context], (github) => github.lastSaid(sha, context));
  }

  collaborators(): Promise<readonly Collaborator[]> {
    return this.#reading.ask(['collaborators'], (github) => github.collaborators());
  }

  teamMembers(team: string): Promise<TeamAnswer> {
    return this.#reading.ask(['teamMembers', team], (github) => github.teamMembers(team));
  }

  pullsOfCommit(sha: string): Promise<readonly PullRequest[]> {
    return this.#reading.ask(['pullsOfCommit', sha], (github) => github.pullsOfCommit(sha));
  }

  openPulls(): Promise<readonly PullRequest[]> {
    return this.#reading.ask(['openPulls'], (github) => github.openPulls());
  }

  /** No workflow has run on a head that was never pushed. */
  async workflowRuns(headSha: string): Promise<readonly WorkflowRun[]> {
    if (this.#head(headSha) !== undefined) return [];
    return this.#reading.ask(['workflowRuns', headSha], (github) => github.workflowRuns(headSha));
  }

  artifacts(runId: number): Promise<readonly Artifact[]> {
    return this.#reading.ask(['artifacts', runId], (github) => github.artifacts(runId));
  }

  downloadArtifact(artifactId: number, maxBytes: number): Promise<Uint8Array> {
    return this.#reading.ask(['downloadArtifact', artifactId, maxBytes], (github) =>
      github.downloadArtifact(artifactId, maxBytes),
    );
  }

  setStatus(): Promise<never> {
    return refuseToWrite('post a status');
  }

  createComment(): Promise<never> {
    return refuseToWrite('comment');
  }

  updateComment(): Promise<never> {
    return refuseToWrite('change a comment');
  }

  requestReviewers(): Promise<never> {
    return refuseToWrite('request reviews');
  }

  #isAbout(number: number): boolean {
    return number === this.#hypothesis.pull;
  }

  #head(sha: string): HypotheticalHead | undefined {
    return this.#hypothesis.heads.find((head) => head.sha === sha);
  }
}

function refuseToWrite(what: string): Promise<never> {
  return Promise.reject(new Error(`A simulation does not ${what}: nothing of it may reach GitHub.`));
}

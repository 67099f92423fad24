import {
  type Commit,
  changedFiles,
  commitsBetween,
  diffFingerprint,
  type FileChangeEntry,
} from './commit.ts';
import { GITHUB } from './merge.ts';
import type { Person } from './person.ts';
import type { Repository } from './repository.ts';
import { dismiss, type Review, repoint } from './review.ts';
import { Timeline } from './timeline.ts';

interface PullParts {
  readonly repository: Repository;
  readonly headRepository: Repository;
  readonly id: number;
  readonly number: number;
  readonly author: Person;
  readonly headRef: string;
  readonly createdAt: string;
  readonly title: string;
  readonly body: string | null;
  readonly baseRef: string;
  readonly draft: boolean;
}

/** What a pull request is, and what a push to its head or base does to it. */
export class PullState {
  readonly repository: Repository;
  readonly headRepository: Repository;
  readonly id: number;
  readonly number: number;
  readonly author: Person;
  readonly headRef: string;
  readonly createdAt: string;
  readonly reviewList: Review[] = [];
  readonly labels: string[] = [];
  readonly requested = { users: [] as Person[], teams: [] as string[] };
  readonly events = new Timeline();
  title: string;
  body: string | null;
  baseRef: string;
  draft: boolean;
  state: 'open' | 'closed' = 'open';
  headSha = '';
  /** The tip of base when last looked at; on a merged pull request, the tip it was merged into. */
  baseSha = '';
  /** `refs/pull/N/merge`, absent while there is a conflict. */
  testMergeSha: string | undefined;
  /** How many more reads find `mergeable` still being computed. */
  readsUntilMergeable = 0;
  mergeSha: string | undefined;
  mergedBy: Person | undefined;
  mergedAt: string | undefined;
  closedAt: string | undefined;
  updatedAt: string;

  constructor(parts: PullParts) {
    this.repository = parts.repository;
    this.headRepository = parts.headRepository;
    this.id = parts.id;
    this.number = parts.number;
    this.author = parts.author;
    this.headRef = parts.headRef;
    this.createdAt = parts.createdAt;
    this.updatedAt = parts.createdAt;
    this.title = parts.title;
    this.body = parts.body;
    this.baseRef = parts.baseRef;
    this.draft = parts.draft;
  }

  get merged(): boolean {
    return this.mergedAt !== undefined;
  }

  get headOwner(): string {
    return this.headRepository.owner;
  }

  head(): Promise<string> {
    return this.headRepository.head(this.headRef);
  }

  commits(): Promise<Commit[]> {
    return commitsBetween(this.repository.git, this.baseSha, this.headSha);
  }

  async files(): Promise<FileChangeEntry[]> {
    return changedFiles(this.repository.git, await this.mergeBase(), this.headSha);
  }

  protected async mergeBase(head = this.headSha): Promise<string> {
    return (await this.repository.git.mergeBase(this.baseSha, head)) ?? this.baseSha;
  }

  /** The head branch moved: refs, timeline, approvals. Called by the repository the head is in. */
  async headMoved(after: string, by: Person, forced: boolean): Promise<void> {
    const before = this.headSha;
    const { git, rules } = this.repository;
    if (this.headRepository !== this.repository) {
      await git.fetch(this.headRepository.git, after, `refs/pull/${this.number}/head`);
    } else {
      await git.updateRef(`refs/pull/${this.number}/head`, after);
    }
    const old = before === '' ? '' : await diffFingerprint(git, await this.mergeBase(before), before);
    this.headSha = after;
    await this.refreshMerge();
    this.events.setCommits(await this.commits());
    if (before !== '') {
      const same = old === (await diffFingerprint(git, await this.mergeBase(), after));
      this.#afterPush({
        before,
        after,
        by,
        forced,
        same,
        dismissStale: rules.requirements(this.baseRef).dismissStale,
      });
    }
  }

  #afterPush(push: {
    before: string;
    after: string;
    by: Person;
    forced: boolean;
    same: boolean;
    dismissStale: boolean;
  }): void {
    this.updatedAt = this.repository.world.clock.now();
    if (push.forced) {
      this.events.add(this.stamp('head_ref_force_pushed', push.by, { commit_id: push.after }));
    }
    if (push.forced && push.same) {
      repoint(this.reviewList, push.before, push.after);
    }
    if (push.dismissStale && !push.same) {
      for (const review of this.reviewList.filter(({ state }) => state === 'APPROVED')) {
        this.dismissed(review, push.by, null, push.after);
      }
    }
  }

  /** Base moved or changed: the test merge is made again. */
  async refreshMerge(): Promise<void> {
    const { git, world } = this.repository;
    this.baseSha = await this.repository.head(this.baseRef);
    const ref = `refs/pull/${this.number}/merge`;
    const tree = await git.mergeTree(this.baseSha, this.headSha);
    if (tree === undefined) {
      await git.updateRef(ref, undefined);
      this.testMergeSha = undefined;
      return;
    }
    this.testMergeSha = await git.commitTree(
      tree,
      [this.baseSha, this.headSha],
      `Merge ${this.headSha} into ${this.baseSha}`,
      { author: this.author, committer: GITHUB, epochSeconds: world.clock.epochSeconds() },
    );
    await git.updateRef(ref, this.testMergeSha);
  }

  /** `commit` is told when a push dismissed it. */
  protected dismissed(review: Review, by: Person, message: string | null, commit?: string): void {
    const was = review.state.toLowerCase();
    dismiss(review, message ?? 'Dismissed by a push');
    this.events.add(
      this.stamp('review_dismissed', by, {
        dismissed_review: {
          state: was,
          review_id: review.id,
          dismissal_message: message,
          ...(commit === undefined ? {} : { dismissal_commit_id: commit }),
        },
      }),
    );
  }

  protected person(by: string | Person): Person {
    return typeof by === 'string' ? this.repository.world.people.get(by) : by;
  }

  protected touch(): string {
    this.updatedAt = this.repository.world.clock.tick();
    return this.updatedAt;
  }

  protected stamp(event: string, actor: Person, fields: Record<string, unknown>) {
    return { event, actor, at: this.touch(), id: this.repository.world.ids.next(), fields };
  }
}

import type { IssueComment } from './comment.ts';
import type { Commit } from './commit.ts';
import type { Person } from './person.ts';
import type { Review } from './review.ts';

export interface TimelineEntry {
  readonly event: string;
  readonly actor: Person | undefined;
  readonly at: string;
  readonly id: number;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly review?: Review;
  readonly comment?: IssueComment;
  readonly commit?: Commit;
}

/** What happened on a pull request, in order.
 * https://docs.github.com/en/rest/using-the-rest-api/issue-event-types */
export class Timeline {
  readonly entries: TimelineEntry[] = [];

  add(entry: TimelineEntry): void {
    this.entries.push(entry);
  }

  remove(matches: (entry: TimelineEntry) => boolean): void {
    const kept = this.entries.filter((entry) => !matches(entry));
    this.entries.splice(0, this.entries.length, ...kept);
  }

  /** Commits that left the pull request leave its timeline; new ones come last. */
  setCommits(commits: readonly Commit[]): void {
    const present = new Set(commits.map(({ sha }) => sha));
    this.remove((entry) => entry.commit !== undefined && !present.has(entry.commit.sha));
    const listed = new Set(this.entries.map((entry) => entry.commit?.sha));
    for (const commit of commits.filter(({ sha }) => !listed.has(sha))) {
      this.add({ event: 'committed', actor: undefined, at: commit.committer.date, id: 0, commit });
    }
  }
}

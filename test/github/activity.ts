import type { Person } from './person.ts';

export type ActivityType =
  | 'push'
  | 'force_push'
  | 'branch_creation'
  | 'branch_deletion'
  | 'pr_merge'
  | 'merge_queue_merge';

/** A movement of a ref: the only record of who pushed, and when, that a committer cannot write himself.
 * https://docs.github.com/en/rest/repos/repos#list-repository-activities */
export interface Activity {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly timestamp: string;
  readonly type: ActivityType;
  readonly actor: Person | null;
}

export const NO_COMMIT = '0'.repeat(40);

import { unprocessable } from './error.ts';
import type { Person } from './person.ts';

export type StatusState = 'error' | 'failure' | 'pending' | 'success';

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: StatusState;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Person;
  /** The App whose token set it; null for a person. Rulesets may require one. */
  readonly appId: number | null;
  readonly createdAt: string;
}

export type NewStatus = Omit<Status, 'id' | 'createdAt'>;

/** https://docs.github.com/en/rest/commits/statuses#create-a-commit-status */
const MOST_PER_CONTEXT = 1000;
const LONGEST_DESCRIPTION = 140;

/** The commit statuses of one repository. */
export class Statuses {
  readonly #all: Status[] = [];

  add(status: NewStatus, stamp: { id: number; at: string }): Status {
    // The API answers an over-long description with 422; the number is in the web form and in clients, not in OpenAPI.
    if ((status.description ?? '').length > LONGEST_DESCRIPTION) {
      const tooLong = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`;
      throw unprocessable('Validation Failed', [{ resource: 'Status', code: 'custom', message: tooLong }]);
    }
    const same = this.#all.filter(({ sha, context }) => sha === status.sha && context === status.context);
    if (same.length >= MOST_PER_CONTEXT) {
      throw unprocessable('Validation Failed', [
        {
          resource: 'Status',
          code: 'custom',
          message: 'This SHA and context has reached the maximum number of statuses.',
        },
      ]);
    }
    const added = { ...status, id: stamp.id, createdAt: stamp.at };
    this.#all.unshift(added);
    return added;
  }

  /** Newest first, as the API lists them. */
  list(sha: string): Status[] {
    return this.#all.filter((status) => status.sha === sha);
  }

  /** The latest of each context, which is what counts. */
  latest(sha: string): Status[] {
    const byContext = new Map<string, Status>();
    for (const status of this.list(sha)) {
      if (!byContext.has(status.context)) {
        byContext.set(status.context, status);
      }
    }
    return [...byContext.values()];
  }

  /** `failure` if any failed, `pending` if none or any is pending.
   * https://docs.github.com/en/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
  combined(sha: string): 'failure' | 'pending' | 'success' {
    const states = this.latest(sha).map(({ state }) => state);
    if (states.includes('failure') || states.includes('error')) {
      return 'failure';
    }
    return states.length === 0 || states.includes('pending') ? 'pending' : 'success';
  }
}

import { unprocessable } from './error.ts';
import type { Person } from './person.ts';

export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly user: Person;
  readonly createdAt: string;
  readonly appId: number | null;
  body: string;
  updatedAt: string;
}

/** GitHub refuses longer ones with 422; the number is in its error message, not in OpenAPI. */
const LONGEST_BODY = 65_536;

/** Throws 422 for a body GitHub would not take. */
export function checkBody(resource: string, body: string): void {
  if (body.trim() === '') {
    throw unprocessable('Validation Failed', [{ resource, code: 'missing_field', field: 'body' }]);
  }
  if (body.length > LONGEST_BODY) {
    const message = `Body is too long (maximum is ${LONGEST_BODY} characters)`;
    throw unprocessable('Validation Failed', [{ resource, code: 'unprocessable', field: 'data', message }]);
  }
}

/** The issue comments of one repository; a pull request is an issue. */
export class Comments {
  readonly #all: IssueComment[] = [];

  add(
    comment: { issue: number; user: Person; body: string; appId: number | null },
    stamp: { id: number; at: string },
  ): IssueComment {
    checkBody('IssueComment', comment.body);
    const added = { ...comment, id: stamp.id, createdAt: stamp.at, updatedAt: stamp.at };
    this.#all.push(added);
    return added;
  }

  edit(comment: IssueComment, body: string, at: string): void {
    checkBody('IssueComment', body);
    comment.body = body;
    comment.updatedAt = at;
  }

  remove(comment: IssueComment): void {
    this.#all.splice(this.#all.indexOf(comment), 1);
  }

  find(id: number): IssueComment | undefined {
    return this.#all.find((comment) => comment.id === id);
  }

  /** Oldest first, as the API lists them. */
  list(issue: number): IssueComment[] {
    return this.#all.filter((comment) => comment.issue === issue);
  }
}

import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';

/** A person as the governing files write one: a login, or a login with its numeric id. */
export type WrittenPerson = string | { readonly login: string; readonly id?: number };

export interface Person {
  readonly login: string;
  readonly id: number | undefined;
}

export function personOf(written: WrittenPerson): Person {
  return typeof written === 'string'
    ? { login: written, id: undefined }
    : { login: written.login, id: written.id };
}

/** A person in a message: logins compare without case, and who has another id is somebody else. */
export function personText(written: WrittenPerson): string {
  const { login, id } = personOf(written);
  return id === undefined ? login.toLowerCase() : `${login.toLowerCase()} (id ${id})`;
}

/** Ids and logins met so far: each login has one id, each id one login. */
export class Identities {
  readonly #idOf = new Map<string, number>();
  readonly #loginOf = new Map<number, string>();

  /** Takes a person; the problem is that the file, or one read before it, says otherwise. */
  meet(written: WrittenPerson, document: TextDocument, pointer: string): Problem[] {
    const { login, id } = personOf(written);
    if (id === undefined) return [];
    const folded = login.toLowerCase();
    const known = this.#idOf.get(folded);
    const other = this.#loginOf.get(id);
    this.#idOf.set(folded, id);
    this.#loginOf.set(id, folded);
    const message =
      known !== undefined && known !== id
        ? `\`${login}\` has the id ${known} elsewhere.`
        : other !== undefined && other !== folded
          ? `The id ${id} belongs to \`${other}\` elsewhere.`
          : undefined;
    return message === undefined ? [] : [document.problem('conflicting_id', message, `${pointer}/id`)];
  }

  /** Takes a person of a file that was checked by itself. */
  know(written: WrittenPerson): void {
    const { login, id } = personOf(written);
    if (id === undefined) return;
    this.#idOf.set(login.toLowerCase(), id);
    this.#loginOf.set(id, login.toLowerCase());
  }
}

import { UserError } from '../errors.ts';
import { suggest } from '../text/suggestion.ts';

/** Something that may happen to a pull request. */
export type WhatIfEvent =
  | {
      readonly kind: 'approve' | 'request-changes' | 'comment' | 'push';
      /** As it was written on the command line. */
      readonly text: string;
      readonly login: string;
    }
  | {
      readonly kind: 'dismiss';
      readonly text: string;
      /** The review itself, or whose latest verdict it is. */
      readonly review: number | string;
      /** Who dismisses it; null where nobody is named. */
      readonly actor: string | null;
    };

/** More events than this are no question about one pull request. */
export const MOST_EVENTS = 50;

const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\[bot\])?$/;
const REVIEW_ID = /^[1-9][0-9]{0,15}$/;
const KINDS = ['approve', 'request-changes', 'dismiss', 'push', 'comment'] as const;
const FORMS =
  'approve:LOGIN, request-changes:LOGIN, dismiss:LOGIN or dismiss:REVIEW_ID (by whom: dismiss:LOGIN@ACTOR), push:LOGIN, comment:LOGIN';

/** Reads one `--what-if`. Rejects what is none of the forms. */
export function parseWhatIf(text: string): WhatIfEvent {
  const colon = text.indexOf(':');
  const word = colon === -1 ? text : text.slice(0, colon);
  const rest = colon === -1 ? '' : text.slice(colon + 1);
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined) {
    const near = suggest(word, KINDS);
    throw new UserError(
      `\`--what-if ${text}\` begins with no known event.${near === undefined ? '' : ` Did you mean \`${near}\`?`} Known: ${FORMS}.`,
    );
  }
  if (kind === 'dismiss') return dismissal(text, rest);
  return { kind, text, login: login(rest, text) };
}

function dismissal(text: string, rest: string): WhatIfEvent {
  const [what = '', actor, ...more] = rest.split('@');
  if (more.length > 0) throw misspelt(text, rest);
  return {
    kind: 'dismiss',
    text,
    // A login may consist of digits; here digits are the number of a review.
    review: REVIEW_ID.test(what) ? Number(what) : login(what, text),
    actor: actor === undefined ? null : login(actor, text),
  };
}

function login(word: string, text: string): string {
  if (!LOGIN.test(word)) throw misspelt(text, word);
  return word;
}

function misspelt(text: string, word: string): UserError {
  return new UserError(
    `\`--what-if ${text}\`: ${word === '' ? 'a login is missing' : `\`${word}\` is no login`}. Known: ${FORMS}.`,
  );
}

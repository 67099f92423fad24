/** A line of a review that asks to override a check. */
export interface OverrideLine {
  /** As it was written, clipped; empty where no check is named. */
  readonly check: string;
  /** Null: none was given. */
  readonly reason: string | null;
}

const LINE = /^\/override(?:[ \t]+(\S+)(?:[ \t]+(\S.*?))?)?[ \t]*$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
/** Something that can be read must be said; a dash is no reason. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const LONGEST_CHECK = 100;
/** More lines than this in one review are not read: no policy has so many checks that fail at once. */
const MOST_LINES = 50;

/**
 * The lines `/override CHECK-ID reason…` of a review's body, each check once (the first line that names it). A line in a
 * fenced block quotes the command and does not give it.
 */
export function overrideLines(body: string): OverrideLine[] {
  const found = new Map<string, OverrideLine>();
  let isQuoted = false;
  for (const text of body.split(/\r\n|\r|\n/)) {
    if (FENCE.test(text)) isQuoted = !isQuoted;
    const parts = isQuoted ? null : LINE.exec(text);
    if (parts === null || found.size === MOST_LINES) continue;
    const check = (parts[1] ?? '').slice(0, LONGEST_CHECK);
    const reason = parts[2] ?? '';
    if (!found.has(check)) found.set(check, { check, reason: SAYS_SOMETHING.test(reason) ? reason : null });
  }
  return [...found.values()];
}

/** A review that says nothing by its state, and overrides something by its text. */
export function isOverridingComment({
  state,
  body,
}: {
  readonly state: string;
  readonly body: string;
}): boolean {
  return state === 'COMMENTED' && overrideLines(body).length > 0;
}

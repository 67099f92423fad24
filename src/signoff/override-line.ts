/** A line of a review that asks to override a check. */
export interface OverrideLine {
  /** As it was written, clipped; empty where no check is named. */
  readonly check: string;
  /** Null: none was given. */
  readonly reason: string | null;
  /** It stands in an HTML comment or tag, so that nobody who reads the review sees it. */
  readonly isHidden: boolean;
}

const LINE = /^\/override(?:[ \t]+(\S+)(?:[ \t]+(\S.*?))?)?[ \t]*$/;
/** What is after the marker of backticks has none (CommonMark 4.5). */
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** Something that can be read must be said; a dash is no reason. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const LONGEST_CHECK = 100;
/** More lines than this in one review are not read: no policy has so many checks that fail at once. */
const MOST_LINES = 50;

/**
 * The lines `/override CHECK-ID reason…` of a review's body, each check once (the first line that names it). A line in a
 * fenced block quotes the command and does not give it; what a page does not show is marked.
 */
export function overrideLines(body: string): OverrideLine[] {
  const found = new Map<string, OverrideLine>();
  for (const { text, isHidden } of shownLines(body)) {
    const parts = LINE.exec(text);
    if (parts === null || found.size === MOST_LINES) continue;
    const check = (parts[1] ?? '').slice(0, LONGEST_CHECK);
    const said = parts[2] ?? '';
    const reason = SAYS_SOMETHING.test(said) ? said : null;
    if (!found.has(check)) found.set(check, { check, reason, isHidden: isHidden || said.includes('<!--') });
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

/** The lines outside of fenced blocks, with whether markup that began before them hides them. */
function* shownLines(body: string): Generator<{ readonly text: string; readonly isHidden: boolean }> {
  let fence: string | null = null;
  let markup: Markup | null = null;
  for (const text of body.split(/\r\n|\r|\n/)) {
    if (fence !== null) {
      if (isFenceEnd(text, fence)) fence = null;
      continue;
    }
    // An empty line ends a tag; a comment goes on to its end.
    if (markup?.isTag === true && text.trim() === '') markup = null;
    fence = markup === null ? fenceOf(text) : null;
    if (fence !== null) continue;
    yield { text, isHidden: markup !== null };
    markup = openMarkup(text, markup);
  }
}

function fenceOf(text: string): string | null {
  const parts = FENCE.exec(text);
  return parts?.[1] ?? parts?.[2] ?? null;
}

/** The same character, at least as often, and nothing else: a block may hold shorter fences, and fences of the other kind. */
function isFenceEnd(text: string, fence: string): boolean {
  const marker = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text)?.[1];
  return marker?.startsWith(fence) === true;
}

/** Markup that is not shown, and what ends it. */
interface Markup {
  readonly end: string;
  readonly isTag: boolean;
}

const COMMENT: Markup = { end: '-->', isTag: false };
const INSTRUCTION: Markup = { end: '>', isTag: false };
const TAG: Markup = { end: '>', isTag: true };
const START = /<(?:(!--)|([!?])|\/?[A-Za-z])/g;

/** The markup that is still open after a line. Closed reading: whatever looks like a start is one, also where it is quoted. */
function openMarkup(text: string, before: Markup | null): Markup | null {
  let markup = before;
  let place = 0;
  for (;;) {
    if (markup !== null) {
      const end = text.indexOf(markup.end, place);
      if (end < 0) return markup;
      place = end + markup.end.length;
    }
    START.lastIndex = place;
    const start = START.exec(text);
    if (start === null) return null;
    markup = start[1] !== undefined ? COMMENT : start[2] !== undefined ? INSTRUCTION : TAG;
    place = START.lastIndex;
  }
}

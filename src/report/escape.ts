/**
 * Escaping, one function per destination. Text that arrives here was written by others: it may only ever be read.
 *
 * Two layers: `visible` replaces what cannot be seen (control, bidirectional, zero-width characters) by its code point, so
 * that what a reader sees is what is there; then each destination's own syntax is made inert.
 */

/** Put between the characters of something GitHub would turn into a mention or a link. Written as an entity, so it can be seen in the source. */
const ZERO_WIDTH_SPACE = '&#8203;';

const LINE_BREAK = /\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/gu;
// Control, format (bidirectional, zero-width, tags), lone surrogates, private use, blank letters, variation selectors.
const INVISIBLE = new RegExp(
  [
    String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}]`,
    String.raw`[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]`,
    String.raw`\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]`,
  ].join('|'),
  'gu',
);
const EMOJI_VARIATION = '\ufe0f';

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `⟨U+${hex}⟩`;
}

/** One line of text in which every character can be seen: line breaks become spaces, invisible characters their code point. */
export function visible(text: string): string {
  return text.replace(LINE_BREAK, ' ').replace(INVISIBLE, (character, index: number, whole: string) => {
    const before = whole.slice(Math.max(0, index - 2), index);
    if (character === EMOJI_VARIATION && /\p{Extended_Pictographic}$/u.test(before)) return character;
    return codePoint(character);
  });
}

/** As `visible`, but line breaks stay (as `\n`), for logs and terminals. */
export function visibleLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/u)
    .map((line) => visible(line))
    .join('\n');
}

/**
 * What GitHub makes into a mention, a reference, a link or an emoji: broken by an invisible mark. Found in one pass over the
 * text as it was written, so that no replacement is ever replaced again. The decimals of a number are no commit.
 */
const AUTOLINK =
  '@|#|:(?=//|[A-Za-z0-9_+-])|[Ww]{3}(?=\\.)|\\b[Gg][Hh]-(?=\\d)|(?<![0-9a-zA-Z])(?!(?<=\\d\\.)\\d+(?![0-9a-zA-Z]))[0-9a-fA-F]{7,}(?![0-9a-zA-Z])';

function broken(token: string, escapeMark: (mark: string) => string): string {
  if (/^[0-9a-fA-F]{7}/u.test(token)) return token.replace(/.{6}(?=.)/gu, `$&${ZERO_WIDTH_SPACE}`);
  return `${escapeMark(token)}${ZERO_WIDTH_SPACE}`;
}

const isAutolink = (token: string): boolean => token.length > 1 || '@#:'.includes(token);

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of an HTML element or attribute value (always in double quotes). */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (character) => HTML_ENTITIES[character] ?? character);
}

const MARKDOWN_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '\\': '&#92;',
  '`': '&#96;',
  $: '&#36;',
};
const MARKDOWN_SPECIAL = new RegExp(`${AUTOLINK}|[&<>|\\\\\`$*_~[\\]!]`, 'gu');

/** Text inside a Markdown paragraph, heading, list item, table cell or link text. Starts no block and no inline construct. */
export function markdownText(text: string): string {
  return visible(text).replace(MARKDOWN_SPECIAL, (token) => {
    if (isAutolink(token)) return broken(token, (mark) => (mark === '#' ? '\\#' : mark));
    return MARKDOWN_ENTITIES[token] ?? `\\${token}`;
  });
}

/** What would begin a block at the start of a line (`-`, `+`, `=`, `1.`, indentation) made plain. Expects escaped Markdown. */
export function markdownLineStart(escaped: string): string {
  return escaped
    .trimStart()
    .replace(/^[-+=]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}

const MARKDOWN_HTML_SPECIAL = new RegExp(`${AUTOLINK}|[&<>"'|\\\\\`$*_~[\\]!]`, 'gu');

function numericEntities(text: string): string {
  return text.replace(/[!-,./:-@[-`{-~]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text inside raw HTML within Markdown (`<summary>`): Markdown is not read there, mentions and references still are. */
export function markdownHtmlText(text: string): string {
  return visible(text).replace(MARKDOWN_HTML_SPECIAL, (token) =>
    isAutolink(token) ? broken(token, numericEntities) : numericEntities(token),
  );
}

/** `<code>` with every punctuation mark as an entity: for what a code span cannot hold safely (a pipe in a table, a marker). */
function codeElement(line: string): string {
  return `<code>${numericEntities(line)}</code>`;
}

/** A code span. Its fence is longer than any run of backticks inside. Nothing in it pings or links. */
export function markdownCode(text: string): string {
  const line = visible(text).trim();
  if (line === '') return '<code></code>';
  if (/[|\\<]/u.test(line)) return codeElement(line);
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Digests and commits as they stand in messages: whole, or the first twelve characters. */
const DIGEST = /(?<![0-9A-Za-z])((?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{12}))(?![0-9A-Za-z])/u;

/** As `markdownText`, with digests as code: people copy them, and as text they would be broken so that nothing is linked. */
export function markdownMessage(message: string): string {
  const parts = message.split(DIGEST);
  return parts.map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownText(part))).join('');
}

/** As `markdownCode`, inside raw HTML. */
export function markdownHtmlCode(text: string): string {
  return codeElement(visible(text));
}

/** A fenced block; the fence is longer than any run of backticks inside. */
export function markdownBlock(text: string, language = 'text'): string {
  const body = visibleLines(text);
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map((run) => run[0].length));
}

/** An address safe in Markdown and HTML, or undefined when it is not plain `https:`/`http:`. */
export function safeUrl(url: string): string | undefined {
  if (!/^https?:\/\/[^\s/?#]+/iu.test(url)) return undefined;
  return url.replace(/[^A-Za-z0-9\-._~:/?#@%&=+,;]/gu, (character) => percentEncoded(character));
}

/** One segment of a path in an address; also encodes what `encodeURIComponent` leaves (`!'()*~`). */
export function urlSegment(segment: string): string {
  return segment.replace(/[^A-Za-z0-9\-._]/gu, (character) => percentEncoded(character));
}

function percentEncoded(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** A link; without a safe address only its (already escaped) text. */
export function markdownLink(escapedText: string, url: string): string {
  const safe = safeUrl(url);
  return safe === undefined ? escapedText : `[${escapedText}](${safe.replace(/_/gu, '%5F')})`;
}

/** Message of a workflow command (`::error::MESSAGE`). */
export function commandMessage(text: string): string {
  return visibleLines(text).replace(/%/gu, '%25').replace(/\n/gu, '%0A');
}

/** Value of a property of a workflow command (`file=VALUE`). */
export function commandProperty(text: string): string {
  return visible(text).replace(/%/gu, '%25').replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}

/** Text of a message in SARIF, where `[words](address)` would be a link (SARIF 2.1.0, 3.11.6). */
export function sarifText(text: string): string {
  return visibleLines(text).replace(/\]\(/gu, '] (');
}

/** Text for a log, in which no line is a workflow command: `::` first on a line, or `##[` anywhere. */
export function logText(text: string): string {
  return visibleLines(text)
    .replace(/##\[/gu, '##⟨[⟩')
    .replace(/^(\s*)::/gmu, '$1⟨::⟩');
}

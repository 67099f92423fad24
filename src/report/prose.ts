/**
 * What a report says, before it is Markdown, HTML or terminal text. A plain string is text from anywhere: the renderers
 * escape it, so nothing built here can carry syntax of a destination.
 */
export type Inline =
  | string
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: Prose }
  | { readonly kind: 'link'; readonly content: Prose; readonly url: string };

export type Prose = readonly Inline[];

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Prose[])[];
}

export interface Details {
  readonly kind: 'details';
  readonly summary: Prose;
  readonly body: readonly Block[];
}

/** Intervals against a limit, on one scale. The numbers also stand in a table: a chart is never the only carrier. */
export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  readonly limit: number | null;
  readonly bars: readonly ChartBar[];
}

export interface ChartBar {
  readonly label: string;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly text: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly content: Prose }
  | { readonly kind: 'paragraph'; readonly content: Prose }
  | { readonly kind: 'note'; readonly content: Prose }
  | { readonly kind: 'list'; readonly items: readonly Prose[] }
  | Table
  | Details
  | Chart;

export const code = (text: string): Inline => ({ kind: 'code', text });
export const strong = (...content: Prose): Inline => ({ kind: 'strong', content });
/** A link, or only its content where there is no address. */
export const link = (content: Prose, url: string | undefined): Prose =>
  url === undefined ? content : [{ kind: 'link', content, url }];
/** A person, named without being notified: in a code span. */
export const person = (login: string | null): Inline =>
  login === null ? 'a deleted account' : code(`@${login}`);

export const heading = (level: 1 | 2 | 3 | 4, ...content: Prose): Block => ({
  kind: 'heading',
  level,
  content,
});
export const paragraph = (...content: Prose): Block => ({ kind: 'paragraph', content });
export const note = (...content: Prose): Block => ({ kind: 'note', content });
export const list = (items: readonly Prose[]): Block => ({ kind: 'list', items });
export const table = (columns: readonly string[], rows: readonly (readonly Prose[])[]): Table => ({
  kind: 'table',
  columns,
  rows,
});
export const details = (summary: Prose, ...body: readonly Block[]): Details => ({
  kind: 'details',
  summary,
  body,
});

/** The parts with a separator between them; empty parts are left out. */
export function joined(parts: readonly Prose[], separator: string): Prose {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** Only the words, for places without any syntax. */
export function plain(prose: Prose): string {
  return prose
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.kind === 'code' ? inline.text : plain(inline.content);
    })
    .join('');
}

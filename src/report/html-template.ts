import { htmlText } from './escape.ts';

/** HTML that was made by `html`: every text in it is escaped. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type HtmlValue = string | number | Html | readonly (string | Html)[];

/** HTML with values in it. A text is escaped, for an element as for an attribute in double quotes; only what `html` made is not. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.map((part, index) => part + valueText(values[index])).join(''));
}

function valueText(value: HtmlValue | undefined): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string') return htmlText(value);
  if (typeof value === 'number') return String(value);
  return value.map(valueText).join('');
}

/** Nothing. */
export const NO_HTML = new Html('');

/** One after the other, on lines of their own. */
export function lines(parts: readonly Html[]): Html {
  return new Html(parts.map(String).filter(Boolean).join('\n'));
}

export function inCode(text: string): Html {
  return html`<code>${text}</code>`;
}

export type Cell = string | number | Html;

/**
 * A table of records, its first column naming each. Roles are named because a phone shows rows as cards, and
 * `display: block` takes them away; nothing at all where there is no row.
 */
export function recordTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Html {
  if (rows.length === 0) return NO_HTML;
  const head = columns.map((name) => html`<th scope="col" role="columnheader">${name}</th>`);
  const body = rows.map((cells) => {
    const [first = '', ...rest] = cells;
    const others = rest.map(
      (cell, index) => html`<td role="cell" data-label="${columns[index + 1] ?? ''}">${cell}</td>`,
    );
    return html`<tr role="row"><th scope="row" role="rowheader">${columns[0] === 'Entry' ? html`<span class="word">Entry </span>` : ''}${first}</th>${others}</tr>`;
  });
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${lines(body)}
</tbody>
</table>`;
}

/** Names and what they stand for. */
export function factTable(caption: string, facts: readonly (readonly [name: string, value: Cell])[]): Html {
  const rows = facts.map(
    ([name, value]) =>
      html`<tr role="row"><th scope="row" role="rowheader">${name}</th><td role="cell">${value}</td></tr>`,
  );
  return html`<table role="table" class="facts">
<caption>${caption}</caption>
<tbody role="rowgroup">
${lines(rows)}
</tbody>
</table>`;
}

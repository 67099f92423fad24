import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { type Cell, type Html, html, inCode } from '../html-template.ts';

/** `2026-03-01 12:00:00 UTC` */
export function timeText(at: string): string {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) ? `${at.slice(0, 10)} ${at.slice(11, 19)} UTC` : at;
}

export function whenCell(at: string | null): Cell {
  return at === null ? 'not known' : timeText(at);
}

export function pullText({ pull_request: pull }: LedgerEntry): string {
  return pull === null ? 'none' : `#${pull.number}`;
}

/** A person: the login then, and the number of the account, which a new login does not change. */
export function whoText({ actor }: LedgerEntry): string {
  return actor === null ? 'the gate itself' : `@${actor.login} (account ${actor.id})`;
}

export function digestCell(sha256: string | null | undefined): Cell {
  return sha256 === null || sha256 === undefined ? 'none' : inCode(sha256);
}

const BAD: ReadonlySet<string> = new Set(['rejected', 'error', 'fail', 'vetoed']);

/** A word of state; the colour only repeats what the word says. */
export function markOf(word: string): Html {
  return html`<span class="${BAD.has(word) ? 'mark bad' : 'mark'}">${word.replaceAll('_', ' ')}</span>`;
}

/** A part of the page that can be jumped to. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

export function partHtml({ id, title, body }: Part): Html {
  return html`<section id="${id}">
<h2>${title}</h2>
${body}
</section>`;
}

/** The newest rows, and a remark where there are more. */
export function newest<T>(rows: readonly T[], most: number, where: string): readonly [readonly T[], Html] {
  if (rows.length <= most) return [rows, html``];
  return [
    rows.slice(-most),
    html`<p class="note">The newest ${most} of ${rows.length}; ${where} has all of them.</p>`,
  ];
}

import { OUTCOMES } from '../../ledger/entry-text.ts';
import type { BundleAct, BundleName, Outcome, Refusal } from '../../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { type Cell, type Html, html, inCode, lines } from '../html-template.ts';
import { typeTable } from './export-html-entries.ts';
import { digestCell, pullText, whoText } from './export-html-parts.ts';

/** What was made of approved models, and what was published of it or refused. */
export function releaseTables(selected: readonly LedgerEntry[]): Html {
  return lines([
    typeTable(
      selected,
      'bundle',
      'Bundles: one file of what was approved, refused ones among them',
      ['Bundle', 'Digest (SHA-256)', 'Model', 'Version', 'Of this subject (SHA-256)', 'Attestations', 'By'],
      (detail, entry) => [...bundleCells(detail), whoText(entry)],
    ),
    typeTable(
      selected,
      'release',
      'Releases, refused ones among them',
      ['Bundle', 'Digest (SHA-256)', 'What came of it', 'Commit', 'Approved in', 'By'],
      ({ tag, sha256, refusal, commit, pull_request: pull }, entry) => [
        tag,
        digestCell(sha256),
        refusal === null ? html`<span class="mark">published</span>` : refusedMark(refusal),
        digestCell(commit),
        pull === null ? pullText(entry) : `#${pull}`,
        whoText(entry),
      ],
    ),
  ]);
}

function bundleCells(detail: BundleAct): readonly Cell[] {
  if ('refusal' in detail) {
    const { model, version, refusal, commit } = detail;
    const why = html`${refusedMark(refusal)} (commit ${inCode(commit)})`;
    return [why, 'none', model, version, 'none', 'none'];
  }
  const { tag, sha256, model, version, subject, attestations } = detail;
  return [
    tag,
    digestCell(sha256),
    model,
    version,
    digestCell(subject),
    attestations.length === 0 ? 'none' : lines(attestations.map((one) => html`${inCode(one)}`)),
  ];
}

function refusedMark({ code, message }: Refusal): Html {
  return html`<span class="mark bad">refused</span> ${message} ${inCode(code)}`;
}

/** What was brought where, and what did not get there. */
export function deploymentTable(selected: readonly LedgerEntry[]): Html {
  return typeTable(
    selected,
    'deployment',
    'Deployments, refused and failed ones among them',
    [
      'Environment',
      'Bundle',
      'Model',
      'Version',
      'What came of it',
      'In place of',
      'Target',
      'By',
      'Artifact',
    ],
    (detail, entry) => [
      detail.environment,
      bundleCell(detail),
      detail.model ?? 'not known',
      detail.version ?? 'not known',
      outcomeCell(detail),
      bundleCell(detail.previous),
      detail.target,
      whoText(entry),
      digestCell(detail.compliance),
    ],
  );
}

/** What was brought back, and how it was practised. */
export function rollbackTables(selected: readonly LedgerEntry[]): Html {
  return lines([
    typeTable(
      selected,
      'rollback',
      'Rollbacks',
      ['Environment', 'From', 'To', 'What came of it', 'Switched in', 'Why', 'By'],
      (detail, entry) => [
        `${detail.environment}${detail.drill ? ' (practised)' : ''}`,
        bundleCell(detail.from),
        bundleCell(detail.to),
        outcomeCell(detail),
        switchText(detail.switch_ms),
        detail.reason,
        whoText(entry),
      ],
    ),
    typeTable(
      selected,
      'drill',
      'Drills: a rollback that was practised',
      ['Environment', 'From', 'To', 'What came of it', 'Switched in', 'By'],
      (detail, entry) => [
        detail.environment,
        bundleCell(detail.bundle),
        bundleCell(detail.to),
        outcomeCell(detail),
        switchText(detail.switch_ms),
        whoText(entry),
      ],
    ),
  ]);
}

function bundleCell(
  bundle: BundleName | { readonly tag: string | null; readonly sha256: string | null } | null,
): Cell {
  if (bundle === null || (bundle.tag === null && bundle.sha256 === null)) return 'none';
  const { tag, sha256 } = bundle;
  return html`${tag ?? 'not known'} ${sha256 === null ? 'without a digest' : inCode(sha256)}`;
}

function outcomeCell({
  outcome,
  code,
  message,
}: {
  readonly outcome: Outcome;
  readonly code?: string | null;
  readonly message?: string | null;
}): Html {
  const mark = html`<span class="${outcome === 'live' ? 'mark' : 'mark bad'}">${OUTCOMES[outcome]}</span>`;
  if (outcome === 'live') return mark;
  return html`${mark} ${message ?? ''} ${typeof code === 'string' ? inCode(code) : ''}`;
}

function switchText(milliseconds: number | null): string {
  return milliseconds === null ? 'nothing was switched' : `${milliseconds} ms`;
}

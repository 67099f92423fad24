import type { BundleReference } from '../release/deployment-history.ts';
import type { Retention } from '../release/retention.ts';
import type { RejectedCandidate } from '../release/rollback-choice.ts';
import type { Transitions } from '../schemas/ledger-detail.ts';
import { logText, markdownCode, markdownMessage, markdownText, visible } from './escape.ts';
import { retentionLines } from './retention.ts';
import { transitionText } from './transition.ts';

/** What became of a rollback, or of a drill. */
export interface RollbackReport {
  readonly environment: string;
  readonly model: string;
  readonly isDrill: boolean;
  /** What the person who asked for it wrote. */
  readonly reason: string;
  readonly outcome: 'live' | 'refused' | 'rolled_back' | 'failed';
  /** Null where it is live. */
  readonly code: string | null;
  readonly message: string | null;
  /** What ran, or is taken for it; null: nothing, which a drill may start from. */
  readonly from: BundleReference | null;
  readonly to: (BundleReference & { readonly version: string }) | null;
  /** From the order to the healthy answer. */
  readonly switchMs: number | null;
  /** Steps that were made in a registry; absent: none. */
  readonly transitions?: Transitions;
  /** What an operator should know. */
  readonly notes: readonly string[];
  readonly rejected: readonly RejectedCandidate[];
  /** Null: nothing changed. */
  readonly retention: Retention | null;
  /** Path of the record of a drill. */
  readonly record: string | null;
  /** What an auditor keeps of what is live again; null: it is a drill, or not live. */
  readonly compliance: { readonly sha256: string; readonly folder: string } | null;
  /** The entry of the ledger that says so, or why there is none. */
  readonly recorded: { readonly entry: number } | { readonly entry: null; readonly reason: string };
}

/** The report for the log and for the job summary. Reason and messages are other people's words. */
export function renderRollback(report: RollbackReport): {
  readonly plain: string;
  readonly markdown: string;
} {
  const headline = headlineOf(report);
  const lines = linesOf(report);
  // That what runs was not returned to is worth a word only where nothing was.
  const rejected = report.rejected.filter(({ code }) => code !== 'same_bundle' || report.to === null);
  const kept = retentionLines(report.retention);
  return {
    plain: logText(
      [
        headline,
        ...lines.map(([what, ...parts]) => `  ${what}: ${parts.map(plainPart).join('')}`),
        ...rejected.map(({ tag, code, message }) => `  not ${visible(tag)} (${code}): ${visible(message)}`),
        ...kept.map(([what, text]) => `  ${what}: ${visible(text)}`),
      ].join('\n'),
    ),
    markdown: [
      `### ${report.outcome === 'live' ? '✅' : '⛔'} ${markdownText(headline)}`,
      '',
      ...lines.map(([what, ...parts]) => `- ${what}: ${parts.map(markdownPart).join('')}`),
      '',
      ...(rejected.length === 0
        ? []
        : [
            '| Not returned to | Why | |',
            '| --- | --- | --- |',
            ...rejected.map(
              ({ tag, code, message }) =>
                `| ${markdownText(tag)} | ${markdownCode(code)} | ${markdownMessage(message)} |`,
            ),
            '',
          ]),
      ...kept.map(([what, text]) => `- ${markdownText(what)}: ${markdownMessage(text)}`),
      ...(kept.length === 0 ? [] : ['']),
    ].join('\n'),
  };
}

function headlineOf({ environment, isDrill, outcome, from, to, switchMs }: RollbackReport): string {
  const what = isDrill ? 'Drill' : 'Rollback';
  switch (outcome) {
    case 'live':
      return isDrill
        ? `Drill in ${environment}: ${to?.tag ?? ''} ${from === null ? 'came up from nothing' : 'was put back'} in ${seconds(switchMs)}.`
        : `Live in ${environment} again: ${to?.tag ?? ''}, after ${seconds(switchMs)}.`;
    case 'refused':
      return `${what} in ${environment}: refused. Nothing was changed.`;
    case 'rolled_back':
      return `${what} in ${environment}: ${to?.tag ?? ''} did not come up. ${from === null ? 'It was taken down again.' : 'What ran before runs again.'}`;
    case 'failed':
      return `${what} in ${environment}: failed. What runs there is not known.`;
  }
}

/** Text, or what is to be copied as it stands. */
type Part = string | { readonly code: string };
type Line = readonly [what: string, ...parts: readonly Part[]];

function plainPart(part: Part): string {
  return visible(typeof part === 'string' ? part : part.code);
}

function markdownPart(part: Part): string {
  return typeof part === 'string' ? markdownMessage(part) : markdownCode(part.code);
}

function linesOf(report: RollbackReport): readonly Line[] {
  const { model, reason, code, message, from, to, notes, record, compliance, recorded } = report;
  return [
    ['Model', model],
    ['Asked for because', reason],
    ...(code === null ? [] : [['Why', { code }, `: ${message ?? ''}`] as const]),
    ['From', ...named(from)],
    ['To', ...named(to)],
    ...(report.transitions ?? []).map((one) => ['Registry', transitionText(one)] as const),
    ...notes.map((note) => ['Note', note] as const),
    ...(record === null ? [] : [['Record of the drill', { code: record }] as const]),
    ...(compliance === null ? [] : [['Compliance artifact, SHA-256', { code: compliance.sha256 }] as const]),
    ['Ledger', recorded.entry === null ? `not recorded: ${recorded.reason}` : `entry ${recorded.entry}`],
  ];
}

function named(bundle: BundleReference | null): readonly Part[] {
  return bundle === null ? ['nothing'] : [`${bundle.tag}, SHA-256 `, { code: bundle.sha256 }];
}

function seconds(milliseconds: number | null): string {
  return milliseconds === null ? 'no time' : `${(milliseconds / 1000).toFixed(3)} s`;
}

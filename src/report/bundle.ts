import { logText, markdownCode, markdownMessage, visible } from './escape.ts';

/** What became of a bundle. */
export interface BundleReport {
  readonly name: string | null;
  readonly version: string | null;
  readonly made: {
    readonly tag: string;
    readonly sha256: string;
    readonly size: number;
    readonly path: string;
    /** Attestations that were signed; 0: predicates were written; null: it was made again, for what an earlier job signed. */
    readonly signed: number | null;
    /** Number of the entry that records it. */
    readonly entry: number;
  } | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
  /** Of a refusal: the entry of the ledger that says so, or why there is none. */
  readonly recorded?: { readonly entry: number } | { readonly entry: null; readonly reason: string };
}

/** The report for the log and for the job summary. */
export function renderBundle(
  commit: string,
  { name, version, made, refusal, recorded }: BundleReport,
): { readonly plain: string; readonly markdown: string } {
  const what = [name ?? 'The model', version].filter((word) => word !== null).join(' ');
  const headline =
    made === null
      ? `No bundle: ${what} of ${commit.slice(0, 12)} may not leave.`
      : `Bundle ${made.tag}.tar is made.`;
  const reason = `${refusal?.code}. ${refusal?.message}`;
  const refused = [reason, ...(recorded === undefined ? [] : [recordLine(recorded)])];
  const lines = made === null ? refused : madeLines(made, String);
  // A digest is copied from the summary: as text it would be broken, so that nothing is linked.
  const marked = made === null ? refused.map(markdownMessage) : madeLines(made, markdownCode);
  return {
    plain: logText([visible(headline), ...lines.map((line) => `  ${visible(line)}`)].join('\n')),
    markdown: [
      `### ${made === null ? '⛔' : '✅'} ${markdownMessage(headline)}`,
      '',
      ...marked.map((line) => `- ${line}`),
      '',
    ].join('\n'),
  };
}

function madeLines(
  { sha256, size, path, signed, entry }: NonNullable<BundleReport['made']>,
  literal: (text: string) => string,
): readonly string[] {
  return [
    `sha256 ${literal(sha256)}, ${size} bytes: ${literal(path)}`,
    signedLine(signed),
    `Recorded in the ledger as entry ${entry}.`,
  ];
}

function recordLine(recorded: NonNullable<BundleReport['recorded']>): string {
  return recorded.entry === null
    ? `Not recorded in the ledger: ${recorded.reason}`
    : `Recorded in the ledger as entry ${recorded.entry}.`;
}

function signedLine(signed: number | null): string {
  if (signed === null) return 'It was made again as it was: nothing is signed or recorded anew.';
  return signed > 0
    ? `${signed} attestations are signed and lie beside it.`
    : 'Nothing is signed: the predicates lie beside it.';
}

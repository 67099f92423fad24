import { logText, markdownText } from './escape.ts';

/** What became of a bundle. */
export interface BundleReport {
  readonly name: string | null;
  readonly version: string | null;
  readonly made: {
    readonly tag: string;
    readonly sha256: string;
    readonly size: number;
    readonly path: string;
    /** Attestations that were signed; 0: predicates were written. */
    readonly signed: number;
    /** Number of the entry that records it. */
    readonly entry: number;
  } | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** The report for the log and for the job summary. */
export function renderBundle(
  commit: string,
  { name, version, made, refusal }: BundleReport,
): { readonly plain: string; readonly markdown: string } {
  const what = [name ?? 'The model', version].filter((word) => word !== null).join(' ');
  const headline =
    made === null
      ? `No bundle: ${what} of ${commit.slice(0, 12)} may not leave.`
      : `Bundle ${made.tag}.tar is made.`;
  const lines =
    made === null
      ? [`${refusal?.code}. ${refusal?.message}`]
      : [
          `sha256 ${made.sha256}, ${made.size} bytes: ${made.path}`,
          made.signed > 0
            ? `${made.signed} attestations are signed and lie beside it.`
            : 'Nothing is signed: the predicates lie beside it.',
          `Recorded in the ledger as entry ${made.entry}.`,
        ];
  return {
    plain: logText([headline, ...lines.map((line) => `  ${line}`)].join('\n')),
    markdown: [
      `### ${made === null ? '⛔' : '✅'} ${markdownText(headline)}`,
      '',
      ...lines.map((line) => `- ${markdownText(line)}`),
      '',
    ].join('\n'),
  };
}

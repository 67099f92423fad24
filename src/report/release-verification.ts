import { isOver } from '../release/deploy-approval.ts';
import { logText } from './escape.ts';

/** What was verified, and who signed; or the first link that is missing or wrong. */
export interface ReleaseVerification {
  readonly bundle: {
    readonly sha256: string;
    readonly size: number;
    readonly tag: string;
    readonly model: string;
    readonly version: string;
    readonly commit: string;
    readonly valid_until: string | null;
  } | null;
  readonly proofs: readonly {
    readonly file: string;
    readonly kind: 'summary' | 'test-result' | 'approval';
    readonly environment: string | null;
    readonly signer: { readonly kind: 'key' | 'identity'; readonly name: string; readonly id: string };
  }[];
  /** Entries of the ledger that say so, and when the bundle was recorded; null: no ledger was read. */
  readonly ledger: { readonly evaluation: number; readonly bundle: number; readonly at: string } | null;
  /** Files that the bundle keeps by digest, where it has any; `verified` false: nobody looked at them. */
  readonly large_files?: { readonly files: number; readonly verified: boolean };
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

const KINDS = {
  summary: 'the summary',
  'test-result': 'the test result',
  approval: 'the approvals',
} as const;

/** The result for people. @param now RFC 3339: bundles are kept for longer than their approval holds, and that is then said */
export function renderVerification(file: string, result: ReleaseVerification, now: string): string {
  const { bundle, proofs, ledger, refusal } = result;
  if (refusal !== null || bundle === null)
    return logText(`Not verified: ${file}\n  ${refusal?.code}: ${refusal?.message}\n`);
  const lines = [
    `Verified: ${file}`,
    `  ${bundle.tag}: ${bundle.model} ${bundle.version}, commit ${bundle.commit}`,
    `  sha256 ${bundle.sha256}, ${bundle.size} bytes`,
    `  ${validity(bundle.valid_until, now)}`,
    ...proofs.map(({ file: path, kind, environment, signer }) => {
      const what = environment === null ? KINDS[kind] : `${KINDS[kind]} for ${environment}`;
      return `  ${what}: signed by ${signer.kind} ${signer.name} (${signer.id}), ${path}`;
    }),
    ledger === null
      ? '  no ledger was read: keys are valid now, and nothing was taken back as far as these files say'
      : `  approved by entry ${ledger.evaluation} of the ledger, recorded as entry ${ledger.bundle} at ${ledger.at}`,
    ...largeFilesLine(result.large_files),
  ];
  return logText(`${lines.join('\n')}\n`);
}

function validity(until: string | null, now: string): string {
  if (until === null) return 'the approval has no end';
  return isOver(until, now)
    ? `the approval is OVER since ${until}: nothing is released or deployed with it any more`
    : `the approval holds until ${until}`;
}

function largeFilesLine(large: ReleaseVerification['large_files']): readonly string[] {
  if (large === undefined) return [];
  const files = `${large.files} ${large.files === 1 ? 'file' : 'files'} kept by digest`;
  return large.verified
    ? [`  ${files}: read in the clone, every byte`]
    : [`  ${files}: NOT looked at; whether they are still there is not known`];
}

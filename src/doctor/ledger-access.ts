import { type ArbiterUse, isApart, writesAsApp } from './arbiter-use.ts';
import { type BranchSettings, GITHUB_ACTIONS_APP_ID } from './branch.ts';
import type { Finding } from './finding.ts';
import { type Bypass, bypassOf } from './ruleset-bypass.ts';
import type { WorkflowFile } from './workflow-file.ts';

const WHAT: Readonly<Record<ArbiterUse['verb'], string>> = {
  gate: 'every decision is an error',
  bundle: 'no bundle is made',
  release: 'nothing is released',
  deploy: 'what goes live is taken back at once',
  rollback: 'the switch is taken back at once',
  audit: 'it fails',
};

/** Jobs that write the ledger with the token of GitHub Actions, where only others may. Null: who may is not known. */
export function lockedOutFindings(settings: BranchSettings, uses: readonly ArbiterUse[]): Finding[] {
  const writers = writersOf(settings);
  if (writers === null) return [];
  const { branch } = settings;
  return uses
    .filter((use) => !isApart(use, 'judge') && !writesAsApp(use) && !isOfTags(use.file))
    .map(
      ({ file, job, verb, inputs }): Finding => ({
        code: 'ledger_locked_out',
        severity: 'problem',
        expected: `The job ${job.id} of ${file.path} writes the ledger’s branch ${branch} as the App that may push there.`,
        found: `It writes with the token of GitHub Actions, and only these may push: ${writers}. So ${isApart({ verb, inputs }, 'refuse') ? 'no refusal is recorded' : WHAT[verb]}.`,
        repair:
          'Delete the file and run `arbiter init --app`, which writes it anew with the App’s token; or make the token in this job and hand it over as `github-token`, with `comment-author` (docs/how-to/app-mode.md). A job that calls a workflow of Arbiter’s gives it `app-id`.',
      }),
    );
}

/** A tag runs the copy of the file that it leads to: what only tags start must not hold the key, and so records nothing. */
function isOfTags({ events }: WorkflowFile): boolean {
  const starts = [...events];
  return (
    starts.length > 0 &&
    starts.every(
      ([name, { branches, tags }]) =>
        name === 'release' || (name === 'push' && tags !== undefined && branches === undefined),
    )
  );
}

/** Who alone may push, GitHub Actions not among them; null where it may, or that is not known. */
function writersOf(settings: BranchSettings): string | null {
  const bypass = bypassOf(settings, 'update');
  if (bypass !== null) return isLimited(bypass) ? bypass.names : null;
  const { protection } = settings;
  const pushers = protection.isKnown ? (protection.value?.pushers ?? null) : null;
  if (pushers === null || pushers.apps.includes('github-actions')) return null;
  const names = [...pushers.people, ...pushers.apps];
  return names.length === 0 ? null : names.join(', ');
}

/** That nobody may push at all is said of the ledger itself. */
function isLimited(bypass: Bypass): bypass is Extract<Bypass, { readonly names: string }> {
  return 'names' in bypass && !bypass.names.split(', ').includes(`Integration ${GITHUB_ACTIONS_APP_ID}`);
}

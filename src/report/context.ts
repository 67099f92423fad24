import type { Decision, Model } from '../schemas/decision.ts';
import { safeUrl, urlSegment } from './escape.ts';
import type { ImpactReport } from './policy-impact.ts';
import type { LedgerAnchor, VerdictRecord } from './verdict.ts';

/** Where a decision was made; what links and wording need and the decision itself does not know. */
export interface ReportContext {
  /** `owner/name`; null off GitHub: no links. */
  readonly repository: string | null;
  /** For example `https://github.com`. */
  readonly serverUrl: string;
  readonly headSha: string | null;
  readonly baseSha: string | null;
  /** Name of the base branch. */
  readonly baseRef: string;
  readonly pullRequest: number | null;
  readonly isPublic: boolean;
  /** In a public repository, groups of fewer rows are shown as a range. Default 10. */
  readonly suppressBelow?: number;
  /** The comment then says that nobody is asked to review yet. */
  readonly isDraft?: boolean;
  /** How many could fill an open seat for whom GitHub takes no request any more; the comment then says so. */
  readonly notAsked?: number;
  readonly runUrl?: string;
  readonly reportUrl?: string;
  /** The last verdict, read from our own comment with `parseVerdict`. */
  readonly previous?: VerdictRecord;
  /** The newest entry of the ledger when this was decided or recorded; kept in the hidden record of the verdict. */
  readonly ledger?: LedgerAnchor;
  /** Number of the ledger's entry that holds this verdict. */
  readonly recordedAs?: number;
  /** When each review was submitted (RFC 3339), by its id; the name of the release tag needs the day of the last that counts. */
  readonly reviewedAt?: ReadonlyMap<number, string>;
  /** What the change of rules does to verdicts; absent where it alters none. */
  readonly impact?: ImpactReport;
}

type Evidence = Model['evidence'];

function repositoryUrl(context: ReportContext): string | undefined {
  if (context.repository === null || !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/u.test(context.repository))
    return undefined;
  return safeUrl(`${context.serverUrl.replace(/\/+$/u, '')}/${context.repository}`);
}

function blobUrl(
  context: ReportContext,
  sha: string | null,
  file: string,
  line?: number,
): string | undefined {
  const root = repositoryUrl(context);
  if (root === undefined || sha === null || !/^[0-9a-f]{40,64}$/u.test(sha)) return undefined;
  const anchor = line === undefined ? '' : `#L${line}`;
  return `${root}/blob/${sha}/${file.split('/').map(urlSegment).join('/')}${anchor}`;
}

/** The line of the policy that asks, at the base commit that decided. */
export function policyUrl(context: ReportContext, file: string, line?: number): string | undefined {
  return blobUrl(context, context.baseSha, file, line);
}

/** The line of a file of the change, at the head commit. */
export function headUrl(context: ReportContext, file: string, line?: number): string | undefined {
  return blobUrl(context, context.headSha, file, line);
}

/** Where evidence can be read: the file at the head commit, or the workflow run that made it. */
export function evidenceUrl(
  context: ReportContext,
  evidence: Evidence,
  file: string,
  line?: number,
): string | undefined {
  const source = evidence.find((item) => item.file === file)?.source ?? 'commit';
  const run = /\bworkflow run (\d+)\b/u.exec(source)?.[1];
  const root = repositoryUrl(context);
  if (run !== undefined) return root === undefined ? undefined : `${root}/actions/runs/${run}`;
  return source === 'folder' || source.startsWith('folder ') ? undefined : headUrl(context, file, line);
}

/** A review of the pull request. */
export function reviewUrl(context: ReportContext, review: number): string | undefined {
  const root = repositoryUrl(context);
  if (root === undefined || context.pullRequest === null || review <= 0) return undefined;
  return `${root}/pull/${context.pullRequest}#pullrequestreview-${review}`;
}

/** `3fa2c1d` of a commit, `sha256:4e1f90ab` of a digest. */
export function shortDigest(digest: string): string {
  if (digest.startsWith('sha256:')) return `sha256:${digest.slice(7, 19)}`;
  return digest.slice(0, 12);
}

export function shortCommit(sha: string): string {
  return sha.slice(0, 7);
}

/** Worst first, then by name: the order of every report. */
export function modelsWorstFirst(decision: Decision): Model[] {
  const rank = ['error', 'rejected', 'pending', 'in_review', 'approved'];
  return [...decision.models].sort(
    (a, b) =>
      rank.indexOf(a.status) - rank.indexOf(b.status) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

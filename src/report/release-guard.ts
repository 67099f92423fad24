import { logText, markdownText } from './escape.ts';

/** What the release guard says of one model. */
export interface GuardReport {
  readonly name: string;
  readonly version: string | null;
  readonly pullRequest: number | null;
  readonly refusal: { readonly code: string; readonly reason: string } | null;
}

/** The guard's verdict for the log and for the job summary. */
export function renderReleaseGuard(
  commit: string,
  reports: readonly GuardReport[],
): { readonly plain: string; readonly markdown: string } {
  const isApproved = reports.length > 0 && reports.every((report) => report.refusal === null);
  const headline = isApproved
    ? `Release allowed: the content of ${commit.slice(0, 12)} is what was approved.`
    : `Release refused: ${commit.slice(0, 12)} is not what was approved.`;
  const lines = reports.map(lineOf);
  return {
    plain: logText([headline, ...lines.map((line) => `  ${line}`)].join('\n')),
    markdown: [
      `### ${isApproved ? '✅' : '⛔'} ${markdownText(headline)}`,
      '',
      ...lines.map((line) => `- ${markdownText(line)}`),
      '',
    ].join('\n'),
  };
}

function lineOf({ name, version, pullRequest, refusal }: GuardReport): string {
  const model = version === null ? name : `${name} ${version}`;
  if (refusal === null) return `${model}: approved in pull request ${pullRequest}.`;
  return `${model}: ${refusal.code}. ${refusal.reason}`;
}

import type { Retention } from '../release/retention.ts';
import type { Transitions } from '../schemas/ledger-detail.ts';
import {
  logText,
  markdownCode,
  markdownLink,
  markdownMessage,
  markdownText,
  safeUrl,
  visible,
} from './escape.ts';
import { retentionLines } from './retention.ts';
import { transitionText } from './transition.ts';

/** What became of a deployment. */
export interface DeploymentReport {
  readonly environment: string;
  /** What was to be deployed; null where nothing is known of it. */
  readonly bundle: {
    readonly model: string;
    readonly version: string;
    readonly tag: string;
    readonly sha256: string;
  } | null;
  readonly outcome: 'live' | 'refused' | 'rolled_back' | 'failed';
  /** All that is missing or wrong; empty where it is live. */
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
  readonly notes: readonly { readonly code: string; readonly message: string }[];
  /** What ran before; null: nothing did. */
  readonly previous: { readonly tag: string; readonly sha256: string } | null;
  /** Name of the target; null where none was asked. */
  readonly target: string | null;
  readonly switchMs: number | null;
  /** Steps that were made in a registry; absent: none. */
  readonly transitions?: Transitions;
  readonly url: string | null;
  /** SHA-256 of the compliance artifact; null where there is none. */
  readonly compliance: string | null;
  /** GitHub's id; null where none was made. */
  readonly deployment: number | null;
  /** The entry of the ledger that says so, or why there is none. */
  readonly recorded: { readonly entry: number } | { readonly entry: null; readonly reason: string };
  /** Which bundles stay now that it is live; absent or null: it is not, or they could not be told. */
  readonly retention?: Retention | null;
  /** What went wrong without changing what runs. */
  readonly warnings: readonly string[];
}

const MARKS = { live: '✅', refused: '⛔', rolled_back: '⚠️', failed: '❌' } as const;

/** The report for the log and for the job summary. */
export function renderDeployment(report: DeploymentReport): {
  readonly plain: string;
  readonly markdown: string;
} {
  const { outcome, reasons, notes, warnings } = report;
  const url = outcome === 'live' ? report.url : null;
  const headline = headlineOf(report);
  const facts = factsOf(report);
  const kept = retentionLines(report.retention ?? null);
  return {
    plain: logText(
      [
        headline,
        ...reasons.map(({ code, message }) => `  ${code}: ${visible(message)}`),
        ...facts.map(({ text, digest }) => `  ${visible(text)}${digest === undefined ? '' : ` ${digest}`}`),
        ...(url === null ? [] : [`  ${visible(url)}`]),
        ...notes.map(({ code, message }) => `  Note, ${code}: ${visible(message)}`),
        ...warnings.map((warning) => `  Warning: ${visible(warning)}`),
        ...kept.map(([what, text]) => `  ${what}: ${visible(text)}`),
      ].join('\n'),
    ),
    markdown: [
      `### ${MARKS[outcome]} ${markdownText(headline)}`,
      '',
      ...reasonTable(report),
      ...facts.map(
        ({ text, digest }) =>
          `- ${markdownText(text)}${digest === undefined ? '' : ` ${markdownCode(digest)}`}`,
      ),
      ...(url === null || safeUrl(url) === undefined ? [] : [`- ${markdownLink(markdownText(url), url)}`]),
      ...notes.map(({ code, message }) => `- Note, ${markdownCode(code)}: ${markdownMessage(message)}`),
      ...warnings.map((warning) => `- Warning: ${markdownMessage(warning)}`),
      ...kept.map(([what, text]) => `- ${what}: ${markdownMessage(text)}`),
      '',
    ].join('\n'),
  };
}

function headlineOf({ bundle, environment, outcome, previous, reasons }: DeploymentReport): string {
  const what = bundle === null ? 'A bundle' : `${bundle.model} ${bundle.version}`;
  switch (outcome) {
    case 'live':
      return `${what} is live in ${environment}.`;
    case 'refused':
      return `${what} may not go to ${environment}: ${reasons.length === 1 ? 'one reason' : `${reasons.length} reasons`}.`;
    case 'rolled_back':
      return `${what} is not live in ${environment}; ${previous === null ? 'nothing runs there, as before' : 'what ran before runs again'}.`;
    default:
      return `${what} is not live in ${environment}, and what ran before could not be seen to run again. Look at it now.`;
  }
}

function reasonTable({ reasons }: DeploymentReport): string[] {
  if (reasons.length === 0) return [];
  return [
    '| Reason | |',
    '| --- | --- |',
    ...reasons.map(({ code, message }) => `| ${markdownCode(code)} | ${markdownMessage(message)} |`),
    '',
  ];
}

/** A fact in words; a digest stands by itself, so that it can be copied. */
interface Fact {
  readonly text: string;
  readonly digest?: string;
}

function factsOf(report: DeploymentReport): Fact[] {
  const { bundle, outcome, previous, target, switchMs, compliance, deployment, recorded } = report;
  const transitions = report.transitions ?? [];
  const before = (what: string): Fact =>
    previous === null
      ? { text: `${what}: nothing` }
      : { text: `${what}: ${previous.tag}, SHA-256`, digest: previous.sha256 };
  return [
    ...(bundle === null ? [] : [{ text: `Bundle: ${bundle.tag}, SHA-256`, digest: bundle.sha256 }]),
    ...(target === null || outcome === 'refused' ? [] : [{ text: `Brought to: ${target}` }]),
    ...(outcome === 'live' || outcome === 'failed' ? [before('Ran before')] : []),
    ...(outcome === 'rolled_back' ? [before('Runs now')] : []),
    ...(switchMs === null ? [] : [{ text: `Time to switch: ${switchMs} ms` }]),
    ...transitions.map((one) => ({ text: `Registry, ${transitionText(one)}` })),
    ...(deployment === null ? [] : [{ text: `Deployment on GitHub: ${deployment}` }]),
    ...(compliance === null ? [] : [{ text: 'Compliance artifact, SHA-256', digest: compliance }]),
    recorded.entry === null
      ? { text: `Not recorded in the ledger: ${recorded.reason}` }
      : { text: `Recorded in the ledger as entry ${recorded.entry}.` },
  ];
}

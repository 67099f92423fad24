import type { RejectedCandidate } from '../release/rollback-choice.ts';
import { logText, markdownCode, markdownMessage, markdownText, visible } from './escape.ts';

interface Said {
  readonly code: string;
  readonly message: string;
}

/** What a job that only judges found of a deployment or a rollback. Nothing was switched, and nothing recorded. */
export interface Judgement {
  readonly act: 'deploy' | 'rollback' | 'drill';
  readonly environment: string;
  /** Null where none is known, or the job that switches is the first to know. */
  readonly bundle: {
    readonly model: string;
    readonly version: string;
    readonly tag: string;
    readonly sha256: string;
  } | null;
  /** `deferred`: only the job that switches can tell. */
  readonly outcome: 'allowed' | 'refused' | 'deferred';
  /** Why it is refused, or why it is left to the job that switches. */
  readonly reasons: readonly Said[];
  readonly notes: readonly Said[];
  readonly rejected: readonly RejectedCandidate[];
  /** What is handed on; null where it is refused. */
  readonly verdict: string | null;
}

const MARKS = { allowed: '✅', refused: '⛔', deferred: '⏳' } as const;

/** For the log and for the job summary, which is what somebody reads who is asked to let the next job start. */
export function renderJudgement(judgement: Judgement): { readonly plain: string; readonly markdown: string } {
  const { outcome, reasons, notes, bundle } = judgement;
  const headline = headlineOf(judgement);
  const end = END[outcome];
  // That what runs was not returned to is worth a word only where nothing was.
  const rejected = judgement.rejected.filter(({ code }) => code !== 'same_bundle' || bundle === null);
  return {
    plain: logText(
      [
        headline,
        ...reasons.map(({ code, message }) => `  ${code}: ${visible(message)}`),
        ...(bundle === null ? [] : [`  Bundle: ${visible(bundle.tag)}, SHA-256 ${bundle.sha256}`]),
        ...notes.map(({ code, message }) => `  Note, ${code}: ${visible(message)}`),
        ...rejected.map(({ tag, code, message }) => `  not ${visible(tag)} (${code}): ${visible(message)}`),
        `  ${end}`,
      ].join('\n'),
    ),
    markdown: [
      `### ${MARKS[outcome]} ${markdownText(headline)}`,
      '',
      ...table('Reason', reasons),
      ...(bundle === null
        ? []
        : [`- Bundle: ${markdownText(bundle.tag)}, SHA-256 ${markdownCode(bundle.sha256)}`]),
      ...notes.map(({ code, message }) => `- Note, ${markdownCode(code)}: ${markdownMessage(message)}`),
      ...rejected.map(
        ({ tag, code, message }) =>
          `- Not ${markdownText(tag)} (${markdownCode(code)}): ${markdownMessage(message)}`,
      ),
      `- ${markdownText(end)}`,
      '',
    ].join('\n'),
  };
}

const END = {
  allowed: 'Nothing was switched. The next job judges again, and switches only what was judged here.',
  refused: 'Nothing was switched. The next job records that it was refused.',
  deferred: 'Nothing was switched. The next job judges it, and switches only what it may.',
} as const;

function headlineOf({ act, environment, bundle, outcome, reasons }: Judgement): string {
  const what = bundle === null ? 'a bundle' : `${bundle.model} ${bundle.version}`;
  const done = {
    deploy: `${what} to ${environment}`,
    rollback: `${environment} back to ${what}`,
    drill: `a drill in ${environment}`,
  }[act];
  const count = reasons.length === 1 ? 'one reason' : `${reasons.length} reasons`;
  if (outcome === 'refused') return `Refused: ${done}, for ${count}.`;
  return outcome === 'allowed' ? `Allowed: ${done}.` : `To be judged where it is switched: ${done}.`;
}

function table(head: string, said: readonly Said[]): string[] {
  if (said.length === 0) return [];
  return [
    `| ${head} | |`,
    '| --- | --- |',
    ...said.map(({ code, message }) => `| ${markdownCode(code)} | ${markdownMessage(message)} |`),
    '',
  ];
}

import type { Promotion } from '../schemas/promotion.ts';
import { logText, visible } from './escape.ts';
import { counted } from './number.ts';

type Tried = Promotion['checks'][number];

/** So many pull requests are named; the JSON has all. */
const MOST_NAMED = 20;

/** What the checks in shadow would have blocked, for a terminal: numbers, and no advice to promote. */
export function renderPromotion(promotion: Promotion): string {
  const { verdicts, checks, corrected } = promotion;
  const wrong =
    corrected === 0
      ? ''
      : ` ${counted(corrected, 'entry', 'entries')} that a later one calls wrong left out.`;
  if (verdicts === 0) return logText(`No verdict is recorded in this period: nothing can be told.${wrong}\n`);
  const of = `${counted(verdicts, 'recorded verdict')}`;
  if (checks.length === 0) return logText(`No check was judged in shadow, in ${of}.${wrong}\n`);
  const head = `${counted(checks.length, 'check')} judged in shadow, in ${of}.${wrong} In shadow they blocked nothing.`;
  return logText(`${[head, ...checks.flatMap(linesOf)].join('\n')}\n`);
}

function linesOf(tried: Tried): string[] {
  const { policy, check, evaluations, would_have_blocked: blocked, outcomes, pull_requests: pulls } = tried;
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${visible(outcome)} ${count}`);
  const named = pulls.slice(0, MOST_NAMED).map((number) => `#${number}`);
  const more = pulls.length > named.length ? ` and ${pulls.length - named.length} more` : '';
  return [
    '',
    `${visible(policy)}/${visible(check)}: would have blocked ${blocked} of ${counted(evaluations, 'evaluation')} (${counts.join(', ')})`,
    `  in shadow since ${visible(tried.since)}, last judged so ${visible(tried.last)}${
      tried.last_level === 'shadow' ? '' : `; the newest verdict judged it as ${visible(tried.last_level)}`
    }`,
    ...tried.models.map(
      ({ name, path, evaluations: all, would_have_blocked: own }) =>
        `  ${visible(name)} (${visible(path)}): ${own} of ${all}`,
    ),
    ...(named.length === 0 ? [] : [`  pull requests: ${named.join(', ')}${more}`]),
  ];
}

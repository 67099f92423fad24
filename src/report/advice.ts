import type { Check, Problem } from '../schemas/decision.ts';
import { groupName } from './check-row.ts';
import { counted, formatCount, formatNumber } from './number.ts';
import type { Prose } from './prose.ts';
import { code, strong } from './prose.ts';

const FINDINGS_SHOWN = 3;

/**
 * What to do about one check that does not hold: the smallest change that would pass, the rows still needed, the group that
 * decides. It never suggests tuning on the test set.
 */
export function checkAdvice(check: Check): Prose {
  const why = needsReason(check) ? [sentence(check.reason)] : [];
  const parts = [
    ...why,
    check.fix ?? gapOf(check) ?? findingsAdvice(check) ?? defaultFix(check),
    ...rowsOf(check),
  ];
  return [strong(check.title), ': ', parts.map(sentence).join(' '), ...overrideAdvice(check)];
}

/** Only where an override would count. */
function overrideAdvice({ id, override_by: roles = [] }: Check): Prose {
  if (roles.length === 0) return [];
  return [
    ` Or a member of ${roles.join(' or ')} who made no part of this change overrides it in a review, with the line `,
    code(`/override ${id} REASON`),
    '.',
  ];
}

/** A finding says itself what is wrong and where; those of a check over many things are its advice. */
function findingsAdvice({ findings, outcome }: Check): string | undefined {
  if (findings.length === 0 || outcome === 'error') return undefined;
  const shown = findings.slice(0, FINDINGS_SHOWN).map(({ message }) => sentence(message));
  const rest = findings.length - shown.length;
  return [...shown, ...(rest > 0 ? [`And ${counted(rest, 'more finding')}.`] : [])].join(' ');
}

/** The table already says a number that misses its limit; everything else needs its sentence. */
function needsReason({ outcome, observed, claimed }: Check): boolean {
  if (observed === null) return false;
  return outcome === 'inconclusive' || outcome === 'error' || claimed?.agrees === false;
}

/** How many more favourable decisions per 1,000 would close the gap of the group that decides. */
function gapOf(check: Check): string | undefined {
  const { required, groups } = check;
  if (check.kind !== 'fairness' || required.threshold === null || !isRatioFloor(check)) return undefined;
  const reference = groups.find((group) => group.reference);
  const worst = groups
    .filter((group) => group.outcome === 'fail' && group.rate !== null)
    .sort((a, b) => (a.rate ?? 0) - (b.rate ?? 0))[0];
  if (reference?.rate == null || worst?.rate == null) return undefined;
  const missing = Math.ceil((required.threshold * reference.rate - worst.rate) * 1000);
  if (missing <= 0) return undefined;
  const [name, other] = [groupName(worst), groupName(reference)];
  const rates = `${name} is at ${formatNumber(worst.rate)}, ${other} at ${formatNumber(reference.rate)}`;
  return `${rates}; ${formatCount(missing)} more favourable decisions per 1,000 ${name} would close it.`;
}

function isRatioFloor({ required }: Check): boolean {
  return required.operator === 'at_least' || required.operator === 'above';
}

function defaultFix({ outcome, kind, awaiting }: Check): string {
  if (awaiting) return 'Nothing to do: its evidence is still being made.';
  if (outcome === 'error')
    return 'Repair the evidence or the policy line named here; until then the merge is blocked for safety.';
  if (outcome === 'inconclusive') return 'More rows, or evidence with counts, are needed to decide.';
  if (kind === 'metric' || kind === 'fairness') {
    return 'Improve the model or its data and evaluate again; a new decision threshold needs fresh data.';
  }
  return 'Do what the policy line asks for.';
}

function rowsOf({ rows_needed: rows, reason, fix }: Check): string[] {
  if (rows === null || `${reason} ${fix ?? ''}`.includes(String(rows))) return [];
  return [`About ${formatCount(rows)} rows would decide.`];
}

/** What to do about something that could not be understood; never a stack trace. */
export function problemAdvice(problem: Problem): Prose {
  const place = [problem.file, problem.line, problem.column]
    .filter((part) => part !== undefined && part !== '')
    .join(':');
  const hint = problem.suggestion === undefined ? [] : [' Did you mean ', code(problem.suggestion), '?'];
  const where: Prose = place === '' ? [] : [code(place), ': '];
  return [...where, sentence(withoutStack(problem.message)), ...hint, ' ', remedyOf(problem)];
}

/** The message before the first stack frame. */
export function withoutStack(message: string): string {
  return message.split(/(?:\r?\n|\s{2,})\s*at\s+\S/u)[0]?.trim() ?? '';
}

/** Codes of what is not written anywhere, so that nobody can correct it. */
const NOWHERE: ReadonlySet<string> = new Set([
  'github_failed',
  'internal_error',
  'pull_request_moving',
  'queue_ref_unknown',
  'undecidable',
]);

function remedyOf({ code: word, message }: Problem): string {
  const text = `${word} ${message}`;
  if (/\b(?:403|401)\b|permission|forbidden|credential/iu.test(text)) {
    return 'Give the workflow the permission it names, then run the gate again.';
  }
  if (/\b(?:429|5\d\d)\b|rate.?limit|time.?out|unavailable|network|connection/iu.test(text)) {
    return 'It was tried again without success; run the gate again when the service answers.';
  }
  if (/\b404\b/u.test(text)) return 'Check that it exists and that the workflow may read it.';
  if (NOWHERE.has(word)) return 'The next event of the pull request is decided anew; or run the gate again.';
  if (/adopt/iu.test(text)) return 'Merge the pull request that adds the configuration first.';
  return 'Correct it at this place; the gate runs again on the next push.';
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`;
}

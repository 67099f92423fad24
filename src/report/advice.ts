import type { Check, Problem } from '../schemas/decision.ts';
import { counted } from './number.ts';
import type { Prose } from './prose.ts';
import { code, strong } from './prose.ts';
import { type WhyNot, whyNot } from './why-not.ts';

const FINDINGS_SHOWN = 3;

/**
 * What to do about one check that does not hold: the smallest change that would pass, the rows still needed, the group that
 * decides. It never suggests tuning on the test set.
 */
export function checkAdvice(check: Check): Prose {
  const why = needsReason(check) ? [sentence(check.reason)] : [];
  const known = isOpen(check) ? whyNot(check) : NOTHING;
  const parts = [
    ...why,
    ...[known.margin, known.change].filter((part) => part !== null),
    check.fix ?? findingsAdvice(check) ?? ((known.rows ?? known.change) === null ? defaultFix(check) : ''),
    ...(known.rows === null ? [] : [known.rows]),
  ];
  return [
    strong(check.title),
    ': ',
    parts
      .map(sentence)
      .filter((part) => part !== '')
      .join(' '),
    ...overrideAdvice(check),
  ];
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

const NOTHING: WhyNot = { margin: null, change: null, rows: null };

/** What was judged and does not hold, as opposed to what could not be judged or is still being made. */
function isOpen({ outcome, awaiting }: Check): boolean {
  return (outcome === 'fail' || outcome === 'inconclusive') && !awaiting;
}

/** The table already says a number that misses its limit; everything else needs its sentence. */
function needsReason(check: Check): boolean {
  const { outcome, observed, claimed, findings } = check;
  if (observed === null) return false;
  if (outcome === 'inconclusive' || outcome === 'error' || claimed?.agrees === false) return true;
  // A number that meets its limit and fails all the same, such as one that is not trusted enough.
  return findings.length === 0 && whyNot(check).margin === null;
}

function defaultFix({ outcome, kind, awaiting, observed, interval, groups }: Check): string {
  const isCounted = interval !== null || groups.length > 0 || (observed?.value ?? null) !== null;
  if (awaiting) return 'Nothing to do: its evidence is still being made.';
  if (outcome === 'error')
    return 'Repair the evidence or the policy line named here; until then the merge is blocked for safety.';
  if (outcome === 'inconclusive') {
    return isCounted
      ? 'More rows, or evidence with counts, are needed to decide.'
      : 'It can be decided once that is there.';
  }
  if (kind === 'metric' || kind === 'fairness') {
    return 'Improve the model or its data and evaluate again; a new decision threshold needs fresh data.';
  }
  return 'Do what the policy line asks for.';
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

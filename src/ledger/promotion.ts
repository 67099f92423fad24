import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { Promotion } from '../schemas/promotion.ts';
import { formatInstant } from '../signoff/instant.ts';
import type { ModelVerdict } from './change-course.ts';
import { boundsOf, type CyclePeriod } from './cycle-time.ts';
import { pullRecords, standingEntries, type Verdict } from './pull-record.ts';
import { DENIALS } from './rework.ts';

export type { Promotion } from '../schemas/promotion.ts';
export type PromotedCheck = Promotion['checks'][number];

const SHADOW = 'shadow';

/** One content of one model in one pull request, and what a check in shadow last said of it. */
interface Evaluated {
  readonly pull: number;
  readonly path: string;
  readonly head: string;
  /** Null: it has no digest. */
  readonly subject: string | null;
  readonly outcome: string;
}

/** A check while it was in shadow. */
interface Tried {
  readonly policy: string;
  readonly check: string;
  readonly times: number[];
  /** By pull request and model. */
  readonly contents: Map<string, Evaluated[]>;
}

interface Judged extends Verdict {
  readonly pull: number;
}

/**
 * What the checks in shadow would have blocked, from the verdicts of a verified ledger: advice for whoever thinks of
 * enforcing them, and no decision. A verdict belongs to the period in which it was recorded. One content of one model counts
 * once in a pull request, by the last that was said of it, and so does a head: evidence that was still awaited there is no
 * failure once it has come. Rejects a period that is none, and entries whose times are no instants.
 */
export function promotionOf(entries: readonly LedgerEntry[], period: CyclePeriod = {}): Promotion {
  const { from, to, isWithin } = boundsOf(period);
  const { entries: standing, corrected } = standingEntries(entries);
  const verdicts = pullRecords(standing)
    .flatMap(({ number, moments }) =>
      moments.flatMap((moment) => (moment.kind === 'verdict' ? [{ ...moment, pull: number }] : [])),
    )
    .filter(({ at }) => isWithin(at));
  const byTime = [...verdicts].sort((a, b) => a.at - b.at);
  const names = new Map(byTime.flatMap(({ detail }) => detail.models.map(({ path, name }) => [path, name])));
  const levels = lastLevels(byTime);
  return {
    schema: 'arbiter/promotion/v1',
    period: { from, to },
    verdicts: verdicts.length,
    corrected,
    checks: [...triedIn(verdicts)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, tried]) => summaryOf(tried, levels.get(key) as string, names)),
  };
}

/** By policy and check, the level of the newest verdict that judged it. */
function lastLevels(verdicts: readonly Judged[]): ReadonlyMap<string, string> {
  return new Map(
    verdicts.flatMap(({ detail }) =>
      detail.models.flatMap(({ checks }) => checks.map((check) => [keyOf(check), check.level] as const)),
    ),
  );
}

function triedIn(verdicts: readonly Judged[]): ReadonlyMap<string, Tried> {
  const found = new Map<string, Tried>();
  for (const verdict of verdicts) {
    for (const model of verdict.detail.models) {
      for (const check of model.checks) {
        if (check.level !== SHADOW) continue;
        const tried = found.get(keyOf(check)) ?? newTried(check);
        found.set(keyOf(check), tried);
        tried.times.push(verdict.at);
        note(tried, verdict, model.path, check.outcome);
      }
    }
  }
  return found;
}

function newTried({ policy, id }: ModelVerdict['checks'][number]): Tried {
  return { policy, check: id, times: [], contents: new Map() };
}

/** What was said before of the same head, on less evidence, or of the same content is taken back. */
function note({ contents }: Tried, { pull, head, subjects }: Judged, path: string, outcome: string): void {
  const place = `${pull}\0${path}`;
  const subject = subjects.get(path) ?? null;
  const others = (contents.get(place) ?? []).filter(
    (known) => known.head !== head && (subject === null || known.subject !== subject),
  );
  contents.set(place, [...others, { pull, path, head, subject, outcome }]);
}

function summaryOf(
  { policy, check, times, contents }: Tried,
  lastLevel: string,
  names: ReadonlyMap<string, string>,
): PromotedCheck {
  const evaluated = [...contents.values()].flat();
  const blocked = evaluated.filter(wouldBlock);
  const paths = [...new Set(evaluated.map(({ path }) => path))].sort();
  return {
    policy,
    check,
    since: formatInstant(Math.min(...times)),
    last: formatInstant(Math.max(...times)),
    last_level: lastLevel,
    evaluations: evaluated.length,
    would_have_blocked: blocked.length,
    outcomes: countsOf(evaluated.map(({ outcome }) => outcome)),
    models: paths.map((path) => ({
      path,
      name: names.get(path) ?? path,
      evaluations: evaluated.filter((one) => one.path === path).length,
      would_have_blocked: blocked.filter((one) => one.path === path).length,
    })),
    pull_requests: [...new Set(blocked.map(({ pull }) => pull))].sort((a, b) => a - b),
  };
}

/** As a mandatory check blocks. What the policy itself makes conditional does not. */
function wouldBlock({ outcome }: Evaluated): boolean {
  return DENIALS.some((word) => word === outcome);
}

function countsOf(outcomes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of [...outcomes].sort()) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

function keyOf(check: ModelVerdict['checks'][number]): string {
  return `${check.policy}\0${check.id}`;
}

import type { CycleTime } from '../schemas/cycle-time.ts';
import type { Moment } from './change-course.ts';
import { BLOCKING, DENIALS, rateOf, reworkOf } from './rework.ts';

export type CheckCount = CycleTime['changes'][number]['checks'][number];
type CheckSummary = CycleTime['checks'][number];

const COUNTED = ['denials', 'fail', 'inconclusive', 'error', 'not_blocking', 'overridden', 'waived'] as const;
type Counted = (typeof COUNTED)[number];
const ADDED = [...COUNTED, 'reworked', 'rework_rounds'] as const;
type Added = (typeof ADDED)[number];

/** What each check did to one change; a content that was judged ten times counts once. Checks that did nothing are left out. */
export function checkCounts(course: readonly Moment[]): CheckCount[] {
  const contents = new Map<string, { readonly check: string; readonly policy: string } & Contents>();
  for (const { model, content } of course) {
    for (const { id, policy, level, outcome } of model?.checks ?? []) {
      const counted = countedAs(level, outcome);
      if (counted.length === 0) continue;
      const key = `${policy}\0${id}`;
      const found = contents.get(key) ?? { check: id, policy, ...noContents() };
      for (const name of counted) found[name].add(content);
      contents.set(key, found);
    }
  }
  const reworks = reworkOf(course);
  return sorted(
    [...contents.values()].map(({ check, policy, ...sets }) => {
      const rework = reworks.find((one) => one.policy === policy && one.check === check);
      return {
        policy,
        check,
        ...countOf(COUNTED, (name) => sets[name].size),
        reworked: rework?.isReworked === true ? 1 : 0,
        rework_rounds: rework?.rounds ?? 0,
      };
    }),
  );
}

/**
 * The same checks of several changes, added up.
 * @param judged each check once for every change in which it was judged at a level that blocks
 */
export function summedChecks(
  changes: readonly (readonly CheckCount[])[],
  judged: readonly Pick<CheckCount, 'policy' | 'check'>[],
): CheckSummary[] {
  const byCheck = new Map<string, CheckCount[]>();
  for (const count of changes.flat()) {
    const key = keyOf(count);
    const own = byCheck.get(key) ?? [];
    own.push(count);
    byCheck.set(key, own);
  }
  const times = new Map<string, number>();
  for (const one of judged) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1);
  return sorted([...byCheck].map(([key, counts]) => summaryOf(counts, times.get(key) ?? 0)));
}

function summaryOf(counts: readonly CheckCount[], changes: number): CheckSummary {
  const { policy = '', check = '' } = counts[0] ?? {};
  const rate = (name: Added) => rateOf(counts.filter((count) => count[name] > 0).length, changes);
  return {
    policy,
    check,
    ...countOf(ADDED, (name) => counts.reduce((sum, count) => sum + count[name], 0)),
    changes,
    denial_rate: rate('denials'),
    rework_rate: rate('reworked'),
    override_rate: rate('overridden'),
  };
}

function keyOf({ policy, check }: Pick<CheckCount, 'policy' | 'check'>): string {
  return `${policy}\0${check}`;
}

type Contents = Record<Counted, Set<string>>;

function countedAs(level: string, outcome: string): readonly Counted[] {
  if (outcome === 'overridden' || outcome === 'waived') return [outcome];
  const denial = DENIALS.find((word) => word === outcome);
  if (denial === undefined) return [];
  return BLOCKING.has(level) ? ['denials', denial] : ['not_blocking'];
}

function noContents(): Contents {
  return Object.fromEntries(COUNTED.map((name) => [name, new Set<string>()])) as Contents;
}

function countOf<Name extends string>(
  names: readonly Name[],
  value: (name: Name) => number,
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, number>;
}

function sorted<Count extends Pick<CheckCount, 'policy' | 'check'>>(counts: Count[]): Count[] {
  return counts.sort((a, b) => order(a.policy, b.policy) || order(a.check, b.check));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { CycleTime } from '../schemas/cycle-time.ts';
import type { Moment } from './change-course.ts';

export type CheckCount = CycleTime['checks'][number];

const DENIALS = ['fail', 'inconclusive', 'error'] as const;
const BLOCKING: ReadonlySet<string> = new Set(['mandatory', 'overridable']);
const COUNTED = ['denials', 'fail', 'inconclusive', 'error', 'not_blocking', 'overridden', 'waived'] as const;
type Counted = (typeof COUNTED)[number];

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
  return sorted(
    [...contents.values()].map(({ check, policy, ...sets }) => ({
      policy,
      check,
      ...countOf((name) => sets[name].size),
    })),
  );
}

/** The same checks of several changes, added up. */
export function summedChecks(changes: readonly (readonly CheckCount[])[]): CheckCount[] {
  const sums = new Map<string, CheckCount>();
  for (const count of changes.flat()) {
    const key = `${count.policy}\0${count.check}`;
    const sum = sums.get(key);
    sums.set(key, {
      ...count,
      ...countOf((name) => (sum?.[name] ?? 0) + count[name]),
    });
  }
  return sorted([...sums.values()]);
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

function countOf(value: (name: Counted) => number): Record<Counted, number> {
  return Object.fromEntries(COUNTED.map((name) => [name, value(name)])) as Record<Counted, number>;
}

function sorted(counts: CheckCount[]): CheckCount[] {
  return counts.sort((a, b) => order(a.policy, b.policy) || order(a.check, b.check));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { gainOf } from './change-rule.ts';
import type { CheckConfigOf } from './check.ts';
import type { ModelFacts, Trust } from './facts.ts';
import { type Limit, limitText, margin, meets, rangeDefect, readable } from './limit.ts';
import { measure } from './measurement.ts';
import { confidenceOf } from './metric.ts';
import { lowestTrust, type Outcome, type Place } from './result.ts';

type Config = CheckConfigOf<'stability'>;

/** What one of the requirements of the check came to. */
export interface Part {
  readonly outcome: Outcome;
  readonly text: string;
  readonly pointer: string;
  readonly margin: number | null;
  readonly awaiting: boolean;
  readonly places: readonly Place[];
  readonly trust: Trust | null;
}

/** How much better the model is on what it was trained with than on the test data. */
export function gapPart(facts: ModelFacts, check: Config, limits: readonly [Limit, ...Limit[]]): Part {
  const pointer = '/require/train_test_gap';
  const { name, slice } = check.metric;
  const confidence = confidenceOf(check.require.confidence);
  const on = (dataset: string) =>
    measure(facts, { name, dataset, ...(slice !== undefined && { slice }) }, confidence);
  const test = check.metric.dataset ?? 'test';
  const [trained, tested] = [on('train'), on(test)];
  for (const { missing } of [trained, tested]) {
    if (missing === undefined) continue;
    const { outcome, reason, awaiting, places } = missing;
    return { outcome, text: reason, pointer, margin: null, awaiting, places, trust: null };
  }
  const [a, b] = [trained.measured, tested.measured];
  if (a === undefined || b === undefined) throw new Error('A measurement is neither there nor missing.');
  const places = [...a.places, ...b.places];
  const trust = lowestTrust([a.trust, b.trust]);
  const outside = [a.value, b.value]
    .map((value) => rangeDefect(name, value))
    .find((defect) => defect !== null);
  if (outside !== undefined)
    return {
      outcome: 'error',
      text: `${name} ${outside}`,
      pointer,
      margin: null,
      awaiting: false,
      places,
      trust,
    };
  const gap = gainOf(name, a.value, b.value);
  const holds = limits.every((limit) => meets(gap, limit));
  const text = `${name} is ${shown(a.value)} on train and ${shown(b.value)} on ${test}: ${gap < 0 ? `${shown(-gap)} worse` : `${readable(gap, limits)} better`} on train; required ${limitText(limits)}.`;
  return {
    outcome: holds ? 'pass' : 'fail',
    text,
    pointer,
    margin: Math.min(...limits.map((limit) => margin(limit, gap))),
    awaiting: false,
    places,
    trust,
  };
}

/** A number for prose. */
export function shown(value: number): string {
  return String(Number(value.toPrecision(6)));
}

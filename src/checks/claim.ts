import type { CheckConfigOf, CheckResult } from './check.ts';
import type { ModelFacts } from './facts.ts';
import type { Measurement } from './measurement.ts';
import { nameOf } from './measurement.ts';
import { findRecord, fitsDataset, fitsSlice, matchingRecords } from './records.ts';
import type { Place } from './result.ts';
import { placeOf } from './result.ts';

export interface Claims {
  /** The claim shown beside the recomputation: the one farthest from it. Null without a claim or a recomputation. */
  readonly claimed: CheckResult['claimed'];
  /** In words, when a claim differs by more than the tolerance. */
  readonly disagreement: string | null;
  /** A claim that is not a number that can be compared. */
  readonly defect: string | null;
  readonly places: readonly Place[];
}

const NONE: Claims = { claimed: null, disagreement: null, defect: null, places: [] };

/** Every claim of a recomputed metric, compared with it (spec: evidence, rule 7). */
export function claimsOf(
  facts: ModelFacts,
  metric: CheckConfigOf<'metric'>['metric'],
  measured: Measurement,
  tolerance: number,
): Claims {
  if (measured.trust !== 'recomputed') return NONE;
  const isClaim = (record: Parameters<Parameters<typeof findRecord>[2]>[0]) =>
    record.metric === metric.name &&
    record.statistic === null &&
    record.fold === null &&
    fitsDataset(record, metric.dataset) &&
    fitsSlice(record, metric.slice);
  return compareClaims(facts, nameOf(metric), isClaim, measured.value, tolerance);
}

export function compareClaims(
  facts: ModelFacts,
  what: string,
  isClaim: Parameters<typeof findRecord>[2],
  value: number,
  tolerance: number,
): Claims {
  const claims = matchingRecords(facts, isClaim);
  if (claims.length === 0) return NONE;
  const places = claims.map(({ record, item }) => placeOf(item, record.pointer));
  const usable = claims.map((claim) => {
    const single = { ...facts, awaiting: [], evidence: [{ ...claim.item, records: [claim.record] }] };
    return findRecord(single, what, isClaim);
  });
  const defect = usable.find(({ missing }) => missing !== undefined)?.missing?.reason ?? null;
  if (defect !== null) return { ...NONE, defect, places };
  const found = usable.flatMap((lookup) => (lookup.found === undefined ? [] : [lookup.found]));
  const distance = (claim: number) => Math.abs(claim - value);
  const [farthest] = [...found].sort((a, b) => distance(b.record.value) - distance(a.record.value));
  if (farthest === undefined) return NONE;
  const claim = farthest.record.value;
  const agrees = distance(claim) <= tolerance;
  return {
    claimed: { value: claim, tolerance, agrees, file: farthest.item.file },
    disagreement: agrees
      ? null
      : `${farthest.item.file} claims ${apart(claim, value)} for ${what}; recomputed it is ${apart(value, claim)}, farther away than ${tolerance}.`,
    defect: null,
    places,
  };
}

/** A number for prose, with as many digits as tell it from another one. */
function apart(value: number, other: number): string {
  const digits = [3, 4, 6, 9].find((count) => value.toFixed(count) !== other.toFixed(count));
  return digits === undefined ? String(value) : String(Number(value.toFixed(digits)));
}

import type { RecordedDrill } from '../checks/facts.ts';
import { corrections, detailOf } from '../ledger/query.ts';
import { DeploymentHistory } from '../release/deployment-history.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';

/** More than anybody rehearses within a window that a policy names. */
const MOST_DRILLS = 100;

/**
 * The drills of a model, oldest first: each returned, or was to return, to a bundle that the ledger knows as the model's, so
 * its version is that of the bundle and nobody's word. What did not end live is there because it voids what was proven before.
 * One that a later entry corrects is none.
 * @param entries of a ledger that was verified
 */
export function recordedDrills(entries: readonly LedgerEntry[], model: string): readonly RecordedDrill[] {
  const corrected = corrections(entries);
  const history = new DeploymentHistory(entries);
  const drills = entries.flatMap((entry): RecordedDrill[] => {
    const detail = detailOf(entry, 'drill');
    if (detail === undefined || corrected.has(entry.seq)) return [];
    const { to, tested_at: testedAt, switch_ms: switchMs, outcome } = detail;
    const bundle = to === null ? undefined : history.bundle(to.sha256);
    if (bundle?.model !== model) return [];
    const drill = { entry: entry.seq, version: bundle.version, bundle: bundle.sha256, testedAt, switchMs };
    if (outcome !== 'live') return [{ ...drill, outcome }];
    // One that measured nothing proves nothing, and voids nothing.
    return switchMs === null ? [] : [drill];
  });
  return drills.slice(-MOST_DRILLS);
}

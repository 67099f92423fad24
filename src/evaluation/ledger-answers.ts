import type { PullRequest } from '../github/port.ts';
import type { EvaluationInput } from './evaluation.ts';
import type { PullLedger } from './pull-ledger.ts';
import { recordedDrills } from './recorded-drills.ts';
import { recordedReleases } from './recorded-releases.ts';
import { recordedWaivers } from './recorded-waivers.ts';

/**
 * What the ledger answers when a pull request is judged. Without a ledger, drills and releases are not asked for.
 * @param releasedUntil releases recorded after this instant are left out; null: none are
 */
export function ledgerAnswers(
  ledger: PullLedger | null,
  { baseRef }: Pick<PullRequest, 'baseRef'>,
  releasedUntil: string | null,
): Pick<EvaluationInput, 'drills' | 'releases' | 'waivers'> {
  if (ledger === null) return { waivers: async () => ({ kind: 'no_ledger' }) };
  const { entries } = ledger;
  return {
    drills: async (model) => recordedDrills(entries, model),
    releases: async (model) => recordedReleases(entries, model, releasedUntil),
    // A pull request's own merge is not on record while it is open, so nothing that it brings counts for itself.
    waivers: async (onBase) => ({
      kind: 'ledger',
      approvals: recordedWaivers(entries, onBase, baseRef),
    }),
  };
}

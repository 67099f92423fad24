import type { RecordedRelease } from '../checks/facts.ts';
import { corrections, detailOf } from '../ledger/query.ts';
import { DeploymentHistory, type RecordedBundle } from '../release/deployment-history.ts';
import { retirementOf } from '../release/retirement.ts';
import { dismissedApprovals } from '../release/rollback-choice.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { parseInstant } from '../signoff/instant.ts';

/** More than anybody returns to. */
const MOST_RELEASES = 500;

/** Which model is asked about: a bundle belongs to it by name, or, under another name, by the folder it was made of. */
export interface ReleasedModel {
  readonly name: string;
  /** Folders and names that it has or had, sorted; what was released under one of them was released of this model. */
  readonly knownAs: readonly string[];
}

/**
 * Every bundle of a model that was published, oldest release first, with what the ledger says against returning to it. What
 * speaks against it does not take it out: a model of which something was released stays one, whatever is written later.
 * @param entries of a ledger that was verified
 * @param until what was recorded after this instant is left out; null: nothing is
 */
export function recordedReleases(
  entries: readonly LedgerEntry[],
  model: ReleasedModel,
  until: string | null = null,
): readonly RecordedRelease[] {
  const corrected = corrections(entries);
  const history = new DeploymentHistory(entries);
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const published = publishedBy(entries, corrected, until);
  const retired = retirementOf(entries, model.name);
  const known = new Set([model.name, ...model.knownAs]);
  const isOwn = (bundle: RecordedBundle): boolean =>
    known.has(bundle.model) ||
    (bySeq.get(bundle.seq)?.subjects ?? []).some(
      ({ name, sha256 }) => sha256 === bundle.subject && known.has(name),
    );
  const releases = history.bundles.flatMap((bundle): RecordedRelease[] => {
    const entry = published.get(bundle.sha256);
    if (entry === undefined || !isOwn(bundle)) return [];
    const against =
      retired === undefined
        ? objection(history, model, bundle, corrected.get(entry))
        : `Entry ${retired.seq} of the ledger retires the model.`;
    const { version, tag, sha256 } = bundle;
    const release = { entry, version, tag, bundle: sha256, validUntil: approvalEnd(entries, bundle) };
    return [{ ...release, ...(against !== null && { against }) }];
  });
  return releases.sort((a, b) => a.entry - b.entry).slice(-MOST_RELEASES);
}

/** The entry that published each bundle: one that stands before one that was corrected. */
function publishedBy(
  entries: readonly LedgerEntry[],
  corrected: ReadonlyMap<number, number>,
  until: string | null,
): ReadonlyMap<string, number> {
  const last = until === null ? Number.POSITIVE_INFINITY : (parseInstant(until) ?? Number.NEGATIVE_INFINITY);
  const published = new Map<string, number>();
  for (const entry of entries) {
    const detail = detailOf(entry, 'release');
    if (detail === undefined || detail.refusal !== null || detail.sha256 === null) continue;
    if ((parseInstant(entry.at) ?? Number.POSITIVE_INFINITY) > last) continue;
    const known = published.get(detail.sha256);
    const isBetter = known === undefined || (corrected.has(known) && !corrected.has(entry.seq));
    if (isBetter) published.set(detail.sha256, entry.seq);
  }
  return published;
}

/** Why `arbiter rollback` would pass a bundle over, as far as the ledger says it. */
function objection(
  history: DeploymentHistory,
  { name }: ReleasedModel,
  bundle: RecordedBundle,
  correctedBy: number | undefined,
): string | null {
  if (bundle.model !== name)
    return `It is of the name ${bundle.model}, and a rollback of ${name} takes no bundle of another name.`;
  const wrong = correctedBy ?? bundle.correctedBy;
  if (wrong !== null) return `Entry ${wrong} of the ledger says that its record, or its approval, was wrong.`;
  const dismissed = dismissedApprovals(history, bundle);
  return dismissed.length === 0
    ? null
    : `Approvals that it rests on were dismissed: review ${dismissed.join(', ')}.`;
}

/** Until when the verdict that a bundle was made from is valid. */
function approvalEnd(entries: readonly LedgerEntry[], bundle: RecordedBundle): string | null {
  const ends = entries.flatMap((entry) => {
    const detail = detailOf(entry, 'evaluation');
    if (detail?.status !== 'approved' || entry.seq >= bundle.seq) return [];
    if (entry.pull_request?.number !== bundle.pullRequest) return [];
    const folder = entry.subjects.find(({ sha256 }) => sha256 === bundle.subject)?.name;
    const model = detail.models.find(({ path }) => path === folder);
    return model === undefined ? [] : [model.valid_until];
  });
  return ends.at(-1) ?? null;
}

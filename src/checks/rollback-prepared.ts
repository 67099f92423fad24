import { isSameVersion } from '../model/version-order.ts';
import type { CheckConfigOf } from './check.ts';
import { instant } from './duration.ts';
import { BEFORE_RELEASES, type ModelFacts, OFF_GITHUB, type RecordedRelease, type Trust } from './facts.ts';
import type { Outcome, Place } from './result.ts';
import { isTrusted, placeOf } from './result.ts';

/** What one of the requirements of the check came to. */
export interface Part {
  readonly outcome: Outcome;
  readonly text: string;
  readonly place: Place | null;
  readonly awaiting: boolean;
  readonly pointer: string;
}

const VERSIONS_SHOWN = 5;
/** Of what the ledger calls versions and tags: whoever may write there chose the words. */
const VERSION_LENGTH = 40;
const TAG_LENGTH = 120;

/**
 * Why there is nothing to return to yet; undefined: there is, or should be. A model that is on base and of which the ledger
 * has no other published version is as new to a rollback as one that is not on base. What was published and is void since
 * (corrected, dismissed) was published all the same: no later entry turns a model into a new one.
 */
export function firstReleaseText(facts: ModelFacts, check: CheckConfigOf<'rollback'>): string | undefined {
  const { name, version } = facts.manifest;
  const releases = check.require.prepared === true ? releasesIn(facts) : undefined;
  const isOther = releases?.some((release) => !isSameVersion(release.version, version));
  // A model that was taken off base and comes back under its name is not new to whoever has to return to what it was.
  if (isOther === true) return undefined;
  if (facts.isNew) return 'there is no earlier version to return to yet.';
  return isOther === undefined
    ? undefined
    : `the ledger has no release of another version of ${name}, so there is none to return to yet.`;
}

/** That the version to return to was released: by the ledger's word, and where there is none, by the manifest's. */
export function judgePrepared(facts: ModelFacts, check: CheckConfigOf<'rollback'>): Part {
  const { manifest } = facts;
  const target = manifest.rollback?.target_version;
  const place = manifestPlace(facts, '/rollback/target_version');
  const part = (outcome: Outcome, text: string): Part => ({
    outcome,
    text,
    place,
    awaiting: false,
    pointer: '/require/prepared',
  });
  if (target === undefined) {
    return part('fail', 'The manifest names no rollback.target_version: write the version to return to.');
  }
  if (isSameVersion(target, manifest.version)) {
    return part('fail', `rollback.target_version is ${target}, which is this version: name an earlier one.`);
  }
  const named = `Version ${target} is named as the one to return to`;
  if (facts.releases === BEFORE_RELEASES) return part('pass', `${named}.`);
  const releases = releasesIn(facts);
  const release = releasesOfTarget(facts).at(-1);
  if (releases !== undefined && release === undefined)
    return part('fail', unreleasedText(facts, releases, target));
  const trust = preparedTrust(facts) ?? 'claimed';
  const least = leastTrust(facts, check);
  const words =
    release === undefined
      ? `${named} (claimed: no ledger was asked whether it was released).`
      : `Version ${target} was released as ${release.tag.slice(0, TAG_LENGTH)} (entry ${release.entry} of the ledger).${endText(facts, release)}`;
  return isTrusted(trust, least)
    ? part('pass', words)
    : part('fail', `${words} Trust is ${trust}; at least ${least} is required.`);
}

/** What the policy asks for; nothing where no ledger can be read and the policy leaves the proof to the gate. */
export function leastTrust(facts: ModelFacts, check: CheckConfigOf<'rollback'>): Trust | undefined {
  const isLeft = facts.auditTrail === OFF_GITHUB && check.off_github === 'left_to_gate';
  return isLeft ? undefined : check.require.trust?.at_least;
}

/** Null: as it was before releases were looked for. */
export function preparedTrust(facts: ModelFacts): Trust | null {
  if (facts.releases === BEFORE_RELEASES) return null;
  return releasesOfTarget(facts).length > 0 ? 'workflow' : 'claimed';
}

/** Bundles of the version that the manifest names which a rollback may take, oldest first. */
export function releasesOfTarget(facts: ModelFacts): readonly RecordedRelease[] {
  const target = facts.manifest.rollback?.target_version;
  if (target === undefined) return [];
  return (releasesIn(facts) ?? []).filter(
    ({ version, against }) => against === undefined && isSameVersion(version, target),
  );
}

function releasesIn({ releases }: ModelFacts): readonly RecordedRelease[] | undefined {
  return releases === BEFORE_RELEASES ? undefined : releases;
}

function unreleasedText(facts: ModelFacts, releases: readonly RecordedRelease[], target: string): string {
  const { name, version } = facts.manifest;
  const lapsed = releases.findLast((release) => isSameVersion(release.version, target));
  const instead = insteadText(releases.filter((release) => !isSameVersion(release.version, version)));
  if (lapsed !== undefined) {
    return `Version ${target} was released as ${lapsed.tag.slice(0, TAG_LENGTH)} (entry ${lapsed.entry} of the ledger), and cannot be returned to: ${lapsed.against} ${instead ?? 'Release a version that can be returned to first.'}`;
  }
  const missing = `rollback.target_version is ${target}, and the ledger has no release of that version of ${name}.`;
  return `${missing} Release it first (bundle, then release)${instead === undefined ? '; nothing else was released that could be named instead.' : `. ${instead}`}`;
}

/** The versions that could be named, newest first. */
function insteadText(releases: readonly RecordedRelease[]): string | undefined {
  const usable = releases.filter(({ against }) => against === undefined);
  const newest = new Map(
    [...usable].reverse().map(({ version, entry }) => [version.slice(0, VERSION_LENGTH), entry]),
  );
  if (newest.size === 0) return undefined;
  const shown = [...newest].slice(0, VERSIONS_SHOWN).map(([version, entry]) => `${version} (entry ${entry})`);
  const rest = newest.size - shown.length;
  return `Released and possible to name: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** A rollback refuses a bundle whose approval is over. That one can be returned to today, a recorded drill proves. */
function endText({ now }: ModelFacts, { validUntil }: RecordedRelease): string {
  if (validUntil === null) return '';
  const [end, present] = [instant(validUntil), instant(now)];
  if (end !== undefined && present !== undefined && end >= present) return '';
  return ` Its approval was valid until ${validUntil}: a rollback does not take it any more.`;
}

export function manifestPlace(facts: ModelFacts, pointer: string): Place {
  const { file } = facts.manifestDocument;
  const position = facts.manifestDocument.at(pointer);
  return placeOf({ file, sha256: facts.manifestSha256 }, position?.line);
}

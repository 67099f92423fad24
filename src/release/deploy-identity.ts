import { modelResource } from '../attestation/verification-summary.ts';
import { parseInstant } from '../signoff/instant.ts';
import type { DeployFacts, DeployRefusal, StandingFacts } from './deploy-facts.ts';

/** Clocks of one platform may differ by so much; more would let an approval live longer than it may. */
const CLOCK_SKEW_MS = 5 * 60_000;
const DIGEST = /^(?:sha256:)?([0-9a-f]{64})$/;

/** That this is the bundle which was approved and released, that it was signed for this place, and that the facts stood still. */
export function identityRefusals(facts: DeployFacts): DeployRefusal[] {
  return [
    ...clockRefusals(facts),
    ...moveRefusals(facts),
    ...referenceRefusals(facts),
    ...recordRefusals(facts),
    ...summaryRefusals(facts),
  ];
}

/** The part of it that is asked of a bundle which is returned to: that was chosen by the ledger, not by a reference. */
export function standingIdentityRefusals(facts: StandingFacts): DeployRefusal[] {
  return [...clockRefusals(facts), ...recordRefusals(facts), ...summaryRefusals(facts)];
}

function clockRefusals({ now, history }: StandingFacts): DeployRefusal[] {
  const newest = history.entries.at(-1)?.at;
  const [time, last] = [parseInstant(now), newest === undefined ? undefined : parseInstant(newest)];
  if (time === undefined) throw new Error(`The time of the verdict is not RFC 3339: ${now}`);
  if (last === undefined || last - time <= CLOCK_SKEW_MS) return [];
  const message = `The clock says ${now}, the newest entry of the ledger is of ${newest}. Set the clock of the runner.`;
  return [{ code: 'clock_differs', message }];
}

function moveRefusals({ marks }: DeployFacts): DeployRefusal[] {
  const moved = (['ledger', 'config', 'reviews'] as const).filter(
    (key) => marks.first[key] !== marks.last[key],
  );
  if (moved.length === 0) return [];
  const message = `While the gate read, this changed: ${moved.join(', ')}. Run the deployment again.`;
  return [{ code: 'facts_moved', message }];
}

/** The SHA-256 that a reference to a bundle is, lowercase hex; undefined: it is no digest. */
export function referencedDigest(reference: string): string | undefined {
  return DIGEST.exec(reference)?.[1];
}

/** Why a reference that is no digest refuses. */
export function referenceRefusal(reference: string): DeployRefusal {
  const message = `A bundle is deployed by its SHA-256 only, found ${JSON.stringify(reference)}: a tag or a name can be moved. Take the digest from SHA256SUMS of the release.`;
  return { code: 'reference_not_digest', message };
}

function referenceRefusals({ reference, bundle }: DeployFacts): DeployRefusal[] {
  const asked = referencedDigest(reference);
  if (asked === undefined) return [referenceRefusal(reference)];
  if (asked === bundle.sha256) return [];
  const message = `The bundle that was read has the SHA-256 ${bundle.sha256}, asked for was ${asked}. Somebody replaced it, or it was cut off: fetch it again, and look into it if it stays so.`;
  return [{ code: 'bundle_differs', message }];
}

function recordRefusals({ bundle, history, repository }: StandingFacts): DeployRefusal[] {
  const { manifest, sha256 } = bundle;
  const refusals: DeployRefusal[] = [];
  if (manifest.repository.id !== repository.id) {
    const message = `The bundle is of the repository ${manifest.repository.name} (id ${manifest.repository.id}), this is id ${repository.id}.`;
    refusals.push({ code: 'repository_differs', message });
  }
  const recorded = history.bundle(sha256);
  if (recorded === undefined) {
    const same = history.bundles.find(({ tag }) => tag === manifest.tag);
    const message =
      same === undefined
        ? `The ledger knows no bundle with the SHA-256 ${sha256}: it was not approved here.`
        : `The ledger has ${manifest.tag} with the SHA-256 ${same.sha256}; this one has ${sha256}: it is another file under the same name.`;
    return [...refusals, { code: same === undefined ? 'bundle_not_recorded' : 'bundle_differs', message }];
  }
  if (recorded.correctedBy !== null) {
    const message = `Entry ${recorded.seq} of the ledger records the bundle, and entry ${recorded.correctedBy} says that this, or the approval that it rests on, was wrong.`;
    refusals.push({ code: 'bundle_corrected', message });
  }
  const differs = (
    [
      ['tag', recorded.tag, manifest.tag],
      ['model', recorded.model, manifest.name],
      ['version', recorded.version, manifest.version],
      ['subject', recorded.subject, manifest.subject],
      ['content', recorded.content, manifest.content],
      ['pull request', recorded.pullRequest, manifest.pull_request.number],
    ] as const
  ).filter(([, inLedger, inBundle]) => inLedger !== inBundle);
  for (const [what, inLedger, inBundle] of differs) {
    const message = `The ${what} of the bundle is ${inBundle}; the ledger's entry ${recorded.seq} says ${inLedger}.`;
    refusals.push({ code: 'bundle_differs', message });
  }
  if (!history.released(sha256)) {
    const message = `The ledger has no published release of ${manifest.tag} with this SHA-256. Release it first (actions/release).`;
    refusals.push({ code: 'not_released', message });
  }
  return refusals;
}

/**
 * One summary must say all of it: this bundle, passed, this model in this environment, these policies. A summary of this
 * bundle that says FAILED refuses whatever the others say.
 */
function summaryRefusals(facts: StandingFacts): DeployRefusal[] {
  const { bundle, environment, summaries, policy } = facts;
  const own = summaries.filter(({ subjects }) => subjects.includes(bundle.sha256));
  if (own.length === 0) {
    const message = `No verified summary (VSA) names the SHA-256 ${bundle.sha256}: nothing that is signed says that this bundle was approved.`;
    return [{ code: 'attestation_missing', message }];
  }
  if (own.some(({ result }) => result !== 'PASSED')) {
    const message = 'A verified summary of this bundle says FAILED.';
    return [{ code: 'attestation_failed', message }];
  }
  const wanted = resourceOf(facts, environment);
  const ofPlace = own.filter(({ resourceUri }) => resourceUri === wanted);
  if (ofPlace.length > 0) {
    if (ofPlace.some((summary) => summary.policy === policy)) return [];
    const message = 'The summary was signed under other policies than those in the bundle.';
    return [{ code: 'policy_differs', message }];
  }
  const signed = listed(own.map(({ resourceUri }) => resourceUri));
  const anywhere = resourceOf(facts, null);
  if (own.some(({ resourceUri }) => withoutEnvironment(resourceUri) === anywhere)) {
    const message = `The summaries are signed for ${signed}, not for ${environment}: an approval for one environment opens no other.`;
    return [{ code: 'environment_not_signed', message }];
  }
  const message = `The summaries are signed for ${signed}; this deployment is of ${wanted}.`;
  return [{ code: 'resource_differs', message }];
}

function resourceOf({ bundle, repository }: StandingFacts, environment: string | null): string {
  const { name: model, version } = bundle.manifest;
  return modelResource({
    repository: repository.name,
    repositoryId: repository.id,
    model,
    version,
    environment,
  });
}

function withoutEnvironment(resource: string): string {
  return resource.replace(/\?environment=[^&]*&/u, '?');
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : [...new Set(names)].join(', ');
}

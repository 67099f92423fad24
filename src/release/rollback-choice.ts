import { isSameVersion } from '../model/version-order.ts';
import { dismissedReviews, isOver } from './deploy-approval.ts';
import type { BundleReference, DeploymentHistory, RecordedBundle } from './deployment-history.ts';
import { retirementOf } from './retirement.ts';

/** What came of fetching a bundle and verifying all of its bytes. What was not tried is not retrievable. */
export type BundleProbe =
  | {
      readonly state: 'verified';
      readonly validUntil: string | null;
      readonly environments: readonly string[];
    }
  /** Its bytes hold, and something else speaks against it: what is signed, or what became of its approval. */
  | { readonly state: 'refused'; readonly code: StandingCode; readonly reason: string }
  | { readonly state: 'missing'; readonly code: UnfetchedCode; readonly reason: string }
  | { readonly state: 'corrupt'; readonly reason: string };

export interface RollbackFacts {
  readonly now: string;
  readonly environment: string;
  readonly model: string;
  /** SHA-256 of what runs, or is to be left; null: nothing, which only a drill may start from. */
  readonly running: string | null;
  readonly history: DeploymentHistory;
  readonly probes: ReadonlyMap<string, BundleProbe>;
  /** Retrieved nothing yet: which bundles are worth fetching is asked first. */
  readonly isPlanning?: boolean;
  /** A drill environment is no production: what goes there need not have run there before. */
  readonly isDrill: boolean;
  readonly isRetired: boolean;
  /** The only bundle to go back to, by SHA-256; undefined: the newest that can be. */
  readonly only?: string;
}

/** Why a bundle is not the one to return to; a closed list (docs/reference/deployment.md). */
export const CANDIDATE_CODES = [
  'same_bundle',
  'same_version',
  'same_content',
  'newer',
  'not_asked_for',
  'corrected',
  'not_released',
  'never_live_here',
  'was_left',
  'failed_here',
  'approval_dismissed',
  'changes_requested',
  'condition_overdue',
  'approval_expired',
  'environment_not_approved',
  'code_environment_differs',
  'scaling_exceeds_limit',
  'not_verified',
  'not_retrievable',
  'bundle_identity_missing',
  'encrypted_differs',
  'not_decryptable',
  'corrupt',
] as const;
export type CandidateCode = (typeof CANDIDATE_CODES)[number];

/** What is only known of a bundle that was fetched, beside its bytes. */
export type StandingCode = Extract<
  CandidateCode,
  | 'approval_dismissed'
  | 'changes_requested'
  | 'condition_overdue'
  | 'approval_expired'
  | 'environment_not_approved'
  | 'code_environment_differs'
  | 'scaling_exceeds_limit'
  | 'not_verified'
>;

/** Why the bytes of a bundle could not be had from its release. */
export type UnfetchedCode = Extract<
  CandidateCode,
  'not_retrievable' | 'bundle_identity_missing' | 'encrypted_differs' | 'not_decryptable'
>;

export interface RejectedCandidate extends BundleReference {
  readonly code: CandidateCode;
  readonly message: string;
}

/** Why there is nothing to return to; a closed list (docs/reference/deployment.md). */
export const ROLLBACK_CODES = [
  'running_not_recorded',
  'model_retired',
  'no_candidate',
  'not_recorded',
  // What a release has can be changed by whoever may write: it never decides which older bundle is taken.
  'not_verified',
  'not_retrievable',
  'bundle_identity_missing',
  'encrypted_differs',
  'not_decryptable',
  'corrupt',
] as const;
export type RollbackCode = (typeof ROLLBACK_CODES)[number];

export interface RollbackChoice {
  readonly chosen: RecordedBundle | null;
  readonly refusal: { readonly code: RollbackCode; readonly message: string } | null;
  /** Newest first; candidates older than the chosen one are not looked at. */
  readonly rejected: readonly RejectedCandidate[];
}

/**
 * The bundle to return to: the newest approved one before what runs that is another version with another content, was
 * released, ran here without being left for its faults, whose approval still stands, and whose bytes were all verified.
 */
export function chooseRollback(facts: RollbackFacts): RollbackChoice {
  const { history, model, running, only } = facts;
  const refuse = (code: RollbackCode, message: string, rejected: readonly RejectedCandidate[] = []) => ({
    chosen: null,
    refusal: { code, message },
    rejected,
  });
  if (isRetired(facts))
    return refuse('model_retired', `${model} is decommissioned; nothing of it is deployed.`);
  const current = leftBundle(facts);
  if (current === undefined) {
    return refuse(
      'running_not_recorded',
      `The ledger has no bundle of ${model} with the SHA-256 ${running ?? '(nothing runs)'}, so what came before it is not known.`,
    );
  }
  if (only !== undefined && history.bundle(only)?.model !== model) {
    return refuse('not_recorded', `The ledger has no approved bundle of ${model} with the SHA-256 ${only}.`);
  }
  const rejected: RejectedCandidate[] = [];
  for (const candidate of newestFirst(history, model)) {
    const why = rejection(facts, current, candidate);
    if (why === null) return { chosen: candidate, refusal: null, rejected };
    const [code, message] = why;
    rejected.push({ tag: candidate.tag, sha256: candidate.sha256, code, message });
    const ofRelease = only === undefined && facts.probes.has(candidate.sha256) ? ofItsRelease(code) : null;
    if (ofRelease !== null) {
      const what = `${candidate.tag} would be returned to, and its release does not give it: ${message}`;
      return refuse(
        ofRelease,
        `${what} Repair the release, or name another bundle by \`bundle-sha256\`.`,
        rejected,
      );
    }
  }
  const message = `No approved bundle of ${model} can be returned to in ${facts.environment}.`;
  return refuse('no_candidate', message, rejected);
}

function isRetired({ isRetired: isSaid, history, model }: Omit<RollbackFacts, 'probes'>): boolean {
  return isSaid || retirementOf(history.entries, model) !== undefined;
}

const OF_ITS_RELEASE = [
  'not_verified',
  'not_retrievable',
  // The job lacks the key: an older bundle that happens to be in the clear is no answer to that either.
  'bundle_identity_missing',
  'encrypted_differs',
  'not_decryptable',
  'corrupt',
] as const satisfies readonly RollbackCode[];

/** Why a bundle is passed over that whoever may change a release can bring about, or whoever may change secrets. */
function ofItsRelease(code: CandidateCode): RollbackCode | null {
  return OF_ITS_RELEASE.find((one) => one === code) ?? null;
}

/** Bundles that would be chosen if their bytes hold: those worth fetching, in the order in which they are taken. */
export function rollbackCandidates(facts: Omit<RollbackFacts, 'probes'>): readonly RecordedBundle[] {
  const { history, model } = facts;
  const current = leftBundle(facts);
  if (current === undefined || isRetired(facts)) return [];
  const planned = { ...facts, probes: new Map<string, BundleProbe>(), isPlanning: true };
  return newestFirst(history, model).filter((candidate) => rejection(planned, current, candidate) === null);
}

/** Null: a drill starts from nothing. Undefined: what runs is not known, so nothing can be chosen. */
function leftBundle({
  history,
  model,
  running,
  isDrill,
}: Omit<RollbackFacts, 'probes'>): RecordedBundle | null | undefined {
  if (running === null) return isDrill ? null : undefined;
  const bundle = history.bundle(running);
  return bundle?.model === model ? bundle : undefined;
}

export function newestFirst(history: DeploymentHistory, model: string): RecordedBundle[] {
  return history.bundles.filter((bundle) => bundle.model === model).sort((a, b) => b.seq - a.seq);
}

type Rejection = readonly [code: CandidateCode, message: string];

function rejection(
  facts: RollbackFacts,
  current: RecordedBundle | null,
  candidate: RecordedBundle,
): Rejection | null {
  return (
    sameness(facts, current, candidate) ??
    standing(facts, candidate) ??
    (facts.isPlanning === true ? null : retrieval(facts, candidate))
  );
}

/** A rollback that changes nothing is none. */
function sameness(
  { only, isDrill }: RollbackFacts,
  current: RecordedBundle | null,
  candidate: RecordedBundle,
): Rejection | null {
  if (candidate.sha256 === current?.sha256) return ['same_bundle', 'It is what runs now.'];
  if (only !== undefined && candidate.sha256 !== only) return ['not_asked_for', `Asked for is ${only}.`];
  if (current === null) return null;
  // A drill may start from an older bundle: it proves that the one asked for by its digest can be put back.
  const isAskedFor = isDrill && only !== undefined;
  if (candidate.seq > current.seq && !isAskedFor) return ['newer', 'It was approved after what runs now.'];
  if (candidate.content === current.content) return ['same_content', 'Its content is that of what runs now.'];
  return isSameVersion(candidate.version, current.version)
    ? ['same_version', `It has the version that runs now, ${current.version}.`]
    : null;
}

function standing(facts: RollbackFacts, candidate: RecordedBundle): Rejection | null {
  const { history, environment, isDrill } = facts;
  if (!history.released(candidate.sha256))
    return ['not_released', 'The ledger has no published release of it.'];
  if (candidate.correctedBy !== null) {
    return [
      'corrected',
      `Entry ${candidate.correctedBy} of the ledger says that its record, or its approval, was wrong.`,
    ];
  }
  const withdrawn = dismissedApprovals(history, candidate);
  if (withdrawn.length > 0) {
    return [
      'approval_dismissed',
      `Approvals that it rests on were dismissed: review ${withdrawn.join(', ')}.`,
    ];
  }
  if (isDrill) return null;
  const past = history.past(environment, candidate.sha256);
  // Otherwise a rollback would be a way into an environment around the order of environments.
  if (!past.wasLive) return ['never_live_here', `It never ran in ${environment}; deploy it instead.`];
  if (history.wasLeft(environment, candidate.sha256)) {
    return ['was_left', `${environment} was rolled back from it before.`];
  }
  return past.last === 'failed' || past.last === 'rolled_back'
    ? ['failed_here', `Its last deployment to ${environment} ended as ${past.last}.`]
    : null;
}

/** Dismissed reviews that filled a seat for the subject of a bundle. */
export function dismissedApprovals(history: DeploymentHistory, bundle: RecordedBundle): number[] {
  if (bundle.pullRequest === null) return [];
  const dismissed = dismissedReviews(history, bundle.pullRequest);
  const counted = history.entries
    .filter((entry) => entry.type === 'approval' && entry.pull_request?.number === bundle.pullRequest)
    .filter(
      (entry) =>
        entry.subjects.some(({ sha256 }) => sha256 === bundle.subject) || entry.subject === bundle.subject,
    )
    .map((entry) => (entry.decision as { readonly review?: number }).review ?? 0);
  return [...new Set(counted)].filter((review) => dismissed.has(review));
}

function retrieval(facts: RollbackFacts, candidate: RecordedBundle): Rejection | null {
  const { probes, now, environment, isDrill } = facts;
  const probe = probes.get(candidate.sha256);
  if (probe === undefined) return ['not_retrievable', 'It was not fetched.'];
  if (probe.state === 'missing') return [probe.code, `It could not be fetched: ${probe.reason}`];
  if (probe.state === 'corrupt') return ['corrupt', `Its bytes are not what was approved: ${probe.reason}`];
  if (probe.state === 'refused') return [probe.code, probe.reason];
  if (isOver(probe.validUntil, now))
    return ['approval_expired', `Its approval was valid until ${probe.validUntil}.`];
  return isDrill || probe.environments.includes(environment)
    ? null
    : ['environment_not_approved', `It was not approved for ${environment}.`];
}

import type { Draft } from '../ledger/draft.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type {
  Bundle,
  BundleName,
  Deployment,
  Drill,
  LedgerDetail,
  Outcome,
  RefusedBundle,
  Release,
  Rollback,
} from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';

/** What every entry about a bundle says beside its detail. */
export interface ReleaseActFacts {
  /** RFC 3339, by the platform's clock where there is one. */
  readonly at: string;
  readonly repository: LedgerEntry['repository'];
  /** Null outside GitHub Actions. */
  readonly run: LedgerEntry['run'];
  /** Who asked for it; null: nobody, a schedule. */
  readonly actor: LedgerEntry['actor'];
  /** The subject of the bundle by the model's folder, once it is known and verified; null before that, in a refusal. */
  readonly subject: LedgerEntry['subjects'][number] | null;
  /** The pull request in which it was approved, where it is known as it was. */
  readonly pullRequest?: LedgerEntry['pull_request'];
  readonly policy?: LedgerEntry['policy'];
  /** SHA-256 of the attestation that the act rests on; absent or null where none was verified. */
  readonly attestation?: string | null;
  /** Contents to keep in the ledger; the detail names the SHA-256 of each. */
  readonly contents?: readonly Uint8Array[];
}

/** The longest message that an entry keeps; more of it is in the log of the run. */
export const LONGEST_MESSAGE = 2000;
/** The longest id that an entry may have. */
const LONGEST_ID = 200;

/**
 * A bundle was made. The same bytes with the same attestations are recorded once, whichever run made them; signed anew, they
 * are recorded anew.
 */
export function bundleDraft(facts: ReleaseActFacts, detail: Bundle): Draft {
  const of = facts.subject?.sha256;
  if (of !== detail.subject)
    throw new Error(`The bundle ${detail.tag} is of ${detail.subject}, and its entry of ${of ?? 'nothing'}.`);
  if (facts.attestation != null && !detail.attestations.includes(facts.attestation))
    throw new Error(`The bundle ${detail.tag} is not what ${facts.attestation} was signed for.`);
  const signed = sha256Hex(canonicalJson([...detail.attestations].sort()));
  return draftOf('bundle', ['bundle', detail.sha256, signed], detail, facts, detail.attestations);
}

/** A bundle was not made. What is refused is recorded once for each run. */
export function bundleRefusalDraft(facts: ReleaseActFacts, detail: RefusedBundle): Draft {
  const { model, version, commit } = detail;
  return draftOf('bundle', ['bundle', 'refused', model, version, commit, runOf(facts)], detail, facts, []);
}

/** A bundle was published, or refused. One release on the platform is recorded once; a refusal once for each run. */
export function releaseDraft(facts: ReleaseActFacts, detail: Release): Draft {
  const { refusal, release_id: release, sha256 } = detail;
  if (refusal === null) mustName('release', detail);
  const act = refusal === null ? ['published', release ?? runOf(facts)] : ['refused', runOf(facts)];
  return draftOf('release', ['release', detail.tag, sha256 ?? 'none', ...act], detail, facts, []);
}

/**
 * What became of a deployment. One deployment on the platform has one entry for each outcome, so that one that went live
 * and was taken back later has two.
 */
export function deploymentDraft(facts: ReleaseActFacts, detail: Deployment): Draft {
  const { environment, sha256, outcome, deployment_id: deployment, compliance } = detail;
  mustExplain('deployment', detail);
  if (outcome !== 'refused') {
    mustName('deployment', detail);
    if (detail.model === null || detail.version === null)
      throw new Error('A deployment that was not refused says which version of which model it is.');
  }
  const id = ['deployment', environment, sha256 ?? 'none', deployment ?? runOf(facts), outcome];
  return draftOf('deployment', id, detail, facts, compliance === null ? [] : [compliance]);
}

/** An environment was brought back, or was not: once for each run. */
export function rollbackDraft(facts: ReleaseActFacts, detail: Rollback): Draft {
  const { environment, from, to, outcome, compliance } = detail;
  mustExplain('rollback', detail);
  mustSwitch('rollback', to, outcome);
  const id = ['rollback', environment, from?.sha256 ?? 'none', to?.sha256 ?? 'none', runOf(facts), outcome];
  return draftOf('rollback', id, detail, facts, compliance === undefined ? [] : [compliance]);
}

/** A rollback was practised, from a bundle or from nothing: once for each run. */
export function drillDraft(facts: ReleaseActFacts, detail: Drill): Draft {
  const { environment, bundle, to, outcome } = detail;
  mustExplain('drill', detail);
  mustSwitch('drill', to, outcome);
  const id = ['drill', environment, bundle?.sha256 ?? 'none', to?.sha256 ?? 'none', runOf(facts), outcome];
  return draftOf('drill', id, detail, facts, []);
}

type ReleaseType = 'bundle' | 'release' | 'deployment' | 'rollback' | 'drill';

function draftOf<T extends ReleaseType>(
  type: T,
  idParts: readonly (string | number)[],
  detail: NonNullable<LedgerDetail[T]>,
  facts: ReleaseActFacts,
  named: readonly string[],
): Draft {
  const { at, repository, run, actor, subject, pullRequest = null, policy = null, contents = [] } = facts;
  const { attestation = null } = facts;
  return {
    entry: {
      id: idOf(type, idParts),
      type,
      at,
      repository,
      run,
      actor,
      pull_request: pullRequest,
      policy,
      subject: subject?.sha256 ?? null,
      subjects: subject === null ? [] : [{ name: subject.name, sha256: subject.sha256 }],
      evidence: [],
      decision: { ...detail },
      attestation,
    },
    blobs: new Map(contents.map((bytes) => [namedDigest(type, bytes, named), bytes])),
  };
}

/**
 * A tag and an environment are named by others and may be long or hold a slash; the digest of all parts then stands for
 * them, so that two acts never share an id.
 */
function idOf(type: ReleaseType, parts: readonly (string | number)[]): string {
  const plain = parts.join('/');
  const isPlain = plain.length <= LONGEST_ID && parts.every((part) => !String(part).includes('/'));
  return isPlain ? plain : `${type}/${sha256Hex(canonicalJson(parts.map(String)))}`;
}

/** The run that acts, and which attempt of it; outside GitHub Actions the moment. */
function runOf({ run, at }: ReleaseActFacts): string {
  return run === null ? at : `run-${run.id}.${run.attempt}`;
}

function namedDigest(type: ReleaseType, bytes: Uint8Array, named: readonly string[]): string {
  const sha256 = sha256Hex(bytes);
  if (!named.includes(sha256))
    throw new Error(`The ${type} brings a content (${sha256}) that it does not name.`);
  return sha256;
}

function mustName(
  type: ReleaseType,
  { tag, sha256 }: { readonly tag: string | null; readonly sha256: string | null },
): void {
  if (tag === null || sha256 === null)
    throw new Error(`A ${type} that was not refused names its bundle by tag and digest.`);
}

function mustSwitch(type: ReleaseType, to: BundleName | null, outcome: Outcome): void {
  if (outcome !== 'refused' && to === null)
    throw new Error(`A ${type} that was not refused names the bundle that it brings back.`);
}

/** What is not live says why, and what is live has nothing to explain. */
function mustExplain(
  type: ReleaseType,
  { outcome, code = null }: { readonly outcome: Outcome; readonly code?: string | null },
): void {
  if ((outcome === 'live') !== (code === null))
    throw new Error(`A ${type} with the outcome ${outcome} has the reason code ${code ?? 'null'}.`);
}

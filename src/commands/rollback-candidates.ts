import { AttestationRefusal } from '../attestation/refusal.ts';
import { UserError } from '../errors.ts';
import { BundleRefusal, type ReadBundle } from '../release/bundle-archive.ts';
import type { LargeFileFault } from '../release/bundle-large-file.ts';
import { policySetDigest } from '../release/bundle-statements.ts';
import { type DeployProof, deployProof } from '../release/deploy-proof.ts';
import type { BundleReference } from '../release/deployment-history.ts';
import {
  type BundleProbe,
  chooseRollback,
  type RollbackChoice,
  type RollbackFacts,
  rollbackCandidates,
} from '../release/rollback-choice.ts';
import { StandingUnknown, standingProbe } from '../release/rollback-standing.ts';
import { scalingLimitOf, scalingProblem } from '../release/serving.ts';
import { unreviewedApproval } from '../release/unreviewed-approval.ts';
import type { EnvironmentReading } from './environment-reading.ts';
import { attestedOf, BundleUnavailable, type FetchedBundle, type FetchedFile } from './released-bundle.ts';
import type { RollbackInputs } from './rollback-inputs.ts';
import type { StandingApproval } from './standing-approval.ts';

export interface Chosen {
  readonly choice: RollbackChoice;
  /** The bundle that was chosen, every byte verified. */
  readonly fetched: FetchedBundle | null;
  /** What it was let through by. */
  readonly stood: Stood | null;
}

/** What was verified and read of a bundle that may be returned to. */
export interface Stood {
  readonly held: DeployProof['held'];
  readonly conditions: StandingApproval['conditions'];
}

/** Fetches bundles that may be returned to, and asks of each again what was asked when it was let in. */
export class RollbackCandidates {
  readonly #inputs: RollbackInputs;
  readonly #reading: EnvironmentReading;
  readonly #repository: { readonly id: number; readonly name: string };
  readonly #fetched = new Map<string, FetchedBundle>();
  readonly #stood = new Map<string, Stood>();

  constructor(
    inputs: RollbackInputs,
    reading: EnvironmentReading,
    repository: { readonly id: number; readonly name: string },
  ) {
    this.#inputs = inputs;
    this.#reading = reading;
    this.#repository = repository;
  }

  /** One after the other, newest first, until one can be taken. @throws UserError where something cannot be told */
  async choose(facts: Omit<RollbackFacts, 'probes'>): Promise<Chosen> {
    const probes = new Map<string, BundleProbe>();
    for (const candidate of rollbackCandidates(facts)) {
      probes.set(candidate.sha256, await this.#probe(candidate));
      const choice = chooseRollback({ ...facts, probes });
      if (choice.chosen !== null) return this.#chosen(choice, choice.chosen.sha256);
      if (choice.refusal !== null && choice.refusal.code !== 'no_candidate')
        return { choice, fetched: null, stood: null };
    }
    return { choice: chooseRollback({ ...facts, probes }), fetched: null, stood: null };
  }

  #chosen(choice: RollbackChoice, sha256: string): Chosen {
    return {
      choice,
      fetched: this.#fetched.get(sha256) ?? null,
      stood: this.#stood.get(sha256) ?? null,
    };
  }

  /** The bytes of a recorded bundle, and why they could not be had. Nothing else of its release is looked at. */
  async fetch(reference: BundleReference): Promise<FetchedFile | Unfetched> {
    const known = this.#fetched.get(reference.sha256);
    if (known !== undefined) return known;
    try {
      return await this.#reading.releases.fetchFile(this.#reading.releasedAs(reference));
    } catch (error) {
      return unfetched(error);
    }
  }

  async #probe(reference: BundleReference): Promise<BundleProbe> {
    try {
      const { releases, history } = this.#reading;
      const attested = attestedOf(history.entries, reference);
      const released = this.#reading.releasedAs(reference);
      const fetched = await releases.fetch(released, attested).catch(unfetched);
      if (!('bundle' in fetched)) return fetched;
      this.#fetched.set(reference.sha256, fetched);
      const standing = await this.#standing(fetched);
      const hasLarge = this.#reading.isSwitching && fetched.bundle.manifest.large.length > 0;
      if (standing.state !== 'verified' || !hasLarge) return standing;
      // Fetching can be long: what stood before it may have been taken back meanwhile.
      return (await this.#largeFiles(fetched)) ?? (await this.#standing(fetched));
    } catch (error) {
      if (error instanceof AttestationRefusal)
        return { state: 'refused', code: 'not_verified', reason: `${error.code}: ${error.message}` };
      if (!(error instanceof StandingUnknown)) throw error;
      throw new UserError(
        `Whether ${reference.tag} can be returned to cannot be told (${error.code}): ${error.message}`,
        [],
        { cause: error },
      );
    }
  }

  async #standing({ bundle, attestations }: FetchedBundle): Promise<BundleProbe> {
    const { manifest, sha256 } = bundle;
    const refused = this.#placeProbe(bundle);
    if (refused !== null) return refused;
    const { governing, history, defaultRef } = this.#reading;
    const proof = await deployProof(bundle, attestations, governing, history.entries);
    const [broken] = proof.refusals;
    if (broken !== undefined)
      return { state: 'refused', code: 'not_verified', reason: `${broken.code}: ${broken.message}` };
    const { now, reviews, conditions } = await this.#reading.standing(manifest);
    this.#stood.set(sha256, { held: proof.held, conditions });
    // A drill environment is nobody's place: that the bundle was signed for one of its own is asked there.
    const [own = this.#inputs.environment] = manifest.environments;
    return standingProbe({
      now,
      bundle: { sha256, manifest },
      environment: this.#inputs.isDrill ? own : this.#inputs.environment,
      repository: { ...this.#repository, defaultRef },
      policy: policySetDigest(manifest),
      summaries: proof.summaries,
      approvals: proof.approvals,
      unreviewed: unreviewedApproval(bundle),
      history,
      reviews,
      conditions,
    });
  }

  /** What is kept by digest is fetched last: it can be long, and is only worth it for what could be returned to. */
  async #largeFiles(fetched: FetchedBundle): Promise<Unfetched | null> {
    const { fault, folder } = await this.#reading.largeFilesOf(fetched);
    if (fault !== null) return unfetchedOf(fault);
    if (folder !== null) this.#fetched.set(fetched.bundle.sha256, { ...fetched, largeFiles: folder });
    return null;
  }

  /** What the manifest alone says of the place. */
  #placeProbe({ manifest }: ReadBundle): BundleProbe | null {
    const { environment, isDrill, codeEnvironment } = this.#inputs;
    const { environments, code_environment: approved } = manifest;
    const isApproved = isDrill ? environments.length > 0 : environments.includes(environment);
    if (!isApproved) {
      const reason = `It was not approved for ${isDrill ? 'any environment' : environment}.`;
      return { state: 'refused', code: 'environment_not_approved', reason };
    }
    const limit = scalingLimitOf(this.#reading.config, environment);
    const excess = scalingProblem(manifest.serving ?? null, limit, environment);
    if (excess !== null) return { state: 'refused', code: 'scaling_exceeds_limit', reason: excess };
    if (codeEnvironment === null || approved === null || approved === codeEnvironment) return null;
    const reason = `It was approved with the code environment ${approved}; ${environment} has ${codeEnvironment}.`;
    return { state: 'refused', code: 'code_environment_differs', reason };
  }
}

type Unfetched = Extract<BundleProbe, { readonly state: 'missing' | 'corrupt' }>;

/** What the release is to blame for; anything else is an error. */
function unfetched(error: unknown): Unfetched {
  if (error instanceof BundleUnavailable)
    return { state: 'missing', code: error.code, reason: error.message };
  if (error instanceof BundleRefusal) return { state: 'corrupt', reason: `${error.code}: ${error.message}` };
  throw error;
}

function unfetchedOf({ code, message }: LargeFileFault): Unfetched {
  return code === 'not_retrievable'
    ? { state: 'missing', code, reason: message }
    : { state: 'corrupt', reason: `${code}: ${message}` };
}

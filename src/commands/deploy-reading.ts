import { UserError } from '../errors.ts';
import type { OwnDeployment } from '../github/deployment.ts';
import { BundleRefusal } from '../release/bundle-archive.ts';
import { policySetDigest } from '../release/bundle-statements.ts';
import { schemaComparison } from '../release/deploy-attestation.ts';
import type {
  DeployFacts,
  PendingDeployment,
  Read,
  Running,
  SchemaComparison,
  Unasked,
} from '../release/deploy-facts.ts';
import { judgeDeployment } from '../release/deploy-gate.ts';
import { type DeployProof, type DeployReason, deployProof, joinedReasons } from '../release/deploy-proof.ts';
import { modelFilesOf } from '../release/model-files.ts';
import { schemaDifference } from '../release/schema-difference.ts';
import { scalingLimitOf } from '../release/serving.ts';
import { unreviewedApproval } from '../release/unreviewed-approval.ts';
import type { ConfiguredTarget } from '../targets/configured.ts';
import type { Activation } from '../targets/target.ts';
import type { Candidate } from './deploy-candidate.ts';
import type { DeployInputs } from './deploy-inputs.ts';
import type { EnvironmentReading } from './environment-reading.ts';
import type { EnvironmentRun } from './environment-run.ts';
import { BundleUnavailable, type FetchedFile } from './released-bundle.ts';

/** One bundle judged for one environment, and what was read for it. */
export interface Judged {
  readonly facts: DeployFacts;
  readonly proof: DeployProof;
  /** Empty: it may go. */
  readonly refusals: readonly DeployReason[];
  readonly notes: ReturnType<typeof judgeDeployment>['notes'];
  /** Null where the environment is not declared: then it is refused. */
  readonly target: ConfiguredTarget | null;
  /** What runs, as it would be brought back; null: nothing does, or nothing is known of it. */
  readonly previous: Activation | null;
}

type Own = Pick<OwnDeployment, 'id' | 'isReused'>;

/** Stands for the deployment that another job will make: no other one is before it. */
const FORESEEN: Own = { id: 0, isReused: false };

/** How often everything is read, where something moves meanwhile, before that refuses. */
const MOST_READINGS = 3;

/** Reads everything that a deployment rests on, and judges it. */
export class DeployReading {
  readonly #inputs: DeployInputs;
  readonly #reading: EnvironmentReading;
  readonly #run: EnvironmentRun;
  readonly #repository: { readonly id: number; readonly name: string };
  readonly #fetched = new Map<string, FetchedFile>();

  constructor(
    inputs: DeployInputs,
    reading: EnvironmentReading,
    run: EnvironmentRun,
    repository: { readonly id: number; readonly name: string },
  ) {
    this.#inputs = inputs;
    this.#reading = reading;
    this.#run = run;
    this.#repository = repository;
  }

  /** Reads and judges; what moved while it was read is read again. `own`: GitHub's deployment of this run; null: none was made, which refuses. */
  async judged(candidate: Candidate, own: Own | null): Promise<Judged> {
    for (let count = 1; ; count += 1) {
      const judged = await this.#once(candidate, own);
      if (count < MOST_READINGS && judged.refusals.some(({ code }) => code === 'facts_moved')) continue;
      const outdated = await this.#run.outdated();
      return { ...judged, refusals: [...(outdated === null ? [] : [outdated]), ...judged.refusals] };
    }
  }

  /** Judged for another job to switch: whose turn it is, and what the bundle keeps by digest, is asked there. */
  foreseen(candidate: Candidate): Promise<Judged> {
    return this.judged(candidate, FORESEEN);
  }

  /** Everything anew. */
  async #once(candidate: Candidate, own: Own | null): Promise<Judged> {
    const reading = this.#reading;
    const { environment, reference, codeEnvironment } = this.#inputs;
    const { manifest, sha256 } = candidate.bundle;
    const first = await reading.mark(manifest);
    await reading.read();
    const { config, governing, history } = reading;
    const standing = await reading.standing(manifest);
    const proof = await deployProof(candidate.bundle, candidate.attestations, governing, history.entries);
    const environments = config.environments ?? [];
    const target = environments.includes(environment) ? reading.target(manifest.name) : null;
    const running = await this.#running(target, manifest.name);
    const before = await this.#before(running, candidate);
    const facts: DeployFacts = {
      now: standing.now,
      reference,
      bundle: { sha256, manifest },
      environment,
      environments,
      repository: { ...this.#repository, defaultRef: reading.defaultRef },
      policy: policySetDigest(manifest),
      summaries: proof.summaries,
      approvals: proof.approvals,
      unreviewed: unreviewedApproval(candidate.bundle),
      history,
      reviews: standing.reviews,
      conditions: standing.conditions,
      running,
      schema: before === null || before === candidate ? null : compared(before, candidate),
      acceptedSchemaChanges: config.schema_changes ?? [],
      isSchemaRequired: target?.isSchemaRequired ?? false,
      uncompared: target?.target.uncompared?.(modelFilesOf(manifest)) ?? null,
      codeEnvironment,
      scalingLimit: scalingLimitOf(config, environment),
      pending: await this.#pending(manifest.name, own?.id ?? null),
      ownDeployment: own?.id ?? 0,
      isReused: own?.isReused ?? false,
      drillWithin: target?.drillWithin ?? null,
      isRetired: await reading.isRetired(manifest.name),
      marks: { first, last: await reading.mark(manifest) },
    };
    const { refusals, notes } = judgeDeployment(facts);
    return {
      facts,
      proof,
      refusals: joinedReasons(proof.refusals, refusals),
      notes,
      target,
      previous: before === null ? null : reading.activationOf(before, null),
    };
  }

  async #running(target: ConfiguredTarget | null, model: string): Promise<Running | Unasked> {
    if (target === null) return { state: 'unreadable', reason: 'the environment is not declared.' };
    return this.#reading.running(target, model);
  }

  /** What runs, with its manifest: the ledger says where the target cannot. Null: nothing does, or it cannot be had. */
  async #before(running: Running | Unasked, candidate: Candidate): Promise<FetchedFile | Candidate | null> {
    const { history } = this.#reading;
    const { name } = candidate.bundle.manifest;
    const inLedger = history.recorded(this.#inputs.environment, name);
    const sha256 =
      running.state === 'bundle'
        ? running.sha256
        : (running.state === 'untold' || running.state === 'unasked') && inLedger.state === 'live'
          ? inLedger.bundle.sha256
          : null;
    if (sha256 === null) return null;
    if (sha256 === candidate.bundle.sha256) return candidate;
    return this.fetch(sha256);
  }

  /** A recorded bundle of the ledger, from its release; null where it cannot be had as it was. */
  async fetch(sha256: string): Promise<FetchedFile | null> {
    const known = this.#fetched.get(sha256);
    if (known !== undefined) return known;
    const recorded = this.#reading.history.bundle(sha256);
    if (recorded === undefined) return null;
    try {
      const fetched = await this.#reading.releases.fetchFile(this.#reading.releasedAs(recorded));
      this.#fetched.set(sha256, fetched);
      return fetched;
    } catch (error) {
      if (error instanceof BundleRefusal || error instanceof BundleUnavailable) return null;
      throw error;
    }
  }

  async #pending(model: string, own: number | null): Promise<Read<readonly PendingDeployment[]>> {
    if (own === FORESEEN.id) return { known: true, value: [{ id: own, createdAt: this.#reading.now() }] };
    if (own === null)
      return { known: false, reason: 'no deployment was made of what is not known or declared here.' };
    try {
      return { known: true, value: await this.#run.underWay(model, own) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { known: false, reason: error.message };
    }
  }
}

function compared(
  { bundle: running }: Pick<FetchedFile, 'bundle'>,
  { bundle: candidate }: Candidate,
): SchemaComparison {
  const [old, now] = [running.manifest.signature, candidate.manifest.signature];
  return schemaComparison(running.sha256, schemaDifference(old, now), old === null && now === null);
}

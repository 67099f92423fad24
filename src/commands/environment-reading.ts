import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { readManifests } from '../evaluation/manifests.ts';
import type { PullContext } from '../evaluation/pull-decision.ts';
import type { PullLedger } from '../evaluation/pull-ledger.ts';
import { readConditionIssues, readStanding } from '../evaluation/standing-reviews.ts';
import { CommitTree } from '../git/commit-tree.ts';
import { GitHubDeployments } from '../github/deployment.ts';
import { ownIssues } from '../github/own-issues.ts';
import { clockAhead } from '../github/platform-clock.ts';
import { RestReleases } from '../github/release.ts';
import type { RunnerContext } from '../inputs.ts';
import { detailOf, settledDeployments } from '../ledger/query.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { BundleManifest } from '../release/bundle-manifest.ts';
import type { FactsMark, Running, Unasked } from '../release/deploy-facts.ts';
import {
  type BundleReference,
  DeploymentHistory,
  type RecordedBundle,
} from '../release/deployment-history.ts';
import { modelFilesOf } from '../release/model-files.ts';
import { isRetiredStage } from '../release/retirement.ts';
import type { Config } from '../schemas/config.ts';
import type { Deployment } from '../schemas/ledger-detail.ts';
import { formatInstant } from '../signoff/instant.ts';
import { type ConfiguredTarget, configuredTarget, unaskedTarget } from '../targets/configured.ts';
import { type Activation, readRunning } from '../targets/target.ts';
import { type FoundLargeFiles, largeFilesOfBundle } from './bundle-large-files.ts';
import type { CommandIo } from './command.ts';
import type { EnvironmentInputs } from './environment-inputs.ts';
import { GateLedgers, ledgerWriterOf } from './gate-ledger.ts';
import { type GitHubAccess, largeFilesOf } from './github-access.ts';
import { type Governing, readGoverning } from './governing-tip.ts';
import { rememberedLedger } from './ledger-memory.ts';
import { recordingOptions } from './recording.ts';
import { type FetchedBundle, ReleasedBundles, type ReleasedReference } from './released-bundle.ts';
import type { StandingApproval } from './standing-approval.ts';
import { withinTime } from './time-limit.ts';

/** One environment of a repository as it is read for a deployment or a rollback. `read` reads everything anew. */
export class EnvironmentReading {
  readonly ledgers: GateLedgers;
  readonly deployments: GitHubDeployments;
  readonly releases: ReleasedBundles;
  readonly #inputs: EnvironmentInputs;
  readonly #runner: RunnerContext;
  readonly #access: GitHubAccess;
  readonly #io: CommandIo;
  #governing: Governing | null = null;
  #ledger: PullLedger | null = null;
  #history: DeploymentHistory | null = null;
  /** Milliseconds that GitHub's clock is ahead of this machine's. */
  #ahead: number | null = null;

  /** @param bundles folder in which fetched bundles are kept */
  constructor(
    inputs: EnvironmentInputs,
    runner: RunnerContext,
    access: GitHubAccess,
    io: CommandIo,
    bundles: string,
  ) {
    this.#inputs = inputs;
    this.#runner = runner;
    this.#access = access;
    this.#io = io;
    const facts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
    // What a deployment rests on must be shown to be whole.
    this.ledgers = new GateLedgers(access, ledgerWriterOf(access, inputs, runner), facts, io.stderr, true);
    this.deployments = new GitHubDeployments(access.client, access.fullName);
    const releases = new RestReleases(access.client, access.fullName, runner);
    this.releases = new ReleasedBundles(releases, bundles, inputs.identity);
  }

  /** Reads configuration and ledger anew. @throws UserError where one of them cannot be used */
  async read(): Promise<void> {
    this.#ahead ??= await clockAhead(this.#access.client, this.#access.fullName, this.#io.now);
    this.#governing = await readGoverning(this.#access.repository);
    await this.#readLedger();
  }

  /** By GitHub's clock, which also stamps reviews; by the machine's where GitHub does not tell the time. */
  now(): string {
    return formatInstant(Date.parse(this.#io.now()) + read(this.#ahead));
  }

  get governing(): Governing['set'] {
    return read(this.#governing).set;
  }

  get config(): Config {
    return this.governing.config;
  }

  /** Tip of the default branch. */
  get tip(): string {
    return read(this.#governing).tip;
  }

  /** The full ref of the default branch. */
  get defaultRef(): string {
    return `refs/heads/${read(this.#governing).branch}`;
  }

  get ledger(): PullLedger {
    return read(this.#ledger);
  }

  get history(): DeploymentHistory {
    return read(this.#history);
  }

  /** A recorded bundle as the ledger says that it was released. */
  releasedAs({ tag, sha256 }: BundleReference): ReleasedReference {
    return { tag, sha256, encrypted: this.history.encrypted(sha256) };
  }

  /** Where bundles of a model are brought to. @throws TargetFailure where none is declared or a secret is missing */
  target(model: string): ConfiguredTarget {
    const { environment, folder } = this.#inputs;
    if (!this.isSwitching) return unaskedTarget(this.config, environment);
    return configuredTarget(this.config, environment, model, {
      variables: this.#io.env,
      folder: resolve(this.#io.cwd, folder),
      deployments: this.deployments,
      now: () => this.#io.now(),
      retryBaseMs: this.#runner.retryBaseMs,
    });
  }

  /** What runs by the target's own word, where this job asks it. */
  async running({ target }: ConfiguredTarget, model: string): Promise<Running | Unasked> {
    return this.isSwitching ? readRunning(target, this.#inputs.environment, model) : { state: 'unasked' };
  }

  /** SHA-256 of everything that governs. */
  get rules(): string {
    return sha256Hex(canonicalJson([...this.governing.texts]));
  }

  /** Only a job that may switch has the secrets that a target, or a store of large files, may ask for. */
  get isSwitching(): boolean {
    const { mode } = this.#inputs;
    return mode === 'whole' || mode === 'switch';
  }

  /** Reads what a bundle keeps by digest, from where it lies now; the bytes stay where the target takes files. */
  async largeFilesOf(file: Pick<FetchedBundle, 'path' | 'bundle'>): Promise<FoundLargeFiles> {
    const { takesFiles = false } = this.target(file.bundle.manifest.name).target;
    // A store of its own: one that remembers answers would not write the bytes again.
    return largeFilesOfBundle(file, largeFilesOf(this.#access), { isKept: takesFiles });
  }

  /** What may move while facts are read. Reads it anew, and leaves what was read before as it is. */
  async mark({ pull_request }: Pick<BundleManifest, 'pull_request'>): Promise<FactsMark> {
    const { set } = await readGoverning(this.#access.repository);
    const ledger = await this.ledgers.open(set.config, null, this.now());
    return {
      ledger: `${ledger.branch} ${ledger.head.seq} ${ledger.head.sha256}`,
      config: sha256Hex(canonicalJson([...set.texts])),
      reviews: await this.#reviewsMark(pull_request.number),
    };
  }

  /** Reviews and conditions of the pull request in which a bundle was approved, anew. */
  async standing(
    manifest: Pick<BundleManifest, 'name' | 'pull_request' | 'content'>,
  ): Promise<StandingApproval> {
    const { number } = manifest.pull_request;
    const now = this.now();
    const pull = { number, model: manifest.name, tip: this.tip };
    const found = await readStanding(this.#context(now), pull);
    // The gate's own comment remembers where the ledger stood: an entry that is gone since is missed.
    const anchor = rememberedLedger(found.comments, this.#inputs.commentAuthor);
    if (anchor !== null) await this.ledgers.open(this.config, anchor, now);
    const issues = ownIssues(this.#access.client, this.#access.fullName, this.#inputs.commentAuthor);
    const { entries } = this.history;
    return {
      now: found.now ?? now,
      reviews: found.reviews,
      conditions: await readConditionIssues(entries, number, found.mergedAt, issues),
    };
  }

  /** Whether the manifest on the default branch says that a model is decommissioned. */
  async isRetired(model: string): Promise<boolean> {
    const tree = await CommitTree.of(this.#access.repository, this.tip);
    const manifests = await readManifests(tree, this.config);
    const own = manifests.filter(({ name }) => name === model);
    const unreadable = manifests.find(({ manifest }) => manifest === undefined);
    if (own.length === 0 && unreadable !== undefined)
      throw new UserError(
        `${unreadable.folder}/model.yml on the default branch cannot be read, and may be that of ${model}: whether it is decommissioned cannot be told. Repair it.`,
      );
    return own.some(({ manifest }) => isRetiredStage(manifest?.stage));
  }

  /** A bundle on its way to the environment. `deploymentId` null: the one of its last deployment here, if any. */
  activationOf(
    {
      path,
      bundle,
      largeFiles,
      url,
    }: Pick<FetchedBundle, 'path' | 'bundle' | 'largeFiles'> & { readonly url: string | null },
    deploymentId: number | null,
  ): Activation {
    const { manifest, sha256 } = bundle;
    return {
      environment: this.#inputs.environment,
      repository: this.#runner.repository,
      model: manifest.name,
      version: manifest.version,
      tag: manifest.tag,
      sha256,
      content: manifest.content,
      file: path,
      ...(largeFiles !== undefined && { largeFiles }),
      modelFiles: modelFilesOf(manifest),
      url,
      serving: manifest.serving ?? null,
      deploymentId: deploymentId ?? this.deploymentOf(sha256),
    };
  }

  /** A bundle of the ledger without its file: a target that keeps what it had can still bring it back by its digest. */
  bareActivationOf({ model, version, tag, sha256, content }: RecordedBundle): Activation {
    const { environment } = this.#inputs;
    const named = { environment, repository: this.#runner.repository, model, version, tag, sha256, content };
    const serving = this.#lastLive(sha256)?.serving ?? null;
    return { ...named, file: null, url: null, serving, deploymentId: this.deploymentOf(sha256) };
  }

  /** GitHub's id of the last deployment of a bundle that went live here; null where the ledger has none. */
  deploymentOf(sha256: string): number | null {
    return this.#lastLive(sha256)?.deployment_id ?? null;
  }

  #lastLive(sha256: string): Deployment | undefined {
    const { environment } = this.#inputs;
    const own = this.history.entries
      .map((entry) => detailOf(entry, 'deployment'))
      .filter((detail) => detail?.environment === environment && detail.sha256 === sha256)
      .filter((detail) => detail?.outcome === 'live');
    return own.at(-1);
  }

  /** Deployments whose end the ledger has. */
  get settled(): ReadonlySet<number> {
    return settledDeployments(this.history.entries);
  }

  async #readLedger(): Promise<void> {
    if (this.config.ledger === undefined)
      throw new UserError(
        '.arbiter/config.yml names no ledger (`ledger:`): nothing says what was approved, released or deployed.',
      );
    this.#ledger = await this.ledgers.open(this.config, null, this.now());
    this.#history = new DeploymentHistory(this.#ledger.entries);
  }

  /** What cannot be read stays so between two looks; the facts say why. */
  async #reviewsMark(number: number): Promise<string> {
    try {
      const reviews = await this.#access.github.reviews(number);
      const marks = reviews.map(({ id, state, user, submittedAt }) => [
        id,
        state,
        user?.id ?? null,
        submittedAt,
      ]);
      return sha256Hex(canonicalJson(marks));
    } catch (error) {
      if (error instanceof UserError) return 'unknown';
      throw error;
    }
  }

  #context(now: string): PullContext {
    const { github, repository } = this.#access;
    return {
      github,
      repository,
      now,
      openLedger: async () => this.ledger,
      largeFiles: largeFilesOf(this.#access),
      recording: recordingOptions,
      limited: withinTime,
    };
  }
}

function read<T>(value: T | null): T {
  if (value === null) throw new Error('The environment was not read yet.');
  return value;
}

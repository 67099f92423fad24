import { runAttemptOf } from '../evaluation/outdated-run.ts';
import type { PullContext } from '../evaluation/pull-decision.ts';
import { readRelease } from '../evaluation/release-reading.ts';
import { clockAhead } from '../github/platform-clock.ts';
import type { ReleaseTarget } from '../github/release-event.ts';
import type { RunnerContext } from '../inputs.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import { attestationOf, lastEntryOf } from '../release/bundle-link.ts';
import { releaseDraft } from '../release/ledger-drafts.ts';
import { publishRelease } from '../release/publication.ts';
import { decisionEntry } from '../release/release-decision.ts';
import { type ReleasedForm, releaseFiles } from '../release/release-files.ts';
import { judgeRelease, type ReleaseVerdict } from '../release/release-gate.ts';
import { type Release, ReleaseFailure } from '../release/release-port.ts';
import { type ReleaseReport, renderReleaseNotes } from '../report/release.ts';
import { formatInstant } from '../signoff/instant.ts';
import type { CommandIo } from './command.ts';
import { GateLedgers, ledgerWriterOf } from './gate-ledger.ts';
import type { GitHubAccess } from './github-access.ts';
import { JudgedReleases } from './judged-releases.ts';
import { pullContext } from './pull-context.ts';
import type { ReleaseInputs } from './release-inputs.ts';
import {
  type Judged,
  ledgerOf,
  plannedCommit,
  RefusedMeanwhile,
  recipientsOf,
  refuseOtherRecipients,
} from './release-judgement.ts';
import { ReleaseProof } from './release-proof.ts';
import { ReleaseRecording } from './release-recording.ts';
import { isSought, supplyOf } from './release-supply.ts';
import { PublishedRelease } from './release-withdrawal.ts';
import { releasedForm } from './released-form.ts';

/** GitHub did not take or give the bytes: nothing was told of the release. */
const TRANSPORT: ReadonlySet<string> = new Set([
  'asset_exists',
  'upload_refused',
  'upload_failed',
  'download_failed',
  'download_truncated',
]);

/** What was done, and the error that kept it from being recorded. */
export interface Released {
  readonly report: ReleaseReport;
  readonly failure: Error | null;
  /** A release that was published already was made a draft again. */
  readonly isWithdrawn: boolean;
}

/** One run of the release gate: judge, publish what is allowed, record either. */
export class Releasing {
  readonly #inputs: ReleaseInputs;
  readonly #runner: RunnerContext;
  readonly #target: ReleaseTarget;
  readonly #access: GitHubAccess;
  readonly #io: CommandIo;
  readonly #releases: JudgedReleases;
  readonly #ledgers: GateLedgers;
  readonly #recording: ReleaseRecording;
  readonly #proof: ReleaseProof;
  /** The release that the event is about; null: the event is another. */
  readonly #published: PublishedRelease | null;
  /** Milliseconds that GitHub's clock is ahead of this machine's. */
  #ahead: number | null = null;

  constructor(
    inputs: ReleaseInputs,
    runner: RunnerContext,
    target: ReleaseTarget,
    access: GitHubAccess,
    io: CommandIo,
  ) {
    this.#inputs = inputs;
    this.#runner = runner;
    this.#target = target;
    this.#access = access;
    this.#io = io;
    this.#releases = new JudgedReleases(access.client, access.fullName, runner);
    const context = (): PullContext => this.#context(this.#ahead ?? 0);
    this.#proof = new ReleaseProof(
      supplyOf(inputs, target, { releases: this.#releases, access, runner, context }),
    );
    const facts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
    // What a release rests on must be shown to be whole.
    this.#ledgers = new GateLedgers(access, ledgerWriterOf(access, inputs, runner), facts, io.stderr, true);
    this.#recording = new ReleaseRecording(this.#ledgers, access, io.env);
    this.#published =
      target.release === null
        ? null
        : new PublishedRelease(this.#releases, {
            id: target.release.id,
            ref: target.ref,
            isWithdrawing: inputs.isWithdrawing,
            isSought: isSought(inputs),
            ledger: (reading) => this.#recording.ledger(reading, io.now()),
          });
  }

  async report(): Promise<Released> {
    const first = await this.#judged().catch((error: unknown) => {
      if (this.#published === null) throw error;
      return this.#published.afterError(error);
    });
    if (first.verdict.refusal !== null) return this.#refused(first, first.verdict);
    try {
      return await this.#released(first);
    } catch (error) {
      await this.#withdrawTag(first);
      if (error instanceof RefusedMeanwhile) return this.#refused(first, error.verdict);
      if (!(error instanceof ReleaseFailure) || TRANSPORT.has(error.code)) throw error;
      return this.#refused(first, first.verdict, { link: null, code: error.code, message: error.message });
    }
  }

  /** Reads everything anew. */
  async #judged(): Promise<Judged> {
    this.#ahead ??= await clockAhead(this.#access.client, this.#access.fullName, this.#io.now);
    const reading = await readRelease(this.#context(this.#ahead), this.#releases, {
      ref: this.#target.ref,
      startedFor: this.#target.startedFor,
      newTagAt: this.#releases.isTagSettled ? null : (this.#inputs.commit ?? null),
      ...runAttemptOf(this.#runner.run),
      repositoryId: this.#runner.repositoryId,
    });
    const { facts, held } = await this.#proof.facts(reading);
    return { facts, verdict: judgeRelease(facts), reading, held };
  }

  /** A chain that ends before GitHub is asked for a pull request is dated by GitHub's clock all the same. */
  #context(ahead: number): PullContext {
    const now = formatInstant(Date.parse(this.#io.now()) + ahead);
    return pullContext(this.#access, this.#ledgers, { now, commentAuthor: this.#inputs.commentAuthor });
  }

  async #released(first: Judged): Promise<Released> {
    const { facts, held, verdict } = first;
    const ledger = ledgerOf(first);
    const { bundle } = this.#proof;
    const { commit, model, version, pullRequest, approvedOn, decision, tag } = verdict.released;
    const isKnown = commit !== null && model !== null && version !== null && pullRequest !== null;
    if (!isKnown || approvedOn === null || decision === null || bundle === null)
      throw new Error('The release gate allowed what it does not know.');
    const last = lastEntryOf(bundle, held, facts.entries ?? []);
    const form = await this.#form(first, bundle);
    const files = releaseFiles(bundle, form, held, this.#ledgers.checkpoint(ledger, last));
    let newest = first;
    this.#releases.judge = async () => {
      newest = await this.#judged();
      if (newest.verdict.refusal !== null || newest.verdict.released.commit !== commit)
        throw new RefusedMeanwhile(newest.verdict);
      refuseOtherRecipients(first, newest);
      return plannedCommit(newest);
    };
    const names = files.map(({ name }) => name);
    const release = await publishRelease(this.#releases, {
      tag,
      commit,
      title: `${model} ${version}`,
      notes: renderReleaseNotes({
        tag,
        model,
        version,
        commit,
        pullRequest: pullRequest.number,
        approvedOn,
        sha256: bundle.sha256,
        recipients: form.encrypted?.recipients.length ?? null,
        validUntil: bundle.manifest.valid_until,
        decision,
        covered: last,
        files: names.filter((name) => name.endsWith('.sigstore.json')),
      }),
      files,
      isPublished: this.#published !== null,
    });
    // Another run published it first: then its tag is there.
    if (plannedCommit(newest) !== null) {
      this.#releases.isTagSettled = true;
      await this.#releases.judge();
    }
    return this.#recorded(newest, bundle, form, release);
  }

  /** The recipients are those of base, as everything that governs. */
  #form(judged: Judged, bundle: ReadBundle & { readonly path: string }): Promise<ReleasedForm> {
    const { facts } = judged;
    return releasedForm(bundle, recipientsOf(judged), facts.entries ?? [], {
      find: (tag) => this.#releases.findRelease(tag),
      folder: this.#runner.temporaryFolder,
    });
  }

  /** Records the release; what the newest entries refuse, or what cannot be recorded, is taken back. */
  async #recorded(
    judged: Judged,
    { sha256 }: ReadBundle,
    { encrypted }: ReleasedForm,
    release: Release,
  ): Promise<Released> {
    const { facts, held, verdict } = judged;
    const ledger = ledgerOf(judged);
    const { tag, commit, pullRequest, path, subject } = verdict.released;
    const decision = decisionEntry(facts);
    const { id, url, isImmutable } = release;
    const draft = releaseDraft(
      {
        ...this.#recording.act(facts.now),
        subject: path === null || subject === null ? null : { name: path, sha256: subject },
        pullRequest: decision?.pull_request ?? null,
        policy: decision?.policy ?? null,
        attestation: attestationOf(held),
      },
      {
        tag,
        sha256,
        commit,
        release_id: id,
        url,
        pull_request: pullRequest?.number ?? null,
        ...(encrypted !== null && { encrypted }),
        refusal: null,
      },
    );
    try {
      const entry = await this.#recording.record(ledger, draft, (entries) => {
        const { refusal, ...rest } = judgeRelease(this.#proof.withBundle({ ...facts, entries }));
        if (refusal !== null) throw new RefusedMeanwhile({ ...rest, refusal });
      });
      const { links } = verdict;
      const told = { id, url, ...(!isImmutable && { isReplaceable: true as const }) };
      const report = { tag, links, refusal: null, release: told, recorded: { entry } };
      return { report, failure: null, isWithdrawn: false };
    } catch (error) {
      await this.#takeBack(release);
      throw error;
    }
  }

  /** Another run's release is that run's to take back. */
  async #takeBack(release: Release): Promise<void> {
    if (this.#releases.published?.id !== release.id) return;
    await this.#releases.unpublish(release).catch((error: Error) => {
      this.#io.stderr(
        `The release ${release.tag} is published and not recorded, and cannot be made a draft again: ${error.message}. Delete it.\n`,
      );
    });
  }

  async #withdrawTag({ verdict: { released } }: Judged): Promise<void> {
    await this.#releases.withdrawTag().catch((error: Error) => {
      this.#io.stderr(
        `The tag ${released.tag} was made, and could not be removed again: ${error.message} Delete it.\n`,
      );
    });
  }

  async #refused(
    first: Judged,
    verdict: ReleaseVerdict,
    other?: NonNullable<ReleaseReport['refusal']>,
  ): Promise<Released> {
    const refusal = other ?? verdict.refusal;
    if (refusal === null) throw new Error('A release was refused without a reason.');
    const { links, released } = verdict;
    const sha256 = this.#proof.bundle?.sha256 ?? null;
    const withdrawal =
      (await this.#published?.withdraw(first.reading, verdict, refusal.link, sha256)) ?? null;
    const recording = await this.#recording
      .refusal(first.reading, released, sha256, { ...refusal, withdrawal })
      .catch((error: Error) => error);
    const isFailed = recording instanceof Error;
    const recorded = isFailed ? { entry: null, reason: recording.message } : recording;
    return {
      report: { tag: released.tag, links, refusal, release: null, withdrawal: withdrawal?.message, recorded },
      failure: isFailed ? recording : null,
      isWithdrawn: withdrawal?.isWithdrawn ?? false,
    };
  }
}

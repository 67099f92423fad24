import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setOutput, summary } from '@actions/core';
import { AttestationRefusal } from '../attestation/refusal.ts';
import { UserError } from '../errors.ts';
import {
  type ApprovedModel,
  type BundleApprovalReading,
  readBundleApproval,
} from '../evaluation/bundle-approval.ts';
import { BundleDenial } from '../evaluation/bundle-denial.ts';
import { type GatheredBundle, gatherBundle } from '../evaluation/bundle-facts.ts';
import { runAttemptOf } from '../evaluation/outdated-run.ts';
import type { PullContext } from '../evaluation/pull-decision.ts';
import { WatchedLargeFiles } from '../evaluation/watched-large-files.ts';
import { clockAhead } from '../github/platform-clock.ts';
import { type RunnerContext, readRunnerContext } from '../inputs.ts';
import { madeBundle } from '../ledger/query.ts';
import { sha256Hex } from '../model/canonical.ts';
import { BundleRefusal, type WrittenBundle } from '../release/bundle-archive.ts';
import { bundleTag, pushedBundleTag } from '../release/bundle-name.ts';
import { bundleDraft } from '../release/ledger-drafts.ts';
import { recordedAgain } from '../release/named-bundle.ts';
import { type BundleReport, renderBundle } from '../report/bundle.ts';
import type { Refusal } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { formatInstant } from '../signoff/instant.ts';
import { actorOf } from './audit-writing.ts';
import { collectAttestations } from './bundle-collection.ts';
import { buildBundleFile, readBundleFile } from './bundle-file.ts';
import { type BundleInputs, readBundleInputs } from './bundle-inputs.ts';
import { SpooledObjects } from './bundle-objects.ts';
import { tellBundle } from './bundle-outputs.ts';
import { type SignedFiles, type SigningFacts, signBundle, writePredicates } from './bundle-signing.ts';
import type { CommandIo } from './command.ts';
import { ownVersion } from './distribution.ts';
import { earlierBundle } from './earlier-bundle.ts';
import { GateLedgers, ledgerWriterOf } from './gate-ledger.ts';
import { type GitHubAccess, largeFilesOf, openGitHub } from './github-access.ts';
import { pullContext } from './pull-context.ts';
import { ReleaseRecording, recordBundleRefusal, refuseAnother } from './release-recording.ts';

const HELP = `arbiter bundle

Makes the approved model of a merged commit into one file, signs what is said of it, and records both in the ledger. It runs
in GitHub Actions, through actions/bundle, whose inputs it takes.

Exit codes: 0 made, 1 not approved or not possible, 2 cannot be told, or cannot be recorded.
`;

/** Exit 0 with the bundle, 1 when it may not be made, 2 when that cannot be told or recorded. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.some((word) => word === '--help' || word === '-h')) {
    io.stdout(HELP);
    return 0;
  }
  if (args.includes('--collect')) return collectAttestations(io);
  const inputs = readBundleInputs();
  const runner = readRunnerContext(io);
  const access = await openGitHub(inputs.token, runner, io, inputs.commentAuthor);
  const { report, failure } = await new Bundling(inputs, runner, access, io).report();
  setOutput('status', report.refusal === null ? 'bundled' : report.refusal.code);
  const text = renderBundle(inputs.commit, report);
  io.stdout(`${text.plain}\n`);
  if (runner.summaryFile !== undefined) await summary.addRaw(text.markdown).write();
  if (failure !== null) throw failure;
  return report.refusal === null ? 0 : 1;
}

/** What became of it, and the error that kept a refusal from being recorded. */
interface Bundled {
  readonly report: BundleReport;
  readonly failure: Error | null;
}

/** One run: the approval is read, the bundle built twice, signed, read back and recorded. */
class Bundling {
  readonly #inputs: BundleInputs;
  readonly #runner: RunnerContext;
  readonly #access: GitHubAccess;
  readonly #io: CommandIo;
  readonly #ledgers: GateLedgers;
  readonly #seen: WatchedLargeFiles;

  constructor(inputs: BundleInputs, runner: RunnerContext, access: GitHubAccess, io: CommandIo) {
    this.#inputs = inputs;
    this.#runner = runner;
    this.#access = access;
    this.#io = io;
    const facts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
    const writer = ledgerWriterOf(access, inputs, runner);
    // What a bundle rests on must be shown to be whole.
    this.#ledgers = new GateLedgers(access, writer, facts, io.stderr, true);
    this.#seen = new WatchedLargeFiles(largeFilesOf(access));
  }

  async report(): Promise<Bundled> {
    const { commit, model } = this.#inputs;
    const ahead = await clockAhead(this.#access.client, this.#access.fullName, this.#io.now);
    const reading = await readBundleApproval(this.#context(ahead), {
      commit,
      model,
      repositoryId: this.#runner.repositoryId,
      ...runAttemptOf(this.#runner.run),
    });
    const { verdict, approved } = reading;
    const { name, version } = reading.model.manifest;
    if (approved === null)
      return this.#refused(reading, verdict.refusal as NonNullable<typeof verdict.refusal>);
    try {
      return { report: { name, version, made: await this.#make(approved), refusal: null }, failure: null };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return this.#refused(reading, error);
    }
  }

  /** What cannot be recorded is told as it was found, and the run fails. */
  async #refused(reading: BundleApprovalReading, { code, message }: Refusal): Promise<Bundled> {
    const { name, version } = reading.model.manifest;
    const refusal = { code, message };
    const recording = new ReleaseRecording(this.#ledgers, this.#access, this.#io.env);
    const recorded = await recordBundleRefusal(recording, reading, this.#inputs.commit, refusal).catch(
      (error: Error) => error,
    );
    const isFailed = recorded instanceof Error;
    return {
      report: {
        name,
        version,
        made: null,
        refusal,
        recorded: isFailed ? { entry: null, reason: recorded.message } : recorded,
      },
      failure: isFailed ? recorded : null,
    };
  }

  /** A chain that ends before GitHub is asked for a pull request is dated by GitHub's clock all the same. */
  #context(ahead: number): PullContext {
    const { commentAuthor } = this.#inputs;
    const now = formatInstant(Date.parse(this.#io.now()) + ahead);
    const context = pullContext(this.#access, this.#ledgers, { now, commentAuthor });
    return { ...context, largeFiles: this.#seen };
  }

  async #make(approved: ApprovedModel): Promise<NonNullable<BundleReport['made']>> {
    const { repositoryId, temporaryFolder } = this.#runner;
    if (repositoryId === null)
      throw new UserError('GITHUB_REPOSITORY_ID is not set, so whose bundle this is cannot be told.');
    const lfs = `${this.#access.remote}/info/lfs`;
    const objects = await SpooledObjects.create(temporaryFolder, largeFilesOf(this.#access), this.#seen, lfs);
    try {
      return await this.#build(approved, repositoryId, objects);
    } finally {
      await objects.end();
    }
  }

  async #build(approved: ApprovedModel, repositoryId: number, objects: SpooledObjects) {
    const { serverUrl, repository: name } = this.#runner;
    const repository = { id: repositoryId, name, url: `${serverUrl}/${name}` };
    const gather = (tag: string, known: readonly LedgerEntry[]): Promise<GatheredBundle> =>
      gatherBundle(approved, { repository, tag, known, objects, arbiter: ownVersion() });
    const { tag, known } = (await earlierBundle(approved, gather)) ?? {
      tag: await this.#newTag(approved),
      known: approved.ledger.entries,
    };
    const folder = resolve(
      this.#io.cwd,
      this.#inputs.folder ?? join(this.#runner.temporaryFolder, 'arbiter', 'bundle'),
    );
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${tag}.tar`);
    const written = await buildBundleFile(path, async () => (await gather(tag, known)).source);
    const { sha256, size } = written;
    try {
      const { bundleSha256: expected, isKeyless } = this.#inputs;
      const again = expected === undefined ? null : recordedAgain(written, expected, approved.ledger.entries);
      if (again !== null && !isKeyless) {
        await tellBundle(path, written, null);
        return { tag, sha256, size, path, signed: null, entry: again };
      }
      const { source, decision, dismissed } = await gather(tag, known);
      const signed = await this.#sign(approved, path, {
        sha256,
        manifest: written.manifest,
        decision,
        entry: approved.decision,
        approvals: source.approvals,
        dismissed,
        arbiterVersion: ownVersion(),
        repositoryUrl: repository.url,
      });
      // What is signed without a key is not named by the entry, so a job that only signs needs no right to write it.
      const entry = again ?? (await this.#record(approved, written, signed));
      await tellBundle(path, written, signed);
      return { tag, sha256, size, path, signed: signed.attestations.length, entry };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  /** A tag that was pushed to this commit before it was bundled is its tag; otherwise the next one that is free. */
  async #newTag({ manifest, approvedOn, ledger, commit }: ApprovedModel): Promise<string> {
    const { name, version } = manifest;
    const refs = await this.#access.repository.listRemote(`refs/tags/${name}-v*`);
    const recorded = ledger.entries.flatMap((entry) => madeBundle(entry)?.tag ?? []);
    const tags = [...refs.keys()].map((ref) => ref.replace(/^refs\/tags\//, ''));
    const pushed = pushedBundleTag({ name, version, day: approvedOn, commit }, refs, recorded);
    return pushed ?? bundleTag(name, version, approvedOn, [...tags, ...recorded]);
  }

  async #sign(approved: ApprovedModel, path: string, facts: SigningFacts): Promise<SignedFiles> {
    const { signingKey, isKeyless } = this.#inputs;
    // Read back from the disk: what is signed is the file that is handed on.
    const bundle = await readBundleFile(path, { sha256: facts.sha256 });
    const folder = path.replace(/\.tar$/, signingKey === undefined ? '.predicates' : '.attestations');
    await rm(folder, { recursive: true, force: true });
    return signingKey === undefined
      ? writePredicates(facts, this.#runner, isKeyless, folder)
      : signBundle(signingKey, facts, bundle, approved, folder);
  }

  /** Number of the entry that records the bundle. What cannot be recorded did not happen. */
  async #record(
    approved: ApprovedModel,
    written: WrittenBundle,
    { attestations, approval }: SignedFiles,
  ): Promise<number> {
    const { decision, folder, subject, content, ledger, now } = approved;
    const { name: model, version, tag } = written.manifest;
    const { repository, run } = this.#ledgers.writerFacts;
    const draft = bundleDraft(
      {
        at: now,
        repository,
        run,
        actor: actorOf(this.#io.env),
        subject: { name: folder, sha256: subject },
        pullRequest: decision.pull_request,
        policy: decision.policy,
        attestation: approval,
        contents: attestations,
      },
      {
        tag,
        sha256: written.sha256,
        size: written.size,
        model,
        version,
        subject,
        content,
        attestations: attestations.map((bytes) => sha256Hex(bytes)).sort(),
      },
    );
    const isOurs = ({ id }: LedgerEntry): boolean => id === draft.entry.id;
    let known: LedgerEntry | undefined;
    const { appended } = await this.#ledgers.record(ledger, [draft], (entries) => {
      known = entries.find(isOurs);
      if (known === undefined) refuseTakenTag(entries, written);
      else refuseAnother(known, draft);
    });
    const entry = appended.find(isOurs) ?? known;
    if (entry === undefined) throw new Error(`The entry ${draft.entry.id} was not recorded.`);
    return entry.seq;
  }
}

/** Another run may have given the tag to another bundle meanwhile; the first that is recorded counts. */
function refuseTakenTag(entries: readonly LedgerEntry[], { manifest: { tag }, sha256 }: WrittenBundle): void {
  const other = entries.find((entry) => {
    const bundle = madeBundle(entry);
    return bundle?.tag === tag && bundle.sha256 !== sha256;
  });
  if (other === undefined) return;
  throw new BundleRefusal(
    'bundle_differs',
    `Another run recorded another bundle as ${tag} meanwhile (entry ${other.seq}). Run this again: it takes the next tag.`,
  );
}

function isRefusal(error: unknown): error is BundleRefusal | BundleDenial | AttestationRefusal {
  const kinds = [BundleRefusal, BundleDenial, AttestationRefusal];
  return kinds.some((kind) => error instanceof kind);
}

import { resolve } from 'node:path';
import type { SigningFiles } from '../attestation/signing-files.ts';
import { SIGNERS_FILE, TRUSTED_ROOT_FILE } from '../attestation/signing-paths.ts';
import type { LedgerReader, LedgerSnapshot } from '../ledger/branch.ts';
import type { Checkpoint } from '../ledger/checkpoint.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import type { LargeFileFault } from '../release/bundle-large-file.ts';
import type { RecordedProof } from '../release/bundle-record.ts';
import type { CommandIo } from './command.ts';
import { type Clone, type CloneWords, CONFIG_FILE, type GitPlace, openHead, textAt } from './open-clone.ts';

/**
 * What a clone says of a bundle: whose signatures count, what the ledger recorded, and the large files. Git is asked at once,
 * in processes of its own, and answers while everything else is loaded and the bundle is read; so this module has only what
 * that takes, and loads the rest when there is an answer.
 */
export class VerifyingClone {
  readonly #folder: string;
  readonly #io: CommandIo;
  readonly #end = new AbortController();
  readonly #signing: Promise<SigningFiles>;
  readonly #ledger: Promise<LedgerTip>;
  readonly #snapshot: Promise<LedgerSnapshot | null>;

  constructor(words: CloneWords & { readonly repository: string }, io: CommandIo) {
    this.#folder = resolve(io.cwd, words.repository);
    this.#io = io;
    const place = { cwd: io.cwd, env: io.env, signal: this.#end.signal };
    const head = openHead(words, place).then(readSmallFiles);
    this.#signing = head.then(signingFilesOf);
    this.#ledger = head.then((open) => ledgerTip(open, words, place));
    this.#snapshot = this.#ledger.then(({ reader, tip }) => (tip === null ? null : reader.read(tip)));
    // Who asks is told; a bundle that is refused before leaves them unasked.
    for (const started of [this.#signing, this.#ledger, this.#snapshot]) started.catch(() => undefined);
  }

  /** As HEAD has them. */
  signing(): Promise<SigningFiles> {
    return this.#signing;
  }

  /** What the ledger says of the bundle, once all of it was verified. @throws VerifyRefusal */
  async record(bundle: ReadBundle, kept: Checkpoint | undefined): Promise<RecordedProof> {
    const [{ recordedBundle }, { VerifyRefusal }, { verifyLedger }] = await Promise.all([
      import('../release/bundle-record.ts'),
      import('../release/verify-refusal.ts'),
      import('../ledger/verification.ts'),
    ]);
    const { branch } = await this.#ledger;
    const checkpoints = kept === undefined ? [] : [kept];
    const { findings, entries } = verifyLedger(await this.#snapshot, { checkpoints });
    const [finding] = findings;
    if (finding !== undefined) {
      throw new VerifyRefusal(
        finding.code,
        `The ledger \`${branch}\` of the clone cannot be trusted: ${finding.message}`,
      );
    }
    return recordedBundle(bundle, entries);
  }

  /** What is wrong with what the bundle keeps by digest, as the clone has it; null where nothing is. */
  async largeFileFault(path: string, bundle: ReadBundle): Promise<LargeFileFault | null> {
    const { largeFilesOfBundle, localLargeFiles } = await import('./bundle-large-files.ts');
    const { store, project } = await localLargeFiles(this.#folder, this.#io.env);
    return (await largeFilesOfBundle({ path, bundle }, store, { isKept: false, project })).fault;
  }

  /** Ends what Git is still asked: nothing of it is wanted any more. */
  close(): void {
    this.#end.abort();
  }
}

interface LedgerTip {
  readonly branch: string;
  readonly reader: LedgerReader;
  readonly tip: string | null;
}

interface OpenHead {
  readonly clone: Clone;
  readonly sha: string;
}

const SMALL_FILES: ReadonlySet<string> = new Set([SIGNERS_FILE, TRUSTED_ROOT_FILE, CONFIG_FILE]);
const REGULAR_FILE = '100644';

/** By one process: they are held for who asks for each, and tells what is wrong with it. */
async function readSmallFiles(head: OpenHead): Promise<OpenHead> {
  const { repository } = head.clone;
  const files = (await repository.tree(head.sha)).filter(
    ({ path, mode }) => SMALL_FILES.has(path) && mode === REGULAR_FILE,
  );
  await repository.blobs(files.map(({ oid }) => oid)).catch(() => undefined);
  return head;
}

async function ledgerTip({ clone, sha }: OpenHead, words: CloneWords, place: GitPlace): Promise<LedgerTip> {
  const { configAt, ledgerOf } = await import('./audit-clone.ts');
  const { branch, reader } = ledgerOf(clone, await configAt(clone.repository, sha), words, place);
  return { branch, reader, tip: await reader.tip() };
}

async function signingFilesOf({ clone: { repository }, sha }: OpenHead): Promise<SigningFiles> {
  const { loadSigningFiles } = await import('../attestation/signing-files.ts');
  const text = async (file: string): Promise<string | undefined> =>
    (await textAt(repository, sha, file)) ?? undefined;
  const [signers, root] = await Promise.all([text(SIGNERS_FILE), text(TRUSTED_ROOT_FILE)]);
  return loadSigningFiles(signers, root);
}

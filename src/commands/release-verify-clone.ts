import { resolve } from 'node:path';
import { SIGNERS_FILE, TRUSTED_ROOT_FILE } from '../attestation/signers.ts';
import { loadSigningFiles, type SigningFiles } from '../attestation/signing-files.ts';
import type { LedgerReader } from '../ledger/branch.ts';
import type { Checkpoint } from '../ledger/checkpoint.ts';
import { verifyLedger } from '../ledger/verification.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import type { LargeFileFault } from '../release/bundle-large-file.ts';
import { type RecordedProof, recordedBundle } from '../release/bundle-record.ts';
import { VerifyRefusal } from '../release/verify-refusal.ts';
import {
  type Clone,
  type CloneWords,
  CONFIG_FILE,
  configAt,
  ledgerOf,
  openClone,
  textAt,
} from './audit-clone.ts';
import type { CommandIo } from './command.ts';

/**
 * What a clone says of a bundle: whose signatures count, what the ledger recorded, and the large files. Small files and the
 * ledger's tip are asked for at once, while the bundle is read: Git answers in processes of its own.
 */
export class VerifyingClone {
  readonly #folder: string;
  readonly #io: CommandIo;
  readonly #signing: Promise<SigningFiles>;
  readonly #ledger: Promise<LedgerTip>;

  constructor(words: CloneWords & { readonly repository: string }, io: CommandIo) {
    this.#folder = resolve(io.cwd, words.repository);
    this.#io = io;
    const head = headOf(words, io);
    this.#signing = head.then(signingFilesOf);
    this.#ledger = head.then(async ({ clone, sha }) => {
      const { branch, reader } = ledgerOf(clone, await configAt(clone.repository, sha), words, io);
      return { branch, reader, tip: await reader.tip() };
    });
    // Who asks is told; a bundle that is refused before leaves them unasked.
    for (const started of [this.#signing, this.#ledger]) started.catch(() => undefined);
  }

  /** As HEAD has them. */
  signing(): Promise<SigningFiles> {
    return this.#signing;
  }

  /** What the ledger says of the bundle, once all of it was verified. @throws VerifyRefusal */
  async record(bundle: ReadBundle, kept: Checkpoint | undefined): Promise<RecordedProof> {
    const { branch, reader, tip } = await this.#ledger;
    const snapshot = tip === null ? null : await reader.read(tip);
    const verification = verifyLedger(snapshot, { checkpoints: kept === undefined ? [] : [kept] });
    const [finding] = verification.findings;
    if (finding !== undefined) {
      throw new VerifyRefusal(
        finding.code,
        `The ledger \`${branch}\` of the clone cannot be trusted: ${finding.message}`,
      );
    }
    return recordedBundle(bundle, verification.entries);
  }

  /** What is wrong with what the bundle keeps by digest, as the clone has it; null where nothing is. */
  async largeFileFault(path: string, bundle: ReadBundle): Promise<LargeFileFault | null> {
    const { largeFilesOfBundle, localLargeFiles } = await import('./bundle-large-files.ts');
    const { store, project } = await localLargeFiles(this.#folder, this.#io.env);
    return (await largeFilesOfBundle({ path, bundle }, store, { isKept: false, project })).fault;
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

async function headOf(words: CloneWords, io: CommandIo): Promise<OpenHead> {
  const clone = await openClone(words, io);
  const { repository } = clone;
  const sha = await repository.commitSha('HEAD');
  const files = (await repository.tree(sha)).filter(
    ({ path, mode }) => SMALL_FILES.has(path) && mode === REGULAR_FILE,
  );
  // Read at once, they are held; what is wrong with one is told by whoever reads that one.
  await repository.blobs(files.map(({ oid }) => oid)).catch(() => undefined);
  return { clone, sha };
}

async function signingFilesOf({ clone: { repository }, sha }: OpenHead): Promise<SigningFiles> {
  const text = async (file: string): Promise<string | undefined> =>
    (await textAt(repository, sha, file)) ?? undefined;
  return loadSigningFiles(await text(SIGNERS_FILE), await text(TRUSTED_ROOT_FILE));
}

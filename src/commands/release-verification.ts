import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AttestationRefusal } from '../attestation/refusal.ts';
import { loadSigningFiles, type SigningFiles } from '../attestation/signing-files.ts';
import { verifyAttestation } from '../attestation/verification.ts';
import { UserError } from '../errors.ts';
import { type Checkpoint, parseCheckpoint, readCheckpoint } from '../ledger/checkpoint.ts';
import { sha256Hex } from '../model/canonical.ts';
import { BundleRefusal, type ReadBundle } from '../release/bundle-archive.ts';
import { missingProofs, proofOf } from '../release/bundle-proof.ts';
import { VerifyRefusal } from '../release/verify-refusal.ts';
import type { ReleaseVerification } from '../report/release-verification.ts';
import type { BundleIdentity } from './bundle-identity.ts';
import { readReleasedFile, SealRefusal } from './bundle-unsealing.ts';
import type { CommandIo } from './command.ts';
import type { VerifyWords } from './release-verify.ts';
import type { VerifyingClone } from './release-verify-clone.ts';
import { smallFile, textOf } from './small-file.ts';

export { renderVerification } from '../report/release-verification.ts';

/** A Sigstore bundle is refused above 4 MiB; a byte more says that it is larger. */
const MOST_ATTESTATION_BYTES = 4 * 1024 * 1024 + 1;

/** What was verified, or the first link that is missing or wrong. @throws what says that it cannot be told */
export async function releaseVerification(
  file: string,
  words: VerifyWords,
  clone: VerifyingClone | undefined,
  io: CommandIo,
): Promise<ReleaseVerification> {
  return verified(file, words, clone, io).catch((error: unknown): ReleaseVerification => {
    const isRefusal =
      error instanceof BundleRefusal ||
      error instanceof AttestationRefusal ||
      error instanceof VerifyRefusal ||
      error instanceof SealRefusal;
    if (!isRefusal) throw error;
    const { code, message } = error;
    return { bundle: null, proofs: [], ledger: null, refusal: { code, message } };
  });
}

async function verified(
  file: string,
  words: VerifyWords,
  clone: VerifyingClone | undefined,
  io: CommandIo,
): Promise<ReleaseVerification> {
  const texts = await attestationTexts(words.attestation ?? [], io);
  const options = words.sha256 === undefined ? {} : { sha256: words.sha256 };
  const bundle = await readReleasedFile(resolve(io.cwd, file), await identityOf(words, io), options);
  const { manifest, sha256, size } = bundle;
  if (words.environment !== undefined && !manifest.environments.includes(words.environment)) {
    throw new VerifyRefusal(
      'environment_not_declared',
      `The bundle is for ${manifest.environments.join(', ') || 'no environment'}, not for ${words.environment}.`,
    );
  }
  const kept = words.checkpoint === undefined ? undefined : await checkpointOf(words.checkpoint, io);
  const signing = await signingFiles(words, clone, io);
  const record = clone === undefined ? null : await clone.record(bundle, kept);
  if (record === null && kept !== undefined) requireCheckpoint(manifest.ledger.checkpoint, kept);
  const proofs: ReleaseVerification['proofs'][number][] = [];
  for (const { path, text } of texts) {
    const at = record === null ? io.now() : (record.attestedAt.get(sha256Hex(text)) ?? record.at);
    const input = { signers: signing.signers ?? {}, trustedRoot: signing.trustedRoot, at };
    const proof = proofOf(await verifyAttestation(text, input), bundle);
    if (proof.signer.kind === 'key' && record !== null && !record.attestedAt.has(sha256Hex(text))) {
      throw new VerifyRefusal(
        'attestation_not_recorded',
        `${path} is signed with the key ${proof.signer.name}, and the ledger's entry ${record.seq} of the bundle does not name it: nothing says when it was signed.`,
      );
    }
    proofs.push({ file: path, ...proof });
  }
  const missing = missingProofs(proofs, bundle, words.environment);
  if (missing.length > 0) {
    throw new VerifyRefusal('attestation_missing', `Nothing that was given says: ${missing.join(', ')}.`);
  }
  const { tag, name: model, version, commit } = manifest;
  const large = await largeFilesIn(resolve(io.cwd, file), bundle, words, clone);
  return {
    bundle: { sha256, size, tag, model, version, commit, valid_until: manifest.valid_until },
    proofs,
    ledger:
      record === null ? null : { evaluation: manifest.ledger.entry.seq, bundle: record.seq, at: record.at },
    ...(large !== null && { large_files: large }),
    refusal: null,
  };
}

async function attestationTexts(
  paths: readonly string[],
  io: CommandIo,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  if (paths.length === 0)
    throw new VerifyRefusal('attestation_missing', 'There is nothing to verify: give --attestation FILE.');
  const texts: { path: string; text: string }[] = [];
  for (const path of paths) {
    const bytes = await firstBytes(resolve(io.cwd, path), path);
    const text = textOf(bytes);
    if (text === undefined) throw new AttestationRefusal('bundle_malformed', `${path} is not UTF-8 text.`);
    texts.push({ path, text });
  }
  return texts;
}

/** As much as is ever read of an attestation. */
async function firstBytes(path: string, shown: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const buffer = Buffer.alloc(MOST_ATTESTATION_BYTES);
      let length = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new UserError(`${shown} cannot be read: ${(error as Error).message}.`, [], { cause: error });
  }
}

async function identityOf({ identity }: VerifyWords, io: CommandIo): Promise<BundleIdentity | undefined> {
  if (identity === undefined) return undefined;
  const { BundleIdentity } = await import('./bundle-identity.ts');
  return BundleIdentity.parse(await smallFile(resolve(io.cwd, identity), identity), identity);
}

async function checkpointOf(file: string, io: CommandIo): Promise<Checkpoint> {
  return readCheckpoint(await smallFile(resolve(io.cwd, file), file), []);
}

async function signingFiles(
  words: VerifyWords,
  clone: VerifyingClone | undefined,
  io: CommandIo,
): Promise<SigningFiles> {
  const files = clone === undefined ? await namedFiles(words, io) : await clone.signing();
  if (files.problems.length > 0) throw UserError.from(files.problems);
  return files;
}

async function namedFiles(words: VerifyWords, io: CommandIo): Promise<SigningFiles> {
  const text = async (file: string | undefined): Promise<string | undefined> =>
    file === undefined ? undefined : smallFile(resolve(io.cwd, file), file);
  return loadSigningFiles(await text(words.signers), await text(words['trusted-root']));
}

/** What the bundle keeps by digest, as the clone has it; null where it keeps nothing so. */
async function largeFilesIn(
  path: string,
  bundle: ReadBundle,
  words: VerifyWords,
  clone: VerifyingClone | undefined,
): Promise<NonNullable<ReleaseVerification['large_files']> | null> {
  const { length } = bundle.manifest.large;
  if (length === 0) return null;
  if (clone === undefined || words['without-large-files'] === true) return { files: length, verified: false };
  const fault = await clone.largeFileFault(path, bundle);
  if (fault !== null) throw new VerifyRefusal(fault.code, fault.message);
  return { files: length, verified: true };
}

/** Without a ledger only the checkpoint in the bundle can be held against the one that was kept. */
function requireCheckpoint(text: string, kept: Checkpoint): void {
  const own = parseCheckpoint(text);
  if (own?.origin === kept.origin && own.size === kept.size && own.root === kept.root) return;
  throw new VerifyRefusal(
    'checkpoint_differs',
    `The bundle's checkpoint covers ${own?.size ?? 'unknown'} entries of ${own?.origin ?? 'no ledger'}; yours is not the same, and without the ledger nothing shows that one continues the other. Give --repository DIR.`,
  );
}

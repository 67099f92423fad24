import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import type { ReleaseAsset } from '../release/release-port.ts';
import type { BundleIdentity } from './bundle-identity.ts';
import { requireIdentity, SealRefusal, unsealedChunks } from './bundle-unsealing.ts';

/**
 * Reads an encrypted bundle of a release: it lies on this machine for as long as it is read, and is decrypted only once it is
 * the file that the ledger names. Whoever may write can change a release, and would otherwise choose what is decrypted here.
 * @throws SealRefusal, UserError, and what `download` and `read` throw
 */
export async function readSealedAsset(
  { asset, sha256, identity }: SealedAsset,
  path: string,
  download: (asset: ReleaseAsset) => AsyncIterable<Uint8Array>,
  read: (bytes: AsyncIterable<Uint8Array>) => Promise<ReadBundle>,
): Promise<ReadBundle> {
  // Without a key nothing is worth fetching; of other bytes GitHub's own digest often tells as well.
  const key = requireIdentity(identity);
  if (asset.sha256 !== null) requireSame(asset.name, asset.sha256, sha256);
  try {
    const hash = createHash('sha256');
    for await (const part of keptAt(path, download(asset))) hash.update(part);
    requireSame(asset.name, hash.digest('hex'), sha256);
    return await read(unsealedChunks(path, key));
  } finally {
    await rm(path, { force: true });
  }
}

export interface SealedAsset {
  readonly asset: ReleaseAsset;
  /** Of the encrypted file, as the ledger has it. */
  readonly sha256: string;
  readonly identity: BundleIdentity | undefined;
}

function requireSame(name: string, found: string, expected: string): void {
  if (found === expected) return;
  const message = `${JSON.stringify(name)} of the release has the SHA-256 ${found}; the ledger's entry of the release says ${expected}. Somebody replaced the file: it is not decrypted. Find out who, and release the model anew.`;
  throw new SealRefusal('encrypted_differs', message);
}

/** Writes the bytes to a file as they pass. */
export async function* keptAt(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const failed = (error: Error): never => {
    throw new UserError(`${path} cannot be written: ${error.message}.`, [], { cause: error });
  };
  const file = await open(path, 'w').catch(failed);
  try {
    for await (const part of bytes) {
      await file.writeFile(part).catch(failed);
      yield part;
    }
  } finally {
    await file.close();
  }
}

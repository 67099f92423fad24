import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { Encrypter } from 'age-encryption';
import { UserError } from '../errors.ts';
import { ReleaseFailure } from '../release/release-port.ts';
import { fileChunks } from './bundle-file.ts';
import { copied, webStream } from './byte-stream.ts';

/** A bundle as it lies encrypted on this machine. */
export interface SealedFile {
  readonly path: string;
  readonly size: number;
  /** Of the encrypted bytes, lowercase hex. */
  readonly sha256: string;
}

/**
 * Encrypts a bundle for recipients (age v1). No two results are the same bytes. What is encrypted is hashed as it passes: a
 * file that changed since it was verified is refused.
 * @throws ReleaseFailure, UserError
 */
export async function sealBundleFile(
  bundle: { readonly path: string; readonly sha256: string },
  recipients: readonly string[],
  path: string,
): Promise<SealedFile> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const plain = createHash('sha256');
  const source = copied(fileChunks(bundle.path), (bytes) => plain.update(bytes));
  try {
    const encrypted = await encrypter.encrypt(webStream(source));
    const written = await writtenTo(path, encrypted);
    if (plain.digest('hex') === bundle.sha256) return { path, ...written };
    const message =
      'The bundle is not what was verified any more: something wrote to its file meanwhile. Run the workflow again.';
    throw new ReleaseFailure('file_changed', message);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await source.return(undefined);
  }
}

async function writtenTo(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Pick<SealedFile, 'size' | 'sha256'>> {
  const failed = (error: Error): never => {
    throw new UserError(`${path} cannot be written: ${error.message}.`, [], { cause: error });
  };
  const file = await open(path, 'w', 0o600).catch(failed);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const part of bytes) {
      await file.writeFile(part).catch(failed);
      hash.update(part);
      size += part.length;
    }
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest('hex') };
}

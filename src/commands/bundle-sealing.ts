import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { Encrypter } from 'age-encryption';
import { UserError } from '../errors.ts';
import { type ReadBundle, type ReadOptions, readBundle } from '../release/bundle-archive.ts';
import { ReleaseFailure } from '../release/release-port.ts';
import { headerProblem, LONGEST_HEADER, looksSealed } from '../release/sealed-header.ts';
import { fileChunks, readBundleFile } from './bundle-file.ts';
import type { BundleIdentity } from './bundle-identity.ts';

/** Why a released bundle that is encrypted cannot be read; a closed list (docs/reference/deployment.md). */
export const SEAL_CODES = ['bundle_identity_missing', 'encrypted_differs', 'not_decryptable'] as const;
export type SealCode = (typeof SEAL_CODES)[number];

/** An encrypted bundle that is not the one of the ledger, or that nobody here can decrypt. */
export class SealRefusal extends Error {
  readonly code: SealCode;

  constructor(code: SealCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SealRefusal';
    this.code = code;
  }
}

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

/** @throws SealRefusal where there is no key */
export function requireIdentity(identity: BundleIdentity | undefined): BundleIdentity {
  if (identity !== undefined) return identity;
  throw new SealRefusal(
    'bundle_identity_missing',
    'The bundle is encrypted for those who deploy it, and no identity was given. Set the input `bundle-identity` of the action (a secret of the GitHub environment), or `--identity FILE`.',
  );
}

/**
 * The bytes of an encrypted bundle, decrypted as they are asked for. What comes before an error was authentic, and may still
 * not be all of it: only who reads to the end has the bundle.
 * @throws SealRefusal, UserError
 */
export async function* unsealedChunks(
  path: string,
  identity: BundleIdentity | undefined,
): AsyncGenerator<Uint8Array> {
  const key = requireIdentity(identity);
  const problem = headerProblem(await startOf(path));
  if (problem !== null)
    throw new SealRefusal('not_decryptable', `The encrypted bundle cannot be read: ${problem}`);
  const source = copied(fileChunks(path));
  try {
    yield* decrypted(key, source);
  } finally {
    await source.return(undefined);
  }
}

/**
 * Verifies a bundle on disk as it was released, encrypted or not, in one pass: nothing decrypted is written anywhere.
 * @throws SealRefusal, BundleRefusal, UserError
 */
export async function readReleasedFile(
  path: string,
  identity: BundleIdentity | undefined,
  options: ReadOptions,
): Promise<ReadBundle> {
  return looksSealed(await startOf(path))
    ? readBundle(unsealedChunks(path, identity), options)
    : readBundleFile(path, options);
}

async function* decrypted(
  identity: BundleIdentity,
  source: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const plain = await identity.decrypt(webStream(source)).catch(unreadable);
  const reader = plain.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(unreadable);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** What the library says is not repeated: it is made for programmers, and speaks of what only the deployer may know. */
function unreadable(error: unknown): never {
  if (error instanceof UserError) throw error;
  const isOther = error instanceof Error && error.message.startsWith('no identity matched');
  const message = isOther
    ? 'The encrypted bundle is for other recipients than the identity of this run: take the key whose public part stood under `bundles.recipients` when it was released.'
    : 'The encrypted bundle was changed or cut off: it cannot be decrypted to its end.';
  throw new SealRefusal('not_decryptable', message, { cause: error });
}

async function startOf(path: string): Promise<Uint8Array> {
  for await (const bytes of fileChunks(path)) return Uint8Array.from(bytes.subarray(0, LONGEST_HEADER));
  return new Uint8Array();
}

/** Streams keep pieces for a while, and `fileChunks` writes over them. */
async function* copied(
  chunks: AsyncIterable<Uint8Array>,
  seen?: (bytes: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of chunks) {
    seen?.(bytes);
    yield Uint8Array.from(bytes);
  }
}

/** `ReadableStream.from` came with Node 20.6. */
function webStream(source: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return(undefined);
    },
  });
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

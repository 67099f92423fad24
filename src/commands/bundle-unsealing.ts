import { UserError } from '../errors.ts';
import { type ReadBundle, type ReadOptions, readBundle } from '../release/bundle-archive.ts';
import { headerProblem, LONGEST_HEADER, looksSealed } from '../release/sealed-header.ts';
import { fileChunks, readBundleFile } from './bundle-file.ts';
import type { BundleIdentity } from './bundle-identity.ts';
import { copied, webStream } from './byte-stream.ts';

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

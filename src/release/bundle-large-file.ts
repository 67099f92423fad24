import { createHash } from 'node:crypto';
import type { LargeFile } from './bundle-manifest.ts';
import { BundleRefusal, shownPath } from './bundle-refusal.ts';

/**
 * Holds a file that a bundle keeps by digest to that digest, in constant memory. Reading ends where it is longer than it
 * may be. @throws BundleRefusal
 */
export async function requireLargeFile(
  { path, size, sha256, location }: LargeFile,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const hash = createHash('sha256');
  let found = 0;
  for await (const chunk of chunks) {
    found += chunk.length;
    if (found > size) break;
    hash.update(chunk);
  }
  const where = `${shownPath(path)} from ${shownPath(location)}`;
  if (found !== size) {
    const bytes = found > size ? `more than ${size}` : String(found);
    throw new BundleRefusal('size_differs', `${where} has ${bytes} bytes; the manifest says ${size}.`);
  }
  const digest = hash.digest('hex');
  if (digest === sha256) return;
  throw new BundleRefusal(
    'digest_differs',
    `${where} has the SHA-256 ${digest}; the manifest says ${sha256}.`,
  );
}

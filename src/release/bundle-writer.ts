import { createHash } from 'node:crypto';
import type { BundleManifest } from './bundle-manifest.ts';
import { BundleRefusal, shownPath } from './bundle-refusal.ts';
import { type BundleFiles, type BundleSource, bundleFiles } from './bundle-source.ts';
import { BLOCK, encodeHeader } from './tar-header.ts';

/** Takes the bytes of a bundle in order. */
export type BundleSink = (bytes: Uint8Array) => void | Promise<void>;

export interface WrittenBundle {
  /** Of the whole file, lowercase hex. */
  readonly sha256: string;
  readonly size: number;
  readonly manifest: BundleManifest;
}

const END = Buffer.alloc(2 * BLOCK);

/**
 * Writes a bundle: an uncompressed tar of regular files, sorted, by nobody, at the epoch. The same facts give the same bytes.
 * Every content is hashed while it passes: one that is not what the manifest says ends the writing.
 *
 * @throws BundleRefusal also where the bundle would not verify; what was written so far is of no use then
 */
export async function writeBundle(source: BundleSource, sink: BundleSink): Promise<WrittenBundle> {
  return writeFiles(bundleFiles(source), sink);
}

/** The same for files that are already in order. */
export async function writeFiles({ manifest, files }: BundleFiles, sink: BundleSink): Promise<WrittenBundle> {
  const whole = createHash('sha256');
  let size = 0;
  const write = (bytes: Uint8Array): void | Promise<void> => {
    whole.update(bytes);
    size += bytes.length;
    return sink(bytes);
  };
  for (const file of files) {
    await write(encodeHeader(file));
    await writeContent(file, write);
    const padding = (BLOCK - (file.size % BLOCK)) % BLOCK;
    if (padding > 0) await write(END.subarray(0, padding));
  }
  await write(END);
  return { sha256: whole.digest('hex'), size, manifest };
}

async function writeContent(file: BundleFiles['files'][number], write: BundleSink): Promise<void> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of file.contents()) {
    size += chunk.length;
    if (size > file.size) break;
    hash.update(chunk);
    await write(chunk);
  }
  const name = shownPath(file.path);
  if (size !== file.size) {
    throw new BundleRefusal(
      'size_differs',
      `${name} has other than the ${file.size} bytes that were hashed before.`,
    );
  }
  const sha256 = hash.digest('hex');
  if (sha256 !== file.sha256) {
    const message = `${name} has the SHA-256 ${sha256}; expected ${file.sha256}. It changed while the bundle was written.`;
    throw new BundleRefusal('digest_differs', message);
  }
}

import { writeFile } from 'node:fs/promises';
import { setOutput } from '@actions/core';
import { UserError } from '../errors.ts';
import { corrections, madeBundle } from '../ledger/query.ts';
import { BundleRefusal, type WrittenBundle } from '../release/bundle-archive.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { SignedFiles } from './bundle-signing.ts';

type Signed = Pick<SignedFiles, 'folder' | 'attestations' | 'predicates'>;

/** The outputs of actions/bundle. Beside the bundle a file says its digest: that one may go to other jobs in the open. */
export async function tellBundle(
  path: string,
  { sha256, manifest }: WrittenBundle,
  signed: Signed | null,
): Promise<void> {
  const { tag, commit, name, version } = manifest;
  const checksum = path.replace(/\.tar$/, '.sha256');
  await writeFile(checksum, `${sha256}  ${tag}.tar\n`).catch((error: Error) => {
    throw new UserError(`${checksum} cannot be written: ${error.message}.`, [], { cause: error });
  });
  const isSigned = signed !== null && signed.attestations.length > 0;
  setOutput('bundle', path);
  setOutput('checksum', checksum);
  setOutput('sha256', sha256);
  setOutput('tag', tag);
  setOutput('commit', commit);
  setOutput('model', name);
  setOutput('version', version);
  setOutput('attestations', isSigned ? signed.folder : '');
  setOutput('predicates', signed === null || isSigned ? '' : JSON.stringify(signed.predicates));
}

/**
 * Number of the entry that records a bundle which was made again, so that no job has to hand it to another in the open.
 * @throws BundleRefusal where it is not the bundle that was asked for, or nothing records it
 */
export function recordedAgain(
  { sha256, manifest: { tag } }: WrittenBundle,
  expected: string,
  entries: readonly LedgerEntry[],
): number {
  if (sha256 !== expected) {
    const message = `Made again, the bundle of this commit has the SHA-256 ${sha256}; asked for was ${expected}. What it is made from changed, or another commit or model was meant.`;
    throw new BundleRefusal('bundle_differs', message);
  }
  const corrected = corrections(entries);
  const entry = entries.findLast((one) => {
    const bundle = madeBundle(one);
    return bundle?.sha256 === sha256 && bundle.tag === tag && !corrected.has(one.seq);
  });
  if (entry !== undefined) return entry.seq;
  const message = `The ledger has no entry of the bundle ${sha256}: make it without \`bundle-sha256\` first, which records it.`;
  throw new BundleRefusal('bundle_differs', message);
}

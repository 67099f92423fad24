import { writeFile } from 'node:fs/promises';
import { setOutput } from '@actions/core';
import { UserError } from '../errors.ts';
import type { WrittenBundle } from '../release/bundle-archive.ts';
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

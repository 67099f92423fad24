import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AttestationRefusal } from '../attestation/refusal.ts';
import { UserError } from '../errors.ts';
import type { AttestationFile } from '../release/bundle-link.ts';
import { textOf } from './audit-ledger.ts';

/** Far more than environments that anybody declares. */
export const MOST_ATTESTATIONS = 200;
export const MOST_ATTESTATION_BYTES = 4 * 1024 * 1024;

/** Every file of a folder as an attestation, in the order of their names. @throws AttestationRefusal, UserError */
export async function readAttestations(folder: string): Promise<readonly AttestationFile[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw new UserError(`The attestations (${folder}) cannot be read: ${error.message}.`, [], {
      cause: error,
    });
  });
  if (found.length > MOST_ATTESTATIONS)
    throw new UserError(`${folder} holds ${found.length} files; at most ${MOST_ATTESTATIONS} are read.`);
  const names = found.map(({ name }) => name).sort();
  const other = found.find((entry) => !entry.isFile());
  if (other !== undefined)
    throw new AttestationRefusal('bundle_malformed', `${JSON.stringify(other.name)} is no regular file.`);
  return Promise.all(names.map((name) => readAttestation(folder, name)));
}

async function readAttestation(folder: string, name: string): Promise<AttestationFile> {
  const path = join(folder, name);
  if ((await stat(path)).size > MOST_ATTESTATION_BYTES)
    throw new AttestationRefusal('bundle_too_large', `${JSON.stringify(name)} is larger than 4 MiB.`);
  const text = textOf(await readFile(path));
  if (text === undefined)
    throw new AttestationRefusal('bundle_malformed', `${JSON.stringify(name)} is not UTF-8 text.`);
  return { name, text };
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AttestationRefusal } from '../attestation/refusal.ts';
import { UserError } from '../errors.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import type { AttestationFile, HeldAttestation } from '../release/bundle-link.ts';
import type { ReleaseFile } from '../release/release-port.ts';
import { textOf } from './audit-ledger.ts';
import type { ReleasedForm } from './released-form.ts';

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

/**
 * What a release consists of. Every run of one release makes the same files, so that a repeated one finds its own. Of an
 * encrypted bundle the sums name both: the file, and what it is once it is decrypted.
 */
export function releaseFiles(
  { manifest: { tag }, sha256: plain }: ReadBundle,
  { file, encrypted }: ReleasedForm,
  held: readonly HeldAttestation[],
  checkpoint: string,
): readonly ReleaseFile[] {
  const files = [file, ...namedAttestations(tag, held), textFile('checkpoint.txt', checkpoint)];
  const inside = encrypted === null ? [] : [{ name: `${tag}.tar`, sha256: plain }];
  const sums = [...files, ...inside].map(({ name, sha256 }) => `${sha256}  ${name}\n`).sort();
  return [...files, textFile('SHA256SUMS', sums.join(''))];
}

/** Named by what they say, and where two say the same, by their order: never by the names that they came under. */
function namedAttestations(tag: string, held: readonly HeldAttestation[]): readonly ReleaseFile[] {
  const used = new Map<string, number>();
  return [...held]
    .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
    .map(({ proof: { kind, environment }, text }) => {
      const what = environment === null ? kind : `${kind}.${fileWord(environment)}`;
      const count = (used.get(what) ?? 0) + 1;
      used.set(what, count);
      return textFile(`${tag}.${count === 1 ? what : `${what}.${count}`}.sigstore.json`, text);
    });
}

const OWN_NAME =
  /^(?:summary(?:\.[A-Za-z0-9][A-Za-z0-9_-]{0,63})?|test-result|approval)(?:\.\d{1,3})?\.sigstore\.json$/;

/** Whether an attestation of a release can have this name. */
export function isAttestationName(tag: string, name: string): boolean {
  return name.startsWith(`${tag}.`) && OWN_NAME.test(name.slice(tag.length + 1));
}

/** GitHub renames what holds another character. */
function fileWord(environment: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/.test(environment) ? environment : sha256Hex(environment);
}

function textFile(name: string, text: string): ReleaseFile {
  const bytes = Buffer.from(text, 'utf8');
  return {
    name,
    size: bytes.length,
    sha256: sha256Hex(bytes),
    open: async function* () {
      yield bytes;
    },
  };
}

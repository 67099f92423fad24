import { sha256Hex } from '../model/canonical.ts';
import type { Release as RecordedRelease } from '../schemas/ledger-detail.ts';
import type { ReadBundle } from './bundle-archive.ts';
import type { HeldAttestation } from './bundle-link.ts';
import type { ReleaseFile } from './release-port.ts';

/** The file of a release that has the bundle. */
export interface ReleasedForm {
  readonly file: ReleaseFile;
  /** Null: the bundle as it is. */
  readonly encrypted: Encrypted | null;
}

export type Encrypted = NonNullable<RecordedRelease['encrypted']>;

/** The file of a release that has the bundle of a tag. */
export function bundleFileName(tag: string, isEncrypted: boolean): string {
  return isEncrypted ? `${tag}.tar.age` : `${tag}.tar`;
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
  const inside = encrypted === null ? [] : [{ name: bundleFileName(tag, false), sha256: plain }];
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

/** Whether a release of ours can have a file of this name. */
export function isReleaseFileName(tag: string, name: string): boolean {
  const fixed = [bundleFileName(tag, false), bundleFileName(tag, true), 'checkpoint.txt', 'SHA256SUMS'];
  return fixed.includes(name) || isAttestationName(tag, name);
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

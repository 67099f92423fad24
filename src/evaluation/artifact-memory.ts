import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { ArtifactOrigin } from './artifact-origin.ts';

/** An artifact as it was judged. */
export interface ObservedArtifact extends ArtifactOrigin {
  readonly name: string;
  /** Of what it holds (`artifactDigest`), lowercase hex. */
  readonly sha256: string;
}

/** The digest of what an artifact holds: its files, however they are packed. */
export function artifactDigest(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  const sorted = files
    .map(({ path, sha256 }) => ({ path, sha256 }))
    .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  return sha256Hex(canonicalJson(sorted));
}

/**
 * What was first observed of each attempt of each workflow run, by any decision on any pull request. An attempt that has
 * ended makes nothing more, so what it made is what it was when it was first seen. A correction takes nothing out of
 * this memory: a new attempt is always open.
 */
export class ArtifactMemory {
  readonly #first = new Map<string, string>();

  /** Entries are verified, oldest first. */
  constructor(entries: readonly LedgerEntry[]) {
    for (const { type, decision } of entries) {
      if (type !== 'evaluation') continue;
      const { artifacts } = decision as NonNullable<LedgerDetail['evaluation']>;
      for (const { run, attempt, is_earlier: isEarlier, name, sha256 } of artifacts ?? []) {
        const key = keyOf(name, { run, attempt, isEarlier });
        if (!this.#first.has(key)) this.#first.set(key, sha256);
      }
    }
  }

  has({ name, ...origin }: ObservedArtifact): boolean {
    return this.#first.has(keyOf(name, origin));
  }

  /** The digest that an artifact was first seen with, where it is another. */
  contradiction({ name, sha256, ...origin }: ObservedArtifact): string | undefined {
    return possibleOrigins(origin)
      .map((one) => this.#first.get(keyOf(name, one)))
      .find((first) => first !== undefined && first !== sha256);
  }
}

export const NO_ARTIFACT_MEMORY = new ArtifactMemory([]);

/** The newest artifact from before an attempt is that of the attempt right before it, where that one made any. */
function possibleOrigins(origin: ArtifactOrigin): readonly ArtifactOrigin[] {
  const { run, attempt, isEarlier } = origin;
  return isEarlier ? [origin, { run, attempt: attempt - 1, isEarlier: false }] : [origin];
}

function keyOf(name: string, { run, attempt, isEarlier }: ArtifactOrigin): string {
  return `${run} ${attempt} ${isEarlier} ${name}`;
}

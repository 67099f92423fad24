import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { ArtifactMemory, artifactDigest, type ObservedArtifact } from './artifact-memory.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const C = 'c'.repeat(64);

function seen(run: number, attempt: number, sha256: string, isEarlier = false): ObservedArtifact {
  return { run, attempt, isEarlier, name: 'evaluation', sha256 };
}

/** Only what the memory reads of an entry. */
function entry(type: string, ...artifacts: readonly ObservedArtifact[]): LedgerEntry {
  const listed = artifacts.map(({ isEarlier, ...artifact }) => ({ ...artifact, is_earlier: isEarlier }));
  return { type, decision: artifacts.length === 0 ? {} : { artifacts: listed } } as unknown as LedgerEntry;
}

describe('an artifact enters by what was first observed of its run and attempt', () => {
  it.each<[string, readonly ObservedArtifact[], ObservedArtifact, string | undefined]>([
    ['the same again', [seen(1, 1, A)], seen(1, 1, A), undefined],
    ['other files under the same attempt', [seen(1, 1, A)], seen(1, 1, B), A],
    ['the first sight decides, not the last', [seen(1, 1, A), seen(1, 1, B)], seen(1, 1, B), A],
    ['a new attempt is new evidence', [seen(1, 1, A)], seen(1, 2, B), undefined],
    ['another run', [seen(1, 1, A)], seen(2, 1, B), undefined],
    ['another artifact of the attempt', [{ ...seen(1, 1, A), name: 'card' }], seen(1, 1, B), undefined],
    ['what an earlier attempt made, as before', [seen(1, 3, A, true)], seen(1, 3, A, true), undefined],
    ['what an earlier attempt made, changed', [seen(1, 3, A, true)], seen(1, 3, B, true), A],
    ['the attempt right before made something else', [seen(1, 2, A)], seen(1, 3, B, true), A],
    ['the attempt right before made just that', [seen(1, 2, A)], seen(1, 3, A, true), undefined],
    ['an attempt of its own after an earlier one', [seen(1, 3, A, true)], seen(1, 3, B), undefined],
    ['nothing is remembered', [], seen(1, 1, C), undefined],
  ])('%s', (_, first, now, contradicted) => {
    expect(new ArtifactMemory(first.map((one) => entry('evaluation', one))).contradiction(now)).toBe(
      contradicted,
    );
  });

  it('by verdicts only, and entries of older versions tell nothing', () => {
    const memory = new ArtifactMemory([entry('observation', seen(1, 1, A)), entry('evaluation')]);
    expect(memory.contradiction(seen(1, 1, B))).toBeUndefined();
    expect(memory.has(seen(1, 1, A))).toBe(false);
  });

  it('and is remembered whatever it holds', () => {
    const memory = new ArtifactMemory([entry('evaluation', seen(1, 1, A))]);
    expect([seen(1, 1, B), seen(1, 2, A)].map((one) => memory.has(one))).toEqual([true, false]);
  });
});

describe('the digest of an artifact', () => {
  const files = [
    { path: 'b.csv', sha256: B },
    { path: 'a.csv', sha256: A },
  ];
  it('is that of its sorted files, however they are packed', () => {
    const text = `[{"path":"a.csv","sha256":"${A}"},{"path":"b.csv","sha256":"${B}"}]`;
    expect(artifactDigest(files)).toBe(createHash('sha256').update(text).digest('hex'));
    expect(artifactDigest(files.toReversed())).toBe(artifactDigest(files));
  });
  it.each([
    ['a byte', [{ path: 'b.csv', sha256: C }, files[1]]],
    ['a name', [{ path: 'c.csv', sha256: B }, files[1]]],
    ['a file less', [files[1]]],
  ])('is another for %s', (_, other) => {
    expect(artifactDigest(other as typeof files)).not.toBe(artifactDigest(files));
  });
});

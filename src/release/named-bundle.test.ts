import { expect, it } from 'vitest';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { WrittenBundle } from './bundle-archive.ts';
import { recordedAgain } from './named-bundle.ts';

const [SHA, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];
const MADE = { sha256: SHA, manifest: { tag: 't' } } as unknown as WrittenBundle;
const entry = (seq: number, type: string, decision: object): LedgerEntry =>
  ({ seq, type, decision }) as unknown as LedgerEntry;
const bundle = (seq: number, sha256 = SHA, tag = 't') => entry(seq, 'bundle', { sha256, tag });

it('a bundle that is made again is the one that was recorded', () => {
  expect(recordedAgain(MADE, SHA, [bundle(3), bundle(4), bundle(5, OTHER)])).toBe(4);
});

it.each<[string, string, LedgerEntry[], RegExp]>([
  ['another digest was asked for', OTHER, [bundle(3), bundle(4, OTHER)], /asked for was b+/],
  ['nothing records it', SHA, [bundle(3, OTHER)], /no entry of the bundle/],
  ['it was recorded under another tag', SHA, [bundle(3, SHA, 'u')], /no entry of the bundle/],
  [
    'its record was called wrong',
    SHA,
    [bundle(3), entry(4, 'correction', { of: 3, reason: 'x' })],
    /no entry of the bundle/,
  ],
])('is refused where %s', (_, expected, entries, message) => {
  expect(() => recordedAgain(MADE, expected, entries)).toThrow(
    expect.objectContaining({ code: 'bundle_differs', message: expect.stringMatching(message) }),
  );
});

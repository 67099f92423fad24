import { describe, expect, it } from 'vitest';
import { E8, tampering } from '../../test/ledger/tampering.ts';
import { EntryReadings } from './chain.ts';
import { entryPath } from './entry.ts';
import { verifyLedger } from './verification.ts';

const { branch, add, bytes } = tampering();

describe('entries that are read ahead', () => {
  const STATES: readonly (readonly [string, () => unknown])[] = [
    ['whole', () => undefined],
    ['followed by what is no entry', () => add({ [E8]: '{}\n' })],
    ['ended by an entry of another place', () => add({ [E8]: bytes(3) })],
  ];

  it.each(STATES)('give the same verification of a ledger that is %s', (_, deed) => {
    deed();
    const snapshot = branch().snapshot();
    const readings = new EntryReadings();
    readings.add(snapshot.entries);
    expect(verifyLedger(snapshot, { readings })).toEqual(verifyLedger(snapshot));
  });

  it('are read once', () => {
    const readings = new EntryReadings();
    const read = bytes(3);
    expect(readings.of(entryPath(3), read)).toBe(readings.of(entryPath(3), read));
  });

  it('are read again at another place', () => {
    const readings = new EntryReadings();
    const read = bytes(3);
    expect(readings.of(entryPath(3), read).finding).toBeUndefined();
    expect(readings.of(entryPath(4), read).finding?.code).toBe('entry_name');
  });
});

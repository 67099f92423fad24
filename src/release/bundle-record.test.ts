import { beforeAll, describe, expect, it } from 'vitest';
import { bundleEntry, type ProvenBundle, provenBundle } from '../../test/release/proof-sample.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { recordedBundle } from './bundle-record.ts';

let proven: ProvenBundle;
beforeAll(async () => {
  proven = await provenBundle();
});

const codeOf = (entries: readonly LedgerEntry[]): string => {
  try {
    return String(recordedBundle(proven.bundle, entries).seq);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a bundle is recorded', () => {
  it('by the first entry that has its bytes, and each attestation when it first came', () => {
    const first = bundleEntry(proven, 13, { attestations: ['a', 'b'] }, '2026-11-21T09:00:00Z');
    const later = bundleEntry(proven, 15, { attestations: ['b', 'c'] }, '2026-11-22T09:00:00Z');
    const other = bundleEntry(proven, 14, { attestations: ['d'], tag: 'another' });
    const found = recordedBundle(proven.bundle, [proven.evaluation, first, other, later]);
    expect([found.seq, found.at]).toEqual([13, '2026-11-21T09:00:00Z']);
    expect([...found.attestedAt]).toEqual([
      ['a', '2026-11-21T09:00:00Z'],
      ['b', '2026-11-21T09:00:00Z'],
      ['c', '2026-11-22T09:00:00Z'],
    ]);
  });

  it.each<[string, object, string]>([
    ['as it is', {}, '13'],
    ['with other bytes', { sha256: 'f'.repeat(64) }, 'bundle_not_recorded'],
    ['under another tag', { tag: 'credit-v1.4-approved-2026-11-20.2' }, 'bundle_not_recorded'],
    ['of another subject', { subject: 'f'.repeat(64) }, 'bundle_not_recorded'],
    ['of other content', { content: 'f'.repeat(64) }, 'bundle_not_recorded'],
  ])('%s', (_, detail, code) => {
    expect(codeOf([proven.evaluation, bundleEntry(proven, 13, { ...detail })])).toBe(code);
  });

  it.each<[string, (entry: LedgerEntry) => LedgerEntry[]]>([
    ['is not there', () => []],
    ['has another number', (entry) => [{ ...entry, seq: 11 }]],
    ['says something else', (entry) => [{ ...entry, at: '2026-11-20T23:59:58Z' }]],
    ['follows on another entry', (entry) => [{ ...entry, prev: 'f'.repeat(64) }]],
  ])('only where the approval %s: no', (_, change) => {
    expect(codeOf([...change(proven.evaluation), bundleEntry(proven)])).toBe('evaluation_not_recorded');
  });
});

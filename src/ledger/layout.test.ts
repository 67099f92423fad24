import { describe, expect, it } from 'vitest';
import { blobPath, entryPath, LEDGER_MODE, misplaced, placeOf } from './layout.ts';

const SHA256 = '0123456789abcdef'.repeat(4);

describe('the layout of a ledger', () => {
  it('names entries by ten digits and contents by their digest', () => {
    expect(entryPath(1)).toBe('entries/0000000001.json');
    expect(entryPath(1_000_000)).toBe('entries/0001000000.json');
    expect(blobPath(SHA256)).toBe(`blobs/${SHA256.slice(0, 2)}/${SHA256}`);
    expect(LEDGER_MODE).toBe('100644');
  });

  it.each([
    ['entries/0000000042.json', { kind: 'entry', seq: 42 }],
    ['entries/9999999999.json', { kind: 'entry', seq: 9_999_999_999 }],
    [`blobs/01/${SHA256}`, { kind: 'blob', sha256: SHA256 }],
    ['entries/0000000000.json', { kind: 'entry_name' }],
    ['entries/000000042.json', { kind: 'entry_name' }],
    ['entries/00000000042.json', { kind: 'entry_name' }],
    ['entries/0000000042.json.bak', { kind: 'entry_name' }],
    ['entries/0000000042.jsonl', { kind: 'entry_name' }],
    ['entries/0000000042.json\n', { kind: 'entry_name' }],
    ['entries/0000000042xjson', { kind: 'entry_name' }],
    ['entries/2026/0000000042.json', { kind: 'entry_name' }],
    ['entries/٠٠٠٠٠٠٠٠٤٢.json', { kind: 'entry_name' }],
    [`blobs/01/${SHA256.toUpperCase()}`, { kind: 'blob_name' }],
    [`blobs/AB/${'AB'.repeat(32)}`, { kind: 'blob_name' }],
    [`blobs/01/${SHA256}0`, { kind: 'blob_name' }],
    [`blobs/01/${SHA256.slice(0, -1)}`, { kind: 'blob_name' }],
    [`blobs/01/${SHA256}\n`, { kind: 'blob_name' }],
    [`blobs/${SHA256}`, { kind: 'blob_name' }],
    [`blobs/ab/${SHA256}`, { kind: 'blob_name' }],
    [`blobs/01/23/${SHA256}`, { kind: 'blob_name' }],
    ['entries', { kind: 'stray_path' }],
    ['blobs', { kind: 'stray_path' }],
    ['README.md', { kind: 'stray_path' }],
    ['x/entries/0000000042.json', { kind: 'stray_path' }],
    [`x/blobs/01/${SHA256}`, { kind: 'stray_path' }],
    ['Entries/0000000042.json', { kind: 'stray_path' }],
    ['', { kind: 'stray_path' }],
  ])('takes %j for what it is', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it.each([
    ['entries/x', '"entries/x" is not entries/ and ten digits of a number from 1, then .json.'],
    [
      'blobs/x',
      '"blobs/x" is not blobs/, the first two digits of a SHA-256, and the SHA-256 in lowercase hexadecimal digits.',
    ],
    ['x', '"x" is neither under entries/ nor under blobs/.'],
  ])('says what is wrong with %j', (path, message) => {
    expect(misplaced(path)).toBe(message);
  });
});

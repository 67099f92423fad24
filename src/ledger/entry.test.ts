import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft } from '../../test/ledger/drafts.ts';
import { UserError } from '../errors.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import {
  entryBytes,
  entryDigest,
  entryPath,
  MOST_ENTRY_BYTES,
  MOST_ENTRY_DEPTH,
  readEntry,
} from './entry.ts';

const ENTRY: LedgerEntry = { v: 1, seq: 7, prev: '0'.repeat(64), ...draft('seven').entry };
/** A type of which any object may be said. */
const FREE: LedgerEntry = { ...ENTRY, type: 'retirement' };
const PATH = entryPath(7);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the bytes of an entry', () => {
  it('are RFC 8785 JSON and a newline, and its digest is theirs', () => {
    const text = new TextDecoder().decode(entryBytes(ENTRY));
    expect(text).toBe(`${canonicalJson(ENTRY)}\n`);
    expect(text.startsWith('{"actor":null,"at":"2026-03-01T09:01:00Z","attestation":null,')).toBe(true);
    expect(entryDigest(ENTRY)).toBe(sha256Hex(text));
  });

  it('are at most 1 MiB', () => {
    const sized = (size: number): LedgerEntry => {
      const empty = entryBytes({ ...FREE, decision: { note: '' } }).length;
      return { ...FREE, decision: { note: 'x'.repeat(size - empty) } };
    };
    expect(MOST_ENTRY_BYTES).toBe(1_048_576);
    const largest = entryBytes(sized(1_048_576));
    expect(largest).toHaveLength(1_048_576);
    expect(readEntry(PATH, largest).finding).toBeUndefined();
    expect(() => entryBytes(sized(1_048_577))).toThrow(
      new UserError('Entry "seven" has 1048577 bytes; at most 1048576 can be recorded.'),
    );
    expect(readEntry(PATH, bytes(`${canonicalJson(sized(1_048_577))}\n`)).finding).toEqual({
      code: 'entry_too_large',
      message: 'Entry 7 has 1048577 bytes; at most 1048576 are read.',
      entry: 7,
      commit: null,
      path: PATH,
    });
  });

  it.each(['\ud83d', 'a\\\ud83d', '\udc00x', '\ude00\ud83d'])('hold no half of a character (%j)', (half) => {
    const entry = { ...FREE, decision: { note: half } };
    expect(() => entryBytes(entry)).toThrow(
      new UserError('Entry "seven" holds half a character; the ledger holds Unicode text only.'),
    );
    expect(readEntry(PATH, bytes(`${canonicalJson(entry)}\n`)).finding?.code).toBe('entry_not_canonical');
  });

  it.each(['\u{1f600}', '\\ud83d', '\\\\udfff', '"\\udead"'])(
    'hold whole characters, and what only looks like a half (%j)',
    (whole) => {
      const entry = { ...FREE, decision: { note: whole } };
      expect(readEntry(PATH, entryBytes(entry))).toEqual({ entry, finding: undefined });
    },
  );
});

describe('reading an entry', () => {
  it('gives back what was written', () => {
    expect(readEntry(PATH, entryBytes(ENTRY))).toEqual({ entry: ENTRY, finding: undefined });
  });

  it('gives back any keys in the order of RFC 8785, digits among them', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 3 })),
        (decision) => {
          fc.pre(!('__proto__' in decision && Object.hasOwn(decision, '__proto__')));
          const written = entryBytes({ ...FREE, decision });
          expect(readEntry(PATH, written).finding).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['{"10":1,"9":2}', true],
    ['{"9":2,"10":1}', false],
    ['{"":1,"a":2}', true],
    ['{"a":{"b":1,"a":2}}', false],
    ['{"a":[{"b":1,"a":2}]}', false],
    ['{"a":[{"a":2,"b":1}]}', true],
    ['{"a":1,"a":1}', false],
    ['{"__proto__":1}', true],
    ['{"toJSON":1}', true],
    ['{"a":-0}', false],
    ['{"a":1E3}', false],
    ['{"a":9007199254740993}', false],
    ['{"a":"\\u000a"}', false],
    ['{"a":"\\n"}', true],
  ])('of the decision %s: canonical is %s', (decision, isCanonical) => {
    const text = `${canonicalJson({ ...FREE, decision: {} })}\n`.replace(
      '"decision":{}',
      `"decision":${decision}`,
    );
    expect(readEntry(PATH, bytes(text)).finding?.code).toBe(isCanonical ? undefined : 'entry_not_canonical');
  });

  it('goes 32 levels deep', () => {
    const nested = (levels: number): LedgerEntry['decision'] => {
      let value: unknown = 1;
      for (let level = 0; level < levels - 2; level += 1) value = [value];
      return { value };
    };
    expect(MOST_ENTRY_DEPTH).toBe(32);
    expect(readEntry(PATH, entryBytes({ ...FREE, decision: nested(32) })).finding).toBeUndefined();
    expect(readEntry(PATH, entryBytes({ ...FREE, decision: nested(33) })).finding).toEqual({
      code: 'entry_unreadable',
      message: 'Entry 7 is nested deeper than 32 levels.',
      entry: 7,
      commit: null,
      path: PATH,
    });
  });

  it('asks for its name first', () => {
    expect(readEntry('entries/7.json', bytes('')).finding).toEqual({
      code: 'entry_name',
      message: '"entries/7.json" is not entries/ and ten digits of a number from 1, then .json.',
      entry: null,
      commit: null,
      path: 'entries/7.json',
    });
  });
});

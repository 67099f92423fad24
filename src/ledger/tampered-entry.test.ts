import { describe, expect, it } from 'vitest';
import { E8, tampering, text } from '../../test/ledger/tampering.ts';
import { canonicalJson } from '../model/canonical.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';

const { found, next, add, caught } = tampering();

describe('an entry that is not what it should be', () => {
  const raw = (content: string | Uint8Array) => (): unknown => add({ [E8]: content });
  const said = (parts: Partial<LedgerEntry>) => (): unknown => add({ [E8]: text(next(parts)) });
  const forged = (parts: Record<string, unknown>) => (): unknown =>
    add({ [E8]: `${canonicalJson({ ...next(), ...parts })}\n` });
  caught([
    {
      what: 'spaces',
      how: () => add({ [E8]: `${JSON.stringify(JSON.parse(text(next())), null, 1)}\n` }),
      finds: [
        'entry_not_canonical [8 - entries/0000000008.json] Entry 8 is not written as RFC 8785 JSON and one newline.',
      ],
    },
    {
      what: 'a line end of Windows',
      how: () => add({ [E8]: text(next()).replace('\n', '\r\n') }),
      finds: [
        'entry_not_canonical [8 - entries/0000000008.json] Entry 8 is not written as RFC 8785 JSON and one newline.',
      ],
    },
    {
      what: 'no line end',
      how: () => add({ [E8]: text(next()).trimEnd() }),
      finds: [
        'entry_not_canonical [8 - entries/0000000008.json] Entry 8 is not written as RFC 8785 JSON and one newline.',
      ],
    },
    {
      what: 'two line ends',
      how: () => add({ [E8]: `${text(next())}\n` }),
      finds: [
        'entry_not_canonical [8 - entries/0000000008.json] Entry 8 is not written as RFC 8785 JSON and one newline.',
      ],
    },
    {
      what: 'a byte order mark',
      how: () => add({ [E8]: `\ufeff${text(next())}` }),
      finds: ['entry_unreadable [8 - entries/0000000008.json] Entry 8 is not JSON.'],
    },
    {
      what: 'a key given twice',
      how: () => add({ [E8]: text(next()).replace('"v":1', '"v":1,"v":1') }),
      finds: [
        'entry_not_canonical [8 - entries/0000000008.json] Entry 8 is not written as RFC 8785 JSON and one newline.',
      ],
    },
    {
      what: 'keys out of order',
      how: () => add({ [E8]: `${JSON.stringify(next())}\n` }),
      finds: [
        'entry_not_canonical [8 - entries/0000000008.json] Entry 8 is not written as RFC 8785 JSON and one newline.',
      ],
    },
    {
      what: 'a number written otherwise',
      how: () => add({ [E8]: text(next()).replace('"seq":8', '"seq":8.0') }),
      finds: [
        'entry_not_canonical [8 - entries/0000000008.json] Entry 8 is not written as RFC 8785 JSON and one newline.',
      ],
    },
    {
      what: 'an escape without need',
      how: () => add({ [E8]: text(next()).replace('"next"', '"ne\\u0078t"') }),
      finds: [
        'entry_not_canonical [8 - entries/0000000008.json] Entry 8 is not written as RFC 8785 JSON and one newline.',
      ],
    },
    {
      what: 'half a character',
      how: () => add({ [E8]: text(next()).replace('"next"', '"ne\\ud83dt"') }),
      finds: [
        'entry_not_canonical [8 - entries/0000000008.json] Entry 8 is not written as RFC 8785 JSON and one newline.',
      ],
    },
    {
      what: 'a number beyond all',
      how: () => add({ [E8]: text(next()).replace('"of":1', '"of":1e999') }),
      finds: [
        'entry_not_canonical [8 - entries/0000000008.json] Entry 8 is not written as RFC 8785 JSON and one newline.',
      ],
    },
    {
      what: 'bytes that are no UTF-8',
      how: raw(Uint8Array.of(0x7b, 0xff, 0x7d, 0x0a)),
      finds: ['entry_unreadable [8 - entries/0000000008.json] Entry 8 is not UTF-8 text.'],
    },
    {
      what: 'nothing',
      how: raw(''),
      finds: ['entry_unreadable [8 - entries/0000000008.json] Entry 8 is not JSON.'],
    },
    {
      what: 'no JSON',
      how: raw('entry 8\n'),
      finds: ['entry_unreadable [8 - entries/0000000008.json] Entry 8 is not JSON.'],
    },
    {
      what: 'no object',
      how: raw('null\n'),
      finds: [
        'entry_schema [8 - entries/0000000008.json] Entry 8 does not have the shape of an entry: it must be object.',
      ],
    },
    {
      what: 'brackets without end',
      how: raw(`${'['.repeat(30_000)}${']'.repeat(30_000)}\n`),
      finds: ['entry_unreadable [8 - entries/0000000008.json] Entry 8 is nested deeper than 32 levels.'],
    },
    {
      what: '65 KiB',
      how: raw(`"${'x'.repeat(1025 * 1024 - 3)}"\n`),
      finds: [
        'entry_too_large [8 - entries/0000000008.json] Entry 8 has 1049600 bytes; at most 1048576 are read.',
      ],
    },
    {
      what: 'a key that is not known',
      how: forged({ note: 'hello' }),
      finds: [
        'entry_schema [8 - entries/0000000008.json] Entry 8 does not have the shape of an entry: it must NOT have additional properties.',
      ],
    },
    {
      what: 'a type that is not known',
      how: forged({ type: 'party' }),
      finds: [
        'entry_schema [8 - entries/0000000008.json] Entry 8 does not have the shape of an entry: /type must be equal to one of the allowed values.',
      ],
    },
    {
      what: 'another version',
      how: forged({ v: 2 }),
      finds: [
        'entry_schema [8 - entries/0000000008.json] Entry 8 does not have the shape of an entry: /v must be equal to constant.',
      ],
    },
    {
      what: 'a key that is missing',
      how: forged({ attestation: undefined }),
      finds: [
        "entry_schema [8 - entries/0000000008.json] Entry 8 does not have the shape of an entry: it must have required property 'attestation'.",
      ],
    },
    {
      what: 'said with a key that is not known',
      how: said({ decision: { of: 1, reason: 'r', by: 'me' } }),
      finds: [
        'entry_schema [8 - entries/0000000008.json] Entry 8 does not have the shape of an entry: /decision must NOT have additional properties.',
      ],
    },
    {
      what: 'said with another shape',
      how: said({ decision: { of: 0, reason: 'r' } }),
      finds: [
        'entry_schema [8 - entries/0000000008.json] Entry 8 does not have the shape of an entry: /decision/of must be >= 1.',
      ],
    },
    {
      what: 'the number of another',
      how: said({ seq: 9 }),
      finds: ['entry_name [8 - entries/0000000008.json] Entry 8 says that it is entry 9.'],
    },
  ]);

  it('accepts what this version does not know the details of', () => {
    add({
      [E8]: text(next({ type: 'retirement', decision: { 'any thing': [1, { 10: 'ten', 9: 'nine' }] } })),
    });
    expect(found()).toEqual([]);
  });
});

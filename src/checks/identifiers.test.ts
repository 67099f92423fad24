import { describe, expect, test } from 'vitest';
import { scanTable, scanText } from './identifiers.ts';

const NOTHING_ALLOWED = {
  allowedEmails: new Set<string>(),
  contactLines: new Set<number>(),
  isDependencyList: false,
};
const kinds = (text: string) => scanText(text, NOTHING_ALLOWED).map(({ kind }) => kind);

describe('identifiers are found', () => {
  test.each([
    ['Contact jane.doe+x@mail.example.org today', 'e-mail address'],
    ['"ssn": "123-45-6789"', 'social security number'],
    ['call (617) 555-0142', 'phone number'],
    ['call 617-555-0142 now', 'phone number'],
    ['+1 617.555.0142', 'phone number'],
    ['client 10.20.30.40 connected', 'IP address'],
    ['born on 1947-03-12', 'date of a person'],
    ['"date_of_birth": "03/12/1947"', 'date of a person'],
    ['admission 2026-01-02', 'date of a person'],
    ['"member_zip": "02139"', 'ZIP code'],
    ['zip_code = 02139', 'ZIP code'],
    ['MRN: 00123456', 'medical record number'],
    ['member_id: A1234567', 'account or member number'],
    ['"age": 93', 'age over 89'],
    ['a 93-year-old patient', 'age over 89'],
    ['https://portal.example.com/patients/jane-doe', 'web address of a person'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  test('the line is given, and a very long line hides nothing', () => {
    expect(scanText(`a\nb\n${'x '.repeat(30_000)}123-45-6789`, NOTHING_ALLOWED)).toEqual([
      { kind: 'social security number', line: 3 },
    ]);
  });

  test('columns of a table are read by their names', () => {
    expect(scanTable('id,member_zip,age\n1,02139,40\n2,10001,95\n')).toEqual([
      { kind: 'ZIP code', line: 2 },
      { kind: 'age over 89', line: 3 },
    ]);
  });
});

describe('ordinary metric files are left alone', () => {
  test.each([
    '{"created": "2026-11-20T10:00:00Z", "test_roc_auc": 0.9385455450519378, "test_rows": 10000}',
    '| Date | 2026-11-20 |',
    'MD5 `ea00fa2f6295059bfe93a24e4682e6dd`',
    'sha256:e7abc09060dbc76be547d467f01ea92feb8d1b5e0275c599e5ce5f0f551c4933',
    '"age": 45, "recall": 0.93, "lift": 95',
    'age 90+ is one group; coverage 93 %, 93.5 % of pages',
    'age_group: 18-29',
    'numpy 2.4.6, version 1.2.3.4, protobuf==4.25.1.0',
    '127.0.0.1:5000 and 0.0.0.0',
    'mean 0.212 555 and -0.0617 5550.142',
    'run f67f7ce333ab4387ae152609a540ffad started 1763632800000',
    '@acme/fraud-ml, channel #fraud-ml',
    'git+ssh://git@github.com/acme/repo',
    'the share of members in each segment',
    'the zip archive holds 12345 files',
    'timestamp 1716239022, 12345-67890',
    'https://github.com/acme/members/tree/main',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

test('a contact line and an allowed address are no leak; a version in a dependency list is no address', () => {
  const text = 'Contact: team@acme.example\nAsk own@acme.example\n10.20.30.40';
  const options = {
    allowedEmails: new Set(['own@acme.example']),
    contactLines: new Set([1]),
    isDependencyList: true,
  };
  expect(scanText(text, options)).toEqual([]);
});

test('attack 28: hostile lines are read in linear time (a doubled line takes no more than its own size in steps)', () => {
  const hostile = [
    'a@'.repeat(40_000),
    '1-'.repeat(40_000),
    'a.'.repeat(40_000),
    'born '.repeat(16_000),
    'https://'.repeat(10_000),
  ];
  expect(hostile.map((text) => scanText(text, NOTHING_ALLOWED).length)).toEqual([0, 0, 0, 0, 0]);
});

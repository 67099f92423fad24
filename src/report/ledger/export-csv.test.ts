import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALICE,
  approval,
  DANA,
  draft,
  evaluation,
  FRAUD,
  modelVerdict,
  numbered,
  pull,
} from '../../../test/audit/entries.ts';
import { approvalsCsv, csvField, entriesCsv, verdictsCsv } from './export-csv.ts';

describe('a field', () => {
  it.each<[string | number | null, string]>([
    ['plain', 'plain'],
    ['', ''],
    [null, ''],
    [-3, '-3'],
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', 'two lines'],
    [' padded', '" padded"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1".replace('\t', ' ')],
    ['\r\n=1', "' =1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['=cmd|"/c calc"!A1', '"\'=cmd|""/c calc""!A1"'],
    ['a\u202eb', 'a⟨U+202E⟩b'],
  ])('%j is written %j', (value, written) => {
    expect(csvField(value)).toBe(written);
  });

  it('never begins as a formula, never ends its line, and is read back by RFC 4180', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const written = csvField(value);
        const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
        expect(read).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/u);
        expect(written).not.toMatch(/[\r\n]/);
        if (!written.startsWith('"')) expect(written).not.toMatch(/[",]/);
      }),
    );
  });
});

const ENTRIES = numbered(
  draft(
    'approval',
    { ...approval(11, FRAUD), conditions: [{ until: '2026-06-30', text: 'Watch, "drift"' }] },
    {
      actor: DANA,
      pull_request: pull(4, ALICE),
      subjects: [{ name: FRAUD, sha256: 'c'.repeat(64) }],
      subject: 'c'.repeat(64),
    },
  ),
  draft(
    'evaluation',
    evaluation([
      modelVerdict(FRAUD, '=fraud', {
        checks: [
          { id: 'auc', policy: 'p', level: 'mandatory', outcome: 'fail' },
          { id: 'card', policy: 'p', level: 'mandatory', outcome: 'pass' },
        ],
      }),
    ]),
    { pull_request: pull(4, ALICE) },
  ),
);

describe('the views', () => {
  it('of approvals say who signed what in which role, and who wrote it', () => {
    const [header, row, ...rest] = approvalsCsv(ENTRIES).split('\r\n');
    expect(header).toMatch(/^seq,at,pull_request,model,role,person_id,person,/);
    expect(row).toBe(
      `1,2026-03-01T12:00:00Z,4,${FRAUD},arb,2,dana,roles.yml,11,2026-03-01T11:00:00Z,${'c'.repeat(64)},1,alice,"until 2026-06-30: Watch, ""drift"""`,
    );
    expect(rest).toEqual(['']);
  });

  it('of verdicts say what did not hold', () => {
    const [, row] = verdictsCsv(ENTRIES).split('\r\n');
    expect(row).toContain(",'=fraud,models/fraud,1.0.0,approved,complete,,,no,auc: fail,");
  });

  it('of entries have a line for each', () => {
    expect(entriesCsv(ENTRIES).split('\r\n')).toHaveLength(4);
    expect(entriesCsv([]).split('\r\n')).toHaveLength(2);
  });
});

import { describe, expect, test } from 'vitest';
import {
  COLUMNS,
  CONTEXT,
  dataset,
  item,
  MANIFEST,
  modelFacts,
  problem,
  record,
  texts,
} from '../../test/checks/facts.ts';
import type { Catalog } from '../schemas/catalog.ts';
import type { CheckConfigOf } from './check.ts';
import type { ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Require = CheckConfigOf<'sensitivity'>['require'];
type Column = Catalog['datasets'][number]['columns'][number];

const ALL: Require = {
  every_column_classified: true,
  forbidden_in_features: ['PII', 'PCI'],
  phi_in_features: 'permitted_use',
};

function judge(facts: Partial<ModelFacts>, require: Require = ALL) {
  const check = { id: 'sensitive-data', kind: 'sensitivity', title: 'No PII leakage', require } as const;
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

const columns = (...extra: Column[]) => ({ datasets: [dataset([...COLUMNS, ...extra])] });
/** The feature `amount`, described otherwise. */
const amount = (parts: Partial<Column>) => ({
  datasets: [dataset([{ name: 'amount', meaning: 'Amount', ...parts }, COLUMNS[1] as Column])],
});

describe('the catalog', () => {
  test('everything catalogued, classified and allowed passes', () => {
    expect(judge({})).toMatchObject({ outcome: 'pass', findings: [] });
  });

  test.each<[string, Partial<ModelFacts>, string, string]>([
    ['a data set that is not catalogued', { datasets: [] }, 'fail', 'claims is not in the catalog'],
    [
      'a data set that is catalogued twice',
      { datasets: [dataset(COLUMNS), dataset(COLUMNS)] },
      'error',
      'catalogued twice',
    ],
    ['no data set in the manifest', { manifest: { ...MANIFEST, data: [] } }, 'error', 'names no data set'],
    ['no feature in the manifest', { manifest: { ...MANIFEST, features: [] } }, 'error', 'names no feature'],
    [
      'a column without classification',
      columns({ name: 'member_zip', meaning: 'ZIP' }),
      'fail',
      'member_zip of data set claims has no classification',
    ],
    [
      'an empty classification',
      columns({ name: 'member_zip', meaning: 'ZIP', classification: [] }),
      'fail',
      'member_zip',
    ],
    [
      'none beside something else',
      columns({ name: 'x', meaning: 'x', classification: ['none', 'PII'] }),
      'fail',
      'one or the other',
    ],
    [
      'a feature that is no column',
      { manifest: { ...MANIFEST, features: ['amount', 'shoe_size'] } },
      'fail',
      'shoe_size is not a column',
    ],
    ['a forbidden class in a feature', amount({ classification: ['pii'] }), 'fail', 'may not be a feature'],
  ])('%s: %s', (_, facts, outcome, words) => {
    const result = judge(facts);
    expect(result.outcome).toBe(outcome);
    expect(result.reason).toContain(words);
    expect(result.findings.length).toBeGreaterThan(0);
  });

  test('a forbidden class outside the features is allowed', () => {
    expect(judge(columns({ name: 'member', meaning: 'Member', classification: ['PII'] })).outcome).toBe(
      'pass',
    );
  });
});

describe('protected health information in features', () => {
  const phi = { classification: ['PHI'] };
  const use = { basis: 'payment, 45 CFR 164.506', approved_by: 'data-steward' };
  test.each<[NonNullable<Require['phi_in_features']>, Partial<Column>, string]>([
    ['forbidden', phi, 'fail'],
    ['forbidden', { ...phi, de_identified: 'safe-harbor' }, 'fail'],
    ['de_identified', phi, 'fail'],
    ['de_identified', { ...phi, permitted_use: use }, 'fail'],
    ['de_identified', { ...phi, de_identified: 'expert-determination' }, 'pass'],
    ['permitted_use', phi, 'fail'],
    ['permitted_use', { ...phi, permitted_use: use }, 'pass'],
    ['permitted_use', { ...phi, permitted_use: { ...use, approved_by: ' ' } }, 'fail'],
    ['permitted_use', { ...phi, de_identified: 'safe-harbor' }, 'pass'],
  ])('%s with %j: %s', (rule, column, outcome) => {
    expect(judge(amount(column), { phi_in_features: rule }).outcome).toBe(outcome);
  });
});

describe('the scan of the evidence', () => {
  const scan: Require = { scan_evidence: 'hipaa-safe-harbor' };

  test('reports kind and place, never the value', () => {
    const result = judge({ texts: texts({ 'notes.md': 'first\nSSN 123-45-6789\n' }) }, scan);
    expect(result.outcome).toBe('fail');
    expect(result.findings).toMatchObject([{ at: { file: 'models/fraud/notes.md', line: 2 } }]);
    expect(result.reason).toContain('social security number');
    expect(JSON.stringify(result)).not.toContain('6789');
  });

  test('looks at the groups of records too', () => {
    const evidence = [item({ records: [record({ value: 0.9, slice: { member_zip: '02139' } })] })];
    const result = judge({ evidence }, scan);
    expect(result.reason).toContain('ZIP code');
    expect(JSON.stringify(result)).not.toContain('02139');
  });

  test('looks at the names and categories of a drift profile too', () => {
    const reference = {
      file: 'models/fraud/profile.json',
      sha256: 'a'.repeat(64),
      sizeBytes: 1,
      source: 'commit',
      trust: 'committed',
    } as const;
    const drift = (texts: readonly string[]) => [
      {
        dataset: 'production',
        prediction: null,
        file: 'models/fraud/current.csv',
        current: null,
        reference,
        report: null,
        texts,
        problem: null,
      },
    ];
    const evidence = [item({ records: [record({ value: 0.9 })] })];
    const result = judge({ evidence, drift: drift(['country', 'DE', 'jane.doe@mail.example']) }, scan);
    expect(result).toMatchObject({ outcome: 'fail', findings: [{ at: { file: reference.file } }] });
    expect(JSON.stringify(result)).not.toContain('jane');
    expect(judge({ evidence, drift: drift(['country', 'DE']) }, scan).outcome).toBe('pass');
  });

  test('accepts the contact in the card and the address of the manifest', () => {
    const card =
      '# Card\n\n## Contact\n\nWrite to team@acme.example.\n\n## Details\n\nAsk fraud@acme.example.\n';
    expect(judge({ texts: texts({ 'MODEL_CARD.md': card }) }, scan).outcome).toBe('pass');
    const leaked = '# Card\n\n## Details\n\nReported by jane.doe@mail.example.\n';
    expect(judge({ texts: texts({ 'MODEL_CARD.md': leaked }) }, scan).outcome).toBe('fail');
  });

  test('nothing to scan, or a file that could not be read, is an error', () => {
    expect(judge({}, scan).outcome).toBe('error');
    expect(judge({ evidence: [item({ problems: [problem()] })] }, scan).outcome).toBe('error');
  });
});

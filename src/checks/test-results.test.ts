import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTEXT, item, modelFacts, problem } from '../../test/checks/facts.ts';
import type { CheckConfigOf } from './check.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Quality = CheckConfigOf<'data_quality'>;

function judge(facts: Partial<ModelFacts>, more: Partial<Quality> = {}) {
  const check: Quality = {
    id: 'data-quality',
    kind: 'data_quality',
    title: 'The data are sound',
    require: { passed: 'all' },
    ...more,
  };
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

function results(outcomes: Record<string, string>, parts: Partial<EvidenceItem> = {}): EvidenceItem {
  const tests = Object.entries(outcomes).map(([name, outcome]) => ({ name, outcome, column: name }));
  return item({
    file: 'models/fraud/reports/validation.json',
    format: 'ge-validation',
    facts: { tests },
    ...parts,
  });
}

const outcomeOf = (evidence: EvidenceItem[], more?: Partial<Quality>) => judge({ evidence }, more).outcome;

describe('results of tests', () => {
  test.each<[string, Record<string, string>, string]>([
    ['all passed', { a: 'pass', b: 'pass' }, 'pass'],
    ['one failed', { a: 'pass', b: 'fail' }, 'fail'],
    ['one was not evaluated', { a: 'pass', b: 'error' }, 'error'],
    ['a word that no tool writes', { a: 'stable' }, 'error'],
    ['a warning', { a: 'warn' }, 'fail'],
    ['one was skipped', { a: 'pass', b: 'skipped' }, 'pass'],
    ['all were skipped', { a: 'skipped' }, 'fail'],
    ['none', {}, 'fail'],
  ])('%s', (_, outcomes, expected) => {
    expect(outcomeOf([results(outcomes)])).toBe(expected);
  });

  test('a warning that the policy reports is told', () => {
    const result = judge(
      { evidence: [results({ a: 'warn', b: 'pass' })] },
      { require: { passed: 'all', warnings: 'report' } },
    );
    expect(result).toMatchObject({ outcome: 'pass', reason: '2 tests of 1 file passed (1 warning).' });
  });

  test('the failures are named with their file', () => {
    const { reason, observed, findings, evidence_at } = judge({
      evidence: [results({ a: 'pass', b: 'fail' })],
    });
    expect(reason).toBe('models/fraud/reports/validation.json: b failed.');
    expect(observed?.text).toBe('1 passed, 1 failed');
    expect(findings[0]?.at?.file).toBe('models/fraud/reports/validation.json');
    expect(evidence_at).toHaveLength(1);
  });

  test('a name of any length is cut', () => {
    const { reason } = judge({ evidence: [results({ ['x'.repeat(1_000_000)]: 'fail' })] });
    expect(reason).toMatch(/: x{200} failed\.$/u);
  });

  test('of a thousand failures twenty are named, and the rest is counted', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`t${index}`, 'fail']));
    const result = judge({ evidence: [results(many)] });
    expect(result.findings).toHaveLength(20);
    expect(result.reason).toMatch(/ And 980 more\.$/u);
  });

  test.each([
    [2, 'pass'],
    [3, 'fail'],
  ])('two tests where at least %i are required', (at_least, expected) => {
    expect(outcomeOf([results({ a: 'pass', b: 'pass' })], { require: { passed: 'all', at_least } })).toBe(
      expected,
    );
  });

  test.each([
    [['a'], 'pass'],
    [['a', 'amount'], 'fail'],
    [['skipped'], 'fail'],
  ])('columns %s must each have a test that ran', (columns, expected) => {
    expect(outcomeOf([results({ a: 'pass', skipped: 'skipped' })], { columns })).toBe(expected);
  });

  test.each([
    ['committed', 'fail'],
    ['workflow', 'pass'],
  ] as const)('trust %s where a workflow is asked for', (trust, expected) => {
    const require = { passed: 'all', trust: { at_least: 'workflow' } } as const;
    expect(outcomeOf([results({ a: 'pass' }, { trust })], { require })).toBe(expected);
  });
});

describe('which results', () => {
  const other = results({ b: 'fail' }, { file: 'models/fraud/reports/soda.json', format: 'soda-scan' });
  const sound = results({ a: 'pass' });

  test('all there are, or those that are named', () => {
    expect(outcomeOf([sound, other])).toBe('fail');
    expect(outcomeOf([sound, other], { files: ['models/*/reports/validation.json'] })).toBe('pass');
  });

  test('a glob that matches none is missing evidence', () => {
    const result = judge({ evidence: [sound] }, { files: ['models/*/reports/*.json', 'none/*.json'] });
    expect(result.outcome).toBe('error');
    expect(result.reason).toMatch(/at none\/\*\.json, found none/u);
  });

  test('none at all is missing, or awaited while a workflow makes it', () => {
    expect(outcomeOf([])).toBe('error');
    const awaiting = [{ workflow: 'test.yml', artifact: 'report', state: 'queued' }];
    expect(judge({ evidence: [], awaiting })).toMatchObject({ outcome: 'inconclusive', awaiting: true });
  });

  test('what a team wrote itself, or a test report of code, is no test of data', () => {
    expect(outcomeOf([results({ a: 'pass' }, { format: 'drift-homemade-json' })])).toBe('error');
    expect(outcomeOf([results({ a: 'pass' }, { format: 'junit-xml' })])).toBe('error');
  });

  test('a result that is only partly sound, or a file that may have been one, is an error', () => {
    expect(
      outcomeOf([
        results({ a: 'pass' }, { problems: [problem({ code: 'counts_differ', pointer: '/statistics' })] }),
      ]),
    ).toBe('error');
    const broken = item({
      file: 'x.json',
      format: 'unknown',
      records: [],
      facts: {},
      problems: [problem({ code: 'invalid_json' })],
    });
    expect(outcomeOf([sound, broken])).toBe('error');
    expect(outcomeOf([sound, broken], { files: [sound.file] })).toBe('pass');
  });
});

test('where each file is named, taking any away, or any test of it, never makes a check hold that did not', () => {
  const outcome = fc.constantFrom('pass', 'fail', 'warn', 'error', 'skipped');
  const reports = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), outcome), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(reports, fc.nat(2), (given, at) => {
      const all = given.map((outcomes, index) => results(outcomes, { file: `r${index}.json` }));
      const named = { files: all.map(({ file }) => file), columns: ['a', 'b', 'c'] };
      fc.pre(outcomeOf(all, named) !== 'pass');
      expect(outcomeOf(all.toSpliced(at % all.length, 1), named)).not.toBe('pass');
    }),
  );
});

test('`tests` reads JUnit reports', () => {
  const check: CheckConfigOf<'tests'> = {
    id: 'unit',
    kind: 'tests',
    title: 'Tests pass',
    require: { passed: 'all' },
  };
  const report = results({ a: 'pass' }, { format: 'junit-xml', file: 'reports/junit.xml' });
  expect(evaluateCheck(modelFacts({ evidence: [report] }), check, CONTEXT).outcome).toBe('pass');
  expect(evaluateCheck(modelFacts({ evidence: [results({ a: 'pass' })] }), check, CONTEXT).outcome).toBe(
    'error',
  );
});

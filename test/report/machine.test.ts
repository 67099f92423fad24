import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readJunitXml } from '../../src/evidence/readers/junit-xml.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import type { Check } from '../../src/schemas/decision.ts';
import { aCheck, aContext, aDecision, aModel } from './decisions.ts';
import { HOSTILE, scenarios } from './scenarios.ts';

const context = aContext();
const all = scenarios();
const decisionOf = (name: string) => {
  const found = all.find((scenario) => scenario.name === name);
  if (found === undefined) throw new Error(`No scenario ${name}`);
  return found.decision;
};
const log = (decision: Parameters<typeof renderSarif>[0]) =>
  JSON.parse(renderSarif(decision, context, '0.1.0')) as {
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      invocations: { executionSuccessful: boolean }[];
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations?: {
          physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
        }[];
        suppressions?: { justification: string }[];
        partialFingerprints: Record<string, string>;
        properties?: { outcome: string };
      }[];
    }[];
  };
const resultsOf = (decision: Parameters<typeof renderSarif>[0]) => log(decision).runs[0]?.results ?? [];

/** The schema of the standard, of draft 4: only its own name for itself differs from what ajv reads. */
const {
  $schema: _draft,
  id: _name,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/sarif/sarif-2.1.0-rtm.5.json'), 'utf8'));
const isSarif = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema);

const WAIVER: NonNullable<Check['waiver']> = {
  file: '.arbiter/waivers/auc.yml',
  reason: HOSTILE,
  compensating_controls: [HOSTILE],
  ticket: HOSTILE,
  expires: '2026-03-20',
  requested_by: 'mel',
  approved_by: [{ login: 'ruth', role: 'model-risk' }],
  pull_request: 4,
  merged_at: '2026-03-01T09:00:00Z',
  renewals: 0,
  outcome: 'fail',
};
const OVERRIDE: NonNullable<Check['override']> = {
  by: 'grace',
  role: 'arb',
  review: 9,
  at: '2026-03-01T10:00:00Z',
  reason: HOSTILE,
  outcome: 'fail',
};

describe('SARIF', () => {
  test('hostile text is neither a link nor invisible, wherever it stands', () => {
    const checks = (['fail', 'waived', 'overridden'] as const).map((outcome) =>
      aCheck({
        id: outcome,
        outcome,
        title: HOSTILE,
        reason: `\ud800${HOSTILE}`,
        fix: HOSTILE,
        ...(outcome === 'waived' && { waiver: WAIVER }),
        ...(outcome === 'overridden' && { override: OVERRIDE }),
      }),
    );
    const problem = { code: 'x', message: HOSTILE, file: 'a.yml' };
    const decision = aDecision([aModel({ name: HOSTILE, checks, problems: [problem] })]);
    const texts: string[] = [];
    JSON.stringify(log(decision), (key, value) => {
      if (key === 'text' || key === 'justification') texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(text).not.toMatch(/\]\(|[\p{Cf}\p{Cs}]/u);
  });

  test('the schema refuses what is no SARIF', () => {
    expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false);
    expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', rules: [{}] } } }] })).toBe(
      false,
    );
  });

  test.each(all.map(({ name, decision }) => [name, decision] as const))(
    '%s: is valid by the schema of the standard',
    (_, decision) => {
      const valid = isSarif(log(decision));
      expect([valid, isSarif.errors]).toEqual([true, null]);
    },
  );

  test('is what the golden file says of a model that is blocked', async () => {
    await expect(renderSarif(decisionOf('blocked'), context, '0.1.0')).toMatchFileSnapshot(
      '../fixtures/report/blocked.sarif',
    );
  });

  test.each([
    ['fail', 'mandatory', 'error'],
    ['inconclusive', 'mandatory', 'error'],
    ['error', 'overridable', 'error'],
    ['fail', 'advisory', 'warning'],
    ['fail', 'shadow', undefined],
    ['pass', 'mandatory', undefined],
    ['not_applicable', 'mandatory', undefined],
  ] as const)('%s of level %s is %s', (outcome, level, expected) => {
    const decision = aDecision([aModel({ checks: [aCheck({ outcome, level })] })]);
    expect(resultsOf(decision).map((result) => result.level)).toEqual(
      expected === undefined ? [] : [expected],
    );
  });

  test.each(all.map(({ name, decision }) => [name, decision] as const))(
    '%s: each result has a rule or a problem, a place with a line, and a fingerprint of its own',
    (_, decision) => {
      const { tool, results, invocations } = log(decision).runs[0] ?? {
        tool: null,
        results: [],
        invocations: [],
      };
      const rules = new Set(tool?.driver.rules.map(({ id }) => id));
      for (const { ruleId, ruleIndex, locations = [] } of results) {
        expect(rules).toContain(ruleId);
        expect(tool?.driver.rules[ruleIndex]?.id).toBe(ruleId);
        for (const { physicalLocation } of locations) {
          expect(physicalLocation.region.startLine).toBeGreaterThan(0);
          expect(physicalLocation.artifactLocation.uri).toMatch(/^[^\s<>"\\^`{|}]+$/u);
        }
      }
      const prints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
      expect(new Set(prints).size).toBe(prints.length);
      expect(invocations[0]?.executionSuccessful).toBe(decision.status !== 'error');
    },
  );

  test('what was overridden is a result that is suppressed, with its reason', () => {
    const override = { by: 'sue', role: 'arb', review: 7, reason: 'Known and accepted.', outcome: 'fail' };
    const check = aCheck({ outcome: 'overridden', level: 'overridable', override: override as never });
    expect(resultsOf(aDecision([aModel({ checks: [check] })]))).toMatchObject([
      {
        suppressions: [
          { kind: 'external', justification: 'Known and accepted. Overridden in review by sue (arb).' },
        ],
      },
    ]);
  });

  test('what is waived is suppressed with its reason, its end and its file', () => {
    const waiver = {
      file: '.arbiter/waivers/auc.yml',
      ticket: 'RISK-7',
      reason: 'Retrained next month.',
      expires: '2026-04-01',
      approved_by: [{ login: 'mel', role: 'model-risk' }],
      outcome: 'fail',
    };
    const decision = aDecision([
      aModel({ checks: [aCheck({ outcome: 'waived', waiver: waiver as never })] }),
    ]);
    expect(isSarif(log(decision))).toBe(true);
    expect(resultsOf(decision)).toMatchObject([
      {
        suppressions: [
          {
            justification:
              'Retrained next month. Waived until 2026-04-01 (RISK-7), approved by mel (model-risk).',
            location: { physicalLocation: { artifactLocation: { uri: '.arbiter/waivers/auc.yml' } } },
          },
        ],
      },
    ]);
  });

  test('each check of a policy is one rule, whatever it came to and for however many models; a shadow check is none', () => {
    const checks = [
      aCheck({ id: 'a' }),
      aCheck({ id: 'b', outcome: 'fail', level: 'advisory' }),
      aCheck({ id: 'c', outcome: 'fail', level: 'shadow' }),
    ];
    const decision = aDecision([
      aModel({ name: 'one', path: 'm/one', checks }),
      aModel({ name: 'two', path: 'm/two', checks }),
    ]);
    const { rules } = log(decision).runs[0]?.tool.driver ?? { rules: [] };
    expect(rules).toMatchObject([
      { id: 'arb-production/a', defaultConfiguration: { level: 'error' } },
      { id: 'arb-production/b', defaultConfiguration: { level: 'warning' } },
    ]);
    expect(resultsOf(decision).map(({ ruleId }) => ruleId)).toEqual(['arb-production/b', 'arb-production/b']);
  });

  test('a rule and a problem stand at their line and column', () => {
    const problem = { code: 'unknown_key', message: 'Unknown key.', file: 'p.yml', line: 3, column: 7 };
    const check = aCheck({ outcome: 'fail', policy_at: { file: 'q.yml', line: 4, column: 9 } });
    const regions = resultsOf({ ...aDecision([aModel({ checks: [check] })]), problems: [problem] }).map(
      ({ locations = [] }) => locations[0]?.physicalLocation.region,
    );
    expect(regions).toEqual([
      { startLine: 3, startColumn: 7 },
      { startLine: 4, startColumn: 9 },
    ]);
  });
});

describe('JUnit', () => {
  test('is what the golden file says of a model that is blocked', async () => {
    await expect(renderJunit(decisionOf('blocked'), context)).toMatchFileSnapshot(
      '../fixtures/report/blocked.junit.xml',
    );
  });

  test.each([
    ['pass', 'mandatory', 'pass'],
    ['fail', 'mandatory', 'fail'],
    ['inconclusive', 'overridable', 'fail'],
    ['error', 'mandatory', 'error'],
    ['error', 'advisory', 'skipped'],
    ['fail', 'shadow', 'skipped'],
    ['waived', 'mandatory', 'skipped'],
    ['overridden', 'overridable', 'skipped'],
    ['not_applicable', 'mandatory', 'skipped'],
  ] as const)('%s of level %s is %s', (outcome, level, expected) => {
    const decision = aDecision([aModel({ checks: [aCheck({ outcome, level })] })]);
    const { facts } = readJunitXml(renderJunit(decision, context), 'arbiter.xml');
    expect(facts.tests?.map((one) => one.outcome)).toEqual([expected]);
  });

  test.each(all.map(({ name, decision }) => [name, decision] as const))(
    '%s: counts are what it holds, and hostile text stays text',
    (_, decision) => {
      const { problems, facts } = readJunitXml(renderJunit(decision, context), 'arbiter.xml');
      const expected = [
        ...decision.problems,
        ...decision.models.flatMap(({ problems: own, checks }) => [...own, ...checks]),
      ].length;
      expect(facts.tests?.length ?? 0).toBe(expected);
      expect(problems.filter(({ code }) => code !== 'no_tests')).toEqual([]);
    },
  );

  test('a control character and markup in a title are neither markup nor lost silently', () => {
    const title = `]]></failure>${HOSTILE}\u0000\u001b[31m`;
    const decision = aDecision([aModel({ checks: [aCheck({ outcome: 'fail', title })] })]);
    const { facts, problems } = readJunitXml(renderJunit(decision, context), 'arbiter.xml');
    expect(problems).toEqual([]);
    expect(facts.tests?.[0]?.name).toContain(']]></failure>');
    expect(facts.tests?.[0]?.name).toContain('\ufffd');
  });
});

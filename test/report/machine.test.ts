import { describe, expect, test } from 'vitest';
import { readJunitXml } from '../../src/evidence/readers/junit-xml.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderSarif } from '../../src/report/sarif.ts';
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

describe('SARIF', () => {
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
      for (const { ruleId, properties, locations = [] } of results) {
        if (properties !== undefined) expect(rules).toContain(ruleId);
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
      { suppressions: [{ kind: 'external', justification: 'Known and accepted.' }] },
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

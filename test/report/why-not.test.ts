import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckConfig } from '../../src/checks/check.ts';
import { CHECK_KINDS, evaluateCheck, reachableOutcomes } from '../../src/checks/registry.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { whyNotText } from '../../src/report/why-not.ts';
import type { Check } from '../../src/schemas/decision.ts';
import { CONTEXT, cell, modelFacts, predictions } from '../checks/facts.ts';
import { aCheck, aContext, aDecision, aGroup, aModel, aRatio } from './decisions.ts';
import { AWAITING, auc, claim, counted, ROWS, type Row } from './why-not-rows.ts';

function configOf({ kind, check }: Row): CheckConfig {
  return { id: kind, kind, title: `The check ${kind}`, ...check } as unknown as CheckConfig;
}

function resultOf(row: Row): Check {
  return { ...evaluateCheck(modelFacts(row.facts), configOf(row), CONTEXT), policy: 'p' } as Check;
}

const decisionOf = (check: Check) =>
  aDecision([
    aModel({
      status: 'pending',
      turn: 'author',
      checks: [check],
      awaiting: check.awaiting ? (AWAITING as never) : [],
    }),
  ]);
/** Without what Markdown needs around a letter. */
const bare = (text: string) =>
  text
    .replaceAll(/\\(?=[^A-Za-z0-9\s])|&#8203;/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#96;', '`')
    .replaceAll('&#124;', '|')
    .replaceAll(/\s+/gu, ' ');

describe.each(ROWS.map((row) => [`${row.kind}, ${row.outcome}: ${row.when}`, row] as const))(
  '%s',
  (_, row) => {
    const check = resultOf(row);
    const decision = decisionOf(check);
    const context = aContext();

    test('comes to this outcome', () => {
      expect([check.outcome, check.reason]).toEqual([row.outcome, expect.any(String)]);
      expect(reachableOutcomes(configOf(row))).toContain(row.outcome);
    });

    test.each([
      ['the comment', () => renderComment(decision, context)],
      ['the job summary', () => renderSummary(decision, context)],
      ['the terminal', () => renderTerminal(decision, context, { color: false, width: 100_000 })],
    ])('%s says how far it is off, what decides and what would pass', (__, render) => {
      const text = bare(render());
      for (const words of row.says) expect(text).toContain(words);
    });

    test('annotations, SARIF and JUnit say it as well', () => {
      const why = whyNotText(check);
      if (!check.awaiting && check.findings.length > 0) expect(why).not.toBe('');
      for (const text of [
        annotationsOf(decision, context)
          .map(({ message }) => message)
          .join('\n'),
        JSON.parse(renderSarif(decision, context, '0.1.0')).runs[0].results[0].message.text as string,
        bare(renderJunit(decision, context)),
      ])
        expect(text).toContain(why);
    });
  },
);

/** A new kind of check has to be here: what does not hold is explained. */
test('every kind of check has a row for each of these outcomes that it can come to', () => {
  const both = ['fail', 'inconclusive'] as const;
  const missing = Object.values(CHECK_KINDS).flatMap(({ kind, outcomes }) => {
    // Where it depends on the check, one of them may come to either.
    const reached: readonly string[] =
      outcomes === undefined || typeof outcomes === 'function' ? both : outcomes;
    return both
      .filter(
        (outcome) =>
          reached.includes(outcome) &&
          !ROWS.some((row) => row.kind === kind && row.outcome === outcome && row.says.length > 0),
      )
      .map((outcome) => `${kind}: ${outcome}`);
  });
  expect(missing).toEqual([]);
});

test('as many more favourable decisions as it says are enough, and one fewer is not', () => {
  const people = fc.integer({ min: 30, max: 4000 });
  fc.assert(
    fc.property(
      people,
      people,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      fc.boolean(),
      (n, m, f, g, isStrict) => {
        const [selected, other] = [Math.floor(n * f * 0.9), Math.max(1, Math.floor(m * g))];
        const [rate, peer] = [selected / n, other / m];
        const holds = (count: number) => (isStrict ? count / n / peer > 0.8 : count / n / peer >= 0.8);
        fc.pre(!holds(selected));
        const check = aRatio({
          required: {
            text: '0.8',
            operator: isStrict ? 'above' : 'at_least',
            threshold: 0.8,
            source: 'policy',
          },
          observed: { value: rate / peer, text: '', rows: n + m, positives: null },
          margin: rate / peer - 0.8,
          groups: [
            aGroup('F', n, selected, { value: rate / peer, outcome: 'fail' }),
            aGroup('M', m, other, { reference: true }),
          ],
        });
        const said = /\((?<needed>[\d,]+) instead of/u.exec(whyNotText(check))?.groups?.needed;
        if (said === undefined) {
          expect(holds(Math.floor(peer * n))).toBe(false);
          return;
        }
        const needed = Number(said.replaceAll(',', ''));
        expect([holds(needed), holds(needed - 1)]).toEqual([true, false]);
      },
    ),
    { numRuns: 200 },
  );
});

test('a number that is good is not said to miss its limit where it fails for its trust', () => {
  const row: Row = {
    kind: 'metric',
    outcome: 'fail',
    when: '',
    check: { ...auc, require: { above: 0.9, trust: { at_least: 'workflow' } } },
    facts: { evidence: [claim(0.901, counted)] },
    says: [],
  };
  const check = resultOf(row);
  expect([check.outcome, whyNotText(check)]).toEqual(['fail', '']);
  expect(bare(renderComment(decisionOf(check), aContext()))).toContain(
    'Trust is committed; at least workflow',
  );
});

test('a group whose name ends like that of another one is not taken for it', () => {
  const check = aRatio({
    scope: 'sex · MF',
    observed: { value: 0.5, text: '0.5', rows: 300, positives: null },
    groups: [
      aGroup('F', 100, 60, { value: 0.75, outcome: 'fail' }),
      aGroup('MF', 100, 40, { value: 0.5, outcome: 'fail' }),
      aGroup('M', 100, 80, { reference: true }),
    ],
  });
  expect(whyNotText(check)).toMatch(/^MF is 0\.30 too low, and 1 more group does not hold\. MF is at 0\.40/);
});

test('a small group that decides is not given the number of another one', () => {
  const row: Row = {
    kind: 'metric',
    outcome: 'inconclusive',
    when: '',
    check: {
      metric: { name: 'recall', dataset: 'test', worst_slice: ['sex'] },
      require: { at_least: 0.6, min_group_size: 50 },
    },
    facts: {
      predictions: [predictions([cell({ sex: 'F' }, 90, 10, 90, 10), cell({ sex: 'X' }, 2, 2, 2, 8)])],
    },
    says: [],
  };
  const check = resultOf(row);
  expect([check.outcome, whyNotText(check)]).toEqual(['inconclusive', 'X decides.']);
});

test('numbers of a small group are not told in a public repository', () => {
  const check = aRatio({
    groups: [
      aGroup('F', 8, 1, { value: 0.2, outcome: 'fail' }),
      aGroup('M', 5000, 3125, { reference: true }),
    ],
  });
  const text = renderComment(decisionOf(check), aContext({ isPublic: true }));
  expect(text).not.toMatch(/more favourable|0\.125|instead of/u);
});

test('what a file is called does not count as findings', () => {
  const named = ['models/demo/And 900000000 more..pkl: it is pickle.', 'b.pkl: it is pickle.'];
  const findings = named.map((message) => ({ message, at: null }));
  const check = aCheck({
    outcome: 'fail',
    observed: null,
    findings,
    reason: `${named.join(' ')} And 3 more.`,
  });
  expect(whyNotText(check)).toMatch(/^5 findings stand against it/u);
});

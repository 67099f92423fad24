import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secondAnswer } from '../../../test/policy/second-cel.ts';
import { shippedExpressions } from '../../../test/policy/shipped-expressions.ts';
import type { CelValues } from './cel.ts';
import { askable, type Expression, loadExpression } from './expression.ts';
import { compilePattern } from './pattern.ts';
import { everyNode } from './tree.ts';

/** What the documentation does not show, so that every part of the language is asked of both. */
const OTHERS: readonly string[] = [
  'metrics.recall > 0.6 && !(metrics.f1 < 0.5)',
  'metrics.recall == 0.5 || metrics.recall != metrics.f1',
  'metrics.recall - metrics.f1 <= 0.1 && metrics.recall * 2.0 > metrics.f1 / 3.0 + 0.05',
  '-metrics.matthews_corrcoef < 0.5',
  'metrics.custom.lift >= 1.5',
  'metrics.recall in [0.5, 0.6, 1e-3]',
  '[metrics.recall, metrics.f1, metrics.precision].all(m, m >= 0.5)',
  '[metrics.recall, metrics.f1, metrics.precision].exists_one(m, m >= 0.5)',
  '[metrics.recall, metrics.f1].map(m, m * 2.0).exists(m, m > 1.0)',
  'model.tier == "high" ? metrics.recall > 0.5 : metrics.recall > 0.25',
  'model.tier in ["high", "medium"] || model.name.startsWith("fraud")',
  'model.stage.contains("prod") || model.version.endsWith(".0")',
  'model.features.all(f, !f.matches("^(?:ssn|email)|_id$"))',
  'model.features.exists(f, ["ssn", "email"].exists(g, f == g))',
  'size(model.features) >= 2 && model.features.filter(f, f != "amount").size() < 3',
  'double(size(model.features)) / 2.0 > 0.75',
  '"sex" in model.protected_attributes',
  'now < timestamp("2027-01-01T00:00:00Z") && now - timestamp("2026-01-01T00:00:00Z") > duration("240h")',
  'now + duration("90m") >= timestamp("2026-06-01T12:00:00Z") || now - duration("5s") < timestamp("2026-02-01T00:00:00Z")',
  'model.name == "caf\\u00e9" || model.name == \'it"s\' || metrics.recall > 0.5',
];

function expressionOf(text: string): Expression {
  const { expression, mistake } = loadExpression(text);
  if (expression === undefined) throw new Error(`${text}: ${mistake.message}`);
  return expression;
}

const WORDS = [
  'high',
  'medium',
  'low',
  'fraud',
  'fraud-2',
  'production',
  '2.0',
  '2.1',
  'café',
  'it"s',
  'x_id',
  'ssn',
  'amount',
  'sex',
];

/** Values for what an expression names: its own numbers and texts, next to them, and others. */
function valuesFor(expression: Expression): fc.Arbitrary<CelValues> {
  const nodes = everyNode(expression.tree);
  const own = nodes.flatMap((node) => (node.kind === 'number' ? [node.value] : []));
  const near = own.flatMap((value) => [value, value - 0.01, value + 0.01, value / 2]);
  const numbers = fc.oneof(
    fc.constantFrom(0, 0.5, 1, ...near),
    fc.double({ min: -10, max: 10, noNaN: true }),
  );
  const texts = fc.constantFrom(
    ...WORDS,
    ...nodes.flatMap((node) => (node.kind === 'text' ? [node.value] : [])),
  );
  const { metrics, words, lists } = expression.inputs;
  const named = <T>(names: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
    fc.record(Object.fromEntries(names.map((name) => [name, value])));
  const isOwn = (name: string) => name.startsWith('custom.');
  return fc.record({
    metrics: named(
      metrics.filter((name) => !isOwn(name)),
      numbers,
    ),
    customMetrics: named(
      metrics.filter(isOwn).map((name) => name.slice(7)),
      numbers,
    ).map((values) => new Map(Object.entries(values))),
    words: named(words, texts),
    lists: named(lists, fc.array(texts, { minLength: 1, maxLength: 5 })),
    now: fc
      .date({
        min: new Date('2026-01-01T00:00:00Z'),
        max: new Date('2027-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString()),
  });
}

describe('a second implementation of CEL answers the same', () => {
  const shipped = shippedExpressions();

  test('there are expressions to ask', () => {
    expect(shipped.map(({ file }) => file)).toContain('docs/reference/checks.md');
    expect(shipped.length).toBeGreaterThan(2);
  });

  test.each([
    ...shipped.map(({ file, text }) => [text, file] as const),
    ...OTHERS.map((text) => [text, 'here'] as const),
  ])('%s (%s)', (text) => {
    const expression = expressionOf(text);
    const ask = askable(expression);
    const answers = new Set<boolean>();
    fc.assert(
      fc.property(valuesFor(expression), (values) => {
        const answer = ask(values);
        expect(answer.defect).toBeUndefined();
        expect(secondAnswer(text, values)).toBe(answer.value);
        answers.add(answer.value as boolean);
      }),
      { numRuns: 100 },
    );
    // Otherwise nothing was compared but one answer.
    expect([...answers].sort()).toEqual([false, true]);
  });

  const number: fc.Arbitrary<string> = fc.letrec<{ number: string }>((tie) => ({
    number: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('metrics.recall', 'metrics.f1', 'metrics.custom.lift'),
      fc.constantFrom('0.5', '0.25', '1.0', '3.0', '1e-3'),
      fc
        .tuple(tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number'))
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      tie('number').map((of) => `-(${of})`),
    ),
  })).number;
  const truth: fc.Arbitrary<string> = fc.letrec<{ truth: string }>((tie) => ({
    truth: fc.oneof(
      { maxDepth: 4 },
      fc
        .tuple(number, fc.constantFrom('<', '<=', '>', '>=', '==', '!='), number)
        .map(([left, operator, right]) => `${left} ${operator} ${right}`),
      fc.constantFrom(
        'model.tier == "high"',
        'model.features.exists(f, f.matches("^s+n?"))',
        'model.features.all(f, f != model.name)',
        '[metrics.recall, metrics.f1].exists(m, m > 0.5)',
      ),
      fc
        .tuple(tie('truth'), fc.constantFrom('&&', '||'), tie('truth'))
        .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
      // Without brackets: both must agree on what binds more tightly.
      fc
        .tuple(tie('truth'), fc.constantFrom('&&', '||'), tie('truth'))
        .map(([left, operator, right]) => `${left} ${operator} ${right}`),
      tie('truth').map((of) => `!(${of})`),
      fc.tuple(tie('truth'), tie('truth'), tie('truth')).map(([a, b, c]) => `((${a}) ? (${b}) : (${c}))`),
    ),
  })).truth;

  test('to any expression that is accepted, where every number on the way is finite', () => {
    let asked = 0;
    fc.assert(
      fc.property(
        truth
          .filter((text) => loadExpression(text).expression !== undefined)
          .chain((text) => {
            const expression = expressionOf(text);
            return fc.tuple(fc.constant(expression), valuesFor(expression));
          }),
        ([expression, values]) => {
          const answer = askable(expression)(values);
          if (answer.defect !== undefined) {
            expect(answer.defect).toMatch(/^a number on the way is (?:NaN|-?Infinity)$/);
            return;
          }
          asked += 1;
          expect(secondAnswer(expression.text, values)).toBe(answer.value);
        },
      ),
      { numRuns: 150 },
    );
    expect(asked).toBeGreaterThan(50);
  });
});

describe('patterns', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    '.',
    'a*',
    'b+',
    'a?',
    '[ab]',
    '[^a]',
    '(?:ab|b)',
    '(?:a|ba){2}',
    '^',
    '$',
  );
  test('fit what a pattern of JavaScript fits, in the part of the language that both have', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }).map((letters) => letters.join('')),
        (source, text) => {
          const compiled = compilePattern(source);
          if ('mistake' in compiled) throw new Error(compiled.mistake);
          expect(compiled.test(text)).toBe(new RegExp(source).test(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});

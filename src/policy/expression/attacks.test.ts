import { describe, expect, test } from 'vitest';
import { askable, loadExpression } from './expression.ts';
import { compilePattern } from './pattern.ts';
import { MOST_STEPS } from './vocabulary.ts';

const LONG = 'a'.repeat(127);
const deep = (open: string, inner: string, close: string, times: number) =>
  open.repeat(times) + inner + close.repeat(times);

/** What somebody could write to take long, to say more than a reader sees, or to pass where a number is not there. */
const REFUSED: readonly (readonly [what: string, text: string, code: string])[] = [
  ['brackets in brackets', deep('(', 'metrics.recall > 0.5', ')', 400), 'expression_too_large'],
  ['lists in lists', `metrics.recall in ${deep('[', '0.5', ']', 300)}`, 'expression_too_large'],
  ['a chain of `!`', `${'!'.repeat(900)}(metrics.recall > 0.5)`, 'expression_too_large'],
  ['a chain of `-`', `${'-'.repeat(900)}metrics.recall > 0.5`, 'expression_too_large'],
  ['a chain of `? :`', `${'model.tier == "low" ? '.repeat(20)}metrics.recall > 0.5`, 'expression_too_large'],
  ['a chain of `||`', `metrics.f1>0.5${'||metrics.f1>0.5'.repeat(60)}`, 'expression_too_large'],
  ['a text longer than any rule', `model.name == "${'a'.repeat(1000)}"`, 'expression_too_large'],
  [
    'lists looked through in one another',
    'model.features.all(f, model.features.all(g, f != g))',
    'expression_cost',
  ],
  [
    'the same by a list that `map` made',
    'model.features.map(f, f).exists(f, model.features.map(g, g).exists(g, f == g))',
    'expression_cost',
  ],
  [
    'patterns looked for in each of many',
    `model.features.all(f, f.matches("${'a?'.repeat(30)}") || f.matches("${'b?'.repeat(30)}"))`,
    'expression_cost',
  ],
  [
    'three lists in one another',
    '["a"].all(a, ["b"].all(b, model.features.all(c, a != b && b != c)))',
    'expression_too_large',
  ],
  ['a number too large for a double', 'metrics.recall < 1e999', 'expression_syntax'],
  ['a whole number too large', 'size(model.features) < 99999999999999999999999', 'out_of_range'],
  ['a count that every list has', 'size(model.features) >= 0', 'vacuous_limit'],
  ['the same, turned round', '0 <= size(model.features)', 'vacuous_limit'],
  ['a whole number for a double', 'metrics.recall >= 1', 'whole_number'],
  ['a division of whole numbers', 'metrics.recall > 1 / 2', 'whole_number'],
  ['a count divided as a whole number', 'size(model.features) / 2 > 1', 'whole_number'],
  ['a list of both', 'metrics.recall in [0.5, 1]', 'whole_number'],
  ['a number without a sign', 'metrics.recall > 1u', 'not_in_expressions'],
  ['hexadecimal', 'metrics.recall > 0x1', 'whole_number'],
  ['a text as NaN', 'metrics.recall > double("NaN")', 'expression_type'],
  ['a text as infinity', '-metrics.recall > double("-inf")', 'expression_type'],
  ['a value without a type', 'dyn(metrics.recall) > dyn("0.5")', 'not_in_expressions'],
  ['an empty map in place of a type', 'metrics.recall > {}.size()', 'not_in_expressions'],
  ['an empty list', '[].all(x, x > 0.5) || metrics.recall > 0.5', 'expression_type'],
  [
    'a list that a filter may leave empty',
    'model.features.filter(f, f == "x").all(f, f == "y")',
    'vacuous_check',
  ],
  [
    'the same behind a choice',
    '(model.tier == "low" ? model.features.filter(f, f == "x") : model.features).all(f, f == "y")',
    'vacuous_check',
  ],
  [
    'has() of a metric',
    'has(metrics.recall) ? metrics.recall > 0.5 : model.tier == "low"',
    'not_in_expressions',
  ],
  ['has() of the model', 'has(model.stage)', 'not_in_expressions'],
  ['an optional field', 'metrics.?recall.orValue(1.0) > 0.5', 'expression_syntax'],
  ['a field by its text', 'metrics["recall"] > 0.5', 'not_in_expressions'],
  ['a place of a list', 'model.features[0] == "id"', 'not_in_expressions'],
  ['a name given to a value', 'cel.bind(x, metrics.recall, x > 0.5)', 'not_in_expressions'],
  ['a type as a value', 'type(metrics.recall) == double', 'not_in_expressions'],
  ['null', 'metrics.recall != null', 'not_in_expressions'],
  ['bytes', 'model.name != b"x"', 'not_in_expressions'],
  ['the constructor of an object', 'metrics.constructor > 0.5', 'unknown_metric'],
  ['the prototype of an object', 'metrics.__proto__ > 0.5', 'unknown_metric'],
  ['a method of every object', 'model.toString == "x"', 'unknown_name'],
  ['a method of every object, called', 'model.name.toString() == "x"', 'unknown_function'],
  ['a part of a text', 'model.name.length > 0.5', 'expression_type'],
  ['a global of JavaScript', 'globalThis == now', 'unknown_name'],
  ['a word of JavaScript', 'constructor > 0.5', 'unknown_name'],
  ['a guard called by its own name', 'arbiter_finite(metrics.recall) > 0.5', 'unknown_function'],
  ['a letter of another alphabet', 'metrics.rec\u0430ll > 0.5', 'hidden_character'],
  ['the same inside a text', 'model.tier == "h\u0456gh"', 'hidden_character'],
  ['a space that is none', 'metrics.recall\u00a0> 0.5', 'hidden_character'],
  ['text that runs backwards', 'metrics.recall > 0.5 // \u202e1.0', 'hidden_character'],
  ['the same letter by an escape', 'model.tier == "h\\u0456gh"', 'unknown_name'],
  ['a word that no tier is', 'model.tier != "hihg"', 'unknown_name'],
  ['the same in a list', 'model.tier in ["hi", "low"]', 'unknown_name'],
  ['what is true of everything', 'metrics.recall > 0.9 || 2.0 > 1.0', 'vacuous_check'],
  ['the same, said of the model', 'metrics.recall > 0.9 || model.name == model.name', 'vacuous_check'],
  ['the same, by a limit', 'metrics.recall > 0.9 || metrics.f1 >= 0.0', 'vacuous_limit'],
  ['the same, turned round', 'metrics.recall > 0.9 || 0.0 <= metrics.f1', 'vacuous_limit'],
  ['the same, in percent', 'metrics.recall > 0.9 || metrics.f1 < 90.0', 'out_of_range'],
  ['the same, below zero', 'metrics.recall > 0.9 || metrics.f1 > -1.0', 'out_of_range'],
  ['the word true', 'metrics.recall > 0.9 || true', 'not_in_expressions'],
  ['an empty part of every text', 'model.name.contains("")', 'vacuous_check'],
  ['a question about nothing of the model', '"a".matches("a")', 'vacuous_check'],
  [
    'a name for an item that hides another',
    'model.features.all(metrics, metrics == "x")',
    'not_in_expressions',
  ],
  ['a name used twice', 'model.features.all(f, ["a"].all(f, f == "a"))', 'not_in_expressions'],
  ['a pattern that the model gives', 'model.name.matches(model.stage)', 'bad_pattern'],
  ['a pattern of repetitions of repetitions', 'model.name.matches("((a{99}){99}){99}")', 'bad_pattern'],
  [
    'repetitions that are large once they are written out',
    `model.name.matches("(${'a?'.repeat(45)}){1000}")`,
    'bad_pattern',
  ],
  ['the same in one another', 'model.name.matches("(([a-z]{9}[0-9]{9}_{9}){9}-){12}")', 'bad_pattern'],
  ['the same, each of them small', `model.name.matches("${'[(]{500}'.repeat(5)}")`, 'bad_pattern'],
  ['a class with large tables', 'model.name.matches("\\\\pL")', 'bad_pattern'],
  ['a reference back', 'model.name.matches("(a)\\\\1")', 'bad_pattern'],
  ['the 31st of February', 'now < timestamp("2026-02-31T00:00:00Z")', 'expression_type'],
  ['an instant without a zone', 'now < timestamp("2026-02-01T00:00:00")', 'expression_type'],
  ['the clock', 'now() > timestamp("2026-02-01T00:00:00Z")', 'unknown_function'],
  ['an answer that is a number', 'metrics.recall', 'expression_type'],
  ['an answer that is a list', 'model.features', 'expression_type'],
  ['nothing', '', 'expression_syntax'],
  ['a comment alone', '// metrics.recall > 0.5', 'expression_syntax'],
  ['two expressions', 'metrics.recall > 0.5; metrics.f1 > 0.5', 'expression_syntax'],
];

describe('an expression that is refused when the policy is read', () => {
  test.each(REFUSED)('%s', (_what, text, code) => {
    const { expression, mistake } = loadExpression(text);
    expect(expression).toBeUndefined();
    expect(mistake?.code).toBe(code);
    expect(mistake?.offset).toBeGreaterThanOrEqual(0);
    expect(mistake?.offset).toBeLessThanOrEqual(text.length);
  });
});

describe('what is accepted is bounded', () => {
  test.each([
    'model.features.exists(f, f.matches("(a+)+$"))',
    'model.features.exists(f, f.matches("(a|aa)+b") || f.contains("x"))',
    'model.name.matches("^[a-z][a-z0-9-]{0,127}(-[0-9]{2,4}){1,3}$")',
    'model.name.matches("[]({1000}]{3}[^]){9}]{2,}") || model.name.matches("\\\\({12}")',
    'model.features.all(f, ["a", "b", "c"].all(g, f != g && !f.startsWith(g)))',
  ])('%s', (text) => {
    const { expression } = loadExpression(text);
    expect(expression?.steps).toBeGreaterThan(0);
    expect(expression?.steps).toBeLessThanOrEqual(MOST_STEPS);
    // The longest list of the longest texts: with a pattern that goes back it would outlast everybody.
    const features = Array.from({ length: 500 }, () => `${LONG}!`);
    const values = {
      metrics: {},
      customMetrics: new Map(),
      words: { name: LONG },
      lists: { features },
      now: '2026-01-01T00:00:00Z',
    };
    expect(expression && askable(expression)(values).defect).toBeUndefined();
  });

  test.each(['(a+)+$', '(a|aa)+$', '(a*)*b', '(?:a?){50}a{50}', '.*.*.*.*=.*'])(
    'the pattern %s over a text that it almost fits',
    (source) => {
      const pattern = compilePattern(source);
      expect('test' in pattern && pattern.test(`${LONG}!`)).toBe(source.startsWith('(?:'));
    },
  );
});

test('a place is that of the mistake, and the suggestion is what was meant', () => {
  const text = 'metrics.precision > 0.5 && metrics.recal > 0.6';
  const { mistake } = loadExpression(text);
  expect(text.slice(mistake?.offset)).toBe('recal > 0.6');
  expect(mistake?.suggestion).toBe('recall');
});

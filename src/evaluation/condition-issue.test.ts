import { describe, expect, test } from 'vitest';
import { aDecision, aModel } from '../../test/report/decisions.ts';
import type { Model } from '../schemas/decision.ts';
import { mergedConditions } from './condition-issue.ts';

const condition = (text: string, review = 3): Model['conditions'][number] => ({
  review,
  user: 'dana',
  until: '2026-06-30',
  text,
  overdue: false,
});
const decision = (path: string, ...conditions: Model['conditions']) =>
  aDecision([aModel({ name: path, path, conditions })]);

describe('The conditions of a merged pull request', () => {
  test('are one each, by review, with every model they were given for', () => {
    const found = mergedConditions(
      [decision('a', condition('late', 9), condition('both')), decision('b', condition('both'))],
      7,
    );
    expect(found.map(({ text, models }) => [text, models.map(({ name }) => name)])).toEqual([
      ['both', ['a', 'b']],
      ['late', ['a']],
    ]);
  });

  test('have a marker of their own that stays the same', () => {
    const [one] = mergedConditions([decision('a', condition('x'))], 7);
    expect(one?.marker).toMatch(/^<!-- arbiter:condition pull=7 key=[0-9a-f]{16} -->$/u);
    const others = [
      mergedConditions([decision('a', condition('y'))], 7),
      mergedConditions([decision('a', condition('x', 4))], 7),
      mergedConditions([decision('a', condition('x'))], 8),
    ].map(([item]) => item?.marker);
    expect(new Set([one?.marker, ...others]).size).toBe(4);
    expect(mergedConditions([decision('b', condition('x'))], 7)[0]?.marker).toBe(one?.marker);
  });

  test('the same decision twice gives no condition twice', () => {
    const twice = [decision('a', condition('x')), decision('a', condition('x'))];
    expect(mergedConditions(twice, 7)).toHaveLength(1);
    expect(mergedConditions(twice, 7)[0]?.models).toHaveLength(1);
  });

  test('of the change to what governs are among them, with no model unless it was given for one too', () => {
    const governing = aDecision([aModel({ name: 'a', path: 'a', conditions: [condition('both')] })], {
      governance_conditions: [condition('both'), condition('rules', 4)],
    });
    expect(mergedConditions([governing], 7).map(({ text, models }) => [text, models.length])).toEqual([
      ['both', 1],
      ['rules', 0],
    ]);
  });

  test('are no flood', () => {
    const many = Array.from({ length: 200 }, (_, index) => condition(`no. ${index}`));
    expect(mergedConditions([decision('a', ...many)], 7)).toHaveLength(50);
  });
});

import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { type ConditionText, conditionIssue } from '../../src/report/condition-issue.ts';
import { HOSTILE } from './scenarios.ts';

const REVIEW = 'https://github.com/acme/models/pull/7#pullrequestreview-3';
const condition = (over: Partial<ConditionText> = {}): ConditionText => ({
  user: 'dana',
  until: '2026-06-30',
  text: 'recalibrate on the spring data',
  models: [{ name: 'fraud-detection', version: '1.2.0' }],
  marker: '<!-- arbiter:condition pull=7 key=0123456789abcdef -->',
  ...over,
});

describe('The issue of a condition', () => {
  test('says what is owed, by when, for which model, and where it was promised', () => {
    expect(conditionIssue(condition(), 7, REVIEW)).toEqual({
      title: 'Condition of fraud-detection until 2026-06-30: recalibrate on the spring data',
      body: [
        '<!-- arbiter:condition pull=7 key=0123456789abcdef -->',
        `\`@dana\` [approved](${REVIEW}) pull request #7 on a condition, to be met by the end of **2026-06-30** (UTC):`,
        '',
        '> recalibrate on the spring data',
        '',
        'Model: `fraud-detection` 1.2.0.',
        '',
        'Close this issue when it is met. Once it is overdue, the model is not to be deployed before that.',
      ].join('\n'),
    });
  });

  test('says so where it was given for a change to what governs', () => {
    const { title, body } = conditionIssue(condition({ models: [] }), 7, REVIEW);
    expect(title).toBe(
      'Condition of a change to what governs until 2026-06-30: recalibrate on the spring data',
    );
    expect(body).toContain('It was given for a change to what governs.');
    expect(body).not.toContain('Model:');
  });

  test('hostile text stays text, and the title keeps to its length', () => {
    const models = Array.from({ length: 30 }, () => ({ name: HOSTILE, version: HOSTILE }));
    const issue = conditionIssue(condition({ user: HOSTILE, text: HOSTILE.repeat(100), models }), 7, REVIEW);
    expect(issue.title.length).toBeLessThanOrEqual(200);
    expect(issue.title).not.toMatch(/@[A-Za-z0-9]/u);
    expect(issue.body.length).toBeLessThan(65_536);
    const [marker, ...rest] = issue.body.split('\n');
    expect(marker).toBe(condition().marker);
    expect(rest.join('\n')).not.toContain('<!--');
    const html = marked.parse(rest.join('\n'), { gfm: true, async: false });
    expect(html).not.toMatch(/<(?:h\d|img|ul)/u);
    expect([...html.matchAll(/href="([^"]*)"/gu)].map(([, address]) => address)).toEqual([REVIEW]);
    const outside = html
      .replace(/<code>[^<]*<\/code>/gu, '')
      .replace(/<[^>]*>/gu, '')
      .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(outside).not.toMatch(/@[A-Za-z0-9]/u);
  });
});

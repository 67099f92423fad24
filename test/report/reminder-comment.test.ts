import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { type ReminderText, renderReminder } from '../../src/report/reminder-comment.ts';
import { HOSTILE } from './scenarios.ts';

const WHERE = 'https://github.com/acme/models/pull/7#issuecomment-9';
const reminder = (over: Partial<ReminderText> = {}): ReminderText => ({
  level: 'reminder',
  marker: '<!-- arbiter:reminder level=reminder key=0123456789abcdef -->',
  people: ['dana', 'mia'],
  awaited: ['dana', 'mia'],
  roles: ['data-steward', 'ml-engineer'],
  models: ['fraud-detection'],
  waitingSince: '2026-03-01T12:00:00Z',
  hours: 50,
  ...over,
});

describe('A reminder', () => {
  test('mentions whom it is for, and leads to what there is to decide', () => {
    expect(renderReminder(reminder(), WHERE)).toBe(
      '<!-- arbiter:reminder level=reminder key=0123456789abcdef -->\n' +
        '⏰ @dana @mia: your review of `fraud-detection` is awaited since 2026-03-01 (2 days). ' +
        `Open: data-steward, ml-engineer. [What there is to decide](${WHERE}).`,
    );
  });

  test('an escalation mentions the others only in code', () => {
    expect(
      renderReminder(reminder({ level: 'escalation', people: ['hanna', 'acme/heads'], models: [] }), WHERE),
    ).toBe(
      '<!-- arbiter:reminder level=reminder key=0123456789abcdef -->\n' +
        '📣 @hanna @acme/heads: the change to what governs has waited for review since 2026-03-01 (2 days). ' +
        `Open: data-steward, ml-engineer. Asked so far: \`@dana\`, \`@mia\`. [What there is to decide](${WHERE}).`,
    );
  });

  test('says when nobody is left to ask', () => {
    expect(renderReminder(reminder({ level: 'escalation', awaited: [] }), WHERE)).toContain(
      'Nobody who could sign',
    );
  });

  test('hostile names notify nobody, link nowhere and are no marker of another comment', () => {
    for (const level of ['reminder', 'escalation'] as const) {
      const text = renderReminder(
        reminder({
          level,
          people: ['dana', HOSTILE, '@acme', 'a b'],
          awaited: [HOSTILE],
          roles: [HOSTILE],
          models: [HOSTILE, HOSTILE],
          waitingSince: HOSTILE,
        }),
        WHERE,
      );
      expect(text).not.toContain('<!-- arbiter:gate');
      const html = marked.parse(text.split('\n').slice(1).join('\n'), { gfm: true, async: false });
      const outside = html
        .replace(/<code>[^<]*<\/code>/gu, '')
        .replace(/<[^>]*>/gu, '')
        .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
      expect(outside.match(/@[A-Za-z0-9/-]+/gu)).toEqual(['@dana']);
      expect([...html.matchAll(/href="([^"]*)"/gu)].map(([, address]) => address)).toEqual([WHERE]);
    }
  });

  test('names at most ten', () => {
    const models = Array.from({ length: 12 }, (_, index) => `m${index}`);
    expect(renderReminder(reminder({ models }), WHERE)).toContain('`m9` and 2 more');
  });
});

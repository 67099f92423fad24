import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HandedVerdict, VERDICT_SCHEMA, verdictReason, verdictText } from './handed-verdict.ts';

const FOUND: HandedVerdict = {
  schema: VERDICT_SCHEMA,
  act: 'deploy',
  repository: 7,
  run: '101',
  environment: 'production',
  model: 'demo',
  sha256: 'a'.repeat(64),
  tag: 'demo-v1.1.0-approved-2026-11-21',
  codeEnvironment: null,
  rules: 'b'.repeat(64),
  change: 12,
};
const handed = (more: Partial<HandedVerdict> = {}): string => verdictText({ ...FOUND, ...more });
const codeOf = (text: string, found = FOUND) => verdictReason(text, found)?.code ?? null;

describe('what a judging job hands on', () => {
  it('holds where the job that switches finds the same', () => {
    expect(verdictReason(handed(), FOUND)).toBeNull();
  });

  it.each<[string, Partial<HandedVerdict>, string]>([
    ['another bundle', { sha256: 'c'.repeat(64) }, 'the bundle: judged was cccc'],
    ['another tag', { tag: 'demo-v1.0.0-approved-2026-11-20' }, 'its tag: judged was demo-v1.0.0'],
    ['another environment', { environment: 'test' }, 'the environment: judged was test, here is production'],
    ['another run', { run: '100' }, 'the run: judged was 100, here is 101'],
    ['another repository', { repository: 8 }, 'the repository: judged was 8, here is 7'],
    ['another model', { model: 'other' }, 'the model: judged was other'],
    ['a rollback', { act: 'rollback' }, 'what is done: judged was rollback, here is deploy'],
    ['another code environment', { codeEnvironment: 'd'.repeat(64) }, 'the code environment: judged was d'],
  ])('of %s is refused', (_, more, said) => {
    const reason = verdictReason(handed(more), FOUND);
    expect([reason?.code, reason?.message]).toEqual(['verdict_differs', expect.stringContaining(said)]);
  });

  it.each<[string, Partial<HandedVerdict>, string]>([
    ['other rules', { rules: 'e'.repeat(64) }, 'what governs'],
    ['an environment that was changed since', { change: 11 }, 'judged was 11, here is 12'],
  ])('of %s is outdated', (_, more, said) => {
    const reason = verdictReason(handed(more), FOUND);
    expect([reason?.code, reason?.message]).toEqual(['verdict_outdated', expect.stringContaining(said)]);
  });

  it('may leave the bundle open, and nothing else', () => {
    expect(codeOf(handed({ sha256: null, tag: null }))).toBeNull();
    for (const field of ['act', 'repository', 'run', 'environment', 'model', 'rules', 'change'] as const)
      expect([field, codeOf(handed({ [field]: null }))]).toEqual([
        field,
        expect.stringMatching(/^verdict_(?:differs|outdated)$/),
      ]);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'allowed'],
    ['a list', `[${handed()}]`],
    ['null', 'null'],
    ['a field too few', handed().replace('"act":"deploy",', '')],
    ['a field too many', handed().replace('{', '{"allowed":true,')],
    ['another schema', handed({ schema: 'arbiter/handed-verdict/v0' as never })],
    ['an object in a field', handed({ run: { id: '101' } as never })],
    ['too much', `${handed()}${' '.repeat(4096)}`],
  ])('that is %s is not read', (_, text) => {
    expect(codeOf(text)).toBe('verdict_unreadable');
  });

  it('never holds with one character changed', () => {
    const text = handed();
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
        (at, character) => {
          fc.pre(text[at] !== character);
          const changed = text.slice(0, at) + character + text.slice(at + 1);
          expect(codeOf(changed)).not.toBeNull();
        },
      ),
    );
  });
});

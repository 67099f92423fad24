import { describe, expect, test } from 'vitest';
import { policy, sha256Of, waiver, waiverText } from '../../test/waivers/sample.ts';
import { waiverTargetProblems } from '../policy/waivable.ts';
import { waiverChanges } from './waiver-change.ts';
import { isRequester, loadWaiver, loadWaivers } from './waivers.ts';

const FILE = '.arbiter/waivers/auc.yml';

test('a sound waiver is read as it is written', () => {
  const { value, problems } = loadWaiver(waiverText(), FILE);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ check: 'auc', model: 'fraud', expires: '2026-03-20', requested_by: 'mel' });
});

describe('a waiver with one mistake waives nothing', () => {
  test.each<[string, Record<string, string | null>, string, number, string?]>([
    ['no check', { check: null }, 'missing_key', 1],
    ['no model', { model: null }, 'missing_key', 1],
    ['no versions', { versions: null }, 'missing_key', 1],
    ['no reason', { reason: null }, 'missing_key', 1],
    ['no controls', { compensating_controls: null }, 'missing_key', 1],
    ['no ticket', { ticket: null }, 'missing_key', 1],
    ['no end', { expires: null }, 'missing_key', 1],
    ['nobody who asks', { requested_by: null }, 'missing_key', 1],
    ['a misspelt key', { expires: null, expire: '2026-03-20' }, 'unknown_key', 8, 'expires'],
    ['an approval in the file', { approved_by: '[ruth]' }, 'unknown_key', 9],
    ['no first version', { versions: '{ to: "1.3.9" }' }, 'missing_key', 3],
    ['every version', { versions: '{ from: "0.0", to: "*" }' }, 'bad_pattern', 3],
    ['a version that is a number', { versions: '{ from: 1.3, to: "1.4" }' }, 'wrong_type', 3],
    ['a range that holds nothing', { versions: '{ from: "1.4.0", to: "1.3.9" }' }, 'empty_range', 3],
    ['no controls in the list', { compensating_controls: '[]' }, 'empty_list', 5],
    ['a blank reason', { reason: '" "' }, 'empty_text', 4],
    ['a blank ticket', { ticket: '" "' }, 'empty_text', 6],
    ['a blank control', { compensating_controls: '["x", " "]' }, 'empty_text', 5],
    ['a novel for a reason', { reason: 'x'.repeat(2001) }, 'text_too_long', 4],
    ['21 controls', { compensating_controls: JSON.stringify(Array(21).fill('x')) }, 'too_many_controls', 5],
    ['a day that does not exist', { expires: '2026-02-30' }, 'bad_date', 7],
    ['an instant for a day', { expires: '2026-03-20T10:00:00Z' }, 'bad_pattern', 7],
    ['a login that cannot be', { requested_by: '"no such login!"' }, 'bad_pattern', 8],
  ])('%s', (_, parts, code, line, suggestion) => {
    const { value, problems } = loadWaiver(waiverText(parts), FILE);
    expect(value).toBeUndefined();
    expect(problems.map(({ code: found, line: at, suggestion: near }) => [found, at, near])).toContainEqual([
      code,
      line,
      suggestion,
    ]);
  });

  test.each([
    ['', 'empty'],
    ['[]', 'a list'],
    ['check: &a auc\nmodel: *a\n', 'an alias'],
  ])('%j (%s)', (text) => {
    const { value, problems } = loadWaiver(text, FILE);
    expect(value).toBeUndefined();
    expect(problems).not.toEqual([]);
  });
});

describe('two waivers of one check', () => {
  const two = (parts: Record<string, string>) =>
    loadWaivers(
      [waiverText(), waiverText(parts)].map((text, index) => ({
        file: `.arbiter/waivers/${index}.yml`,
        text,
        sha256: sha256Of(text),
      })),
    );

  test.each<[string, Record<string, string>, number]>([
    ['of the same versions', {}, 1],
    ['that share a version', { versions: '{ from: "1.3.9", to: "1.4" }' }, 1],
    ['where one holds the other', { versions: '{ from: "1.0", to: "2.0" }' }, 1],
    ['of other versions', { versions: '{ from: "1.4", to: "1.5" }' }, 0],
    ['of another model', { model: 'other' }, 0],
    ['of another check', { check: 'papers' }, 0],
  ])('%s: %j', (_, parts, count) => {
    const { waivers, problems } = two(parts);
    expect(waivers).toHaveLength(2);
    expect(problems.map(({ code, file }) => [code, file])).toEqual(
      Array.from({ length: count }, () => ['duplicate_waiver', '.arbiter/waivers/1.yml']),
    );
  });
});

test.each([
  ['mel', { id: 1, login: 'Mel' }, true],
  ['mel', { id: 1, login: 'dan' }, false],
  [{ login: 'mel', id: 7 }, { id: 7, login: 'renamed' }, true],
  [{ login: 'mel', id: 7 }, { id: 8, login: 'mel' }, true],
  [{ login: 'mel', id: 7 }, { id: null, login: 'dan' }, false],
])('%j asks, %j approves: the same %s', (requested_by, person, isSame) => {
  expect(isRequester({ requested_by }, person)).toBe(isSame);
});

describe('what a waiver names must be there', () => {
  const MODELS = [{ folder: 'models/fraud', name: 'fraud', tier: 'high', kind: 'model' }] as const;
  const found = (parts: Record<string, string>, policies = [policy()]) =>
    waiverTargetProblems([waiver(parts)], MODELS, policies).map(({ code, line, column, suggestion }) => [
      code,
      line,
      column,
      suggestion,
    ]);

  test.each<[string, Record<string, string>, string[] | null, string?]>([
    ['a mandatory check', {}, null],
    ['an overridable check', { check: 'soft' }, null],
    ['no such check', { check: 'auk' }, ['unknown_check', 'auc']],
    ['no such model', { model: 'fruad' }, ['unknown_model', 'fraud']],
    ['an advisory check', { check: 'advice' }, ['waiver_never_needed']],
    ['a check that is never waived', { check: 'papers' }, ['waiver_forbidden']],
  ])('%s', (_, parts, expected) => {
    const line = parts.model === undefined ? 1 : 2;
    expect(found(parts)).toEqual(
      expected === null ? [] : [[expected[0], line, parts.model === undefined ? 8 : 8, expected[1]]],
    );
  });

  test('a policy without the block lets nothing be waived', () => {
    expect(found({}, [policy(null)])).toEqual([['waivers_not_allowed', 1, 8, undefined]]);
  });

  test('one policy that allows it is enough to write it; the other still judges', () => {
    expect(found({}, [policy(null), policy(undefined, 'other')])).toEqual([]);
  });
});

describe('what a change of a waiver is called', () => {
  const base = waiver();
  test.each<[string, Record<string, string> | null, [string, string][]]>([
    ['removed', null, [['stricter', '']]],
    ['a shorter end', { expires: '2026-03-10' }, [['stricter', '/expires']]],
    ['a later end', { expires: '2026-03-30' }, [['looser', '/expires']]],
    ['fewer versions', { versions: '{ from: "1.3.1", to: "1.3.9" }' }, [['stricter', '/versions']]],
    ['more versions', { versions: '{ from: "1.3.0", to: "1.4" }' }, [['looser', '/versions']]],
    ['other versions', { versions: '{ from: "1.3.1", to: "1.4" }' }, [['looser', '/versions']]],
    ['less in return', { compensating_controls: '["None."]' }, [['looser', '/compensating_controls']]],
    ['another who asks', { requested_by: 'dan' }, [['looser', '/requested_by']]],
    [
      'another check',
      { check: 'papers' },
      [
        ['stricter', ''],
        ['looser', ''],
      ],
    ],
    ['the same in other words', {}, [['neutral', '']]],
  ])('%s', (_, parts, expected) => {
    const changes = waiverChanges(base, parts === null ? undefined : waiver(parts), FILE);
    expect(changes.map(({ direction, pointer }) => [direction, pointer])).toEqual(expected);
    expect(changes.every(({ file }) => file === FILE)).toBe(true);
  });

  test('a new one says what would be waived, until when', () => {
    expect(waiverChanges(undefined, base, FILE)).toEqual([
      {
        file: FILE,
        pointer: '',
        direction: 'looser',
        message:
          'The check auc of fraud, versions 1.3.0 to 1.3.9, would be waived until 2026-03-20 (RISK-1). It counts only once merged.',
      },
    ]);
  });

  test('one that cannot be read is looser', () => {
    expect(waiverChanges(undefined, undefined, FILE)).toMatchObject([{ direction: 'looser' }]);
  });
});

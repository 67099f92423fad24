import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import { explainPolicy } from './explain.ts';
import { loadPolicy } from './policy.ts';

const VALID = join(import.meta.dirname, '../../test/fixtures/policy/valid');
const PACKS = join(import.meta.dirname, '../../policies');
const read = (name: string) => readFileSync(join(VALID, `${name}.yml`), 'utf8');
const PARAMS = read('undefined-param');

describe('a sound policy', () => {
  test('has its parameters replaced and no default filled in', () => {
    const check = loadPolicy(PARAMS, 'p.yml').policy?.policy.checks[0];
    expect(check).toMatchObject({ require: { above: 0.9 } });
    expect(check).not.toHaveProperty('level');
  });

  test('knows the place of each key of each check', () => {
    const policy = loadPolicy(PARAMS, 'p.yml').policy;
    expect(policy?.at(0, '')).toEqual({ line: 7, column: 5 });
    expect(policy?.at(0, '/require/above')).toEqual({ line: 11, column: 23 });
  });

  test('is digested by what it says: comments, order and layout change nothing, a number does', () => {
    const digest = (text: string, file = 'p.yml') => loadPolicy(text, file).policy?.digest;
    const given = digest(PARAMS);
    const policy = loadPolicy(PARAMS, 'p.yml').policy?.policy;
    expect(given).toBe(`sha256:${sha256Hex(canonicalJson(policy))}`);
    expect(
      digest(
        `# a comment\n${PARAMS.replace('kind: Policy\n', '').replace('signoff:', 'kind: Policy\nsignoff:')}`,
      ),
    ).toBe(given);
    expect(digest(PARAMS.replaceAll('\n', '\r\n'))).toBe(given);
    expect(digest(PARAMS.replace('value: 0.9', 'value: 0.91'))).not.toBe(given);
  });

  test.each(readdirSync(PACKS).filter((file) => file.endsWith('.yml') && !file.endsWith('.test.yml')))(
    'the pack %s loads and can be read aloud',
    (file) => {
      const { policy, problems } = loadPolicy(readFileSync(join(PACKS, file), 'utf8'), file);
      expect(problems).toEqual([]);
      if (policy === undefined) throw new Error('no policy');
      const sentences = explainPolicy(policy.policy);
      for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|\[object|NaN/);
      expect(sentences.length).toBeGreaterThan(policy.policy.checks.length);
    },
  );
});

test('a check of the prediction is read aloud as one', () => {
  const text = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: drift, title: Drift, version: 1.0.0, owner: "@acme/risk" }
checks:
  - { id: score, kind: drift, title: The score, of: prediction, statistic: ks.d, require: { at_most: 0.15, min_rows: 300 } }
signoff: { require: [{ role: arb, count: 1 }] }
`;
  const { policy } = loadPolicy(text, 'drift.yml');
  expect(policy === undefined ? [] : explainPolicy(policy.policy)).toEqual(
    expect.arrayContaining([expect.stringContaining('ks.d of the prediction is at most 0.15')]),
  );
});

describe('a text that is no sound policy', () => {
  test.each([
    ['attack 2: an empty file', ''],
    ['attack 2: only a comment', '# nothing\n'],
    ['a list', '- a\n'],
    ['a word', 'policy\n'],
    ['null', 'null\n'],
    ['attack 26: 200 levels', `a: ${'['.repeat(200)}${']'.repeat(200)}`],
    ['attack 24: an alias bomb', `a: &a [x]\nb: [${'*a, '.repeat(100)}]`],
    ['a truncated file', PARAMS.slice(0, 200)],
  ])('%s is refused with a place', (_, text) => {
    const { policy, problems } = loadPolicy(text, 'p.yml');
    expect(policy).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: 'p.yml', line: expect.any(Number) });
  });

  test('every line replaced by another value gives a policy or a problem with a code of its own, and never throws', () => {
    const values = [
      '~',
      '[]',
      '{}',
      '0',
      '-1',
      'x',
      'true',
      '.nan',
      '"0.9"',
      '$params.x',
      '[~]',
      '{ a: [] }',
      '""',
    ];
    const lines = PARAMS.trimEnd().split('\n');
    for (const value of values) {
      for (const index of lines.keys()) {
        const changed = lines.map((line, at) =>
          at === index ? line.replace(/: .*$|:$/, `: ${value}`) : line,
        );
        const { policy, problems } = loadPolicy(changed.join('\n'), 'p.yml');
        expect(policy === undefined).toBe(problems.length > 0);
        expect(problems.map((problem) => problem.code)).not.toContain('schema');
      }
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from './policy.ts';

const FIXTURES = join(import.meta.dirname, '../../test/fixtures/policy');
const ROLES = { roles: { arb: { users: ['ann'] } } };

interface Expected {
  readonly name: string;
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly suggestion: string | undefined;
}

function expectations(): Expected[] {
  const rows = readFileSync(join(FIXTURES, 'invalid/EXPECTED.tsv'), 'utf8').trimEnd().split('\n').slice(1);
  return rows.map((row) => {
    const [name = '', code = '', line, column, suggestion = ''] = row.split('\t');
    return { name, code, line: Number(line), column: Number(column), suggestion: suggestion || undefined };
  });
}

/** Attacks that a file of the corpus plays, by their number in the attack list. */
const ATTACKS: Readonly<Record<string, number>> = {
  'no-checks': 2,
  'misspelt-threshold': 3,
  'unknown-api-version': 3,
  'misspelt-operator': 3,
  'limit-is-nan': 15,
  'limit-overflows': 15,
  'limit-is-nothing': 16,
  'limit-is-a-list': 16,
  'limit-is-text': 16,
  'limit-is-true': 16,
  'limit-in-percent': 17,
  'limit-is-negative': 17,
  'duplicate-key': 19,
  'limit-with-decimal-comma': 22,
  'limit-with-thousands': 22,
  'prototype-key': 23,
  alias: 24,
  'custom-tag': 25,
  'merge-key': 27,
};

describe('a policy with one mistake', () => {
  test.each(
    expectations().map((row) => ({
      ...row,
      label: ATTACKS[row.name] === undefined ? row.name : `${row.name} (attack ${ATTACKS[row.name]})`,
    })),
  )('$label is refused at its place as $code', ({ name, code, line, column, suggestion }) => {
    const text = readFileSync(join(FIXTURES, `invalid/${name}.yml`), 'utf8');
    const { policy, problems } = loadPolicy(text, `${name}.yml`, { roles: ROLES });
    expect(policy).toBeUndefined();
    const [first, ...others] = problems;
    expect(others.map((problem) => `${problem.code}: ${problem.message}`)).toEqual([]);
    expect({
      code: first?.code,
      line: first?.line,
      column: first?.column,
      suggestion: first?.suggestion,
    }).toEqual({
      code,
      line,
      column,
      suggestion,
    });
    expect(first?.excerpt).toBe(text.split('\n')[line - 1]);
  });

  test.each(expectations())('$name: its nearest valid twin is accepted', ({ name }) => {
    const text = readFileSync(join(FIXTURES, `valid/${name}.yml`), 'utf8');
    const { policy, problems } = loadPolicy(text, `${name}.yml`, { roles: ROLES });
    expect(problems).toEqual([]);
    expect(policy?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('every file of the corpus is expected to fail in some way', () => {
    const files = readdirSync(join(FIXTURES, 'invalid')).filter((file) => file.endsWith('.yml'));
    expect(files.map((file) => file.replace('.yml', '')).sort()).toEqual(
      expectations()
        .map((row) => row.name)
        .sort(),
    );
  });
});

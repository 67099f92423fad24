import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GOVERNING_LIMITS } from '../text/document.ts';
import { loadPolicy } from './policy.ts';

const FIXTURES = 'test/fixtures/policy';
const ENTRY = 'src/policy/policy.ts';
const SOUND = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: p, title: P, version: 1.0.0, owner: o }
checks:
  - { id: a, kind: metric, title: A, metric: { name: roc_auc }, require: { above: 0.9 } }
signoff: { require: [{ role: arb, count: 1 }] }
`;

/** Errors of texts that are too large to keep as files, or that another format has; each with its nearest valid twin. */
const MADE: Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly bad: string;
      readonly twin: string;
      readonly beside?: readonly string[];
    }
  >
> = {
  too_large: {
    file: 'p.yml',
    bad: `${SOUND}#${'x'.repeat(GOVERNING_LIMITS.maxLength - SOUND.length)}`,
    twin: `${SOUND}#${'x'.repeat(GOVERNING_LIMITS.maxLength - SOUND.length - 1)}`,
  },
  too_deep: {
    file: 'p.yml',
    bad: SOUND.replace('title: A', `title: A, fix: ${'['.repeat(40)}x${']'.repeat(40)}`),
    twin: SOUND.replace('title: A', 'title: A, fix: x'),
  },
  too_many_values: {
    file: 'p.yml',
    bad: SOUND.replace('owner: o', `owner: o, does_not_cover: [${'x,'.repeat(GOVERNING_LIMITS.maxNodes)}]`),
    twin: SOUND.replace('owner: o', `owner: o, does_not_cover: [${'x,'.repeat(1000)}]`),
  },
  empty: { file: 'p.yml', bad: '# nothing\n', twin: SOUND },
  invalid_json: { file: 'p.json', bad: '{', twin: '' },
  // The anchor is a mistake of its own.
  alias: {
    file: 'p.yml',
    bad: SOUND.replace('title: P', 'title: &x P').replace('owner: o', 'owner: *x'),
    twin: SOUND,
    beside: ['anchor'],
  },
  inexact_integer: { file: 'p.json', bad: '{ "checks": 12345678901234567890 }', twin: '' },
};

/** Codes of these sources that no policy can have, each with the reason. */
const NOT_OF_A_POLICY: Readonly<Record<string, string>> = {
  no_policy: 'It is of a model that no policy is for.',
  not_allowed: 'No schema of a policy says `not`.',
  superseded_control: 'It is a warning; the policy is sound.',
  ...Object.fromEntries(
    [
      'bad_path',
      'baseline_differs',
      'duplicate_baseline',
      'extends_loop',
      'extends_too_deep',
      'loosens_baseline',
      'missing_baseline',
    ].map((code) => [
      code,
      'It needs a lock file and baselines beside the policy: overlay.test.ts has it, and its twin.',
    ]),
  ),
  schema: 'Every keyword of the schemas is explained; this is said of one that is not.',
};

/** Sources that reading a policy imports, for its values. */
function sources(): readonly string[] {
  const seen = new Set<string>();
  const queue = [ENTRY];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !/^src\/(?:policy|text|model\/glob)/.test(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path] of text.matchAll(/^import (?!type )[^;]*?from '(\.[^']+)'/gm))
      queue.push(normalize(join(dirname(file), path as string)));
  }
  return [...seen].sort();
}

const CODE =
  /(?:\b(?:problem|keyProblem|finding|failed|fail|problemAt|oneOf)\(\s*(?:[\w.#()]+,\s*)*|#add\(\s*|\bcode: )'([a-z][a-z_]+)'/g;

function codes(): readonly string[] {
  const found = sources().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(CODE)].map(([, code]) => code as string),
  );
  return [...new Set(found)].sort();
}

const FIXED = readFileSync(`${FIXTURES}/invalid/EXPECTED.tsv`, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [string, string]);

describe('every error that a policy can have', () => {
  test('is looked for where policies are read', () => {
    expect(sources()).toContain('src/policy/limits.ts');
    expect(sources()).toContain('src/text/schema-explanation.ts');
    expect(codes().length).toBeGreaterThan(40);
  });

  test('has an invalid fixture', () => {
    const shown = new Set([...FIXED.map(([, code]) => code), ...Object.keys(MADE)]);
    expect(codes().filter((code) => !shown.has(code) && NOT_OF_A_POLICY[code] === undefined)).toEqual([]);
  });

  test('has a valid twin beside each invalid fixture', () => {
    expect(
      FIXED.map(([name]) => name).filter((name) => !existsSync(`${FIXTURES}/valid/${name}.yml`)),
    ).toEqual([]);
  });

  test('is one that the sources still have', () => {
    const known = new Set(codes());
    const told = [...FIXED.map(([, code]) => code), ...Object.keys(MADE), ...Object.keys(NOT_OF_A_POLICY)];
    expect([...new Set(told)].filter((code) => !known.has(code))).toEqual([]);
  });

  test.each(Object.entries(MADE))('%s is told of a text that is made, and not of its twin', (code, made) => {
    const { policy, problems } = loadPolicy(made.bad, made.file);
    expect([policy, problems.map((problem) => problem.code)]).toEqual([
      undefined,
      [...(made.beside ?? []), code],
    ]);
    const json = JSON.stringify(loadPolicy(SOUND, 'p.yml').policy?.policy);
    expect(loadPolicy(made.twin === '' ? json : made.twin, made.file).problems).toEqual([]);
  });
});

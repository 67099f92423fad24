import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { baselineDigest } from '../policy/baselines.ts';
import { policyTestResultSchema } from '../schemas/policy-test-result.ts';
import type { CommandIo } from './command.ts';
import { run } from './policy.ts';

const POLICY = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: small, title: Small, version: 1.0.0, owner: "@acme/risk" }
applies_to: { tiers: [low] }
default_tier: low
checks:
  - id: auc
    kind: metric
    title: AUC
    metric: { name: roc_auc, dataset: test }
    require: { at_least: 0.8 }
  - id: tests
    kind: documents
    title: Documents
    require: { present: [scalability_plan] }
    level: advisory
signoff: { require: [{ role: arb, count: 1 }] }
`;
const HEAD = `apiVersion: arbiter/v1
kind: PolicyTest
given:
  model:
    name: small
    version: 1.0.0
    kind: model
    tier: low
    stage: candidate
    owner: "@acme/risk"
    purpose: Sort a list of things.
    intended_use: Lists that people read.
    out_of_scope: Anything else.
    scalability_plan: Two replicas are enough.
  files: { metrics.json: { test: { roc_auc: 0.9 } } }
cases:
`;
const HOLDS = `  - name: All is well
    expect: { outcome: allowed, checks: { auc: pass, tests: pass } }
`;
const AT_LIMIT = `  - name: At the limit
    given: { files: { metrics.json: { test: { roc_auc: 0.8 }, validation: { roc_auc: 0.1 } } } }
    expect: { outcome: allowed, checks: { auc: pass } }
  - name: Just above it
    given: { files: { metrics.json: { test: { roc_auc: 0.805 } } } }
    expect: { checks: { auc: pass } }
  - name: Just below it
    given: { files: { metrics.json: { test: { roc_auc: 0.795, rows: 200, positives: 50 } } } }
    expect: { outcome: denied, checks: { auc: fail } }
`;
const REST = `  - name: Nothing measured
    given: { files: { metrics.json: null } }
    expect: { outcome: error, checks: { auc: error } }
  - name: Still measured
    given: { awaiting: true, files: { metrics.json: null } }
    expect: { outcome: denied, checks: { auc: inconclusive } }
  - name: A plan that is not written
    given: { model: { scalability_plan: TODO } }
    expect: { outcome: allowed, checks: { tests: fail } }
  - name: A plan that may still be written
    given: { awaiting: true, model: { scalability_plan: null } }
    expect: { outcome: denied, checks: { tests: inconclusive } }
  - name: Another tier
    given: { model: { tier: high } }
    expect: { outcome: not_applied }
`;

let folder: string;
let out: string;
let err: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-test-'));
  [out, err] = ['', ''];
});
afterEach(() => rmSync(folder, { recursive: true }));

function io(cwd = folder): CommandIo {
  return {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    cwd,
    env: {},
    now: () => '2026-03-01T12:00:00Z',
  };
}

function write(tests: string, policy = POLICY): void {
  writeFileSync(join(folder, 'small.yml'), policy);
  writeFileSync(join(folder, 'small.test.yml'), tests);
}

describe('arbiter policy test', () => {
  test('a range is covered by a case at each end, and each end moves', async () => {
    const policy = POLICY.replace('{ at_least: 0.8 }', '{ between: [0.8, 0.95] }');
    const at = (value: number, outcome: string) => `  - name: At ${value}
    given: { files: { metrics.json: { test: { roc_auc: ${value} } } } }
    expect: { checks: { auc: ${outcome} } }
`;
    write(HEAD + HOLDS + REST + at(0.8, 'pass') + at(0.79, 'fail'), policy);
    expect(await run(['test', 'small.yml', '--coverage'], io())).toBe(1);
    write(HEAD + HOLDS + REST + at(0.8, 'pass') + at(0.79, 'fail') + at(0.95, 'pass'), policy);
    expect(await run(['test', 'small.yml', '--coverage'], io())).toBe(0);
    expect(await run(['test', 'small.yml', '--mutate'], io())).toBe(1);
    expect(out).toContain('require.between 0.95 becomes 0.96');
    expect(out).not.toContain('require.between 0.95 becomes 0.94');
    expect(out).not.toContain('require.between 0.8 becomes 0.81');
  });

  test('gives the pull request that conditions are held against', async () => {
    const policy = POLICY.replace(
      '    require: { at_least: 0.8 }',
      '    require: { at_least: 0.8 }\n    when: { paths: ["src/**"], labels: [launch], base: [main] }',
    ).replace('tiers: [low]', 'tiers: [low], base: [main, dev]');
    const tests = `${HEAD}  - name: What is not known holds
    expect: { outcome: allowed, checks: { auc: { outcome: pass, reason: cannot be told here } } }
  - name: All three hold
    given: { pull_request: { paths: [docs/a, src/b], labels: [Launch], base: main }, files: { metrics.json: null } }
    expect: { outcome: error, checks: { auc: error } }
  - name: Another path
    given: { pull_request: { paths: [docs/a], labels: [launch], base: main } }
    expect: { outcome: allowed, checks: { auc: not_applicable } }
  - name: No label
    given: { pull_request: { labels: [] } }
    expect: { checks: { auc: { outcome: not_applicable, reason: this one is not } } }
  - name: Another branch
    given: { pull_request: { base: dev } }
    expect: { checks: { auc: not_applicable, tests: pass } }
  - name: A branch that the policy is not for
    given: { pull_request: { base: topic } }
    expect: { outcome: not_applied }
`;
    write(tests, policy);
    expect(`${await run(['test', 'small.yml'], io())} ${err}`).toBe('0 ');
  });

  test('a policy that applies beside others is tested by itself, with its label and without', async () => {
    const tests = `${HEAD}${HOLDS}  - name: Labelled
    given: { pull_request: { labels: [launch] }, files: { metrics.json: null } }
    expect: { outcome: error, checks: { auc: error } }
  - name: Not labelled
    given: { pull_request: { labels: [] } }
    expect: { outcome: not_applied }
`;
    write(tests, POLICY.replace('tiers: [low]', 'tiers: [low], labels: [launch]'));
    expect(`${await run(['test', 'small.yml'], io())} ${err}`).toBe('0 ');
  });

  test('passes where every case is as expected, by policy, by file of tests and by folder', async () => {
    write(HEAD + HOLDS + REST);
    for (const path of ['small.yml', 'small.test.yml', '.']) {
      out = '';
      expect(await run(['test', path], io())).toBe(0);
      expect(out).toContain('small 1.0.0, 6 of 6 cases pass');
    }
    expect(err).toBe('');
  });

  test('says where an outcome is another, for the check and for the whole', async () => {
    write(HEAD + HOLDS.replace('auc: pass', 'auc: fail').replace('allowed', 'denied'));
    expect(await run(['test', 'small.yml'], io())).toBe(1);
    expect(out).toMatchInlineSnapshot(
      `
      "small.test.yml: small 1.0.0, 0 of 1 case pass
        FAIL small.test.yml:17 All is well
             small.test.yml:18 expected the outcome denied, found allowed: The checks hold; sign-off was not looked at.
             small.test.yml:18 auc: expected fail, found pass: roc_auc is 0.9 (committed); required >= 0.8.
      1 case of 1 policy: 1 failed.
      "
    `,
    );
  });

  test('a failure that no case expects fails', async () => {
    write(`${HEAD}${HOLDS}  - name: Silent
    given: { files: { metrics.json: { test: { roc_auc: 0.1 } } }, model: { scalability_plan: TODO } }
    expect: { checks: { tests: fail } }
`);
    expect(await run(['test', 'small.yml'], io())).toBe(1);
    expect(out).toContain('auc is not expected and must pass, found fail');
  });

  test('looks at reason, level and seats where they are expected', async () => {
    write(`${HEAD}${HOLDS}  - name: Words
    given: { model: { scalability_plan: TODO } }
    expect: { checks: { tests: { outcome: fail, reason: no such words, level: mandatory, signoff_roles: [arb], groups: 1 } } }
`);
    expect(await run(['test', 'small.yml'], io())).toBe(1);
    for (const words of [
      'a reason with the words "no such words"',
      'the level mandatory, found advisory',
      'seats of arb, found nobody',
      'groups shown: 1, found 0',
    ])
      expect(out).toContain(words);
  });

  test.each<[string, string, string]>([
    ['an unknown key', `${HEAD}${HOLDS}    expected: {}\n`, 'unknown_key'],
    ['an unknown key of what is given', HEAD.replace('  files:', '  file:') + HOLDS, 'unknown_key'],
    [
      'an unknown check',
      HEAD + HOLDS.replace('auc: pass', 'acu: pass'),
      'Did you mean `auc`? [unknown_check]',
    ],
    ['no expectation', `${HEAD}  - name: Nothing\n`, 'missing_key'],
    ['an empty expectation', `${HEAD}  - name: Nothing\n    expect: {}\n`, 'empty_object'],
    ['no case', HEAD.replace('cases:\n', 'cases: []\n'), 'empty_list'],
    [
      'too many cases',
      HEAD +
        Array.from(
          { length: 2001 },
          (_, index) => `  - { name: "${index}", expect: { outcome: allowed } }\n`,
        ).join(''),
      'too_many_cases',
    ],
    ['a case twice', HEAD + HOLDS + HOLDS, 'duplicate_case'],
    ['an outcome that no check has', HEAD + HOLDS.replace('auc: pass', 'auc: passes'), 'wrong_'],
    [
      'checks where the policy does not apply',
      HEAD + HOLDS.replace('allowed', 'not_applied'),
      'unused_expectation',
    ],
    ['a check never exercised', HEAD + HOLDS.replace(', tests: pass', ''), 'check_not_exercised'],
    ['a manifest that is none', HEAD.replace('    tier: low\n', '') + HOLDS, 'missing_key'],
    ['no manifest', `${HEAD.slice(0, HEAD.indexOf('given:'))}cases:\n${HOLDS}`, 'missing_key'],
    ['a time that is none', HEAD.replace('given:', 'given:\n  now: yesterday') + HOLDS, 'bad_instant'],
    ['a path that leaves the folder', HEAD.replace('metrics.json:', '../metrics.json:') + HOLDS, 'bad_path'],
    ['a catalog that is none', HEAD.replace('given:', 'given:\n  catalog: {}') + HOLDS, 'missing_key'],
    ['a configuration that is none', HEAD.replace('given:', 'given:\n  config: {}') + HOLDS, 'missing_key'],
    [
      'too many rows',
      HEAD.replace(
        'given:',
        'given:\n  predictions: { test: [{ tp: 100000, fp: 0, tn: 0, fn: 0 }], train: [{ tp: 0, fp: 0, tn: 0, fn: 100001 }] }',
      ) + HOLDS,
      'too_many_rows',
    ],
  ])('cannot run with %s, and says where', async (_, tests, code) => {
    write(tests);
    expect(await run(['test', 'small.yml'], io())).toBe(2);
    expect(err).toMatch(/^small\.test\.yml(?::\d+:\d+)?: /);
    expect(err).toContain(code);
    expect(out).toBe('No case was run.\n');
  });

  test('a policy that is not sound is not tested', async () => {
    write(HEAD + HOLDS, POLICY.replace('at_least: 0.8', 'at_leest: 0.8'));
    expect(await run(['test', 'small.yml'], io())).toBe(2);
    expect(err).toContain('small.yml:11:16: Unknown key `at_leest`. Did you mean `at_least`?');
  });

  test('no tests at all is an error, as is a policy without tests among those that have some', async () => {
    expect(await run(['test', '.'], io())).toBe(2);
    expect(err).toContain('[no_tests]');
    err = '';
    write(HEAD + HOLDS);
    writeFileSync(join(folder, 'other.yml'), POLICY.replace('id: small', 'id: other'));
    expect(await run(['test', '.'], io())).toBe(2);
    expect(err).toContain('other.yml: This policy has no tests: write them in ./other.test.yml.');
  });

  test('coverage names what no case expects, and a value at the limit', async () => {
    write(HEAD + HOLDS);
    expect(await run(['test', 'small.yml', '--coverage'], io())).toBe(1);
    expect(out).toContain('coverage: 2 of 8 outcomes of 2 checks');
    expect(out).toContain(
      'not covered: small.yml:7 auc: fail, inconclusive, error, a value exactly at the limit',
    );
  });

  describe('of a policy that extends another', () => {
    const BASELINE = '.arbiter/baselines/small.yml';
    const OVERLAY = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: team, title: Team, version: 1.0.0, owner: "@acme/team" }
extends: [{ ref: ${BASELINE} }]
checks:
  - { id: own, kind: documents, title: Documents, require: { present: [scalability_plan] } }
`;
    const LOCK = `apiVersion: arbiter/v1
kind: PolicyLock
baselines: [{ ref: ${BASELINE}, file: ${BASELINE}, digest: "${baselineDigest(POLICY)}" }]
`;
    const own = '.arbiter/policies/team.yml';

    function writeTeam(tests: string): void {
      for (const name of ['baselines', 'policies'])
        mkdirSync(join(folder, '.arbiter', name), { recursive: true });
      writeFileSync(join(folder, BASELINE), POLICY);
      writeFileSync(join(folder, '.arbiter/arbiter.lock'), LOCK);
      writeFileSync(join(folder, own), OVERLAY);
      writeFileSync(join(folder, '.arbiter/policies/team.test.yml'), tests);
    }

    test('coverage names the file that each check is written in', async () => {
      writeTeam(HEAD + HOLDS.replace('tests: pass', 'tests: pass, own: pass'));
      expect(await run(['test', own, '--coverage'], io())).toBe(1);
      expect(out).toContain(`not covered: ${BASELINE}:7 auc: fail`);
      expect(out).toContain(`not covered: ${own}:6 own: fail`);
      out = '';
      await run(['test', own, '--coverage', '--format', 'junit'], io());
      expect(out).toContain(`${BASELINE}:7 no case expects it`);
      expect(out).toContain(`${own}:6 no case expects it`);
    });

    test('a check never exercised is named with the file that it is written in', async () => {
      writeTeam(HEAD + HOLDS.replace('auc: pass, ', ''));
      expect(await run(['test', own], io())).toBe(2);
      expect(err).toContain(`the check \`auc\` (line 7 of ${BASELINE})`);
      expect(err).toContain(`the check \`own\` (line 6 of ${own})`);
    });
  });

  test('mutation names each change that no case notices with its line', async () => {
    write(HEAD + HOLDS);
    expect(await run(['test', 'small.yml', '--mutate'], io())).toBe(1);
    expect(out.split('\n').filter((line) => line.includes('survives'))).toEqual([
      '  survives: small.yml:7 auc: level mandatory becomes advisory',
      '  survives: small.yml:10 auc: metric.dataset is dropped',
      '  survives: small.yml:11 auc: require.at_least becomes above',
      '  survives: small.yml:11 auc: require.at_least 0.8 becomes 0.79',
      '  survives: small.yml:11 auc: require.at_least 0.8 becomes 0.81',
      '  survives: small.yml:16 tests: level advisory becomes mandatory',
    ]);
  });

  test('cases at the limit leave nothing uncovered and no survivor', async () => {
    write(HEAD + HOLDS + AT_LIMIT + REST);
    expect(await run(['test', 'small.yml', '--coverage', '--mutate'], io())).toBe(0);
    expect(out).toContain('coverage: 8 of 8 outcomes of 2 checks');
    expect(out).toContain('mutation: 8 of 8 changes of the policy noticed');
  });

  test('JSON meets its published schema, whatever happened', async () => {
    const validate = new Ajv({ strict: false }).compile(policyTestResultSchema);
    for (const tests of [HEAD + HOLDS, HEAD + HOLDS.replace('auc: pass', 'auc: fail'), `${HEAD}  - x\n`]) {
      out = '';
      write(tests);
      await run(['test', 'small.yml', '--json', '--coverage', '--mutate'], io());
      expect([validate(JSON.parse(out)), validate.errors]).toEqual([true, null]);
    }
  });

  test('JUnit has a test for each case, each gap and each survivor, escaped', async () => {
    write(HEAD + HOLDS.replace('All is well', '"<All> & \\"more\\""'));
    expect(await run(['test', 'small.yml', '--format', 'junit', '--mutate', '--coverage'], io())).toBe(1);
    expect(out).toContain(
      '<testsuites name="arbiter policy test" tests="13" failures="12" errors="0" skipped="0">',
    );
    expect(out).toContain('name="&lt;All&gt; &amp; &quot;more&quot;"/>');
    expect(out).toContain('classname="small.mutation" name="auc: require.at_least becomes above"');
    expect(out).toContain('classname="small.coverage" name="auc: fail"');
  });

  test('problems are errors in JUnit', async () => {
    write(`${HEAD}  - x\n`);
    expect(await run(['test', 'small.yml', '--format', 'junit'], io())).toBe(2);
    expect(out).toContain('errors="1"');
  });

  test('wrong options are refused', async () => {
    await expect(run(['test', '--format', 'xml'], io())).rejects.toThrow('one of text, json, junit');
    await expect(run(['test', '--mutant'], io())).rejects.toThrow('--mutant');
  });
});

/** Every policy that is shipped: all outcomes expected, no change of it unnoticed. A pack without tests is a problem. */
test('the tests of the shipped packs pass, cover every outcome and notice every change', async () => {
  expect(await run(['test', 'policies', '--coverage', '--mutate'], io(process.cwd()))).toBe(0);
  expect(err).toBe('');
  const packs = readdirSync('policies').filter((name) => /^[^.]+\.yml$/.test(name));
  expect(packs.length).toBeGreaterThan(2);
  for (const name of packs) expect(out).toContain(`policies/${name.replace('.yml', '.test.yml')}: `);
});

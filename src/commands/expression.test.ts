import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { run as check } from './check.ts';
import type { CommandIo } from './command.ts';
import { run as policy } from './policy.ts';

const POLICY = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: p, title: P, version: 1.0.0, owner: o }
checks:
  - id: guard
    kind: expression
    title: Low recall is covered by manual review
    dataset: test
    expr: |
      metrics.recall >= 0.6
        || metrics.review_rate <= 0.05
    message: Recall is below 0.6 and manual review does not cover it.
  - id: names
    kind: expression
    title: No feature is named like an identifier
    expr: model.features.all(f, !f.matches("_id$")) || model.tier == "low"
    message: A feature is named like an identifier.
signoff: { require: [{ role: arb, count: 1 }] }
`;
const MODEL = `name: m
version: 1.0.0
kind: model
tier: high
stage: candidate
owner: o
purpose: Sort a list.
intended_use: Lists that people read.
out_of_scope: All else.
features: [amount, age]
`;
const TESTS = `apiVersion: arbiter/v1
kind: PolicyTest
given:
  model: { name: m, version: 1.0.0, kind: model, tier: high, stage: candidate, owner: o, purpose: Sort., intended_use: Lists., out_of_scope: Else., features: [amount, age] }
  files: { metrics.json: { test: { recall: 0.6, review_rate: 0.5 }, train: { recall: 0.1, review_rate: 0.9 } } }
cases:
  - { name: Recall at its limit is enough, expect: { outcome: allowed, checks: { guard: pass, names: pass } } }
  - name: And so is little review
    given: { files: { metrics.json: { test: { recall: 0.59, review_rate: 0.05 } } } }
    expect: { outcome: allowed, checks: { guard: pass } }
  - name: One step below both is not
    given: { files: { metrics.json: { test: { recall: 0.595, review_rate: 0.0505 } } } }
    expect: { outcome: denied, checks: { guard: { outcome: fail, reason: manual review does not cover it } } }
  - name: Far below neither
    given: { files: { metrics.json: { test: { recall: 0.1, review_rate: 0.9 } } } }
    expect: { outcome: denied, checks: { guard: fail } }
  - name: Both hold
    given: { files: { metrics.json: { test: { recall: 0.9, review_rate: 0.01 } } } }
    expect: { outcome: allowed, checks: { guard: pass } }
  - name: A metric that is not there is an error, whatever the other one is
    given: { files: { metrics.json: { test: { recall: null } } } }
    expect: { outcome: error, checks: { guard: { outcome: error, reason: recall on test } } }
  - name: While it is being made nothing is decided
    given: { awaiting: true, files: { metrics.json: null } }
    expect: { outcome: denied, checks: { guard: inconclusive } }
  - name: An identifier by its name
    given: { model: { features: [amount, customer_id] } }
    expect: { outcome: denied, checks: { names: fail } }
  - name: In a model of low risk it may be
    given: { model: { tier: low, features: [amount, customer_id] } }
    expect: { outcome: allowed, checks: { names: pass } }
  - name: A model that lists no features is not waved through
    given: { model: { features: null } }
    expect: { outcome: error, checks: { names: error } }
`;
const REPOSITORY = {
  '.arbiter/config.yml': 'models: ["models/**"]\n',
  '.arbiter/roles.yml': 'roles: { arb: { users: [ann] }, governance: { users: [bob] } }\n',
  '.arbiter/policies/p.yml': POLICY,
  'models/m/model.yml': MODEL,
  'models/m/metrics.json': '{ "test": { "recall": 0.55, "review_rate": 0.04 } }',
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function call(
  command: typeof check,
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  const root = mkdtempSync(join(tmpdir(), 'expression-'));
  folders.push(root);
  for (const [path, text] of Object.entries({ ...REPOSITORY, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  const now = () => '2026-03-01T12:00:00Z';
  const io: CommandIo = { stdout: write, stderr: write, cwd: root, env: {}, now };
  return { code: await command(args, io), output };
}

describe('an expression on the command line', () => {
  test('a mistake has its line and column inside the expression, a caret, and what was meant', async () => {
    const text = POLICY.replace('review_rate', 'reviw_rate');
    const { code, output } = await call(policy, ['lint', '.arbiter/policies/p.yml'], {
      '.arbiter/policies/p.yml': text,
    });
    expect(code).toBe(2);
    expect(output).toContain(
      [
        '.arbiter/policies/p.yml:11:20: Unknown metric `reviw_rate`. Did you mean `review_rate`? [unknown_metric]',
        '  |         || metrics.reviw_rate <= 0.05',
        '  |                    ^',
      ].join('\n'),
    );
  });

  test('it is explained in a sentence', async () => {
    const { output } = await call(policy, ['explain', '.arbiter/policies/p.yml']);
    expect(output).toContain(
      'recall is at least 0.6 or review_rate is at most 0.05 on test data; otherwise: Recall is below 0.6',
    );
  });

  test.each([
    ['{ "test": { "recall": 0.55, "review_rate": 0.04 } }', 0, 'pass'],
    ['{ "test": { "recall": 0.55, "review_rate": 0.06 } }', 1, 'fail'],
    ['{ "test": { "recall": 0.95 } }', 2, 'error'],
    ['{ "test": { "recall": NaN, "review_rate": 0.01 } }', 2, 'error'],
    ['{ "test": { "recall": "0.95", "review_rate": 0.01 } }', 2, 'error'],
  ])('%s is judged: %i, %s', async (metrics, code, outcome) => {
    const judged = await call(check, ['.', '--json'], { 'models/m/metrics.json': metrics });
    expect(judged.code).toBe(code);
    expect(JSON.parse(judged.output).models[0].checks[0].outcome).toBe(outcome);
  });

  test('its tests cover every outcome, and notice every change of an operator or number', async () => {
    const tests = { '.arbiter/policies/p.test.yml': TESTS };
    const { code, output } = await call(policy, ['test', '--coverage', '--mutate'], tests);
    expect([output, code]).toEqual([expect.stringMatching(/survive|changes/), 0]);
  });

  test('a number that no case stands at is a change that survives', async () => {
    const tests = {
      '.arbiter/policies/p.test.yml': TESTS.replace('recall: 0.6, review', 'recall: 0.61, review'),
    };
    const { code, output } = await call(policy, ['test', '--mutate'], tests);
    expect(code).toBe(1);
    expect(output).toContain('expr: >= at character 16 becomes >');
  });
});

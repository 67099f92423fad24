import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CONTEXT, cell, item, modelFacts, predictions, record } from '../../test/checks/facts.ts';
import { question, policy as samplePolicy, standing, waiver } from '../../test/waivers/sample.ts';
import type { CheckConfig } from '../checks/check.ts';
import type { ModelFacts } from '../checks/facts.ts';
import { evaluateCheck } from '../checks/registry.ts';
import { checkResult, requirement } from '../checks/result.ts';
import { run as check } from '../commands/check.ts';
import type { CommandIo } from '../commands/command.ts';
import { run as policyCommand } from '../commands/policy.ts';
import { isSatisfied } from '../decision/model.ts';
import { waivedResults } from '../decision/waiver.ts';
import { loadConfig } from '../model/config.ts';
import { loadPolicy } from './policy.ts';
import { policyChanges } from './policy-change.ts';
import { waiversInForce } from './waivers-in-force.ts';

/**
 * The eleven ways in which other policy engines were seen to let through what they should have stopped, each with the
 * engine. One table, so that a new engine cannot forget one.
 */

const POLICY = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: p, title: P, version: 1.0.0, owner: o }
checks:
  - { id: auc, kind: metric, title: AUC, metric: { name: roc_auc }, require: { above: 0.9 } }
signoff: { require: [{ role: arb, count: 1 }] }
`;
const REMOTE = POLICY.replace(
  'checks:',
  `extends: [{ ref: acme/policies/baseline.yml@v5.0.0, digest: sha256:${'a'.repeat(64)} }]\nchecks:`,
);
const UNPINNED = POLICY.replace('checks:', 'extends: [{ ref: acme/policies/baseline.yml }]\nchecks:');
const COPY = '.arbiter/baselines/acme/policies/baseline.yml';
const LOCK = `apiVersion: arbiter/v1
kind: PolicyLock
baselines:
  - { ref: acme/policies/baseline.yml@v5.0.0, file: ${COPY}, digest: "sha256:${'a'.repeat(64)}" }
`;
const TESTS = `apiVersion: arbiter/v1
kind: PolicyTest
cases: [{ name: x, expect: { checks: { auc: pass } } }]
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
`;
const REPOSITORY = {
  '.arbiter/config.yml': 'models: ["models/**"]\n',
  '.arbiter/roles.yml': 'roles: { arb: { users: [ann] }, governance: { users: [bob] } }\n',
  '.arbiter/policies/p.yml': POLICY,
  'models/m/model.yml': MODEL,
  'models/m/metrics.json': '{"roc_auc": 0.95}',
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'fail-open-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function call(
  command: typeof check,
  args: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<{ code: number; output: string }> {
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  const io: CommandIo = {
    stdout: write,
    stderr: write,
    cwd: folderWith(files),
    env: {},
    now: () => '2026-03-01T12:00:00Z',
  };
  return { code: await command(args, io), output };
}

const codesOf = (text: string) => loadPolicy(text, 'p.yml').problems.map(({ code }) => code);
const checkOf = (parts: object): CheckConfig => ({ id: 'x', title: 'X', ...parts }) as CheckConfig;
const AUC = checkOf({ kind: 'metric', metric: { name: 'roc_auc' }, require: { above: 0.9 } });
const outcomeOf = (config: CheckConfig, facts: Partial<ModelFacts>) =>
  evaluateCheck(modelFacts(facts), config, CONTEXT).outcome;
const metric = (value: unknown) => [item({ records: [record({ value: value as number })] })];

/** What each path needs to be closed; a failure names the way that is open again. */
const PATHS: Readonly<Record<string, () => void | Promise<void>>> = {
  '1. Rego: a misspelt path is undefined, and undefined violates nothing': () => {
    expect(loadPolicy(POLICY.replace('roc_auc', 'rco_auc'), 'p.yml').problems[0]).toMatchObject({
      code: 'unknown_metric',
      suggestion: 'roc_auc',
    });
    expect(codesOf(POLICY.replace('above', 'abvoe'))).toEqual(['unknown_key']);
    // Known, and nowhere in the evidence.
    expect(outcomeOf(AUC, { evidence: [] })).toBe('error');
    // An expression, which could name anything, is refused or type-checked when it is loaded.
    const expression = (expr: string) => ({ kind: 'expression', dataset: 'test', expr, message: 'M' });
    const misspelt = JSON.stringify({ id: 'e', title: 'E', ...expression('metrics.rco_auc > 0.9') });
    const text = POLICY.replace(/\{ id: auc.*\}/, misspelt);
    expect(loadPolicy(text, 'p.yml').problems[0]).toMatchObject({
      code: 'unknown_metric',
      suggestion: 'roc_auc',
    });
    // Known, and nowhere in the evidence, though the other half would be enough.
    const either = checkOf(expression('metrics.roc_auc > 0.9 || metrics.recall > 0.5'));
    const recall = [item({ records: [record({ metric: 'recall', value: 0.9 })] })];
    expect(outcomeOf(either, { evidence: recall })).toBe('error');
  },

  '2. Checkov: a policy that is not valid is logged and skipped': async () => {
    const sound = await call(check, ['.', '--json'], REPOSITORY);
    expect([sound.code, JSON.parse(sound.output).status]).toEqual([0, 'in_review']);
    const broken = { ...REPOSITORY, '.arbiter/policies/q.yml': 'kind: Policy\nchecks: 3\n' };
    const { code, output } = await call(check, ['.', '--json'], broken);
    expect([code, JSON.parse(output).status]).toEqual([2, 'error']);
    expect(output).toContain('.arbiter/policies/q.yml');
  },

  '3. Checkov: numbers are compared as texts, and "pending" is more than 0.8': () => {
    for (const text of ['n/a', 'pending', '0.99', true, [0.99], { value: 0.99 }])
      expect([text, outcomeOf(AUC, { evidence: metric(text) })]).toEqual([text, 'error']);
    for (const limit of ['"0.9"', 'pending', 'true', '[0.9]'])
      expect(codesOf(POLICY.replace('0.9 ', `${limit} `))).not.toEqual([]);
  },

  '4. YAML and JSON: NaN is neither above nor below': async () => {
    expect(codesOf(POLICY.replace('0.9 ', '.nan '))).toEqual(['not_finite']);
    expect(codesOf(POLICY.replace('0.9 ', '-.inf '))).toEqual(['not_finite']);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, null])
      expect(outcomeOf(AUC, { evidence: metric(value) })).toBe('error');
    for (const text of ['NaN', 'Infinity', '1e999']) {
      const files = { ...REPOSITORY, 'models/m/metrics.json': `{"roc_auc": ${text}}` };
      expect((await call(check, ['.'], files)).code).toBe(2);
    }
  },

  '5. Kyverno: what is excepted is reported as a pass': () => {
    const { checks, metadata } = samplePolicy().policy;
    const applied = [{ id: metadata.id, version: '1.0.0', digest: 'sha256:0', file: 'p.yml', checks }];
    const config = checks.find(({ id }) => id === 'auc') as CheckConfig;
    const failed = checkResult(
      config,
      { ...CONTEXT, policyId: metadata.id },
      { outcome: 'fail', reason: 'r', required: requirement('x') },
    );
    const [result] = waivedResults([failed], waiversInForce(question()).waivers, applied);
    expect([result?.outcome, result?.waiver?.outcome]).toEqual(['waived', 'fail']);
    // "Not applicable" without a condition in the policy satisfies nothing.
    expect(isSatisfied({ ...failed, outcome: 'not_applicable' }, applied)).toBe(false);
    expect(isSatisfied({ ...failed, outcome: 'waived' }, applied)).toBe(false);
  },

  '6. Kyverno: the end of an exception is looked at in two of seven places': () => {
    const { checks, metadata } = samplePolicy().policy;
    const applied = [{ id: metadata.id, version: '1.0.0', digest: 'sha256:0', file: 'p.yml', checks }];
    const config = checks.find(({ id }) => id === 'auc') as CheckConfig;
    const failed = checkResult(
      config,
      { ...CONTEXT, policyId: metadata.id },
      { outcome: 'fail', reason: 'r', required: requirement('x') },
    );
    // The one resolver says that it ended; who applies waivers takes only what it says is in force.
    const ended = waiversInForce(
      question({ waivers: [standing(waiver({ expires: '2000-01-01' }))] }),
    ).waivers;
    expect(ended.map(({ code }) => code === null)).toEqual([false]);
    expect(waivedResults([failed], ended, applied)[0]?.outcome).toBe('fail');
  },

  '7. HCP Terraform: a switch of the whole set overrides what is hard-mandatory': () => {
    for (const key of ['enforcement: advisory', 'overridable: true', 'soft_fail: true', 'level: advisory']) {
      expect(codesOf(POLICY.replace('checks:', `${key}\nchecks:`))).toEqual(['unknown_key']);
      expect(loadConfig(`models: ["models/**"]\n${key}\n`, 'c.yml').problems.map(({ code }) => code)).toEqual(
        ['unknown_key'],
      );
    }
    const load = (text: string) => loadPolicy(text, 'p.yml').policy ?? samplePolicy();
    const lowered = load(POLICY.replace('title: AUC,', 'title: AUC, level: advisory,'));
    expect(policyChanges(load(POLICY), lowered).map(({ direction }) => direction)).toEqual(['looser']);
  },

  '8. OPA: no rules and no tests pass, unless somebody asked otherwise': async () => {
    expect(codesOf(POLICY.replace(/checks:\n.*\n/, 'checks: []\n'))).toEqual(['empty_list']);
    expect(codesOf(POLICY.replace(/checks:\n.*\n/, ''))).toEqual(['missing_key']);
    expect((await call(policyCommand, ['test', '.'], {})).output).toContain('[no_tests]');
    expect((await call(policyCommand, ['test', '.'], {})).code).toBe(2);
    const empty = { 'p.yml': POLICY, 'p.test.yml': TESTS.replace(/cases:.*/, 'cases: []') };
    expect((await call(policyCommand, ['test', '.'], empty)).code).toBe(2);
    const { '.arbiter/policies/p.yml': _, ...unruled } = REPOSITORY;
    expect((await call(check, ['.'], unruled)).code).toBe(2);
    const { 'models/m/model.yml': __, ...unmodelled } = REPOSITORY;
    expect((await call(check, ['.'], unmodelled)).code).toBe(2);
  },

  '9. OPA: evaluation and tests do not verify what was fetched': async () => {
    // Nothing is fetched when a policy is read: what is extended is pinned by a lock file, or refused by every command.
    for (const args of [['lint'], ['explain'], ['test'], ['controls']]) {
      const files = { 'p.yml': REMOTE, 'p.test.yml': TESTS };
      const { code, output } = await call(policyCommand, [...args, 'p.yml'], files);
      expect([args, code, output.includes('[unlocked_baseline]')]).toEqual([args, 2, true]);
    }
    const inRepository = { ...REPOSITORY, '.arbiter/policies/p.yml': REMOTE };
    expect((await call(check, ['.'], inRepository)).output).toContain(
      'is not pinned in .arbiter/arbiter.lock',
    );
    // A digest that is not that of the bytes is refused as well, whoever reads the policy.
    const forged = { ...inRepository, '.arbiter/arbiter.lock': LOCK, [COPY]: POLICY };
    const { code, output } = await call(check, ['.'], forged);
    expect([code, output.includes(`${COPY} is`)]).toEqual([2, true]);
    for (const verb of ['lint', 'explain', 'test', 'controls']) {
      const found = await call(policyCommand, [verb, '.arbiter/policies/p.yml'], {
        ...forged,
        '.arbiter/policies/p.test.yml': TESTS,
      });
      expect([verb, found.code, found.output.includes('[baseline_differs]')]).toEqual([verb, 2, true]);
    }
  },

  '10. Conftest: what has no version is the latest': () => {
    expect(codesOf(UNPINNED)).toEqual(['bad_reference']);
    const image = (one: string) =>
      POLICY.replace(
        /kind: metric.*(?= })/,
        `kind: environment, title: E, require: { base_image: { one_of: ["${one}"] } }`,
      );
    expect(codesOf(image(`python@sha256:${'a'.repeat(64)}`))).toEqual([]);
    for (const one of ['python', 'python:latest', 'python:3.11', `python@sha256:${'a'.repeat(63)}`])
      expect(codesOf(image(one))).toEqual(['bad_pattern']);
  },

  '11. All of them: every entry of an empty list holds': () => {
    const fairness = {
      kind: 'fairness',
      metric: { name: 'impact_ratio' },
      protected: ['sex'],
      favorable_outcome: 1,
      require: { at_least: 0.8 },
    };
    const drift = { kind: 'drift', statistic: 'ks.d', require: { at_most: 0.1 } };
    const none: readonly [CheckConfig, Partial<ModelFacts>][] = [
      // No group, one group, groups of another attribute.
      [checkOf(fairness), { predictions: [predictions([cell({}, 50, 5, 50, 5)])] }],
      [checkOf(fairness), { predictions: [predictions([cell({ sex: 'F' }, 50, 5, 50, 5)])] }],
      [checkOf(fairness), { predictions: [predictions([cell({ race: 'A' }, 50, 5, 50, 5)])] }],
      [
        checkOf({ ...fairness, protected: [] }),
        { manifest: { ...modelFacts().manifest, protected_attributes: [] } },
      ],
      [checkOf(drift), { evidence: metric(0.95) }],
      [checkOf({ ...drift, features: [] }), { evidence: metric(0.95) }],
      [checkOf({ kind: 'documents', require: { present: [] } }), {}],
      [checkOf({ kind: 'tests', require: { passed: 'all' } }), {}],
      [checkOf({ kind: 'data_quality', require: { passed: 'all' } }), {}],
      [checkOf({ kind: 'model_card', require: { sections: [] } }), {}],
      [checkOf({ kind: 'sensitivity', require: {} }), {}],
      [checkOf({ kind: 'drift_flag', require: { none_at_least: 'high' } }), {}],
    ];
    for (const [config, facts] of none)
      expect([config.kind, ['error', 'fail', 'inconclusive'].includes(outcomeOf(config, facts))]).toEqual([
        config.kind,
        true,
      ]);
    for (const empty of [
      'kind: documents, title: D, require: { present: [] }',
      'kind: drift, title: D, statistic: ks.d, features: [], require: { at_most: 0.1 }',
    ])
      expect(codesOf(POLICY.replace(/kind: metric.*(?= })/, empty))).toEqual(['empty_list']);
  },
};

describe('a way to let through what should be stopped, as seen elsewhere, is closed here', () => {
  test.each(Object.entries(PATHS))('%s', async (_, isClosed) => isClosed());

  test('all eleven are here', () => expect(Object.keys(PATHS)).toHaveLength(11));
});

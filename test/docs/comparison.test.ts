import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { CheckConfig } from '../../src/checks/check.ts';
import type { ModelFacts } from '../../src/checks/facts.ts';
import { evaluateCheck } from '../../src/checks/registry.ts';
import { checkResult, requirement } from '../../src/checks/result.ts';
import { waivedResults } from '../../src/decision/waiver.ts';
import { loadWaivers } from '../../src/model/waivers.ts';
import { loadPolicy } from '../../src/policy/policy.ts';
import { policyChanges } from '../../src/policy/policy-change.ts';
import { waiversInForce } from '../../src/policy/waivers-in-force.ts';
import { CONTEXT, cell, item, modelFacts, predictions, record } from '../checks/facts.ts';
import { arbiter, type Ran } from '../setup/io.ts';
import { FILE, question, policy as samplePolicy, sha256Of, waiverText } from '../waivers/sample.ts';
import { readDocument } from './console.ts';

/**
 * The right column of docs/explanation/comparison.md, executed. A sentence there without an entry here, and an entry
 * without a sentence, fail.
 */

const POLICY = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: p, title: P, version: 1.0.0, owner: o }
checks:
  - { id: auc, kind: metric, title: AUC, metric: { name: roc_auc }, require: { above: 0.9 } }
signoff: { require: [{ role: arb, count: 1 }] }
`;
const CHECK = /kind: metric.*(?= \})/u;
const REPOSITORY = {
  '.arbiter/config.yml': 'models: ["models/**"]\n',
  '.arbiter/roles.yml': 'roles: { arb: { users: [ann] }, governance: { users: [bob] } }\n',
  '.arbiter/policies/p.yml': POLICY,
  'models/m/model.yml': `name: m
version: 1.0.0
kind: model
tier: high
stage: candidate
owner: o
purpose: Sort a list.
intended_use: Lists that people read.
out_of_scope: All else.
`,
  'models/m/metrics.json': '{"roc_auc": 0.95}',
};
const TESTS = `apiVersion: arbiter/v1
kind: PolicyTest
given:
  model: { name: m, version: 1.0.0, kind: model, tier: high, stage: candidate, owner: o, purpose: Sort., intended_use: Lists., out_of_scope: Else. }
  files: { metrics.json: { roc_auc: 0.95 } }
cases:
  - { name: high, expect: { outcome: allowed, checks: { auc: pass } } }
`;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function run(args: readonly string[], files: Readonly<Record<string, string>>): Promise<Ran> {
  const cwd = mkdtempSync(join(tmpdir(), 'comparison-'));
  folders.push(cwd);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return arbiter(args, { cwd });
}

const lint = (text: string) => run(['policy', 'lint', 'p.yml'], { 'p.yml': text });
const policyTest = (tests: string, policy = POLICY, ...options: string[]) =>
  run(['policy', 'test', '.', ...options], { 'p.yml': policy, 'p.test.yml': tests });
const checked = async (files: Readonly<Record<string, string>> = {}) => {
  const { stdout } = await run(['check', '.', '--json'], { ...REPOSITORY, ...files });
  return JSON.parse(stdout);
};
const signoff = (text: string) => run(['signoff', '--case', 'case.yml'], { 'case.yml': text });
const judge = (config: object, facts: Partial<ModelFacts>) =>
  evaluateCheck(modelFacts(facts), { id: 'x', title: 'X', ...config } as CheckConfig, CONTEXT);
const auc = (value: unknown, parts = {}) => [
  item({ records: [record({ value: value as number, ...parts })] }),
];
const loaded = (text: string) => {
  const { policy, problems } = loadPolicy(text, 'p.yml');
  if (policy === undefined) throw new Error(JSON.stringify(problems));
  return policy;
};

const waived = (now: string) => {
  const { checks, metadata } = samplePolicy().policy;
  const applied = [{ id: metadata.id, version: '1.0.0', digest: 'sha256:0', file: 'p.yml', checks }];
  const failed = checkResult(
    checks.find(({ id }) => id === 'auc') as CheckConfig,
    { ...CONTEXT, policyId: metadata.id },
    { outcome: 'fail', reason: 'r', required: requirement('x') },
  );
  return waivedResults([failed], waiversInForce(question({ now })).waivers, applied)[0];
};
const waiverCodes = (text: string) =>
  loadWaivers([{ file: FILE, text, sha256: sha256Of(text) }]).problems.map(({ code }) => code);

const HEAD = (subject: string) => `now: 2026-03-01T12:00:00Z
signoff: { require: [{ role: data-steward, count: 1 }], binding: content }
roles: { data-steward: [dan] }
pull_request: { author: amy, base: main, head: h2 }
commits:
  - { sha: h1, author: amy, committer: web-flow, subject: a }
  - { sha: h2, parents: [h1], author: amy, committer: web-flow, subject: ${subject} }
heads:
  - { sha: h1, at: 2026-03-01T10:00:00Z, pusher: amy, subject: a }
  - { sha: h2, at: 2026-03-01T11:30:00Z, pusher: amy, subject: ${subject} }
observations: [{ review: 1, subject: a }]
reviews: [{ id: 1, user: dan, state: APPROVED, at: 2026-03-01T11:00:00Z, commit: h1 }]
`;
const ONE_COMMIT = (seats: string, roles: string, reviewer: string) => `now: 2026-03-01T12:00:00Z
signoff: { require: [${seats}] }
roles: { ${roles} }
pull_request: { author: amy, base: main, head: h1 }
commits: [{ sha: h1, author: amy, committer: web-flow }]
heads: [{ sha: h1, at: 2026-03-01T10:00:00Z, pusher: amy }]
reviews: [{ id: 1, user: ${reviewer}, state: APPROVED, at: 2026-03-01T11:00:00Z, commit: h1 }]
`;

const CLAIMS: Readonly<Record<string, () => void | Promise<void>>> = {
  'A metric or key that nobody knows is an error of the policy, with file, line, column and what was probably meant':
    async () => {
      const metric = await lint(POLICY.replace('roc_auc', 'rco_auc'));
      expect([metric.code, metric.stdout + metric.stderr]).toEqual([
        2,
        expect.stringMatching(/^p\.yml:5:\d+: .*Did you mean `roc_auc`\?/u),
      ]);
      const key = await lint(POLICY.replace('above', 'abvoe'));
      expect([key.code, key.stdout + key.stderr]).toEqual([
        2,
        expect.stringMatching(/p\.yml:5:\d+: .*Did you mean `above`\?/u),
      ]);
    },

  'One policy that cannot be read makes the whole decision an error': async () => {
    expect((await checked()).status).toBe('in_review');
    expect((await checked({ '.arbiter/policies/q.yml': 'kind: Policy\nchecks: 3\n' })).status).toBe('error');
  },

  'A text, NaN or nothing in the place of a number is an error, never a value': async () => {
    for (const text of ['"pending"', '"0.99"', 'NaN', 'null', '[0.99]', 'true'])
      expect([text, (await checked({ 'models/m/metrics.json': `{"roc_auc": ${text}}` })).status]).toEqual([
        text,
        'error',
      ]);
  },

  'A check without a level is mandatory, no key outside it lowers that, and to lower it is told as looser':
    async () => {
      expect((await checked()).models[0].checks[0].level).toBe('mandatory');
      for (const key of ['level: advisory', 'enforcement: advisory', 'overridable: true'])
        expect((await lint(POLICY.replace('checks:', `${key}\nchecks:`))).code).toBe(2);
      const lowered = loaded(POLICY.replace('title: AUC,', 'title: AUC, level: advisory,'));
      expect(policyChanges(loaded(POLICY), lowered).map(({ direction }) => direction)).toEqual(['looser']);
    },

  'A policy of another repository needs a version, and a digest in the lock file, in tests of the policy too':
    async () => {
      const extending = (ref: string) => POLICY.replace('checks:', `extends: [{ ref: ${ref} }]\nchecks:`);
      const unpinned = await lint(extending('acme/policies/base.yml'));
      expect([unpinned.code, unpinned.stdout + unpinned.stderr]).toEqual([
        2,
        expect.stringContaining('[bad_reference]'),
      ]);
      for (const { code, stdout, stderr } of [
        await lint(extending('acme/policies/base.yml@v1.0.0')),
        await policyTest(TESTS, extending('acme/policies/base.yml@v1.0.0')),
      ])
        expect([code, stdout + stderr]).toEqual([2, expect.stringContaining('[unlocked_baseline]')]);
    },

  'A result names line and column of its limit in the policy, and the place of its number in the evidence':
    async () => {
      const [{ policy_at: policy, evidence_at: evidence }] = (await checked()).models[0].checks;
      const column = POLICY.split('\n')[4]?.indexOf('0.9 ');
      expect(policy).toEqual({ file: '.arbiter/policies/p.yml', line: 5, column: (column ?? -2) + 1 });
      expect(evidence).toMatchObject([{ file: 'models/m/metrics.json', pointer: '/roc_auc' }]);
    },

  'A policy can be printed as sentences, each with its limit': async () => {
    const { code, stdout } = await run(['policy', 'explain', 'p.yml'], { 'p.yml': POLICY });
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('1. AUC: roc_auc is above 0.9; a failure blocks.'),
    ]);
  },

  'A run without a test is an error': async () => {
    expect((await run(['policy', 'test', '.'], {})).code).toBe(2);
    expect((await run(['policy', 'test', '.'], { 'p.yml': POLICY })).code).toBe(2);
    expect((await policyTest(TESTS.replace(/cases:[\s\S]*/u, 'cases: []\n'))).code).toBe(2);
  },

  'A failure that no case expects fails the run, and a check that no case names is an error': async () => {
    expect((await policyTest(TESTS)).code).toBe(0);
    const low = TESTS.replace('0.95', '0.5')
      .replace(', checks: { auc: pass }', '')
      .replace('allowed', 'denied');
    const named = `${low}  - { name: named, given: { files: { metrics.json: { roc_auc: 0.95 } } }, expect: { checks: { auc: pass } } }\n`;
    const unexpected = await policyTest(named);
    expect([unexpected.code, unexpected.stdout]).toEqual([1, expect.stringContaining('auc is not expected')]);
    expect((await policyTest(low)).code).toBe(2);
  },

  'Coverage counts outcomes of checks, and each limit is nudged to see whether a case notices': async () => {
    const { code, stdout } = await policyTest(TESTS, POLICY, '--coverage', '--mutate');
    expect(code).toBe(1);
    expect(stdout).toMatch(/coverage: 1 of \d outcomes of 1 check/u);
    expect(stdout).toMatch(/survives: \.\/p\.yml:5 auc: require\.above 0\.9 becomes 0\.91/u);
  },

  'A waiver holds to the end of its last day in UTC, and sets nothing aside after it': () => {
    expect(waived('2026-03-20T23:59:59Z')?.outcome).toBe('waived');
    expect(waived('2026-03-21T00:00:00Z')?.outcome).toBe('fail');
  },

  'A waiver without reason or end is refused, as is one that says itself who approved it': () => {
    expect(waiverCodes(waiverText())).toEqual([]);
    expect(waiverCodes(waiverText({ reason: null }))).toEqual(['missing_key']);
    expect(waiverCodes(waiverText({ expires: null }))).toEqual(['missing_key']);
    expect(waiverCodes(waiverText({ approved_by: 'ruth' }))).toEqual(['unknown_key']);
  },

  'What is waived is `waived`, with the outcome it would have had': () => {
    expect(waived('2026-03-10T12:00:00Z')).toMatchObject({ outcome: 'waived', waiver: { outcome: 'fail' } });
  },

  'Under `binding: content` an approval stands while what it was given on is the same, and is void once that is another':
    async () => {
      expect((await signoff(HEAD('a'))).code).toBe(0);
      const { code, stdout } = await signoff(HEAD('b'));
      expect([code, stdout]).toEqual([1, expect.stringContaining('stale_subject')]);
    },

  'What is approved has a digest, which changes with a file of the model and with a policy, and not with a file elsewhere':
    async () => {
      const digest = async (files = {}) => (await checked(files)).models[0].subject.subject;
      const before = await digest();
      expect(before).toMatch(/^sha256:[0-9a-f]{64}$/u);
      expect(await digest({ 'README.md': 'Another text.\n', 'src/app.py': 'print(1)\n' })).toBe(before);
      expect(await digest({ 'models/m/notes.md': 'One more file.\n' })).not.toBe(before);
      expect(await digest({ 'models/m/metrics.json': '{"roc_auc": 0.951}' })).not.toBe(before);
      expect(await digest({ '.arbiter/policies/p.yml': POLICY.replace('0.9 ', '0.91 ') })).not.toBe(before);
    },

  'Two roles are two seats, and a person who has both fills one': async () => {
    const seats = '{ role: data-steward, count: 1 }, { role: security-lead, count: 1 }';
    const { code, stdout } = await signoff(
      ONE_COMMIT(seats, 'data-steward: [dan], security-lead: [dan, sue]', 'dan'),
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/Missing\n {2}security-lead: 1 open/u);
  },

  "The author's own approval does not count": async () => {
    const roles = 'data-steward: [amy, dan]';
    expect((await signoff(ONE_COMMIT('{ role: data-steward, count: 1 }', roles, 'dan'))).code).toBe(0);
    expect((await signoff(ONE_COMMIT('{ role: data-steward, count: 1 }', roles, 'amy'))).code).toBe(1);
  },

  'A report without a test is an error, and so is a test that could not be evaluated': async () => {
    const policy = POLICY.replace(CHECK, 'kind: data_quality, title: D, require: { passed: all }');
    const outcome = async (hasErrors: boolean, checks: string) => {
      const text = `{"hasErrors": ${hasErrors}, "hasFailures": false, "checks": [${checks}]}`;
      const { models } = await checked({ '.arbiter/policies/p.yml': policy, 'models/m/soda.json': text });
      return models[0].checks[0].outcome;
    };
    const passed = '{"name": "a", "outcome": "pass"}';
    expect(await outcome(false, passed)).toBe('pass');
    expect(await outcome(false, '')).toBe('error');
    expect(await outcome(false, `${passed}, {"name": "b", "outcome": null}`)).toBe('error');
    expect(await outcome(true, passed)).toBe('error');
  },

  'A candidate that is no number is an error against its baseline': () => {
    const against = (value: unknown) =>
      judge(
        { kind: 'change', metric: { name: 'roc_auc' }, require: { min_improvement: { relative: 0.01 } } },
        {
          evidence: [item({ sha256: 'c'.repeat(64), records: [record({ value: value as number })] })],
          champion: { kind: 'model', version: '1.1.0', evidence: auc(0.9), predictions: [], comparisons: [] },
        },
      ).outcome;
    expect([0.95, 0.9, Number.NaN, null].map(against)).toEqual(['pass', 'fail', 'error', 'error']);
  },

  'A drift statistic says in its name what it is, and one that does not is refused': async () => {
    const drift = (statistic: string) =>
      lint(
        POLICY.replace(
          CHECK,
          `kind: drift, title: D, features: [a], statistic: ${statistic}, require: { at_most: 0.15, min_rows: 300 }`,
        ),
      );
    for (const typed of ['ks.d', 'psi@deciles', 'psi@sturges', 'js@2'])
      expect([typed, (await drift(typed)).code]).toEqual([typed, 0]);
    for (const untyped of ['ks', 'psi', 'js', 'drift_score'])
      expect([untyped, (await drift(untyped)).code]).toEqual([untyped, 2]);
  },

  'A number that was claimed is computed again where predictions are declared, and one that differs fails':
    () => {
      const fairness = {
        kind: 'fairness',
        metric: { name: 'impact_ratio' },
        protected: ['sex'],
        favorable_outcome: 1,
        require: { at_least: 0.8 },
      };
      const counted = [predictions([cell({ sex: 'F' }, 450, 0, 550, 0), cell({ sex: 'M' }, 500, 0, 500, 0)])];
      const claim = (value: number) => auc(value, { metric: 'impact_ratio', slice: { sex: '*' } });
      const result = judge(fairness, { predictions: counted, evidence: claim(0.99) });
      expect(result).toMatchObject({ outcome: 'fail', trust: 'recomputed', claimed: { value: 0.99 } });
      expect(result.observed?.value).toBeCloseTo(0.9, 10);
      expect(judge(fairness, { predictions: counted, evidence: claim(0.9) }).outcome).toBe('pass');
    },

  'Where the policy asks for proof, an AUC of 0.91 on 10,000 rows is inconclusive against 0.90, and it says how many rows would do':
    () => {
      const result = judge(
        { kind: 'metric', metric: { name: 'roc_auc' }, require: { above: 0.9, decide: 'prove_safe' } },
        { evidence: auc(0.91, { rows: 10_000, positives: 1000 }) },
      );
      expect(result).toMatchObject({ outcome: 'inconclusive', rows_needed: 10_762 });
    },

  'Folds with a mean above the limit do not pass where their corrected bound is below': () => {
    const folds = [0.912, 0.905, 0.921, 0.889, 0.908];
    const evidence = [
      item({ records: folds.map((value, fold) => record({ value, fold, pointer: `/folds/${fold}` })) }),
    ];
    const outcome = (above: number) =>
      judge(
        { kind: 'stability', metric: { name: 'roc_auc' }, require: { lower_bound: { above } } },
        { evidence },
      ).outcome;
    expect([outcome(0.88), outcome(0.895)]).toEqual(['pass', 'inconclusive']);
  },

  'A ratio is taken against the group with the highest rate, whichever that is': () => {
    const ratio = (f: number, m: number) =>
      judge(
        {
          kind: 'fairness',
          metric: { name: 'impact_ratio' },
          protected: ['sex'],
          favorable_outcome: 1,
          require: { at_least: 0.8 },
        },
        {
          predictions: [
            predictions([cell({ sex: 'F' }, f, 0, 1000 - f, 0), cell({ sex: 'M' }, m, 0, 1000 - m, 0)]),
          ],
        },
      );
    for (const [f, m] of [
      [800, 500],
      [500, 800],
    ] as const)
      expect(ratio(f, m)).toMatchObject({ outcome: 'fail', observed: { value: 0.625 } });
  },

  'A fairness check that does not say which outcome is favourable is refused': async () => {
    const fairness = (outcome: string) =>
      lint(
        POLICY.replace(
          CHECK,
          `kind: fairness, title: F, metric: { name: impact_ratio }, protected: [sex], ${outcome}require: { at_least: 0.8 }`,
        ),
      );
    expect((await fairness('favorable_outcome: 0, ')).code).toBe(0);
    const { code, stdout, stderr } = await fairness('');
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining('favorable_outcome')]);
  },
};

const claimed = readDocument('docs/explanation/comparison.md')
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()))
  .filter((parts) => parts.length === 4)
  .reduce<{ readonly here: string[]; readonly isComparing: boolean }>(
    ({ here, isComparing }, [, , right = '']) => {
      if (right === 'Arbiter') return { here, isComparing: true };
      if (right === 'Version or day') return { here, isComparing: false };
      return { here: isComparing && !/^-+$/u.test(right) ? [...here, right] : here, isComparing };
    },
    { here: [], isComparing: false },
  ).here;

describe('what the comparison says of Arbiter', () => {
  test('is executed, sentence by sentence', () => {
    expect(claimed.length).toBeGreaterThan(20);
    expect(claimed).toEqual(Object.keys(CLAIMS));
  });

  test.each(Object.entries(CLAIMS))('%s', async (_, isTrue) => isTrue());
});

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  manifest,
  metrics,
  POLICY_FILE,
  policy,
  predictions,
  smallRepository,
} from '../../test/e2e/small.ts';
import type { Files } from '../../test/github/world.ts';
import { MemoryTree } from '../../test/replay/memory-tree.ts';
import { BASE, HEAD, NOW } from '../../test/replay/recording.ts';
import { isAnythingFlipped, isImpactKnown } from '../decision/rule-impact.ts';
import { policyImpactSchema } from '../schemas/policy-impact.ts';
import { NO_ARTIFACTS } from './artifact-set.ts';
import { type ImpactInput, policyImpact } from './policy-impact.ts';

const OLD: Files = smallRepository({ artifacts: false });
const isSound = new Ajv({ strict: false }).compile(policyImpactSchema);

function treeOf(files: Files): MemoryTree {
  return new MemoryTree(Object.fromEntries(Object.entries(files).filter(([, content]) => content !== null)));
}

async function impactOf(head: Files, base: Files = OLD, more: Partial<ImpactInput> = {}) {
  const impact = await policyImpact({
    now: NOW,
    baseSha: BASE,
    headSha: HEAD,
    base: treeOf(base),
    head: treeOf({ ...base, ...head }),
    source: 'commit',
    artifacts: async () => NO_ARTIFACTS,
    auditTrail: null,
    waivers: async () => ({ kind: 'offline' }),
    ...more,
  });
  expect(isSound(impact), JSON.stringify(isSound.errors)).toBe(true);
  return impact;
}

/** Status before and after, and each listed check with its outcomes. */
async function told(head: Files, base?: Files, more?: Partial<ImpactInput>) {
  const impact = await impactOf(head, base, more);
  return impact.models.map(({ name, before, after, checks }) => [
    name,
    before?.status ?? null,
    after?.status ?? null,
    ...checks.map((check) => [
      `${check.policy}/${check.check}`,
      check.before?.outcome ?? null,
      check.after?.outcome ?? null,
    ]),
  ]);
}

const advisory = (minimum: string) => policy(minimum).replace('level: mandatory', 'level: advisory');
const shadow = (minimum: string) => policy(minimum).replace('level: mandatory', 'level: shadow');

describe('what a change of rules does to the verdicts on the same evidence', () => {
  test.each<[string, Files, Files | undefined, unknown[]]>([
    ['nothing, where the limit stays', {}, undefined, ['demo', 'in_review', 'in_review']],
    [
      'nothing, where the limit moves and is still met',
      { [POLICY_FILE]: policy('0.95') },
      undefined,
      ['demo', 'in_review', 'in_review'],
    ],
    [
      'a stricter limit is missed',
      { [POLICY_FILE]: policy('0.97') },
      undefined,
      ['demo', 'in_review', 'pending', ['board/auc', 'pass', 'fail']],
    ],
    [
      'a looser one is met, on the evidence of the new side alone',
      { ...COMMITTED_CANDIDATE, [POLICY_FILE]: policy('0.93') },
      { ...OLD, [POLICY_FILE]: policy('0.95') },
      ['demo', 'pending', 'in_review', ['board/auc', 'fail', 'pass']],
    ],
    [
      'the same failure no longer blocks',
      { [POLICY_FILE]: advisory('0.97') },
      { ...OLD, [POLICY_FILE]: policy('0.97') },
      ['demo', 'pending', 'in_review', ['board/auc', 'fail', 'fail']],
    ],
    [
      'what was tried in shadow blocks',
      { [POLICY_FILE]: policy('0.97') },
      { ...OLD, [POLICY_FILE]: shadow('0.97') },
      ['demo', 'in_review', 'pending', ['board/auc', 'fail', 'fail']],
    ],
    [
      'what stays in shadow is not told',
      { [POLICY_FILE]: shadow('0.97') },
      { ...OLD, [POLICY_FILE]: shadow('0.90') },
      ['demo', 'in_review', 'in_review'],
    ],
    [
      'a new policy that fails',
      { '.arbiter/policies/risk.yml': policy('0.99', 'risk') },
      undefined,
      ['demo', 'in_review', 'pending', ['risk/auc', null, 'fail']],
    ],
    [
      'a new policy that holds lists nothing',
      { '.arbiter/policies/risk.yml': policy('0.80', 'risk') },
      undefined,
      ['demo', 'in_review', 'in_review'],
    ],
    [
      'a failing check that is gone',
      { '.arbiter/policies/risk.yml': null },
      { ...OLD, '.arbiter/policies/risk.yml': policy('0.99', 'risk') },
      ['demo', 'pending', 'in_review', ['risk/auc', 'fail', null]],
    ],
    [
      'the policy asks nobody any more',
      {
        [POLICY_FILE]: policy('0.90').replace(
          /signoff:[\s\S]*/u,
          'signoff: { none: true, reason: "A demo." }\n',
        ),
      },
      undefined,
      ['demo', 'in_review', 'approved'],
    ],
    [
      'no policy applies any more: an error, and no verdict that is left out',
      { [POLICY_FILE]: policy('0.90').replace('["models/**"]', '["other/**"]') },
      undefined,
      ['demo', 'in_review', 'error'],
    ],
    [
      'a policy that cannot be read: no model is left out',
      { [POLICY_FILE]: 'checks: [' },
      undefined,
      ['demo', 'in_review', 'error'],
    ],
    [
      'a business threshold that a manifest lowers counts by the new rules alone',
      {
        ...COMMITTED_CANDIDATE,
        'models/demo/model.yml': manifest('1.1.0', 'high', 'business: { thresholds: { roc_auc: 0.9 } }\n'),
      },
      {
        ...OLD,
        'models/demo/model.yml': manifest('1.0.0', 'high', 'business: { thresholds: { roc_auc: 0.95 } }\n'),
        [POLICY_FILE]: policy('0.97').replace('decide: point', 'decide: point, or_business_threshold: true'),
      },
      ['demo', 'pending', 'in_review', ['board/auc', 'fail', 'pass']],
    ],
  ])('%s', async (_, head, base, expected) => expect(await told(head, base)).toEqual([expected]));

  test('a model that the new rules no longer govern is said to be so', async () => {
    const other = { 'other/two/model.yml': manifest('2.0.0').replace('name: demo', 'name: two') };
    const config = String(OLD['.arbiter/config.yml']);
    const wide = {
      ...OLD,
      ...other,
      '.arbiter/config.yml': config.replace('"models/**"', '"models/**", "other/**"'),
    };
    const found = await impactOf({ '.arbiter/config.yml': config }, wide);
    expect(found.models.map(({ path, after }) => [path, after?.status ?? null])).toEqual([
      ['models/demo', 'in_review'],
      ['other/two', null],
    ]);
    expect(isAnythingFlipped(found)).toBe(true);
  });

  test('a comparison with the model on base is made with what base had, by both', async () => {
    const rules = (least: string) =>
      `${policy('0.5').replace(
        'signoff:',
        `  - id: no-regression
    kind: change
    title: No regression
    metric: { name: roc_auc, dataset: test }
    baseline: champion
    require: { max_regression: { absolute: ${least} } }
    level: mandatory
signoff:`,
      )}`;
    const base = { ...OLD, [POLICY_FILE]: rules('0.05') };
    expect(await told({ ...COMMITTED_CANDIDATE, [POLICY_FILE]: rules('0.001') }, base)).toEqual([
      [
        'demo',
        'in_review',
        'pending',
        ['board/no-regression', 'pass', expect.stringMatching(/fail|inconclusive/u)],
      ],
    ]);
  });
});

describe('what cannot be told', () => {
  test.each<[string, Files, Files, Partial<ImpactInput>]>([
    ['the new rules cannot be read', { [POLICY_FILE]: 'checks: [' }, OLD, {}],
    ['the old rules cannot be read', { [POLICY_FILE]: policy('0.9') }, { ...OLD, [POLICY_FILE]: '{' }, {}],
    ['there were no rules', {}, { ...OLD, '.arbiter/config.yml': null }, {}],
    ['there are no rules any more', { '.arbiter/config.yml': null }, OLD, {}],
    ['there is no model', {}, { ...OLD, 'models/demo/model.yml': null }, {}],
    ['a model is gone', { 'models/demo/model.yml': null }, OLD, {}],
    [
      'a check is an error',
      {},
      { ...OLD, [METRICS_FILE]: null, 'models/demo/evaluation/test.csv': null },
      {},
    ],
    ['a manifest cannot be read', { 'models/demo/model.yml': 'name: [' }, OLD, {}],
    [
      'evidence is awaited',
      {},
      smallRepository(),
      {
        artifacts: async () => ({
          ...NO_ARTIFACTS,
          awaiting: [
            {
              workflow: 'train.yml',
              artifact: 'evaluation',
              state: 'not given',
              into: 'models/demo/evaluation',
            },
          ],
        }),
      },
    ],
  ])('%s', async (_, head, base, more) => {
    expect(isImpactKnown(await impactOf(head, base, more))).toBe(false);
  });

  test('every model is named with what the rules did to it, and the place of what is wrong', async () => {
    const found = await impactOf({ [POLICY_FILE]: policy('0.9').replace('at_least', 'at_leest') });
    expect(found.models).toMatchObject([
      {
        path: 'models/demo',
        flips: true,
        undecided: expect.stringMatching(/^By the new rules: .*at_leest/u),
      },
    ]);
    expect(found.problems[0]).toMatchObject({ rules: 'after', file: POLICY_FILE, line: 18 });
  });

  test('the audit trail is asked about what base has, under both', async () => {
    const asked: string[] = [];
    const trail = policy('0.9').replace(
      'signoff:',
      '  - { id: trail, kind: audit_trail, title: Trail, require: { complete: true }, level: mandatory }\nsignoff:',
    );
    const found = await impactOf(
      { ...COMMITTED_CANDIDATE, [POLICY_FILE]: trail.replace('0.9', '0.99') },
      { ...OLD, [POLICY_FILE]: trail },
      {
        auditTrail: async (model) => {
          asked.push(JSON.stringify(model.content));
          return { branch: 'arbiter-ledger', entries: 3, origin: 'Entry 2.', gaps: [] };
        },
      },
    );
    expect(asked).toHaveLength(2);
    expect(asked[0]).toBe(asked[1]);
    expect(found.models[0]?.checks.map(({ check }) => check)).toEqual(['auc']);
  });
});

test('the same inputs give the same bytes, and predictions decide as in the gate', async () => {
  const weak = { [METRICS_FILE]: metrics(0.8), 'models/demo/evaluation/test.csv': predictions(0.8) };
  const once = async () => JSON.stringify(await impactOf({ ...weak, [POLICY_FILE]: policy('0.7') }));
  expect(await once()).toBe(await once());
  expect(JSON.parse(await once()).totals).toEqual({
    models: 1,
    flipped_models: 1,
    flipped_checks: 1,
    undecided_models: 0,
  });
});

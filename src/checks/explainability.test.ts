import { expect, test } from 'vitest';
import { CONTEXT, FOLDER, item, MANIFEST, modelFacts, problem } from '../../test/checks/facts.ts';
import type { CheckConfigOf } from './check.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Check = CheckConfigOf<'explainability'>;
type Explanation = NonNullable<EvidenceItem['facts']['explanation']>;

const NAMES = ['amount', 'visits'];
const BOTH = { global: true, per_decision: true };

function explanation(
  parts: Partial<Explanation> = {},
  identity: EvidenceItem['facts']['identity'] = {},
  more: Partial<EvidenceItem> = {},
): EvidenceItem {
  return item({
    file: `${FOLDER}/explanation.json`,
    format: 'arbiter-explanation',
    facts: {
      explanation: {
        method: 'shap',
        features: 2,
        names: NAMES,
        decisions: { count: 20, names: NAMES },
        ...parts,
      },
      identity: { model: 'fraud', version: '1.2.0', created: '2026-02-25T00:00:00Z', ...identity },
    },
    ...more,
  });
}
const { decisions: __, ...GLOBAL_ONLY } = { method: 'shap', features: 2, names: NAMES, decisions: null };
const clarify = (more: Partial<EvidenceItem>) =>
  item({
    file: `${FOLDER}/analysis.json`,
    format: 'sagemaker-clarify',
    facts: { explanation: GLOBAL_ONLY },
    ...more,
  });

function judge(
  evidence: readonly EvidenceItem[],
  require: Check['require'] = BOTH,
  parts: Partial<ModelFacts> = {},
  check: Partial<Check> = {},
) {
  const whole: Check = { id: 'e', kind: 'explainability', title: 'Explained', require, ...check };
  return evaluateCheck(modelFacts({ evidence, ...parts }), whole, CONTEXT);
}

test.each<[string, readonly EvidenceItem[], Check['require'], string, string]>([
  ['both', [explanation()], BOTH, 'pass', 'all 2 features'],
  [
    'the model alone',
    [item({ ...explanation(), facts: { ...explanation().facts, explanation: GLOBAL_ONLY } })],
    { global: true },
    'pass',
    'in the model (shap)',
  ],
  [
    'decisions that nobody explained',
    [item({ ...explanation(), facts: { ...explanation().facts, explanation: GLOBAL_ONLY } })],
    BOTH,
    'fail',
    'single decisions',
  ],
  [
    'a feature left out',
    [explanation({ names: ['amount'] })],
    { global: true },
    'fail',
    'does not explain visits in the model',
  ],
  [
    'a feature left out of some decision',
    [explanation({ decisions: { count: 20, names: ['visits'] } })],
    BOTH,
    'fail',
    'amount in single decisions',
  ],
  [
    'a feature that the model has not',
    [explanation({ names: [...NAMES, 'zip'] })],
    { global: true },
    'fail',
    'zip',
  ],
  ['too few decisions', [explanation()], { per_decision: true, min_decisions: 21 }, 'fail', 'at least 21'],
  [
    'enough decisions',
    [explanation()],
    { per_decision: true, min_decisions: 20 },
    'pass',
    'single decisions',
  ],
  ['of another model', [explanation({}, { model: 'churn' })], BOTH, 'fail', 'of the model churn'],
  ['of another version', [explanation({}, { version: '1.1.0' })], BOTH, 'fail', 'explains version 1.1.0'],
  [
    'of another run',
    [explanation({}, {}, { facts: { ...explanation().facts, lineage: { run_id: 'old' } } })],
    BOTH,
    'fail',
    'of run old',
  ],
  ['of no version, committed', [clarify({})], { global: true }, 'error', 'does not say which version'],
  [
    'of no version, made by a workflow of this head',
    [clarify({ trust: 'workflow' })],
    { global: true },
    'pass',
    'in the model',
  ],
  [
    'one of two that is of another version',
    [explanation(), explanation({}, { version: '1.1.0' }, { file: 'b.json' })],
    BOTH,
    'fail',
    'b.json',
  ],
  ['too old', [explanation()], { ...BOTH, not_older_than: '3d' }, 'fail', 'at most 3d'],
  ['new enough', [explanation()], { ...BOTH, not_older_than: '7d' }, 'pass', 'all 2'],
  [
    'without a date',
    [clarify({ trust: 'workflow' })],
    { global: true, not_older_than: '7d' },
    'error',
    'has no date',
  ],
  [
    'not trusted enough',
    [explanation()],
    { ...BOTH, trust: { at_least: 'workflow' } },
    'fail',
    'trust is committed',
  ],
  ['none', [], BOTH, 'error', 'Missing evidence'],
  [
    'one that is not sound',
    [item({ format: 'arbiter-explanation', problems: [problem({ pointer: '/global' })] })],
    BOTH,
    'error',
    'cannot be used',
  ],
  [
    'one that cannot be read',
    [explanation(), item({ format: 'unknown', problems: [problem()] })],
    BOTH,
    'error',
    'cannot be used',
  ],
])('%s', (_name, evidence, require, outcome, words) => {
  const result = judge(evidence, require);
  expect([result.outcome, result.reason]).toEqual([outcome, expect.stringContaining(words)]);
});

test('awaited, without features, and in files that the policy names', () => {
  const awaiting = [{ workflow: 'w', artifact: 'a', state: 'queued' }];
  expect(judge([], BOTH, { awaiting }).outcome).toBe('inconclusive');
  expect(judge([explanation()], BOTH, { manifest: { ...MANIFEST, features: [] } }).outcome).toBe('error');
  expect(judge([explanation()], BOTH, {}, { files: ['models/*/shap/*.json'] }).outcome).toBe('error');
  expect(judge([explanation()], BOTH, {}, { files: ['models/*/explanation.json'] }).outcome).toBe('pass');
});

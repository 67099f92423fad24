import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../schemas/manifest.ts';
import { conditionFacts, conditionOn } from './conditions.ts';
import { type LoadedPolicy, loadPolicy } from './policy.ts';
import { selectPolicies, type Tier, tierInForce } from './selection.ts';

const TWIN = readFileSync(
  join(import.meta.dirname, '../../test/fixtures/policy/valid/misspelt-threshold.yml'),
  'utf8',
);

function policy(id: string, head: string): LoadedPolicy {
  const text = TWIN.replace('id: corpus', `id: ${id}`).replace('checks:', `${head}\nchecks:`);
  const loaded = loadPolicy(text, `${id}.yml`).policy;
  if (loaded === undefined) throw new Error(`The policy ${id} of this test is not sound.`);
  return loaded;
}

const HIGH = policy('high', 'applies_to: { models: ["models/**"], tiers: [high, medium], kinds: [model] }');
const LOW = policy('low', 'applies_to: { models: ["models/**"], tiers: [low] }\ndefault_tier: low');
const ALL = policy('all', 'default_tier: medium');
const ids = (policies: readonly LoadedPolicy[]) => policies.map((loaded) => loaded.policy.metadata.id);

describe('which policies apply', () => {
  test.each<[string, Tier, 'model' | 'analysis', string[]]>([
    ['models/a', 'high', 'model', ['high', 'all']],
    ['models/a', 'low', 'model', ['low', 'all']],
    ['models/a', 'high', 'analysis', ['all']],
    ['elsewhere/a', 'high', 'model', ['all']],
  ])('%s, tier %s, %s: all of %j', (folder, tier, kind, expected) => {
    expect(ids(selectPolicies([HIGH, LOW, ALL], { folder, tier, kind }).policies)).toEqual(expected);
  });

  test.each([[[HIGH]], [[]]])(
    'a model that no policy matches is an error that names its tier',
    (policies) => {
      const { policies: none, problem } = selectPolicies(policies, {
        folder: 'models/a',
        tier: 'low',
        kind: 'model',
      });
      expect(none).toEqual([]);
      expect(problem).toMatchObject({ code: 'no_policy', file: 'models/a/model.yml' });
      expect(problem?.message).toContain('tier low');
    },
  );

  test.each<[string, LoadedPolicy[], Tier, boolean, Tier]>([
    ['a known model keeps its tier', [HIGH], 'low', false, 'low'],
    ['a new one is high unless a policy says otherwise', [HIGH], 'low', true, 'high'],
    ['where a policy says medium', [ALL], 'low', true, 'medium'],
    ['where it claims more itself', [ALL], 'high', true, 'high'],
    ['the strictest of several', [LOW, HIGH], 'low', true, 'high'],
    ['where only low is asked', [LOW], 'low', true, 'low'],
    ['without any policy', [], 'low', true, 'high'],
  ])('the tier in force: %s', (_, policies, tier, isNew, expected) => {
    expect(tierInForce(policies, { folder: 'models/a', tier, kind: 'model' }, isNew)).toBe(expected);
  });
});

describe('conditions', () => {
  const manifest = (mode: 'batch' | 'real-time' | undefined, stage = 'production') =>
    ({ stage, ...(mode && { deployment: { mode } }) }) as Manifest;
  const REAL_TIME = { deployment_modes: ['real-time' as const] };

  test.each([
    ['no condition', undefined, manifest('batch'), manifest('batch'), true],
    ['the mode asked for', REAL_TIME, manifest('real-time'), manifest('real-time'), true],
    ['another mode', REAL_TIME, manifest('batch'), manifest('batch'), false],
    ['a mode that the change leaves', REAL_TIME, manifest('real-time'), manifest('batch'), true],
    ['a mode that the change enters', REAL_TIME, manifest('batch'), manifest('real-time'), true],
    ['no mode at base', REAL_TIME, manifest(undefined), manifest('batch'), true],
    ['no mode at head', REAL_TIME, manifest('batch'), manifest(undefined), true],
    [
      'a stage that the change leaves',
      { stages: ['production'] },
      manifest('batch'),
      manifest('batch', 'retired'),
      true,
    ],
    ['another stage', { stages: ['pilot'] }, manifest('batch'), manifest('batch'), false],
    ['another tier', { tiers: ['high' as const] }, manifest('batch'), manifest('batch'), false],
  ])('%s', (_, when, base, head, applies) => {
    const condition = conditionOn(when, conditionFacts(base, head, 'low'));
    expect(condition.applies).toBe(applies);
    if (!condition.applies) expect(condition.reason).toMatch(/^applies to .+; this model's is .+/);
  });

  test('a new model is held to what it says itself', () => {
    expect(conditionOn(REAL_TIME, conditionFacts(undefined, manifest('batch'), 'high')).applies).toBe(false);
  });
});

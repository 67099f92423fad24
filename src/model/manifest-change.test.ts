import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../schemas/manifest.ts';
import { effectiveManifest, manifestChanges } from './manifest-change.ts';

const MODEL: Manifest = {
  name: 'fraud',
  version: '1.0',
  kind: 'model',
  tier: 'high',
  stage: 'production',
  owner: '@acme/fraud',
  purpose: 'p',
  intended_use: 'i',
  out_of_scope: 'o',
  business: {
    thresholds: { roc_auc: 0.88, log_loss: 0.3 },
    kpis: [{ name: 'detection', metric: 'recall', threshold: 0.9 }],
  },
  protected_attributes: ['sex', 'race'],
  favorable_outcome: 0,
  deployment: { mode: 'real-time' },
};
const business = (change: Partial<NonNullable<Manifest['business']>>): Partial<Manifest> => ({
  business: { ...MODEL.business, ...change },
});
const directions = (base: Manifest, head: Manifest) =>
  manifestChanges(base, head, 'm/model.yml').map((change) => change.direction);
const without = (key: keyof Manifest): Manifest => {
  const { [key]: _, ...rest } = MODEL;
  return rest as Manifest;
};

describe('governing fields of a manifest', () => {
  test.each<[string, Manifest, 'looser' | 'stricter' | 'new' | 'neutral']>([
    ['a lower tier', { ...MODEL, tier: 'medium' }, 'looser'],
    ['a lighter kind', { ...MODEL, kind: 'analysis' }, 'looser'],
    ['another stage', { ...MODEL, stage: 'retired' }, 'looser'],
    ['fewer protected attributes', { ...MODEL, protected_attributes: ['sex'] }, 'looser'],
    ['one protected attribute for another', { ...MODEL, protected_attributes: ['sex', 'age'] }, 'looser'],
    ['no protected attributes', without('protected_attributes'), 'looser'],
    ['more protected attributes', { ...MODEL, protected_attributes: ['sex', 'race', 'age'] }, 'stricter'],
    ['another favourable outcome', { ...MODEL, favorable_outcome: 1 }, 'looser'],
    ['the favourable outcome as text', { ...MODEL, favorable_outcome: '0' }, 'looser'],
    ['no favourable outcome', without('favorable_outcome'), 'looser'],
    [
      'a lower threshold, higher being better',
      { ...MODEL, ...business({ thresholds: { roc_auc: 0.8, log_loss: 0.3 } }) },
      'looser',
    ],
    [
      'a higher threshold, higher being better',
      { ...MODEL, ...business({ thresholds: { roc_auc: 0.9, log_loss: 0.3 } }) },
      'stricter',
    ],
    [
      'a higher threshold, lower being better',
      { ...MODEL, ...business({ thresholds: { roc_auc: 0.88, log_loss: 0.4 } }) },
      'looser',
    ],
    [
      'a lower threshold, lower being better',
      { ...MODEL, ...business({ thresholds: { roc_auc: 0.88, log_loss: 0.2 } }) },
      'stricter',
    ],
    [
      'one more threshold',
      { ...MODEL, ...business({ thresholds: { roc_auc: 0.88, log_loss: 0.3, f1: 0.5 } }) },
      'looser',
    ],
    ['one threshold less', { ...MODEL, ...business({ thresholds: { roc_auc: 0.88 } }) }, 'stricter'],
    [
      'a softer KPI',
      { ...MODEL, ...business({ kpis: [{ name: 'detection', metric: 'recall', threshold: 0.5 }] }) },
      'looser',
    ],
    [
      'a KPI in other words',
      { ...MODEL, ...business({ kpis: [{ name: 'detection', metric: 'recall', threshold: '> 90 %' }] }) },
      'looser',
    ],
    ['a KPI dropped', { ...MODEL, ...business({ kpis: [] }) }, 'looser'],
    ['batch instead of real-time', { ...MODEL, deployment: { mode: 'batch' } }, 'looser'],
    ['no deployment mode, so that every condition holds', without('deployment'), 'stricter'],
    ['another name', { ...MODEL, name: 'fraud-2' }, 'neutral'],
  ])('%s', (_, head, direction) => {
    expect(directions(MODEL, head)).toEqual([direction]);
  });

  test.each<[keyof Manifest]>([['favorable_outcome'], ['deployment']])(
    'filling a gap (%s) is neutral, and counts',
    (key) => {
      expect(directions(without(key), MODEL)).toEqual(['neutral']);
      expect(effectiveManifest(without(key), MODEL)).toEqual(MODEL);
    },
  );

  test('whatever does not govern is not listed', () => {
    expect(
      directions(MODEL, { ...MODEL, version: '2.0', purpose: 'x', owner: 'y', features: ['a'] }),
    ).toEqual([]);
  });

  test('a new model: its governing fields are listed', () => {
    const pointers = manifestChanges(undefined, MODEL, 'm').map((change) => [
      change.pointer,
      change.direction,
    ]);
    expect(pointers).toContainEqual(['/tier', 'new']);
    expect(pointers).toContainEqual(['/business/thresholds/roc_auc', 'new']);
    expect(effectiveManifest(undefined, MODEL)).toEqual(MODEL);
  });

  test('attack 1: a loosened manifest is judged as base has it, a tightened one as head has it', () => {
    const head: Manifest = {
      ...MODEL,
      version: '1.1',
      tier: 'low',
      protected_attributes: ['sex', 'age'],
      business: { thresholds: { roc_auc: 0.5, log_loss: 0.2, f1: 0.1 } },
    };
    expect(effectiveManifest(MODEL, head)).toEqual({
      ...MODEL,
      version: '1.1',
      protected_attributes: ['sex', 'race', 'age'],
      business: { ...MODEL.business, thresholds: { roc_auc: 0.88, log_loss: 0.2 } },
    });
  });
});

const manifests: fc.Arbitrary<Manifest> = fc
  .record(
    {
      tier: fc.constantFrom<Manifest['tier']>('low', 'medium', 'high'),
      kind: fc.constantFrom<Manifest['kind']>('model', 'analysis'),
      stage: fc.constantFrom('pilot', 'production'),
      protected_attributes: fc.subarray(['sex', 'race', 'age']),
      favorable_outcome: fc.constantFrom<string | number>(0, 1, '0'),
      deployment: fc.record({
        mode: fc.constantFrom('batch' as const, 'real-time' as const, 'hybrid' as const),
      }),
      business: fc.record(
        {
          thresholds: fc.dictionary(
            fc.constantFrom('roc_auc', 'log_loss', 'custom.joy', 'selection_rate'),
            fc.constantFrom(0.2, 0.5, 0.9),
          ),
          kpis: fc.uniqueArray(
            fc.record({
              name: fc.constantFrom('a', 'b'),
              metric: fc.constantFrom('recall', 'mae'),
              threshold: fc.constantFrom<number | string>(0.1, 0.9, 'x'),
            }),
            { selector: (kpi) => kpi.name },
          ),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['tier', 'kind', 'stage'] },
  )
  .map((fields) => {
    const { business: _b, protected_attributes: _p, favorable_outcome: _f, deployment: _d, ...rest } = MODEL;
    return { ...rest, ...fields } as Manifest;
  });

describe('the manifest in force', () => {
  test('is never looser than base, and head adds nothing looser to it', () => {
    fc.assert(
      fc.property(manifests, manifests, (base, head) => {
        const effective = effectiveManifest(base, head);
        expect(directions(base, effective)).not.toContain('looser');
        expect(effectiveManifest(base, effective)).toEqual(effective);
      }),
      { numRuns: 1000 },
    );
  });
});

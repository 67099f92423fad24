import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Applied,
  appliedDifference,
  declaredServing,
  readApplied,
  type ScalingLimit,
  type Serving,
  scalingLimitOf,
  scalingProblem,
  scalingText,
} from './serving.ts';

const SCALING = { min_replicas: 2, max_replicas: 12 };
const RATED = { ...SCALING, max_requests_per_second: 400 };

describe('what a manifest declares', () => {
  test.each<[string, Parameters<typeof declaredServing>[0], Serving | null]>([
    ['no deployment', {}, null],
    ['a mode only', { deployment: { mode: 'batch' } }, null],
    ['scaling in words', { deployment: { mode: 'batch', scaling: 'As the platform does.' } }, null],
    ['an endpoint', { deployment: { mode: 'batch', endpoint: 'fraud' } }, { endpoint: 'fraud' }],
    ['limits', { deployment: { mode: 'real-time', scaling: RATED } }, { scaling: RATED }],
    [
      'both',
      { deployment: { mode: 'real-time', scaling: SCALING, endpoint: 'https://m.example/fraud' } },
      { endpoint: 'https://m.example/fraud', scaling: SCALING },
    ],
  ])('%s', (_, manifest, serving) => {
    expect(declaredServing(manifest)).toEqual(serving);
  });
});

describe('the most that an environment allows', () => {
  test('is that of its own targets', () => {
    const to = [{ github: {} }];
    const config = { targets: { prod: { to, scaling_limit: { max_replicas: 9 } }, test: { to } } };
    expect(scalingLimitOf(config, 'prod')).toEqual({ max_replicas: 9 });
    for (const other of ['test', 'dev', 'constructor']) expect(scalingLimitOf(config, other)).toBeNull();
    expect(scalingLimitOf({}, 'prod')).toBeNull();
  });

  test.each<[string, Serving | null, ScalingLimit | null, string | null]>([
    ['no limit', { scaling: RATED }, null, null],
    ['nothing declared', null, { max_replicas: 1 }, null],
    ['an endpoint only', { endpoint: 'x' }, { max_replicas: 1 }, null],
    ['as much as allowed', { scaling: SCALING }, { max_replicas: 12 }, null],
    ['one too many', { scaling: SCALING }, { max_replicas: 11 }, 'max_replicas is 12, at most 11 is allowed'],
    ['as many requests', { scaling: RATED }, { max_requests_per_second: 400 }, null],
    [
      'too many requests',
      { scaling: RATED },
      { max_requests_per_second: 399 },
      'max_requests_per_second is 400, at most 399 is allowed',
    ],
    [
      'requests without an end',
      { scaling: SCALING },
      { max_requests_per_second: 399 },
      'max_requests_per_second is not declared, at most 399 is allowed',
    ],
    [
      'both',
      { scaling: SCALING },
      { max_replicas: 3, max_requests_per_second: 9 },
      'max_replicas is 12, at most 3 is allowed; max_requests_per_second is not declared, at most 9 is allowed',
    ],
  ])('%s', (_, serving, limit, problem) => {
    const found = scalingProblem(serving, limit, 'prod');
    expect(found).toBe(
      problem === null
        ? null
        : `deployment.scaling of the manifest exceeds what .arbiter/config.yml allows in prod: ${problem}.`,
    );
  });

  test('a lower limit allows nothing that a higher one refused', () => {
    const count = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(count, count, count, (asked, limit, less) => {
        const serving = { scaling: { min_replicas: 1, max_replicas: asked } };
        fc.pre(scalingProblem(serving, { max_replicas: limit }, 'prod') !== null);
        const lower = Math.max(1, limit - less);
        expect(scalingProblem(serving, { max_replicas: lower }, 'prod')).not.toBeNull();
      }),
    );
  });
});

describe('what a target says that it applied', () => {
  const BOTH: Serving = { endpoint: 'fraud', scaling: RATED };
  test.each<[string, Serving | null, Applied, string | null]>([
    ['nothing told', BOTH, {}, null],
    ['the same', BOTH, { endpoint: 'fraud', scaling: RATED }, null],
    ['a part of the same', BOTH, { scaling: { max_replicas: 12 } }, null],
    ['anything where nothing is declared', null, { endpoint: 'x', scaling: { max_replicas: 1 } }, null],
    ['another endpoint', BOTH, { endpoint: 'frauds' }, 'endpoint is frauds, declared is fraud'],
    ['no endpoint', BOTH, { endpoint: null }, 'endpoint is not set, declared is fraud'],
    ['other limits', BOTH, { scaling: { max_replicas: 13 } }, 'max_replicas is 13, declared is 12'],
    [
      'none at all',
      { scaling: SCALING },
      { scaling: null },
      'min_replicas is not set, declared is 2; max_replicas is not set, declared is 12',
    ],
  ])('%s', (_, serving, applied, difference) => {
    expect(appliedDifference(serving, applied)).toBe(difference);
  });

  test.each<[unknown, Applied | undefined]>([
    [{}, {}],
    [
      { endpoint: 'x', scaling: { max_replicas: 0, kind: 'other' } },
      { endpoint: 'x', scaling: { max_replicas: 0 } },
    ],
    [
      { endpoint: null, scaling: null },
      { endpoint: null, scaling: null },
    ],
    [{ scaling: { max_replicas: null } }, { scaling: {} }],
    [{ endpoint: '' }, undefined],
    [{ endpoint: 7 }, undefined],
    [{ endpoint: 'a\nb' }, undefined],
    [{ endpoint: 'a\u202eb' }, undefined],
    [{ endpoint: 'x'.repeat(501) }, undefined],
    [{ scaling: 'many' }, undefined],
    [{ scaling: [] }, undefined],
    [{ scaling: { max_replicas: '12' } }, undefined],
    [{ scaling: { max_replicas: 1.5 } }, undefined],
    [{ scaling: { max_replicas: -1 } }, undefined],
    [{ scaling: { max_replicas: 1e300 } }, undefined],
  ])('%j is read, or is no answer', (raw, applied) => {
    expect(readApplied(raw as object)).toEqual(applied);
  });

  test('in words', () => {
    expect(scalingText(RATED)).toBe('2 to 12 replicas, at most 400 requests per second');
    expect(scalingText({ min_replicas: 3, max_replicas: 3 })).toBe('3 replicas');
  });
});

import { describe, expect, it } from 'vitest';
import type { Model, Status } from '../decision/model.ts';
import { isStageOpen } from './stage-opening.ts';

const models = (...statuses: readonly Status[]): Model[] =>
  statuses.map((status, index) => ({ status, path: `m${index}` }) as Model);

describe('whether the people of an open stage are asked', () => {
  it.each<readonly [string, Status, readonly Status[], readonly string[], boolean]>([
    ['the one pending model has its open stage', 'pending', ['pending'], ['m0'], true],
    ['beside models that are ready', 'pending', ['approved', 'pending', 'in_review'], ['m1'], true],
    ['another pending model has none', 'pending', ['pending', 'pending'], ['m0'], false],
    ['none has', 'pending', ['pending'], [], false],
    ['nothing is pending', 'pending', ['approved'], ['m0'], false],
    ['another model is refused', 'rejected', ['rejected', 'pending'], ['m1'], false],
    ['another cannot be decided', 'error', ['error', 'pending'], ['m1'], false],
    ['it is in review anyway', 'in_review', ['in_review'], ['m0'], false],
  ])('%s', (_, status, statuses, open, expected) => {
    expect(isStageOpen({ status, models: models(...statuses) }, new Set(open))).toBe(expected);
  });
});

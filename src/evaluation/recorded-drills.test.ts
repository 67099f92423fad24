import { describe, expect, test } from 'vitest';
import {
  bundled,
  corrected,
  drilled,
  type EntryParts,
  ledger,
  MODEL,
  NEXT,
  NOW,
  OLD,
} from '../../test/release/deploy-facts.ts';
import { recordedDrills } from './recorded-drills.ts';

const STORY = [bundled(OLD), bundled(NOW), bundled(NEXT)];
const found = (...more: readonly EntryParts[]) => recordedDrills(ledger(...STORY, ...more), MODEL);

describe('drills in the ledger', () => {
  test('are those that came back, with the version that the bundle was approved as', () => {
    expect(found(drilled(NEXT, NOW), drilled(NOW, OLD, { switch_ms: 7 }))).toEqual([
      { entry: 4, version: '1.1.0', bundle: NOW, testedAt: '2026-03-01T10:00:00Z', switchMs: 1200 },
      { entry: 5, version: '1.0.0', bundle: OLD, testedAt: '2026-03-01T10:00:00Z', switchMs: 7 },
    ]);
  });

  test.each(['failed', 'rolled_back', 'refused'] as const)('say how they ended: %s', (outcome) => {
    const parts = { outcome, code: 'health_failed', switch_ms: null };
    expect(found(drilled(NEXT, NOW), drilled(NEXT, NOW, parts))).toEqual([
      { entry: 4, version: '1.1.0', bundle: NOW, testedAt: '2026-03-01T10:00:00Z', switchMs: 1200 },
      { entry: 5, version: '1.1.0', bundle: NOW, testedAt: '2026-03-01T10:00:00Z', switchMs: null, outcome },
    ]);
  });

  test('may start from nothing', () => {
    expect(found(drilled(null, OLD)).map(({ bundle }) => bundle)).toEqual([OLD]);
  });

  test('that a later entry corrects void nothing', () => {
    const failed = drilled(NEXT, NOW, { outcome: 'failed', code: 'restoration_failed' });
    expect(found(drilled(NEXT, NOW), failed, corrected(5)).map(({ entry }) => entry)).toEqual([4]);
  });

  test.each([
    ['it was refused', [drilled(NEXT, NOW, { outcome: 'refused', code: 'no_candidate', to: null })]],
    ['it measured nothing', [drilled(NEXT, NOW, { switch_ms: null })]],
    ['nobody recorded the bundle', [drilled(NEXT, 'd'.repeat(64))]],
    ['a later entry corrects it', [drilled(NEXT, NOW), corrected(4)]],
  ])('are none where %s', (_, parts) => {
    expect(found(...parts)).toEqual([]);
  });

  test('of another model are not this one’s', () => {
    expect(recordedDrills(ledger(...STORY, drilled(NEXT, NOW)), 'other')).toEqual([]);
  });

  test('are taken from the newest, a hundred at most', () => {
    const many = Array.from({ length: 120 }, (_, count) => drilled(NEXT, NOW, { switch_ms: count }));
    expect(found(...many).map(({ switchMs }) => switchMs)).toEqual(many.slice(20).map((_, at) => at + 20));
  });
});

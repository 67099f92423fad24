import { describe, expect, it } from 'vitest';
import { replayEntry } from '../../src/evaluation/replay.ts';
import { METRICS_FILE, manifest, policy, smallRepository } from '../e2e/small.ts';
import type { Files } from '../github/world.ts';
import { MemoryTree } from './memory-tree.ts';
import { inputOf, recorded, storeOf, verdictOf } from './recording.ts';

const KPI = `  - { id: kpis, kind: kpi, title: The agreed KPIs are met, dataset: test, require: { met: all } }
signoff:`;
const MODEL = 'models/demo/model.yml';

function state(version: string, business: string): Files {
  return {
    ...smallRepository({ artifacts: false }),
    '.arbiter/policies/board.yml': policy('0.5').replace('signoff:', KPI),
    [MODEL]: manifest(version, 'high', business),
    [METRICS_FILE]: `${JSON.stringify({ test: { recall: 0.92, review_rate: 0.5 } })}\n`,
  };
}

const kpis = (...list: readonly string[]) => `business: { kpis: [${list.join(', ')}] }\n`;
const DETECTION = '{ name: detection_rate, metric: recall, threshold: 0.9 }';
const REVIEW = '{ name: review_rate, metric: review_rate, threshold: 0.4 }';

async function judged(base: Files, head: Files) {
  const input = inputOf(new MemoryTree(base), new MemoryTree(head));
  const kept = await recorded(input, ['dana', 'mia']);
  expect(await replayEntry(verdictOf(kept), kept.record, storeOf(kept.blobs))).toMatchObject({
    kind: 'same',
  });
  const [model] = kept.evaluation.decision.models;
  return { model, check: model?.checks.find(({ id }) => id === 'kpis') };
}

describe('the KPIs of a manifest in a decision', () => {
  const review = (most: number) => `{ name: review_rate, metric: review_rate, threshold: ${most} }`;
  it.each([
    ['met', kpis(DETECTION), kpis(DETECTION), 'pass'],
    ['tightened beyond what is measured: counts at once', kpis(review(0.6)), kpis(review(0.4)), 'fail'],
    ['loosened to what is measured: does not count yet', kpis(review(0.4)), kpis(review(0.6)), 'fail'],
    ['one that is missed is dropped: does not count yet', kpis(DETECTION, REVIEW), kpis(DETECTION), 'fail'],
    ['all dropped', kpis(REVIEW), '', 'fail'],
    ['none', '', '', 'error'],
  ])('%s', async (_, before, after, outcome) => {
    const { check } = await judged(state('1.0.0', before), state('1.1.0', after));
    expect([check?.outcome, check?.signoff_roles]).toEqual([outcome, []]);
  });

  it('of a new model are signed by the governance role', async () => {
    const head = state('1.0.0', kpis(DETECTION));
    const base = Object.fromEntries(Object.entries(head).filter(([path]) => !path.startsWith('models/')));
    const { check, model } = await judged(base, head);
    expect([check?.outcome, check?.signoff_roles]).toEqual(['pass', ['governance']]);
    expect(JSON.stringify(model?.signoff)).toContain('a new model brings its own business KPIs');
  });

  it('that a change adds are signed by the governance role', async () => {
    const { check, model } = await judged(state('1.0.0', ''), state('1.1.0', kpis(DETECTION)));
    expect([check?.outcome, check?.signoff_roles]).toEqual(['pass', ['governance']]);
    expect(JSON.stringify(model?.signoff)).toContain('the change adds a business KPI of its own');
  });
});

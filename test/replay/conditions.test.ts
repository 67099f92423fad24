import { describe, expect, it } from 'vitest';
import type { EvaluationInput } from '../../src/evaluation/evaluation.ts';
import { replayEntry } from '../../src/evaluation/replay.ts';
import { readVerdictRecord } from '../../src/evaluation/verdict-record.ts';
import { manifest, policy, smallRepository } from '../e2e/small.ts';
import { MemoryTree } from './memory-tree.ts';
import { inputOf, recorded, storeOf, verdictOf } from './recording.ts';

const PURPOSE = '    level: mandatory\nsignoff:';
const check = (when: string) =>
  PURPOSE.replace(
    'signoff:',
    `  - id: purpose
    kind: documents
    title: The purpose is written
    require: { present: [purpose] }
    when: ${when}
signoff:`,
  );

async function replayed(
  when: string,
  changes: Partial<EvaluationInput>,
  approvers: readonly string[] | null = null,
) {
  const state = (version: string) => ({
    ...smallRepository(),
    '.arbiter/policies/board.yml': policy('0.5').replace(PURPOSE, check(when)),
    'models/demo/model.yml': manifest(version),
  });
  const input = inputOf(new MemoryTree(state('1.0.0')), new MemoryTree(state('1.1.0')), changes);
  const kept = await recorded(input, approvers);
  return { kept, replay: await replayEntry(verdictOf(kept), kept.record, storeOf(kept.blobs)) };
}

/** The verdict on a change under a condition, what of it was recorded, and that it replays to the same bytes. */
async function judged(when: string, changes: Partial<EvaluationInput> = {}) {
  const { kept, replay } = await replayed(when, changes);
  expect(replay).toMatchObject({ kind: 'same' });
  const found = kept.evaluation.decision.models[0]?.checks.find(({ id }) => id === 'purpose');
  const recordedPull = readVerdictRecord(kept.record).record.inputs?.pull_request;
  return { outcome: found?.outcome, reason: found?.reason, recorded: recordedPull };
}

const pull = (base: string, ...labels: string[]) => ({ pullRequest: { base, labels } });

describe('a check under a condition on the pull request', () => {
  it.each([
    ['{ labels: [launch] }', pull('main', 'launch'), 'pass'],
    ['{ labels: [launch] }', pull('main'), 'not_applicable'],
    ['{ base: [main] }', pull('main'), 'pass'],
    ['{ base: [main] }', pull('dev'), 'not_applicable'],
    ['{ paths: ["models/demo/model.yml"] }', pull('main'), 'pass'],
    ['{ paths: ["features/**"] }', pull('main'), 'not_applicable'],
  ])('%s on %j: %s, and replays', async (when, changes, outcome) => {
    expect((await judged(when, changes)).outcome).toBe(outcome);
  });

  it('is judged where nobody says what the pull request is, and says why', async () => {
    const { outcome, reason, recorded: pullRequest } = await judged('{ labels: [launch], base: [main] }');
    expect(outcome).toBe('pass');
    expect(reason).toMatch(/It is judged because its labels and its base branch cannot be told here\.$/);
    expect(pullRequest).toBeUndefined();
  });

  it.each([
    ['labels', { base: 'main', labels: ['launch'] }],
    ['base', { base: 'dev', labels: [] }],
  ])('a record that gives the checks other %s than the sign-off is no record', async (what, pullRequest) => {
    const { replay } = await replayed('{ labels: [launch], base: [main] }', { pullRequest }, ['dana', 'mia']);
    expect(replay).toMatchObject({ kind: 'diverged' });
    expect(replay.kind === 'diverged' && replay.reason).toContain(`another \`${what}\` than the question`);
  });

  it('records what a policy asks for, and nothing else', async () => {
    const asked = await judged('{ labels: [launch] }', pull('main', 'bold', 'launch'));
    expect(asked.recorded).toEqual({ base: 'main', labels: ['bold', 'launch'] });
    expect((await judged('{ tiers: [high] }', pull('main', 'launch'))).recorded).toBeUndefined();
    expect((await judged('{ paths: ["models/**"] }', pull('main', 'launch'))).recorded).toBeUndefined();
  });
});

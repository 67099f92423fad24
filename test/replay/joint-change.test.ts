import { describe, expect, test } from 'vitest';
import { replayEntry } from '../../src/evaluation/replay.ts';
import { COMMITTED_CANDIDATE, POLICY_FILE, policy, smallRepository } from '../e2e/small.ts';
import { MemoryTree } from './memory-tree.ts';
import { inputOf, type Recorded, recorded, storeOf, verdictOf } from './recording.ts';

const OLD = smallRepository({ artifacts: false });

/** A stricter limit and new evidence in one change, signed by everybody. */
function joint(isJointChangeTold: boolean): Promise<Recorded> {
  const head = { ...OLD, ...COMMITTED_CANDIDATE, [POLICY_FILE]: policy('0.92') };
  const input = inputOf(new MemoryTree(OLD), new MemoryTree(head), { isJointChangeTold });
  return recorded(input, ['dana', 'mia', 'grace']);
}

const notes = ({ evaluation }: Recorded): string => JSON.stringify(evaluation.decision.models[0]?.signoff);

describe('rules and evidence that change together', () => {
  test.each([
    ['told', true],
    ['not told by an earlier version', false],
  ])('%s: the verdict is computed again to the same bytes', async (_, isTold) => {
    const kept = await joint(isTold);
    expect(notes(kept).includes('change together')).toBe(isTold);
    expect(await replayEntry(verdictOf(kept), kept.record, storeOf(kept.blobs))).toMatchObject({
      kind: 'same',
    });
  });
});

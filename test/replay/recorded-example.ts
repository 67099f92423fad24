import type { EvaluationInput } from '../../src/evaluation/evaluation.ts';
import { type ExampleCandidate, evaluationArtifact, exampleState } from '../e2e/example.ts';
import { MemoryTree } from './memory-tree.ts';
import { inputOf, NOW } from './recording.ts';

/** Everybody who signs for the example's model. */
export const SIGNERS = ['dana', 'sam', 'mia', 'ari', 'grace'];

/** The example's pull request, with the artifact that its training workflow made. */
export function exampleInput(
  candidate: ExampleCandidate,
  changes: Partial<EvaluationInput> = {},
): EvaluationInput {
  const files = Object.entries(evaluationArtifact(candidate)).map(([path, bytes]) => ({
    path: `models/fraud-detection/evaluation/${path}`,
    bytes,
    source: 'artifact evaluation of workflow run 7 (attempt 1)',
    trust: 'workflow' as const,
    madeAt: NOW,
  }));
  return inputOf(new MemoryTree(exampleState('base')), new MemoryTree(exampleState(candidate)), {
    artifacts: async () => ({ files, awaiting: [], problems: [], newestAt: '2026-11-21T08:00:00Z' }),
    // Its ledger knows of no release and no drill: this is the first.
    drills: async () => [],
    releases: async () => [],
    ...changes,
  });
}

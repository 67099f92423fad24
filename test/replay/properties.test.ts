import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serializeDecision } from '../../src/decision/decision.ts';
import { type EvaluationInput, evaluate } from '../../src/evaluation/evaluation.ts';
import { replayVerdict } from '../../src/evaluation/replay.ts';
import { trainedWith } from '../e2e/small.ts';
import { arbitraryChange } from './arbitrary-repository.ts';
import { MemoryTree } from './memory-tree.ts';
import { inputOf, NOW, recorded, signedBy, storeOf } from './recording.ts';

const seldom = fc.nat({ max: 4 }).map((drawn) => drawn === 0);

/** What differs between two ways to ask for a verdict. */
const arbitraryAsking = fc.record({
  approvers: fc.option(
    fc.oneof(fc.constant(['dana', 'mia', 'grace']), fc.subarray(['dana', 'mia', 'grace'])),
  ),
  isEverythingJudged: seldom,
  isFolder: seldom,
  isDraft: seldom,
  model: fc.option(fc.constantFrom('demo', 'demo', 'demo', 'other', 'nobody'), { freq: 1 }),
  artifact: fc.constantFrom('absent', 'absent', 'absent', 'awaited', 'there', 'refused'),
  gaps: fc.option(fc.subarray(['Version 1.0.0 was merged without an approval.'])),
});
type Asking = typeof arbitraryAsking extends fc.Arbitrary<infer T> ? T : never;

function artifactSet(artifact: Asking['artifact']): Awaited<ReturnType<EvaluationInput['artifacts']>> {
  const into = 'models/demo/evaluation';
  const files = Object.entries(trainedWith(0.94)).map(([name, text]) => ({
    path: `${into}/${name}`,
    bytes: new TextEncoder().encode(text),
    source: 'artifact evaluation of workflow run 7 (attempt 1)',
    trust: 'workflow' as const,
    madeAt: NOW,
  }));
  const awaiting = [{ workflow: 'train.yml', artifact: 'evaluation', state: 'queued', into }];
  // In an order of members that no schema has: a verdict repeats problems as they are.
  const problems = [
    { file: into, message: 'The workflow train.yml ended with failure.', code: 'workflow_failed' },
  ];
  return {
    files: artifact === 'there' ? files : [],
    awaiting: artifact === 'awaited' ? awaiting : [],
    problems: artifact === 'refused' ? problems : [],
    newestAt: artifact === 'there' ? NOW : null,
  };
}

function asked(base: MemoryTree, head: MemoryTree, asking: Asking): EvaluationInput {
  const { gaps, model } = asking;
  const judged = asking.isFolder ? base : head;
  const input = inputOf(base, judged, {
    artifacts: async () => artifactSet(asking.artifact),
    isDraft: asking.isDraft,
    auditTrail:
      gaps === null
        ? null
        : async ({ folder, content }) => ({
            branch: 'arbiter-ledger',
            entries: content?.length ?? 0,
            origin: `${folder} was approved in entry 12.`,
            gaps,
          }),
    ...(model !== null && { model }),
  });
  return asking.isEverythingJudged ? { ...input, changed: null } : input;
}

it('a record gives the bytes of the verdict again, from the files that decided alone', async () => {
  const judged = new Set<string>();
  await fc.assert(
    fc.asyncProperty(arbitraryChange, arbitraryAsking, async ({ base, head }, asking) => {
      const input = asked(new MemoryTree(base), new MemoryTree(head), asking);
      const { evaluation, record, blobs, notReplayable } = await recorded(input, asking.approvers);
      const bytes = serializeDecision(evaluation.decision);
      const replay = await replayVerdict(record, storeOf(blobs));
      expect(notReplayable).toBeNull();
      expect(replay).toMatchObject({ kind: 'replayed', bytes });
      // Where every model is judged, every governed path counts, and one of the configurations governs them all.
      if (!asking.isEverythingJudged)
        expect(Buffer.from(record).toString('utf8')).not.toContain('site/page-');
      for (const { status } of evaluation.decision.models) judged.add(status);
    }),
    { numRuns: 300 },
  );
  expect([...judged].sort()).toEqual(['approved', 'error', 'in_review', 'pending']);
});

it('recording changes no verdict, and the same verdict gives the same record', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryChange, arbitraryAsking, async ({ base, head }, asking) => {
      const input = () => asked(new MemoryTree(base), new MemoryTree(head), asking);
      const { approvers } = asking;
      const unwatched = await evaluate({
        ...input(),
        signoff: approvers === null ? null : signedBy(approvers),
      });
      const one = await recorded(input(), approvers);
      const other = await recorded(input(), approvers);
      expect(serializeDecision(one.evaluation.decision)).toBe(serializeDecision(unwatched.decision));
      expect(Buffer.from(one.record).equals(other.record)).toBe(true);
      expect([...one.blobs.keys()]).toEqual([...other.blobs.keys()]);
    }),
  );
});

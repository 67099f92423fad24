import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trainedWith } from '../../test/e2e/small.ts';
import { arbitraryChange } from '../../test/replay/arbitrary-repository.ts';
import { MemoryTree } from '../../test/replay/memory-tree.ts';
import { inputOf, NOW, signedBy } from '../../test/replay/recording.ts';
import { serializeDecision } from '../decision/decision.ts';
import type { FileTree } from '../model/tree.ts';
import { NO_ARTIFACTS } from './artifact-set.ts';
import { type EvaluationInput, evaluate } from './evaluation.ts';

/**
 * The gate's part of the invariants (trust, section 5): whatever cannot be read, and whatever of the signatures, of the
 * evidence and of the audit trail is taken away, no verdict becomes an approval by it.
 */
interface Given {
  readonly approvers: readonly string[];
  readonly artifact: 'there' | 'awaited' | 'refused' | 'absent';
  readonly gaps: readonly string[];
  readonly isDraft: boolean;
}

const INTO = 'models/demo/evaluation';
const PEOPLE = ['dana', 'mia', 'grace'];

const arbitraryGiven: fc.Arbitrary<Given> = fc.record({
  approvers: fc.oneof(fc.constant(PEOPLE), fc.subarray(PEOPLE)),
  artifact: fc.constantFrom('there', 'there', 'absent', 'awaited', 'refused'),
  gaps: fc.constantFrom([], [], ['Version 1.0.0 was merged without an approval.']),
  isDraft: fc.nat({ max: 5 }).map((drawn) => drawn === 0),
});

/** What of it may be lost or come too late. */
const LOSSES: Readonly<Record<string, (given: Given) => Given>> = {
  'the last signature': (given) => ({ ...given, approvers: given.approvers.slice(0, -1) }),
  'every signature': (given) => ({ ...given, approvers: [] }),
  'an artifact that comes later': (given) => ({ ...given, artifact: 'awaited' }),
  'an artifact that is refused': (given) => ({ ...given, artifact: 'refused' }),
  'a record of what was approved': (given) => ({ ...given, gaps: ['Version 1.0.0 is not in the ledger.'] }),
  'that it is ready': (given) => ({ ...given, isDraft: true }),
};

function artifacts({ artifact }: Given): Awaited<ReturnType<EvaluationInput['artifacts']>> {
  const files = Object.entries(trainedWith(0.94)).map(([name, text]) => ({
    path: `${INTO}/${name}`,
    bytes: new TextEncoder().encode(text),
    source: 'artifact evaluation of workflow run 7 (attempt 1)',
    trust: 'workflow' as const,
    madeAt: NOW,
  }));
  const awaiting = [{ workflow: 'train.yml', artifact: 'evaluation', state: 'queued', into: INTO }];
  const problems = [{ code: 'artifact_replaced', message: 'Other files.', file: INTO }];
  if (artifact === 'there') return { ...NO_ARTIFACTS, files, newestAt: NOW };
  return {
    ...NO_ARTIFACTS,
    awaiting: artifact === 'awaited' ? awaiting : [],
    problems: artifact === 'refused' ? problems : [],
  };
}

/** Counts the questions that an evaluation asks, and answers one of them with an error. */
class Failing {
  asked = 0;
  readonly #failing: number;

  constructor(failing = 0) {
    this.#failing = failing;
  }

  ask<T>(answer: () => T): T {
    this.asked += 1;
    if (this.asked === this.#failing) throw new Error('It cannot be read.');
    return answer();
  }

  tree(tree: MemoryTree): FileTree {
    return { entries: tree.entries, read: async (paths) => this.ask(() => tree.read(paths)) };
  }
}

type Change = typeof arbitraryChange extends fc.Arbitrary<infer T> ? T : never;

function input({ base, head }: Change, given: Given, failing = new Failing()): EvaluationInput {
  const [baseTree, headTree] = [new MemoryTree(base), new MemoryTree(head)];
  const sign = signedBy([...given.approvers]);
  return {
    ...inputOf(baseTree, headTree, {
      artifacts: async () => failing.ask(() => artifacts(given)),
      isDraft: given.isDraft,
      auditTrail: async () =>
        failing.ask(() => ({ branch: 'arbiter-ledger', entries: 1, origin: 'Entry 1.', gaps: given.gaps })),
    }),
    base: failing.tree(baseTree),
    head: failing.tree(headTree),
    signoff: async (request, known) => failing.ask(() => sign(request, known)),
  };
}

/** What comes out: a status, or `thrown`, which the command makes an error. */
async function outcome(asked: EvaluationInput): Promise<string> {
  try {
    return (await evaluate(asked)).decision.status;
  } catch {
    return 'thrown';
  }
}

it('what cannot be read approves nothing, whichever of all the questions it was', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(arbitraryChange, arbitraryGiven, fc.nat(), async (change, given, drawn) => {
      const counting = new Failing();
      seen.add(await outcome(input(change, given, counting)));
      const failing = new Failing(1 + (drawn % Math.max(1, counting.asked)));
      expect(await outcome(input(change, given, failing))).not.toBe('approved');
    }),
    { numRuns: 300 },
  );
  expect([...seen]).toEqual(expect.arrayContaining(['approved', 'error', 'pending']));
});

it.each(Object.entries(LOSSES))('%s: its loss makes no approval', async (_, lose) => {
  await fc.assert(
    fc.asyncProperty(arbitraryChange, arbitraryGiven, async (change, given) => {
      const before = await outcome(input(change, given));
      const after = await outcome(input(change, lose(given)));
      expect([before, after]).not.toEqual([before === 'approved' ? 'never' : before, 'approved']);
    }),
    { numRuns: 60 },
  );
});

it('the same inputs give the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryChange, arbitraryGiven, async (change, given) => {
      const once = async () => serializeDecision((await evaluate(input(change, given))).decision);
      const [one, other] = [await once(), await once()];
      expect(one).toBe(other);
    }),
    { numRuns: 60 },
  );
});

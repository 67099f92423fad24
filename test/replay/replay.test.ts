import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ContentSource,
  replayEntry,
  replayVerdict,
  type WantedContent,
} from '../../src/evaluation/replay.ts';
import { exampleState, text } from '../e2e/example.ts';
import { MemoryTree } from './memory-tree.ts';
import { exampleInput, SIGNERS } from './recorded-example.ts';
import { inputOf, type Recorded, recorded, storeOf, verdictOf } from './recording.ts';

let approved: Recorded;
let verdict: Buffer;

beforeAll(async () => {
  approved = await recorded(exampleInput('repaired'), SIGNERS);
  verdict = verdictOf(approved);
});

describe('the example repository', () => {
  it('its approval is computed again to the same bytes', async () => {
    expect(approved.evaluation.decision.status).toBe('approved');
    expect(await replayEntry(verdict, approved.record, storeOf(approved.blobs))).toMatchObject({
      kind: 'same',
      arbiter: '0.1.0',
    });
  });

  it.each([
    ['a denial', () => recorded(exampleInput('defective'), SIGNERS), 'pending'],
    ['nobody signed yet', () => recorded(exampleInput('repaired'), []), 'in_review'],
    ['the checks alone', () => recorded(exampleInput('repaired')), 'in_review'],
    ['a draft', () => recorded(exampleInput('repaired', { isDraft: true }), SIGNERS), 'pending'],
    [
      'one model',
      () => recorded(exampleInput('repaired', { model: 'fraud-detection' }), SIGNERS),
      'approved',
    ],
    [
      'a branch that is behind',
      () =>
        recorded(
          exampleInput('repaired', {
            changedOnBase: [
              { path: 'models/fraud-detection/model.yml', previousPath: null, status: 'modified' },
            ],
          }),
          SIGNERS,
        ),
      'pending',
    ],
  ])('%s is computed again to the same bytes', async (_, record, status) => {
    const kept = await record();
    expect(kept.evaluation.decision.status).toBe(status);
    expect(await replayEntry(verdictOf(kept), kept.record, storeOf(kept.blobs))).toMatchObject({
      kind: 'same',
    });
  });

  it('what an older pack decided without a ledger to prove a drill is computed again to the same bytes', async () => {
    const path = '.arbiter/policies/arb-production.yml';
    const older = (state: 'base' | 'repaired') => {
      const files = exampleState(state);
      const pack = text(files, path);
      const before = pack.replace(', trust: { at_least: workflow } }', ' }');
      expect(before).not.toBe(pack);
      return new MemoryTree({ ...files, [path]: before });
    };
    const { drills: _, releases: __, ...input } = exampleInput('repaired');
    const kept = await recorded({ ...input, base: older('base'), head: older('repaired') }, SIGNERS);
    const check = kept.evaluation.decision.models[0]?.checks.find(({ kind }) => kind === 'rollback');
    expect(check).toMatchObject({ outcome: 'pass', trust: 'claimed' });
    expect(await replayEntry(verdictOf(kept), kept.record, storeOf(kept.blobs))).toMatchObject({
      kind: 'same',
    });
  });

  it('a repository without Arbiter is computed again too', async () => {
    const tree = new MemoryTree({ 'README.md': 'Hello.\n' });
    const kept = await recorded(inputOf(tree, tree), []);
    expect(kept.evaluation.decision.status).toBe('error');
    expect(await replayEntry(verdictOf(kept), kept.record, storeOf(kept.blobs))).toMatchObject({
      kind: 'same',
    });
  });

  it('files that decided nothing are not in the record', async () => {
    const unrelated = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`site/${index}.html`, `${index}`]),
    );
    const kept = await recorded(
      {
        ...exampleInput('repaired'),
        base: new MemoryTree({ ...exampleState('base'), ...unrelated }),
        head: new MemoryTree({ ...exampleState('repaired'), ...unrelated }),
      },
      SIGNERS,
    );
    expect(Buffer.from(kept.record).equals(approved.record)).toBe(true);
  });
});

describe('contents that are not in the ledger', () => {
  it('are named with their paths and Git objects', async () => {
    const [gone] = [...approved.blobs.keys()];
    const left = new Map([...approved.blobs].filter(([sha256]) => sha256 !== gone));
    const result = await replayVerdict(approved.record, storeOf(left));
    expect(result).toMatchObject({
      kind: 'missing',
      missing: [
        {
          sha256: gone,
          isKept: true,
          paths: [expect.any(String)],
          oids: [expect.stringMatching(/^[0-9a-f]{40}$/)],
        },
      ],
    });
  });

  it('of files over the limit come from the clone by their object ids', async () => {
    const kept = await recorded(exampleInput('repaired', { artifacts: async () => NOTHING }), SIGNERS, {
      maxFileBytes: 4000,
    });
    expect(kept.notKept.length).toBeGreaterThan(3);
    expect(kept.notKept.some((sha256) => kept.blobs.has(sha256))).toBe(false);
    const missing = await replayVerdict(kept.record, storeOf(kept.blobs));
    const clone = await objectsOf(
      new MemoryTree(exampleState('base')),
      new MemoryTree(exampleState('repaired')),
    );
    const source: ContentSource = async (wanted) =>
      new Map(wanted.flatMap((content) => contentFrom(content, kept.blobs, clone)));
    expect(missing).toMatchObject({ kind: 'missing' });
    expect(missing.kind === 'missing' && missing.missing.map(({ sha256 }) => sha256).sort()).toEqual(
      kept.notKept,
    );
    expect(missing.kind === 'missing' && missing.missing.every(({ isKept }) => !isKept)).toBe(true);
    expect(await replayEntry(verdictOf(kept), kept.record, source)).toMatchObject({ kind: 'same' });
  });
});

const NOTHING = { files: [], awaiting: [], problems: [], newestAt: null };

/** Every regular file of trees, by its object id. */
async function objectsOf(...trees: readonly MemoryTree[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const objects = new Map<string, Uint8Array>();
  for (const tree of trees) {
    const files = await tree.read(tree.entries.map(({ path }) => path));
    for (const { path, oid } of tree.entries) objects.set(oid, files.get(path) ?? new Uint8Array());
  }
  return objects;
}

function contentFrom(
  { sha256, oids, isKept }: WantedContent,
  blobs: ReadonlyMap<string, Uint8Array>,
  clone: ReadonlyMap<string, Uint8Array>,
): [string, Uint8Array][] {
  const bytes = isKept ? blobs.get(sha256) : oids.map((oid) => clone.get(oid))[0];
  return bytes === undefined ? [] : [[sha256, bytes]];
}

import { describe, expect, it } from 'vitest';
import { serializeDecision } from '../../src/decision/decision.ts';
import { evaluate } from '../../src/evaluation/evaluation.ts';
import { replayVerdict } from '../../src/evaluation/replay.ts';
import { VerdictRecorder } from '../../src/evaluation/verdict-recorder.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { FileTree } from '../../src/model/tree.ts';
import type { VerdictRecord } from '../../src/schemas/verdict-record.ts';
import { POLICY_FILE, policy, smallRepository } from '../e2e/small.ts';
import { MemoryTree } from './memory-tree.ts';
import { exampleInput, SIGNERS } from './recorded-example.ts';
import { inputOf, recorded, storeOf } from './recording.ts';

function parsed(record: Uint8Array): VerdictRecord {
  return JSON.parse(Buffer.from(record).toString('utf8')) as VerdictRecord;
}

describe('the record of a verdict', () => {
  it('names the verdict, the commits, the instant and the version', async () => {
    const { record, evaluation } = await recorded(exampleInput('repaired'), SIGNERS);
    expect(parsed(record)).toMatchObject({
      schema: 'arbiter/verdict-record/v1',
      arbiter: '0.1.0',
      verdict: sha256Hex(serializeDecision(evaluation.decision)),
      now: '2026-11-21T12:00:00Z',
      base: 'b'.repeat(40),
      head: 'c'.repeat(40),
      not_replayable: null,
    });
  });

  it('keeps each content once, by its digest', async () => {
    const { record, blobs } = await recorded(exampleInput('repaired'), SIGNERS);
    for (const [sha256, bytes] of blobs) expect(sha256Hex(bytes)).toBe(sha256);
    const { inputs } = parsed(record);
    const files = [
      ...(inputs?.trees.base ?? []),
      ...(inputs?.trees.head ?? []),
      ...(inputs?.artifacts?.files ?? []),
    ];
    const named = files.flatMap(({ content }) => content?.sha256 ?? []);
    expect(new Set(named)).toEqual(new Set(blobs.keys()));
    expect(named.length).toBeGreaterThan(blobs.size);
  });

  it('writes what all sign-offs share once', async () => {
    const small = smallRepository({ artifacts: false });
    const head = { ...small, [POLICY_FILE]: policy('0.91') };
    const { record } = await recorded(inputOf(new MemoryTree(small), new MemoryTree(head)), ['dana']);
    const signoff = parsed(record).inputs?.signoff;
    expect(signoff?.asked.length).toBeGreaterThan(1);
    expect(Object.keys(signoff?.common ?? {})).toEqual(
      expect.arrayContaining(['people', 'roles', 'commits', 'reviews']),
    );
    for (const { own } of signoff?.asked ?? [])
      expect(Object.keys(own).filter((key) => key in (signoff?.common ?? {}))).toEqual([]);
  });

  it('keeps small contents before large ones, up to a sum', async () => {
    const whole = await recorded(exampleInput('repaired'), SIGNERS);
    const { blobs, notKept } = await recorded(exampleInput('repaired'), SIGNERS, { maxTotalBytes: 100_000 });
    const sum = [...blobs.values()].reduce((total, bytes) => total + bytes.length, 0);
    expect(sum).toBeLessThanOrEqual(100_000);
    expect(notKept.length).toBeGreaterThan(0);
    const largestKept = Math.max(...[...blobs.values()].map((bytes) => bytes.length));
    for (const sha256 of notKept) expect(whole.blobs.get(sha256)?.length).toBeGreaterThanOrEqual(largestKept);
    expect(blobs.size + notKept.length).toBe(whole.blobs.size);
  });

  it('keeps its own copy of what was read', async () => {
    const bytes = new TextEncoder().encode('Note.\n');
    const small = smallRepository({ artifacts: false });
    const { blobs } = await recorded(
      inputOf(new MemoryTree(small), new MemoryTree({ ...small, 'models/demo/note.md': bytes })),
      [],
    );
    bytes.fill(0);
    expect(Buffer.from(blobs.get(sha256Hex('Note.\n')) ?? []).toString('utf8')).toBe('Note.\n');
  });
});

describe('a verdict that cannot be kept', () => {
  it('is the same verdict, and its record says why', async () => {
    const unwatched = await evaluate({ ...exampleInput('repaired'), signoff: null });
    const kept = await recorded(exampleInput('repaired'), null, { maxRecordBytes: 10_000 });
    const reason = 'The inputs take more than 10000 bytes, which is the most that is kept of one verdict.';
    expect(serializeDecision(kept.evaluation.decision)).toBe(serializeDecision(unwatched.decision));
    expect(kept.notReplayable).toBe(reason);
    expect(kept.record.length).toBeLessThan(1000);
    expect(parsed(kept.record)).toMatchObject({
      not_replayable: reason,
      inputs: null,
      verdict: expect.any(String),
    });
    expect(await replayVerdict(kept.record, storeOf(kept.blobs))).toEqual({
      kind: 'not_replayable',
      reason,
      arbiter: '0.1.0',
    });
  });

  it('for its sign-offs alone is not even put together', async () => {
    const kept = await recorded(exampleInput('repaired'), SIGNERS, { maxRecordBytes: 100 });
    expect(kept.notReplayable).toContain('more than 100 bytes');
  });

  it('for a file that changed while it was read says which', async () => {
    const small = smallRepository({ artifacts: false });
    const stable = new MemoryTree(small);
    let reads = 0;
    const restless: FileTree = {
      entries: stable.entries,
      read: async (paths) => {
        reads += 1;
        const files = await stable.read(paths);
        return new Map(
          [...files].map(([path, bytes]) => [
            path,
            path.endsWith('model.yml')
              ? Buffer.from(`# ${reads}\n${Buffer.from(bytes).toString('utf8')}`)
              : bytes,
          ]),
        );
      },
    };
    const kept = await recorded(inputOf(stable, stable, { base: restless, head: restless, changed: null }));
    expect(kept.notReplayable).toBe('models/demo/model.yml changed while the verdict was computed.');
  });

  it('because nothing was watched is a bug', async () => {
    const evaluation = await evaluate(exampleInput('repaired'));
    const recorder = new VerdictRecorder({ arbiter: '0.1.0', maxFileBytes: 1 });
    expect(() => recorder.finish(evaluation)).toThrow('Nothing was watched');
  });
});

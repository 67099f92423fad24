import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { replayEntry } from '../../src/evaluation/replay.ts';
import type { LargeFileStore, ObjectAnswer } from '../../src/model/large-file.ts';
import { metrics, predictions, smallRepository } from '../e2e/small.ts';
import { MemoryTree } from './memory-tree.ts';
import { inputOf, type Recorded, recorded, storeOf, verdictOf } from './recording.ts';

const PREDICTIONS = 'models/demo/evaluation/test.csv';
const hash = (algorithm: string, content: string) => createHash(algorithm).update(content).digest('hex');
const pointer = (content: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${hash('sha256', content)}\nsize ${content.length}\n`;

function storeWith(contents: readonly string[]): LargeFileStore {
  return {
    read: async (wanted) =>
      wanted.map(({ digest, keepUpTo }): ObjectAnswer => {
        const content = contents.find((one) => hash('sha256', one) === digest);
        if (content === undefined) return { state: 'missing' };
        const bytes = content.length <= keepUpTo ? Buffer.from(content) : null;
        return {
          state: 'read',
          sha256: digest,
          md5: hash('md5', content),
          size: content.length,
          bytes,
        };
      }),
  };
}

function judged(contents: readonly string[], people: readonly string[] = ['dana', 'mia']): Promise<Recorded> {
  const files = smallRepository({ artifacts: false });
  const change = {
    'models/demo/metrics.json': metrics(0.94),
    [PREDICTIONS]: pointer(predictions(0.94)),
    'models/demo/model.bin': pointer('weights'),
  };
  const base = new MemoryTree(files);
  const head = new MemoryTree({ ...files, ...change });
  return recorded(inputOf(base, head, { largeFiles: storeWith(contents) }), people);
}

describe('a verdict on large files', () => {
  let approved: Recorded;
  beforeEach(async () => {
    approved = await judged([predictions(0.94), 'weights']);
  });

  it('is computed again to the same bytes, without the store', async () => {
    expect(approved.evaluation.decision.status).toBe('approved');
    await expect(
      replayEntry(verdictOf(approved), approved.record, storeOf(approved.blobs)),
    ).resolves.toMatchObject({ kind: 'same' });
  });

  it('is computed again where an object was missing', async () => {
    const denied = await judged(['weights']);
    expect(denied.evaluation.decision.status).toBe('error');
    await expect(replayEntry(verdictOf(denied), denied.record, storeOf(denied.blobs))).resolves.toMatchObject(
      { kind: 'same' },
    );
  });

  it('needs the objects that were read as evidence', async () => {
    const blobs = new Map(approved.blobs);
    blobs.delete(hash('sha256', predictions(0.94)));
    await expect(replayEntry(verdictOf(approved), approved.record, storeOf(blobs))).resolves.toMatchObject({
      kind: 'missing',
    });
  });

  it.each<[string, (record: Inputs) => void]>([
    ['an answer is taken out', ({ large_objects: objects }) => objects.splice(0, 1)],
    ['an answer is doubled', ({ large_objects: objects }) => objects.push(objects[0] as never)],
    [
      'an answer is for another digest',
      ({ large_objects: objects }) => Object.assign(objects[0] as object, { digest: '0'.repeat(64) }),
    ],
  ])('diverges when %s', async (_, change) => {
    const record = JSON.parse(Buffer.from(approved.record).toString('utf8')) as { inputs: Inputs };
    change(record.inputs);
    const tampered = Buffer.from(JSON.stringify(record));
    await expect(replayEntry(verdictOf(approved), tampered, storeOf(approved.blobs))).resolves.toMatchObject({
      kind: 'diverged',
    });
  });
});

describe('a verdict on files of a registry', () => {
  const [content, url] = ['weights', 'https://mlflow.example'];
  const CONFIG = '.arbiter/config.yml';
  const text = `schema: arbiter/registry-pointer/v1\nregistry: main\nmodel: credit\nversion: "3"\nfiles:\n  - { path: model.onnx, size: 7, sha256: "${hash('sha256', content)}" }\n`;

  function pinned(contents: readonly string[]): Promise<Recorded> {
    const small = smallRepository({ artifacts: false });
    const files = {
      ...small,
      [CONFIG]: `${small[CONFIG]}registries: [{ name: main, kind: mlflow, url: "${url}", token_env: MLFLOW_TOKEN }]\n`,
    };
    const change = {
      'models/demo/metrics.json': metrics(0.94),
      [PREDICTIONS]: predictions(0.94),
      'models/demo/model.mlflow.yml': text,
    };
    const [base, head] = [new MemoryTree(files), new MemoryTree({ ...files, ...change })];
    return recorded(inputOf(base, head, { largeFiles: storeWith(contents) }), ['dana', 'mia']);
  }

  it('is computed again to the same bytes, without the registry', async () => {
    const approved = await pinned([content]);
    expect(approved.evaluation.decision.status).toBe('approved');
    const { inputs } = JSON.parse(Buffer.from(approved.record).toString('utf8')) as { inputs: Inputs };
    expect(inputs.large_objects).toEqual([
      expect.objectContaining({
        tool: 'mlflow',
        remote: url,
        registry: { model: 'credit', version: '3', path: 'model.onnx', token: 'MLFLOW_TOKEN' },
      }),
    ]);
    await expect(
      replayEntry(verdictOf(approved), approved.record, storeOf(approved.blobs)),
    ).resolves.toMatchObject({ kind: 'same' });
  });

  it('is computed again where a file was missing', async () => {
    const denied = await pinned([]);
    expect(denied.evaluation.decision.status).toBe('error');
    await expect(replayEntry(verdictOf(denied), denied.record, storeOf(denied.blobs))).resolves.toMatchObject(
      {
        kind: 'same',
      },
    );
  });

  it.each(['model', 'version', 'path', 'token'])(
    'diverges when the answer is for another %s',
    async (member) => {
      const approved = await pinned([content]);
      const record = JSON.parse(Buffer.from(approved.record).toString('utf8')) as {
        inputs: { large_objects: { registry: Record<string, string> }[] };
      };
      Object.assign(record.inputs.large_objects[0]?.registry as object, { [member]: 'other' });
      const tampered = Buffer.from(JSON.stringify(record));
      await expect(
        replayEntry(verdictOf(approved), tampered, storeOf(approved.blobs)),
      ).resolves.toMatchObject({
        kind: 'diverged',
      });
    },
  );
});

interface Inputs {
  readonly large_objects: { digest: string }[];
}

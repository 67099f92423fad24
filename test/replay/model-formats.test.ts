/** Attack 34 through a whole decision: what the model's files are is judged, recorded, and judged again from the record. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replayEntry } from '../../src/evaluation/replay.ts';
import { readObject } from '../../src/git/object-reading.ts';
import type { LargeFileStore } from '../../src/model/large-file.ts';
import { metrics, POLICY_FILE, predictions, smallRepository } from '../e2e/small.ts';
import { MemoryTree } from './memory-tree.ts';
import { inputOf, type Recorded, recorded, storeOf, verdictOf } from './recording.ts';

const ONNX = readFileSync('examples/fraud-detection/models/fraud-detection/model.onnx');
const PICKLE = Buffer.from("cos\nsystem\n(S'touch arbiter-was-here'\ntR.");
const CHECK = `  - id: model-files
    kind: security
    title: Model files run no code
    require: { formats: { one_of: [onnx, safetensors] } }
signoff:`;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pointer = (bytes: Uint8Array) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(bytes)}\nsize ${bytes.length}\n`;

/** More than is held of an object, so that its ends have to tell. */
function largeSafetensors(): Buffer {
  const size = 17 * 1024 * 1024;
  const header = Buffer.from(JSON.stringify({ w: { dtype: 'U8', shape: [size], data_offsets: [0, size] } }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header, Buffer.alloc(size)]);
}

function storeWith(objects: readonly Uint8Array[]): LargeFileStore {
  return {
    read: (wanted) =>
      Promise.all(
        wanted.map((question) => {
          const bytes = objects.find((one) => sha256(one) === question.digest) ?? new Uint8Array();
          return readObject(
            (async function* () {
              yield bytes;
            })(),
            question,
          );
        }),
      ),
  };
}

function judged(
  files: Readonly<Record<string, string | Uint8Array>>,
  objects: readonly Uint8Array[] = [],
): Promise<Recorded> {
  const small = smallRepository({ artifacts: false });
  const base = { ...small, [POLICY_FILE]: String(small[POLICY_FILE]).replace('signoff:', CHECK) };
  const head = {
    ...base,
    'models/demo/metrics.json': metrics(0.94),
    'models/demo/evaluation/test.csv': predictions(0.94),
    ...files,
  };
  return recorded(inputOf(new MemoryTree(base), new MemoryTree(head), { largeFiles: storeWith(objects) }), [
    'dana',
    'mia',
  ]);
}

const outcomeOf = ({ evaluation }: Recorded) => {
  const check = evaluation.decision.models[0]?.checks.find(({ id }) => id === 'model-files');
  return [evaluation.decision.status, check?.outcome];
};

const LARGE = largeSafetensors();
describe('formats of model files in a decision (attack 34)', () => {
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, readonly Uint8Array[], readonly string[]]>([
    ['ONNX in Git is approved', { 'models/demo/model.onnx': ONNX }, [], ['approved', 'pass']],
    ['a pickle with the name of ONNX is not', { 'models/demo/model.onnx': PICKLE }, [], ['pending', 'fail']],
    [
      'nor is one beside a good model',
      { 'models/demo/model.onnx': ONNX, 'models/demo/notes.txt': PICKLE },
      [],
      ['pending', 'fail'],
    ],
    ['no model file is no approval', {}, [], ['error', 'error']],
    [
      'a small object of Git LFS is looked through',
      { 'models/demo/model.bin': pointer(PICKLE) },
      [PICKLE],
      ['pending', 'fail'],
    ],
    [
      'a large one is told by its ends',
      { 'models/demo/model.bin': pointer(LARGE) },
      [LARGE],
      ['approved', 'pass'],
    ],
    [
      'a large one of bytes that nobody knows is not',
      { 'models/demo/model.bin': pointer(LARGE.subarray(1)) },
      [LARGE.subarray(1)],
      ['error', 'error'],
    ],
  ])('%s, also when it is replayed', async (_, files, objects, expected) => {
    const verdict = await judged(files, objects);
    expect(outcomeOf(verdict)).toEqual(expected);
    const store = storeOf(verdict.blobs);
    await expect(replayEntry(verdictOf(verdict), verdict.record, store)).resolves.toMatchObject({
      kind: 'same',
    });
  });

  it('what an object was is part of the record: another word there is another verdict', async () => {
    const verdict = await judged({ 'models/demo/model.bin': pointer(LARGE) }, [LARGE]);
    const record = JSON.parse(Buffer.from(verdict.record).toString('utf8')) as {
      inputs: { large_objects: { found: { examined?: { format: string } } }[] };
    };
    const found = record.inputs.large_objects[0]?.found;
    expect(found?.examined).toEqual({ format: 'safetensors', imports: [], code: [], unread: [] });
    delete found?.examined;
    const replay = await replayEntry(
      verdictOf(verdict),
      Buffer.from(JSON.stringify(record)),
      storeOf(verdict.blobs),
    );
    expect(replay.kind).toBe('differs');
  });
});

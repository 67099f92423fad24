import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../model/canonical.ts';
import type { LargeFileStore, ObjectAnswer, WantedObject } from '../model/large-file.ts';
import { readLargeFiles } from './bundled-large-files.ts';

type Bundle = Parameters<typeof readLargeFiles>[0];

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const WEIGHTS = 'the weights';
const REMOTE = 'https://dvc.example/store';

/** A bundle that keeps one file by digest, behind one pointer: what the limit of 100 MB makes of a large one. */
function bundle(pointer: string, object: string, content = WEIGHTS): Bundle {
  const [size, sha256] = [content.length, sha256Hex(content)];
  const subject = {
    model: { name: 'demo', version: '1.0' },
    content: [
      {
        path: pointer,
        mode: '100644',
        size: 9,
        sha256: 'a'.repeat(64),
        objects: [{ path: object, size, sha256 }],
      },
    ],
    evidence: [],
    policies: [],
  };
  const large = [{ path: `model/${object}`, size, sha256, mode: '100644', location: REMOTE }];
  return {
    manifest: { large } as unknown as Bundle['manifest'],
    documents: new Map([['subject.json', Buffer.from(JSON.stringify(subject))]]),
  };
}

/** Has these contents, by their SHA-256 and MD5. */
class Store implements LargeFileStore {
  readonly asked: WantedObject[] = [];
  readonly #contents: readonly string[];

  constructor(contents: readonly string[]) {
    this.#contents = contents;
  }

  async read(wanted: readonly WantedObject[]): Promise<readonly ObjectAnswer[]> {
    this.asked.push(...wanted);
    return Promise.all(wanted.map((one) => this.#answer(one)));
  }

  async #answer({ digest, keepUpTo, into }: WantedObject): Promise<ObjectAnswer> {
    const name = digest.replace(/\.dir$/, '');
    const content = this.#contents.find((text) => sha256Hex(text) === name || md5(text) === name);
    if (content === undefined) return { state: 'missing' };
    const bytes = Buffer.from(content);
    const sink = await into?.();
    await sink?.write(bytes);
    await sink?.end();
    const kept = bytes.length <= keepUpTo ? bytes : null;
    return { state: 'read', sha256: sha256Hex(content), md5: md5(content), size: bytes.length, bytes: kept };
  }
}

const NONE = new Map<string, Uint8Array>();
const LIST = JSON.stringify([{ md5: md5(WEIGHTS), relpath: 'big.bin' }]);
const DVC_FILE = new Map([
  ['pointers/m/w.bin.dvc', Buffer.from(`outs:\n- md5: ${md5(WEIGHTS)}\n  path: w.bin\n`)],
]);
const DVC_FOLDER = new Map([
  ['pointers/m/data.dvc', Buffer.from(`outs:\n- md5: ${md5(LIST)}.dir\n  path: data\n`)],
]);

describe('files that a bundle keeps by digest', () => {
  it.each<[string, Bundle, ReadonlyMap<string, Uint8Array>, string[]]>([
    ['Git LFS', bundle('m/w.bin', 'm/w.bin'), NONE, [WEIGHTS]],
    ['DVC', bundle('m/w.bin.dvc', 'm/w.bin'), DVC_FILE, [WEIGHTS]],
    ['a folder of DVC', bundle('m/data.dvc', 'm/data/big.bin'), DVC_FOLDER, [LIST, WEIGHTS]],
  ])('are read in %s, to the last byte', async (_, of, pointers, contents) => {
    const store = new Store(contents);
    expect(await readLargeFiles(of, { store, pointers })).toBeNull();
    expect(store.asked.at(-1)).toMatchObject({ size: WEIGHTS.length, keepUpTo: 0 });
  });

  it.each<[string, Bundle, ReadonlyMap<string, Uint8Array>, string[]]>([
    ['of Git LFS', bundle('m/w.bin', 'm/w.bin'), NONE, []],
    ['of DVC', bundle('m/w.bin.dvc', 'm/w.bin'), DVC_FILE, []],
    ['of a folder of DVC', bundle('m/data.dvc', 'm/data/big.bin'), DVC_FOLDER, [LIST]],
    ['in a folder of DVC whose list is gone', bundle('m/data.dvc', 'm/data/big.bin'), DVC_FOLDER, [WEIGHTS]],
    ['whose pointer is not there', bundle('m/w.bin.dvc', 'm/w.bin'), NONE, [WEIGHTS]],
    ['that their pointer does not name', bundle('m/w.bin.dvc', 'm/other.bin'), DVC_FILE, [WEIGHTS]],
  ])('%s and gone are not retrievable', async (_, of, pointers, contents) => {
    const fault = await readLargeFiles(of, { store: new Store(contents), pointers });
    expect(fault?.code).toBe('not_retrievable');
    expect(fault?.message).toContain('model/m/');
  });

  it('that DVC names by the same MD5 must have the approved SHA-256', async () => {
    const of = bundle('m/w.bin.dvc', 'm/w.bin', 'the Weights');
    const fault = await readLargeFiles(of, { store: new Store([WEIGHTS]), pointers: DVC_FILE });
    expect(fault?.code).toBe('digest_differs');
  });

  it('are written where they are wanted, by their SHA-256', async () => {
    const written: string[] = [];
    const into = async (sha256: string) => ({
      write: async (bytes: Uint8Array) => void written.push(`${sha256} ${Buffer.from(bytes)}`),
      end: async () => undefined,
    });
    const store = new Store([WEIGHTS]);
    await readLargeFiles(bundle('m/w.bin', 'm/w.bin'), { store, pointers: NONE, into });
    expect(written).toEqual([`${sha256Hex(WEIGHTS)} ${WEIGHTS}`]);
  });
});

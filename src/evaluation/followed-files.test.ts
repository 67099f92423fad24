import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MemoryTree } from '../../test/replay/memory-tree.ts';
import { dvcFolderMd5 } from '../model/dvc-folder.ts';
import type { LargeFileStore, ObjectAnswer, WantedObject } from '../model/large-file.ts';
import { contentManifest } from '../model/subject.ts';
import type { Config } from '../schemas/config.ts';
import { readFiles } from './content.ts';
import { type FollowedFiles, followFiles } from './followed-files.ts';

const FOLDER = 'models/demo';
const CONFIG: Config = {
  models: ['models/**'],
  predictions: [{ file: `${FOLDER}/test.csv`, dataset: 'test', label: 'y', score: 's' }],
};
const DVC_CONFIG = `[core]\n    remote = storage\n['remote "storage"']\n    url = https://data.example/dvc\n`;

const hash = (algorithm: string, content: string) => createHash(algorithm).update(content).digest('hex');
const pointer = (content: string, size = content.length) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${hash('sha256', content)}\nsize ${size}\n`;
const out = (path: string, content: string, further = '') =>
  `outs:\n- md5: ${hash('md5', content)}\n  size: ${content.length}\n  hash: md5\n  path: ${path}\n${further}`;

/** A store by digest, as an honest one answers. */
class Objects implements LargeFileStore {
  readonly asked: WantedObject[] = [];
  readonly #contents = new Map<string, string>();

  constructor(...contents: readonly string[]) {
    for (const content of contents)
      this.name(hash('sha256', content), content).name(hash('md5', content), content);
  }

  /** Puts bytes under a digest, theirs or not. */
  name(digest: string, content: string): this {
    this.#contents.set(digest, content);
    return this;
  }

  async read(wanted: readonly WantedObject[]): Promise<readonly ObjectAnswer[]> {
    this.asked.push(...wanted);
    return wanted.map(({ digest, keepUpTo }) => {
      const content = this.#contents.get(digest);
      if (content === undefined) return { state: 'missing' };
      return {
        state: 'read',
        sha256: hash('sha256', content),
        md5: hash('md5', content),
        size: content.length,
        bytes: content.length <= keepUpTo ? Buffer.from(content) : null,
      };
    });
  }
}

async function follow(
  files: Record<string, string>,
  store: LargeFileStore = new Objects(),
  options: { config?: Config; base?: Record<string, string>; artifacts?: Record<string, string> } = {},
): Promise<FollowedFiles> {
  const { config = CONFIG, base = { '.dvc/config': DVC_CONFIG }, artifacts = {} } = options;
  const head = new MemoryTree(files);
  const uploaded = new MemoryTree(artifacts);
  return followFiles(head.entries, await readFiles(head, head.entries, 'commit'), FOLDER, {
    base: new MemoryTree(base),
    config,
    store,
    isOwn: (path) => path.startsWith(`${FOLDER}/`),
    artifacts: await readFiles(uploaded, uploaded.entries, 'commit'),
  });
}

const codes = ({ problems }: FollowedFiles) => problems.map(({ code }) => code);
const text = ({ files }: FollowedFiles, path: string) =>
  files.find((file) => file.path === path)?.bytes.toString();

describe('a model without pointers', () => {
  it('has the content it had, and nothing is asked', async () => {
    const store = new Objects();
    const followed = await follow({ [`${FOLDER}/model.yml`]: 'name: demo\n' }, store);
    expect(contentManifest(followed.content, FOLDER).entries).toEqual([
      { path: `${FOLDER}/model.yml`, mode: '100644', size: 11, sha256: hash('sha256', 'name: demo\n') },
    ]);
    expect([...store.asked, ...followed.problems]).toEqual([]);
  });
});

describe('a pointer of Git LFS', () => {
  const METRICS = '{"auc": 0.9}';
  const path = `${FOLDER}/metrics.json`;

  it('stands for its object: evidence is the object, the content names both', async () => {
    const followed = await follow({ [path]: pointer(METRICS) }, new Objects(METRICS));
    expect(codes(followed)).toEqual([]);
    expect(text(followed, path)).toBe(METRICS);
    expect(followed.files[0]?.sha256).toBe(hash('sha256', METRICS));
    expect(contentManifest(followed.content, FOLDER).entries).toEqual([
      {
        path,
        mode: '100644',
        size: pointer(METRICS).length,
        sha256: hash('sha256', pointer(METRICS)),
        objects: [{ path, size: METRICS.length, sha256: hash('sha256', METRICS) }],
      },
    ]);
  });

  it('to weights binds them without holding them, and they are no evidence', async () => {
    const weights = 'x'.repeat(20 * 1024 * 1024);
    const followed = await follow({ [`${FOLDER}/model.bin`]: pointer(weights) }, new Objects(weights));
    expect(codes(followed)).toEqual([]);
    expect(followed.files).toEqual([]);
    expect(followed.content[0]?.objects).toHaveLength(1);
  });

  it('elsewhere among the model’s paths is followed, and not held', async () => {
    const store = new Objects(METRICS);
    await follow({ 'pipeline/metrics.json': pointer(METRICS) }, store);
    expect(store.asked).toMatchObject([{ keepUpTo: 0 }]);
  });

  it.each<[string, string, LargeFileStore, string]>([
    ['is missing', pointer(METRICS), new Objects(), 'lfs_object_missing'],
    [
      'has other bytes',
      pointer(METRICS),
      new Objects().name(hash('sha256', METRICS), '{"auc": 0.1}'),
      'lfs_object_differs',
    ],
    ['has another size', pointer(METRICS, 99), new Objects(METRICS), 'lfs_object_differs'],
    [
      'has more bytes than it says',
      pointer(METRICS),
      { read: async () => [{ state: 'longer' }] },
      'lfs_object_differs',
    ],
    [
      'cannot be read',
      pointer(METRICS),
      { read: async () => [{ state: 'not_followed', reason: 'it is far away' }] },
      'lfs_object_not_followed',
    ],
    ['is not exactly named', `${pointer(METRICS)}x 1\n`, new Objects(METRICS), 'lfs_pointer_invalid'],
  ])('whose object %s is a problem, and no evidence', async (_, content, store, code) => {
    const followed = await follow({ [path]: content }, store);
    expect(codes(followed)).toEqual([code]);
    expect(followed.files).toEqual([]);
    expect(followed.content[0]?.objects).toBeUndefined();
  });
});

describe('an output of DVC', () => {
  const DATA = 'a,b\n1,2\n';
  const file = `${FOLDER}/data.csv.dvc`;

  it('that is not committed is followed, and the content names its SHA-256', async () => {
    const store = new Objects(DATA);
    const followed = await follow({ [file]: out('data.csv', DATA) }, store);
    expect(codes(followed)).toEqual([]);
    expect(followed.content).toMatchObject([
      {
        path: file,
        objects: [{ path: `${FOLDER}/data.csv`, size: DATA.length, sha256: hash('sha256', DATA) }],
      },
    ]);
    expect(store.asked).toMatchObject([{ remote: 'https://data.example/dvc', project: '', keepUpTo: 0 }]);
  });

  it('comes from the remote of base, whatever head declares', async () => {
    const store = new Objects(DATA);
    const evil = DVC_CONFIG.replace('data.example', 'evil.example');
    await follow({ [file]: out('data.csv', DATA), [`${FOLDER}/.dvc/config`]: evil }, store);
    expect(store.asked.map(({ remote }) => remote)).toEqual(['https://data.example/dvc']);
  });

  it('has no remote while base declares none', async () => {
    const store = new Objects(DATA);
    await follow({ [file]: out('data.csv', DATA) }, store, { base: {} });
    expect(store.asked.map(({ remote }) => remote)).toEqual([null]);
  });

  it.each<[string, Record<string, string>]>([
    ['is committed', { [`${FOLDER}/data.csv`]: DATA }],
    ['is in Git LFS', { [`${FOLDER}/data.csv`]: pointer(DATA) }],
    ['was written with the line ends of Windows', { [`${FOLDER}/data.csv`]: DATA }],
  ])('that %s is compared and not followed', async (what, there) => {
    const recorded = what.includes('Windows') ? DATA.replaceAll('\n', '\r\n') : DATA;
    const store = new Objects(DATA);
    const followed = await follow({ ...there, [file]: out('data.csv', recorded) }, store);
    expect(codes(followed)).toEqual([]);
    expect(store.asked.filter(({ tool }) => tool === 'dvc')).toEqual([]);
  });

  it('that is there with other bytes is stale, in the commit and in an artifact', async () => {
    const pointerFile = { [file]: out('data.csv', DATA) };
    const other = { [`${FOLDER}/data.csv`]: 'a,b\n3,4\n' };
    expect(codes(await follow({ ...pointerFile, ...other }))).toEqual(['stale_evidence']);
    expect(codes(await follow(pointerFile, undefined, { artifacts: other }))).toEqual(['stale_evidence']);
    expect(
      codes(await follow(pointerFile, undefined, { artifacts: { [`${FOLDER}/data.csv`]: DATA } })),
    ).toEqual([]);
  });

  it.each<[string, string, LargeFileStore, string]>([
    ['is missing', out('data.csv', DATA), new Objects(), 'dvc_object_missing'],
    [
      'has other bytes',
      out('data.csv', DATA),
      new Objects().name(hash('md5', DATA), 'a,b\n3,4\n'),
      'dvc_object_differs',
    ],
    [
      'cannot be read',
      out('data.csv', DATA),
      { read: async () => [{ state: 'not_followed', reason: 'it is far away' }] },
      'dvc_object_not_followed',
    ],
    [
      'is named by another hash',
      'outs:\n- etag: abc\n  path: data.csv\n',
      new Objects(DATA),
      'dvc_object_not_followed',
    ],
    ['has no digest', 'outs:\n- md5: abc\n  path: data.csv\n', new Objects(DATA), 'dvc_file_invalid'],
    ['is in a file that is none of DVC', 'hello: world\n', new Objects(DATA), 'dvc_file_invalid'],
  ])('that %s is a problem', async (_, content, store, code) => {
    const followed = await follow({ [file]: content }, store);
    expect(codes(followed)).toEqual([code]);
    expect(followed.content[0]?.objects).toBeUndefined();
  });

  it('of a pipeline is followed as well, its dependencies are not', async () => {
    const lock = `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    deps:\n    - path: raw.csv\n      md5: ${hash('md5', 'raw')}\n    outs:\n    - path: model.bin\n      md5: ${hash('md5', 'weights')}\n      size: 7\n`;
    const store = new Objects('weights', 'raw');
    const followed = await follow({ [`${FOLDER}/dvc.lock`]: lock }, store);
    expect(codes(followed)).toEqual([]);
    expect(store.asked.map(({ digest }) => digest)).toEqual([hash('md5', 'weights')]);
  });

  it('outside the model’s paths is none of its content', async () => {
    const store = new Objects();
    const followed = await follow(
      {
        [`${FOLDER}/a.dvc`]: out('data.csv', DATA, 'wdir: ../../data\n'),
        [`${FOLDER}/b.dvc`]: out('../../../../etc/passwd', DATA),
      },
      store,
    );
    expect([...store.asked, ...followed.problems]).toEqual([]);
  });

  it('that is listed under pointers_only is bound by its record alone', async () => {
    const config = { ...CONFIG, pointers_only: [`${FOLDER}/*.csv`] };
    const followed = await follow({ [file]: out('data.csv', DATA) }, undefined, { config });
    expect(codes(followed)).toEqual([]);
    expect(followed.content[0]?.objects).toBeUndefined();
  });
});

describe('a folder that DVC tracks', () => {
  const FILES = { 'a.csv': 'one', 'b/c.csv': 'two' };
  const entries = Object.entries(FILES).map(([path, content]) => ({ path, md5: hash('md5', content) }));
  const LIST = `[${entries.map(({ path, md5 }) => `{"md5": "${md5}", "relpath": "${path}"}`).join(', ')}]`;
  const digest = `${hash('md5', LIST)}.dir`;
  const file = `${FOLDER}/data.dvc`;
  const tracked = { [file]: `outs:\n- md5: ${digest}\n  size: 6\n  nfiles: 2\n  path: data\n` };
  const store = () => new Objects('one', 'two').name(digest, LIST);

  it('is named by the MD5 of its list', () => {
    expect(`${dvcFolderMd5(entries)}.dir`).toBe(digest);
  });

  it('is followed to every file', async () => {
    const followed = await follow(tracked, store());
    expect(codes(followed)).toEqual([]);
    expect(followed.content[0]?.objects?.map(({ path }) => path)).toEqual([
      `${FOLDER}/data/a.csv`,
      `${FOLDER}/data/b/c.csv`,
    ]);
  });

  it('that is committed whole is not followed', async () => {
    const asked = store();
    const there = { [`${FOLDER}/data/a.csv`]: 'one', [`${FOLDER}/data/b/c.csv`]: 'two' };
    const followed = await follow({ ...tracked, ...there }, asked);
    expect([...asked.asked, ...followed.problems]).toEqual([]);
  });

  it('of which a part is committed is followed to the rest, and the part is compared', async () => {
    const followed = await follow({ ...tracked, [`${FOLDER}/data/a.csv`]: 'one' }, store());
    expect(codes(followed)).toEqual([]);
    const objects = followed.content.flatMap((entry) => entry.objects ?? []);
    expect(objects.map(({ path }) => path)).toEqual([`${FOLDER}/data/b/c.csv`]);
    expect(codes(await follow({ ...tracked, [`${FOLDER}/data/a.csv`]: 'ONE' }, store()))).toEqual([
      'stale_evidence',
    ]);
  });

  it.each<[string, LargeFileStore, string[]]>([
    ['has no list', new Objects('one', 'two'), ['dvc_object_missing']],
    ['has another list', store().name(digest, '[]'), ['dvc_object_differs']],
    ['lacks a file', new Objects('one').name(digest, LIST), ['dvc_object_missing']],
  ])('that %s is a problem', async (_, objects, expected) => {
    expect(codes(await follow(tracked, objects))).toEqual(expected);
  });

  it('whose list is none is a problem', async () => {
    const wrong = '{"not": "a list"}';
    const named = `${hash('md5', wrong)}.dir`;
    const files = { [file]: `outs:\n- md5: ${named}\n  path: data\n` };
    expect(codes(await follow(files, new Objects().name(named, wrong)))).toEqual(['dvc_object_not_followed']);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MemoryTree } from '../../test/replay/memory-tree.ts';
import type { LargeFileStore, ObjectAnswer, WantedObject } from '../model/large-file.ts';
import type { Config } from '../schemas/config.ts';
import { readFiles } from './content.ts';
import { type FollowedFiles, followFiles } from './followed-files.ts';

const FOLDER = 'models/demo';
const POINTER = `${FOLDER}/model.mlflow.yml`;
const URL = 'https://mlflow.example';
const CONFIG: Config = {
  models: ['models/**'],
  registries: [{ name: 'main', kind: 'mlflow', url: URL, token_env: 'MLFLOW_TOKEN' }],
};

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
const md5 = (content: string) => createHash('md5').update(content).digest('hex');
const lfs = (content: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${content.length}\n`;
const dvc = (path: string, content: string) =>
  `outs:\n- md5: ${md5(content)}\n  size: ${content.length}\n  hash: md5\n  path: ${path}\n`;
const pointer = (files: Record<string, string>, registry = 'main') =>
  `schema: arbiter/registry-pointer/v1\nregistry: ${registry}\nmodel: credit\nversion: "3"\nfiles:\n${Object.entries(
    files,
  )
    .map(
      ([path, content]) =>
        `  - { path: ${JSON.stringify(path)}, size: ${content.length}, sha256: "${sha256(content)}" }\n`,
    )
    .join('')}`;

/** A registry that has these files in every version; everything else by digest. */
class Objects implements LargeFileStore {
  readonly asked: WantedObject[] = [];
  readonly #files: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
  }

  async read(wanted: readonly WantedObject[]): Promise<readonly ObjectAnswer[]> {
    this.asked.push(...wanted);
    return wanted.map(({ digest, registry }) => {
      const contents = Object.values(this.#files);
      const content = registry
        ? this.#files[registry.path]
        : contents.find((one) => [sha256(one), md5(one)].includes(digest));
      if (content === undefined) return { state: 'missing' };
      return { state: 'read', sha256: sha256(content), md5: md5(content), size: content.length, bytes: null };
    });
  }
}

async function follow(
  files: Record<string, string>,
  store: LargeFileStore = new Objects({}),
  config = CONFIG,
  artifacts: Record<string, string> = {},
): Promise<FollowedFiles> {
  const head = new MemoryTree(files);
  const uploaded = new MemoryTree(artifacts);
  return followFiles(head.entries, await readFiles(head, head.entries, 'commit'), FOLDER, {
    base: new MemoryTree({ '.dvc/config': `[core]\nremote = s\n['remote "s"']\nurl = https://d.example\n` }),
    config,
    store,
    isOwn: (path) => path.startsWith(`${FOLDER}/`),
    artifacts: await readFiles(uploaded, uploaded.entries, 'commit'),
  });
}

const codes = ({ problems }: FollowedFiles) => problems.map(({ code }) => code);
const objectsOf = ({ content }: FollowedFiles, path = POINTER) =>
  content.find((entry) => entry.path === path)?.objects;

const FILES = { 'data/model.onnx': 'weights', MLmodel: 'flavors: {}' };

describe('a pointer to a model registry', () => {
  it('is followed to every file, and the content names each by its SHA-256', async () => {
    const store = new Objects(FILES);
    const followed = await follow({ [POINTER]: pointer(FILES) }, store);
    expect(codes(followed)).toEqual([]);
    expect(objectsOf(followed)).toEqual([
      { path: `${FOLDER}/model/MLmodel`, size: 11, sha256: sha256('flavors: {}') },
      { path: `${FOLDER}/model/data/model.onnx`, size: 7, sha256: sha256('weights') },
    ]);
    expect(store.asked).toEqual([
      expect.objectContaining({
        tool: 'mlflow',
        digest: sha256('weights'),
        size: 7,
        remote: URL,
        registry: { model: 'credit', version: '3', path: 'data/model.onnx', token: 'MLFLOW_TOKEN' },
        keepUpTo: 0,
      }),
      expect.objectContaining({ digest: sha256('flavors: {}') }),
    ]);
  });

  it.each<[string, LargeFileStore, string]>([
    ['lacks a file', new Objects({ MLmodel: 'flavors: {}' }), 'registry_object_missing'],
    ['has other bytes', new Objects({ ...FILES, MLmodel: 'flavors: []' }), 'registry_object_differs'],
    [
      'has a longer file',
      { read: async (all) => all.map(() => ({ state: 'longer' })) },
      'registry_object_differs',
    ],
    [
      'cannot be read',
      { read: async (all) => all.map(() => ({ state: 'not_followed', reason: 'it is far away' })) },
      'registry_object_not_followed',
    ],
  ])('whose registry %s is a problem, and no content', async (_, store, code) => {
    const followed = await follow({ [POINTER]: pointer(FILES) }, store);
    expect(new Set(codes(followed))).toEqual(new Set([code]));
    expect(objectsOf(followed)?.length ?? 0).toBeLessThan(2);
  });

  it('that says another size than its digest has is a problem', async () => {
    const wrong = pointer(FILES).replace('size: 7', 'size: 8');
    expect(codes(await follow({ [POINTER]: wrong }, new Objects(FILES)))).toEqual([
      'registry_object_differs',
    ]);
  });

  it('to a registry that base does not declare asks nobody', async () => {
    const store = new Objects(FILES);
    expect(codes(await follow({ [POINTER]: pointer(FILES, 'other') }, store))).toEqual(['registry_unknown']);
    expect(codes(await follow({ [POINTER]: pointer(FILES) }, store, { models: ['models/**'] }))).toEqual([
      'registry_unknown',
    ]);
    expect(store.asked).toEqual([]);
  });

  it.each([
    ['is none', 'hello: world\n'],
    ['climbs', pointer({ '../../x': 'y' })],
    ['is no text', '\u0000'],
  ])('that %s is a problem and asks nobody', async (_, text) => {
    const store = new Objects(FILES);
    const followed = await follow({ [POINTER]: text }, store);
    expect(new Set(codes(followed))).toEqual(new Set(['registry_pointer_invalid']));
    expect([store.asked, objectsOf(followed)]).toEqual([[], undefined]);
  });

  it('in Git LFS is followed as well, and stands for both', async () => {
    const text = pointer({ MLmodel: FILES.MLmodel });
    const held: LargeFileStore = {
      read: async (wanted) =>
        wanted.map(({ tool }): ObjectAnswer => {
          const content = tool === 'lfs' ? text : FILES.MLmodel;
          const bytes = tool === 'lfs' ? Buffer.from(content) : null;
          return { state: 'read', sha256: sha256(content), md5: md5(content), size: content.length, bytes };
        }),
    };
    const followed = await follow({ [POINTER]: lfs(text) }, held);
    expect(codes(followed)).toEqual([]);
    expect(objectsOf(followed)?.map(({ path }) => path)).toEqual([POINTER, `${FOLDER}/model/MLmodel`]);
  });
});

describe('a file in the place of one that a pointer lists', () => {
  const place = `${FOLDER}/model/MLmodel`;
  const listed = { [POINTER]: pointer({ MLmodel: FILES.MLmodel }) };

  it('is compared, and the registry is not asked', async () => {
    const store = new Objects(FILES);
    expect(codes(await follow({ ...listed, [place]: FILES.MLmodel }, store))).toEqual([]);
    expect(codes(await follow({ ...listed, [place]: lfs(FILES.MLmodel) }, store))).toEqual([]);
    expect(codes(await follow(listed, store, CONFIG, { [place]: FILES.MLmodel }))).toEqual([]);
    expect(store.asked.filter(({ tool }) => tool === 'mlflow')).toEqual([]);
  });

  it('with other bytes is stale', async () => {
    expect(codes(await follow({ ...listed, [place]: 'other' }))).toEqual(['stale_evidence']);
    expect(codes(await follow({ ...listed, [place]: lfs('other') }, new Objects({ x: 'other' })))).toEqual([
      'stale_evidence',
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['another case', { [`${FOLDER}/model/mlmodel`]: 'x' }],
    ['a file where a folder is needed', { [`${FOLDER}/model`]: 'x' }],
    ['a folder where the file is', { [`${place}/x`]: 'x' }],
    ['an output of DVC', { [`${FOLDER}/model/MLmodel.dvc`]: dvc('MLmodel', FILES.MLmodel) }],
    ['a file of another pointer', { [`${FOLDER}/MODEL.mlflow.yml`]: pointer({ MLmodel: FILES.MLmodel }) }],
  ])('under %s is refused', async (_, there) => {
    const followed = await follow({ ...listed, ...there }, new Objects(FILES));
    expect(codes(followed)).toEqual(['path_collision']);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WatchedLargeFiles } from '../evaluation/watched-large-files.ts';
import type { LargeFileStore, WantedObject } from '../model/large-file.ts';
import { LARGE_FILE_BYTES } from '../release/bundle-reader.ts';
import { SpooledObjects } from './bundle-objects.ts';

const SIZE = LARGE_FILE_BYTES + 1;
const store: LargeFileStore = {
  read: async (wanted) =>
    wanted.map(({ digest }) => ({ state: 'read', sha256: digest, md5: digest, size: SIZE, bytes: null })),
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-objects-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each<[string, Partial<WantedObject>, string]>([
  ['Git LFS', { tool: 'lfs' }, 'https://github.com/acme/models.git/info/lfs'],
  ['DVC', { tool: 'dvc', remote: 'https://data.example/dvc' }, 'https://data.example/dvc'],
  [
    'a registry',
    {
      tool: 'mlflow',
      remote: 'https://mlflow.example/',
      registry: { model: 'credit é', version: '3', path: 'm.onnx', token: 'MLFLOW_TOKEN' },
    },
    'https://mlflow.example/#/models/credit%20%C3%A9/versions/3',
  ],
])('an object of %s over 100 MB stays where it is, and says where', async (_, parts, location) => {
  const sha256 = 'a'.repeat(64);
  const wanted = {
    tool: 'lfs',
    digest: sha256,
    size: SIZE,
    project: null,
    remote: null,
    keepUpTo: 0,
  } as const;
  const seen = new WatchedLargeFiles(store);
  await seen.read([{ ...wanted, ...parts }]);
  const objects = await SpooledObjects.create(
    folder,
    store,
    seen,
    'https://github.com/acme/models.git/info/lfs',
  );
  expect(await objects.fileOf({ path: 'models/demo/m', size: SIZE, sha256 })).toMatchObject({ location });
  await objects.end();
});

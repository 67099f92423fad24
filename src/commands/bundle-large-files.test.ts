import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleBytes } from '../../test/release/bundle-sample.ts';
import { LocalLargeFiles } from '../git/local-large-files.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import { renderVerification } from '../report/release-verification.ts';
import { readBundleFile } from './bundle-file.ts';
import { largeFilesOfBundle } from './bundle-large-files.ts';

const WEIGHTS = 'the weights';
const DIGEST = sha256Hex(WEIGHTS);
const bytes = await bundleBytes();

let folder = '';
let bundle: ReadBundle;
let path = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-large-'));
  path = join(folder, 'credit.tar');
  writeFileSync(path, bytes);
  const read = await readBundleFile(path);
  // As if the limit were below the size of the object that the sample has behind its pointer of Git LFS.
  const large = read.manifest.files
    .filter(({ sha256 }) => sha256 === DIGEST)
    .map((file) => ({ ...file, location: 'https://github.com/acme/models.git/info/lfs' }));
  expect(large).toHaveLength(1);
  bundle = { ...read, manifest: { ...read.manifest, large } };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function store(content: string | null): LocalLargeFiles {
  const gitDir = join(folder, '.git');
  const place = join(gitDir, 'lfs', 'objects', DIGEST.slice(0, 2), DIGEST.slice(2, 4), DIGEST);
  mkdirSync(dirname(place), { recursive: true });
  if (content !== null) writeFileSync(place, content);
  return new LocalLargeFiles({ gitDir, root: folder });
}

describe('what a bundle keeps by digest', () => {
  it.each([
    ['is there', WEIGHTS, undefined],
    ['is gone', null, 'not_retrievable'],
    ['is another', 'The weights', 'digest_differs'],
    ['is shorter', 'weights', 'size_differs'],
  ])('%s', async (_, content, code) => {
    const found = await largeFilesOfBundle({ path, bundle }, store(content), { isKept: false });
    expect(found).toMatchObject({ fault: code === undefined ? null : { code }, folder: null });
  });

  it('is kept by its SHA-256 where a target takes files', async () => {
    const found = await largeFilesOfBundle({ path, bundle }, store(WEIGHTS), { isKept: true });
    expect(readFileSync(join(found.folder ?? '', DIGEST), 'utf8')).toBe(WEIGHTS);
  });

  it('is not kept where it is another', async () => {
    const found = await largeFilesOfBundle({ path, bundle }, store('The weights'), { isKept: true });
    expect(found.folder).toBeNull();
    expect(() => readFileSync(join(`${path}.large`, DIGEST))).toThrow('ENOENT');
  });
});

it.each([
  [true, 'read in the clone, every byte'],
  [false, 'NOT looked at'],
])('a verification says whether it was looked at: %s', (verified, words) => {
  const { sha256, size, manifest } = bundle;
  const { tag, name: model, version, commit, valid_until } = manifest;
  const result = {
    bundle: { sha256, size, tag, model, version, commit, valid_until },
    proofs: [],
    ledger: null,
    large_files: { files: 1, verified },
    refusal: null,
  };
  expect(renderVerification('credit.tar', result, '2026-11-21T00:00:00Z')).toContain(
    `1 file kept by digest: ${words}`,
  );
});

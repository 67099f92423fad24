import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CommitTree } from '../git/commit-tree.ts';
import { GitRepository } from '../git/repository.ts';
import { listedRun } from './bundle-runs.ts';

const RUN = 'models/demo/mlruns/1/abc';
const FILES: Readonly<Record<string, string>> = {
  [`${RUN}/meta.yaml`]:
    'artifact_uri: x\nexperiment_id: "1"\nrun_id: abc\nlifecycle_stage: active\nstatus: 3\n',
  [`${RUN}/metrics/test_auc`]: '1 0.9 0\n',
  [`${RUN}/artifacts/notes.txt`]: 'No part of the run itself.\n',
  'models/demo/model.yml': 'name: demo\n',
};
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const LISTED = ['meta.yaml', 'metrics/test_auc'].map(
  (name) => `${digest(FILES[`${RUN}/${name}`] ?? '')}  ${name}\n`,
);
const OWN = new Set(Object.values(FILES).map(digest));

const folder = mkdtempSync(join(tmpdir(), 'arbiter-runs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function committed(): Promise<CommitTree> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  git('init', '--quiet');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('add', '-f', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'Run');
  const repository = new GitRepository({ gitDir: join(folder, '.git'), env: process.env });
  return CommitTree.of(repository, git('rev-parse', 'HEAD'));
}

it('lists the files of a run, without its artifacts, only where all of them are in the bundle', async () => {
  const tree = await committed();
  const listed = await listedRun(tree, RUN, OWN);
  expect(Buffer.from(listed ?? []).toString()).toBe(LISTED.toSorted().join(''));
  const without = new Set([...OWN].filter((one) => one !== digest('1 0.9 0\n')));
  expect(await listedRun(tree, RUN, without)).toBeUndefined();
  expect(await listedRun(tree, 'models/demo', OWN)).toBeUndefined();
  expect(await listedRun(tree, 'models/none', OWN)).toBeUndefined();
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDvcList } from '../../src/evaluation/dvc-lists.ts';
import { dvcFolderMd5, readDvcFolder } from '../../src/model/dvc-folder.ts';
import { ran, tools } from './tools.ts';

const PIPELINE = `stages:
  train:
    cmd: cp data/train.csv model.bin
    deps: [data/train.csv]
    outs: [model.bin]
`;
const NAMES = ['b.csv', 'a.csv', 'unter/größe.csv', 'unter/z y.csv', 'Z.csv', '\u{1f600}.csv'];

describe.skipIf(!tools.dvc)('what DVC records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-dvc-'));
  const put = (path: string, content: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const dvc = (...args: string[]): void => {
    const { code, stderr } = ran(tools.dvc, [...args, '--quiet'], { cwd: folder });
    if (code !== 0) throw new Error(`dvc ${args.join(' ')} ended with ${code}:\n${stderr}`);
  };
  const read = (path: string) => {
    const bytes = readFileSync(join(folder, path));
    return readDvcList({ path, bytes } as never);
  };

  beforeAll(() => {
    execFileSync('git', ['init', '--quiet', folder]);
    put('data/train.csv', 'a,b\n1,2\n');
    put('images/.keep', '');
    for (const name of NAMES) put(`images/${name}`, name);
    put('dvc.yaml', PIPELINE);
    dvc('init');
    dvc('config', 'core.analytics', 'false');
    dvc('add', 'data/train.csv', 'images');
    dvc('repro');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const md5 = (path: string): string =>
    execFileSync('md5sum', [join(folder, path)])
      .toString()
      .slice(0, 32);

  test('a file added: path and MD5', () => {
    expect(read('data/train.csv.dvc')).toMatchObject({
      problems: [],
      outputs: [{ path: 'data/train.csv', recorded: { digest: md5('data/train.csv') } }],
    });
  });

  test('a pipeline that ran: its outputs, not its dependencies', () => {
    expect(read('dvc.lock')).toMatchObject({
      problems: [],
      outputs: [{ path: 'model.bin', recorded: { digest: md5('model.bin') } }],
    });
  });

  test('a folder: the list of its files, and the MD5 of that list', () => {
    const { outputs, problems } = read('images.dvc');
    expect(problems).toEqual([]);
    const recorded = JSON.stringify(outputs[0]?.recorded);
    const digest = /"([0-9a-f]{32})(?:\.dir)?"/u.exec(recorded)?.[1] ?? '';
    const list = readFileSync(
      join(folder, '.dvc/cache/files/md5', digest.slice(0, 2), `${digest.slice(2)}.dir`),
    );
    const files = readDvcFolder(list) ?? [];
    expect(files.map(({ path }) => path).sort()).toEqual([...NAMES, '.keep'].sort());
    for (const { path, md5: own } of files) expect(own).toBe(md5(join('images', path)));
    expect(dvcFolderMd5(files)).toBe(digest);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchFiles } from './policy-watch.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-watch-'));
  writeFileSync(join(folder, 'p.yml'), '1');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('watching files', () => {
  test('runs again after a change, of a file that was replaced as well, until it is stopped', async () => {
    const stop = new AbortController();
    let runs = 0;
    const watching = watchFiles(
      ['p.yml'],
      { cwd: folder },
      async () => {
        runs += 1;
        if (runs === 2) stop.abort();
        else {
          rmSync(join(folder, 'p.yml'));
          writeFileSync(join(folder, 'p.yml'), 'again');
        }
      },
      stop.signal,
    );
    writeFileSync(join(folder, 'p.yml'), '2');
    await watching;
    expect(runs).toBe(2);
  });

  test('a change while it runs is not lost', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const watching = watchFiles(
      ['.'],
      { cwd: folder },
      async () => {
        seen.push('run');
        if (seen.length === 1) {
          writeFileSync(join(folder, 'other.yml'), 'x');
          await new Promise((done) => setTimeout(done, 100));
        } else stop.abort();
      },
      stop.signal,
    );
    writeFileSync(join(folder, 'p.yml'), '2');
    await watching;
    expect(seen).toEqual(['run', 'run']);
  });

  test('ends at once where it is stopped before', async () => {
    await watchFiles(['.'], { cwd: folder }, async () => expect.unreachable(), AbortSignal.abort());
  });

  test('says that there is no folder', async () => {
    const watching = watchFiles(['none/p.yml'], { cwd: folder }, async () => {});
    await expect(watching).rejects.toThrow('There is no folder');
  });

  test('does not hide what a run throws', async () => {
    const watching = watchFiles(['.'], { cwd: folder }, async () => {
      throw new Error('broken');
    });
    writeFileSync(join(folder, 'p.yml'), '2');
    await expect(watching).rejects.toThrow('broken');
  });
});

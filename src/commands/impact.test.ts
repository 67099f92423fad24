import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifest, smallRepository } from '../../test/e2e/small.ts';
import { arbiter } from '../../test/setup/io.ts';

const folder = mkdtempSync(join(tmpdir(), 'arbiter-impact-'));
const catalog = (meaning: string) => `datasets:
  - name: claims
    owner: "@acme/data"
    source: warehouse
    refresh: daily
    sensitivity: high
    columns:
      - { name: amount, meaning: ${meaning}, classification: [none] }
      - { name: visits, meaning: Visits, classification: [none] }
`;
const MODEL = manifest(
  '1.0.0',
  'high',
  'data: [{ dataset: claims, role: train }, { dataset: claims, role: test }]\nfeatures: [visits, amount]\n',
);
const OTHER = manifest('2.0').replace('name: demo', 'name: other');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function git(...args: string[]): void {
  const env = { ...process.env, GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' };
  execFileSync('git', ['-C', folder, ...args], {
    env: { ...env, GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' },
  });
}

beforeAll(() => {
  for (const [path, text] of Object.entries(smallRepository({ artifacts: false })))
    if (typeof text === 'string') write(path, text);
  write('models/demo/model.yml', MODEL);
  write('models/other/model.yml', OTHER);
  write('.arbiter/catalog/claims.yml', catalog('Amount claimed'));
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  write('.arbiter/catalog/claims.yml', catalog('Amount paid'));
  git('commit', '-q', '-a', '-m', 'second');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const impact = (...args: string[]) => arbiter(['impact', folder, ...args]);

describe('arbiter impact', () => {
  test('between two commits: what changed, and which models read it', async () => {
    expect(await impact('--base', 'HEAD~1')).toEqual({
      code: 0,
      stderr: '',
      stdout: `Data set claims (changed), columns: amount (changed)
Models touched: 1 of 2
  demo 1.0.0 (production, high risk): claims for test, train; features: amount
`,
    });
    expect((await impact('--base', 'HEAD')).stdout).toBe('No data set of the catalog changed.\n');
  });

  test('as if a data set or a column changed', async () => {
    const { stdout } = await impact('--dataset', 'claims');
    expect(stdout).toContain('features: amount, visits');
    const { models } = JSON.parse(
      (await impact('--dataset', 'claims', '--column', 'visits', '--json')).stdout,
    );
    expect(models).toEqual([
      {
        name: 'demo',
        folder: 'models/demo',
        version: '1.0.0',
        stage: 'production',
        tier: 'high',
        dataset: 'claims',
        change: 'changed',
        roles: ['test', 'train'],
        features: ['visits'],
      },
    ]);
  });

  test.each([
    [['--dataset', 'claim'], 'Did you mean `claims`?'],
    [['--dataset', 'claims', '--column', 'amont'], 'Did you mean `amount`?'],
    [[], 'Either'],
    [['--dataset', 'claims', '--base', 'main'], 'Either'],
    [['--base', 'main', '--column', 'amount'], '`--column` needs `--dataset`'],
    [['--dataset', 'claims', '--commit', 'main'], '`--commit` needs `--base`'],
    [['--base', 'nowhere'], 'no commit `nowhere`'],
    [['--tier', 'high'], '--tier'],
  ])('%j cannot be told', async (args, words) => {
    const { code, stderr } = await impact(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  test('nor can what a manifest reads that is not sound', async () => {
    write('models/other/model.yml', 'name: other\n');
    const { code, stderr } = await impact('--dataset', 'claims');
    write('models/other/model.yml', OTHER);
    expect([code, stderr]).toEqual([2, expect.stringContaining('what it reads is not known')]);
  });
});

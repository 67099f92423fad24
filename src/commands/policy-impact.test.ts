import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { POLICY_FILE, policy, predictions, smallRepository } from '../../test/e2e/small.ts';
import type { Files } from '../../test/github/world.ts';
import { run } from './policy.ts';

let folder: string;
let out = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-impact-'));
  out = '';
  git('init', '-q', '-b', 'main');
  commit(smallRepository({ artifacts: false }));
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  execFileSync('git', [...identity, ...args], { cwd: folder });
}

function write(files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), String(content));
  }
}

function commit(files: Files): void {
  write(files);
  git('add', '-A');
  git('commit', '-q', '-m', 'change');
}

function impact(...args: string[]): Promise<number> {
  return run(['impact', ...args], {
    stdout: (text) => {
      out += text;
    },
    stderr: () => undefined,
    cwd: folder,
    env: {},
    now: () => '2026-03-01T12:00:00Z',
  });
}

/** Without the commits, which are others each time. */
const stable = () => out.replace(/\b[0-9a-f]{7}\b/gu, 'COMMIT');

describe('arbiter policy impact', () => {
  test('the folder against the last commit: what flips, and why', async () => {
    write({ [POLICY_FILE]: policy('0.97') });
    expect(await impact()).toBe(1);
    expect(stable()).toMatchInlineSnapshot(`
      "Rules before: COMMIT. Rules after, models and evidence: the folder.
      By the new rules, on the checks of 1 model: 1 verdict and 1 check flip.
      demo 1.0.0 (models/demo): holds → does not hold
        board/auc Model meets its AUC: holds → fails (blocks)
            roc_auc is 0.96 (recomputed, 100 rows); required >= 0.97.
      "
    `);
  });

  test('nothing flips', async () => {
    write({ [POLICY_FILE]: policy('0.95') });
    expect(await impact('HEAD')).toBe(0);
    expect(stable()).toContain('By the new rules, on the checks of 1 model: no verdict flips.\n');
  });

  test('two commits: the evidence is that of the second', async () => {
    commit({ [POLICY_FILE]: policy('0.97') });
    commit({ 'models/demo/evaluation/test.csv': predictions(0.98), 'models/demo/metrics.json': '{}\n' });
    write({ [POLICY_FILE]: policy('0.5') });
    expect(await impact('HEAD~2', 'HEAD', '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'arbiter/policy-impact/v1',
      as_of: '2026-03-01T12:00:00Z',
      before: expect.stringMatching(/^[0-9a-f]{40}$/u),
      after: expect.stringMatching(/^[0-9a-f]{40}$/u),
      models: [{ name: 'demo', before: { status: 'in_review' }, after: { status: 'in_review' }, checks: [] }],
    });
  });

  test('an artifact that one of the two declares is given to that one', async () => {
    commit({ ...smallRepository(), 'models/demo/metrics.json': '{}\n' });
    git('rm', '-q', '-r', 'models/demo/evaluation');
    git('commit', '-q', '-m', 'The workflow makes it');
    write({
      '.arbiter/config.yml': String(smallRepository()['.arbiter/config.yml']).replace(
        'name: evaluation',
        'name: other',
      ),
      'made/test.csv': predictions(0.96),
    });
    expect(await impact('--artifact', 'evaluation=made', '--artifact', 'other=made', '--json')).toBe(0);
    expect(JSON.parse(out).models[0]).toMatchObject({ undecided: null, after: { status: 'in_review' } });
    out = '';
    expect(await impact('--artifact', 'other=made')).toBe(2);
  });

  test('a folder of the repository is judged by its own rules', async () => {
    const nested = Object.fromEntries(
      Object.entries(smallRepository({ artifacts: false })).map(([path, content]) => [
        `sub/${path}`,
        content,
      ]),
    );
    commit(nested);
    write({ [`sub/${POLICY_FILE}`]: policy('0.97') });
    expect(await impact('--path', 'sub')).toBe(1);
  });

  test.each<[string, Files, string[], string]>([
    [
      'rules that cannot be read',
      { [POLICY_FILE]: policy('0.9').replace('at_least', 'at_leest') },
      [],
      'cannot be told: By the new rules: The configuration on the base branch cannot be used',
    ],
    [
      'evidence of a workflow that nobody gave',
      smallRepository(),
      ['HEAD'],
      'cannot be told: By the old rules: 1 check could not be judged',
    ],
    ['no model at all', { 'models/demo/model.yml': '' }, [], 'cannot be told'],
  ])('%s: exit 2, and said', async (_, files, args, words) => {
    rmSync(join(folder, 'models/demo/evaluation'), { recursive: true });
    write({ 'models/demo/evaluation/test.csv': predictions(0.96), ...files });
    if (files['models/demo/evaluation/test.csv'] === undefined && args.length > 0)
      rmSync(join(folder, 'models/demo/evaluation'), { recursive: true });
    expect(await impact(...args)).toBe(2);
    expect(out).toContain(words);
  });

  test.each<[string[], string]>([
    [['HEAD', 'HEAD', 'HEAD'], 'Two commits were expected, found 3'],
    [['--now', 'yesterday'], '`--now` takes an instant'],
    [['--jsn'], 'jsn'],
    [['--artifact', 'weights=.'], 'Neither set of rules declares an artifact `weights`.'],
    [['--artifact', 'weights'], '`--artifact` takes NAME=FOLDER'],
    [['no-such-branch'], 'no-such-branch'],
  ])('%j is refused', async (args, words) => {
    await expect(impact(...args)).rejects.toThrow(words);
  });

  test('--help says what it does', async () => {
    expect(await impact('--help')).toBe(0);
    expect(out).toContain('arbiter policy impact [BASE [HEAD]]');
  });
});

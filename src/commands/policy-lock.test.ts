import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './policy.ts';

const POLICY = (id: string, rest: string) => `apiVersion: arbiter/v1
kind: Policy
metadata: { id: ${id}, title: Corpus, version: 1.0.0, owner: "@acme/risk" }
${rest}`;
const RULES = (limit: number) => `checks:
  - id: auc
    kind: metric
    title: AUC is high enough
    metric: { name: roc_auc, dataset: test }
    require: { above: ${limit} }
signoff:
  require:
    - { role: arb, count: 1 }
`;
const REF = 'acme/policies/org/baseline.yml@v1';
const COPY = '.arbiter/baselines/acme/policies/org/baseline.yml';

let folder: string;
let remote: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-lock-'));
  remote = join(folder, 'server/acme/policies.git');
  mkdirSync(remote, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  release('v1', RULES(0.9));
  write('.arbiter/policies/team.yml', POLICY('team', `extends: [{ ref: "${REF}" }]\n`));
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): string {
  const who = ['-c', 'user.name=ann', '-c', 'user.email=ann@example.com', '-c', 'tag.gpgSign=false'];
  return execFileSync('git', [...who, ...args], { cwd: remote, encoding: 'utf8' }).trim();
}

function release(tag: string, rules: string): void {
  mkdirSync(join(remote, 'org'), { recursive: true });
  writeFileSync(join(remote, 'org/baseline.yml'), POLICY('acme', rules));
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '-m', tag);
  git('tag', '--force', tag);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

async function policy(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const exit = await run(args, {
    cwd: folder,
    stdout: (text) => void out.push(text),
    stderr: (text) => void errors.push(text),
    env: { PATH: process.env.PATH, GITHUB_SERVER_URL: `file://${folder}/server` },
    now: () => '2026-11-21T00:00:00Z',
  });
  return { exit, out: out.join(''), errors: errors.join('') };
}

describe('arbiter policy lock', () => {
  test('fetches a baseline, pins its bytes and its commit, and the policy is sound from then on', async () => {
    expect((await policy('lint', '.arbiter/policies/team.yml')).errors).toContain('[unlocked_baseline]');
    const { exit, out } = await policy('lock');
    expect([exit, out]).toEqual([0, expect.stringContaining(`Fetched ${REF}`)]);
    expect(read(COPY)).toBe(POLICY('acme', RULES(0.9)));
    expect(read('.arbiter/arbiter.lock')).toContain(`commit: "${git('rev-parse', 'HEAD')}"`);
    const lint = await policy('lint', '.arbiter/policies/team.yml');
    expect([lint.exit, lint.out]).toEqual([0, '.arbiter/policies/team.yml: team 1.0.0, 1 checks, sound\n']);
  });

  test('keeps what is pinned when the tag moves, and takes the new one only when asked', async () => {
    await policy('lock');
    const before = read('.arbiter/arbiter.lock');
    release('v1', RULES(0.95));
    expect((await policy('lock')).out).toBe('.arbiter/arbiter.lock is up to date.\n');
    expect(read('.arbiter/arbiter.lock')).toBe(before);
    await policy('lock', '--update');
    expect(read('.arbiter/arbiter.lock')).not.toBe(before);
    expect(read(COPY)).toContain('0.95');
  });

  test('does not take a copy that somebody changed', async () => {
    await policy('lock');
    write(COPY, POLICY('acme', RULES(0.5)));
    await expect(policy('lock')).rejects.toThrow('is not what .arbiter/arbiter.lock pins');
    expect((await policy('lint', '.arbiter/policies/team.yml')).errors).toContain('[baseline_differs]');
    expect((await policy('lock', '--check')).exit).toBe(1);
  });

  test('--check writes nothing and fetches nothing', async () => {
    const before = await policy('lock', '--check');
    expect([before.exit, before.out]).toEqual([1, expect.stringContaining('run `arbiter policy lock`')]);
    expect(() => read('.arbiter/arbiter.lock')).toThrow();
    await policy('lock');
    rmSync(remote, { recursive: true });
    expect((await policy('lock', '--check')).exit).toBe(0);
  });

  test('pins baselines of this repository, and drops what nothing extends any more', async () => {
    write('.arbiter/baselines/own.yml', POLICY('own', RULES(0.8)));
    write('.arbiter/policies/team.yml', POLICY('team', 'extends: [{ ref: ".arbiter/baselines/own.yml" }]\n'));
    await policy('lock');
    expect(read('.arbiter/arbiter.lock')).toContain('ref: ".arbiter/baselines/own.yml"');
    write('.arbiter/policies/team.yml', POLICY('team', RULES(0.8)));
    await policy('lock');
    expect(read('.arbiter/arbiter.lock')).toContain('baselines: []');
  });

  test('says at once that a policy loosens what it now extends: exit 2', async () => {
    write('.arbiter/policies/team.yml', POLICY('team', `extends: [{ ref: "${REF}" }]\n${RULES(0.7)}`));
    const { exit, errors } = await policy('lock');
    expect(exit).toBe(2);
    expect(errors).toContain(
      '.arbiter/policies/team.yml:10:23: Check auc: its limit changes from above 0.9 to above 0.7. It extends acme/policies/org/baseline.yml@v1, which may only be tightened. [loosens_baseline]',
    );
  });

  test.each([
    ['acme/policies/org/none.yml@v1', 'There is no regular file org/none.yml at v1.'],
    ['acme/policies/org/baseline.yml@v9', 'v9'],
    ['acme/none/org/baseline.yml@v1', 'acme/none'],
  ])('says that %s cannot be had', async (ref, words) => {
    write('.arbiter/policies/team.yml', POLICY('team', `extends: [{ ref: "${ref}" }]\n`));
    await expect(policy('lock')).rejects.toThrow(words);
  });

  test('does not follow a link in the other repository', async () => {
    execFileSync('ln', ['-s', 'baseline.yml', 'org/link.yml'], { cwd: remote });
    git('add', '.');
    git('commit', '--quiet', '-m', 'link');
    git('tag', 'v2');
    write(
      '.arbiter/policies/team.yml',
      POLICY('team', 'extends: [{ ref: "acme/policies/org/link.yml@v2" }]\n'),
    );
    await expect(policy('lock')).rejects.toThrow('There is no regular file org/link.yml');
  });

  test.each([
    ['.arbiter/baselines/acme', 'outside'],
    [COPY, 'outside/file.yml'],
    ['.arbiter/arbiter.lock', 'outside/file.yml'],
  ])('writes nothing through the link %s, wherever it leads', async (link, to) => {
    write('outside/file.yml', 'apiVersion: arbiter/v1\nkind: PolicyLock\nbaselines: []\n');
    const before = read('outside/file.yml');
    mkdirSync(dirname(join(folder, link)), { recursive: true });
    symlinkSync(join(folder, to), join(folder, link));
    await expect(policy('lock')).rejects.toThrow('nothing is written through it');
    expect([read('outside/file.yml'), readdirSync(join(folder, 'outside'))]).toEqual([before, ['file.yml']]);
  });

  test('refuses a baseline that extends a path of its own repository', async () => {
    release('v3', 'extends: [{ ref: ".arbiter/baselines/own.yml" }]\n');
    write(
      '.arbiter/policies/team.yml',
      POLICY('team', 'extends: [{ ref: "acme/policies/org/baseline.yml@v3" }]\n'),
    );
    await expect(policy('lock')).rejects.toThrow('must name it as OWNER/REPOSITORY/PATH@REF');
  });
});

test('arbiter policy explain --origin names the file and line of every value', async () => {
  await policy('lock');
  const { out } = await policy('explain', '.arbiter/policies/team.yml', '--origin');
  expect(out).toContain(`auc: ${COPY}:5:5\n`);
  expect(out).toContain(`  require.above = 0.9: ${COPY}:9:23\n`);
});

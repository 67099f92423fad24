import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommandOptions, CommandTarget } from '../../src/targets/command.ts';
import { activation } from './activation.ts';

const NEXT = activation('b');
/** Keeps what runs in a file, and everything it was given in another. */
const PROGRAM = `
const { appendFileSync, readFileSync, writeFileSync, existsSync } = require('node:fs');
const order = process.env.ARBITER_ORDER;
appendFileSync('log', JSON.stringify({ order, arguments: process.argv.slice(2), env: process.env }) + '\\n');
if (order === 'activate') writeFileSync('now', process.env.ARBITER_BUNDLE_SHA256);
if (order === 'deactivate') writeFileSync('now', '');
if (order === 'running') process.stdout.write(existsSync('now') ? readFileSync('now', 'utf8') + '\\n' : '');
if (order === 'health') process.exit(readFileSync('now', 'utf8') === process.env.ARBITER_BUNDLE_SHA256 ? 0 : 3);
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-command-'));
  writeFileSync(join(folder, 'deploy.cjs'), PROGRAM);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = [process.execPath, 'deploy.cjs', '$(id)', 'a b'];
const script = (text: string) => [process.execPath, '-e', text];

function command(parts: Partial<CommandOptions> = {}): CommandTarget {
  const environment = {
    PATH: process.env.PATH,
    HOME: '/home',
    GITHUB_TOKEN: 'ghs_secret',
    KUBECONFIG: '/kube',
  };
  return new CommandTarget({
    activate: program,
    health: program,
    running: program,
    deactivate: program,
    variables: ['KUBECONFIG', 'ABSENT'],
    environment,
    folder,
    timeoutMs: 20_000,
    ...parts,
  });
}

describe('a command as target', () => {
  test('brings a bundle there, tells what runs, and takes it away', async () => {
    const target = command();
    expect(await target.running('prod', 'credit-risk')).toEqual({ state: 'nothing' });
    await target.activate(NEXT);
    expect(await target.running('prod', 'credit-risk')).toEqual({ state: 'bundle', sha256: NEXT.sha256 });
    expect((await target.health(NEXT)).isHealthy).toBe(true);
    expect(await target.health(activation('a'))).toMatchObject({
      isHealthy: false,
      detail: expect.stringMatching(/exited with 3/u),
    });
    await target.restore(activation('a'), NEXT);
    expect(await target.running('prod', 'credit-risk')).toMatchObject({ sha256: 'a'.repeat(64) });
    await target.restore(null, NEXT);
    expect(await target.running('prod', 'credit-risk')).toEqual({ state: 'nothing' });
  });

  test('gets its arguments as they stand, and of the environment only what is declared', async () => {
    await command().activate(NEXT);
    const [line = ''] = readFileSync(join(folder, 'log'), 'utf8').split('\n');
    const given = JSON.parse(line) as { arguments: string[]; env: Record<string, string> };
    expect(given.arguments).toEqual(['$(id)', 'a b']);
    expect(given.env).toMatchObject({
      KUBECONFIG: '/kube',
      ARBITER_ENVIRONMENT: 'prod',
      ARBITER_BUNDLE_FILE: '/tmp/bundle.tar',
    });
    expect(Object.keys(given.env)).not.toContain('GITHUB_TOKEN');
    expect(line).not.toContain('ghs_secret');
  });

  test('is handed what is declared of endpoint and limits; what is not is empty', async () => {
    const scaling = { min_replicas: 2, max_replicas: 12, max_requests_per_second: 400 };
    await command().activate(activation('b', { serving: { endpoint: 'credit $(id)', scaling } }));
    await command().activate(NEXT);
    const [declared, none] = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');
    const envOf = (line = '') => (JSON.parse(line) as { env: Record<string, string> }).env;
    expect(envOf(declared)).toMatchObject({
      ARBITER_ENDPOINT: 'credit $(id)',
      ARBITER_MIN_REPLICAS: '2',
      ARBITER_MAX_REPLICAS: '12',
      ARBITER_MAX_REQUESTS_PER_SECOND: '400',
    });
    expect(envOf(none)).toMatchObject({ ARBITER_ENDPOINT: '', ARBITER_MAX_REPLICAS: '' });
  });

  test.each<[string, string[], object | null]>([
    ['the digest only', [], {}],
    ['limits', ['min_replicas=2', 'max_replicas=12'], { scaling: { min_replicas: 2, max_replicas: 12 } }],
    ['an endpoint', ['endpoint=https://m.example/a=b'], { endpoint: 'https://m.example/a=b' }],
    ['no endpoint', ['endpoint='], { endpoint: null }],
    ['a name that is none', ['replicas=2'], null],
    ['a name twice', ['max_replicas=2', 'max_replicas=3'], null],
    ['no number', ['max_replicas=many'], null],
    ['a sentence', ['It runs.'], null],
  ])('that prints %s says so, or is not understood', async (_, lines, told) => {
    const text = [NEXT.sha256, ...lines].join('\n');
    const running = script(`process.stdout.write(${JSON.stringify(`${text}\n`)})`);
    const found = await command({ running }).running('prod', 'credit-risk');
    const applied = Object.keys(told ?? {}).length === 0 ? {} : { applied: [told] };
    if (told === null) expect(found.state).toBe('unreadable');
    else expect(found).toEqual({ state: 'bundle', sha256: NEXT.sha256, ...applied });
  });

  test('that cannot say what runs does not', async () => {
    const { running: _, ...rest } = { running: undefined };
    const target = new CommandTarget({
      activate: program,
      health: program,
      deactivate: program,
      variables: [],
      environment: {},
      folder,
      timeoutMs: 1000,
      ...rest,
    });
    expect(await target.running('prod', 'm')).toEqual({ state: 'untold' });
  });

  test.each([
    ['a tag instead of a digest', 'console.log("latest")'],
    ['two digests', 'console.log("a".repeat(64)); console.log("b".repeat(64))'],
    ['a failure', 'console.log("a".repeat(64)); process.exit(1)'],
  ])('what runs is not known after %s', async (_, text) => {
    expect(await command({ running: script(text) }).running('prod', 'm')).toMatchObject({
      state: 'unreadable',
    });
  });

  test('that fails says so in one line, in which nothing is a command of the workflow', async () => {
    const text = 'console.error("::set-output name=x::y\\n::error::z\\u001b[31m"); process.exit(7)';
    const error: Error = await command({ activate: script(text) })
      .activate(NEXT)
      .then(
        () => new Error('none'),
        (reason) => reason,
      );
    expect(error.message).toContain('exited with 7');
    expect(error.message).not.toMatch(/\p{Cc}/u);
  });

  test('that prints what it was handed, or a token of the run, keeps neither', async () => {
    const text = 'console.error(process.env.KUBECONFIG, "ghs_" + "secret"); process.exit(1)';
    const target = command({
      activate: script(text),
      health: script(text),
      running: script(text.replace('error', 'log')),
    });
    await expect(target.activate(NEXT)).rejects.toThrow('exited with 1: *** ***');
    expect((await target.health(NEXT)).detail).toMatch(/exited with 1: \*\*\* \*\*\*$/u);
    expect(await target.running('prod', 'm')).toMatchObject({
      reason: expect.stringMatching(/: \*\*\* \*\*\*$/u),
    });
  });

  test('that writes without end is read without end, and little of it kept', async () => {
    const text = 'process.stderr.write("x".repeat(5e6)); process.exit(1)';
    const error: Error = await command({ activate: script(text) })
      .activate(NEXT)
      .then(
        () => new Error('none'),
        (reason) => reason,
      );
    expect(error.message.length).toBeLessThan(1000);
  });

  test('that does not end is stopped with all that it started', async () => {
    const inner = "setTimeout(() => require('node:fs').writeFileSync('late', ''), 1500)";
    const text = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}]); setTimeout(() => {}, 60000)`;
    const target = command({ activate: script(text), timeoutMs: 700 });
    await expect(target.activate(NEXT)).rejects.toThrow(/did not end within 0\.7 s/u);
    await wait(1800);
    expect(existsSync(join(folder, 'late'))).toBe(false);
  });

  test('that is not there is told', async () => {
    await expect(command({ activate: ['./no-such-program'] }).activate(NEXT)).rejects.toThrow(
      /could not be started/u,
    );
  });
});

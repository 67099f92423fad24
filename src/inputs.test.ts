import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CommandIo } from './commands/command.ts';
import {
  readCheckInputs,
  readGateInputs,
  readReleaseGuardInputs,
  readRunnerContext,
  readValidateInputs,
} from './inputs.ts';

let folder: string;
let eventPath: string;
const set: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-inputs-'));
  eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, '{"action":"opened"}');
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  for (const name of set.splice(0)) delete process.env[name];
});

/** Inputs as action.yml hands them over. */
function given(inputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(inputs)) {
    const key = `INPUT_${name.toUpperCase()}`;
    process.env[key] = value;
    set.push(key);
  }
}

function io(env: Readonly<Record<string, string>>): CommandIo {
  return {
    env,
    cwd: folder,
    now: () => '2026-01-01T00:00:00Z',
    stdout: () => undefined,
    stderr: () => undefined,
  } as unknown as CommandIo;
}

describe('where a run happens', () => {
  const env = () => ({
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_RUN_ID: '7',
    RUNNER_TEMP: folder,
  });

  it('is read from the variables of the runner, github.com unless said', () => {
    expect(readRunnerContext(io(env()))).toMatchObject({
      repository: 'acme/models',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      event: { action: 'opened' },
      runUrl: 'https://github.com/acme/models/actions/runs/7',
      ref: '',
      retryBaseMs: 1000,
    });
  });

  it('may be a GitHub Enterprise Server', () => {
    const there = {
      GITHUB_API_URL: 'https://git.example.com/api/v3',
      GITHUB_SERVER_URL: 'https://git.example.com',
    };
    expect(readRunnerContext(io({ ...env(), ...there }))).toMatchObject({
      apiUrl: there.GITHUB_API_URL,
      serverUrl: there.GITHUB_SERVER_URL,
    });
  });

  it.each(['GITHUB_REPOSITORY', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'RUNNER_TEMP'])(
    'needs %s',
    (name) => {
      expect(() => readRunnerContext(io({ ...env(), [name]: '' }))).toThrow(name);
    },
  );

  it.each(['acme', 'acme/models/x', 'acme/mod els', '-x/../y'])('is no repository %s', (repository) => {
    expect(() => readRunnerContext(io({ ...env(), GITHUB_REPOSITORY: repository }))).toThrow('OWNER/NAME');
  });

  it('needs an event that can be read', () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{');
    for (const path of [broken, join(folder, 'none.json')]) {
      expect(() => readRunnerContext(io({ ...env(), GITHUB_EVENT_PATH: path }))).toThrow('event payload');
    }
  });
});

describe('inputs of the gate', () => {
  it('have defaults', () => {
    given({ 'github-token': 't' });
    expect(readGateInputs()).toEqual({
      token: 't',
      pullRequest: undefined,
      commentAuthor: 'github-actions[bot]',
      ledgerToken: 't',
      ledgerWriter: 'git',
    });
  });

  it('may name the pull request and the author of the comment', () => {
    given({ 'github-token': 't', 'pull-request': '12', 'comment-author': 'my-app[bot]' });
    expect(readGateInputs()).toMatchObject({ token: 't', pullRequest: 12, commentAuthor: 'my-app[bot]' });
  });

  it.each(['0', '-1', '1.5', '1e3', '0x10', '12345678901', 'seven', '1 2'])(
    'refuse %j as a number',
    (text) => {
      given({ 'github-token': 't', 'pull-request': text });
      expect(() => readGateInputs()).toThrow('pull-request');
    },
  );

  it('refuse an empty token', () => {
    given({ 'github-token': '' });
    expect(() => readGateInputs()).toThrow('github-token');
  });
});

describe('inputs of the release guard', () => {
  it('are a commit, and a model where only one is released', () => {
    given({ 'github-token': 't', commit: 'a'.repeat(40), model: 'demo' });
    expect(readReleaseGuardInputs()).toEqual({
      token: 't',
      commit: 'a'.repeat(40),
      model: 'demo',
      commentAuthor: 'github-actions[bot]',
    });
  });

  it.each(['', 'main', 'a'.repeat(39), 'A'.repeat(40), `--${'a'.repeat(40)}`])(
    'refuse %j as a commit',
    (commit) => {
      given({ 'github-token': 't', commit });
      expect(() => readReleaseGuardInputs()).toThrow('full commit SHA');
    },
  );
});

it('inputs of the other actions are a folder, and what is left out is undefined', () => {
  expect(readCheckInputs()).toEqual({ path: '.', commit: undefined, base: undefined, model: undefined });
  given({ path: 'sub', commit: 'c', base: 'b', model: 'm' });
  expect(readCheckInputs()).toEqual({ path: 'sub', commit: 'c', base: 'b', model: 'm' });
  expect(readValidateInputs()).toEqual({ path: 'sub' });
});

import { afterEach, describe, expect, it } from 'vitest';
import { readDeployInputs } from './deploy-inputs.ts';
import { readMode } from './environment-inputs.ts';
import { readRollbackInputs } from './rollback-inputs.ts';

afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name];
});

function read(mode: string, verdict = ''): ReturnType<typeof readMode> {
  process.env.INPUT_MODE = mode;
  process.env.INPUT_VERDICT = verdict;
  return readMode();
}

describe('what a job does of a deployment or a rollback', () => {
  it.each([
    ['', 'whole'],
    ['whole', 'whole'],
    ['judge', 'judge'],
    ['switch', 'switch'],
    ['refuse', 'refuse'],
  ])('the input %j is %s', (said, mode) => {
    expect(read(said)).toEqual({ mode, verdict: '' });
  });

  it.each(['Judge', 'deploy', 'judge,switch', 'true'])('%j is none', (said) => {
    expect(() => read(said)).toThrow('must be one of whole, judge, switch, refuse');
  });

  it('a verdict is for the job that switches; elsewhere it is not left unread', () => {
    expect(read('switch', '{}')).toEqual({ mode: 'switch', verdict: '{}' });
    for (const mode of ['', 'whole', 'judge', 'refuse'])
      expect(() => read(mode, '{}')).toThrow('is read with `mode: switch` only');
  });
});

describe.each([
  ['deployment', readDeployInputs],
  ['rollback', readRollbackInputs],
])('what a %s has in common with the other', (_, readInputs) => {
  const HEX = 'c0de'.repeat(16);

  function inputs(changed: Readonly<Record<string, string>>): ReturnType<typeof readInputs> {
    const given = {
      'GITHUB-TOKEN': 'token',
      ENVIRONMENT: 'prod',
      MODEL: 'fraud-detection',
      REASON: 'errors',
      'BUNDLE-SHA256': HEX,
      ...changed,
    };
    for (const [name, value] of Object.entries(given)) process.env[`INPUT_${name}`] = value;
    return readInputs({});
  }

  it.each([
    ['', null],
    [HEX, HEX],
    [`sha256:${HEX}`, HEX],
  ])('the code environment %j is %j', (given, digest) => {
    expect(inputs({ 'CODE-ENVIRONMENT': given })).toMatchObject({
      environment: 'prod',
      folder: '.',
      codeEnvironment: digest,
      mode: 'whole',
    });
  });

  it.each([
    [{ ENVIRONMENT: '' }, 'The input `environment` is empty'],
    [{ ENVIRONMENT: 'e'.repeat(101) }, 'must be a name of at most 100 characters in one line'],
    [{ ENVIRONMENT: 'prod\n::error::' }, 'must be a name of at most 100 characters in one line'],
    [
      { 'CODE-ENVIRONMENT': HEX.toUpperCase() },
      'must be a SHA-256, 64 lowercase hexadecimal digits, found "C0DE',
    ],
    [{ MODE: 'none' }, 'The input `mode` must be one of'],
  ])('%j is refused', (changed, message) => {
    expect(() => inputs(changed)).toThrow(message);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { readMode } from './environment-inputs.ts';

afterEach(() => {
  delete process.env.INPUT_MODE;
  delete process.env.INPUT_VERDICT;
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

import { describe, expect, it } from 'vitest';
import { actorOf, originOf, runOf } from '../../src/commands/audit-writing.ts';

const ACTIONS = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/models',
  GITHUB_REPOSITORY_ID: '7',
  GITHUB_SERVER_URL: 'https://ghe.example.com',
};

describe('the repository of a new ledger', () => {
  it.each([
    ['https://github.com/acme/models.git', 'github.com/acme/models'],
    ['https://github.com/acme/models/', 'github.com/acme/models'],
    ['https://x-access-token:secret@github.com/acme/models', 'github.com/acme/models'],
    ['http://127.0.0.1:8080/acme/models.git', '127.0.0.1:8080/acme/models'],
    ['ssh://git@ghe.example.com/acme/models.git', 'ghe.example.com/acme/models'],
    ['git@github.com:acme/models.git', 'github.com/acme/models'],
  ])('is told from %s', (remote, place) => {
    expect(originOf(undefined, remote, {})).toEqual({
      place,
      repository: { id: null, name: 'acme/models' },
    });
  });

  it.each([
    '/srv/git/models.git',
    '../models',
    'https://github.com/models.git',
    'file:///srv/acme/models',
    '',
  ])('is not guessed from %j', (remote) => {
    expect(() => originOf(undefined, remote, {})).toThrow('--origin HOST/OWNER/NAME');
  });

  it('never shows a password in an address', () => {
    expect(() => originOf(undefined, 'https://me:secret@github.com/x', {})).toThrow(/^(?!.*secret)/);
  });

  it('is that of the run in GitHub Actions, with its id', () => {
    expect(originOf(undefined, 'https://elsewhere.example/a/b', ACTIONS)).toEqual({
      place: 'ghe.example.com/acme/models',
      repository: { id: 7, name: 'acme/models' },
    });
  });

  it('is what was said, and then without the id of another', () => {
    expect(originOf('github.com/acme/other', '', ACTIONS)).toEqual({
      place: 'github.com/acme/other',
      repository: { id: null, name: 'acme/other' },
    });
    expect(() => originOf('acme/other', '', ACTIONS)).toThrow('--origin');
  });
});

describe('who writes', () => {
  const run = { ...ACTIONS, GITHUB_RUN_ID: '9', GITHUB_ACTOR: 'alice', GITHUB_ACTOR_ID: '1' };

  it('is nobody outside GitHub Actions', () => {
    expect([actorOf({ ...run, GITHUB_ACTIONS: undefined }), runOf({ ...run, GITHUB_ACTIONS: '' })]).toEqual([
      null,
      null,
    ]);
  });

  it('is who started the run', () => {
    expect(actorOf(run)).toEqual({ id: 1, login: 'alice', type: 'User' });
    expect(actorOf({ ...run, GITHUB_ACTOR: 'renovate[bot]' })?.type).toBe('Bot');
    expect(actorOf({ ...run, GITHUB_ACTOR_ID: 'x' })).toBeNull();
    expect(runOf(run)).toEqual({ id: '9', attempt: '', workflow_ref: '', workflow_sha: '' });
  });
});

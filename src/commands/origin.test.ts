import { describe, expect, it } from 'vitest';
import { UserError } from '../errors.ts';
import { placeOf, repositoryOfUrl } from './origin.ts';

describe('the address of a remote', () => {
  it.each([
    ['https://github.com/acme/models.git', 'github.com', 'acme/models'],
    ['https://github.com/acme/models', 'github.com', 'acme/models'],
    ['https://github.com/acme/models/', 'github.com', 'acme/models'],
    ['https://user:secret@github.com/acme/models.git', 'github.com', 'acme/models'],
    ['git@github.com:acme/models.git', 'github.com', 'acme/models'],
    ['github.com:acme/models', 'github.com', 'acme/models'],
    ['ssh://git@github.com/acme/models.git', 'github.com', 'acme/models'],
    ['ssh://git@github.com:22/acme/models.git', 'github.com', 'acme/models'],
    ['https://GitHub.com/acme/my.models.git', 'github.com', 'acme/my.models'],
    ['http://127.0.0.1:4711/acme/models.git', '127.0.0.1:4711', 'acme/models'],
    ['https://gitlab.com/acme/models.git', 'github.com', null],
    ['https://github.com.evil.example/acme/models.git', 'github.com', null],
    ['https://evil.example/github.com/acme/models.git', 'github.com', null],
    ['https://github.com/acme/group/models.git', 'github.com', null],
    ['https://github.com/acme', 'github.com', null],
    ['/srv/git/acme/models.git', 'github.com', null],
    ['../models.git', 'github.com', null],
    ['', 'github.com', null],
  ])('%s on %s is %s', (url, host, repository) => {
    expect(repositoryOfUrl(url, host)).toBe(repository);
  });
});

describe('where a repository is', () => {
  const io = (env: Record<string, string>) => ({
    stdout: () => undefined,
    stderr: () => undefined,
    cwd: '/nowhere',
    env,
    now: () => '2026-03-01T12:00:00Z',
  });

  it.each([
    [{}, 'https://api.github.com', 'https://github.com'],
    [{ GITHUB_SERVER_URL: 'https://github.com' }, 'https://api.github.com', 'https://github.com'],
    [{ GITHUB_API_URL: 'https://api.github.com' }, 'https://api.github.com', 'https://github.com'],
    [{ GITHUB_SERVER_URL: 'https://git.acme/' }, 'https://git.acme/api/v3', 'https://git.acme'],
    [{ GITHUB_API_URL: 'https://git.acme/api/v3' }, 'https://git.acme/api/v3', 'https://git.acme'],
    [
      { GITHUB_API_URL: 'http://localhost:1', GITHUB_SERVER_URL: 'http://localhost:2' },
      'http://localhost:1',
      'http://localhost:2',
    ],
  ])('%j tells both addresses', async (env, apiUrl, serverUrl) => {
    expect(await placeOf('acme/models', io(env))).toEqual({ repository: 'acme/models', apiUrl, serverUrl });
  });

  it('one address that does not tell the other is not enough', async () => {
    await expect(placeOf('acme/models', io({ GITHUB_API_URL: 'http://localhost:1' }))).rejects.toThrow(
      'set GITHUB_SERVER_URL as well',
    );
  });

  it.each(['models', 'a/b/c', '../x', 'acme/mod els'])('%s is no repository', async (name) => {
    await expect(placeOf(name, io({}))).rejects.toThrow(UserError);
  });

  it('is named by the option before the variable', async () => {
    const env = { GITHUB_REPOSITORY: 'acme/other' };
    expect((await placeOf('acme/models', io(env))).repository).toBe('acme/models');
    expect((await placeOf(undefined, io(env))).repository).toBe('acme/other');
  });
});

import { describe, expect, it } from 'vitest';
import { dvcProject, dvcRemote } from './dvc-remote.ts';

describe('the remote of a DVC project', () => {
  it('is the default one of the configuration', () => {
    const text = `[core]\n    analytics = false\n    remote = storage\n['remote "other"']\n    url = https://other.example\n['remote "storage"']\n    url = https://data.example/dvc\n`;
    expect(dvcRemote(text)).toBe('https://data.example/dvc');
  });

  it.each([
    ['nothing', ''],
    ['no default', `['remote "storage"']\nurl = https://data.example\n`],
    [
      'a default that is not there',
      `[core]\nremote = away\n['remote "storage"']\nurl = https://data.example\n`,
    ],
    [
      'a section twice',
      `[core]\nremote = a\n['remote "a"']\nurl = https://one.example\n['remote "a"']\nurl = https://two.example\n`,
    ],
    [
      'a key twice',
      `[core]\nremote = a\nremote = b\n['remote "a"']\nurl = https://one.example\n['remote "b"']\nurl = https://two.example\n`,
    ],
    ['no section', 'remote = a\n'],
  ])('is none with %s', (_, text) => {
    expect(dvcRemote(text)).toBeNull();
  });
});

describe('the DVC project of a file', () => {
  const entries = ['.dvc/config', 'models/a/.dvc/config', 'models/a/x.dvc'].map((path) => ({ path }));
  it.each([
    ['models/a/x.dvc', 'models/a'],
    ['models/b/x.dvc', ''],
    ['x.dvc', ''],
  ])('of %s is %j', (path, project) => {
    expect(dvcProject(path, entries)).toBe(project);
  });

  it('is none without a configuration', () => {
    expect(dvcProject('models/b/x.dvc', [{ path: 'models/a/.dvc/config' }])).toBeNull();
  });
});

import type { Repository } from './repository.ts';
import type { World } from './world.ts';

/** Repositories that several tests of this GitHub begin with. */

/** One whose pull requests change, move and take away files. */
export function changingRepository(world: World): Promise<Repository> {
  return world.repository('acme/models', {
    files: {
      'a.txt': 'one\n',
      'old.txt': 'a file that is moved\n'.repeat(5),
      'gone.txt': 'x\n',
      'blob.bin': 'b',
    },
    people: [
      { login: 'alice', permission: 'write' },
      { login: 'dan', permission: 'write' },
      { login: 'root', permission: 'admin' },
    ],
  });
}

/** One with a person of every permission above reading. */
export function peopledRepository(world: World): Promise<Repository> {
  return world.repository('acme/models', {
    files: { 'README.md': 'hi\n', 'models/fraud/model.yml': 'name: fraud\n' },
    people: [
      { login: 'alice', permission: 'write' },
      { login: 'tina', permission: 'triage' },
      { login: 'mia', permission: 'maintain' },
      { login: 'root', permission: 'admin' },
      { login: 'renovate[bot]', permission: 'write' },
    ],
  });
}

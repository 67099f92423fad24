import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BaselineSource } from '../policy/baselines.ts';
import { LOCK_FILE, loadPolicyLock, type PolicyLock } from '../policy/policy-lock.ts';
import type { Problem } from '../text/problem.ts';
import { readText } from './file-tree.ts';

/** What a policy may extend: the lock file and baselines of the `.arbiter` that it lies in. */
export function baselinesOf(file: string): { baselines?: BaselineSource; problems: readonly Problem[] } {
  const at = file.replaceAll('\\', '/').lastIndexOf('/.arbiter/');
  if (at < 0) return { problems: [] };
  const root = file.slice(0, at);
  const source = (lock?: PolicyLock) => ({
    lock,
    text: (path: string) => readText(join(root, path), path).text,
  });
  if (!existsSync(join(root, LOCK_FILE))) return { baselines: source(), problems: [] };
  const { text, problems } = readText(join(root, LOCK_FILE), LOCK_FILE);
  if (text === undefined) return { baselines: source(), problems };
  const loaded = loadPolicyLock(text);
  return { baselines: source(loaded.value), problems: loaded.problems };
}

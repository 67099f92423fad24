import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that Arbiter was installed in: it holds policies/ and templates/. Found by walking up from this file, because
 * it lies in src/commands/ during development and in dist/ once bundled.
 * @throws Error when the folders are not beside the program (a broken installation).
 */
export function distributionRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let parent = dirname(folder); ; parent = dirname(folder)) {
    if (
      existsSync(join(folder, 'templates', 'workflows')) &&
      existsSync(join(folder, 'policies', 'low-risk.yml'))
    ) {
      return folder;
    }
    if (parent === folder) {
      throw new Error(
        'The folders policies/ and templates/ do not lie beside the program: install Arbiter again.',
      );
    }
    folder = parent;
  }
}

/** A text file that is shipped with Arbiter, such as `policies/low-risk.yml`. */
export function readShipped(path: string): string {
  return readFileSync(join(distributionRoot(), path), 'utf8');
}

/** The version of Arbiter that runs, as its package says. */
export function ownVersion(): string {
  const { version } = JSON.parse(readShipped('package.json')) as { version?: unknown };
  if (typeof version !== 'string')
    throw new Error('package.json beside the program says no version: install Arbiter again.');
  return version;
}

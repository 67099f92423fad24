import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandIo } from './command.ts';
import { distributionRoot } from './distribution.ts';

/**
 * Runs the demonstration: one model from a defective candidate to production and back. It plays GitHub itself with the
 * server of the tests, so it needs a checkout of Arbiter with its dependencies. Exit 0 when everything went as told.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const root = distributionRoot();
  const script = join(root, 'scripts', 'demo.ts');
  // The scripts are TypeScript, which the Node.js among the dependencies reads.
  const node = join(root, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(script) || !existsSync(node)) {
    io.stderr(
      'The demonstration needs a checkout of Arbiter, because it plays GitHub with the server of its tests.\n' +
        'In a checkout: npm ci && npm run demo\n',
    );
    return 2;
  }
  return new Promise((resolve) => {
    const child = spawn(node, [script, ...args], { cwd: io.cwd, stdio: 'inherit' });
    child.on('error', () => resolve(2));
    child.on('close', (code) => resolve(code ?? 2));
  });
}

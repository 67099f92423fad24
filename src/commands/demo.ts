import type { CommandIo } from './command.ts';

/** The demonstration plays GitHub itself with the test server, so it lives beside the tests, not in the bundle. */
export async function run(_args: readonly string[], io: CommandIo): Promise<number> {
  io.stderr(
    'The demonstration needs a checkout of Arbiter, because it plays GitHub with the server of its tests.\n' +
      'In a checkout: npm ci && npm run demo\n',
  );
  return 2;
}

import { UserError } from '../errors.ts';
import type { CommandIo, CommandRun } from './command.ts';

const HELP = `arbiter release COMMAND [options]

  verify       verify a bundle and what is signed of it; offline, without a token
  environment  print the digest of a model's code environment, which a deploying job hands over
  --action     release a tag; runs in GitHub Actions, through actions/release, whose inputs it takes

arbiter release COMMAND --help says more. Exit codes: 0 verified, released or printed, 1 not, 2 cannot tell.
`;

/** Each command is its own chunk of the bundle. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: CommandRun }>>> = {
  verify: () => import('./release-verify.ts'),
  environment: () => import('./release-environment.ts'),
  '--action': () => import('./release-action.ts'),
};

/** `arbiter release …`: exit 0 verified, released or printed, 1 not, 2 cannot tell. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === '--help' || verb === '-h') {
    io.stdout(HELP);
    return verb === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
  if (load !== undefined) return (await load()).run(rest, io);
  throw new UserError(`Unknown command \`release ${verb.slice(0, 60)}\`.\n\n${HELP}`);
}

import { UserError } from '../errors.ts';
import { suggest } from '../text/suggestion.ts';
import type { CommandIo, CommandRun } from './command.ts';

const HELP = `arbiter audit COMMAND [options]

Reads the ledger: the branch that holds every decision, who signed for what, and what it was decided on.

  verify       check every entry, commit and content; offline, without a token
  replay       compute a recorded verdict again and compare it byte for byte
  query        list entries by model, person, pull request, type and period
  export       write one archive that can be verified without Git, or a JSON or CSV view
  compliance   write the compliance artifact of a deployment again, as JSON and as a page
  cycle-time   how long changes took, and for whom they waited
  promotion    what the checks in shadow would have blocked
  checkpoint   print a checkpoint (C2SP) over the ledger, to keep where nobody can change it
  init         begin a ledger
  expunge      remove contents, with an entry that says so
  correct      say that an entry is wrong, with an entry that says why
  import-log   record events of GitHub's audit log that bear on what is governed

arbiter audit COMMAND --help says more. Exit codes: 0 fine, 1 findings or refused, 2 cannot tell.
`;

/** Each command is its own chunk of the bundle. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: CommandRun }>>> = {
  verify: () => import('./audit-verify.ts'),
  replay: () => import('./audit-replay.ts'),
  query: () => import('./audit-query.ts'),
  export: () => import('./audit-export.ts'),
  compliance: () => import('./audit-compliance.ts'),
  'cycle-time': () => import('./audit-cycle-time.ts'),
  promotion: () => import('./audit-promotion.ts'),
  checkpoint: () => import('./audit-checkpoint.ts'),
  init: () => import('./audit-init.ts'),
  expunge: () => import('./audit-expunge.ts'),
  correct: () => import('./audit-correct.ts'),
  'import-log': () => import('./audit-import-log.ts'),
};

/** `arbiter audit …`: exit 0 fine, 1 findings or refused, 2 cannot tell. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === '--help' || verb === '-h') {
    io.stdout(HELP);
    return verb === undefined ? 2 : 0;
  }
  // actions/audit: which of the commands is an input.
  if (verb === '--action' && rest.length === 0) return (await import('./audit-action.ts')).run([], io);
  const load = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
  if (load !== undefined) return (await load()).run(rest, io);
  const near = suggest(verb, Object.keys(COMMANDS));
  throw new UserError(
    `Unknown command \`audit ${verb}\`.${near === undefined ? '' : ` Did you mean \`audit ${near}\`?`}\n\n${HELP}`,
  );
}

import type { CommandIo, CommandRun } from './commands/command.ts';
import { UserError } from './errors.ts';
import { suggest } from './text/suggestion.ts';

/** Each command is its own chunk of the bundle, loaded when it is called. */
const COMMANDS: Readonly<
  Record<string, { readonly summary: string; readonly load: () => Promise<{ run: CommandRun }> }>
> = {
  check: { summary: 'judge the checks on a folder or a commit', load: () => import('./commands/check.ts') },
  evidence: {
    summary: 'show what is read from evidence files',
    load: () => import('./commands/evidence.ts'),
  },
  stats: {
    summary: 'recompute performance and fairness from predictions, and drift from data',
    load: () => import('./commands/stats.ts'),
  },
  signoff: {
    summary: 'say who has signed, of a case or a pull request, and what would change it',
    load: () => import('./commands/signoff.ts'),
  },
  policy: { summary: 'lint, explain, compare or test policies', load: () => import('./commands/policy.ts') },
  validate: {
    summary: 'validate every .arbiter/ file and manifest',
    load: () => import('./commands/validate.ts'),
  },
  impact: {
    summary: 'say which models a change of data touches',
    load: () => import('./commands/impact.ts'),
  },
  init: { summary: 'set up a repository', load: () => import('./commands/init.ts') },
  doctor: {
    summary: 'say what still lets a change around the gate',
    load: () => import('./commands/doctor.ts'),
  },
  gate: {
    summary: 'decide a pull request and publish (in GitHub Actions)',
    load: () => import('./commands/gate.ts'),
  },
  'release-guard': {
    summary: 'refuse to release what was not approved',
    load: () => import('./commands/release-guard.ts'),
  },
  bundle: {
    summary: 'make an approved model into one signed file (in GitHub Actions)',
    load: () => import('./commands/bundle.ts'),
  },
  release: {
    summary: 'verify a bundle and its attestations, offline',
    load: () => import('./commands/release.ts'),
  },
  deploy: {
    summary: 'bring a released bundle into an environment (in GitHub Actions)',
    load: () => import('./commands/deploy.ts'),
  },
  rollback: {
    summary: 'bring an environment back to the bundle before, or rehearse it (in GitHub Actions)',
    load: () => import('./commands/rollback.ts'),
  },
  audit: {
    summary: 'verify, replay, query and export the ledger',
    load: () => import('./commands/audit.ts'),
  },
  demo: {
    summary: 'run the demonstration, in a checkout of Arbiter',
    load: () => import('./commands/demo.ts'),
  },
};

const EXIT_CANNOT_DECIDE = 2;

/** Runs one command. Every path through an error gives a code that is not 0. */
export async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout(helpText());
    return name === undefined ? EXIT_CANNOT_DECIDE : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const near = suggest(name, Object.keys(COMMANDS));
    io.stderr(
      `There is no command \`${name}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}\n\n${helpText()}`,
    );
    return EXIT_CANNOT_DECIDE;
  }
  try {
    const { run } = await command.load();
    return await run(args, io);
  } catch (error) {
    io.stderr(describeError(error));
    return EXIT_CANNOT_DECIDE;
  }
}

/** A user's mistake is told plainly; anything else is a bug and shows its stack. */
function describeError(error: unknown): string {
  if (error instanceof UserError) return `${error.message}\n`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug in Arbiter; nothing was decided. Please report it.\n${stack}\n`;
}

function helpText(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `arbiter COMMAND [options]\n\n${rows.join('\n')}\n\nExit codes: 0 allowed, 1 denied, 2 cannot decide. Every command takes --json where it prints a result.\n`;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import type { Decision } from '../schemas/decision.ts';
import { parseInstant } from '../signoff/instant.ts';
import type { CheckOptions } from './check-folder.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter check [PATH] [options]

Judges the checks on a folder, or on a commit of the Git repository it lies in. Nobody's signature is looked at.

  --commit SHA          judge this commit, read as Git objects, instead of the files of the folder
  --base REF            policies and everything governing come from here, and only models changed since are judged
  --model NAME          judge only this model
  --artifact NAME=DIR   files of a workflow artifact, from a folder (repeatable)
  --now RFC3339         the instant of the decision
  --json                print the decision (arbiter/decision/v1)
  --format FORMAT       text (what is printed otherwise), json, sarif (2.1.0, for code scanning) or junit (XML)

Exit codes: 0 all checks hold, 1 one fails or is inconclusive, 2 an error.
`;

/** Off GitHub there is nothing to link to, and the groups are the author's own. */
const LOCAL = {
  repository: null,
  serverUrl: '',
  headSha: null,
  baseSha: null,
  baseRef: '',
  pullRequest: null,
  isPublic: false,
} as const;

/** `arbiter check`: exit 0 all hold, 1 fail or inconclusive, 2 error. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const fromAction = values.action === true ? (await import('../inputs.ts')).readCheckInputs() : undefined;
  const format = formatOf(values);
  if (positionals.length > 1) throw new UserError(`One folder was expected, found ${positionals.length}.`);
  const options: CheckOptions = {
    path: resolve(io.cwd, fromAction?.path ?? positionals[0] ?? '.'),
    commit: fromAction?.commit ?? values.commit,
    base: fromAction?.base ?? values.base,
    model: fromAction?.model ?? values.model,
    artifacts: values.artifact ?? [],
    now: instant(values.now ?? io.now()),
  };
  // The engine is loaded once there is something to judge: help and a wrong option answer at once.
  const [{ decideFolder }, { serializeDecision }, { renderTerminal }] = await Promise.all([
    import('./check-folder.ts'),
    import('../decision/decision.ts'),
    import('../report/terminal.ts'),
  ]);
  const decision = await decideFolder(options, io);
  // The toolkit is large; only the action needs it.
  if (values.action === true) await (await import('./check-action.ts')).publishCheck(decision, io);
  switch (format) {
    case 'json':
      io.stdout(serializeDecision(decision));
      break;
    case 'sarif': {
      const { renderSarif } = await import('../report/sarif.ts');
      io.stdout(renderSarif(decision, LOCAL, (await import('./distribution.ts')).ownVersion()));
      break;
    }
    case 'junit':
      io.stdout((await import('../report/junit.ts')).renderJunit(decision, LOCAL));
      break;
    case 'text':
      io.stdout(
        renderTerminal(decision, LOCAL, { color: useColor(io), width: Number(io.env.COLUMNS ?? 100) }),
      );
  }
  if (values.out !== undefined) writeOut(resolve(io.cwd, values.out), serializeDecision(decision));
  return exitCode(decision);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        commit: { type: 'string' },
        base: { type: 'string' },
        model: { type: 'string' },
        artifact: { type: 'string', multiple: true },
        now: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        format: { type: 'string' },
        action: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

const FORMATS = ['text', 'json', 'sarif', 'junit'] as const;

function formatOf({ json, format }: { json?: boolean; format?: string }): (typeof FORMATS)[number] {
  if (format === undefined) return json === true ? 'json' : 'text';
  const found = FORMATS.find((one) => one === format);
  if (found === undefined || (json === true && found !== 'json'))
    throw new UserError(
      `\`--format\` takes one of ${FORMATS.join(', ')}, found \`${format}\`${json === true ? ' beside `--json`' : ''}.`,
    );
  return found;
}

function instant(text: string): string {
  if (parseInstant(text) === undefined)
    throw new UserError(`\`--now\` takes an instant such as 2026-03-01T12:00:00Z, found \`${text}\`.`);
  return text;
}

function exitCode(decision: Decision): number {
  switch (decision.status) {
    case 'approved':
    case 'in_review':
      return 0;
    case 'pending':
    case 'rejected':
      return 1;
    case 'error':
      return 2;
  }
}

function useColor(io: CommandIo): boolean {
  return io.isTerminal === true && io.env.NO_COLOR === undefined;
}

function writeOut(folder: string, json: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'decision.json'), json);
}

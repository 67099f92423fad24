import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import { caseToSnapshot } from '../signoff/case.ts';
import { errorResult } from '../signoff/error-result.ts';
import { note } from '../signoff/note.ts';
import { decideSignoff } from '../signoff/signoff.ts';
import { signoffText } from '../signoff/signoff-text.ts';
import type { SignoffSnapshot } from '../signoff/snapshot.ts';
import { GOVERNING_LIMITS } from '../text/document.ts';
import { formatProblem } from '../text/problem.ts';
import { parseYaml } from '../text/yaml.ts';
import type { CommandIo } from './command.ts';

const HELP = `Usage: arbiter signoff --case CASE.yml [--json]

Decides a sign-off case without GitHub: who signed, who is missing, which approvals do not count and why.

  --case FILE   the case (schemas/signoff-case.schema.json)
  --json        print arbiter/signoff/v1

Exit code: 0 complete, 1 not complete, 2 cannot decide.
`;

const EXIT_CODES: Readonly<Record<SignoffResult['state'], number>> = {
  complete: 0,
  vetoed: 1,
  partial: 1,
  unsigned: 1,
  error: 2,
};

/** `arbiter signoff`: 0 complete, 1 not complete, 2 error, also for a case that cannot be read. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout(HELP);
    return 0;
  }
  const isJson = args.includes('--json');
  const reading = await readCase(args, io);
  const result = 'problems' in reading ? errorResult(reading.problems) : decideSignoff(reading.snapshot);
  if ('problems' in reading) io.stderr(`${reading.text}\n`);
  if (isJson) io.stdout(`${JSON.stringify(result, null, 2)}\n`);
  else if (!('problems' in reading)) io.stdout(signoffText(result, reading.snapshot.signoff));
  return EXIT_CODES[result.state];
}

type Reading =
  | { readonly snapshot: SignoffSnapshot }
  | { readonly problems: SignoffResult['notes']; readonly text: string };

async function readCase(args: readonly string[], io: CommandIo): Promise<Reading> {
  const file = casePath(args);
  if (typeof file !== 'string') return refused('usage', file.message);
  const text = await readText(resolve(io.cwd, file), file);
  if (typeof text !== 'string') return refused('unreadable', text.message);
  const { snapshot, problems } = caseToSnapshot(parseYaml(text, file, GOVERNING_LIMITS));
  if (snapshot !== undefined) return { snapshot };
  return {
    problems: problems.map(({ code, message }) => note(code, message)),
    text: problems.map(formatProblem).join('\n'),
  };
}

function refused(code: string, message: string): Reading {
  return { problems: [note(code, message)], text: message };
}

function casePath(args: readonly string[]): string | UserError {
  let file: string | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] as string;
    if (word === '--json') continue;
    const value =
      word === '--case'
        ? args[index + 1]
        : word.startsWith('--case=')
          ? word.slice('--case='.length)
          : undefined;
    if (value === undefined || value === '' || value.startsWith('--'))
      return new UserError(
        word.startsWith('--case')
          ? '`--case` needs a file.'
          : `\`${word}\` is not an option of \`arbiter signoff\`; it takes --case FILE and --json.`,
      );
    if (file !== undefined) return new UserError('`--case` is given twice; one case was expected.');
    file = value;
    if (word === '--case') index += 1;
  }
  return file ?? new UserError('`arbiter signoff` needs a case: arbiter signoff --case CASE.yml [--json]');
}

async function readText(path: string, file: string): Promise<string | UserError> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'it is not UTF-8 text'
          : String(code ?? error);
    return new UserError(`The case ${file} cannot be read: ${why}.`);
  }
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import { MOST_EVENTS, parseWhatIf } from '../evaluation/what-if-event.ts';
import { GITHUB_ACTIONS_LOGIN } from '../github/own-account.ts';
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
import type { PullQuestion } from './signoff-pull.ts';

const HELP = `Usage: arbiter signoff --case CASE.yml [--json]
       arbiter signoff --pull N [--what-if EVENT]... [--repository OWNER/NAME] [--json]

Decides a sign-off case without GitHub: who signed, who is missing, which approvals do not count and why.

  --case FILE   the case (schemas/signoff-case.schema.json)
  --json        print arbiter/signoff/v1

Reads a pull request and says the same of it, with its checks, and what would become of it. Writes nothing.

  --pull N                  the pull request
  --what-if EVENT           imagine this; repeat it for several, in their order:
                              approve:LOGIN  request-changes:LOGIN  comment:LOGIN
                              dismiss:LOGIN or dismiss:REVIEW_ID, by somebody: dismiss:LOGIN@ACTOR
                              push:LOGIN     a new head that changes what is governed
  --repository OWNER/NAME   default: GITHUB_REPOSITORY, else the remote \`origin\` of the current folder
  --gate-account LOGIN      the account the gate posts as (default: github-actions[bot])
  --json                    print arbiter/what-if/v1 (schemas/what-if.schema.json)

Environment: GITHUB_TOKEN or GH_TOKEN, which need only read; GITHUB_SERVER_URL and GITHUB_API_URL for GitHub Enterprise
Server.

Exit code: 0 complete (--pull: would be approved), 1 not, 2 cannot decide.
`;

const EXIT_CODES: Readonly<Record<SignoffResult['state'], number>> = {
  complete: 0,
  vetoed: 1,
  partial: 1,
  unsigned: 1,
  error: 2,
};

/**
 * `arbiter signoff`: 0 complete, 1 not complete, 2 error, also for a case that cannot be read. With `--pull` the same of
 * a whole pull request, its checks included.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout(HELP);
    return 0;
  }
  const question = pullQuestion(args);
  if (question !== undefined) return (await import('./signoff-pull.ts')).explainPull(question, io);
  const isJson = args.includes('--json');
  const reading = await readCase(args, io);
  const result = 'problems' in reading ? errorResult(reading.problems) : decideSignoff(reading.snapshot);
  if ('problems' in reading) io.stderr(`${reading.text}\n`);
  if (isJson) io.stdout(`${JSON.stringify(result, null, 2)}\n`);
  else if (!('problems' in reading)) io.stdout(signoffText(result, reading.snapshot.signoff));
  return EXIT_CODES[result.state];
}

const PULL_OPTIONS = ['--pull', '--what-if', '--repository', '--gate-account'];

/** What is asked of a pull request; undefined where none is, so that a case is. */
function pullQuestion(args: readonly string[]): PullQuestion | undefined {
  const given = args.map((word) => word.split('=', 1)[0] ?? '');
  if (!given.some((word) => PULL_OPTIONS.includes(word))) return undefined;
  if (given.includes('--case'))
    throw new UserError('`--case` decides without GitHub, `--pull` reads a pull request: give one of them.');
  const values = parseWords(args);
  if (values.pull === undefined || !/^[1-9][0-9]{0,9}$/.test(values.pull))
    throw new UserError(
      `\`--pull\` takes the number of a pull request${values.pull === undefined ? '' : `, found \`${values.pull}\``}.`,
    );
  const wanted = values['what-if'] ?? [];
  if (wanted.length > MOST_EVENTS)
    throw new UserError(`\`--what-if\` is given ${wanted.length} times; at most ${MOST_EVENTS} are read.`);
  return {
    number: Number(values.pull),
    repository: values.repository,
    events: wanted.map(parseWhatIf),
    gateAccount: values['gate-account'] ?? GITHUB_ACTIONS_LOGIN,
    isJson: values.json === true,
  };
}

function parseWords(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        pull: { type: 'string' },
        'what-if': { type: 'string', multiple: true },
        repository: { type: 'string' },
        'gate-account': { type: 'string' },
        json: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`, [], {
      cause: error,
    });
  }
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
          : `\`${word}\` is not an option of \`arbiter signoff\`; it takes --case FILE and --json, or --pull N.`,
      );
    if (file !== undefined) return new UserError('`--case` is given twice; one case was expected.');
    file = value;
    if (word === '--case') index += 1;
  }
  return (
    file ?? new UserError('`arbiter signoff` needs a case or a pull request: --case CASE.yml or --pull N')
  );
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

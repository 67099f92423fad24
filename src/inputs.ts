import { readFileSync } from 'node:fs';
import { getInput, setSecret } from '@actions/core';
import type { CommandIo } from './commands/command.ts';
import { UserError } from './errors.ts';
import type { LedgerEntry } from './schemas/ledger-entry.ts';

/** Where the run happens, from the variables every runner sets. */
export interface RunnerContext {
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly eventName: string;
  readonly event: unknown;
  readonly runUrl: string;
  readonly temporaryFolder: string;
  readonly summaryFile: string | undefined;
  /** `refs/tags/NAME`, `refs/heads/NAME`. */
  readonly ref: string;
  readonly retryBaseMs: number;
  /** GitHub's numeric id of the repository; null where the runner does not say. */
  readonly repositoryId: number | null;
  /** What identifies the run in the ledger; null where the runner does not say. */
  readonly run: LedgerEntry['run'];
}

const DEFAULT_RETRY_BASE_MS = 1000;

export function readRunnerContext(io: CommandIo): RunnerContext {
  const required = (name: string): string => {
    const value = io.env[name];
    if (value === undefined || value === '') {
      throw new UserError(
        `The variable ${name} is not set. This command runs in GitHub Actions, through its action.`,
      );
    }
    return value;
  };
  const repository = required('GITHUB_REPOSITORY');
  if (!/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(repository))
    throw new UserError('GITHUB_REPOSITORY is not OWNER/NAME.');
  const serverUrl = io.env.GITHUB_SERVER_URL ?? 'https://github.com';
  return {
    repository,
    apiUrl: io.env.GITHUB_API_URL ?? 'https://api.github.com',
    serverUrl,
    eventName: required('GITHUB_EVENT_NAME'),
    event: readEvent(required('GITHUB_EVENT_PATH')),
    runUrl: `${serverUrl}/${repository}/actions/runs/${io.env.GITHUB_RUN_ID ?? ''}`,
    temporaryFolder: required('RUNNER_TEMP'),
    ref: io.env.GITHUB_REF ?? '',
    summaryFile: io.env.GITHUB_STEP_SUMMARY,
    retryBaseMs: Number(io.env.ARBITER_RETRY_BASE_MS ?? DEFAULT_RETRY_BASE_MS),
    repositoryId: /^[1-9]\d{0,15}$/.test(io.env.GITHUB_REPOSITORY_ID ?? '')
      ? Number(io.env.GITHUB_REPOSITORY_ID)
      : null,
    run: readRun(io),
  };
}

function readRun({ env }: CommandIo): LedgerEntry['run'] {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
  if (id === undefined || id === '') return null;
  return {
    id,
    attempt: attempt ?? '1',
    workflow_ref: env.GITHUB_WORKFLOW_REF ?? '',
    workflow_sha: env.GITHUB_WORKFLOW_SHA ?? '',
  };
}

export interface GateInputs {
  readonly token: string;
  readonly pullRequest: number | undefined;
  readonly commentAuthor: string;
  /** Token that may write the ledger's branch. */
  readonly ledgerToken: string;
  readonly ledgerWriter: 'git' | 'api';
}

export function readGateInputs(): GateInputs {
  return {
    token: readToken(),
    pullRequest: positiveInteger('pull-request', getInput('pull-request')),
    commentAuthor: commentAuthor(),
    ledgerToken: readLedgerToken(),
    ledgerWriter: readLedgerWriter(),
  };
}

export interface ReleaseGuardInputs {
  readonly token: string;
  readonly commit: string;
  readonly model: string | undefined;
  /** The account the gate posts as. */
  readonly commentAuthor: string;
}

export function readReleaseGuardInputs(): ReleaseGuardInputs {
  const commit = getInput('commit');
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new UserError('The input `commit` must be a full commit SHA.');
  return {
    token: readToken(),
    commit,
    model: getInput('model') || undefined,
    commentAuthor: commentAuthor(),
  };
}

export interface CheckInputs {
  readonly path: string;
  readonly commit: string | undefined;
  readonly base: string | undefined;
  readonly model: string | undefined;
}

export function readCheckInputs(): CheckInputs {
  return {
    path: getInput('path') || '.',
    commit: getInput('commit') || undefined,
    base: getInput('base') || undefined,
    model: getInput('model') || undefined,
  };
}

export const AUDIT_COMMANDS = [
  'verify',
  'export',
  'query',
  'replay',
  'checkpoint',
  'cycle-time',
  'retention',
  'init',
  'correct',
] as const;

/** What selects entries, as the command line takes it. */
export type AuditFilterInputs = Readonly<
  Partial<Record<'model' | 'person' | 'pull' | 'type' | 'environment' | 'from' | 'to', string | undefined>>
>;

export interface AuditInputs {
  readonly token: string;
  readonly command: (typeof AUDIT_COMMANDS)[number];
  /** Undefined: the configuration on the default branch says. */
  readonly branch: string | undefined;
  readonly reason: string;
  /** Number of the entry that is wrong, or whose verdict is computed again, as it was given. */
  readonly entry: string;
  readonly filter: AuditFilterInputs;
  /** One a line, as the command line takes them. */
  readonly checkpoints: readonly string[];
  readonly keys: readonly string[];
  readonly anchors: readonly string[];
  /** PEM; undefined: checkpoints are not signed. */
  readonly signingKey: string | undefined;
  readonly keyName: string | undefined;
  readonly isRecorded: boolean;
  /** Whether contents are removed, and not only named. */
  readonly isApplied: boolean;
  readonly keepsIssue: boolean;
  readonly doGapsFail: boolean;
  readonly commentAuthor: string;
}

export function readAuditInputs(): AuditInputs {
  const word = getInput('command') || 'verify';
  const command = AUDIT_COMMANDS.find((one) => one === word);
  if (command === undefined)
    throw new UserError(
      `The input \`command\` must be one of ${AUDIT_COMMANDS.join(', ')}, found \`${word}\`.`,
    );
  return {
    token: readToken(),
    command,
    branch: getInput('branch') || undefined,
    reason: getInput('reason'),
    entry: getInput('entry'),
    filter: {
      model: getInput('model') || undefined,
      person: getInput('person') || undefined,
      pull: getInput('pull-request') || undefined,
      type: getInput('type') || undefined,
      environment: getInput('environment') || undefined,
      from: getInput('from') || undefined,
      to: getInput('to') || undefined,
    },
    checkpoints: lines('checkpoint'),
    keys: lines('key'),
    anchors: lines('anchor'),
    signingKey: readSigningKey(),
    keyName: getInput('key-name') || undefined,
    isRecorded: yesOrNo('record', false),
    isApplied: yesOrNo('apply', false),
    keepsIssue: yesOrNo('issue', true),
    doGapsFail: yesOrNo('gaps-fail', false),
    commentAuthor: commentAuthor(),
  };
}

/** Each line of the key is masked: a log shows lines. */
export function readSigningKey(): string | undefined {
  const key = getInput('signing-key');
  if (key === '') return undefined;
  for (const line of key.split(/\r?\n/)) if (line.trim() !== '' && !line.startsWith('-----')) setSecret(line);
  return `${key}\n`;
}

function lines(name: string): readonly string[] {
  return getInput(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function yesOrNo(name: string, usual: boolean): boolean {
  const word = getInput(name);
  if (word === '') return usual;
  if (word !== 'true' && word !== 'false')
    throw new UserError(`The input \`${name}\` must be \`true\` or \`false\`, found \`${word}\`.`);
  return word === 'true';
}

export function readValidateInputs(): { readonly path: string } {
  return { path: getInput('path') || '.' };
}

/** A login that no account can have would let the gate know none of its own statuses and comments again. */
export function commentAuthor(): string {
  const login = getInput('comment-author') || 'github-actions[bot]';
  if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/.test(login)) return login;
  throw new UserError(
    `The input \`comment-author\` must be a login such as github-actions[bot] or my-app[bot], found \`${login}\`.`,
  );
}

export function readToken(): string {
  const token = getInput('github-token');
  if (token === '')
    throw new UserError('The input `github-token` is empty. Leave it out to use the token of the job.');
  setSecret(token);
  return token;
}

export function readLedgerToken(): string {
  const token = getInput('ledger-token');
  if (token === '') return readToken();
  setSecret(token);
  return token;
}

export function readLedgerWriter(): 'git' | 'api' {
  const word = getInput('ledger-writer') || 'git';
  if (word !== 'git' && word !== 'api')
    throw new UserError(`The input \`ledger-writer\` must be \`git\` or \`api\`, found \`${word}\`.`);
  return word;
}

function positiveInteger(name: string, text: string): number | undefined {
  if (text === '') return undefined;
  if (!/^[1-9][0-9]{0,9}$/.test(text))
    throw new UserError(`The input \`${name}\` must be a whole number, found \`${text}\`.`);
  return Number(text);
}

function readEvent(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UserError('The event payload (GITHUB_EVENT_PATH) could not be read as JSON.', [], {
      cause: error,
    });
  }
}

import { readFileSync } from 'node:fs';
import { getInput, setSecret } from '@actions/core';
import type { CommandIo } from './commands/command.ts';
import { UserError } from './errors.ts';

/** The inputs of each action, as its action.yml declares them; a test holds the two together. */
export const ACTION_INPUTS = {
  gate: ['github-token', 'pull-request', 'comment-author'],
  check: ['path', 'commit', 'base', 'model'],
  validate: ['path'],
  'release-guard': ['github-token', 'commit', 'model'],
} as const;

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
  };
}

export interface GateInputs {
  readonly token: string;
  readonly pullRequest: number | undefined;
  readonly commentAuthor: string;
}

export function readGateInputs(): GateInputs {
  return {
    token: readToken(),
    pullRequest: positiveInteger('pull-request', getInput('pull-request')),
    commentAuthor: getInput('comment-author') || 'github-actions[bot]',
  };
}

export interface ReleaseGuardInputs {
  readonly token: string;
  readonly commit: string;
  readonly model: string | undefined;
}

export function readReleaseGuardInputs(): ReleaseGuardInputs {
  const commit = getInput('commit');
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new UserError('The input `commit` must be a full commit SHA.');
  return { token: readToken(), commit, model: getInput('model') || undefined };
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

export function readValidateInputs(): { readonly path: string } {
  return { path: getInput('path') || '.' };
}

function readToken(): string {
  const token = getInput('github-token');
  if (token === '')
    throw new UserError('The input `github-token` is empty. Leave it out to use the token of the job.');
  setSecret(token);
  return token;
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

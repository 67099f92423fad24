import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandReader, fileCommand } from './command.ts';
import type { RunContext } from './run-context.ts';

export interface ShellRequest {
  readonly script: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly workingDirectory: string | undefined;
  readonly actionPath: string | undefined;
}

export interface ShellResult {
  readonly exitCode: number;
  readonly failed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly commands: CommandReader;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const SHELLS: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python3 {0}',
};

/** Larger summaries are not uploaded; the step passes all the same. */
const LARGEST_SUMMARY = 1024 * 1024;

/** Runs one `run:` step. */
export async function runShell(context: RunContext, request: ShellRequest): Promise<ShellResult> {
  const files = {
    GITHUB_OUTPUT: context.newFile('set_output'),
    GITHUB_ENV: context.newFile('set_env'),
    GITHUB_PATH: context.newFile('add_path'),
    GITHUB_STATE: context.newFile('save_state'),
    GITHUB_STEP_SUMMARY: context.newFile('step_summary'),
  };
  const script = context.newFile('script');
  writeFileSync(script, request.script);
  const template = SHELLS[request.shell] ?? request.shell;
  if (!template.includes('{0}')) {
    throw new Error(`Unknown shell ${request.shell}.`);
  }
  const [program = '', ...args] = template.split(' ').map((part) => part.replace('{0}', script));
  const cwd = resolve(context.workspace, request.workingDirectory ?? '.');
  const env = { ...context.variables(request.env, request.actionPath), ...files };
  const commands = new CommandReader();
  const { exitCode, log } = await execute(program, args, { cwd, env }, commands);
  const problems = takeFiles(context, files, commands);
  if (exitCode !== 0) {
    commands.annotations.push({ level: 'error', message: `Process completed with exit code ${exitCode}.` });
  }
  context.masks.push(...commands.masks);
  const outputs =
    problems.length > 0 ? {} : Object.fromEntries(fileCommand(readFileSync(files.GITHUB_OUTPUT, 'utf8')));
  return { exitCode, failed: exitCode !== 0 || problems.length > 0, outputs, log, commands };
}

function execute(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string> },
  commands: CommandReader,
): Promise<{ exitCode: number; log: string }> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const log: string[] = [];
    const take = (line: string) => {
      const shown = commands.line(line);
      if (shown !== undefined) {
        log.push(shown);
      }
    };
    const readers = [child.stdout, child.stderr].map((stream) => {
      let rest = '';
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        const lines = (rest + chunk).split(/\r?\n/);
        rest = lines.pop() ?? '';
        lines.forEach(take);
      });
      return () => {
        if (rest !== '') {
          take(rest);
        }
      };
    });
    child.on('error', fail);
    child.on('close', (code) => {
      for (const flush of readers) {
        flush();
      }
      done({ exitCode: code ?? 137, log: log.join('\n') });
    });
  });
}

/** Reads what the step left in its files; problems fail the step. */
function takeFiles(context: RunContext, files: Record<string, string>, commands: CommandReader): string[] {
  const text = (name: string) => readFileSync(files[name] ?? '', 'utf8');
  const problems: string[] = [];
  try {
    fileCommand(text('GITHUB_OUTPUT'));
    setVariables(context, fileCommand(text('GITHUB_ENV')));
  } catch (error) {
    problems.push((error as Error).message);
    commands.annotations.push({ level: 'error', message: `Unable to process file command: ${problems[0]}` });
  }
  const added = text('GITHUB_PATH').split(/\r?\n/).filter(Boolean);
  context.path = [...added.reverse(), ...context.path];
  const summary = text('GITHUB_STEP_SUMMARY');
  const size = Buffer.byteLength(summary);
  if (size > LARGEST_SUMMARY) {
    const got = Math.ceil(size / 1024);
    const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${got}k.`;
    commands.annotations.push({ level: 'error', message });
  } else if (summary !== '') {
    context.summaries.push(summary);
  }
  return problems;
}

/** Later steps see them; names the runner owns are left alone, and `NODE_OPTIONS` is blocked. */
function setVariables(context: RunContext, variables: ReadonlyMap<string, string>): void {
  for (const [name, value] of variables) {
    if (!/^(GITHUB_|RUNNER_)/.test(name) && name !== 'NODE_OPTIONS') {
      context.env[name] = value;
    }
  }
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The tools of others, as .ci/interop brought them. */

export const PYTHON_FOLDER = join(import.meta.dirname, 'python');

/** Undefined: not on this machine, and .ci/interop has said so. */
export const tools = {
  go: process.env.ARBITER_INTEROP_GO || undefined,
  cosign: process.env.ARBITER_INTEROP_COSIGN || undefined,
  age: process.env.ARBITER_INTEROP_AGE || undefined,
  ageKeygen: process.env.ARBITER_INTEROP_AGE_KEYGEN || undefined,
  python: process.env.ARBITER_INTEROP_PYTHON || undefined,
  dvc: process.env.ARBITER_INTEROP_DVC || undefined,
};

export interface ToolRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function ran(
  program: string | undefined,
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: Uint8Array } = {},
): ToolRun {
  if (program === undefined) throw new Error('The tool is not there: the test had to be skipped.');
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    ...options,
  });
  if (error !== undefined) throw error;
  return { code: status, stdout, stderr };
}

/** What our Go program over the libraries of others prints. @throws where it refuses */
export function go(...args: readonly string[]): unknown {
  return printed(ran(tools.go, args), args);
}

export function goRefusal(...args: readonly string[]): string {
  return refusal(ran(tools.go, args));
}

/** What a script in `python/` prints. @throws where it refuses */
export function python(script: string, ...args: readonly string[]): unknown {
  return printed(ran(tools.python, [join(PYTHON_FOLDER, script), ...args]), args);
}

export function pythonRefusal(script: string, ...args: readonly string[]): string {
  return refusal(ran(tools.python, [join(PYTHON_FOLDER, script), ...args]));
}

function printed({ code, stdout, stderr }: ToolRun, args: readonly string[]): unknown {
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${stderr}`);
  return JSON.parse(stdout);
}

/** Only the exit code of a refusal is one: a crash is no refusal. */
function refusal({ code, stderr }: ToolRun): string {
  return code === 1 ? stderr.trim() : `no refusal: exit ${code} ${stderr.trim()}`;
}

import { spawn } from 'node:child_process';

/** Git said no. The command line is kept for the message; credentials travel by environment and are never in it. */
export class GitError extends Error {
  readonly exitCode: number;
  readonly stderr: string;

  constructor(args: readonly string[], exitCode: number, stderr: string) {
    super(`git ${args.join(' ')} ended with ${exitCode}: ${stderr.trim().slice(0, 2000)}`);
    this.name = 'GitError';
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

export interface GitOptions {
  /** Undefined: Git looks for the repository itself. */
  readonly gitDir: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** HTTP header that authenticates against the remote. */
  readonly authorization?: string | undefined;
  readonly input?: string | Uint8Array;
  readonly maxOutputBytes?: number;
  readonly timeoutMs?: number;
  /** Ends Git; the call rejects. */
  readonly signal?: AbortSignal | undefined;
  /** Sees the output as it comes; what it throws ends Git, and is what the call rejects with. */
  readonly watch?: (chunk: Buffer) => void;
}

const DEFAULT_MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 10 * 60 * 1000;

/** Only these variables of the caller reach Git: no hooks, aliases or helpers of the machine or the pull request. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'TMPDIR',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'https_proxy',
  'http_proxy',
  'no_proxy',
];

/** Runs Git on one repository and gives its standard output. Rejects with `GitError` on any other end than success. */
export function runGit(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const maxOutputBytes = options.maxOutputBytes ?? DEFAULT_MAX_OUTPUT_BYTES;
  return new Promise((resolve, reject) => {
    const { signal } = options;
    const child = spawn('git', args, {
      env: gitEnvironment(options),
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(signal !== undefined && { signal }),
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let stderr = '';
    const fail = (reason: string): void => {
      stderr = reason;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => fail('it took too long'), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    let refusal: { readonly error: unknown } | undefined;
    child.stdout.on('data', (chunk: Buffer) => {
      if (refusal !== undefined) return;
      try {
        options.watch?.(chunk);
      } catch (error) {
        refusal = { error };
        child.kill('SIGKILL');
        return;
      }
      size += chunk.length;
      if (size > maxOutputBytes) fail(`it printed more than ${maxOutputBytes} bytes`);
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 10_000) stderr += chunk.toString('utf8');
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(new GitError(args, -1, `git could not be started: ${error.message}`));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (refusal !== undefined) reject(refusal.error);
      else if (code === 0 && size <= maxOutputBytes) resolve(Buffer.concat(chunks));
      else reject(new GitError(args, code ?? -1, stderr));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

function gitEnvironment(options: GitOptions): Record<string, string> {
  const env: Record<string, string> = {
    ...(options.gitDir !== undefined && { GIT_DIR: options.gitDir }),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  };
  for (const name of PASSED_ON) {
    const value = options.env[name];
    if (value !== undefined) env[name] = value;
  }
  const settings: [string, string][] = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.quotePath', 'false'],
    ['gc.auto', '0'],
    ['protocol.ext.allow', 'never'],
    ['safe.directory', '*'],
  ];
  if (options.authorization !== undefined)
    settings.push(['http.extraHeader', `Authorization: ${options.authorization}`]);
  env.GIT_CONFIG_COUNT = String(settings.length);
  settings.forEach(([key, value], index) => {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return env;
}

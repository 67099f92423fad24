import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const preload = pathToFileURL(join(import.meta.dirname, 'runner-process.mjs')).href;

/** The environment of a runner whose clock says this when a job's step begins. */
export function runnerClock(instant: string): Record<string, string> {
  return { NODE_OPTIONS: `--import=${preload}`, RUNNER_CLOCK: instant };
}

/** A runner that notes the process of its step, and how that process is ended. */
export function endableRunner(pidFile: string): { env: Record<string, string>; end: () => Promise<void> } {
  const end = async () => {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    process.kill(pid, 'SIGTERM');
    while (isRunning(pid)) await new Promise((done) => setTimeout(done, 5));
  };
  return { env: { NODE_OPTIONS: `--import=${preload}`, RUNNER_PID_FILE: pidFile }, end };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

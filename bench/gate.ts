/**
 * One run of the gate on a pull request that changes five models, against the loopback GitHub: API requests, and the time
 * of the process less what it waited for Git and for the API, against an empty Node script.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { exampleState } from '../test/e2e/example.ts';
import { type Files, World } from '../test/github/world.ts';
import type { BenchRow } from './row.ts';

const root = join(import.meta.dirname, '..');
const MODELS = 5;
const RUNS = 5;

export async function benchGate(): Promise<BenchRow[]> {
  const world = await World.start({ now: '2026-11-21T08:00:00Z' });
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-bench-'));
  try {
    const files = fiveModels();
    const people = ['alice', 'mia'].map((login) => ({ login, permission: 'write' as const }));
    const repo = await world.repository('acme/models', { files, people });
    const pull = await repo.openPull({
      author: 'alice',
      branch: 'change',
      files: touchAll(files),
      title: 'Five models',
    });
    const event = join(folder, 'event.json');
    writeFileSync(event, JSON.stringify(await pull.event('pull_request_target', 'synchronize')));
    const token = world.token({
      permissions: { contents: 'read', actions: 'read', statuses: 'write', 'pull-requests': 'write' },
    });
    const env = {
      PATH: process.env.PATH ?? '',
      'INPUT_GITHUB-TOKEN': token,
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_API_URL: world.apiUrl,
      GITHUB_SERVER_URL: world.serverUrl,
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: event,
      RUNNER_TEMP: folder,
    };
    await gate(env);
    const own: number[] = [];
    const empty: number[] = [];
    let requests = 0;
    for (let run = 0; run < RUNS; run += 1) {
      world.resetRequests();
      own.push(await gate(env));
      requests = world.requests.length;
      empty.push(emptyScript());
    }
    const [ours, theirs] = [median(own), median(empty)];
    return [
      {
        what: `Gate, pull request with ${MODELS} models: API requests`,
        ours: String(requests),
        peer: 'budget',
        theirs: '12',
        ratio: `${(requests / 12).toFixed(2)} × the budget`,
        target: '≤ 12',
      },
      {
        what: `Gate, pull request with ${MODELS} models: processor time of its own process`,
        ours: `${ours.toFixed(0)} ms`,
        peer: 'empty Node script',
        theirs: `${theirs.toFixed(0)} ms`,
        ratio: `${(ours / theirs).toFixed(1)} × its time`,
        target: '≤ 1 s',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await world.stop({ check: false });
  }
}

/** The low-tier model of the example, five times. */
function fiveModels(): Files {
  const files = exampleState('repaired');
  const others = Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('models/')));
  const model = Object.entries(files).filter(([path]) => path.startsWith('models/churn-segments/'));
  const copies = Array.from({ length: MODELS }, (_, index) =>
    model.map(([path, content]) => [
      path.replace('churn-segments', `churn-${index}`),
      path.endsWith('/model.yml') ? renamed(content, index) : content,
    ]),
  );
  return { ...others, ...Object.fromEntries(copies.flat()) } as Files;
}

function renamed(content: Files[string], index: number): string {
  return Buffer.from(content as Uint8Array)
    .toString('utf8')
    .replace('name: churn-segments', `name: churn-${index}`);
}

function touchAll(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.endsWith('/MODEL_CARD.md'))
      .map(([path, content]) => [
        path,
        `${Buffer.from(content as Uint8Array).toString('utf8')}\nReviewed.\n`,
      ]),
  );
}

/** Runs the gate and gives the processor time of its own process, Git's children left out. */
function gate(env: Record<string, string>): Promise<number> {
  const script = `
    process.argv.splice(1, 1, ${JSON.stringify(join(root, 'dist/index.js'))});
    process.on('exit', () => process.stderr.write('\\nCPU ' + (process.cpuUsage().user + process.cpuUsage().system)));
    await import(${JSON.stringify(`file://${join(root, 'dist/index.js')}`)});`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, '-', 'gate'], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('exit', (code) => {
      const microseconds = /CPU (\d+)$/.exec(stderr)?.[1];
      if (code === 0 && microseconds !== undefined) resolve(Number(microseconds) / 1000);
      else reject(new Error(`The gate ended with ${code}: ${stderr}`));
    });
  });
}

function emptyScript(): number {
  const { stdout } = spawnSync(
    process.execPath,
    ['-e', 'const u = process.cpuUsage(); console.log((u.user + u.system) / 1000)'],
    { encoding: 'utf8' },
  );
  return Number(stdout);
}

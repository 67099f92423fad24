/** 1,000 models under a policy of 20 checks, a quarter of them expressions: one process of `arbiter check`, medians. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import type { BenchRow } from './row.ts';
import { timed } from './start.ts';

const root = join(import.meta.dirname, '..');
const MODELS = 1000;
const CHECKS = 20;
const RUNS = 3;

const EXPRESSIONS = [
  'metrics.recall >= 0.6 || metrics.precision >= 0.9',
  'metrics.precision / metrics.recall <= 1.5',
  '[metrics.precision, metrics.recall, metrics.f1].all(m, m >= 0.5)',
  'model.tier == "low" || metrics.recall > 0.5',
  'model.features.all(f, !f.matches("^(?:ssn|email|phone)"))',
];

export function benchExpressions(): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-bench-'));
  try {
    writeRepository(folder);
    const peak = join(folder, 'peak');
    const hook = join(folder, 'hook.mjs');
    const note = `writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS))`;
    writeFileSync(hook, `import { writeFileSync } from 'node:fs';\nprocess.on('exit', () => ${note});\n`);
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, '');
    const ours: number[] = [];
    const theirs: number[] = [];
    let memory = 0;
    for (let run = 0; run < RUNS; run += 1) {
      theirs.push(timed([empty], 0));
      ours.push(judged(folder, hook));
      memory = Math.max(memory, Number(readFileSync(peak, 'utf8')) / 1024);
    }
    return [
      {
        what: `\`arbiter check\`, ${MODELS} models × ${CHECKS} checks, ${EXPRESSIONS.length} of them expressions`,
        ours: `${(median(ours) / 1000).toFixed(2)} s, ${memory.toFixed(0)} MB`,
        peer: 'empty Node script',
        theirs: `${median(theirs).toFixed(0)} ms`,
        ratio: `${(median(ours) / median(theirs)).toFixed(1)} × its time`,
        target: '≤ 1.5 s and ≤ 300 MB',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of the whole process. Each model must hold: a run that judges nothing would be fast. */
function judged(folder: string, hook: string): number {
  const start = performance.now();
  const args = ['--import', hook, join(root, 'dist/index.js'), 'check', folder, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`check ended with ${status}: ${stderr}`);
  const { models } = JSON.parse(stdout) as { models: { checks: unknown[] }[] };
  const count = models.reduce((sum, { checks }) => sum + checks.length, 0);
  if (count !== MODELS * CHECKS) throw new Error(`${count} checks were judged.`);
  return elapsed;
}

function writeRepository(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('.arbiter/config.yml', 'models: ["models/**"]\n');
  write('.arbiter/roles.yml', 'roles: { arb: { users: [ann] }, governance: { users: [bob] } }\n');
  const expressions = EXPRESSIONS.map(
    (expr, index) =>
      `  - { id: e${index}, kind: expression, title: E, expr: '${expr}', message: M${expr.includes('metrics.') ? ', dataset: test' : ''} }`,
  );
  const metrics = Array.from(
    { length: CHECKS - EXPRESSIONS.length },
    (_, index) =>
      `  - { id: m${index}, kind: metric, title: M, metric: { name: ${['recall', 'precision', 'f1'][index % 3]}, dataset: test }, require: { at_least: 0.${index + 10} } }`,
  );
  write(
    '.arbiter/policies/p.yml',
    `apiVersion: arbiter/v1\nkind: Policy\nmetadata: { id: p, title: P, version: 1.0.0, owner: o }\nchecks:\n${[...expressions, ...metrics].join('\n')}\nsignoff: { require: [{ role: arb, count: 1 }] }\n`,
  );
  for (let index = 0; index < MODELS; index += 1) {
    write(
      `models/m${index}/model.yml`,
      `name: m${index}\nversion: 1.0.0\nkind: model\ntier: high\nstage: candidate\nowner: o\npurpose: Sort.\nintended_use: Lists.\nout_of_scope: Else.\nfeatures: [amount, age, country, device]\n`,
    );
    write(
      `models/m${index}/metrics.json`,
      JSON.stringify({ test: { recall: 0.8, precision: 0.85, f1: 0.82 } }),
    );
  }
}

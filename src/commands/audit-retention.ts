import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput } from '@actions/core';
import { logText } from '../report/escape.ts';
import { carriedOut, expungeJson, expungeText, type Plan, planOf } from './audit-expunge.ts';
import { soundLedger } from './audit-ledger.ts';
import { type AuditRun, giveFile, refused, summarise, summaryBlock } from './audit-run.ts';

/**
 * `command: retention` of actions/audit: what `retention` of the configuration lets go, and removed where `apply` says so.
 * A schedule may run it where no age is set: then everything is kept, and nothing is wrong.
 */
export async function applyRetention({ inputs, ledger, io, folder, runner }: AuditRun): Promise<number> {
  const sound = await soundLedger(ledger, io);
  if (sound === null) return refused();
  const isEndless = ledger.config !== null && ledger.config.retention?.days === undefined;
  const plan: Plan = isEndless
    ? { basis: 'retention', reason: 'No age is set.', blobs: [], held: [] }
    : await planOf({ basis: 'retention', reason: undefined }, ledger, sound, io);
  const outcome = await carriedOut(plan, ledger, sound, inputs.isApplied, io);
  const file = join(folder, 'retention.json');
  writeFileSync(file, expungeJson(plan, outcome));
  setOutput('status', 'done');
  await giveFile(file);
  const text = isEndless
    ? 'Contents are kept without end: `retention.days` is not set in .arbiter/config.yml.\n'
    : expungeText(plan, outcome, '`apply: true` does it');
  io.stdout(logText(text));
  const counts = `${plan.blobs.length} to remove, ${plan.held.length} under legal hold, ${outcome.isDone ? plan.blobs.length : 0} removed.`;
  await summarise(`### Retention\n\n${counts}\n\n${summaryBlock(text)}\n`, runner);
  return 0;
}

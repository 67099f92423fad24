import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput } from '@actions/core';
import { logText, markdownBlock } from '../report/escape.ts';
import { carriedOut, expungeJson, expungeText, type Plan, planOf } from './audit-expunge.ts';
import { soundLedger } from './audit-ledger.ts';
import { type AuditRun, giveFile, refused, summarise } from './audit-run.ts';

const LONGEST_SUMMARY = 20_000;

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
  await summarise(`### Retention\n\n${counts}\n\n${markdownBlock(clipped(text))}\n`, runner);
  return 0;
}

/** GitHub takes a summary of limited size, and ten thousand digests are none to read; the file has them all. */
function clipped(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  return `${text.slice(0, text.lastIndexOf('\n', LONGEST_SUMMARY))}\n… the rest stands in the file.\n`;
}

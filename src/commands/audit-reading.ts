import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput } from '@actions/core';
import { UserError } from '../errors.ts';
import { selectEntries } from '../ledger/query.ts';
import { queryMarkdown } from '../report/audit.ts';
import { logText } from '../report/escape.ts';
import { wholeNumber } from './audit-arguments.ts';
import { soundLedger } from './audit-ledger.ts';
import { queryJson, queryText, rowOf } from './audit-query.ts';
import { type ObjectSource, replayCode, replayJson, replayOf, replayText } from './audit-replay.ts';
import { type AuditRun, filterIn, giveFile, refused, summarise, summaryBlock } from './audit-run.ts';

/** `command: query` of actions/audit. */
export async function query({ inputs, ledger, io, folder, runner }: AuditRun): Promise<number> {
  const filter = filterIn(inputs);
  const sound = await soundLedger(ledger, io);
  if (sound === null) return refused();
  const selected = selectEntries(sound.entries, filter);
  const file = join(folder, 'query.json');
  writeFileSync(file, queryJson(filter, sound.entries, selected));
  setOutput('status', 'done');
  setOutput('size', sound.entries.length);
  await giveFile(file);
  io.stdout(queryText(sound.entries, selected));
  await summarise(queryMarkdown(selected.map(rowOf), sound.entries.length), runner);
  return 0;
}

/** `command: replay` of actions/audit. The judged commits need not be here: their objects are asked of the remote. */
export async function replay({ inputs, ledger, io, folder, runner }: AuditRun): Promise<number> {
  if (inputs.entry === '')
    throw new UserError('Say whose verdict is computed again: the input `entry`, its number.');
  const seq = wholeNumber('entry', inputs.entry);
  const sound = await soundLedger(ledger, io);
  if (sound === null) return refused();
  const remote: ObjectSource = async () => async (oid) =>
    (await ledger.repository.blobs([oid]).catch(() => undefined))?.get(oid);
  const outcome = await replayOf(seq, ledger, sound, remote);
  const file = join(folder, 'replay.json');
  writeFileSync(file, replayJson(seq, outcome));
  const code = replayCode(outcome);
  setOutput('status', (['done', 'differs'] as const)[code] ?? 'missing');
  await giveFile(file);
  const text = replayText(seq, outcome);
  io.stdout(logText(text));
  await summarise(`### Replay\n\n${summaryBlock(text)}\n`, runner);
  return code;
}

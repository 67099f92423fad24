import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setOutput, summary } from '@actions/core';
import { UserError } from '../errors.ts';
import type { AuditFilterInputs, AuditInputs, RunnerContext } from '../inputs.ts';
import type { LedgerFilter } from '../ledger/query.ts';
import { markdownBlock } from '../report/escape.ts';
import { filterOf } from './audit-arguments.ts';
import type { RemoteLedger } from './audit-writing.ts';
import type { CommandIo } from './command.ts';
import type { GitHubAccess } from './github-access.ts';

/** What a run of actions/audit has to report with. */
export interface Reporting {
  readonly inputs: AuditInputs;
  readonly runner: RunnerContext;
  readonly access: GitHubAccess;
  readonly io: CommandIo;
  /** Where files go. */
  readonly folder: string;
}

export interface AuditRun extends Reporting {
  readonly ledger: RemoteLedger;
}

export async function done(size: number, head: string, root: string, file: string): Promise<void> {
  setOutput('status', 'done');
  setOutput('size', size);
  setOutput('head', head);
  setOutput('root', root);
  await giveFile(file);
}

/** An archive may be larger than what fits into memory. */
export async function giveFile(file: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  setOutput('file', file);
  setOutput('sha256', hash.digest('hex'));
}

export function refused(): number {
  setOutput('status', 'refused');
  return 1;
}

export async function summarise(markdown: string, runner: RunnerContext): Promise<void> {
  if (runner.summaryFile !== undefined) await summary.addRaw(markdown).write();
}

const LONGEST_SUMMARY = 20_000;

/** A text as a block of a summary. GitHub takes no summary of any size, and ten thousand digests are none to read. */
export function summaryBlock(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return markdownBlock(text);
  const end = text.lastIndexOf('\n', LONGEST_SUMMARY);
  return markdownBlock(`${text.slice(0, end > 0 ? end : LONGEST_SUMMARY)}\n… the rest stands in the file.\n`);
}

type FilterWord = keyof AuditFilterInputs;

const FILTERED: Readonly<Partial<Record<AuditInputs['command'], readonly FilterWord[]>>> = {
  query: ['model', 'person', 'pull', 'type', 'environment', 'from', 'to'],
  export: ['model', 'person', 'pull', 'type', 'environment', 'from', 'to'],
  'cycle-time': ['from', 'to'],
};

/** The entries that the inputs select. @throws UserError for an input that the command would leave unheard */
export function filterIn({ command, filter }: AuditInputs): LedgerFilter {
  const taken = FILTERED[command] ?? [];
  const given = Object.entries(filter).flatMap(([word, value]) =>
    value === undefined ? [] : [word as FilterWord],
  );
  const unheard = given.find((word) => !taken.includes(word));
  if (unheard !== undefined)
    throw new UserError(
      `The input \`${inputName(unheard)}\` selects nothing for \`command: ${command}\`: leave it out.`,
    );
  return filterOf(filter, inputName);
}

function inputName(word: FilterWord): string {
  return word === 'pull' ? 'pull-request' : word;
}

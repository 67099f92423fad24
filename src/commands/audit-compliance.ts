import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { expunctions } from '../ledger/contents.ts';
import { detailOf } from '../ledger/query.ts';
import { sha256Hex } from '../model/canonical.ts';
import { type ComplianceArtifact, complianceJson } from '../release/compliance-artifact.ts';
import { complianceHtml } from '../report/compliance-artifact.ts';
import { logText, visible } from '../report/escape.ts';
import { parseWords, wholeNumber } from './audit-arguments.ts';
import { openLedger } from './audit-clone.ts';
import { type LedgerAccess, type SoundLedger, soundLedger, textOf } from './audit-ledger.ts';
import type { CommandIo } from './command.ts';
import { ownVersion } from './distribution.ts';

const HELP = `arbiter audit compliance ENTRY [options]

Writes the compliance artifact of a deployment or a rollback as it was written then: compliance.json, which the ledger keeps,
and compliance.html, the same as a page. ENTRY is the number of one that went live. It runs in a clone, without a token.

  --out FOLDER          where to (default: compliance-ENTRY); files that are there are never replaced
  --repository DIR      a clone of the repository (default: the present folder)
  --branch NAME         the ledger's branch (default: \`ledger:\` of .arbiter/config.yml in HEAD)

Exit codes: 0 written, 1 the ledger is not whole, 2 there is no such artifact, or it cannot be written.
`;

const OPTIONS = {
  out: { type: 'string' },
  repository: { type: 'string' },
  branch: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `arbiter audit compliance`: exit 0 written, 1 the ledger is not whole, 2 cannot tell. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseWords(args, OPTIONS, HELP, { atMost: 1 });
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const [word] = positionals;
  if (word === undefined) throw new UserError(`Say which entry: arbiter audit compliance ENTRY\n\n${HELP}`);
  const seq = wholeNumber('ENTRY', word);
  const access = await openLedger(values, io);
  const sound = await soundLedger(access, io);
  if (sound === null) return 1;
  const sha256 = artifactOf(seq, sound);
  const { artifact, json } = await keptArtifact(sha256, access, sound);
  const page = pageOf(artifact, sha256);
  const folder = resolve(io.cwd, values.out ?? `compliance-${seq}`);
  await write(folder, { 'compliance.json': json, 'compliance.html': page });
  io.stdout(logText(`${visible(folder)}: compliance.json (sha256 ${sha256}), compliance.html`));
  io.stdout('\n');
  if (artifact.arbiter !== ownVersion())
    io.stderr(
      logText(
        `Arbiter ${visible(String(artifact.arbiter))} made the artifact, and this is ${ownVersion()}: compliance.json is the same byte for byte, the page may look different.`,
      ).concat('\n'),
    );
  return 0;
}

/** Digest of the artifact that an entry names. */
function artifactOf(seq: number, { entries }: SoundLedger): string {
  const entry = entries[seq - 1];
  if (entry === undefined) throw new UserError(`There is no entry ${seq}: the ledger has ${entries.length}.`);
  const deployment = detailOf(entry, 'deployment') ?? detailOf(entry, 'rollback');
  if (deployment === undefined)
    throw new UserError(
      `Entry ${seq} is of type ${entry.type}; only a deployment and a rollback have a compliance artifact. \`arbiter audit query --type deployment\` lists them.`,
    );
  const { compliance = null, outcome } = deployment;
  if (compliance === null)
    throw new UserError(
      `The ${entry.type} of entry ${seq} has no compliance artifact: ${outcome === 'live' ? 'an older version of Arbiter recorded it' : `it ended ${outcome}, and one that is live has it`}.`,
    );
  return compliance;
}

async function keptArtifact(
  sha256: string,
  { reader }: LedgerAccess,
  { snapshot, entries }: SoundLedger,
): Promise<{ readonly artifact: ComplianceArtifact; readonly json: Uint8Array }> {
  const json = (await reader.blobs(snapshot.tip, [sha256])).get(sha256);
  if (json === undefined) {
    const by = expunctions(entries).get(sha256);
    const why = by === undefined ? 'is not in the ledger' : `was removed by entry ${by.seq}`;
    throw new UserError(`The compliance artifact ${sha256} ${why}.`);
  }
  if (sha256Hex(json) !== sha256)
    throw new UserError(
      `The compliance artifact ${sha256} was changed: its bytes are ${sha256Hex(json)}. Run \`arbiter audit verify\`.`,
    );
  const artifact = parsed(textOf(json));
  if (artifact === undefined)
    throw new UserError(`The content ${sha256} is no compliance artifact as Arbiter writes it.`);
  return { artifact, json };
}

/** Only what Arbiter would write again byte for byte. */
function parsed(text: string | undefined): ComplianceArtifact | undefined {
  try {
    const artifact = JSON.parse(text ?? '') as ComplianceArtifact;
    const isOne = artifact?.schema === 'arbiter/compliance-artifact/v1' && complianceJson(artifact) === text;
    return isOne ? artifact : undefined;
  } catch {
    return undefined;
  }
}

/** Its form is not part of what the ledger verifies: whoever may write the ledger may have put something else there. */
function pageOf(artifact: ComplianceArtifact, sha256: string): string {
  try {
    return complianceHtml(artifact, sha256);
  } catch (error) {
    throw new UserError(
      `The compliance artifact ${sha256} does not have the shape of one, so there is no page of it.`,
      [],
      { cause: error },
    );
  }
}

async function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, name), content, { flag: 'wx' });
  } catch (error) {
    throw new UserError(
      `${folder} cannot be written: ${(error as Error).message}. Name another: --out FOLDER.`,
    );
  }
}

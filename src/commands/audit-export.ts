import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { checkpointText } from '../ledger/checkpoint.ts';
import { blobPath, entryPath } from '../ledger/layout.ts';
import { type LedgerFilter, selectEntries } from '../ledger/query.ts';
import { digestsIn } from '../ledger/retention.ts';
import { auditText } from '../report/audit.ts';
import { ARCHIVE_OSCAL, ARCHIVE_REPORT, archiveDocuments, entriesJson } from '../report/ledger/export.ts';
import { entriesCsv } from '../report/ledger/export-csv.ts';
import { wantedTexts } from '../report/ledger/view-source.ts';
import { type ArchiveFile, writeArchive } from './audit-archive.ts';
import {
  FILTER_HELP,
  FILTER_OPTIONS,
  filterOf,
  PLACE_HELP,
  PLACE_OPTIONS,
  parseWords,
} from './audit-arguments.ts';
import { openLedger } from './audit-clone.ts';
import { contentsOf, type LedgerAccess, type SoundLedger, soundLedger, textOf } from './audit-ledger.ts';
import { type NoteSigner, signerOf } from './audit-signer.ts';
import { NOTHING_HELD, verifyAccess } from './audit-verify.ts';
import type { CommandIo } from './command.ts';
import { ownVersion } from './distribution.ts';

const HELP = `arbiter audit export --out FILE [options]

Verifies the ledger and writes it as one uncompressed tar: entries, contents, checkpoint, tables, a report to read, OSCAL
assessment results, and how to check it. The same ledger gives the same bytes. \`arbiter audit verify --archive FILE\`
verifies it without Git.

  --out FILE            where to (default of all but tar: standard output)
  --format FORMAT       tar (default), or one view of it: html (a report to read), oscal (assessment results), json, csv
  --key-file PEM        signs the checkpoint with an Ed25519 key, in the name of --name
  --name NAME           name of the key (default: the origin of the ledger)
${FILTER_HELP}
                        limit contents and views; an archive always holds all entries, the chain needs them
${PLACE_HELP} (arbiter/audit-export/v1)

Exit codes: 0 written, 1 the ledger is not whole and nothing was written, 2 cannot tell.
`;

const FORMATS = ['tar', 'html', 'oscal', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** `arbiter audit export` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseWords(
    args,
    {
      ...PLACE_OPTIONS,
      ...FILTER_OPTIONS,
      out: { type: 'string' },
      format: { type: 'string' },
      'key-file': { type: 'string' },
      name: { type: 'string' },
    },
    HELP,
  );
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const format = formatOf(values.format);
  const filter = filterOf(values);
  if (format === 'tar' && values.out === undefined)
    throw new UserError('Say where the archive goes: --out FILE.tar');
  const access = await openLedger(values, io);
  if (format === 'json' || format === 'csv') return exportTable(access, format, filter, values.out, io);
  const signer = await signerOf(values, io);
  if (format !== 'tar') return exportView(access, format, { filter, signer }, values.out, io);
  const written = await exportArchive(access, { filter, signer, out: resolve(io.cwd, values.out ?? '') }, io);
  if (written === null) return 1;
  if (values.json === true)
    io.stdout(
      `${JSON.stringify({ schema: 'arbiter/audit-export/v1', file: values.out, ...written }, null, 2)}\n`,
    );
  else
    io.stdout(
      `${values.out}: ${written.size} entries, ${written.blobs} contents${written.left_out === 0 ? '' : ` (${written.left_out} left out)`}, sha256 ${written.sha256}\n`,
    );
  return 0;
}

function formatOf(text: string | undefined): Format {
  if (text === undefined) return 'tar';
  const found = FORMATS.find((format) => format === text);
  if (found === undefined)
    throw new UserError(`\`--format\` takes ${FORMATS.join(', ')}; found \`${text}\`.`);
  return found;
}

async function exportTable(
  access: LedgerAccess,
  format: 'json' | 'csv',
  filter: LedgerFilter,
  out: string | undefined,
  io: CommandIo,
): Promise<number> {
  const sound = await soundLedger(access, io);
  if (sound === null) return 1;
  const selected = selectEntries(sound.entries, filter);
  await give(format === 'json' ? entriesJson(selected) : entriesCsv(selected), out, io);
  return 0;
}

/** The same bytes as in the archive that the same words would write. */
async function exportView(
  access: LedgerAccess,
  format: 'html' | 'oscal',
  request: Omit<ArchiveRequest, 'out'>,
  out: string | undefined,
  io: CommandIo,
): Promise<number> {
  const made = await madeArchive(access, request, io);
  if (made === null) return 1;
  await give(made.documents.get(VIEW_PATHS[format]) ?? '', out, io);
  return 0;
}

const VIEW_PATHS = { html: ARCHIVE_REPORT, oscal: ARCHIVE_OSCAL };

async function give(text: string, out: string | undefined, io: CommandIo): Promise<void> {
  if (out === undefined) io.stdout(text);
  else await writeText(resolve(io.cwd, out), text, out);
}

async function writeText(path: string, text: string, shown = path): Promise<void> {
  await writeFile(path, text).catch((error: Error) => {
    throw new UserError(`${shown} cannot be written: ${error.message}.`);
  });
}

export interface ArchiveRequest {
  readonly filter: LedgerFilter;
  readonly signer: NoteSigner | null;
  /** Absolute. */
  readonly out: string;
  /** Absolute: where the report and the OSCAL results also go, beside the archive that holds them. */
  readonly views?: { readonly html: string; readonly oscal: string };
}

export interface WrittenArchive {
  readonly origin: string;
  readonly size: number;
  readonly head: string;
  readonly root: string;
  readonly blobs: number;
  readonly left_out: number;
  /** Of the archive. */
  readonly sha256: string;
}

/** Writes the archive of a ledger that is whole, contents included; null once it was said why it is not. */
export async function exportArchive(
  access: LedgerAccess,
  request: ArchiveRequest,
  io: CommandIo,
): Promise<WrittenArchive | null> {
  const made = await madeArchive(access, request, io);
  if (made === null) return null;
  const { sound, documents, blobs, facts } = made;
  await writeArchive(request.out, filesOf(access, sound, documents, blobs));
  if (request.views !== undefined)
    for (const format of ['html', 'oscal'] as const)
      await writeText(request.views[format], documents.get(VIEW_PATHS[format]) ?? '');
  return { ...facts, sha256: await digestOf(request.out) };
}

interface MadeArchive {
  readonly sound: SoundLedger;
  readonly documents: ReadonlyMap<string, string>;
  /** Digests of the contents that go in, sorted. */
  readonly blobs: readonly string[];
  readonly facts: Omit<WrittenArchive, 'sha256'>;
}

/** All that goes into an archive; null once it was said why the ledger is not whole. */
async function madeArchive(
  access: LedgerAccess,
  request: Omit<ArchiveRequest, 'out'>,
  io: CommandIo,
): Promise<MadeArchive | null> {
  const { verdict, sound } = await verifyAccess(access, NOTHING_HELD);
  const { origin, head, root } = verdict;
  if (sound === null || origin === null || head === null) {
    io.stderr(auditText(verdict));
    return null;
  }
  const blobs = await contentsToExport(access, sound, request.filter);
  const leftOut = sound.verification.blobs.filter((sha256) => !blobs.has(sha256));
  const checkpoint = checkpointText({ origin, size: sound.entries.length, root });
  const documents = archiveDocuments({
    arbiter: ownVersion(),
    origin,
    tip: sound.snapshot.tip,
    root,
    checkpoint: request.signer === null ? checkpoint : request.signer.sign(checkpoint, origin),
    entries: sound.entries.map((entry) => ({ entry, ...entryFile(sound, entry.seq) })),
    filter: request.filter,
    blobs: [...blobs],
    leftOut,
    verdicts: await verdictTexts(access, sound, request.filter, blobs),
  });
  const facts = {
    origin,
    head,
    root,
    size: sound.entries.length,
    blobs: blobs.size,
    left_out: leftOut.length,
  };
  return { sound, documents, blobs: [...blobs].sort(), facts };
}

/** Texts of the verdicts that the views tell, by digest. */
async function verdictTexts(
  access: LedgerAccess,
  { entries, snapshot }: SoundLedger,
  filter: LedgerFilter,
  blobs: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...wantedTexts(selectEntries(entries, filter))].filter((sha256) => blobs.has(sha256));
  const texts = new Map<string, string>();
  for await (const { contents } of contentsOf(access.reader, snapshot.tip, wanted))
    for (const [sha256, bytes] of contents) {
      const text = textOf(bytes);
      if (text !== undefined) texts.set(sha256, text);
    }
  return texts;
}

function entryFile({ snapshot }: SoundLedger, seq: number): ArchiveFile {
  const path = entryPath(seq);
  return { path, bytes: snapshot.entries.get(path) as Uint8Array };
}

/** All files of the archive in the order of their paths. */
async function* filesOf(
  access: LedgerAccess,
  sound: SoundLedger,
  documents: ReadonlyMap<string, string>,
  blobs: readonly string[],
): AsyncGenerator<ArchiveFile> {
  const others = [
    ...[...documents].map(([path, text]) => ({ path, bytes: Buffer.from(text, 'utf8') })),
    ...sound.entries.map(({ seq }) => entryFile(sound, seq)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  yield* others.filter(({ path }) => path < 'blobs/');
  for await (const { wanted, contents } of contentsOf(access.reader, sound.snapshot.tip, blobs))
    for (const sha256 of wanted) yield { path: blobPath(sha256), bytes: contents.get(sha256) as Uint8Array };
  yield* others.filter(({ path }) => path > 'blobs/');
}

/** Contents that the selected entries name, directly or through another; all of them without a filter. */
async function contentsToExport(
  access: LedgerAccess,
  { entries, snapshot, verification }: SoundLedger,
  filter: LedgerFilter,
): Promise<ReadonlySet<string>> {
  const present = new Set(verification.blobs);
  if (Object.values(filter).every((part) => part === undefined)) return present;
  const reached = new Set<string>();
  let wanted = selectEntries(entries, filter).flatMap((entry) => digestsIn(JSON.stringify(entry), present));
  while (wanted.length > 0) {
    const fresh = [...new Set(wanted)].filter((sha256) => !reached.has(sha256));
    wanted = [];
    for (const sha256 of fresh) reached.add(sha256);
    for await (const { contents } of contentsOf(access.reader, snapshot.tip, fresh))
      for (const bytes of contents.values())
        wanted.push(...digestsIn(Buffer.from(bytes).toString('latin1'), present));
  }
  return reached;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

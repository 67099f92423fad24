import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { appendEntries } from '../ledger/appending.ts';
import { type Checkpoint, checkpointText, ledgerCheckpoint } from '../ledger/checkpoint.ts';
import { PLACE_HELP, PLACE_OPTIONS, parseWords } from './audit-arguments.ts';
import { openLedger } from './audit-clone.ts';
import { type LedgerAccess, type SoundLedger, soundLedger } from './audit-ledger.ts';
import { type NoteSigner, signerOf } from './audit-signer.ts';
import { appendOptions, runOf, type WritableLedger, withRemoteLedger } from './audit-writing.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter audit checkpoint [options]

Prints a checkpoint (C2SP tlog-checkpoint) over the ledger, once it was verified: its name, how many entries, and the Merkle
root over them. Keep it where nobody who can write to the repository can change it: \`audit verify --checkpoint FILE\` then
finds a ledger that was shortened or rewritten. Of a signed one the verifier key is told, for \`verify --key\`.

  --key-file PEM        signs it with an Ed25519 private key (PKCS#8)
  --name NAME           name of the key (default: the origin of the ledger)
  --out FILE            writes it there
  --record              also appends it to the ledger, on the remote; its default branch then says which branch that is
  --remote NAME         where to write (default: origin)
${PLACE_HELP} (arbiter/audit-checkpoint/v1)

Exit codes: 0 made, 1 the ledger is not whole, 2 cannot tell.
`;

/** `arbiter audit checkpoint` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseWords(
    args,
    {
      ...PLACE_OPTIONS,
      'key-file': { type: 'string' },
      name: { type: 'string' },
      out: { type: 'string' },
      record: { type: 'boolean' },
      remote: { type: 'string' },
    },
    HELP,
  );
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  if (values.record !== true && values.remote !== undefined)
    throw new UserError('`--remote` says where to record: give `--record` too.');
  const signer = await signerOf(values, io);
  const make = (access: LedgerAccess, writable: (LedgerAccess & WritableLedger) | null): Promise<number> =>
    makeCheckpoint(access, writable, { signer, out: values.out, isJson: values.json === true }, io);
  if (values.record !== true) return make(await openLedger(values, io), null);
  return withRemoteLedger(values, io, (ledger) => make(ledger, ledger));
}

async function makeCheckpoint(
  access: LedgerAccess,
  writable: (LedgerAccess & WritableLedger) | null,
  wanted: { readonly signer: NoteSigner | null; readonly out: string | undefined; readonly isJson: boolean },
  io: CommandIo,
): Promise<number> {
  const { signer, out } = wanted;
  const sound = await soundLedger(access, io);
  if (sound === null) return 1;
  const { text, ...checkpoint } = checkpointOf(sound, signer);
  // What could not be recorded is not printed as if it were.
  const recorded = writable === null ? null : await recordCheckpoint(writable, signer, io);
  if (out !== undefined) await write(resolve(io.cwd, out), out, text);
  const verifierKey = signer?.verifierKey(checkpoint.origin) ?? null;
  if (wanted.isJson) {
    const more = { note: text, verifier_key: verifierKey, recorded };
    const output = { schema: 'arbiter/audit-checkpoint/v1', ...checkpoint, ...more };
    io.stdout(`${JSON.stringify(output, null, 2)}\n`);
  } else if (out === undefined) io.stdout(text);
  else io.stdout(`${out}: ${checkpoint.size} entries, root ${checkpoint.root}\n`);
  if (verifierKey !== null) io.stderr(signedText(verifierKey));
  if (recorded !== null) io.stderr(`Recorded as entry ${recorded}.\n`);
  return 0;
}

/** The key is public: it is what to hand to whoever is to believe the checkpoint. */
export function signedText(verifierKey: string): string {
  return `Signed. Verifier key, for \`arbiter audit verify --key\`: ${verifierKey}\n`;
}

export interface MadeCheckpoint extends Checkpoint {
  /** The note, or the bare text without a key. */
  readonly text: string;
}

/** The checkpoint over a ledger as it is. */
export function checkpointOf({ entries, snapshot }: SoundLedger, signer: NoteSigner | null): MadeCheckpoint {
  const checkpoint = ledgerCheckpoint({ entries, contents: snapshot.entries });
  const text = checkpointText(checkpoint);
  return { ...checkpoint, text: signer === null ? text : signer.sign(text, checkpoint.origin) };
}

/** Number of the checkpoint entry at the end of the ledger, new unless there was one. */
export async function recordCheckpoint(
  access: LedgerAccess & WritableLedger,
  signer: NoteSigner | null,
  io: CommandIo,
): Promise<number> {
  const appended = await appendEntries(access, [], {
    ...appendOptions(),
    checkpoints: {
      last: { at: io.now(), run: runOf(io.env) },
      ...(signer !== null && {
        note: (checkpoint: Checkpoint) => signer.sign(checkpointText(checkpoint), checkpoint.origin),
      }),
    },
  });
  return appended.head.seq;
}

async function write(path: string, shown: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: Error) => {
    throw new UserError(`${shown} cannot be written: ${error.message}.`);
  });
}

import { UserError } from '../errors.ts';
import type { Checkpoint as CheckpointDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { Draft } from './draft.ts';
import { quoted } from './finding.ts';
import { entryPath } from './layout.ts';
import { merkleRoot } from './merkle.ts';
import { parseNote, signersOf, strictBase64, type VerifierKey } from './note.ts';
import { detailOf } from './query.ts';
import type { VerifiedLedger } from './verification.ts';

/** How much there was of a ledger, and what it was: the root over its first `size` entries (RFC 6962, base64). */
export interface TreeHead {
  readonly size: number;
  readonly root: string;
}

/** A tree head of a named log (C2SP tlog-checkpoint). */
export interface Checkpoint extends TreeHead {
  readonly origin: string;
}

/** An entry whose number divides by this is a checkpoint, where the gate writes it. */
export const CHECKPOINT_EVERY = 1000;

const ROOT_BYTES = 32;
const SIZE = /^(?:0|[1-9]\d{0,14})$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
const ORIGIN = /^[^\u0000-\u001f]+$/;

/** Whether a text can name a log: one line, not empty. */
export function isOrigin(text: string): boolean {
  return ORIGIN.test(text);
}

/** The text that is signed: origin, size and root, a line each. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  if (!isOrigin(origin)) throw new UserError(`${quoted(origin)} cannot be the origin of a checkpoint.`);
  return `${origin}\n${size}\n${root}\n`;
}

/** Reads such a text, or says that it is none. Lines after the third are extensions, and say nothing to us. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  if (!text.endsWith('\n')) return undefined;
  const lines = text.slice(0, -1).split('\n');
  const [origin = '', size = '', root = ''] = lines;
  if (lines.includes('') || !isOrigin(origin) || !SIZE.test(size)) return undefined;
  if (strictBase64(root)?.length !== ROOT_BYTES) return undefined;
  return { origin, size: Number(size), root };
}

/**
 * Reads a checkpoint that somebody kept: a signed note, or without keys the bare text too. With keys, one of them must have
 * signed it.
 */
export function readCheckpoint(text: string, keys: readonly VerifierKey[]): Checkpoint {
  const note = parseNote(text);
  const checkpoint = parseCheckpoint(note?.text ?? text);
  if (checkpoint === undefined) {
    throw new UserError(
      'This is no checkpoint: expected lines with origin, size and root, and signatures after an empty line.',
    );
  }
  if (keys.length === 0) return checkpoint;
  const signers = note === undefined ? [] : signersOf(note, keys);
  if (signers === undefined)
    throw new UserError('A signature of the checkpoint is wrong: it was changed after it was signed.');
  if (signers.length === 0) {
    const names = keys.map(({ name, id }) => quoted(`${name}+${id}`)).join(', ');
    throw new UserError(`The checkpoint is not signed by ${names}.`);
  }
  return checkpoint;
}

/** What is wrong with the note in a checkpoint entry: null, nothing; else whether it names another head or is badly signed. */
export function noteProblem(
  note: string,
  expected: Checkpoint,
  keys: readonly VerifierKey[],
): 'mismatch' | 'signature' | null {
  const parsed = parseNote(note);
  const said = parsed === undefined ? undefined : parseCheckpoint(parsed.text);
  if (parsed === undefined || said === undefined) return 'mismatch';
  const isSame =
    said.origin === expected.origin && said.size === expected.size && said.root === expected.root;
  if (!isSame) return 'mismatch';
  if (keys.length === 0) return null;
  const signers = signersOf(parsed, keys);
  return signers === undefined || signers.length === 0 ? 'signature' : null;
}

/** The head over entries (their bytes, in order). */
export function treeHead(entries: readonly Uint8Array[]): TreeHead {
  return { size: entries.length, root: merkleRoot(entries) };
}

/** The checkpoint over all entries of a ledger that was verified; `checkpointText` is what to keep, sign, attest or release. */
export function ledgerCheckpoint({
  entries,
  contents,
}: Pick<VerifiedLedger, 'entries' | 'contents'>): Checkpoint {
  const [first] = entries;
  const origin = first === undefined ? undefined : detailOf(first, 'genesis')?.origin;
  if (origin === undefined) throw new Error('A ledger without a genesis was taken for whole.');
  return { origin, ...treeHead(entries.map(({ seq }) => contents.get(entryPath(seq)) as Uint8Array)) };
}

/** The entry that records a head, to be the one right after the entries it covers. `run`: who writes it. */
export function checkpointDraft(
  head: TreeHead,
  made: Pick<LedgerEntry, 'at' | 'repository' | 'run'>,
  note: string | null = null,
): Draft {
  const decision: CheckpointDetail = { size: head.size, root: head.root, note };
  const { at, repository, run } = made;
  return {
    entry: {
      id: `checkpoint/${head.size}`,
      type: 'checkpoint',
      at,
      repository,
      actor: null,
      run,
      pull_request: null,
      policy: null,
      subject: null,
      subjects: [],
      evidence: [],
      decision: { ...decision },
      attestation: null,
    },
    blobs: new Map(),
  };
}

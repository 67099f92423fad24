import type { ErrorObject } from 'ajv';
import { UserError } from '../errors.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import { ledgerDetailSchema } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { ledgerDetail as isDetail } from '../schemas/validators/ledger-detail.js';
import { ledgerEntry as isEntry } from '../schemas/validators/ledger-entry.js';
import { type Finding, type FindingCode, finding, quoted } from './finding.ts';
import { misplaced, placeOf } from './layout.ts';

export { entryPath } from './layout.ts';

/** Size of the largest entry in bytes, its newline included. What is larger belongs into a blob. */
export const MOST_ENTRY_BYTES = 1024 * 1024;
/** Levels of objects and arrays in an entry, itself the first. */
export const MOST_ENTRY_DEPTH = 32;

const DETAILED_TYPES: ReadonlySet<string> = new Set(Object.keys(ledgerDetailSchema.properties as object));
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What was read of one entry: the entry, or the first rule that its bytes break. */
export type EntryReading =
  | { readonly entry: LedgerEntry; readonly finding: undefined }
  | { readonly entry: undefined; readonly finding: Finding };

/** The bytes of an entry: RFC 8785 JSON and a newline. Refuses what could not be read back. */
export function entryBytes(entry: LedgerEntry): Uint8Array {
  const text = `${canonicalJson(entry)}\n`;
  if (hasLoneSurrogate(text)) {
    throw new UserError(
      `Entry ${quoted(entry.id)} holds half a character; the ledger holds Unicode text only.`,
    );
  }
  const bytes = ENCODER.encode(text);
  if (bytes.length > MOST_ENTRY_BYTES) {
    throw new UserError(
      `Entry ${quoted(entry.id)} has ${bytes.length} bytes; at most ${MOST_ENTRY_BYTES} can be recorded.`,
    );
  }
  return bytes;
}

/** SHA-256 of an entry's bytes in lowercase hex: what `prev` of the next entry is. */
export function entryDigest(entry: LedgerEntry): string {
  return sha256Hex(entryBytes(entry));
}

/**
 * Reads an entry and believes nothing: its name, size, encoding, canonical form (so a key given twice is found too), the
 * schema of entries and, for the types it knows, the schema of what is said.
 */
export function readEntry(path: string, bytes: Uint8Array): EntryReading {
  const place = placeOf(path);
  if (place.kind !== 'entry') {
    return refused('entry_name', misplaced(path), { path });
  }
  const { seq } = place;
  const refuse = (code: FindingCode, what: string): EntryReading =>
    refused(code, `Entry ${seq} ${what}.`, { entry: seq, path });
  if (bytes.length > MOST_ENTRY_BYTES) {
    return refuse('entry_too_large', `has ${bytes.length} bytes; at most ${MOST_ENTRY_BYTES} are read`);
  }
  const text = decoded(bytes);
  if (text === undefined) return refuse('entry_unreadable', 'is not UTF-8 text');
  const value = parsed(text);
  if (value === undefined) return refuse('entry_unreadable', 'is not JSON');
  if (isDeeper(value, MOST_ENTRY_DEPTH)) {
    return refuse('entry_unreadable', `is nested deeper than ${MOST_ENTRY_DEPTH} levels`);
  }
  if (!isCanonical(text, value)) {
    return refuse('entry_not_canonical', 'is not written as RFC 8785 JSON and one newline');
  }
  const mistake = schemaMistake(value);
  if (mistake !== undefined) return refuse('entry_schema', `does not have the shape of an entry: ${mistake}`);
  const entry = value as LedgerEntry;
  if (entry.seq !== seq) return refuse('entry_name', `says that it is entry ${entry.seq}`);
  return { entry, finding: undefined };
}

function refused(code: FindingCode, message: string, place: { entry?: number; path: string }): EntryReading {
  return { entry: undefined, finding: finding(code, message, place) };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asked before anything that walks the value by recursion: a mebibyte of brackets would exhaust the stack. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** One serialisation tells it all: order, spaces, numbers, escapes, a key given twice, a byte order mark, the newline. */
function isCanonical(text: string, value: unknown): boolean {
  try {
    const canonical = isOrdered(value) ? JSON.stringify(value) : canonicalJson(value);
    return `${canonical}\n` === text && !hasLoneSurrogate(text);
  } catch {
    // A number beyond the finite ones.
    return false;
  }
}

/**
 * Whether the keys of all objects are in RFC 8785's order as they are. Then `JSON.stringify`, several times as fast, writes
 * the same bytes. Keys that begin with a digit are left to the other way: JavaScript moves some of them to the front.
 */
function isOrdered(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isOrdered);
  const keys = Object.keys(value);
  return (
    keys.every((key, index) => !startsWithDigit(key) && (index === 0 || (keys[index - 1] as string) < key)) &&
    Object.values(value).every(isOrdered)
  );
}

function startsWithDigit(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** In canonical text the escape `\ud…` stands only for half of a surrogate pair, which RFC 8785 forbids. */
function hasLoneSurrogate(text: string): boolean {
  return text.includes('\\ud') && /(?<!\\)(?:\\\\)*\\ud/.test(text);
}

function schemaMistake(value: unknown): string | undefined {
  if (!isEntry(value)) return worded(isEntry.errors);
  const { type, decision } = value as LedgerEntry;
  if (!DETAILED_TYPES.has(type) || isDetail({ [type]: decision })) return undefined;
  return worded(isDetail.errors, type);
}

/** The validator's words; the place in the entry, of names that the schema knows and numbers only. */
function worded(errors: readonly ErrorObject[] | null | undefined, type?: string): string {
  const [first] = errors ?? [];
  const pointer = first?.instancePath ?? '';
  const place = type === undefined ? pointer : `/decision${pointer.slice(type.length + 1)}`;
  return `${place === '' ? 'it' : place} ${first?.message ?? 'is not accepted'}`;
}

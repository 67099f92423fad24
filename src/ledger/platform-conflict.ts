import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { PlatformLog } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { JsonValue } from '../text/document.ts';
import type { Draft } from './draft.ts';
import type { Conflict } from './extension.ts';
import { numericId } from './platform-selection.ts';
import { parsed, record } from './unchecked.ts';

/** Said by `happened_at`, and written in several ways. */
const TIMES: ReadonlySet<string> = new Set(['@timestamp', 'created_at']);

/**
 * Exports of different ways tell more or less of one event; what two of them both tell must be the same. `recorded` is the
 * event itself as it is kept, undefined where it was expunged: then (and where it is not what the entry names) the entry's own words are compared.
 */
export function isOtherEvent({ draft, recorded }: Conflict, kept: string | undefined): boolean {
  const now = saidBy(draft.entry);
  const then = saidBy(recorded);
  if (canonicalJson(fixed(draft.entry, now)) !== canonicalJson(fixed(recorded, then))) return true;
  if (kept === undefined || sha256Hex(kept) !== then.event)
    return contradict(now.user, then.user) || contradict(now.target, then.target);
  const told = record(parsed(textOf(draft, now.event)));
  return Object.entries(record(parsed(kept))).some(
    ([field, value]) =>
      !TIMES.has(field) &&
      Object.hasOwn(told, field) &&
      contradict(plain(field, value as JsonValue), plain(field, told[field] as JsonValue)),
  );
}

function saidBy({ decision }: Draft['entry'] | LedgerEntry): PlatformLog {
  return decision as unknown as PlatformLog;
}

function fixed({ type }: Draft['entry'] | LedgerEntry, said: PlatformLog): JsonValue {
  return [type, said.document, said.action, said.happened_at, said.actor];
}

/** An absent value, written out or not, says nothing. */
function contradict(one: JsonValue, other: JsonValue): boolean {
  if (isAbsent(one) || isAbsent(other)) return false;
  return canonicalJson(one) !== canonicalJson(other);
}

function isAbsent(value: JsonValue): boolean {
  return value === null || value === '';
}

/** Ids are numbers in some exports and text in others. */
function plain(field: string, value: JsonValue): JsonValue {
  return field.endsWith('_id') ? (numericId(value) ?? value) : value;
}

function textOf({ blobs }: Draft, sha256: string): string {
  return new TextDecoder().decode(blobs.get(sha256));
}

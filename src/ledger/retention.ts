import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { parseInstant } from '../signoff/instant.ts';
import { type ModelNames, modelNames, modelsOf } from './query.ts';

const DAY_MS = 86_400_000;
const DIGEST = /[0-9a-f]{64}/g;

/** Which entries need which contents. */
export interface ContentUse {
  /** Entries that name a content, directly or through a content that names it, by digest. */
  readonly users: ReadonlyMap<string, readonly LedgerEntry[]>;
  readonly names: ModelNames;
}

/** Digests in a text that name a content that is there, each once. */
export function digestsIn(content: string, present: ReadonlySet<string>): readonly string[] {
  const found = [...content.matchAll(DIGEST)].map(([digest]) => digest);
  return [...new Set(found)].filter((digest) => present.has(digest));
}

/**
 * Finds the uses: a content is used by every entry in whose text its digest stands, and through every content in whose
 * text it stands (a record names the evidence it was made from). Anything that looks like a digest counts, so a content is
 * rather kept too long than removed too early.
 */
export function contentUse(
  entries: readonly LedgerEntry[],
  present: ReadonlySet<string>,
  text: (sha256: string) => string,
): ContentUse {
  const named = new Map<string, readonly string[]>();
  const users = new Map<string, LedgerEntry[]>([...present].map((sha256) => [sha256, []]));
  for (const entry of entries) {
    // What removed a content does not need it.
    if (entry.type === 'expunged') continue;
    const reached = new Set(digestsIn(JSON.stringify(entry), present));
    for (const sha256 of reached) {
      users.get(sha256)?.push(entry);
      const known = named.get(sha256) ?? digestsIn(text(sha256), present);
      named.set(sha256, known);
      for (const next of known) reached.add(next);
    }
  }
  return { users, names: modelNames(entries) };
}

/** Models under legal hold that need a content; `*` holds everything. Names of manifests and folders both count. */
export function holdsOn(use: ContentUse, sha256: string, legalHold: readonly string[]): readonly string[] {
  if (legalHold.includes('*')) return ['*'];
  const words = new Set(
    (use.users.get(sha256) ?? []).flatMap(modelsOf).flatMap((folder) => {
      const parts = folder.split('/');
      return [folder, parts.at(-1) ?? folder, ...(use.names.get(folder) ?? [])];
    }),
  );
  return legalHold.filter((name) => words.has(name));
}

/** Contents that retention lets go: every entry that needs one is older than so many days, and no legal hold covers it. */
export function expiredContents(
  use: ContentUse,
  policy: { readonly days: number; readonly legalHold: readonly string[] },
  now: string,
): {
  readonly expired: readonly string[];
  readonly held: readonly { sha256: string; by: readonly string[] }[];
} {
  const before = (parseInstant(now) ?? Number.NEGATIVE_INFINITY) - policy.days * DAY_MS;
  const old = [...use.users]
    .filter(([, entries]) => entries.length > 0 && entries.every((entry) => isBefore(entry, before)))
    .map(([sha256]) => sha256)
    .sort();
  const held = old
    .map((sha256) => ({ sha256, by: holdsOn(use, sha256, policy.legalHold) }))
    .filter(({ by }) => by.length > 0);
  const isHeld = new Set(held.map(({ sha256 }) => sha256));
  return { expired: old.filter((sha256) => !isHeld.has(sha256)), held };
}

function isBefore(entry: LedgerEntry, instant: number): boolean {
  const at = parseInstant(entry.at);
  return at !== undefined && at < instant;
}

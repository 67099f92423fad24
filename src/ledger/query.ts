import type { Bundle, LedgerDetail } from '../schemas/ledger-detail.ts';
import type { Actor, LedgerEntry } from '../schemas/ledger-entry.ts';
import { parseDayEnd, parseInstant } from '../signoff/instant.ts';
import type { DetailOf, EntryType } from './draft.ts';

/** What to select; every part that is given must hold. */
export interface LedgerFilter {
  /** Name of a manifest, or the folder of a model. */
  readonly model?: string | undefined;
  /** Login (any that the person had in this ledger) or numeric id. */
  readonly person?: string | undefined;
  readonly pull?: number | undefined;
  readonly type?: EntryType | undefined;
  /** Where a bundle was brought to, by its exact name. */
  readonly environment?: string | undefined;
  /** Days in UTC, `2026-03-01`, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What an entry of a known type says; its shape was checked when the ledger was verified. Undefined for another type. */
export function detailOf<T extends keyof LedgerDetail & EntryType>(
  entry: LedgerEntry,
  type: T,
): DetailOf<T> | undefined {
  return entry.type === type ? (entry.decision as DetailOf<T>) : undefined;
}

/** The bundle that an entry records; undefined where it records none, as where one was refused. */
export function madeBundle(entry: LedgerEntry): Bundle | undefined {
  const detail = detailOf(entry, 'bundle');
  return detail === undefined || 'refusal' in detail ? undefined : detail;
}

/** The entries that a later one calls wrong, each with the number of the first that does. */
export function corrections(entries: readonly LedgerEntry[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const entry of entries) {
    const of = detailOf(entry, 'correction')?.of;
    if (of !== undefined && !found.has(of)) found.set(of, entry.seq);
  }
  return found;
}

/** First millisecond of a day in UTC, or undefined when there is no such date. */
export function parseDayStart(day: string): number | undefined {
  return parseInstant(`${day}T00:00:00Z`);
}

/** The entries that the filter names, in order. The whole ledger is needed: it says who bore which login and which folder which name. */
export function selectEntries(entries: readonly LedgerEntry[], filter: LedgerFilter): readonly LedgerEntry[] {
  const { model, person, pull, type, environment } = filter;
  const from = filter.from === undefined ? undefined : parseDayStart(filter.from);
  const to = filter.to === undefined ? undefined : parseDayEnd(filter.to);
  const names = model === undefined ? undefined : namesOfModel(modelNames(entries), model);
  const who = person === undefined ? undefined : personOf(entries, person);
  return entries.filter((entry) => {
    const at = parseInstant(entry.at);
    return (
      (type === undefined || entry.type === type) &&
      (pull === undefined || pullOf(entry) === pull) &&
      (environment === undefined || environmentOf(entry) === environment) &&
      (names === undefined || modelsOf(entry).some((name) => names.has(name))) &&
      (who === undefined || concerns(entry, who)) &&
      (filter.from === undefined || isAtLeast(at, from)) &&
      (filter.to === undefined || isAtLeast(to, at))
    );
  });
}

/** A release is made after its pull request, and names it, as does the refusal of a bundle. */
function pullOf(entry: LedgerEntry): number | null | undefined {
  const bundle = detailOf(entry, 'bundle');
  const named = bundle !== undefined && 'refusal' in bundle ? bundle : detailOf(entry, 'release');
  return entry.pull_request?.number ?? named?.pull_request;
}

/** The environment that an entry is about; undefined where it is about none. */
export function environmentOf(entry: LedgerEntry): string | undefined {
  const detail = detailOf(entry, 'deployment') ?? detailOf(entry, 'rollback') ?? detailOf(entry, 'drill');
  return detail?.environment;
}

/** A bound or a time that cannot be read selects nothing. */
function isAtLeast(later: number | undefined, earlier: number | undefined): boolean {
  return later !== undefined && earlier !== undefined && later >= earlier;
}

/** Every folder of a model with the names that its manifest bore. */
export type ModelNames = ReadonlyMap<string, ReadonlySet<string>>;

export function modelNames(entries: readonly LedgerEntry[]): ModelNames {
  const names = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const model of detailOf(entry, 'evaluation')?.models ?? []) {
      const known = names.get(model.path) ?? new Set();
      names.set(model.path, known.add(model.name));
    }
  }
  return names;
}

/**
 * What an entry may call a model that somebody calls `asked`: the word itself, every folder whose manifest bore it, and the
 * names that the manifest in that folder bore, since a refused deployment may know no more.
 */
function namesOfModel(names: ModelNames, asked: string): ReadonlySet<string> {
  const folders = [...names].filter(([, known]) => known.has(asked)).map(([folder]) => folder);
  const folder = asked.replace(/\/+$/, '');
  return new Set([folder, ...folders, ...(names.get(folder) ?? [])]);
}

/**
 * Folders of the models that an entry is about; `.arbiter` for the change to what governs. Sorted, each once. A bundle or a
 * deployment without a subject has the name of its model only.
 */
export function modelsOf(entry: LedgerEntry): readonly string[] {
  const named = (detailOf(entry, 'bundle') ?? detailOf(entry, 'deployment'))?.model;
  if (typeof named === 'string' && entry.subjects.length === 0) return [named];
  const detail = detailOf(entry, 'approval') ?? detailOf(entry, 'override');
  return [
    ...new Set([
      ...entry.subjects.map(({ name }) => name),
      ...(detailOf(entry, 'evaluation')?.models.map(({ path }) => path) ?? []),
      ...(detail === undefined ? [] : [detail.model]),
    ]),
  ].sort();
}

interface Person {
  readonly ids: ReadonlySet<number>;
  /** Folded to lower case. */
  readonly logins: ReadonlySet<string>;
}

/** By id, every login the account had; by login, every account that had it, and all its logins. */
function personOf(entries: readonly LedgerEntry[], asked: string): Person {
  const actors = entries.flatMap(actorsOf);
  const isId = /^[0-9]{1,15}$/.test(asked);
  // A login may consist of digits: then both readings are shown rather than one hidden.
  const ids = new Set([
    ...(isId ? [Number(asked)] : []),
    ...actors.filter(({ login }) => fold(login) === fold(asked)).map(({ id }) => id),
  ]);
  const logins = actors.filter(({ id }) => ids.has(id)).map(({ login }) => fold(login));
  return { ids, logins: new Set([fold(asked), ...logins]) };
}

function actorsOf(entry: LedgerEntry): Actor[] {
  return [entry.actor, entry.pull_request?.author ?? null].filter((actor) => actor !== null);
}

function concerns(entry: LedgerEntry, { ids, logins }: Person): boolean {
  return (
    actorsOf(entry).some(({ id }) => ids.has(id)) ||
    idsIn(entry).some((id) => id !== null && id !== undefined && ids.has(id)) ||
    loginsIn(entry).some((login) => logins.has(fold(login)))
  );
}

/** Numeric ids that the decision itself names. */
function idsIn(entry: LedgerEntry): (number | null | undefined)[] {
  return [
    detailOf(entry, 'evaluation')?.pusher,
    detailOf(entry, 'observation')?.user,
    detailOf(entry, 'dismissal')?.user,
  ];
}

/** Logins that the decision itself names, without an id. */
function loginsIn(entry: LedgerEntry): readonly string[] {
  const delegation = detailOf(entry, 'delegation');
  const platform = detailOf(entry, 'platform_log');
  return [
    ...(delegation === undefined ? [] : [delegation.from, delegation.to]),
    ...(detailOf(entry, 'alert')?.people ?? []),
    ...[platform?.actor, platform?.user].filter((login) => typeof login === 'string'),
  ];
}

function fold(login: string): string {
  return login.toLowerCase();
}

/** GitHub's ids of the deployments whose end the entries have, whatever was done by them. */
export function settledDeployments(entries: readonly LedgerEntry[]): ReadonlySet<number> {
  const made = (['deployment', 'rollback', 'drill'] as const).flatMap((type) =>
    entries.map((entry) => detailOf(entry, type)?.deployment_id ?? null),
  );
  return new Set(made.filter((id) => id !== null));
}

import type { CycleTime } from '../schemas/cycle-time.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { formatInstant } from '../signoff/instant.ts';
import { hoursBetween } from './cycle-summary.ts';
import { timeIn } from './pull-record.ts';
import { detailOf, environmentOf } from './query.ts';

type Live = CycleTime['changes'][number]['live'][number];

/** From where the way to an environment is measured; epoch milliseconds, null where it is not known. */
export interface LiveStart {
  readonly proposedAt: number;
  readonly approvedAt: number | null;
  readonly releasedAt: number | null;
}

/** Whether an entry is of a subject: of it alone, or of it among others. */
export function isOfSubject({ subject, subjects }: LedgerEntry, content: string): boolean {
  return subject === content || subjects.some(({ sha256 }) => sha256 === content);
}

/** Entries that say that something was published. A refusal published nothing. */
export function publishedReleases(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.filter((entry) => detailOf(entry, 'release')?.refusal === null);
}

/** Entries that say that something went live. A rollback brings back what had been live already. */
export function liveDeployments(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.filter((entry) => detailOf(entry, 'deployment')?.outcome === 'live');
}

/** When exactly this content first went live in each environment after its merge (entry `seq`), sorted by environment. */
export function liveTimes(
  content: string,
  seq: number,
  deployments: readonly LedgerEntry[],
  { proposedAt, approvedAt, releasedAt }: LiveStart,
): { readonly live: Live[]; readonly conflicts: number } {
  const first = new Map<string, number>();
  for (const entry of deployments) {
    const environment = environmentOf(entry);
    if (environment === undefined || entry.seq < seq || !isOfSubject(entry, content)) continue;
    if (!first.has(environment)) first.set(environment, timeIn(entry, entry.at));
  }
  const found = [...first].sort(([a], [b]) => (a < b ? -1 : 1));
  const isBackwards = (start: number | null, at: number): boolean => start !== null && at < start;
  return {
    live: found.map(([environment, at]) => ({
      environment,
      live_at: formatInstant(at),
      proposal_to_live_hours: hoursBetween(proposedAt, at),
      approval_to_live_hours: hoursBetween(approvedAt, at),
      release_to_live_hours: hoursBetween(releasedAt, at),
    })),
    conflicts: found.flatMap(([, at]) =>
      [proposedAt, approvedAt, releasedAt].filter((start) => isBackwards(start, at)),
    ).length,
  };
}

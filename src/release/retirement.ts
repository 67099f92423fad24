import type { LedgerEntry } from '../schemas/ledger-entry.ts';

/** Stages in a manifest that say that a model is decommissioned. */
const RETIRED: ReadonlySet<string> = new Set(['retired', 'decommissioned']);

export function isRetiredStage(stage: string | undefined): boolean {
  return RETIRED.has((stage ?? '').toLowerCase());
}

/** The entry of the ledger that retires a model. */
export function retirementOf(entries: readonly LedgerEntry[], model: string): LedgerEntry | undefined {
  return entries.find(
    ({ type, decision }) =>
      type === 'retirement' && (decision as { readonly model?: unknown }).model === model,
  );
}

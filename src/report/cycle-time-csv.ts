import type { CycleTime } from '../schemas/cycle-time.ts';
import { csv } from './ledger/export-csv.ts';

const COLUMNS = [
  'policy',
  'check',
  'changes',
  'denials',
  'fail',
  'inconclusive',
  'error',
  'not_blocking',
  'overridden',
  'waived',
  'reworked',
  'rework_rounds',
  'denial_rate',
  'rework_rate',
  'override_rate',
] as const;

/** A row for each check with its counts and rates; a rate of nothing is empty. */
export function renderCheckRatesCsv({ checks }: CycleTime): string {
  return csv(
    COLUMNS,
    checks.map((one) => COLUMNS.map((column) => one[column])),
  );
}

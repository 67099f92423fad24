import { Ajv } from 'ajv';
import {
  type CycleChange,
  type CyclePeriod,
  type CycleTime,
  cycleTime,
} from '../../src/ledger/cycle-time.ts';
import { cycleTimeSchema } from '../../src/schemas/cycle-time.ts';
import { type Act, ledgerOf } from './recorded.ts';

const fitsSchema = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(cycleTimeSchema);

/** The cycle time of these acts; what it gives is always as its schema says. */
export function measured(acts: readonly Act[], period: CyclePeriod = {}): CycleTime {
  const cycle = cycleTime(ledgerOf(acts), period);
  if (!fitsSchema(cycle)) throw new Error(JSON.stringify(fitsSchema.errors));
  return cycle;
}

/** The one change of these acts. */
export function onlyChange(acts: readonly Act[]): CycleChange {
  const [change, ...others] = measured(acts).changes;
  if (change === undefined || others.length > 0) throw new Error('One change was expected.');
  return change;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReference } from '../../src/statistics/column-reading.ts';
import type { ColumnComparison } from '../../src/statistics/drift-comparison.ts';
import type { DriftOptions } from '../../src/statistics/drift-report.ts';
import { compareDrift } from '../../src/statistics/drift-report.ts';
import { parseProfile, profileOf, profileText } from '../../src/statistics/profile-file.ts';

export const fixtures = join(import.meta.dirname, '../fixtures/statistics');
export const reference = readFileSync(join(fixtures, 'drift-reference.csv'));
export const current = readFileSync(join(fixtures, 'drift-current.csv'));
export const bytes = (text: string) => new TextEncoder().encode(text);
export const csv = (values: readonly (number | string)[], name = 'x') =>
  bytes(`${name},other\n${values.map((value) => `${value},0\n`).join('')}`);

export async function ofFiles(before: Uint8Array, now: Uint8Array, options: DriftOptions = {}) {
  const { columns } = await compareDrift({ kind: 'data', source: before }, now, options);
  return new Map(columns.map((column) => [column.column, column]));
}

export async function profiled(before: Uint8Array, bins?: number) {
  return profileOf(await readReference(before, {}), 'a'.repeat(64), bins).profile;
}

export async function ofProfile(before: Uint8Array, now: Uint8Array, bins?: number) {
  const profile = parseProfile(profileText(await profiled(before, bins)), 'profile.json');
  const { columns } = await compareDrift({ kind: 'profile', profile }, now);
  return new Map(columns.map((column) => [column.column, column]));
}

export async function x(before: readonly (number | string)[], now: readonly (number | string)[]) {
  return (await ofFiles(csv(before), csv(now))).get('x') as ColumnComparison;
}

export const value = (
  column: ColumnComparison | undefined,
  name: keyof NonNullable<ColumnComparison['statistics']>,
) => column?.statistics?.[name]?.value;

/** Deterministic lognormal draws (a linear congruential generator and Box-Muller). */
export function lognormal(count: number, shift: number, seed: number): number[] {
  let state = (seed * 2654435761) % 2 ** 32;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return Array.from({ length: count }, () =>
    Math.exp(shift + Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())),
  );
}

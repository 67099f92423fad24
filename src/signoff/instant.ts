const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Epoch milliseconds of an RFC 3339 instant in UTC (`2026-03-01T12:00:00Z`), or undefined. Only upper-case `T` and `Z`,
 * only dates that exist, no leap second: GitHub writes nothing else, so anything else is not GitHub's.
 * Digits beyond the millisecond are cut, which can only make two times equal, and equal is stale.
 */
export function parseInstant(text: string): number | undefined {
  const parts = INSTANT.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction] = parts;
  const midnight = dayStart(Number(year), Number(month), Number(day));
  if (midnight === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return undefined;
  const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  return midnight + Number(hour) * HOUR_MS + Number(minute) * 60_000 + Number(second) * 1000 + milliseconds;
}

/** The last millisecond (UTC) of a date `2026-06-30`, or undefined when there is no such date. */
export function parseDayEnd(text: string): number | undefined {
  const parts = DAY.exec(text);
  const start = parts === null ? undefined : dayStart(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return start === undefined ? undefined : start + DAY_MS - 1;
}

/** Milliseconds of `24h` or `90d`, or undefined. */
export function parseDuration(text: string): number | undefined {
  const parts = /^([1-9]\d{0,4})([hd])$/.exec(text);
  return parts === null ? undefined : Number(parts[1]) * (parts[2] === 'd' ? DAY_MS : HOUR_MS);
}

/** The earliest of several instants, as it is written; null without any. One that cannot be read is over before all others. */
export function earliest(instants: readonly (string | null)[]): string | null {
  const given = instants.filter((text) => text !== null);
  const [first] = given.sort((a, b) => (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0));
  return first ?? null;
}

/** RFC 3339 in UTC, whole seconds without a fraction. */
export function formatInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** The instant of a text that was checked before (`integrityProblems`); anything else is a bug and throws. */
export function instant(text: string | null): number {
  const value = text === null ? undefined : parseInstant(text);
  if (value === undefined) throw new Error(`Not an instant: ${text}`);
  return value;
}

function dayStart(year: number, month: number, day: number): number | undefined {
  const start = Date.UTC(year, month - 1, day);
  const date = new Date(start);
  // A day that the month does not have runs over into another month; a year below 100 is taken for one after 1900.
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 ? start : undefined;
}

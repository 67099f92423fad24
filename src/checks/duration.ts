const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 };
const RFC3339_UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds of `30d`, `12h` or `2w`. */
export function durationMilliseconds(text: string): number {
  const match = /^(\d{1,5})([hdw])$/.exec(text);
  if (match === null)
    throw new Error(`Expected a length of time such as 30d, found ${JSON.stringify(text)}.`);
  return Number(match[1]) * (HOURS[match[2] as string] as number) * 3_600_000;
}

/**
 * Milliseconds since 1970 of an RFC 3339 instant with its offset, or undefined: a date without a time zone, or one that
 * does not exist, is not an instant.
 */
export function instant(text: unknown): number | undefined {
  if (typeof text !== 'string' || !RFC3339_UTC.test(text)) return undefined;
  const time = Date.parse(text);
  if (!Number.isFinite(time)) return undefined;
  return isRealDay(text.slice(0, 10)) ? time : undefined;
}

/** 2026-02-30 would silently become March. */
function isRealDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** The age of something in words: `3 days`, `5 hours`. */
export function ageText(milliseconds: number): string {
  const hours = Math.floor(milliseconds / 3_600_000);
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
}

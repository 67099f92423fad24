import { ageText, durationMilliseconds, instant } from './duration.ts';
import type { EvidenceItem } from './facts.ts';
import type { Outcome } from './result.ts';

/** Clocks of runners may be a little ahead. */
const CLOCK_SKEW_MILLISECONDS = 5 * 60_000;

export interface Staleness {
  readonly outcome: Extract<Outcome, 'error' | 'fail'>;
  readonly text: string;
}

/**
 * Why evidence is not shown to be at most `window` old; null: it is. Its date is what the file states, or the start of the
 * workflow run that made it; without one nothing is shown, and a date in the future is none.
 */
export function staleness(
  item: Pick<EvidenceItem, 'file' | 'facts' | 'madeAt'>,
  window: string,
  now: string,
): Staleness | null {
  const written = item.facts.identity?.created ?? item.madeAt ?? null;
  if (written === null)
    return { outcome: 'error', text: `${item.file} has no date; at most ${window} old is required.` };
  const time = instant(written);
  const present = instant(now);
  if (present === undefined) throw new Error(`The instant of the decision is not RFC 3339: ${now}.`);
  if (time === undefined)
    return {
      outcome: 'error',
      text: `${item.file}: its date ${JSON.stringify(written)} is not RFC 3339 with a time zone.`,
    };
  const age = present - time;
  if (age < -CLOCK_SKEW_MILLISECONDS)
    return { outcome: 'error', text: `${item.file}: its date ${written} lies in the future.` };
  if (age <= durationMilliseconds(window)) return null;
  return { outcome: 'fail', text: `${item.file} is ${ageText(age)} old; at most ${window} is accepted.` };
}

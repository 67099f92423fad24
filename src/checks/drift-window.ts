import type { CheckConfigOf } from './check.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { policyNumber } from './limit.ts';
import { isTrusted, type Outcome, plural } from './result.ts';

export const SEVERITIES = ['none', 'low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One flag as read: its severity, or null where the file does not let it be told. */
export interface Flag {
  readonly item: EvidenceItem;
  readonly severity: Severity | null;
  /** Milliseconds since 1970; undefined when the record is not dated. */
  readonly time: number | undefined;
  readonly problem: string | null;
}

export interface Judged {
  readonly outcome: Outcome;
  readonly message: string;
}

const DAY_MILLISECONDS = 24 * 3_600_000;
/** Days that a sentence names. */
const MOST_NAMED = 7;

/** The last days of the evaluation store. */
export interface JudgedWindow {
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  /** The verdict on the days first, then what is wrong with single records. */
  readonly parts: readonly (Judged & { readonly item?: EvidenceItem })[];
  /** The records of these days. */
  readonly flags: readonly Flag[];
}

/**
 * Whether a flag was raised on no more of the last days than allowed. A day without a record may have had one: it never
 * counts as good. Today counts once it has a record. Null: the policy does not ask for days.
 */
export function judgeWindow(
  facts: ModelFacts,
  check: CheckConfigOf<'drift_flag'>,
  now: number,
  stored: readonly Flag[],
): JudgedWindow | null {
  const { days, none_at_least: least } = check.require;
  if (days === undefined) return null;
  const [most, count] = [policyNumber(days.at_most), policyNumber(days.of)];
  if (!Number.isInteger(count) || count < 1 || count > 366) {
    throw new Error(`Expected 1 to 366 days in the policy, found ${count}.`);
  }
  const sound = stored.filter(({ problem }) => problem === null);
  const today = dayAt(now);
  const end = sound.some((flag) => dayOf(flag) === today) ? now : now - DAY_MILLISECONDS;
  const window = Array.from({ length: count }, (_, back) => dayAt(end - back * DAY_MILLISECONDS)).reverse();
  const inside = sound.filter((flag) => window.includes(dayOf(flag)));
  const own = inside.filter(({ item }) => item.facts.identity?.model === facts.manifest.name);
  const isRaised = ({ severity }: Flag) =>
    severity === null || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
  const flagged = window.filter((day) => own.some((flag) => dayOf(flag) === day && isRaised(flag)));
  const missing = window.filter((day) => !own.some((flag) => dayOf(flag) === day));
  const outcome =
    flagged.length > most ? 'fail' : flagged.length + missing.length > most ? 'inconclusive' : 'pass';
  const said = `Of the ${plural(count, 'day')} from ${window[0]} to ${window.at(-1)}, ${flagged.length} ${flagged.length === 1 ? 'has' : 'have'} a drift flag of severity ${least} or above${listed(flagged)}; at most ${most} may.`;
  const gaps =
    missing.length === 0
      ? ''
      : ` ${plural(missing.length, 'day')} without a record${listed(missing)}: none of them is taken for a good one.`;
  const foreign = inside.filter((flag) => !own.includes(flag));
  const distrusted = own.filter(({ item }) => !isTrusted(item.trust, check.require.trust?.at_least));
  return {
    outcome,
    parts: [
      { outcome, message: `${said}${gaps}` },
      ...foreign.map(({ item }) => ({
        outcome: 'error' as const,
        message: `${item.file} is a record of the model ${JSON.stringify(item.facts.identity?.model ?? null)}, not of ${facts.manifest.name}.`,
        item,
      })),
      ...distrusted.map(({ item }) => ({
        outcome: 'fail' as const,
        message: `${item.file}: trust is ${item.trust}; at least ${check.require.trust?.at_least} is required.`,
        item,
      })),
    ],
    flags: inside,
  };
}

/** The day that a record says, or that of its instant: records of one flag file say no day. */
function dayOf({ item, time }: Flag): string {
  return item.facts.drift?.day ?? (time === undefined ? '' : dayAt(time));
}

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function listed(days: readonly string[]): string {
  if (days.length === 0) return '';
  const more = days.length > MOST_NAMED ? ` and ${days.length - MOST_NAMED} more` : '';
  return ` (${days.slice(0, MOST_NAMED).join(', ')}${more})`;
}

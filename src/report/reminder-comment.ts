import { markdownCode, markdownLink, markdownText } from './escape.ts';
import { counted, formatDay } from './number.ts';

/** What a reminder says; `Reminder` of the evaluation is one. */
export interface ReminderText {
  readonly level: 'reminder' | 'escalation';
  readonly marker: string;
  /** Logins, and teams as `org/team`: the only ones who are notified. */
  readonly people: readonly string[];
  readonly awaited: readonly string[];
  readonly roles: readonly string[];
  readonly models: readonly string[];
  readonly waitingSince: string;
  readonly hours: number;
}

const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/;
const TEAM = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const NAMES_SHOWN = 10;

/**
 * A new comment, because only that notifies. The people it is for are mentioned, which is its purpose; everybody else is
 * named in code. `where` is the address of what there is to decide.
 */
export function renderReminder(reminder: ReminderText, where: string): string {
  const { level, marker, people, awaited, roles, waitingSince, hours } = reminder;
  const mentions = people.filter((name) => LOGIN.test(name) || TEAM.test(name)).map((name) => `@${name}`);
  const wait = `since ${markdownText(formatDay(waitingSince))} (${waitedText(hours)})`;
  const open = roles.length === 0 ? [] : [`Open: ${names(roles, markdownText)}.`];
  const link = `${markdownLink('What there is to decide', where)}.`;
  if (level === 'reminder') {
    const sentence = `${mentions.join(' ')}: your review of ${subject(reminder)} is awaited ${wait}.`;
    return [marker, [`⏰ ${sentence}`, ...open, link].join(' ')].join('\n');
  }
  const asked =
    awaited.length === 0
      ? 'Nobody who could sign is left to ask.'
      : `Asked so far: ${names(awaited, (login) => markdownCode(`@${login}`))}.`;
  const sentence = `${mentions.join(' ')}: ${subject(reminder)} has waited for review ${wait}.`;
  return [marker, [`📣 ${sentence}`, ...open, asked, link].join(' ')].join('\n');
}

function subject({ models }: ReminderText): string {
  return models.length === 0 ? 'the change to what governs' : names(models, markdownCode);
}

function waitedText(hours: number): string {
  return hours < 48 ? counted(hours, 'hour') : counted(Math.floor(hours / 24), 'day');
}

function names(items: readonly string[], show: (name: string) => string): string {
  const shown = items.slice(0, NAMES_SHOWN).map(show).join(', ');
  return items.length > NAMES_SHOWN ? `${shown} and ${items.length - NAMES_SHOWN} more` : shown;
}

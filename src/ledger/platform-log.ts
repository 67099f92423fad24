import { UserError } from '../errors.ts';
import { formatInstant, parseInstant } from '../signoff/instant.ts';
import { DEFAULT_LIMITS, type JsonValue, type TextLimits } from '../text/document.ts';
import { parseJson } from '../text/json.ts';
import { formatProblem, type Problem } from '../text/problem.ts';

/** Characters of an export that are read. A longer period is imported in parts. */
export const MOST_LOG_TEXT = DEFAULT_LIMITS.maxLength;

/** One event of GitHub's audit log, as an export has it. */
export interface PlatformEvent {
  /** `_document_id`: the same event has the same in every export. */
  readonly document: string;
  /** `repo.transfer`, `team.add_member`, … */
  readonly action: string;
  /** UTC. */
  readonly happenedAt: string;
  readonly fields: Readonly<Record<string, JsonValue>>;
}

const LINE_LIMITS: TextLimits = { maxLength: 256 * 1024, maxDepth: 16, maxNodes: 20_000 };
const ARRAY_LIMITS: TextLimits = { ...DEFAULT_LIMITS, maxDepth: LINE_LIMITS.maxDepth + 1 };
const DOCUMENT = /^[A-Za-z0-9_-]{1,120}$/;
const ACTION = /^[a-z0-9_]{1,60}(?:\.[a-z0-9_]{1,100}){1,3}$/;
/** GitHub was not there before. */
const EARLIEST = Date.UTC(2008, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/**
 * Reads an export of the audit log: a JSON array, as the web page and REST give it, or one object a line (NDJSON). One event
 * that cannot be understood refuses the whole file: what was skipped might be what matters.
 */
export function readPlatformLog(text: string, file: string): readonly PlatformEvent[] {
  if (text.length > MOST_LOG_TEXT)
    throw new UserError(
      `${file} has ${text.length} characters; at most ${MOST_LOG_TEXT} are read. Import a shorter period.`,
    );
  const isArray = text.trimStart().startsWith('[');
  const events = isArray ? arrayEvents(text, file) : lineEvents(text, file);
  if (events.length === 0)
    throw new UserError(`${file} has no event. An export that is empty cannot be told from one that failed.`);
  return events;
}

function arrayEvents(text: string, file: string): PlatformEvent[] {
  const { value, problems } = parseJson(text, file, ARRAY_LIMITS);
  refuse(problems);
  if (!Array.isArray(value)) throw new UserError(`${file} is not a JSON array of events.`);
  return value.map((item, index) => eventOf(item, `${file}: event ${index + 1}`));
}

function lineEvents(text: string, file: string): PlatformEvent[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${file}:${index + 1}`;
    const { value, problems } = parseJson(line, place, LINE_LIMITS);
    refuse(problems);
    return [eventOf(value, place)];
  });
}

function refuse(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  throw new UserError(
    `${formatProblem(first)}\nExpected is an export of GitHub’s audit log: a JSON array of events, or one event a line.`,
    problems,
  );
}

function eventOf(value: JsonValue | undefined, place: string): PlatformEvent {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new UserError(`${place}: expected an event (a JSON object).`);
  const { _document_id: document, action } = value;
  if (typeof document !== 'string' || !DOCUMENT.test(document))
    throw new UserError(
      `${place}: \`_document_id\` is missing or is none, so the event cannot be told again.`,
    );
  if (typeof action !== 'string' || !ACTION.test(action))
    throw new UserError(`${place}: \`action\` is missing or is none, such as repo.transfer.`);
  const happenedAt = timeOf(value['@timestamp'] ?? value.created_at);
  if (happenedAt === undefined)
    throw new UserError(`${place}: \`@timestamp\` is missing or is no time in milliseconds or ISO 8601.`);
  return { document, action, happenedAt, fields: value };
}

function timeOf(value: JsonValue | undefined): string | undefined {
  const time = typeof value === 'string' ? parseInstant(value) : value;
  if (typeof time !== 'number' || !Number.isSafeInteger(time) || time < EARLIEST || time > LATEST)
    return undefined;
  return formatInstant(time);
}

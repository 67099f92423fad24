import { parse, TomlDate, TomlError } from 'smol-toml';
import {
  DEFAULT_LIMITS,
  FORBIDDEN_KEYS,
  type JsonValue,
  pointerToken,
  TextDocument,
  type TextLimits,
} from './document.ts';
import type { Problem } from './problem.ts';

/** Parses TOML 1.0. Dates are texts; NaN and infinities, which TOML allows, are problems and no values. Never throws. */
export function parseToml(text: string, file: string, limits: TextLimits = DEFAULT_LIMITS): TextDocument {
  const failed = (problem: Omit<Problem, 'file'>) =>
    new TextDocument(file, text, undefined, [{ ...problem, file }], new Map());
  if (text.length > limits.maxLength)
    return failed({ code: 'too_large', message: `The text is longer than ${limits.maxLength} characters.` });
  let parsed: unknown;
  try {
    parsed = parse(text, { maxDepth: limits.maxDepth });
  } catch (error) {
    if (!(error instanceof TomlError))
      return failed({ code: 'invalid_toml', message: 'The text cannot be read as TOML.' });
    const { line, column } = error;
    const message = `Expected TOML: ${error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '')}.`;
    return failed({ code: 'invalid_toml', message, line, column });
  }
  const problems: Problem[] = [];
  const value = plain(parsed, '', file, problems);
  return new TextDocument(file, text, value, problems, new Map([['', 0]]));
}

function plain(value: unknown, pointer: string, file: string, problems: Problem[]): JsonValue {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'number') {
    problems.push({
      code: 'not_finite',
      message: `Expected a finite number, found ${value}.`,
      file,
      pointer,
    });
    return null;
  }
  if (Array.isArray(value))
    return value.map((item, index) => plain(item, `${pointer}/${index}`, file, problems));
  if (typeof value !== 'object' || value === null) throw new Error(`smol-toml gave a ${typeof value}.`);
  const entries: [string, JsonValue][] = [];
  for (const [key, item] of Object.entries(value)) {
    const below = `${pointer}/${pointerToken(key)}`;
    if (FORBIDDEN_KEYS.has(key))
      problems.push({
        code: 'forbidden_key',
        message: `The key \`${key}\` is not allowed.`,
        file,
        pointer: below,
      });
    else entries.push([key, plain(item, below, file, problems)]);
  }
  return Object.fromEntries(entries);
}

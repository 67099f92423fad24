import { GOVERNING_LIMITS, type TextDocument } from '../text/document.ts';
import { parseJson } from '../text/json.ts';
import type { Problem } from '../text/problem.ts';
import { type Form, type Validated, validateDocument } from '../text/schema.ts';
import { parseYaml } from '../text/yaml.ts';

/** A governing file as read. `value` is there only when nothing is wrong with it. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly document: TextDocument;
  readonly problems: readonly Problem[];
}

/** Parses and validates one file that people write by hand, then looks at what the schema cannot say. */
export function loadFile<T>(
  text: string,
  file: string,
  form: Form,
  furtherProblems: (value: T, document: TextDocument) => readonly Problem[],
): Loaded<T> {
  const parse = file.endsWith('.json') ? parseJson : parseYaml;
  const document = parse(text, file, GOVERNING_LIMITS);
  const { value, problems }: Validated<T> = validateDocument<T>(document, form);
  if (value === undefined) return { value, document, problems };
  const further = furtherProblems(value, document);
  return { value: further.length > 0 ? undefined : value, document, problems: further };
}

import { DEFAULT_LIMITS, type TextDocument } from '../text/document.ts';
import { parseJson } from '../text/json.ts';
import type { Problem } from '../text/problem.ts';
import { parseToml } from '../text/toml.ts';
import { parseYaml } from '../text/yaml.ts';
import { type CsvTable, parseCsvTable } from './csv-table.ts';
import type { EvidenceFile } from './evidence.ts';
import { isJunitXml } from './readers/junit-xml.ts';

/** What bytes turn out to be, before any format is recognised. */
export type Content =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too_large'; readonly problem: Problem }
  | { readonly kind: 'json'; readonly document: TextDocument }
  | { readonly kind: 'yaml'; readonly document: TextDocument }
  | { readonly kind: 'toml'; readonly document: TextDocument }
  | { readonly kind: 'xml'; readonly text: string }
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'csv'; readonly table: CsvTable }
  | { readonly kind: 'text'; readonly text: string };

/** Bytes beyond this are no evidence file that people or tools write; predictions are read elsewhere, streaming. */
export const LARGEST_EVIDENCE_FILE_BYTES = DEFAULT_LIMITS.maxLength;

/** A section of an INI file, or a template: brackets that start no JSON. */
const OTHER_BRACKETS = /^\s*(?:\[[A-Za-z][^\]"{}]*\]\s*\r?\n|\{[{%])/;

/** Two lines that each hold one object. */
const NDJSON = /^\{.*\}[ \t]*\r?\n\{.*\}[ \t]*(?:\r?\n|$)/;

/** Sorts bytes by what they hold. The path is for messages only. Never throws. */
export function readContent(file: EvidenceFile): Content {
  if (file.bytes.length > LARGEST_EVIDENCE_FILE_BYTES) {
    const message = `The file has ${file.bytes.length} bytes; evidence files of at most ${LARGEST_EVIDENCE_FILE_BYTES} bytes are read.`;
    return { kind: 'too_large', problem: { code: 'too_large', message, file: file.path } };
  }
  const text = decodeText(file.bytes);
  if (text === null) return { kind: 'binary' };
  if (text.trim() === '') return { kind: 'empty' };
  if (/^\s*[[{]/.test(text) && !OTHER_BRACKETS.test(text))
    return { kind: 'json', document: parseJson(asList(text), file.path) };
  if (isJunitXml(text)) return { kind: 'xml', text };
  if (hasFrontMatter(text)) return { kind: 'markdown', text };
  return readLoose(text, file.path);
}

/** Objects of one line each (NDJSON) as one list, each still on its line; any other text as it is. */
function asList(text: string): string {
  if (!NDJSON.test(text)) return text;
  const lines = text.trimEnd().split(/\r?\n/);
  return lines.every((line) => /^\{.*\}[ \t]*$/.test(line)) ? `[${lines.join(',\n')}]` : text;
}

/** UTF-8 without NUL, its byte order mark removed; null for anything else. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** A block between two `---` lines with text after it, as the Hugging Face hub reads it (CRLF allowed). */
export function hasFrontMatter(text: string): boolean {
  return /^\s*---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.test(text);
}

const HEADING = /^ {0,3}#{1,6}[ \t]+\S/;
/** A table's head, or a key with its value. What then is no TOML is something else, such as an INI file. */
const TOML_LINE = /^\s*(?:\[\[?[\w."' -]+\]?\]|[\w."'-]+[ \t]*=)/;
const YAML_KEY = /^(?:- +)?["']?[\w./-]+["']?[ \t]*:(?:[ \t\r\n]|$)/;

function readLoose(text: string, path: string): Content {
  const first = text.split('\n').find((line) => line.trim() !== '' && !/^\s*#|^---\s*$/.test(line)) ?? '';
  if (YAML_KEY.test(first)) {
    const document = parseYaml(text, path);
    if (isStructure(document.value) || looksLikeYaml(text)) return { kind: 'yaml', document };
    return isMarkdown(text) ? { kind: 'markdown', text } : { kind: 'text', text };
  }
  if (TOML_LINE.test(first)) {
    const document = parseToml(text, path);
    if (document.value !== undefined) return { kind: 'toml', document };
  }
  if (isMarkdown(text)) return { kind: 'markdown', text };
  const table = parseCsvTable(text);
  return table === null ? { kind: 'text', text } : { kind: 'csv', table };
}

/** Most headings stand alone between empty lines; the comments of source code and ignore files do not. */
function isMarkdown(text: string): boolean {
  const lines = text.split(/\r?\n/);
  const headings = lines.flatMap((line, index) => (HEADING.test(line) ? [index] : []));
  const isEmpty = (index: number): boolean => (lines[index] ?? '').trim() === '';
  const alone = headings.filter((index) => isEmpty(index - 1) && isEmpty(index + 1));
  return headings.length > 0 && alone.length * 2 >= headings.length;
}

function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Most lines that are not comments are `key: value` or list items. */
function looksLikeYaml(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const keyed = lines.filter((line) => YAML_KEY.test(line.trim()) || /^\s*- /.test(line));
  return keyed.length * 2 > lines.length;
}

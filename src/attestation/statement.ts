import { quoted } from '../ledger/finding.ts';
import { canonicalJson } from '../model/canonical.ts';
import { decodeText } from '../text/decode.ts';
import type { JsonValue } from '../text/document.ts';
import { parseJson } from '../text/json.ts';
import { AttestationRefusal } from './refusal.ts';

export const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';

/** What a statement is about: by digest; names and URIs are for people. */
export interface Subject {
  readonly name?: string;
  readonly uri?: string;
  readonly digest: Readonly<Record<string, string>>;
}

/** An in-toto Statement v1. */
export interface Statement {
  readonly _type: typeof STATEMENT_V1;
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

type JsonObject = { readonly [key: string]: JsonValue };

/** How the digests that Arbiter compares are written; others are carried and say nothing. */
const DIGESTS: ReadonlyMap<string, RegExp> = new Map([
  ['sha256', /^[0-9a-f]{64}$/],
  ['gitCommit', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
  ['gitTree', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
  ['gitBlob', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
]);
const URI = /^[a-z][a-z0-9+.-]*:[^\s]+$/i;
const MOST_SUBJECTS = 1024;

/** The statement as canonical JSON (RFC 8785). @throws for one that nobody could read again: a bug of who made it */
export function statementBytes(statement: Statement): Buffer {
  const bytes = Buffer.from(canonicalJson(statement));
  readStatement(bytes);
  return bytes;
}

/**
 * Reads a statement from bytes whose signature was verified: strictly, by the same reader as every other JSON. Members that
 * are not known are left alone, as in-toto asks; they decide nothing.
 *
 * @throws AttestationRefusal
 */
export function readStatement(bytes: Uint8Array): Statement {
  const { text } = decodeText(bytes, 'statement');
  if (text === undefined) throw malformed('is not UTF-8 text');
  const { value, problems } = parseJson(text, 'statement');
  const [problem] = problems;
  if (problem !== undefined) throw malformed(`is not strict JSON: ${problem.message}`);
  if (!isObject(value)) throw malformed('is not a JSON object');
  const { _type: type, subject, predicateType, predicate } = value;
  if (type !== STATEMENT_V1) throw malformed(`has the _type ${shown(type)}; expected ${STATEMENT_V1}`);
  if (!Array.isArray(subject) || subject.length === 0 || subject.length > MOST_SUBJECTS) {
    throw malformed(`names no subject, or more than ${MOST_SUBJECTS}`);
  }
  if (typeof predicateType !== 'string' || !URI.test(predicateType)) {
    throw malformed(`has the predicateType ${shown(predicateType)}; expected a URI`);
  }
  if (!isObject(predicate)) throw malformed('has no predicate');
  return { _type: STATEMENT_V1, subject: subject.map(readSubject), predicateType, predicate };
}

function readSubject(value: JsonValue): Subject {
  if (!isObject(value) || !isObject(value.digest)) throw malformed('has a subject without digest');
  const { name, uri, digest } = value;
  if (!isTextOrAbsent(name) || !isTextOrAbsent(uri)) throw malformed('has a subject whose name is no text');
  const entries = Object.entries(digest);
  if (entries.length === 0) throw malformed('has a subject without digest');
  const digests: Record<string, string> = {};
  for (const [algorithm, hex] of entries) {
    if (typeof hex !== 'string' || DIGESTS.get(algorithm)?.test(hex) === false) {
      throw malformed(
        `has a subject whose ${quoted(algorithm)} is ${shown(hex)}; expected lowercase hex of its length`,
      );
    }
    digests[algorithm] = hex;
  }
  return { ...(name !== undefined && { name }), ...(uri !== undefined && { uri }), digest: digests };
}

export function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isTextOrAbsent(value: JsonValue | undefined): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function shown(value: JsonValue | undefined): string {
  return typeof value === 'string' ? quoted(value) : value === undefined ? 'nothing' : 'something else';
}

function malformed(what: string): AttestationRefusal {
  return new AttestationRefusal('statement_malformed', `The signed statement ${what}.`);
}

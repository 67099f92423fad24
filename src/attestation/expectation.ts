import { quoted } from '../ledger/finding.ts';
import type { JsonValue } from '../text/document.ts';
import { AttestationRefusal, type VerificationCode } from './refusal.ts';
import { isObject, type Statement } from './statement.ts';
import type { AttestationSigner } from './verification.ts';

export type Predicate = { readonly [key: string]: JsonValue };

/** The predicate of a statement of one type. @throws AttestationRefusal */
export function predicateOf(statement: Statement, predicateType: string): Predicate {
  if (statement.predicateType !== predicateType) {
    throw new AttestationRefusal(
      'predicate_type',
      `The statement has the predicate type ${quoted(statement.predicateType)}; expected ${predicateType}.`,
    );
  }
  if (!isObject(statement.predicate))
    throw new AttestationRefusal('predicate_malformed', 'There is no predicate.');
  return statement.predicate;
}

/** Lowercase hex SHA-256 alone binds content: a statement that names it by anything else does not name it. @throws AttestationRefusal */
export function assertSubject(statement: Statement, sha256: string): void {
  if (/^[0-9a-f]{64}$/.test(sha256) && statement.subject.some(({ digest }) => digest.sha256 === sha256))
    return;
  const named = statement.subject.map(({ digest }) => digest.sha256 ?? 'no sha256').slice(0, 3);
  throw new AttestationRefusal(
    'subject_differs',
    `The statement is about ${named.map(quoted).join(', ')}; expected ${quoted(sha256)}.`,
  );
}

/** @throws AttestationRefusal for a value that is not exactly the one expected */
export function assertEqual(
  code: VerificationCode,
  noun: string,
  found: JsonValue | undefined,
  expected: string | number,
): void {
  if (found === expected) return;
  const shown =
    typeof found === 'string'
      ? quoted(found)
      : typeof found === 'number'
        ? String(found)
        : 'nothing of this kind';
  const wanted = typeof expected === 'string' ? quoted(expected) : String(expected);
  throw new AttestationRefusal(code, `The statement has as ${noun} ${shown}; expected ${wanted}.`);
}

/**
 * The id under which a signer speaks as a verifier (VSA `verifier.id`): its workflow, or its key. A statement in the name of
 * another verifier than its signer is refused, so that one signer cannot speak for another.
 */
export function verifierId({ kind, id }: AttestationSigner): string {
  return kind === 'identity' ? id : keyVerifierId(id);
}

/** `verifier.id` of statements that a local key signs. */
export function keyVerifierId(keyid: string): string {
  return `urn:arbiter:key:${keyid}`;
}

/** Digest and URI of something a statement refers to. */
export interface Reference {
  readonly uri?: string;
  readonly name?: string;
  readonly digest: Readonly<Record<string, string>>;
}

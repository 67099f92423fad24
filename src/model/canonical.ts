import { hash } from 'node:crypto';
import canonicalizeModule from 'canonicalize';

// The package's types describe an ES default export; under Node it is the CommonJS export itself.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** Canonical JSON (RFC 8785). Throws for what JSON cannot hold; never called with values not read by our parsers. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('This value has no canonical JSON.');
  return text;
}

/** `sha256:` and the lowercase hex digest of a value's canonical JSON. */
export function canonicalDigest(value: unknown): string {
  return `sha256:${sha256Hex(canonicalJson(value))}`;
}

/** Lowercase hex. Text is hashed as UTF-8. */
export function sha256Hex(content: string | Uint8Array): string {
  return hash('sha256', content);
}

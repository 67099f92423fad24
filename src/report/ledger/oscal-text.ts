import { createHash } from 'node:crypto';
import { sha256Hex } from '../../model/canonical.ts';
import { visible } from '../escape.ts';

/** Names Arbiter's own properties; what an OSCAL tool does not know by it, it leaves alone. */
export const OSCAL_NAMESPACE = 'urn:x-arbiter:oscal';

/** Of all UUIDs that are made here; drawn once. */
const UUID_NAMESPACE = Buffer.from('5e2f0f9c7b1d4c6a9d57a1b64c1f8e30', 'hex');

/** A UUID of version 5 (RFC 9562): the same parts give the same one, in every export of the ledger. */
export function uuidOf(...parts: readonly string[]): string {
  const bytes = createHash('sha1').update(UUID_NAMESPACE).update(JSON.stringify(parts)).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** What Markdown or HTML would read as more than text; a backslash takes its meaning away (CommonMark 2.4). */
const MARKUP = /[\\`*_{}[\]<>&#~^$|!]/gu;

/** Text for a `markup-multiline` (a subset of Markdown): it says itself and nothing else. */
export function oscalText(text: string): string {
  return visible(text).replace(MARKUP, '\\$&');
}

/** Text for a `markup-line`, which is never empty. */
export function oscalLine(text: string): string {
  return oscalText(text).trim() || 'not stated';
}

/** Text for a `string`, which is one line without blanks around it and never empty. */
export function oscalString(text: string): string {
  return visible(text).trim() || 'not stated';
}

const TOKEN = /^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u;

/** A `token`. What is none gets a mark made from all of it, so that two texts never share a token. */
export function oscalToken(text: string): string {
  if (TOKEN.test(text)) return text;
  const readable = text.replace(/[^\p{L}\p{N}.\-_]/gu, '_').slice(0, 100);
  return `_${readable}-${sha256Hex(text).slice(0, 12)}`;
}

const TIME = /^(19|2\d)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Whether a text is a time as OSCAL writes one. */
export function isOscalTime(text: string): boolean {
  return TIME.test(text);
}

export interface OscalProp {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
  readonly class?: string;
}

/** A property of Arbiter's own, or none where there is nothing to say. */
export function prop(name: string, value: string | number | null | undefined, kind?: string): OscalProp[] {
  if (value === null || value === undefined) return [];
  return [
    {
      name,
      ns: OSCAL_NAMESPACE,
      value: oscalString(String(value)),
      ...(kind !== undefined && { class: oscalToken(kind) }),
    },
  ];
}

/** A member that is left out where its list is empty: OSCAL has no empty lists. */
export function some<K extends string, T>(
  name: K,
  items: readonly T[],
): { readonly [N in K]?: readonly T[] } {
  return items.length === 0 ? {} : ({ [name]: items } as { readonly [N in K]?: readonly T[] });
}

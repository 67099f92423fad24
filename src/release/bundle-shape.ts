import { BundleRefusal } from './bundle-refusal.ts';

/** Readers of parsed JSON out of a bundle; any other shape is refused as a malformed document. */
export function recordOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw malformed(where, 'an object');
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw malformed(where, 'a list');
}

export function wordOf(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  throw malformed(where, 'a text');
}

function malformed(where: string, expected: string): BundleRefusal {
  return new BundleRefusal('document_malformed', `${where}: expected ${expected}.`);
}

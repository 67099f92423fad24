import { policySchema } from '../../schemas/policy.ts';
import type { Schema } from '../../text/schema-words.ts';

/** Words that the schema of the policy allows at a place of a check, in its order; empty where it lists none. */
export function allowedWords(kind: string, path: readonly string[]): readonly string[] {
  return [...new Set(nodesAt(kind, path).flatMap(wordsOf))];
}

/** Whether the schema says that a place holds this where nothing is written. */
export function isDefault(kind: string, path: readonly string[], value: unknown): boolean {
  return nodesAt(kind, path).some((node) => node.default === value);
}

function nodesAt(kind: string, path: readonly string[]): readonly Schema[] {
  const items = (policySchema as Schema).properties?.checks?.items;
  const branch = expanded(items).find((node) => node.properties?.kind?.const === kind);
  let nodes = branch === undefined ? [] : [branch];
  for (const key of path)
    nodes = nodes.flatMap((node) => expanded(/^\d+$/.test(key) ? node.items : node.properties?.[key]));
  return nodes;
}

/** A node as its references and alternatives spell it out. */
function expanded(node: Schema | undefined): readonly Schema[] {
  if (node === undefined) return [];
  if (typeof node.$ref === 'string') return expanded(referred(node.$ref));
  // The default stands beside the alternatives, not in them.
  const branches = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter(
    (branch) => branch.required === undefined || branch.properties !== undefined,
  );
  return [node, ...branches.flatMap(expanded)];
}

function referred(reference: string): Schema | undefined {
  let node = policySchema as Schema | undefined;
  for (const token of reference.split('/').slice(1)) node = node?.[token] as Schema | undefined;
  return node;
}

function wordsOf(node: Schema): readonly string[] {
  const words = node.enum ?? ('const' in node ? [node.const] : []);
  return words.filter((word) => typeof word === 'string');
}

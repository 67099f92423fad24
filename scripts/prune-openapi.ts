/**
 * Prunes GitHub's OpenAPI description to the operations test/github answers.
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz     # outside the repository
 *     node scripts/prune-openapi.ts package/generated/api.github.com.json
 *
 * Prose and examples go, schemas stay as they are (the reader repairs `nullable` enums when it loads them).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { OPERATIONS } from '../test/github/operations.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

/** Keys whose children are named by the describer, so that a child called `description` is a real property. */
const NAME_MAPS = new Set([
  'properties',
  'patternProperties',
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
]);
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'title',
  'tags',
  'headers',
]);
const METHODS = new Set(['get', 'put', 'post', 'patch', 'delete']);

const [source] = process.argv.slice(2);
if (source === undefined) {
  throw new Error('Usage: node scripts/prune-openapi.ts <api.github.com.json>');
}
const full = JSON.parse(readFileSync(source, 'utf8')) as Node;

function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stripped(value: Json, named = false): Json {
  if (Array.isArray(value)) {
    return value.map((item) => stripped(item));
  }
  if (!isNode(value)) {
    return value;
  }
  const kept = Object.entries(value).filter(([key]) => named || !(PROSE.has(key) || key.startsWith('x-')));
  return Object.fromEntries(kept.map(([key, child]) => [key, stripped(child, !named && NAME_MAPS.has(key))]));
}

function resolve(pointer: string): Json {
  let at: Json | undefined = full;
  for (const part of pointer.slice(2).split('/')) {
    at = isNode(at) ? at[part] : undefined;
  }
  if (at === undefined) {
    throw new Error(`${source} refers to ${pointer}, which it does not hold.`);
  }
  return at;
}

function pointersIn(value: Json): string[] {
  if (Array.isArray(value)) {
    return value.flatMap(pointersIn);
  }
  if (!isNode(value)) {
    return [];
  }
  const own = typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(pointersIn)];
}

function prunedPaths(): Node {
  const wanted = new Set(Object.keys(OPERATIONS));
  const paths: Node = {};
  for (const [path, item] of Object.entries(full.paths as Node)) {
    for (const [method, operation] of Object.entries(item as Node)) {
      if (METHODS.has(method) && isNode(operation) && wanted.delete(String(operation.operationId))) {
        paths[path] = { ...(paths[path] as Node | undefined), [method]: stripped(operation) };
      }
    }
  }
  if (wanted.size > 0) {
    throw new Error(`${source} lacks: ${[...wanted].join(', ')}`);
  }
  return paths;
}

const paths = prunedPaths();
const components: Record<string, Node> = {};
const queue = pointersIn(paths);
const seen = new Set<string>();
for (let pointer = queue.pop(); pointer !== undefined; pointer = queue.pop()) {
  const [, , kind = '', name = ''] = pointer.split('/');
  if (seen.has(pointer) || kind === 'examples') {
    continue;
  }
  seen.add(pointer);
  const value = stripped(resolve(pointer));
  components[kind] = { ...components[kind], [name]: value };
  queue.push(...pointersIn(value));
}
const sorted = Object.fromEntries(
  Object.entries(components).map(([kind, named]) => [
    kind,
    Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1))),
  ]),
);
const info = full.info as Node;
const pruned = {
  openapi: full.openapi,
  info: { title: info.title, version: info.version, license: info.license },
  paths,
  components: sorted,
};
writeFileSync(new URL('../test/github/openapi.json', import.meta.url), `${JSON.stringify(pruned)}\n`);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPolicy } from '../../src/policy/policy.ts';
import { readDocument, repositoryRoot } from './console.ts';

const packs = readdirSync(join(repositoryRoot, 'policies')).filter((name) => /^[^.]+\.yml$/u.test(name));
const rows = readDocument('docs/reference/packs.md')
  .split('\n')
  .filter((line) => line.startsWith('| [`'));

function rowOf(name: string): string {
  const file = `policies/${name}`;
  const { policy } = loadPolicy(readFileSync(join(repositoryRoot, file), 'utf8'), file);
  if (policy === undefined) throw new Error(`${file} was not read.`);
  const { metadata, applies_to: scope, checks, signoff } = policy.policy;
  const tiers = scope?.tiers === undefined ? 'every tier' : `tier ${scope.tiers.join(', ')}`;
  const kinds = scope?.kinds === undefined ? '' : `, only ${scope.kinds.join(', ')}`;
  const seats = typeof signoff === 'object' && 'require' in signoff ? (signoff.require ?? []) : [];
  const roles = seats.map(({ role }) => role).join(', ');
  return `| [\`${metadata.id}\`](../../${file}) | ${tiers}${kinds} | ${checks.length} | ${roles} |`;
}

test('the page of packs has a row for each, as it is', () => {
  expect([...rows].sort()).toEqual(packs.map(rowOf).sort());
});

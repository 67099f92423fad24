import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './policy.ts';

const BEFORE = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: small, title: Small, version: 1.0.0, owner: "@acme/risk" }
checks:
  - { id: auc, kind: metric, title: AUC, metric: { name: roc_auc }, require: { at_least: 0.8 } }
  - { id: plan, kind: documents, title: Plan, require: { present: [scalability_plan] } }
signoff: { require: [{ role: arb, count: 1 }] }
`;
const AFTER = BEFORE.replace('0.8', '0.75')
  .replace('[scalability_plan]', '[scalability_plan, purpose]')
  .replace('1.0.0', '1.1.0');

let folder: string;
let out = '';
let err = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-diff-'));
  [out, err] = ['', ''];
});
afterEach(() => rmSync(folder, { recursive: true }));

function diff(before: string, after: string, ...options: string[]): Promise<number> {
  writeFileSync(join(folder, 'before.yml'), before);
  writeFileSync(join(folder, 'after.yml'), after);
  return run(['diff', 'before.yml', 'after.yml', ...options], {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    cwd: folder,
    env: {},
    now: () => '2026-03-01T12:00:00Z',
  });
}

describe('arbiter policy diff', () => {
  test('says in words what becomes looser, stricter or neither, what is looser first', async () => {
    expect(await diff(BEFORE, AFTER)).toBe(0);
    expect(out).toBe(`Looser:
  Check auc: its limit changes from at least 0.8 to at least 0.75.
Stricter:
  Check plan: present changes from scalability_plan to scalability_plan, purpose.
Neither:
  Policy small: its description changes.
`);
  });

  test('says that nothing changes', async () => {
    expect(await diff(BEFORE, BEFORE)).toBe(0);
    expect(out).toBe('Both require the same.\n');
  });

  test('a policy that cannot be read is compared with none', async () => {
    expect(await diff(BEFORE, AFTER.replace('at_least', 'at_leest'))).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('after.yml:5:');
    out = '';
    expect(await diff(BEFORE, AFTER.replace('at_least', 'at_leest'), '--json')).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ schema: 'arbiter/policy-diff/v1', changes: null });
  });

  test('JSON has direction, place and words of each change', async () => {
    expect(await diff(BEFORE, AFTER, '--json')).toBe(0);
    expect(JSON.parse(out).changes[1]).toEqual({
      file: 'after.yml',
      pointer: '/checks/0/require/at_least',
      direction: 'looser',
      message: 'Check auc: its limit changes from at least 0.8 to at least 0.75.',
    });
  });

  test('takes exactly two policies', async () => {
    await expect(diff(BEFORE, AFTER, 'before.yml')).rejects.toThrow('Two policies were expected, found 3');
  });
});

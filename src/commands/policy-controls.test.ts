import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './policy.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-controls-'));
  const head = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: corpus, title: Corpus, version: 1.0.0, owner: "@acme/risk" }
checks:
  - id: auc
    kind: metric
    title: AUC is high enough
    metric: { name: roc_auc, dataset: test }
    require: { above: 0.9 }
    controls:
      - { id: "CONTROL", relation: intersects-with }
signoff:
  require:
    - { role: arb, count: 1 }
`;
  writeFileSync(join(folder, 'sound.yml'), head.replace('CONTROL', 'sr-11-7:validation'));
  writeFileSync(join(folder, 'unsound.yml'), head.replace('CONTROL', 'hipaa:164.312.x'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function policy(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const io = {
    cwd: folder,
    stdout: (text: string) => void out.push(text),
    stderr: (text: string) => void errors.push(text),
  };
  const exit = await run(args, io as Parameters<typeof run>[1]);
  return { exit, out: out.join(''), errors: errors.join('') };
}

describe('arbiter policy controls', () => {
  test('without a policy lists the catalogs, with what was read of each', async () => {
    const { exit, out } = await policy('controls');
    expect(exit).toBe(0);
    expect(out).toContain('sr-26-2: SR 26-2 / OCC Bulletin 2026-13');
    expect(out).toContain('4 controls listed, read at the source.');
    expect(out).toContain('in effect since 2011-04-04, superseded by sr-26-2');
    expect(out).not.toContain('named by a check');
  });

  test('with policies says which checks support what, and that this proves nothing', async () => {
    const { exit, out } = await policy('controls', 'sound.yml');
    expect(exit).toBe(0);
    expect(out).toContain('1 of 3 listed controls are named by a check, 1 by one that blocks.');
    expect(out).toContain(
      '  sr-11-7:validation  Model validation (superseded, see sr-26-2:validation-and-monitoring)\n    corpus/auc, mandatory: intersects-with\n',
    );
    expect(out).toContain('Whether the control is met is for somebody to judge.');
  });

  test('lists every control of one framework, those without a check among them', async () => {
    const { out } = await policy('controls', 'sound.yml', '--framework', 'sr-11-7');
    expect(out).toContain('sr-11-7:governance-policies-controls');
    expect(out).not.toContain('hipaa');
  });

  test('as JSON has the same', async () => {
    const { out } = await policy('controls', 'sound.yml', '--framework', 'sr-11-7', '--json');
    expect(JSON.parse(out)).toMatchObject({
      schema: 'arbiter/policy-controls/v1',
      frameworks: [{ catalog: { id: 'sr-11-7', status: 'superseded' }, named: 1, enforced: 1 }],
    });
  });

  test('of a policy that is not sound says nothing but why: exit 2', async () => {
    const { exit, out, errors } = await policy('controls', 'unsound.yml');
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(errors).toContain('unsound.yml:11:15: The catalog of hipaa');
  });

  test('of a framework that nobody lists is a mistake, with what was meant', async () => {
    await expect(policy('controls', '--framework', 'hippa')).rejects.toThrow('Did you mean `hipaa`?');
  });
});

test('arbiter policy lint warns of a superseded control, and the policy is sound', async () => {
  const { exit, errors } = await policy('lint', 'sound.yml');
  expect(exit).toBe(0);
  expect(errors).toContain('Warning: sound.yml:11:15: sr-11-7:validation');
});

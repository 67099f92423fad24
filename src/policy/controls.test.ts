import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { controlCoverage } from './control-coverage.ts';
import { CATALOGS, controlNamed, isCustomControl } from './controls.ts';
import { loadPolicy } from './policy.ts';

/** A policy whose checks have these levels and controls, each written FRAMEWORK:CONTROL. */
function policyWith(checks: readonly { id: string; level: string; controls: readonly string[] }[]) {
  const text = JSON.stringify({
    apiVersion: 'arbiter/v1',
    kind: 'Policy',
    metadata: { id: 'corpus', title: 'Corpus', version: '1.0.0', owner: '@acme/risk' },
    checks: checks.map(({ id, level, controls }) => ({
      id,
      kind: 'metric',
      title: id,
      metric: { name: 'roc_auc', dataset: 'test' },
      require: { above: 0.9 },
      level,
      ...(controls.length > 0 && {
        controls: controls.map((control) => ({ id: control, relation: 'intersects-with' })),
      }),
    })),
    signoff: { require: [{ role: 'arb', count: 1 }] },
  });
  const { policy, problems } = loadPolicy(text, 'policy.json');
  if (policy === undefined) throw new Error(JSON.stringify(problems));
  return policy;
}

describe('the catalogs', () => {
  test('say of every framework where it stands, since when, and what was read', () => {
    for (const { id, effective, source, status, superseded_by } of CATALOGS) {
      expect(effective <= source.checked, id).toBe(true);
      expect(status === 'superseded', id).toBe(superseded_by !== undefined);
      expect(new Date(`${source.checked}T00:00:00Z`).toISOString().slice(0, 10)).toBe(source.checked);
    }
  });

  test('name each framework and each control once', () => {
    const ids = CATALOGS.flatMap(({ id, controls }) => controls.map((control) => `${id}:${control.id}`));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(CATALOGS.map(({ id }) => id)).size).toBe(CATALOGS.length);
  });

  test('name successors that they know', () => {
    for (const { superseded_by, controls } of CATALOGS) {
      if (superseded_by !== undefined) expect(CATALOGS.map(({ id }) => id)).toContain(superseded_by);
      for (const control of controls) {
        if (control.superseded_by !== undefined) expect(controlNamed(control.superseded_by)).toBeDefined();
      }
    }
  });

  test.each([
    ['nist-ai-rmf', 72],
    ['iso-iec-42001', 38],
    ['sr-26-2', 4],
  ])('%s lists its %i controls', (id, count) => {
    expect(CATALOGS.find((catalog) => catalog.id === id)?.controls).toHaveLength(count);
  });

  test('have the paragraphs that public guides number wrongly', () => {
    expect(controlNamed('eu-ai-act:art-9.8')?.control.title).toContain('metrics and thresholds');
    expect(controlNamed('eu-ai-act:art-10.2.f')?.control.title).toContain('biases');
    expect(controlNamed('iso-iec-42001:A.7.5')?.control.title).toBe('Data provenance');
  });
});

describe('a control of one’s own', () => {
  test.each(['custom.acme:AC-12', 'custom.acme-2026:1.2.a'])('%s is taken as it is', (id) => {
    expect(isCustomControl(id)).toBe(true);
  });

  test.each([
    'acme:AC-12',
    'custom:AC-12',
    'custom.acme',
    'custom.acme:',
    'custom.Acme:1',
    'custom.acme:a b',
  ])('%s is none', (id) => {
    expect(isCustomControl(id)).toBe(false);
  });
});

describe('a superseded control', () => {
  test('leaves the policy sound, with a word on what takes its place', () => {
    const { warnings } = policyWith([{ id: 'auc', level: 'mandatory', controls: ['sr-11-7:validation'] }]);
    expect(warnings).toMatchObject([
      { code: 'superseded_control', pointer: '/checks/0/controls/0/id', line: 1 },
    ]);
    expect(warnings[0]?.message).toContain('sr-26-2:validation-and-monitoring');
  });

  test('is the only one that is warned of', () => {
    const controls = ['nist-ai-rmf:MEASURE-2.3', 'eu-ai-act:art-9.8', 'custom.acme:AC-12'];
    expect(policyWith([{ id: 'auc', level: 'mandatory', controls }]).warnings).toEqual([]);
  });
});

describe('coverage', () => {
  const { policy } = policyWith([
    { id: 'auc', level: 'mandatory', controls: ['nist-ai-rmf:MEASURE-2.3', 'custom.acme:AC-12'] },
    { id: 'seen', level: 'advisory', controls: ['nist-ai-rmf:MEASURE-2.3', 'nist-ai-rmf:MEASURE-2.5'] },
    { id: 'tried', level: 'shadow', controls: [] },
  ]);
  const coverage = controlCoverage([policy]);
  const nist = coverage.frameworks.find(({ catalog }) => catalog.id === 'nist-ai-rmf');

  test('counts a control once, and as enforced only where a check of it blocks', () => {
    expect(nist).toMatchObject({ named: 2, enforced: 1 });
    const controls = nist?.controls.filter(({ checks }) => checks.length > 0);
    expect(controls).toMatchObject([
      { id: 'nist-ai-rmf:MEASURE-2.3', isEnforced: true, checks: [{ check: 'auc' }, { check: 'seen' }] },
      { id: 'nist-ai-rmf:MEASURE-2.5', isEnforced: false, checks: [{ check: 'seen', level: 'advisory' }] },
    ]);
  });

  test('has the frameworks that nothing reaches, and the checks that name nothing', () => {
    expect(coverage.frameworks).toHaveLength(CATALOGS.length);
    expect(coverage.frameworks.find(({ catalog }) => catalog.id === 'hipaa')).toMatchObject({ named: 0 });
    expect(coverage.unmapped).toEqual(['corpus/tried']);
  });

  test('lists controls of one’s own apart', () => {
    expect(coverage.custom).toMatchObject([{ id: 'custom.acme:AC-12', isEnforced: true }]);
  });
});

test('the reference lists every catalog as it is', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/reference/controls.md'), 'utf8');
  for (const { id, controls, verified } of CATALOGS) {
    const read = verified === 'primary' ? 'at the source' : 'in copies';
    expect(page).toMatch(new RegExp(`^\\| \`${id}\` \\| .* \\| ${controls.length} \\| ${read} \\|$`, 'm'));
  }
});

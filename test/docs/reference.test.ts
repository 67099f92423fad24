import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERIFICATION_CODES } from '../../src/attestation/refusal.ts';
import { loadSigners } from '../../src/attestation/signers.ts';
import { CHECK_KINDS } from '../../src/checks/registry.ts';
import { loadPolicy } from '../../src/policy/policy.ts';
import { documents, readDocument, repositoryRoot } from './console.ts';

describe('links between documents', () => {
  it.each(documents())('%s', (document) => {
    for (const [, target = ''] of readDocument(document).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^https?:/.test(target)) continue;
      expect([target, existsSync(join(repositoryRoot, dirname(document), target))]).toEqual([target, true]);
    }
  });
});

describe('docs/reference/checks.md', () => {
  const text = readDocument('docs/reference/checks.md');
  const blocks = [...text.matchAll(/^## `(\w+)`\n([\s\S]*?)(?=^## |$(?![\s\S]))/gm)];

  it('has one block for each kind of check', () => {
    expect(blocks.map(([, kind]) => kind)).toEqual(Object.keys(CHECK_KINDS));
  });

  it.each(blocks.map(([, kind = '', block = '']) => [kind, block] as const))(
    'shows a valid check of kind %s',
    (kind, block) => {
      const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(block) ?? [];
      expect(example).toContain(`kind: ${kind}`);
      const policy = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: example, title: Example, version: 1.0.0, owner: "@acme/risk" }
checks:
${example.replaceAll(/^/gm, '  ').trimEnd()}
signoff: { require: [{ role: arb, count: 1 }] }
`;
      expect(loadPolicy(policy, 'example.yml').problems).toEqual([]);
    },
  );
});

describe('docs/reference/attestations.md', () => {
  const text = readDocument('docs/reference/attestations.md');

  it('shows a signers file that is sound', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
    const { value, problems } = loadSigners(example, '.arbiter/signers.yml');
    expect(problems).toEqual([]);
    expect(Object.keys(value ?? {})).toEqual(['keys', 'identities', 'trusted_root']);
  });

  it('explains every reason, and no other', () => {
    const table = text.slice(text.indexOf('## Reasons'));
    const codes = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code);
    expect(codes).toEqual([...VERIFICATION_CODES]);
  });
});

describe('docs/reference/evidence-formats.md', () => {
  const text = readDocument('docs/reference/evidence-formats.md');
  const listed = [...text.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? ''),
  );
  const folder = join(repositoryRoot, 'src/evidence');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    // Formats of models are no evidence: docs/reference/checks.md has them.
    .filter((path) => !path.startsWith('model-files'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  const named = [
    ...code.matchAll(/(?:format: |emptyReading\(|export const [A-Z0-9_]+ = )'([a-z0-9.-]+)'/g),
  ].map(([, id]) => id ?? '');
  /** Put together from what a file holds and how it is written. */
  const composed = [
    'metrics-json',
    'metrics-yaml',
    'metrics-toml',
    'fairness-homemade-json',
    'fairness-yaml',
    'fairness-toml',
    'drift-homemade-json',
    'drift-yaml',
    'drift-toml',
  ];

  it('lists exactly the formats that the code knows', () => {
    expect([...listed].sort()).toEqual([...new Set([...named, ...composed])].sort());
  });

  it('lists each once', () => {
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe('docs/reference/doctor.md', () => {
  const listed = [...readDocument('docs/reference/doctor.md').matchAll(/^\| (`.*?) \|/gm)].flatMap(
    ([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? ''),
  );
  const folder = join(repositoryRoot, 'src/doctor');
  const code = readdirSync(folder)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  const written = /(?:code: |cannotTell\(\s*|problem\(\s*|warn\(\s*)'([a-z_]+)'/g;
  /** Put together from a branch rule, an environment, a folder or a workflow. */
  const composed = [
    ...['force_pushes', 'deletion'].flatMap((rule) => [`${rule}_allowed`, `${rule}_unreadable`]),
    ...['force_pushes', 'deletion'].flatMap((rule) => [
      `ledger_${rule}_allowed`,
      `ledger_${rule}_unreadable`,
    ]),
    'ledger_app_may_rewind',
    'app_environment_open',
    'app_environment_unreadable',
    ...['signing', 'deployment'].flatMap((purpose) =>
      ['open', 'missing', 'unreadable'].map((what) => `${purpose}_environment_${what}`),
    ),
    ...['arbiter', 'github'].flatMap((name) => [`${name}_unprotected`, `${name}_owners_unreadable`]),
    ...['gate', 'signal'].map((which) => `${which}_workflow_missing`),
  ];

  it('lists exactly the codes that the code gives', () => {
    const parts = ['force_pushes', 'deletion'];
    const given = [...code.matchAll(written)]
      .map(([, word]) => word ?? '')
      .filter((word) => !parts.includes(word));
    expect([...listed].sort()).toEqual([...new Set([...given, ...composed])].sort());
  });
});

describe('docs/decisions', () => {
  it('are numbered without a gap', () => {
    const files = readdirSync(join(repositoryRoot, 'docs/decisions')).sort();
    expect(files.map((file) => file.slice(0, 4))).toEqual(
      files.map((_, index) => String(index + 1).padStart(4, '0')),
    );
  });
});

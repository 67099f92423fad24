import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pin that tests give to `arbiter init --action`. */
export const ACTION = 'acme/arbiter@0123456789abcdef0123456789abcdef01234567';

/** One line that waits for a person. */
export interface Mark {
  readonly path: string;
  /** 0-based. */
  readonly line: number;
}

const IMAGE = `registry.test/python@sha256:${'a'.repeat(64)}`;
const ROLES = [
  'data-steward',
  'security-lead',
  'ml-engineer',
  'arb',
  'governance',
  'ethics-reviewer',
  'employment-compliance',
];

/** What a person might answer, by file and key. */
const ANSWERS: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/^\.arbiter\/policies\//, { owner: '"@acme/risk"', '-': IMAGE }],
  [/^\.arbiter\/roles\.yml$/, Object.fromEntries(ROLES.map((role) => [role, `{ users: [${role}-person] }`]))],
  [
    /^\.arbiter\/catalog\//,
    {
      name: 'claims',
      owner: '"@acme/data"',
      source: 'warehouse',
      refresh: 'monthly',
      sensitivity: 'internal',
      meaning: 'billed amount',
      classification: '[none]',
    },
  ],
  [
    /model\.yml$/,
    {
      version: '"0.1.0"',
      kind: 'model',
      tier: 'high',
      stage: 'candidate',
      owner: '"@acme/ml"',
      purpose: 'Sorts claims.',
      intended_use: 'By the review desk.',
      out_of_scope: 'Refusing a claim.',
      data: '[{ dataset: claims, role: test }]',
      features: '[amount]',
      strategy: 'The previous bundle stays loaded.',
      kpi_alignment: 'Detection rate on the test split.',
      protected_attributes: '[sex]',
      favorable_outcome: '"0"',
      mode: 'batch',
      scalability_plan: 'Two replicas.',
      experiment_summary: 'One candidate.',
    },
  ],
];

export function textFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

export function marksOf(root: string): Mark[] {
  return textFiles(root).flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((text, line) => (text.includes('# FILL IN:') ? [{ path, line }] : [])),
  );
}

/** Answers marks as a person would; `except` stays open. */
export function fillIn(root: string, except?: Mark): void {
  for (const path of new Set(marksOf(root).map((mark) => mark.path))) {
    const answers = ANSWERS.find(([pattern]) => pattern.test(path))?.[1] ?? {};
    const lines = readFileSync(join(root, path), 'utf8').split('\n');
    const filled = lines.map((text, line) => {
      if (!text.includes('# FILL IN:') || (path === except?.path && line === except.line)) return text;
      const [, key = ''] = /^[ -]*?(-(?= #)|[a-z_-]+(?=:))/.exec(text) ?? [];
      const answer = answers[key];
      if (answer === undefined) throw new Error(`${path}:${line + 1}: nobody answers \`${key}\``);
      return text.replace(/# FILL IN:.*$/, () => answer);
    });
    writeFileSync(join(root, path), filled.join('\n'));
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { run } from '../commands/signoff.ts';
import { signoffResultSchema } from '../schemas/signoff-result.ts';
import { parseYaml } from '../text/yaml.ts';
import { caseToSnapshot } from './case.ts';
import type { IgnoredReason } from './explanation.ts';
import type { SignoffResult } from './result.ts';
import { decideSignoff } from './signoff.ts';
import type { SignoffSnapshot } from './snapshot.ts';

const FOLDER = join(import.meta.dirname, '../../test/fixtures/signoff/vectors');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yml'))
  .map((file) => file.replace('.yml', ''))
  .sort();
const KEYS = [
  'schema',
  'state',
  'assignment',
  'missing',
  'counted',
  'ignored',
  'vetoes',
  'notes',
  'not_applicable',
  'override',
  'valid_until',
];
const EXIT_CODES = { complete: 0, vetoed: 1, partial: 1, unsigned: 1, error: 2 };

function snapshotOf(name: string): SignoffSnapshot | undefined {
  const file = `${name}.yml`;
  return caseToSnapshot(parseYaml(readFileSync(join(FOLDER, file), 'utf8'), file)).snapshot;
}

/** What a vector expects: the whole result, notes as their codes. */
function expected(name: string): Omit<SignoffResult, 'notes'> & { notes: string[] } {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'));
}

async function command(
  name: string,
  ...options: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const code = await run(['--case', `${name}.yml`, ...options], {
    stdout: (text) => {
      written.stdout += text;
    },
    stderr: (text) => {
      written.stderr += text;
    },
    cwd: FOLDER,
    env: {},
    now: () => '2026-03-01T12:00:00Z',
  });
  return { code, ...written };
}

describe('vectors of the sign-off specification', () => {
  const isResult = new Ajv({ allErrors: true }).compile(signoffResultSchema);

  test.each(NAMES)('%s', async (name) => {
    const { code, stdout } = await command(name, '--json');
    const result: SignoffResult = JSON.parse(stdout);
    expect({ ...result, notes: result.notes.map((note) => note.code) }).toEqual(expected(name));
    expect(Object.keys(result)).toEqual(KEYS);
    expect(code).toBe(EXIT_CODES[result.state]);
    expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
  });

  test.each(NAMES)('%s reads as text', async (name) => {
    const { code, stdout, stderr } = await command(name);
    const { state, ignored, missing } = expected(name);
    expect(code).toBe(EXIT_CODES[state]);
    expect(`${stdout}${stderr}`).not.toMatch(/\bundefined\b|\[object|\bnull\b/);
    for (const { reason } of ignored) expect(stdout).toContain(reason);
    for (const { role, eligible } of missing)
      expect(stdout).toContain(eligible.length > 0 ? `${role}: ` : 'nobody who could fill it');
  });
});

describe('coverage of the vectors', () => {
  const reasons: IgnoredReason[] = [
    'unknown_user',
    'not_decisive',
    'superseded',
    'dismissed',
    'bot',
    'no_role',
    'delegation_expired',
    'permission',
    'author',
    'contributor',
    'stale_commit',
    'stale_subject',
    'stale_time',
    'seat_filled',
  ];

  it.each(reasons)('some vector ignores a review as %s', (reason) => {
    expect(NAMES.some((name) => expected(name).ignored.some((item) => item.reason === reason))).toBe(true);
  });

  it('decides every vector with one head alike under both bindings', () => {
    const single = NAMES.map((name) => ({ name, snapshot: snapshotOf(name) })).filter(
      ({ snapshot }) => snapshot?.heads.length === 1 && snapshot.heads[0]?.subject !== null,
    );
    expect(single.length).toBeGreaterThan(80);
    for (const { name, snapshot } of single) {
      if (snapshot === undefined || snapshot.signoff === null) continue;
      const results = (['commit', 'content'] as const).map((binding) =>
        decideSignoff({ ...snapshot, signoff: { ...snapshot.signoff, binding } }),
      );
      expect(results[0], name).toEqual(results[1]);
    }
  });
});

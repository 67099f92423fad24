import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import { signoffResultSchema } from '../schemas/signoff-result.ts';
import { run } from './signoff.ts';

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

async function command(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const code = await run(args, {
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

describe('arbiter signoff --case, on every vector', () => {
  const isResult = new Ajv({ allErrors: true }).compile(signoffResultSchema);

  test.each(NAMES)('%s', async (name) => {
    const expected: SignoffResult = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'));
    const { code, stdout } = await command('--case', `${name}.yml`, '--json');
    const result: SignoffResult = JSON.parse(stdout);
    expect(result).toEqual(expected);
    // Only where stages name checks.
    expect(Object.keys(result)).toEqual(result.stages === undefined ? KEYS : [...KEYS, 'stages']);
    expect(code).toBe(EXIT_CODES[result.state]);
    expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
    const text = await command('--case', `${name}.yml`);
    expect(text.code).toBe(code);
    expect(`${text.stdout}${text.stderr}`).not.toMatch(/\bundefined\b|\[object|\bnull\b/);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The table of vectors of the sign-off specification: each row is a case, whose result has the state that the table says, or a
 * scenario of the whole gate. What else a row expects stands in the expected result of its case.
 */

const STATES: Readonly<Record<string, string>> = {
  '1': 'unsigned',
  '2': 'complete',
  '3': 'partial',
  '4': 'partial',
  '5': 'partial',
  '6': 'complete',
  '8': 'partial',
  '9': 'partial',
  '10': 'partial',
  '11': 'partial',
  '12': 'partial',
  '14': 'complete',
  '15': 'vetoed',
  '16': 'complete',
  '17': 'partial',
  '17b': 'vetoed',
  '18': 'partial',
  '19': 'vetoed',
  '21': 'complete',
  '22': 'partial',
  '23': 'unsigned',
  '24': 'unsigned',
  '25': 'unsigned',
  '25b': 'complete',
  '26': 'unsigned',
  '26b': 'unsigned',
  '27': 'unsigned',
  '28': 'complete',
  '30': 'unsigned',
  '33': 'partial',
  '35': 'partial',
  '37': 'partial',
  '39': 'error',
  '39b': 'error',
  '39c': 'error',
  '40': 'error',
  '40b': 'error',
  '40c': 'error',
  '40d': 'error',
  '40e': 'error',
  '41': 'error',
  '41b': 'error',
  '44': 'error',
  '45': 'complete',
  '46': 'complete',
  // Of these the table says something else: that the rule applies, and that a comment changes nothing.
  '47': 'partial',
  '48': 'partial',
  '57': 'complete',
};
const SCENARIOS = [42, 49, 50, 52, 53, 54, 56, 58, 59, 60, 61];

const FOLDER = join(import.meta.dirname, '../fixtures/signoff/vectors');
const FILES = readdirSync(FOLDER);
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

/** `(vector 52)`, `(attack 40, vector 25)`, `(attacks 1, 2; vector 42)` in the title of a test. */
const TITLES = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.test.ts') && file !== 'vector-rows.test.ts')
  .flatMap((file) => readFileSync(join(import.meta.dirname, file), 'utf8').split('\n'))
  .filter((line) => /^\s*(?:it|describe|test)\b|^\s*\]\)\(/.test(line));

describe('every row of the table of vectors', () => {
  it.each(Object.entries(STATES))('%s is a case that is %s', (row, state) => {
    const named = new RegExp(`^0?${row}-.*\\.yml$`);
    const [file = '', ...others] = FILES.filter((name) => named.test(name));
    expect(others).toEqual([]);
    expect(read(file)).toMatch(/^# Row \d/);
    expect(JSON.parse(read(file.replace('.yml', '.expected.json'))).state).toBe(state);
  });

  it.each(SCENARIOS)('%i is a scenario of the gate', (row) => {
    const named = new RegExp(`[(;,] ?vectors? (?:\\d+, )*${row}\\b`);
    expect(TITLES.filter((line) => named.test(line))).not.toEqual([]);
  });
});

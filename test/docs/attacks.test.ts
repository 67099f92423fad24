/** docs/explanation/attacks.md: every attack of the list is there, with reasons that the code gives and tests that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERIFICATION_CODES } from '../../src/attestation/refusal.ts';
import { SEAL_CODES } from '../../src/commands/bundle-unsealing.ts';
import { BUNDLE_LINK_CODES } from '../../src/release/bundle-link.ts';
import { BUNDLE_CODES } from '../../src/release/bundle-refusal.ts';
import { DEPLOY_CODES } from '../../src/release/deploy-facts.ts';
import { HANDED_VERDICT_CODES } from '../../src/release/handed-verdict.ts';
import { RELEASE_REFUSAL_CODES } from '../../src/release/release-facts.ts';
import { RELEASE_FAILURE_CODES } from '../../src/release/release-port.ts';
import { CANDIDATE_CODES, ROLLBACK_CODES } from '../../src/release/rollback-choice.ts';
import { VERIFY_CODES } from '../../src/release/verify-refusal.ts';
import { GOING_LIVE_CODES } from '../../src/targets/going-live.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/explanation/attacks.md');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (?:---|#|Where|Attack) /.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .map((cells) => cells.slice(1, -1));

/** The last two columns of every table. */
const reasonOf = (cells: readonly string[]): string => cells.at(-2) ?? '';
const testsOf = (cells: readonly string[]): string => cells.at(-1) ?? '';

/** Words in quotes in a closed list that is a type, or an enum of a schema. */
function listed(path: string, from: RegExp): readonly string[] {
  const text = from.exec(read(path))?.[1] ?? '';
  const words = [...text.matchAll(/['"]([a-z_]+)['"]/g)].map(([, word]) => word ?? '');
  expect(words.length, path).toBeGreaterThan(0);
  return words;
}

const CODES: ReadonlySet<string> = new Set([
  ...BUNDLE_CODES,
  ...BUNDLE_LINK_CODES,
  ...VERIFICATION_CODES,
  ...VERIFY_CODES,
  ...RELEASE_REFUSAL_CODES,
  ...DEPLOY_CODES,
  ...GOING_LIVE_CODES,
  ...CANDIDATE_CODES,
  ...ROLLBACK_CODES,
  ...HANDED_VERDICT_CODES,
  ...SEAL_CODES,
  ...RELEASE_FAILURE_CODES,
  ...listed('src/ledger/finding.ts', /type FindingCode =([\s\S]*?);/),
  ...listed('src/commands/gate-ledger.ts', /([\s\S]*)/).filter((word) => word.startsWith('ledger_')),
  ...listed('schemas/signoff-result.schema.json', /"ignored"[\s\S]*?"enum": (\[[\s\S]*?\])/),
]);
/** Codes of problems in files have no closed list; each is in the source that gives it. */
const OF_PROBLEMS: Readonly<Record<string, string>> = {
  bad_pattern: 'src/text/schema-explanation.ts',
  weak_digest: 'src/model/subject.ts',
};

it('has every attack on bundles, signatures, releases and deployments, once', () => {
  const numbers = rows.flatMap(([first]) => (/^\d+$/.test(first ?? '') ? [Number(first)] : []));
  const wanted = [31, 32, 33, 34, ...Array.from({ length: 27 }, (_, index) => 40 + index)];
  expect(numbers.sort((a, b) => a - b)).toEqual(wanted);
});

it('tests carry the number of every attack on the pull request, which this page does not list', () => {
  const tests = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => read(join(folder, path))),
  );
  const carried = new Set(tests.flatMap(attacksIn));
  const wanted = [...Array.from({ length: 30 }, (_, index) => 1 + index), 35, 36, 37, 38, 39];
  expect(wanted.filter((number) => !carried.has(number))).toEqual([]);
});

describe.each(rows.map((cells) => [cells[0] ?? '', cells] as const))('%s', (_, cells) => {
  it('has a reason that the code gives, or says that there is none', () => {
    const reasons = [...reasonOf(cells).matchAll(/`([a-z_]+)`/g)].map(([, code]) => code ?? '');
    if (reasons.length === 0) expect(reasonOf(cells)).toBe('none');
    const unknown = reasons.filter((code) => {
      const source = OF_PROBLEMS[code];
      return source === undefined ? !CODES.has(code) : !read(source).includes(`'${code}'`);
    });
    expect(unknown).toEqual([]);
  });

  it('names tests that exist', () => {
    const named = [...testsOf(cells).matchAll(/`([^`]+)` “([^”]+)”/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBe(testsOf(cells).split('; `').length);
    const missing = named.flatMap(([, path = '', title = '']) =>
      existsSync(join(root, path)) && hasTest(read(path), title) ? [] : [`${path}: ${title}`],
    );
    expect(missing).toEqual([]);
  });
});

it('a text that is no title of a test is none', () => {
  const titles = "it('x (attacks 2, 3)', () => {})\\n// 'attack 4'\\nexpect(x).toBe('attack 5')";
  expect(attacksIn(titles)).toEqual([2, 3]);
  expect(hasTest("it('x y', () => {})", 'x y')).toBe(true);
  expect(hasTest("const said = 'x y';", 'x y')).toBe(false);
  expect(hasTest('expect(found).toBe("x y")', 'x y')).toBe(false);
  expect(hasTest("it('x y z', () => {})", 'x y')).toBe(false);
});

/** A title is the first text of a test or a group, or of a row of a table of cases. */
function hasTest(source: string, title: string): boolean {
  const quoted = ["'", '"', '`'].map((quote) => `${quote}${title}${quote}`);
  return quoted.some((text) =>
    [...source.matchAll(new RegExp(escaped(text), 'g'))].some(({ index }) =>
      /(?:\b(?:describe|it|test)(?:\.\w+)*\(|[\])>]\)?\(|\[)\s*$/.test(
        source.slice(Math.max(0, index - 200), index),
      ),
    ),
  );
}

/** Numbers in titles: a comment, or a text that is only compared, runs nothing. */
function attacksIn(source: string): readonly number[] {
  return [...source.matchAll(/(['"`])((?:(?!\1).)*?\battacks? (\d+(?:(?:, | and )\d+)*).*?)\1/g)].flatMap(
    ([, , title = '', numbers = '']) =>
      (hasTest(source, title) ? numbers.match(/\d+/g) : null)?.map(Number) ?? [],
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

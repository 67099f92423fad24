import { describe, expect, it } from 'vitest';
import {
  type Baseline,
  changedSources,
  type MutationReport,
  pack,
  reusable,
  toBaseline,
  unpack,
} from '../../scripts/mutation-baseline.ts';
import { type Tree, toTree } from '../../scripts/mutation-tree.ts';

const LOCK = {
  packages: {
    '': { name: 'arbiter', version: '1.0.0' },
    'node_modules/vitest': { version: '4.1.12', dependencies: { vite: '8' } },
    'node_modules/vite': { version: '8.0.0', peerDependencies: { yaml: '2' } },
    'node_modules/vitest/node_modules/vite': { version: '8.0.1', integrity: 'sha512-a' },
    'node_modules/yaml': { version: '2.9.1' },
    'node_modules/biome': { version: '2.6.8' },
  },
};
const lock = (place: string, version: string): Readonly<Record<string, string>> => ({
  'package-lock.json': JSON.stringify({ packages: { ...LOCK.packages, [place]: { version } } }),
});

const SOURCES: Readonly<Record<string, string>> = {
  'package-lock.json': JSON.stringify(LOCK),
  'src/ledger/chain.ts': "import { json } from '../text/json.ts';\nimport { hash } from './hash.ts';\n",
  'src/ledger/hash.ts': 'export const hash = 1;\n',
  'src/text/json.ts':
    "import type { Value } from './value.ts';\nimport { parse } from 'yaml/json';\nexport const json = 1;\n",
  'src/text/value.ts': 'export type Value = string;\n',
  'src/ledger/chain.test.ts':
    "import {\n  sample,\n} from '../../test/ledger/sample.ts';\nimport { chain } from './chain.ts';\n",
  'src/ledger/hash.test.ts': "import { it } from 'vitest';\nimport { hash } from './hash.ts';\n",
  'test/ledger/sample.ts': "import { drafts } from './drafts.ts';\n",
  'test/ledger/drafts.ts': 'export const drafts = 1;\n',
};

/** chain.ts: killed by chain's test (1), survived, not reached. hash.ts: killed by hash's test (2), timed out. */
const REPORT: MutationReport = {
  files: {
    'src/ledger/chain.ts': {
      source: SOURCES['src/ledger/chain.ts'] ?? '',
      mutants: [
        { ...mutant('a'), status: 'Killed', killedBy: ['1'], coveredBy: ['1', '2'] },
        { ...mutant('b'), status: 'Survived', coveredBy: ['1'] },
        { ...mutant('c'), status: 'NoCoverage' },
      ],
    },
    'src/ledger/hash.ts': {
      source: SOURCES['src/ledger/hash.ts'] ?? '',
      mutants: [
        { ...mutant('d'), status: 'Killed', killedBy: ['2'], static: true },
        { ...mutant('e'), status: 'Timeout', coveredBy: ['2'] },
      ],
    },
  },
  testFiles: {
    'src/ledger/chain.test.ts': { tests: [{ id: '1', name: 'links' }] },
    'src/ledger/hash.test.ts': { tests: [{ id: '2', name: 'hashes' }] },
  },
};

function mutant(id: string) {
  const location = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  return { id, mutatorName: 'BooleanLiteral', replacement: 'true', location };
}

function tree(changes: Readonly<Record<string, string>> = {}, settings = 'settings'): Tree {
  const files = { ...SOURCES, ...changes };
  const tests = Object.keys(files).filter((path) => path.endsWith('.test.ts'));
  const data = Object.keys(files).filter((path) => path.endsWith('.yml'));
  return toTree((path) => files[path], tests, data, settings);
}

const BASELINE = toBaseline(REPORT, tree(), '2026-11-21', undefined);

/** Mutants that keep their result, and test files that Stryker takes for the same. */
function kept(now: Tree, baseline: Baseline = BASELINE) {
  const report = reusable(baseline, now);
  if (report === undefined) return undefined;
  const mutants = Object.values(report.files).flatMap((file) => file.mutants.map(({ id }) => id));
  return {
    mutants: mutants.join(''),
    tests: Object.keys(report.testFiles ?? {}).map((path) => path.slice('src/ledger/'.length)),
  };
}

describe('what a mutation run takes over from the baseline', () => {
  it.each([
    ['nothing changed: all but what no test reached', tree(), 'abde', ['chain.test.ts', 'hash.test.ts']],
    [
      'a mutated source changed: its mutants run anew',
      tree({ 'src/ledger/chain.ts': `${SOURCES['src/ledger/chain.ts']}// more` }),
      'de',
      ['chain.test.ts', 'hash.test.ts'],
    ],
    [
      // Stryker finds mutant a’s killing test missing, and runs a anew.
      'a test file changed: it counts as new, and so does every mutant that no test had killed',
      tree({ 'src/ledger/chain.test.ts': "import { chain } from './chain.ts';\n" }),
      'ad',
      ['hash.test.ts'],
    ],
    [
      'the support of a test file changed: as if the test file had',
      tree({ 'test/ledger/drafts.ts': 'export const drafts = 2;\n' }),
      'ad',
      ['hash.test.ts'],
    ],
    [
      'a test file is new: every mutant that no test had killed runs anew',
      tree({ 'src/ledger/new.test.ts': '' }),
      'ad',
      ['chain.test.ts', 'hash.test.ts'],
    ],
    [
      'a package that a test file loads was updated: as if the test file had changed',
      tree(lock('node_modules/yaml', '2.9.2')),
      'ad',
      ['hash.test.ts'],
    ],
    [
      'so for a package that such a package needs',
      tree(lock('node_modules/vitest/node_modules/vite', '8.0.2')),
      'ad',
      ['chain.test.ts'],
    ],
    [
      'another package was updated: nothing',
      tree(lock('node_modules/biome', '3.0.0')),
      'abde',
      ['chain.test.ts', 'hash.test.ts'],
    ],
    [
      'a source elsewhere changed: results stay, see changedSources',
      tree({ 'src/text/json.ts': `${SOURCES['src/text/json.ts']}// more` }),
      'abde',
      ['chain.test.ts', 'hash.test.ts'],
    ],
  ])('%s', (_title, now, mutants, tests) => {
    expect(kept(now)).toEqual({ mutants, tests });
  });

  it('is nothing once the settings differ', () => {
    expect(kept(tree({}, 'other settings'))).toBeUndefined();
  });

  it('gives Stryker the sources it compares with, and the tests that decide', () => {
    const report = reusable(BASELINE, tree());
    expect(report?.files['src/ledger/chain.ts']).toEqual({
      source: SOURCES['src/ledger/chain.ts'],
      mutants: [
        { ...mutant('a'), status: 'Killed', killedBy: ['1'], statusReason: 'As the baseline says.' },
        { ...mutant('b'), status: 'Survived', coveredBy: ['1'], statusReason: 'As the baseline says.' },
      ],
    });
    expect(report?.testFiles?.['src/ledger/hash.test.ts']?.source).toBe(SOURCES['src/ledger/hash.test.ts']);
  });

  it('drops the tests of a file that is gone', () => {
    const { read } = tree();
    const without = toTree(read, ['src/ledger/chain.test.ts'], [], 'settings');
    expect(kept(without)).toEqual({ mutants: 'ad', tests: ['chain.test.ts'] });
  });
});

describe('data that tests read', () => {
  const READER = `import { readFileSync } from 'node:fs';\nimport { chain } from './chain.ts';\n`;
  const files = (changes: Readonly<Record<string, string>> = {}, removed = '') =>
    Object.fromEntries(
      Object.entries({
        'src/ledger/chain.test.ts': `${READER}for (const name of readdirSync(FOLDER)) it(name, …);\n`,
        'src/ledger/hash.test.ts': `${READER}read('02-two');\n`,
        'test/fixtures/01-one.yml': 'a: 1',
        'test/fixtures/02-two.yml': 'a: 2',
        'test/fixtures/02-two.expected.json': '{}',
        ...changes,
      }).filter(([path]) => path !== removed),
    );
  const at = (given: Readonly<Record<string, string>>) => {
    const all: Readonly<Record<string, string>> = {
      'src/ledger/chain.ts': '',
      'src/ledger/hash.ts': '',
      ...given,
    };
    const data = Object.keys(all).filter((path) => path.startsWith('test/fixtures/'));
    const tests = Object.keys(all).filter((path) => path.endsWith('.test.ts'));
    return toTree((path) => all[path], tests, data, 'settings');
  };
  const report: MutationReport = {
    files: { 'src/ledger/chain.ts': { source: '', mutants: [{ ...mutant('b'), status: 'Survived' }] } },
    testFiles: {
      'src/ledger/chain.test.ts': {
        tests: ['01-one', '02-two is so', 'all of them'].map((name) => ({ id: name, name })),
      },
      'src/ledger/hash.test.ts': { tests: [{ id: 'hashes', name: 'hashes' }] },
    },
  };
  const before = toBaseline(report, at(files()), '2026-11-21', undefined);

  it.each<[string, Readonly<Record<string, string>>, readonly string[], number]>([
    ['is the same', files(), ['01-one', '02-two is so', 'all of them', 'hashes'], 1],
    [
      'came to it: only what no test had killed runs anew',
      files({ 'test/fixtures/03-three.yml': 'a: 3' }),
      ['01-one', '02-two is so', 'all of them', 'hashes'],
      0,
    ],
    [
      'changed: tests that are named after it',
      files({ 'test/fixtures/01-one.yml': '' }),
      ['02-two is so', 'hashes'],
      0,
    ],
    ['changed: test files that name it', files({ 'test/fixtures/02-two.expected.json': '' }), ['01-one'], 0],
    ['is gone', files({}, 'test/fixtures/01-one.yml'), ['02-two is so', 'hashes'], 0],
  ])('%s', (_, given, tests, survivors) => {
    const kept = reusable(before, at(given));
    expect(Object.values(kept?.testFiles ?? {}).flatMap((file) => file.tests.map(({ id }) => id))).toEqual(
      tests,
    );
    expect(kept?.files['src/ledger/chain.ts']?.mutants).toHaveLength(survivors);
  });
});

describe('the sources that results reused from a full run rest on', () => {
  it('are those the tests load at any distance, not those only types come from', () => {
    expect(Object.keys(BASELINE.fullRun.sources)).toEqual([
      'src/ledger/chain.ts',
      'src/ledger/hash.ts',
      'src/text/json.ts',
    ]);
  });

  it('are named when they changed, came or went', () => {
    const chain = "import { json } from '../text/json.ts';\nimport { merkle } from './merkle.ts';\n";
    expect(changedSources(BASELINE, tree())).toEqual([]);
    expect(
      changedSources(BASELINE, tree({ 'src/ledger/chain.ts': chain, 'src/ledger/merkle.ts': '' })),
    ).toEqual(['src/ledger/chain.ts', 'src/ledger/merkle.ts']);
  });

  it('stay those of the full run when a run on top of it writes the baseline', () => {
    const now = tree({ 'src/text/json.ts': 'export const json = 2;\n' });
    const next = toBaseline(REPORT, now, '2027-01-05', BASELINE);
    expect(next.fullRun).toEqual(BASELINE.fullRun);
    expect(changedSources(next, now)).toEqual(['src/text/json.ts']);
  });
});

describe('the packed baseline', () => {
  it('is the same for the same results, whatever the order and the clock', () => {
    const reversed = { ...REPORT, files: Object.fromEntries(Object.entries(REPORT.files).reverse()) };
    const again = toBaseline(reversed, tree(), '2026-11-21', undefined);
    expect(pack(again).equals(pack(BASELINE))).toBe(true);
    expect(unpack(pack(BASELINE))).toEqual(BASELINE);
  });

  it('counts as none when an earlier script wrote it', () => {
    expect(unpack(pack({ ...BASELINE, format: 0 } as unknown as Baseline))).toBeUndefined();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordAt } from '../text/place.ts';
import { parseYaml } from '../text/yaml.ts';
import { loadPolicy } from './policy.ts';
import { repairPolicy } from './policy-repair.ts';

const ROOT = join(import.meta.dirname, '../..');
const INVALID = join(ROOT, 'test/fixtures/policy/invalid');
const FILE = 'p.yml';
const POLICY = `# Who decides: the board.
apiVersion: arbiter/v1
kind: Policy
metadata: { id: p, title: P, version: 1.0.0, owner: o }   # ours
checks:
  - id: auc
    kind: metric
    title: AUC
    metric: { name: roc_auc, dataset: test }
    require: { above: 0.9 }
signoff: { require: [{ role: arb, count: 1 }] }
`;

const problemsOf = (text: string) => loadPolicy(text, FILE).problems;
const repaired = (text: string) => repairPolicy(text, FILE);
const change = (from: string, to: string) => {
  if (!POLICY.includes(from)) throw new Error(`The policy has no ${from}`);
  return POLICY.replace(from, to);
};

/** A mistake, and the text when it is repaired: that of the sound policy unless said. */
const REPAIRED: readonly (readonly [string, string, string?])[] = [
  ['a misspelt key', change('title: AUC', 'tilte: AUC')],
  ['a misspelt key at the top', change('checks:', 'cheks:')],
  ['a misspelt operator', change('above:', 'abvoe:')],
  ['a misspelt operator in quotes', change('above:', '"abvoe":'), change('above:', '"above":')],
  ['an operator as another tool calls it', change('above:', 'gt:')],
  ['a section as another tool calls it', change('checks:', 'rules:')],
  ['a misspelt kind', change('kind: metric', 'kind: metrics')],
  ['a misspelt metric', change('roc_auc', 'roc_acu')],
  ['a metric under its other name', change('roc_auc', 'auroc')],
  ['a version as a number', change('1.0.0', '1.0'), change('1.0.0', '"1.0"')],
  [
    'a digest as a number',
    change('title: P', 'title: 12345678e90'),
    change('title: P', 'title: "12345678e90"'),
  ],
  ['no version of the format', change('apiVersion: arbiter/v1\n', '')],
  ['no kind of document', change('kind: Policy\n', '')],
  ['nothing of what every policy begins with', change('apiVersion: arbiter/v1\nkind: Policy\n', '')],
  [
    'no kind, with the ends of lines of Windows',
    change('kind: Policy\n', '').replaceAll('\n', '\r\n'),
    POLICY.replaceAll('\n', '\r\n'),
  ],
  [
    'a level that blocks',
    change('title: AUC', 'title: AUC\n    level: mandatry'),
    change('title: AUC', 'title: AUC\n    level: mandatory'),
  ],
  [
    'several at once, one below the other',
    change('checks:', 'cheks:').replace('roc_auc', 'auc').replace('above', 'abvoe').replace('1.0.0', '2.0'),
    change('1.0.0', '"2.0"'),
  ],
];

/** A mistake that a person must look at, and what is said of it, if anything. */
const LEFT: readonly (readonly [string, string, string?])[] = [
  ['a level that blocks less', change('title: AUC', 'title: AUC\n    level: advisry'), 'less strictly'],
  [
    'a key that makes a rule conditional',
    change('title: AUC', 'title: AUC\n    whne: { tiers: [high] }'),
    'less strictly',
  ],
  [
    'a key that narrows the policy',
    change('checks:', 'aplies_to: { tiers: [high] }\nchecks:'),
    'less strictly',
  ],
  ['an allowance', change('above: 0.9', 'above: 0.9, or_busines_threshold: true'), 'less strictly'],
  [
    'who may waive',
    change('signoff:', 'waiver: { max_days: 30, approved_by: [arb] }\nsignoff:'),
    'less strictly',
  ],
  [
    'a level that blocks less, with who may override it',
    change('title: AUC', 'title: AUC\n    level: overidable\n    overide_by: [arb]'),
    'less strictly',
  ],
  ['a word that is as near to two', change('kind: metric', 'kind: test')],
  ['a word that only probably means it', change('above:', 'threshold:')],
  ['a limit as a percentage', change('0.9', '90')],
  ['a limit in quotes', change('0.9', '"0.9"')],
  ['a limit on the wrong side', change('above', 'below')],
  ['another version of the format', change('arbiter/v1', 'arbiter/v2')],
  ['a text that is no YAML', change('checks:', 'checks: ]')],
  ['a key that is there twice when it is repaired', change('title: AUC', 'title: AUC\n    titel: AUC')],
];

describe('A repair', () => {
  test.each(REPAIRED.map(([what, broken, sound = POLICY]) => [what, broken, sound] as const))(
    'of %s',
    (_, broken, sound) => {
      expect(problemsOf(broken)).not.toEqual([]);
      const { text, made } = repaired(broken);
      expect(text).toBe(sound);
      expect(made.length).toBeGreaterThan(0);
      expect(problemsOf(text)).toEqual([]);
    },
  );

  test.each(LEFT.map(([what, broken, said = '']) => [what, broken, said] as const))(
    'is not made of %s',
    (_, broken, said) => {
      expect(problemsOf(broken)).not.toEqual([]);
      const { text, made, left } = repaired(broken);
      expect(text).toBe(broken);
      expect(made).toEqual([]);
      if (said !== '') expect(left.map(({ message }) => message).join()).toContain(said);
    },
  );

  test('leaves a word that two fit, and says so', () => {
    const broken = change('kind: metric', 'kind: drift').replace(
      'metric: { name: roc_auc, dataset: test }\n    require: { above: 0.9 }',
      'statistic: ks\n    require: { at_most: 0.2, min_rows: 300 }',
    );
    expect(repaired(broken).left).toEqual([
      { line: 9, column: 16, message: '`ks`: left, since more than one word fits here' },
    ]);
  });

  test('that is made beside a mistake of another kind leaves fewer problems', () => {
    const broken = change('abo', 'aob').replace('title: P,', '');
    const { text, made } = repaired(broken);
    expect(made.map(({ message }) => message)).toEqual(['`aobve` is `above`']);
    expect(problemsOf(text).length).toBeLessThan(problemsOf(broken).length);
  });

  test('of a policy in JSON is not tried', () => {
    const json = JSON.stringify({ kind: 'Policy' });
    expect(repairPolicy(json, 'p.json')).toEqual({ text: json, made: [], left: [] });
  });
});

const CORPUS = readdirSync(INVALID).filter((file) => file.endsWith('.yml'));

describe('Of every mistake of the corpus', () => {
  test.each(CORPUS)('%s: fewer problems, or the same text; and nothing more the second time', (file) => {
    const text = readFileSync(join(INVALID, file), 'utf8');
    const once = repairPolicy(text, file);
    if (once.text === text) expect(once.made).toEqual([]);
    else
      expect(loadPolicy(once.text, file).problems.length).toBeLessThan(
        loadPolicy(text, file).problems.length,
      );
    expect(repairPolicy(once.text, file).text).toBe(once.text);
  });
});

const SHIPPED = ['arb-production', 'arb-strict', 'low-risk'].map((name) =>
  readFileSync(join(ROOT, `policies/${name}.yml`), 'utf8'),
);

/** One slip of the fingers in one word of a text. */
const slip = fc
  .record({
    text: fc.constantFrom(POLICY, ...SHIPPED),
    at: fc.nat(),
    letter: fc.nat(),
    kind: fc.constantFrom('drop', 'swap', 'double', 'other'),
    put: fc.constantFrom('x', 'e', 's', 't'),
  })
  .map(({ text, at, letter, kind, put }) => {
    const words = [...text.matchAll(/(?<=^[^#"]*)\b[a-z_]{4,}\b/gm)];
    const word = words[at % words.length];
    const [found = '', start = 0] = [word?.[0], word?.index];
    const i = letter % (found.length - 1);
    const slipped = {
      drop: found.slice(0, i) + found.slice(i + 1),
      swap: found.slice(0, i) + found[i + 1] + found[i] + found.slice(i + 2),
      double: found.slice(0, i) + found[i] + found.slice(i),
      other: found.slice(0, i) + put + found.slice(i + 1),
    }[kind];
    return { text, slipped: `${text.slice(0, start)}${slipped}${text.slice(start + found.length)}` };
  });

describe('One slip in a sound policy', () => {
  test('is left, or the policy is again what it was, with every comment; fewer problems; nothing more the second time', () => {
    fc.assert(
      fc.property(slip, ({ text, slipped }) => {
        const before = problemsOf(slipped);
        fc.pre(before.length > 0);
        const once = repaired(slipped);
        expect(repaired(once.text).text).toBe(once.text);
        if (once.text === slipped) return;
        expect(problemsOf(once.text).length).toBeLessThan(before.length);
        expect(once.text).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('several slips: fewer problems or the same text, and it can still be read', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 2, maxLength: 4 }), (slips) => {
        const [first, ...rest] = slips.filter(({ text }) => text === slips[0]?.text);
        if (first === undefined) return;
        const lines = first.text.split('\n');
        const slipped = [first, ...rest]
          .reduce(
            (all, one) =>
              one.slipped.split('\n').map((line, at) => (line === lines[at] ? (all[at] ?? '') : line)),
            lines,
          )
          .join('\n');
        const once = repaired(slipped);
        const [before, after] = [problemsOf(slipped).length, problemsOf(once.text).length];
        if (once.text !== slipped) expect(after).toBeLessThan(before);
        else expect(once.made).toEqual([]);
        expect(parseYaml(once.text, FILE).value).toBeDefined();
        expect(repaired(once.text).text).toBe(once.text);
      }),
      { numRuns: 25 },
    );
  });
});

test('a word is found by its place, a key before its value', () => {
  const document = parseYaml('a:\n  b: [x, { c/d: y }]\n', FILE);
  expect(wordAt(document, 2, 3)).toEqual({ pointer: '/a/b', isKey: true });
  expect(wordAt(document, 2, 7)).toEqual({ pointer: '/a/b/0', isKey: false });
  expect(wordAt(document, 2, 12)).toEqual({ pointer: '/a/b/1/c~1d', isKey: true });
  expect(wordAt(document, 9, 9)).toBeUndefined();
});

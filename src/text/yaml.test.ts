import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { GOVERNING_LIMITS } from './document.ts';
import { parseYaml } from './yaml.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const codes = (text: string) => parseYaml(text, 'p.yml').problems.map((problem) => problem.code);

describe('strict YAML', () => {
  test('what a careful writer writes is read back as it was', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, (written) => {
        const json = JSON.stringify(written);
        fc.pre(!/constructor|prototype|-0/.test(json) && json !== 'null');
        const text = stringify(JSON.parse(json), { aliasDuplicateObjects: false });
        const document = parseYaml(text, 'p.yml');
        fc.pre(!document.problems.some((problem) => problem.code === 'ambiguous_number'));
        expect(document.problems).toEqual([]);
        expect(plain(document.value)).toEqual(JSON.parse(json));
      }),
    );
  });

  test('no text makes it throw', () => {
    const fragments = fc.constantFrom(
      'a: ',
      '- ',
      '\n',
      '  ',
      '&x ',
      '*x',
      '!!str ',
      '<<: ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|',
      '>',
      '#',
      '? ',
      ': ',
      '.nan',
      '---\n',
      '...\n',
      '\t',
      '%YAML 1.1\n',
      '1',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(fragments).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const document = parseYaml(text, 'p.yml');
        expect(document.value === undefined ? document.problems.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['auc: .nan', 'not_finite'],
    ['auc: .inf', 'not_finite'],
    ['auc: -.INF', 'not_finite'],
    ['auc: 1e999', 'not_finite'],
    ['digest: 12345678e90', 'ambiguous_number'],
    ['version: 010', 'ambiguous_number'],
    ['rows: 9007199254740993', 'ambiguous_number'],
    ['a: 1\na: 2', 'duplicate_key'],
    ['a: 1\n"a": 2', 'duplicate_key'],
    ['{ a: 1, a: 2 }', 'duplicate_key'],
    ['__proto__: { approved: true }', 'forbidden_key'],
    ['a:\n  constructor: 1', 'forbidden_key'],
    ['<<: { a: 1 }', 'merge_key'],
    ['a: &x 1', 'anchor'],
    ['a: !!str 1', 'tag'],
    ['a: !custom 1', 'invalid_yaml'],
    ['a: [1', 'invalid_yaml'],
    ['a: 1\n\tb: 2', 'invalid_yaml'],
    ['? [a]\n: 1', 'invalid_key'],
    ['a: 1\n---\nb: 2', 'many_documents'],
    ['', 'empty'],
    ['# only a comment\n', 'empty'],
  ])('%j is refused as %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  test('attack 22: words of YAML 1.1 stay words', () => {
    const document = parseYaml('a: yes\nb: no\nc: 1_000\nd: 0,91\ne: 12:30\nf: 0o10', 'p.yml');
    expect(plain(document.value)).toEqual({ a: 'yes', b: 'no', c: '1_000', d: '0,91', e: '12:30', f: 8 });
  });

  test('attack 24: an alias bomb and a cycle are refused before they grow', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`)}]`,
    );
    expect(codes(['l0: &l0 [x, x]', ...levels].join('\n'))).toContain('alias');
    expect(codes('a: &a [*a]')).toContain('alias');
  });

  test('attack 25: a tag of another language is refused', () => {
    expect(codes('a: !!js/function "function () {}"').length).toBeGreaterThan(0);
    expect(codes('a: !!python/object:os.system x').length).toBeGreaterThan(0);
  });

  test('attack 26: 200 levels are refused, as flow, as block and as compact lists', () => {
    const block = Array.from({ length: 200 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    for (const text of [
      '['.repeat(200) + ']'.repeat(200),
      '{a: '.repeat(200) + '}'.repeat(200),
      block,
      `${'- '.repeat(200)}x`,
    ]) {
      expect(parseYaml(text, 'p.yml', GOVERNING_LIMITS).problems.map((problem) => problem.code)).toEqual([
        'too_deep',
      ]);
    }
  });

  test('attack 26: 200,000 levels end in a problem, not in a crash', () => {
    for (const opening of ['[', '{a: ', '- ', '? ', '!a ', '"a": {']) {
      expect(codes(opening.repeat(100_000)).length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['a: 1\r\nb: .nan\r\n', 2, 4],
    ['\uFEFFa: .nan', 1, 5],
    ['a:\n  - 1\n  - .nan', 3, 5],
    ['# é 😀\na: .nan', 2, 4],
  ])('positions of %j', (text, line, column) => {
    const problem = parseYaml(text, 'p.yml').problems[0];
    expect(problem).toMatchObject({ line, column });
    expect(problem?.excerpt).not.toMatch(/\r/);
  });

  test('a key and its value each have their place', () => {
    const document = parseYaml('a:\n  treshold: 0.9\n', 'p.yml');
    expect(document.keyAt('/a/treshold')).toEqual({ line: 2, column: 3 });
    expect(document.at('/a/treshold')).toEqual({ line: 2, column: 13 });
  });
});

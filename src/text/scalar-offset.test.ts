import { describe, expect, test } from 'vitest';
import { parseJson } from './json.ts';
import { scalarOffset } from './scalar-offset.ts';
import { parseYaml } from './yaml.ts';

const FORMS: readonly (readonly [form: string, yaml: string])[] = [
  ['plain', 'expr: a >= 1 && WRONG > 2\n'],
  ['plain over two lines', 'expr: a >= 1\n  && WRONG > 2\nnext: 1\n'],
  ['in double quotes', 'expr: "a >= 1 && WRONG > 2"\n'],
  ['in double quotes, with escapes', 'expr: "a == \\"x\\\\y\\" && WRONG > 2"\n'],
  ['in single quotes', "expr: 'a == ''x'' && WRONG > 2'\n"],
  ['a block that keeps its lines', 'expr: |\n    a >= 1\n      &&\n\n    WRONG > 2\n'],
  ['a block that folds its lines', 'expr: >-\n    a >= 1\n    && WRONG > 2\n'],
  ['a block with a comment', 'expr: | # why\n  a >= 1 &&\n  WRONG > 2\n'],
  ['in a flow', '{ expr: "a >= 1 && WRONG > 2" }\n'],
  ['with Windows line ends', 'expr: |\r\n  a >= 1 &&\r\n  WRONG > 2\r\n'],
];

describe('the place of a character of a value in its source', () => {
  test.each(FORMS)('%s', (_form, yaml) => {
    const { value } = parseYaml(yaml, 'p.yml');
    const text = (value as { expr: string }).expr;
    const document = parseYaml(yaml, 'p.yml');
    const problem = document.problemWithin('wrong', 'Wrong.', '/expr', text.indexOf('WRONG'));
    const before = yaml.slice(0, yaml.indexOf('WRONG')).split('\n');
    expect([problem.line, problem.column]).toEqual([before.length, (before.at(-1) as string).length + 1]);
    expect(problem.excerpt).toContain('WRONG');
  });

  test('of JSON', () => {
    const json = '{ "expr": "a == \\"x\\" && WRONG" }';
    const document = parseJson(json, 'p.json');
    const text = (document.value as { expr: string }).expr;
    expect(document.problemWithin('wrong', 'Wrong.', '/expr', text.indexOf('WRONG')).column).toBe(
      json.indexOf('WRONG') + 1,
    );
  });

  test('an escape that is not followed leaves the start of the value', () => {
    const yaml = 'expr: "a \\u003e WRONG"\n';
    expect(scalarOffset(yaml, 6, 'a > WRONG', 4)).toBeUndefined();
    const problem = parseYaml(yaml, 'p.yml').problemWithin('wrong', 'Wrong.', '/expr', 4);
    expect([problem.line, problem.column]).toEqual([1, 7]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../policy/policy.ts';
import { canonicalJson } from './canonical.ts';
import { contentManifest, type SubjectInput, subjectDigests } from './subject.ts';
import { subjectDifference } from './subject-difference.ts';

const SHA = (digit: string): string => digit.repeat(64);
const METRICS = 'models/fraud/metrics.json';
const files = (contents: Readonly<Record<string, string>>, mode = '100644'): SubjectInput['content'] =>
  contentManifest(
    Object.entries(contents).map(([path, digit]) => ({ path, mode, sizeBytes: 3, sha256: SHA(digit) })),
    'models/fraud',
  );

const claims = (columns: readonly object[], further: object = {}): { name: string } => ({
  name: 'claims',
  ...{ owner: 'data', sensitivity: 'high', columns },
  ...further,
});

function preimage(change: Partial<SubjectInput> = {}): string {
  const { preimage: text } = subjectDigests({
    model: { name: 'fraud', version: '1.0' },
    content: files({ 'models/fraud/model.yml': 'a', 'models/fraud/model.onnx': 'b', [METRICS]: 'c' }),
    evidence: [
      { file: METRICS, sha256: SHA('c') },
      { file: 'evidence/test.csv', sha256: SHA('d') },
    ],
    catalog: [claims([{ name: 'age', meaning: 'Age', classification: ['PII'] }])],
    policies: [`sha256:${SHA('e')}`],
    waivers: [],
    ...change,
  });
  if (text === null) throw new Error('This subject is not whole.');
  return text;
}

/** Each change in one line. */
function lines(before: string, after: string, policies?: Parameters<typeof subjectDifference>[2]): string[] {
  return subjectDifference(before, after, policies).map(
    ({ part, name, change, detail }) => `${part} ${name} ${change}${detail === null ? '' : `: ${detail}`}`,
  );
}

function policy(checks: string, version = '1.0', further = ''): { digest: string; text: string } {
  const head = `apiVersion: arbiter/v1\nkind: Policy\nmetadata: { id: board, title: B, version: "${version}", owner: o }\n`;
  const signoff = 'signoff: { require: [{ role: arb, count: 1 }] }';
  const { policy: loaded, problems } = loadPolicy(
    `${head}checks:\n${checks}\n${signoff}\n${further}`,
    'p.yml',
  );
  if (loaded === undefined) throw new Error(JSON.stringify(problems));
  return { digest: loaded.digest, text: canonicalJson(loaded.policy) };
}

const check = (id: string, limit: string): string =>
  `  - { id: ${id}, kind: metric, title: T, metric: { name: roc_auc, dataset: test }, require: { at_least: ${limit} } }`;
const texts = (...policies: { digest: string; text: string }[]): ReadonlyMap<string, string> =>
  new Map(policies.map(({ digest, text }) => [digest, text]));

describe('What an approval was given on, against what there is now', () => {
  test('the same subject: nothing', () => {
    expect(lines(preimage(), preimage())).toEqual([]);
  });

  test('files that are new, gone or other, by their path', () => {
    const content = files({ 'models/fraud/card.md': 'a', 'models/fraud/model.onnx': 'f', [METRICS]: 'c' });
    expect(lines(preimage(), preimage({ content }))).toEqual([
      'file models/fraud/card.md added',
      'file models/fraud/model.onnx changed',
      'file models/fraud/model.yml removed',
    ]);
  });

  test('a file that only became executable', () => {
    const content = { 'models/fraud/run.sh': 'a' };
    expect(
      lines(preimage({ content: files(content) }), preimage({ content: files(content, '100755') })),
    ).toEqual(['file models/fraud/run.sh changed: its mode changes from 100644 to 100755']);
  });

  test('a pointer whose object became another, though its own text did not', () => {
    const to = (digit: string) =>
      contentManifest(
        [
          {
            path: 'data.csv.dvc',
            mode: '100644',
            sizeBytes: 3,
            sha256: SHA('a'),
            objects: [{ path: 'data.csv', size: 9, sha256: SHA(digit) }],
          },
        ],
        'models/fraud',
      );
    const [before, after] = [preimage({ content: to('1') }), preimage({ content: to('2') })];
    expect(lines(before, before)).toEqual([]);
    expect(lines(before, after)).toEqual(['file data.csv.dvc changed']);
  });

  test('an evidence file that is also content is named once, as evidence', () => {
    const after = preimage({
      content: files({ 'models/fraud/model.yml': 'a', 'models/fraud/model.onnx': 'b', [METRICS]: 'f' }),
      evidence: [{ file: METRICS, sha256: SHA('f') }],
    });
    expect(lines(preimage(), after)).toEqual([
      'evidence evidence/test.csv removed',
      `evidence ${METRICS} changed`,
    ]);
  });

  test('a data set, with the columns and fields', () => {
    const after = claims(
      [
        { name: 'age', meaning: 'Age', classification: ['PII', 'PHI'] },
        { name: 'zip', meaning: 'Place' },
      ],
      { sensitivity: 'low' },
    );
    expect(lines(preimage(), preimage({ catalog: [after] }))).toEqual([
      'catalog claims changed: its sensitivity changes from high to low; ' +
        'the column age: its classification changes from PII to PII, PHI; the column zip is added',
    ]);
    expect(lines(preimage(), preimage({ catalog: [] }))).toEqual(['catalog claims removed']);
  });

  test('many changed columns are counted', () => {
    const columns = (meaning: string): object[] =>
      Array.from({ length: 20 }, (_, index) => ({ name: `c${index}`, meaning }));
    const [line] = lines(
      preimage({ catalog: [claims(columns('a'))] }),
      preimage({ catalog: [claims(columns('b'))] }),
    );
    expect(line).toMatch(/; and 12 more$/u);
  });

  test('name and version of the model', () => {
    expect(lines(preimage(), preimage({ model: { name: 'fraud', version: '1.1' } }))).toEqual([
      'model fraud changed: its version changes from 1.0 to 1.1',
    ]);
  });

  test('waivers, by their digest', () => {
    expect(lines(preimage({ waivers: [{ check: 'auc' }] }), preimage())).toEqual([
      expect.stringMatching(/^waiver sha256:[0-9a-f]{64} removed$/u),
    ]);
  });

  test('what changes a verdict comes before files', () => {
    const after = preimage({
      model: { name: 'fraud', version: '1.1' },
      content: files({ 'models/fraud/model.yml': 'f', 'models/fraud/model.onnx': 'b', [METRICS]: 'c' }),
      evidence: [],
      catalog: [],
      policies: [`sha256:${SHA('f')}`],
      waivers: [{ check: 'auc' }],
    });
    const parts = subjectDifference(preimage(), after).map(({ part }) => part);
    expect([...new Set(parts)]).toEqual(['model', 'policy', 'waiver', 'catalog', 'evidence', 'file']);
  });
});

describe('Which rule of a policy', () => {
  const before = policy(`${check('auc', '0.9')}\n${check('recall', '0.5')}`);
  const after = policy(`${check('auc', '0.95')}\n${check('precision', '0.5')}`, '1.1');
  const subjects = [preimage({ policies: [before.digest] }), preimage({ policies: [after.digest] })] as const;

  test('is said where both texts are known', () => {
    expect(lines(...subjects, { before: texts(before), after: texts(after) })).toEqual([
      'policy board/auc changed: its limit changes from at least 0.9 to at least 0.95',
      'policy board/precision added',
      'policy board/recall removed',
      'policy board changed: its version changes from 1.0 to 1.1',
    ]);
  });

  test.each([
    ['neither text is known', undefined, after.digest],
    ['only the present one is known', { before: texts(), after: texts(after) }, 'board'],
    [
      'the older one is no policy',
      { before: new Map([[before.digest, '{"checks":[{}]}']]), after: texts(after) },
      'board',
    ],
    ['the older one is no JSON', { before: new Map([[before.digest, '{']]), after: texts(after) }, 'board'],
  ])('%s: the policy is named as changed', (_, policies, name) => {
    expect(lines(...subjects, policies)).toEqual([`policy ${name} changed`]);
  });

  test('a policy that begins or ceases to apply', () => {
    const other = `sha256:${SHA('f')}`;
    expect(
      lines(preimage({ policies: [before.digest] }), preimage({ policies: [before.digest, other] })),
    ).toEqual([`policy ${other} added`]);
    expect(
      lines(preimage({ policies: [before.digest, other] }), preimage({ policies: [other] }), {
        before: texts(before),
        after: new Map(),
      }),
    ).toEqual(['policy board removed']);
  });

  test('a difference that no rule tells is still told', () => {
    const reordered = policy(`${check('recall', '0.5')}\n${check('auc', '0.9')}`);
    expect(
      lines(preimage({ policies: [before.digest] }), preimage({ policies: [reordered.digest] }), {
        before: texts(before),
        after: texts(reordered),
      }),
    ).toEqual(['policy board changed']);
  });
});

describe('A change to what governs', () => {
  const governing = (after: string): string =>
    canonicalJson({
      changes: [],
      files: [{ path: '.arbiter/roles.yml', before: null, after: `100644 sha256:${SHA(after)}` }],
    });

  test('is told by file', () => {
    expect(lines(governing('a'), governing('b'))).toEqual(['file .arbiter/roles.yml changed']);
  });
});

describe('A stored text that is not ours', () => {
  const own = JSON.parse(preimage()) as Record<string, unknown>;
  test.each([
    ['no JSON', 'x'],
    ['an array', '[]'],
    ['nothing', ''],
    ['a missing part', JSON.stringify({ ...own, waivers: undefined })],
    ['a further part', JSON.stringify({ ...own, approved: true })],
    ['a path that is no text', JSON.stringify({ ...own, content: [{ path: 1, mode: '', sha256: '' }] })],
    ['a path twice', JSON.stringify({ ...own, content: [own.content, own.content].flat() })],
    ['a prototype key', preimage().replace('"name":"fraud"', '"__proto__":{},"name":"fraud"')],
    ['deeper than any of ours', `{"content":${'['.repeat(100)}${']'.repeat(100)}}`],
    ['no model', JSON.stringify({ ...own, model: null })],
  ])('%s: nothing is known', (_, text) => {
    expect(subjectDifference(text, preimage())).toEqual([]);
    expect(subjectDifference(preimage(), text)).toEqual([]);
  });

  test('any text at all gives an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), mutated(own)), (text) => {
        expect(Array.isArray(subjectDifference(text, preimage()))).toBe(true);
      }),
    );
  });
});

describe('Any two subjects', () => {
  test('differ in something exactly when their digests differ, and say it in one order', () => {
    const digit = fc.constantFrom('a', 'b');
    const input = fc.record({
      content: fc.dictionary(fc.constantFrom('m/a', 'm/b', 'm/c'), digit, { minKeys: 1 }),
      evidence: fc.dictionary(fc.constantFrom('m/a', 'e/b'), digit),
      version: fc.constantFrom('1.0', '1.1'),
      waived: fc.boolean(),
      sensitivity: fc.constantFrom('low', 'high'),
      policy: digit,
    });
    const text = (value: typeof input extends fc.Arbitrary<infer T> ? T : never): string =>
      preimage({
        content: files(value.content),
        evidence: Object.entries(value.evidence).map(([file, letter]) => ({ file, sha256: SHA(letter) })),
        model: { name: 'fraud', version: value.version },
        waivers: value.waived ? ['w'] : [],
        catalog: [claims([], { sensitivity: value.sensitivity })],
        policies: [`sha256:${SHA(value.policy)}`],
      });
    fc.assert(
      fc.property(input, input, (one, other) => {
        const changes = subjectDifference(text(one), text(other));
        expect(changes.length === 0).toBe(text(one) === text(other));
        expect(subjectDifference(text(one), text(other))).toEqual(changes);
        const keys = changes.map(({ part, name }) => `${part} ${name}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

function mutated(own: Record<string, unknown>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...Object.keys(own)), fc.jsonValue())
    .map(([key, value]) => JSON.stringify({ ...own, [key]: value }));
}

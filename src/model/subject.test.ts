import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathProblem } from './path.ts';
import { contentManifest, type HashedEntry, type SubjectInput, subjectDigests } from './subject.ts';

const SHA = (digit: string) => digit.repeat(64);
const file = (path: string, digit = 'a', mode = '100644'): HashedEntry => ({
  path,
  mode,
  sizeBytes: 3,
  sha256: SHA(digit),
});
const codesOf = (tree: readonly HashedEntry[]) =>
  contentManifest(tree, 'models/fraud').problems.map((problem) => problem.code);

function subject(change: Partial<SubjectInput> = {}) {
  return subjectDigests({
    model: { name: 'fraud', version: '1.0' },
    content: contentManifest(
      [file('models/fraud/model.yml'), file('models/fraud/model.onnx', 'b')],
      'models/fraud',
    ),
    evidence: [
      { file: 'models/fraud/metrics.json', sha256: SHA('c') },
      { file: 'models/fraud/drift.json', sha256: SHA('d') },
    ],
    catalog: [{ name: 'claims' }, { name: 'members' }],
    policies: [`sha256:${SHA('e')}`, `sha256:${SHA('f')}`],
    waivers: [],
    ...change,
  });
}

describe('content manifest', () => {
  test('is sorted by path and independent of the order in which files were found', () => {
    const tree = [file('m/b'), file('m/a'), file('m/A.md'), file('m/a/x')];
    const manifest = contentManifest(
      tree.filter((entry) => entry.path !== 'm/a'),
      'm',
    );
    expect(manifest.entries.map((entry) => entry.path)).toEqual(['m/A.md', 'm/a/x', 'm/b']);
    fc.assert(
      fc.property(fc.shuffledSubarray(tree.slice(0, 3), { minLength: 3 }), (shuffled) => {
        expect(contentManifest(shuffled, 'm').digest).toBe(contentManifest(tree.slice(0, 3), 'm').digest);
      }),
    );
  });

  test.each([
    ['attack 30: a symbolic link', [file('m/a', 'a', '120000')], 'symbolic_link'],
    ['a submodule', [{ ...file('m/a', 'a', '160000'), sha256: null }], 'not_a_file'],
    ['an unknown mode', [file('m/a', 'a', '100664')], 'not_a_file'],
    ['attack 32: two names that differ in case', [file('m/Card.md'), file('m/card.md')], 'path_collision'],
    ['attack 32: two spellings of café', [file('m/caf\u00e9'), file('m/cafe\u0301')], 'path_collision'],
    ['attack 32: ß and SS', [file('m/stra\u00dfe'), file('m/STRASSE')], 'path_collision'],
    ['attack 32: a climbing path', [file('m/../x')], 'bad_path'],
    ['attack 65: a short digest', [{ ...file('m/a'), sha256: 'abc' }], 'weak_digest'],
    ['attack 65: an upper-case digest', [{ ...file('m/a'), sha256: SHA('A') }], 'weak_digest'],
    ['no file at all', [], 'no_content'],
  ])('%s denies', (_, tree, code) => {
    expect(codesOf(tree)).toEqual([code]);
    expect(contentManifest(tree, 'm').digest).toBeNull();
  });

  test.each(['', '/a', 'a//b', './a', 'a/..', 'a\\b', 'C:/a', 'a\u0000b', 'a\nb', 'a./b', 'a /b', 'a/'])(
    'attack 32: the path %j is refused',
    (path) => {
      expect(pathProblem(path)).toMatch(/\.$/);
    },
  );

  test.each(['a', 'a/b.c', '.github/x', 'a b/c', 'a/..b', 'café', '-x'])(
    'the path %j is accepted',
    (path) => {
      expect(pathProblem(path)).toBeUndefined();
    },
  );
});

describe('subject digest', () => {
  test('has a fixed value, computed by hand with another program', () => {
    expect(subject().subject).toBe('sha256:084da365fdb69c177559d47258d508f3c22f9269913dd095fd5050c6931143f0');
  });

  test('does not depend on the order in which things were found', () => {
    const given = subject();
    const reversed = subject({
      evidence: [
        { file: 'models/fraud/drift.json', sha256: SHA('d') },
        { file: 'models/fraud/metrics.json', sha256: SHA('c') },
      ],
      catalog: [{ name: 'members' }, { name: 'claims' }],
      policies: [`sha256:${SHA('f')}`, `sha256:${SHA('e')}`],
    });
    expect(reversed).toEqual(given);
  });

  test.each<[string, Partial<SubjectInput>]>([
    ['a byte of the model', { content: contentManifest([file('models/fraud/model.yml', '0')], 'm') }],
    [
      'the mode of a file',
      { content: contentManifest([file('models/fraud/model.yml', 'a', '100755')], 'm') },
    ],
    [
      'what a pointer stands for',
      {
        content: contentManifest(
          [
            { ...file('models/fraud/model.yml'), objects: [{ path: 'm', size: 1, sha256: SHA('1') }] },
            file('models/fraud/model.onnx', 'b'),
          ],
          'models/fraud',
        ),
      },
    ],
    ['the name of a file', { content: contentManifest([file('models/fraud/model2.yml')], 'm') }],
    ['evidence', { evidence: [{ file: 'models/fraud/metrics.json', sha256: SHA('0') }] }],
    ['a catalog entry', { catalog: [{ name: 'claims' }] }],
    ['a policy', { policies: [`sha256:${SHA('0')}`] }],
    ['a waiver', { waivers: [{ check: 'auc' }] }],
    ['the version', { model: { name: 'fraud', version: '1.1' } }],
    ['the name', { model: { name: 'fraud2', version: '1.0' } }],
  ])('changes with %s', (_, change) => {
    expect(subject(change).subject).not.toBe(subject().subject);
    expect(subject(change).subject).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test.each<[string, Partial<SubjectInput>]>([
    ['content that cannot be named', { content: contentManifest([file('m/a', 'a', '120000')], 'm') }],
    ['evidence with a weak digest', { evidence: [{ file: 'a', sha256: 'abc' }] }],
    ['no policy', { policies: [] }],
  ])('is not made from %s', (_, change) => {
    expect(subject(change).subject).toBeNull();
  });
});

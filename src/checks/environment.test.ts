import { describe, expect, test } from 'vitest';
import { APPROVED_IMAGE, CONTEXT, modelFacts, texts } from '../../test/checks/facts.ts';
import { evaluateCheck } from './registry.ts';

const OTHER_IMAGE = `registry.example.com/ml/other@sha256:${'f'.repeat(64)}`;
const BOTH = { base_image: { one_of: [APPROVED_IMAGE] }, pinned_dependencies: true };

function judge(
  files: Readonly<Record<string, string>>,
  require: object = BOTH,
  awaiting: readonly string[] = [],
) {
  const check = { id: 'base-image', kind: 'environment', title: 'Approved base image', require } as const;
  const facts = modelFacts({
    texts: texts(files),
    awaiting: awaiting.map((artifact) => ({ workflow: 'train.yml', artifact, state: 'queued' })),
  });
  return evaluateCheck(facts, check, CONTEXT);
}

const image = (Dockerfile: string) => judge({ Dockerfile }, { base_image: BOTH.base_image });
const packages = (text: string) => judge({ 'requirements.txt': text }, { pinned_dependencies: true });

test('an approved image and pinned packages pass', () => {
  const result = judge({ Dockerfile: `FROM ${APPROVED_IMAGE}\n`, 'requirements.txt': 'numpy==2.4.6\n' });
  expect(result).toMatchObject({ outcome: 'pass', trust: 'committed' });
});

describe('base image', () => {
  test.each([
    [
      'approved, in several stages',
      `FROM ${APPROVED_IMAGE} AS build\nFROM build AS next\nFROM ${APPROVED_IMAGE}\nCOPY --from=build /a /a`,
      'pass',
    ],
    [
      'lower case, a platform, a comment and a continuation',
      `# base\nfrom --platform=linux/amd64 \\\n  ${APPROVED_IMAGE}\n`,
      'pass',
    ],
    [
      'the same content under another name',
      `FROM mirror.example.com/python@${APPROVED_IMAGE.split('@')[1]}`,
      'pass',
    ],
    ['another digest', `FROM ${OTHER_IMAGE}`, 'fail'],
    ['a tag', 'FROM registry.example.com/ml/python:3.11', 'fail'],
    ['a shortened digest', `FROM registry.example.com/ml/python@sha256:${'e'.repeat(12)}`, 'fail'],
    [
      'an approved last stage after a foreign one',
      `FROM ${OTHER_IMAGE} AS build\nFROM ${APPROVED_IMAGE}`,
      'fail',
    ],
    ['files copied from a foreign image', `FROM ${APPROVED_IMAGE}\nCOPY --from=${OTHER_IMAGE} /a /a`, 'fail'],
    [
      'files mounted from a foreign image',
      `FROM ${APPROVED_IMAGE}\nRUN --mount=type=bind,from=${OTHER_IMAGE},target=/a ls`,
      'fail',
    ],
    ['scratch', 'FROM scratch', 'fail'],
    ['a build argument', `ARG BASE=${APPROVED_IMAGE}\nFROM $BASE`, 'error'],
    ['a build argument in the digest', 'FROM registry.example.com/ml/python@$DIGEST', 'error'],
    ['no FROM line', 'RUN ls', 'error'],
    ['an escape directive', `# escape=\`\nFROM ${APPROVED_IMAGE}`, 'error'],
  ])('%s', (_, text, outcome) => {
    expect(image(text).outcome).toBe(outcome);
  });

  test('the finding says file and line', () => {
    const result = image(`# base\n\nFROM ${OTHER_IMAGE}`);
    expect(result.findings).toMatchObject([{ at: { file: 'models/fraud/Dockerfile', line: 3 } }]);
    expect(result.findings[0]?.message).toContain('models/fraud/Dockerfile:3');
  });

  test('no Dockerfile is an error, unless it is awaited', () => {
    expect(judge({}).outcome).toBe('error');
    expect(judge({}, BOTH, ['image'])).toMatchObject({ outcome: 'inconclusive', awaiting: true });
  });

  test('an approved image without a digest is an error of the policy', () => {
    const require = { base_image: { one_of: ['registry.example.com/ml/python:3.11'] } };
    expect(judge({ Dockerfile: 'FROM registry.example.com/ml/python:3.11' }, require).outcome).toBe('error');
  });
});

describe('pinned dependencies', () => {
  test.each([
    [
      'comments, extras, markers, hashes',
      `# ours\nnumpy==2.4.6 # exact\nuvicorn[standard]==0.40.0; python_version > "3.10"\nscipy==1.17.0 \\\n  --hash=sha256:${'a'.repeat(64)}\n`,
      'pass',
    ],
    ['a range', 'numpy>=2.4', 'fail'],
    ['a compatible release', 'numpy~=2.4.0', 'fail'],
    ['a wildcard', 'numpy==2.*', 'fail'],
    ['a name alone', 'numpy', 'fail'],
    ['an included file', '-r other.txt\nnumpy==2.4.6', 'fail'],
    ['an address', 'numpy @ https://example.com/numpy.whl', 'fail'],
    ['a repository', 'git+https://example.com/numpy.git', 'fail'],
    ['an editable path', '-e .', 'fail'],
    ['another index', '--extra-index-url https://example.com/simple\nnumpy==2.4.6', 'fail'],
    ['two versions of one package', 'numpy==2.4.6\nNumPy==2.4.5', 'fail'],
    ['an empty file', '\n# nothing\n', 'error'],
  ])('%s', (_, text, outcome) => {
    expect(packages(text).outcome).toBe(outcome);
  });

  test('the finding says file and line', () => {
    expect(packages('numpy==2.4.6\n\nscipy>1\n').findings).toMatchObject([{ at: { line: 3 } }]);
  });
});

test('a policy that asks for nothing is an error', () => {
  expect(judge({}, {}).outcome).toBe('error');
});

import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../model/canonical.ts';
import { type CodeEnvironment, codeEnvironment } from './code-environment.ts';

const IMAGE = `registry.example.com/python@sha256:${'a'.repeat(64)}`;
const OTHER = `registry.example.com/python@sha256:${'b'.repeat(64)}`;

function environment(
  files: Readonly<Record<string, string>>,
  manifest: { dockerfile?: string; requirements?: string } = {},
  folder = 'models/m',
): CodeEnvironment {
  const texts = new Map(
    Object.entries(files).map(([path, text]) => [
      path.replace('@/', `${folder}/`),
      { text, sha256: sha256Hex(text) },
    ]),
  );
  return codeEnvironment({ folder, manifest, texts });
}

const PINNED = { '@/Dockerfile': `FROM ${IMAGE}\n`, '@/requirements.txt': 'numpy==2.1.0\n' };

describe('the digest of the code environment', () => {
  it('is of base images and lock files', () => {
    const { digest, images, locks, problems } = environment({
      ...PINNED,
      '@/sub/uv.lock': 'x',
      '@/serve.py': 'y',
    });
    expect({ images, locks, problems }).toEqual({
      images: [IMAGE],
      locks: [
        { path: 'requirements.txt', sha256: sha256Hex('numpy==2.1.0\n') },
        { path: 'sub/uv.lock', sha256: sha256Hex('x') },
      ],
      problems: [],
    });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  const same = environment(PINNED).digest;

  it.each<[string, CodeEnvironment]>([
    [
      'a comment in the Dockerfile',
      environment({ ...PINNED, '@/Dockerfile': `# base\nFROM ${IMAGE} AS run\n` }),
    ],
    [
      'the registry that serves the image',
      environment({ ...PINNED, '@/Dockerfile': `FROM mirror.example.com/py@sha256:${'a'.repeat(64)}\n` }),
    ],
    ['the folder', environment(PINNED, {}, 'elsewhere')],
    ['code', environment({ ...PINNED, '@/serve.py': 'print()' })],
    ['a lock file of another model', environment({ ...PINNED, 'models/other/uv.lock': 'x', 'uv.lock': 'y' })],
  ])('does not depend on %s', (_, { digest }) => {
    expect(digest).toBe(same);
  });

  it.each<[string, CodeEnvironment]>([
    ['another image', environment({ ...PINNED, '@/Dockerfile': `FROM ${OTHER}\n` })],
    [
      'an image of an earlier stage',
      environment({ ...PINNED, '@/Dockerfile': `FROM ${OTHER} AS build\nFROM ${IMAGE}\n` }),
    ],
    ['another version', environment({ ...PINNED, '@/requirements.txt': 'numpy==2.1.1\n' })],
    ['one lock file more', environment({ ...PINNED, '@/poetry.lock': '' })],
    ['no image', environment({ '@/requirements.txt': 'numpy==2.1.0\n' })],
    ['no lock file', environment({ '@/Dockerfile': `FROM ${IMAGE}\n` })],
  ])('is another for %s', (_, { digest }) => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digest).not.toBe(same);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['nothing at all', {}, 'no_environment'],
    ['an image by its tag', { ...PINNED, '@/Dockerfile': 'FROM python:3.11\n' }, 'unpinned_image'],
    ['an image by an argument', { ...PINNED, '@/Dockerfile': 'ARG BASE\nFROM $BASE\n' }, 'unpinned_image'],
    ['a short digest', { ...PINNED, '@/Dockerfile': 'FROM python@sha256:abc\n' }, 'unpinned_image'],
    [
      'an escape directive',
      { ...PINNED, '@/Dockerfile': `# escape=x\nFROM ${IMAGE}\n` },
      'unread_dockerfile',
    ],
  ])('is none for %s', (_, files, code) => {
    const { digest, problems } = environment(files);
    expect(digest).toBeNull();
    expect(problems).toMatchObject([{ code }]);
  });

  it('finds the files that the manifest names', () => {
    const files = { '@/docker/Dockerfile': `FROM ${IMAGE}\n`, '@/deps.txt': 'numpy==2.1.0\n' };
    const { images, locks } = environment(files, {
      dockerfile: 'docker/Dockerfile',
      requirements: 'deps.txt',
    });
    expect([images, locks.map(({ path }) => path)]).toEqual([[IMAGE], ['deps.txt']]);
  });

  it('lists the packages that are pinned', () => {
    const text =
      'Scikit_Learn[x]==1.5.2 --hash=sha256:aa\n# numpy==1\nnumpy ===2.1.0 ; python_version > "3"\nflask>=1\nnumpy==2.1.0\n';
    expect(environment({ '@/requirements.txt': text }).packages).toEqual([
      { name: 'numpy', version: '2.1.0' },
      { name: 'scikit-learn', version: '1.5.2' },
    ]);
  });
});

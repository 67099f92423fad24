import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/model/canonical.ts';
import { type Released, released } from './released.ts';
import { go, python, pythonRefusal, ran, tools } from './tools.ts';

interface TarFile {
  readonly path: string;
  readonly size: number;
  readonly mode: number;
  readonly sha256: string;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sorted = (files: readonly TarFile[]): TarFile[] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

describe('a bundle of actions/bundle', () => {
  let made: Released;
  let extracted = '';
  let byGnuTar: TarFile[] = [];
  beforeAll(async () => {
    made = await released('ed25519');
    extracted = join(made.folder, 'extracted');
    mkdirSync(extracted);
    execFileSync('tar', ['--extract', '--file', made.tar, '--directory', extracted]);
    byGnuTar = filesBelow(extracted);
  });
  afterAll(() => made?.stop());

  test('GNU tar extracts every file that its manifest lists, with these bytes', () => {
    const manifest = JSON.parse(readFileSync(join(extracted, 'manifest.json'), 'utf8'));
    const listed = manifest.files.map(
      ({
        path,
        size,
        mode,
        sha256: digest,
      }: {
        path: string;
        size: number;
        mode: string;
        sha256: string;
      }) => ({
        path,
        size,
        mode: Number.parseInt(mode, 8) & 0o777,
        sha256: digest,
      }),
    );
    expect(sorted(byGnuTar.filter(({ path }) => path !== 'manifest.json'))).toEqual(sorted(listed));
    expect(listed.length).toBeGreaterThan(8);
  });

  test('GNU tar finds nothing to say', () => {
    const { code, stderr } = ran('tar', ['--compare', '--file', made.tar, '--directory', extracted]);
    // Owner and time are nobody's and the epoch's, so only these two may differ from what was extracted.
    expect(stderr).toBe('');
    expect(code).toBeLessThan(2);
  });

  test.skipIf(!tools.go)('Go’s archive/tar reads the same files', () => {
    expect(sorted(go('tar-list', made.tar) as TarFile[])).toEqual(byGnuTar);
  });

  test.skipIf(!tools.python)('Python’s tarfile reads the same files', () => {
    expect(sorted(python('tar_list.py', made.tar) as TarFile[])).toEqual(byGnuTar);
  });

  test.skipIf(!tools.python)('its bill of materials is valid for CycloneDX’s own library', () => {
    const bom = join(extracted, 'bom.cdx.json');
    expect(python('bom.py', bom)).toEqual({ version: '1.6', type: 'machine-learning-model' });
    const broken = JSON.parse(readFileSync(bom, 'utf8'));
    broken.metadata.component.modelCard.quantitativeAnalysis.performanceMetrics = [
      { type: 'auc', value: 0.9 },
    ];
    const file = join(made.folder, 'broken.cdx.json');
    writeFileSync(file, JSON.stringify(broken));
    expect(pythonRefusal('bom.py', file)).toMatch(/0\.9/u);
  });

  /** Documents of the bundle and one of what is hard to write, each with our canonical JSON of it (RFC 8785). */
  const canonicalTexts = (): (readonly [string, string])[] => {
    const numbers = [0, -0, 1e21, 1e-7, 0.1, 5e-324, 123456789012345680000, 1.7976931348623157e308];
    const words = { '\u20ac': 'Euro', '\r': 'return', '1': 'one', '\ud83d\ude00': 'face', '\ufb33': 'dalet' };
    const files = ['manifest.json', 'bom.cdx.json', 'decision.json'].map((name) => join(extracted, name));
    const hard = join(made.folder, 'hard.json');
    writeFileSync(hard, JSON.stringify({ numbers, words, text: '\u0000\b\t\n\f\r"\\/\u007f\u2028é' }));
    return [...files, hard].map((file) => [file, canonicalJson(JSON.parse(readFileSync(file, 'utf8')))]);
  };

  test.skipIf(!tools.go)('what is canonical JSON for us is so for Go', () => {
    for (const [file, ours] of canonicalTexts()) expect(go('canonical', file)).toEqual({ text: ours });
  });

  test.skipIf(!tools.python)('what is canonical JSON for us is so for Python', () => {
    for (const [file, ours] of canonicalTexts()) expect(python('canonical.py', file)).toEqual({ text: ours });
  });
});

function filesBelow(folder: string): TarFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return sorted(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile()) throw new Error(`${path} is no regular file.`);
      const bytes = readFileSync(path);
      const mode = statSync(path).mode & 0o777;
      return { path: relative(folder, path), size: bytes.length, mode, sha256: sha256(bytes) };
    }),
  );
}

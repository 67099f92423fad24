import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { extract } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/canonical.ts';
import { readBundle, writeBundle } from '../../src/release/bundle-archive.ts';
import type { BundleSource } from '../../src/release/bundle-source.ts';
import { bundleBytes, FACTS, file, read, sampleSource } from './bundle-sample.ts';

const PATHS = [
  'approvals.json',
  'bom.cdx.json',
  'decision.json',
  'evidence/evaluation/report.json',
  'ledger.json',
  'manifest.json',
  'model/models/credit/card.md',
  'model/models/credit/metrics.json',
  'model/models/credit/model.onnx',
  'model/models/credit/model.yml',
  'model/models/credit/run.sh',
  'model/models/credit/train.csv',
  'pointers/models/credit/model.onnx',
  'pointers/models/credit/train.csv.dvc',
  expect.stringMatching(/^policies\/[0-9a-f]{64}\.json$/),
  'subject.json',
];

describe('a bundle', () => {
  it('is read back as it was written, its digest that of the file', async () => {
    const bytes = await bundleBytes();
    const { sha256, size, manifest, documents } = await read(bytes, { sha256: sha256Hex(bytes) });
    expect({ sha256, size }).toEqual({ sha256: sha256Hex(bytes), size: bytes.length });
    expect(manifest).toMatchObject({
      schema: 'arbiter/bundle/v1',
      name: 'credit',
      version: '1.4',
      tag: 'credit-v1.4-approved-2026-11-20',
      model_card: 'model/models/credit/card.md',
      large: [],
    });
    expect([...manifest.files.map(({ path }) => path), 'manifest.json'].sort()).toEqual(PATHS);
    expect([...documents.keys()]).toEqual(
      PATHS.filter((path) => typeof path !== 'string' || /^[a-z.]+json$/.test(path)),
    );
  });

  it('is read whatever the sizes of the chunks in which it comes', async () => {
    const bytes = await bundleBytes();
    const sizes = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(sizes, async (lengths) => {
        const chunks: Uint8Array[] = [];
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const length = lengths[turn % lengths.length] as number;
          chunks.push(bytes.subarray(at, at + length));
          at += length;
        }
        expect((await readBundle(chunks)).sha256).toBe(sha256Hex(bytes));
      }),
      { numRuns: 30 },
    );
  });

  it('has the same bytes when it is built twice, and from facts in another order', async () => {
    const source = sampleSource();
    const shuffled = {
      ...source,
      content: [...source.content].reverse(),
      objects: [...source.objects].reverse(),
      evidence: [...source.evidence].reverse(),
      approvals: [...source.approvals].reverse(),
      policies: [...source.policies].reverse(),
    };
    const first = await bundleBytes(source);
    expect((await bundleBytes(source)).equals(first)).toBe(true);
    expect((await bundleBytes(shuffled)).equals(first)).toBe(true);
  });

  it('gives each file to whoever extracts, and holds in memory only what is asked for', async () => {
    const bytes = await bundleBytes();
    const seen = new Map<string, string>();
    const { documents } = await read(bytes, {
      keep: (path) => path.endsWith('card.md'),
      extract: ({ path }) => {
        if (!path.startsWith('model/')) return undefined;
        let text = '';
        return {
          write: async (piece) => {
            text += Buffer.from(piece).toString();
          },
          end: () => {
            seen.set(path, text);
          },
        };
      },
    });
    expect(seen.get('model/models/credit/model.onnx')).toBe('the weights');
    expect(seen.size).toBe(6);
    expect(Buffer.from(documents.get('model/models/credit/card.md') ?? '').toString()).toBe('# Credit\n');
  });
});

describe('what a bundle is made from', () => {
  it('ends where a content is not what was hashed', async () => {
    const source = sampleSource();
    const [first, ...others] = source.content;
    for (const contents of [
      () => [Buffer.from('name: Credit\n')],
      () => [Buffer.from('name: credit\nmore')],
    ]) {
      const content = [{ ...(first as NonNullable<typeof first>), contents }, ...others];
      const written = writeBundle({ ...source, content }, () => undefined);
      await expect(written).rejects.toMatchObject({ code: expect.stringMatching(/^(digest|size)_differs$/) });
    }
  });

  it.each([
    ['line ends that a work tree rewrote', '# Credit\r\n'],
    ['a keyword that a work tree filled in', '# Credit $Id: 1 $\n'],
  ])('is not %s (attack 31)', async (_, text) => {
    const source = sampleSource();
    const content = source.content.map((one) => (one.path.endsWith('card.md') ? file(one.path, text) : one));
    await expect(bundleBytes({ ...source, content })).rejects.toMatchObject({ code: 'content_differs' });
  });

  it('is not what `git archive` leaves over (attack 31)', async () => {
    const source = sampleSource();
    const content = source.content.filter(({ path }) => !path.endsWith('card.md'));
    await expect(bundleBytes({ ...source, content, modelCard: null })).rejects.toMatchObject({
      code: 'content_differs',
    });
  });

  it('gives an object the mode of the pointer in its place, and nothing else the mode of a program', async () => {
    const source = sampleSource({ executable: ['model.onnx', 'train.csv.dvc'] });
    const asPrograms = (files: BundleSource['objects']): BundleSource['objects'] =>
      files.map((one) => ({ ...one, mode: '100755' }));
    const bytes = await bundleBytes({
      ...source,
      objects: asPrograms(source.objects),
      evidence: asPrograms(source.evidence),
    });
    const { manifest } = await read(bytes);
    expect(manifest.files.filter(({ mode }) => mode === '100755').map(({ path }) => path)).toEqual([
      'model/models/credit/model.onnx',
      'pointers/models/credit/model.onnx',
      'pointers/models/credit/train.csv.dvc',
    ]);
  });

  it('names one content for a path that two pointers stand for', async () => {
    const source = sampleSource();
    const again = source.objects.filter(({ path }) => path.endsWith('train.csv'));
    expect(
      (await bundleBytes({ ...source, objects: [...source.objects, ...again] })).equals(await bundleBytes()),
    ).toBe(true);
    const other = again.map(({ path }) => file(path, 'other'));
    const built = bundleBytes({ ...source, objects: [...source.objects, ...other] });
    await expect(built).rejects.toMatchObject({ code: 'duplicate' });
  });

  it('keeps what is over 100 MB by digest and location', async () => {
    const source = sampleSource();
    const big = {
      ...file('evaluation/report.json', FACTS.artifacts['evaluation/report.json'] ?? ''),
      size: 100 * 1024 * 1024 + 1,
    };
    const evidence = [
      ...source.evidence.filter(({ path }) => path !== big.path),
      { ...big, location: 'https://example.com/report' },
    ];
    const { manifest } = await read(await bundleBytes({ ...source, evidence }));
    expect(manifest.large).toEqual([
      {
        path: 'evidence/evaluation/report.json',
        size: big.size,
        sha256: big.sha256,
        mode: '100644',
        location: 'https://example.com/report',
      },
    ]);
  });

  it.each([
    ['no location', undefined, 'where it lies must be known'],
    ['credentials', 'https://bot:secret@example.com/x', 'user name or a password'],
  ])('refuses large files with %s', async (_, location, message) => {
    const source = sampleSource();
    const evidence = source.evidence.map((item) => ({
      ...item,
      size: 200 * 1024 * 1024,
      ...(location !== undefined && { location }),
    }));
    await expect(bundleBytes({ ...source, evidence })).rejects.toThrow(message);
  });

  it('names evidence by its digest where its own name could not stand in a bundle, or stands already', async () => {
    const artifacts = { '../report.json': 'one', 'Report.json': 'two', 'report.json': 'three' };
    const { manifest } = await read(await bundleBytes(sampleSource({ artifacts })));
    const evidence = manifest.files
      .filter(({ path }) => path.startsWith('evidence/'))
      .map(({ path }) => path);
    expect(evidence).toEqual([
      'evidence/Report.json',
      ...['one', 'three'].map((text) => `evidence/sha256/${sha256Hex(text)}`).sort(),
    ]);
  });

  it('refuses a path that no header holds', async () => {
    const files = { ...FACTS.files, [`${'x'.repeat(101)}.txt`]: 'x' };
    await expect(bundleBytes(sampleSource({ files }))).rejects.toMatchObject({ code: 'path_too_long' });
  });

  it.each(['in_review', 'rejected', 'pending', 'error'])('is nothing that is %s', async (status) => {
    await expect(bundleBytes(sampleSource({ status }))).rejects.toMatchObject({ code: 'not_approved' });
  });
});

describe('other readers', () => {
  let folder = '';
  const names = {
    ...FACTS.files,
    'données/été.csv': 'é',
    [`${'deep/'.repeat(18)}${'n'.repeat(60)}`]: 'long',
  };
  const expected = (paths: readonly string[]): string[] => [...paths].sort();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'arbiter-bundle-'));
    writeFileSync(join(folder, 'b.tar'), await bundleBytes(sampleSource({ files: names })));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function listed(): Promise<string[]> {
    const { manifest } = await read(await bundleBytes(sampleSource({ files: names })));
    return expected([...manifest.files.map(({ path }) => path), 'manifest.json']);
  }

  it('tar-stream sees the same files', async () => {
    const found: string[] = [];
    const items = Readable.from([await bundleBytes(sampleSource({ files: names }))]).pipe(extract());
    for await (const item of items) {
      found.push(item.header.name);
      item.resume();
    }
    expect(found.sort()).toEqual(await listed());
  });

  it('GNU tar sees the same files, and nothing to complain of', async () => {
    const out = execFileSync('tar', ['--quoting-style=literal', '-tf', join(folder, 'b.tar')], {
      encoding: 'utf8',
    });
    expect(out.trim().split('\n').sort()).toEqual(await listed());
  });

  it('Python sees the same files', async () => {
    const code =
      'import tarfile,sys,json;print(json.dumps([[m.name,m.mode,m.mtime,m.isreg()] for m in tarfile.open(sys.argv[1])]))';
    const { status, stdout } = spawnSync('python3', ['-c', code, join(folder, 'b.tar')], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const members = JSON.parse(stdout) as [string, number, number, boolean][];
    expect(members.map(([name]) => name).sort()).toEqual(await listed());
    expect(new Set(members.map(([, mode]) => mode))).toEqual(new Set([0o644, 0o755]));
    expect(members.every(([, , mtime, isFile]) => mtime === 0 && isFile)).toBe(true);
  });
});

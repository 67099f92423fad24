import { describe, expect, it } from 'vitest';
import { BundleDenial } from './bundle-denial.ts';
import { bundledSignature, type SignatureSources } from './bundled-signature.ts';

const FOLDER = 'models/m';
const columns = (name: string): string =>
  `flavors: {}\nsignature:\n  inputs: '[{"type":"double","name":"${name}"}]'\n`;

type Piece = string | Uint8Array;

/** Committed texts, texts that cannot be read, and objects behind pointers, by path. */
function sources(
  committed: Readonly<Record<string, string>>,
  behind: Readonly<Record<string, Piece>> = {},
  unread: readonly string[] = [],
): SignatureSources {
  return {
    folder: FOLDER,
    content: [...Object.keys(committed), ...unread].map((path) => ({ path })),
    texts: new Map(Object.entries(committed).map(([path, text]) => [path, { text }])),
    objects: Object.entries(behind).map(([path, piece]) => {
      const bytes = Buffer.from(piece as string);
      return { path, size: bytes.length, contents: () => inPieces(bytes) };
    }),
  };
}

/** One buffer again and again, as a file is read from the disk. */
function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  const buffer = Buffer.alloc(7);
  for (let at = 0; at < bytes.length; at += buffer.length) {
    const piece = bytes.subarray(at, at + buffer.length);
    buffer.set(piece);
    yield buffer.subarray(0, piece.length);
  }
}

async function columnOf(found: SignatureSources): Promise<string | null | undefined> {
  const signature = await bundledSignature(found);
  return signature === null ? null : `${signature.source} ${signature.inputs?.[0]?.name}`;
}

describe('the signature of a model is that of', () => {
  it.each<[string, SignatureSources, string | null]>([
    ['no file', sources({ 'models/m/model.yml': 'name: m\n' }), null],
    ['a file without one', sources({ 'models/m/MLmodel': 'flavors: {}\n' }), null],
    ['its own file', sources({ 'models/m/MLmodel': columns('a') }), 'models/m/MLmodel a'],
    [
      'the highest',
      sources({ 'models/m/a/b/MLmodel': columns('deep'), 'models/m/z/MLmodel': columns('high') }),
      'models/m/z/MLmodel high',
    ],
    [
      'the first of two as high',
      sources({ 'models/m/b/MLmodel': columns('b'), 'models/m/a/MLmodel': columns('a') }),
      'models/m/a/MLmodel a',
    ],
    ['no other folder', sources({ 'models/m2/MLmodel': columns('a'), MLmodel: columns('b') }), null],
    [
      'no file that is only called so',
      sources({ 'models/m/MLmodel.md': 'x', 'models/m/xMLmodel': 'x' }),
      null,
    ],
    [
      'an object behind a pointer',
      sources({}, { 'models/m/artifacts/MLmodel': columns('pointed') }),
      'models/m/artifacts/MLmodel pointed',
    ],
    [
      'an object that lies higher than a committed one',
      sources({ 'models/m/a/MLmodel': columns('a') }, { 'models/m/MLmodel': columns('pointed') }),
      'models/m/MLmodel pointed',
    ],
  ])('%s', async (_, found, expected) => {
    expect(await columnOf(found)).toBe(expected);
  });
});

describe('refused is a file', () => {
  const large = { path: 'models/m/MLmodel', size: 5 * 1024 * 1024, contents: () => [] };
  it.each<[string, SignatureSources, string]>([
    ['that is no YAML', sources({ 'models/m/MLmodel': 'signature: [' }), 'MLmodel'],
    ['that is empty', sources({ 'models/m/MLmodel': '' }), 'MLmodel'],
    ['that is no mapping', sources({ 'models/m/MLmodel': 'version https\n' }), 'no mapping'],
    [
      'with an unknown type',
      sources({ 'models/m/MLmodel': columns('a').replace('double', 'decimal') }),
      'unknown type',
    ],
    ['that is no text', sources({}, {}, ['models/m/MLmodel']), 'no text'],
    [
      'behind a pointer that is no text',
      sources({}, { 'models/m/MLmodel': Buffer.of(0x7b, 0xff) }),
      'no text',
    ],
    ['behind a pointer with a NUL', sources({}, { 'models/m/MLmodel': 'a: b\0' }), 'no text'],
    ['behind a pointer that is too large', { ...sources({}), objects: [large] }, '4 MB'],
    [
      'that the bundle names by digest only',
      { ...sources({}), objects: [{ ...large, size: 10, location: 'https://example.com' }] },
      '4 MB',
    ],
    [
      'that lies highest, although another below could be read',
      sources({ 'models/m/a/MLmodel': columns('a') }, {}, ['models/m/MLmodel']),
      '"models/m/MLmodel"',
    ],
  ])('%s', async (_, found, said) => {
    const refusal = await bundledSignature(found).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BundleDenial);
    expect(refusal).toMatchObject({
      code: 'signature_unreadable',
      message: expect.stringContaining(said),
    });
  });
});

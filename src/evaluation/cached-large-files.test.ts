import { expect, test } from 'vitest';
import type { ObjectAnswer, WantedObject } from '../model/large-file.ts';
import { CachedLargeFiles } from './cached-large-files.ts';

const MEBIBYTE = 1024 * 1024;

function cacheOf(sizes: Readonly<Record<string, number>> = {}) {
  const asked: string[] = [];
  const cached = new CachedLargeFiles({
    read: async (wanted) => {
      asked.push(...wanted.map(({ digest }) => digest));
      return wanted.map(
        ({ digest }): ObjectAnswer => ({
          state: 'read',
          sha256: digest,
          md5: '',
          size: 1,
          bytes: new Uint8Array(sizes[digest] ?? 1),
        }),
      );
    },
  });
  return { cached, asked };
}

const wanted = (digest: string, more: Partial<WantedObject> = {}): WantedObject => ({
  tool: 'dvc',
  digest,
  size: 1,
  project: '',
  remote: 'https://store.example',
  keepUpTo: 10,
  ...more,
});
const digests = (answers: readonly ObjectAnswer[]) =>
  answers.map((answer) => (answer.state === 'read' ? answer.sha256 : answer.state));

test('each object is asked for once, and answers keep the order of the questions', async () => {
  const { cached, asked } = cacheOf();
  await cached.read([wanted('b')]);
  expect(digests(await cached.read([wanted('a'), wanted('b'), wanted('c')]))).toEqual(['a', 'b', 'c']);
  expect(digests(await cached.read([wanted('c'), wanted('b')]))).toEqual(['c', 'b']);
  expect(asked).toEqual(['b', 'a', 'c']);
});

test.each<[string, Partial<WantedObject>]>([
  ['another server', { remote: 'https://other.example' }],
  ['another size', { size: 2 }],
  ['bytes that are to be held', { keepUpTo: 11 }],
  ['another version in a registry', { registry: { model: 'm', version: '2', path: 'p', token: null } }],
])('%s is another question', async (_, more) => {
  const { cached, asked } = cacheOf();
  await cached.read([wanted('a')]);
  await cached.read([wanted('a', more)]);
  expect(asked).toHaveLength(2);
});

test('bytes that go somewhere are read each time', async () => {
  const { cached, asked } = cacheOf();
  const into = async () => ({ write: async () => undefined, end: async () => undefined });
  await cached.read([wanted('a', { into })]);
  await cached.read([wanted('a', { into })]);
  expect(asked).toHaveLength(2);
});

test('what is too large together is read again, and still answered', async () => {
  const { cached, asked } = cacheOf({ a: 40 * MEBIBYTE, b: 40 * MEBIBYTE });
  await cached.read([wanted('a'), wanted('b')]);
  expect(digests(await cached.read([wanted('a'), wanted('b')]))).toEqual(['a', 'b']);
  expect(asked).toEqual(['a', 'b', 'b']);
});

test('for rules that nobody agreed to, only what was asked before is answered', async () => {
  const { cached, asked } = cacheOf({ big: 70 * MEBIBYTE });
  await cached.read([wanted('a'), wanted('big')]);
  const own = cached.ofAsked();
  const elsewhere = wanted('a', { remote: 'https://attacker.example' });
  expect(digests(await own.read([elsewhere, wanted('a'), wanted('new'), wanted('big')]))).toEqual([
    'not_followed',
    'a',
    'not_followed',
    'big',
  ]);
  expect(asked).toEqual(['a', 'big', 'big']);
  // From the same place more of it may be held.
  expect(digests(await own.read([wanted('a', { keepUpTo: 20 })]))).toEqual(['a']);
});

import { beforeAll, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { replayVerdict } from '../../src/evaluation/replay.ts';
import { MAX_RECORD_BYTES } from '../../src/evaluation/verdict-recorder.ts';
import { exampleInput, SIGNERS } from './recorded-example.ts';
import { recorded, storeOf } from './recording.ts';

let text: string;

beforeAll(async () => {
  text = Buffer.from((await recorded(exampleInput('repaired'), SIGNERS)).record).toString('utf8');
});

type Forgery = {
  now: unknown;
  not_replayable: string | null;
  schema: string;
  inputs: {
    trees: { base: { path: string; content: { size: number } | null }[]; head: unknown };
    artifacts: { files: { path: unknown }[] };
    signoff: { common: Record<string, unknown> };
  } | null;
};
type Inputs = NonNullable<Forgery['inputs']>;

function changed(change: (record: Forgery, inputs: Inputs) => void): string {
  const record = JSON.parse(text) as Forgery;
  change(record, record.inputs as Inputs);
  return JSON.stringify(record);
}

it.each<[string, () => string | Uint8Array, string]>([
  ['nothing', () => '', 'it is not JSON'],
  ['no JSON', () => text.slice(0, -1), 'it is not JSON'],
  ['a list', () => '[]', 'it must be object'],
  ['null', () => 'null', 'it is not a JSON object'],
  ['bytes that are not UTF-8', () => new Uint8Array([0x7b, 0xff, 0x7d]), 'it is not UTF-8'],
  ['a byte order mark', () => `\uFEFF${text}`, 'it is not JSON'],
  [
    'more bytes than any record has',
    () => new Uint8Array(MAX_RECORD_BYTES + 1),
    `at most ${MAX_RECORD_BYTES} are read`,
  ],
  [
    'nesting without end',
    () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'nested deeper than 64 levels',
  ],
  [
    'nesting inside a snapshot',
    () => text.replace('"truncated":[]', `"truncated":${'['.repeat(70)}${']'.repeat(70)}`),
    'nested deeper than 64 levels',
  ],
  ['an unclosed text of escapes', () => `"${'\\"'.repeat(1_000_000)}`, 'it is not JSON'],
  [
    'another way to write it',
    () => JSON.stringify(JSON.parse(text), null, 1),
    'it is not written as a recorder writes it',
  ],
  ['a newline after it', () => `${text}\n`, 'it is not written as a recorder writes it'],
  [
    'a member twice',
    () => text.replace('"source":"commit"', '"source":"folder","source":"commit"'),
    'it is not written as a recorder writes it',
  ],
  [
    'a format of the future',
    () =>
      changed((record) => {
        record.schema = 'arbiter/verdict-record/v2';
      }),
    'Use a newer Arbiter',
  ],
  [
    'another format',
    () =>
      changed((record) => {
        record.schema = 'arbiter/decision/v1';
      }),
    '/schema must be equal to constant',
  ],
  ['an unknown member', () => text.replace('{', '{"extra":1,'), 'it must NOT have additional properties'],
  [
    'a prototype',
    () => text.replace('{', '{"__proto__":{"isDraft":false},'),
    'it must NOT have additional properties',
  ],
  [
    'a prototype in a snapshot',
    () => text.replace('"common":{', '"common":{"__proto__":{"signoff":null},'),
    '/inputs/signoff/asked/0 must NOT have additional properties',
  ],
  [
    'a constructor in a snapshot',
    () => text.replace('"common":{', '"common":{"constructor":{},'),
    '/inputs/signoff/asked/0 must NOT have additional properties',
  ],
  [
    'a number for a text',
    () =>
      changed((record) => {
        record.now = 1;
      }),
    '/now must be string',
  ],
  [
    'a snapshot without its reviews',
    () =>
      changed((_, inputs) => {
        delete inputs.signoff.common.reviews;
      }),
    "/inputs/signoff/asked/0 must have required property 'reviews'",
  ],
  [
    'a snapshot with a review of no known state',
    () => text.replace('"state":"APPROVED"', '"state":"LGTM"'),
    '/inputs/signoff/asked/0/reviews/0/state must be equal to one of the allowed values',
  ],
  [
    'a mode that is none',
    () => text.replace('"mode":"100644"', '"mode":"100644x"'),
    'mode must match pattern',
  ],
  [
    'a digest that is none',
    () => text.replace(/"sha256":"[0-9a-f]{64}"/, '"sha256":"../../etc/passwd"'),
    'sha256 must match pattern',
  ],
  ['a size below zero', () => text.replace(/"size":\d+/, '"size":-1'), 'size must be >= 0'],
  [
    'a path twice',
    () =>
      changed((_, { trees }) => {
        trees.base.push(...trees.base.slice(0, 1));
      }),
    'it names a file of a tree twice',
  ],
  [
    'one content with two sizes',
    () =>
      changed((_, { trees }) => {
        const file = trees.base.find(({ path }) => path === '.arbiter/roles.yml');
        if (file?.content) file.content.size += 1;
      }),
    'it gives two sizes for the content',
  ],
  [
    'neither inputs nor a reason',
    () =>
      changed((record) => {
        record.inputs = null;
      }),
    'either inputs or the reason',
  ],
  [
    'both inputs and a reason',
    () =>
      changed((record) => {
        record.not_replayable = 'I would rather not.';
      }),
    'either inputs or the reason',
  ],
])('%s is refused in plain words', async (_, bytesOf, reason) => {
  const given = bytesOf();
  const bytes = typeof given === 'string' ? Buffer.from(given, 'utf8') : given;
  const replay = replayVerdict(bytes, storeOf(new Map()));
  await expect(replay).rejects.toBeInstanceOf(UserError);
  await expect(replay).rejects.toThrow('The record of the verdict cannot be read: ');
  await expect(replay).rejects.toThrow(reason);
});

it('the record itself is read', async () => {
  expect(await replayVerdict(Buffer.from(text, 'utf8'), storeOf(new Map()))).toMatchObject({
    kind: 'missing',
  });
});

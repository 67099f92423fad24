import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { ARCHIVE_LIMITS, unpackArchive } from './archive.ts';

interface Member {
  readonly name: string;
  readonly content?: string | Buffer;
  readonly mode?: number;
}

async function zipOf(members: readonly Member[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, content = '{"auc": 0.9}', mode = 0o100644 } of members) {
    zip.addBuffer(Buffer.from(content), name, { mode, mtime: new Date(0), forceZip64Format: false });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The archive with every copy of a name replaced by another of equal length: what a careful writer refuses to write. */
function renamed(zip: Buffer, from: string, to: string): Buffer {
  expect(Buffer.byteLength(from)).toBe(Buffer.byteLength(to));
  return Buffer.from(zip.toString('latin1').replaceAll(from, Buffer.from(to).toString('latin1')), 'latin1');
}

const CENTRAL = Buffer.from('PK\x01\x02', 'latin1');
const LOCAL = Buffer.from('PK\x03\x04', 'latin1');

/** The archive with two bytes of its first central header changed. */
function withCentral(zip: Buffer, offset: number, value: number): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt16LE(value, copy.indexOf(CENTRAL) + offset);
  return copy;
}

async function refusal(zip: Buffer, limits = ARCHIVE_LIMITS): Promise<string> {
  const { files, problem } = await unpackArchive(zip, 'metrics (run 7)', limits);
  expect(files).toEqual([]);
  return problem?.message ?? 'accepted';
}

test('a plain artifact is unpacked whole: names and bytes', async () => {
  const zip = await zipOf([
    { name: 'metrics.json' },
    { name: 'reports/drift.json', content: 'x'.repeat(5000) },
  ]);
  const { files, problem } = await unpackArchive(zip, 'metrics');
  expect(problem).toBeNull();
  expect(files.map(({ path, bytes }) => [path, bytes.length])).toEqual([
    ['metrics.json', 12],
    ['reports/drift.json', 5000],
  ]);
});

test.each([
  ['a/xx/etc.json', 'a/../etc.json', 'climbs'],
  ['xetc/passwd', '/etc/passwd', 'absolute'],
  ['a/b/c.json', 'a\\b\\c.json', 'backslash'],
  ['xx/metrics', 'C:/metrics', 'drive'],
  ['metrics.jsonx', 'metrics.json.', 'dot or a space'],
  ['metrics.jsonx', 'metrics.json ', 'dot or a space'],
  ['metrics-json', 'metrics\0json', 'control'],
  ['xgit/config', '.git/config', '.git'],
])('attack 33: a member named %s turned into %j is refused', async (from, to, reason) => {
  const zip = renamed(await zipOf([{ name: 'good.json' }, { name: from }]), from, to);
  expect(await refusal(zip)).toContain(reason);
});

test.each([
  ['a symbolic link', 0o120777],
  ['a character device', 0o020644],
  ['a named pipe', 0o010644],
  ['a socket', 0o140644],
])('attack 33: %s is refused', async (_, mode) => {
  expect(await refusal(await zipOf([{ name: 'link', content: '/proc/self/environ', mode }]))).toContain(
    'link or a device',
  );
});

test('attack 33: duplicate members are refused, the last one does not win', async () => {
  const zip = renamed(
    await zipOf([{ name: 'metrics.json' }, { name: 'metrix.json1' }]),
    'metrix.json1',
    'metrics.json',
  );
  expect(await refusal(zip)).toContain('twice');
});

test.each([
  ['Metrics.json', 'metrics.json'],
  ['caf\u00e9.json', 'cafe\u0301.json'],
])('attack 32: %s and %s in one archive are refused', async (one, other) => {
  expect(await refusal(await zipOf([{ name: one }, { name: other }]))).toContain('only by case or accents');
});

test('attack 33: a bomb is refused by its ratio before it is unpacked', async () => {
  const zip = await zipOf([{ name: 'zeros.json', content: Buffer.alloc(8 * 1024 * 1024) }]);
  expect(zip.length).toBeLessThan(20_000);
  expect(await refusal(zip)).toContain('200 times');
});

test('attack 33: a member larger than it says is refused', async () => {
  const zip = await zipOf([{ name: 'zeros.json', content: Buffer.alloc(8 * 1024 * 1024) }]);
  const lying = Buffer.from(zip);
  lying.writeUInt32LE(10, lying.indexOf(CENTRAL) + 24);
  expect(await refusal(lying)).not.toBe('accepted');
});

test('attack 33: members that share bytes are refused', async () => {
  const zip = await zipOf([{ name: 'a.json' }, { name: 'b.json' }]);
  const second = zip.indexOf(CENTRAL, zip.indexOf(CENTRAL) + 4);
  const shared = Buffer.from(zip);
  shared.writeUInt32LE(0, second + 42);
  expect(await refusal(shared)).toContain('two different names');
  const sameName = renamed(zip, 'b.json', 'a.json');
  sameName.writeUInt32LE(0, second + 42);
  expect(await refusal(sameName)).toContain('twice');
});

test('attack 29: too many members, too large a member and too large a whole are refused', async () => {
  const zip = await zipOf([{ name: 'a.json' }, { name: 'b.json' }, { name: 'c.json' }]);
  expect(await refusal(zip, { ...ARCHIVE_LIMITS, maxEntries: 2 })).toContain('3 members; at most 2');
  expect(await refusal(zip, { ...ARCHIVE_LIMITS, maxFileSize: 11 })).toContain('larger than 11 bytes');
  expect(await refusal(zip, { ...ARCHIVE_LIMITS, maxTotalSize: 35 })).toContain('larger than 35 bytes');
});

test('attack 33: two headers that give one member two names are refused', async () => {
  const zip = await zipOf([{ name: 'metrics.json' }]);
  const local = Buffer.from(zip);
  local.write('m3trics.json', local.indexOf(LOCAL) + 30, 'latin1');
  expect(await refusal(local)).toContain('two different names');
});

test('attack 33: encryption and unknown methods are refused', async () => {
  const zip = await zipOf([{ name: 'metrics.json' }]);
  expect(await refusal(withCentral(zip, 8, 1))).toContain('encrypted');
  expect(await refusal(withCentral(zip, 10, 12))).toContain('compression method 12');
});

test('a changed byte of a member is refused by its checksum', async () => {
  const zip = await zipOf([{ name: 'metrics.json', content: 'not compressible' }]);
  const changed = Buffer.from(zip);
  const crc = changed.indexOf(CENTRAL) + 16;
  changed.writeUInt32LE((changed.readUInt32LE(crc) ^ 1) >>> 0, crc);
  expect(await refusal(changed)).toContain('checksum');
});

test('one violation refuses the whole archive, good members included', async () => {
  const zip = renamed(
    await zipOf([{ name: 'good.json' }, { name: 'xx/bad' }, { name: 'fine.json' }]),
    'xx/bad',
    '../bad',
  );
  expect((await unpackArchive(zip, 'metrics')).files).toEqual([]);
});

test('truncated anywhere it gives a problem and no file', async () => {
  const zip = await zipOf([{ name: 'metrics.json' }, { name: 'b/c.json' }]);
  for (let length = 0; length < zip.length; length += 1) {
    const { files, problem } = await unpackArchive(zip.subarray(0, length), 'metrics');
    expect(files).toEqual([]);
    expect(problem?.code).toMatch(/^(?:in|un)/);
  }
});

test('any single byte changed: never throws, and never gives other bytes under the same name', async () => {
  const zip = await zipOf([{ name: 'metrics.json' }]);
  for (let index = 0; index < zip.length; index += 1) {
    const changed = Buffer.from(zip);
    changed[index] = (changed[index] as number) ^ 0xff;
    for (const { path, bytes } of (await unpackArchive(changed, 'metrics')).files) {
      if (path === 'metrics.json') expect(Buffer.from(bytes).toString()).toBe('{"auc": 0.9}');
    }
  }
});

/** Attacks 31 to 33, 53, 62 and 65 of the threat model on a bundle: each is refused, with its own code. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../src/model/canonical.ts';
import { BUNDLE_CODES, BUNDLE_LIMITS, type BundleLimits } from '../../src/release/bundle-archive.ts';
import { encodeHeader } from '../../src/release/tar-header.ts';
import {
  bundleBytes,
  codeOf,
  FACTS,
  manifestWith,
  patched,
  relisted,
  sampleEntries,
  sampleSource,
  type TarEntry,
  tarOf,
} from './bundle-sample.ts';

const EMPTY = Buffer.alloc(0);
const seenCodes = new Set<string>();

async function refused(bytes: Uint8Array, limits: BundleLimits = BUNDLE_LIMITS): Promise<string> {
  const code = await codeOf(bytes, { limits });
  seenCodes.add(code);
  return code;
}

/** A tar that begins with one entry, whose header may be anything. */
function starting(header: Buffer, bytes: Uint8Array = EMPTY): Buffer {
  return tarOf([{ path: 'approvals.json', bytes, header }, ...sampleEntries()]);
}

const plain = encodeHeader({ path: 'approvals.json', size: 0, mode: '100644' });
/** A header that names something that `encodeHeader` may not be asked for. */
const naming = (name: string | Uint8Array): Buffer => patched(patched(plain, 0, Buffer.alloc(100)), 0, name);
const typed = (type: string): Buffer => patched(plain, 156, type);

describe('names (attack 32)', () => {
  it.each([
    ['a step up', '../evil', 'path_traversal'],
    ['a step up inside', 'model/../../evil', 'path_traversal'],
    ['an absolute path', '/etc/passwd', 'path_absolute'],
    ['a drive', 'C:/Windows/x', 'path_absolute'],
    ['a backslash', 'model\\x', 'path_backslash'],
    ['a step up with backslashes', '..\\evil', 'path_backslash'],
    ['nothing', '', 'path_refused'],
    ['a dot', './model/x', 'path_refused'],
    ['two slashes', 'model//x', 'path_refused'],
    ['a slash at the end', 'model/x/', 'path_refused'],
    ['a trailing dot', 'model/x.', 'path_refused'],
    ['a trailing space', 'model/x ', 'path_refused'],
    ['a control character', 'model/x\u0007', 'path_refused'],
    ['a line end', 'model/x\n::set-output', 'path_refused'],
    ['.git', 'model/.git/hooks/post-checkout', 'path_refused'],
    ['.GIT', 'model/.GIT/config', 'path_refused'],
  ])('%s: %j', async (_, name, code) => {
    expect(await refused(starting(naming(name)))).toBe(code);
  });

  it('bytes after a NUL', async () => {
    expect(await refused(starting(naming('model/a\0.sh')))).toBe('path_nul');
  });

  it('bytes that are not UTF-8', async () => {
    expect(await refused(starting(naming(Buffer.from([0x6d, 0xff, 0xfe]))))).toBe('path_encoding');
  });

  it.each([
    ['case', 'model/a/X', 'model/a/x'],
    ['composition', 'model/cafe\u0301', 'model/caf\u00e9'],
    ['folding beyond ASCII', 'model/STRASSE', 'model/stra\u00dfe'],
    ['case in a folder', 'model/A/x', 'model/a/x'],
  ])('twins by %s', async (_, one, other) => {
    const entries = [one, other].map((path) => ({ path, bytes: EMPTY }));
    expect(await refused(tarOf(entries))).toBe('path_twin');
  });

  it('a file that is a folder', async () => {
    const entries = ['model/a', 'model/a/b'].map((path) => ({ path, bytes: EMPTY }));
    expect(await refused(tarOf(entries))).toBe('path_conflict');
    expect(await refused(tarOf(['model/A/b', 'model/a'].map((path) => ({ path, bytes: EMPTY }))))).toBe(
      'path_conflict',
    );
  });

  it('too long for a header', () => {
    expect(() => encodeHeader({ path: 'x'.repeat(101), size: 0, mode: '100644' })).toThrow('too long');
    expect(() => encodeHeader({ path: `${'x/'.repeat(100)}y`, size: 0, mode: '100644' })).not.toThrow();
    expect(() => encodeHeader({ path: `${'x/'.repeat(130)}y`, size: 0, mode: '100644' })).toThrow('too long');
    seenCodes.add('path_too_long');
  });
});

describe('entries (attack 33)', () => {
  it.each([
    ['a hard link', '1', 'link'],
    ['a symbolic link', '2', 'link'],
    ['a character device', '3', 'device'],
    ['a block device', '4', 'device'],
    ['a folder', '5', 'folder'],
    ['a pipe', '6', 'device'],
    ['a contiguous file', '7', 'entry_type'],
    ['an old file without a type', '\0', 'entry_type'],
    ['a pax header', 'x', 'pax_header'],
    ['a global pax header', 'g', 'pax_header'],
    ['a GNU long name', 'L', 'gnu_header'],
    ['a GNU long link', 'K', 'gnu_header'],
    ['a sparse file', 'S', 'sparse'],
    ['a multi-volume part', 'M', 'entry_type'],
    ['a volume label', 'V', 'entry_type'],
  ])('%s', async (_, type, code) => {
    expect(await refused(starting(typed(type)))).toBe(code);
  });

  it('a link as a library writes it', async () => {
    const tar = pack();
    tar.entry({ name: 'approvals.json', type: 'symlink', linkname: '/etc/passwd' });
    tar.finalize();
    const chunks: Uint8Array[] = [];
    for await (const chunk of tar) chunks.push(chunk as Uint8Array);
    expect(await refused(Buffer.concat(chunks))).toBe('link');
  });

  it('a name in a pax header as a library writes it', async () => {
    const tar = pack();
    tar.entry({ name: 'model/été.csv', mtime: new Date(0) }, 'x');
    tar.finalize();
    const chunks: Uint8Array[] = [];
    for await (const chunk of tar) chunks.push(chunk as Uint8Array);
    expect(await refused(Buffer.concat(chunks))).toBe('pax_header');
  });

  it.each([
    ['an owner', 108, '0001750'],
    ['a group', 116, '0001750'],
    ['a time', 136, '00000000001'],
    ['a link name', 157, 'x'],
    ['an owner by name', 265, 'root'],
    ['a group by name', 297, 'root'],
    ['a device number', 329, '0000001'],
    ['bytes that mean nothing', 500, 'x'],
    ['spaces in place of zeros', 108, '      0'],
  ])('%s', async (_, offset, bytes) => {
    expect(await refused(starting(patched(plain, offset, bytes)))).toBe('header_not_canonical');
  });

  it('a name that is in the prefix for no reason', async () => {
    const header = patched(patched(naming('b'), 345, 'a'), 0, 'b');
    expect(await refused(starting(header))).toBe('header_not_canonical');
  });

  it.each([
    ['not executable by its owner alone', '0000744'],
    ['set user id', '0004755'],
    ['writable by all', '0000666'],
  ])('a mode that is %s', async (_, mode) => {
    expect(await refused(starting(patched(plain, 100, mode)))).toBe('entry_mode');
  });

  it.each([
    ['negative', '-0000000001\0'],
    ['in base 256', Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0])],
    ['negative in base 256', Buffer.alloc(12, 0xff)],
    ['with a space', '0000000001 \0'],
    ['empty', Buffer.alloc(12)],
    ['of other digits', '00000000008\0'],
  ])('a size that is %s', async (_, size) => {
    expect(await refused(starting(patched(plain, 124, size)))).toBe('size_encoding');
  });

  it('a header whose checksum is wrong', async () => {
    const header = Buffer.from(plain);
    header.write('x', 500);
    expect(await refused(starting(header))).toBe('header_checksum');
  });

  it.each([
    ['of GNU', 'ustar  \0'],
    ['of an old tar', Buffer.alloc(8)],
  ])('a header %s', async (_, magic) => {
    expect(await refused(starting(patched(plain, 257, magic)))).toBe('header_format');
  });

  it('one member twice', async () => {
    const [first, ...others] = sampleEntries() as [TarEntry, ...TarEntry[]];
    expect(await refused(tarOf([first, { ...first, bytes: Buffer.from('[]') }, ...others]))).toBe(
      'duplicate',
    );
    expect(await refused(tarOf([first, ...others, first]))).toBe('duplicate');
  });

  it('another order', async () => {
    expect(await refused(tarOf([...sampleEntries()].reverse()))).toBe('wrong_order');
  });

  it('padding that is not zero', async () => {
    const bytes = await bundleBytes();
    const entry = sampleEntries()[0] as TarEntry;
    bytes[512 + entry.bytes.length] = 1;
    expect(await refused(bytes)).toBe('padding');
  });

  it('bytes after the end', async () => {
    const bytes = await bundleBytes();
    for (const more of [Buffer.alloc(1), Buffer.alloc(512), Buffer.from('x'), bytes]) {
      expect(await refused(Buffer.concat([bytes, more]))).toBe('trailing_bytes');
    }
  });

  it('an end at any place', async () => {
    const bytes = await bundleBytes();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        expect(await refused(bytes.subarray(0, length))).toBe('truncated');
      }),
    );
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(4096))],
    ['zip', Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(1024)])],
    ['zstd', Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), Buffer.alloc(1024, 1)])],
  ])('compression by %s', async (_, bytes) => {
    expect(await refused(Buffer.concat([bytes, Buffer.alloc(1024)]))).toBe('compressed');
  });
});

describe('bombs (attack 33)', () => {
  const limits = { maxFiles: 4, maxFileSize: 1000, maxDocumentSize: 100, maxHeldSize: 150, maxSize: 10_000 };
  const entry = (path: string, size: number): TarEntry => ({ path, bytes: Buffer.alloc(size) });

  it.each([
    ['too many files', ['a', 'b', 'c', 'd', 'e'].map((path) => entry(path, 1)), 'too_many_files'],
    ['a file too large', [entry('a', 1001)], 'file_too_large'],
    ['a document too large', [entry('approvals.json', 101)], 'document_too_large'],
    ['too much to hold', ['policies/a', 'policies/b'].map((path) => entry(path, 80)), 'document_too_large'],
    ['too many bytes', ['a', 'b', 'c'].map((path) => entry(path, 1000)), 'bundle_too_large'],
  ])('%s', async (name, entries, code) => {
    const small = name === 'too many bytes' ? { ...limits, maxSize: 2048 } : limits;
    expect(await refused(tarOf(entries), small)).toBe(code);
  });

  it('a size that promises 8 GB is refused before a byte of it is read', async () => {
    const header = patched(plain, 124, '77777777777');
    expect(await refused(header.length === 512 ? Buffer.concat([header, Buffer.alloc(512)]) : header)).toBe(
      'file_too_large',
    );
  });
});

describe('what the manifest says', () => {
  const entries = sampleEntries();
  const withManifest = (text: string | Uint8Array): Buffer =>
    tarOf(
      entries.map((entry) =>
        entry.path === 'manifest.json' ? { ...entry, bytes: Buffer.from(text) } : entry,
      ),
    );
  const manifest = Buffer.from(entries.find(({ path }) => path === 'manifest.json')?.bytes ?? '').toString();

  it.each([
    ['no JSON', '{', 'manifest_malformed'],
    ['no UTF-8', Buffer.from([0xff]), 'manifest_malformed'],
    ['another schema', manifest.replace('bundle/v1', 'bundle/v2'), 'manifest_malformed'],
    ['an unknown key', manifest.replace('{', '{"admin":true,'), 'manifest_malformed'],
    [
      'a key twice',
      manifest.replace('"name":"credit"', '"name":"credit","name":"other"'),
      'manifest_malformed',
    ],
    ['a line end', `${manifest}\n`, 'manifest_not_canonical'],
    ['a byte-order mark', `\ufeff${manifest}`, 'manifest_not_canonical'],
    ['spaces', manifest.replace('"commit":', '"commit": '), 'manifest_not_canonical'],
    // Attack 65: a weak, a short or an uppercase digest.
    [
      'a digest in capitals',
      manifest.replace(/"sha256":"[0-9a-f]{64}"/, (all) => all.toUpperCase().replace('SHA256', 'sha256')),
      'manifest_malformed',
    ],
    [
      'a short digest',
      manifest.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${'a'.repeat(40)}"`),
      'manifest_malformed',
    ],
    [
      'an MD5 beside the SHA-256',
      manifest.replace('"sha256":', '"md5":"d41d8cd98f00b204e9800998ecf8427e","sha256":'),
      'manifest_malformed',
    ],
  ])('%s', async (_, text, code) => {
    expect(await refused(withManifest(text))).toBe(code);
  });

  it.each(Object.keys(JSON.parse(manifest)))('nothing of %s', async (key) => {
    const { [key]: _, ...rest } = JSON.parse(manifest);
    expect(await refused(withManifest(canonicalJson(rest)))).toBe('manifest_malformed');
    expect(await refused(withManifest(canonicalJson({ ...rest, [key]: 7 })))).toBe('manifest_malformed');
  });

  it('nothing', async () => {
    expect(await refused(tarOf(entries.filter(({ path }) => path !== 'manifest.json')))).toBe(
      'manifest_missing',
    );
  });

  it.each([
    ['a tag of another version', { tag: 'credit-v1.5-approved-2026-11-20' }],
    ['a tag of another model', { tag: 'fraud-v1.4-approved-2026-11-20' }],
    ['a tag of another day', { tag: 'credit-v1.4-approved-2026-11-21' }],
    ['a candidate’s tag', { tag: 'credit-v1.4-prod-candidate' }],
    ['another day of approval', { tag: 'credit-v1.4-approved-2026-11-21', approved_on: '2026-11-21' }],
    ['a day that does not exist', { tag: 'credit-v1.4-approved-2026-02-30', approved_on: '2026-02-30' }],
    ['an end that is no instant', { valid_until: '2027-13-45T00:00:00Z' }],
    ['fewer replicas at most than at least', { serving: { scaling: { min_replicas: 3, max_replicas: 2 } } }],
    ['an environment twice', { environments: ['test', 'test'] }],
    ['a model card that is not there', { model_card: 'model/other.md' }],
    [
      'a large file in the place of a document',
      { large: [{ path: 'approved.json', size: 1, sha256: 'a'.repeat(64), mode: '100644', location: 'x' }] },
    ],
  ])('%s', async (_, changes) => {
    expect(await refused(tarOf(manifestWith(entries, changes)))).toBe('manifest_inconsistent');
  });

  it('a path outside the bundle', async () => {
    const large = [
      { path: 'model/../../etc', size: 1, sha256: 'a'.repeat(64), mode: '100644', location: 'x' },
    ];
    expect(await refused(tarOf(manifestWith(entries, { large })))).toBe('path_traversal');
  });

  it('more, fewer or other files than there are', async () => {
    const without = entries.filter(({ path }) => !path.endsWith('card.md'));
    expect(await refused(tarOf(without))).toBe('missing_file');
    const more = [...entries, { path: 'model/models/credit/zz', bytes: EMPTY }].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    );
    expect(await refused(tarOf(more))).toBe('unknown_file');
    const changed = (bytes: Uint8Array): TarEntry[] =>
      entries.map((entry) => (entry.path.endsWith('card.md') ? { ...entry, bytes } : entry));
    expect(await refused(tarOf(changed(Buffer.from('# Credit'))))).toBe('size_differs');
    expect(await refused(tarOf(changed(Buffer.from('# Cr3dit\n'))))).toBe('digest_differs');
    const executable = entries.map((entry) =>
      entry.path.endsWith('card.md') ? { ...entry, mode: '100755' as const } : entry,
    );
    expect(await refused(tarOf(executable))).toBe('mode_differs');
  });
});

describe('documents that belong elsewhere, though their digests are listed (attacks 43, 53)', () => {
  const entries = sampleEntries();
  const text = (path: string): string =>
    Buffer.from(entries.find((entry) => entry.path === path)?.bytes ?? '').toString();
  const edited = (path: string, edit: (value: string) => string, more = {}): Buffer => {
    const bytes = Buffer.from(edit(text(path)));
    const own =
      path === 'decision.json'
        ? { decision: sha256Hex(bytes) }
        : path === 'subject.json'
          ? { subject: sha256Hex(bytes) }
          : {};
    return tarOf(relisted(entries, path, bytes, { ...own, ...more }));
  };
  /** The ledger's entry with other values, named by the manifest. */
  const recorded = (change: (entry: Record<string, unknown>) => void): Buffer => {
    const ledger = JSON.parse(text('ledger.json'));
    change(ledger.entries[0]);
    const sha256 = sha256Hex(`${canonicalJson(ledger.entries[0])}\n`);
    const manifest = JSON.parse(text('manifest.json'));
    return edited('ledger.json', () => canonicalJson(ledger), {
      ledger: { ...manifest.ledger, entry: { seq: 12, sha256 } },
    });
  };
  const policy = entries.find(({ path }) => path.startsWith('policies/'))?.path ?? '';

  it.each([
    ['weights', 'model/models/credit/model.onnx', () => 'other weights', 'object_differs'],
    ['a pointer', 'pointers/models/credit/model.onnx', () => 'version x\n', 'content_differs'],
    ['a governed file', 'model/models/credit/card.md', () => '# Better\n', 'content_differs'],
    ['evidence', 'evidence/evaluation/report.json', () => '{"drift":0}', 'evidence_differs'],
    ['a policy', policy, () => '{}', 'policy_differs'],
    ['a subject that is no JSON', 'subject.json', () => '[', 'document_malformed'],
    ['approvals that are none', 'approvals.json', () => '{"approved":true}', 'document_malformed'],
    ['approvals of nobody', 'approvals.json', () => '[]', 'approvals_differ'],
    ['a decision that is no JSON', 'decision.json', () => 'yes', 'document_malformed'],
    [
      'a bill of another model',
      'bom.cdx.json',
      (old: string) => old.replace('credit', 'fraud'),
      'model_differs',
    ],
    [
      'a decision on another version',
      'decision.json',
      (old: string) => old.replace('"1.4"', '"1.5"'),
      'model_differs',
    ],
    [
      'a decision on another subject',
      'decision.json',
      (old: string) => old.replace(/"subject":"sha256:./, '"subject":"sha256:_'),
      'subject_differs',
    ],
    [
      'a decision on other content',
      'decision.json',
      (old: string) => old.replace(/"content":"sha256:./, '"content":"sha256:_'),
      'content_differs',
    ],
    ['a rejection', 'decision.json', (old: string) => old.replaceAll('approved', 'rejected'), 'not_approved'],
    [
      'a decision on another head',
      'decision.json',
      (old: string) => old.replace('"head":"a', '"head":"b'),
      'pull_request_differs',
    ],
    [
      'a decision that the ledger does not know',
      'decision.json',
      (old: string) => `${old}\n`,
      'ledger_entry_differs',
    ],
    [
      'a subject of another version',
      'subject.json',
      (old: string) => old.replace('"version":"1.4"', '"version":"1.3"'),
      'model_differs',
    ],
    [
      'a subject with other policies',
      'subject.json',
      (old: string) => old.replace(/"policies":\["sha256:[0-9a-f]/, '"policies":["sha256:_'),
      'policy_differs',
    ],
    [
      'another moment of the ledger',
      'ledger.json',
      (old: string) => old.replace('\\nAAAA', '\\nBBBB'),
      'ledger_entry_differs',
    ],
    [
      'a ledger without the entry',
      'ledger.json',
      (old: string) => old.replace('"seq":12', '"seq":13'),
      'ledger_entry_differs',
    ],
  ])('%s', async (_, path, edit, code) => {
    expect(await refused(edited(path, edit))).toBe(code);
  });

  it('a subject that the manifest does not name', async () => {
    const manifest = manifestWith(entries, { subject: 'a'.repeat(64) });
    expect(await refused(tarOf(manifest))).toBe('subject_differs');
    expect(await refused(tarOf(manifestWith(entries, { decision: 'a'.repeat(64) })))).toBe(
      'decision_differs',
    );
    expect(await refused(tarOf(manifestWith(entries, { content: 'a'.repeat(64) })))).toBe('content_differs');
  });

  it.each([
    [
      'of another repository',
      (entry: Record<string, unknown>) =>
        Object.assign(entry, { repository: { id: 43, name: 'acme/models' } }),
      'repository_differs',
    ],
    [
      'of another pull request',
      (entry: Record<string, unknown>) => Object.assign(entry.pull_request as object, { number: 8 }),
      'pull_request_differs',
    ],
    [
      'of another head',
      (entry: Record<string, unknown>) =>
        Object.assign(entry.pull_request as object, { head: '0'.repeat(40) }),
      'pull_request_differs',
    ],
    [
      'of another type',
      (entry: Record<string, unknown>) => Object.assign(entry, { type: 'observation' }),
      'ledger_entry_differs',
    ],
    [
      'about another subject',
      (entry: Record<string, unknown>) => Object.assign(entry, { subjects: [] }),
      'subject_differs',
    ],
    [
      'that denies',
      (entry: Record<string, unknown>) => Object.assign(entry.decision as object, { status: 'in_review' }),
      'not_approved',
    ],
    [
      'that is malformed',
      (entry: Record<string, unknown>) => Object.assign(entry, { actor: 'me' }),
      'document_malformed',
    ],
  ])('an entry of the ledger %s', async (_, change, code) => {
    expect(await refused(recorded(change))).toBe(code);
  });

  it.each([
    'model/models/credit/card.md',
    'model/models/credit/model.onnx',
    'model/models/credit/train.csv',
    'pointers/models/credit/train.csv.dvc',
    'evidence/evaluation/report.json',
    'decision.json',
    policy,
  ])('%s as a program', async (path) => {
    const executable = entries.map((entry) =>
      entry.path === path ? { ...entry, mode: '100755' as const } : entry,
    );
    const isCommitted = path.endsWith('card.md') || path.startsWith('pointers/');
    expect(await refused(tarOf(relisted(executable, '', EMPTY)))).toBe(
      isCommitted ? 'content_differs' : 'mode_differs',
    );
  });

  it('files that nobody approved', async () => {
    for (const path of [
      'model/models/credit/zz.py',
      'pointers/models/credit/zz',
      'policies/zz.json',
      'zz.json',
      'bin/sh',
    ]) {
      const more = [...entries, { path, bytes: EMPTY }].sort((a, b) => (a.path < b.path ? -1 : 1));
      expect([path, await refused(tarOf(relisted(more, '', EMPTY)))]).toEqual([path, 'unknown_file']);
    }
    const evidence = [...entries, { path: 'evidence/zz', bytes: EMPTY }].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    );
    expect(await refused(tarOf(relisted(evidence, '', EMPTY)))).toBe('evidence_differs');
  });

  it('files that are gone, listed or not', async () => {
    const codes = await Promise.all(
      entries
        .filter(({ path }) => path !== 'manifest.json')
        .map(async ({ path }) => [
          path,
          await refused(
            tarOf(
              relisted(
                entries.filter((entry) => entry.path !== path),
                '',
                EMPTY,
              ),
            ),
          ),
        ]),
    );
    expect(codes.filter(([, code]) => code === 'accepted')).toEqual([]);
    expect(Object.fromEntries(codes)['model/models/credit/train.csv']).toBe('object_differs');
    expect(Object.fromEntries(codes)['evidence/evaluation/report.json']).toBe('evidence_differs');
    expect(Object.fromEntries(codes)['decision.json']).toBe('missing_file');
  });

  it('a whole bundle, approved elsewhere, in the place of the one that was named (attacks 53, 62)', async () => {
    const named = sha256Hex(await bundleBytes());
    const other = await bundleBytes(
      sampleSource({ repository: 43, pullRequest: 9, files: { ...FACTS.files, 'card.md': '# x\n' } }),
    );
    expect(await codeOf(other)).toBe('accepted');
    expect(await codeOf(other, { sha256: named })).toBe('bundle_differs');
    seenCodes.add('bundle_differs');
  });
});

describe('whatever bytes', () => {
  const NOTHING = 512;

  it('are refused, never believed and never a crash', async () => {
    const block = fc.oneof(
      fc.uint8Array({ minLength: NOTHING, maxLength: NOTHING }),
      fc.constantFrom(
        Buffer.alloc(NOTHING),
        plain,
        encodeHeader({ path: 'model/x', size: 700, mode: '100755' }),
      ),
      fc
        .tuple(fc.nat(NOTHING - 1), fc.uint8Array({ maxLength: 20 }))
        .map(([offset, bytes]) => patched(plain, offset, bytes.subarray(0, NOTHING - offset))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
        expect(BUNDLE_CODES).toContain(await codeOf(Buffer.concat(blocks)));
      }),
      { numRuns: 500 },
    );
  });

  it('put in, taken out or moved in a bundle are found', async () => {
    const bytes = await bundleBytes();
    const place = fc.nat(bytes.length);
    await fc.assert(
      fc.asyncProperty(place, place, fc.uint8Array({ maxLength: 600 }), async (one, other, more) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const changed = Buffer.concat([bytes.subarray(0, from), more, bytes.subarray(to)]);
        if (!changed.equals(bytes)) expect(BUNDLE_CODES).toContain(await codeOf(changed));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the codes', () => {
  it('are all met by an attack above, but for what only building can find', () => {
    expect(BUNDLE_CODES.filter((code) => !seenCodes.has(code))).toEqual(['not_reproducible']);
  });
});

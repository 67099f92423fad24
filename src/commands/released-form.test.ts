import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ageKey } from '../../test/release/age-keys.ts';
import { bundleBytes } from '../../test/release/bundle-sample.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import type { Release } from '../release/release-port.ts';
import type { Release as RecordedRelease } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { readBundleFile } from './bundle-file.ts';
import { releasedForm } from './released-form.ts';

const { recipient } = await ageKey();
const ENCRYPTED = { sha256: 'c'.repeat(64), recipients: [recipient] };
let folder = '';
let bundle: ReadBundle & { readonly path: string };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-form-'));
  const path = join(folder, 'b.tar');
  writeFileSync(path, await bundleBytes());
  bundle = { ...(await readBundleFile(path)), path };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (seq: number, type: string, decision: object): LedgerEntry =>
  ({ seq, id: `${type}/${seq}`, type, at: '2026-11-20T10:00:00Z', decision }) as unknown as LedgerEntry;
const recorded = (seq: number, parts: Partial<RecordedRelease> = {}) =>
  entry(seq, 'release', {
    tag: bundle.manifest.tag,
    sha256: bundle.sha256,
    commit: null,
    release_id: 7,
    url: null,
    pull_request: null,
    refusal: null,
    ...parts,
  });
const published = (id: number | null) => async () =>
  id === null
    ? null
    : ({ id, assets: [{ name: `${bundle.manifest.tag}.tar.age`, size: 5 }] } as unknown as Release);
const form = (
  recipients: readonly string[] | undefined,
  entries: readonly LedgerEntry[],
  id: number | null,
) => releasedForm(bundle, recipients, entries, { find: published(id), folder });

it('is the bundle itself without recipients', async () => {
  const { file, encrypted } = await form(undefined, [], null);
  expect(file).toMatchObject({
    name: `${bundle.manifest.tag}.tar`,
    sha256: bundle.sha256,
    size: bundle.size,
  });
  expect(encrypted).toBeNull();
  expect(readdirSync(folder)).toEqual(['b.tar']);
});

it('is encrypted for the recipients, and never the same twice', async () => {
  const [first, second] = [await form([recipient], [], null), await form([recipient], [], null)];
  expect(first.file.name).toBe(`${bundle.manifest.tag}.tar.age`);
  expect(first.encrypted).toEqual({ sha256: first.file.sha256, recipients: [recipient] });
  expect(first.file.sha256).not.toBe(second.file.sha256);
  expect(first.file.sha256).not.toBe(bundle.sha256);
  const parts: Uint8Array[] = [];
  for await (const part of first.file.open()) parts.push(part);
  expect(Buffer.concat(parts)).toHaveLength(first.file.size);
});

it('is the recorded file where that release stands, whatever the configuration says now', async () => {
  for (const recipients of [undefined, [recipient]]) {
    const { file, encrypted } = await form(recipients, [recorded(4, { encrypted: ENCRYPTED })], 7);
    expect(file).toMatchObject({ sha256: ENCRYPTED.sha256, size: 5 });
    expect(encrypted).toEqual(ENCRYPTED);
    expect(() => file.open()).toThrow(/run the workflow again/);
    const plain = await form(recipients, [recorded(4)], 7);
    expect([plain.file.sha256, plain.encrypted]).toEqual([bundle.sha256, null]);
  }
});

it.each<[string, (at: number) => LedgerEntry[], number | null]>([
  ['the recorded release is gone', (at) => [recorded(at, { encrypted: ENCRYPTED })], null],
  ['another release has the tag', (at) => [recorded(at, { encrypted: ENCRYPTED })], 8],
  ['the ledger has no entry of it', () => [], 7],
  ['its entry is a refusal', (at) => [recorded(at, { refusal: { code: 'x', message: 'y' } })], 7],
  ['its entry is of another bundle', (at) => [recorded(at, { sha256: 'd'.repeat(64) })], 7],
  [
    'its entry was called wrong',
    (at) => [recorded(at, { encrypted: ENCRYPTED }), entry(at + 1, 'correction', { of: at, reason: 'x' })],
    7,
  ],
])('is encrypted anew where %s', async (_, entries, id) => {
  const { encrypted } = await form([recipient], entries(4), id);
  expect(encrypted?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(encrypted?.sha256).not.toBe(ENCRYPTED.sha256);
});

/** What a hostile author of a bundle tries beyond the list of the threat model. Each was accepted, or cost too much, once. */
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../src/model/canonical.ts';
import { collisionKey } from '../../src/model/path.ts';
import { readBundle } from '../../src/release/bundle-archive.ts';
import { PathOrder, requirePath } from '../../src/release/bundle-path.ts';
import { BundleRefusal } from '../../src/release/bundle-refusal.ts';
import { encodeHeader } from '../../src/release/tar-header.ts';
import {
  codeOf,
  manifestWith,
  relisted,
  sampleEntries,
  type TarEntry,
  tarOf,
} from '../release/bundle-sample.ts';

const entries = sampleEntries();
const EMPTY = Buffer.alloc(0);

function codeFor(work: () => void): string {
  try {
    work();
    return 'accepted';
  } catch (error) {
    if (error instanceof BundleRefusal) return error.code;
    throw error;
  }
}

describe('names that some file system takes for another', () => {
  it.each([
    ['a sign nobody sees in .git (HFS+)', 'model/.g\u200cit/config'],
    ['a sign nobody sees before .git (HFS+)', 'model/\ufeff.git/config'],
    ['a sign that turns the text (HFS+)', 'model/.gi\u202et/config'],
    ['the short name of .git (NTFS)', 'model/GIT~1/config'],
    ['a stream of .git (NTFS)', 'model/.git::$INDEX_ALLOCATION/config'],
    ['a stream of its short name (NTFS)', 'model/git~1:x'],
  ])('%s', (_, path) => {
    expect(codeFor(() => requirePath(path))).toBe('path_refused');
  });

  it.each(['model/.gitignore', 'model/.github/x', 'model/git~10', 'model/weights:v2', 'model/م\u200cی'])(
    '%j is a name like any other',
    (path) => {
      expect(codeFor(() => requirePath(path))).toBe('accepted');
    },
  );

  it('the capital ẞ is ß, and both are SS', () => {
    for (const [one, other] of [
      ['stra\u1e9ee', 'straße'],
      ['STRASSE', 'stra\u1e9ee'],
    ] as const) {
      const order = new PathOrder();
      const add = () => {
        for (const path of [one, other].sort()) order.add(`model/${path}`);
      };
      expect([one, other, codeFor(add)]).toEqual([one, other, 'path_twin']);
    }
  });

  it('every letter has one key, however it is written', () => {
    const apart: string[] = [];
    // Beyond it no letter has case.
    for (let code = 0; code <= 0x1_ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const letter = String.fromCodePoint(code);
      const key = collisionKey(letter);
      const forms = [letter.toLowerCase(), letter.toUpperCase(), letter.normalize('NFD'), key];
      if (forms.some((form) => collisionKey(form) !== key)) apart.push(code.toString(16));
    }
    expect(apart).toEqual([]);
  });
});

describe('bombs of time and memory', () => {
  it('a tar of folders in folders in folders is refused before it fills the memory', async () => {
    function* deep(): Generator<Uint8Array> {
      for (let index = 0; index < 50_000; index += 1) {
        const path = `model/${String(index).padStart(6, '0')}${'/a'.repeat(115)}`;
        yield encodeHeader({ path, size: 0, mode: '100644' });
      }
    }
    await expect(readBundle(deep())).rejects.toMatchObject({ code: 'too_many_files' });
  });

  it('ten thousand policies under which it was not approved are refused', async () => {
    const texts = Array.from({ length: 10_000 }, (_, index) => String(index));
    const policies = texts
      .map((text) => ({ id: 'arb', sha256: sha256Hex(text) }))
      .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
    const more: TarEntry[] = texts.map((text) => ({
      path: `policies/${sha256Hex(text)}.json`,
      bytes: Buffer.from(text),
    }));
    const all = [...entries.filter(({ path }) => !path.startsWith('policies/')), ...more].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    );
    expect(await codeOf(tarOf(relisted(all, '', EMPTY, { policies })))).toBe('policy_differs');
  });
});

describe('documents that say what they may not', () => {
  const text = (path: string): string =>
    Buffer.from(entries.find((entry) => entry.path === path)?.bytes ?? '').toString();

  it('a verdict that was not posted, because another pull request with the same head stands worse', async () => {
    const ledger = JSON.parse(text('ledger.json'));
    ledger.entries[0].decision.posted = {
      status: 'rejected',
      state: 'failure',
      because: { pull_request: 8, reason: 'auc' },
    };
    const { ledger: named } = JSON.parse(text('manifest.json'));
    const sha256 = sha256Hex(`${canonicalJson(ledger.entries[0])}\n`);
    const changed = relisted(entries, 'ledger.json', Buffer.from(canonicalJson(ledger)), {
      ledger: { ...named, entry: { seq: 12, sha256 } },
    });
    expect(await codeOf(tarOf(changed))).toBe('not_approved');
  });

  const [first] = JSON.parse(text('approvals.json'));
  it.each([
    ['nobody', { user: null }],
    ['somebody without a number', { user: { login: 'ann' } }],
    ['somebody without a name', { user: { id: 1 } }],
    ['a role that is none', { role: ['arb'] }],
    ['a review without a number', { review: '1' }],
    ['a commit that is none', { commit: 7 }],
    ['no time', { submitted_at: null }],
  ])('an approval by %s', async (_, parts) => {
    const bytes = Buffer.from(JSON.stringify([{ ...first, ...parts }]));
    expect(await codeOf(tarOf(relisted(entries, 'approvals.json', bytes)))).toBe('document_malformed');
  });

  it.each<[string, { readonly valid_until?: string; readonly rollback?: { readonly tag: string } }]>([
    ['an end on the 31st of February', { valid_until: '2027-02-31T00:00:00Z' }],
    ['an end at 24 o’clock', { valid_until: '2027-02-28T24:00:00Z' }],
    ['itself as what to go back to (attack 62)', { rollback: { tag: 'credit-v1.4-approved-2026-11-20' } }],
    ['another model to go back to (attack 62)', { rollback: { tag: 'fraud-v1.0-approved-2026-01-01' } }],
    ['no bundle to go back to (attack 62)', { rollback: { tag: '<img src=x>' } }],
  ])('a manifest with %s', async (_, change) => {
    const parts =
      change.rollback === undefined ? change : { rollback: { ...change.rollback, sha256: 'd'.repeat(64) } };
    expect(await codeOf(tarOf(manifestWith(entries, parts)))).toBe('manifest_inconsistent');
  });
});

/** Invariant 4 of the whole proof: a changed byte of bundle, attestation or ledger is found, and the reason says where it is. */
import { describe, expect, it } from 'vitest';
import { VERIFICATION_CODES } from '../../src/attestation/refusal.ts';
import { appendEntries } from '../../src/ledger/appending.ts';
import { entryPath } from '../../src/ledger/entry.ts';
import { verifyLedger } from '../../src/ledger/verification.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import { signatureLink } from '../../src/release/bundle-link.ts';
import { AT_ONCE, begun, draft, observation } from '../ledger/drafts.ts';
import { codeOf } from '../release/bundle-sample.ts';
import { signedSample } from './signed-bundle.ts';

const sample = await signedSample();
const { bytes, bundle, files, signers, entries } = sample;

function changedAt(from: Uint8Array, at: number, mask = 0x01): Buffer {
  const changed = Buffer.from(from);
  changed[at] = (changed[at] ?? 0) ^ mask;
  return changed;
}

describe('a byte of the bundle', () => {
  interface Region {
    readonly part: 'header' | 'content' | 'manifest' | 'padding';
    readonly start: number;
    readonly end: number;
  }

  function regions(): readonly Region[] {
    const found: Region[] = [];
    let at = 0;
    while (bytes[at] !== 0) {
      const isManifest = bytes.toString('utf8', at, at + 13) === 'manifest.json';
      const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 135), 8);
      const [start, end] = [at + 512, at + 512 + size];
      const next = start + Math.ceil(size / 512) * 512;
      found.push({ part: 'header', start: at, end: start });
      found.push({ part: isManifest ? 'manifest' : 'content', start, end });
      found.push({ part: 'padding', start: end, end: next });
      at = next;
    }
    return found;
  }

  const REASONS: Readonly<Record<Region['part'], RegExp>> = {
    header:
      /^(?:header_checksum|header_format|header_not_canonical|entry_mode|size_encoding|path_nul|path_encoding)$/,
    content: /^digest_differs$/,
    // Broken, no longer canonical, saying something else than the files; or else bound by the digest that was signed.
    manifest: /^(?:manifest_\w+|\w+_differs|missing_file|unknown_file|wrong_order|path_\w+|duplicate)$/,
    padding: /^padding$/,
  };

  it.each(['header', 'content', 'manifest', 'padding'] as const)('of %s', async (part) => {
    const codes = new Set<string>();
    for (const { start, end } of regions().filter((region) => region.part === part)) {
      // That no byte goes unnoticed, test/release/bundle-bytes.test.ts shows; here it is the reason.
      for (let at = start; at < end; at += part === 'header' ? 1 : 5)
        codes.add(await codeOf(changedAt(bytes, at), { sha256: bundle.sha256 }));
    }
    expect(codes.size).toBeGreaterThan(0);
    expect([...codes].filter((code) => !REASONS[part].test(code))).toEqual([]);
  });

  it('of the end', async () => {
    const end = regions().at(-1)?.end ?? 0;
    expect(bytes.length - end).toBe(1024);
    // The first block is then no end but a header.
    expect(await codeOf(changedAt(bytes, end))).toBe('header_checksum');
    for (let at = end + 512; at < bytes.length; at += 1)
      expect(await codeOf(changedAt(bytes, at))).toBe('trailing_bytes');
  });
});

describe('a byte of an attestation', () => {
  const link = (changed: typeof files) =>
    signatureLink(bundle, changed, { signers, trustedRoot: undefined }, entries);

  it('is not needed: they hold', async () => {
    expect((await link(files)).outcome).toMatchObject({ holds: true });
  });

  it.each(files.map(({ name }) => name))('of %s', async (name) => {
    const file = files.find((one) => one.name === name);
    const original = Buffer.from(file?.text ?? '');
    const codes = new Set<string>();
    for (let at = 0; at < original.length; at += 1) {
      const text = changedAt(original, at).toString('utf8');
      const changed = files.map((one) => (one.name === name ? { name, text } : one));
      const { outcome, held } = await link(changed);
      expect([at, outcome.holds, held]).toEqual([at, false, []]);
      if (!outcome.holds) codes.add(outcome.code);
    }
    expect([...codes].filter((code) => !(VERIFICATION_CODES as readonly string[]).includes(code))).toEqual(
      [],
    );
    expect([...codes].sort()).toEqual(
      expect.arrayContaining([
        'bundle_malformed',
        'key_hint_differs',
        'media_type',
        'payload_type',
        'signature_invalid',
      ]),
    );
  });
});

describe('a byte of the ledger', () => {
  it('of any entry', async () => {
    const { branch } = await begun();
    const drafts = [observation('a', 'seen'), draft('b', { decision: { of: 1, reason: 'x' } }), draft('c')];
    const { ledger } = await appendEntries({ reader: branch, writer: branch }, drafts, AT_ONCE);
    const snapshot = branch.snapshot();
    const codes = new Set<string>();
    for (const { seq } of ledger.entries) {
      const path = entryPath(seq);
      const original = ledger.contents.get(path) ?? new Uint8Array();
      for (let at = 0; at < original.length; at += 1) {
        const changed = new Map(snapshot.entries).set(path, changedAt(original, at));
        const { findings } = verifyLedger({ ...snapshot, entries: changed }, { anchors: [ledger.head] });
        expect([seq, at, findings.length]).not.toEqual([seq, at, 0]);
        for (const { code } of findings) codes.add(code);
      }
    }
    expect([...codes].sort()).toEqual(
      expect.arrayContaining([
        'entry_not_canonical',
        'entry_schema',
        'entry_unreadable',
        'forked',
        'prev_mismatch',
      ]),
    );
  });

  it('of the entry that a bundle names, or of that which names the bundle', async () => {
    const codes = new Set<string>();
    for (const index of [0, 1]) {
      const text = JSON.stringify(entries[index]);
      for (let at = 0; at < text.length; at += 1) {
        const changed = parsed(changedAt(Buffer.from(text), at).toString('utf8'));
        // What is no entry any more is found by the ledger's own rules, above.
        if (changed === undefined) continue;
        const other = entries.map((entry, place) => (place === index ? changed : entry));
        const { outcome } = await signatureLink(bundle, files, { signers, trustedRoot: undefined }, other);
        if (!outcome.holds) codes.add(outcome.code);
        else expect(index).toBe(1);
      }
    }
    expect([...codes].sort()).toEqual([
      'attestation_not_recorded',
      'bundle_not_recorded',
      'evaluation_not_recorded',
      // Times that are others: the ledger's own digests show those.
      'key_expired',
      'time_malformed',
    ]);
  });

  /** An entry of the shape that the code may rely on. */
  function parsed(text: string): (typeof entries)[number] | undefined {
    try {
      const entry = JSON.parse(text);
      const { attestations } = entry.decision;
      const isKey =
        attestations === undefined || attestations.every((one: unknown) => typeof one === 'string');
      return isKey && Number.isFinite(Date.parse(entry.at)) && Number.isInteger(entry.seq)
        ? entry
        : undefined;
    } catch {
      return undefined;
    }
  }
});

it('the digest of the bundle is what all of it hangs on', () => {
  expect(sha256Hex(bytes)).toBe(bundle.sha256);
});

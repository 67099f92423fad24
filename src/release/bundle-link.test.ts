import { beforeAll, describe, expect, it } from 'vitest';
import { listed, newKey } from '../../test/attestation/keys.ts';
import {
  bundleEntry,
  correction,
  type ProvenBundle,
  provenBundle,
  statementsOf,
} from '../../test/release/proof-sample.ts';
import { keyVerifierId } from '../attestation/expectation.ts';
import { AttestationRefusal } from '../attestation/refusal.ts';
import type { SignerKey } from '../attestation/signers.ts';
import { signedBundle } from '../attestation/sigstore-bundle.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import {
  type AttestationFile,
  attestationOf,
  bundleOutcome,
  type HeldAttestation,
  lastEntryOf,
  refusalOutcome,
  signatureLink,
} from './bundle-link.ts';
import { BundleRefusal } from './bundle-refusal.ts';
import type { ReleasedApproval } from './release-gate.ts';
import { VerifyRefusal } from './verify-refusal.ts';

const KEY = newKey();
const OTHER = 'f'.repeat(64);

let proven: ProvenBundle;
let released: ReleasedApproval;
let files: readonly AttestationFile[];
beforeAll(async () => {
  proven = await provenBundle();
  const { manifest } = proven.bundle;
  released = {
    tag: manifest.tag,
    model: manifest.name,
    path: 'models/credit',
    version: manifest.version,
    commit: manifest.commit,
    pullRequest: manifest.pull_request,
    subject: manifest.subject,
    content: manifest.content,
    decision: 12,
    approvedOn: manifest.approved_on,
  };
  files = statementsOf(proven, { verifier: keyVerifierId(KEY.keyid) }).map(({ name, statement }) => ({
    name: `${name}.sigstore.json`,
    text: signedBundle(statement, KEY),
  }));
});

const digests = (of: readonly AttestationFile[] = files): string[] => of.map(({ text }) => sha256Hex(text));
const ledger = (...more: readonly LedgerEntry[]): LedgerEntry[] => [proven.evaluation, ...more];

/** `holds`, the code of the refusal, or null where there is too little to compare with. */
function judged(
  change: Partial<ReleasedApproval> = {},
  entries: readonly LedgerEntry[] | null = null,
  id: number | null = 42,
): unknown {
  const facts = { bundle: proven.bundle, released: { ...released, ...change }, repositoryId: id };
  const outcome = bundleOutcome({ ...facts, entries: entries ?? ledger(bundleEntry(proven)) });
  if (outcome === null) return null;
  return outcome.holds ? 'holds' : outcome.code;
}

describe('a bundle is that of its tag', () => {
  it('where everything is as it was judged and recorded', () => {
    expect(judged()).toBe('holds');
  });

  it.each<[string, Partial<ReleasedApproval>, string]>([
    ['tag', { tag: 'credit-v1.4-approved-2026-11-20.2' }, 'bundle_of_other_tag'],
    ['model', { model: 'fraud' }, 'bundle_of_other_tag'],
    ['version', { version: '1.5' }, 'bundle_of_other_tag'],
    ['commit', { commit: 'c'.repeat(40) }, 'bundle_of_other_commit'],
    ['pull request', { pullRequest: { number: 8, head: 'a'.repeat(40) } }, 'bundle_of_other_approval'],
    ['head', { pullRequest: { number: 7, head: 'c'.repeat(40) } }, 'bundle_of_other_approval'],
    ['subject', { subject: OTHER }, 'bundle_of_other_approval'],
    ['content', { content: OTHER }, 'bundle_of_other_approval'],
  ])('and not of another %s, also where no ledger could be read', (_, change, code) => {
    expect(judged(change)).toBe(code);
    const facts = { bundle: proven.bundle, released: { ...released, ...change }, repositoryId: 42 };
    expect(bundleOutcome({ ...facts, entries: null })).toMatchObject({ holds: false, code });
  });

  it('and not of another repository', () => {
    expect(judged({}, null, 43)).toBe('bundle_of_other_approval');
  });

  it.each<[string, Partial<ReleasedApproval>]>([
    ['commit', { commit: null }],
    ['pull request', { pullRequest: null }],
    ['subject', { subject: null }],
    ['content', { content: null }],
  ])('is not told while the %s is not known', (_, change) => {
    expect(judged(change)).toBeNull();
    expect(judged({ ...change, tag: 'other' })).toBe('bundle_of_other_tag');
  });

  it('is not told without a ledger', () => {
    expect(bundleOutcome({ bundle: proven.bundle, released, repositoryId: 42, entries: null })).toBeNull();
  });

  it('by the first that the ledger names under the tag, unless an entry says that it was wrong', () => {
    const foreign = bundleEntry(proven, 13, { sha256: OTHER });
    const own = bundleEntry(proven, 14);
    expect(judged({}, ledger(foreign, own))).toBe('bundle_differs');
    expect(judged({}, ledger(foreign, own, correction(13, 15, proven)))).toBe('holds');
    expect(judged({}, ledger(own, bundleEntry(proven, 15, { sha256: OTHER })))).toBe('holds');
    expect(judged({}, ledger(own, correction(14, 15, proven)))).toBe('bundle_not_recorded');
    expect(judged({}, ledger())).toBe('bundle_not_recorded');
    expect(judged({}, [own])).toBe('evaluation_not_recorded');
    expect(judged({}, ledger(own, correction(12, 15, proven)))).toBe('decision_corrected');
  });
});

describe('the attestations of a bundle', () => {
  const link = (
    given: readonly AttestationFile[],
    { entries, ...key }: Partial<SignerKey> & { entries?: LedgerEntry[] } = {},
  ) => {
    const signers = { keys: [listed(KEY, 'release', key)] };
    const recorded = entries ?? ledger(bundleEntry(proven, 13, { attestations: digests(given) }));
    return signatureLink(proven.bundle, given, { signers, trustedRoot: undefined }, recorded);
  };
  const codeOf = async (...words: Parameters<typeof link>): Promise<string> => {
    const { outcome, held } = await link(...words);
    expect(held).toHaveLength(outcome.holds ? words[0].length : 0);
    return outcome.holds ? outcome.message : outcome.code;
  };

  it('hold where all are there, recorded, and signed by somebody who counts', async () => {
    expect(await codeOf(files)).toBe('All 4 attestations hold, signed by key release.');
    expect(await codeOf([...files].reverse())).toContain('All 4');
  });

  it.each([0, 1, 2, 3])('do not where number %i is not there', async (index) => {
    expect(await codeOf(files.filter((_, at) => at !== index))).toBe('attestation_missing');
  });

  it('do not where there is none', async () => {
    expect(await codeOf([])).toBe('attestation_missing');
  });

  it('do not where one is of somebody whom nobody knows, beside all that hold', async () => {
    const stranger = newKey();
    const [summary] = statementsOf(proven, { verifier: keyVerifierId(stranger.keyid) });
    const text = signedBundle((summary as NonNullable<typeof summary>).statement, stranger);
    expect(await codeOf([...files, { name: 'more.json', text }])).toBe('signer_unknown');
    expect(await codeOf([...files, { name: 'notes.txt', text: 'Trust me.' }])).toBe('bundle_malformed');
  });

  it('do not where a key signed, and no entry says when', async () => {
    const entries = ledger(bundleEntry(proven, 13, { attestations: digests(files.slice(1)) }));
    expect(await codeOf(files, { entries })).toBe('attestation_not_recorded');
    const corrected = [
      ...ledger(bundleEntry(proven, 13, { attestations: digests() })),
      bundleEntry(proven, 14),
    ];
    expect(await codeOf(files, { entries: [...corrected, correction(13, 15, proven)] })).toBe(
      'attestation_not_recorded',
    );
    expect(await codeOf(files, { entries: ledger() })).toBe('bundle_not_recorded');
  });

  it('count by when each was recorded, not by when they are read', async () => {
    const [first, ...rest] = digests();
    const early = bundleEntry(proven, 13, { attestations: rest }, '2026-11-21T09:00:00Z');
    const late = bundleEntry(proven, 14, { attestations: [first] }, '2026-11-25T09:00:00Z');
    expect(await codeOf(files, { entries: ledger(early), valid_until: '2026-11-22T00:00:00Z' })).toBe(
      'attestation_not_recorded',
    );
    expect(
      await codeOf(files, { entries: ledger(early, late), valid_until: '2026-11-26T00:00:00Z' }),
    ).toContain('All 4');
    expect(await codeOf(files, { entries: ledger(early, late), valid_until: '2026-11-22T00:00:00Z' })).toBe(
      'key_expired',
    );
    const revoked = { at: '2026-11-24T00:00:00Z', reason: 'It leaked.' };
    expect(await codeOf(files, { entries: ledger(early, late), revoked })).toBe('key_revoked');
  });

  it('rest on the last of the entries that first named them', async () => {
    const [first, ...rest] = digests();
    const entries = ledger(
      bundleEntry(proven, 13, { attestations: rest }),
      bundleEntry(proven, 14, { tag: 'other', attestations: [first] }),
      bundleEntry(proven, 15, { attestations: [first] }),
      bundleEntry(proven, 16, { attestations: digests() }),
    );
    const { held } = await link(files, { entries });
    expect(lastEntryOf(proven.bundle, held, entries)).toBe(15);
    expect(lastEntryOf(proven.bundle, held.slice(1), entries)).toBe(13);
    expect(lastEntryOf(proven.bundle, [], entries)).toBe(13);
  });
});

describe('an error', () => {
  it.each([
    new BundleRefusal('truncated', 'It ends early.'),
    new AttestationRefusal('signer_unknown', 'Nobody knows it.'),
    new VerifyRefusal('bundle_not_recorded', 'Not here.'),
  ])('that refuses is an outcome: $name', (error) => {
    expect(refusalOutcome(error)).toEqual({ holds: false, code: error.code, message: error.message });
  });

  it.each([new Error('EIO'), new TypeError('x'), 'text', undefined])(
    'that is none of these is thrown on',
    (error) => {
      const act = () => refusalOutcome(error);
      if (error instanceof Error) expect(act).toThrow(error);
      else expect(act).toThrow();
    },
  );
});

describe('the attestation that an act rests on', () => {
  const held = (kind: string, environment: string | null, sha256: string): HeldAttestation =>
    ({ proof: { kind, environment }, sha256 }) as unknown as HeldAttestation;
  const all = [
    held('test-result', null, '0'),
    held('approval', null, '4'),
    held('approval', null, '3'),
    held('summary', 'test', '1'),
    held('summary', 'production', '2'),
  ];

  it.each<[string | undefined, string | null]>([
    [undefined, '3'],
    ['test', '1'],
    ['production', '2'],
    ['dev', null],
  ])('for %s is %s', (environment, sha256) => {
    expect(attestationOf(all, environment)).toBe(sha256);
    expect(attestationOf([...all].reverse(), environment)).toBe(sha256);
  });

  it('is none where none holds', () => {
    expect(attestationOf([])).toBeNull();
    expect(attestationOf([held('summary', 'test', '1')])).toBeNull();
  });
});

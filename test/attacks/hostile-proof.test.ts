/** What is signed and recorded of a bundle, in the hands of somebody hostile: replayed, withdrawn, missing, swapped. */
import { describe, expect, it } from 'vitest';
import { signedBundle } from '../../src/attestation/sigstore-bundle.ts';
import { type AttestationFile, signatureLink } from '../../src/release/bundle-link.ts';
import { recordedBundle } from '../../src/release/bundle-record.ts';
import { renderVerification } from '../../src/report/release-verification.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { listed, newKey } from '../attestation/keys.ts';
import { correction } from '../release/proof-sample.ts';
import { recordOf, type SignedBundle, signedSample } from './signed-bundle.ts';

const sample = await signedSample();
const other = await signedSample({ pullRequest: 8 });
const elsewhere = await signedSample({ repository: 43 });
const { evaluation } = sample;

interface Parts {
  readonly files?: readonly AttestationFile[];
  readonly entries?: readonly LedgerEntry[];
  readonly signers?: SignedBundle['signers'];
}

/** The reason for which a bundle with such attestations and such a ledger is refused; `holds`: it is not. */
async function reason({ files = sample.files, signers = sample.signers, entries }: Parts): Promise<string> {
  const given = entries ?? [evaluation, recordOf(sample, files)];
  const { outcome } = await signatureLink(sample.bundle, files, { signers, trustedRoot: undefined }, given);
  return outcome.holds ? 'holds' : outcome.code;
}

/** Statements of another bundle, signed with the key that counts here. */
const signedHere = ({ statements }: SignedBundle): AttestationFile[] =>
  statements.map(({ name, statement }) => ({ name, text: signedBundle(statement, sample.key) }));

function swapped(name: string, from: readonly AttestationFile[]): AttestationFile[] {
  const wanted = from.find((file) => file.name === name);
  return sample.files.map((file) => (file.name === name && wanted !== undefined ? wanted : file));
}

/** The statement under a name with another predicate, signed with the key that counts. */
function saying(name: string, parts: object): AttestationFile[] {
  const { statement } = sample.statements.find((one) => one.name === name) ?? {};
  if (statement === undefined) throw new Error(name);
  const predicate = { ...(statement.predicate as object), ...parts };
  return swapped(name, [{ name, text: signedBundle({ ...statement, predicate }, sample.key) }]);
}

describe('what belongs together', () => {
  it('holds', async () => {
    expect(await reason({})).toBe('holds');
  });

  it.each(sample.files.map(({ name }) => name))('without %s it is not shown (attack 54)', async (name) => {
    const files = sample.files.filter((file) => file.name !== name);
    expect(await reason({ files })).toBe('attestation_missing');
  });

  it('without any it is not shown (attack 54)', async () => {
    expect(await reason({ files: [] })).toBe('attestation_missing');
  });
});

describe('replayed (attack 43)', () => {
  it.each([
    ['the approvals of another pull request', 'approval', other, 'subject_differs'],
    ['the approvals of another repository', 'approval', elsewhere, 'subject_differs'],
    ['the summary of another bundle', 'summary.production', other, 'subject_differs'],
    ['the checklist of another bundle', 'test-result', other, 'subject_differs'],
  ])('%s', async (_, name, from, code) => {
    expect(await reason({ files: swapped(name, signedHere(from)) })).toBe(code);
  });

  it.each([
    [
      'approvals that name this bundle and another pull request',
      'approval',
      { pullRequest: 8 },
      'pull_request_differs',
    ],
    [
      'approvals that name this bundle and another repository',
      'approval',
      { repositoryId: 43 },
      'repository_differs',
    ],
    ['approvals for another branch', 'approval', { targetRef: 'refs/heads/dev' }, 'ref_differs'],
    [
      'approvals for a tag of the name of the branch (attack 46)',
      'approval',
      { targetRef: 'refs/tags/main' },
      'ref_differs',
    ],
    ['approvals of nobody', 'approval', { approvals: [] }, 'predicate_differs'],
    ['approvals on another head', 'approval', { head: { gitCommit: 'b'.repeat(40) } }, 'predicate_differs'],
    [
      'a checklist of more than was checked',
      'test-result',
      { passedTests: ['arb/auc', 'arb/never-run'] },
      'predicate_differs',
    ],
    [
      'a summary under other policies',
      'summary.production',
      { policy: { digest: { sha256: 'a'.repeat(64) } } },
      'policy_differs',
    ],
    [
      'a summary that says FAILED',
      'summary.production',
      { verificationResult: 'FAILED' },
      'result_not_passed',
    ],
    [
      'a summary in the name of another verifier',
      'summary.production',
      { verifier: { id: 'urn:x' } },
      'verifier_differs',
    ],
  ])('%s', async (_, name, parts, code) => {
    expect(await reason({ files: saying(name, parts) })).toBe(code);
  });

  it('the summary for test, in the place of that for production', async () => {
    const test = sample.files.find(({ name }) => name === 'summary.test');
    const files = sample.files.map((file) =>
      file.name === 'summary.production' ? { name: file.name, text: test?.text ?? '' } : file,
    );
    expect(await reason({ files })).toBe('attestation_missing');
  });

  it('a summary for an environment that nobody declared', async () => {
    const summary = sample.statements.find(({ name }) => name === 'summary.test')?.statement.predicate;
    const { resourceUri } = summary as { resourceUri: string };
    const files = saying('summary.test', { resourceUri: resourceUri.replace('=test', '=staging') });
    expect(await reason({ files })).toBe('resource_differs');
  });
});

describe('signed by somebody else (attacks 55, 64)', () => {
  it.each([
    ['a key that nobody listed', { keys: [listed(newKey())] }, 'signer_unknown'],
    [
      'a key under the id of the one that is listed',
      { keys: [{ ...listed(newKey()), id: sample.key.keyid }] },
      'signature_invalid',
    ],
    [
      'a key that is over',
      { keys: [listed(sample.key, 'release', { valid_until: '2026-11-01T00:00:00Z' })] },
      'key_expired',
    ],
    [
      'a key that is not yet',
      { keys: [listed(sample.key, 'release', { valid_from: '2026-12-01T00:00:00Z' })] },
      'key_not_yet_valid',
    ],
    [
      'a key that was revoked before',
      {
        keys: [listed(sample.key, 'release', { revoked: { at: '2026-11-20T00:00:00Z', reason: 'leaked' } })],
      },
      'key_revoked',
    ],
    ['nobody, since nobody is listed', {}, 'signer_unknown'],
  ])('%s', async (_, signers, code) => {
    expect(await reason({ signers })).toBe(code);
  });

  it('a key, at a time that no entry of the ledger names', async () => {
    const entries = [evaluation, recordOf(sample, [])];
    expect(await reason({ entries })).toBe('attestation_not_recorded');
  });
});

describe('the ledger', () => {
  it.each<[string, readonly LedgerEntry[], string]>([
    ['is empty', [], 'evaluation_not_recorded'],
    ['does not know the bundle', [evaluation], 'bundle_not_recorded'],
    [
      'knows another bundle of this tag (attack 53)',
      [evaluation, recordOf(other, sample.files)],
      'bundle_not_recorded',
    ],
    [
      'has another approval in that place',
      [other.evaluation, ...sample.entries.slice(1)],
      'evaluation_not_recorded',
    ],
    [
      'says later that the approval was wrong',
      [...sample.entries, correction(12, 14, sample)],
      'decision_corrected',
    ],
    [
      'says later that the record was wrong',
      [...sample.entries, correction(13, 14, sample)],
      'bundle_not_recorded',
    ],
  ])('%s', async (_, entries, code) => {
    expect(await reason({ entries })).toBe(code);
    expect(() => recordedBundle(sample.bundle, entries)).toThrowError(expect.objectContaining({ code }));
  });

  it('records a bundle anew after its record was corrected', async () => {
    const again = recordOf(sample, sample.files, 15);
    expect(await reason({ entries: [...sample.entries, correction(13, 14, sample), again] })).toBe('holds');
  });
});

describe('what is told of a bundle that verifies', () => {
  const { manifest, sha256, size } = sample.bundle;
  const { tag, name: model, version, commit } = manifest;
  const told = (valid_until: string | null, now: string): string =>
    renderVerification(
      'x.tar',
      {
        bundle: { sha256, size, tag, model, version, commit, valid_until },
        proofs: [],
        ledger: null,
        refusal: null,
      },
      now,
    );

  it('never says that an approval holds that is over (attack 47)', () => {
    expect(told('2027-11-20T00:00:00Z', '2027-11-20T00:00:00Z')).toContain(
      'holds until 2027-11-20T00:00:00Z',
    );
    expect(told('2027-11-20T00:00:00Z', '2027-11-20T00:00:01Z')).toContain(
      'is OVER since 2027-11-20T00:00:00Z',
    );
    expect(told('whenever', '2026-11-20T00:00:01Z')).toContain('is OVER');
    expect(told(null, '2099-01-01T00:00:00Z')).toContain('has no end');
  });
});

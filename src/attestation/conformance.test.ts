import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { loadTrustedRoot, type TrustedRoot } from './trusted-root.ts';
import { verifyAttestation } from './verification.ts';

const folder = join(import.meta.dirname, '../../test/fixtures/sigstore-conformance');
const SIGNERS = {
  trusted_root: '.arbiter/trusted-root.json',
  identities: [
    {
      name: 'beacon',
      issuer: 'https://token.actions.githubusercontent.com',
      workflow:
        'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main',
      repository_id: 632596897,
      ref: 'refs/heads/main',
      runner: 'github-hosted' as const,
    },
  ],
};

function rootOf(name: string): TrustedRoot {
  const { value, problems } = loadTrustedRoot(read(`trusted-roots/${name}.json`), name);
  expect(problems).toEqual([]);
  return value as TrustedRoot;
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

async function outcomeOf(bundle: string, root: TrustedRoot): Promise<string> {
  try {
    const found = await verifyAttestation(bundle, {
      signers: SIGNERS,
      trustedRoot: root,
      at: '2026-06-01T00:00:00Z',
    });
    return `accepted: ${found.signer.name}, ${found.statement.predicateType}`;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const ACCEPTED = 'accepted: beacon, https://slsa.dev/provenance/v1';
const CASES: readonly (readonly [string, string, string])[] = [
  ['bundle-malformed-json_fail', 'public-good', 'bundle_malformed'],
  ['happy-path-intoto-in-dsse-v3', 'public-good', ACCEPTED],
  ['dsse-invalid-sig_fail', 'public-good', 'log_entry_invalid'],
  ['dsse-mismatch-envelope_fail', 'public-good', 'log_entry_invalid'],
  ['dsse-mismatch-sig_fail', 'public-good', 'log_entry_invalid'],
  ['intoto-with-custom-trust-root', 'mock', 'repository_differs'],
  ['intoto-expired-certificate_fail', 'mock', 'certificate_invalid'],
  ['intoto-log-entry-mismatch_fail', 'mock', 'log_entry_invalid'],
  ['intoto-missing-inclusion-proof_fail', 'mock', 'bundle_malformed'],
  ['intoto-set-outside-signing-cert-validity_fail', 'mock', 'certificate_invalid'],
  ['intoto-tsa-timestamp-outside-cert-validity_fail', 'mock', 'certificate_invalid'],
  ['rekor2-dsse-happy-path', 'staging', ACCEPTED],
  ['rekor2-dsse-invalid-sig_fail', 'staging', 'log_entry_invalid'],
  ['rekor2-dsse-mismatch-envelope_fail', 'staging', 'log_entry_invalid'],
  ['rekor2-dsse-mismatch-sig_fail', 'staging', 'log_entry_invalid'],
];

describe('the sigstore conformance suite', () => {
  test.each(CASES)('%s', async (name, root, expected) => {
    expect(await outcomeOf(read(`cases/${name}.json`), rootOf(root))).toBe(expected);
  });

  it('has every case that was taken over', () => {
    const files = readdirSync(join(folder, 'cases')).sort();
    expect(files).toEqual(CASES.map(([name]) => `${name}.json`).sort());
  });

  it('finds the instance that signed among several, and says how far a bundle came where none did', async () => {
    const [good, staging] = [rootOf('public-good'), rootOf('staging')];
    const both = { instances: [...good.instances, ...staging.instances] };
    expect(await outcomeOf(read('cases/happy-path-intoto-in-dsse-v3.json'), both)).toBe(ACCEPTED);
    expect(await outcomeOf(read('cases/rekor2-dsse-happy-path.json'), both)).toBe(ACCEPTED);
    expect(await outcomeOf(read('cases/rekor2-dsse-invalid-sig_fail.json'), both)).toBe('log_entry_invalid');
    expect(await outcomeOf(read('cases/happy-path-intoto-in-dsse-v3.json'), staging)).toBe(
      'certificate_invalid',
    );
    expect(await outcomeOf(read('cases/rekor2-dsse-happy-path.json'), good)).toBe('timestamp_invalid');
  });

  it('trust-root-tlog-missing-validity-start_fail: such a root is not loaded', () => {
    const text = read('trusted-roots/staging.json').replace(/"start"/, '"begin"');
    const { value, problems } = loadTrustedRoot(text, 'root.json');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'missing_key', pointer: '/tlogs/0/publicKey/validFor' }]);
  });
});

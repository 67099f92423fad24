import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { TWINS } from '../../test/attestation/conformance-twins.ts';
import { listed, newKey, statement } from '../../test/attestation/keys.ts';
import { sigstoreInstance } from '../../test/attestation/sigstore.ts';
import { signedBundle } from './sigstore-bundle.ts';
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

type Identity = (typeof SIGNERS.identities)[number];

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

/** The suite's own cases of a statement, from which those of a message are made anew. */
const BASES = {
  v1: { file: 'happy-path-intoto-in-dsse-v3', root: 'public-good' },
  v2: { file: 'rekor2-dsse-happy-path', root: 'staging' },
} as const;

/** Cases that are neither taken over nor made anew in a table, and where they are instead, or why they are nowhere. */
const OTHERS: Readonly<Record<string, string>> = {
  'bundle-with-sct-with-extensions':
    'A message, and a certificate whose SCT has an extension: no mock makes one.',
  'managed-key-and-trusted-root': 'A key of its own: below.',
  'managed-key-happy-path': 'A key of its own: below.',
  'managed-key-no-key_fail': 'A key of its own: below.',
  'managed-key-wrong-key_fail': 'A key of its own: below.',
  'rekor2-timestamp-outside-tsa-cert-validity_fail':
    'A message, and a timestamp from after its certificate ended: no mock makes one.',
  'rekor2-timestamp-untrusted-tsa-with-embedded-cert_fail': 'An embedded certificate: below.',
  'rekor2-timestamp-with-embedded-cert': 'An embedded certificate: below.',
  'rekor2-timestamp-with-expired-cert-chain':
    'A message, and a chain that ended after the timestamp: no mock makes one.',
  'trust-root-tlog-missing-validity-start_fail': 'A trusted root: below.',
  'wrong-hashedrekord-artifact_fail':
    'The entry of a message; of a statement: rekor2-dsse-mismatch-envelope_fail.',
  'wrong-hashedrekord-cert-and-sig_fail':
    'The entry of a message; of a statement: rekor2-dsse-mismatch-sig_fail.',
  'wrong-hashedrekord-entry_fail': 'The entry of a message; of a statement: dsse-mismatch-envelope_fail.',
};

/** What Arbiter refuses although the suite has it accepted (README of the cases). */
const STRICTER: Readonly<Record<string, string>> = {
  'happy-path-v0.1': 'media_type',
  'intoto-with-custom-trust-root': 'repository_differs',
};

describe('the list of cases', () => {
  const upstream = read('upstream-cases.txt').trim().split('\n');

  it('accounts for every case of the suite, once', () => {
    const known = [...CASES.map(([name]) => name), ...Object.keys(TWINS), ...Object.keys(OTHERS)];
    expect(known.sort()).toEqual(upstream);
  });

  it('refers to cases that were taken over', () => {
    const referred = Object.values(OTHERS).flatMap(
      (reason) => /of a statement: (\S+)\.$/.exec(reason)?.[1] ?? [],
    );
    expect(referred.length).toBeGreaterThan(0);
    expect(CASES.map(([name]) => name)).toEqual(expect.arrayContaining(referred));
  });

  it('expects what the suite does, but for where Arbiter is stricter', () => {
    const expected = [
      ...CASES.map(([name, , outcome]) => [name, outcome.split(':')[0]] as const),
      ...Object.entries(TWINS).map(([name, [twin]]) => [name, twin?.expected] as const),
    ];
    const differing = expected.filter(
      ([name, outcome]) => name.endsWith('_fail') === (outcome === 'accepted'),
    );
    expect(Object.fromEntries(differing)).toEqual(STRICTER);
  });
});

describe('the cases of a message, made anew of those of a statement', () => {
  const rows = Object.entries(TWINS).flatMap(([name, twins]) =>
    twins.map((twin) => [name, twin.base, twin.expected, twin] as const),
  );
  test.each(rows)('%s (%s): %s', async (_, base, expected, { change }) => {
    const { file, root } = BASES[base];
    const bundle = JSON.parse(read(`cases/${file}.json`));
    const trusted = JSON.parse(read(`trusted-roots/${root}.json`));
    change(bundle, trusted);
    const { value } = loadTrustedRoot(JSON.stringify(trusted), 'root.json');
    const outcome = await outcomeOf(JSON.stringify(bundle), value as TrustedRoot);
    expect(outcome).toBe(expected === 'accepted' ? ACCEPTED : expected);
  });

  it('are each another bundle, or held against another trusted root, but for those that the base is itself', () => {
    const same = rows.filter(([, base, , { change }]) => {
      const { file, root } = BASES[base];
      const texts = [read(`cases/${file}.json`), read(`trusted-roots/${root}.json`)];
      const [bundle, trusted] = texts.map((text) => JSON.parse(text));
      change(bundle, trusted);
      return [bundle, trusted].every(
        (value, index) => JSON.stringify(value) === JSON.stringify(JSON.parse(texts[index] as string)),
      );
    });
    expect(same.map(([name]) => name)).toEqual([
      'happy-path-v0.3-new-mediaType',
      'rekor2-checkpoint-cosigned',
      'rekor2-happy-path',
      'rekor2-timestamp-without-embedded-cert',
    ]);
  });

  it('rekor2-timestamp-with-embedded-cert, and of an authority that is not trusted', async () => {
    const [own, foreign] = await Promise.all([sigstoreInstance(), sigstoreInstance()]);
    const [{ workflow, issuer, repository_id: id, ref, runner }] = SIGNERS.identities as [Identity];
    const claims = { workflow, issuer, repositoryId: String(id), ref, runner };
    const bundle = await own.signed(statement(), claims, undefined, { isEmbedded: true });
    const without = await own.signed(statement(), claims);
    expect(bundle.length).toBeGreaterThan(without.length + 400);
    expect(await outcomeOf(bundle, own.root)).toBe('accepted: beacon, https://example.com/predicate/v1');
    expect(await outcomeOf(bundle, foreign.root)).toBe('timestamp_invalid');
  });

  it('managed-key-happy-path, -and-trusted-root, -no-key_fail, -wrong-key_fail', async () => {
    const [key, other] = [newKey(), newKey()];
    const bundle = signedBundle(statement(), key);
    const by = async (keys: ReturnType<typeof listed>[], trustedRoot?: TrustedRoot): Promise<string> => {
      const input = { signers: { keys }, trustedRoot, at: '2026-06-01T00:00:00Z' };
      return verifyAttestation(bundle, input).then(
        ({ signer }) => `accepted: ${signer.name}`,
        (error) => error.code,
      );
    };
    expect(await by([listed(key)])).toBe('accepted: release');
    expect(await by([listed(key)], rootOf('mock'))).toBe('accepted: release');
    expect(await by([])).toBe('signer_unknown');
    expect(await by([listed(other)])).toBe('signer_unknown');
    expect(await by([listed(other, 'release', { id: key.keyid })])).toBe('signature_invalid');
  });
});

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

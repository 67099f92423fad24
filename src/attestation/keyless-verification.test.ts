import { beforeAll, describe, expect, it, test } from 'vitest';
import { listed, newKey, statement } from '../../test/attestation/keys.ts';
import { type Claims, type SigstoreInstance, sigstoreInstance } from '../../test/attestation/sigstore.ts';
import type { AttestationRefusal } from './refusal.ts';
import type { SignerIdentity, Signers } from './signers.ts';
import { signedBundle } from './sigstore-bundle.ts';
import type { TrustedRoot } from './trusted-root.ts';
import { verifyAttestation } from './verification.ts';

const AT = '2026-06-01T00:00:00Z';
const WORKFLOW = 'https://github.com/acme/models/.github/workflows/arbiter-bundle.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const CLAIMS: Claims = {
  workflow: WORKFLOW,
  issuer: ISSUER,
  repositoryId: '632596897',
  ref: 'refs/heads/main',
  runner: 'github-hosted',
};
const IDENTITY: SignerIdentity = {
  name: 'bundle',
  issuer: ISSUER,
  workflow: WORKFLOW,
  repository_id: 632596897,
  ref: 'refs/heads/main',
  runner: 'github-hosted',
};

interface Parsed {
  readonly dsseEnvelope: { readonly signatures: readonly object[] };
}

let instance: SigstoreInstance;
let foreign: SigstoreInstance;
let bundle: string;
beforeAll(async () => {
  [instance, foreign] = await Promise.all([sigstoreInstance(), sigstoreInstance()]);
  bundle = await instance.signed(statement(), CLAIMS);
});

async function outcomeOf(
  text: string,
  identities: readonly SignerIdentity[] = [IDENTITY],
  trustedRoot: TrustedRoot | undefined = instance.root,
): Promise<string> {
  try {
    const signers: Signers = { identities: [...identities] };
    const { signer } = await verifyAttestation(text, { signers, trustedRoot, at: AT });
    return `accepted: ${signer.name}`;
  } catch (error) {
    return (error as AttestationRefusal).code;
  }
}

describe('attestations signed without a key', () => {
  it('verify offline, and give the statement and who signed', async () => {
    const signers = { identities: [IDENTITY], trusted_root: '.arbiter/trusted-root.json' };
    expect(await verifyAttestation(bundle, { signers, trustedRoot: instance.root, at: AT })).toEqual({
      statement: statement(),
      signer: { kind: 'identity', name: 'bundle', id: WORKFLOW },
    });
  });

  it('may be written with other spaces: they are not Arbiter’s own', async () => {
    expect(await outcomeOf(JSON.stringify(JSON.parse(bundle), null, 2))).toBe('accepted: bundle');
  });

  /** Payload and signature of the envelope, written otherwise. */
  function rewritten(
    from: string,
    write: (text: string) => string,
    field: 'both' | 'payload' | 'sig' = 'both',
  ): string {
    const parsed = JSON.parse(from);
    const { dsseEnvelope: envelope } = parsed;
    const [signature] = envelope.signatures;
    if (field !== 'sig') envelope.payload = write(envelope.payload);
    if (field !== 'payload') signature.sig = write(signature.sig);
    return JSON.stringify(parsed);
  }
  const urlSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

  it('may be written in URL-safe base64, which DSSE allows', async () => {
    // A statement whose base64 has letters in which the two alphabets differ, and which ends in padding.
    const marked = { ...statement(), predicate: { text: '???>>>~~~' } };
    const standard = (text: string) => /[+/]/.test(text) && text.endsWith('=');
    let found = bundle;
    for (const pad of ['', ' ', '  ']) {
      const tried = await instance.signed({ ...marked, predicate: { text: `???>>>~~~${pad}` } }, CLAIMS);
      if (standard(JSON.parse(tried).dsseEnvelope.payload)) found = tried;
    }
    expect(standard(JSON.parse(found).dsseEnvelope.payload)).toBe(true);
    for (const field of ['both', 'payload', 'sig'] as const)
      expect([field, await outcomeOf(rewritten(found, urlSafe, field))]).toEqual([field, 'accepted: bundle']);
    for (const write of [
      (text: string) => urlSafe(text).replace(/=+$/, ''),
      (text: string) => `${urlSafe(text)}=`,
      (text: string) => `${urlSafe(text)}\n`,
      (text: string) => `-_+/${text.slice(4)}`,
      (text: string) => text.replace(/[+/]/, (letter) => (letter === '+' ? '-+' : '_/')),
    ])
      expect(await outcomeOf(rewritten(found, write, 'payload'))).toBe('bundle_malformed');
  });

  it('the first identity that matches is named, others do not stand in its way', async () => {
    const other = { ...IDENTITY, name: 'other', repository_id: 1 };
    expect(await outcomeOf(bundle, [other, IDENTITY])).toBe('accepted: bundle');
  });

  it('leaves open what the signers file leaves open', async () => {
    const { ref: _, runner: __, ...open } = IDENTITY;
    const text = await instance.signed(statement(), {
      ...CLAIMS,
      ref: 'refs/tags/v9',
      runner: 'self-hosted',
    });
    expect(await outcomeOf(text, [open])).toBe('accepted: bundle');
  });

  test.each<[string, readonly SignerIdentity[], boolean, string]>([
    ['without a trusted root', [IDENTITY], false, 'keyless_not_accepted'],
    ['without identities', [], true, 'keyless_not_accepted'],
  ])('%s none counts', async (_, identities, isRooted, expected) => {
    const input = {
      signers: { identities: [...identities] },
      trustedRoot: isRooted ? instance.root : undefined,
      at: AT,
    };
    await expect(verifyAttestation(bundle, input)).rejects.toMatchObject({ code: expected });
  });

  it('by another instance do not verify', async () => {
    expect(await outcomeOf(bundle, [IDENTITY], foreign.root)).toBe('timestamp_invalid');
    const both = { instances: [...foreign.root.instances, ...instance.root.instances] };
    expect(await outcomeOf(bundle, [IDENTITY], both)).toBe('accepted: bundle');
  });

  it('without a timestamp do not verify', async () => {
    const parsed = JSON.parse(bundle);
    delete parsed.verificationMaterial.timestampVerificationData;
    expect(await outcomeOf(JSON.stringify(parsed))).toBe('timestamp_invalid');
  });

  it('are not verified by a trusted root that cannot be read', async () => {
    const broken = JSON.parse(instance.rootText);
    broken.certificateAuthorities[0].certChain.certificates[0].rawBytes = 'AAAA';
    expect(await outcomeOf(bundle, [IDENTITY], { instances: [broken] })).toBe('trusted_root_unusable');
    expect(await outcomeOf(bundle, [IDENTITY], { instances: [] })).toBe('trusted_root_unusable');
  });

  test.each<[string, (parsed: Parsed) => void, string]>([
    [
      'a certificate that is none',
      (parsed) => Object.assign(parsed, { verificationMaterial: { certificate: { rawBytes: 'AAAA' } } }),
      'bundle_malformed',
    ],
    [
      'the statement of another',
      (parsed) => Object.assign(parsed.dsseEnvelope, { payload: Buffer.from('{}').toString('base64') }),
      'signature_invalid',
    ],
    [
      'a key id',
      (parsed) => Object.assign(parsed.dsseEnvelope.signatures[0] ?? {}, { keyid: 'x' }),
      'bundle_malformed',
    ],
  ])('with %s', async (_, change, expected) => {
    const parsed = JSON.parse(bundle);
    change(parsed);
    expect(await outcomeOf(JSON.stringify(parsed))).toBe(expected);
  });

  it('of a local key do not count as one of an identity, nor the other way round', async () => {
    const key = newKey();
    expect(await outcomeOf(signedBundle(statement(), key))).toBe('signer_unknown');
    const input = { signers: { keys: [listed(key)] }, trustedRoot: instance.root, at: AT };
    await expect(verifyAttestation(bundle, input)).rejects.toMatchObject({ code: 'keyless_not_accepted' });
  });
});

describe('near misses of an identity (attacks 55 and 66)', () => {
  test.each<[string, Partial<Claims>, string]>([
    ['a prefix', { workflow: WORKFLOW.slice(0, -1) }, 'identity_differs'],
    ['something appended', { workflow: `${WORKFLOW}-2` }, 'identity_differs'],
    ['something before', { workflow: `https://evil.example/?${WORKFLOW}` }, 'identity_differs'],
    ['a newline appended', { workflow: `${WORKFLOW}\n` }, 'identity_differs'],
    ['another workflow', { workflow: WORKFLOW.replace('bundle', 'build') }, 'identity_differs'],
    ['another branch', { workflow: WORKFLOW.replace('main', 'dev') }, 'identity_differs'],
    ['a tag of the branch’s name', { workflow: WORKFLOW.replace('heads', 'tags') }, 'identity_differs'],
    ['a fork', { workflow: WORKFLOW.replace('acme', 'eve') }, 'identity_differs'],
    ['another case', { workflow: WORKFLOW.replace('acme', 'Acme') }, 'identity_differs'],
    [
      'what a dot would match',
      { workflow: WORKFLOW.replace('bundle.yml', 'bundlexyml') },
      'identity_differs',
    ],
    ['another host', { workflow: WORKFLOW.replace('github.com', 'github.example.com') }, 'identity_differs'],
    ['http', { workflow: WORKFLOW.replace('https', 'http') }, 'identity_differs'],
    ['another issuer', { issuer: 'https://token.example.com' }, 'issuer_differs'],
    ['an issuer with more behind', { issuer: `${ISSUER}/acme` }, 'issuer_differs'],
    ['an issuer with a slash', { issuer: `${ISSUER}/` }, 'issuer_differs'],
    ['no issuer', { issuer: null }, 'issuer_differs'],
    ['another repository of the same name', { repositoryId: '632596898' }, 'repository_differs'],
    ['a repository id with more behind', { repositoryId: '6325968970' }, 'repository_differs'],
    ['a repository id with a zero before', { repositoryId: '0632596897' }, 'repository_differs'],
    ['no repository id', { repositoryId: null }, 'repository_differs'],
    ['a very long repository id', { repositoryId: '1'.repeat(200) }, 'repository_differs'],
    ['another ref', { ref: 'refs/heads/main2' }, 'ref_differs'],
    ['no ref', { ref: null }, 'ref_differs'],
    ['attack 66: a self-hosted runner', { runner: 'self-hosted' }, 'runner_differs'],
    ['no runner', { runner: null }, 'runner_differs'],
  ])('%s', async (_, more, expected) => {
    expect(await outcomeOf(await instance.signed(statement(), { ...CLAIMS, ...more }))).toBe(expected);
  });

  test.each(['.*', '^https://', 'acme', WORKFLOW.replaceAll('.', '\\.'), `^${WORKFLOW}$`, `${WORKFLOW}|x`])(
    'an identity is never a pattern: %s',
    async (workflow) => {
      expect(await outcomeOf(bundle, [{ ...IDENTITY, workflow }])).toBe('identity_differs');
    },
  );

  it('parts of two identities make no third', async () => {
    const one = { ...IDENTITY, repository_id: 1 };
    const two = { ...IDENTITY, workflow: WORKFLOW.replace('acme', 'eve') };
    expect(await outcomeOf(bundle, [one, two])).toBe('repository_differs');
  });

  it('says what was found and what was expected', async () => {
    const text = await instance.signed(statement(), { ...CLAIMS, repositoryId: '7' });
    const input = { signers: { identities: [IDENTITY] }, trustedRoot: instance.root, at: AT };
    await expect(verifyAttestation(text, input)).rejects.toThrow(
      'The certificate has as the repository id "7"; expected "632596897".',
    );
  });
});

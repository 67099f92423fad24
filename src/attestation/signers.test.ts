import { describe, expect, it, test } from 'vitest';
import { stringify } from 'yaml';
import { listed, newKey, privatePem } from '../../test/attestation/keys.ts';
import { publicKeyOf } from './local-key.ts';
import { loadSigners, SIGNERS_FILE, type SignerIdentity, type Signers } from './signers.ts';
import { loadSigningFiles } from './signing-files.ts';
import { loadTrustedRoot } from './trusted-root.ts';

const KEYS = [newKey(), newKey('P-256'), newKey('P-384')] as const;
const [ONE, TWO, THREE] = KEYS;
const IDENTITY: SignerIdentity = {
  name: 'bundle-workflow',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'https://github.com/acme/models/.github/workflows/arbiter-bundle.yml@refs/heads/main',
  repository_id: 632596897,
};
const ROOT_FILE = '.arbiter/trusted-root.json';
const SOUND: Signers = {
  keys: [
    listed(ONE, 'release-2026'),
    listed(TWO, 'release-2025', { revoked: { at: '2026-03-01T00:00:00Z', reason: 'Leaked' } }),
    listed(THREE, 'reserve'),
  ],
  identities: [IDENTITY, { ...IDENTITY, name: 'tags', ref: 'refs/tags/v1', runner: 'github-hosted' }],
  trusted_root: ROOT_FILE,
};

function problemsOf(signers: unknown): unknown[] {
  return loadSigners(stringify(signers), SIGNERS_FILE).problems.map(({ code, pointer }) => [code, pointer]);
}

describe('.arbiter/signers.yml', () => {
  it('is read', () => {
    const { value, problems } = loadSigners(stringify(SOUND), SIGNERS_FILE);
    expect(problems).toEqual([]);
    expect(value).toEqual(SOUND);
  });

  it('has comments, and says where a mistake is', () => {
    const key = listed(ONE);
    const text = `# Whose signatures count.
keys:
  - id: "${'0'.repeat(64)}" # of another key
    name: release
    public_key: |
${key.public_key.trim().replaceAll(/^/gm, '      ')}
    valid_from: 2026-01-01T00:00:00Z
    valid_until: 2027-01-01T00:00:00Z
`;
    expect(loadSigners(text, SIGNERS_FILE).problems).toMatchObject([
      { code: 'key_id_differs', line: 3, column: 9, suggestion: key.id },
    ]);
  });

  const key = (more: object) => ({ keys: [{ ...listed(ONE), ...more }] });
  const identity = (more: object) => ({ identities: [{ ...IDENTITY, ...more }], trusted_root: ROOT_FILE });
  test.each<[string, unknown, string, string]>([
    ['nobody', {}, 'no_signer', ''],
    ['no keys', { keys: [] }, 'empty_list', '/keys'],
    ['a key that is none', key({ public_key: 'x' }), 'bad_key', '/keys/0/public_key'],
    ['text around the key', key({ public_key: `x\n${ONE.publicKey}` }), 'bad_key', '/keys/0/public_key'],
    ['two keys in one', key({ public_key: ONE.publicKey + TWO.publicKey }), 'bad_key', '/keys/0/public_key'],
    ['another key’s id', key({ id: TWO.keyid }), 'key_id_differs', '/keys/0/id'],
    ['an uppercase id', key({ id: ONE.keyid.toUpperCase() }), 'bad_pattern', '/keys/0/id'],
    ['a day without time', key({ valid_from: '2026-01-01' }), 'bad_pattern', '/keys/0/valid_from'],
    ['a day that is none', key({ valid_until: '2026-02-30T00:00:00Z' }), 'bad_date', '/keys/0/valid_until'],
    [
      'a revocation on a day that is none',
      key({ revoked: { at: '2026-02-30T00:00:00Z', reason: 'x' } }),
      'bad_date',
      '/keys/0/revoked/at',
    ],
    [
      'a revocation without reason',
      key({ revoked: { at: '2026-02-28T00:00:00Z', reason: ' ' } }),
      'reason_missing',
      '/keys/0/revoked/reason',
    ],
    [
      'a window that is empty',
      key({ valid_until: listed(ONE).valid_from }),
      'never_valid',
      '/keys/0/valid_until',
    ],
    ['no end', key({ valid_until: undefined }), 'missing_key', '/keys/0'],
    ['a misspelt key', key({ revokd: {} }), 'unknown_key', '/keys/0/revokd'],
    ['one key twice', { keys: [listed(ONE, 'a'), listed(ONE, 'b')] }, 'duplicate_signer', '/keys/1/id'],
    ['one name twice', { keys: [listed(ONE, 'a'), listed(TWO, 'A')] }, 'duplicate_signer', '/keys/1/name'],
    ['a name of two words', key({ name: 'the key' }), 'bad_pattern', '/keys/0/name'],
    ['no trusted root', { identities: [IDENTITY] }, 'missing_trusted_root', '/identities'],
    ['a root elsewhere', { ...identity({}), trusted_root: '/etc/root.json' }, 'bad_pattern', '/trusted_root'],
    [
      'one identity twice',
      { identities: [IDENTITY, { ...IDENTITY, name: 'other' }], trusted_root: ROOT_FILE },
      'duplicate_signer',
      '/identities/1',
    ],
    [
      'a pattern for a workflow',
      identity({ workflow: IDENTITY.workflow.replace('main', '*') }),
      'bad_pattern',
      '/identities/0/workflow',
    ],
    [
      'a workflow without ref',
      identity({ workflow: IDENTITY.workflow.split('@')[0] }),
      'bad_pattern',
      '/identities/0/workflow',
    ],
    [
      'a branch without refs/heads',
      identity({ workflow: IDENTITY.workflow.replace('refs/heads/', '') }),
      'bad_pattern',
      '/identities/0/workflow',
    ],
    ['an issuer over http', identity({ issuer: 'http://x' }), 'bad_pattern', '/identities/0/issuer'],
    [
      'a repository by name',
      identity({ repository_id: 'acme/models' }),
      'wrong_type',
      '/identities/0/repository_id',
    ],
    ['no repository', identity({ repository_id: undefined }), 'missing_key', '/identities/0'],
    ['a short ref', identity({ ref: 'main' }), 'bad_pattern', '/identities/0/ref'],
    ['another runner', identity({ runner: 'any' }), 'not_one_of', '/identities/0/runner'],
  ])('%s is refused', (_, signers, code, pointer) => {
    expect(problemsOf(signers)).toEqual([[code, pointer]]);
  });
});

describe('public keys', () => {
  test.each(KEYS)('are read', (key) => {
    expect(publicKeyOf(key.publicKey)).toMatchObject({ keyid: key.keyid });
    expect(publicKeyOf(key.publicKey.replaceAll('\n', '\r\n'))).toMatchObject({ keyid: key.keyid });
  });

  it('a private key in the file is told as what it is, and not shown', () => {
    const pem = privatePem('ed25519');
    expect(publicKeyOf(pem)).toBe('This is a private key: it must never be committed. Replace the key.');
  });
});

describe('the trusted root', () => {
  const period = { validFor: { start: '2026-01-01T00:00:00Z' } };
  const authority = { certChain: { certificates: [{ rawBytes: 'AAAA' }] }, ...period };
  const sound = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [authority],
    timestampAuthorities: [authority],
  };
  const codes = (text: string) => loadTrustedRoot(text, ROOT_FILE).problems.map(({ code }) => code);

  it('is one instance, or one on each line', () => {
    const text = JSON.stringify(sound);
    expect(loadTrustedRoot(text, ROOT_FILE).value?.instances).toHaveLength(1);
    expect(loadTrustedRoot(JSON.stringify(sound, null, 2), ROOT_FILE).value?.instances).toHaveLength(1);
    expect(loadTrustedRoot(`${text}\n${text}\n`, ROOT_FILE).value?.instances).toHaveLength(2);
  });

  it('says on which line a mistake is', () => {
    const text = `${JSON.stringify(sound)}\n{"mediaType":"x"}\n`;
    expect(loadTrustedRoot(text, ROOT_FILE)).toMatchObject({
      value: undefined,
      problems: [{ line: 2 }, { line: 2 }],
    });
  });

  test.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['no JSON', 'x', 'invalid_json'],
    ['another format', JSON.stringify({ ...sound, mediaType: 'x' }), 'bad_pattern'],
    ['no authority', JSON.stringify({ ...sound, certificateAuthorities: [] }), 'empty_list'],
    ['no clock', JSON.stringify({ ...sound, timestampAuthorities: [] }), 'no_clock'],
    [
      'an authority since ever',
      JSON.stringify({ ...sound, certificateAuthorities: [{ ...authority, validFor: {} }] }),
      'missing_key',
    ],
  ])('%s is refused', (_, text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  const rooted = stringify({ identities: [IDENTITY], trusted_root: ROOT_FILE });
  test.each<[string, string | undefined, string | undefined, unknown[]]>([
    ['neither file: nobody signs', undefined, undefined, []],
    ['both', rooted, JSON.stringify(sound), []],
    ['a root that is named and absent', rooted, undefined, [['missing_file', SIGNERS_FILE]]],
    ['a root that nobody names', undefined, JSON.stringify(sound), [['unknown_file', ROOT_FILE]]],
  ])('%s', (_, signers, root, expected) => {
    const found = loadSigningFiles(signers, root);
    expect(found.problems.map(({ code, file }) => [code, file])).toEqual(expected);
    expect(found.trustedRoot === undefined).toBe(signers === undefined || root === undefined);
  });
});

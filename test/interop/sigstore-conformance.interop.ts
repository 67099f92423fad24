/**
 * Every case of Sigstore's conformance suite, out of a checkout of it: `ARBITER_SIGSTORE_CONFORMANCE` is its folder
 * `test/assets/bundle-verify`. Not a part of CI, which has no checkout. What signs a message is refused by Arbiter before anything
 * in it is looked at; it is given to the verifier behind that refusal, with the same thresholds and trusted roots.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { sigstore, verifierOf } from '../../src/attestation/keyless-verification.ts';
import { parseBundle } from '../../src/attestation/sigstore-bundle.ts';
import { loadTrustedRoot } from '../../src/attestation/trusted-root.ts';

const folder = process.env.ARBITER_SIGSTORE_CONFORMANCE;
const fixtures = join(import.meta.dirname, '../fixtures/sigstore-conformance');
const BEACON =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const upstream = readFileSync(join(fixtures, 'upstream-cases.txt'), 'utf8').trim().split('\n');
/** Keys that a file names are no part of Arbiter's verifier: the signers file lists them. */
const judged = upstream.filter((name) => !name.startsWith('managed-key-'));

function textOf(name: string, file: string, fallback: string): string {
  const path = join(folder ?? '', name, file);
  return readFileSync(existsSync(path) ? path : fallback, 'utf8');
}

async function isAccepted(name: string): Promise<boolean> {
  const text = readFileSync(join(folder ?? '', name, 'bundle.sigstore.json'), 'utf8');
  const publicGood = join(fixtures, 'trusted-roots/public-good.json');
  const { value } = loadTrustedRoot(textOf(name, 'trusted_root.json', publicGood), 'trusted_root.json');
  const [instance] = value?.instances ?? [];
  if (instance === undefined) return false;
  const library = await sigstore();
  const verifier = verifierOf(library, instance);
  try {
    const bundle = library.bundleFromJSON(JSON.parse(text));
    const artifact = Buffer.from(textOf(name, 'artifact', join(folder ?? '', 'a.txt')));
    const { identity } = verifier.verify(library.toSignedEntity(bundle, artifact));
    const file = join(folder ?? '', name, 'identity');
    const wanted = existsSync(file) ? readFileSync(file, 'utf8').trim() : BEACON;
    return identity?.subjectAlternativeName === wanted;
  } catch {
    return false;
  }
}

describe.skipIf(folder === undefined)('sigstore conformance, from a checkout', () => {
  it('has the cases that are accounted for, and no other', () => {
    const found = readdirSync(folder ?? '', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(found.map(({ name }) => name).sort()).toEqual(upstream);
  });

  test.each(judged)('%s', async (name) => {
    expect(await isAccepted(name)).toBe(!name.endsWith('_fail'));
  });

  it('refuses a message before anything in it is looked at', () => {
    const texts = upstream.map((name) =>
      readFileSync(join(folder ?? '', name, 'bundle.sigstore.json'), 'utf8'),
    );
    const messages = texts.filter((text) => text.includes('"messageSignature"'));
    expect(messages).not.toEqual([]);
    for (const text of messages)
      expect(() => parseBundle(text)).toThrow(/^The bundle is not one that is read/);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { listed, newKey, statement } from '../../test/attestation/keys.ts';
import { type SigstoreInstance, sigstoreInstance } from '../../test/attestation/sigstore.ts';
import { canonicalJson } from '../model/canonical.ts';
import { AttestationRefusal } from './refusal.ts';
import type { Signers } from './signers.ts';
import { signedBundle } from './sigstore-bundle.ts';
import { type VerifiedAttestation, verifyAttestation } from './verification.ts';

const WORKFLOW = 'https://github.com/acme/models/.github/workflows/bundle.yml@refs/heads/main';
const KEYS = { ed25519: newKey('ed25519'), 'P-256': newKey('P-256'), 'P-384': newKey('P-384') };

let instance: SigstoreInstance;
let signers: Signers;
beforeAll(async () => {
  instance = await sigstoreInstance();
  signers = {
    keys: Object.entries(KEYS).map(([name, key]) => listed(key, name)),
    identities: [{ name: 'bundle', issuer: 'https://issuer', workflow: WORKFLOW, repository_id: 7 }],
  };
});

/** What comes out, or undefined for a refusal. Anything else than a refusal fails the test. */
async function verified(bytes: Uint8Array): Promise<VerifiedAttestation | undefined> {
  try {
    const text = Buffer.from(bytes).toString('utf8');
    return await verifyAttestation(text, { signers, trustedRoot: instance.root, at: '2026-06-01T00:00:00Z' });
  } catch (error) {
    expect(error).toBeInstanceOf(AttestationRefusal);
    return undefined;
  }
}

function changes(bytes: Buffer, at: number, other: number): Buffer[] {
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + 1)];
  const byte = bytes[at] ?? 0;
  return [
    Buffer.concat([before, Buffer.of(byte ^ 1), after]),
    Buffer.concat([before, Buffer.of(byte ^ other), after]),
    Buffer.concat([before, after]),
    Buffer.concat([before, Buffer.of(other), bytes.subarray(at)]),
  ];
}

describe('one changed byte', () => {
  it.each(Object.entries(KEYS))(
    '%s: anywhere in a bundle of a local key makes it refused',
    async (kind, key) => {
      const bytes = Buffer.from(signedBundle(statement(), key));
      expect(await verified(bytes)).toBeDefined();
      // The envelope is read alike for every kind of key: the ways to change a byte are tried out with one.
      const ways = kind === 'ed25519' ? 4 : 1;
      const others = fc.sample(fc.integer({ min: 1, max: 255 }), bytes.length);
      for (const [at, other] of others.entries()) {
        for (const changed of changes(bytes, at, other).slice(0, ways)) {
          if (!changed.equals(bytes))
            expect([at, other, await verified(changed)]).toEqual([at, other, undefined]);
        }
      }
      expect(await verified(Buffer.concat([bytes, Buffer.from(' ')]))).toBeUndefined();
    },
  );

  it('anywhere in a bundle of an identity makes it refused, or leaves who signed what', async () => {
    const claims = {
      workflow: WORKFLOW,
      issuer: 'https://issuer',
      repositoryId: '7',
      ref: null,
      runner: null,
    };
    const bytes = Buffer.from(await instance.signed(statement(), claims));
    const sound = await verified(bytes);
    expect(sound).toBeDefined();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, other) => {
        for (const changed of changes(bytes, at, other)) {
          const found = await verified(changed);
          if (found !== undefined) expect(found).toEqual(sound);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Every place of a JSON value, as the keys that lead there. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => placesOf(child, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  const child = replaced(copy[key], rest, by);
  if (child === undefined) delete copy[key];
  else copy[key] = child;
  return copy;
}

describe('another value in place of any part', () => {
  it.each(['key', 'identity'])(
    'of a bundle of a %s is refused, never a crash, never another statement',
    async (kind) => {
      const claims = {
        workflow: WORKFLOW,
        issuer: 'https://issuer',
        repositoryId: '7',
        ref: null,
        runner: null,
      };
      const text =
        kind === 'key' ? signedBundle(statement(), KEYS.ed25519) : await instance.signed(statement(), claims);
      const bundle: unknown = JSON.parse(text);
      const sound = await verified(Buffer.from(text));
      const other = fc.option(fc.jsonValue({ maxDepth: 3 }), { nil: undefined });
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...placesOf(bundle)), other, async (place, by) => {
          const changed = JSON.stringify(replaced(bundle, place, by)) ?? '';
          const written =
            kind === 'key' && changed !== '' ? `${canonicalJson(JSON.parse(changed))}\n` : changed;
          const found = await verified(Buffer.from(written));
          if (found !== undefined) expect(found).toEqual(sound);
        }),
        { numRuns: 300 },
      );
    },
  );
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localKey } from '../../src/attestation/local-key.ts';
import type { Signers } from '../../src/attestation/signers.ts';
import { type KeyKind, listed, privatePem } from '../attestation/keys.ts';
import { bundledCommit, mergedVersion, releasingScenario, versionFiles } from '../e2e/released-model.ts';

/** A bundle and what is signed of it, made by `actions/bundle` on the built dist/ for an approved, merged model. */
export interface Released {
  readonly folder: string;
  /** The bundle. */
  readonly tar: string;
  readonly sha256: string;
  readonly attestations: readonly string[];
  readonly privateKey: string;
  readonly publicKey: string;
  readonly signers: Signers;
  stop(): void;
}

export async function released(kind: KeyKind): Promise<Released> {
  const pem = privatePem(kind);
  const key = localKey(pem);
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-interop-'));
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const scenario = await releasingScenario(pem);
  try {
    const { commit } = await mergedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94));
    const made = await bundledCommit(scenario, commit);
    const attestations = readdirSync(made.attestations).filter((name) => name.endsWith('.sigstore.json'));
    return {
      folder,
      tar: put(`${made.tag}.tar`, readFileSync(made.bundle)),
      sha256: made.sha256,
      attestations: attestations.map((name) => put(name, readFileSync(join(made.attestations, name)))),
      privateKey: put('private.pem', pem),
      publicKey: put('public.pem', key.publicKey),
      signers: { keys: [listed(key)] },
      stop: () => rmSync(folder, { recursive: true, force: true }),
    };
  } finally {
    await scenario.stop();
  }
}

import { resolve } from 'node:path';
import { AttestationRefusal } from '../attestation/refusal.ts';
import { detailOf } from '../ledger/query.ts';
import { BundleRefusal, type ReadBundle } from '../release/bundle-archive.ts';
import type { AttestationFile } from '../release/bundle-link.ts';
import { referencedDigest, referenceRefusal } from '../release/deploy-identity.ts';
import type { DeployReason } from '../release/deploy-proof.ts';
import { readAttestations } from './attestation-files.ts';
import { readBundleFile } from './bundle-file.ts';
import type { DeployInputs } from './deploy-inputs.ts';
import type { EnvironmentReading } from './environment-reading.ts';
import { attestedOf, BundleUnavailable, type FetchedBundle } from './released-bundle.ts';

/** A bundle of which every byte was read, with what is signed of it. */
export interface Candidate {
  readonly path: string;
  readonly bundle: ReadBundle;
  /** Folder with what the bundle keeps by digest, where it was fetched for a target that takes files. */
  readonly largeFiles?: string;
  readonly attestations: readonly AttestationFile[];
  /** Address of its release; null where the ledger has none. */
  readonly url: string | null;
}

/** There is nothing to judge: why, and what is known of it. */
export class NoCandidate extends Error {
  readonly reason: DeployReason;
  /** SHA-256 that was asked for; null where none was. */
  readonly sha256: string | null;

  constructor(reason: DeployReason, sha256: string | null) {
    super(reason.message);
    this.name = 'NoCandidate';
    this.reason = reason;
    this.sha256 = sha256;
  }
}

/** The bundle that is to be deployed: from the job that has it, or else from its release. @throws NoCandidate, UserError */
async function readCandidate(
  { reference, bundle, attestations }: DeployInputs,
  reading: EnvironmentReading,
  cwd: string,
): Promise<Candidate> {
  const sha256 = referencedDigest(reference);
  if (sha256 === undefined) throw new NoCandidate(referenceRefusal(reference.slice(0, 200)), null);
  try {
    let fetched: FetchedBundle | undefined;
    const fetch = async (): Promise<FetchedBundle> => {
      fetched ??= await fetchedBundle(sha256, reading);
      return fetched;
    };
    const path = bundle === undefined ? (await fetch()).path : resolve(cwd, bundle);
    return {
      path,
      bundle: bundle === undefined ? (await fetch()).bundle : await readBundleFile(path, { sha256 }),
      attestations:
        attestations === undefined
          ? (await fetch()).attestations
          : await readAttestations(resolve(cwd, attestations)),
      url: releaseUrl(reading, sha256),
    };
  } catch (error) {
    throw asNoCandidate(error, sha256);
  }
}

/** The same, where there is nothing to judge as a value. @throws UserError */
export async function candidateOrNone(
  inputs: DeployInputs,
  reading: EnvironmentReading,
  cwd: string,
): Promise<Candidate | NoCandidate> {
  try {
    return await readCandidate(inputs, reading, cwd);
  } catch (error) {
    if (error instanceof NoCandidate) return error;
    throw error;
  }
}

async function fetchedBundle(sha256: string, reading: EnvironmentReading): Promise<FetchedBundle> {
  const recorded = reading.history.bundle(sha256);
  if (recorded !== undefined)
    return reading.releases.fetch(
      reading.releasedAs(recorded),
      attestedOf(reading.history.entries, recorded),
    );
  const message = `The ledger knows no bundle with the SHA-256 ${sha256}: it was not approved here.`;
  throw new NoCandidate({ code: 'bundle_not_recorded', message }, sha256);
}

function releaseUrl({ history }: EnvironmentReading, sha256: string): string | null {
  const releases = history.entries.map((entry) => detailOf(entry, 'release'));
  return releases.findLast((one) => one?.sha256 === sha256 && one.refusal === null)?.url ?? null;
}

/** What refuses a bundle refuses the deployment; anything else is an error. */
function asNoCandidate(error: unknown, sha256: string): unknown {
  const isRefusal =
    error instanceof BundleRefusal ||
    error instanceof BundleUnavailable ||
    error instanceof AttestationRefusal;
  return isRefusal ? new NoCandidate({ code: error.code, message: error.message }, sha256) : error;
}

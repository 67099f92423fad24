import { AttestationRefusal } from '../attestation/refusal.ts';
import type { SigningFiles } from '../attestation/signing-files.ts';
import type { AttestationSigner, VerifiedAttestation } from '../attestation/verification.ts';
import { verifyAttestation } from '../attestation/verification.ts';
import { corrections, madeBundle } from '../ledger/query.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { ReadBundle } from './bundle-archive.ts';
import { type BundleProof, missingProofs, proofOf } from './bundle-proof.ts';
import { type RecordedProof, recordedBundle } from './bundle-record.ts';
import { BundleRefusal } from './bundle-refusal.ts';
import type { Outcome } from './release-facts.ts';
import type { ReleasedApproval } from './release-gate.ts';
import { VerifyRefusal } from './verify-refusal.ts';

/** Why a sound bundle is not that of a tag; a closed list, beside what bundles and proofs are refused for themselves. */
export const BUNDLE_LINK_CODES = [
  'bundle_missing',
  'bundle_of_other_tag',
  'bundle_of_other_commit',
  'bundle_of_other_approval',
] as const;
type BundleLinkCode = (typeof BUNDLE_LINK_CODES)[number];

/** A bundle, and what it must be the bundle of. */
export interface BundleLinkFacts {
  readonly bundle: ReadBundle;
  readonly released: ReleasedApproval;
  readonly repositoryId: number | null;
  /** Of the verified ledger; null where there is none. */
  readonly entries: readonly LedgerEntry[] | null;
}

/** Whether the ledger records this bundle, as that of this tag, commit and approval; null: there is too little to compare with. */
export function bundleOutcome(facts: BundleLinkFacts): Outcome | null {
  const { bundle, entries, released } = facts;
  const difference = manifestDifference(facts);
  if (difference !== undefined) return difference;
  if (entries === null || !isKnown(released)) return null;
  const standing = uncorrected(entries);
  const first = standing.find((entry) => madeBundle(entry)?.tag === released.tag);
  const named = first === undefined ? undefined : madeBundle(first)?.sha256;
  if (first !== undefined && named !== bundle.sha256) {
    const message = `The ledger names ${named} as the bundle ${released.tag} (entry ${first.seq}), and this one is ${bundle.sha256}.`;
    return { holds: false, code: 'bundle_differs', message };
  }
  return outcomeOf(() => {
    const { seq } = recordedBundle(bundle, standing);
    return `The bundle ${bundle.sha256} is verified, and entry ${seq} of the ledger records it.`;
  });
}

function isKnown({ commit, pullRequest, subject, content }: ReleasedApproval): boolean {
  return ![commit, pullRequest, subject, content].includes(null);
}

/** What the manifest says otherwise; what is not known yet is not compared. */
function manifestDifference({ bundle, released, repositoryId }: BundleLinkFacts): Outcome | undefined {
  const { manifest } = bundle;
  const { tag, model, version, commit, pullRequest, subject, content } = released;
  const rows: readonly (readonly [BundleLinkCode, string, string | number, string | number | null])[] = [
    ['bundle_of_other_tag', 'tag', manifest.tag, tag],
    ['bundle_of_other_tag', 'model', manifest.name, model],
    ['bundle_of_other_tag', 'version', manifest.version, version],
    ['bundle_of_other_approval', 'repository', manifest.repository.id, repositoryId],
    ['bundle_of_other_commit', 'commit', manifest.commit, commit],
    ['bundle_of_other_approval', 'pull request', manifest.pull_request.number, pullRequest?.number ?? null],
    ['bundle_of_other_approval', 'approved head', manifest.pull_request.head, pullRequest?.head ?? null],
    ['bundle_of_other_approval', 'subject', manifest.subject, subject],
    ['bundle_of_other_approval', 'content', manifest.content, content],
  ];
  const row = rows.find(([, , found, expected]) => expected !== null && found !== expected);
  if (row === undefined) return undefined;
  const [code, what, found, expected] = row;
  return { holds: false, code, message: `The bundle says as ${what} ${found}; expected ${expected}.` };
}

/** An attestation as it was found. */
export interface AttestationFile {
  readonly name: string;
  readonly text: string;
}

/** An attestation that holds, and what it is of the bundle. */
export interface HeldAttestation {
  readonly proof: BundleProof;
  readonly attestation: VerifiedAttestation;
  readonly text: string;
  readonly sha256: string;
}

/**
 * The attestation of the approvals, or for one environment its summary, by its SHA-256; null where none holds. Of several
 * the first by digest, so that every run names the same.
 */
export function attestationOf(held: readonly HeldAttestation[], environment?: string): string | null {
  const wanted = held.filter(({ proof }) =>
    environment === undefined
      ? proof.kind === 'approval'
      : proof.kind === 'summary' && proof.environment === environment,
  );
  return wanted.map(({ sha256 }) => sha256).sort()[0] ?? null;
}

export interface SignatureLink {
  readonly outcome: Outcome;
  /** Empty where the link does not hold. */
  readonly held: readonly HeldAttestation[];
}

/** Whether everything that must be signed of a bundle is, by somebody whose signatures count now. One that does not hold spoils all. */
export async function signatureLink(
  bundle: ReadBundle,
  files: readonly AttestationFile[],
  signing: Pick<SigningFiles, 'signers' | 'trustedRoot'>,
  entries: readonly LedgerEntry[],
): Promise<SignatureLink> {
  try {
    const record = recordedBundle(bundle, uncorrected(entries));
    const held: HeldAttestation[] = [];
    for (const file of files) held.push(await heldAttestation(bundle, file, signing, record));
    const missing = missingProofs(
      held.map(({ proof }) => proof),
      bundle,
    );
    if (missing.length > 0)
      throw new VerifyRefusal('attestation_missing', `Nothing that was given says: ${missing.join(', ')}.`);
    const signers = [...new Set(held.map(({ proof }) => signerName(proof.signer)))].sort().join(', ');
    const message = `All ${held.length} attestations hold, signed by ${signers}.`;
    return { outcome: { holds: true, message }, held };
  } catch (error) {
    return { outcome: refusalOutcome(error), held: [] };
  }
}

/** Verifies one attestation at the time that the ledger recorded it. @throws AttestationRefusal, VerifyRefusal */
export async function heldAttestation(
  bundle: ReadBundle,
  { name, text }: AttestationFile,
  { signers, trustedRoot }: Pick<SigningFiles, 'signers' | 'trustedRoot'>,
  record: RecordedProof,
): Promise<HeldAttestation> {
  const sha256 = sha256Hex(text);
  const recorded = record.attestedAt.get(sha256);
  const input = { signers: signers ?? {}, trustedRoot, at: recorded ?? record.at };
  const attestation = await verifyAttestation(text, input);
  const proof = proofOf(attestation, bundle);
  if (proof.signer.kind === 'key' && recorded === undefined) {
    const message = `${JSON.stringify(name)} is signed with the key ${proof.signer.name}, and no entry of the ledger names it with this bundle: nothing says when it was signed.`;
    throw new VerifyRefusal('attestation_not_recorded', message);
  }
  return { proof, attestation, text, sha256 };
}

function signerName({ kind, name }: AttestationSigner): string {
  return `${kind} ${name}`;
}

/** The number of the last entry that bundle and attestations rest on: the same for every run of one release. */
export function lastEntryOf(
  { sha256, manifest }: ReadBundle,
  held: readonly HeldAttestation[],
  entries: readonly LedgerEntry[],
): number {
  const own = uncorrected(entries).filter((entry) => {
    const bundle = madeBundle(entry);
    return bundle?.sha256 === sha256 && bundle.tag === manifest.tag;
  });
  const naming = held.map((one) => own.find((entry) => madeBundle(entry)?.attestations.includes(one.sha256)));
  return Math.max(...[own[0], ...naming].map((entry) => entry?.seq ?? 0));
}

/** A later entry may say that the record of a bundle was wrong. */
export function uncorrected(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const corrected = corrections(entries);
  return entries.filter(({ type, seq }) => type !== 'bundle' || !corrected.has(seq));
}

function outcomeOf(look: () => string): Outcome {
  try {
    return { holds: true, message: look() };
  } catch (error) {
    return refusalOutcome(error);
  }
}

/** Refusals are outcomes; anything else is an error. */
export function refusalOutcome(error: unknown): Outcome {
  if (
    error instanceof BundleRefusal ||
    error instanceof AttestationRefusal ||
    error instanceof VerifyRefusal
  ) {
    return { holds: false, code: error.code, message: error.message };
  }
  throw error;
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyVerifierId } from '../attestation/expectation.ts';
import { type LocalKey, localKey } from '../attestation/local-key.ts';
import { signedBundle } from '../attestation/sigstore-bundle.ts';
import { statementBytes } from '../attestation/statement.ts';
import { verifyAttestation } from '../attestation/verification.ts';
import { UserError } from '../errors.ts';
import type { ApprovedModel } from '../evaluation/bundle-approval.ts';
import type { RunnerContext } from '../inputs.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import { proofOf } from '../release/bundle-proof.ts';
import { bundleStatements, type NamedStatement, type StatementFacts } from '../release/bundle-statements.ts';

/** A predicate that somebody else signs, for actions/attest. */
export interface Predicate {
  readonly name: string;
  readonly 'predicate-type': string;
  readonly 'predicate-path': string;
  /** Digests of its subjects, in the format of sha256sum. */
  readonly 'subject-checksums': string;
}

export interface SignedFiles {
  readonly folder: string;
  /** What was signed, as the ledger keeps it. Empty where no key was given. */
  readonly attestations: readonly Buffer[];
  /** SHA-256 of the one of the approvals; null where no key was given. */
  readonly approval: string | null;
  /** What is to be signed. Empty where a key was given. */
  readonly predicates: readonly Predicate[];
}

/** How many steps of actions/attest the composite has: a composite cannot loop. */
const SLOTS = 10;

export type SigningFacts = Omit<StatementFacts, 'verifier'>;

/**
 * Signs with a local key what is said of a bundle, each in a file of its own, and holds it at once against the signers file
 * of the commit and against the bundle: what nobody would accept is not handed on.
 * @throws AttestationRefusal
 */
export async function signBundle(
  pem: string,
  facts: SigningFacts,
  bundle: ReadBundle,
  { governing, now }: Pick<ApprovedModel, 'governing' | 'now'>,
  folder: string,
): Promise<SignedFiles> {
  const key: LocalKey = localKey(pem);
  const attestations: { name: string; bytes: Buffer }[] = [];
  for (const { name, statement } of bundleStatements({ ...facts, verifier: keyVerifierId(key.keyid) })) {
    const text = signedBundle(statement, key);
    const input = { signers: governing.signers ?? {}, trustedRoot: governing.trustedRoot, at: now };
    proofOf(await verifyAttestation(text, input), bundle);
    attestations.push({ name, bytes: Buffer.from(text) });
  }
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of attestations)
    await writeFile(join(folder, `${fileName(name)}.sigstore.json`), bytes);
  const approval = attestations.find(({ name }) => name === 'approval');
  return {
    folder,
    attestations: attestations.map(({ bytes }) => bytes),
    approval: approval === undefined ? null : sha256Hex(approval.bytes),
    predicates: [],
  };
}

/** Writes what a workflow signs itself: predicates, and the digests that they are about. */
export async function writePredicates(
  facts: SigningFacts,
  runner: RunnerContext,
  isKeyless: boolean,
  folder: string,
): Promise<SignedFiles> {
  const workflow = runner.run?.workflow_ref;
  if (workflow === undefined || workflow === '')
    throw new UserError('GITHUB_WORKFLOW_REF is not set, so who signs cannot be told. Give `signing-key`.');
  await mkdir(folder, { recursive: true });
  const predicates: Predicate[] = [];
  for (const named of bundleStatements({ ...facts, verifier: `${runner.serverUrl}/${workflow}` }))
    predicates.push(await writePredicate(named, folder));
  if (isKeyless) requireSlots(predicates);
  return { folder, attestations: [], approval: null, predicates };
}

async function writePredicate({ name, statement }: NamedStatement, folder: string): Promise<Predicate> {
  statementBytes(statement);
  const base = join(folder, fileName(name));
  await writeFile(`${base}.predicate.json`, `${canonicalJson(statement.predicate)}\n`);
  const lines = statement.subject.map((one) => `${one.digest.sha256}  ${one.name}\n`);
  await writeFile(`${base}.checksums.txt`, lines.join(''));
  return {
    name,
    'predicate-type': statement.predicateType,
    'predicate-path': `${base}.predicate.json`,
    'subject-checksums': `${base}.checksums.txt`,
  };
}

/** The name of an environment may hold what no file system takes. */
export function fileName(name: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) ? name : `summary.${sha256Hex(name)}`;
}

/** One for each environment, the test result and the approvals. @throws UserError where there are too few steps to sign all */
function requireSlots(predicates: readonly Predicate[]): void {
  if (predicates.length <= SLOTS) return;
  throw new UserError(
    `There are ${predicates.length} attestations to sign, and \`keyless\` signs at most ${SLOTS}: one for each of at most ${SLOTS - 2} environments, and two. Give \`signing-key\`, or sign the output \`predicates\` in steps of your own.`,
  );
}

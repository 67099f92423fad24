import type { SubjectChange, VoidedApproval } from '../decision/model.ts';
import { canonicalJson } from '../model/canonical.ts';
import { subjectDifference } from '../model/subject-difference.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { Observation } from '../signoff/snapshot.ts';
import { parseJson } from '../text/json.ts';
import { type EvidenceSource, rewriting } from './artifact-origin.ts';
import type { SignoffKnown } from './evaluation.ts';
import type { PullLedger } from './pull-ledger.ts';

/** What is known of the present subject. */
interface PresentSubject extends SignoffKnown {
  /** Folder of the model, or `.arbiter`. */
  readonly name: string;
}

/** For each approval that was given on another subject: what changed since, as far as the ledger kept it. */
export async function voidedApprovals(
  stale: SignoffResult['ignored'],
  observations: readonly Observation[],
  present: PresentSubject,
  ledger: PullLedger,
): Promise<VoidedApproval[]> {
  const givenOn = new Map(observations.map(({ review, subject }) => [review, subject]));
  const digests = [...new Set(stale.flatMap(({ review }) => givenOn.get(review) ?? []))];
  const preimages = await textsOf(ledger, digests);
  const policies = await policiesOf([...preimages.values()], present, ledger);
  const sources = await sourcesOf(present.name, digests, ledger);
  const writers = new Map(present.artifacts.map(({ path, source }) => [path, source]));
  return stale.map(({ review, user }) => {
    const subject = givenOn.get(review) ?? '';
    const before = preimages.get(subject);
    const changes =
      before === undefined || present.preimage === null
        ? []
        : subjectDifference(before, present.preimage, policies);
    return {
      review,
      user,
      changes: changes.map((change) => withWriter(change, sources.get(subject), writers)),
    };
  });
}

/** Names the run that wrote changed evidence. */
function withWriter(
  change: SubjectChange,
  before: ReadonlyMap<string, EvidenceSource> | undefined,
  writers: ReadonlyMap<string, string>,
): SubjectChange {
  if (change.part !== 'evidence' || change.change !== 'changed') return change;
  return { ...change, detail: rewriting(before?.get(change.name), writers.get(change.name)) };
}

/** By subject: the evidence it was made of, as the first verdict on it tells. */
async function sourcesOf(
  name: string,
  digests: readonly string[],
  ledger: PullLedger,
): Promise<ReadonlyMap<string, ReadonlyMap<string, EvidenceSource>>> {
  const verdicts = digests.flatMap((digest) => {
    const entry = ledger.entries.find(
      ({ type, subjects }) =>
        type === 'evaluation' && subjects.some((one) => one.name === name && one.sha256 === digest),
    );
    const detail = entry?.decision as LedgerDetail['evaluation'];
    const verdict = detail?.verdict ?? null;
    return verdict === null ? [] : [{ digest, verdict }];
  });
  const texts = await textsOf(
    ledger,
    verdicts.map(({ verdict }) => verdict),
  );
  return new Map(
    verdicts.map(({ digest, verdict }) => [digest, evidenceIn(texts.get(verdict) ?? '', name)] as const),
  );
}

/** Verdicts of some megabytes are rare; beyond this nothing is told of runs. */
const VERDICT_LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 64, maxNodes: 1_000_000 };

/** A stored verdict is believed in nothing: what has another shape tells nothing. */
function evidenceIn(text: string, path: string): ReadonlyMap<string, EvidenceSource> {
  const { value, problems } = parseJson(text, 'verdict', VERDICT_LIMITS);
  const model = problems.length > 0 ? undefined : listIn(value, 'models').find((one) => one.path === path);
  return new Map(
    listIn(model, 'evidence').flatMap(({ file, sha256, source }) =>
      typeof file === 'string' && typeof sha256 === 'string' && typeof source === 'string'
        ? [[file, { sha256, source }] as const]
        : [],
    ),
  );
}

function listIn(value: unknown, key: string): Readonly<Record<string, unknown>>[] {
  const list: unknown = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Resolved policies by digest (`sha256:` and hex): those of the older subjects from the ledger, the present ones from base. */
async function policiesOf(
  preimages: readonly string[],
  known: SignoffKnown,
  ledger: PullLedger,
): Promise<{ readonly before: ReadonlyMap<string, string>; readonly after: ReadonlyMap<string, string> }> {
  const named = preimages.flatMap((text) =>
    [...text.matchAll(/"sha256:([0-9a-f]{64})"/g)].map(([, hex]) => hex ?? ''),
  );
  const kept = await textsOf(ledger, named);
  const before = new Map([...kept].map(([hex, text]) => [`sha256:${hex}`, text]));
  const after = new Map(
    known.governing.policies.map(({ digest, policy }) => [digest, canonicalJson(policy)]),
  );
  return { before, after };
}

async function textsOf(ledger: PullLedger, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const contents = await ledger.blobs([...new Set(digests)]);
  return new Map([...contents].map(([digest, bytes]) => [digest, Buffer.from(bytes).toString('utf8')]));
}

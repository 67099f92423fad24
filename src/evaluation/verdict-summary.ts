import { waiverEnds } from '../decision/waiver.ts';
import type { Decision } from '../schemas/decision.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { earliest } from '../signoff/instant.ts';
import { type Difference, firstDifference } from './first-difference.ts';

type EvaluationDetail = NonNullable<LedgerDetail['evaluation']>;
export type VerdictSummary = Pick<EvaluationDetail, 'status' | 'reason' | 'governance' | 'models'>;

/** What an entry says of the verdict whose bytes it names: made from the verdict, and held against it on replay. */
export function verdictSummary(decision: Decision): VerdictSummary {
  return {
    status: decision.status,
    reason: decision.reason,
    governance: governanceState(decision),
    models: decision.models.map(modelVerdict),
  };
}

/**
 * Where an entry says something else than the verdict whose bytes it names; null where it says the same. Without this, an
 * entry could call approved what its verdict denies.
 */
export function summaryDifference(entry: LedgerEntry, decision: Decision): Difference | null {
  const { status, reason, governance, models } = entry.decision as unknown as VerdictSummary;
  const said = {
    decision: { status, reason, governance, models },
    evidence: entry.evidence,
    head: entry.pull_request?.head ?? null,
    base: entry.pull_request?.base ?? null,
  };
  const meant = {
    decision: verdictSummary(decision),
    evidence: judgedEvidence(decision),
    head: decision.head,
    base: decision.base,
  };
  const subjects = subjectsOf(decision);
  const other = entry.subjects.find(
    ({ name, sha256 }) => subjects.has(name) && subjects.get(name) !== sha256,
  );
  return (
    firstDifference(said, meant) ??
    (other === undefined
      ? null
      : { pointer: '/subjects', recorded: other.sha256, replayed: subjects.get(other.name) })
  );
}

function subjectsOf({ models }: Decision): ReadonlyMap<string, string> {
  return new Map(
    models.flatMap(({ path, subject }) =>
      subject.subject === null ? [] : [[path, subject.subject.replace('sha256:', '')] as const],
    ),
  );
}

/** The evidence of all models, as an entry lists it. */
export function judgedEvidence({ models }: Decision): LedgerEntry['evidence'] {
  return models.flatMap(({ evidence }) =>
    evidence.map(({ file, sha256, size, trust }) => ({ name: file, sha256, size, trust })),
  );
}

function modelVerdict(model: Decision['models'][number]): EvaluationDetail['models'][number] {
  const signoff = model.signoff as {
    state?: string;
    missing?: { role: string }[];
    valid_until?: string | null;
    override?: object | null;
  } | null;
  return {
    name: model.name,
    path: model.path,
    version: model.version,
    content: model.subject.content?.replace('sha256:', '') ?? null,
    status: model.status,
    signoff: signoff?.state ?? null,
    missing: [...new Set((signoff?.missing ?? []).map(({ role }) => role))],
    valid_until: earliest([signoff?.valid_until ?? null, ...waiverEnds(model)]),
    override: signoff?.override != null,
    checks: model.checks.map(({ id, policy, level, outcome }) => ({ id, policy, level, outcome })),
  };
}

function governanceState({ governance }: Decision): string | null {
  return governance !== null && 'state' in governance ? String(governance.state) : null;
}

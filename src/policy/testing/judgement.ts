import type { CheckContext, CheckResult, TimeLimit } from '../../checks/check.ts';
import type { ModelFacts } from '../../checks/facts.ts';
import { evaluateCheck } from '../../checks/registry.ts';
import { decideModel, type Status } from '../../decision/model.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import type { Expect } from '../../schemas/policy-test.ts';
import type { Problem } from '../../text/problem.ts';
import { type ChangeFacts, conditionFacts } from '../conditions.ts';
import type { LoadedPolicy } from '../policy.ts';
import { isApplicable, selectPolicies, tierInForce } from '../selection.ts';

export type CaseOutcome = NonNullable<Expect['outcome']>;

/** One model as it is given to a policy. */
export interface CaseSubject {
  readonly facts: ModelFacts;
  /** As base has it; undefined for a new model. */
  readonly baseManifest: Manifest | undefined;
  /** What conditions ask of the change. */
  readonly change: ChangeFacts;
  /** What makes the model undecidable before any check: evidence that cannot be read. */
  readonly problems: readonly Problem[];
}

/** What a policy says of a model, its signatures aside. */
export interface Judgement {
  readonly outcome: CaseOutcome;
  readonly reason: string;
  /** In policy order; empty where the policy does not apply. */
  readonly results: readonly CheckResult[];
}

const OUTCOMES: Readonly<Record<Status, CaseOutcome>> = {
  approved: 'allowed',
  in_review: 'allowed',
  pending: 'denied',
  rejected: 'denied',
  error: 'error',
};

/** Results that are known already: those of every check but one. */
export interface KnownResults {
  readonly results: readonly CheckResult[];
  readonly except: number;
}

/** Judges one model by one policy through the same checks and the same decision as the gate. */
export function judgeCase(
  loaded: LoadedPolicy,
  subject: CaseSubject,
  limited?: TimeLimit,
  known?: KnownResults,
): Judgement {
  const { facts, baseManifest, change, problems } = subject;
  const scope = { folder: facts.folder, tier: facts.manifest.tier, kind: facts.manifest.kind };
  const tier = tierInForce([loaded], scope, facts.isNew);
  const conditions = conditionFacts(baseManifest, facts.manifest, tier, change);
  // Which others must apply beside a policy that hangs on a label is not for its own tests to say.
  if (!isApplicable(loaded, { ...scope, tier }, conditions)) {
    const { problem } = selectPolicies([loaded], { ...scope, tier }, conditions);
    return { outcome: 'not_applied', reason: problem?.message ?? '', results: [] };
  }
  const judged: ModelFacts = { ...facts, manifest: { ...facts.manifest, tier }, conditions };
  const { policy, file, digest } = loaded;
  const results = policy.checks.map((check, index) => {
    const before = known === undefined || known.except === index ? undefined : known.results[index];
    return before ?? evaluateCheck(judged, check, contextOf(loaded, index, limited));
  });
  const { status, reason } = decideModel({
    name: facts.manifest.name,
    path: facts.folder,
    version: facts.manifest.version,
    tier,
    isNew: facts.isNew,
    facts: judged,
    ...(problems[0] !== undefined && {
      loadError: { message: problems[0].message, turn: 'author' as const },
    }),
    policies: [
      { id: policy.metadata.id, version: policy.metadata.version, digest, file, checks: policy.checks },
    ],
    results,
    signoff: { kind: 'not_read' },
    isDraft: false,
    subject: { subject: null, content: null, evidence: null, catalog: null, policy: null },
    governing: [],
    problems,
  });
  return { outcome: OUTCOMES[status], reason, results };
}

function contextOf(
  { policy, fileAt, at }: LoadedPolicy,
  index: number,
  limited: TimeLimit | undefined,
): CheckContext {
  return {
    policyId: policy.metadata.id,
    policyFile: fileAt(index),
    at: (pointer) => at(index, pointer),
    ...(limited !== undefined && { limited }),
  };
}

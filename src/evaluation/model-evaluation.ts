import type { CheckContext, CheckResult, TimeLimit } from '../checks/check.ts';
import {
  type AuditTrail,
  type Champion,
  driftFiles,
  type ModelFacts,
  type OFF_GITHUB,
  type RecordedDrill,
  type RunCommit,
} from '../checks/facts.ts';
import { evaluateCheck } from '../checks/registry.ts';
import {
  type AppliedPolicy,
  decideModel,
  type GoverningChange,
  type Model,
  type ModelInput,
  type Signoff,
  type Subject,
} from '../decision/model.ts';
import { judgedChecks, overriddenResults, refusedOverrides } from '../decision/override.ts';
import { type PolicyStageCheck, stageChecks } from '../decision/stage-check.ts';
import { coveredWaivers, listedWaivers, waivedResults } from '../decision/waiver.ts';
import { UNKNOWN_FORMAT } from '../evidence/detection.ts';
import type { ModelFile } from '../evidence/model-files/model-file.ts';
import type { Dataset } from '../model/catalog.ts';
import { DEFAULT_GOVERNANCE_ROLE } from '../model/config.ts';
import { contentManifest, type HashedEntry, type SubjectDigests, subjectDigests } from '../model/subject.ts';
import type { TreeEntry } from '../model/tree.ts';
import { type ChangeFacts, conditionFacts } from '../policy/conditions.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import { selectPolicies, tierInForce } from '../policy/selection.ts';
import type { Config } from '../schemas/config.ts';
import type { Manifest } from '../schemas/manifest.ts';
import { type CheckOverrides, NO_OVERRIDES } from '../signoff/check-override.ts';
import type { AddedSeat, JudgedCheck } from '../signoff/snapshot.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import type { ArtifactSet } from './artifact-set.ts';
import type { ReadFile } from './content.ts';
import type { CurrentSubject } from './head-history.ts';
import { type ChangeOfModel, jointChangeOf } from './joint-change.ts';
import { gatherFacts } from './model-facts.ts';
import { unusedOf, waiversOf } from './model-waivers.ts';
import { isHeldByAheadOnly } from './stage-opening.ts';
import { staleEvidence } from './stale-evidence.ts';
import type { WaiverContext } from './waiver-context.ts';

/** One governed model with everything that was read of it. */
export interface ModelReading {
  readonly now: string;
  readonly folder: string;
  readonly isNew: boolean;
  /** As it stands at head, and as it counts (its governing fields not looser than base). */
  readonly headManifest: Manifest;
  readonly manifest: Manifest;
  /** As base has it, undefined for a new model. */
  readonly baseManifest: Manifest | undefined;
  readonly manifestDocument: TextDocument;
  /** Every entry of the head under the model's governed paths, as its content manifest takes them. */
  readonly entries: readonly TreeEntry[];
  readonly content: readonly HashedEntry[];
  /** Their contents; objects in the place of pointers. */
  readonly files: readonly ReadFile[];
  /** What objects are that were read and not held, by SHA-256. */
  readonly objects: ReadonlyMap<string, ModelFile>;
  readonly artifacts: ArtifactSet;
  readonly artifactFiles: readonly ReadFile[];
  readonly datasets: readonly Dataset[];
  readonly config: Config;
  readonly policies: readonly LoadedPolicy[];
  /** Null: no waiver is read. */
  readonly waivers: WaiverContext | null;
  /** What the change does to this model's governing fields. */
  readonly governing: readonly GoverningChange[];
  /** Whether the change alters anything that governs, here or elsewhere. */
  readonly isGoverning: boolean;
  /** Null: it is not told that rules and evidence change together. */
  readonly alteration: ChangeOfModel | null;
  readonly problems: readonly Problem[];
  readonly isDraft: boolean;
  /** What conditions ask of the change. */
  readonly change: ChangeFacts;
  /** Governed paths that base changed since the merge base. */
  readonly behind: readonly string[];
  readonly decideSignoff: ModelSignoff | null;
  readonly auditTrail: AuditTrail | typeof OFF_GITHUB | null;
  /** Undefined: no ledger was asked. */
  readonly drills: readonly RecordedDrill[] | undefined;
  /** Undefined: no ledger was asked. */
  readonly releases: ModelFacts['releases'] | undefined;
  /** Undefined: no policy compares with it. */
  readonly champion: Champion | undefined;
  /** Undefined: no policy asks for the commit of a run, or there is no history to ask. */
  readonly runCommit: ((commit: string) => Promise<RunCommit>) | undefined;
  /** Undefined: no policy asks for the commit of a run. */
  readonly hasGovernedCode: boolean | undefined;
  /** Undefined: nobody holds a clock. */
  readonly limited: TimeLimit | undefined;
  /** Told what the model's subject is, once it is known. */
  readonly onSubject: (subject: SubjectDigests) => void;
  /** Told when nothing but checks of later stages keeps the model from review. */
  readonly onStageOpen: () => void;
}

/** Decides who has signed for a model; several policies each ask for their own. */
export type ModelSignoff = (request: {
  readonly policies: readonly LoadedPolicy[];
  readonly tier: string;
  readonly isGoverning: boolean;
  readonly addedSeats: readonly AddedSeat[];
  readonly subject: CurrentSubject;
  /** Of all policies: what reviews may override. */
  readonly checks: readonly JudgedCheck[];
  /** The same, with whether each holds, for stages that name checks. */
  readonly stageChecks: readonly PolicyStageCheck[];
}) => Promise<ReviewedModel>;

/** What the reviews of a pull request say of a model: who signed, and which checks are overridden. */
export interface ReviewedModel {
  readonly signoff: Signoff;
  readonly overrides: CheckOverrides;
  /** Checks of stages that are not open yet, each as `aheadKey` writes it. */
  readonly ahead: ReadonlySet<string>;
}

/** Facts, checks, sign-off and decision of one model. */
export async function evaluateModel(reading: ModelReading): Promise<Model> {
  const facts = await gatherFacts(reading);
  const scope = { folder: reading.folder, tier: reading.manifest.tier, kind: reading.manifest.kind };
  const tier = tierInForce(reading.policies, scope, reading.isNew);
  const conditions = conditionFacts(reading.baseManifest, reading.headManifest, tier, reading.change);
  const selection = selectPolicies(reading.policies, { ...scope, tier }, conditions);
  const judged = { ...facts, manifest: { ...facts.manifest, tier }, conditions };
  const policies = selection.policies.map(appliedPolicy);
  const found = selection.policies.flatMap((policy) => judge(judged, policy, reading.limited));
  const waivers = waiversOf(reading, selection.policies);
  const results = waivedResults(found, waivers.waivers, policies);
  const content = contentManifest(reading.content, reading.folder);
  const subject = subjectDigests({
    model: { name: reading.headManifest.name, version: reading.headManifest.version },
    content,
    evidence: evidenceOf(reading, facts),
    catalog: reading.datasets.map((dataset) => dataset.entry),
    policies: selection.policies.map((policy) => policy.digest),
    waivers: coveredWaivers(waivers.waivers),
  });
  reading.onSubject(subject);
  const problems = [
    ...reading.problems,
    ...reading.artifacts.problems,
    ...content.problems,
    ...staleEvidence(facts.evidence, reading.files).filter(
      ({ message }) => !reading.problems.some((problem) => problem.message === message),
    ),
    ...unreadable(facts),
    ...(selection.problem === undefined ? [] : [selection.problem]),
    ...waivers.problems,
    ...unusedOf(reading, waivers, found),
  ];
  const checks = judgedChecks(results, policies);
  const { signoff, overrides, ahead } = await reviewsOf(
    reading,
    selection.policies,
    tier,
    { facts, results, checks, policies },
    subject,
  );
  const input: ModelInput = {
    name: reading.headManifest.name,
    path: reading.folder,
    version: reading.headManifest.version,
    tier,
    isNew: reading.isNew,
    facts: judged,
    ...(problems[0] !== undefined && {
      loadError: { message: problems[0].message, turn: 'author' as const },
    }),
    policies,
    results: overriddenResults(results, checks, overrides),
    signoff,
    refusedOverrides: refusedOverrides(overrides.refused),
    isDraft: reading.isDraft,
    subject: subjectOf(subject),
    governing: reading.governing,
    problems,
    behind: reading.behind,
    waivers: listedWaivers(waivers.waivers),
  };
  const model = decideModel(input);
  if (model.status === 'pending' && isHeldByAheadOnly(input, ahead)) reading.onStageOpen();
  return model;
}

/**
 * Everything that is judged: what readers know, and every file of an artifact, since checks read texts (a Dockerfile, a
 * requirements file) as well. Declared evidence that is not there (yet) has no bytes; when it comes, the subject is another.
 */
function evidenceOf(reading: ModelReading, facts: ModelFacts): { file: string; sha256: string }[] {
  const all = [
    ...[
      ...facts.evidence,
      ...facts.predictions,
      ...(facts.drift ?? []).flatMap(driftFiles),
      ...(facts.data ?? []).flatMap(({ data }) => data ?? []),
      ...(facts.splits ?? []).flatMap(({ files }) => files),
    ].map(({ file, sha256 }) => ({ file, sha256 })),
    ...reading.artifactFiles.map(({ path, sha256 }) => ({ file: path, sha256 })),
  ].filter(({ sha256 }) => sha256 !== '');
  return [...new Map(all.map((item) => [`${item.sha256} ${item.file}`, item])).values()];
}

/** Text that was meant to be something and cannot be parsed: what it would have said is not known. */
export function unreadable({ evidence }: ModelFacts): readonly Problem[] {
  return evidence
    .filter(({ format }) => format === UNKNOWN_FORMAT)
    .flatMap(({ problems }) => problems.slice(0, 1));
}

function judge(facts: ModelFacts, loaded: LoadedPolicy, limited: TimeLimit | undefined): CheckResult[] {
  return loaded.policy.checks.map((check, index) => {
    const context: CheckContext = {
      policyId: loaded.policy.metadata.id,
      policyFile: loaded.fileAt(index),
      at: (pointer) => loaded.at(index, pointer),
      ...(limited !== undefined && { limited }),
    };
    return evaluateCheck(facts, check, context);
  });
}

function appliedPolicy({ policy, digest, file }: LoadedPolicy): AppliedPolicy {
  return { id: policy.metadata.id, version: policy.metadata.version, digest, file, checks: policy.checks };
}

/** What was judged of a model before its reviews are looked at. */
interface JudgedModel {
  readonly facts: ModelFacts;
  readonly results: readonly CheckResult[];
  readonly checks: readonly JudgedCheck[];
  readonly policies: readonly AppliedPolicy[];
}

/** Why a check asks for a seat; any other kind: a first release. */
const SEAT_REASON: Readonly<Record<string, string>> = {
  audit_trail: 'what is on the base branch was changed around the gate',
  kpi: 'a new model brings its own business KPIs',
};

function seatReason(kind: string, { addedKpis }: ModelFacts): string {
  if (kind === 'kpi' && addedKpis !== undefined) return 'the change adds a business KPI of its own';
  return SEAT_REASON[kind] ?? 'first release';
}

/**
 * Seats that the checks ask for besides the policy (a first release, a change around the gate), and the governance seat where a new model's own
 * business threshold is used, which nobody has agreed to yet (policy rule 17), or where rules and evidence change together.
 */
async function reviewsOf(
  reading: ModelReading,
  policies: readonly LoadedPolicy[],
  tier: string,
  { facts, results, checks, policies: applied }: JudgedModel,
  subject: SubjectDigests,
): Promise<ReviewedModel> {
  if (reading.decideSignoff === null) {
    const kind = policies.every(asksNobody) && policies.length > 0 ? 'none' : 'not_read';
    return { signoff: { kind }, overrides: NO_OVERRIDES, ahead: new Set() };
  }
  const seats: AddedSeat[] = results.flatMap((result) =>
    result.signoff_roles.map((role) => ({
      role,
      reason: `${result.title}: ${seatReason(result.kind, facts)}`,
    })),
  );
  const role = reading.config.governance_role ?? DEFAULT_GOVERNANCE_ROLE;
  if (reading.isNew && Object.keys(reading.manifest.business?.thresholds ?? {}).length > 0)
    seats.push({ role, reason: 'a new model brings its own business threshold' });
  const joint = jointChangeOf(reading, facts);
  if (joint !== null) seats.push({ role, reason: joint });
  return reading.decideSignoff({
    policies,
    tier,
    isGoverning: reading.isGoverning,
    addedSeats: seats,
    subject: { name: reading.folder, sha256: subject.subject?.replace('sha256:', '') ?? null },
    checks,
    stageChecks: stageChecks(results, applied),
  });
}

function asksNobody({ policy }: LoadedPolicy): boolean {
  return policy.signoff.none === true;
}

function subjectOf({ subject, content, evidence, catalog, policy }: SubjectDigests): Subject {
  return { subject, content, evidence, catalog, policy };
}

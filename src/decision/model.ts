import type { CheckConfig, CheckResult } from '../checks/check.ts';
import type { AwaitedArtifact, ModelFacts } from '../checks/facts.ts';
import { awaitedOf } from '../checks/facts.ts';
import { isConditional } from '../checks/registry.ts';
import { plural } from '../checks/result.ts';
import type { Decision } from '../schemas/decision.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { Problem } from '../text/problem.ts';
import { readEvidence } from './read-evidence.ts';

export type Model = Decision['models'][number];
export type Status = Model['status'];
export type Turn = Model['turn'];
export type GoverningChange = Decision['governing'][number];
export type Subject = Model['subject'];
export type VoidedApproval = Model['voided'][number];
export type SubjectChange = VoidedApproval['changes'][number];
export type Condition = Model['conditions'][number];

/** A resolved policy that applies to a model. Its checks say which results there must be. */
export interface AppliedPolicy {
  readonly id: string;
  readonly version: string;
  /** `sha256:HEX` of the resolved policy. */
  readonly digest: string;
  readonly file: string;
  readonly checks: readonly CheckConfig[];
}

/** What the sign-off engine gives: its state decides, the rest is printed as it is. */
export type SignoffOutcome = SignoffResult;

/**
 * Who signs: an outcome of the engine; `none` where every applying policy says `signoff: { none: true }`; `not_read`
 * where only checks are judged (`arbiter check`).
 */
export type Signoff =
  | {
      readonly kind: 'decided';
      readonly outcome: SignoffOutcome;
      /** Approvals given on another subject, and the conditions of those that count. */
      readonly voided?: readonly VoidedApproval[];
      readonly conditions?: readonly Condition[];
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'not_read' };

/** Why a model could not be understood at all. */
export interface LoadError {
  readonly message: string;
  /** Who can repair it: the author what stands at head, the maintainers what stands at base. */
  readonly turn: Extract<Turn, 'author' | 'maintainers'>;
}

export interface ModelInput {
  readonly name: string;
  /** Folder of the model. */
  readonly path: string;
  readonly version: string | null;
  readonly tier: string | null;
  readonly isNew: boolean;
  /** Null when the model could not be loaded; then `loadError` says why. */
  readonly facts: ModelFacts | null;
  readonly loadError?: LoadError;
  readonly policies: readonly AppliedPolicy[];
  /** In policy order. */
  readonly results: readonly CheckResult[];
  readonly signoff: Signoff;
  /** Lines of reviews that override nothing. */
  readonly refusedOverrides?: NonNullable<Model['refused_overrides']>;
  /** Waivers of the model, in force or not. */
  readonly waivers?: NonNullable<Model['waivers']>;
  readonly isDraft: boolean;
  /** Governed paths that base changed since the branch left it: what was judged is not what would be merged. */
  readonly behind?: readonly string[];
  readonly subject: Subject;
  readonly governing: readonly GoverningChange[];
  readonly problems: readonly Problem[];
}

interface Verdict {
  readonly status: Status;
  readonly reason: string;
  readonly turn: Turn;
}

/** Joins checks and sign-off of one model (spec: sign-off, section 1, Status). */
export function decideModel(input: ModelInput): Model {
  const { status, reason, turn } = verdictOf(input);
  return {
    name: input.name,
    version: input.version,
    status,
    subject: input.subject,
    policies: input.policies.map(({ id, version, digest, file }) => ({ id, version, digest, file })),
    checks: [...input.results],
    signoff: input.signoff.kind === 'decided' ? { ...input.signoff.outcome } : null,
    path: input.path,
    tier: input.tier,
    is_new: input.isNew,
    reason,
    turn,
    awaiting: (input.facts?.awaiting ?? []).map(({ workflow, artifact, state }) => ({
      workflow,
      artifact,
      state,
    })),
    evidence: readEvidence(input.facts),
    governing: [...input.governing],
    problems: [...input.problems],
    voided: input.signoff.kind === 'decided' ? [...(input.signoff.voided ?? [])] : [],
    conditions: input.signoff.kind === 'decided' ? [...(input.signoff.conditions ?? [])] : [],
    ...(input.refusedOverrides !== undefined &&
      input.refusedOverrides.length > 0 && { refused_overrides: [...input.refusedOverrides] }),
    ...(input.waivers !== undefined && input.waivers.length > 0 && { waivers: [...input.waivers] }),
  };
}

/** error > rejected > pending > in_review > approved; the first that applies. */
function verdictOf(input: ModelInput): Verdict {
  const defect = defectOf(input);
  if (defect !== null) return { status: 'error', ...defect };
  const blocking = input.results.filter((result) => !isSatisfied(result, input.policies));
  const errors = blocking.filter(({ outcome }) => outcome === 'error' || outcome === 'not_applicable');
  if (errors.length > 0) {
    const reason = `${plural(errors.length, 'check')} could not be judged: ${titles(errors)}.`;
    return { status: 'error', reason, turn: 'author' };
  }
  const { signoff } = input;
  const state = signoff.kind === 'decided' ? signoff.outcome.state : signoff.kind;
  if (state === 'error') {
    return { status: 'error', reason: 'The sign-off could not be decided.', turn: 'maintainers' };
  }
  if (state === 'vetoed') {
    return {
      status: 'rejected',
      reason: 'A reviewer whose change request counts asks for changes.',
      turn: 'author',
    };
  }
  return pending(input, blocking) ?? signed(state);
}

function pending(input: ModelInput, blocking: readonly CheckResult[]): Verdict | null {
  const failing = blocking.filter(({ awaiting }) => !awaiting);
  if (failing.length > 0) {
    const count = `${failing.length} of ${plural(input.results.length, 'check')}`;
    const verb = failing.length === 1 ? 'does' : 'do';
    return { status: 'pending', reason: `${count} ${verb} not hold: ${titles(failing)}.`, turn: 'author' };
  }
  const awaited = input.facts === null ? [] : awaitedOf(input.facts);
  if (blocking.length > 0 || awaited.length > 0) {
    return { status: 'pending', reason: `Waiting for evidence${awaitedText(awaited)}.`, turn: 'nobody' };
  }
  const [first, ...others] = input.behind ?? [];
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return {
      status: 'pending',
      reason: `Update the branch: the base branch changed ${first}${more} since.`,
      turn: 'author',
    };
  }
  if (input.isDraft) {
    return { status: 'pending', reason: 'The checks hold; the pull request is a draft.', turn: 'author' };
  }
  return null;
}

function signed(state: Exclude<SignoffOutcome['state'], 'error' | 'vetoed'> | 'none' | 'not_read'): Verdict {
  switch (state) {
    case 'complete':
      return { status: 'approved', reason: 'The checks hold and every seat is filled.', turn: 'nobody' };
    case 'none':
      return {
        status: 'approved',
        reason: 'The checks hold; the policy asks nobody to sign.',
        turn: 'nobody',
      };
    case 'not_read':
      return {
        status: 'in_review',
        reason: 'The checks hold; sign-off was not looked at.',
        turn: 'reviewers',
      };
    case 'partial':
    case 'unsigned':
      return { status: 'in_review', reason: 'The checks hold; seats are open.', turn: 'reviewers' };
  }
}

/** What makes a model undecidable before any outcome is looked at. */
function defectOf(input: ModelInput): { readonly reason: string; readonly turn: Turn } | null {
  if (input.loadError !== undefined) return { reason: input.loadError.message, turn: input.loadError.turn };
  if (input.facts === null) return { reason: 'The model could not be read.', turn: 'maintainers' };
  if (input.policies.length === 0) {
    const tier = input.tier ?? 'unknown';
    return { reason: `No policy applies to this model (tier ${tier}).`, turn: 'maintainers' };
  }
  if (input.policies.some(({ checks }) => checks.length === 0) || input.results.length === 0) {
    return {
      reason: 'A policy without checks applies to this model: nothing was judged.',
      turn: 'maintainers',
    };
  }
  const expected = input.policies.flatMap((policy) => policy.checks.map(({ id }) => keyOf(policy.id, id)));
  const judged = input.results.map((result) => keyOf(result.policy, result.id));
  const missing = expected.filter((key) => !judged.includes(key));
  if (missing.length > 0) return { reason: `Without a result: ${missing.join(', ')}.`, turn: 'maintainers' };
  if (new Set(judged).size !== judged.length) {
    return { reason: 'A check has more than one result.', turn: 'maintainers' };
  }
  return null;
}

function keyOf(policy: string, check: string): string {
  return `${policy}/${check}`;
}

/**
 * Whether a result leaves the way free. Advisory and shadow checks never block; the others hold only by pass, waived, or
 * as not applicable where the policy itself made the check conditional; waived or overridden only where it is said by
 * which waiver, or by whom, and overridden only what the policy makes overridable. The policy says the level: a result that no policy asked for
 * counts as mandatory.
 */
export function isSatisfied(result: CheckResult, policies: readonly AppliedPolicy[]): boolean {
  const check = policies.find(({ id }) => id === result.policy)?.checks.find(({ id }) => id === result.id);
  const level = check === undefined ? 'mandatory' : (check.level ?? 'mandatory');
  if (level === 'advisory' || level === 'shadow') return true;
  switch (result.outcome) {
    case 'pass':
      return true;
    case 'waived':
      return result.waiver !== undefined;
    case 'overridden':
      return level === 'overridable' && result.override !== undefined;
    case 'not_applicable':
      return check !== undefined && isConditional(check);
    case 'fail':
    case 'inconclusive':
    case 'error':
      return false;
  }
}

function titles(results: readonly CheckResult[]): string {
  const shown = results.slice(0, 3).map(({ title }) => title);
  return [shown.join('; '), ...(results.length > 3 ? [`and ${results.length - 3} more`] : [])].join('; ');
}

function awaitedText(awaited: readonly AwaitedArtifact[]): string {
  if (awaited.length === 0) return '';
  return `: ${awaited.map(({ workflow, artifact, state }) => `${artifact} of ${workflow} (${state})`).join(', ')}`;
}

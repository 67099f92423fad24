import { plural } from '../checks/result.ts';
import { alteringChanges } from '../model/governing.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Problem } from '../text/problem.ts';
import type { GoverningChange, Model, Signoff, Status, Turn } from './model.ts';

export interface Change {
  /** The instant of the decision, RFC 3339 UTC. */
  readonly asOf: string;
  /** Commit ids; null where there is none (a folder). */
  readonly base: string | null;
  readonly head: string | null;
  readonly models: readonly Model[];
  /** `not_adopted`: base has no configuration. `unusable`: it is there and cannot be used, or says no model. */
  readonly configuration: 'loaded' | 'not_adopted' | 'unusable';
  /** What could not be read completely (files, commits, reviews); anything here is an error. */
  readonly unread: readonly string[];
  /** Changes to what governs, of the whole change. */
  readonly governing: readonly GoverningChange[];
  /** The governance role's sign-off; `none` only where nothing that governs was altered. */
  readonly governance: Signoff;
  readonly problems: readonly Problem[];
}

interface Verdict {
  readonly status: Status;
  readonly reason: string;
}

/** Worst first. */
const STATUSES: readonly Status[] = ['error', 'rejected', 'pending', 'in_review', 'approved'];

/** One decision on a whole change: the worst of its models', of what governs, and of what could not be read. */
export function decide(change: Change): Decision {
  const models = [...change.models].sort((a, b) => order(a.name, b.name) || order(a.path, b.path));
  const { status, reason } = verdictOf(change, models);
  return {
    schema: 'arbiter/decision/v1',
    as_of: change.asOf,
    status,
    base: change.base,
    head: change.head,
    models,
    reason,
    governing: [...change.governing],
    problems: [...change.problems],
    ...governanceParts(change.governance),
  };
}

/** What belongs to the governance sign-off stands beside it: without one there is nothing to say. */
function governanceParts(
  governance: Signoff,
): Pick<Decision, 'governance' | 'governance_voided' | 'governance_conditions'> {
  if (governance.kind !== 'decided') return { governance: null };
  return {
    governance: { ...governance.outcome },
    governance_voided: [...(governance.voided ?? [])],
    governance_conditions: [...(governance.conditions ?? [])],
  };
}

function verdictOf(change: Change, models: readonly Model[]): Verdict {
  const defect = defectOf(change, models);
  if (defect !== null) return { status: 'error', reason: defect };
  const governance = governanceVerdict(change);
  const verdicts = [
    ...models.map(({ name, status, reason }) => ({ status, reason: `${name}: ${reason}` })),
    ...(governance === null ? [] : [governance]),
  ];
  if (verdicts.length === 0) return { status: 'approved', reason: 'No governed model touched.' };
  const status = STATUSES.find((candidate) => verdicts.some((verdict) => verdict.status === candidate));
  if (status === undefined) return { status: 'error', reason: 'A model has no status.' };
  const deciding = verdicts.filter((verdict) => verdict.status === status);
  return { status, reason: deciding.map(({ reason }) => reason).join(' ') };
}

function defectOf(change: Change, models: readonly Model[]): string | null {
  if (change.configuration === 'not_adopted') {
    return 'Not adopted: there is no .arbiter/config.yml on the base branch. Merge the pull request that adds it before requiring this status.';
  }
  if (change.configuration === 'unusable') {
    const [first] = change.problems;
    return `The configuration on the base branch cannot be used: ${first === undefined ? 'it names no model.' : `${first.file}: ${first.message}`}`;
  }
  if (change.unread.length > 0) return `Not everything could be read: ${change.unread.join(', ')}.`;
  const twice = models.find(({ path }, index) => models.findIndex((other) => other.path === path) !== index);
  if (twice !== undefined) return `The model ${twice.path} was decided twice.`;
  if (change.problems.length > 0) {
    const [first] = change.problems as [Problem, ...Problem[]];
    return `${plural(change.problems.length, 'problem')} in what governs: ${first.file}: ${first.message}`;
  }
  return null;
}

/** What governs changed: the governance role must sign, judged by base (spec: sign-off, rule 16). */
function governanceVerdict({ governing, governance }: Change): Verdict | null {
  if (alteringChanges(governing).length === 0 && governance.kind === 'none') return null;
  const what = 'A change to what governs';
  if (governance.kind === 'none') return { status: 'error', reason: `${what} has no sign-off to wait for.` };
  if (governance.kind === 'not_read')
    return { status: 'in_review', reason: `${what} needs the governance role.` };
  switch (governance.outcome.state) {
    case 'error':
      return { status: 'error', reason: `${what}: its sign-off could not be decided.` };
    case 'vetoed':
      return { status: 'rejected', reason: `${what} was refused by a reviewer whose change request counts.` };
    case 'complete':
      return { status: 'approved', reason: `${what} is signed by the governance role.` };
    case 'partial':
    case 'unsigned':
      return { status: 'in_review', reason: `${what} waits for the governance role.` };
  }
}

/** What GitHub is told (spec: sign-off, section 1, Outward). */
export type OutwardState = 'success' | 'pending' | 'failure' | 'error';

/** `pending` is a failure, except while evidence is awaited or the pull request is a draft whose checks hold. */
export function outwardState(decision: Decision): OutwardState {
  switch (decision.status) {
    case 'approved':
      return 'success';
    case 'in_review':
      return 'pending';
    case 'pending': {
      const pending = decision.models.filter(({ status }) => status === 'pending');
      return pending.length > 0 && pending.every(isWaiting) ? 'pending' : 'failure';
    }
    case 'rejected':
      return 'failure';
    case 'error':
      return 'error';
  }
}

/** Nothing failed: what blocks is evidence not there yet, or nothing (a draft). */
export function isWaiting(model: Model): boolean {
  return model.checks.every(
    ({ level, outcome, awaiting }) =>
      level === 'advisory' ||
      level === 'shadow' ||
      awaiting ||
      (outcome !== 'fail' && outcome !== 'inconclusive' && outcome !== 'error'),
  );
}

/** Whose turn it is for the whole change: that of its worst model. */
export function turnOf(decision: Decision): Turn {
  const worst = decision.models.find(({ status }) => status === decision.status);
  if (worst !== undefined) return worst.turn;
  if (decision.status === 'approved') return 'nobody';
  if (decision.status === 'rejected') return 'author';
  return decision.status === 'in_review' ? 'reviewers' : 'maintainers';
}

/**
 * The same bytes for the same decision: keys in the order of the schema, numbers in shortest round-trip form, two
 * spaces, one newline at the end. A number that JSON cannot hold is a bug and throws.
 */
export function serializeDecision(decision: Decision): string {
  return `${JSON.stringify(decision, refuseNonFinite, 2)}\n`;
}

function refuseNonFinite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`Not a finite number at ${key}.`);
  return value;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Decision } from '../schemas/decision.ts';
import type { PolicyImpact } from '../schemas/policy-impact.ts';
import { isWaiting } from './decision.ts';

type Model = Decision['models'][number];
type Check = Model['checks'][number];
type ImpactModel = PolicyImpact['models'][number];
type ImpactCheck = ImpactModel['checks'][number];
type Side = ImpactModel['before'];
type Result = ImpactCheck['before'];

const SATISFIED: ReadonlySet<Check['outcome']> = new Set(['pass', 'waived', 'overridden', 'not_applicable']);
const BLOCKING: ReadonlySet<Check['level']> = new Set(['mandatory', 'overridable']);

/**
 * Where two decisions on the checks of the same models and evidence differ, made by two sets of rules. A model that one of
 * them cannot judge is said to be undecided: what would flip for it is not known, whatever the other says.
 */
export function ruleImpact(before: Decision, after: Decision): PolicyImpact {
  const paths = [...new Set([...before.models, ...after.models].map(({ path }) => path))].sort();
  const models = paths.map((path) => impactOn(path, before, after));
  return {
    schema: 'arbiter/policy-impact/v1',
    as_of: after.as_of,
    before: before.base,
    after: after.head,
    totals: {
      models: models.length,
      flipped_models: models.filter(({ flips }) => flips).length,
      flipped_checks: models.reduce((sum, { checks }) => sum + checks.length, 0),
      undecided_models: models.filter(({ undecided }) => undecided !== null).length,
    },
    models,
    problems: [...problemsOf(before, 'before'), ...problemsOf(after, 'after')],
  };
}

/** Whether every model could be judged by both. */
export function isImpactKnown({ totals, problems }: PolicyImpact): boolean {
  return totals.models > 0 && totals.undecided_models === 0 && problems.length === 0;
}

export function isAnythingFlipped({ totals }: PolicyImpact): boolean {
  return totals.flipped_models + totals.flipped_checks > 0;
}

/** A decision without any model judged nothing: its own reason is a problem where it names none. */
function problemsOf(decision: Decision, rules: 'before' | 'after'): PolicyImpact['problems'] {
  const { problems, models, reason } = decision;
  const all =
    problems.length === 0 && models.length === 0
      ? [{ code: 'undecidable', message: reason, file: '' }]
      : problems;
  return all.map((problem) => ({
    rules,
    code: problem.code,
    message: problem.message,
    file: problem.file,
    line: ('line' in problem ? problem.line : undefined) ?? null,
    column: ('column' in problem ? problem.column : undefined) ?? null,
  }));
}

function impactOn(path: string, before: Decision, after: Decision): ImpactModel {
  const [old, now] = [before, after].map(({ models }) => models.find((model) => model.path === path));
  const [oldSide, newSide] = [sideOf(old, before), sideOf(now, after)];
  const { name = path, version = null } = now ?? old ?? {};
  return {
    name,
    path,
    version,
    before: oldSide,
    after: newSide,
    flips: oldSide?.status !== newSide?.status,
    undecided: undecidedBy(old, oldSide, 'old') ?? undecidedBy(now, newSide, 'new'),
    checks: old === undefined && now === undefined ? [] : flippedChecks(old?.checks ?? [], now?.checks ?? []),
  };
}

/** Rules by which nothing at all could be judged do not say that a model is not governed. */
function sideOf(model: Model | undefined, { models, reason }: Decision): Side {
  if (model !== undefined) return { status: model.status, reason: model.reason };
  return models.length === 0 ? { status: 'error', reason } : null;
}

function undecidedBy(model: Model | undefined, side: Side, rules: 'old' | 'new'): string | null {
  if (side?.status === 'error') return `By the ${rules} rules: ${side.reason}`;
  if (model === undefined || !isAwaited(model)) return null;
  return `By the ${rules} rules it waits for evidence that is not there.`;
}

/** Evidence that is still to come could turn any check that it is for. */
function isAwaited(model: Model): boolean {
  if (model.checks.some(({ awaiting, level }) => awaiting && level !== 'shadow')) return true;
  return model.awaiting.length > 0 && model.status === 'pending' && isWaiting(model);
}

/** In the order of the new rules; what only the old ones had comes after. */
function flippedChecks(before: readonly Check[], after: readonly Check[]): ImpactCheck[] {
  const isSame = (a: Check, b: Check): boolean => a.policy === b.policy && a.id === b.id;
  const pairs: (readonly [Check | undefined, Check | undefined])[] = [
    ...after.map((now) => [before.find((old) => isSame(old, now)), now] as const),
    ...before.filter((old) => !after.some((now) => isSame(old, now))).map((old) => [old, undefined] as const),
  ];
  return pairs.flatMap(([old, now]) => {
    const known = now ?? old;
    if (known === undefined || !isFlip(old, now)) return [];
    const { policy, id, title } = known;
    return [{ policy, check: id, title, before: resultOf(old), after: resultOf(now) }];
  });
}

function isFlip(old: Check | undefined, now: Check | undefined): boolean {
  const enforced = [old, now].filter((check) => check !== undefined && check.level !== 'shadow');
  if (enforced.length === 0) return false;
  // What is new or gone and holds changes no verdict.
  if (old === undefined || now === undefined) return enforced.some((check) => !isHeld(check));
  return old.outcome !== now.outcome || doesBlock(old) !== doesBlock(now);
}

function isHeld(check: Check | undefined): boolean {
  return check !== undefined && SATISFIED.has(check.outcome);
}

function doesBlock(check: Check): boolean {
  return BLOCKING.has(check.level) && !SATISFIED.has(check.outcome);
}

function resultOf(check: Check | undefined): Result {
  if (check === undefined) return null;
  const { level, outcome, reason } = check;
  return { level, outcome, blocks: doesBlock(check), reason };
}

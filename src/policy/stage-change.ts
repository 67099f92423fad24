import type { AddChange } from './change.ts';
import { isSame, unlessRemoved } from './direction.ts';

interface Stage {
  readonly id: string;
  readonly require: unknown;
  readonly checks?: readonly string[];
  readonly when?: unknown;
}

export interface StageComparison {
  /** Compares the seats of one stage. */
  readonly compareSeats: (before: unknown, after: unknown, pointer: string, stage: string) => void;
  /** Checks that the policy did not have before. */
  readonly addedChecks: ReadonlySet<string>;
  readonly add: AddChange;
}

/** Whether both are lists of stages, and one of them names checks: others are compared as one value. */
export function areStagesWithChecks(before: unknown, after: unknown): boolean {
  const [from, to] = [stagesOf(before), stagesOf(after)];
  return from.length > 0 && to.length > 0 && [...from, ...to].some(({ checks }) => checks !== undefined);
}

/**
 * What a change of the stages means. A stage more, and a check that an earlier stage waits for, is stricter; a stage less,
 * another order, and a check that its stage waits for no more, is looser.
 */
export function stageChanges(
  before: unknown,
  after: unknown,
  pointer: string,
  comparison: StageComparison,
): void {
  const { compareSeats, add } = comparison;
  const [from, to] = [stagesOf(before), stagesOf(after)];
  for (const { id } of from)
    if (!to.some((stage) => stage.id === id)) add(pointer, 'looser', `Sign-off: the stage ${id} is removed.`);
  const [kept, now] = [common(from, to), common(to, from)];
  if (!isSame(kept, now)) {
    add(
      pointer,
      'looser',
      `Sign-off: the order of the stages changes from ${kept.join(', ')} to ${now.join(', ')}.`,
    );
  }
  to.forEach((stage, index) => {
    const at = `${pointer}/${index}`;
    const old = from.find(({ id }) => id === stage.id);
    if (old === undefined) {
      add(at, 'stricter', `Sign-off: the stage ${stage.id} is added.`);
      return;
    }
    compareSeats(old.require, stage.require, `${at}/require`, stage.id);
    add(
      `${at}/when`,
      unlessRemoved(old.when, stage.when),
      `Sign-off: when the stage ${stage.id} applies changes.`,
    );
  });
  checkChanges(from, to, pointer, comparison);
}

/** Which stage waits for a check decides who signs before it holds; one that none names is the first stage's. */
function checkChanges(
  from: readonly Stage[],
  to: readonly Stage[],
  pointer: string,
  { addedChecks, add }: StageComparison,
): void {
  const checks = new Set([...from, ...to].flatMap((stage) => stage.checks ?? []));
  for (const check of checks) {
    const [old, now] = [stageOf(check, from), stageOf(check, to)];
    if (old?.id === now?.id) continue;
    const at = now === undefined ? pointer : `${pointer}/${to.indexOf(now)}/checks`;
    const position = old === undefined ? 0 : to.findIndex(({ id }) => id === old.id);
    const isEarlier = old !== undefined && now !== undefined && position > to.indexOf(now);
    const isStricter = isEarlier || addedChecks.has(check);
    const isSamePlace = old === undefined && now === to[0] && !isStricter;
    const left = old === undefined ? '' : `the stage ${old.id} no longer waits for the check ${check}`;
    const joins = now === undefined ? '' : `the stage ${now.id} waits for the check ${check}`;
    const words = [left, joins].filter((part) => part !== '').join('; ');
    add(at, isSamePlace ? 'neutral' : isStricter ? 'stricter' : 'looser', `Sign-off: ${words}.`);
  }
}

function stageOf(check: string, stages: readonly Stage[]): Stage | undefined {
  return stages.find(({ checks = [] }) => checks.includes(check));
}

function common(stages: readonly Stage[], others: readonly Stage[]): string[] {
  return stages.map(({ id }) => id).filter((id) => others.some((other) => other.id === id));
}

function stagesOf(value: unknown): readonly Stage[] {
  return Array.isArray(value) ? (value as readonly Stage[]) : [];
}

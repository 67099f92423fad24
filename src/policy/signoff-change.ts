import { type AddChange, compareKeys, fromTo } from './change.ts';
import {
  allowance,
  type Comparison,
  demand,
  members,
  ranked,
  unlessRemoved,
  withinTime,
  wording,
} from './direction.ts';
import { areStagesWithChecks, stageChanges } from './stage-change.ts';

type Values = Readonly<Record<string, unknown>>;

/** How the other keys decide. A key that is not here counts as looser when it changes. */
const SIGNOFF_KEYS: Readonly<Record<string, Comparison>> = {
  valid_for: withinTime,
  reason: wording,
  veto_from: ranked(['nobody', 'roles', 'writers'], 'roles'),
  min_permission: ranked(['read', 'triage', 'write', 'maintain', 'admin'], 'write'),
  distinct: (before, after) => demand(before ?? true, after ?? true),
  count_coauthors: demand,
  allow_bots: allowance,
  allow_contributors: allowance,
  ignore_update_merges: allowance,
  // A condition and a way around are allowances: dropping one is stricter.
  when: unlessRemoved,
  override: unlessRemoved,
  unattributed_waiver: unlessRemoved,
};

/** Feedback is advice; only a role whose major concern is a veto holds anything back. */
const feedbackDirection: Comparison = (before, after) =>
  members('more', 'nothing')(vetoersOf(before), vetoersOf(after)) ?? wording(before, after);

function vetoersOf(feedback: unknown): readonly string[] {
  if (!Array.isArray(feedback)) return [];
  const asked = feedback as readonly { readonly role: string; readonly major_blocks?: boolean }[];
  return [
    ...new Set(asked.filter(({ major_blocks }) => major_blocks === true).map(({ role }) => role)),
  ].sort();
}

interface Seat {
  readonly role: string;
  readonly count: number;
}

/** What a change of the sign-off block means: more seats are stricter; what cannot be told counts as looser. */
export function signoffChanges(
  before: Values,
  after: Values,
  pointer: string,
  addedChecks: ReadonlySet<string>,
  add: AddChange,
): void {
  const { require: oldSeats, feedback: oldFeedback, ...oldRest } = before;
  const { require: newSeats, feedback: newFeedback, ...newRest } = after;
  compareSeats(seatsOf(oldSeats), seatsOf(newSeats), `${pointer}/require`, add);
  const areStagesCompared = areStagesWithChecks(before.stages, after.stages);
  if (areStagesCompared) {
    const compareStage = (from: unknown, to: unknown, at: string, stage: string) =>
      compareSeats(seatsOf(from), seatsOf(to), at, add, `Sign-off, stage ${stage}`);
    stageChanges(before.stages, after.stages, `${pointer}/stages`, {
      compareSeats: compareStage,
      addedChecks,
      add,
    });
  }
  add(
    `${pointer}/feedback`,
    feedbackDirection(oldFeedback, newFeedback),
    'Sign-off: the roles asked for feedback change.',
  );
  const rules = areStagesCompared ? { ...SIGNOFF_KEYS, stages: () => undefined } : SIGNOFF_KEYS;
  compareKeys(oldRest, newRest, rules, pointer, 'Sign-off', add);
}

function compareSeats(
  before: Map<string, Seat>,
  after: Map<string, Seat>,
  pointer: string,
  add: AddChange,
  name = 'Sign-off',
): void {
  for (const [key, seat] of after) {
    const old = before.get(key);
    if (old === undefined)
      add(pointer, 'stricter', `${name}: the role ${seat.role} must sign (${seat.count}).`);
    else if (old.count !== seat.count) {
      const direction = seat.count > old.count ? 'stricter' : 'looser';
      add(pointer, direction, `${name}: the seats of ${seat.role} ${fromTo(old.count, seat.count)}.`);
    }
  }
  for (const [key, seat] of before) {
    if (!after.has(key)) add(pointer, 'looser', `${name}: the role ${seat.role} need not sign any more.`);
  }
}

/** Seats by everything but their count, so that a seat with another condition is another seat. */
function seatsOf(require: unknown): Map<string, Seat> {
  const seats = new Map<string, Seat>();
  if (!Array.isArray(require)) return seats;
  for (const item of require) {
    const { role, count, ...rest } = item as { role?: unknown; count?: unknown };
    const key = JSON.stringify([role, rest]);
    const known = seats.get(key)?.count ?? 0;
    seats.set(key, { role: String(role), count: known + (typeof count === 'number' ? count : 1) });
  }
  return seats;
}

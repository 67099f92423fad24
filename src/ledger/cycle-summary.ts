import type { CycleTime } from '../schemas/cycle-time.ts';
import { summedChecks } from './check-count.ts';
import type { PullRecord } from './pull-record.ts';
import { type Rework, rateOf } from './rework.ts';

type Change = CycleTime['changes'][number];
type Distribution = CycleTime['totals']['author'];
type Stages = CycleTime['totals']['stages'];

const HOUR_MS = 3_600_000;
/** A third of a second: finer than the clocks that stamp the entries. */
const DECIMALS_OF_AN_HOUR = 10_000;

/** Hours of a span of milliseconds, to four decimals. */
export function hoursOf(milliseconds: number): number {
  return Math.round((milliseconds * DECIMALS_OF_AN_HOUR) / HOUR_MS) / DECIMALS_OF_AN_HOUR;
}

/** Null where an end is not known, or lies before the start: then a clock was wrong and the span is not known either. */
export function hoursBetween(start: number | null, end: number | null): number | null {
  return start === null || end === null || end < start ? null : hoursOf(end - start);
}

/** Null as soon as one of them is not known. */
export function sumOfHours(hours: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const one of hours) {
    if (one === null) return null;
    sum += one;
  }
  return Math.round(sum * DECIMALS_OF_AN_HOUR) / DECIMALS_OF_AN_HOUR;
}

/** Everything that is added up over changes. */
export function summarise(
  records: readonly PullRecord[],
  changes: readonly Change[],
  judged: readonly Pick<Rework, 'policy' | 'check'>[],
  correctedEntries: number,
): Pick<CycleTime, 'totals' | 'models' | 'roles' | 'checks'> {
  const checks = summedChecks(
    changes.map((change) => change.checks),
    judged,
  );
  const reworked = changes.filter((change) => change.checks.some((check) => check.reworked > 0)).length;
  return {
    totals: {
      pull_requests: records.length,
      pull_requests_without_model:
        records.length - new Set(changes.map((change) => change.pull_request)).size,
      changes: changes.length,
      open: countOf(changes, 'open'),
      closed: countOf(changes, 'closed'),
      withdrawn: countOf(changes, 'withdrawn'),
      merged: countOf(changes, 'merged'),
      merged_without_approval: changes.filter(
        ({ outcome, approved_at }) => outcome === 'merged' && approved_at === null,
      ).length,
      released: releasedOf(changes),
      stages: stagesOf(changes),
      environments: environmentsOf(changes),
      author: distribution(changes.map((change) => change.author_hours)),
      subjects_judged: sum(changes.map((change) => change.subjects_judged)),
      heads_judged: sum(changes.map((change) => change.heads_judged)),
      denials: sum(checks.map(({ denials }) => denials)),
      rounds: roundsToApproval(changes),
      reworked,
      rework_rate: rateOf(reworked, changes.length),
      sent_back: sum(changes.map((change) => change.sent_back)),
      returned_to: returnsOf(records),
      break_glass: sum(records.map(({ overrides }) => overrides.length)),
      waiver_entries: sum(records.map(({ waiverEntries }) => waiverEntries)),
      corrected_entries: correctedEntries,
      clock_conflicts: sum(changes.map((change) => change.clock_conflicts)),
    },
    models: modelsOf(changes),
    roles: rolesOf(changes),
    checks,
  };
}

function returnsOf(records: readonly PullRecord[]): CycleTime['totals']['returned_to'] {
  const named = records.flatMap(({ returns }) => returns);
  return [...new Set(named)].sort().map((stage) => ({
    stage,
    times: named.filter((one) => one === stage).length,
  }));
}

/** Nearest rank: the smallest of the sorted values that at least this many per cent of them do not exceed. */
export function nearestRank(sorted: readonly number[], percent: number): number | null {
  return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)] ?? null;
}

function roundsToApproval(changes: readonly Change[]): CycleTime['totals']['rounds'] {
  const rounds = changes.flatMap((change) => change.rounds_to_approval ?? []).sort((a, b) => a - b);
  return {
    count: rounds.length,
    in_first: rounds.filter((round) => round === 1).length,
    median: nearestRank(rounds, 50),
    p90: nearestRank(rounds, 90),
  };
}

/** Values that are null are counted, and left out of the rest. */
export function distribution(values: readonly (number | null)[]): Distribution {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return {
    count: known.length,
    not_known: values.length - known.length,
    median_hours: nearestRank(known, 50),
    p90_hours: nearestRank(known, 90),
  };
}

function stagesOf(changes: readonly Change[]): Stages {
  return {
    proposal_to_checks_held: distribution(changes.map((change) => change.proposal_to_checks_held_hours)),
    checks_held_to_approval: distribution(changes.map((change) => change.checks_held_to_approval_hours)),
    proposal_to_approval: distribution(changes.map((change) => change.proposal_to_approval_hours)),
    approval_to_merge: distribution(changes.map((change) => change.approval_to_merge_hours)),
    approval_to_release: distribution(changes.map((change) => change.approval_to_release_hours)),
    merge_to_release: distribution(changes.map((change) => change.merge_to_release_hours)),
    proposal_to_release: distribution(changes.map((change) => change.proposal_to_release_hours)),
  };
}

/** By environment, over the changes that went live there. */
function environmentsOf(changes: readonly Change[]): CycleTime['totals']['environments'] {
  const live = changes.flatMap((change) => change.live);
  return [...new Set(live.map(({ environment }) => environment))].sort().map((environment) => {
    const own = live.filter((one) => one.environment === environment);
    return {
      environment,
      changes: own.length,
      proposal_to_live: distribution(own.map((one) => one.proposal_to_live_hours)),
      approval_to_live: distribution(own.map((one) => one.approval_to_live_hours)),
      release_to_live: distribution(own.map((one) => one.release_to_live_hours)),
    };
  });
}

function modelsOf(changes: readonly Change[]): CycleTime['models'] {
  const paths = [...new Set(changes.map(({ path }) => path))].sort();
  return paths.map((path) => {
    const own = changes.filter((change) => change.path === path);
    return {
      model: own.at(-1)?.model ?? '',
      path,
      changes: own.length,
      merged: countOf(own, 'merged'),
      released: releasedOf(own),
      stages: stagesOf(own),
      environments: environmentsOf(own),
      author: distribution(own.map((change) => change.author_hours)),
      subjects_judged: sum(own.map((change) => change.subjects_judged)),
      denials: sum(own.flatMap(({ checks }) => checks.map(({ denials }) => denials))),
      break_glass: sum(own.map((change) => change.break_glass)),
    };
  });
}

function rolesOf(changes: readonly Change[]): CycleTime['roles'] {
  const waited = changes.flatMap(({ roles }) => roles);
  return [...new Set(waited.map(({ role }) => role))].sort().map((role) => {
    const own = waited.filter((wait) => wait.role === role);
    const waits = own.flatMap((wait) => wait.waits);
    return {
      role,
      changes: own.length,
      waits: waits.length,
      open_waits: waits.filter(({ to }) => to === null).length,
      waiting: distribution(own.map(({ hours }) => hours)),
    };
  });
}

function countOf(changes: readonly Change[], outcome: Change['outcome']): number {
  return changes.filter((change) => change.outcome === outcome).length;
}

function releasedOf(changes: readonly Change[]): number {
  return changes.filter(({ released_at }) => released_at !== null).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

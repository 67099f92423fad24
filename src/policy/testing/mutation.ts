import type { TimeLimit } from '../../checks/check.ts';
import type { Policy } from '../../schemas/policy.ts';
import { type LoadedPolicy, loadPolicy } from '../policy.ts';
import { expectationOf, misses } from './expectation.ts';
import { judgeCase } from './judgement.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import type { CaseRun } from './run.ts';

/** A change of the policy that no case noticed. */
export interface Survivor {
  readonly check: string;
  readonly change: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

export interface Mutation {
  readonly killed: number;
  readonly survivors: readonly Survivor[];
}

/**
 * Changes the policy, one place at a time, and asks the cases again. A change that is no sound policy is not counted: lint
 * notices it. Every case passes on the policy as it is, so that a failure is the mutant's.
 */
export function mutate(loaded: LoadedPolicy, runs: readonly CaseRun[], limited?: TimeLimit): Mutation {
  let killed = 0;
  const survivors: Survivor[] = [];
  for (const mutant of mutantsOf(loaded.policy)) {
    const fate = fateOf(mutant, loaded, runs, limited);
    if (fate === 'killed') killed += 1;
    if (fate !== 'survives') continue;
    const place = loaded.document.at(mutant.pointer);
    survivors.push({
      check: mutant.check,
      change: mutant.change,
      file: loaded.document.source(mutant.pointer).document.file,
      line: place?.line ?? null,
      column: place?.column ?? null,
    });
  }
  return { killed, survivors };
}

function fateOf(
  mutant: Mutant,
  loaded: LoadedPolicy,
  runs: readonly CaseRun[],
  limited: TimeLimit | undefined,
): 'killed' | 'survives' | 'unsound' {
  const names = ({ ready }: CaseRun) => expectationOf(ready.written.expect, mutant.check) !== undefined;
  // Without the check, whoever expects something of it expects it in vain.
  if (mutant.mutated === null) return runs.some(names) ? 'killed' : 'survives';
  const changed = soundPolicy(loaded.policy, mutant);
  if (changed === undefined) return 'unsound';
  // The cases that speak of the check are the likeliest to notice.
  const likeliest = [...runs.filter(names), ...runs.filter((run) => !names(run))];
  const isNoticed = likeliest.some(({ ready, judgement }) => {
    const known = { results: judgement.results, except: mutant.index };
    return misses(ready.written.expect, judgeCase(changed, ready.subject, limited, known)).length > 0;
  });
  return isNoticed ? 'killed' : 'survives';
}

function soundPolicy(policy: Policy, { index, mutated }: Mutant): LoadedPolicy | undefined {
  const checks = policy.checks.map((check, at) => (at === index ? mutated : check));
  // Parameters are replaced already; one that nothing uses would be a mistake of its own.
  const { params: _, ...rest } = policy;
  return loadPolicy(JSON.stringify({ ...rest, checks }), 'mutant.json').policy;
}

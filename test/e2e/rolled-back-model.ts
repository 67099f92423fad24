import type { Drill, Rollback } from '../../src/schemas/ledger-detail.ts';
import { DEPLOY_PERMISSIONS } from './deployed-model.ts';
import { ACTION } from './example.ts';
import { verified } from './ledger.ts';
import type { GateRun, Scenario } from './scenario.ts';

/** Runs of actions/rollback on the small model. */

export const ROLLBACK_FILE = 'arbiter-rollback.yml';

export const ROLLBACK_WORKFLOW = `name: Rollback
on: workflow_dispatch
permissions: {}
jobs:
  rollback:
    runs-on: ubuntu-latest
    ${DEPLOY_PERMISSIONS}
    env:
      DEPLOY_SECRET: \${{ secrets.DEPLOY_SECRET }}
    steps:
      - id: rollback
        uses: ${ACTION.repository}/actions/rollback@${ACTION.commit}
        with:
          environment: \${{ vars.ENVIRONMENT }}
          model: demo
          reason: \${{ vars.REASON }}
          bundle-sha256: \${{ vars.ONLY }}
          drill: \${{ vars.DRILL }}
          bundle-identity: \${{ secrets.BUNDLE_IDENTITY }}
`;

/** The words of one run; what is left out is empty, as an unset variable is. */
export interface RollbackWords {
  readonly environment?: string;
  readonly reason?: string;
  readonly only?: string;
  readonly drill?: boolean;
  /** Which run it is, and of which commit. */
  readonly run?: NonNullable<Parameters<Scenario['runJob']>[4]>;
}

export interface RollbackRun extends GateRun {
  readonly outputs: Readonly<Record<string, string>>;
  /** Status and code as the outputs have them, and the exit code. */
  readonly said: readonly [string, string, number];
}

export async function rollbackRun(scenario: Scenario, words: RollbackWords = {}): Promise<RollbackRun> {
  const { environment = 'production', reason = 'Too slow.', only = '', drill = false, run: as = {} } = words;
  const { outside, repo } = scenario;
  Object.assign(outside.vars, {
    ENVIRONMENT: environment,
    REASON: reason,
    ONLY: only,
    DRILL: drill ? 'true' : 'false',
  });
  const event = repo.event('workflow_dispatch');
  const run = await scenario.runJob(ROLLBACK_FILE, 'rollback', 'workflow_dispatch', event, as);
  const outputs = run.steps.find(({ id }) => id === 'rollback')?.outputs ?? {};
  return { ...run, outputs, said: [outputs.status ?? '', outputs.code ?? '', run.exitCode] };
}

/** Rollbacks or drills of the ledger, oldest first. */
export async function recordedReturns<T extends 'rollback' | 'drill'>(
  scenario: Scenario,
  type: T,
): Promise<(T extends 'drill' ? Drill : Rollback)[]> {
  const { entries } = await verified(scenario.repo);
  return entries.filter((entry) => entry.type === type).map(({ decision }) => decision as never);
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReference } from '../../src/statistics/column-reading.ts';
import { profileOf, profileText } from '../../src/statistics/profile-file.ts';
import type { Files, Pull } from '../github/world.ts';
import { arbiter } from '../setup/io.ts';
import { verified } from './ledger.ts';
import { type GateRun, gateComment, gateStatus, Scenario } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  metrics,
  POLICY_FILE,
  policy,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

/** Drift computed at the gate, from current data and a committed profile, in a real pull request. */

const CURRENT = 'models/demo/current.csv';
const PROFILE = 'models/demo/profile.json';
const CHECKS = `  - id: score-drift
    kind: drift
    title: The score is distributed as before
    goal: The model sees what it was made for
    owner: "@acme/model-risk"
    of: prediction
    dataset: production
    statistic: ks.d
    require: { at_most: 0.15, min_rows: 300 }
    level: mandatory
  - id: amount-drift
    kind: drift
    title: Amounts look like the training data
    goal: The model sees what it was made for
    owner: "@acme/model-risk"
    features: [amount]
    dataset: production
    statistic: psi@deciles
    require: { below: 0.2, min_rows: 300 }
    level: mandatory
signoff:`;
const DRIFT = `drift:
  - { file: models/*/current.csv, reference: models/*/profile.json, dataset: production, prediction: score }
`;

/** Amounts and scores of 400 rows; scores are raised by `shift`. */
function data(shift: number): string {
  const rows = Array.from({ length: 400 }, (_, i) => `${(i * 37) % 400},${(i / 400 + shift).toFixed(4)}`);
  return `amount,score\n${rows.join('\n')}\n`;
}

let scenario: Scenario;
let count = 0;

beforeAll(async () => {
  const small = smallRepository({ artifacts: false, ledger: true });
  const reading = await readReference(new TextEncoder().encode(data(0)), {});
  scenario = await Scenario.start(
    {
      ...small,
      '.arbiter/config.yml': `${small['.arbiter/config.yml']}${DRIFT}`,
      [POLICY_FILE]: policy('0.90').replace('signoff:', CHECKS),
      [PROFILE]: profileText(profileOf(reading, 'a'.repeat(64)).profile),
      [CURRENT]: data(0),
    },
    SMALL_PEOPLE,
  );
});
afterAll(() => scenario.stop());

async function judged(files: Files): Promise<{ pull: Pull; run: GateRun }> {
  count += 1;
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: `candidate-${count}`,
    files: { ...COMMITTED_CANDIDATE, [METRICS_FILE]: metrics(0.94), ...files },
  });
  await scenario.pullEvent(pull, 'opened');
  const run = await scenario.approved(pull, 'dana', 'mia');
  return { pull, run };
}

const checks = ({ decision }: GateRun) =>
  Object.fromEntries(
    (decision?.models[0]?.checks ?? []).map(({ id, outcome, trust }) => [id, `${outcome} ${trust}`]),
  );

describe('drift at the gate', () => {
  it('data that looks as before is approved, computed here', async () => {
    const { pull, run } = await judged({ [CURRENT]: data(0.02) });
    expect(checks(run)).toMatchObject({
      'score-drift': 'pass recomputed',
      'amount-drift': 'pass recomputed',
    });
    expect(gateStatus(pull)?.state).toBe('success');
    const files = (run.decision?.models[0]?.evidence ?? []).map(({ file, format }) => `${file} ${format}`);
    expect(files).toEqual(expect.arrayContaining([`${CURRENT} drift-data`, `${PROFILE} drift-reference`]));
  });

  it('a score that drifted is denied, with what was found', async () => {
    const { pull, run } = await judged({ [CURRENT]: data(0.3) });
    expect(checks(run)['score-drift']).toBe('fail recomputed');
    expect(gateStatus(pull)?.state).toBe('failure');
    const check = run.decision?.models[0]?.checks.find(({ id }) => id === 'score-drift');
    expect(check?.observed).toMatchObject({ value: 0.3, rows: 400 });
    expect(gateComment(pull)).toContain('The score is distributed as before');
  });

  it('a pull request cannot drop the declaration, the data, the reference or most of the rows', async () => {
    const config = smallRepository({ artifacts: false, ledger: true })['.arbiter/config.yml'] as string;
    const few = `${data(0.02).split('\n').slice(0, 100).join('\n')}\n`;
    for (const files of [
      { [CURRENT]: data(0.3), '.arbiter/config.yml': config },
      { [CURRENT]: null },
      { [PROFILE]: null },
      { [PROFILE]: '{"schema":"arbiter/drift-profile/v1"}\n' },
      { [CURRENT]: few },
    ]) {
      const { pull, run } = await judged(files);
      expect(checks(run)['score-drift']).toMatch(/^(fail|error|inconclusive)/);
      expect(gateStatus(pull)?.state).not.toBe('success');
    }
  });

  it('verdicts are replayed from the ledger, byte for byte', async () => {
    const { entries } = await verified(scenario.repo);
    const verdicts = entries.filter(({ type }) => type === 'evaluation');
    expect(verdicts.length).toBeGreaterThan(3);
    for (const { seq } of verdicts.slice(0, 4)) {
      const replay = await arbiter(['audit', 'replay', String(seq), '--repository', scenario.repo.gitDir]);
      expect(replay).toMatchObject({ code: 0, stdout: expect.stringContaining('byte for byte') });
    }
  });
});

import { expect, test } from 'vitest';
import { manifest, POLICY_FILE, policy, smallRepository } from '../../test/e2e/small.ts';
import type { Files } from '../../test/github/world.ts';
import { MemoryTree } from '../../test/replay/memory-tree.ts';
import { inputOf } from '../../test/replay/recording.ts';
import { evaluate, type SignoffAnswer, type SignoffRequest } from './evaluation.ts';

const FOLDER = 'models/demo';
const MANIFEST = `${FOLDER}/model.yml`;
const KPI_CHECK = `  - id: kpis
    kind: kpi
    title: What was agreed is met
    goal: The model pays
    owner: "@acme/model-risk"
    dataset: test
    require: { met: all }
    level: mandatory
signoff:`;
const kpis = (...lines: string[]) =>
  `business: { kpis: [${lines.map((line) => `{ ${line} }`).join(', ')}] }\n`;
const AGREED = 'name: auc, threshold: 0.9';

/** Roles whose seat a change of the manifest adds, and why. */
async function seats(before: string, after: string) {
  const base: Files = {
    ...smallRepository({ artifacts: false }),
    [POLICY_FILE]: policy('0.9').replace('signoff:', KPI_CHECK),
    [MANIFEST]: manifest('1.0.0', 'high', before),
  };
  const asked: SignoffRequest[] = [];
  await evaluate(
    inputOf(new MemoryTree(base), new MemoryTree({ ...base, [MANIFEST]: manifest('1.1.0', 'high', after) }), {
      signoff: async (request) => {
        asked.push(request);
        return {
          result: { state: 'unsigned', valid_until: null, override: null },
          requests: [],
          voided: [],
          conditions: [],
          overrides: { granted: [], refused: [] },
          ahead: [],
        } as unknown as SignoffAnswer;
      },
    }),
  );
  return asked.find(({ subject }) => subject.name === FOLDER)?.addedSeats.map(({ role }) => role);
}

test.each<[string, string, string, string[]]>([
  ['a first KPI that hardly anything misses', '', kpis('name: auc, threshold: 0.01'), ['governance']],
  [
    'one beside those that were agreed',
    kpis(AGREED),
    kpis(AGREED, 'name: f1, threshold: 0.01'),
    ['governance'],
  ],
  ['one under another name', kpis(AGREED), kpis('name: roc_auc, threshold: 0.01'), ['governance']],
  ['a stricter threshold', kpis(AGREED), kpis('name: auc, threshold: 0.95'), []],
  ['a looser one, which does not count', kpis(AGREED), kpis('name: auc, threshold: 0.1'), []],
  ['none added', kpis(AGREED), kpis(AGREED), []],
])('%s', async (_, before, after, roles) => {
  expect(await seats(before, after)).toEqual(roles);
});

import { describe, expect, test } from 'vitest';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  manifest,
  metrics,
  POLICY_FILE,
  policy,
  smallRepository,
  trainedWith,
} from '../../test/e2e/small.ts';
import type { Files } from '../../test/github/world.ts';
import { MemoryTree } from '../../test/replay/memory-tree.ts';
import { inputOf, NOW } from '../../test/replay/recording.ts';
import type { GoverningChange } from '../decision/model.ts';
import { NO_ARTIFACTS } from './artifact-set.ts';
import { type EvaluationInput, evaluate, type SignoffAnswer, type SignoffRequest } from './evaluation.ts';
import { alteredRules, type ChangeOfModel, jointChange, type ReadOfModel } from './joint-change.ts';

const FOLDER = 'models/demo';
const change = (
  file: string,
  direction: GoverningChange['direction'] = 'stricter',
  pointer = '/x',
): GoverningChange => ({ file, pointer, direction, message: 'It changes.' });

describe('the files that say how strictly a model is judged', () => {
  test.each<[string, GoverningChange, boolean]>([
    ['a stricter policy', change(POLICY_FILE), true],
    ['a looser one', change(POLICY_FILE, 'looser'), true],
    ['a new policy', change(POLICY_FILE, 'neutral', ''), true],
    ['words of one alone', change(POLICY_FILE, 'neutral', '/metadata'), false],
    ['the configuration', change('.arbiter/config.yml'), true],
    ['the lock file', change('.arbiter/arbiter.lock', 'neutral', ''), true],
    ['a baseline', change('.arbiter/baselines/a.yml', 'neutral', ''), true],
    ['a catalog', change('.arbiter/catalog/a.yml'), true],
    ['a data set that is new', change('.arbiter/catalog/a.yml', 'new'), false],
    ['its own manifest', change(`${FOLDER}/model.yml`), true],
    ['that of another model', change('models/other/model.yml'), false],
    ['the roles', change('.arbiter/roles.yml', 'looser'), false],
    ['a waiver', change('.arbiter/waivers/a.yml', 'looser'), false],
    ['a workflow', change('.github/workflows/a.yml', 'looser'), false],
  ])('%s', (_, one, isRule) => {
    expect(alteredRules([one, one], FOLDER)).toEqual(isRule ? [one.file] : []);
  });
});

describe('rules and evidence that change together', () => {
  const model: ReadOfModel = {
    folder: FOLDER,
    evidence: [METRICS_FILE],
    artifacts: [],
    paths: new Set([METRICS_FILE, `${FOLDER}/model.yml`, `${FOLDER}/train.py`]),
  };
  const of = (changed: string[], rules = [POLICY_FILE]): ChangeOfModel => ({
    rules,
    changed: new Set(changed),
    own: changed.filter((path) => path.startsWith(`${FOLDER}/`)),
  });
  const told = (evidence: string) =>
    `what it is judged by (${POLICY_FILE}) and its evidence (${evidence}) change together`;

  test.each<[string, ChangeOfModel, Partial<ReadOfModel>, string | null]>([
    ['evidence', of([METRICS_FILE, POLICY_FILE]), {}, told(METRICS_FILE)],
    [
      'evidence that lies elsewhere',
      of(['reports/a.json']),
      { evidence: ['reports/a.json'] },
      told('reports/a.json'),
    ],
    ['a file that is gone', of([`${FOLDER}/old.json`]), {}, told(`${FOLDER}/old.json, removed`)],
    ['rules alone', of([POLICY_FILE]), {}, null],
    ['evidence alone', of([METRICS_FILE], []), {}, null],
    ['code alone, where all evidence is committed', of([`${FOLDER}/train.py`]), {}, null],
    ['code that makes an artifact', of([`${FOLDER}/train.py`]), { artifacts: ['a.csv'] }, told('a.csv')],
    [
      'a workflow that makes one',
      of(['.github/workflows/train.yml']),
      { artifacts: ['a.csv'] },
      told('a.csv'),
    ],
    ['a manifest beside an artifact', of([`${FOLDER}/model.yml`]), { artifacts: ['a.csv'] }, null],
  ])('%s', (_, one, more, expected) => expect(jointChange(one, { ...model, ...more })).toBe(expected));

  test('names three files at most, each cut short', () => {
    const evidence = [`${'x'.repeat(500)}`, 'y1', 'y2', 'y3', 'y4'];
    const found = jointChange(of(evidence), { ...model, evidence }) as string;
    expect(found).toContain(`(${'x'.repeat(120)}…, y1, y2 and 2 more)`);
  });
});

describe('the governance role is told why it is needed', () => {
  const OLD = smallRepository({ artifacts: false });

  async function seats(files: Files, more: Partial<EvaluationInput> = {}, base: Files = OLD) {
    const asked: SignoffRequest[] = [];
    const input = inputOf(new MemoryTree(base), new MemoryTree({ ...base, ...files }), {
      isJointChangeTold: true,
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
      ...more,
    });
    await evaluate(input);
    const own = asked.find(({ subject }) => subject.name === FOLDER);
    return { isGoverning: own?.isGoverning, added: own?.addedSeats };
  }

  test('a stricter limit with new evidence: its seat, and why', async () => {
    const found = await seats({ ...COMMITTED_CANDIDATE, [POLICY_FILE]: policy('0.92') });
    expect(found).toEqual({
      isGoverning: true,
      added: [
        {
          role: 'governance',
          reason: `what it is judged by (${POLICY_FILE}) and its evidence (${FOLDER}/evaluation/test.csv, ${METRICS_FILE}) change together`,
        },
      ],
    });
  });

  test.each<[string, Files, Partial<EvaluationInput>]>([
    ['a limit alone', { [POLICY_FILE]: policy('0.92') }, {}],
    ['evidence alone', COMMITTED_CANDIDATE, {}],
    [
      'a verdict of an earlier version',
      { ...COMMITTED_CANDIDATE, [POLICY_FILE]: policy('0.92') },
      { isJointChangeTold: false },
    ],
  ])('%s: no further reason', async (_, files, more) => {
    expect((await seats(files, more)).added).toEqual([]);
  });

  test('the threshold of its own manifest, and evidence of a workflow', async () => {
    const thresholds = (value: string) => `business: { thresholds: { roc_auc: ${value} } }\n`;
    const base = {
      ...smallRepository(),
      [`${FOLDER}/model.yml`]: manifest('1.0.0', 'high', thresholds('0.8')),
    };
    const files = Object.entries(trainedWith(0.96)).map(([name, text]) => ({
      path: `${FOLDER}/evaluation/${name}`,
      bytes: new TextEncoder().encode(text),
      source: 'artifact evaluation of workflow run 7 (attempt 1)',
      trust: 'workflow' as const,
      madeAt: NOW,
    }));
    const found = await seats(
      {
        [`${FOLDER}/model.yml`]: manifest('1.1.0', 'high', thresholds('0.85')),
        [METRICS_FILE]: metrics(0.94),
      },
      { artifacts: async () => ({ ...NO_ARTIFACTS, files, newestAt: NOW }) },
      base,
    );
    expect(found.added).toEqual([
      {
        role: 'governance',
        reason: `what it is judged by (${FOLDER}/model.yml) and its evidence (${FOLDER}/evaluation/test.csv, ${METRICS_FILE}) change together`,
      },
    ]);
  });
});

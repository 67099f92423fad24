import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RunCommit } from '../../src/checks/facts.ts';
import type { AskedCommit } from '../../src/evaluation/evaluation.ts';
import { replayEntry } from '../../src/evaluation/replay.ts';
import { manifest, policy, smallRepository } from '../e2e/small.ts';
import type { Files } from '../github/world.ts';
import { MemoryTree } from './memory-tree.ts';
import { inputOf, recorded, storeOf, verdictOf } from './recording.ts';

const LINEAGE = `  - id: lineage
    kind: lineage
    title: Data, run and code are known
    require: { present: [data_version, run, code_commit], consistent: true }
signoff:`;
const COMMIT = 'd'.repeat(40);
const DATA = 'id,y\n1,0\n';
const MD5 = createHash('md5').update(DATA).digest('hex');
const RUN = JSON.stringify({
  run: {
    info: { run_id: 'run123456', status: 'FINISHED', lifecycle_stage: 'active' },
    data: {
      metrics: [{ key: 'custom_cost', value: 1, timestamp: 1, step: 0 }],
      tags: [{ key: 'mlflow.source.git.commit', value: COMMIT }],
    },
  },
});
const lock = (md5: string) =>
  `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    deps:\n    - path: claims.csv\n      md5: ${md5}\n`;

function state(version: string, more: Files = {}): Files {
  return {
    ...smallRepository(),
    '.arbiter/config.yml': 'models: ["models/**"]\ncode_paths: { demo: ["src/**"] }\n',
    '.arbiter/policies/board.yml': policy('0.5').replace('signoff:', LINEAGE),
    'models/demo/model.yml': `${manifest(version)}run: { id: run123456 }\ndata: [{ dataset: claims, role: train }]\n`,
    'models/demo/run.json': RUN,
    'models/demo/dvc.lock': lock(MD5),
    'models/demo/claims.csv': DATA,
    '.arbiter/catalog/claims.yml':
      'datasets:\n  - { name: claims, owner: "@acme/data", source: warehouse, refresh: daily, sensitivity: low, columns: [{ name: y, meaning: Label, classification: [none] }] }\n',
    'src/train.py': 'one\n',
    ...more,
  };
}

const ANCESTOR: RunCommit = { commit: COMMIT, state: 'ancestor', changed: [], changedCount: 0 };

async function judged(found: RunCommit | null, more: Files = {}) {
  const questions: AskedCommit[] = [];
  const runCommit = async (asked: AskedCommit) => {
    questions.push(asked);
    return found as RunCommit;
  };
  const input = inputOf(new MemoryTree(state('1.0.0')), new MemoryTree(state('1.1.0', more)), {
    ...(found !== null && { runCommit }),
  });
  const kept = await recorded(input);
  const check = kept.evaluation.decision.models[0]?.checks.find(({ id }) => id === 'lineage');
  return { kept, check, questions };
}

describe('lineage in a decision', () => {
  it.each<[string, RunCommit | null, Files, string]>([
    ['the code is the run’s', ANCESTOR, {}, 'pass'],
    ['code changed since', { ...ANCESTOR, changed: ['src/train.py'], changedCount: 1 }, {}, 'fail'],
    ['the commit is nowhere', { ...ANCESTOR, state: 'unknown' }, {}, 'error'],
    ['there is no history', null, {}, 'inconclusive'],
    [
      'what a stage read is not what it recorded',
      ANCESTOR,
      { 'models/demo/claims.csv': 'id,y\n1,1\n' },
      'fail',
    ],
  ])('%s, and replays', async (_, found, more, outcome) => {
    const { kept, check } = await judged(found, more);
    expect([check?.outcome, check?.reason]).toEqual([outcome, check?.reason]);
    if (found === null) return;
    expect(await replayEntry(verdictOf(kept), kept.record, storeOf(kept.blobs))).toMatchObject({
      kind: 'same',
    });
  });

  it('Git is asked once, about governed code of this model alone', async () => {
    const { questions } = await judged(ANCESTOR);
    expect(questions).toHaveLength(1);
    const [{ folder, commit, isCode }] = questions as [AskedCommit];
    expect([folder, commit]).toEqual(['models/demo', COMMIT]);
    expect(['src/train.py', 'models/demo/train.py', 'other/train.py'].map(isCode)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('what Git knew is part of the record: another word there is another verdict, and none is refused', async () => {
    const { kept } = await judged(ANCESTOR);
    const record = JSON.parse(Buffer.from(kept.record).toString('utf8')) as {
      inputs: { run_commits?: { state: string }[] };
    };
    const replay = () =>
      replayEntry(verdictOf(kept), Buffer.from(JSON.stringify(record)), storeOf(kept.blobs));
    const [note] = record.inputs.run_commits ?? [];
    expect(note).toEqual({
      folder: 'models/demo',
      commit: COMMIT,
      state: 'ancestor',
      changed: [],
      changed_count: 0,
    });
    (note as { state: string }).state = 'elsewhere';
    expect((await replay()).kind).toBe('differs');
    record.inputs.run_commits = [note, note] as { state: string }[];
    expect((await replay()).kind).toBe('diverged');
    delete record.inputs.run_commits;
    expect((await replay()).kind).toBe('diverged');
  });
});

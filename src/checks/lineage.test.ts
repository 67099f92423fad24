import { describe, expect, test } from 'vitest';
import {
  APPROVED_IMAGE,
  CONTEXT,
  FOLDER,
  item,
  MANIFEST,
  modelFacts,
  problem,
  texts,
} from '../../test/checks/facts.ts';
import type { RecordedHash } from '../evidence/evidence.ts';
import type { CheckConfigOf } from './check.ts';
import type { EvidenceItem, ModelFacts, RunCommit } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Require = CheckConfigOf<'lineage'>['require'];

const ALL = ['data_version', 'run', 'code_commit', 'environment'] as const;
const COMMIT = 'c'.repeat(40);
const MD5 = '0'.repeat(32);
const RUN = 'run123456';
const AWAITING = [{ workflow: 'train.yml', artifact: 'run', state: 'in progress' }];

function run(lineage: EvidenceItem['facts']['lineage'] = {}, more: Partial<EvidenceItem> = {}): EvidenceItem {
  return item({
    file: `${FOLDER}/run.json`,
    format: 'mlflow-run-json',
    facts: { lineage: { run_id: RUN, commit: COMMIT, ...lineage } },
    ...more,
  });
}

const hash = (parts: Partial<RecordedHash> = {}): RecordedHash => ({
  path: 'data/claims.csv',
  algorithm: 'md5',
  digest: MD5,
  role: 'dep',
  ...parts,
});
const lock = (data: readonly RecordedHash[] = [hash()], more: Partial<EvidenceItem> = {}): EvidenceItem =>
  item({ file: `${FOLDER}/dvc.lock`, format: 'dvc-lock', facts: { lineage: { data } }, ...more });
const mlmodel = (runId: string, file = `${FOLDER}/model/MLmodel`): EvidenceItem =>
  item({ file, format: 'mlmodel', facts: { lineage: { run_id: runId } } });
const compared = item({
  file: `${FOLDER}/mlruns/1/other`,
  format: 'mlflow-filestore',
  facts: { lineage: { run_id: 'other' } },
});
const registered = (runId: string, version: string): EvidenceItem =>
  item({
    file: `${FOLDER}/registry/version-${version}/meta.yaml`,
    format: 'mlflow-registry',
    facts: { lineage: { run_id: runId }, identity: { model: 'fraud', version } },
  });
const card = (version: string, runId: string): EvidenceItem =>
  item({
    file: `${FOLDER}/MODEL_CARD.md`,
    format: 'hf-model-card',
    facts: { card: { sections: [], front_matter: true, metadata: { version, run_id: runId } } },
  });
const commit = (state: RunCommit['state'], changed: readonly string[] = []): RunCommit => ({
  commit: COMMIT,
  state,
  changed,
  changedCount: changed.length,
});

const SOUND: Partial<ModelFacts> = {
  evidence: [run(), lock()],
  texts: texts({ Dockerfile: `FROM ${APPROVED_IMAGE}\n` }),
  runCommits: [commit('ancestor')],
  hasGovernedCode: true,
};

function judge(parts: Partial<ModelFacts>, require: Require = { present: [...ALL], consistent: true }) {
  const check: CheckConfigOf<'lineage'> = { id: 'l', kind: 'lineage', title: 'Lineage', require };
  return evaluateCheck(modelFacts({ ...SOUND, ...parts }), check, CONTEXT);
}

const manifest = (parts: Partial<ModelFacts['manifest']>) => ({ manifest: { ...MANIFEST, ...parts } });
const { run: _, ...unnamed } = MANIFEST;

test('everything known, and every source agrees', () => {
  const { outcome, reason, trust } = judge({});
  expect(outcome).toBe('pass');
  expect(trust).toBe('committed');
  expect(reason).toContain(`claims (test) is md5 ${MD5}`);
  expect(reason).toContain('no governed code of the model has changed since');
});

describe('the training run', () => {
  const present: Require = { present: ['run'] };
  test.each<[string, Partial<ModelFacts>, string, string]>([
    ['is named by manifest and evidence', {}, 'pass', 'The training run is run123456'],
    ['is the only one there is', { manifest: unnamed }, 'pass', 'run123456'],
    ['is named by an MLmodel file alone', { evidence: [mlmodel(RUN)] }, 'pass', 'MLmodel'],
    ['is said by the manifest, and nothing shows it', { evidence: [] }, 'error', 'Missing evidence'],
    ['is still being made', { evidence: [], awaiting: AWAITING }, 'inconclusive', 'Waiting'],
    ['is nowhere', { manifest: unnamed, evidence: [] }, 'error', 'a training run'],
    [
      'is one of several, and the manifest names none',
      { manifest: unnamed, evidence: [run(), run({ run_id: 'other' }, { file: 'b.json' })] },
      'fail',
      'write the one that made this model',
    ],
    [
      'is another than the evidence’s',
      { evidence: [run({ run_id: 'other' })] },
      'fail',
      'the evidence is of other',
    ],
    [
      'is still being made, beside evidence of another',
      { evidence: [run({ run_id: 'other' })], awaiting: AWAITING },
      'inconclusive',
      'Waiting',
    ],
    [
      'did not finish',
      {
        evidence: [
          run({}, { problems: [problem({ code: 'run_not_finished', message: 'It FAILED.', pointer: '' })] }),
        ],
      },
      'error',
      'It FAILED.',
    ],
  ])('%s', (_name, parts, outcome, words) => {
    const result = judge(parts, present);
    expect([result.outcome, result.reason]).toEqual([outcome, expect.stringContaining(words)]);
  });
});

describe('the commit of the run', () => {
  const present: Require = { present: ['code_commit'] };
  test.each<[string, Partial<ModelFacts>, string, string]>([
    ['is the head', { runCommits: [commit('head')] }, 'pass', 'the commit that is judged'],
    ['is an ancestor, with the same code', {}, 'pass', 'has changed since'],
    [
      'is an ancestor, and code changed since',
      { runCommits: [commit('ancestor', ['src/train.py'])] },
      'fail',
      'src/train.py. Train again',
    ],
    ['is of another line of history', { runCommits: [commit('elsewhere')] }, 'fail', 'not in the history'],
    ['is no commit here', { runCommits: [commit('unknown')] }, 'error', 'not a commit of this repository'],
    [
      'lies beyond a shallow clone',
      { runCommits: [commit('incomplete')] },
      'error',
      'fetch the whole history',
    ],
    ['was not looked up', { runCommits: [] }, 'inconclusive', 'no history'],
    ['cannot be told, since no code is governed', { hasGovernedCode: false }, 'error', 'code_paths'],
    ['is not named', { evidence: [run({ commit: null })] }, 'fail', 'names no commit'],
    ['belongs to a run that nothing records', { evidence: [mlmodel(RUN)] }, 'error', 'the record of the run'],
    [
      'is two commits',
      { evidence: [run(), run({ commit: 'd'.repeat(40) }, { file: 'b.json' })] },
      'fail',
      'several commits: cccccccccccc, dddddddddddd',
    ],
    [
      'belongs to a run that failed',
      { evidence: [run({}, { problems: [problem({ code: 'run_not_finished', pointer: '' })] })] },
      'error',
      'No code commit without a run',
    ],
    ['belongs to no run', { manifest: unnamed, evidence: [] }, 'error', 'No code commit without a run'],
  ])('%s', (_name, parts, outcome, words) => {
    const result = judge(parts, present);
    expect([result.outcome, result.reason]).toEqual([outcome, expect.stringContaining(words)]);
  });

  test('a folder has no history to ask', () => {
    const { runCommits: __, ...folder } = { ...SOUND, runCommits: [] };
    const check: CheckConfigOf<'lineage'> = { id: 'l', kind: 'lineage', title: 'L', require: present };
    expect(evaluateCheck(modelFacts(folder), check, CONTEXT).outcome).toBe('inconclusive');
  });
});

describe('the version of each data set', () => {
  const present: Require = { present: ['data_version'] };
  const used = (version?: string) =>
    manifest({ data: [{ dataset: 'claims', role: 'test', ...(version !== undefined && { version }) }] });
  test.each<[string, Partial<ModelFacts>, string, string | null]>([
    ['was recorded by DVC', {}, 'pass', 'committed'],
    [
      'was recorded for the part that is used',
      { evidence: [lock([hash({ path: 'out/claims-test.parquet' })])] },
      'pass',
      'committed',
    ],
    [
      'was recorded by the run',
      { evidence: [run({ data: [hash({ path: 'claims', algorithm: 'mlflow', digest: 'ab12cd34' })] })] },
      'pass',
      'committed',
    ],
    [
      'is the hash of the manifest, recorded under another name',
      { ...used(`md5:${MD5}`), evidence: [lock([hash({ path: 'x.bin' })])] },
      'pass',
      'committed',
    ],
    ['is only typed: a claim', { ...used('2026-09-30'), evidence: [] }, 'pass', 'claimed'],
    ['is a hash that nobody recorded: a claim', { ...used(`md5:${MD5}`), evidence: [] }, 'pass', 'claimed'],
    ['is typed, and recorded as well', used('2026-09-30'), 'pass', 'committed'],
    ['contradicts what was recorded', used(`md5:${'1'.repeat(32)}`), 'fail', null],
    ['contradicts it without naming the algorithm', used('1'.repeat(32)), 'fail', null],
    ['is nowhere', { evidence: [] }, 'fail', null],
    [
      'was recorded in a file with a problem',
      { evidence: [lock([hash()], { problems: [problem({ pointer: '' })] })] },
      'error',
      null,
    ],
    [
      'is not recorded for this data set',
      { evidence: [lock([hash({ path: 'data/other.csv' })])] },
      'fail',
      null,
    ],
    ['is still being made', { evidence: [], awaiting: AWAITING }, 'inconclusive', null],
    ['belongs to no data set', manifest({ data: [] }), 'error', null],
  ])('%s', (_name, parts, outcome, trust) => {
    const result = judge(parts, present);
    expect([result.outcome, result.trust]).toEqual([outcome, trust]);
  });

  test('a typed version is not trusted where a recorded one is required', () => {
    const require: Require = { ...present, trust: { at_least: 'committed' } };
    const { outcome, reason } = judge({ ...used('2026-09-30'), evidence: [] }, require);
    expect([outcome, reason]).toEqual(['fail', expect.stringContaining('Its trust is claimed')]);
    expect(judge({}, require).outcome).toBe('pass');
    expect(judge({}, { ...present, trust: { at_least: 'workflow' } }).outcome).toBe('fail');
  });
});

describe('the environment', () => {
  test.each([
    [`FROM ${APPROVED_IMAGE}\n`, 'pass'],
    [`FROM ${APPROVED_IMAGE} AS a\nFROM a\n`, 'pass'],
    ['FROM python:3.12\n', 'fail'],
    [`FROM ${APPROVED_IMAGE}\nCOPY --from=busybox:1 /bin/sh /sh\n`, 'fail'],
    ['ARG IMAGE\nFROM $IMAGE\n', 'fail'],
    ['RUN true\n', 'error'],
  ])('%j: %s', (text, outcome) => {
    expect(judge({ texts: texts({ Dockerfile: text }) }, { present: ['environment'] }).outcome).toBe(outcome);
  });

  test('without a Dockerfile it is not known', () => {
    expect(judge({ texts: new Map() }, { present: ['environment'] }).outcome).toBe('error');
    expect(judge({ texts: new Map(), awaiting: AWAITING }, { present: ['environment'] }).outcome).toBe(
      'inconclusive',
    );
  });
});

describe('every source agrees', () => {
  const consistent: Require = { consistent: true };
  const other = { path: 'data/claims.csv', digest: '1'.repeat(32) };
  test.each<[string, Partial<ModelFacts>, string, string]>([
    ['manifest and run', { evidence: [run()] }, 'pass', 'agrees (run)'],
    ['MLmodel and manifest', { evidence: [mlmodel(RUN)] }, 'pass', 'run'],
    ['MLmodel of another run', { evidence: [run(), mlmodel('other')] }, 'fail', 'is of run other'],
    [
      'MLmodel in the folder of the run that it was compared with',
      { evidence: [run(), compared, mlmodel('other', `${FOLDER}/mlruns/1/other/artifacts/model/MLmodel`)] },
      'pass',
      'run',
    ],
    [
      'MLmodel in a folder that is only called like a run',
      { evidence: [run(), mlmodel('other', `${FOLDER}/mlruns/1/other/artifacts/model/MLmodel`)] },
      'fail',
      'is of run other',
    ],
    [
      'registry with the run',
      { evidence: [run(), registered('old', '1'), registered(RUN, '2')] },
      'pass',
      'registry',
    ],
    ['registry without the run', { evidence: [run(), registered('old', '1')] }, 'fail', 'only of old'],
    ['card', { evidence: [run(), card('1.2.0', RUN)] }, 'pass', 'version'],
    [
      'card of another version',
      { evidence: [run(), card('1.1.0', RUN)] },
      'fail',
      'version is 1.1.0; expected 1.2.0',
    ],
    [
      'card of another run',
      { evidence: [run(), card('1.2.0', 'other')] },
      'fail',
      'run is other; expected run123456',
    ],
    [
      'a hash that two stages record differently',
      { evidence: [run(), lock([hash({ stage: 'train' }), hash({ stage: 'evaluate', ...other })])] },
      'fail',
      '(stage evaluate)',
    ],
    [
      'a hash that files of DVC in two folders record differently',
      {
        evidence: [
          run(),
          lock(),
          item({
            file: `${FOLDER}/data/claims.csv.dvc`,
            format: 'dvc-pointer',
            facts: { lineage: { data: [hash({ path: 'claims.csv', digest: other.digest })] } },
          }),
        ],
      },
      'fail',
      `${FOLDER}/data/claims.csv has the md5`,
    ],
    [
      'a hash that two stages record alike',
      { evidence: [run(), lock([hash(), hash()])] },
      'pass',
      'recorded hashes',
    ],
    [
      'a data version that DVC recorded differently',
      {
        ...manifest({ data: [{ dataset: 'claims', role: 'test', version: `md5:${MD5}` }] }),
        evidence: [run(), lock([hash(other)])],
      },
      'fail',
      'recorded md5 1111',
    ],
    [
      'a file that is not what was recorded',
      {
        recordedFiles: [
          { recordedIn: `${FOLDER}/dvc.lock`, path: 'data/claims.csv', digest: MD5, isSame: false },
        ],
      },
      'fail',
      'is not the file',
    ],
    [
      'a file that is what was recorded',
      {
        recordedFiles: [
          { recordedIn: `${FOLDER}/dvc.lock`, path: 'data/claims.csv', digest: MD5, isSame: true },
        ],
      },
      'pass',
      'files',
    ],
    ['nothing to compare', { manifest: unnamed, evidence: [run()] }, 'error', 'two sources'],
    [
      'nothing to compare yet',
      { manifest: unnamed, evidence: [run()], awaiting: AWAITING },
      'inconclusive',
      'Waiting',
    ],
    [
      'the run is ambiguous',
      { manifest: unnamed, evidence: [run(), mlmodel('other')] },
      'fail',
      'names 2 runs',
    ],
    [
      'a file that cannot be read',
      { evidence: [run(), item({ format: 'unknown', problems: [problem()] })] },
      'error',
      'cannot be told',
    ],
    [
      'a lock that lost a hash',
      {
        evidence: [
          run(),
          lock([], { problems: [problem({ code: 'missing_digest', pointer: '/stages/a' })] }),
        ],
      },
      'error',
      'dvc.lock',
    ],
    [
      'a run that did not finish',
      { evidence: [run({}, { problems: [problem({ code: 'run_not_finished', pointer: '' })] })] },
      'error',
      'run.json',
    ],
  ])('%s', (_name, parts, outcome, words) => {
    const result = judge(parts, consistent);
    expect([result.outcome, result.reason]).toEqual([outcome, expect.stringContaining(words)]);
  });
});

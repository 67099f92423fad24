import { expect, test } from 'vitest';
import { corpusFile } from '../../test/evidence-corpus.ts';
import { readEvidence } from './collection.ts';
import { checkRecordedHashes, matchMd5, recordedPath, staleProblems } from './hashes.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** md5 of `a\r\nb\r\n`, as `md5sum` prints it. */
const CRLF_MD5 = '59b0d7772f0561efb95518f3cb8abc60';

test('a file matches as stored, or after LF became CR LF, and not otherwise', () => {
  expect(matchMd5(bytes('a\r\nb\r\n'), CRLF_MD5)).toBe('as_stored');
  expect(matchMd5(bytes('a\nb\n'), CRLF_MD5)).toBe('with_crlf');
  expect(matchMd5(bytes('a\nb\r\n'), CRLF_MD5)).toBe('with_crlf');
  expect(matchMd5(bytes('a\nc\n'), CRLF_MD5)).toBe('mismatch');
  expect(matchMd5(bytes(''), CRLF_MD5)).toBe('mismatch');
});

/** Real projects: the metrics file beside the lock that recorded it. Git stored two of them with LF. */
test.each([
  ['0-Parth-D__ASL-Classification-Project', 'scores.json', 'scores.json', 'with_crlf'],
  [
    'Ameen-GAMAL__credit-risk-mlops-fairness',
    'metrics/evaluation.json',
    'metrics/evaluation.json',
    'with_crlf',
  ],
  ['iterative__demo-bank-customer-churn', 'metrics.json', 'metrics.json', 'as_stored'],
])('the metrics of %s are those of its dvc.lock', (project, file, recorded, state) => {
  const [lock] = readEvidence([corpusFile(`dvc-lock/${project}/dvc.lock`)]).items;
  const data = lock?.reading.facts.lineage?.data ?? [];
  const metrics = { ...corpusFile(`metrics-json/${project}/${file}`), path: recorded };
  const checks = checkRecordedHashes(data, '', [metrics]).filter(({ path }) => path === recorded);
  expect(checks.map((check) => check.state)).toEqual([state]);
  expect(staleProblems('dvc.lock', checks)).toEqual([]);
});

test('attack 12, 14: a metrics file edited after the run is stale evidence', () => {
  const recorded = [
    {
      path: 'metrics.json',
      algorithm: 'md5',
      digest: '36658c4136489292fd5e086f04a2f1cb',
      role: 'out' as const,
    },
  ];
  const edited = { path: 'models/churn/metrics.json', bytes: bytes('{"f1": 0.99, "roc_auc": 0.99}') };
  const checks = checkRecordedHashes(recorded, 'models/churn', [edited]);
  expect(staleProblems('models/churn/dvc.lock', checks).map(({ code, file }) => [code, file])).toEqual([
    ['stale_evidence', 'models/churn/metrics.json'],
  ]);
});

test('folders and files that are not committed cannot be compared, and say so', () => {
  const recorded = [
    { path: 'data', algorithm: 'md5', digest: `${CRLF_MD5}.dir` },
    { path: 'gone.csv', algorithm: 'md5', digest: CRLF_MD5 },
  ];
  const files = [{ path: 'data', bytes: bytes('x') }];
  expect(checkRecordedHashes(recorded, '', files).map(({ state }) => state)).toEqual([
    'not_comparable',
    'absent',
  ]);
});

test('a pipeline in a folder of its own names what lies beside it', () => {
  const recorded = [{ path: '../metrics.json', algorithm: 'md5', digest: CRLF_MD5, role: 'out' as const }];
  const edited = { path: 'models/churn/metrics.json', bytes: bytes('{}') };
  const checks = checkRecordedHashes(recorded, 'models/churn/pipeline', [edited]);
  expect(checks.map(({ path, state }) => [path, state])).toEqual([['models/churn/metrics.json', 'mismatch']]);
});

test.each([
  ['', 'a.csv', 'a.csv'],
  ['m', './data//a.csv', 'm/data/a.csv'],
  ['m/p', '../../a.csv', 'a.csv'],
  ['m', '../../a.csv', '../a.csv'],
  ['m', '/srv/a.csv', '/srv/a.csv'],
  ['m', 's3://bucket/a.csv', 's3://bucket/a.csv'],
])('in %j the path %j is %j', (folder, path, expected) => {
  expect(recordedPath(folder, path)).toBe(expected);
});

test('an empty hash is none', () => {
  const lock = (etag: string) =>
    `schema: '2.0'\nstages:\n  get:\n    cmd: get\n    outs:\n    - path: a.csv\n      etag: '${etag}'\n`;
  const read = (etag: string) =>
    readEvidence([{ path: 'dvc.lock', bytes: bytes(lock(etag)) }]).items[0]?.reading;
  expect(read('abc')).toMatchObject({ facts: { lineage: { data: [{ digest: 'abc' }] } }, problems: [] });
  expect(read('')?.facts.lineage).toBeUndefined();
  expect(read('')?.problems.map(({ code }) => code)).toContain('missing_digest');
});

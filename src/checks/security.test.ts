import { describe, expect, test } from 'vitest';
import { CONTEXT, FOLDER, item, modelFacts, SHA } from '../../test/checks/facts.ts';
import { fileOf } from '../../test/evidence-corpus.ts';
import { readFile } from '../evidence/detection.ts';
import { explainCheck } from '../policy/explain.ts';
import { loadPolicy } from '../policy/policy.ts';
import { policyChanges } from '../policy/policy-change.ts';
import type { CheckConfig } from './check.ts';
import type { EvidenceItem, ExaminedFile, ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type File = Partial<ExaminedFile> & Pick<ExaminedFile, 'format'>;
const examined = (file: File): ExaminedFile => ({
  file: `${FOLDER}/model.bin`,
  sha256: SHA,
  trust: 'committed',
  imports: [],
  code: [],
  unread: [],
  ...file,
});
const check = (require: object, more: object = {}) =>
  ({ id: 'model-files', kind: 'security', title: 'Safe', require, ...more }) as unknown as CheckConfig;

describe('formats of model files', () => {
  const judge = (
    files: readonly File[],
    formats: object = { one_of: ['onnx'] },
    facts: Partial<ModelFacts> = {},
  ) => evaluateCheck(modelFacts({ modelFiles: files.map(examined), ...facts }), check({ formats }), CONTEXT);

  test('an accepted format passes, with texts and numbers beside it', () => {
    expect(
      judge([
        { format: 'onnx', file: `${FOLDER}/model.onnx` },
        { format: 'text', file: `${FOLDER}/model.yml` },
        { format: 'parquet', file: `${FOLDER}/test.parquet` },
        { format: 'numpy', file: `${FOLDER}/x.npy` },
      ]),
    ).toMatchObject({
      outcome: 'pass',
      trust: 'committed',
      reason: `${FOLDER}/model.onnx is onnx; nothing in it runs when loaded.`,
      evidence_at: [{ file: `${FOLDER}/model.onnx`, sha256: SHA }],
    });
  });

  const OS = { module: 'os', name: 'system' };
  const TREE = { module: 'sklearn.tree._classes', name: 'DecisionTreeClassifier' };
  const PICKLES = { one_of: ['pickle'] };
  test.each<[string, File, object, string, RegExp]>([
    [
      'under the name of another format, whose loader may see another thing in it',
      { format: 'safetensors', file: `${FOLDER}/model.pt` },
      { one_of: ['safetensors'] },
      'error',
      /it has the name of another format than its content, which is safetensors/,
    ],
    [
      'under its own name',
      { format: 'torch', file: `${FOLDER}/model.PT` },
      { one_of: ['torch'] },
      'pass',
      /nothing in it runs/,
    ],
    [
      'TorchScript, which is code',
      { format: 'torchscript' },
      { one_of: ['torchscript'] },
      'pass',
      /the policy accepts what runs in it/,
    ],
    ['another format', { format: 'pickle' }, { one_of: ['onnx'] }, 'fail', /it is pickle; accepted are onnx/],
    [
      'an import that is not harmless',
      { format: 'pickle', imports: [OS] },
      PICKLES,
      'fail',
      /imports "os.system", which may run anything/,
    ],
    [
      'an import that is accepted by name',
      { format: 'pickle', imports: [TREE] },
      { ...PICKLES, imports: ['sklearn.tree._classes.DecisionTreeClassifier'] },
      'pass',
      /the policy accepts what runs in it when loaded/,
    ],
    [
      'an import of an accepted module',
      { format: 'pickle', imports: [TREE] },
      { ...PICKLES, imports: ['sklearn.tree._classes.*'] },
      'pass',
      /the policy accepts/,
    ],
    [
      'of a module below it',
      { format: 'pickle', imports: [TREE] },
      { ...PICKLES, imports: ['sklearn.tree.*'] },
      'fail',
      /DecisionTreeClassifier/,
    ],
    [
      'of what an accepted module imported',
      { format: 'pickle', imports: [{ module: 'sklearn.tree', name: 'os.system' }] },
      { ...PICKLES, imports: ['sklearn.tree.*'] },
      'fail',
      /os\.system/,
    ],
    [
      'harmless imports alone',
      {
        format: 'pickle',
        imports: [
          { module: 'numpy', name: 'ndarray' },
          { module: 'collections', name: 'OrderedDict' },
        ],
      },
      PICKLES,
      'pass',
      /nothing/,
    ],
    [
      'an import that cannot be told',
      { format: 'torch', imports: [{ module: null, name: null }] },
      { one_of: ['torch'] },
      'fail',
      /only put together while loading/,
    ],
    [
      'a Lambda layer',
      { format: 'keras', code: ['a Lambda layer, which is Python code'] },
      { one_of: ['keras'] },
      'fail',
      /loading it runs/,
    ],
    [
      'a pickle that was not read to its end',
      { format: 'pickle', unread: ['it has no end'] },
      PICKLES,
      'error',
      /cannot be seen through: it has no end/,
    ],
    [
      'unknown bytes',
      { format: 'unknown', unread: ['no format'] },
      { one_of: ['onnx'] },
      'error',
      /cannot be told/,
    ],
    [
      'an executable',
      { format: 'executable' },
      { one_of: ['onnx'] },
      'error',
      /cannot be told \(executable\)/,
    ],
    [
      'a text with the name of a model',
      { format: 'text', file: `${FOLDER}/model.onnx` },
      { one_of: ['onnx'] },
      'error',
      /name of a model file/,
    ],
    [
      'an array whose header cannot be read',
      { format: 'numpy', unread: ['the header'] },
      { one_of: ['onnx'] },
      'error',
      /cannot be read: the header/,
    ],
  ])('%s', (_, file, formats, outcome, reason) => {
    const result = judge([file], formats);
    expect([result.outcome, result.reason]).toEqual([outcome, expect.stringMatching(reason)]);
  });

  test('what is excepted is not looked at, and is no model file either', () => {
    const formats = { one_of: ['onnx'], except: ['models/*/assets/**'] };
    const asset: File = { format: 'unknown', file: `${FOLDER}/assets/tokenizer.bin` };
    expect(judge([{ format: 'onnx' }, asset], formats).outcome).toBe('pass');
    expect(judge([{ format: 'onnx', file: asset.file as string }], formats).outcome).toBe('error');
  });

  test('one wrong file beside a good one decides, and an error decides over a failure', () => {
    expect(judge([{ format: 'onnx' }, { format: 'pickle', file: `${FOLDER}/b` }]).outcome).toBe('fail');
    expect(judge([{ format: 'pickle' }, { format: 'unknown', file: `${FOLDER}/b` }]).outcome).toBe('error');
  });

  test('no model file is an error, or awaited while a workflow makes it; not looked at is an error', () => {
    expect(judge([{ format: 'text' }])).toMatchObject({ outcome: 'error', awaiting: false });
    const awaiting = [{ workflow: 'train.yml', artifact: 'model', state: 'queued' }];
    expect(judge([], undefined, { awaiting })).toMatchObject({ outcome: 'inconclusive', awaiting: true });
    const { modelFiles: _, ...facts } = modelFacts({ modelFiles: [] });
    expect(evaluateCheck(facts, check({ formats: { one_of: ['onnx'] } }), CONTEXT).outcome).toBe('error');
  });

  test('many faults are counted, and texts of whoever made the file are quoted', () => {
    const imports = Array.from({ length: 30 }, (_, index) => ({
      module: `m${index}`,
      name: '@acme/admins `\n',
    }));
    const { reason } = judge([{ format: 'pickle', imports }], PICKLES);
    expect(reason).toContain('and 20 more');
    expect(reason).not.toContain('\n');
  });
});

const trivy = (vulnerabilities: readonly object[], more: object = {}) => ({
  SchemaVersion: 2,
  CreatedAt: '2026-02-28T10:00:00.123456789Z',
  ArtifactName: 'registry.example.com/fraud@sha256:aa',
  ArtifactType: 'container_image',
  Results: [
    { Target: 'debian', Class: 'os-pkgs', Type: 'debian', Vulnerabilities: vulnerabilities },
    { Target: 'Python', Class: 'lang-pkgs', Type: 'python-pkg' },
  ],
  ...more,
});
const CVE = (Severity: string, FixedVersion?: string) => ({
  VulnerabilityID: 'CVE-2026-1',
  PkgName: 'openssl',
  InstalledVersion: '3.0.1',
  Severity,
  ...(FixedVersion !== undefined && { FixedVersion }),
});
const audit = (dependencies: readonly object[]) => ({ dependencies, fixes: [] });

function report(content: object, parts: Partial<EvidenceItem> = {}): EvidenceItem {
  const { reading } = readFile(fileOf(JSON.stringify(content), 'report.json'));
  const { format, facts, problems, records } = reading;
  return item({ file: `${FOLDER}/report.json`, format, facts, problems, records, ...parts });
}

describe('known vulnerabilities', () => {
  const judge = (evidence: readonly EvidenceItem[], limits: object = {}, more: object = {}) =>
    evaluateCheck(
      modelFacts({ evidence }),
      check({ vulnerabilities: { none_at_least: 'high', ...limits } }, more),
      CONTEXT,
    );

  test.each<[string, EvidenceItem, object, string, RegExp]>([
    ['none', report(trivy([])), {}, 'pass', /No vulnerability of severity high or above in 1 report/],
    ['a lower one', report(trivy([CVE('MEDIUM', '3.0.2')])), {}, 'pass', /1 vulnerability in all/],
    [
      'one of that severity',
      report(trivy([CVE('HIGH', '3.0.2')])),
      {},
      'fail',
      /"CVE-2026-1" in "openssl 3\.0\.1" is of severity high\./,
    ],
    ['a higher one', report(trivy([CVE('CRITICAL', '3.0.2')])), {}, 'fail', /critical/],
    [
      'one that the scanner does not rate',
      report(trivy([CVE('UNKNOWN', '3.0.2')])),
      { none_at_least: 'critical' },
      'fail',
      /not told/,
    ],
    ['one without a fix', report(trivy([CVE('HIGH')])), {}, 'fail', /has no fix/],
    [
      'one without a fix, only reported',
      report(trivy([CVE('HIGH')])),
      { unfixed: 'report' },
      'pass',
      /1 vulnerability/,
    ],
    ['one with a fix all the same', report(trivy([CVE('HIGH', '2')])), { unfixed: 'report' }, 'fail', /high/],
    ['a fresh report', report(trivy([])), { not_older_than: '7d' }, 'pass', /No vulnerability/],
    [
      'an old report',
      report(trivy([], { CreatedAt: '2026-01-01T00:00:00Z' })),
      { not_older_than: '7d' },
      'fail',
      /old; at most 7d/,
    ],
    [
      'a report from the future',
      report(trivy([], { CreatedAt: '2026-04-01T00:00:00Z' })),
      { not_older_than: '7d' },
      'error',
      /future/,
    ],
    [
      'a report without a date',
      report(audit([{ name: 'numpy', version: '2', vulns: [] }])),
      { not_older_than: '7d' },
      'error',
      /no date/,
    ],
    [
      'dated by the run that made it',
      report(audit([{ name: 'numpy', version: '2', vulns: [] }]), { madeAt: '2026-02-28T00:00:00Z' }),
      { not_older_than: '7d' },
      'pass',
      /No vuln/,
    ],
    [
      'what pip-audit finds, which it does not rate',
      report(audit([{ name: 'numpy', version: '2', vulns: [{ id: 'PYSEC-1', fix_versions: ['3'] }] }])),
      { none_at_least: 'critical' },
      'fail',
      /"PYSEC-1" in "numpy 2"/,
    ],
    [
      'what pip-audit did not look at',
      report(audit([{ name: 'own', skip_reason: 'not on PyPI' }])),
      {},
      'error',
      /did not look at "own: not on PyPI"/,
    ],
    [
      'too little trust',
      report(trivy([])),
      { trust: { at_least: 'workflow' } },
      'fail',
      /trust is committed/,
    ],
    [
      'image and packages, both scanned',
      report(trivy([])),
      { scanned: ['image', 'dependencies'] },
      'pass',
      /No vuln/,
    ],
    [
      'packages alone',
      report(audit([{ name: 'numpy', version: '2', vulns: [] }])),
      { scanned: ['image', 'dependencies'] },
      'error',
      /No report covers the image/,
    ],
    [
      'a scan that found nothing to scan',
      report(trivy([], { Results: [] })),
      { scanned: ['image'] },
      'error',
      /covers the image/,
    ],
    [
      'a scan of no target',
      report(trivy([], { Results: null })),
      {},
      'error',
      /did not look at "any package/,
    ],
    [
      'a scan of an image for secrets alone',
      report(trivy([], { Results: [{ Target: '/app/.env', Class: 'secret' }] })),
      { scanned: ['image'] },
      'error',
      /No report covers the image/,
    ],
    ['an audit of nothing', report(audit([])), {}, 'error', /did not look at "any package/],
    [
      'a severity with the name of something else',
      report(trivy([CVE('constructor', '3.0.2')])),
      { none_at_least: 'critical' },
      'fail',
      /not told/,
    ],
    [
      'a report of another version',
      report(trivy([], { SchemaVersion: 1 })),
      {},
      'error',
      /version 1; 2 is read/,
    ],
    [
      'a list that is none',
      report(trivy([], { Results: [{ Class: 'os-pkgs', Vulnerabilities: {} }] })),
      {},
      'error',
      /no list/,
    ],
  ])('%s', (_, evidence, limits, outcome, reason) => {
    const result = judge([evidence], limits);
    expect([result.outcome, result.reason]).toEqual([outcome, expect.stringMatching(reason)]);
  });

  test('no report is an error; of several each counts, and what globs name must be there', () => {
    expect(judge([]).outcome).toBe('error');
    const second = report(trivy([CVE('HIGH', '2')]), { file: `${FOLDER}/second.json` });
    expect(judge([report(trivy([])), second]).outcome).toBe('fail');
    expect(judge([report(trivy([])), second], {}, { files: ['models/*/report.json'] }).outcome).toBe('pass');
    expect(judge([report(trivy([]))], {}, { files: ['models/*/other.json'] }).outcome).toBe('error');
  });

  test('both parts are judged, and the worse decides', () => {
    const both = check({ formats: { one_of: ['onnx'] }, vulnerabilities: { none_at_least: 'high' } });
    const facts = modelFacts({
      modelFiles: [examined({ format: 'onnx' })],
      evidence: [report(trivy([CVE('HIGH')]))],
    });
    expect(evaluateCheck(facts, both, CONTEXT)).toMatchObject({
      outcome: 'fail',
      observed: { text: 'onnx; 1 vulnerability in 1 report' },
    });
    expect(evaluateCheck(facts, check({}), CONTEXT).outcome).toBe('error');
  });
});

const policyOf = (require: string, more = '') =>
  loadPolicy(
    `apiVersion: arbiter/v1
kind: Policy
metadata: { id: p, title: P, version: 1.0.0, owner: "@a/b" }
checks:
  - { id: s, kind: security, title: Safe, require: ${require}${more} }
signoff: { none: true, reason: test }
`,
    'p.yml',
  );

describe('the policy', () => {
  test.each([
    ['{ formats: { one_of: [onx] } }', 'onnx'],
    ['{ formats: { one_of: [] } }', 'at least 1'],
    ['{ formats: { one_of: [pickle], imports: ["os.system"] } }', 'can run anything'],
    ['{ formats: { one_of: [pickle], imports: ["builtins.*"] } }', 'can run anything'],
    ['{ formats: { one_of: [pickle], imports: ["*"] } }', ''],
    ['{ formats: { one_of: [onnx], imports: ["a.b"] } }', 'neither pickle nor torch'],
    ['{ formats: { one_of: [onnx], except: ["../b"] } }', ''],
    ['{ vulnerabilities: { not_older_than: 7d } }', 'none_at_least'],
    ['{}', ''],
  ])('%s is refused', (require, words) => {
    const { policy, problems } = policyOf(require);
    expect(policy).toBeUndefined();
    expect(problems.map(({ message, suggestion }) => `${message} ${suggestion ?? ''}`).join()).toContain(
      words,
    );
    expect(problems[0]?.line).toBe(5);
  });

  test('files without vulnerabilities are refused', () => {
    const { problems } = policyOf('{ formats: { one_of: [onnx] } }', ', files: ["a.json"]');
    expect(problems.map(({ code }) => code)).toEqual(['misplaced_key']);
  });

  test('is explained in a sentence', () => {
    const loaded = policyOf(
      '{ formats: { one_of: [onnx, pickle], imports: ["a.b.C"], except: ["x/**"] }, vulnerabilities: { none_at_least: high, not_older_than: 7d, unfixed: report, scanned: [image], trust: { at_least: workflow } } }',
    );
    expect(loaded.problems).toEqual([]);
    expect(explainCheck(loaded.policy?.policy.checks[0] as CheckConfig)).toBe(
      'Safe: every model file is onnx or pickle by its content, and nothing in it runs when it is loaded; pickles may also import a.b.C, except under x/**, and no vulnerability of severity high or higher that has a fix is in the scanner reports of image at most 7d old of trust workflow or higher; a failure blocks.',
    );
  });

  test.each([
    ['{ formats: { one_of: [onnx] } }', '{ formats: { one_of: [onnx, pickle] } }', 'looser'],
    ['{ formats: { one_of: [pickle] } }', '{ formats: { one_of: [pickle], imports: ["a.b"] } }', 'looser'],
    ['{ formats: { one_of: [onnx] } }', '{ formats: { one_of: [onnx], except: ["a/**"] } }', 'looser'],
    [
      '{ vulnerabilities: { none_at_least: high } }',
      '{ vulnerabilities: { none_at_least: critical } }',
      'looser',
    ],
    [
      '{ vulnerabilities: { none_at_least: high, not_older_than: 7d } }',
      '{ vulnerabilities: { none_at_least: high } }',
      'looser',
    ],
    [
      '{ vulnerabilities: { none_at_least: high } }',
      '{ vulnerabilities: { none_at_least: high, unfixed: report } }',
      'looser',
    ],
    [
      '{ vulnerabilities: { none_at_least: high, scanned: [image] } }',
      '{ vulnerabilities: { none_at_least: high } }',
      'looser',
    ],
    [
      '{ vulnerabilities: { none_at_least: high, trust: { at_least: workflow } } }',
      '{ vulnerabilities: { none_at_least: high } }',
      'looser',
    ],
    [
      '{ formats: { one_of: [onnx] }, vulnerabilities: { none_at_least: high } }',
      '{ formats: { one_of: [onnx] } }',
      'looser',
    ],
    [
      '{ vulnerabilities: { none_at_least: high, unfixed: block } }',
      '{ vulnerabilities: { none_at_least: high } }',
      'neutral',
    ],
  ])('%s to %s is %s, and back the other way', (before, after, direction) => {
    const [one, other] = [policyOf(before).policy, policyOf(after).policy];
    if (one === undefined || other === undefined) throw new Error('A policy of this test cannot be read.');
    const directions = (from: typeof one, to: typeof one) =>
      policyChanges(from, to).map((change) => change.direction);
    expect(directions(one, other)).toEqual([direction]);
    expect(directions(other, one)).toEqual([direction === 'looser' ? 'stricter' : direction]);
  });
});

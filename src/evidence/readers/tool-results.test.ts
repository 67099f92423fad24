import { describe, expect, test } from 'vitest';
import { fileOf } from '../../../test/evidence-corpus.ts';
import { readFile } from '../detection.ts';

const read = (content: string | object) =>
  readFile(fileOf(typeof content === 'string' ? content : JSON.stringify(content))).reading;
const codesOf = (content: string | object) => read(content).problems.map(({ code }) => code);
const testsOf = (content: string | object) =>
  (read(content).facts.tests ?? []).map(({ name, outcome }) => `${name}: ${outcome}`);

const expectation = (success: unknown, more: object = {}) => ({
  success,
  expectation_config: { type: 'expect_x', kwargs: {} },
  ...more,
});
const validation = (results: object[], more: object = {}) => ({
  success: results.every((result) => (result as { success: unknown }).success === true),
  results,
  statistics: { evaluated_expectations: results.length },
  ...more,
});

describe('Great Expectations', () => {
  test.each<[string, object, string[]]>([
    ['no expectation at all', validation([]), ['no_tests']],
    [
      'a verdict that its results deny',
      validation([expectation(false)], { success: true }),
      ['verdict_differs'],
    ],
    [
      'an exception under a success',
      validation([expectation(true, { exception_info: { raised_exception: true } })]),
      ['verdict_differs'],
    ],
    ['a success that is text', validation([expectation('true')]), []],
  ])('%s', (_, content, codes) => {
    expect(codesOf(content)).toEqual(codes);
    expect(testsOf(content)).not.toContain('expect_x: pass');
  });

  test('results that are cut off are told', () => {
    const content = validation([expectation(true)], { statistics: { evaluated_expectations: 9 } });
    expect(codesOf(content)).toEqual(['counts_differ']);
  });

  test('a slimmed export names tests by their place', () => {
    expect(testsOf(validation([{ success: true }]))).toEqual(['results[0]: pass']);
  });

  test('a checkpoint of 0.x and of 1.x holds all its validations', () => {
    const inner = validation([expectation(true)]);
    for (const run_results of [{ a: { validation_result: inner } }, { a: inner }])
      expect(testsOf({ success: true, run_results })).toEqual(['expect_x: pass']);
    expect(codesOf({ success: false, run_results: { a: inner } })).toEqual(['verdict_differs']);
    expect(codesOf({ success: true, run_results: {} })).toEqual(['no_tests']);
  });
});

describe('dbt', () => {
  const run = (results: object[], version = 'v6') => ({
    metadata: { dbt_schema_version: `https://schemas.getdbt.com/dbt/run-results/${version}.json` },
    results,
  });
  test.each([
    ['pass', 'pass'],
    ['fail', 'fail'],
    ['warn', 'warn'],
    ['error', 'error'],
    ['runtime error', 'error'],
    ['skipped', 'skipped'],
    ['something new', 'error'],
  ])('a test that ended %s is %s', (status, outcome) => {
    expect(testsOf(run([{ unique_id: 'test.a', status }]))).toEqual([`test.a: ${outcome}`]);
  });

  test('models alone test nothing, and one that failed is told all the same', () => {
    expect(codesOf(run([{ unique_id: 'model.a', status: 'success' }]))).toEqual(['no_tests']);
    const failed = run([{ unique_id: 'model.a', status: 'partial success' }]);
    expect([codesOf(failed), testsOf(failed)]).toEqual([['no_tests'], ['model.a: fail']]);
  });

  test('a schema that is not known, and a result without a status', () => {
    expect(codesOf(run([{ unique_id: 'test.a', status: 'pass' }], 'v9'))).toEqual(['unknown_version']);
    expect(codesOf(run([{ unique_id: 'test.a' }]))).toEqual(['missing_key']);
    expect(testsOf(run([{ unique_id: 'test.a' }]))).toEqual(['test.a: error']);
  });
});

describe('other test tools', () => {
  test('Soda: without an outcome a check was not evaluated, and a scan with errors is one', () => {
    const scan = {
      hasErrors: true,
      hasFailures: false,
      checks: [
        { name: 'a', outcome: null },
        { name: 'b', outcome: 'pass' },
      ],
    };
    expect(testsOf(scan)).toEqual(['a: error', 'b: pass', 'hasErrors: error']);
    expect(codesOf({ ...scan, hasFailures: true })).toEqual(['verdict_differs']);
    expect(codesOf({ hasErrors: false, hasFailures: false, checks: [] })).toEqual(['no_tests']);
  });

  test('Deepchecks: a check that broke is an error, and one without a condition tests nothing', () => {
    const suite = (...results: object[]) => ({ type: 'SuiteResult', results });
    expect(testsOf(suite({ type: 'CheckFailure', header: 'Leakage' }))).toEqual(['Leakage: error']);
    expect(codesOf(suite({ type: 'CheckResult', conditions_results: [] }))).toEqual(['no_tests']);
    const condition = { Status: 'UNHEARD OF', Condition: 'c' };
    expect(testsOf(suite({ type: 'CheckResult', conditions_results: [condition] }))).toEqual([
      'results[0]: c: error',
    ]);
  });

  test('Evidently: the summary counts a warning as success and an error not at all, so the tests are read one by one', () => {
    const summary = { all_passed: true, total_tests: 3, success_tests: 2, failed_tests: 0, by_status: {} };
    const tests = ['WARNING', 'ERROR', 'SUCCESS'].map((status) => ({ name: status, status }));
    expect(testsOf({ tests, summary })).toEqual(['WARNING: warn', 'ERROR: error', 'SUCCESS: pass']);
    expect(codesOf({ tests: tests.slice(1), summary })).toEqual(['counts_differ']);
  });
});

describe('JUnit', () => {
  const suite = (attributes: string, body: string) =>
    `<testsuites><testsuite ${attributes}>${body}</testsuite></testsuites>`;
  test.each<[string, string, string[], string[]]>([
    ['no test', suite('tests="0"', ''), ['no_tests'], []],
    [
      'only skipped ones',
      suite('', '<testcase name="a"><skipped/></testcase>'),
      ['no_tests'],
      ['a: skipped'],
    ],
    [
      'a failure and a broken tear-down',
      suite('', '<testcase name="a"><failure/><error/></testcase>'),
      [],
      ['a: error'],
    ],
    [
      'fewer tests than the suite counts',
      suite('tests="3"', '<testcase name="a"/>'),
      ['counts_differ'],
      ['a: pass'],
    ],
    [
      'failures that were taken out',
      suite('tests="1" failures="1"', '<testcase name="a"/>'),
      ['counts_differ'],
      ['a: pass'],
    ],
    [
      'suites within suites',
      suite('tests="2"', '<testsuite><testcase classname="c" name="a"/></testsuite><testcase/>'),
      [],
      ['c.a: pass', '(unnamed): pass'],
    ],
    ['a file that breaks off', '<testsuites><testsuite><testcase name="a"/>', ['invalid_xml'], []],
    [
      'an entity of its own',
      '<!DOCTYPE x [<!ENTITY e "e">]><testsuite><testcase name="&e;"/></testsuite>',
      ['unknown_format'],
      [],
    ],
    ['an entity that nobody declared', suite('', '<testcase name="&lol;"/>'), ['invalid_xml'], []],
    ['a hundred thousand levels', `<testsuites>${'<testsuite>'.repeat(100_000)}`, ['invalid_xml'], []],
  ])('%s', (_, text, codes, tests) => {
    expect([codesOf(text), testsOf(text)]).toEqual([codes, tests]);
  });

  // Either takes hours where what is read again grows with what was read before.
  test('a row of comments is told from a report at once', () => {
    expect(codesOf(`${'<!---->'.repeat(1000)}<html/>`)).not.toContain('invalid_xml');
    expect(testsOf(`<!-- a -->${'<!---->'.repeat(1000)}<testsuite><testcase/></testsuite>`)).toEqual([
      '(unnamed): pass',
    ]);
  });

  test('each of many suites within suites counts all that it holds', () => {
    const deep = 500;
    const cases = '<testcase name="a"><failure/></testcase>'.repeat(2000);
    const suites = `${'<testsuite tests="2000" failures="2000">\n'.repeat(deep)}${cases}${'</testsuite>'.repeat(deep)}`;
    expect(codesOf(suites)).toEqual([]);
    const wrong = suites.replace('tests="2000"', 'tests="2001"');
    expect(read(wrong).problems).toMatchObject([{ code: 'counts_differ', line: 1 }]);
    expect(read(`\n${wrong}`).problems).toMatchObject([{ code: 'counts_differ', line: 2 }]);
  });

  test('the place of a suite is its line', () => {
    const text = `<testsuites>\n\n<testsuite tests="2"><testcase name="a"/></testsuite>\n</testsuites>`;
    expect(read(text).problems).toMatchObject([{ code: 'counts_differ', line: 3 }]);
  });
});

describe('contracts and lineage', () => {
  test('ODCS 2.2 has columns under data sets, and 3.x objects within properties', () => {
    const old =
      'kind: DataContract\napiVersion: 2.2.0\ndataset:\n- table: t\n  columns:\n  - column: a\n    classification: restricted\n';
    expect(read(old)).toMatchObject({
      problems: [],
      facts: { columns: [{ dataset: 't', name: 'a', classification: ['restricted'] }] },
    });
    const nested = {
      kind: 'DataContract',
      apiVersion: 'v3.0.2',
      schema: [
        { name: 't', properties: [{ name: 'a', properties: [{ name: 'b', classification: 'PII' }] }] },
      ],
    };
    expect(read(nested).facts.columns?.map(({ name, classification }) => [name, classification])).toEqual([
      ['a', []],
      ['a.b', ['PII']],
    ]);
    expect(codesOf({ kind: 'DataContract', apiVersion: 'v9.0', schema: [] })).toEqual([
      'unknown_version',
      'no_columns',
    ]);
  });

  test('a reference that leads nowhere, or out of the file, classifies nothing and says so', () => {
    for (const $ref of ['#/definitions/none', 'https://example.com/x', '#/info'])
      expect(
        codesOf({ dataContractSpecification: '1.1.0', info: {}, models: { m: { fields: { a: { $ref } } } } }),
      ).toEqual(['reference_unresolved']);
  });

  test('a definition classifies what refers to it, unless the field says otherwise', () => {
    const contract = {
      dataContractSpecification: '1.1.0',
      definitions: { mail: { classification: 'PII', tags: ['contact'] } },
      models: {
        m: {
          fields: {
            a: { $ref: '#/definitions/mail' },
            b: { $ref: '#/definitions/mail', classification: 'internal' },
          },
        },
      },
    };
    expect(read(contract).facts.columns).toEqual([
      { dataset: 'm', name: 'a', classification: ['PII'], tags: ['contact'] },
      { dataset: 'm', name: 'b', classification: ['internal'], tags: ['contact'] },
    ]);
  });

  test('definitions that name each other, and paths without end, are read to a limit that is told', () => {
    const self = { $ref: '#/definitions/a' };
    const bomb = {
      dataContractSpecification: '1.1.0',
      definitions: { a: { fields: { x: self, y: self } } },
      models: { m: { fields: { a: self } } },
    };
    expect(codesOf(bomb)).toEqual(['too_many_columns']);
    expect(read(bomb).facts.columns).toHaveLength(50_000);
    const long = { name: 'x'.repeat(1500), properties: [{ name: 'y'.repeat(1500) }, { name: 'z' }] };
    const odcs = { kind: 'DataContract', apiVersion: 'v3.0.2', schema: [{ name: 't', properties: [long] }] };
    expect(codesOf(odcs)).toEqual(['too_many_columns']);
    expect(read(odcs).facts.columns).toHaveLength(1);
  });

  const event = (more: object) => ({
    eventType: 'COMPLETE',
    eventTime: 't',
    run: { runId: 'r' },
    job: { namespace: 'n', name: 'j' },
    ...more,
  });
  test('events of a line each are read together: the last one says how the run ended', () => {
    const lines = [
      event({ eventType: 'START', inputs: [{ name: 'in' }] }),
      event({ eventType: 'FAIL', outputs: [{ name: 'out' }] }),
    ];
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    expect(read(text)).toMatchObject({
      problems: [],
      facts: { lineage: { run_id: 'r', status: 'FAIL', inputs: ['in'], outputs: ['out'] } },
    });
    expect(codesOf(`${text}\n{"eventType": `)).toEqual(['invalid_json']);
  });

  test('an assertion that fails with severity warn is a warning; without an answer it is an error', () => {
    const assertions = [
      { assertion: 'a', success: false, severity: 'warn' },
      { assertion: 'b', success: false },
      { assertion: 'c' },
    ];
    expect(
      testsOf(event({ inputs: [{ name: 't', inputFacets: { dataQualityAssertions: { assertions } } }] })),
    ).toEqual(['t: a: warn', 't: b: fail', 't: c: error']);
  });

  test('a column has the tags of its own name, once', () => {
    const facets = {
      schema: { fields: [{ name: 'a' }, { name: 'b' }, { name: 'a' }] },
      tags: {
        tags: [
          { key: 'pii', value: 'yes', field: 'a' },
          { key: 'of', value: 'all' },
        ],
      },
    };
    expect(read(event({ inputs: [{ name: 't', facets }] })).facts.columns).toEqual([
      { dataset: 't', name: 'a', classification: [], tags: ['pii=yes'] },
      { dataset: 't', name: 'b', classification: [], tags: [] },
    ]);
  });

  test('an event without a type is no end', () => {
    expect(codesOf(event({ eventType: undefined }))).toEqual(['missing_key']);
  });
});

describe('numbers', () => {
  test('Clarify: with several values of a facet no number is that of the attribute', () => {
    const metrics = [{ name: 'DI', value: 0.9 }];
    const facets = {
      sex: [
        { value_or_threshold: '0', metrics },
        { value_or_threshold: '1', metrics },
      ],
    };
    expect(read({ version: '1.0', post_training_bias_metrics: { facets } }).records).toMatchObject([
      { metric: null, slice: { sex: '0' } },
      { metric: null, slice: { sex: '1' } },
    ]);
  });

  test('a task without a version is told, and a filtered score has no common name', () => {
    const { records, problems } = read({
      results: { a: { 'acc,none': 0.5, 'acc,strict': 0.4 }, b: {} },
      versions: { b: 1 },
    });
    expect(problems.map(({ code }) => code)).toEqual(['missing_key']);
    expect(records.map(({ metric, value }) => [metric, value])).toEqual([
      ['accuracy', 0.5],
      [null, 0.4],
    ]);
  });

  test('the trainer’s last evaluation counts, not the best', () => {
    const state = {
      global_step: 2,
      log_history: [{ eval_accuracy: 0.9 }, { eval_accuracy: 0.6 }, { loss: 1 }],
    };
    expect(read(state).records).toMatchObject([{ metric: 'accuracy', value: 0.6, dataset: 'validation' }]);
    expect(codesOf({ global_step: 2, log_history: [{ loss: 1 }] })).toEqual(['no_results']);
  });

  test('TOML’s own nan and inf are no numbers', () => {
    expect(read('[test]\nauc = nan\nf1 = 0.8\n')).toMatchObject({
      format: 'metrics-toml',
      problems: [{ code: 'not_finite', pointer: '/test/auc' }],
    });
    expect(read('[test]\nauc = nan\nf1 = 0.8\n').records.filter(({ value }) => value !== null)).toMatchObject(
      [{ metric: 'f1', dataset: 'test', value: 0.8 }],
    );
  });

  test('Aequitas: an empty cell and a rate above 1 are told', () => {
    const text = 'attribute_name,attribute_value,group_size,fpr,tpr,FPR Parity\nsex,F,10,,1.5,perhaps\n';
    expect(codesOf(text)).toEqual(['null_value', 'out_of_range']);
    expect(testsOf(text)).toEqual(['FPR Parity sex=F: error']);
  });
});

describe('load tests', () => {
  const k6 = {
    metrics: {
      http_req_duration: { values: { 'p(95)': 80, 'p(99)': 120 } },
      http_reqs: { values: { rate: 50, count: 100 } },
      http_req_failed: { values: { rate: 0.01 } },
    },
  };
  test('k6, flat or under values; what it was not told to report is unknown', () => {
    expect(read(k6).facts.load).toEqual({
      p95_ms: 80,
      p99_ms: 120,
      throughput_per_second: 50,
      requests: 100,
      error_rate: 0.01,
    });
    expect(read({ metrics: { http_req_duration: { 'p(95)': 80 } } }).facts.load).toEqual({
      p95_ms: 80,
      p99_ms: null,
      throughput_per_second: null,
      requests: null,
      error_rate: null,
    });
  });

  test('Locust: the row of all requests together, without which the test did not end', () => {
    const header = 'Type,Name,Request Count,Failure Count,Requests/s,95%,99%';
    const text = `${header}\nGET,/,40,1,5.5,70,90\n,Aggregated,80,2,11,75,99\n`;
    expect(read(text).facts.load).toEqual({
      p95_ms: 75,
      p99_ms: 99,
      throughput_per_second: 11,
      requests: 80,
      error_rate: 0.025,
    });
    expect(codesOf(`${header}\nGET,/,40,1,5.5,70,90\n`)).toEqual(['truncated']);
    expect(read(`${header}\n,Aggregated,0,0,0,N/A,N/A\n`)).toMatchObject({
      facts: { load: { p95_ms: null, error_rate: null } },
    });
  });
});

describe('files of somebody’s own that have the keys of a tool', () => {
  test.each<[string, object, string[]]>([
    [
      'results with versions of libraries',
      { results: { test: { auc: 0.91 } }, versions: { python: '3.13' } },
      ['test.auc'],
    ],
    ['results that are no tasks', { results: { auc: 0.91 }, versions: { auc: 1 } }, ['auc']],
    ['metrics of a regression as bare numbers', { regression_metrics: { rmse: 1.5 } }, ['rmse']],
    [
      'a latency among other metrics',
      { metrics: { http_req_duration: { limit: 80 }, accuracy: 0.9 } },
      ['accuracy'],
    ],
  ])('%s: what they measure is read', (_, content, names) => {
    const { format, records } = read(content);
    expect(format).toBe('metrics-json');
    for (const name of names)
      expect(records.some(({ raw_metric, value }) => raw_metric.endsWith(name) && value !== null)).toBe(true);
  });
});

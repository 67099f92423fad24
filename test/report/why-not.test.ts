import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckConfig } from '../../src/checks/check.ts';
import type { EvidenceItem, ModelFacts } from '../../src/checks/facts.ts';
import { CHECK_KINDS, evaluateCheck } from '../../src/checks/registry.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { whyNotText } from '../../src/report/why-not.ts';
import type { Check } from '../../src/schemas/decision.ts';
import {
  APPROVED_IMAGE,
  CONTEXT,
  cell,
  FOLDER,
  item,
  MANIFEST,
  modelFacts,
  predictions,
  record,
  SHA,
  texts,
} from '../checks/facts.ts';
import { aContext, aDecision, aGroup, aModel, aRatio } from './decisions.ts';

type Kind = CheckConfig['kind'];
type Outcome = 'fail' | 'inconclusive';

/** One way in which a kind of check does not hold, and what the report must say of it. */
interface Row {
  readonly kind: Kind;
  readonly outcome: Outcome;
  readonly when: string;
  readonly check: object;
  readonly facts: Partial<ModelFacts>;
  readonly says: readonly string[];
}

const auc = { metric: { name: 'roc_auc', dataset: 'test' } };
const claim = (value: number, parts: object = {}) => item({ records: [record({ value, ...parts })] });
const AWAITING = [{ workflow: 'train.yml', artifact: 'evaluation', state: 'in progress' }] as const;
const awaiting = { awaiting: AWAITING as unknown as ModelFacts['awaiting'] };
const sex = (f: [number, number], m: [number, number]) => [
  predictions([cell({ sex: 'F' }, f[0], 0, f[1], 0), cell({ sex: 'M' }, m[0], 0, m[1], 0)]),
];
const folds = (values: readonly number[]) =>
  item({ records: values.map((value, fold) => record({ value, fold, pointer: `/folds/${fold}` })) });
const ks = (column: string, value: number, rows: number) =>
  record({
    metric: null,
    statistic: 'ks.d',
    column,
    value,
    rows,
    pointer: `/${column}`,
    dataset: 'production',
  });
const flags = (drift: object): EvidenceItem =>
  item({
    file: `${FOLDER}/drift.json`,
    format: 'evidently-0.7-report',
    facts: {
      drift: {
        dataset_drift: true,
        share_of_drifted_columns: 0.5,
        drift_share_threshold: 0.5,
        drifted_columns: ['amount'],
        undecidable_columns: [],
        ...drift,
      },
    },
  });
const results = (format: string, outcomes: Readonly<Record<string, string>>) =>
  item({
    file: `${FOLDER}/results.json`,
    format,
    facts: { tests: Object.entries(outcomes).map(([name, outcome]) => ({ name, outcome, column: name })) },
  });
const load = (parts: object) =>
  item({
    file: `${FOLDER}/k6.json`,
    format: 'k6-summary',
    facts: {
      load: { p95_ms: 80, p99_ms: 120, throughput_per_second: 50, requests: 3000, error_rate: 0, ...parts },
    },
  });
const champion: ModelFacts['champion'] = {
  kind: 'model',
  version: '1.1.0',
  evidence: [{ ...claim(0.93), sha256: 'f'.repeat(64) }],
  predictions: [],
  comparisons: [],
};
const counted = { rows: 10_000, positives: 1000 };
const drift = {
  statistic: 'ks.d',
  features: ['amount', 'visits'],
  dataset: 'production',
  require: { at_most: 0.15, min_rows: 300 },
};
const fair = { metric: { name: 'impact_ratio' }, protected: ['sex'], favorable_outcome: 1 };
const card = item({
  file: `${FOLDER}/MODEL_CARD.md`,
  format: 'hf-model-card',
  facts: {
    card: {
      sections: [{ title: 'Other', level: 2, line: 3, words: 20, text_has_unfilled_part: false }],
      front_matter: true,
      metadata: { version: '1.2.0', run_id: 'run123456' },
    },
  },
});

const ROWS: readonly Row[] = [
  {
    kind: 'metric',
    outcome: 'fail',
    when: 'the number misses its limit',
    check: { ...auc, require: { at_least: 0.9 } },
    facts: { evidence: [claim(0.884)] },
    says: ['0.884', 'It is 0.016 too low.'],
  },
  {
    kind: 'metric',
    outcome: 'fail',
    when: 'the number is at a limit that must be passed',
    check: { ...auc, require: { above: 0.9 } },
    facts: { evidence: [claim(0.9)] },
    says: ['It is at the limit, and must be above the limit, not at it.'],
  },
  {
    kind: 'metric',
    outcome: 'fail',
    when: 'the worst group misses the limit',
    check: { metric: { name: 'recall', dataset: 'test', worst_slice: ['sex'] }, require: { at_least: 0.8 } },
    facts: {
      predictions: [predictions([cell({ sex: 'F' }, 90, 10, 90, 10), cell({ sex: 'M' }, 70, 10, 90, 30)])],
    },
    says: ['M is 0.10 too low', 'sex=M'],
  },
  {
    kind: 'metric',
    outcome: 'fail',
    when: 'the evidence is not worth enough',
    check: { ...auc, require: { at_least: 0.9, trust: { at_least: 'workflow' } } },
    facts: { evidence: [claim(0.95)] },
    says: ['Trust is committed; at least workflow is required.'],
  },
  {
    kind: 'metric',
    outcome: 'inconclusive',
    when: 'only the bound misses the limit',
    check: { ...auc, require: { above: 0.9, decide: 'prove_safe' } },
    facts: { evidence: [claim(0.91, counted)] },
    says: ['its lower bound misses it by', '10762 rows would decide'],
  },
  {
    kind: 'change',
    outcome: 'fail',
    when: 'it is worse than the champion',
    check: { ...auc, require: { max_regression: { absolute: 0.01 } } },
    facts: { evidence: [claim(0.9)], champion },
    says: ['The difference, 0.9 against 0.93 (-0.03), is 0.02 too low.', 'worse by at most 0.01'],
  },
  {
    kind: 'change',
    outcome: 'inconclusive',
    when: 'only the bound of the difference misses',
    check: { ...auc, require: { max_regression: { absolute: 0.01 }, decide: 'prove_safe' } },
    facts: {
      evidence: [claim(0.93, counted)],
      champion: { ...champion, evidence: [{ ...claim(0.931, counted), sha256: 'f'.repeat(64) }] },
    },
    says: ['its lower bound misses it by', 'rows would decide'],
  },
  {
    kind: 'stability',
    outcome: 'fail',
    when: 'the folds lie too far apart',
    check: { metric: { name: 'roc_auc' }, require: { spread: { at_most: 0.01 } } },
    facts: { evidence: [folds([0.91, 0.9, 0.92, 0.89, 0.9])] },
    says: ['misses a limit by 0.02', 'The folds lie 0.03 apart'],
  },
  {
    kind: 'stability',
    outcome: 'inconclusive',
    when: 'only the bound of the mean misses',
    check: { metric: { name: 'roc_auc' }, require: { lower_bound: { above: 0.895 } } },
    facts: { evidence: [folds([0.912, 0.905, 0.921, 0.889, 0.908])] },
    says: ['misses a limit by 0.00', 'lower bound'],
  },
  {
    kind: 'fairness',
    outcome: 'fail',
    when: 'a group is selected too seldom',
    check: { ...fair, require: { at_least: 0.8 } },
    facts: { predictions: sex([400, 600], [600, 400]) },
    says: [
      'F is 0.134 too low.',
      'F is at 0.40, M at 0.60',
      '80 more favourable decisions for F',
      '480 instead of 400 of 1,000',
      'per 1,000',
    ],
  },
  {
    kind: 'fairness',
    outcome: 'fail',
    when: 'a difference of rates is too large',
    check: { ...fair, metric: { name: 'demographic_parity_difference' }, require: { at_most: 0.1 } },
    facts: { predictions: sex([400, 600], [600, 400]) },
    says: ['F is 0.10 too high', '100 more favourable decisions for F', '500 instead of 400 of 1,000'],
  },
  {
    kind: 'fairness',
    outcome: 'inconclusive',
    when: 'chance could explain it',
    check: { ...fair, require: { at_least: 0.8, decide: 'prove_safe' } },
    facts: { predictions: sex([50, 50], [58, 42]) },
    says: ['F meets the limit itself; its lower bound misses it by', 'rows'],
  },
  {
    kind: 'drift_flag',
    outcome: 'fail',
    when: 'a flag is raised',
    check: { require: { none_at_least: 'high' } },
    facts: { evidence: [flags({})] },
    says: ['One finding stands against it.', 'drift flag of severity high; drifted: amount'],
  },
  {
    kind: 'drift_flag',
    outcome: 'inconclusive',
    when: 'the report does not let it be told',
    check: { require: { none_at_least: 'high' } },
    facts: { evidence: [flags({ dataset_drift: null, undecidable_columns: ['visits'] })] },
    says: ['One finding stands against it.', 'undecidable: visits'],
  },
  {
    kind: 'drift',
    outcome: 'fail',
    when: 'a feature drifted',
    check: drift,
    facts: { evidence: [item({ records: [ks('amount', 0.2, 5000), ks('visits', 0.1, 5000)] })] },
    says: ['It is 0.05 too high.', 'amount'],
  },
  {
    kind: 'drift',
    outcome: 'inconclusive',
    when: 'there are too few rows',
    check: drift,
    facts: { evidence: [item({ records: [ks('amount', 0.1, 200), ks('visits', 0.1, 5000)] })] },
    says: ['only 200 rows', 'at least 300 rows are needed', 'amount'],
  },
  {
    kind: 'sensitivity',
    outcome: 'fail',
    when: 'a feature may not be one',
    check: { require: { every_column_classified: true } },
    facts: { manifest: { ...MANIFEST, features: ['amount', 'member_zip', 'ssn'] } },
    says: ['2 findings stand against it', 'Feature member_zip is not a column'],
  },
  {
    kind: 'environment',
    outcome: 'fail',
    when: 'image and packages are not pinned',
    check: { require: { base_image: { one_of: [APPROVED_IMAGE] }, pinned_dependencies: true } },
    facts: { texts: texts({ Dockerfile: 'FROM python:3', 'requirements.txt': 'numpy' }) },
    says: ['2 findings stand against it', 'is not pinned by a sha256 digest', 'requirements.txt:1'],
  },
  {
    kind: 'environment',
    outcome: 'inconclusive',
    when: 'the evidence is still being made',
    check: { require: { pinned_dependencies: true } },
    facts: awaiting,
    says: ['awaited', 'requirements.txt', 'evaluation'],
  },
  {
    kind: 'security',
    outcome: 'fail',
    when: 'a model file runs code',
    check: { require: { formats: { one_of: ['onnx'] } } },
    facts: {
      modelFiles: [
        {
          file: `${FOLDER}/model.pkl`,
          format: 'pickle',
          sha256: SHA,
          trust: 'committed',
          imports: [{ module: 'os', name: 'system' }],
          code: [],
          unread: [],
        },
      ] as unknown as NonNullable<ModelFacts['modelFiles']>,
    },
    says: ['2 findings stand against it', 'it is pickle; accepted are onnx', 'os.system'],
  },
  {
    kind: 'security',
    outcome: 'inconclusive',
    when: 'the evidence is still being made',
    check: { require: { formats: { one_of: ['onnx'] } } },
    facts: { ...awaiting, modelFiles: [] },
    says: ['awaited', 'no model file is there yet'],
  },
  {
    kind: 'rollback',
    outcome: 'fail',
    when: 'nothing is named to return to',
    check: { require: { prepared: true } },
    facts: { manifest: { ...MANIFEST, rollback: { strategy: 'Switch back.' } } },
    says: ['One finding stands against it.', 'write the version to return to'],
  },
  {
    kind: 'rollback',
    outcome: 'inconclusive',
    when: 'the record of the drill is still being made',
    check: { require: { tested_within: '30d' } },
    facts: awaiting,
    says: ['awaited', 'rollback drill record'],
  },
  {
    kind: 'model_card',
    outcome: 'fail',
    when: 'sections are missing',
    check: { require: { sections: ['Details', 'Data'] } },
    facts: { evidence: [card] },
    says: ['2 findings stand against it', 'Details', 'Data'],
  },
  {
    kind: 'model_card',
    outcome: 'inconclusive',
    when: 'the card is still being made',
    check: { require: { sections: ['Details'] } },
    facts: awaiting,
    says: ['awaited', 'model card'],
  },
  {
    kind: 'documents',
    outcome: 'fail',
    when: 'documents are missing',
    check: { require: { present: ['scalability_plan', 'kpi_alignment'] } },
    facts: {},
    says: ['2 findings stand against it', 'scalability_plan is missing', 'kpi_alignment is missing'],
  },
  {
    kind: 'documents',
    outcome: 'inconclusive',
    when: 'they are still being made',
    check: { require: { present: ['scalability_plan'] } },
    facts: awaiting,
    says: ['awaited', 'scalability_plan is missing'],
  },
  {
    kind: 'audit_trail',
    outcome: 'fail',
    when: 'the trail has gaps',
    check: { require: { complete: true } },
    facts: {
      auditTrail: {
        branch: 'arbiter-ledger',
        entries: 3,
        origin: '',
        gaps: ['A push went around the gate.', 'So did another one.'],
      },
    },
    says: ['2 findings stand against it', 'A push went around the gate.'],
  },
  {
    kind: 'audit_trail',
    outcome: 'inconclusive',
    when: 'there is no ledger to read',
    check: { require: { complete: true } },
    facts: {},
    says: ['The ledger is read in the gate', 'It can be decided once that is there.'],
  },
  {
    kind: 'tests',
    outcome: 'fail',
    when: 'tests failed',
    check: { require: { passed: 'all' } },
    facts: { evidence: [results('junit-xml', { a: 'fail', b: 'fail', c: 'pass' })] },
    says: ['2 findings stand against it', 'a failed', '1 passed, 2 failed'],
  },
  {
    kind: 'tests',
    outcome: 'inconclusive',
    when: 'they still run',
    check: { require: { passed: 'all' } },
    facts: awaiting,
    says: ['awaited', 'test report'],
  },
  {
    kind: 'data_quality',
    outcome: 'fail',
    when: 'more failed than are named',
    check: { require: { passed: 'all' } },
    facts: {
      evidence: [
        results(
          'ge-validation',
          Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`column${index}`, 'fail'])),
        ),
      ],
    },
    says: ['23 findings stand against it', 'column0 failed'],
  },
  {
    kind: 'data_quality',
    outcome: 'inconclusive',
    when: 'they still run',
    check: { require: { passed: 'all' } },
    facts: awaiting,
    says: ['awaited', 'data tests'],
  },
  {
    kind: 'service_level',
    outcome: 'fail',
    when: 'two levels are missed',
    check: { require: { p95_ms: { below: 70 }, p99_ms: { below: 100 } } },
    facts: { evidence: [load({})] },
    says: ['2 findings stand against it', 'p95 latency is 80 ms, required is < 70 ms'],
  },
  {
    kind: 'service_level',
    outcome: 'inconclusive',
    when: 'there were too few requests',
    check: { require: { p95_ms: { below: 100 }, min_requests: 5000 } },
    facts: { evidence: [load({})] },
    says: ['One finding stands against it.', '3000 requests; at least 5000 are required'],
  },
];

function resultOf({ kind, check, facts }: Row): Check {
  const config = { id: kind, kind, title: `The check ${kind}`, ...check } as unknown as CheckConfig;
  return { ...evaluateCheck(modelFacts(facts), config, CONTEXT), policy: 'p' } as Check;
}

const decisionOf = (check: Check) =>
  aDecision([
    aModel({
      status: 'pending',
      turn: 'author',
      checks: [check],
      awaiting: check.awaiting ? (AWAITING as never) : [],
    }),
  ]);
/** Without what Markdown needs around a letter. */
const bare = (text: string) =>
  text
    .replaceAll(/\\(?=[^A-Za-z0-9\s])|&#8203;/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/gu, ' ');

describe.each(ROWS.map((row) => [`${row.kind}, ${row.outcome}: ${row.when}`, row] as const))(
  '%s',
  (_, row) => {
    const check = resultOf(row);
    const decision = decisionOf(check);
    const context = aContext();

    test('comes to this outcome', () => {
      expect([check.outcome, check.reason]).toEqual([row.outcome, expect.any(String)]);
    });

    test.each([
      ['the comment', () => renderComment(decision, context)],
      ['the job summary', () => renderSummary(decision, context)],
      ['the terminal', () => renderTerminal(decision, context, { color: false, width: 100_000 })],
    ])('%s says how far it is off, what decides and what would pass', (__, render) => {
      const text = bare(render());
      for (const words of row.says) expect(text).toContain(words);
    });

    test('annotations, SARIF and JUnit say it as well', () => {
      const why = whyNotText(check);
      if (!check.awaiting && check.findings.length > 0) expect(why).not.toBe('');
      for (const text of [
        annotationsOf(decision, context)
          .map(({ message }) => message)
          .join('\n'),
        JSON.parse(renderSarif(decision, context, '0.1.0')).runs[0].results[0].message.text as string,
        bare(renderJunit(decision, context)),
      ])
        expect(text).toContain(why);
    });
  },
);

/** A new kind of check has to be here: what does not hold is explained. */
test('every kind of check has a row for each of these outcomes that it can come to', () => {
  const missing = Object.values(CHECK_KINDS).flatMap(({ kind, outcomes = ['fail', 'inconclusive'] }) =>
    (['fail', 'inconclusive'] as const)
      .filter(
        (outcome) =>
          (outcomes as readonly string[]).includes(outcome) &&
          !ROWS.some((row) => row.kind === kind && row.outcome === outcome && row.says.length > 0),
      )
      .map((outcome) => `${kind}: ${outcome}`),
  );
  expect(missing).toEqual([]);
});

test('as many more favourable decisions as it says are enough, and one fewer is not', () => {
  const people = fc.integer({ min: 30, max: 4000 });
  fc.assert(
    fc.property(
      people,
      people,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      fc.boolean(),
      (n, m, f, g, isStrict) => {
        const [selected, other] = [Math.floor(n * f * 0.9), Math.max(1, Math.floor(m * g))];
        const [rate, peer] = [selected / n, other / m];
        const holds = (count: number) => (isStrict ? count / n / peer > 0.8 : count / n / peer >= 0.8);
        fc.pre(!holds(selected));
        const check = aRatio({
          required: {
            text: '0.8',
            operator: isStrict ? 'above' : 'at_least',
            threshold: 0.8,
            source: 'policy',
          },
          observed: { value: rate / peer, text: '', rows: n + m, positives: null },
          margin: rate / peer - 0.8,
          groups: [
            aGroup('F', n, selected, { value: rate / peer, outcome: 'fail' }),
            aGroup('M', m, other, { reference: true }),
          ],
        });
        const said = /\((?<needed>[\d,]+) instead of/u.exec(whyNotText(check))?.groups?.needed;
        if (said === undefined) {
          expect(holds(Math.floor(peer * n))).toBe(false);
          return;
        }
        const needed = Number(said.replaceAll(',', ''));
        expect([holds(needed), holds(needed - 1)]).toEqual([true, false]);
      },
    ),
    { numRuns: 200 },
  );
});

test('a number that is good is not said to miss its limit where it fails for its trust', () => {
  const row: Row = {
    kind: 'metric',
    outcome: 'fail',
    when: '',
    check: { ...auc, require: { above: 0.9, trust: { at_least: 'workflow' } } },
    facts: { evidence: [claim(0.901, counted)] },
    says: [],
  };
  const check = resultOf(row);
  expect([check.outcome, whyNotText(check)]).toEqual(['fail', '']);
  expect(bare(renderComment(decisionOf(check), aContext()))).toContain(
    'Trust is committed; at least workflow',
  );
});

test('a group whose name ends like that of another one is not taken for it', () => {
  const check = aRatio({
    scope: 'sex · MF',
    observed: { value: 0.5, text: '0.5', rows: 300, positives: null },
    groups: [
      aGroup('F', 100, 60, { value: 0.75, outcome: 'fail' }),
      aGroup('MF', 100, 40, { value: 0.5, outcome: 'fail' }),
      aGroup('M', 100, 80, { reference: true }),
    ],
  });
  expect(whyNotText(check)).toMatch(/^MF is 0\.30 too low, and 1 more group does not hold\. MF is at 0\.40/);
});

test('a small group that decides is not given the number of another one', () => {
  const row: Row = {
    kind: 'metric',
    outcome: 'inconclusive',
    when: '',
    check: {
      metric: { name: 'recall', dataset: 'test', worst_slice: ['sex'] },
      require: { at_least: 0.6, min_group_size: 50 },
    },
    facts: {
      predictions: [predictions([cell({ sex: 'F' }, 90, 10, 90, 10), cell({ sex: 'X' }, 2, 2, 2, 8)])],
    },
    says: [],
  };
  const check = resultOf(row);
  expect([check.outcome, whyNotText(check)]).toEqual(['inconclusive', 'X decides.']);
});

test('numbers of a small group are not told in a public repository', () => {
  const check = aRatio({
    groups: [
      aGroup('F', 8, 1, { value: 0.2, outcome: 'fail' }),
      aGroup('M', 5000, 3125, { reference: true }),
    ],
  });
  const text = renderComment(decisionOf(check), aContext({ isPublic: true }));
  expect(text).not.toMatch(/more favourable|0\.125|instead of/u);
});

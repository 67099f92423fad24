import { describe, expect, test } from 'vitest';
import {
  CONTEXT,
  cell,
  FOLDER,
  item,
  MANIFEST,
  modelFacts,
  predictions,
  problem,
  record,
  texts,
} from '../../test/checks/facts.ts';
import { agreesAsShown } from './card-agreement.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

const TITLES = [
  'Model details',
  'Intended use',
  'Training data',
  'Evaluation data',
  'Performance',
  'Ethical considerations',
  'Deployment and monitoring',
  'Dependencies',
];

function section(title: string, line: number, parts: object = {}) {
  return { title, level: 2, line, words: 20, text_has_unfilled_part: false, ...parts };
}

const SECTIONS = TITLES.map((title, index) => section(title, 10 + index * 5));

function card(parts: Partial<EvidenceItem> = {}, facts: object = {}): EvidenceItem {
  return item({
    file: `${FOLDER}/MODEL_CARD.md`,
    format: 'hf-model-card',
    records: [record({ value: 0.93, trust: 'claimed', pointer: '/model-index/0/results/0/metrics/0/value' })],
    facts: {
      card: {
        sections: SECTIONS,
        front_matter: true,
        metadata: { version: '1.2.0', run_id: 'run123456' },
        ...facts,
      },
    },
    ...parts,
  });
}

const METRICS = item({ records: [record({ value: 0.9312 })] });

function judge(
  facts: Partial<ModelFacts>,
  require: object = { sections: 'complete', agrees_with_evidence: true },
) {
  const check = {
    id: 'model-card',
    kind: 'model_card',
    title: 'Model card complete and true',
    require,
  } as const;
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

test('a complete card whose numbers, version and run are those of the evidence passes', () => {
  expect(judge({ evidence: [card(), METRICS] })).toMatchObject({ outcome: 'pass', findings: [] });
});

describe('sections', () => {
  const complete = { sections: 'complete' };
  test.each(TITLES)('%s may not be missing', (title) => {
    const sections = SECTIONS.filter((each) => each.title !== title);
    const result = judge({ evidence: [card({}, { sections })] }, complete);
    expect(result.outcome).toBe('fail');
  });

  test('other people’s headings count too', () => {
    const names = [
      'Model description',
      'Uses',
      '3. Training Data',
      'Evaluation',
      'Bias, Risks and Limitations',
      'Monitoring',
      'Software',
    ];
    const sections = names.map((title, index) => section(title, index + 1));
    expect(judge({ evidence: [card({}, { sections })] }, complete)).toMatchObject({ outcome: 'pass' });
  });

  test('an unwritten part is named with its line; an empty section is empty', () => {
    const unwritten = [...SECTIONS.slice(1), section('Model details', 3, { text_has_unfilled_part: true })];
    const result = judge({ evidence: [card({}, { sections: unwritten })] }, complete);
    expect(result.findings).toMatchObject([{ at: { file: `${FOLDER}/MODEL_CARD.md`, line: 3 } }]);
    const empty = [...SECTIONS.slice(1), section('Model details', 3, { words: 0 })];
    expect(judge({ evidence: [card({}, { sections: empty })] }, complete).reason).toContain('is empty');
  });

  test('words of sections below count for the section above', () => {
    const nested = [
      section('Model details', 1, { words: 0 }),
      section('Framework', 2, { level: 3 }),
      ...SECTIONS.slice(1),
    ];
    expect(judge({ evidence: [card({}, { sections: nested })] }, complete).outcome).toBe('pass');
  });

  test('a policy may name its own sections', () => {
    expect(judge({ evidence: [card()] }, { sections: ['Performance'] }).outcome).toBe('pass');
    expect(judge({ evidence: [card()] }, { sections: ['Carbon'] }).outcome).toBe('fail');
    expect(judge({ evidence: [card()] }, { sections: [] }).outcome).toBe('error');
  });
});

describe('agreement with the evidence', () => {
  const agrees = { agrees_with_evidence: true };
  const stated = (value: number | null, parts = {}) =>
    card({ records: [record({ value, trust: 'claimed', ...parts })] });

  test.each<[string, Partial<ModelFacts>, string]>([
    ['rounded as shown', { evidence: [stated(0.93), METRICS] }, 'pass'],
    ['another number', { evidence: [stated(0.94), METRICS] }, 'fail'],
    ['no evidence behind it', { evidence: [stated(0.93)] }, 'fail'],
    ['not a number', { evidence: [stated(null), METRICS] }, 'fail'],
    ['no number at all', { evidence: [card({ records: [] }), METRICS] }, 'fail'],
    [
      'without a data set, the number of one of them',
      { evidence: [stated(0.93, { dataset: null }), METRICS] },
      'pass',
    ],
    [
      'of another data set',
      {
        evidence: [
          stated(0.93, { dataset: 'train' }),
          item({ records: [record({ value: 0.99, dataset: 'train' })] }),
        ],
      },
      'fail',
    ],
    [
      'another version',
      { evidence: [card({}, { metadata: { version: '1.1.0', run_id: 'run123456' } }), METRICS] },
      'fail',
    ],
    [
      'a version that YAML read as a number',
      { evidence: [card({}, { metadata: { version: 1.2, run_id: 'run123456' } }), METRICS] },
      'fail',
    ],
    [
      'another run',
      { evidence: [card({}, { metadata: { version: '1.2.0', run_id: 'run999999' } }), METRICS] },
      'fail',
    ],
    ['no version', { evidence: [card({}, { metadata: { run_id: 'run123456' } }), METRICS] }, 'fail'],
    [
      'a run that the evidence does not know',
      { evidence: [card(), METRICS, item({ facts: { lineage: { run_id: 'run777777' } } })] },
      'fail',
    ],
  ])('%s: %s', (_, facts, outcome) => {
    expect(judge(facts, agrees).outcome).toBe(outcome);
  });

  test('the recomputed number beats a claim that agrees with the card', () => {
    const recomputed = predictions([cell({}, 400, 100, 400, 100)], { value: 0.88, standardError: 0.01 });
    expect(judge({ evidence: [stated(0.93), METRICS], predictions: [recomputed] }, agrees).reason).toContain(
      'gives 0.88',
    );
  });

  test('version and run may stand in the text, as rows of the details', () => {
    const text =
      '# Model card: fraud 1.2.0\n\n## Model details\n\n| Version | 1.2.0 |\n| Run id | run123456 (MLflow) |\n\n## Training data\n\n- **Version**: claims 2026.11\n';
    const evidence = [card({}, { metadata: {} }), METRICS];
    expect(judge({ evidence, texts: texts({ 'MODEL_CARD.md': text }) }, agrees)).toMatchObject({
      outcome: 'pass',
      findings: [],
    });
    const old = text.replace('fraud 1.2.0', 'fraud 1.1.0');
    expect(judge({ evidence, texts: texts({ 'MODEL_CARD.md': old }) }, agrees).reason).toContain(
      'version is 1.1.0',
    );
  });
});

test('no card is an error, unless awaited; a card that cannot be read is an error', () => {
  expect(judge({}).outcome).toBe('error');
  const awaiting = [{ workflow: 'docs.yml', artifact: 'card', state: 'queued' }];
  expect(judge({ awaiting })).toMatchObject({ outcome: 'inconclusive', awaiting: true });
  expect(judge({ evidence: [card({ facts: {}, problems: [problem()] })] }).outcome).toBe('error');
  expect(judge({ evidence: [card({ format: 'metrics-json' })] }).outcome).toBe('error');
  expect(judge({ evidence: [card()], manifest: { ...MANIFEST, card: 'OTHER.md' } }).outcome).toBe('error');
});

test.each([
  [0.91, 0.905, true],
  [0.91, 0.9149, true],
  [0.91, 0.9151, false],
  [1, 0.6, true],
  [0.9385455450519378, 0.9385455450519377, true],
  [1e-4, 0.00014, true],
  [1e-4, 0.0002, false],
])('%d shown stands for %d: %s', (shown, measured, expected) => {
  expect(agreesAsShown(shown, measured)).toBe(expected);
});

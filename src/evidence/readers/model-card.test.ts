import { describe, expect, test } from 'vitest';
import { readModelCard } from './model-card.ts';

const card = (text: string) => readModelCard(text, 'card.md');

describe('sections', () => {
  test('are the headings outside code, with line and words', () => {
    const { facts } = card(
      '# Fraud model\n\n## Intended use ##\n\nScores card payments.\n\n```\n# not a heading\n```\n',
    );
    expect(facts.card?.sections).toEqual([
      { title: 'Fraud model', level: 1, line: 1, words: 0, text_has_unfilled_part: false },
      { title: 'Intended use', level: 2, line: 3, words: 6, text_has_unfilled_part: false },
    ]);
  });

  test.each([
    'TBD',
    'Metrics: TODO',
    '[More Information Needed]',
    '[insert text here]',
    'Lorem ipsum dolor sit amet',
    '{{ model_description }}',
    '<your description>',
    'To be determined.',
    'FIXME later',
    '',
    '   ',
    '<!-- describe the data -->',
  ])('a section that holds %j is not filled', (text) => {
    const { facts } = card(`# Card\n\n## Training data\n\n${text}\n\n## Limits\n\nNone are known.\n`);
    expect(
      facts.card?.sections.map(({ title, text_has_unfilled_part }) => [title, text_has_unfilled_part]),
    ).toEqual([
      ['Card', false],
      ['Training data', true],
      ['Limits', false],
    ]);
  });

  test.each(['We use a todo list as data.', 'Methodology of XXXL shirts.', 'a < b and b > a'])(
    'ordinary words are not placeholders: %s',
    (text) => {
      const { facts } = card(`# Card\n\n${text === '' ? '' : text}\n`);
      expect(facts.card?.sections[0]?.text_has_unfilled_part).toBe(/\btodo\b/i.test(text));
    },
  );
});

describe('front matter', () => {
  test('problems stand at their line of the whole file, CRLF included', () => {
    const { problems, facts } = card('---\r\nlicense: mit\r\nlicense: apache\r\n---\r\n# Card\r\n');
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['duplicate_key', 3]]);
    expect(facts.card?.front_matter).toBe(true);
    expect(facts.card?.sections).toMatchObject([{ title: 'Card', line: 5 }]);
  });

  const index = (metric: string, dataset = 'dataset: {name: Beans, type: beans, split: test}') =>
    card(
      `---\nlicense: mit\nmodel-index:\n- name: m\n  results:\n  - task: {type: x}\n    ${dataset}\n    metrics:\n    - ${metric}\n---\n# Card\n`,
    );

  test('model-index gives claims with their data set', () => {
    expect(index('{type: accuracy, value: 0.9}')).toMatchObject({
      format: 'hf-model-card',
      records: [{ metric: 'accuracy', value: 0.9, dataset: 'test', trust: 'claimed' }],
      problems: [],
    });
  });

  test.each([
    ['{type: accuracy, value: "20.0 ± 1.2"}', 'not_a_number'],
    ['{type: accuracy, value: "0.9"}', 'number_as_text'],
    ['{type: accuracy, value: 90.2}', 'out_of_range'],
    ['{type: accuracy, value: }', 'null_value'],
    ['{type: accuracy}', 'null_value'],
    ['{type: accuracy, value: .nan}', 'not_finite'],
  ])('a value in %s is no number', (metric, code) => {
    const { records, problems } = index(metric);
    expect(records.map(({ value }) => value)).toEqual([null]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('a result without data set is told', () => {
    expect(index('{type: accuracy, value: 0.9}', 'source: {}').problems.map(({ code }) => code)).toEqual([
      'missing_dataset',
    ]);
  });
});

describe('numbers of the text', () => {
  const claims = (text: string) =>
    card(`# Card\n\n${text}\n`).records.map(({ metric, value, dataset }) => [metric, value, dataset]);

  test.each([
    ['Test AUC: 0.912', [['roc_auc', 0.912, 'test']]],
    ['- **ROC-AUC**: 0.91 (validation)', [['roc_auc', 0.91, 'validation']]],
    ['It reaches an accuracy of 90.2% on the held-out set.', [['accuracy', 0.902, 'test']]],
    [
      'F1 = 0.8, recall = 0.7',
      [
        ['f1', 0.8, null],
        ['recall', 0.7, null],
      ],
    ],
    [
      '0.91 PR-AUC, 92.5% recall',
      [
        ['average_precision', 0.91, null],
        ['recall', 0.925, null],
      ],
    ],
    [
      '| Metric | Test | Validation |\n|---|---|---|\n| AUC | 0.91 | 0.93 |',
      [
        ['roc_auc', 0.91, 'test'],
        ['roc_auc', 0.93, 'validation'],
      ],
    ],
    [
      '| Split | AUC | F1 |\n|---|---|---|\n| test | 0.91 | **0.8** |',
      [
        ['roc_auc', 0.91, 'test'],
        ['f1', 0.8, 'test'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  test.each([
    'AUC must be above 0.90.',
    'The threshold on AUC is 0.9.',
    'AUC > 0.90',
    'Improves PR-AUC by 2%.',
    'Baseline accuracy: 0.5',
    'AUC 91',
    'The model-auc-3 artefact.',
    '`v1.2 AUC 0.9.1`',
    '```\nAUC: 0.9\n```',
    'See f1 and section 3.2 for more.',
  ])('no measurement: %j', (text) => {
    expect(claims(text)).toEqual([]);
  });

  test('the data set may come from the heading', () => {
    const { records } = card('# Card\n\n## Test results\n\nAUC: 0.9\n');
    expect(records).toMatchObject([{ metric: 'roc_auc', dataset: 'test', pointer: 'line 5' }]);
  });
});

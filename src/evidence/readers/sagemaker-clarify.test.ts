import { expect, test } from 'vitest';
import { fileOf } from '../../../test/evidence-corpus.ts';
import { readFile } from '../detection.ts';

const explained = (...labels: readonly (readonly string[])[]) => ({
  version: '1.0',
  explanations: {
    kernel_shap: Object.fromEntries(
      labels.map((features, index) => [
        `label${index}`,
        { global_shap_values: Object.fromEntries(features.map((feature) => [feature, 0.1])) },
      ]),
    ),
  },
});

test.each([
  ['one label', explained(['amount', 'visits']), ['amount', 'visits']],
  ['two labels that have all', explained(['amount', 'visits'], ['visits', 'amount']), ['amount', 'visits']],
  ['what one label lacks', explained(['amount', 'visits'], ['visits']), ['visits']],
  ['a label without any', explained(['amount', 'visits'], []), []],
])('features that are explained: %s', (_, report, names) => {
  const { format, facts } = readFile(fileOf(JSON.stringify(report))).reading;
  expect(format).toBe('sagemaker-clarify');
  expect(facts.explanation).toEqual({ method: 'kernel_shap', features: 2, names });
});

import { describe, expect, test } from 'vitest';
import { CONTEXT, MANIFEST, modelFacts, texts } from '../../test/checks/facts.ts';
import type { ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

function judge(facts: Partial<ModelFacts>, present: string[]) {
  const check = {
    id: 'arb-packet',
    kind: 'documents',
    title: 'ARB submission is complete',
    require: { present },
  } as const;
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

const packet = (text: string) => ({ texts: texts({ 'ARB_PACKET.md': text }) });

describe('a document is there', () => {
  test.each<[string, Partial<ModelFacts>, string, string]>([
    ['in the manifest', {}, 'purpose', 'pass'],
    ['as the rollback strategy of the manifest', {}, 'rollback_strategy', 'pass'],
    [
      'as a heading of the packet',
      packet('# ARB\n\n## 2. Scalability plan\n\nTwo to twelve replicas.\n'),
      'scalability_plan',
      'pass',
    ],
    [
      'with its text under a lower heading',
      packet('## KPI alignment\n\n### Detection\n\nNine of ten frauds.\n'),
      'kpi_alignment',
      'pass',
    ],
    [
      'as a file',
      { texts: texts({ 'docs/scalability-plan.md': 'Two to twelve replicas.' }) },
      'scalability_plan',
      'pass',
    ],
    ['nowhere', {}, 'scalability_plan', 'fail'],
    [
      'as an empty heading',
      packet('## Scalability plan\n\n## Next\n\nText of something else.\n'),
      'scalability_plan',
      'fail',
    ],
    [
      'as a heading inside code',
      packet('```\n## Scalability plan\nTwo to twelve replicas.\n```\n'),
      'scalability_plan',
      'fail',
    ],
    [
      'as text that waits to be written',
      packet('## Scalability plan\n\nTo be determined by the team.\n'),
      'scalability_plan',
      'fail',
    ],
    [
      'as a template',
      packet('## Scalability plan\n\n[Describe how it scales]\n'),
      'scalability_plan',
      'fail',
    ],
    ['under a name of the language itself', {}, 'constructor', 'fail'],
  ])('%s: %s %s', (_, facts, name, outcome) => {
    expect(judge(facts, [name]).outcome).toBe(outcome);
  });

  test('an unwritten copy is reported even beside a written one', () => {
    const result = judge(packet('## Purpose\n\nTBD\n'), ['purpose']);
    expect(result.outcome).toBe('fail');
    expect(result.findings).toMatchObject([{ at: { file: 'models/fraud/ARB_PACKET.md', line: 1 } }]);
  });
});

test('every missing document is named', () => {
  const result = judge({ manifest: { ...MANIFEST, purpose: '' } }, [
    'purpose',
    'kpi_alignment',
    'scalability_plan',
  ]);
  expect(result.findings).toHaveLength(3);
  expect(result.observed?.text).toBe('0 of 3');
});

test('awaited evidence is awaited; a policy that names nothing is an error', () => {
  const awaiting = [{ workflow: 'docs.yml', artifact: 'docs', state: 'queued' }];
  expect(judge({ awaiting }, ['scalability_plan'])).toMatchObject({
    outcome: 'inconclusive',
    awaiting: true,
  });
  expect(judge({}, []).outcome).toBe('error');
});

import { run } from '@bufbuild/cel';
import type { CelValues } from '../../src/policy/expression/cel.ts';

/** What another implementation of CEL answers to an expression as it was written; undefined: it has no answer. */
export function secondAnswer(text: string, values: CelValues): boolean | undefined {
  const { metrics, customMetrics, words, lists, now } = values;
  const answer = run(text, {
    metrics: new Map<string, unknown>([...Object.entries(metrics), ['custom', customMetrics]]) as never,
    model: new Map<string, unknown>([...Object.entries(words), ...Object.entries(lists)]) as never,
    now: run(`timestamp("${now}")`) as never,
  });
  return typeof answer === 'boolean' ? answer : undefined;
}

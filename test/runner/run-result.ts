import type { Annotation } from './command.ts';
import type { RunContext, StepResult } from './run-context.ts';

export interface RunResult {
  readonly conclusion: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  /** As shown: at most ten of a type for each step of the job. */
  readonly annotations: readonly Annotation[];
  /** How many were not shown. */
  readonly droppedAnnotations: number;
  readonly steps: readonly StepResult[];
  readonly env: Readonly<Record<string, string>>;
}

/** What a finished run left. */
export function resultOf(
  context: RunContext,
  done: { failed: boolean; outputs: Readonly<Record<string, string>>; steps: readonly StepResult[] },
): RunResult {
  const steps = done.steps.map((step) => ({ ...step, log: context.masked(step.log) }));
  return {
    conclusion: done.failed ? 'failure' : 'success',
    outputs: done.outputs,
    summary: context.masked(context.summaries.join('\n')),
    log: steps
      .map((step) => step.log)
      .filter(Boolean)
      .join('\n'),
    annotations: context.shown.map((one) => ({ ...one, message: context.masked(one.message) })),
    droppedAnnotations: context.dropped,
    steps,
    env: { ...context.env },
  };
}

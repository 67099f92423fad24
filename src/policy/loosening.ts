import type { Policy } from '../schemas/policy.ts';
import { type JsonValue, pointerToken, type TextDocument, valueAt } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { policyChanges } from './policy-change.ts';

/** A policy after its baselines were merged into it. */
export interface MergedPolicy {
  readonly policy: Policy;
  /** The same before its parameters were replaced. */
  readonly written: Policy;
  readonly document: TextDocument;
}

/** Where a policy is looser than one that it extends, judged by the direction of each operator; what cannot be told is looser. */
export function loosenings(baseline: Policy, merged: MergedPolicy, ref: string): Problem[] {
  const { policy, document } = merged;
  return policyChanges({ policy: baseline }, { policy, file: document.file })
    .filter(({ direction }) => direction === 'looser')
    .map(({ pointer, message }) =>
      document.problem(
        'loosens_baseline',
        `${message} It extends ${ref}, which may only be tightened.`,
        writtenAt(merged.written, pointer),
      ),
    );
}

/** Where a parameter stands for the number, the parameter is what somebody wrote. */
function writtenAt(written: Policy, pointer: string): string {
  const value = valueAt(written as unknown as JsonValue, pointer);
  if (typeof value !== 'string' || !value.startsWith('$params.')) return pointer;
  return `/params/${pointerToken(value.slice('$params.'.length))}/value`;
}

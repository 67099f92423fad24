/** `cannot_tell` stands for what could not be read: it is never taken for fine. */
export type Severity = 'problem' | 'cannot_tell' | 'warning' | 'note';

/** One thing that `arbiter doctor` has to say. */
export interface Finding {
  /** A closed, documented word (snake_case). */
  readonly code: string;
  readonly severity: Severity;
  readonly expected: string;
  readonly found: string;
  readonly repair: string;
}

/** A settings fact, or why it cannot be told. */
export type Fact<T> =
  | { readonly isKnown: true; readonly value: T }
  | { readonly isKnown: false; readonly reason: string };

const ORDER: readonly Severity[] = ['problem', 'cannot_tell', 'warning', 'note'];

export function bySeverity(a: Finding, b: Finding): number {
  return ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
}

/** 1 when something is wrong; 2 when nothing is known to be wrong but something could not be read; 0 otherwise. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 | 2 {
  if (findings.some(({ severity }) => severity === 'problem')) return 1;
  return findings.some(({ severity }) => severity === 'cannot_tell') ? 2 : 0;
}

/** The finding that a fact could not be read. */
export function cannotTell(code: string, expected: string, reason: string): Finding {
  return {
    code,
    severity: 'cannot_tell',
    expected,
    found: reason,
    repair:
      'Run doctor again with a token that has this permission (an administrator’s token has all of them).',
  };
}

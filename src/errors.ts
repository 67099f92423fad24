import type { Problem } from './text/problem.ts';
import { formatProblem } from './text/problem.ts';

/**
 * The user's mistake: bad configuration, usage or input. Exit code 2, message without a stack.
 * Everything that is not a `UserError` and not a verdict is a bug, and prints its stack.
 */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.problems = problems;
  }

  /** A failure with a code that is no place's: of a service, or of a race. */
  static coded(code: string, message: string): UserError {
    return new UserError(message, [{ code, message, file: '' }]);
  }

  /** One error from the problems found in a file; the first is the headline. */
  static from(problems: readonly Problem[]): UserError {
    return new UserError(problems.map(formatProblem).join('\n'), problems);
  }
}

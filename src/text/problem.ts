/** Something wrong in a text, with its place. `code` is a closed, documented word (snake_case). */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** JSON pointer of the value concerned, where there is one. */
  readonly pointer?: string;
  /** The line of text concerned, for the caret. */
  readonly excerpt?: string;
  /** What to write instead ("did you mean"). */
  readonly suggestion?: string;
}

/** Problems kept of one text; a hostile one could have one for each of its values. */
export const MOST_PROBLEMS = 1000;

const EXCERPT_LIMIT = 160;

/** `file:line:column: message`, with a caret under the column where the excerpt is known. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const hint = problem.suggestion === undefined ? '' : ` Did you mean \`${problem.suggestion}\`?`;
  const head = `${place}: ${problem.message}${hint} [${problem.code}]`;
  const { excerpt, column } = problem;
  if (excerpt === undefined || column === undefined || excerpt.length > EXCERPT_LIMIT) return head;
  return `${head}\n  | ${excerpt}\n  | ${' '.repeat(column - 1)}^`;
}

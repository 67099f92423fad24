/** Why an expression is refused, with the place in its text. */
export class Refusal extends Error {
  readonly code: string;
  readonly offset: number;
  readonly suggestion: string | undefined;

  constructor(offset: number, code: string, message: string, suggestion?: string) {
    super(message);
    this.offset = offset;
    this.code = code;
    this.suggestion = suggestion;
  }
}

export function fail(offset: number, code: string, message: string, suggestion?: string): never {
  throw new Refusal(offset, code, message, suggestion);
}

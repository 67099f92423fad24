import { TextDocument } from '../text/document.ts';
import type { Position } from '../text/position.ts';
import type { Problem } from '../text/problem.ts';

/** Where a part of a merged policy was written. */
export interface Origin {
  readonly document: TextDocument;
  readonly pointer: string;
}

/**
 * The text of a policy that was put together from several files: each pointer leads to the file that says it, so that
 * a problem or a verdict names the line that somebody wrote.
 */
export class MergedDocument extends TextDocument {
  readonly #own: TextDocument;
  readonly #origins: ReadonlyMap<string, Origin>;

  /** @param origins by the pointer of the merged policy; what is below a pointer comes from the same file */
  constructor(own: TextDocument, origins: ReadonlyMap<string, Origin>) {
    super(own.file, '', own.value, own.problems, new Map());
    this.#own = own;
    this.#origins = origins;
  }

  override source(pointer: string): Origin {
    for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      const origin = this.#origins.get(path);
      if (origin === undefined) continue;
      return origin.document.source(`${origin.pointer}${pointer.slice(path.length)}`);
    }
    return this.#own.source(pointer);
  }

  override at(pointer: string): Position | undefined {
    const { document, pointer: there } = this.source(pointer);
    return document.at(there);
  }

  override keyAt(pointer: string): Position | undefined {
    const { document, pointer: there } = this.source(pointer);
    return document.keyAt(there);
  }

  override excerpt(line: number): string {
    return this.#own.excerpt(line);
  }

  override problem(code: string, message: string, pointer: string, suggestion?: string): Problem {
    const { document, pointer: there } = this.source(pointer);
    return document.problem(code, message, there, suggestion);
  }

  override keyProblem(code: string, message: string, pointer: string, suggestion?: string): Problem {
    const { document, pointer: there } = this.source(pointer);
    return document.keyProblem(code, message, there, suggestion);
  }

  override problemWithin(
    code: string,
    message: string,
    pointer: string,
    index: number,
    suggestion?: string,
  ): Problem {
    const { document, pointer: there } = this.source(pointer);
    return document.problemWithin(code, message, there, index, suggestion);
  }
}

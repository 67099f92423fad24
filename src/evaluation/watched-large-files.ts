import type { LargeFileStore, ObjectAnswer, WantedObject } from '../model/large-file.ts';

/** Remembers by which pointer each object was asked for: a bundle fetches by it what was approved by its SHA-256. */
export class WatchedLargeFiles implements LargeFileStore {
  readonly #store: LargeFileStore;
  readonly #found = new Map<string, WantedObject>();

  constructor(store: LargeFileStore) {
    this.#store = store;
  }

  async read(wanted: readonly WantedObject[]): Promise<readonly ObjectAnswer[]> {
    const answers = await this.#store.read(wanted);
    for (const [index, answer] of answers.entries()) {
      const object = wanted[index];
      if (answer.state === 'read' && object !== undefined) this.#found.set(answer.sha256, object);
    }
    return answers;
  }

  /** How the object with this SHA-256 was asked for; undefined where none was found. */
  pointerOf(sha256: string): WantedObject | undefined {
    return this.#found.get(sha256);
  }
}

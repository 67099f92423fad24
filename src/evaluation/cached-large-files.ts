import type { LargeFileStore, ObjectAnswer, WantedObject } from '../model/large-file.ts';

/** Bytes of objects that are held for the next question; what is larger together is read again. */
const MOST_HELD_BYTES = 64 * 1024 * 1024;

const NOT_ASKED =
  'the verdict did not ask for it there, and to tell what changed rules do nothing is fetched';

/** Asks a store once for each object, for whoever judges the same files twice. */
export class CachedLargeFiles implements LargeFileStore {
  readonly #store: LargeFileStore;
  readonly #answers = new Map<string, ObjectAnswer>();
  readonly #asked = new Set<string>();
  #held = 0;

  constructor(store: LargeFileStore) {
    this.#store = store;
  }

  async read(wanted: readonly WantedObject[]): Promise<readonly ObjectAnswer[]> {
    // Bytes that go somewhere while they are read have to be read again.
    const unknown = wanted.filter((object) => object.into !== undefined || !this.#answers.has(keyOf(object)));
    const answers = unknown.length === 0 ? [] : await this.#store.read(unknown);
    for (const object of unknown) this.#asked.add(placeOf(object));
    const fresh = new Map(unknown.map((object, index) => [object, answers[index] as ObjectAnswer]));
    for (const [object, answer] of fresh) this.#keep(object, answer);
    return wanted.map((object) => fresh.get(object) ?? (this.#answers.get(keyOf(object)) as ObjectAnswer));
  }

  /**
   * The same store for what decides nothing: it answers of objects that were asked for before, where they were asked for, and
   * asks for nothing else, since rules that nobody agreed to yet could name any server.
   */
  ofAsked(): LargeFileStore {
    return {
      read: async (wanted) => {
        const isKnown = wanted.map((object) => this.#asked.has(placeOf(object)));
        const answers = [...(await this.read(wanted.filter((_, index) => isKnown[index])))];
        return isKnown.map((known) =>
          known ? (answers.shift() as ObjectAnswer) : { state: 'not_followed', reason: NOT_ASKED },
        );
      },
    };
  }

  #keep(object: WantedObject, answer: ObjectAnswer): void {
    const size = answer.state === 'read' ? (answer.bytes?.length ?? 0) : 0;
    if (object.into !== undefined || this.#held + size > MOST_HELD_BYTES) return;
    this.#held += size;
    this.#answers.set(keyOf(object), answer);
  }
}

/** Which object, and where it is; not how much of it is to be held. */
function placeOf({ tool, digest, size, project, remote, registry }: WantedObject): string {
  return JSON.stringify([tool, digest, size, project, remote, registry]);
}

/** Everything that the answer depends on. */
function keyOf({ into: _into, ...question }: WantedObject): string {
  return JSON.stringify(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1)));
}

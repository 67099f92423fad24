import type { LargeFileStore, ObjectAnswer, RegistryPlace, WantedObject } from '../model/large-file.ts';
import type { ExaminedObject, LargeObject } from '../schemas/verdict-record.ts';
import type { ContentStore } from './content-store.ts';
import { NotRecorded } from './recorded-tree.ts';

/** A store that notes what it was asked and what it answered. */
export class RecordingLargeFiles implements LargeFileStore {
  /** In the order of the questions. */
  readonly notes: LargeObject[] = [];
  readonly #store: LargeFileStore;
  readonly #contents: ContentStore;

  constructor(store: LargeFileStore, contents: ContentStore) {
    this.#store = store;
    this.#contents = contents;
  }

  async read(wanted: readonly WantedObject[]): Promise<readonly ObjectAnswer[]> {
    const answers = await this.#store.read(wanted);
    for (const [index, question] of wanted.entries())
      this.notes.push(this.#note(question, answers[index] as ObjectAnswer));
    return answers;
  }

  #note(question: WantedObject, answer: ObjectAnswer): LargeObject {
    const isRead = answer.state === 'read';
    if (isRead && answer.bytes !== null) this.#contents.add(answer.bytes);
    return {
      ...questionOf(question),
      state: answer.state,
      reason: answer.state === 'not_followed' ? answer.reason : null,
      found: isRead
        ? {
            sha256: answer.sha256,
            md5: answer.md5,
            size: answer.size,
            is_held: answer.bytes !== null,
            ...(answer.examined !== undefined && { examined: answer.examined as ExaminedObject }),
          }
        : null,
    };
  }
}

/** Gives every recorded answer once, and only to the question it was given to. */
export class RecordedLargeFiles implements LargeFileStore {
  readonly #left: LargeObject[];
  readonly #contents: ReadonlyMap<string, Uint8Array>;

  constructor(notes: readonly LargeObject[], contents: ReadonlyMap<string, Uint8Array>) {
    this.#left = [...notes];
    this.#contents = contents;
  }

  /** Answers that nobody has asked for yet. */
  get left(): number {
    return this.#left.length;
  }

  async read(wanted: readonly WantedObject[]): Promise<readonly ObjectAnswer[]> {
    return wanted.map((question) => this.#answer(question));
  }

  #answer(question: WantedObject): ObjectAnswer {
    const asked = JSON.stringify(questionOf(question));
    const index = this.#left.findIndex((note) => JSON.stringify(questionIn(note)) === asked);
    const [note] = index === -1 ? [] : this.#left.splice(index, 1);
    if (note === undefined)
      throw new NotRecorded(
        `the object ${question.digest} behind a pointer of ${question.tool}, which was not recorded`,
      );
    const { state, reason, found } = note;
    if (state === 'read') {
      if (found === null)
        throw new NotRecorded(`the object ${question.digest}, recorded without its digests`);
      const { sha256, md5, size, is_held: isHeld, examined } = found;
      const bytes = isHeld ? this.#contents.get(sha256) : null;
      if (bytes === undefined) throw new NotRecorded(`the content of the object ${question.digest}`);
      return { state, sha256, md5, size, bytes, ...(examined !== undefined && { examined }) };
    }
    return state === 'not_followed' ? { state, reason: reason ?? '' } : { state };
  }
}

type Question = Pick<
  LargeObject,
  'tool' | 'digest' | 'size' | 'project' | 'remote' | 'registry' | 'keep_up_to'
>;

function questionOf({ tool, digest, size, project, remote, registry, keepUpTo }: WantedObject): Question {
  return { tool, digest, size, project, remote, ...placeIn(registry), keep_up_to: keepUpTo };
}

function questionIn({ tool, digest, size, project, remote, registry, keep_up_to }: LargeObject): Question {
  return { tool, digest, size, project, remote, ...placeIn(registry), keep_up_to };
}

/** Members in one order: questions are compared as text. */
function placeIn(registry: RegistryPlace | undefined): Pick<Question, 'registry'> {
  if (registry === undefined) return {};
  const { model, version, path, token } = registry;
  return { registry: { model, version, path, token } };
}

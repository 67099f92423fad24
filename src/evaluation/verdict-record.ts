import type { ValidateFunction } from 'ajv';
import { UserError } from '../errors.ts';
import type { RecordedSnapshot } from '../schemas/signoff-snapshot.ts';
import { signoffSnapshot } from '../schemas/validators/signoff-snapshot.js';
import { verdictRecord } from '../schemas/validators/verdict-record.js';
import type { Inputs, VerdictRecord } from '../schemas/verdict-record.ts';
import type { SignoffSnapshot } from '../signoff/snapshot.ts';
import { MAX_RECORD_BYTES, RECORD_SCHEMA } from './verdict-recorder.ts';

/** A sign-off as it was asked for: the digest of the question, and what it was answered from. */
export interface RecordedQuestion {
  readonly request: string;
  readonly snapshot: SignoffSnapshot;
  readonly voided: NonNullable<Inputs['signoff']>['asked'][number]['voided'];
}

/** A record that was read whole, its snapshots put together. */
export interface ReadRecord {
  readonly record: VerdictRecord;
  /** Null: checks alone were judged. */
  readonly questions: readonly RecordedQuestion[] | null;
}

/** Deeper than anything a record holds; what nests without end would exhaust the stack of whoever walks it. */
const MAX_DEPTH = 64;

/**
 * Reads the bytes of a record. They are data from a branch that others may write to: only JSON exactly as a
 * recorder of this format writes it is accepted. Rejects with what is wrong.
 */
export function readVerdictRecord(bytes: Uint8Array): ReadRecord {
  const value = parse(bytes);
  const { schema } = value as { readonly schema?: unknown };
  if (typeof schema === 'string' && schema !== RECORD_SCHEMA && schema.startsWith('arbiter/verdict-record/'))
    refuse(
      `it has the format ${JSON.stringify(schema.slice(0, 60))}, and this version reads ${RECORD_SCHEMA}. Use a newer Arbiter`,
    );
  check(verdictRecord, value, '');
  const record = value as VerdictRecord;
  const { inputs } = record;
  if ((inputs === null) === (record.not_replayable === null))
    refuse('it must have either inputs or the reason why there are none');
  if (inputs === null) return { record, questions: null };
  checkTrees(inputs);
  return { record, questions: questionsOf(inputs) };
}

function parse(bytes: Uint8Array): object {
  if (bytes.length > MAX_RECORD_BYTES)
    refuse(`it has ${bytes.length} bytes, and at most ${MAX_RECORD_BYTES} are read`);
  const text = decoded(bytes);
  if (isDeeperThan(text, MAX_DEPTH)) refuse(`it is nested deeper than ${MAX_DEPTH} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse('it is not JSON');
  }
  // A member given twice, a number or a text written in another way: not our writing.
  if (JSON.stringify(value) !== text) refuse('it is not written as a recorder writes it');
  return typeof value === 'object' && value !== null ? value : refuse('it is not a JSON object');
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('it is not UTF-8');
  }
}

function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === '"') isInString = !isInString;
    else if (isInString) index += char === '\\' ? 1 : 0;
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

/** Two entries of one path, or one digest with two sizes, are two stories. */
function checkTrees({ trees, artifacts, large_objects: objects = [] }: Inputs): void {
  const sizes = new Map<string, number>();
  const followed = objects.map(({ found }) => ({ content: found }));
  for (const files of [trees.base, trees.head ?? [], artifacts?.files ?? [], followed]) {
    for (const { content } of files) {
      if (content === null) continue;
      if ((sizes.get(content.sha256) ?? content.size) !== content.size)
        refuse(`it gives two sizes for the content ${content.sha256}`);
      sizes.set(content.sha256, content.size);
    }
  }
  for (const files of [trees.base, trees.head ?? []]) {
    const paths = new Set(files.map(({ path }) => path));
    if (paths.size !== files.length) refuse('it names a file of a tree twice');
  }
}

function questionsOf({ signoff }: Inputs): readonly RecordedQuestion[] | null {
  if (signoff === null) return null;
  return signoff.asked.map(({ request, own, voided }, index) => {
    const snapshot: unknown = { ...signoff.common, ...own };
    check(signoffSnapshot, snapshot, `/inputs/signoff/asked/${index}`);
    return { request, snapshot: snapshot as RecordedSnapshot, voided };
  });
}

function check(validate: ValidateFunction, value: unknown, place: string): void {
  if (validate(value)) return;
  const [error] = validate.errors ?? [];
  const where = `${place}${error?.instancePath ?? ''}`;
  refuse(`${where === '' ? 'it' : where} ${error?.message ?? 'is not accepted'}`);
}

function refuse(reason: string): never {
  throw new UserError(`The record of the verdict cannot be read: ${reason}.`);
}

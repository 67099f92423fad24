import { serializeDecision } from '../decision/decision.ts';
import { UserError } from '../errors.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Inputs } from '../schemas/verdict-record.ts';
import { evaluate } from './evaluation.ts';
import { type Difference, firstDifference } from './first-difference.ts';
import { RecordedAnswers } from './recorded-answers.ts';
import { NotRecorded } from './recorded-tree.ts';
import { readVerdictRecord } from './verdict-record.ts';

/** One content that a record names, with where the clone may have it. */
export interface WantedContent {
  /** Lowercase hex. */
  readonly sha256: string;
  readonly size: number;
  /** Git objects that are this content (blobs of the judged commits); none for a file of an artifact. */
  readonly oids: readonly string[];
  readonly paths: readonly string[];
  /** False: it was too large to be kept in the ledger, so only the commits have it. */
  readonly isKept: boolean;
}

/** Gives contents by digest; one that it does not have is absent. They are checked against their digests here. */
export type ContentSource = (wanted: readonly WantedContent[]) => Promise<ReadonlyMap<string, Uint8Array>>;

export type Replay =
  | {
      readonly kind: 'replayed';
      readonly decision: Decision;
      readonly bytes: string;
      readonly arbiter: string;
    }
  /** Contents that nobody has any more. */
  | { readonly kind: 'missing'; readonly missing: readonly WantedContent[]; readonly arbiter: string }
  /** The inputs were not recorded. */
  | { readonly kind: 'not_replayable'; readonly reason: string; readonly arbiter: string }
  /**
   * The evaluation asks for what was not recorded: this version decides in another way than the recording one, or, where
   * it is the same version, the record was altered.
   */
  | { readonly kind: 'diverged'; readonly reason: string; readonly arbiter: string };

export type EntryReplay =
  | Exclude<Replay, { readonly kind: 'replayed' }>
  | { readonly kind: 'same'; readonly decision: Decision; readonly arbiter: string }
  | ({ readonly kind: 'differs'; readonly decision: Decision; readonly arbiter: string } & Difference);

/**
 * Computes a verdict again from its record, with the present version of Arbiter. Rejects when the record cannot be read,
 * or a content is not what its digest says.
 */
export async function replayVerdict(record: Uint8Array, source: ContentSource): Promise<Replay> {
  const read = readVerdictRecord(record);
  const { arbiter, inputs, not_replayable: reason } = read.record;
  if (inputs === null) return { kind: 'not_replayable', reason: reason ?? '', arbiter };
  const wanted = wantedContents(inputs);
  const contents = await contentsOf(wanted, source);
  const missing = wanted.filter(({ sha256 }) => !contents.has(sha256));
  if (missing.length > 0) return { kind: 'missing', missing, arbiter };
  const answers = new RecordedAnswers(read, inputs, contents);
  try {
    const { decision } = await evaluate(answers.input());
    answers.expectAllAsked();
    return { kind: 'replayed', decision, bytes: serializeDecision(decision), arbiter };
  } catch (error) {
    if (!(error instanceof NotRecorded)) throw error;
    return { kind: 'diverged', reason: `The evaluation asked for ${error.message}.`, arbiter };
  }
}

/** Whether a recorded verdict is what its record gives, or where it first differs. */
export async function replayEntry(
  verdict: Uint8Array,
  record: Uint8Array,
  source: ContentSource,
): Promise<EntryReplay> {
  const replay = await replayVerdict(record, source);
  if (replay.kind !== 'replayed') return replay;
  const { decision, bytes, arbiter } = replay;
  if (Buffer.from(bytes, 'utf8').equals(verdict)) return { kind: 'same', decision, arbiter };
  const difference = firstDifference(jsonOf(verdict), JSON.parse(bytes)) ?? {
    pointer: '',
    recorded: 'the same values, written differently',
    replayed: `${bytes.length} characters as a verdict is written`,
  };
  return { kind: 'differs', decision, arbiter, ...difference };
}

/** Every content that a replay needs, each once, for whoever fetches them. */
export function wantedContents({
  trees,
  artifacts,
  large_objects: objects = [],
  not_kept: notKept,
}: Inputs): readonly WantedContent[] {
  const large = new Set(notKept);
  const wanted = new Map<string, WantedContent & { readonly oids: string[]; readonly paths: string[] }>();
  const want = (path: string, { sha256, size }: { sha256: string; size: number }, oid: string): void => {
    const found = wanted.get(sha256) ?? { sha256, size, oids: [], paths: [], isKept: !large.has(sha256) };
    wanted.set(sha256, found);
    if (oid !== '' && !found.oids.includes(oid)) found.oids.push(oid);
    if (!found.paths.includes(path)) found.paths.push(path);
  };
  for (const { path, oid, content } of [...trees.base, ...(trees.head ?? [])])
    if (content !== null) want(path, content, oid);
  for (const { path, content } of artifacts?.files ?? []) want(path, content, '');
  for (const { tool, digest, found } of objects)
    if (found?.is_held === true) want(`${tool} ${digest}`, found, '');
  return [...wanted.values()];
}

async function contentsOf(
  wanted: readonly WantedContent[],
  source: ContentSource,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const given = await source(wanted);
  const contents = new Map<string, Uint8Array>();
  for (const { sha256, size, paths } of wanted) {
    const bytes = given.get(sha256);
    if (bytes === undefined) continue;
    const found = sha256Hex(bytes);
    if (found !== sha256 || bytes.length !== size) {
      throw new UserError(
        `The stored content of ${paths.join(', ')} was changed: the record says sha256 ${sha256} and ${size} bytes, found ${found} and ${bytes.length} bytes. The verdict cannot be computed from it.`,
      );
    }
    contents.set(sha256, bytes);
  }
  return contents;
}

function jsonOf(verdict: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(verdict));
  } catch {
    throw new UserError('The stored verdict is not JSON, so it cannot be compared with the replayed one.');
  }
}

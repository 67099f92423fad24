import { createHash } from 'node:crypto';
import { StatisticsProblem } from './problem.ts';
import { canonical, textRows } from './row-cells.ts';
import { readRows } from './row-reading.ts';

/** Distinct rows that are held at once. More are compared in several passes, each over a part of all digests. */
const MOST_HELD = 2 ** 20;
const MOST_PASSES = 16;
const WORDS = 4;

/** Rows of held-out data that stand in the training data as well. */
export interface Overlap {
  readonly columns: readonly string[];
  readonly training_rows: number;
  readonly rows: number;
  /** Held-out rows whose digest is that of a training row. */
  readonly shared: number;
  /** The first of them, from 1. */
  readonly first: number | null;
  /** Rows are compared by so many bits of SHA-256: two that differ are taken for one with a chance of rows² / 2^bits. */
  readonly digest_bits: 128;
}

/**
 * Compares rows by digest, exactly but for a collision, in memory that does not grow with the files: what is held at once
 * is capped, and the files are read again for each further part.
 */
export async function overlapOf(
  training: Uint8Array,
  heldOut: Uint8Array,
  columns: readonly string[],
  mostHeld = MOST_HELD,
): Promise<Overlap> {
  for (let passes = 1; passes <= MOST_PASSES; ) {
    const found = await inPasses(training, heldOut, columns, passes, mostHeld);
    if (!('rows_in_all' in found)) return { columns: [...columns], ...found, digest_bits: 128 };
    const enough = 2 ** Math.ceil(Math.log2(found.rows_in_all / mostHeld));
    // Rows that are there often need fewer passes than this: the most is tried before giving up.
    passes = passes === MOST_PASSES ? 2 * MOST_PASSES : Math.min(MOST_PASSES, Math.max(2 * passes, enough));
  }
  throw new StatisticsProblem(
    'too_many_rows',
    `more than ${mostHeld * MOST_PASSES} distinct rows; no more are compared with the training data.`,
  );
}

type Found = Pick<Overlap, 'training_rows' | 'rows' | 'shared' | 'first'>;

/** A part may hold more than is allowed: then only how many rows there are is known. */
async function inPasses(
  training: Uint8Array,
  heldOut: Uint8Array,
  columns: readonly string[],
  passes: number,
  mostHeld: number,
): Promise<Found | { readonly rows_in_all: number }> {
  let [shared, first, trainingRows, rows]: [number, number | null, number, number] = [0, null, 0, 0];
  for (let pass = 0; pass < passes; pass++) {
    const table = new DigestTable(mostHeld);
    const isOwn = (digest: Digest) => digest[0] % passes === pass;
    rows = await digests(heldOut, columns, (digest, row) => {
      if (isOwn(digest)) table.add(digest, row);
    });
    if (table.isFull) return { rows_in_all: rows };
    trainingRows = await digests(training, columns, (digest) => {
      if (isOwn(digest)) table.mark(digest);
    });
    const marked = table.marked();
    shared += marked.rows;
    if (marked.first !== null) first = Math.min(first ?? marked.first, marked.first);
  }
  return { training_rows: trainingRows, rows, shared, first };
}

type Digest = readonly [number, number, number, number];

async function digests(
  source: Uint8Array,
  columns: readonly string[],
  take: (digest: Digest, row: number) => void,
): Promise<number> {
  const { rows } = await readRows(source, (header) =>
    textRows(header, columns, (texts, row) => {
      take(digestOf(texts), row);
    }),
  );
  return rows;
}

/** Each value with its length before it, so that no two rows are written alike. */
function digestOf(texts: readonly string[]): Digest {
  let row = '';
  for (const text of texts) {
    const value = canonical(text);
    row += `${value.length}:${value}`;
  }
  const bytes = createHash('sha256').update(row).digest();
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8), bytes.readUInt32LE(12)];
}

const FEWEST_SLOTS = 2 ** 10;

/** Distinct digests with how many rows have them; open addressing, at most half full. */
class DigestTable {
  isFull = false;
  private size = 0;
  private slots = FEWEST_SLOTS;
  private words = new Uint32Array(FEWEST_SLOTS * WORDS);
  /** Rows of each digest; 0: the slot is free. */
  private rows = new Uint32Array(FEWEST_SLOTS);
  private first = new Uint32Array(FEWEST_SLOTS);
  private marks = new Uint8Array(FEWEST_SLOTS);
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  add(digest: Digest, row: number): void {
    if (this.isFull) return;
    const slot = this.slotOf(digest);
    if (this.rows[slot] === 0) {
      if (this.size === this.most) {
        this.isFull = true;
        return;
      }
      this.size++;
      this.words.set(digest, slot * WORDS);
      this.first[slot] = row;
    }
    this.rows[slot] = (this.rows[slot] as number) + 1;
    if (this.size * 2 > this.slots) this.grow();
  }

  mark(digest: Digest): void {
    const slot = this.slotOf(digest);
    if (this.rows[slot] !== 0) this.marks[slot] = 1;
  }

  marked(): { readonly rows: number; readonly first: number | null } {
    let [rows, first]: [number, number | null] = [0, null];
    for (let slot = 0; slot < this.slots; slot++) {
      if (this.marks[slot] !== 1) continue;
      rows += this.rows[slot] as number;
      first = Math.min(first ?? Number.POSITIVE_INFINITY, this.first[slot] as number);
    }
    return { rows, first };
  }

  /** Where a digest stands, or would. */
  private slotOf(digest: Digest): number {
    const { words, rows, slots } = this;
    // The first word chooses the part, so another one spreads.
    for (let slot = digest[1] & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      if (rows[slot] === 0) return slot;
      const at = slot * WORDS;
      if (digest.every((word, i) => words[at + i] === word)) return slot;
    }
  }

  private grow(): void {
    const { words, rows, first, slots } = this;
    this.slots = slots * 2;
    this.words = new Uint32Array(this.slots * WORDS);
    this.rows = new Uint32Array(this.slots);
    this.first = new Uint32Array(this.slots);
    this.marks = new Uint8Array(this.slots);
    for (let slot = 0; slot < slots; slot++) {
      if (rows[slot] === 0) continue;
      const digest = [...words.subarray(slot * WORDS, slot * WORDS + WORDS)] as unknown as Digest;
      const to = this.slotOf(digest);
      this.words.set(digest, to * WORDS);
      this.rows[to] = rows[slot] as number;
      this.first[to] = first[slot] as number;
    }
  }
}

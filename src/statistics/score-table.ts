const WORDS = 4;
const FIRST_SLOTS = 64;
/** Share of slots in use at which the table doubles. */
const FULLEST = 0.7;

export type SlotVisitor = (low: number, high: number, negatives: number, positives: number) => void;

/**
 * Counts of negatives and positives by the 64 bits of a score: open addressing in one array, four words a slot (low
 * and high half of the key, negatives, positives), so that counting a row touches one cache line.
 */
export class ScoreTable {
  /** Distinct keys. */
  size = 0;
  /** A slot is empty where both counts are 0. */
  private slots = new Int32Array(FIRST_SLOTS * WORDS);

  /** Counts rows `[0, rows)`: `bits` holds low and high half of each key, `truth` 0 or 1. */
  addRows(bits: Int32Array, truth: Uint8Array, rows: number): void {
    let row = 0;
    while (row < rows) {
      this.reserve();
      row = this.addUntilFull(bits, truth, row, rows);
    }
  }

  add(low: number, high: number, negatives: number, positives: number): void {
    this.reserve();
    const { slots } = this;
    const at = findSlot(slots, low, high);
    if (((slots[at + 2] as number) | (slots[at + 3] as number)) === 0) {
      slots[at] = low;
      slots[at + 1] = high;
      this.size++;
    }
    slots[at + 2] = (slots[at + 2] as number) + negatives;
    slots[at + 3] = (slots[at + 3] as number) + positives;
  }

  negatives(low: number, high: number): number {
    return this.slots[findSlot(this.slots, low, high) + 2] as number;
  }

  positives(low: number, high: number): number {
    return this.slots[findSlot(this.slots, low, high) + 3] as number;
  }

  forEach(visit: SlotVisitor): void {
    const { slots } = this;
    for (let at = 0; at < slots.length; at += WORDS) {
      const negatives = slots[at + 2] as number;
      const positives = slots[at + 3] as number;
      if ((negatives | positives) !== 0)
        visit(slots[at] as number, slots[at + 1] as number, negatives, positives);
    }
  }

  /** Counts rows from `start` until the table is as full as it may be, or `end`. */
  private addUntilFull(bits: Int32Array, truth: Uint8Array, start: number, end: number): number {
    const { slots } = this;
    const fullest = (slots.length / WORDS) * FULLEST;
    let { size } = this;
    let row = start;
    for (; row < end && size < fullest; row++) {
      const low = bits[2 * row] as number;
      const high = bits[2 * row + 1] as number;
      const at = findSlot(slots, low, high);
      if (((slots[at + 2] as number) | (slots[at + 3] as number)) === 0) {
        slots[at] = low;
        slots[at + 1] = high;
        size++;
      }
      const counter = at + 2 + (truth[row] as number);
      slots[counter] = (slots[counter] as number) + 1;
    }
    this.size = size;
    return row;
  }

  /** Makes room for one more key. */
  private reserve(): void {
    if (this.size < (this.slots.length / WORDS) * FULLEST) return;
    const words = this.slots.length * 2;
    const old = this.slots;
    this.slots = new Int32Array(words);
    for (let at = 0; at < old.length; at += WORDS) {
      if (((old[at + 2] as number) | (old[at + 3] as number)) === 0) continue;
      const to = findSlot(this.slots, old[at] as number, old[at + 1] as number);
      for (let word = 0; word < WORDS; word++) this.slots[to + word] = old[at + word] as number;
    }
  }
}

/** Index of the first word of the slot that holds the key, or of the empty slot where it belongs. */
function findSlot(slots: Int32Array, low: number, high: number): number {
  const last = slots.length / WORDS - 1;
  let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2f);
  let slot = (hash >>> 12) & last;
  for (;;) {
    const at = slot * WORDS;
    if (((slots[at + 2] as number) | (slots[at + 3] as number)) === 0) return at;
    if (slots[at] === low && slots[at + 1] === high) return at;
    slot = (slot + 1) & last;
  }
}

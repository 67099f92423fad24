import { hash } from 'node:crypto';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/**
 * The Merkle tree of RFC 6962 (2.1) over entries in their order, one added after the other. It keeps only the roots of the
 * full subtrees, largest first: one for each bit that is set in the size.
 */
export class MerkleTree {
  #size = 0;
  readonly #subtrees: Uint8Array[] = [];

  get size(): number {
    return this.#size;
  }

  append(leaf: Uint8Array): void {
    let subtree = digest(LEAF, leaf);
    for (let bits = this.#size; bits % 2 === 1; bits = (bits - 1) / 2) {
      subtree = digest(NODE, this.#subtrees.pop() as Uint8Array, subtree);
    }
    this.#subtrees.push(subtree);
    this.#size += 1;
  }

  /** SHA-256 (32 bytes). The root of the tree without leaves is the hash of nothing. */
  root(): Uint8Array {
    const [smallest, ...larger] = [...this.#subtrees].reverse();
    if (smallest === undefined) return digest();
    return larger.reduce((right, left) => digest(NODE, left, right), smallest);
  }

  /** The root as checkpoints write it. */
  rootText(): string {
    return Buffer.from(this.root()).toString('base64');
  }
}

/** The root over some leaves, as base64. */
export function merkleRoot(leaves: Iterable<Uint8Array>): string {
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.append(leaf);
  return tree.rootText();
}

function digest(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return hash('sha256', bytes, 'buffer');
}

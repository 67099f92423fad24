import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../model/canonical.ts';
import { MerkleTree, merkleRoot } from './merkle.ts';

/** The reference data of Certificate Transparency: leaves, and the root of the tree of the first n of them. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

/** RFC 6962 2.1, word for word: the split is at the largest power of two below the number of leaves. */
function byDefinition(leaves: readonly Uint8Array[]): string {
  const [only] = leaves;
  if (only === undefined) return sha256Hex('');
  if (leaves.length === 1) return sha256Hex(Buffer.concat([Buffer.of(0), only]));
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const [left, right] = [byDefinition(leaves.slice(0, split)), byDefinition(leaves.slice(split))];
  return sha256Hex(Buffer.concat([Buffer.of(1), bytes(left), bytes(right)]));
}

describe('the Merkle tree of RFC 6962', () => {
  it.each(ROOTS.map((root, size) => ({ root, size })))(
    'has the reference root for $size leaves',
    ({ root, size }) => {
      const leaves = LEAVES.slice(0, size).map(bytes);
      expect(merkleRoot(leaves)).toBe(Buffer.from(root, 'hex').toString('base64'));
    },
  );

  it('grows leaf by leaf, and gives each root on the way', () => {
    const tree = new MerkleTree();
    const roots = [Buffer.from(tree.root()).toString('hex')];
    for (const leaf of LEAVES) {
      tree.append(bytes(leaf));
      roots.push(Buffer.from(tree.root()).toString('hex'));
      expect(tree.rootText()).toBe(Buffer.from(tree.root()).toString('base64'));
    }
    expect(tree.size).toBe(8);
    expect(roots).toEqual(ROOTS);
  });

  it('is the tree of the definition for any leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 70 }), (leaves) => {
        expect(merkleRoot(leaves)).toBe(Buffer.from(byDefinition(leaves), 'hex').toString('base64'));
      }),
      { numRuns: 200 },
    );
  });
});

/** docs/reference/release-gate.md, held to the code: its links and its reasons. */
import { describe, expect, it } from 'vitest';
import { BUNDLE_LINK_CODES } from '../../src/release/bundle-link.ts';
import { RELEASE_LINKS, RELEASE_REFUSAL_CODES } from '../../src/release/release-facts.ts';
import { RELEASE_FAILURE_CODES } from '../../src/release/release-port.ts';
import { VERIFY_CODES } from '../../src/release/verify-refusal.ts';
import { readDocument } from '../docs/console.ts';

const [links = '', refused = '', published = ''] = readDocument('docs/reference/release-gate.md').split(
  '\n## ',
);

/** What the gate refuses for itself, then what it refuses a sound bundle and its attestations for. */
const [ofChain = '', ofBundle = ''] = refused.split('\nWhat the bundle or its signatures are refused for');

const firstColumn = (text: string): string[] =>
  [...text.matchAll(/^\| `?([a-z_ ]+)`? \|/gm)].map(([, cell = '']) => cell);

describe('docs/reference/release-gate.md', () => {
  it('lists the links of the chain in their order', () => {
    expect(firstColumn(links)).toEqual(RELEASE_LINKS.map((link) => link.replace('_', ' ')));
  });

  it('lists every reason to refuse a tag, each once', () => {
    expect(firstColumn(ofChain)).toEqual([...RELEASE_REFUSAL_CODES]);
  });

  it('lists every reason to refuse a sound bundle, each once', () => {
    // Of `arbiter release verify` only: the gate asks for no single environment, has the ledger itself, and publishes no file over 100 MB.
    const ofCommand = ['environment_not_declared', 'checkpoint_differs', 'not_retrievable'];
    const ofProofs = VERIFY_CODES.filter((code) => !ofCommand.includes(code));
    const all = new Set<string>([...BUNDLE_LINK_CODES, 'bundle_differs', ...ofProofs]);
    expect(firstColumn(ofBundle).toSorted()).toEqual([...all].toSorted());
  });

  it('lists every reason not to publish, each once', () => {
    expect(firstColumn(published)).toEqual([...RELEASE_FAILURE_CODES]);
  });
});

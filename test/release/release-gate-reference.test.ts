/** docs/reference/release-gate.md, held to the code: its links and its reasons. */
import { describe, expect, it } from 'vitest';
import { RELEASE_LINKS, RELEASE_REFUSAL_CODES } from '../../src/release/release-facts.ts';
import { RELEASE_FAILURE_CODES } from '../../src/release/release-port.ts';
import { readDocument } from '../docs/console.ts';

const [links = '', refused = '', published = ''] = readDocument('docs/reference/release-gate.md').split(
  '\n## ',
);

const firstColumn = (text: string): string[] =>
  [...text.matchAll(/^\| `?([a-z_ ]+)`? \|/gm)].map(([, cell = '']) => cell);

describe('docs/reference/release-gate.md', () => {
  it('lists the links of the chain in their order', () => {
    expect(firstColumn(links)).toEqual(RELEASE_LINKS.map((link) => link.replace('_', ' ')));
  });

  it('lists every reason to refuse a tag, each once', () => {
    expect(firstColumn(refused)).toEqual([...RELEASE_REFUSAL_CODES]);
  });

  it('lists every reason not to publish, each once', () => {
    expect(firstColumn(published)).toEqual([...RELEASE_FAILURE_CODES]);
  });
});

import { expect, it } from 'vitest';
import { draft, numbered } from '../../test/audit/entries.ts';
import { bundle, deployment } from '../../test/ledger/release-acts.ts';
import { contentRules, promisedContents } from './contents.ts';
import { FindingList } from './finding.ts';

const SIGNATURE = 'a'.repeat(64);
const ARTIFACT = 'b'.repeat(64);
const OTHER = 'd'.repeat(64);
const ONE = { tag: 'fraud-1', sha256: '1'.repeat(64) };
const ENTRIES = numbered(
  draft('bundle', bundle('1', { attestations: [SIGNATURE] })),
  draft('deployment', deployment(ONE, { compliance: ARTIFACT })),
  draft('deployment', deployment(ONE)),
);

function told(...blobs: readonly string[]) {
  const [findings, notes] = [new FindingList(), new FindingList()];
  contentRules(ENTRIES, new Set(blobs), findings, notes);
  return { findings: findings.all, notes: notes.all.map(({ message }) => message) };
}

it('attestations and compliance artifacts are named by their entries, and not promised', () => {
  expect(ENTRIES.flatMap(promisedContents)).toEqual([]);
  expect(told()).toEqual({ findings: [], notes: [] });
  expect(told(SIGNATURE, ARTIFACT)).toEqual({ findings: [], notes: [] });
});

it('the bundle itself is no content of the ledger', () => {
  expect(told(ONE.sha256, OTHER)).toEqual({
    findings: [],
    notes: [ONE.sha256, OTHER].map((sha256) => `No entry names the content ${sha256} itself.`),
  });
});

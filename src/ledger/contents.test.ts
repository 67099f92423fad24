import { expect, it } from 'vitest';
import { draft, evaluation, numbered } from '../../test/audit/entries.ts';
import { bundle, deployment, rollback } from '../../test/ledger/release-acts.ts';
import { contentRules, looseContents, promisedContents, recordDigests } from './contents.ts';
import { FindingList } from './finding.ts';

const SIGNATURE = 'a'.repeat(64);
const ARTIFACT = 'b'.repeat(64);
const RETURNED = 'c'.repeat(64);
const OTHER = 'd'.repeat(64);
const ONE = { tag: 'fraud-1', sha256: '1'.repeat(64) };
const TWO = { tag: 'fraud-2', sha256: '2'.repeat(64) };
const ENTRIES = numbered(
  draft('bundle', bundle('1', { attestations: [SIGNATURE] })),
  draft('deployment', deployment(ONE, { compliance: ARTIFACT })),
  draft('deployment', deployment(ONE)),
  draft('rollback', rollback(ONE, TWO, { compliance: RETURNED })),
  draft('rollback', rollback(TWO, ONE)),
);

function told(...blobs: readonly string[]) {
  const [findings, notes] = [new FindingList(), new FindingList()];
  contentRules(ENTRIES, new Set(blobs), findings, notes);
  return { findings: findings.all, notes: notes.all.map(({ message }) => message) };
}

it('attestations and compliance artifacts are named by their entries, and not promised', () => {
  expect(ENTRIES.flatMap(promisedContents)).toEqual([]);
  expect(told()).toEqual({ findings: [], notes: [] });
  expect(told(SIGNATURE, ARTIFACT, RETURNED)).toEqual({ findings: [], notes: [] });
});

it('the bundle itself is no content of the ledger', () => {
  expect(told(ONE.sha256, OTHER)).toEqual({
    findings: [],
    notes: [ONE.sha256, OTHER].map((sha256) => `No entry names the content ${sha256} itself.`),
  });
});

it('what a record names is needed, and nothing else by that', () => {
  const entries = numbered(draft('evaluation', evaluation([], { record: SIGNATURE })));
  expect(recordDigests(entries)).toEqual(new Set([SIGNATURE]));
  const paths = (named: readonly string[]) =>
    looseContents(entries, [SIGNATURE, ARTIFACT, OTHER], new Set(named)).map(({ message }) => message);
  expect(paths([ARTIFACT])).toEqual([`No entry and no record names the content ${OTHER} itself.`]);
  expect(paths([ARTIFACT, OTHER])).toEqual([]);
});

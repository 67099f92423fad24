import { expect, it } from 'vitest';
import { draft, evaluation, numbered } from '../../test/audit/entries.ts';
import { contentRules, promisedContents } from './contents.ts';
import { FindingList } from './finding.ts';

const [SUBJECT, VERDICT, RECORD, POLICY, EVENT, EVIDENCE] = ['1', '2', '3', '4', '5', '6'].map((digit) =>
  digit.repeat(64),
) as [string, string, string, string, string, string];
const ENTRIES = numbered(
  draft('evaluation', evaluation([], { verdict: VERDICT, record: RECORD }), {
    subjects: [{ name: 'models/fraud', sha256: SUBJECT }],
    evidence: [{ name: 'metrics.json', sha256: EVIDENCE, size: 1, trust: 'repository' }],
  }),
  draft('evaluation', evaluation([], { verdict: null, record: null })),
  draft('policy', { policies: [{ id: 'arb', version: '1', file: 'arb.yml', sha256: POLICY }] }),
  draft('platform_log', {
    document: 'abc',
    action: 'repo.access',
    happened_at: '2026-03-01T10:00:00Z',
    actor: null,
    user: null,
    target: null,
    event: EVENT,
  }),
);

it('an entry promises its subjects, its verdict and record, its policies, its event; not its evidence', () => {
  expect(ENTRIES.map(promisedContents)).toEqual([[SUBJECT, VERDICT, RECORD], [], [POLICY], [EVENT]]);
});

it('what is promised and not there is found, once, at the entry that promised it', () => {
  const findings = new FindingList();
  contentRules(ENTRIES, new Set([SUBJECT, VERDICT, POLICY]), findings, new FindingList());
  expect(findings.all.map(({ code, entry, message }) => [code, entry, message])).toEqual([
    ['blob_missing', 1, `Entry 1 names the content ${RECORD}, which is not there and was not expunged.`],
    ['blob_missing', 4, `Entry 4 names the content ${EVENT}, which is not there and was not expunged.`],
  ]);
});

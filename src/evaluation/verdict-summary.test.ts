import { describe, expect, it } from 'vitest';
import { aDecision, aModel } from '../../test/report/decisions.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { judgedEvidence, summaryDifference, verdictSummary } from './verdict-summary.ts';

const decision = aDecision([aModel()]);

function entry(over: Partial<LedgerEntry> = {}): LedgerEntry {
  const { head, base } = decision;
  return {
    decision: { ...verdictSummary(decision), verdict: null, record: null },
    evidence: judgedEvidence(decision),
    subjects: [
      { name: 'models/fraud-detection', sha256: (decision.models[0]?.subject.subject ?? '').slice(7) },
    ],
    pull_request: { number: 1, head, base, base_ref: 'main', author: null, opened_at: null },
    ...over,
  } as unknown as LedgerEntry;
}

describe('an entry and the verdict it names', () => {
  it('say the same', () => {
    expect(summaryDifference(entry(), decision)).toBeNull();
  });

  it.each<[string, Partial<LedgerEntry>, string]>([
    ['another status', { decision: { ...entry().decision, status: 'approved' } }, '/decision/status'],
    ['another model', { decision: { ...entry().decision, models: [] } }, '/decision/models/0'],
    ['other evidence', { evidence: [] }, '/evidence/0'],
    ['another head', { pull_request: { ...entry().pull_request, head: 'x' } as never }, '/head'],
    [
      'another subject',
      { subjects: [{ name: 'models/fraud-detection', sha256: 'f'.repeat(64) }] },
      '/subjects',
    ],
  ])('%s is found', (_, over, pointer) => {
    expect(summaryDifference(entry(over), decision)?.pointer).toBe(pointer);
  });
});

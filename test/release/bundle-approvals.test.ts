/** The day that a bundle bears, and the approvals in it, held against its decision (release gate, link "day"). */
import { describe, expect, it } from 'vitest';
import {
  bundleBytes,
  codeOf,
  FACTS,
  relisted,
  type SampleFacts,
  type SampleSignoff,
  sampleEntries,
  sampleSource,
  tarOf,
} from './bundle-sample.ts';

const seats = (...reviews: number[]): SampleSignoff => ({
  counted: reviews.map((review) => ({ review, role: 'arb' })),
  override: null,
});
const glass = (at: string, ...reviews: number[]): SampleSignoff => ({
  ...seats(...reviews),
  override: { at },
});
const GOVERNANCE: SampleSignoff = { counted: [{ review: 3, role: 'governance' }], override: null };

/** The code by which the bundle of these facts is refused when it says that it was approved on that day. */
async function judged(changes: Partial<SampleFacts>, approvedOn: string): Promise<string> {
  return codeOf(await bundleBytes(sampleSource({ ...changes, approvedOn })));
}

const THREE = { ...FACTS.reviews, 3: '2026-11-22T08:00:00Z' };

describe('the day of a bundle is', () => {
  it.each<[string, Partial<SampleFacts>, string]>([
    ['that of the last review that counts', {}, '2026-11-20'],
    ['that of the only one', { signoff: seats(1) }, '2026-11-19'],
    ['in UTC', { reviews: { 1: '2026-11-19T10:00:00Z', 2: '2026-11-20T23:59:59Z' } }, '2026-11-20'],
    ['that of break-glass, without a review', { signoff: glass('2026-11-21T09:00:00Z') }, '2026-11-21'],
    ['that of break-glass after a review', { signoff: glass('2026-11-21T09:00:00Z', 1) }, '2026-11-21'],
    ['that of a review after break-glass', { signoff: glass('2026-11-18T09:00:00Z', 1, 2) }, '2026-11-20'],
    [
      'not that of who signs a later change to what governs',
      { governance: GOVERNANCE, reviews: THREE, decidedAt: '2026-11-22T09:00:00Z' },
      '2026-11-20',
    ],
    ['when it was decided, where nobody had to sign', { signoff: null }, '2026-11-20'],
    [
      'when it was decided, where only what governs was signed',
      { signoff: seats(), governance: GOVERNANCE, reviews: THREE, decidedAt: '2026-11-23T00:00:01Z' },
      '2026-11-23',
    ],
  ])('%s', async (_, changes, day) => {
    expect(await judged(changes, day)).toBe('accepted');
    for (const other of ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'])
      if (other !== day)
        await expect(judged(changes, other), other).rejects.toMatchObject({ code: 'manifest_inconsistent' });
  });

  it.each<[string, Partial<SampleFacts>]>([
    ['a review', { reviews: { ...FACTS.reviews, 2: 'yesterday' } }],
    ['break-glass', { signoff: glass('soon', 1) }],
  ])('not known where the time of %s is no instant', async (_, changes) => {
    await expect(judged(changes, '2026-11-20')).rejects.toMatchObject({ code: 'document_malformed' });
  });
});

describe('approvals other than those that the decision counts', () => {
  const entries = sampleEntries(sampleSource({ governance: GOVERNANCE, reviews: THREE }));
  type Listed = { review: number; role: string; submitted_at: string };
  const edited = (edit: (approvals: Listed[]) => unknown): Promise<string> => {
    const bytes = entries.find(({ path }) => path === 'approvals.json')?.bytes ?? Buffer.of();
    const approvals = JSON.parse(Buffer.from(bytes).toString()) as Listed[];
    return codeOf(tarOf(relisted(entries, 'approvals.json', Buffer.from(JSON.stringify(edit(approvals))))));
  };

  it.each<[string, (approvals: Listed[]) => unknown, string]>([
    ['the same', (all) => all, 'accepted'],
    ['none', () => [], 'approvals_differ'],
    ['one fewer', (all) => all.slice(1), 'approvals_differ'],
    ['without governance', (all) => all.filter(({ role }) => role !== 'governance'), 'approvals_differ'],
    ['one twice', (all) => [...all, all[0]], 'approvals_differ'],
    ['one in the place of another', (all) => [all[0], all[0], all[2]], 'approvals_differ'],
    ['one more', (all) => [...all, { ...all[0], review: 9 }], 'approvals_differ'],
    ['another role', (all) => all.map((one) => ({ ...one, role: 'governance' })), 'approvals_differ'],
    [
      'a later time',
      (all) => all.map((one) => ({ ...one, submitted_at: '2026-11-25T00:00:00Z' })),
      'manifest_inconsistent',
    ],
    ['something that is none', (all) => [...all, 'yes'], 'document_malformed'],
  ])('%s', async (_, edit, code) => {
    expect(await edited(edit)).toBe(code);
  });
});

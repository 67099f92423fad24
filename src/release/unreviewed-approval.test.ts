import { describe, expect, it } from 'vitest';
import { bundleBytes, read, sampleSource } from '../../test/release/bundle-sample.ts';
import { unreviewedApproval } from './unreviewed-approval.ts';

/** What a decision must say, so that approvals which name no review are approvals. */

const NOBODY = { state: 'complete', counted: [], missing: [], vetoes: [], override: null };
const GLASS = {
  ...NOBODY,
  missing: [{ role: 'arb', count: 1, eligible: [] }],
  override: { label: 'break-glass', user: 'grace', until: '2026-03-04T08:00:00Z' },
};
const SEAT = { review: 1, user: 'ann', role: 'arb' };

function said(model: object, rest: object = {}) {
  const own = { name: 'credit', status: 'approved', signoff: NOBODY, ...model };
  const decision = { status: 'approved', governance: null, models: [own], ...rest };
  const documents = new Map([['decision.json', Buffer.from(JSON.stringify(decision))]]);
  return unreviewedApproval({ manifest: { name: 'credit' }, documents });
}

describe('a decision that counts no review', () => {
  it.each<[string, object, unknown]>([
    ['of a model whose policies ask nobody', { signoff: null }, { by: 'policy' }],
    ['of a model none of whose seats applies', {}, { by: 'policy' }],
    ['by break-glass', { signoff: GLASS }, { by: 'break_glass', until: '2026-03-04T08:00:00Z' }],
  ])('%s says so', (_, model, expected) => {
    expect(said(model)).toEqual(expected);
  });

  it.each<[string, object, object?]>([
    ['that counts one', { signoff: { ...NOBODY, counted: [SEAT] } }],
    ['by break-glass beside a review', { signoff: { ...GLASS, counted: [SEAT] } }],
    ['whose seats are open', { signoff: { ...GLASS, override: null } }],
    ['that is not complete', { signoff: { ...GLASS, state: 'unsigned' } }],
    ['that is vetoed', { signoff: { ...GLASS, vetoes: [{ review: 4, user: 'bob' }] } }],
    ['whose break-glass has no end', { signoff: { ...GLASS, override: { label: 'break-glass' } } }],
    ['that does not say whether there is break-glass', { signoff: { ...NOBODY, override: undefined } }],
    ['that does not say what it counts', { signoff: { ...NOBODY, counted: undefined } }],
    ['that does not say what is missing', { signoff: { ...NOBODY, missing: undefined } }],
    ['without the word on its sign-off', { signoff: undefined }],
    ['that is not approved', { status: 'in_review', signoff: null }],
    ['of another model', { name: 'churn', signoff: null }],
    ['that asks who governs too', { signoff: null }, { governance: { ...NOBODY, counted: [SEAT] } }],
    ['that asks who governs, and counts none', { signoff: null }, { governance: NOBODY }],
    ['that does not say whether who governs was asked', { signoff: null }, { governance: undefined }],
    ['without models', {}, { models: null }],
  ])('one %s is none', (_, model, rest) => {
    expect(said(model, rest)).toBeNull();
  });

  it('is read from the bundle', async () => {
    const bundle = async (signoff: null | undefined) =>
      unreviewedApproval(await read(await bundleBytes(sampleSource(signoff === null ? { signoff } : {}))));
    expect(await bundle(null)).toEqual({ by: 'policy' });
    expect(await bundle(undefined)).toBeNull();
    expect(unreviewedApproval({ manifest: { name: 'credit' }, documents: new Map() })).toBeNull();
  });
});

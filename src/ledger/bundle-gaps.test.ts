import { describe, expect, it } from 'vitest';
import { draft, evaluation, FRAUD, modelVerdict, numbered, pull } from '../../test/audit/entries.ts';
import {
  bundle,
  bundleParts,
  deployment,
  digest,
  drill,
  refused,
  refusedBundle,
  release,
  rollback,
} from '../../test/ledger/release-acts.ts';
import type { Draft } from './draft.ts';
import { ledgerGaps } from './gaps.ts';

function gaps(...drafts: readonly Draft[]): readonly string[] {
  return ledgerGaps(numbered(...drafts), () => undefined).map(
    ({ code, entry, message }) => `${entry} ${code}: ${message}`,
  );
}

const approved = (letter: string, status: 'approved' | 'in_review' = 'approved', name = FRAUD) =>
  draft('evaluation', evaluation([modelVerdict(FRAUD, 'fraud', { status })]), {
    pull_request: pull(4),
    subjects: [{ name, sha256: digest(letter) }],
  });
const bundled = (letter: string, tag = `fraud-${letter}`) =>
  draft('bundle', bundle(letter, { tag }), bundleParts(letter));
const V1 = [approved('1'), bundled('1')];
const V2 = [approved('2'), bundled('2')];

describe('a bundle', () => {
  it('that was refused is none: nothing is asked of it, and nothing rests on it', () => {
    expect(gaps(draft('bundle', refusedBundle()))).toEqual([]);
    const published = draft('release', release({ tag: 'fraud-1', sha256: digest('1') }));
    expect(gaps(approved('1'), draft('bundle', refusedBundle()), published)).toHaveLength(1);
  });

  it('is of a subject that a verdict before it approved', () => {
    expect(gaps(...V1)).toEqual([]);
    const gap = `bundle_unapproved: The bundle fraud-1 is of the subject ${digest('1')}, which no verdict before it approved.`;
    expect(gaps(bundled('1'), approved('1'))).toEqual([`1 ${gap}`]);
    expect(gaps(approved('2'), bundled('1'))).toEqual([`2 ${gap}`]);
    expect(gaps(approved('1', 'in_review'), bundled('1'))).toEqual([`2 ${gap}`]);
    expect(gaps(approved('1', 'approved', 'models/other'), bundled('1'))).toEqual([`2 ${gap}`]);
  });

  it('never takes the tag of another one; made again it is the same', () => {
    expect(gaps(...V1, bundled('1'))).toEqual([]);
    expect(gaps(...V1, approved('2'), bundled('2', 'fraud-1'))).toEqual([
      `4 tag_reused: The tag fraud-1 names the bundle ${digest('2')}, and named the bundle ${digest('1')} before.`,
    ]);
  });

  it('is explained by a correction', () => {
    const correction = draft('correction', { of: 1, reason: 'Approved before the ledger was begun.' });
    expect(ledgerGaps(numbered(bundled('1'), correction), () => undefined)).toMatchObject([
      { code: 'bundle_unapproved', explainedBy: 2 },
    ]);
  });
});

const ONE = { tag: 'fraud-1', sha256: digest('1') };
const TWO = { tag: 'fraud-2', sha256: digest('2') };

describe('what names a bundle', () => {
  it.each<[string, Draft]>([
    ['a release', draft('release', release(ONE))],
    ['a deployment', draft('deployment', deployment(ONE))],
    ['a deployment that failed', draft('deployment', deployment(ONE, { outcome: 'failed', code: 'x' }))],
    ['a rollback', draft('rollback', rollback(TWO, ONE))],
    ['a rollback from nothing', draft('rollback', rollback(null, ONE))],
    ['a drill', draft('drill', drill(TWO, ONE))],
    ['a drill from nothing', draft('drill', drill(null, ONE))],
  ])('%s, names one that was recorded before', (_, act) => {
    expect(gaps(...V1, ...V2, act)).toEqual([]);
    expect(gaps(...V2, act, ...V1)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^3 bundle_unrecorded: The ${act.entry.type} .* fraud-1 \\(${ONE.sha256}\\), and no entry of type bundle before it has that tag with that digest\\.$`,
        ),
      ),
    ]);
  });

  it('names it by tag and digest', () => {
    const moved = { tag: 'fraud-1', sha256: digest('2') };
    for (const act of [
      draft('release', release(moved)),
      draft('deployment', deployment(moved)),
      draft('rollback', rollback(moved, ONE)),
      draft('drill', drill(moved, ONE)),
    ])
      expect(gaps(...V1, ...V2, act)).toEqual([expect.stringMatching(/^5 bundle_unrecorded/)]);
  });

  it('names one at all', () => {
    for (const act of [
      draft('release', { ...release(ONE), sha256: null }),
      draft('deployment', deployment(ONE, { sha256: null })),
      draft('deployment', deployment(ONE, { tag: null })),
      draft('rollback', { ...rollback(TWO, ONE), to: null }),
      draft('drill', { ...drill(TWO, ONE), to: null }),
    ])
      expect(gaps(...V1, ...V2, act)).toEqual([
        expect.stringMatching(/^5 bundle_unrecorded: The [a-z]+ does not say which bundle it [a-z ]+\.$/),
      ]);
  });

  it.each<[string, Draft]>([
    ['release', draft('release', refused(ONE))],
    ['deployment', draft('deployment', deployment(ONE, { outcome: 'refused', code: 'digest_differs' }))],
    ['rollback', draft('rollback', { ...rollback(TWO, null), outcome: 'refused', code: 'none' })],
    ['drill', draft('drill', { ...drill(TWO, ONE), outcome: 'refused', code: 'none' })],
  ])('may, where a %s was refused, be whatever was found', (_, act) => {
    expect(gaps(act)).toEqual([]);
  });
});

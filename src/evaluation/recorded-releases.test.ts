import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTEXT, MANIFEST, modelFacts } from '../../test/checks/facts.ts';
import {
  approvedBy,
  bundled,
  corrected,
  dismissed,
  type EntryParts,
  evaluated,
  ledger,
  MODEL,
  NEXT,
  NOW,
  nameOf,
  OLD,
  pull,
  pullOf,
  released,
  subjectOf,
} from '../../test/release/deploy-facts.ts';
import { evaluateCheck } from '../checks/registry.ts';
import { recordedReleases } from './recorded-releases.ts';

const ASKED = { name: MODEL, knownAs: [] };
const found = (...parts: readonly EntryParts[]) => recordedReleases(ledger(...parts), ASKED);
const OF_OLD = { entry: 2, version: '1.0.0', tag: nameOf(OLD).tag, bundle: OLD, validUntil: null };

describe('releases in the ledger', () => {
  test('are the bundles that were published, oldest first, each once', () => {
    const story = [bundled(OLD), released(OLD), bundled(NOW), bundled(OLD), released(OLD), released(NOW)];
    expect(found(...story)).toEqual([
      OF_OLD,
      { entry: 6, version: '1.1.0', tag: nameOf(NOW).tag, bundle: NOW, validUntil: null },
    ]);
  });

  test.each([
    ['it was bundled only', [bundled(OLD)]],
    ['its release was refused', [bundled(OLD), released(OLD, { refusal: { code: 'tag', message: '' } })]],
    ['nobody recorded the bundle', [released(OLD)]],
    ['another bundle was published', [bundled(OLD), released(NOW)]],
    ['the bundle is another model\u2019s', [bundled(OLD, { model: 'other' }), released(OLD)]],
  ])('are none where %s', (_, parts) => {
    expect(found(...parts)).toEqual([]);
  });

  const WRONG = 'Entry 3 of the ledger says that its record, or its approval, was wrong.';
  test.each<[string, readonly EntryParts[], string]>([
    ['its bundle is corrected', [bundled(OLD), released(OLD), corrected(1)], WRONG],
    ['its release is corrected', [bundled(OLD), released(OLD), corrected(2)], WRONG],
    [
      'its approval is corrected',
      [evaluated(OLD), bundled(OLD), released(OLD), corrected(1)],
      WRONG.replace('3', '4'),
    ],
    [
      'a review that it rests on is dismissed',
      [approvedBy(OLD, 101), bundled(OLD), released(OLD), dismissed(OLD, 101)],
      'Approvals that it rests on were dismissed: review 101.',
    ],
    [
      'the model is retired',
      [bundled(OLD), released(OLD), { type: 'retirement', decision: { model: MODEL } }],
      'Entry 3 of the ledger retires the model.',
    ],
  ])('say what speaks against one where %s', (_, parts, against) => {
    expect(found(...parts)).toMatchObject([{ bundle: OLD, against }]);
  });

  test('that were corrected and made anew stand', () => {
    expect(found(bundled(OLD), released(OLD), corrected(2), released(OLD))).toEqual([
      { ...OF_OLD, entry: 4 },
    ]);
  });

  test('of an earlier name, or of the same folder, are the model\u2019s and cannot be returned to', () => {
    const folder = 'models/credit';
    const entry = {
      ...bundled(OLD, { model: 'before' }),
      subjects: [{ name: folder, sha256: subjectOf(OLD) }],
    };
    const against = `It is of the name before, and a rollback of ${MODEL} takes no bundle of another name.`;
    for (const knownAs of [['before'], [folder]]) {
      const releases = recordedReleases(ledger(entry, released(OLD)), { name: MODEL, knownAs });
      expect(releases).toEqual([{ ...OF_OLD, against }]);
    }
    expect(recordedReleases(ledger(entry, released(OLD)), { name: MODEL, knownAs: ['models/x'] })).toEqual(
      [],
    );
  });

  test('have the end of the approval that was in force when the bundle was made', () => {
    const approved = (until: string | null, status = 'approved'): EntryParts => ({
      type: 'evaluation',
      pull_request: pull(pullOf(OLD)),
      subjects: [{ name: 'models/credit-risk', sha256: subjectOf(OLD) }],
      decision: { status, models: [{ path: 'models/credit-risk', valid_until: until }] },
    });
    const story = [
      approved('2026-05-01T00:00:00Z'),
      approved('2026-06-01T00:00:00Z'),
      approved('2026-07-01T00:00:00Z', 'in_review'),
      bundled(OLD),
      released(OLD),
      approved('2026-09-01T00:00:00Z'),
    ];
    expect(found(...story)).toMatchObject([{ validUntil: '2026-06-01T00:00:00Z' }]);
  });

  test('that came after an instant are left out where one is given', () => {
    const entries = ledger(bundled(OLD), released(OLD), bundled(NOW), released(NOW));
    const until = (instant: string) => recordedReleases(entries, ASKED, instant).map(({ bundle }) => bundle);
    expect(until('2026-03-01T09:01:00Z')).toEqual([OLD]);
    expect(until('2026-03-01T09:03:00Z')).toEqual([OLD, NOW]);
    expect(until('soon')).toEqual([]);
  });

  test('five hundred at most, the newest', () => {
    const digests = Array.from({ length: 503 }, (_, index) => index.toString(16).padStart(64, '0'));
    const releases = found(...digests.flatMap((sha256) => [bundled(sha256), released(sha256)]));
    expect(releases.map(({ bundle }) => bundle)).toEqual(digests.slice(3));
  });
});

/**
 * What is taken out of the ledger, or called wrong by it, never prepares a return. The one way that opens with less is the
 * first release, where nothing at all was released; no entry that is added opens it.
 */
describe('with less in the ledger', () => {
  const parts = fc.constantFrom(
    bundled(OLD),
    bundled(NOW),
    bundled(NEXT),
    released(OLD),
    released(NOW),
    released(NEXT),
    evaluated(OLD),
    approvedBy(OLD, 101),
    dismissed(OLD, 101),
  );
  const stories = fc.array(parts, { maxLength: 14 });
  const manifest = { ...MANIFEST, name: MODEL, rollback: { target_version: '1.0.0' } };
  const judge = (entries: ReturnType<typeof ledger>, first: object = {}) => {
    const check = {
      id: 'rollback',
      kind: 'rollback',
      title: 'Prepared',
      require: { prepared: true },
    } as const;
    const facts = modelFacts({ manifest, releases: recordedReleases(entries, ASKED) });
    return evaluateCheck(facts, { ...check, ...first }, CONTEXT).outcome;
  };

  test('what was not prepared does not become so', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (story, at) => {
        const entries = ledger(...story);
        fc.pre(entries.length > 0);
        const gone = at % entries.length;
        // An approval that was dismissed is a way to lose one: without it the dismissal is of nothing.
        fc.pre(['bundle', 'release'].includes(entries[gone]?.type ?? ''));
        fc.pre(judge(entries) !== 'pass');
        expect(judge(entries.filter((_, index) => index !== gone))).not.toBe('pass');
      }),
    );
  });

  test('a correction prepares nothing and makes no first release', () => {
    const first = { first_release: { approved_by: 'arb' } };
    fc.assert(
      fc.property(stories, fc.nat(), (story, at) => {
        fc.pre(story.length > 0);
        const more = [...story, corrected((at % story.length) + 1)];
        const [before, after] = [judge(ledger(...story), first), judge(ledger(...more), first)];
        fc.pre(before === 'fail');
        expect(after).toBe('fail');
      }),
    );
  });

  test('both can pass: the properties are not empty', () => {
    expect(judge(ledger(bundled(OLD), released(OLD)))).toBe('pass');
    expect(judge(ledger(bundled(NOW), released(NOW)))).toBe('fail');
  });
});

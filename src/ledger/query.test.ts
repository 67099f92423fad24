import { describe, expect, it } from 'vitest';
import {
  ALICE,
  approval,
  CREDIT,
  DANA,
  draft,
  evaluation,
  FRAUD,
  modelVerdict,
  numbered,
  pull,
} from '../../test/audit/entries.ts';
import {
  bundle,
  bundleParts,
  deployment,
  drill,
  refusedBundle,
  release,
  rollback,
} from '../../test/ledger/release-acts.ts';
import { type LedgerFilter, modelsOf, selectEntries, settledDeployments } from './query.ts';

const RENAMED = { ...DANA, login: 'dana-acme' };
const subjectOf = (name: string) => ({ subjects: [{ name, sha256: 'c'.repeat(64) }] });

const ENTRIES = numbered(
  /* 1 */ draft(
    'genesis',
    { origin: 'github.com/acme/models/ledger', reason: 'begin' },
    { at: '2026-01-01T00:00:00Z' },
  ),
  /* 2 */ draft('evaluation', evaluation([modelVerdict(FRAUD, 'fraud-detection')], { pusher: 9 }), {
    at: '2026-01-31T23:59:59.999Z',
    pull_request: pull(4),
    ...subjectOf(FRAUD),
  }),
  /* 3 */ draft('approval', approval(11, FRAUD), {
    at: '2026-02-01T00:00:00Z',
    pull_request: pull(4),
    actor: DANA,
  }),
  /* 4 */ draft('evaluation', evaluation([modelVerdict(CREDIT, 'credit')]), {
    at: '2026-02-02T08:00:00Z',
    pull_request: pull(5, DANA),
  }),
  /* 5 */ draft(
    'observation',
    {
      review: 12,
      state: 'APPROVED',
      user: 2,
      commit: null,
      submitted_at: null,
      body_sha256: 'd'.repeat(64),
    },
    { at: '2026-02-03T08:00:00Z', pull_request: pull(6), actor: RENAMED },
  ),
  /* 6 */ draft(
    'delegation',
    { from: 'Dana', to: 'erin', role: 'arb', until: '2026-03-01', reason: 'leave' },
    { at: '2026-02-04T08:00:00Z' },
  ),
  /* 7 */ draft(
    'alert',
    { kind: 'reminder', people: ['erin'], roles: ['arb'], waiting_since: '2026-02-01T00:00:00Z' },
    { at: '2026-02-05T08:00:00Z' },
  ),
  /* 8 */ draft('evaluation', evaluation([modelVerdict('models/detector', 'fraud-detection')]), {
    at: '2026-02-06T08:00:00Z',
    pull_request: pull(8),
  }),
);

describe('a filter selects', () => {
  it.each<[string, LedgerFilter, readonly number[]]>([
    ['everything when it says nothing', {}, [1, 2, 3, 4, 5, 6, 7, 8]],
    ['a model by its folder', { model: FRAUD }, [2, 3]],
    ['a model by its folder with a slash', { model: `${FRAUD}/` }, [2, 3]],
    [
      'a model by the name of its manifest, in every folder that bore it',
      { model: 'fraud-detection' },
      [2, 3, 8],
    ],
    ['nothing for part of a name', { model: 'fraud' }, []],
    ['what a person did, whatever their login was then', { person: 'dana' }, [3, 4, 5, 6]],
    ['the same by a later login', { person: 'DANA-acme' }, [3, 4, 5, 6]],
    ['the same by the id', { person: '2' }, [3, 4, 5, 6]],
    ['changes of an author', { person: 'alice' }, [2, 3, 5, 8]],
    ['a pusher who is named by id only', { person: '9' }, [2]],
    ['somebody who is named by login only', { person: 'erin' }, [6, 7]],
    ['nothing for somebody else', { person: 'mallory' }, []],
    ['a pull request', { pull: 4 }, [2, 3]],
    ['a type', { type: 'evaluation' }, [2, 4, 8]],
    ['from the beginning of a day in UTC', { from: '2026-02-01' }, [3, 4, 5, 6, 7, 8]],
    ['to the end of a day in UTC', { to: '2026-01-31' }, [1, 2]],
    ['one day', { from: '2026-02-01', to: '2026-02-01' }, [3]],
    ['all parts at once', { person: 'alice', type: 'evaluation', to: '2026-02-01' }, [2]],
    ['nothing for a date that does not exist', { from: '2026-02-30' }, []],
  ])('%s', (_, filter, seqs) => {
    expect(selectEntries(ENTRIES, filter).map(({ seq }) => seq)).toEqual(seqs);
  });

  it('never more with one more condition', () => {
    const parts: readonly LedgerFilter[] = [
      { model: FRAUD },
      { person: 'alice' },
      { pull: 4 },
      { type: 'approval' },
      { from: '2026-02-01' },
    ];
    for (const one of parts) {
      for (const other of parts) {
        const both = selectEntries(ENTRIES, { ...one, ...other });
        const each = selectEntries(ENTRIES, one);
        expect(both.every((entry) => each.includes(entry))).toBe(true);
      }
    }
  });
});

describe('what left the repository', () => {
  const one = { tag: 'fraud-1', sha256: '1'.repeat(64) };
  const unknown = { model: 'fraud-detection', outcome: 'refused', code: 'no_bundle' } as const;
  const entries = numbered(
    draft('evaluation', evaluation([modelVerdict(FRAUD, 'fraud-detection')]), { pull_request: pull(4) }),
    draft('bundle', bundle('1'), { ...bundleParts('1'), pull_request: pull(4) }),
    draft('release', release(one)),
    draft('release', release(one, { pull_request: null })),
    draft('deployment', deployment(one, { environment: 'test' }), bundleParts('1')),
    draft('deployment', deployment(one, unknown)),
    draft('deployment', deployment(one, { ...unknown, model: null })),
    draft('rollback', rollback(null, one), bundleParts('1')),
    draft('drill', drill(one, one)),
    draft('bundle', refusedBundle()),
  );

  it.each<[string, LedgerFilter, readonly number[]]>([
    ['by environment', { environment: 'prod' }, [6, 7, 8]],
    ['by another environment', { environment: 'test' }, [5]],
    ['by the environment of a drill', { environment: 'drill' }, [9]],
    ['by no part of a name', { environment: 'pro' }, []],
    ['by environment and type', { environment: 'prod', type: 'rollback' }, [8]],
    ['by pull request, which a release names', { pull: 4 }, [1, 2, 3, 10]],
    ['by folder, which a refusal may not know', { model: FRAUD }, [1, 2, 5, 6, 8, 10]],
    ['by name', { model: 'fraud-detection' }, [1, 2, 5, 6, 8, 10]],
  ])('is selected %s', (_, filter, seqs) => {
    expect(selectEntries(entries, filter).map(({ seq }) => seq)).toEqual(seqs);
  });

  it('names its folder, and its model where no subject is known', () => {
    expect(entries.map(modelsOf)).toEqual([
      [FRAUD],
      [FRAUD],
      [],
      [],
      [FRAUD],
      ['fraud-detection'],
      [],
      [FRAUD],
      [],
      ['fraud-detection'],
    ]);
  });
});

it('an entry names its models once, sorted', () => {
  const [entry] = numbered(
    draft('evaluation', evaluation([modelVerdict('z', 'z'), modelVerdict('a', 'a')]), {
      subjects: [{ name: 'z', sha256: 'c'.repeat(64) }],
      actor: ALICE,
    }),
  );
  expect(entry === undefined ? [] : modelsOf(entry)).toEqual(['a', 'z']);
});

const ONE = { tag: 'v1', sha256: 'a'.repeat(64) };

it('a deployment has ended once any entry names it, also that of a rollback or a drill', () => {
  const entries = numbered(
    draft('deployment', { ...deployment(ONE), deployment_id: 7 }),
    draft('rollback', { ...rollback(ONE, ONE), deployment_id: 8 }),
    draft('drill', { ...drill(ONE, ONE), deployment_id: 9 }),
    draft('rollback', rollback(ONE, ONE)),
    draft('rollback', { ...rollback(ONE, ONE), deployment_id: null }),
  );
  expect([...settledDeployments(entries)].sort()).toEqual([7, 8, 9]);
});

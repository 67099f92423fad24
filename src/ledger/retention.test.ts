import { describe, expect, it } from 'vitest';
import {
  approval,
  CREDIT,
  draft,
  evaluation,
  FRAUD,
  modelVerdict,
  numbered,
  pull,
} from '../../test/audit/entries.ts';
import { bundle, bundleParts, deployment } from '../../test/ledger/release-acts.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { contentUse, expiredContents, holdsOn } from './retention.ts';

const [RECORD, EVIDENCE, SUBJECT, POLICY, OTHER] = ['1', '2', '3', '4', '5'].map((digit) =>
  digit.repeat(64),
) as [string, string, string, string, string];
const CONTENTS = new Map([
  [RECORD, `{"evidence":["${EVIDENCE}"],"policies":["${POLICY}"]}`],
  [EVIDENCE, 'rows'],
  [SUBJECT, `{"policies":["sha256:${POLICY}"]}`],
  [POLICY, '{}'],
  [OTHER, 'nobody names me'],
]);

const OLD = '2020-01-01T00:00:00Z';
const NOW = '2026-01-01T00:00:00Z';
const ENTRIES = numbered(
  draft('evaluation', evaluation([modelVerdict(FRAUD, 'fraud-detection')], { record: RECORD }), {
    at: OLD,
    pull_request: pull(1),
    subjects: [{ name: FRAUD, sha256: SUBJECT }],
  }),
  draft('approval', approval(11, CREDIT), {
    at: '2025-12-01T00:00:00Z',
    subjects: [{ name: CREDIT, sha256: SUBJECT }],
  }),
);
const use = contentUse(ENTRIES, new Set(CONTENTS.keys()), (sha256) => CONTENTS.get(sha256) ?? '');
const expired = (days: number, ...legalHold: string[]) => expiredContents(use, { days, legalHold }, NOW);

describe('retention', () => {
  it('knows who needs a content, also through another', () => {
    const users = (sha256: string) => use.users.get(sha256)?.map(({ seq }) => seq);
    expect([RECORD, EVIDENCE, SUBJECT, POLICY, OTHER].map(users)).toEqual([[1], [1], [1, 2], [1, 2], []]);
  });

  it('lets go what only old entries need', () => {
    expect(expired(365)).toEqual({ expired: [RECORD, EVIDENCE], held: [] });
  });

  it('lets go all that is needed once everything is old', () => {
    expect(expired(10).expired).toEqual([RECORD, EVIDENCE, SUBJECT, POLICY]);
  });

  it('keeps everything while it is young', () => {
    expect(expired(9999).expired).toEqual([]);
  });

  it('counts the day itself as young', () => {
    const [first] = ENTRIES;
    const one = contentUse(first === undefined ? [] : [first], new Set([RECORD]), () => '');
    expect(expiredContents(one, { days: 1, legalHold: [] }, '2020-01-02T00:00:00Z').expired).toEqual([]);
    expect(expiredContents(one, { days: 1, legalHold: [] }, '2020-01-02T00:00:01Z').expired).toEqual([
      RECORD,
    ]);
  });

  it('never lets go what no entry names: nobody can say how old it is', () => {
    expect(expired(1).expired).not.toContain(OTHER);
  });

  it('survives contents that name each other', () => {
    const round = new Map([
      [RECORD, EVIDENCE],
      [EVIDENCE, RECORD],
    ]);
    const found = contentUse(ENTRIES, new Set(round.keys()), (sha256) => round.get(sha256) ?? '');
    expect(found.users.get(EVIDENCE)).toHaveLength(1);
  });

  it('does not take an entry that removed a content for one that needs it', () => {
    const removal = numbered(
      draft('expunged', { blobs: [RECORD], reason: 'x', basis: 'request' }, { at: NOW }),
    );
    const found = contentUse([...ENTRIES, ...removal], new Set([RECORD]), () => '');
    expect(found.users.get(RECORD)?.map(({ seq }) => seq)).toEqual([1]);
  });
});

describe('what left the repository', () => {
  const signature = '6'.repeat(64);
  const artifact = '7'.repeat(64);
  const one = { tag: 'fraud-1', sha256: '8'.repeat(64) };
  const at = '2025-12-20T00:00:00Z';
  const acts = numbered(
    draft('bundle', bundle('3', { ...one, attestations: [signature] }), { ...bundleParts('3'), at: OLD }),
    draft('deployment', deployment(one, { compliance: artifact }), { ...bundleParts('3'), at }),
  );
  const used = contentUse(acts, new Set([signature, artifact, SUBJECT]), () => '');
  const gone = (days: number, ...legalHold: string[]) => expiredContents(used, { days, legalHold }, NOW);

  it('needs its attestations and its artifact, and what was approved', () => {
    expect(gone(365)).toEqual({ expired: [signature], held: [] });
    expect(gone(11).expired).toEqual([SUBJECT, signature, artifact]);
  });

  it('is held with its model', () => {
    expect(gone(365, 'fraud')).toEqual({ expired: [], held: [{ sha256: signature, by: ['fraud'] }] });
    const unnamed = { ...(acts[0] as LedgerEntry), subject: null, subjects: [] };
    const known = contentUse([unnamed], new Set([signature]), () => '');
    expect(holdsOn(known, signature, ['fraud-detection', 'credit'])).toEqual(['fraud-detection']);
  });
});

describe('a legal hold', () => {
  it.each([
    ['the folder', FRAUD],
    ['its last part', 'fraud'],
    ['the name of the manifest', 'fraud-detection'],
  ])('names a model by %s', (_, name) => {
    expect(expired(365, name)).toEqual({
      expired: [],
      held: [
        { sha256: RECORD, by: [name] },
        { sha256: EVIDENCE, by: [name] },
      ],
    });
  });

  it('holds everything with a star', () => {
    expect(expired(1, '*').expired).toEqual([]);
    expect(holdsOn(use, OTHER, ['*'])).toEqual(['*']);
  });

  it('of another model holds nothing else', () => {
    expect(expired(365, 'credit').expired).toEqual([RECORD, EVIDENCE]);
    expect(expired(10, 'credit').held.map(({ sha256 }) => sha256)).toEqual([SUBJECT, POLICY]);
  });
});

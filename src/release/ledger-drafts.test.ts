import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALICE, FRAUD, pull, REPOSITORY } from '../../test/audit/entries.ts';
import { begun } from '../../test/ledger/drafts.ts';
import {
  bundle,
  deployment,
  digest,
  drill,
  refused,
  refusedBundle,
  release,
  rollback,
} from '../../test/ledger/release-acts.ts';
import type { Draft } from '../ledger/draft.ts';
import { entryBytes, entryPath, readEntry } from '../ledger/entry.ts';
import { extendLedger } from '../ledger/extension.ts';
import { sha256Hex } from '../model/canonical.ts';
import {
  bundleDraft,
  bundleRefusalDraft,
  deploymentDraft,
  drillDraft,
  type ReleaseActFacts,
  releaseDraft,
  rollbackDraft,
} from './ledger-drafts.ts';

const RUN = { id: '900', attempt: '1', workflow_ref: 'w@main', workflow_sha: 'e'.repeat(40) };
const FACTS: ReleaseActFacts = {
  at: '2026-03-05T12:00:00Z',
  repository: REPOSITORY,
  run: RUN,
  actor: ALICE,
  subject: { name: FRAUD, sha256: digest('1') },
};
const AGAIN = { ...FACTS, at: '2026-03-05T13:00:00Z', run: { ...RUN, attempt: '2' } };
const OUTSIDE = { ...FACTS, run: null };
const ONE = { tag: 'fraud-1', sha256: digest('1') };
const TWO = { tag: 'fraud-2', sha256: digest('2') };
const FAILED = { outcome: 'failed', code: 'unhealthy' } as const;
const DENIED = { outcome: 'refused', code: 'unverifiable' } as const;
const SIGNED = sha256Hex('[]');

const ALL: readonly Draft[] = [
  bundleDraft(FACTS, bundle('1', ONE)),
  bundleRefusalDraft({ ...FACTS, subject: null }, refusedBundle()),
  releaseDraft(FACTS, release(ONE)),
  releaseDraft(FACTS, refused(ONE)),
  deploymentDraft(FACTS, deployment(ONE)),
  deploymentDraft({ ...FACTS, subject: null }, deployment(ONE, { ...DENIED, sha256: null, model: null })),
  rollbackDraft(FACTS, rollback(TWO, ONE)),
  drillDraft(FACTS, drill(TWO, ONE)),
];

describe('an entry about a bundle', () => {
  it('says who did it, in which run, on which subject', () => {
    const facts = { ...FACTS, pullRequest: pull(4), policy: { sha256: digest('f'), commit: 'c'.repeat(40) } };
    expect(releaseDraft(facts, release(ONE))).toEqual({
      entry: {
        id: `release/fraud-1/${ONE.sha256}/published/77`,
        type: 'release',
        at: FACTS.at,
        repository: REPOSITORY,
        run: RUN,
        actor: ALICE,
        pull_request: pull(4),
        policy: facts.policy,
        subject: digest('1'),
        subjects: [{ name: FRAUD, sha256: digest('1') }],
        evidence: [],
        decision: release(ONE),
        attestation: null,
      },
      blobs: new Map(),
    });
  });

  it('has no subject before one was verified', () => {
    const { entry } = releaseDraft({ ...FACTS, subject: null }, refused(ONE));
    expect(entry).toMatchObject({ subject: null, subjects: [], pull_request: null, policy: null });
  });

  it('names the attestation that it rests on, where one holds', () => {
    const signed = digest('a');
    const facts = { ...FACTS, attestation: signed };
    const made = bundle('1', { ...ONE, attestations: [digest('b'), signed] });
    const drafts = [
      bundleDraft(facts, made),
      releaseDraft(facts, release(ONE)),
      deploymentDraft(facts, deployment(ONE)),
    ];
    expect(drafts.map(({ entry }) => entry.attestation)).toEqual([signed, signed, signed]);
    expect(bundleDraft({ ...FACTS, attestation: null }, made).entry.attestation).toBeNull();
    expect(() => bundleDraft({ ...FACTS, attestation: digest('c') }, made)).toThrow(
      /is not what .* was signed/,
    );
  });

  it('is one that the ledger reads', () => {
    for (const { entry } of ALL) {
      const whole = { v: 1 as const, seq: 2, prev: digest('0'), ...entry };
      expect(readEntry(entryPath(2), entryBytes(whole)).finding).toBeUndefined();
    }
  });

  it('that is written again by another attempt is there already, and says nothing else', async () => {
    const { ledger } = await begun();
    const free = (act: Draft): Draft => ({ ...act, entry: { ...act.entry, subjects: [] } });
    const repository = ledger.entries[0]?.repository ?? REPOSITORY;
    const bundled = (facts: ReleaseActFacts) => free(bundleDraft({ ...facts, repository }, bundle('1', ONE)));
    const first = extendLedger(ledger, [bundled(FACTS), bundled(AGAIN)]);
    expect([first.appended.length, first.existing.length, first.conflicts.length]).toEqual([1, 1, 0]);
  });
});

describe('the id of an entry', () => {
  it.each<[string, Draft]>([
    [`bundle/${ONE.sha256}/${SIGNED}`, bundleDraft(AGAIN, bundle('1', ONE))],
    [`release/fraud-1/${ONE.sha256}/published/77`, releaseDraft(AGAIN, release(ONE))],
    [
      `release/fraud-1/${ONE.sha256}/published/run-900.2`,
      releaseDraft(AGAIN, release(ONE, { release_id: null })),
    ],
    [`release/fraud-1/${ONE.sha256}/refused/run-900.1`, releaseDraft(FACTS, refused(ONE))],
    [
      'release/fraud-1/none/refused/2026-03-05T12:00:00Z',
      releaseDraft(OUTSIDE, { ...refused(ONE), sha256: null }),
    ],
    [`deployment/prod/${ONE.sha256}/501/live`, deploymentDraft(AGAIN, deployment(ONE))],
    [`deployment/prod/${ONE.sha256}/501/failed`, deploymentDraft(AGAIN, deployment(ONE, FAILED))],
    [
      'deployment/prod/none/run-900.2/refused',
      deploymentDraft(AGAIN, deployment(ONE, { ...DENIED, sha256: null, deployment_id: null })),
    ],
    [`rollback/prod/${TWO.sha256}/${ONE.sha256}/run-900.1/live`, rollbackDraft(FACTS, rollback(TWO, ONE))],
    [
      'rollback/prod/none/none/run-900.1/refused',
      rollbackDraft(FACTS, { ...rollback(null, null), ...DENIED }),
    ],
    [`drill/drill/${TWO.sha256}/${ONE.sha256}/run-900.1/live`, drillDraft(FACTS, drill(TWO, ONE))],
    [`drill/drill/none/${ONE.sha256}/run-900.1/live`, drillDraft(FACTS, drill(null, ONE))],
    [
      `drill/drill/${TWO.sha256}/none/run-900.1/refused`,
      drillDraft(FACTS, { ...drill(TWO, null), ...DENIED }),
    ],
  ])('is %s', (id, { entry }) => {
    expect(entry.id).toBe(id);
  });

  it('of a bundle that was signed anew is another, in whatever order the attestations are named', () => {
    const idWith = (...attestations: string[]) =>
      bundleDraft(FACTS, bundle('1', { ...ONE, attestations })).entry.id;
    expect(idWith(digest('a'))).not.toBe(idWith());
    expect(idWith(digest('a'), digest('b'))).toBe(idWith(digest('b'), digest('a')));
  });

  it('fits into an entry, and is shared by no two acts, however tags and environments are named', () => {
    const name = fc.oneof(
      fc.constantFrom('a', 'a/b', 'b', '/', 'none', 'none/none', 'x'.repeat(300), `${'x'.repeat(299)}y`),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(name, name, (one, other) => {
        const ids = [one, other].flatMap((text) => [
          releaseDraft(FACTS, release({ ...ONE, tag: text })).entry.id,
          deploymentDraft(FACTS, deployment(ONE, { environment: text })).entry.id,
          rollbackDraft(FACTS, { ...rollback(TWO, ONE), environment: text }).entry.id,
          drillDraft(FACTS, { ...drill(TWO, ONE), environment: text }).entry.id,
        ]);
        expect(new Set(ids).size).toBe(one === other ? 4 : 8);
        expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('a content beside it', () => {
  const bytes = new TextEncoder().encode('{"signed":true}\n');
  const sha256 = sha256Hex(bytes);
  const facts = { ...FACTS, contents: [bytes] };

  it('is kept under the digest that the entry names', () => {
    const { blobs } = bundleDraft(facts, bundle('1', { attestations: [sha256] }));
    expect([...blobs]).toEqual([[sha256, bytes]]);
    for (const { blobs: kept } of [
      deploymentDraft(facts, deployment(ONE, { compliance: sha256 })),
      rollbackDraft(facts, rollback(ONE, TWO, { compliance: sha256 })),
    ])
      expect([...kept.keys()]).toEqual([sha256]);
  });

  it('is refused where the entry does not name it', () => {
    const message = /brings a content \([0-9a-f]{64}\) that it does not name/;
    expect(() => bundleDraft(facts, bundle('1'))).toThrow(message);
    expect(() => releaseDraft(facts, release(ONE))).toThrow(message);
    expect(() => deploymentDraft(facts, deployment(ONE))).toThrow(message);
    expect(() => rollbackDraft(facts, rollback(ONE, TWO))).toThrow(message);
  });
});

describe('what contradicts itself is never drafted', () => {
  it.each<[string, RegExp, () => Draft]>([
    [
      'a bundle of another subject',
      /is of 2{64}, and its entry of 1{64}\.$/,
      () => bundleDraft(FACTS, bundle('2')),
    ],
    [
      'a bundle without a subject',
      /and its entry of nothing\.$/,
      () => bundleDraft({ ...FACTS, subject: null }, bundle('1')),
    ],
    ['a release of nothing', /names its bundle/, () => releaseDraft(FACTS, release(ONE, { sha256: null }))],
    [
      'a deployment of nothing',
      /names its bundle/,
      () => deploymentDraft(FACTS, deployment(ONE, { sha256: null })),
    ],
    [
      'a deployment without a tag',
      /names its bundle/,
      () => deploymentDraft(FACTS, deployment(ONE, { tag: null })),
    ],
    [
      'a deployment of no model',
      /which version of which model/,
      () => deploymentDraft(FACTS, deployment(ONE, { model: null })),
    ],
    [
      'a deployment of no version',
      /which version of which model/,
      () => deploymentDraft(FACTS, deployment(ONE, { version: null })),
    ],
    [
      'a deployment that is live for a reason',
      /outcome live has the reason code x\.$/,
      () => deploymentDraft(FACTS, deployment(ONE, { code: 'x' })),
    ],
    [
      'a refusal without a reason',
      /outcome refused has the reason code null\.$/,
      () => deploymentDraft(FACTS, deployment(ONE, { outcome: 'refused' })),
    ],
    [
      'a rollback that failed without a reason',
      /^A rollback with the outcome failed/,
      () => rollbackDraft(FACTS, { ...rollback(TWO, ONE), outcome: 'failed' }),
    ],
    [
      'a rollback to nothing',
      /^A rollback .* brings back\.$/,
      () => rollbackDraft(FACTS, rollback(TWO, null)),
    ],
    ['a drill to nothing', /^A drill .* brings back\.$/, () => drillDraft(FACTS, drill(TWO, null))],
    [
      'a drill that is live for a reason',
      /^A drill with the outcome live/,
      () => drillDraft(FACTS, { ...drill(TWO, ONE), code: 'x' }),
    ],
  ])('%s', (_, message, make) => {
    expect(make).toThrow(message);
  });
});

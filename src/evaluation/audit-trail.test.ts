import { describe, expect, it, test } from 'vitest';
import type { GitRepository } from '../git/repository.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { ContentEntry } from '../model/subject.ts';
import type { TreeEntry } from '../model/tree.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { auditTrailOf } from './audit-trail.ts';
import type { PullLedger } from './pull-ledger.ts';

const MODEL = 'models/a';
const JUDGED = 9;
const SHA = { genesis: '0'.repeat(40), main: '1'.repeat(40), master: '2'.repeat(40), dev: '3'.repeat(40) };

const content = (text: string): ContentEntry[] => [
  { path: `${MODEL}/model.yml`, mode: '100644', size: text.length, sha256: sha256Hex(text) },
];
const APPROVED = content('approved');
const BY_HAND = content('by hand');

let seq = 0;
function entry(type: string, number: number | null, decision: object, more: object = {}): LedgerEntry {
  seq += 1;
  return {
    seq,
    type,
    at: `2026-03-01T10:${String(seq).padStart(2, '0')}:00Z`,
    subject: null,
    subjects: [],
    pull_request: number === null ? null : { number, head: 'h', base: SHA.main, base_ref: 'main' },
    decision,
    ...more,
  } as unknown as LedgerEntry;
}

interface Verdict {
  readonly number?: number;
  readonly status?: string;
  readonly of?: readonly ContentEntry[];
  readonly branch?: 'main' | 'master' | 'dev';
}

/** A verdict, and where it approves, the signature on it. */
function verdict({ number = 5, status = 'approved', of = APPROVED, branch = 'main' }: Verdict = {}) {
  const digest = sha256Hex(canonicalJson(of));
  const subject = `s-${digest}`;
  const signoff = status === 'approved' ? 'complete' : 'vetoed';
  const models = [{ path: MODEL, content: digest, status, signoff, override: false }];
  const subjects = [{ name: MODEL, sha256: subject }];
  const judged = entry(
    'evaluation',
    number,
    { status, models },
    { subjects, pull_request: { number, head: 'h', base: SHA[branch], base_ref: branch } },
  );
  return status === 'approved' ? [judged, entry('approval', number, {}, { subject, subjects })] : [judged];
}

const merged = (number = 5, status: string | null = 'approved', happenedAt: string | null = null) =>
  entry('status', number, { event: 'merged', commit: 'c', happened_at: happenedAt, status });
const corrected = (of: number) => entry('correction', null, { of, reason: 'By mistake.' });

function ledgerOf(
  make: () => readonly (LedgerEntry | LedgerEntry[])[],
  commit: string | null = null,
): PullLedger {
  seq = 0;
  const entries = [entry('genesis', null, { commit }), ...make().flat()];
  return { branch: 'arbiter-ledger', config: {}, entries, head: {}, blobs: async () => new Map() } as never;
}

const ownPaths = (paths: readonly string[]) => paths.filter((path) => path.startsWith(`${MODEL}/`));
const file = (path: string, oid: string): TreeEntry => ({ path, mode: '100644', oid });
/** What governs, by commit; `dev` has another policy, and the models differ everywhere. */
const TREES: Readonly<Record<string, readonly TreeEntry[]>> = {
  [SHA.genesis]: [file(`${MODEL}/model.yml`, 'approved')],
  [SHA.main]: [file('.arbiter/policies/p.yml', 'strict'), file(`${MODEL}/model.yml`, 'm')],
  [SHA.master]: [file('.arbiter/policies/p.yml', 'strict'), file(`${MODEL}/model.yml`, 'n')],
  [SHA.dev]: [file('.arbiter/policies/p.yml', 'loose'), file(`${MODEL}/model.yml`, 'o')],
};
/** The part of a repository that is asked here: it has the commits of `TREES`. */
const REPOSITORY = {
  fetch: async (sha: string) => {
    if (TREES[sha] === undefined) throw new Error(`no commit ${sha}`);
  },
  tree: async (sha: string) => TREES[sha],
  blobs: async (oids: readonly string[]) => new Map(oids.map((oid) => [oid, Buffer.from(oid)])),
} as unknown as GitRepository;

function judge(
  ledger: PullLedger,
  {
    base = APPROVED,
    head = BY_HAND,
  }: { base?: readonly ContentEntry[]; head?: readonly ContentEntry[] | null } = {},
) {
  const model = { folder: MODEL, content: base, headContent: async () => head, ownPaths };
  return auditTrailOf(model, { number: JUDGED, baseRef: 'main', baseSha: SHA.main }, ledger, REPOSITORY);
}

const JUDGED_HERE = { origin: '', isJudgedHere: true };

describe('what stands on base', () => {
  it('was approved and merged', async () => {
    const trail = await judge(ledgerOf(() => [verdict(), merged()]));
    expect(trail).toEqual({
      branch: 'arbiter-ledger',
      entries: 4,
      origin: 'What is on the base branch was approved in pull request #5 (entry 2).',
      gaps: [],
    });
  });

  it('was changed around the gate: judged in this pull request, never passed over', async () => {
    const trail = await judge(
      ledgerOf(() => [verdict(), merged()]),
      { base: BY_HAND, head: BY_HAND },
    );
    expect(trail).toMatchObject({
      ...JUDGED_HERE,
      gaps: [expect.stringContaining('it was changed around the gate')],
    });
  });

  it('was changed around the gate, and this pull request restores what was approved', async () => {
    const trail = await judge(
      ledgerOf(() => [verdict(), merged()]),
      { base: BY_HAND, head: APPROVED },
    );
    expect(trail.gaps).toEqual([]);
    expect(trail.origin).toBe(
      'What is on the base branch under models/a was changed around the gate. This pull request restores what was approved in pull request #5 (entry 2).',
    );
  });

  test.each<[string, () => readonly (LedgerEntry | LedgerEntry[])[], string]>([
    [
      'approved, rejected after that, and merged all the same',
      () => [verdict(), verdict({ status: 'rejected' }), merged(5, 'rejected')],
      'Pull request #5 was approved with it, and merged with the verdict rejected after that (merged_unapproved).',
    ],
    [
      'recorded as merged unapproved',
      () => [verdict(), merged(5, 'pending')],
      'Pull request #5 was merged when its last verdict was pending (merged_unapproved).',
    ],
    [
      'approved only after the merge, which was recorded late',
      () => [verdict({ status: 'rejected' }), verdict(), merged(5, 'approved', '2026-03-01T10:02:30Z')],
      'Pull request #5 was approved with it, and merged with the verdict rejected after that (merged_unapproved).',
    ],
    [
      'withdrawn, and nobody recorded a merge',
      () => [verdict(), verdict({ status: 'rejected' })],
      'Pull request #5 was approved with it, and has another verdict since.',
    ],
    [
      'corrected',
      () => [verdict(), merged(), corrected(2)],
      'Entry 2, which approved it in pull request #5, was corrected.',
    ],
    [
      'withdrawn, and the withdrawal corrected: an approval never revives',
      () => [verdict(), verdict({ status: 'rejected' }), merged(), corrected(4)],
      'Pull request #5 was approved with it, and merged with the verdict rejected after that (merged_unapproved).',
    ],
    [
      'signed by nobody on record',
      () => [verdict().slice(0, 1), merged()],
      'Entry 2 says that the model was signed, and no signature is on record for it.',
    ],
    [
      'approved in a pull request that is open beside this one',
      () => [entry('evaluation', JUDGED, { status: 'pending', models: [] }), verdict()],
      'Pull request #5 is approved with it, and no merge of it is recorded.',
    ],
    [
      'approved on a branch where other rules stood',
      () => [verdict({ branch: 'dev' }), merged()],
      'Entry 2 approved it on the branch dev, where other rules stood.',
    ],
  ])('%s is no approval, and says why', async (_, make, why) => {
    const ledger = ledgerOf(make);
    expect(await judge(ledger)).toMatchObject({
      ...JUDGED_HERE,
      gaps: [expect.stringContaining('changed around the gate'), why],
    });
    // Nor does it restore anything.
    expect(await judge(ledger, { base: BY_HAND, head: APPROVED })).toMatchObject(JUDGED_HERE);
  });

  it('is not held up by the verdicts of the pull request that is judged', async () => {
    const trail = await judge(
      ledgerOf(() => [verdict({ number: JUDGED }), verdict({ number: JUDGED, of: BY_HAND })]),
      { base: BY_HAND, head: APPROVED },
    );
    expect(trail).toMatchObject(JUDGED_HERE);
  });

  it('was approved before this pull request was seen, though its merge was not recorded', async () => {
    const ledger = ledgerOf(() => [
      verdict(),
      entry('evaluation', JUDGED, { status: 'pending', models: [] }),
    ]);
    expect((await judge(ledger)).gaps).toEqual([]);
  });

  it('was approved on the branch’s earlier name, by the very same rules', async () => {
    const trail = await judge(ledgerOf(() => [verdict({ branch: 'master' }), merged()]));
    expect(trail).toMatchObject({ gaps: [], origin: expect.stringContaining('#5') });
  });

  it('a branch of another name whose commit is gone approves nothing, and stops nothing', async () => {
    const ledger = ledgerOf(() => [
      verdict({ branch: 'master' }).map((one) => ({
        ...one,
        pull_request: { ...one.pull_request, base: 'f'.repeat(40) } as LedgerEntry['pull_request'],
      })),
      merged(),
    ]);
    expect(await judge(ledger)).toMatchObject(JUDGED_HERE);
  });

  it('stood there when the ledger began, or is restored to that', async () => {
    const ledger = ledgerOf(() => [], SHA.genesis);
    expect(await judge(ledger)).toMatchObject({
      gaps: [],
      origin: 'What is on the base branch stood there when the ledger began.',
    });
    expect(await judge(ledger, { base: BY_HAND, head: APPROVED })).toMatchObject({
      gaps: [],
      origin: expect.stringMatching(/This pull request restores what stood there when the ledger began\.$/),
    });
    expect(await judge(ledger, { base: BY_HAND })).toMatchObject(JUDGED_HERE);
  });

  it('a head that cannot be approved restores nothing', async () => {
    expect(
      await judge(
        ledgerOf(() => [verdict(), merged()]),
        { base: BY_HAND, head: null },
      ),
    ).toMatchObject(JUDGED_HERE);
  });
});

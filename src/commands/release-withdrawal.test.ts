import { describe, expect, it } from 'vitest';
import { digest, release as releaseDetail } from '../../test/ledger/release-acts.ts';
import { UserError } from '../errors.ts';
import type { ReleaseReading } from '../evaluation/release-reading.ts';
import { GitHubFailure } from '../github/failure.ts';
import type { ReleaseVerdict } from '../release/release-gate.ts';
import { type Release, ReleaseFailure } from '../release/release-port.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { PublishedRelease } from './release-withdrawal.ts';

const TAG = 'demo-v1.1.0-approved-2026-11-21';
const READING = {} as ReleaseReading;

const RELEASE: Release = {
  id: 77,
  tag: TAG,
  url: 'https://github.example/releases/77',
  uploadUrl: '',
  isDraft: false,
  isImmutable: false,
  title: '',
  body: '',
  assets: [{ id: 1, name: `${TAG}.tar`, size: 1, isComplete: true, sha256: digest('a') }],
};

/** What the gate recorded when it published the release. */
const RECORDED = {
  seq: 12,
  type: 'release',
  decision: releaseDetail({ tag: TAG, sha256: digest('a') }, { release_id: 77 }),
} as unknown as LedgerEntry;
const CORRECTED = {
  seq: 13,
  type: 'correction',
  decision: { of: 12, reason: 'Forged.' },
} as unknown as LedgerEntry;

interface Case {
  readonly release?: Release | null | Error;
  readonly unpublish?: Error;
  readonly isWithdrawing?: boolean;
  readonly isSought?: boolean;
  /** Null: the ledger cannot be read. */
  readonly entries?: readonly LedgerEntry[] | null;
  readonly broken?: string;
  readonly link?: string | null;
  readonly sha256?: string | null;
}

function published(
  { entries = [], isWithdrawing = true, isSought = true, ...one }: Case,
  unpublished: number[],
) {
  const releases = {
    releaseOf: async () => {
      const { release = RELEASE } = one;
      if (release instanceof Error) throw release;
      return release;
    },
    unpublish: async ({ id }: Release) => {
      if (one.unpublish !== undefined) throw one.unpublish;
      unpublished.push(id);
    },
  };
  const ledger = async () => {
    if (entries === null) throw new UserError('The ledger is broken.');
    return { entries } as never;
  };
  return new PublishedRelease(releases, { id: 77, ref: `refs/tags/${TAG}`, isWithdrawing, isSought, ledger });
}

async function withdrawn(one: Case): Promise<readonly [boolean, number[], string]> {
  const unpublished: number[] = [];
  const { broken = 'reviews', link = 'reviews', sha256 = null } = one;
  const links = [
    { link: broken, state: 'broken', code: 'x', message: '' },
  ] as unknown as ReleaseVerdict['links'];
  const { isWithdrawn, message } = await published(one, unpublished).withdraw(
    READING,
    { links },
    link,
    sha256,
  );
  return [isWithdrawn, unpublished, message];
}

const other = (sha256: string | null): Release => ({
  ...RELEASE,
  assets: RELEASE.assets.map((asset) => ({ ...asset, sha256 })),
});

const beside = (...names: readonly string[]): Release => ({
  ...RELEASE,
  assets: [
    ...RELEASE.assets,
    ...names.map((name, at) => ({ id: at + 2, name, size: 1, isComplete: true, sha256: null })),
  ],
});

describe('a published release that is refused', () => {
  it.each<[string, boolean, RegExp, Case]>([
    ['that the ledger does not know becomes a draft', true, /draft again/, {}],
    ['becomes a draft where the ledger cannot be read', true, /draft again/, { entries: null }],
    [
      'that this gate released stays, though its approval has ended',
      false,
      /entry 12/,
      { entries: [RECORDED] },
    ],
    [
      'that this gate released stays where GitHub tells no digest and the bundle was read',
      false,
      /entry 12/,
      { entries: [RECORDED], release: other(null), sha256: digest('a') },
    ],
    [
      'whose bundle was replaced becomes a draft',
      true,
      /draft/,
      { entries: [RECORDED], release: other(digest('b')) },
    ],
    [
      'whose bundle nobody could read becomes a draft',
      true,
      /draft/,
      { entries: [RECORDED], release: other(null) },
    ],
    [
      'whose bundle is gone becomes a draft',
      true,
      /draft/,
      { entries: [RECORDED], release: { ...RELEASE, assets: [] } },
    ],
    [
      'with other files beside the bundle becomes a draft',
      true,
      /draft/,
      { entries: [RECORDED], link: null },
    ],
    [
      'with a file of another name than the gate gives becomes a draft',
      true,
      /draft/,
      { entries: [RECORDED], release: beside('weights.bin') },
    ],
    [
      'with its attestations and sums stays',
      false,
      /entry 12/,
      {
        entries: [RECORDED],
        release: beside('SHA256SUMS', 'checkpoint.txt', `${TAG}.approval.sigstore.json`),
      },
    ],
    [
      'whose files were compared with what a job handed over stays',
      false,
      /entry 12/,
      { entries: [RECORDED], link: null, isSought: false },
    ],
    [
      'whose tag was moved becomes a draft',
      true,
      /draft/,
      { entries: [RECORDED], broken: 'commit', link: 'commit' },
    ],
    ['whose record is called wrong becomes a draft', true, /draft/, { entries: [RECORDED, CORRECTED] }],
    ['stays where that is asked for', false, /`withdraw` is false/, { isWithdrawing: false }],
    ['that was deleted meanwhile is gone', false, /not published any more/, { release: null }],
    [
      'that is a draft already is gone',
      false,
      /not published any more/,
      { release: { ...RELEASE, isDraft: true } },
    ],
    [
      'that has another tag now is left to its own event',
      false,
      /has the tag v2 now/,
      { release: { ...RELEASE, tag: 'v2' } },
    ],
    [
      'that is immutable is said to stay',
      false,
      /may still be published.*422.*Delete it/s,
      {
        unpublish: new GitHubFailure('take back the release', 422),
      },
    ],
    [
      'that cannot be read is said to stay',
      false,
      /may still be published/,
      {
        release: new GitHubFailure('read the release 77', undefined),
      },
    ],
  ])('%s', async (_, isWithdrawn, message, one) => {
    const found = await withdrawn(one);
    expect(found).toEqual([isWithdrawn, isWithdrawn ? [77] : [], expect.stringMatching(message)]);
  });
});

describe('a published release that cannot be judged', () => {
  const erred = async (error: Error, one: Case = {}) => {
    const unpublished: number[] = [];
    const message = await published(one, unpublished)
      .afterError(error)
      .catch((thrown: Error) => thrown.message);
    return [unpublished, message];
  };

  it('does not stay published where its data are why', async () => {
    const [unpublished, message] = await erred(new UserError('It cannot be read.'));
    expect([unpublished, message]).toEqual([
      [77],
      expect.stringMatching(/^It cannot be read\.\nThe release was made/),
    ]);
  });

  it('stays where the gate released it', async () => {
    expect(await erred(new UserError('It cannot be read.'), { entries: [RECORDED] })).toEqual([
      [],
      expect.stringContaining('entry 12'),
    ]);
  });

  it.each([
    new GitHubFailure('read the tag', 502),
    new ReleaseFailure('download_failed', 'It broke.'),
    new Error('fatal: unable to access'),
  ])('stays where nobody answered: %s', async (error) => {
    expect(await erred(error)).toEqual([[], error.message]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  bundled,
  deployed,
  type EntryParts,
  ledger,
  MODEL,
  NEXT,
  NOW,
  nameOf,
  OLD,
  released,
} from '../../test/release/deploy-facts.ts';
import { DeploymentHistory } from './deployment-history.ts';
import { fileGap, type KeptFile, keptFiles } from './kept-files.ts';
import type { Release, ReleaseAsset } from './release-port.ts';

const AT = '2026-11-21T12:00:00Z';
const SHAS = ['1', '2', '4', '5'].map((digit) => digit.repeat(64));
const SEALED = 'e'.repeat(64);
const RECIPIENT = `age1${'q'.repeat(58)}`;

function kept(...entries: readonly EntryParts[]): readonly KeptFile[] {
  return keptFiles(new DeploymentHistory(ledger(...entries)), ['test', 'prod'], AT);
}

describe('the files that must be kept', () => {
  it('are those of the last three that were released, and of what runs', () => {
    const all = SHAS.flatMap((sha256) => [bundled(sha256), released(sha256)]);
    expect(kept(...all).map(({ sha256 }) => sha256)).toEqual([...SHAS.slice(1)].reverse());
    const first = SHAS[0] as string;
    expect(kept(...all, deployed('prod', first)).map(({ sha256 }) => sha256)).toContain(first);
  });

  it('are none of a bundle that was not released, or whose release is called wrong', () => {
    expect(kept(bundled(OLD))).toEqual([]);
    expect(kept(bundled(OLD), released(OLD, { refusal: { code: 'x', message: 'No.' } }))).toEqual([]);
    expect(
      kept(bundled(OLD), released(OLD), { type: 'correction', decision: { of: 2, reason: 'x' } }),
    ).toEqual([]);
  });

  it('are named as they were released', () => {
    expect(kept(bundled(OLD), released(OLD))).toEqual([
      { ...nameOf(OLD), model: MODEL, name: `${nameOf(OLD).tag}.tar`, size: 10, entry: 2 },
    ]);
    const encrypted = { sha256: SEALED, recipients: [RECIPIENT] };
    expect(kept(bundled(OLD), released(OLD, { encrypted }))).toMatchObject([
      { name: `${nameOf(OLD).tag}.tar.age`, sha256: SEALED, size: null },
    ]);
  });

  it('are of every model', () => {
    const files = kept(bundled(NOW), released(NOW), bundled(NEXT, { model: 'other' }), released(NEXT));
    expect(files.map(({ model }) => model)).toEqual([MODEL, 'other']);
  });
});

describe('a file that must be kept', () => {
  const [file] = kept(bundled(OLD), released(OLD)) as [KeptFile];
  const asset = (change: Partial<ReleaseAsset> = {}): ReleaseAsset => ({
    id: 1,
    name: file.name,
    size: 10,
    isComplete: true,
    sha256: OLD,
    ...change,
  });
  const release = (...assets: readonly ReleaseAsset[]): Release => ({
    id: 1,
    tag: file.tag,
    url: '',
    uploadUrl: '',
    isDraft: false,
    isImmutable: false,
    title: '',
    body: '',
    assets,
  });

  it.each<[string, Release | null, string | null, string | undefined]>([
    ['is there', release(asset()), OLD, undefined],
    ['stands beside others', release(asset({ name: 'SHA256SUMS', size: 1 }), asset()), OLD, undefined],
    ['has no release', null, null, 'kept_bundle_missing'],
    ['is not in its release', release(asset({ name: 'other.tar' })), null, 'kept_bundle_missing'],
    ['was not sent whole', release(asset({ isComplete: false })), OLD, 'kept_bundle_missing'],
    ['has another size', release(asset({ size: 11 })), OLD, 'kept_bundle_differs'],
    ['has other bytes', release(asset()), NOW, 'kept_bundle_differs'],
    ['has a digest that nobody told', release(asset()), null, 'kept_bundle_differs'],
  ])('%s', (_, found, sha256, code) => {
    expect(fileGap(file, found, sha256)?.code).toBe(code);
  });

  it('is said with the entry of its release, and what to do', () => {
    expect(fileGap(file, null, null)?.message).toContain(
      'no published release has its tag. Publish the same bytes again, or say that entry 2 is wrong',
    );
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { appendEntries } from '../../src/ledger/appending.ts';
import { madeBundle } from '../../src/ledger/query.ts';
import type { FaultRequest } from '../github/fault.ts';
import { ledgerOf, recorded, verified } from './ledger.ts';
import {
  bundledCommit,
  handOver,
  type JobRun,
  type MadeBundle,
  mergedVersion,
  newSigningKey,
  releaseJob,
  releasingScenario,
  said,
  versionFiles,
} from './released-model.ts';
import { runnerClock } from './runner-process.ts';
import type { Scenario } from './scenario.ts';

/** The release makes its tag: where there is none, at the commit that the bundle is of, and never for what is refused. */

const CREATE = 'POST /repos/{owner}/{repo}/git/refs';
const READ = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
const PUBLISH = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
/** The tag is read with two requests at once (a fault hits both): when the release begins, twice while it is drafted, and before the tag is made. */
const READS_BEFORE_CREATION = 8;

let scenario: Scenario;
let made: MadeBundle;
let commit: string;
/** A later commit of the default branch, with the same model. */
let later: string;

beforeAll(async () => {
  scenario = await releasingScenario(newSigningKey());
  ({ commit, made } = await bundledVersion('1.1.0', 0.94));
  later = await scenario.repo.commit({ author: 'zoe', branch: 'main', files: { 'README.md': 'New.\n' } });
});
afterAll(() => scenario.stop());
afterEach(() => scenario.world.faults.clear());

async function bundledVersion(
  version: string,
  auc: number,
): Promise<{ readonly commit: string; readonly made: MadeBundle }> {
  const merged = await mergedVersion(scenario, version, versionFiles(version, auc));
  return { commit: merged.commit, made: await bundledCommit(scenario, merged.commit) };
}

/** One run after the push of a merge, which names tag and commit; `''` names no commit. */
async function released(asked = commit, of = made): Promise<JobRun> {
  handOver(scenario, of);
  Object.assign(scenario.outside.vars, { TAG: of.tag, COMMIT: asked });
  const event = scenario.repo.event('push', { ref: 'refs/heads/main', after: later });
  return releaseJob(scenario, 'push', event, { sha: later });
}

const tagAt = async (tag = made.tag): Promise<string | undefined> =>
  (await scenario.repo.git.refs()).get(`refs/tags/${tag}`);

const recordedOf = async (tag = made.tag) =>
  (await recorded(scenario, 'release')).filter((release) => release.tag === tag);

/** The world moves while a route is asked; what the tag was then, the first time first. */
function touched(
  fault: FaultRequest,
  happens: () => unknown = () => undefined,
  tag = made.tag,
): (string | undefined)[] {
  const seen: (string | undefined)[] = [];
  const before = async (): Promise<void> => {
    seen.push(await tagAt(tag));
    await happens();
  };
  scenario.world.fault({ ...fault, before });
  return seen;
}

const AFTER_CREATION = { route: READ, after: READS_BEFORE_CREATION, times: 2 };

const releasesOf = (tag = made.tag) => scenario.repo.releases.filter((release) => release.tag === tag);

async function expectRefused(run: JobRun, code: string, at?: string, { tag } = made): Promise<void> {
  expect(said(run), run.log).toEqual([code, 1]);
  expect(await tagAt(tag)).toBe(at);
  expect(releasesOf(tag)).toEqual([]);
  expect((await recordedOf(tag)).at(-1)?.refusal?.code).toBe(code);
}

describe('a tag is not made', () => {
  afterEach(() => scenario.repo.tag(made.tag, null));

  it('at another commit than the bundle is of', async () => {
    await expectRefused(await released(later), 'bundle_of_other_commit');
  });

  it.each(['main', '0123456', 'F'.repeat(40)])('at anything but a full commit id (%s)', async (asked) => {
    const run = await released(asked);
    expect([said(run), await tagAt()]).toEqual([['', 2], undefined]);
  });

  it('where there is one elsewhere, which stays where it is', async () => {
    await scenario.repo.tag(made.tag, later);
    await expectRefused(await released(), 'tag_moved', later);
  });

  it('where a branch has its name', async () => {
    await scenario.repo.branch(made.tag, { by: 'grace' });
    try {
      await expectRefused(await released(), 'tag_is_branch_too');
    } finally {
      await scenario.repo.moveBranch(made.tag, null, { by: 'grace' });
    }
  });

  it('for a bundle that is not given', async () => {
    const { bundle: _, ...rest } = made;
    await expectRefused(await released(commit, { ...rest, bundle: '' }), 'bundle_missing');
  });

  it('where GitHub refuses it, and the reason is said', async () => {
    const body = {
      message: 'Repository rule violations found: Cannot create ref due to creations being restricted.',
    };
    scenario.world.fault({ route: CREATE, status: 422, body });
    const run = await released();
    await expectRefused(run, 'tag_refused');
    expect(run.summary).toContain('creations being restricted');
  });
});

describe('a tag that somebody else touches meanwhile', () => {
  afterEach(() => scenario.repo.tag(made.tag, null));

  it('made elsewhere first refuses the release, and stays', async () => {
    const seen = touched({ route: CREATE }, () => scenario.repo.tag(made.tag, later));
    await expectRefused(await released(), 'tag_moved', later);
    expect(seen).toEqual([undefined]);
  });

  it('moved after it was made refuses the release, and stays', async () => {
    const seen = touched(AFTER_CREATION, () => scenario.repo.tag(made.tag, later));
    await expectRefused(await released(), 'tag_moved', later);
    expect(seen[0]).toBe(commit);
  });
});

describe('a tag that was made is taken back', () => {
  it('where the release is refused right after', async () => {
    const seen = touched(AFTER_CREATION, () => scenario.repo.branch(made.tag, { by: 'grace' }));
    const run = await released();
    await scenario.repo.moveBranch(made.tag, null, { by: 'grace' });
    await expectRefused(run, 'tag_is_branch_too');
    expect(seen[0]).toBe(commit);
  });

  it('where the release could not be published', async () => {
    const seen = touched({ route: PUBLISH, status: 500, times: 9 });
    const run = await released();
    expect([run.exitCode, await tagAt(), releasesOf()]).toEqual([2, undefined, []]);
    expect(new Set(seen)).toEqual(new Set([commit]));
  });
});

describe('a tag is made', () => {
  it('by full name at the commit, with the release, once', async () => {
    const runs = [await released(), await released()];
    expect(runs.map(said)).toEqual(Array(2).fill(['released', 0]));
    expect(await tagAt()).toBe(commit);
    expect(releasesOf().map(({ draft }) => draft)).toEqual([false]);
    expect((await recordedOf()).filter(({ refusal }) => refusal === null)).toHaveLength(1);
  });

  it('by one of two runs at once, and both find one release', async () => {
    const next = await bundledVersion('1.2.0', 0.92);
    const both = [released(next.commit, next.made), released(next.commit, next.made)];
    expect((await Promise.all(both)).map(said)).toEqual(Array(2).fill(['released', 0]));
    expect(await tagAt(next.made.tag)).toBe(next.commit);
    expect(releasesOf(next.made.tag)).toHaveLength(1);
    expect(await recordedOf(next.made.tag)).toHaveLength(1);
  });

  it('and taken back with the release that the newest entries of the ledger refuse', async () => {
    const next = await bundledVersion('1.3.0', 0.98);
    const correct = () => correctBundle(next.made.sha256);
    const seen = touched({ route: PUBLISH }, correct, next.made.tag);
    const run = await released(next.commit, next.made);
    expect(said(run), run.log).toEqual(['bundle_not_recorded', 1]);
    expect(seen).toEqual([next.commit]);
    expect([await tagAt(next.made.tag), releasesOf(next.made.tag).filter(({ draft }) => !draft)]).toEqual([
      undefined,
      [],
    ]);
  });
});

describe('a tag that is missing', () => {
  let last: { readonly commit: string; readonly made: MadeBundle };
  beforeAll(async () => {
    last = await bundledVersion('1.4.0', 0.96);
  });

  it('is not made again where it was deleted after it was made', async () => {
    const seen = touched(AFTER_CREATION, () => scenario.repo.tag(last.made.tag, null), last.made.tag);
    await expectRefused(await released(last.commit, last.made), 'tag_missing', undefined, last.made);
    expect(seen[0]).toBe(last.commit);
  });

  it.each([
    ['this machine’s clock is right', 0],
    ['this machine’s clock is three hours ahead', 180],
    ['this machine’s clock is three hours behind', -180],
  ])('is not made where no commit is named, which is recorded with GitHub’s time: %s', async (_, minutes) => {
    const began = scenario.world.clock.now();
    scenario.outside.env = runnerClock(new Date(Date.parse(began) + minutes * 60_000).toISOString());
    const run = await released('', last.made);
    scenario.outside.env = {};
    await expectRefused(run, 'tag_missing', undefined, last.made);
    const at = (await verified(scenario.repo)).entries.at(-1)?.at ?? '';
    expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(began));
    expect(Date.parse(at)).toBeLessThanOrEqual(Date.parse(scenario.world.clock.now()));
  });
});

/** A later entry says that the record of a bundle was wrong. */
async function correctBundle(sha256: string): Promise<void> {
  const { entries } = await verified(scenario.repo);
  const bundle = entries.find((entry) => madeBundle(entry)?.sha256 === sha256);
  if (bundle === undefined) throw new Error('The ledger has no such bundle.');
  const { v: _v, seq, prev: _prev, ...entry } = bundle;
  const draft = {
    ...entry,
    id: 'correction/1',
    type: 'correction' as const,
    decision: { of: seq, reason: 'Made from a wrong key.' },
    subject: null,
    subjects: [],
  };
  await appendEntries(ledgerOf(scenario.repo), [{ entry: draft as never, blobs: new Map() }], {
    wait: async () => undefined,
    random: Math.random,
  });
}

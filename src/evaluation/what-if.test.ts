import { describe, expect, it } from 'vitest';
import { HYPOTHETICAL_IDS_FROM } from '../decision/review-effect.ts';
import { UserError } from '../errors.ts';
import type { GitHubPort, PullRequest, Review } from '../github/port.ts';
import { dismissalRefusal, pushRefusal, reviewRefusal } from './github-refusal.ts';
import { nothingHappened, withComment, withDismissal, withHead, withReview } from './hypothesis.ts';
import { HypotheticalGitHub, OneReading } from './hypothetical-github.ts';
import type { KnownAccount } from './known-accounts.ts';
import { parseWhatIf } from './what-if-event.ts';

const ALICE = { id: 1, login: 'alice', type: 'User' };
const DANA = { id: 2, login: 'dana', type: 'User' };
const PULL: PullRequest = {
  number: 7,
  title: 'A change',
  author: ALICE,
  baseRef: 'main',
  headRef: 'change',
  headSha: 'h1',
  headRepository: { id: 1, fullName: 'acme/models' },
  isOpen: true,
  isMerged: false,
  isDraft: false,
  mergeCommitSha: null,
  createdAt: '2026-03-01T08:00:00Z',
  closedAt: null,
  mergedAt: null,
  mergedBy: null,
  labels: [],
  changedFiles: 3,
  commitCount: 1,
  requestedReviewers: [],
  readAt: '2026-03-01T12:00:00Z',
  isPublic: false,
};
const REVIEW: Review = {
  id: 5,
  user: DANA,
  state: 'APPROVED',
  body: '',
  commit: 'h1',
  submittedAt: '2026-03-01T11:00:00Z',
};

describe('an event on the command line', () => {
  it.each([
    ['approve:dana', { kind: 'approve', login: 'dana' }],
    ['request-changes:dan_acme', { kind: 'request-changes', login: 'dan_acme' }],
    ['comment:ai[bot]', { kind: 'comment', login: 'ai[bot]' }],
    ['push:a-b', { kind: 'push', login: 'a-b' }],
    ['dismiss:dana', { kind: 'dismiss', review: 'dana', actor: null }],
    ['dismiss:dana@grace', { kind: 'dismiss', review: 'dana', actor: 'grace' }],
    ['dismiss:4711@grace', { kind: 'dismiss', review: 4711, actor: 'grace' }],
    ['approve:4711', { kind: 'approve', login: '4711' }],
  ])('%s is one', (text, event) => {
    expect(parseWhatIf(text)).toEqual({ ...event, text });
  });

  it.each([
    '',
    'approve',
    'approve:',
    'approve: dana',
    'approve:@dana',
    'approve:dana@grace',
    'approve:dana\n',
    `approve:${'d'.repeat(40)}`,
    'dismiss:',
    'dismiss:@grace',
    'dismiss:dana@',
    'dismiss:dana@a@b',
    'merge:dana',
    'Approve:dana',
    'constructor:dana',
  ])('%j is none', (text) => {
    expect(() => parseWhatIf(text)).toThrow(UserError);
  });
});

describe('GitHub’s own refusals', () => {
  const known = (account: object = {}, permission = 'write'): KnownAccount => ({
    account: { ...DANA, ...account },
    permission,
  });

  it.each<[string, 'approve' | 'request-changes' | 'comment', KnownAccount, boolean, string | null]>([
    ['a writer approves', 'approve', known(), false, null],
    ['a reader approves', 'approve', known({}, 'read'), false, null],
    ['the author approves', 'approve', known(ALICE), false, 'approve their own'],
    ['the author requests changes', 'request-changes', known(ALICE), false, 'request changes on their own'],
    ['the author comments', 'comment', known(ALICE), false, null],
    ['a stranger approves', 'approve', known({}, 'none'), false, 'no read access'],
    ['a stranger comments', 'comment', known({}, 'none'), false, 'no read access'],
    ['a stranger approves where all can read', 'approve', known({}, 'none'), true, null],
    ['an organisation', 'comment', known({ type: 'Organization' }), true, 'cannot review'],
    ['an app approves', 'approve', known({ login: 'ai[bot]', type: 'Bot' }, 'none'), false, null],
    [
      'GitHub Actions approves',
      'approve',
      known({ login: 'github-actions[bot]', type: 'Bot' }, 'none'),
      true,
      'may not approve',
    ],
    [
      'GitHub Actions requests changes',
      'request-changes',
      known({ login: 'github-actions[bot]', type: 'Bot' }, 'none'),
      true,
      null,
    ],
  ])('of a review: %s', (_, kind, who, isPublic, said) => {
    const refused = reviewRefusal(kind, who, { ...PULL, isPublic });
    if (said === null) expect(refused).toBeNull();
    else expect(refused).toContain(said);
  });

  it.each<[string, KnownAccount | null, string | null]>([
    ['APPROVED', known(), null],
    ['CHANGES_REQUESTED', known({}, 'admin'), null],
    ['CHANGES_REQUESTED', null, null],
    ['APPROVED', known({}, 'triage'), 'takes write permission'],
    ['APPROVED', known({ type: 'Bot' }, 'none'), null],
    ['COMMENTED', known(), 'only an approval or a change request'],
    ['DISMISSED', known(), 'dismissed already'],
    ['PENDING', null, 'not submitted yet'],
  ])('of a dismissal of a review %s', (state, actor, said) => {
    const refused = dismissalRefusal({ ...REVIEW, state }, actor);
    if (said === null) expect(refused).toBeNull();
    else expect(refused).toContain(said);
  });

  it.each<[string, KnownAccount, PullRequest['headRepository'], string | null, string | null]>([
    ['a writer', known(), PULL.headRepository, null, null],
    ['a reader', known({}, 'read'), PULL.headRepository, 'takes write permission', null],
    ['an app', known({ type: 'Bot' }, 'none'), PULL.headRepository, null, null],
    ['anybody, without a head repository', known(), null, 'was deleted', null],
    ['the author of a fork', known(ALICE, 'none'), { id: 2, fullName: 'alice/models' }, null, null],
    ['another, to a fork', known(), { id: 2, fullName: 'alice/models' }, null, 'is not known here'],
  ])('of a push by %s', (_, who, headRepository, refused, remark) => {
    const found = pushRefusal(who, { ...PULL, headRepository }, 'ACME/models');
    expect([found.refused?.includes(refused ?? ''), found.remark?.includes(remark ?? '')]).toEqual([
      refused === null ? undefined : true,
      remark === null ? undefined : true,
    ]);
  });
});

describe('GitHub as it would be', () => {
  const asked: string[] = [];
  const answers: Partial<GitHubPort> = {
    pullRequest: async (number) => {
      asked.push(`pull ${number}`);
      return { ...PULL, number };
    },
    reviews: async () => [REVIEW],
    timeline: async () => ({ labeled: [], dismissals: [], comments: [] }),
    pullCommits: async () => [],
    headHistory: async (repository) =>
      repository === 'gone/models'
        ? null
        : {
            pushes: [{ sha: 'h1', at: '2026-03-01T09:00:00Z', pusher: ALICE, kind: 'push' }],
            isWhole: true,
          },
    firstSighting: async () => null,
    workflowRuns: async () => {
      asked.push('runs');
      return [];
    },
  };
  const real = answers as GitHubPort;
  const nothing = nothingHappened(7, '2026-03-01T12:00:00Z');
  const later = { ...nothing, now: '2026-03-01T12:00:01Z' };
  const pushed = withHead(later, {
    sha: 'h2',
    at: later.now,
    pusher: DANA,
    kind: 'push',
    addedFiles: 2,
    commit: {
      sha: 'h2',
      parents: ['h1'],
      tree: 't2',
      author: DANA,
      committer: DANA,
      isVerified: false,
      message: 'An imagined push.',
    },
  });
  const github = (hypothesis = nothing): HypotheticalGitHub =>
    new HypotheticalGitHub(new OneReading(real), hypothesis);

  it('is asked each question once', async () => {
    asked.length = 0;
    const reading = new OneReading(real);
    await new HypotheticalGitHub(reading, nothing).pullRequest(7);
    await new HypotheticalGitHub(reading, later).pullRequest(7);
    await new HypotheticalGitHub(reading, later).pullRequest(8);
    expect(asked).toEqual(['pull 7', 'pull 8']);
  });

  it('is never written to', async () => {
    const one = github();
    for (const write of [one.setStatus, one.createComment, one.updateComment, one.requestReviewers])
      await expect(write.call(one)).rejects.toThrow('nothing of it may reach GitHub');
  });

  it('has another review, with a number that no review has', async () => {
    const hypothesis = withReview(
      withReview(later, DANA, 'APPROVED', 'h1'),
      ALICE,
      'CHANGES_REQUESTED',
      'h1',
    );
    const [first, second, third] = await github(hypothesis).reviews(7);
    expect(first).toEqual(REVIEW);
    expect(second).toMatchObject({ state: 'APPROVED', submittedAt: later.now, commit: 'h1', user: DANA });
    expect([second?.id, third?.id]).toEqual([HYPOTHETICAL_IDS_FROM + 1, HYPOTHETICAL_IDS_FROM + 2]);
    expect(Number.isSafeInteger(third?.id)).toBe(true);
    expect(await github(hypothesis).reviews(8)).toEqual([REVIEW]);
  });

  it('has a dismissed review in its place', async () => {
    const hypothesis = withDismissal(later, REVIEW, DANA);
    expect(await github(hypothesis).reviews(7)).toEqual([{ ...REVIEW, state: 'DISMISSED' }]);
    expect((await github(hypothesis).timeline(7)).dismissals).toEqual([
      { reviewId: 5, actor: DANA, was: 'APPROVED', at: later.now },
    ]);
    expect((await github(hypothesis).timeline(8)).dismissals).toEqual([]);
  });

  it('has another comment', async () => {
    const { comments } = await github(withComment(later, DANA)).timeline(7);
    expect(comments).toMatchObject([{ user: DANA, createdAt: later.now }]);
  });

  it('has another head, on which no workflow ran', async () => {
    asked.length = 0;
    const one = github(pushed);
    expect(await one.pullRequest(7)).toMatchObject({
      headSha: 'h2',
      commitCount: 2,
      changedFiles: 5,
      readAt: later.now,
    });
    expect(await one.pullCommits(7)).toMatchObject([{ sha: 'h2', author: DANA }]);
    expect((await one.headHistory('acme/models', 'change', ''))?.pushes.map(({ sha }) => sha)).toEqual([
      'h1',
      'h2',
    ]);
    expect((await one.headHistory('acme/models', 'main', ''))?.pushes).toHaveLength(1);
    expect(await one.headHistory('gone/models', 'change', '')).toBeNull();
    expect(await one.firstSighting('h2', 'gate')).toBe(later.now);
    expect(await one.workflowRuns('h2')).toEqual([]);
    expect(asked).not.toContain('runs');
    expect(await one.workflowRuns('h1')).toEqual([]);
    expect(asked).toContain('runs');
  });

  it('was seen by the gate at the latest when it was read', async () => {
    expect(await github(later).firstSighting('h1', 'gate')).toBe('2026-03-01T12:00:00Z');
  });
});

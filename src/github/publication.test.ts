import { describe, expect, it } from 'vitest';
import { GitHubFailure } from './failure.ts';
import type { IssueComment, Review } from './port.ts';
import { publish, reviewsFingerprint, whomToAsk } from './publication.ts';
import type { PullFacts } from './pull-facts.ts';

const BOT = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
const MARKED = '<!-- arbiter:gate base=main -->\nold';

function facts(
  comments: readonly IssueComment[],
  requested: readonly string[] = [],
  reviews: readonly Review[] = [],
): PullFacts {
  const requestedReviewers = requested.map((login, id) => ({ id, login, type: 'User' }));
  return {
    headSha: 'h',
    pull: { number: 1, requestedReviewers },
    timeline: { comments },
    reviews,
  } as unknown as PullFacts;
}

async function published(
  given: PullFacts,
  options: {
    comment?: string;
    reviewers?: string[];
    failing?: string;
    strangers?: string[];
    isDenied?: boolean;
  } = {},
) {
  const said: unknown[] = [];
  const call =
    (name: string) =>
    async (...values: unknown[]) => {
      if (options.failing === name) throw new Error(name);
      said.push([name, ...values]);
    };
  const github = {
    createComment: call('createComment'),
    updateComment: call('updateComment'),
    requestReviewers: async (number: number, logins: readonly string[]) => {
      await call('requestReviewers')(number, logins);
      if (logins.some((login) => options.strangers?.includes(login)))
        throw new GitHubFailure('request reviews', 422);
    },
    setStatus: call('setStatus'),
  };
  const publication = {
    comment: options.comment ?? 'new',
    success: options.isDenied ? null : ({ state: 'success', context: 'c', description: 'd' } as const),
    reviewers: whomToAsk(given, [options.reviewers ?? []]).people,
  };
  const failure = await publish(github, given, publication, BOT.login).then(
    () => null,
    (error: unknown) => (error as Error).message,
  );
  return { said, failure };
}

const own: IssueComment = { id: 4, user: BOT, body: MARKED, createdAt: 't' };
const STATUS = ['setStatus', 'h', { state: 'success', context: 'c', description: 'd' }];

describe('what is published', () => {
  it('is a first comment, the requests, and the status last', async () => {
    const { said } = await published(facts([]), { reviewers: ['dana'] });
    expect(said).toEqual([['createComment', 1, 'new'], ['requestReviewers', 1, ['dana']], STATUS]);
  });

  it('rewrites its own comment, and asks nobody twice', async () => {
    const { said } = await published(facts([own], ['Dana']), { reviewers: ['dana'] });
    expect(said).toEqual([['updateComment', 4, 'new'], STATUS]);
  });

  it('leaves a comment that already says the same', async () => {
    expect((await published(facts([own]), { comment: MARKED })).said).toEqual([STATUS]);
  });

  it('leaves a status that is no success where it stands', async () => {
    const { said } = await published(facts([]), { reviewers: ['dana'], isDenied: true });
    expect(said).toEqual([
      ['createComment', 1, 'new'],
      ['requestReviewers', 1, ['dana']],
    ]);
  });

  it.each(['createComment', 'requestReviewers'])('has no status when %s failed', async (failing) => {
    const { said, failure } = await published(facts([]), { reviewers: ['dana'], failing });
    expect(failure).toBe(failing);
    expect(said).not.toContainEqual(STATUS);
  });
});

describe('review requests', () => {
  const requests = ({ said }: { said: readonly unknown[] }): unknown[] =>
    said
      .filter((item) => (item as unknown[])[0] === 'requestReviewers')
      .map((item) => (item as unknown[])[2]);
  const remark = (commit: string): Review => ({
    id: 1,
    user: { id: 9, login: 'Dana', type: 'User' },
    state: 'COMMENTED',
    body: 'Why?',
    commit,
    submittedAt: 't',
  });

  it('one who cannot be asked takes nobody else off, and changes no verdict', async () => {
    const done = await published(facts([]), { reviewers: ['dana', 'gone', 'mia'], strangers: ['gone'] });
    expect(requests(done)).toEqual([['dana', 'gone', 'mia'], ['dana'], ['gone'], ['mia']]);
    expect(done.failure).toBeNull();
    expect(done.said).toContainEqual(STATUS);
  });

  it('the only one who cannot be asked is not asked twice', async () => {
    const done = await published(facts([]), { reviewers: ['gone'], strangers: ['gone'] });
    expect(requests(done)).toEqual([['gone']]);
    expect(done.said).toContainEqual(STATUS);
  });

  it('are at most fifteen, those who were asked before among them', async () => {
    const people = (count: number, name: string): string[] =>
      Array.from({ length: count }, (_, index) => `${name}${index}`);
    const some = await published(facts([], people(12, 'asked')), { reviewers: people(9, 'new') });
    expect(requests(some)).toEqual([['new0', 'new1', 'new2']]);
    expect(requests(await published(facts([], people(16, 'asked')), { reviewers: ['new0'] }))).toEqual([]);
  });

  describe('where more could sign than can be asked', () => {
    const people = (count: number, name: string): string[] =>
      Array.from({ length: count }, (_, index) => `${name}${index}`);

    it('ask somebody for every role, and say how many more there are', () => {
      const asked = whomToAsk(facts([]), [people(20, 'steward'), ['zoe'], ['steward1', 'yan']]);
      expect(asked.people).toHaveLength(15);
      expect(asked.people).toEqual(expect.arrayContaining(['zoe', 'steward1', 'yan']));
      expect(asked.notAsked).toBe(7);
    });

    it('give the places that are left to the role that nobody was asked for', () => {
      const outsiders = people(14, 'outsider');
      const roles = [['anna', 'bert', 'carl'], ['zoe']];
      expect(whomToAsk(facts([], [...outsiders.slice(1), 'anna']), roles)).toEqual({
        people: ['zoe'],
        notAsked: 2,
      });
    });

    it('say so where others took every place', () => {
      expect(whomToAsk(facts([], people(15, 'outsider')), [['dana'], ['mia', 'dana']])).toEqual({
        people: [],
        notAsked: 2,
      });
    });

    it('count nobody who was asked or has made a remark', () => {
      const given = facts([], [...people(14, 'outsider'), 'mia'], [remark('h')]);
      expect(whomToAsk(given, [['dana', 'mia']])).toEqual({ people: [], notAsked: 0 });
    });
  });

  it('leave in peace who has made a remark on the present head, and not who did on another', async () => {
    expect(requests(await published(facts([], [], [remark('h')]), { reviewers: ['dana'] }))).toEqual([]);
    expect(requests(await published(facts([], [], [remark('g')]), { reviewers: ['dana'] }))).toEqual([
      ['dana'],
    ]);
  });

  it('that fail for another reason are a failure', async () => {
    const done = await published(facts([]), { reviewers: ['dana'], failing: 'requestReviewers' });
    expect(done.failure).toBe('requestReviewers');
  });
});

describe('the fingerprint of reviews', () => {
  const review: Review = { id: 1, user: BOT, state: 'APPROVED', body: '', commit: 'c', submittedAt: 't' };
  it.each<[string, Partial<Review>]>([
    ['state', { state: 'DISMISSED' }],
    ['commit', { commit: 'd' }],
    ['person', { user: null }],
    ['time', { submittedAt: 'u' }],
  ])('changes with the %s', (_, change) => {
    expect(reviewsFingerprint([{ ...review, ...change }])).not.toBe(reviewsFingerprint([review]));
  });
  it('changes with one review more, and with its words: they may override a check', () => {
    expect(reviewsFingerprint([review, review])).not.toBe(reviewsFingerprint([review]));
    expect(reviewsFingerprint([{ ...review, body: 'x' }])).not.toBe(reviewsFingerprint([review]));
  });
});

import { describe, expect, it } from 'vitest';
import { errorDecision } from '../evaluation/error-decision.ts';
import type { IssueComment, Review } from './port.ts';
import { publish, reviewsFingerprint } from './publication.ts';
import type { PullFacts } from './pull-facts.ts';

const BOT = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
const MARKED = '<!-- arbiter:gate base=main -->\nold';

function facts(comments: readonly IssueComment[], requested: readonly string[] = []): PullFacts {
  const requestedReviewers = requested.map((login, id) => ({ id, login, type: 'User' }));
  return {
    headSha: 'h',
    pull: { number: 1, requestedReviewers },
    timeline: { comments },
  } as unknown as PullFacts;
}

async function published(
  given: PullFacts,
  options: { comment?: string; reviewers?: string[]; failing?: string } = {},
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
    requestReviewers: call('requestReviewers'),
    setStatus: call('setStatus'),
  };
  const publication = {
    comment: options.comment ?? 'new',
    status: { state: 'success', context: 'c', description: 'd' } as const,
    decision: errorDecision('2026-01-01T00:00:00Z', null, 'x'),
    reviewers: options.reviewers ?? [],
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

  it.each(['createComment', 'requestReviewers'])('has no status when %s failed', async (failing) => {
    const { said, failure } = await published(facts([]), { reviewers: ['dana'], failing });
    expect(failure).toBe(failing);
    expect(said).not.toContainEqual(STATUS);
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
  it('changes with one review more, and not with its words', () => {
    expect(reviewsFingerprint([review, review])).not.toBe(reviewsFingerprint([review]));
    expect(reviewsFingerprint([{ ...review, body: 'x' }])).toBe(reviewsFingerprint([review]));
  });
});

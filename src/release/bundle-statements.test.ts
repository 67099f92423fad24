import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ProvenBundle,
  provenBundle,
  statementFacts,
  statementOf,
  statementsOf,
} from '../../test/release/proof-sample.ts';
import type { Decision } from '../schemas/decision.ts';
import {
  attestedApprovals,
  bundleStatements,
  checklistStatement,
  placesOf,
  policySetDigest,
  resourceOf,
  targetRefOf,
} from './bundle-statements.ts';

let proven: ProvenBundle;
beforeAll(async () => {
  proven = await provenBundle();
});

describe('the statements about a bundle', () => {
  it('are a summary for each environment, the test result and the approvals, all about its bytes', () => {
    const statements = statementsOf(proven);
    expect(statements.map(({ name }) => name)).toEqual([
      'summary.test',
      'summary.production',
      'test-result',
      'approval',
    ]);
    for (const { statement } of statements) {
      expect(statement.subject[0]).toEqual({
        name: 'credit-v1.4-approved-2026-11-20.tar',
        digest: { sha256: proven.bundle.sha256 },
      });
    }
  });

  it('are one summary where no environment is declared', () => {
    const manifest = { ...proven.bundle.manifest, environments: [] };
    const names = bundleStatements(statementFacts(proven, { manifest })).map(({ name }) => name);
    expect(names).toEqual(['summary', 'test-result', 'approval']);
    expect([placesOf(manifest), placesOf(proven.bundle.manifest)]).toEqual([[null], ['test', 'production']]);
  });

  it('say who vouches, for which place, under which policies, when', () => {
    const { predicate } = statementOf(statementsOf(proven), 'summary.production');
    expect(predicate).toMatchObject({
      verifier: { id: 'urn:arbiter:key:1' },
      timeVerified: '2026-11-20T23:59:59Z',
      resourceUri: resourceOf(proven.bundle.manifest, 'production'),
      policy: { digest: { sha256: policySetDigest(proven.bundle.manifest) } },
      verificationResult: 'PASSED',
    });
    const places = ['test', 'production', null].map((place) => resourceOf(proven.bundle.manifest, place));
    expect(new Set(places).size).toBe(3);
  });

  it('name the commit whose policies applied, else that of the bundle', () => {
    const uriFor = (policy: ProvenBundle['evaluation']['policy']): unknown => {
      const entry = { ...proven.evaluation, policy };
      const { predicate } = statementOf(statementsOf(proven, { entry }), 'summary.test');
      return (predicate as { policy: { uri: string } }).policy.uri;
    };
    const folder = 'https://github.com/acme/models/tree';
    expect(uriFor({ sha256: 'f'.repeat(64), commit: 'e'.repeat(40) })).toBe(
      `${folder}/${'e'.repeat(40)}/.arbiter/policies`,
    );
    expect(uriFor(null)).toBe(`${folder}/${'b'.repeat(40)}/.arbiter/policies`);
  });

  it('bind the approvals to the content as well', () => {
    const { subject, predicate } = statementOf(statementsOf(proven), 'approval');
    expect(subject[1]).toEqual({ name: 'content', digest: { sha256: proven.bundle.manifest.content } });
    expect(predicate).toMatchObject({
      targetRef: 'refs/heads/main',
      repositoryId: 42,
      pullRequest: 7,
      head: { gitCommit: 'a'.repeat(40) },
      base: { gitCommit: 'f'.repeat(40) },
      evaluation: { sha256: proven.bundle.manifest.decision },
      required: { arb: 2 },
    });
    expect(targetRefOf({ ...proven.evaluation, pull_request: null })).toBe('refs/heads/');
  });
});

describe('the digest of the policies', () => {
  const [one, two] = ['1', '2'].map((digit) => ({ id: digit, sha256: digit.repeat(64) }));
  it('is of the set: neither order nor a name matters', () => {
    const digest = policySetDigest({ policies: [one, two] as never });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(policySetDigest({ policies: [two, one, one] as never })).toBe(digest);
    expect(policySetDigest({ policies: [{ ...one, id: 'x' }, two] as never })).toBe(digest);
    expect(policySetDigest({ policies: [one] as never })).not.toBe(digest);
    expect(policySetDigest({ policies: [] })).not.toBe(digest);
  });
});

describe('a check in the test result', () => {
  const said = (outcome: string, level: string, model = 'credit'): unknown => {
    const decision = {
      models: [
        { name: 'other', checks: [{ policy: 'p', id: 'other', level: 'mandatory', outcome: 'fail' }] },
        { name: model, checks: [{ policy: 'p', id: 'c', level, outcome }] },
      ],
    } as unknown as Decision;
    const { predicate } = checklistStatement({ ...statementFacts(proven), decision });
    const { result, passedTests, warnedTests, failedTests } = predicate as Record<string, unknown>;
    return [result, passedTests, warnedTests, failedTests];
  };
  const C = ['p/c'];

  it.each<[string, readonly string[], unknown]>([
    ['pass', ['mandatory', 'overridable', 'advisory', 'shadow'], ['PASSED', C, [], []]],
    ['fail', ['mandatory', 'overridable'], ['FAILED', [], [], C]],
    ['inconclusive', ['mandatory', 'overridable'], ['FAILED', [], [], C]],
    ['error', ['mandatory', 'overridable'], ['FAILED', [], [], C]],
    ['fail', ['advisory', 'shadow'], ['WARNED', [], C, []]],
    ['inconclusive', ['advisory', 'shadow'], ['WARNED', [], C, []]],
    ['error', ['advisory', 'shadow'], ['WARNED', [], C, []]],
    ['waived', ['mandatory', 'advisory'], ['WARNED', [], C, []]],
    ['overridden', ['overridable'], ['WARNED', [], C, []]],
    // A checklist of which nothing passed did not pass.
    ['not_applicable', ['mandatory', 'advisory'], ['FAILED', [], [], []]],
  ])('that says %s at level %j', (outcome, levels, expected) => {
    for (const level of levels) expect(said(outcome, level), level).toEqual(expected);
  });

  it('of another model is none of it', () => {
    expect(said('fail', 'mandatory', 'another')).toEqual(['FAILED', [], [], []]);
  });
});

describe('approvals that are signed', () => {
  const seat = (review: number, role: string, commit: string | null = 'a') =>
    ({
      user: { id: review, login: `r${review}` },
      role,
      member_by: 'roles.yml',
      review,
      commit,
      submitted_at: '2026-11-20T10:00:00Z',
      conditions: [],
    }) as const;

  it('list a review once, with its roles, in the order of reviews', () => {
    const listed = attestedApprovals([seat(9, 'b'), seat(2, 'c', null), seat(9, 'a'), seat(9, 'b')]);
    expect(listed).toEqual([
      {
        userId: 2,
        login: 'r2',
        reviewId: 2,
        reviewCommit: '',
        submittedAt: seat(2, 'c').submitted_at,
        roles: ['c'],
      },
      {
        userId: 9,
        login: 'r9',
        reviewId: 9,
        reviewCommit: 'a',
        submittedAt: seat(9, 'a').submitted_at,
        roles: ['a', 'b'],
      },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approval,
  bundle,
  COMMIT,
  CONTENT,
  decision,
  entry,
  evaluation,
  facts,
  HEAD,
  OTHER,
  OTHER_COMMIT,
  PATH,
  release,
  SUBJECT,
  signoff,
  TAG,
} from '../../test/release/gate-facts.ts';
import { RELEASE_LINKS, type ReleaseFacts } from './release-facts.ts';
import { judgeRelease } from './release-gate.ts';

/** `LINK: code`, or `allowed`. */
function verdict(change: Partial<ReleaseFacts>): string {
  const { refusal } = judgeRelease(facts(change));
  return refusal === null ? 'allowed' : `${refusal.link}: ${refusal.code}`;
}

type Near = readonly [what: string, expected: string, change: Partial<ReleaseFacts>];

const ref = (name: string) => `refs/tags/${name}`;
const tag = (change: Partial<NonNullable<ReleaseFacts['tag']>>): Partial<ReleaseFacts> => ({
  tag: { name: TAG, object: COMMIT, commit: COMMIT, isBranchToo: false, ...change },
});
const judged = (
  before: ReturnType<typeof decision>,
  now = before,
  reviews = facts().judgement?.reviews ?? [],
): Partial<ReleaseFacts> => ({ judgement: { before, now, reviews } });
const ledger = (...entries: NonNullable<ReleaseFacts['entries']>): Partial<ReleaseFacts> => ({ entries });

it('takes a bundle that was refused for none', () => {
  const refusal = { code: 'content_expunged', message: 'It is gone.' };
  const detail = { model: 'demo', version: '1.1.0', commit: OTHER_COMMIT, pull_request: 7, refusal };
  const before = facts().entries ?? [];
  expect(verdict(ledger(...before, entry('bundle', detail)))).toBe('allowed');
});

it('allows a tag for which every link holds, and says each of them', () => {
  const { outcome, links, refusal, released } = judgeRelease(facts());
  expect([outcome, refusal]).toEqual(['allowed', null]);
  expect(links.map(({ link, state }) => [link, state])).toEqual(RELEASE_LINKS.map((link) => [link, 'holds']));
  expect(links.map(({ message }) => message.replace(/^Entry \d+/, 'Entry N'))).toMatchInlineSnapshot(`
    [
      "The tag names demo 1.1.0, approved on 2026-11-20.",
      "The tag leads to the commit cccccccccccccccccccccccccccccccccccccccc.",
      "The commit is on main.",
      "models/demo/model.yml says 1.1.0.",
      "The newest change of the model came through pull request #7.",
      "The content manifest is 2222222222222222222222222222222222222222222222222222222222222222.",
      "Entry N of the ledger approves the subject 1111111111111111111111111111111111111111111111111111111111111111.",
      "The approvals stand when reviews are read again.",
      "The approval has no end.",
      "The policies in force now are met.",
      "demo 1.1.0 has had no other content.",
      "The last approval that counts was given on 2026-11-20 (UTC).",
      "This is the first attempt of its run.",
      "The bundle is the one of the ledger.",
      "The signatures hold.",
    ]
  `);
  expect(released).toMatchObject({
    tag: TAG,
    model: 'demo',
    version: '1.1.0',
    commit: COMMIT,
    pullRequest: { number: 7, head: HEAD },
    subject: SUBJECT,
    approvedOn: '2026-11-20',
  });
});

describe('the tag', () => {
  it.each<Near>([
    ['a branch of that name', 'tag: tag_not_fully_named', { ref: `refs/heads/${TAG}` }],
    ['a branch named like a full tag', 'tag: tag_not_fully_named', { ref: `refs/heads/refs/tags/${TAG}` }],
    ['a short name', 'tag: tag_not_fully_named', { ref: TAG }],
    ['nothing', 'tag: tag_not_fully_named', { ref: '' }],
    ['no name', 'tag: tag_not_fully_named', { ref: 'refs/tags/' }],
    ['a candidate', 'tag: tag_malformed', { ref: ref('demo-v1.1.0-prod-candidate') }],
    ['a version of one part', 'tag: tag_malformed', { ref: ref('demo-v1-approved-2026-11-20') }],
    ['a day that does not exist', 'tag: tag_malformed', { ref: ref('demo-v1.1.0-approved-2026-02-30') }],
    ['more behind the day', 'tag: tag_malformed', { ref: ref(`${TAG}-x`) }],
    ['a line break', 'tag: tag_malformed', { ref: ref(`${TAG}\n`) }],
    ['another case', 'tag: tag_malformed', { ref: ref('Demo-v1.1.0-approved-2026-11-20') }],
    ['one that is missing', 'commit: tag_missing', tag({ object: null, commit: null })],
    ['one of a tree', 'commit: tag_not_commit', tag({ commit: null })],
    ['one that is a branch too', 'commit: tag_is_branch_too', tag({ isBranchToo: true })],
    [
      'one that moved since the event',
      'commit: tag_moved',
      tag({ object: OTHER_COMMIT, commit: OTHER_COMMIT }),
    ],
    ['another than was asked for', 'commit: not_shown', tag({ name: `${TAG}.2` })],
    [
      'one that was released on another commit (attack 46)',
      'commit: tag_moved',
      ledger(release({ commit: OTHER_COMMIT }), evaluation()),
    ],
    ['a second one of the day', 'allowed', { ref: ref(`${TAG}.2`), ...tag({ name: `${TAG}.2` }) }],
    [
      'an annotated one, whose push names the object',
      'allowed',
      {
        ...tag({ object: OTHER_COMMIT }),
        run: { attempt: 1, startedFor: OTHER_COMMIT, outdated: null },
      },
    ],
    [
      'one that was refused on another commit before',
      'allowed',
      ledger(release({ commit: OTHER_COMMIT, refusal: { code: 'x', message: 'y' } }), evaluation()),
    ],
  ])('%s: %s', (_, expected, change) => {
    expect(verdict(change)).toBe(expected);
  });
});

describe('where the content comes from', () => {
  const origin = (pull: NonNullable<ReleaseFacts['origin']>['pull'], change: string | null = COMMIT) => ({
    origin: { change, pull },
  });
  it.each<Near>([
    [
      'a commit beside the default branch',
      'branch: not_on_base',
      { branch: { name: 'main', isOnBranch: false } },
    ],
    ['no such model', 'manifest: model_missing', { model: { found: 'none' } }],
    ['two models of the name', 'manifest: model_ambiguous', { model: { found: 'several' } }],
    ['an unreadable manifest', 'manifest: manifest_unreadable', { model: { found: 'unreadable' } }],
    ['no configuration', 'manifest: configuration_unreadable', { model: { found: 'ungoverned' } }],
    [
      'another version',
      'manifest: version_differs',
      { model: { found: 'one', path: PATH, version: '1.1.1' } },
    ],
    [
      'a version written otherwise',
      'manifest: version_differs',
      { model: { found: 'one', path: PATH, version: '1.1' } },
    ],
    [
      'a candidate of other content',
      'content: candidate_differs',
      {
        content: {
          found: CONTENT,
          difference: null,
          candidates: [
            { tag: 'demo-v1.1.0-prod-candidate', object: 'd'.repeat(40), difference: null },
            {
              tag: 'demo-v1.1-prod-candidate',
              object: 'e'.repeat(40),
              difference: 'x is not what was approved.',
            },
          ],
        },
      },
    ],
    ['a direct push', 'pull_request: no_pull_request', origin(null)],
    ['no change at all', 'pull_request: no_pull_request', origin(null, null)],
    [
      'a merge into another branch',
      'pull_request: merged_elsewhere',
      origin({ number: 7, baseRef: 'release', head: HEAD }),
    ],
    [
      'a path that differs',
      'content: content_differs',
      { content: { found: OTHER, difference: 'x is other.' } },
    ],
    ['another manifest digest', 'content: content_differs', { content: { found: OTHER, difference: null } }],
    ['a link in the content', 'content: content_unnamed', { content: { found: null, difference: null } }],
    [
      'a pull request that does not touch it',
      'content: not_judged',
      judged(decision({ path: 'models/other' })),
    ],
  ])('%s: %s', (_, expected, change) => {
    expect(verdict(change)).toBe(expected);
  });
});

describe('the decision in the ledger', () => {
  const correction = (of: number) => entry('correction', { of, reason: 'x' });
  const dismissal = (review: number) => entry('dismissal', { review });
  const good = evaluation();
  it.each<Near>([
    ['no ledger', 'decision: ledger_missing', { entries: null }],
    ['an empty ledger', 'decision: decision_missing', ledger()],
    ['a denial', 'decision: decision_not_approved', ledger(evaluation({ status: 'pending' }))],
    [
      'a model that was not approved',
      'decision: decision_not_approved',
      ledger(evaluation({}, { status: 'in_review' })),
    ],
    [
      'an approval that the commit was not told (attack: two pull requests, one head)',
      'decision: decision_not_approved',
      ledger(evaluation({ posted: { status: 'pending' } })),
    ],
    [
      'another pull request (attack 43)',
      'decision: decision_of_other_pull',
      ledger(evaluation({}, {}, { pull: 8 })),
    ],
    [
      'another branch (attack 43)',
      'decision: decision_of_other_pull',
      ledger(evaluation({}, {}, { baseRef: 'dev' })),
    ],
    [
      'another repository (attack 43)',
      'decision: decision_of_other_repository',
      ledger(evaluation({}, {}, { repository: { id: 43, name: 'acme/models' } })),
    ],
    [
      'another subject',
      'decision: decision_of_other_content',
      ledger(evaluation({}, {}, { subjects: [{ name: PATH, sha256: OTHER }] })),
    ],
    ['another content', 'decision: decision_of_other_content', ledger(evaluation({}, { content: OTHER }))],
    [
      'another model',
      'decision: decision_missing',
      ledger(evaluation({}, { path: 'models/x' }, { subjects: [] })),
    ],
    [
      'a later denial',
      'decision: decision_superseded',
      ledger(evaluation(), evaluation({ status: 'rejected' })),
    ],
    [
      'a later denial of other content',
      'decision: decision_superseded',
      ledger(evaluation(), evaluation({ status: 'in_review' }, {}, { subjects: [] })),
    ],
    ['a later approval', 'allowed', ledger(evaluation({ status: 'pending' }), evaluation())],
    [
      'a later denial that was an error',
      'allowed',
      (() => {
        const wrong = [evaluation(), evaluation({ status: 'rejected' })] as const;
        return ledger(...wrong, correction(wrong[1].seq));
      })(),
    ],
    ['an approval that was an error', 'decision: decision_corrected', ledger(good, correction(good.seq))],
    [
      'an approval that was dismissed later (attack 41)',
      'decision: decision_withdrawn',
      ledger(approval(11), evaluation(), dismissal(11)),
    ],
    ['a dismissal before the decision', 'allowed', ledger(approval(11), dismissal(11), evaluation())],
    [
      'a dismissal of a review that did not count',
      'allowed',
      ledger(evaluation(), approval(11), dismissal(99)),
    ],
    [
      'a dismissal of an approval of other content',
      'allowed',
      ledger(approval(9, OTHER), evaluation(), dismissal(9)),
    ],
  ])('%s: %s', (_, expected, change) => {
    expect(verdict(change)).toBe(expected);
  });
});

describe('what is read again', () => {
  const signed = (change: Record<string, unknown>, status = 'in_review') =>
    decision({ signoff: signoff(change), status, reason: 'seats are open' }, { status });
  const expired = signed({ state: 'partial', valid_until: '2026-11-21T08:59:59Z' });
  const open = { state: 'partial', missing: [{ role: 'ml-engineer', count: 1, eligible: [] }] };
  it('says what kept the sign-off from being decided', () => {
    const notes = [
      { code: 'lookup_failed', message: 'Role `data-steward`: acme/stewards could not be read (404).' },
    ];
    const { refusal } = judgeRelease(facts(judged(signed({ state: 'error', notes }, 'error'))));
    expect(refusal?.message).toBe(
      'The sign-off cannot be decided any more. Role `data-steward`: acme/stewards could not be read (404).',
    );
  });
  it.each<Near>([
    ['an approval that is gone', 'reviews: approval_withdrawn', judged(signed(open))],
    [
      'an approval that is gone by the rules of today',
      'reviews: approval_withdrawn',
      judged(decision(), signed(open)),
    ],
    ['nobody left', 'reviews: approval_withdrawn', judged(signed({ ...open, state: 'unsigned' }))],
    [
      'a change request',
      'reviews: changes_requested',
      judged(signed({ state: 'vetoed', vetoes: [{ review: 13, user: 'zoe' }] }, 'rejected')),
    ],
    [
      'roles that cannot be read',
      'reviews: approval_unreadable',
      judged(signed({ state: 'error' }, 'error')),
    ],
    [
      'the sign-off of a change to what governs',
      'reviews: approval_withdrawn',
      judged(decision({}, { governance: signoff(open), status: 'in_review' })),
    ],
    [
      'a sign-off that was not decided',
      'policies: policy_denies',
      judged(
        decision({ signoff: null, status: 'error', reason: 'roles cannot be read' }, { status: 'error' }),
      ),
    ],
    ['an approval that is over', 'validity: approval_expired', judged(expired)],
    [
      'an approval that was over by what was recorded',
      'validity: approval_expired',
      ledger(evaluation({}, { valid_until: '2026-11-21T08:59:59Z' })),
    ],
    [
      'an end that cannot be read',
      'validity: approval_expired',
      judged(decision({ signoff: signoff({ valid_until: 'soon' }) })),
    ],
    [
      'the last second',
      'allowed',
      judged(decision({ signoff: signoff({ valid_until: '2026-11-21T09:00:00Z' }) })),
    ],
    [
      'over, and a seat is open too',
      'reviews: approval_withdrawn',
      judged(signed({ ...open, valid_until: '2026-11-21T08:59:59Z' })),
    ],
    [
      'a check that fails today',
      'policies: policy_denies',
      judged(decision(), decision({ status: 'pending', reason: 'auc' }, { status: 'pending' })),
    ],
    [
      'a check that failed before',
      'policies: policy_denies',
      judged(decision({ status: 'error', reason: 'auc' }, { status: 'error' }), decision()),
    ],
    [
      'the whole, not the model',
      'policies: policy_denies',
      judged(decision(), decision({}, { status: 'error', reason: 'roles' })),
    ],
    [
      'a status nobody explains',
      'policies: policy_denies',
      judged(decision({ status: 'in_review' }, { status: 'in_review' })),
    ],
    [
      'a model that today’s rules do not judge',
      'policies: not_judged',
      judged(decision(), decision({ path: 'models/other' })),
    ],
  ])('%s: %s', (_, expected, change) => {
    expect(verdict(change)).toBe(expected);
  });

  it('does not say that approvals stand where nobody read them', () => {
    const { links } = judgeRelease(facts(judged(decision({ signoff: null, status: 'error' }))));
    expect(links.find(({ link }) => link === 'reviews')?.state).toBe('unchecked');
  });

  it('names the people and roles that are missing', () => {
    expect(judgeRelease(facts(judged(signed(open)))).refusal?.message).toContain('ml-engineer is missing');
    const veto = signed({ state: 'vetoed', vetoes: [{ review: 13, user: 'zoe' }] }, 'rejected');
    expect(judgeRelease(facts(judged(veto))).refusal?.message).toContain('@zoe');
  });
});

describe('the version and the day', () => {
  const at = (...times: (string | null)[]) =>
    judged(
      decision(),
      decision(),
      times.map((submittedAt, index) => ({ id: 11 + index, submittedAt })),
    );
  it.each<Near>([
    ['bundled before with this content', 'allowed', ledger(evaluation(), bundle(), release())],
    [
      'bundled before with another',
      'version: version_reused',
      ledger(evaluation(), bundle({ content: OTHER })),
    ],
    ['another model’s bundle', 'allowed', ledger(evaluation(), bundle({ model: 'x', content: OTHER }))],
    [
      'another version’s bundle',
      'allowed',
      ledger(evaluation(), bundle({ version: '1.0.0', content: OTHER })),
    ],
    [
      'bundled before with another, as 1.1',
      'version: version_reused',
      ledger(evaluation(), bundle({ version: '1.1', content: OTHER })),
    ],
    [
      'released before as 1.1, and the bundle is not known',
      'version: version_reused',
      ledger(evaluation(), release({ tag: TAG.replace('-v1.1.0-', '-v1.1-') })),
    ],
    [
      'released before, and the bundle is not known',
      'version: version_reused',
      ledger(evaluation(), release()),
    ],
    [
      'refused before',
      'allowed',
      ledger(evaluation(), release({ sha256: null, refusal: { code: 'x', message: 'y' } })),
    ],
    ['the day before, in UTC', 'day: day_differs', at('2026-11-19T10:00:00Z', '2026-11-19T23:59:59Z')],
    ['the day after, in UTC', 'day: day_differs', at('2026-11-20T10:00:00Z', '2026-11-21T00:00:00Z')],
    ['an approval without a time', 'day: not_shown', at('2026-11-20T10:00:00Z', null)],
    ['an approval that is not in the list', 'day: not_shown', at('2026-11-20T10:00:00Z')],
    [
      'nobody had to approve: the day of the decision',
      'allowed',
      judged(decision({ signoff: signoff({ counted: [] }) })),
    ],
    ['nobody is asked at all: the day of the decision', 'allowed', judged(decision({ signoff: null }))],
    [
      'the day of who signed for what governs does not count',
      'allowed',
      judged(
        decision(
          {},
          { governance: signoff({ counted: [{ review: 13, user: 'grace', role: 'governance' }] }) },
        ),
      ),
    ],
    [
      'break-glass: the day it was given',
      'day: day_differs',
      judged(decision({ signoff: signoff({ counted: [], override: { at: '2026-11-18T10:00:00Z' } }) })),
    ],
  ])('%s: %s', (_, expected, change) => {
    expect(verdict(change)).toBe(expected);
  });
});

describe('the run, the bundle and the signature', () => {
  const run = (attempt: number, outdated: readonly string[] | null): Partial<ReleaseFacts> => ({
    run: { attempt, startedFor: COMMIT, outdated },
  });
  it.each<Near>([
    ['a second attempt, nothing changed', 'allowed', run(2, [])],
    [
      'a second attempt, what governs changed (attack 51)',
      'run: rerun_outdated',
      run(2, ['.arbiter/roles.yml']),
    ],
    ['a second attempt, nobody knows', 'run: not_shown', run(2, null)],
    ['no attempt', 'run: not_shown', run(Number.NaN, [])],
    ['no bundle', 'bundle: not_shown', { bundle: null }],
    [
      'another bundle',
      'bundle: bundle_differs',
      { bundle: { holds: false, code: 'bundle_differs', message: 'x' } },
    ],
    ['no signature', 'signature: not_shown', { signature: null }],
    [
      'a wrong signature',
      'signature: signer_unknown',
      { signature: { holds: false, code: 'signer_unknown', message: 'x' } },
    ],
  ])('%s: %s', (_, expected, change) => {
    expect(verdict(change)).toBe(expected);
  });
});

describe('never open', () => {
  const FACTS = [
    'tag',
    'branch',
    'model',
    'origin',
    'content',
    'judgement',
    'entries',
    'bundle',
    'signature',
  ] as const;

  it('whatever was not read, it is refused', () => {
    fc.assert(
      fc.property(fc.subarray([...FACTS], { minLength: 1 }), (missing) => {
        const change = Object.fromEntries(missing.map((name) => [name, null]));
        expect(judgeRelease(facts(change)).outcome).toBe('refused');
      }),
    );
  });

  it('a refusal stays one when further facts are missing', () => {
    const broken: Partial<ReleaseFacts>[] = [
      { ref: 'refs/tags/x' },
      { branch: { name: 'main', isOnBranch: false } },
      { content: { found: OTHER, difference: null } },
      judged(decision({ status: 'pending' }, { status: 'pending' })),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...broken), fc.subarray([...FACTS]), (change, missing) => {
        const gone = Object.fromEntries(missing.map((name) => [name, null]));
        expect(judgeRelease(facts({ ...change, ...gone })).outcome).toBe('refused');
      }),
    );
  });

  it('says all that is missing, not only the first', () => {
    const { links } = judgeRelease(
      facts({ branch: { name: 'main', isOnBranch: false }, ...ledger(), signature: null }),
    );
    expect(
      links.filter(({ state }) => state !== 'holds').map(({ link, state }) => `${link} ${state}`),
    ).toEqual(['branch broken', 'decision broken', 'validity unchecked', 'signature unchecked']);
  });
});

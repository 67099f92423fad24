import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  approvedBy,
  brokenGlass,
  bundled,
  CONDITION,
  contentOf,
  corrected,
  deployed,
  deployFacts,
  digest,
  dismissed,
  drilled,
  ENVIRONMENTS,
  type EntryParts,
  evaluated,
  history,
  ledger,
  MODEL,
  NEXT,
  NOW,
  nameOf,
  OLD,
  observed,
  rolledBack,
  STORY,
  summary as signedFor,
} from '../../test/release/deploy-facts.ts';
import { approvalStatement } from '../attestation/approval-predicate.ts';
import { verifierId } from '../attestation/expectation.ts';
import { verificationSummary } from '../attestation/verification-summary.ts';
import { deployAttestations } from './deploy-attestation.ts';
import { uncomparedCode } from './deploy-environment.ts';
import { DEPLOY_CODES, type DeployCode, type DeployFacts } from './deploy-facts.ts';
import { isOvertaken, judgeDeployment } from './deploy-gate.ts';
import { DeploymentHistory } from './deployment-history.ts';

const OPEN = deployFacts();
const CODE = OPEN.bundle.manifest.code_environment;
const [APPROVAL] = OPEN.approvals;
if (APPROVAL === undefined) throw new Error('The facts lack their attestations.');

const manifest = (parts: object): Partial<DeployFacts> => ({
  bundle: { sha256: NEXT, manifest: { ...OPEN.bundle.manifest, ...parts } },
});
const summary = (parts: object): Partial<DeployFacts> => ({
  summaries: [{ ...signedFor('prod'), ...parts }],
});
const approval = (parts: object): Partial<DeployFacts> => ({ approvals: [{ ...APPROVAL, ...parts }] });
const reviews = (...more: readonly object[]): Partial<DeployFacts> => ({
  reviews: {
    known: true,
    value: [...(OPEN.reviews.known ? OPEN.reviews.value : []), ...(more as [])],
  },
});
const SERVED = { endpoint: 'credit', scaling: { min_replicas: 2, max_replicas: 12 } };
const unknown = { known: false, reason: '503' } as const;
const late = { submittedAt: '2026-03-02T08:00:00Z' };
const onlyState = (review: number, state: string): Partial<DeployFacts> => ({
  reviews: {
    known: true,
    value: (OPEN.reviews.known ? OPEN.reviews.value : []).map((one) =>
      one.review === review ? { ...one, state } : one,
    ),
  },
});

function codes(parts: Partial<DeployFacts>): DeployCode[] {
  const { outcome, refusals } = judgeDeployment(deployFacts(parts));
  expect(outcome).toBe(refusals.length === 0 ? 'allowed' : 'refused');
  return refusals.map(({ code }) => code);
}

describe('a bundle that may go to production', () => {
  test('is allowed, and what it replaces is said', () => {
    expect(judgeDeployment(OPEN)).toEqual({
      outcome: 'allowed',
      refusals: [],
      notes: [],
      previous: nameOf(NOW),
    });
  });

  test('a tag is refused with the file that has the digest', () => {
    const { refusals } = judgeDeployment(deployFacts({ reference: nameOf(NEXT).tag }));
    expect(refusals[0]?.message).toMatch(/Take the digest from SHA256SUMS of the release\.$/u);
  });

  test('the first environment asks for nothing before it', () => {
    expect(codes({ environment: 'dev', running: { state: 'bundle', sha256: NEXT } })).toEqual([]);
  });

  test('the first bundle of a model meets nothing that runs', () => {
    const first = new DeploymentHistory(ledger(...[bundled(NEXT), { ...released() }], approvedBy(NEXT, 101)));
    expect(
      codes({ environment: 'dev', history: first, running: { state: 'nothing' }, schema: null }),
    ).toEqual([]);
  });
});

function released() {
  return {
    type: 'release' as const,
    decision: { ...nameOf(NEXT), commit: 'c', release_id: 1, url: null, pull_request: 7, refusal: null },
  };
}

/** Numbers in front are those of the attacks in the reference on trust. */
const REFUSED: readonly (readonly [what: string, facts: Partial<DeployFacts>, code: DeployCode])[] = [
  ['41: the approval was dismissed since', onlyState(101, 'DISMISSED'), 'approval_dismissed'],
  ['41: the review is gone', { reviews: { known: true, value: [] } }, 'approval_dismissed'],
  ['41: the ledger saw it dismissed', { history: history(dismissed(NEXT, 102)) }, 'approval_dismissed'],
  [
    '41: the approver asked for changes later',
    reviews({ review: 103, user: 11, state: 'CHANGES_REQUESTED', vetoes: true, ...late }),
    'changes_requested',
  ],
  [
    '41: at the same second, by the later number',
    reviews({
      review: 103,
      user: 11,
      state: 'CHANGES_REQUESTED',
      vetoes: true,
      submittedAt: '2026-03-01T08:00:00Z',
    }),
    'changes_requested',
  ],
  [
    '41: without a time',
    reviews({ review: 99, user: 11, state: 'CHANGES_REQUESTED', vetoes: true, submittedAt: null }),
    'changes_requested',
  ],
  [
    '41: somebody with a veto asked for changes',
    reviews({ review: 103, user: 19, state: 'CHANGES_REQUESTED', vetoes: true, ...late }),
    'changes_requested',
  ],
  ['42: reviews were not read to the end', { reviews: unknown }, 'reviews_unknown'],
  ['43: approvals of another pull request', approval({ pullRequest: 8 }), 'approval_pull_request_differs'],
  ['43: approvals of another repository', approval({ repositoryId: 1 }), 'approval_repository_differs'],
  ['43: approvals for another branch', approval({ targetRef: 'refs/heads/dev' }), 'approval_ref_differs'],
  ['43: approvals of another content', approval({ subjects: [contentOf(NOW)] }), 'approval_subject_differs'],
  ['43: signed for staging', { summaries: [signedFor('dev'), signedFor('test')] }, 'environment_not_signed'],
  ['43: signed for no environment', { summaries: [signedFor(null)] }, 'environment_not_signed'],
  [
    '43: signed for another version',
    { summaries: [signedFor('prod', { version: '1.1.0' })] },
    'resource_differs',
  ],
  [
    '43: signed for another repository of that name',
    { summaries: [signedFor('prod', { repositoryId: 1 })] },
    'resource_differs',
  ],
  [
    '43: signed for another resource',
    { summaries: [signedFor('prod', { model: 'other' })] },
    'resource_differs',
  ],
  ['43: another repository’s bundle', { repository: { ...OPEN.repository, id: 1 } }, 'repository_differs'],
  ['no approvals', { approvals: [] }, 'approval_missing'],
  ['approvals by nobody', approval({ reviews: [] }), 'approval_missing'],
  [
    '50: an earlier deployment is under way',
    {
      pending: {
        known: true,
        value: [
          { id: 39, createdAt: late.submittedAt },
          { id: 40, createdAt: '' },
        ],
      },
    },
    'deployment_under_way',
  ],
  ['50: what is under way is not known', { pending: unknown }, 'deployments_unknown'],
  ['50: GitHub does not list this one', { pending: { known: true, value: [] } }, 'deployments_unknown'],
  ...(['ledger', 'config', 'reviews'] as const).map(
    (key) =>
      [
        `52: ${key} moved while it was read`,
        { marks: { ...OPEN.marks, last: { ...OPEN.marks.last, [key]: 'other' } } },
        'facts_moved',
      ] as const,
  ),
  ['53: the bytes are not those asked for', { reference: digest('d') }, 'bundle_differs'],
  [
    '53: another file under the recorded tag',
    { reference: OLD, bundle: { ...OPEN.bundle, sha256: OLD } },
    'bundle_differs',
  ],
  ['53: another subject than recorded', manifest({ subject: digest('1') }), 'bundle_differs'],
  ['53: another version than recorded', manifest({ version: '1.3.0' }), 'bundle_differs'],
  ['named by its tag', { reference: nameOf(NEXT).tag }, 'reference_not_digest'],
  ['named by a short digest', { reference: NEXT.slice(0, 12) }, 'reference_not_digest'],
  ['65: named by an upper-case digest', { reference: NEXT.toUpperCase() }, 'reference_not_digest'],
  ['54: nothing is signed', { summaries: [] }, 'attestation_missing'],
  ['54: signed for another bundle', summary({ subjects: [NOW] }), 'attestation_missing'],
  [
    'one of two summaries says FAILED',
    { summaries: [...OPEN.summaries, { ...signedFor('dev'), result: 'FAILED' as const }] },
    'attestation_failed',
  ],
  ['signed under another policy', summary({ policy: digest('8') }), 'policy_differs'],
  ['the approval is over', { now: '2026-05-30T08:00:01Z' }, 'approval_expired'],
  ['its end cannot be read', manifest({ valid_until: 'soon' }), 'approval_expired'],
  ['not approved for production', manifest({ environments: ['dev', 'test'] }), 'environment_not_approved'],
  ['an environment that is not declared', { environment: 'prod2' }, 'environment_unknown'],
  ['not live in test', { history: history(rolledBack('test', NEXT, NOW)) }, 'environment_order'],
  [
    'its deployment to test failed',
    { history: history(deployed('test', NEXT, 'failed')) },
    'environment_order',
  ],
  [
    'its deployment to test was rolled back',
    { history: history(deployed('test', NEXT, 'rolled_back', NOW)) },
    'environment_order',
  ],
  ['another bundle is live in test', { history: history(deployed('test', NOW)) }, 'environment_order'],
  ['what runs cannot be read', { running: { state: 'unreadable', reason: '503' } }, 'running_unknown'],
  [
    'a failed deployment left it open what runs',
    { history: history(deployed('prod', NEXT, 'failed', NOW)), running: { state: 'untold' } },
    'running_unknown',
  ],
  ['a column is gone', { schema: { against: NOW, breaking: ['age is gone'], notes: [] } }, 'schema_breaking'],
  ['columns were not compared', { schema: null }, 'schema_unknown'],
  [
    'columns were compared with another bundle',
    { schema: { against: OLD, breaking: [], notes: [] } },
    'schema_unknown',
  ],
  ['no signature where one is required', { isSchemaRequired: true }, 'schema_missing'],
  [
    'a signature of nothing where one is required',
    { ...manifest({ signature: null }), isSchemaRequired: true },
    'schema_missing',
  ],
  ['another code environment', { codeEnvironment: digest('f') }, 'code_environment_differs'],
  ['a code environment that is not told', { codeEnvironment: null }, 'code_environment_unknown'],
  [
    'more replicas than are allowed there',
    { ...manifest({ serving: SERVED }), scalingLimit: { max_replicas: 11 } },
    'scaling_exceeds_limit',
  ],
  [
    'requests without an end where they have one',
    { ...manifest({ serving: SERVED }), scalingLimit: { max_requests_per_second: 50 } },
    'scaling_exceeds_limit',
  ],
  ['a decommissioned model', { isRetired: true }, 'model_retired'],
  [
    'a model whose retirement is recorded',
    { history: history({ type: 'retirement', decision: { model: MODEL } }) },
    'model_retired',
  ],
  ['a drill is asked for', { drillWithin: '30d' }, 'drill_missing'],
  [
    'a drill back to something else',
    { drillWithin: '30d', history: history(drilled(NEXT, OLD)) },
    'drill_missing',
  ],
  [
    'a drill that failed after one that held',
    { drillWithin: '30d', history: history(drilled(NEXT, NOW), drilled(NEXT, NOW, { outcome: 'failed' })) },
    'drill_failed',
  ],
  ['a drill of long ago', { drillWithin: '12h', history: history(drilled(NEXT, NOW)) }, 'drill_too_old'],
  [
    'a drill in the future',
    { drillWithin: '30d', history: history(drilled(NEXT, NOW, { tested_at: '2026-03-02T09:00:01Z' })) },
    'drill_too_old',
  ],
  ['47: the clock was set back', { now: '2026-03-01T09:00:00Z' }, 'clock_differs'],
  [
    'a release that was refused is none',
    {
      history: new DeploymentHistory(
        history().entries.map((entry) =>
          entry.type === 'release'
            ? { ...entry, decision: { ...entry.decision, refusal: { code: 'x', message: 'y' } } }
            : entry,
        ),
      ),
    },
    'not_released',
  ],
  ['a later entry says that its record was wrong', { history: history(corrected(8)) }, 'bundle_corrected'],
  [
    'a later entry says that the approval was wrong',
    { history: new DeploymentHistory(ledger(evaluated(NEXT), ...STORY, corrected(1))) },
    'bundle_corrected',
  ],
  ['a later entry says that the release was wrong', { history: history(corrected(9)) }, 'not_released'],
  [
    'a later entry says that it never was live in test',
    { history: history(corrected(11)) },
    'environment_order',
  ],
  [
    '43: the review is by somebody else than was signed for',
    approval({ reviews: [{ review: 101, user: 12, login: 'bob' }] }),
    'reviews_unknown',
  ],
  [
    '41, 42: a change request that the ledger saw is not among the reviews',
    { history: history(observed(NEXT, 90, 13, 'CHANGES_REQUESTED')) },
    'reviews_unknown',
  ],
  [
    'the ledger does not know it',
    { history: new DeploymentHistory([]), environment: 'dev', running: { state: 'nothing' } },
    'bundle_not_recorded',
  ],
];

describe('what refuses, each with its own reason', () => {
  test.each(REFUSED)('%s', (_, facts, code) => {
    expect(codes(facts)).toContain(code);
  });

  test.each(
    REFUSED.filter(
      ([name]) =>
        !/ledger does not know|repository’s bundle|moved|clock|not declared|other file|under the recorded|another version than/u.test(
          name,
        ),
    ),
  )('%s: and nothing else is said', (_, facts, code) => {
    expect(new Set(codes(facts))).toEqual(new Set([code]));
  });
});

test('every reason has an attack or a mistake that it answers', () => {
  const shown = new Set<string>([
    ...REFUSED.map(([, , code]) => code),
    'condition_overdue',
    'conditions_unknown',
  ]);
  expect(DEPLOY_CODES.filter((code) => !shown.has(code))).toEqual([]);
});

test.each<[string, Partial<DeployFacts>]>([
  ['recorded anew after it was corrected', { history: history(corrected(8), bundled(NEXT)) }],
  [
    'approved anew after a verdict was corrected',
    {
      history: new DeploymentHistory(ledger(evaluated(NEXT), evaluated(NEXT), ...STORY, corrected(1))),
    },
  ],
  [
    'the ledger saw a change request dismissed',
    {
      history: history(observed(NEXT, 90, 13, 'CHANGES_REQUESTED'), observed(NEXT, 90, 13, 'DISMISSED')),
    },
  ],
  ['who asked for changes approved later', { history: history(observed(NEXT, 90, 12, 'CHANGES_REQUESTED')) }],
  [
    'the ledger saw a change request on another pull request',
    { history: history(observed(NOW, 90, 13, 'CHANGES_REQUESTED')) },
  ],
])('%s: allowed', (_, facts) => {
  expect(codes(facts)).toEqual([]);
});

describe('conditions of an approval', () => {
  const due = { now: '2026-07-01T00:00:00Z', ...manifest({ valid_until: null }) };
  const issue = (state: string, reason: string | null): Partial<DeployFacts> => ({
    conditions: { known: true, value: [{ review: 101, ...CONDITION, issue: { number: 12, state, reason } }] },
  });
  test.each<[string, Partial<DeployFacts>, DeployCode[]]>([
    ['before its day, an open one refuses nothing', issue('open', null), []],
    ['before its day, what is not known refuses nothing', { conditions: unknown }, []],
    ['on its day it is not over', { ...due, now: '2026-06-30T23:59:59Z' }, []],
    ['met', { ...due, ...issue('closed', 'completed') }, []],
    ['closed by a GitHub that gives no reason', { ...due, ...issue('closed', null) }, []],
    ['open', { ...due, ...issue('open', null) }, ['condition_overdue']],
    ['given up', { ...due, ...issue('closed', 'not_planned') }, ['condition_overdue']],
    ['without an issue', due, ['condition_overdue']],
    ['its issue deleted', { ...due, conditions: { known: true, value: [] } }, ['condition_overdue']],
    ['not readable', { ...due, conditions: unknown }, ['conditions_unknown']],
    [
      'of another text',
      {
        ...due,
        conditions: {
          known: true,
          value: [
            {
              review: 101,
              until: CONDITION.until,
              text: 'x',
              issue: { number: 1, state: 'closed', reason: null },
            },
          ],
        },
      },
      ['condition_overdue'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });
});

describe('what is said although nothing refuses', () => {
  test.each<[string, Partial<DeployFacts>, string[]]>([
    [
      'somebody changed production by hand',
      { running: { state: 'bundle', sha256: OLD }, schema: { against: OLD, breaking: [], notes: [] } },
      ['running_differs'],
    ],
    ['production was emptied by hand', { running: { state: 'nothing' } }, ['running_differs']],
    [
      'limits as they are allowed',
      { ...manifest({ serving: SERVED }), scalingLimit: { max_replicas: 12 } },
      [],
    ],
    ['limits where none are set', manifest({ serving: SERVED }), []],
    [
      'no limits where some are set',
      { ...manifest({ serving: { endpoint: 'credit' } }), scalingLimit: { max_replicas: 1 } },
      ['scaling_not_declared'],
    ],
    ['a bundle from before limits', { scalingLimit: { max_replicas: 1 } }, ['scaling_not_declared']],
    [
      'it runs already',
      { running: { state: 'bundle', sha256: NEXT }, history: history(deployed('prod', NEXT)) },
      ['already_live'],
    ],
    [
      'a new optional column',
      { schema: { against: NOW, breaking: [], notes: ['income is new'] } },
      ['schema_changed'],
    ],
    [
      'neither has a signature',
      { schema: { against: NOW, breaking: [], notes: [], isUnsigned: true } },
      ['schema_not_compared'],
    ],
    [
      'a breaking change that the configuration accepts',
      {
        schema: { against: NOW, breaking: ['age is gone'], notes: [] },
        acceptedSchemaChanges: [{ model: MODEL, version: '1.2.0' }],
      },
      ['schema_accepted'],
    ],
    [
      'nothing to return to, so no drill',
      { ...manifest({ rollback: null }), drillWithin: '30d' },
      ['nothing_to_return_to'],
    ],
    [
      'no code environment in the bundle, whatever the input says',
      { ...manifest({ code_environment: null }), codeEnvironment: null },
      ['code_environment_not_bound'],
    ],
    [
      'a registry whose files are not held against the bundle',
      { uncompared: 'mlflow credit@champion' },
      ['registry_not_compared'],
    ],
    ['a target that cannot say what runs', { running: { state: 'untold' } }, ['target_untold']],
    ['a signature where one is required', { ...manifest({ signature: {} }), isSchemaRequired: true }, []],
    ['a drill that held', { drillWithin: '30d', history: history(drilled(NEXT, NOW)) }, []],
  ])('%s', (_, facts, notes) => {
    const verdict = judgeDeployment(deployFacts(facts));
    expect(verdict.refusals).toEqual([]);
    expect(verdict.notes.map(({ code }) => code)).toEqual(notes);
  });

  describe('judged by a job that asks no target', () => {
    const running = { state: 'unasked' } as const;
    const breaking = { against: NOW, breaking: ['age is gone'], notes: [] };
    const unsettled = history(deployed('prod', NEXT, 'failed', NOW));
    test.each<[string, Partial<DeployFacts>, DeployCode[]]>([
      ['the ledger says what runs', {}, []],
      ['callers of what runs by the ledger would break', { schema: breaking }, ['schema_breaking']],
      ['what runs by the ledger could not be read', { schema: null }, []],
      ['another bundle was compared', { schema: { ...breaking, against: OLD } }, []],
      ['nobody knows what runs', { history: unsettled, schema: breaking }, []],
    ])('%s', (_, facts, refusals) => {
      const verdict = judgeDeployment(deployFacts({ ...facts, running }));
      expect(verdict.refusals.map(({ code }) => code)).toEqual(refusals);
      expect(verdict.notes.map(({ code }) => code)).toContain('target_not_asked');
    });
  });

  test('an acceptance is for one version', () => {
    const schema = { against: NOW, breaking: ['age is gone'], notes: [] };
    expect(codes({ schema, acceptedSchemaChanges: [{ model: MODEL, version: '1.1.0' }] })).toEqual([
      'schema_breaking',
    ]);
  });
});

describe('two deployments at once', () => {
  test('of any number, exactly the first goes on', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 6 }), (ids) => {
        const pending = { known: true, value: ids.map((id) => ({ id, createdAt: '' })) } as const;
        const through = ids.filter((id) => codes({ pending, ownDeployment: id }).length === 0);
        expect(through).toEqual([Math.min(...ids)]);
      }),
    );
  });

  test('one that a further attempt took up again goes on only alone', () => {
    const now = (...ids: readonly number[]): DeployFacts['pending'] => ({
      known: true,
      value: ids.map((id) => ({ id, createdAt: '2026-03-02T09:00:00Z' })),
    });
    expect(codes({ isReused: true, pending: now(40) })).toEqual([]);
    expect(codes({ isReused: false, pending: now(40, 41) })).toEqual([]);
    expect(codes({ isReused: true, pending: now(40, 41) })).toEqual(['deployment_under_way']);
    expect(codes({ isReused: true, pending: now(39, 40) })).toEqual(['deployment_under_way']);
  });

  test('one that was recorded between verdict and record is seen', () => {
    const seen = history().newestChange('prod', MODEL);
    expect(isOvertaken(history(), 'prod', MODEL, seen)).toBe(false);
    expect(isOvertaken(history(deployed('test', NOW)), 'prod', MODEL, seen)).toBe(false);
    expect(isOvertaken(history(deployed('prod', OLD)), 'prod', MODEL, seen)).toBe(true);
    expect(isOvertaken(history(rolledBack('prod', NOW, OLD)), 'prod', MODEL, seen)).toBe(true);
  });
});

describe('a model that was approved without a review', () => {
  const UNTIL = '2026-03-04T08:00:00Z';
  const GLASS = { by: 'break_glass', until: UNTIL } as const;
  const POLICY = { by: 'policy' } as const;
  const told = STORY.filter(({ type }) => type !== 'approval');
  const since = (...before: readonly EntryParts[]) => ({
    history: new DeploymentHistory(ledger(...before, ...told)),
  });
  const base = { ...approval({ reviews: [] }), reviews: { known: true, value: [] }, ...since() } as const;
  const glass = { ...base, ...since(brokenGlass(NEXT, UNTIL)), unreviewed: GLASS };
  const ann = { ...approvedBy(NEXT, 101), actor: { id: 11, login: 'ann', type: 'User' } };
  const standing = { review: 101, user: 11, state: 'APPROVED', submittedAt: null, vetoes: false };
  const seen = (...value: readonly object[]) =>
    ({ reviews: { known: true, value: value as never } }) as const;

  test.each<[string, Partial<DeployFacts>]>([
    ['its policies ask nobody', { ...base, unreviewed: POLICY }],
    [
      'its policies ask nobody, and the approval has no end',
      { ...base, unreviewed: POLICY, ...manifest({ valid_until: null }) },
    ],
    ['break-glass stands for them', glass],
    [
      'somebody reviewed all the same',
      { ...base, unreviewed: POLICY, ...seen({ ...standing, state: 'COMMENTED' }) },
    ],
    [
      'what another policy asked for stands',
      { ...glass, ...since(brokenGlass(NEXT, UNTIL), ann), ...seen(standing) },
    ],
    [
      'an approval was taken back before the glass was broken',
      { ...glass, ...since(ann, dismissed(NEXT, 101), brokenGlass(NEXT, UNTIL)) },
    ],
    [
      'another subject of its was approved before',
      { ...glass, ...since({ ...ann, subject: digest('1') }, brokenGlass(NEXT, UNTIL)) },
    ],
  ])('may go where %s', (_, facts) => {
    expect(codes(facts)).toEqual([]);
  });

  test.each<[string, Partial<DeployFacts>, DeployCode]>([
    ['only the attestation says that nobody signed', base, 'approval_missing'],
    ['nothing is attested', { ...base, approvals: [], unreviewed: POLICY }, 'approval_missing'],
    [
      'the approvals are for another content',
      { ...base, ...approval({ reviews: [], subjects: [contentOf(NOW)] }), unreviewed: POLICY },
      'approval_subject_differs',
    ],
    ['the ledger has no break-glass', { ...base, unreviewed: GLASS }, 'approval_missing'],
    [
      'the ledger has another end of it',
      { ...glass, ...since(brokenGlass(NEXT, '2026-03-05T08:00:00Z')) },
      'approval_missing',
    ],
    [
      'the ledger has it of another bundle',
      { ...glass, ...since(brokenGlass(NOW, UNTIL)) },
      'approval_missing',
    ],
    [
      'the ledger has only a check that was overridden',
      { ...glass, ...since({ ...brokenGlass(NEXT, UNTIL), decision: { check: 'auc', until: UNTIL } }) },
      'approval_missing',
    ],
    [
      'a later entry calls the break-glass wrong',
      { ...glass, ...since(brokenGlass(NEXT, UNTIL), corrected(1)) },
      'approval_missing',
    ],
    ['the break-glass is over', { ...glass, now: '2026-03-04T08:00:01Z' }, 'approval_expired'],
    [
      'it is over, whatever the bundle says',
      { ...glass, ...manifest({ valid_until: null }), now: '2026-03-04T08:00:01Z' },
      'approval_expired',
    ],
    ['the reviews cannot be read', { ...glass, reviews: unknown }, 'reviews_unknown'],
    [
      'somebody with a veto asks for changes',
      { ...glass, ...seen({ ...standing, state: 'CHANGES_REQUESTED', vetoes: true }) },
      'changes_requested',
    ],
    [
      'the ledger saw a change request that is gone',
      { ...glass, ...since(brokenGlass(NEXT, UNTIL), observed(NEXT, 101, 11, 'CHANGES_REQUESTED')) },
      'reviews_unknown',
    ],
    [
      'an approval that another policy asked for is gone',
      { ...glass, ...since(brokenGlass(NEXT, UNTIL), ann) },
      'approval_dismissed',
    ],
    [
      'such an approval was dismissed',
      { ...base, ...since(ann, dismissed(NEXT, 101)), ...seen(standing), unreviewed: POLICY },
      'approval_dismissed',
    ],
    [
      'such an approval was dismissed after the glass was broken',
      { ...glass, ...since(ann, brokenGlass(NEXT, UNTIL), dismissed(NEXT, 101)), ...seen(standing) },
      'approval_dismissed',
    ],
    [
      'nobody knows whose such an approval is',
      { ...base, ...since({ ...ann, actor: null }), ...seen(standing), unreviewed: POLICY },
      'reviews_unknown',
    ],
  ])('is refused where %s', (_, facts, code) => {
    expect(codes(facts)).toEqual([code]);
  });
});

test('taking any fact away never opens what is refused', () => {
  const poorer: readonly Partial<DeployFacts>[] = [
    { summaries: [] },
    { approvals: [] },
    { unreviewed: null },
    { reviews: unknown },
    { reviews: { known: true, value: [] } },
    { conditions: unknown },
    { schema: null },
    { codeEnvironment: null },
    { pending: unknown },
    { running: { state: 'unreadable', reason: 'x' } },
    { environments: ENVIRONMENTS.slice(1) },
    { acceptedSchemaChanges: [] },
    { history: new DeploymentHistory([]) },
  ];
  fc.assert(
    fc.property(fc.constantFrom(...REFUSED), fc.subarray([...poorer]), ([, facts], less) => {
      const taken = Object.assign({}, facts, ...less) as Partial<DeployFacts>;
      // What is taken away replaces the very fact that refused only by one that is poorer still.
      expect(codes(taken).length).toBeGreaterThan(0);
    }),
  );
});

test.each<[string, string | null, string | null, string[]]>([
  ['is the same', CODE, CODE, []],
  ['is not told', CODE, null, ['code_environment_not_compared']],
  ['is not bound', null, CODE, ['code_environment_not_bound']],
  ['is neither bound nor told', null, null, ['code_environment_not_bound']],
])('a rollback says where the code environment %s', (_, approved, told, expected) => {
  const notes = uncomparedCode({ code_environment: approved }, told, 'prod');
  expect(notes.map((note) => note.split(':')[0])).toEqual(expected);
});

describe('verified statements as the gate reads them', () => {
  const signer = { kind: 'key', name: 'board', id: digest('4') } as const;
  const facts = {
    subject: [{ digest: { sha256: NEXT } }],
    verifier: verifierId(signer),
    arbiterVersion: '1.0.0',
    decidedAt: '2026-03-01T09:00:00Z',
    resource: signedFor('prod').resourceUri,
    policy: { uri: 'git+https://github.com/acme/models', sha256: OPEN.policy },
    inputs: [],
    isApproved: true,
  };
  const read = (parts: object, from = signer) =>
    deployAttestations([{ statement: verificationSummary({ ...facts, ...parts }), signer: from }]).summaries;

  test('a summary of this model for this environment opens it', () => {
    expect(read({})).toEqual([signedFor('prod')]);
    expect(read({ isApproved: false })).toMatchObject([{ result: 'FAILED' }]);
  });

  test('a signer cannot speak for another', () => {
    expect(() => read({}, { ...signer, id: digest('3') })).toThrow(/as verifier/u);
  });

  test('a level that is missing is no pass', () => {
    const { predicate, ...statement } = verificationSummary(facts);
    const without = { ...statement, predicate: { ...(predicate as object), verifiedLevels: ['OTHER'] } };
    expect(deployAttestations([{ statement: without, signer }]).summaries).toMatchObject([
      { result: 'FAILED' },
    ]);
  });

  test('approvals by their numbers', () => {
    const approvals = [
      { userId: 11, login: 'ann', reviewId: 101, reviewCommit: 'h', submittedAt: '', roles: [] },
    ];
    const statement = approvalStatement({
      subject: [{ digest: { sha256: contentOf(NEXT) } }],
      repositoryId: 4711,
      pullRequest: 7,
      targetRef: 'refs/heads/main',
      baseCommit: 'b',
      headCommit: 'h',
      mergeTree: null,
      decision: digest('1'),
      policy: digest('2'),
      approvals,
      dismissed: [],
      required: { arb: 1 },
      observedAt: '2026-03-01T09:00:00Z',
    });
    const reviews = [{ review: 101, user: 11, login: 'ann' }];
    expect(deployAttestations([{ statement, signer }]).approvals).toEqual([{ ...APPROVAL, reviews }]);
    const broken = { ...statement, predicate: { ...(statement.predicate as object), pullRequest: '7' } };
    expect(() => deployAttestations([{ statement: broken, signer }])).toThrow(
      /where the approvals were given/u,
    );
  });
});

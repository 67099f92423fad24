import { checkpointText } from '../../src/ledger/checkpoint.ts';
import type { Draft } from '../../src/ledger/draft.ts';
import { entryBytes, entryPath } from '../../src/ledger/entry.ts';
import { merkleRoot } from '../../src/ledger/merkle.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import { type ArchiveSource, viewSource } from '../../src/report/ledger/export.ts';
import type { ViewSource } from '../../src/report/ledger/view-source.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import {
  ALICE,
  approval,
  CREDIT,
  DANA,
  draft,
  evaluation,
  FRAUD,
  GRACE,
  modelVerdict,
  numbered,
  pull,
} from '../audit/entries.ts';
import { aCheck, anAuc } from '../report/decisions.ts';
import { bundle, bundleParts, deployment, drill, refused, release, rollback } from './release-acts.ts';
import { rechained } from './sample.ts';

/** The views' source over entries, as an export makes it. */
export function viewOf(entries: readonly LedgerEntry[], over: Partial<ArchiveSource> = {}): ViewSource {
  const files = entries.map((entry) => ({ path: entryPath(entry.seq), bytes: entryBytes(entry), entry }));
  const root = merkleRoot(files.map(({ bytes }) => bytes));
  const origin = 'github.com/acme/models/arbiter-ledger';
  return viewSource({
    arbiter: '1.0.0',
    origin,
    tip: '7'.repeat(40),
    root,
    checkpoint: checkpointText({ origin, size: entries.length, root }),
    entries: files,
    filter: {},
    blobs: [],
    leftOut: [],
    verdicts: new Map(),
    ...over,
  });
}

const auc = { id: 'auc', policy: 'arb-production', level: 'mandatory' };
const fairness = { id: 'fairness', policy: 'arb-production', level: 'overridable' };
const card = { id: 'documents', policy: 'arb-production', level: 'mandatory', outcome: 'pass' };
const load = { id: 'load', policy: 'arb-production', level: 'advisory', outcome: 'not_applicable' };

const subject = (letter: string, name = FRAUD) => ({ name, sha256: letter.repeat(64) });
const day = (date: string, time = '12:00:00'): string => `2026-${date}T${time}Z`;

/** The verdict behind the first evaluation, as the gate keeps it. */
const REJECTED = JSON.stringify({
  models: [
    {
      path: FRAUD,
      checks: [
        anAuc({
          policy: 'arb-production',
          reason: 'AUC is 0.884; the policy asks for at least 0.9.',
          controls: [{ id: 'SR 11-7 V.1', relation: 'supports' }],
        }),
        aCheck({ policy: 'arb-production', controls: [{ id: 'eu-ai-act.art-11', relation: 'supports' }] }),
      ],
    },
  ],
});
export const VERDICTS: ReadonlyMap<string, string> = new Map([[sha256Hex(REJECTED), REJECTED]]);

const evidence = [
  { name: 'models/fraud/metrics.json', sha256: 'e'.repeat(64), size: 512, trust: 'recomputed' },
  { name: 'models/fraud/card.md', sha256: 'd'.repeat(64), size: 2048, trust: 'committed' },
];

const NEW = { tag: 'fraud-detection-v1.0.1-approved-2026-03-04', sha256: '2'.repeat(64) };
/** Of the time before the ledger: its bundle has no entry. */
const OLD = { tag: 'fraud-detection-v1.0.0-approved-2026-01-15', sha256: '4'.repeat(64) };

const DRAFTS: readonly Draft[] = [
  draft(
    'genesis',
    { origin: 'github.com/acme/models/arbiter-ledger', reason: 'The board adopts the ledger.' },
    { at: day('03-01', '08:00:00'), actor: GRACE },
  ),
  draft(
    'policy',
    {
      policies: [
        {
          id: 'arb-production',
          version: '1.2.0',
          file: '.arbiter/policies/arb-production.yml',
          sha256: 'f'.repeat(64),
        },
      ],
    },
    { at: day('03-02') },
  ),
  draft(
    'evaluation',
    evaluation(
      [
        modelVerdict(FRAUD, 'fraud-detection', {
          status: 'rejected',
          signoff: 'unsigned',
          missing: ['arb', 'risk'],
          checks: [{ ...auc, outcome: 'fail' }, { ...fairness, outcome: 'inconclusive' }, card, load],
        }),
      ],
      { status: 'rejected', reason: 'AUC is below the limit.', verdict: sha256Hex(REJECTED) },
    ),
    { at: day('03-03'), pull_request: pull(4, ALICE), subjects: [subject('1')], evidence },
  ),
  draft(
    'approval',
    { ...approval(11, FRAUD), conditions: [{ until: '2026-06-30', text: 'Watch the drift of merchants.' }] },
    { at: day('03-04'), actor: DANA, pull_request: pull(4, ALICE), subjects: [subject('2')] },
  ),
  draft(
    'dismissal',
    { review: 10, user: GRACE.id, was: 'APPROVED', dismissed_at: day('03-04', '11:00:00') },
    { at: day('03-04', '12:10:00'), actor: DANA, pull_request: pull(4, ALICE) },
  ),
  draft(
    'override',
    {
      model: FRAUD,
      policy: 'arb-production',
      check: 'fairness',
      outcome: 'inconclusive',
      review: 12,
      role: 'risk',
      member_by: 'roles.yml',
      submitted_at: day('03-04', '11:30:00'),
      reason: 'Too few rows in one group; collected until May.',
    },
    { at: day('03-04', '12:20:00'), actor: GRACE, pull_request: pull(4, ALICE) },
  ),
  draft(
    'evaluation',
    evaluation(
      [
        modelVerdict(FRAUD, 'fraud-detection', {
          version: '1.0.1',
          valid_until: day('09-04', '11:00:00'),
          checks: [{ ...auc, outcome: 'pass' }, { ...fairness, outcome: 'overridden' }, card, load],
        }),
      ],
      { reason: 'Everything that is mandatory holds, and all seats are filled.' },
    ),
    { at: day('03-04', '12:30:00'), pull_request: pull(4, ALICE), subjects: [subject('2')], evidence },
  ),
  draft(
    'status',
    { event: 'merged', commit: 'c'.repeat(40), happened_at: day('03-04', '13:00:00'), status: 'approved' },
    { at: day('03-04', '13:01:00'), actor: ALICE, pull_request: pull(4, ALICE) },
  ),
  draft(
    'override',
    {
      model: CREDIT,
      label: 'arbiter/override',
      reason: 'Fraud wave on Sunday.',
      until: day('03-11', '10:00:00'),
    },
    { at: day('03-10', '10:00:00'), actor: GRACE, pull_request: pull(5, ALICE) },
  ),
  draft(
    'evaluation',
    evaluation([
      modelVerdict(CREDIT, 'credit-risk', { override: true, signoff: 'partial', missing: ['arb'] }),
    ]),
    { at: day('03-10', '10:05:00'), pull_request: pull(5, ALICE), subjects: [subject('3', CREDIT)] },
  ),
  draft('evaluation', evaluation([], { status: 'error', reason: 'roles.yml cannot be read.' }), {
    at: day('03-12'),
    pull_request: pull(6, DANA),
  }),
  draft(
    'status',
    { event: 'merged', commit: '9'.repeat(40), happened_at: day('03-12', '15:00:00'), status: null },
    { at: day('03-12', '15:01:00'), actor: DANA, pull_request: pull(6, DANA) },
  ),
  draft(
    'correction',
    { of: 12, reason: 'Merged by hand while GitHub was down.' },
    { at: day('03-13'), actor: GRACE },
  ),
  draft(
    'expunged',
    { blobs: ['e'.repeat(64)], reason: 'Held personal data of one customer.', basis: 'request' },
    { at: day('03-14'), actor: GRACE },
  ),
  draft('bundle', bundle('2', { attestations: ['a'.repeat(64), 'b'.repeat(64)] }), {
    ...bundleParts('2'),
    at: day('03-15'),
    actor: DANA,
    pull_request: pull(4, ALICE),
  }),
  draft('release', refused(NEW), { at: day('03-15', '13:00:00'), actor: ALICE }),
  draft('release', release(NEW), { ...bundleParts('2'), at: day('03-16'), actor: ALICE }),
  draft('deployment', deployment(NEW, { environment: 'test', previous: null }), {
    ...bundleParts('2'),
    at: day('03-16', '14:00:00'),
    actor: ALICE,
  }),
  draft(
    'deployment',
    deployment(NEW, {
      outcome: 'refused',
      code: 'schema_differs',
      message: 'Column `amount` is double; string runs now.',
      sha256: null,
      model: null,
      version: null,
      deployment_id: null,
    }),
    { at: day('03-17'), actor: GRACE },
  ),
  draft('deployment', deployment(NEW, { previous: OLD, compliance: 'c'.repeat(64) }), {
    ...bundleParts('2'),
    at: day('03-18'),
    actor: GRACE,
  }),
  draft('rollback', rollback(NEW, OLD), { at: day('03-19'), actor: GRACE }),
  draft(
    'rollback',
    {
      ...rollback(null, null),
      outcome: 'refused',
      code: 'none_left',
      message: 'No bundle is left.',
      switch_ms: null,
    },
    { at: day('03-19', '13:00:00'), actor: GRACE },
  ),
  draft('drill', drill(NEW, NEW), { ...bundleParts('2'), at: day('03-20') }),
];

/**
 * A month of a bank: a rejection, an approval with a condition, break-glass, a merge around the gate, a removal; a release
 * that was refused and then published, deployments, and a rollback to what the ledger does not know.
 */
export const MONTH: readonly LedgerEntry[] = rechained(numbered(...DRAFTS));

/** What somebody may write who wants the page to do something. */
export const HOSTILE =
  '</pre></style></title><script>alert(1)</script><img src=x onerror=alert(1)>"\'`${1}{{x}}&lt;\u202E\u0000\u2028[x](javascript:alert(1))';

const OTHERS: ReadonlySet<string> = new Set([
  'reason',
  'text',
  'name',
  'path',
  'model',
  'label',
  'role',
  'id',
  'version',
  'member_by',
  'file',
  'check',
  'policy',
  'outcome',
  'commit',
  'signoff',
  'governance',
  'until',
  'was',
  'origin',
  'tag',
  'environment',
  'target',
  'message',
  'code',
  'url',
]);

/** The same month, in words of somebody who does; every text that anybody but the gate writes. */
export const HOSTILE_MONTH: readonly LedgerEntry[] = rechained(
  MONTH.map((entry) => ({
    ...entry,
    actor: entry.actor === null ? null : { ...entry.actor, login: HOSTILE },
    decision: replaced(entry.decision) as LedgerEntry['decision'],
  })),
);

function replaced(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return OTHERS.has(key) ? `${HOSTILE}${value}` : value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part, name)]));
}

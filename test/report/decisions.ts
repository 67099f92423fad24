/** Small builders of decisions for the tests of `src/report`. Plain data, shaped as the decision schema says. */
import type { ReportContext } from '../../src/report/context.ts';
import type { Check, Decision, Model } from '../../src/schemas/decision.ts';
import type { SignoffResult } from '../../src/schemas/signoff-result.ts';

export const HEAD = '3fa2c1d0000000000000000000000000000000aa';
export const BASE = 'b0b0b0b0000000000000000000000000000000bb';
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

export function aContext(over: Partial<ReportContext> = {}): ReportContext {
  return {
    repository: 'acme/models',
    serverUrl: 'https://github.com',
    headSha: HEAD,
    baseSha: BASE,
    baseRef: 'main',
    pullRequest: 7,
    isPublic: false,
    reportUrl: 'https://github.com/acme/models/actions/runs/9',
    ...over,
  };
}

export function aCheck(over: Partial<Check> = {}): Check {
  return {
    id: 'documents',
    kind: 'documents',
    level: 'mandatory',
    outcome: 'pass',
    title: 'ARB submission is complete',
    observed: { value: null, text: 'all 5 documents are there', rows: null, positives: null },
    claimed: null,
    required: { text: 'every document is there', operator: null, threshold: null, source: 'policy' },
    margin: null,
    interval: null,
    groups: [],
    rows_needed: null,
    trust: 'committed',
    reason: 'All 5 documents are there.',
    fix: null,
    policy_at: { file: '.arbiter/policies/arb-production.yml', line: 40, column: 5 },
    evidence_at: [],
    controls: [],
    policy: 'arb-production',
    scope: null,
    findings: [],
    awaiting: false,
    signoff_roles: [],
    ...over,
  };
}

export function anAuc(over: Partial<Check> = {}): Check {
  return aCheck({
    id: 'auc',
    kind: 'metric',
    title: 'AUC on held-out data',
    scope: 'test',
    outcome: 'fail',
    observed: { value: 0.884, text: '0.884', rows: 10_000, positives: 1_000 },
    claimed: { value: 0.912, tolerance: 0.005, agrees: false, file: 'models/fraud-detection/metrics.json' },
    required: { text: '> 0.90', operator: 'above', threshold: 0.9, source: 'policy' },
    margin: -0.016,
    interval: {
      lower: 0.871,
      upper: 0.897,
      lower_one_sided: 0.873,
      upper_one_sided: 0.895,
      confidence: 0.95,
      method: 'delong',
    },
    trust: 'recomputed',
    reason:
      'The claim in models/fraud-detection/metrics.json (0.912) is not what the predictions give (0.884).',
    fix: 'Retrain the model, or correct the claim.',
    policy_at: { file: '.arbiter/policies/arb-production.yml', line: 12, column: 5 },
    evidence_at: [
      { file: 'models/fraud-detection/metrics.json', pointer: '/auc', line: 3, sha256: 'a'.repeat(64) },
    ],
    ...over,
  });
}

type Group = Check['groups'][number];

export function aGroup(sex: string, n: number, selected: number, over: Partial<Group> = {}): Group {
  return {
    slice: { sex },
    n,
    selected,
    rate: selected / n,
    value: 1,
    interval: null,
    p_value: null,
    outcome: 'pass',
    reference: false,
    rows_needed: null,
    note: null,
    ...over,
  };
}

export function aRatio(over: Partial<Check> = {}): Check {
  return aCheck({
    id: 'four-fifths',
    kind: 'fairness',
    title: 'Four-fifths rule',
    scope: 'sex',
    outcome: 'fail',
    observed: { value: 0.7593, text: '0.7593', rows: 10_000, positives: null },
    required: { text: '>= 0.80', operator: 'at_least', threshold: 0.8, source: 'policy' },
    margin: -0.0407,
    interval: {
      lower: 0.7303,
      upper: 0.7896,
      lower_one_sided: 0.735,
      upper_one_sided: 0.784,
      confidence: 0.95,
      method: 'log ratio',
    },
    groups: [
      aGroup('F', 4_880, 2_001, { value: 0.7593, outcome: 'fail' }),
      aGroup('M', 5_120, 2_765, { reference: true }),
    ],
    trust: 'recomputed',
    reason: 'F is selected at 0.41, M at 0.54.',
    policy_at: { file: '.arbiter/policies/arb-production.yml', line: 20, column: 5 },
    evidence_at: [{ file: 'evidence/predictions.parquet', sha256: 'b'.repeat(64) }],
    ...over,
  });
}

function anUnclassifiedColumn(): Check {
  return aCheck({
    id: 'sensitive-data',
    kind: 'sensitivity',
    title: 'Sensitive data',
    outcome: 'fail',
    observed: { value: null, text: 'member_zip has no classification', rows: null, positives: null },
    required: { text: 'every column classified', operator: null, threshold: null, source: 'policy' },
    reason: 'member_zip has no classification.',
    fix: 'Classify member_zip in .arbiter/catalog/claims.yml.',
    policy_at: { file: '.arbiter/policies/arb-production.yml', line: 30, column: 5 },
    evidence_at: [{ file: '.arbiter/catalog/claims.yml', line: 14, sha256: 'c'.repeat(64) }],
    findings: [
      {
        message: 'member_zip has no classification',
        at: { file: '.arbiter/catalog/claims.yml', line: 14, sha256: 'c'.repeat(64) },
      },
    ],
  });
}

export function aSignoff(over: Partial<SignoffResult> = {}): SignoffResult {
  return {
    schema: 'arbiter/signoff/v1',
    state: 'unsigned',
    assignment: {},
    missing: [
      { role: 'data-steward', count: 1, eligible: ['dan', 'dan2'] },
      { role: 'security-lead', count: 1, eligible: ['sue'] },
      { role: 'ml-engineer', count: 1, eligible: ['mel'] },
      { role: 'arb', count: 1, eligible: ['ann', 'bob'] },
    ],
    counted: [],
    ignored: [],
    vetoes: [],
    notes: [],
    not_applicable: [],
    override: null,
    valid_until: null,
    ...over,
  };
}

export function completeSignoff(over: Partial<SignoffResult> = {}): SignoffResult {
  const assignment = {
    'data-steward': ['dan'],
    'security-lead': ['sue'],
    'ml-engineer': ['mel'],
    arb: ['ann'],
  };
  return aSignoff({
    state: 'complete',
    assignment,
    missing: [],
    counted: Object.entries(assignment).map(([role, [user = '']], index) => ({
      review: index + 1,
      user,
      role,
    })),
    valid_until: '2026-05-30T12:00:00Z',
    ...over,
  });
}

export function holdingChecks(count = 12): Check[] {
  return Array.from({ length: count }, (_, index) =>
    aCheck({ id: `holds-${index}`, title: `Requirement ${index + 1}` }),
  );
}

/** Holds by default; a test says what differs. */
export function aModel(over: Partial<Model> = {}): Model {
  return {
    name: 'fraud-detection',
    version: '1.2.0',
    status: 'in_review',
    subject: {
      subject: digest('9'),
      content: digest('1'),
      evidence: digest('2'),
      catalog: digest('3'),
      policy: digest('4'),
    },
    policies: [
      {
        id: 'arb-production',
        version: '1.0.0',
        digest: digest('4'),
        file: '.arbiter/policies/arb-production.yml',
      },
    ],
    checks: holdingChecks(),
    signoff: { ...aSignoff() },
    path: 'models/fraud-detection',
    tier: 'high',
    is_new: false,
    reason: 'The checks hold; seats are open.',
    turn: 'reviewers',
    awaiting: [],
    evidence: [
      evidenceFile('models/fraud-detection/metrics.json', 'metrics', 'committed', 'commit'),
      evidenceFile(
        'evidence/predictions.parquet',
        'predictions',
        'recomputed',
        'workflow run 123 (attempt 1), artifact metrics',
      ),
      evidenceFile(
        'evidence/drift.json',
        'evidently',
        'workflow',
        'workflow run 123 (attempt 1), artifact metrics',
      ),
    ],
    governing: [],
    problems: [],
    voided: [],
    conditions: [],
    ...over,
  };
}

function evidenceFile(
  file: string,
  format: string,
  trust: string,
  source: string,
): Model['evidence'][number] {
  return { file, format, trust, sha256: 'e'.repeat(64), size: 1_234, source, records: 3 };
}

export function aDecision(models: readonly Model[], over: Partial<Decision> = {}): Decision {
  const status = models[0]?.status ?? 'approved';
  return {
    schema: 'arbiter/decision/v1',
    as_of: '2026-03-01T12:00:00Z',
    status,
    base: BASE,
    head: HEAD,
    models: [...models],
    reason:
      models.length === 0
        ? 'No governed model touched.'
        : models.map(({ name, reason }) => `${name}: ${reason}`).join(' '),
    governing: [],
    problems: [],
    governance: null,
    ...over,
  };
}

export function blockedModel(over: Partial<Model> = {}): Model {
  const notApplicable = aCheck({
    id: 'latency',
    title: 'Answers within its service level',
    outcome: 'not_applicable',
    observed: null,
    reason: 'The model is served in batches.',
  });
  return aModel({
    status: 'pending',
    turn: 'author',
    reason: '3 of 16 checks do not hold.',
    checks: [anAuc(), aRatio(), anUnclassifiedColumn(), ...holdingChecks(), notApplicable],
    signoff: { ...aSignoff({ ignored: [{ review: 11, user: 'contributor', reason: 'contributor' }] }) },
    ...over,
  });
}

import { type ModelResource, modelResource } from '../../src/attestation/verification-summary.ts';
import type { DeployFacts, VerifiedSummary } from '../../src/release/deploy-facts.ts';
import { DeploymentHistory } from '../../src/release/deployment-history.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';

export const digest = (letter: string): string => letter.repeat(64);
export const [OLD, NOW, NEXT] = [digest('a'), digest('b'), digest('c')];
export const MODEL = 'credit-risk';
export const ENVIRONMENTS = ['dev', 'test', 'prod'];
const POLICY = digest('9');

export type EntryParts = Partial<Omit<LedgerEntry, 'decision'>> & { readonly decision: object };

/** A ledger of entries that follow each other, one a minute. */
export function ledger(...parts: readonly EntryParts[]): LedgerEntry[] {
  return parts.map((part, index) => ({
    v: 1,
    seq: index + 1,
    prev: null,
    id: `e${index + 1}`,
    type: 'status',
    at: new Date(Date.UTC(2026, 2, 1, 9, index)).toISOString().replace('.000Z', 'Z'),
    repository: { id: 4711, name: 'acme/models' },
    actor: null,
    run: null,
    pull_request: null,
    policy: null,
    subject: null,
    subjects: [],
    evidence: [],
    attestation: null,
    ...part,
  }));
}

export function pull(number: number): NonNullable<LedgerEntry['pull_request']> {
  return { number, head: 'h', base: 'b', base_ref: 'main', author: null, opened_at: null };
}

export const tagOf = (sha256: string, version = '1.2.0'): string =>
  `${MODEL}-v${version}-approved-2026-03-01-${sha256.slice(0, 1)}`;

const NUMBERS: Readonly<Record<string, number>> = { [OLD]: 5, [NOW]: 6, [NEXT]: 7 };
const VERSIONS: Readonly<Record<string, string>> = { [OLD]: '1.0.0', [NOW]: '1.1.0', [NEXT]: '1.2.0' };
export const versionOf = (sha256: string): string => VERSIONS[sha256] ?? '9.0.0';
export const pullOf = (sha256: string): number => NUMBERS[sha256] ?? 99;
export const subjectOf = (sha256: string): string => `${sha256.slice(0, 63)}5`;
export const contentOf = (sha256: string): string => `${sha256.slice(0, 63)}6`;
export const nameOf = (sha256: string) => ({ tag: tagOf(sha256, versionOf(sha256)), sha256 });

export function bundled(sha256: string, parts: object = {}): EntryParts {
  return {
    type: 'bundle',
    pull_request: pull(pullOf(sha256)),
    subject: subjectOf(sha256),
    decision: {
      ...nameOf(sha256),
      size: 10,
      model: MODEL,
      version: versionOf(sha256),
      subject: subjectOf(sha256),
      content: contentOf(sha256),
      attestations: [],
      ...parts,
    },
  };
}

export function released(sha256: string, parts: object = {}): EntryParts {
  return {
    type: 'release',
    decision: {
      ...nameOf(sha256),
      commit: 'c',
      release_id: 1,
      url: null,
      pull_request: pullOf(sha256),
      refusal: null,
      ...parts,
    },
  };
}

export function deployed(
  environment: string,
  sha256: string,
  outcome = 'live',
  previous: string | null = null,
  code: string | null = outcome === 'live' ? null : 'health_failed',
): EntryParts {
  return {
    type: 'deployment',
    decision: {
      environment,
      ...nameOf(sha256),
      model: MODEL,
      version: versionOf(sha256),
      outcome,
      code,
      message: '',
      deployment_id: 1,
      target: 'command',
      previous: previous === null ? null : nameOf(previous),
      compliance: null,
    },
  };
}

export function rolledBack(environment: string, from: string, to: string, parts: object = {}): EntryParts {
  return {
    type: 'rollback',
    decision: {
      environment,
      from: nameOf(from),
      to: nameOf(to),
      reason: 'slow',
      outcome: 'live',
      switch_ms: 900,
      drill: false,
      ...parts,
    },
  };
}

export function drilled(from: string | null, to: string, parts: object = {}): EntryParts {
  return {
    type: 'drill',
    decision: {
      environment: 'drill',
      bundle: from === null ? null : nameOf(from),
      to: nameOf(to),
      outcome: 'live',
      switch_ms: 1200,
      tested_at: '2026-03-01T10:00:00Z',
      ...parts,
    },
  };
}

export function dismissed(sha256: string, review: number): EntryParts {
  return {
    type: 'dismissal',
    pull_request: pull(pullOf(sha256)),
    decision: { review, user: 11, was: 'APPROVED', dismissed_at: '2026-03-02T08:00:00Z' },
  };
}

/** A later word that an entry was wrong. */
export function corrected(of: number): EntryParts {
  return { type: 'correction', decision: { of, reason: 'made from the wrong branch' } };
}

/** A verdict that approves what a bundle holds. */
export function evaluated(sha256: string): EntryParts {
  return {
    type: 'evaluation',
    pull_request: pull(pullOf(sha256)),
    subjects: [{ name: 'models/credit-risk', sha256: subjectOf(sha256) }],
    decision: { status: 'approved', models: [] },
  };
}

/** A review of the pull request of a bundle, as the ledger saw it. */
export function observed(sha256: string, review: number, user: number, state: string): EntryParts {
  return {
    type: 'observation',
    pull_request: pull(pullOf(sha256)),
    decision: { review, user, state, commit: null, submitted_at: null, body_sha256: digest('0') },
  };
}

export function approvedBy(sha256: string, review: number, conditions: readonly object[] = []): EntryParts {
  return {
    type: 'approval',
    pull_request: pull(pullOf(sha256)),
    subject: subjectOf(sha256),
    decision: {
      review,
      model: 'models/credit-risk',
      role: 'arb',
      member_by: 'roles.yml',
      submitted_at: '2026-03-01T08:00:00Z',
      conditions,
    },
  };
}

/** Break-glass for the subject of a bundle, as the ledger recorded it. */
export function brokenGlass(sha256: string, until: string): EntryParts {
  return {
    type: 'override',
    pull_request: pull(pullOf(sha256)),
    subject: subjectOf(sha256),
    decision: { model: 'models/credit-risk', label: 'break-glass', reason: 'The old one is down.', until },
  };
}

export const CONDITION = { until: '2026-06-30', text: 'monitor drift weekly' };

/** What led to NEXT being live in test while NOW is live in production. */
export const STORY: readonly EntryParts[] = [
  bundled(NOW),
  released(NOW),
  ...ENVIRONMENTS.map((environment) => deployed(environment, NOW)),
  approvedBy(NEXT, 101, [CONDITION]),
  approvedBy(NEXT, 102),
  bundled(NEXT),
  released(NEXT),
  deployed('dev', NEXT, 'live', NOW),
  deployed('test', NEXT, 'live', NOW),
];

export function history(...more: readonly EntryParts[]): DeploymentHistory {
  return new DeploymentHistory(ledger(...STORY, ...more));
}

/** What is signed for NEXT, for one environment. */
export function summary(environment: string | null, parts: Partial<ModelResource> = {}): VerifiedSummary {
  const resource = {
    repository: 'acme/models',
    repositoryId: 4711,
    model: MODEL,
    version: '1.2.0',
    environment,
  };
  const resourceUri = modelResource({ ...resource, ...parts });
  return { subjects: [NEXT], resourceUri, result: 'PASSED', policy: POLICY };
}

const MARK = { ledger: 'l1', config: 'c1', reviews: 'r1' };
const REVIEW = { user: 11, state: 'APPROVED', submittedAt: '2026-03-01T08:00:00Z', vetoes: true };

/** NEXT is to go to production, and may. */
export function deployFacts(parts: Partial<DeployFacts> = {}): DeployFacts {
  const content = contentOf(NEXT);
  return {
    now: '2026-03-02T09:00:00Z',
    reference: `sha256:${NEXT}`,
    bundle: {
      sha256: NEXT,
      manifest: {
        name: MODEL,
        version: '1.2.0',
        tag: nameOf(NEXT).tag,
        valid_until: '2026-05-30T08:00:00Z',
        repository: { id: 4711, name: 'acme/models' },
        pull_request: { number: 7, head: 'h' },
        subject: subjectOf(NEXT),
        content,
        environments: ENVIRONMENTS,
        code_environment: digest('e'),
        rollback: nameOf(NOW),
      },
    },
    environment: 'prod',
    environments: ENVIRONMENTS,
    repository: { id: 4711, name: 'acme/models', defaultRef: 'refs/heads/main' },
    policy: POLICY,
    summaries: ENVIRONMENTS.map((environment) => summary(environment)),
    approvals: [
      {
        subjects: [content],
        repositoryId: 4711,
        pullRequest: 7,
        targetRef: 'refs/heads/main',
        reviews: [
          { review: 101, user: 11, login: 'ann' },
          { review: 102, user: 12, login: 'bob' },
        ],
      },
    ],
    unreviewed: null,
    history: history(),
    reviews: {
      known: true,
      value: [
        { ...REVIEW, review: 101 },
        { ...REVIEW, review: 102, user: 12 },
      ],
    },
    conditions: { known: true, value: [] },
    running: { state: 'bundle', sha256: NOW },
    schema: { against: NOW, breaking: [], notes: [] },
    acceptedSchemaChanges: [],
    isSchemaRequired: false,
    codeEnvironment: digest('e'),
    pending: { known: true, value: [{ id: 40, createdAt: '2026-03-02T09:00:00Z' }] },
    ownDeployment: 40,
    isReused: false,
    drillWithin: null,
    isRetired: false,
    marks: { first: MARK, last: MARK },
    ...parts,
  };
}

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { BundleApproval } from '../../src/release/bundle-source.ts';
import {
  type ComplianceArtifact,
  type ComplianceSource,
  complianceArtifact,
  complianceJson,
} from '../../src/release/compliance-artifact.ts';
import { DeploymentHistory } from '../../src/release/deployment-history.ts';
import { complianceHtml } from '../../src/report/compliance-artifact.ts';
import { complianceArtifactSchema } from '../../src/schemas/compliance-artifact.ts';
import { aCheck, aDecision, aModel } from '../report/decisions.ts';
import {
  approvedBy,
  bundled,
  CONDITION,
  deployFacts,
  digest,
  dismissed,
  type EntryParts,
  ledger,
  MODEL,
  NEXT,
  NOW,
  nameOf,
  pull,
  released,
  subjectOf,
} from './deploy-facts.ts';

const isArtifact = new Ajv({ strict: false }).compile(complianceArtifactSchema);
const ANN = { id: 11, login: 'ann', type: 'User' };
const PULL = { ...pull(7), author: { id: 3, login: 'mia', type: 'User' } };
const signed = (part: EntryParts, actor = ANN): EntryParts => ({ ...part, pull_request: PULL, actor });

const ENTRIES: readonly EntryParts[] = [
  bundled(NOW),
  released(NOW),
  signed({ ...approvedBy(NEXT, 101, [CONDITION]) }),
  signed(approvedBy(NEXT, 102), { id: 12, login: 'bob', type: 'User' }),
  signed(approvedBy(NEXT, 103), { id: 13, login: 'eve', type: 'User' }),
  dismissed(NEXT, 103),
  signed({
    type: 'override',
    subject: subjectOf(NEXT),
    decision: {
      model: 'models/credit-risk',
      policy: 'arb-production',
      check: 'drift',
      outcome: 'inconclusive',
      review: 101,
      role: 'arb',
      member_by: 'roles.yml',
      submitted_at: '2026-03-01T08:00:00Z',
      reason: 'The reference month had a holiday.',
    },
  }),
  { ...approvedBy(NOW, 90), pull_request: pull(6) },
  bundled(NEXT),
  released(NEXT),
];

/** As approvals.json has it. */
const seat = (id: number, login: string, review: number, role = 'arb'): BundleApproval => ({
  user: { id, login },
  role,
  member_by: 'roles.yml',
  review,
  commit: 'b'.repeat(40),
  submitted_at: '2026-03-01T08:00:00Z',
  conditions: [],
});

const control = (id: string) => ({ id, relation: 'intersects-with' });
const CHECKS = [
  aCheck({ controls: [control('SOX:ITGC-CM-1'), control('NIST-AI-RMF:MAP-1.1')] }),
  aCheck({
    id: 'auc',
    title: 'Performance meets threshold',
    reason: 'roc_auc 0.91 is at least 0.85.',
    trust: 'recomputed',
    controls: [control('SOX:ITGC-CM-1')],
  }),
  aCheck({
    id: 'drift',
    title: 'Drift is small',
    outcome: 'overridden',
    level: 'overridable',
    reason: 'Too few rows to tell.',
  }),
  aCheck({
    id: 'pii',
    title: 'No PII leakage; HIPAA-compliant features only',
    outcome: 'waived',
    reason: 'Waived until 2026-06-30: synthetic data.',
    trust: null,
  }),
];

function source(parts: Partial<ComplianceSource> = {}): ComplianceSource {
  const { manifest } = deployFacts().bundle;
  const evidence = [
    {
      file: 'models/credit-risk/metrics.json',
      format: 'metrics-json',
      trust: 'workflow',
      sha256: digest('7'),
      size: 812,
      source: 'artifact',
      records: 3,
    },
  ];
  const model = aModel({
    name: MODEL,
    path: 'models/credit-risk',
    version: '1.2.0',
    status: 'approved',
    checks: CHECKS,
    evidence,
  });
  return {
    arbiter: '1.0.0',
    bundle: {
      sha256: NEXT,
      url: 'https://github.com/acme/models/releases/tag/x',
      manifest: {
        ...manifest,
        commit: '1'.repeat(40),
        model_card: 'model/MODEL_CARD.md',
        policies: [{ id: 'arb-production', sha256: digest('9') }],
        ledger: { branch: 'arbiter-ledger', origin: 'github.com/acme/models/arbiter-ledger' },
      },
    },
    decision: aDecision([model], { status: 'approved' }),
    approvals: [seat(11, 'ann', 101), seat(12, 'bob', 102)],
    environment: 'prod',
    liveAt: '2026-03-02T09:03:00Z',
    deployedBy: { login: 'olga', id: 21 },
    run: { id: '900', attempt: '1', url: 'https://github.com/acme/models/actions/runs/900' },
    deployment: {
      id: 40,
      url: 'https://models.acme.example/credit',
      target: 'webhook deploy.acme.example',
      switchMs: 4210,
      transitions: [
        { target: 'mlflow credit@champion', kind: 'stage', of: '3', from: 'Staging', to: 'Production' },
        { target: 'mlflow credit@champion', kind: 'stage', of: '2', from: 'Production', to: 'Archived' },
        { target: 'mlflow credit@champion', kind: 'alias', of: 'champion', from: '2', to: '3' },
      ],
      notes: [{ code: 'schema_changed', message: 'The optional column income is new.' }],
    },
    replaced: nameOf(NOW),
    pullRequestUrl: 'https://github.com/acme/models/pull/7',
    conditions: {
      known: true,
      value: [{ review: 101, ...CONDITION, issue: { number: 12, state: 'open', reason: null } }],
    },
    attestations: [
      {
        type: 'https://slsa.dev/verification_summary/v1',
        sha256: digest('2'),
        signer: 'acme/models/.github/workflows/gate.yml@refs/heads/main',
      },
      {
        type: 'urn:arbiter:attestation:model-approval:v1',
        sha256: digest('3'),
        signer: 'acme/models/.github/workflows/gate.yml@refs/heads/main',
      },
    ],
    history: new DeploymentHistory(ledger(...ENTRIES)),
    checkpoint: 'github.com/acme/models/arbiter-ledger\n10\nq83vEjRWeJA=\n',
    ...parts,
  };
}

/** The first model of a repository without exceptions. */
function plain(): ComplianceSource {
  const full = source();
  const { bundle, decision } = full;
  const manifest = {
    ...bundle.manifest,
    rollback: null,
    valid_until: null,
    model_card: null,
    code_environment: null,
  };
  const models = decision.models.map((model) => ({ ...model, checks: [aCheck()], evidence: [] }));
  return {
    ...full,
    bundle: { ...bundle, manifest, url: null },
    decision: { ...decision, models },
    approvals: [seat(11, 'ann', 101)],
    deployedBy: null,
    run: null,
    deployment: { ...full.deployment, id: null, url: null, switchMs: null, transitions: [], notes: [] },
    replaced: null,
    pullRequestUrl: null,
    conditions: { known: false, reason: '503' },
    attestations: [],
    checkpoint: null,
    history: new DeploymentHistory(ledger(signed(approvedBy(NEXT, 101)), bundled(NEXT), released(NEXT))),
  };
}

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, one]) => [key, turned(one)] as const);
  return Object.fromEntries(pairs.reverse());
}

const pageOf = (from: ComplianceSource): string => {
  const artifact = complianceArtifact(from);
  return complianceHtml(artifact, sha256Hex(complianceJson(artifact)));
};

describe('what an auditor keeps of a deployment', () => {
  test('a target that cannot say what runs was not seen to answer', () => {
    const handedOver = 'when the bundle was handed over to its target, which cannot say what runs';
    const notes = [{ code: 'target_untold', message: 'It cannot say.' }] as const;
    const page = pageOf({ ...source(), deployment: { ...source().deployment, notes } });
    expect(page).toContain(handedOver);
    expect(page).not.toContain('answered its health check');
    expect(pageOf(source())).toContain('when the model answered its health check');
  });

  test.each([
    ['full', source()],
    ['plain', plain()],
  ])('%s: as JSON and as a page', async (name, from) => {
    const artifact = complianceArtifact(from);
    expect(isArtifact(artifact) || isArtifact.errors).toBe(true);
    const folder = '../fixtures/release';
    await expect(`${JSON.stringify(artifact, null, 2)}\n`).toMatchFileSnapshot(
      `${folder}/compliance-${name}.json`,
    );
    await expect(pageOf(from)).toMatchFileSnapshot(`${folder}/compliance-${name}.html`);
  });

  test('says under which endpoint and within which limits it is served, where that is declared', () => {
    const { bundle, ...rest } = source();
    const serving = {
      endpoint: '<b>credit</b>',
      scaling: { min_replicas: 2, max_replicas: 12, max_requests_per_second: 400 },
    };
    const from = { ...rest, bundle: { ...bundle, manifest: { ...bundle.manifest, serving } } };
    const artifact = complianceArtifact(from);
    expect(isArtifact(artifact) || isArtifact.errors).toBe(true);
    expect(artifact.deployment.serving).toEqual(serving);
    expect(pageOf(from)).toContain('2 to 12 replicas, at most 400 requests per second');
    expect(pageOf(from)).toContain('&lt;b&gt;credit&lt;/b&gt;');
    expect(complianceArtifact(source()).deployment).not.toHaveProperty('serving');
  });

  test('says of what was brought back why, and of nothing else', () => {
    const from = source({ returned: { reason: '<b>It</b> is slow.' } });
    const artifact = complianceArtifact(from);
    expect(isArtifact(artifact) || isArtifact.errors).toBe(true);
    expect(artifact.returned).toEqual({ reason: '<b>It</b> is slow.' });
    expect(pageOf(from)).toContain('went live again by a rollback in prod');
    expect(pageOf(from)).toContain('entry of the rollback names that');
    expect(pageOf(from)).toContain('&lt;b&gt;It&lt;/b&gt; is slow.');
    expect(complianceArtifact(source())).not.toHaveProperty('returned');
    expect(pageOf(source())).not.toContain('rollback in prod');
  });

  test('names who approved, and not whose approval was dismissed or was for another subject', () => {
    const { approvals } = complianceArtifact(source());
    expect(approvals.map(({ person, review }) => [person?.login, review])).toEqual([
      ['ann', 101],
      ['bob', 102],
    ]);
  });

  test('names a person who was seated again in the seat that the decision counts, and in no other', () => {
    const review = (role: string): EntryParts => {
      const entry = approvedBy(NEXT, 101);
      return signed({ ...entry, decision: { ...(entry.decision as object), role } });
    };
    const history = new DeploymentHistory(
      ledger(review('validation'), review('arb'), bundled(NEXT), released(NEXT)),
    );
    const { approvals } = complianceArtifact(source({ history, approvals: [seat(11, 'ann', 101, 'arb')] }));
    expect(approvals.map(({ person, role, entry }) => [person?.login, role, entry])).toEqual([
      ['ann', 'arb', 2],
    ]);
  });

  test('an approval that the ledger has no entry of is named without one', () => {
    const { approvals } = complianceArtifact(source({ approvals: [seat(14, 'kim', 104, 'governance')] }));
    expect(approvals).toMatchObject([{ person: { login: 'kim' }, role: 'governance', entry: null }]);
  });

  test('names controls only as the policies map them', () => {
    const { controls } = complianceArtifact(source());
    expect(controls.map(({ id, checks }) => [id, checks.map((check) => check.id)])).toEqual([
      ['NIST-AI-RMF:MAP-1.1', ['arb-production/documents']],
      ['SOX:ITGC-CM-1', ['arb-production/documents', 'arb-production/auc']],
    ]);
    expect(complianceArtifact(plain()).controls).toEqual([]);
  });

  test('has SOX and HIPAA with the wording of their catalogs, and says where no check names them', () => {
    const checks = [aCheck({ controls: [control('sox:404'), control('custom.acme:M-1')] })];
    const full = plain();
    const models = full.decision.models.map((model) => ({ ...model, checks }));
    const from = { ...full, decision: { ...full.decision, models } };
    const { controls, frameworks } = complianceArtifact(from);
    expect(controls.map(({ id, title }) => [id, title])).toEqual([
      ['custom.acme:M-1', undefined],
      ['sox:404', expect.stringContaining('management assessment of internal controls')],
    ]);
    expect(frameworks?.map(({ id }) => id)).toEqual(['hipaa', 'sox']);
    const [hipaa = '', sox = ''] = pageOf(from).split('<h3>').slice(-2);
    expect(hipaa).toContain('No check of the policies that applied names a control of it.');
    expect(sox).toContain('management assessment of internal controls');
    expect(sox).toContain('Controls of other frameworks');
    expect(sox).not.toContain('No check of the policies');
  });

  test('of an older version, without frameworks, has one list of controls', () => {
    const { frameworks: _, ...artifact } = complianceArtifact(source());
    expect(isArtifact(artifact) || isArtifact.errors).toBe(true);
    const page = complianceHtml(artifact, sha256Hex(complianceJson(artifact)));
    expect(page).not.toContain('Controls of other frameworks');
    expect(page).toContain('NIST-AI-RMF:MAP-1.1');
  });

  test('what could not be read of a condition is not taken for met', () => {
    const state = (conditions: ComplianceSource['conditions']) =>
      complianceArtifact(source({ conditions })).conditions.map((condition) => condition.state);
    expect(state({ known: false, reason: '503' })).toEqual(['unknown']);
    expect(state({ known: true, value: [] })).toEqual(['open']);
  });

  test('the same deployment gives the same bytes, in whatever order its parts were read', () => {
    const artifact = complianceArtifact(source());
    const kept = complianceJson(artifact);
    const reversed = turned(artifact) as ComplianceArtifact;
    expect(Object.keys(reversed)).not.toEqual(Object.keys(artifact));
    expect(complianceJson(reversed)).toBe(kept);
    expect(JSON.parse(kept)).toEqual(artifact);
  });

  test('of a bundle that the ledger does not know, there is none', () => {
    expect(() => complianceArtifact(source({ history: new DeploymentHistory([]) }))).toThrow(
      /Nothing is recorded/u,
    );
  });

  test('whatever others wrote is text', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e';
    const from = source();
    const models = from.decision.models.map((model) => ({
      ...model,
      path: evil,
      checks: [aCheck({ title: evil, reason: evil, id: evil, policy: evil, controls: [control(evil)] })],
    }));
    const page = pageOf({
      ...from,
      environment: evil,
      arbiter: evil,
      checkpoint: evil,
      decision: { ...from.decision, models },
      deployedBy: { login: evil, id: 1 },
      bundle: {
        ...from.bundle,
        url: 'javascript:alert(1)',
        manifest: { ...from.bundle.manifest, tag: evil },
      },
      deployment: { ...from.deployment, url: `https://x/"onmouseover="alert(1)`, target: evil },
    });
    expect(page).not.toMatch(/<script|<img|javascript:|"onmouseover|\u202e/u);
  });

  test('is one file: nothing is loaded, nothing runs, and every link leads somewhere', () => {
    const page = pageOf(source());
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(?:script|link|img|iframe)|@import|url\(/u);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(target);
    expect(page.match(/<h1/gu)).toHaveLength(1);
  });

  test('claims nothing of a law', () => {
    const page = pageOf(source());
    expect(page).not.toMatch(/compliant with|complies with|§|section \d|certif/iu);
  });
});

import { describe, expect, it, test } from 'vitest';
import { listed, newKey, SUBJECT } from '../../test/attestation/keys.ts';
import { type ApprovalFacts, approvalStatement, verifyApproval } from './approval-predicate.ts';
import { keyVerifierId } from './expectation.ts';
import type { AttestationRefusal } from './refusal.ts';
import { signedBundle } from './sigstore-bundle.ts';
import type { Statement } from './statement.ts';
import { testResult } from './test-result.ts';
import { type VerifiedAttestation, verifyAttestation } from './verification.ts';
import {
  type ModelResource,
  modelResource,
  type SummaryFacts,
  verificationSummary,
  verifySummary,
} from './verification-summary.ts';

const KEY = newKey();
const POLICY = 'b'.repeat(64);
const MODEL: ModelResource = {
  repository: 'acme/models',
  repositoryId: 7,
  model: 'fraud',
  version: '1.2.0',
  environment: 'production',
};
const RESOURCE = modelResource(MODEL);
const FACTS: SummaryFacts = {
  subject: [{ name: 'fraud-v1.2.0.tar', digest: { sha256: SUBJECT } }],
  verifier: keyVerifierId(KEY.keyid),
  arbiterVersion: '1.0.0',
  decidedAt: '2026-06-01T00:00:00Z',
  resource: RESOURCE,
  policy: { uri: 'git+https://github.com/acme/models@abc#.arbiter/policies', sha256: POLICY },
  inputs: [],
  isApproved: true,
};

async function verified(statement: Statement, key = KEY): Promise<VerifiedAttestation> {
  return verifyAttestation(signedBundle(statement, key), {
    signers: { keys: [listed(KEY), listed(OTHER_KEY, 'other')] },
    trustedRoot: undefined,
    at: '2026-06-01T00:00:00Z',
  });
}

const OTHER_KEY = newKey('P-384');
const EXPECTED = { subject: SUBJECT, resource: RESOURCE, policy: POLICY };

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return (error as AttestationRefusal).code;
  }
}

/** The statement with some members of its predicate replaced. */
function withPredicate(more: object): Statement {
  const summary = verificationSummary(FACTS);
  return { ...summary, predicate: { ...(summary.predicate as object), ...more } };
}

describe('the decision as a verification summary', () => {
  it('has the shape that SLSA gives it', () => {
    const inputs = [{ uri: 'evidence/metrics.json', digest: { sha256: 'c'.repeat(64) } }];
    expect(verificationSummary({ ...FACTS, inputs })).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: FACTS.subject,
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: { id: `urn:arbiter:key:${KEY.keyid}`, version: { arbiter: '1.0.0' } },
        timeVerified: '2026-06-01T00:00:00Z',
        resourceUri: 'pkg:generic/acme/models/fraud@1.2.0?environment=production&repository_id=7',
        policy: { uri: FACTS.policy.uri, digest: { sha256: POLICY } },
        inputAttestations: inputs,
        verificationResult: 'PASSED',
        verifiedLevels: ['ARBITER_APPROVED'],
        slsaVersion: '1.2',
      },
    });
  });

  it('says FAILED of what is not approved, and names no inputs rather than an empty list', () => {
    const { predicate } = verificationSummary({ ...FACTS, isApproved: false });
    expect(predicate).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] });
    expect(predicate).not.toHaveProperty('inputAttestations');
  });

  test.each<[string, Partial<ModelResource>, string]>([
    ['no environment', { environment: null }, 'pkg:generic/acme/models/fraud@1.2.0?repository_id=7'],
    [
      'signs that mean something in a URL',
      { model: 'a/b@c?d#e %', version: '1&2', environment: 'x=y' },
      'pkg:generic/acme/models/a%2Fb%40c%3Fd%23e%20%25@1%262?environment=x%3Dy&repository_id=7',
    ],
  ])('a resource with %s', (_, more, expected) => {
    expect(modelResource({ ...MODEL, ...more })).toBe(expected);
  });
});

describe('the seven steps', () => {
  it('all hold', async () => {
    const predicate = verifySummary(await verified(verificationSummary(FACTS)), EXPECTED);
    expect(predicate.resourceUri).toBe(RESOURCE);
  });

  it('1: the signature', async () => {
    const stranger = verified(verificationSummary(FACTS), newKey());
    await expect(stranger).rejects.toMatchObject({ code: 'signer_unknown' });
  });

  test.each<[string, Statement, object, string]>([
    ['2: another subject', verificationSummary(FACTS), { subject: 'd'.repeat(64) }, 'subject_differs'],
    [
      '2: an uppercase subject',
      verificationSummary(FACTS),
      { subject: SUBJECT.toUpperCase() },
      'subject_differs',
    ],
    [
      '2, attack 65: the digest under a weaker name',
      verificationSummary({ ...FACTS, subject: [{ digest: { md5: SUBJECT } }] }),
      {},
      'subject_differs',
    ],
    ['2: no digest expected', verificationSummary(FACTS), { subject: '' }, 'subject_differs'],
    [
      '3: another predicate type',
      { ...verificationSummary(FACTS), predicateType: 'https://slsa.dev/verification_summary/v2' },
      {},
      'predicate_type',
    ],
    [
      '4: another verifier than the signer',
      verificationSummary({ ...FACTS, verifier: keyVerifierId(OTHER_KEY.keyid) }),
      {},
      'verifier_differs',
    ],
    ['4: no verifier', withPredicate({ verifier: undefined }), {}, 'verifier_differs'],
    ['4: a verifier that is a list', withPredicate({ verifier: [FACTS.verifier] }), {}, 'verifier_differs'],
    [
      '5, attack 43: staging replayed for production',
      verificationSummary({ ...FACTS, resource: modelResource({ ...MODEL, environment: 'staging' }) }),
      {},
      'resource_differs',
    ],
    [
      '5, attack 43: of another repository of the same name',
      verificationSummary({ ...FACTS, resource: modelResource({ ...MODEL, repositoryId: 8 }) }),
      {},
      'resource_differs',
    ],
    [
      '5: a resource with more behind',
      withPredicate({ resourceUri: `${RESOURCE}0` }),
      {},
      'resource_differs',
    ],
    ['an old policy', verificationSummary(FACTS), { policy: 'e'.repeat(64) }, 'policy_differs'],
    ['no policy', withPredicate({ policy: undefined }), {}, 'policy_differs'],
    ['6: not approved', verificationSummary({ ...FACTS, isApproved: false }), {}, 'result_not_passed'],
    ['6: passed, in other letters', withPredicate({ verificationResult: 'passed' }), {}, 'result_not_passed'],
    ['6: no result', withPredicate({ verificationResult: undefined }), {}, 'result_not_passed'],
    ['7: no level', withPredicate({ verifiedLevels: [] }), {}, 'level_missing'],
    ['7: another level', withPredicate({ verifiedLevels: ['SLSA_BUILD_LEVEL_3'] }), {}, 'level_missing'],
    ['7: a level that is a text', withPredicate({ verifiedLevels: 'ARBITER_APPROVED' }), {}, 'level_missing'],
    ['no time', withPredicate({ timeVerified: undefined }), {}, 'predicate_malformed'],
    ['local time', withPredicate({ timeVerified: '2026-06-01T00:00:00' }), {}, 'predicate_malformed'],
  ])('%s', async (_, statement, expected, code) => {
    const attestation = await verified(statement);
    expect(codeOf(() => verifySummary(attestation, { ...EXPECTED, ...expected }))).toBe(code);
  });

  it('4: what another key signed in its own name is its own', async () => {
    const statement = verificationSummary({ ...FACTS, verifier: keyVerifierId(OTHER_KEY.keyid) });
    const attestation = await verified(statement, OTHER_KEY);
    expect(codeOf(() => verifySummary(attestation, EXPECTED))).toBe('accepted');
    expect(attestation.signer.name).toBe('other');
  });

  it('without one member of the predicate it never verifies, but for those that decide nothing', async () => {
    const { predicate } = verificationSummary(FACTS) as { predicate: Record<string, unknown> };
    const accepted: string[] = [];
    for (const key of Object.keys(predicate)) {
      const attestation = await verified(withPredicate({ [key]: undefined }));
      if (codeOf(() => verifySummary(attestation, EXPECTED)) === 'accepted') accepted.push(key);
    }
    expect(accepted).toEqual(['slsaVersion']);
  });
});

describe('the checklist as a test result', () => {
  const CHECKLIST = {
    subject: FACTS.subject,
    configuration: [{ name: 'arb', digest: { sha256: POLICY } }],
    url: 'https://github.com/acme/models/actions/runs/1',
    passed: ['arb/auc', 'arb/drift'],
    warned: [],
    failed: [],
  };

  it('has the shape that in-toto gives it', () => {
    expect(testResult({ ...CHECKLIST, passed: ['arb/drift', 'arb/auc'] })).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: FACTS.subject,
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: {
        result: 'PASSED',
        configuration: CHECKLIST.configuration,
        url: CHECKLIST.url,
        passedTests: ['arb/auc', 'arb/drift'],
        warnedTests: [],
        failedTests: [],
      },
    });
    expect(testResult({ ...CHECKLIST, url: null }).predicate).not.toHaveProperty('url');
  });

  test.each([
    ['a failure', { failed: ['arb/x'], warned: ['arb/y'] }, 'FAILED'],
    ['a warning', { warned: ['arb/y'] }, 'WARNED'],
    ['nothing at all', { passed: [] }, 'FAILED'],
  ])('with %s', (_, more, result) => {
    expect(testResult({ ...CHECKLIST, ...more }).predicate).toMatchObject({ result });
  });
});

describe('approvals', () => {
  const APPROVAL: ApprovalFacts = {
    subject: [{ digest: { gitTree: 'a'.repeat(40) } }, { digest: { sha256: SUBJECT } }],
    repositoryId: 7,
    pullRequest: 12,
    targetRef: 'refs/heads/main',
    baseCommit: '1'.repeat(40),
    headCommit: '2'.repeat(40),
    mergeTree: null,
    decision: 'c'.repeat(64),
    policy: POLICY,
    approvals: [
      {
        userId: 8928778,
        login: 'ann',
        reviewId: 1,
        reviewCommit: '2'.repeat(40),
        submittedAt: '2026-06-01T00:00:00Z',
        roles: ['arb'],
      },
    ],
    dismissed: [],
    required: { arb: 1 },
    observedAt: '2026-06-01T00:00:00Z',
  };
  const HERE = { subject: SUBJECT, repositoryId: 7, pullRequest: 12, targetRef: 'refs/heads/main' };

  it('say who approved what, where and as what', () => {
    const { approvals, dismissed, required, observedAt } = APPROVAL;
    expect(approvalStatement({ ...APPROVAL, mergeTree: 'a'.repeat(40) })).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: APPROVAL.subject,
      predicateType: 'urn:arbiter:attestation:model-approval:v1',
      predicate: {
        targetRef: 'refs/heads/main',
        base: { gitCommit: '1'.repeat(40) },
        head: { gitCommit: '2'.repeat(40) },
        mergeTree: { gitTree: 'a'.repeat(40) },
        evaluation: { sha256: 'c'.repeat(64) },
        policy: { sha256: POLICY },
        repositoryId: 7,
        pullRequest: 12,
        approvals,
        dismissed,
        required,
        observedAt,
      },
    });
  });

  test.each<[string, object, string]>([
    ['where they were given', {}, 'accepted'],
    ['of another content', { subject: 'd'.repeat(64) }, 'subject_differs'],
    ['attack 43: of another repository', { repositoryId: 8 }, 'repository_differs'],
    ['attack 43: of another pull request', { pullRequest: 13 }, 'pull_request_differs'],
    ['attack 43: of another branch', { targetRef: 'refs/heads/dev' }, 'ref_differs'],
  ])('%s', async (_, more, code) => {
    const attestation = await verified(approvalStatement(APPROVAL));
    expect(codeOf(() => verifyApproval(attestation, { ...HERE, ...more }))).toBe(code);
  });

  it('a summary is no approval', async () => {
    const attestation = await verified(verificationSummary(FACTS));
    expect(codeOf(() => verifyApproval(attestation, HERE))).toBe('predicate_type');
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ProvenBundle,
  provenBundle,
  statementOf,
  statementsOf,
} from '../../test/release/proof-sample.ts';
import type { Statement } from '../attestation/statement.ts';
import type { AttestationSigner } from '../attestation/verification.ts';
import { type BundleProof, missingProofs, proofOf } from './bundle-proof.ts';

const SIGNER: AttestationSigner = { kind: 'key', name: 'release', id: '1' };
const OTHER = 'f'.repeat(64);

let proven: ProvenBundle;
beforeAll(async () => {
  proven = await provenBundle();
});

type Fields = Record<string, unknown>;

/** What a statement proves once somebody who counts has signed it, changed before that; or the code of its refusal. */
function told(
  name: string,
  change: (statement: Fields & { predicate: Fields }) => void = () => undefined,
): unknown {
  const statement = structuredClone(statementOf(statementsOf(proven), name));
  change(statement as never);
  try {
    const { kind, environment } = proofOf(
      { statement: statement as Statement, signer: SIGNER },
      proven.bundle,
    );
    return environment === null ? kind : `${kind} ${environment}`;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('a signed statement proves', () => {
  it.each([
    ['summary.test', 'summary test'],
    ['summary.production', 'summary production'],
    ['test-result', 'test-result'],
    ['approval', 'approval'],
  ])('%s', (name, expected) => {
    expect(told(name)).toBe(expected);
  });

  it('the summary of a bundle without environments, for none', async () => {
    const { bundle, ...rest } = proven;
    const without = { ...rest, bundle: { ...bundle, manifest: { ...bundle.manifest, environments: [] } } };
    const statement = statementOf(statementsOf(without), 'summary');
    expect(proofOf({ statement, signer: SIGNER }, without.bundle)).toEqual({
      kind: 'summary',
      environment: null,
      signer: SIGNER,
    });
    expect(() => proofOf({ statement, signer: SIGNER }, bundle)).toThrow(/resource/);
  });

  it.each<[string, string, (statement: Fields & { predicate: Fields }) => void]>([
    [
      'nothing where it is of another type',
      'predicate_type',
      (one) => {
        one.predicateType = 'https://example.com/x';
      },
    ],
    [
      'nothing of other bytes',
      'subject_differs',
      (one) => {
        one.subject = [{ name: 'x', digest: { sha256: OTHER } }];
      },
    ],
    [
      'nothing by a name alone',
      'subject_differs',
      (one) => {
        one.subject = [{ name: 'x', digest: { sha512: OTHER } }];
      },
    ],
  ])('%s', (_, code, change) => {
    for (const name of ['summary.test', 'test-result', 'approval'])
      expect(told(name, change), name).toBe(code);
  });
});

describe('a summary is refused that', () => {
  it.each<[string, string, Fields]>([
    ['failed', 'result_not_passed', { verificationResult: 'FAILED', verifiedLevels: ['FAILED'] }],
    ['is of another model', 'resource_differs', { resourceUri: 'pkg:generic/acme/other@1.4' }],
    ['was made by other policies', 'policy_differs', { policy: { digest: { sha256: OTHER } } }],
    ['speaks for somebody else', 'verifier_differs', { verifier: { id: 'urn:arbiter:key:2', version: {} } }],
  ])('%s', (_, code, fields) => {
    expect(told('summary.test', ({ predicate }) => Object.assign(predicate, fields))).toBe(code);
  });
});

describe('a test result is refused that says otherwise than the decision', () => {
  it.each<[string, Fields]>([
    ['what passed', { passedTests: ['arb/auc', 'arb/bias'] }],
    ['what was warned of', { warnedTests: ['arb/auc'] }],
    ['what failed', { failedTests: ['arb/auc'] }],
    ['nothing that passed', { passedTests: [] }],
    ['the result', { result: 'FAILED' }],
    ['no result', { result: undefined }],
    ['the policies', { configuration: [] }],
  ])('%s', (_, fields) => {
    expect(told('test-result', ({ predicate }) => Object.assign(predicate, fields))).toBe(
      'predicate_differs',
    );
  });
});

describe('approvals are refused that say otherwise than the bundle', () => {
  const approvals = () => statementOf(statementsOf(proven), 'approval').predicate as { approvals: Fields[] };

  it.each<[string, () => Fields, string]>([
    ['nobody', () => ({ approvals: [] }), 'predicate_differs'],
    ['one of two', () => ({ approvals: approvals().approvals.slice(1) }), 'predicate_differs'],
    [
      'somebody else',
      () => ({ approvals: approvals().approvals.map((one) => ({ ...one, userId: 1 })) }),
      'predicate_differs',
    ],
    ['another head', () => ({ head: { gitCommit: 'b'.repeat(40) } }), 'predicate_differs'],
    ['another decision', () => ({ evaluation: { sha256: OTHER } }), 'predicate_differs'],
    ['other policies', () => ({ policy: { sha256: OTHER } }), 'predicate_differs'],
    ['another pull request', () => ({ pullRequest: 8 }), 'pull_request_differs'],
    ['another repository', () => ({ repositoryId: 43 }), 'repository_differs'],
    ['another branch', () => ({ targetRef: 'refs/heads/dev' }), 'ref_differs'],
  ])('%s', (_, fields, code) => {
    expect(told('approval', ({ predicate }) => Object.assign(predicate, fields()))).toBe(code);
  });
});

describe('what is missing of the proofs', () => {
  const proof = (kind: BundleProof['kind'], environment: string | null = null): BundleProof => ({
    kind,
    environment,
    signer: SIGNER,
  });
  const ALL = [
    proof('summary', 'test'),
    proof('summary', 'production'),
    proof('test-result'),
    proof('approval'),
  ];

  it.each<[string, readonly BundleProof[], string | undefined, string[]]>([
    ['nothing', ALL, undefined, []],
    ['nothing, of all twice', [...ALL, ...ALL], undefined, []],
    [
      'all',
      [],
      undefined,
      ['the summary for test', 'the summary for production', 'the test result', 'the approvals'],
    ],
    ['an environment', ALL.slice(1), undefined, ['the summary for test']],
    ['nothing for the other environment', ALL.slice(1), 'production', []],
    ['the one that is asked for', ALL.slice(1), 'test', ['the summary for test']],
    ['one that nobody declared', ALL, 'staging', ['the summary for staging']],
    ['the test result', ALL.filter(({ kind }) => kind !== 'test-result'), undefined, ['the test result']],
    ['the approvals', ALL.filter(({ kind }) => kind !== 'approval'), undefined, ['the approvals']],
    ['a summary for a place', [proof('summary'), ...ALL.slice(2)], 'test', ['the summary for test']],
  ])('%s', (_, proofs, environment, expected) => {
    expect(missingProofs(proofs, proven.bundle, environment)).toEqual(expected);
  });

  it('is the one summary of a bundle without environments', () => {
    const { bundle } = proven;
    const none = { ...bundle, manifest: { ...bundle.manifest, environments: [] } };
    expect(missingProofs(ALL.slice(2), none)).toEqual(['the summary']);
    expect(missingProofs([proof('summary'), ...ALL.slice(2)], none)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { CONTEXT, FOLDER, item, MANIFEST, modelFacts, problem } from '../../test/checks/facts.ts';
import type { RollbackDrill } from '../evidence/evidence.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

function judge(facts: Partial<ModelFacts>, parts: object = {}) {
  const check = {
    id: 'rollback',
    kind: 'rollback',
    title: 'Rollback bundle prepared and tested',
    require: { prepared: true, tested_within: '30d' },
    ...parts,
  } as const;
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

function drill(facts: Partial<RollbackDrill> = {}, parts: Partial<EvidenceItem> = {}): EvidenceItem {
  return item({
    file: `${FOLDER}/rollback.yml`,
    format: 'arbiter-rollback-drill',
    facts: {
      drill: {
        previous_version: '1.1.0',
        bundle_digest: 'b'.repeat(64),
        tested_at: '2026-02-20T10:00:00Z',
        duration_seconds: 41,
        by: '@acme/fraud',
        ...facts,
      },
      identity: { model: 'fraud' },
    },
    ...parts,
  });
}

const manifest = (rollback: object) => ({
  manifest: { ...MANIFEST, rollback: { drill: 'rollback.yml', ...rollback } },
});

describe('prepared and tested', () => {
  test('a target and a drill within the window pass, and the drill is shown as claimed', () => {
    const result = judge({ evidence: [drill()] });
    expect(result).toMatchObject({ outcome: 'pass', trust: 'claimed' });
    expect(result.reason).toContain('claimed');
  });

  test.each<[string, Partial<ModelFacts>, string]>([
    ['no target', { ...manifest({}), evidence: [drill()] }, 'fail'],
    [
      'this very version as the target',
      { ...manifest({ target_version: '1.2' }), evidence: [drill()] },
      'fail',
    ],
    ['a drill to another version', { evidence: [drill({ previous_version: '1.0.0' })] }, 'fail'],
    ['a drill too long ago', { evidence: [drill({ tested_at: '2026-01-30T11:59:59Z' })] }, 'fail'],
    ['a drill exactly 30 days ago', { evidence: [drill({ tested_at: '2026-01-30T12:00:00Z' })] }, 'pass'],
    ['a drill in the future', { evidence: [drill({ tested_at: '2026-03-02T00:00:00Z' })] }, 'error'],
    ['a drill without a date', { evidence: [drill({ tested_at: '' })] }, 'error'],
    [
      'a drill of another model',
      { evidence: [drill({}, { facts: { ...drill().facts, identity: { model: 'x' } } })] },
      'error',
    ],
    [
      'a record that is not a drill',
      { evidence: [drill({}, { format: 'metrics-json', facts: {} })] },
      'error',
    ],
    ['a record with a problem', { evidence: [drill({}, { problems: [problem()] })] }, 'error'],
    ['no record', {}, 'error'],
    ['no record named', { manifest: { ...MANIFEST, rollback: { target_version: '1.1.0' } } }, 'fail'],
  ])('%s: %s', (_, facts, outcome) => {
    expect(judge(facts).outcome).toBe(outcome);
  });

  test('awaited evidence is awaited', () => {
    const awaiting = [{ workflow: 'drill.yml', artifact: 'drill', state: 'queued' }];
    expect(judge({ awaiting })).toMatchObject({ outcome: 'inconclusive', awaiting: true });
  });

  test('a policy that wants more than a claim is not satisfied by one', () => {
    const require = { tested_within: '30d', trust: { at_least: 'workflow' } };
    expect(judge({ evidence: [drill({}, { trust: 'workflow' })] }, { require }).outcome).toBe('fail');
  });
});

describe('a drill that the ledger has', () => {
  const PROOF = {
    entry: 41,
    version: '1.1',
    bundle: 'b'.repeat(64),
    testedAt: '2026-02-20T10:00:00Z',
    switchMs: 41_000,
  };
  const strict = { tested_within: '30d', trust: { at_least: 'workflow' } };

  test('is proven by its entry, and is worth as much as a run', () => {
    const result = judge({ evidence: [drill()], drills: [PROOF] });
    expect(result).toMatchObject({
      outcome: 'pass',
      trust: 'workflow',
      reason: expect.stringContaining('is recorded and proven by entry 41 of the ledger.'),
      observed: { text: 'return to 1.1.0; drill of 2026-02-20 (workflow)' },
    });
    expect(judge({ evidence: [drill()], drills: [PROOF] }, { require: strict }).outcome).toBe('pass');
  });

  test.each([
    ['no drill', null],
    ['a drill to another bundle', { bundle: 'c'.repeat(64) }],
    ['a drill at another time', { testedAt: '2026-02-20T10:00:01Z' }],
    ['a drill that took longer', { switchMs: 41_001 }],
    ['a drill to another version', { version: '1.0.9' }],
  ])('with %s in the ledger the record stays a claim, and that is said', (_, changes) => {
    const drills = changes === null ? [] : [{ ...PROOF, ...changes }];
    const result = judge({ evidence: [drill()], drills });
    expect(result).toMatchObject({ outcome: 'pass', trust: 'claimed' });
    expect(result.reason).toContain(
      '(claimed: no drill in the ledger has this version, bundle, time and duration)',
    );
    expect(judge({ evidence: [drill()], drills }, { require: strict })).toMatchObject({
      outcome: 'fail',
      reason: expect.stringContaining(
        'trust is claimed; at least workflow is required. No drill in the ledger',
      ),
    });
  });

  test.each(['rolled_back', 'failed', 'refused'] as const)('is void once a later one %s', (outcome) => {
    const failed = { ...PROOF, entry: 42, switchMs: null, outcome };
    const result = judge({ evidence: [drill()], drills: [PROOF, failed] });
    expect(result).toMatchObject({
      outcome: 'fail',
      trust: 'claimed',
      reason: expect.stringContaining(
        `a drill back to the same bundle ended as ${outcome} (entry 42 of the ledger), which counts for more`,
      ),
    });
    expect(judge({ evidence: [drill()], drills: [PROOF, failed] }, { require: strict }).outcome).toBe('fail');
    // A claim of a success does not stand against it either.
    expect(judge({ evidence: [drill()], drills: [failed] }).outcome).toBe('fail');
    // What came back afterwards proves its own record, and not the one before.
    const again = { ...PROOF, entry: 43, testedAt: '2026-02-21T10:00:00Z' };
    const drills = [PROOF, failed, again];
    const record = drill({ tested_at: again.testedAt });
    expect(judge({ evidence: [record], drills })).toMatchObject({ outcome: 'pass', trust: 'workflow' });
    expect(judge({ evidence: [drill()], drills }).outcome).toBe('fail');
  });

  test('stands where an earlier one, or one to another bundle, did not end live', () => {
    const failed = { ...PROOF, switchMs: 41_000, outcome: 'failed' } as const;
    const drills = [{ ...failed, entry: 40 }, PROOF, { ...failed, entry: 42, bundle: 'c'.repeat(64) }];
    expect(judge({ evidence: [drill()], drills })).toMatchObject({ outcome: 'pass', trust: 'workflow' });
  });

  test('proves nothing that the record itself does not hold up', () => {
    const late = { tested_at: '2026-01-20T10:00:00Z' };
    const drills = [{ ...PROOF, testedAt: late.tested_at }];
    expect(judge({ evidence: [drill(late)], drills }).outcome).toBe('fail');
    expect(judge({ drills: [PROOF] }).outcome).toBe('error');
  });

  test('is no signature', () => {
    const require = { tested_within: '30d', trust: { at_least: 'attested' } };
    expect(judge({ evidence: [drill()], drills: [PROOF] }, { require })).toMatchObject({
      outcome: 'fail',
      reason: expect.stringContaining('trust is workflow; at least attested is required.'),
    });
  });
});

describe('the first release', () => {
  const first = { first_release: { approved_by: 'arb' } };
  test('has nothing to return to: not applicable, and the role of the policy must sign', () => {
    expect(judge({ isNew: true }, first)).toMatchObject({
      outcome: 'not_applicable',
      signoff_roles: ['arb'],
    });
  });
  test('is judged like any other where the policy says nothing about it', () => {
    expect(judge({ isNew: true }).outcome).not.toBe('not_applicable');
  });
  test('an existing model never takes that way', () => {
    expect(judge({ isNew: false }, first).outcome).toBe('error');
  });
});

import { describe, expect, test } from 'vitest';
import { CONTEXT, FOLDER, item, MANIFEST, modelFacts, problem } from '../../test/checks/facts.ts';
import type { RollbackDrill } from '../evidence/evidence.ts';
import { BEFORE_RELEASES, type EvidenceItem, type ModelFacts, type RecordedRelease } from './facts.ts';
import { evaluateCheck } from './registry.ts';

function judgeFacts(facts: Partial<ModelFacts>, parts: object = {}) {
  const check = {
    id: 'rollback',
    kind: 'rollback',
    title: 'Rollback bundle prepared and tested',
    require: { prepared: true, tested_within: '30d' },
    ...parts,
  } as const;
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

const judge = judgeFacts;

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
  const RELEASE = {
    entry: 30,
    version: '1.1.0',
    tag: 'fraud-v1.1.0',
    bundle: PROOF.bundle,
    validUntil: null,
  };
  const judge = (facts: Partial<ModelFacts>, parts: object = {}) =>
    judgeFacts({ releases: [RELEASE], ...facts }, parts);
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

describe('a version that the ledger knows as released', () => {
  const B = 'b'.repeat(64);
  const released = (parts: Partial<RecordedRelease> = {}): RecordedRelease => ({
    entry: 12,
    version: '1.1.0',
    tag: 'fraud-v1.1.0-approved-2026-02-01-b',
    bundle: B,
    validUntil: null,
    ...parts,
  });
  const named = { prepared: true } as const;
  const strict = { prepared: true, trust: { at_least: 'workflow' } };

  test('is prepared, its entry is named, and no word of the manifest is needed', () => {
    expect(judge({ releases: [released()] }, { require: named })).toMatchObject({
      outcome: 'pass',
      trust: 'workflow',
      reason: 'Version 1.1.0 was released as fraud-v1.1.0-approved-2026-02-01-b (entry 12 of the ledger).',
    });
    expect(judge({ releases: [released()] }, { require: strict }).outcome).toBe('pass');
  });

  test.each<[string, readonly RecordedRelease[], string]>([
    [
      'no release at all',
      [],
      'the ledger has no release of that version of fraud. Release it first (bundle, then release); nothing else was released that could be named instead.',
    ],
    [
      'a release of another version',
      [released({ version: '1.0.0', entry: 5 }), released({ version: '0.9', entry: 7 })],
      'Release it first (bundle, then release). Released and possible to name: 0.9 (entry 7), 1.0.0 (entry 5).',
    ],
    [
      'a release of this very version',
      [released({ version: '1.2.0' })],
      'nothing else was released that could be named instead.',
    ],
    [
      'a release that is void',
      [released({ against: 'Entry 15 of the ledger says that its record, or its approval, was wrong.' })],
      'Version 1.1.0 was released as fraud-v1.1.0-approved-2026-02-01-b (entry 12 of the ledger), and cannot be returned to: Entry 15 of the ledger says that its record, or its approval, was wrong. Release a version that can be returned to first.',
    ],
    [
      'one that is void among others',
      [released({ version: '1.0.0', entry: 5 }), released({ against: 'It is wrong.' })],
      'cannot be returned to: It is wrong. Released and possible to name: 1.0.0 (entry 5).',
    ],
    [
      'many others',
      Array.from({ length: 7 }, (_, minor) => released({ version: `0.${minor}.0`, entry: minor })),
      'Released and possible to name: 0.6.0 (entry 6), 0.5.0 (entry 5), 0.4.0 (entry 4), 0.3.0 (entry 3), 0.2.0 (entry 2) and 2 more.',
    ],
  ])('is asked for: with %s the check fails, and says what to do', (_, releases, words) => {
    const result = judge({ releases }, { require: named });
    expect(result).toMatchObject({ outcome: 'fail', trust: 'claimed' });
    expect(result.reason).toContain(words);
    expect(result.evidence_at).toMatchObject([{ file: `${FOLDER}/model.yml` }]);
  });

  test.each([
    ['1.1', '1.1.0'],
    ['1.1.0', '1.1'],
  ])('%s is %s', (target_version, version) => {
    const facts = { ...manifest({ target_version }), releases: [released({ version })] };
    expect(judge(facts, { require: named }).outcome).toBe('pass');
  });

  test('the newest of several is named, one that is void never', () => {
    const releases = [released({ entry: 3 }), released({ entry: 4 }), released({ entry: 5, against: 'No.' })];
    expect(judge({ releases }, { require: named }).reason).toContain('(entry 4 of the ledger)');
  });

  test.each([
    ['2026-03-01T11:59:59Z', true],
    ['2026-03-01T12:00:00Z', false],
    ['no date', true],
    [null, false],
  ])('that its approval was valid until %s is said: %s', (validUntil, isSaid) => {
    const { outcome, reason } = judge({ releases: [released({ validUntil })] }, { require: named });
    expect(outcome).toBe('pass');
    expect(reason.includes(`Its approval was valid until ${validUntil}: a rollback does not take it`)).toBe(
      isSaid,
    );
  });

  test('without a ledger the manifest is believed, it is said that it was, and a policy may ask for more', () => {
    const result = judge({}, { require: named });
    expect(result).toMatchObject({ outcome: 'pass', trust: 'claimed' });
    expect(result.reason).toBe(
      'Version 1.1.0 is named as the one to return to (claimed: no ledger was asked whether it was released).',
    );
    expect(judge({}, { require: strict })).toMatchObject({
      outcome: 'fail',
      reason: expect.stringContaining('Trust is claimed; at least workflow is required.'),
    });
    const attested = { prepared: true, trust: { at_least: 'attested' } };
    expect(judge({ releases: [released()] }, { require: attested }).outcome).toBe('fail');
  });

  test('verdicts from before releases were looked for have the words and the trust of then', () => {
    const facts = { releases: BEFORE_RELEASES } as const;
    const old = { outcome: 'pass', reason: 'Version 1.1.0 is named as the one to return to.' };
    expect(judge(facts, { require: named })).toMatchObject({ ...old, trust: 'committed' });
    expect(judge(facts, { require: strict })).toMatchObject({ ...old, trust: 'committed' });
    expect(judge({ ...facts, evidence: [drill()] })).toMatchObject({ outcome: 'pass', trust: 'claimed' });
    const first = { require: named, first_release: { approved_by: 'arb' } };
    expect(judge(facts, first)).toMatchObject({ ...old, trust: 'committed' });
  });

  test('a drill must have returned to what was released of it', () => {
    const other = released({ bundle: 'c'.repeat(64), entry: 13 });
    expect(judge({ evidence: [drill()], releases: [released(), other] })).toMatchObject({ outcome: 'pass' });
    expect(judge({ evidence: [drill()], releases: [other] })).toMatchObject({
      outcome: 'fail',
      reason: `${FOLDER}/rollback.yml: the drill returned to the bundle ${B}; what was released of 1.1.0 is ${'c'.repeat(64)} (entry 13 of the ledger). Drill the return to that bundle.`,
    });
    const tested = { tested_within: '30d' };
    expect(judge({ evidence: [drill()], releases: [other] }, { require: tested }).outcome).toBe('pass');
  });

  test('both parts give the weaker trust', () => {
    expect(judge({ evidence: [drill()], releases: [released()] }).trust).toBe('claimed');
    const proof = {
      entry: 41,
      version: '1.1',
      bundle: B,
      testedAt: '2026-02-20T10:00:00Z',
      switchMs: 41_000,
    };
    const facts = { evidence: [drill()], drills: [proof], releases: [released()] };
    expect(judge(facts).trust).toBe('workflow');
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

  const OTHER: RecordedRelease = {
    entry: 12,
    version: '1.0.0',
    tag: 'fraud-v1.0.0-approved-2026-02-01-c',
    bundle: 'c'.repeat(64),
    validUntil: null,
  };
  test.each<[string, readonly RecordedRelease[]]>([
    ['nothing', []],
    ['this version only', [{ ...OTHER, version: '1.2' }]],
  ])('is also that of a model on base of which %s was released', (_, releases) => {
    expect(judge({ releases }, first)).toMatchObject({
      outcome: 'not_applicable',
      reason:
        'First release: the ledger has no release of another version of fraud, so there is none to return to yet. arb must sign instead.',
      signoff_roles: ['arb'],
    });
    expect(judge({ releases }).outcome).not.toBe('not_applicable');
    const require = { tested_within: '30d' };
    expect(judge({ releases }, { ...first, require }).outcome).not.toBe('not_applicable');
  });
  test('is not that of a model that comes back under a name of which something was released', () => {
    const facts = { isNew: true, releases: [OTHER] };
    expect(judge(facts, first).outcome).toBe('error');
    expect(judge({ ...facts, releases: [] }, first).outcome).toBe('not_applicable');
    const require = { tested_within: '30d' };
    expect(judge(facts, { ...first, require }).outcome).toBe('not_applicable');
  });
  test('is over once something was released, also where that is void since', () => {
    for (const against of [undefined, 'Entry 15 of the ledger says that its record was wrong.']) {
      const release = against === undefined ? OTHER : { ...OTHER, against };
      expect(judge({ releases: [release] }, first)).toMatchObject({ outcome: 'error', signoff_roles: [] });
    }
  });
});

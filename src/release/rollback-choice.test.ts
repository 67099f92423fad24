import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf } from '../../test/evidence-corpus.ts';
import {
  approvedBy,
  bundled,
  contentOf,
  corrected,
  deployed,
  digest,
  dismissed,
  drilled,
  ENVIRONMENTS,
  ledger,
  MODEL,
  NEXT,
  NOW,
  OLD,
  type EntryParts as Parts,
  released,
  rolledBack,
  versionOf,
} from '../../test/release/deploy-facts.ts';
import { readFile } from '../evidence/detection.ts';
import { DeploymentHistory } from './deployment-history.ts';
import { drillRecord } from './drill-record.ts';
import { retainedBundles } from './retention.ts';
import {
  type BundleProbe,
  type CandidateCode,
  chooseRollback,
  type RollbackFacts,
  rollbackCandidates,
} from './rollback-choice.ts';

/** OLD, NOW and NEXT went to production one after the other; NEXT runs. */
const STORY: readonly Parts[] = [
  ...[OLD, NOW, NEXT].flatMap((sha256, index) => [
    approvedBy(sha256, 100 + index),
    bundled(sha256),
    released(sha256),
    deployed('prod', sha256),
  ]),
];
const history = (...more: readonly Parts[]) => new DeploymentHistory(ledger(...STORY, ...more));
const without = (wrong: (part: Parts) => boolean) =>
  new DeploymentHistory(ledger(...STORY.filter((part) => !wrong(part))));

const VERIFIED: BundleProbe = { state: 'verified', validUntil: null, environments: ENVIRONMENTS };
const probes = (parts: Readonly<Record<string, BundleProbe>> = {}) =>
  new Map([OLD, NOW].map((sha256) => [sha256, parts[sha256] ?? VERIFIED]));

function facts(parts: Partial<RollbackFacts> = {}): RollbackFacts {
  return {
    now: '2026-03-02T09:00:00Z',
    environment: 'prod',
    model: MODEL,
    running: NEXT,
    history: history(),
    probes: probes(),
    isDrill: false,
    isRetired: false,
    ...parts,
  };
}

const said = (sha256: string) => (entry: Parts) => (entry.decision as { sha256?: string }).sha256 === sha256;

describe('the bundle to return to', () => {
  test('is the newest approved one before what runs', () => {
    const { chosen, refusal, rejected } = chooseRollback(facts());
    expect(chosen?.sha256).toBe(NOW);
    expect(refusal).toBeNull();
    expect(rejected.map(({ sha256, code }) => [sha256, code])).toEqual([[NEXT, 'same_bundle']]);
  });

  /** Whoever may write can change what a release has. */
  test.each<[string, BundleProbe, CandidateCode]>([
    ['62: it is absent', { state: 'missing', code: 'not_retrievable', reason: '404.' }, 'not_retrievable'],
    [
      'this job has no key for it',
      { state: 'missing', code: 'bundle_identity_missing', reason: 'x' },
      'bundle_identity_missing',
    ],
    [
      'its encrypted file was replaced',
      { state: 'missing', code: 'encrypted_differs', reason: 'x' },
      'encrypted_differs',
    ],
    [
      'this job has another key',
      { state: 'missing', code: 'not_decryptable', reason: 'x' },
      'not_decryptable',
    ],
    ['62: it is corrupt', { state: 'corrupt', reason: 'digest_differs.' }, 'corrupt'],
    [
      '62: what is signed of it does not hold',
      { state: 'refused', code: 'not_verified', reason: 'no summary.' },
      'not_verified',
    ],
  ])('is never an older one because of what the release of a newer one has: %s', (_, probe, code) => {
    const { chosen, refusal, rejected } = chooseRollback(facts({ probes: probes({ [NOW]: probe }) }));
    expect({ chosen, code: refusal?.code }).toEqual({ chosen: null, code });
    expect(refusal?.message).toMatch(/name another bundle by `bundle-sha256`/u);
    expect(rejected.at(-1)).toMatchObject({ sha256: NOW, code });
    const asked = chooseRollback(facts({ only: OLD, probes: probes({ [NOW]: probe }) }));
    expect(asked.chosen?.sha256).toBe(OLD);
    const own = chooseRollback(facts({ only: NOW, probes: probes({ [NOW]: probe }) }));
    expect([own.refusal?.code, own.rejected.find(({ sha256 }) => sha256 === NOW)?.code]).toEqual([
      'no_candidate',
      code,
    ]);
  });

  test('may be asked for by its digest', () => {
    expect(chooseRollback(facts({ only: OLD })).chosen?.sha256).toBe(OLD);
  });

  test('once rolled back, one more rollback goes further back, not forth to what was left', () => {
    const after = history(rolledBack('prod', NEXT, NOW));
    expect(chooseRollback(facts({ running: NOW, history: after })).chosen?.sha256).toBe(OLD);
  });

  test('what was deployed anew after a rollback is a target again', () => {
    const again = history(rolledBack('prod', NEXT, NOW), deployed('prod', NOW), deployed('prod', NEXT));
    expect(chooseRollback(facts({ history: again })).chosen?.sha256).toBe(NOW);
  });

  // Attack 62 of the reference on trust, and what else makes a candidate none. The choice then falls on OLD.
  test.each<[string, Partial<RollbackFacts>, CandidateCode]>([
    [
      '62: it was never released',
      { history: without((part) => part.type === 'release' && said(NOW)(part)) },
      'not_released',
    ],
    [
      '62: its release was refused',
      {
        history: new DeploymentHistory(
          ledger(
            ...STORY.map((part) =>
              part.type === 'release' && said(NOW)(part)
                ? released(NOW, { refusal: { code: 'x', message: 'y' } })
                : part,
            ),
          ),
        ),
      },
      'not_released',
    ],
    ['62: nobody fetched it', { probes: new Map([[OLD, VERIFIED]]) }, 'not_retrievable'],
    [
      'a condition of its approval is overdue',
      { probes: probes({ [NOW]: { state: 'refused', code: 'condition_overdue', reason: 'by day' } }) },
      'condition_overdue',
    ],
    [
      '62: it has the same version',
      {
        history: new DeploymentHistory(
          ledger(
            ...STORY.map((part) =>
              part.type === 'bundle' && said(NOW)(part) ? bundled(NOW, { version: versionOf(NEXT) }) : part,
            ),
          ),
        ),
      },
      'same_version',
    ],
    [
      'it has the same version, written with a part more',
      {
        history: new DeploymentHistory(
          ledger(
            ...STORY.map((part) =>
              part.type === 'bundle' && said(NOW)(part)
                ? bundled(NOW, { version: versionOf(NEXT).replace(/\.0$/, '') })
                : part,
            ),
          ),
        ),
      },
      'same_version',
    ],
    [
      '62: it has the same content',
      {
        history: new DeploymentHistory(
          ledger(
            ...STORY.map((part) =>
              part.type === 'bundle' && said(NOW)(part) ? bundled(NOW, { content: contentOf(NEXT) }) : part,
            ),
          ),
        ),
      },
      'same_content',
    ],
    ['62: a later entry says that its record was wrong', { history: history(corrected(6)) }, 'corrected'],
    ['a later entry says that it was not released', { history: history(corrected(7)) }, 'not_released'],
    ['a later entry says that it never was live here', { history: history(corrected(8)) }, 'never_live_here'],
    ['its approval was dismissed', { history: history(dismissed(NOW, 101)) }, 'approval_dismissed'],
    [
      'its approval is over',
      { probes: probes({ [NOW]: { ...VERIFIED, validUntil: '2026-03-01' } }) },
      'approval_expired',
    ],
    [
      'it was not approved for here',
      { probes: probes({ [NOW]: { ...VERIFIED, environments: ['dev'] } }) },
      'environment_not_approved',
    ],
    [
      'it never ran here',
      { history: without((part) => part.type === 'deployment' && said(NOW)(part)) },
      'never_live_here',
    ],
    [
      'it was left before',
      { history: history(rolledBack('prod', NOW, OLD), deployed('prod', NEXT)) },
      'was_left',
    ],
    [
      'its last deployment failed',
      { history: history(deployed('prod', NOW, 'failed'), deployed('prod', NEXT)) },
      'failed_here',
    ],
    ['another is asked for', { only: OLD }, 'not_asked_for'],
  ])('%s', (_, parts, code) => {
    const { chosen, rejected } = chooseRollback(facts(parts));
    expect(rejected.find(({ sha256 }) => sha256 === NOW)?.code).toBe(code);
    expect(chosen?.sha256).toBe(OLD);
  });

  test('of a drill from nothing is the newest released one, or the one asked for', () => {
    const drill = { running: null, isDrill: true, environment: 'shadow' };
    const three = new Map([OLD, NOW, NEXT].map((sha256) => [sha256, VERIFIED]));
    expect(chooseRollback(facts({ ...drill, probes: three })).chosen?.sha256).toBe(NEXT);
    expect(chooseRollback(facts({ ...drill, only: NOW })).chosen?.sha256).toBe(NOW);
    expect(rollbackCandidates(facts({ ...drill, only: NOW })).map(({ sha256 }) => sha256)).toEqual([NOW]);
    const unreleased = without((part) => part.type === 'release' && said(NEXT)(part));
    expect(chooseRollback(facts({ ...drill, history: unreleased }))).toMatchObject({
      chosen: { sha256: NOW },
      rejected: [{ sha256: NEXT, code: 'not_released' }],
    });
    const corrupt = { [NOW]: { state: 'corrupt', reason: 'digest_differs' } } as const;
    expect(chooseRollback(facts({ ...drill, only: NOW, probes: probes(corrupt) }))).toMatchObject({
      chosen: null,
      refusal: { code: 'no_candidate' },
    });
  });

  test('of a rollback is never chosen from nothing', () => {
    expect(chooseRollback(facts({ running: null }))).toMatchObject({
      chosen: null,
      refusal: { code: 'running_not_recorded' },
    });
    expect(rollbackCandidates(facts({ running: null }))).toEqual([]);
  });

  const tried = (outcome: string, code: string) =>
    [deployed('prod', NOW, outcome, NEXT, code), rolledBack('prod', NEXT, NOW, { outcome, code })] as const;
  test.each<[string, readonly Parts[], string]>([
    ['could not be prepared', [tried('rolled_back', 'preparation_failed')[0]], NOW],
    ['could not be prepared in a rollback', [tried('rolled_back', 'preparation_failed')[1]], NOW],
    ['could not be recorded', [tried('rolled_back', 'recording_failed')[0]], NOW],
    ['was overtaken', [tried('rolled_back', 'overtaken')[0]], NOW],
    ['was overtaken in a rollback', [tried('failed', 'overtaken')[1]], NOW],
    ['was not activated', [tried('rolled_back', 'activation_failed')[1]], OLD],
    ['did not answer', [tried('rolled_back', 'health_failed')[0]], OLD],
    ['was not what ran', [tried('rolled_back', 'running_differs')[1]], OLD],
    ['took down what ran', [tried('failed', 'restoration_failed')[1]], OLD],
    ['failed with a code of another day', [tried('failed', 'flooded')[1]], OLD],
    [
      'did not answer, and then could not be prepared',
      [tried('rolled_back', 'health_failed')[0], tried('rolled_back', 'preparation_failed')[1]],
      OLD,
    ],
  ])('a candidate that %s: only its own faults make it none', (_, entries, chosen) => {
    const choice = chooseRollback(facts({ history: history(...entries) }));
    expect(choice.chosen?.sha256).toBe(chosen);
    expect(choice.rejected.some(({ code }) => code === 'failed_here')).toBe(chosen === OLD);
  });

  test.each<[string, Partial<RollbackFacts>, string]>([
    ['what runs is not recorded', { running: digest('7') }, 'running_not_recorded'],
    ['the ledger is empty', { history: new DeploymentHistory([]) }, 'running_not_recorded'],
    ['another model', { model: 'fraud' }, 'running_not_recorded'],
    ['the first bundle of all', { running: OLD }, 'no_candidate'],
    ['nothing can be fetched', { probes: new Map() }, 'no_candidate'],
    ['a digest that is not recorded is asked for', { only: digest('7') }, 'not_recorded'],
    ['the model is decommissioned', { isRetired: true }, 'model_retired'],
  ])('there is none: %s', (_, parts, code) => {
    expect(chooseRollback(facts(parts))).toMatchObject({ chosen: null, refusal: { code } });
  });

  test('from a bundle whose record was wrong: that is when one goes back', () => {
    expect(chooseRollback(facts({ history: history(corrected(10)) })).chosen?.sha256).toBe(NOW);
  });

  test('in a drill it need not have run in the drill environment', () => {
    const choice = chooseRollback(facts({ environment: 'drill', isDrill: true }));
    expect(choice.chosen?.sha256).toBe(NOW);
  });

  test('in a drill the newest may be put back from an older one, where it is asked for by its digest', () => {
    const drill = { environment: 'drill', isDrill: true, running: OLD, only: NEXT };
    const all = new Map([...probes(), [NEXT, VERIFIED]]);
    expect(chooseRollback(facts({ ...drill, probes: all })).chosen?.sha256).toBe(NEXT);
    const { only: _, ...unasked } = facts({ ...drill, probes: all });
    expect(chooseRollback(unasked).rejected.map(({ code }) => code)).toContain('newer');
    expect(chooseRollback(facts({ running: OLD, only: NEXT, probes: all })).chosen).toBeNull();
  });

  test('what is worth fetching is told first, newest first', () => {
    const { probes: _, ...planned } = facts();
    expect(rollbackCandidates(planned).map(({ sha256 }) => sha256)).toEqual([NOW, OLD]);
    expect(rollbackCandidates({ ...planned, running: digest('7') })).toEqual([]);
  });
});

describe('what is kept', () => {
  const many = (count: number) =>
    new DeploymentHistory(
      ledger(
        ...Array.from({ length: count }, (_, index) => index.toString(16).padStart(64, '0')).flatMap(
          (sha256) => [bundled(sha256, { tag: `t${sha256.slice(-2)}` }), released(sha256)],
        ),
        deployed('prod', '0'.repeat(63).concat('1')),
      ),
    );

  test('the last three, what runs, what a running one returns to; the others may go', () => {
    const target = '0'.repeat(63).concat('2');
    const { kept, prunable } = retainedBundles(many(8), MODEL, ENVIRONMENTS, [target]);
    expect(kept.map(({ sha256, why }) => [Number.parseInt(sha256, 16), why])).toEqual([
      [7, ['one_of_the_last']],
      [6, ['one_of_the_last']],
      [5, ['one_of_the_last']],
      [2, ['returned_to']],
      [1, ['runs']],
    ]);
    expect(prunable.map(({ sha256 }) => Number.parseInt(sha256, 16))).toEqual([4, 3, 0]);
  });

  test('a bundle that waits for its release is not pruned', () => {
    const waiting = new DeploymentHistory(ledger(bundled(OLD), ...STORY.slice(4)));
    expect(retainedBundles(waiting, MODEL, [], []).kept.at(-1)).toMatchObject({
      sha256: OLD,
      why: ['not_released'],
    });
  });

  test('of any number, three stay and each bundle is told once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (count) => {
        const { kept, prunable } = retainedBundles(many(Math.max(2, count)), MODEL, ENVIRONMENTS, []);
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(3, Math.max(2, count)));
        expect(kept.length + prunable.length).toBe(Math.max(2, count));
      }),
      { numRuns: 13 },
    );
  });
});

describe('the record of a drill', () => {
  const measured = {
    model: MODEL,
    to: { tag: 't', sha256: NOW, version: '1.1.0' },
    testedAt: '2026-03-02T09:00:00Z',
    switchMs: 1234.2,
    by: 'ann',
  };

  test('is what the `rollback` check reads, bound to the digest that was put back', () => {
    const { format, problems, facts: found } = readFile(fileOf(drillRecord(measured))).reading;
    expect({ format, problems, drill: found.drill, model: found.identity?.model }).toEqual({
      format: 'arbiter-rollback-drill',
      problems: [],
      drill: {
        previous_version: '1.1.0',
        bundle_digest: NOW,
        tested_at: '2026-03-02T09:00:00Z',
        duration_seconds: 1.235,
        by: 'ann',
      },
      model: MODEL,
    });
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('a time of %s is a defect', (switchMs) => {
    expect(() => drillRecord({ ...measured, switchMs })).toThrow(/No drill lasts/u);
  });

  test('drills leave no trace in what runs', () => {
    expect(
      history(drilled(NEXT, NOW), rolledBack('prod', NEXT, NOW, { drill: true })).recorded('prod', MODEL),
    ).toMatchObject({
      bundle: { sha256: NEXT },
    });
  });
});

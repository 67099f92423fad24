import { describe, expect, test } from 'vitest';
import { refusedBundle } from '../../test/ledger/release-acts.ts';
import {
  bundled,
  deployed,
  deployFacts,
  type EntryParts,
  ledger,
  MODEL,
  NEXT,
  NOW,
  nameOf,
  OLD,
  released,
  rolledBack,
  history as storyWith,
} from '../../test/release/deploy-facts.ts';
import { judgeDeployment } from './deploy-gate.ts';
import { DeploymentHistory } from './deployment-history.ts';

const STORY = [OLD, NOW, NEXT].flatMap((sha256) => [bundled(sha256), released(sha256)]);
const historyOf = (...more: readonly EntryParts[]) => new DeploymentHistory(ledger(...STORY, ...more));
const shown = (history: DeploymentHistory, environment = 'test') => {
  const recorded = history.recorded(environment, MODEL);
  return recorded.state === 'nothing' ? ['nothing'] : [recorded.state, recorded.bundle.sha256, recorded.seq];
};

test('a bundle that was refused is none', () => {
  const before = historyOf();
  const refused = { type: 'bundle' as const, decision: { ...refusedBundle() } };
  const after = historyOf(refused);
  expect(after.entries.length).toBe(before.entries.length + 1);
  expect([after.bundles, after.drills]).toEqual([before.bundles, before.drills]);
});

describe('what runs after a switch that was taken back is what the ledger had, where that was brought back', () => {
  const back = (previous: string | null) => deployed('test', NEXT, 'rolled_back', previous);
  test.each<[string, readonly EntryParts[], readonly unknown[]]>([
    ['what was live runs on', [deployed('test', NOW), back(NOW)], ['live', NOW, 7]],
    ['nothing ran, and nothing runs', [back(null)], ['nothing']],
    ['the target alone said what was brought back', [back(NOW)], ['unsettled', NOW, 7]],
    ['the target said another than the ledger', [deployed('test', OLD), back(NOW)], ['unsettled', NOW, 8]],
    [
      'the ledger has one live, and nothing was brought back',
      [deployed('test', NOW), back(null)],
      ['unsettled', NEXT, 8],
    ],
    [
      'a deployment before ended unknown, and its bundle was brought back',
      [deployed('test', NOW, 'failed'), back(NOW)],
      ['unsettled', NOW, 7],
    ],
    [
      'what went live afterwards is known again',
      [back(NOW), deployed('test', NOW, 'live', NOW)],
      ['live', NOW, 8],
    ],
  ])('%s', (_, entries, expected) => {
    expect(shown(historyOf(...entries))).toEqual(expected);
  });

  test('what somebody put into test by hand is not live there for production', () => {
    const laundered = historyOf(deployed('prod', OLD), deployed('test', NOW, 'rolled_back', NEXT));
    const { refusals } = judgeDeployment(deployFacts({ history: laundered }));
    expect(refusals.map(({ code }) => code)).toContain('environment_order');
  });

  test('that the ledger does not know what runs is said, also where the target names the same bundle', () => {
    const history = storyWith(deployed('prod', NOW, 'failed'));
    const { refusals, notes } = judgeDeployment(deployFacts({ history }));
    expect(refusals).toEqual([]);
    expect(notes).toEqual([
      {
        code: 'running_differs',
        message: `By the ledger nobody knows what runs in prod (entry 12); the target says ${NOW}.`,
      },
    ]);
  });
});

describe('a rollback that was taken back', () => {
  const back = (parts: object) =>
    rolledBack('test', NEXT, NOW, { outcome: 'rolled_back', code: 'health_failed', ...parts });
  test.each<[string, readonly EntryParts[], readonly unknown[]]>([
    ['what ran runs again', [back({ restored: nameOf(NEXT) })], ['live', NEXT, 8]],
    ['by the target nothing ran, and nothing runs again', [back({ restored: null })], ['unsettled', NOW, 9]],
    ['by the target another one ran', [back({ restored: nameOf(OLD) })], ['unsettled', OLD, 9]],
    ['an entry that does not say', [back({})], ['unsettled', NOW, 9]],
    [
      'a rollback that holds settles it',
      [back({ restored: null }), rolledBack('test', NEXT, NOW)],
      ['live', NOW, 10],
    ],
  ])('%s', (_, entries, expected) => {
    expect(shown(historyOf(deployed('test', NOW), deployed('test', NEXT), ...entries))).toEqual(expected);
  });

  test('what ran by the ledger only is not live for the environment behind', () => {
    const { refusals } = judgeDeployment(deployFacts({ history: storyWith(back({ restored: null })) }));
    expect(refusals.map(({ code }) => code)).toEqual(['environment_order']);
  });
});

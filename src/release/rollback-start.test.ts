import { describe, expect, test } from 'vitest';
import {
  bundled,
  contentOf,
  deployed,
  drilled,
  type EntryParts,
  ledger,
  MODEL,
  NEXT,
  NOW,
  OLD,
  released,
  rolledBack,
} from '../../test/release/deploy-facts.ts';
import type { Running } from '../targets/target.ts';
import { DeploymentHistory } from './deployment-history.ts';
import { retentionOf } from './retention.ts';
import { drillStart, ownRollback, rollbackStart } from './rollback-start.ts';

const STORY = [OLD, NOW, NEXT].flatMap((sha256) => [bundled(sha256), released(sha256)]);
const historyOf = (...more: readonly EntryParts[]) => new DeploymentHistory(ledger(...STORY, ...more));
const LIVE = historyOf(deployed('prod', NOW), deployed('prod', NEXT, 'live', NOW));
const UNKNOWN = 'e'.repeat(64);
const bundle = (sha256: string): Running => ({ state: 'bundle', sha256 });
const NOTHING: Running = { state: 'nothing' };
const UNTOLD: Running = { state: 'untold' };
const UNREADABLE: Running = { state: 'unreadable', reason: 'no answer' };

describe('what a rollback leaves', () => {
  const start = (running: Running, history = LIVE) =>
    rollbackStart({ history, environment: 'prod', model: MODEL, running });

  test.each<[string, Running, DeploymentHistory, string | null, string | null, RegExp | null]>([
    ['the target and the ledger agree', bundle(NEXT), LIVE, NEXT, NEXT, null],
    ['the target cannot say', UNTOLD, LIVE, NEXT, NEXT, null],
    ['the target cannot be read', UNREADABLE, LIVE, NEXT, NEXT, /could not be read \(no answer\)/u],
    ['the target says another', bundle(NOW), LIVE, NOW, NOW, /the target says b{64}\. Somebody changed/u],
    ['the target says nothing', NOTHING, LIVE, NEXT, null, /the target says nothing/u],
    [
      'a deployment did not end',
      UNTOLD,
      historyOf(deployed('prod', NEXT, 'failed')),
      NEXT,
      NEXT,
      /without anybody/u,
    ],
  ])('%s', (_, running, history, left, previous, note) => {
    const found = start(running, history);
    expect(found).toMatchObject({ running: left, previous, first: null });
    if (note === null) expect(found.notes).toEqual([]);
    else expect(found.notes.join(' ')).toMatch(note);
  });

  test.each([
    ['the target says nothing', NOTHING],
    ['the target cannot say', UNTOLD],
    ['the target cannot be read', UNREADABLE],
  ])('nothing, where the ledger knows of nothing and %s: refused', (_, running) => {
    expect(start(running, historyOf()).refusal).toEqual([
      'nothing_runs',
      'Nothing of credit-risk runs in prod, so there is nothing to leave.',
    ]);
  });
});

describe('what a drill starts from', () => {
  const start = (running: Running, only?: string, history = LIVE) =>
    drillStart({ history, environment: 'shadow', model: MODEL, running }, only);

  test.each<[string, Running, string | undefined, string | null, string | null]>([
    ['an empty environment: the newest is put there first', NOTHING, undefined, NEXT, NEXT],
    ['what runs there', bundle(NOW), undefined, NOW, null],
    ['not from the one that is to be put back', bundle(NEXT), NEXT, NOW, NOW],
    ['the newest other one', NOTHING, NEXT, NOW, NOW],
    ['a place that runs something unknown', bundle(UNKNOWN), undefined, NEXT, NEXT],
  ])('%s', (_, running, only, from, first) => {
    expect(start(running, only)).toMatchObject({ running: from, previous: from, first });
  });

  const EMPTY = { running: null, previous: null, first: null };
  const ONE = new DeploymentHistory(ledger(bundled(NOW), released(NOW), bundled(NEXT)));

  test.each<[string, Running, string | undefined, RegExp | null]>([
    ['asked for', NOTHING, NOW, null],
    ['not asked for', NOTHING, undefined, null],
    ['where it runs itself', bundle(NOW), undefined, /runs in shadow: it is taken down first/u],
  ])('nothing, where no other bundle was released: %s', (_, running, only, note) => {
    const { notes, ...found } = start(running, only, ONE);
    expect(found).toEqual(EMPTY);
    if (note === null) expect(notes).toEqual([]);
    else expect(notes.join()).toMatch(note);
  });

  test('nothing, where another bundle has the same version or content', () => {
    for (const same of [{ version: '1.1.0' }, { content: contentOf(NOW) }]) {
      const history = new DeploymentHistory(
        ledger(bundled(NOW), released(NOW), bundled(NEXT, same), released(NEXT)),
      );
      expect(start(NOTHING, NOW, history)).toEqual({ ...EMPTY, notes: [] });
    }
  });

  test('what runs there, released or not', () => {
    expect(start(bundle(NEXT), NOW, ONE)).toMatchObject({ running: NEXT, first: null });
  });

  test.each<[string, Running, string | undefined, DeploymentHistory, string]>([
    ['nobody knows what runs', bundle(UNKNOWN), NOW, ONE, 'running_not_recorded'],
    ['it cannot be read', UNREADABLE, undefined, ONE, 'running_not_recorded'],
    ['nothing is released', NOTHING, undefined, new DeploymentHistory(ledger(bundled(NOW))), 'nothing_runs'],
    ['nothing is recorded', NOTHING, NOW, new DeploymentHistory(ledger()), 'nothing_runs'],
    ['the target cannot say what runs', UNTOLD, undefined, LIVE, 'target_untold'],
    ['the target cannot say, and one is released', UNTOLD, NOW, ONE, 'target_untold'],
  ])('not from anything where %s', (_, running, only, history, code) => {
    expect(start(running, only, history)).toMatchObject({
      ...EMPTY,
      refusal: [code, expect.stringMatching(/./u)],
    });
  });

  test('an environment that cannot be brought back is said', () => {
    expect(start(bundle(UNKNOWN)).notes.join()).toContain('cannot be brought back afterwards');
    expect(start(UNREADABLE).notes.join()).toContain('could not be read');
  });
});

describe('a run that did its work before', () => {
  const run = { id: '7', attempt: '1', workflow_ref: '', workflow_sha: '' };
  test.each<[string, EntryParts, number | null]>([
    ['a rollback of this run', { ...rolledBack('prod', NEXT, NOW), run }, 7],
    ['a drill of this run', { ...drilled(NEXT, NOW, { environment: 'prod' }), run }, 7],
    ['one that did not come up', { ...rolledBack('prod', NEXT, NOW, { outcome: 'rolled_back' }), run }, null],
    ['one elsewhere', { ...rolledBack('test', NEXT, NOW), run }, null],
    ['one of another run', { ...rolledBack('prod', NEXT, NOW), run: { ...run, id: '8' } }, null],
    ['one of another model', { ...rolledBack('prod', NEXT, UNKNOWN), run }, null],
    ['a deployment', { ...deployed('prod', NOW), run }, null],
  ])('%s', (_, entry, found) => {
    expect(ownRollback(historyOf(entry), 'prod', MODEL, '7')).toBe(found);
  });
});

test('what an environment would be rolled back to is kept', () => {
  const digests = ['1', '2', '3', '4', '5'].map((letter) => letter.repeat(64));
  const entries = ledger(
    ...digests.flatMap((sha256) => [
      bundled(sha256, { version: `${sha256[0]}.0.0` }),
      released(sha256),
      deployed('prod', sha256),
    ]),
    rolledBack('prod', digests[4] as string, digests[1] as string),
  );
  const { kept, prunable } = retentionOf(
    new DeploymentHistory(entries),
    MODEL,
    ['prod'],
    '2026-03-02T09:00:00Z',
  );
  expect(kept.map(({ sha256, why }) => [sha256[0], why])).toEqual([
    ['5', ['one_of_the_last']],
    ['4', ['one_of_the_last']],
    ['3', ['one_of_the_last']],
    ['2', ['runs']],
    ['1', ['returned_to']],
  ]);
  expect(kept.flatMap(({ sha256, runsIn }) => runsIn.map((one) => [sha256[0], one]))).toEqual([
    ['2', 'prod'],
  ]);
  expect(prunable).toEqual([]);
});

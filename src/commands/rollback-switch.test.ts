import { describe, expect, test } from 'vitest';
import { activation } from '../../test/targets/activation.ts';
import type { Activation, DeploymentTarget, Running } from '../targets/target.ts';
import { type DrillSwitch, TargetSwitch } from './rollback-switch.ts';

const shadow = (letter: string): Activation => activation(letter, { environment: 'shadow' });
const [OLD, NEXT, OTHER] = [shadow('a'), shadow('b'), shadow('c')];

/** A target in memory; `dead` never answers, `stuck` is never brought back. */
class Shadow implements DeploymentTarget {
  readonly name = 'shadow';
  readonly orders: string[] = [];
  now: string | null;
  readonly #dead: string | undefined;
  readonly #isStuck: boolean;

  constructor(now: Activation | null, faults: { dead?: Activation; isStuck?: boolean } = {}) {
    this.now = now?.sha256 ?? null;
    this.#dead = faults.dead?.sha256;
    this.#isStuck = faults.isStuck ?? false;
  }

  async activate({ sha256 }: Activation): Promise<void> {
    this.orders.push(`activate ${sha256[0]}`);
    this.now = sha256;
  }

  async health({ sha256 }: Activation) {
    return { isHealthy: this.now === sha256 && sha256 !== this.#dead, detail: 'a look' };
  }

  async restore(previous: Activation | null): Promise<void> {
    this.orders.push(`restore ${previous?.sha256[0] ?? 'nothing'}`);
    if (!this.#isStuck) this.now = previous?.sha256 ?? null;
  }

  async running(): Promise<Running> {
    return this.now === null ? { state: 'nothing' } : { state: 'bundle', sha256: this.now };
  }
}

function drilled(target: Shadow, parts: Partial<DrillSwitch> = {}) {
  const health = { attempts: 1, intervalMs: 0 };
  const configured = { target, health, url: null, drillWithin: null, isSchemaRequired: false, isDrill: true };
  const before = { known: true, bundle: null } as const;
  return new TargetSwitch(configured).drill({ to: OLD, previous: NEXT, first: NEXT, before, ...parts });
}

describe('a drill', () => {
  test('puts the first bundle there, switches, and leaves nothing where nothing was', async () => {
    const target = new Shadow(null);
    expect(await drilled(target)).toMatchObject({
      outcome: 'live',
      notes: ['shadow is as it was before the drill: nothing runs.'],
    });
    expect(target.orders).toEqual(['activate b', 'activate a', 'restore nothing']);
  });

  test('starts from what runs, which runs again afterwards', async () => {
    const target = new Shadow(NEXT);
    const found = await drilled(target, { first: null, before: { known: true, bundle: NEXT } });
    expect([found.outcome, target.orders, target.now]).toEqual([
      'live',
      ['activate a', 'restore b'],
      NEXT.sha256,
    ]);
  });

  test('brings back the bundle that it was to prove, where that one ran before', async () => {
    const target = new Shadow(OLD);
    const found = await drilled(target, { before: { known: true, bundle: OLD } });
    expect([found.notes, target.orders, target.now]).toEqual([[], ['activate b', 'activate a'], OLD.sha256]);
  });

  test('leaves what it put there where nobody knows what was there', async () => {
    const target = new Shadow(OTHER);
    const { outcome, notes } = await drilled(target, { before: { known: false } });
    expect([outcome, target.now]).toEqual(['live', OLD.sha256]);
    expect(notes.join()).toContain('is not known, so nothing was brought back');
  });

  test('that could not be begun measures nothing', async () => {
    const target = new Shadow(null, { dead: NEXT });
    expect(await drilled(target)).toMatchObject({
      outcome: 'rolled_back',
      code: 'health_failed',
      switchMs: null,
      message: expect.stringMatching(/^The drill could not start: /u),
    });
    expect(target.orders).toEqual(['activate b', 'restore nothing']);
  });

  test('that did not come back is none, and the environment is brought back all the same', async () => {
    const target = new Shadow(null, { dead: OLD });
    expect(await drilled(target)).toMatchObject({ outcome: 'rolled_back', code: 'health_failed' });
    expect(target.orders).toEqual(['activate b', 'activate a', 'restore b', 'restore nothing']);
  });

  describe('from nothing', () => {
    const fromNothing = { previous: null, first: null };

    test('brings the bundle up, and takes it down again', async () => {
      const target = new Shadow(null);
      expect(await drilled(target, fromNothing)).toMatchObject({
        outcome: 'live',
        notes: ['shadow is as it was before the drill: nothing runs.'],
      });
      expect(target.orders).toEqual(['activate a', 'restore nothing']);
    });

    test('that does not come up leaves nothing', async () => {
      const target = new Shadow(null, { dead: OLD });
      expect(await drilled(target, fromNothing)).toMatchObject({ outcome: 'rolled_back', notes: [] });
      expect([target.orders, target.now]).toEqual([['activate a', 'restore nothing'], null]);
    });

    test('where it runs already takes it down first, and leaves it running', async () => {
      const target = new Shadow(OLD);
      const found = await drilled(target, { ...fromNothing, before: { known: true, bundle: OLD } });
      expect([found.outcome, found.notes]).toEqual(['live', []]);
      expect([target.orders, target.now]).toEqual([['restore nothing', 'activate a'], OLD.sha256]);
    });

    test('brings what ran before back where it does not come up', async () => {
      const target = new Shadow(OTHER, { dead: OLD });
      const found = await drilled(target, { ...fromNothing, before: { known: true, bundle: OTHER } });
      expect(found).toMatchObject({
        outcome: 'rolled_back',
        notes: [expect.stringContaining('shadow is as it was before the drill')],
      });
      expect(target.orders).toEqual(['restore nothing', 'activate a', 'restore nothing', 'restore c']);
    });

    test('does not start where what runs cannot be taken down', async () => {
      const target = new Shadow(OTHER, { isStuck: true });
      const found = await drilled(target, { ...fromNothing, before: { known: true, bundle: OTHER } });
      expect(found).toMatchObject({
        outcome: 'rolled_back',
        code: 'activation_failed',
        switchMs: null,
        message: expect.stringMatching(/^The drill could not start: .* could not be taken down: /u),
      });
      expect(target.orders).toEqual(['restore nothing', 'restore c']);
    });

    test('whose place cannot be told began from whatever was there', async () => {
      const { outcome, notes } = await drilled(new Shadow(null), {
        ...fromNothing,
        before: { known: false },
      });
      expect([outcome, notes.join()]).toEqual(['live', expect.stringContaining('nothing was brought back')]);
    });
  });

  test('whose environment is not as it was says so, and came back all the same', async () => {
    const { outcome, notes } = await drilled(new Shadow(null, { isStuck: true }));
    expect(outcome).toBe('live');
    expect(notes.join()).toContain('could not be brought back to what it had before the drill');
  });
});

import { describe, expect, test } from 'vitest';
import type { Applied, Serving } from '../../src/release/serving.ts';
import { goLive } from '../../src/targets/going-live.ts';
import type { Activation, DeploymentTarget, Health, Running } from '../../src/targets/target.ts';
import { TargetGroup } from '../../src/targets/target-group.ts';
import { activation } from './activation.ts';

const [OLD, NEXT] = [activation('a'), activation('b')];

/** A target in memory, with faults. */
class MemoryTarget implements DeploymentTarget {
  readonly name: string;
  now: string | null;
  readonly orders: string[] = [];
  /** Digests that never become healthy. */
  readonly sick = new Set<string>();
  looksUntilHealthy = 1;
  canTell = true;
  applied: readonly Applied[] = [];
  readonly fails = new Set<'prepare' | 'activate' | 'restore' | 'health' | 'running'>();
  #looks = 0;

  constructor(name = 'memory', now: string | null = OLD.sha256) {
    this.name = name;
    this.now = now;
  }

  async prepare(): Promise<void> {
    this.#fail('prepare');
  }

  async activate({ sha256 }: Activation): Promise<void> {
    this.orders.push(`activate ${sha256.slice(0, 1)}`);
    this.now = sha256;
    this.#fail('activate');
  }

  async health({ sha256 }: Activation): Promise<Health> {
    this.#looks += 1;
    this.#fail('health');
    const isHealthy = this.now === sha256 && !this.sick.has(sha256) && this.#looks >= this.looksUntilHealthy;
    return { isHealthy, detail: `look ${this.#looks}` };
  }

  async restore(previous: Activation | null): Promise<void> {
    this.orders.push(`restore ${previous?.sha256.slice(0, 1) ?? 'nothing'}`);
    this.#fail('restore');
    this.now = previous?.sha256 ?? null;
    this.fails.delete('health');
  }

  async running(): Promise<Running> {
    this.#fail('running');
    if (!this.canTell) return { state: 'untold' };
    if (this.now === null) return { state: 'nothing' };
    const told = this.applied.length === 0 ? {} : { applied: this.applied };
    return { state: 'bundle', sha256: this.now, ...told };
  }

  #fail(what: 'prepare' | 'activate' | 'restore' | 'health' | 'running'): void {
    if (this.fails.has(what)) throw new Error(`${what} failed`);
  }
}

async function going(
  target: DeploymentTarget,
  previous: Activation | null = OLD,
  serving: Serving | null = null,
) {
  const waits: number[] = [];
  let time = 0;
  const result = await goLive(target, { ...NEXT, serving }, previous, {
    health: { attempts: 3, intervalMs: 500 },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
    clock: () => time,
  });
  return { ...result, waits };
}

function target(change: (target: MemoryTarget) => unknown = () => undefined): MemoryTarget {
  const made = new MemoryTarget();
  change(made);
  return made;
}

describe('live is what answers', () => {
  test('at once', async () => {
    expect(await going(target())).toMatchObject({ outcome: 'live', code: null, switchMs: 0, waits: [] });
  });

  test('or after it was waited for; the switch took as long', async () => {
    const result = await going(target((one) => (one.looksUntilHealthy = 3)));
    expect(result).toMatchObject({ outcome: 'live', switchMs: 1000, waits: [500, 500] });
  });

  test('although its target cannot say what runs', async () => {
    expect(await going(target((one) => (one.canTell = false)))).toMatchObject({ outcome: 'live' });
  });
});

describe('what does not answer is taken back', () => {
  test.each<[string, (target: MemoryTarget) => unknown, string, string[]]>([
    [
      'it never becomes healthy',
      (one) => one.sick.add(NEXT.sha256),
      'health_failed',
      ['activate b', 'restore a'],
    ],
    [
      'health cannot be asked',
      (one) => one.fails.add('health'),
      'health_failed',
      ['activate b', 'restore a'],
    ],
    [
      'activation fails half-way',
      (one) => one.fails.add('activate'),
      'activation_failed',
      ['activate b', 'restore a'],
    ],
    ['it cannot be prepared', (one) => one.fails.add('prepare'), 'preparation_failed', []],
  ])('%s', async (_, change, code, orders) => {
    const made = target(change);
    expect(await going(made)).toMatchObject({ outcome: 'rolled_back', code });
    expect(made.orders).toEqual(orders);
    expect(made.now).toBe(OLD.sha256);
  });

  test('where nothing ran before, nothing runs', async () => {
    const made = target((one) => one.sick.add(NEXT.sha256));
    expect(await going(made, null)).toMatchObject({ outcome: 'rolled_back', code: 'health_failed' });
    expect(made.now).toBeNull();
  });

  test('another bundle answers in its place', async () => {
    const made = target();
    made.activate = async () => {};
    made.health = async () => ({ isHealthy: true, detail: 'healthy' });
    expect(await going(made)).toMatchObject({ outcome: 'rolled_back', code: 'running_differs' });
  });

  test.each<[string, (target: MemoryTarget) => unknown, RegExp]>([
    ['it cannot be restored', (one) => one.fails.add('restore'), /restore failed/u],
    [
      'what ran before does not answer either',
      (one) => one.sick.add(OLD.sha256),
      /did not become healthy in 3 looks/u,
    ],
    ['nobody can say what runs', (one) => one.fails.add('running'), /could not be read/u],
  ])('it failed, and says so, where %s', async (_, change, message) => {
    const made = target((one) => {
      one.sick.add(NEXT.sha256);
      change(one);
    });
    const result = await going(made);
    expect(result).toMatchObject({ outcome: 'failed', code: 'restoration_failed' });
    expect(result.message).toMatch(message);
  });

  const DECLARED = { scaling: { min_replicas: 2, max_replicas: 12 } };
  test('its declared limits were not applied', async () => {
    const made = target((one) => (one.applied = [{}, { scaling: { max_replicas: 8 } }]));
    expect(await going(made, OLD, DECLARED)).toMatchObject({
      outcome: 'rolled_back',
      code: 'applied_differs',
      message: 'memory applied something else than the bundle declares: max_replicas is 8, declared is 12.',
    });
    expect(made.now).toBe(OLD.sha256);
  });

  test.each<[string, readonly Applied[], Serving | null]>([
    ['were applied', [DECLARED], DECLARED],
    ['are not told', [], DECLARED],
    ['are told and were not declared', [DECLARED], null],
  ])('but not where its limits %s', async (_, applied, serving) => {
    const made = target((one) => (one.applied = applied));
    expect(await going(made, OLD, serving)).toMatchObject({ outcome: 'live' });
  });

  test('and what ran before runs again only with limits of its own', async () => {
    const made = target((one) => (one.applied = [{ scaling: { max_replicas: 8 } }]));
    const old = { ...OLD, serving: { scaling: { min_replicas: 1, max_replicas: 4 } } };
    expect(await going(made, old, DECLARED)).toMatchObject({
      outcome: 'failed',
      code: 'restoration_failed',
      message: expect.stringContaining('max_replicas is 8, declared is 4'),
    });
  });

  test('health is asked a bounded number of times', async () => {
    const made = target((one) => one.sick.add(NEXT.sha256));
    expect((await going(made)).message).toContain('in 3 looks: look 3');
  });
});

describe('several targets of one environment', () => {
  const pair = () => [new MemoryTarget('one'), new MemoryTarget('two')] as const;

  test('go live together', async () => {
    const targets = pair();
    expect(await going(new TargetGroup(targets))).toMatchObject({ outcome: 'live' });
    expect(targets.map(({ now }) => now)).toEqual([NEXT.sha256, NEXT.sha256]);
  });

  test('go back together where one fails', async () => {
    const targets = pair();
    targets[1].sick.add(NEXT.sha256);
    expect(await going(new TargetGroup(targets))).toMatchObject({ outcome: 'rolled_back' });
    expect(targets.map(({ now }) => now)).toEqual([OLD.sha256, OLD.sha256]);
  });

  test('are all tried when they go back', async () => {
    const targets = pair();
    targets[0].sick.add(NEXT.sha256);
    targets[1].fails.add('restore');
    expect(await going(new TargetGroup(targets))).toMatchObject({ outcome: 'failed' });
    expect(targets[0].now).toBe(OLD.sha256);
  });

  test('that disagree leave it open what runs', async () => {
    const targets = [new MemoryTarget('one', OLD.sha256), new MemoryTarget('two', null)];
    expect(await new TargetGroup(targets).running('prod', 'm')).toMatchObject({
      state: 'unreadable',
      reason: expect.stringMatching(/disagree/u),
    });
  });

  test('each say what they applied', async () => {
    const made = ['a', 'b', 'c'].map((name) => new MemoryTarget(name));
    const [first, second, third] = made;
    const [limits, endpoint] = [{ scaling: { max_replicas: 4 } }, { endpoint: 'x' }];
    if (first !== undefined) first.applied = [limits];
    if (second !== undefined) second.canTell = false;
    if (third !== undefined) third.applied = [endpoint];
    expect(await new TargetGroup(made).running('prod', 'credit-risk')).toMatchObject({
      applied: [limits, endpoint],
    });
  });

  test('of which some cannot say are told by the others', async () => {
    const targets = pair();
    targets[0].canTell = false;
    expect(await new TargetGroup(targets).running('prod', 'm')).toEqual({
      state: 'bundle',
      sha256: OLD.sha256,
    });
  });
});

/** Whether callers always find a bundle that answers, with a host whose bundles need a while to start. */
import { afterEach, describe, expect, test } from 'vitest';
import { goLive } from '../../src/targets/going-live.ts';
import type { Activation } from '../../src/targets/target.ts';
import { WebhookTarget } from '../../src/targets/webhook.ts';
import { activation } from './activation.ts';
import { LoopbackServer } from './loopback-server.ts';

const [OLD, NEXT] = [activation('a'), activation('b')];
/** Moments that a bundle needs to answer after it was started. */
const START = 3;

interface Order {
  readonly event: string;
  readonly sha256?: string;
}

/** Serves the bundle that it was ordered to switch to; one that was not prepared starts only then. */
class Host {
  serving: string | null = OLD.sha256;
  /** Moments until each started bundle answers. */
  readonly started = new Map<string, number>([[OLD.sha256, 0]]);
  readonly dead = new Set<string>();
  readonly orders: string[] = [];
  /** Of every moment: whether a caller got an answer then. */
  readonly answered: boolean[] = [];

  /** Time goes on, and somebody calls. */
  moment(): void {
    for (const [sha256, left] of this.started) this.started.set(sha256, Math.max(0, left - 1));
    this.answered.push(this.answers(this.serving));
  }

  answers(sha256: string | null): boolean {
    return sha256 !== null && this.started.get(sha256) === 0 && !this.dead.has(sha256);
  }

  take({ event, sha256 = '' }: Order): { status: number; body?: string } {
    this.moment();
    if (event === 'status') return said(this.serving, this.answers(this.serving));
    if (event === 'prepared') return said(this.started.has(sha256) ? sha256 : null, this.answers(sha256));
    this.orders.push(`${event} ${sha256.slice(0, 1)}`);
    if (!this.started.has(sha256)) this.started.set(sha256, START);
    if (event === 'activate') {
      // What ran before goes on only until then.
      if (this.serving !== null && this.serving !== sha256) this.started.delete(this.serving);
      this.serving = sha256;
    }
    return { status: 202 };
  }
}

function said(sha256: string | null, healthy: boolean): { status: number; body: string } {
  return { status: 200, body: JSON.stringify({ sha256, healthy }) };
}

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function serve(isPrepared: boolean) {
  const host = new Host();
  server = await LoopbackServer.start(({ body }) => host.take(JSON.parse(body) as Order));
  let id = 0;
  const newId = () => `d${++id}`;
  const now = () => '2026-03-02T09:00:00Z';
  const secret = 'x'.repeat(32);
  const target = new WebhookTarget({ url: server.url, secret, isPrepared, now, newId, retryBaseMs: 1 });
  const go = (to: Activation, previous: Activation | null) =>
    goLive(target, to, previous, {
      health: { attempts: 10, intervalMs: 1 },
      wait: async () => host.moment(),
      clock: () => host.answered.length,
    });
  return { host, go };
}

describe('a target that prepares', () => {
  test('answers at every moment of a deployment and of a rollback', async () => {
    const { host, go } = await serve(true);
    expect(await go(NEXT, OLD)).toMatchObject({ outcome: 'live' });
    expect(host.serving).toBe(NEXT.sha256);
    const back = await go(OLD, NEXT);
    expect(back).toMatchObject({ outcome: 'live' });
    expect(host.orders).toEqual(['prepare b', 'activate b', 'prepare a', 'activate a']);
    expect(host.answered).not.toContain(false);
    // What it takes to come up is part of the switch, wherever the bundle comes up.
    expect(back.switchMs).toBeGreaterThan(START);
  });

  test('leaves what runs alone where the next one never answers', async () => {
    const { host, go } = await serve(true);
    host.dead.add(NEXT.sha256);
    expect(await go(NEXT, OLD)).toMatchObject({
      outcome: 'rolled_back',
      code: 'preparation_failed',
      message: expect.stringContaining('is prepared and is not healthy'),
      switchMs: null,
    });
    expect(host.orders).toEqual(['prepare b']);
    expect(host.serving).toBe(OLD.sha256);
    expect(host.answered).not.toContain(false);
  });
});

test('a target that does not prepare has a gap, and is live only when it answers', async () => {
  const { host, go } = await serve(false);
  expect(await go(NEXT, OLD)).toMatchObject({ outcome: 'live' });
  expect(host.orders).toEqual(['activate b']);
  expect(host.answered).toContain(false);
});

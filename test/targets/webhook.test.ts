import { createHmac, timingSafeEqual } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { signatureOf, WebhookTarget } from '../../src/targets/webhook.ts';
import { activation } from './activation.ts';
import { type GivenAnswer, LoopbackServer, type ReceivedRequest } from './loopback-server.ts';

const SECRET = "It's a Secret to Everybody"; // GitHub's own example
const NEXT = activation('b');

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** A receiver as GitHub's guide writes one: it compares the signature before it reads a word. */
class Receiver {
  running: string | null = null;
  healthy = true;
  readonly seen = new Set<string>();

  answer({ headers, body }: ReceivedRequest): GivenAnswer {
    const expected = Buffer.from(`sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`);
    const given = Buffer.from(String(headers['x-hub-signature-256']));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { status: 401 };
    const { event, id, sha256 } = JSON.parse(body) as { event: string; id: string; sha256?: string };
    if (this.seen.has(id)) return { status: 409 };
    this.seen.add(id);
    if (event === 'status')
      return { status: 200, body: JSON.stringify({ sha256: this.running, healthy: this.healthy }) };
    this.running = event === 'activate' ? (sha256 ?? null) : null;
    return { status: 202 };
  }
}

let ids = 0;
function target(url: string, secret = SECRET, timeoutMs = 2000): WebhookTarget {
  ids = 0;
  const newId = () => {
    ids += 1;
    return `d${ids}`;
  };
  return new WebhookTarget({
    url,
    secret,
    retryBaseMs: 1,
    timeoutMs,
    now: () => '2026-03-02T09:00:00Z',
    newId,
  });
}

async function serve(answer: Parameters<typeof LoopbackServer.start>[0]): Promise<WebhookTarget> {
  server = await LoopbackServer.start(answer);
  return target(`${server.url}/deploy`);
}

describe('an order over HTTP', () => {
  test('brings a bundle there, is healthy, and takes it away', async () => {
    const receiver = new Receiver();
    const hook = await serve((request) => receiver.answer(request));
    expect(await hook.running('prod', 'credit-risk')).toEqual({ state: 'nothing' });
    await hook.activate(NEXT);
    expect(await hook.running('prod', 'credit-risk')).toEqual({ state: 'bundle', sha256: NEXT.sha256 });
    expect((await hook.health(NEXT)).isHealthy).toBe(true);
    expect((await hook.health(activation('a'))).isHealthy).toBe(false);
    receiver.healthy = false;
    expect((await hook.health(NEXT)).isHealthy).toBe(false);
    await hook.restore(activation('a'), NEXT);
    expect(receiver.running).toBe('a'.repeat(64));
    await hook.restore(null, NEXT);
    expect(receiver.running).toBeNull();
  });

  test('is signed as GitHub signs, over its time and id too, and holds no path of this machine', async () => {
    // https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries#testing-the-webhook-payload-validation
    expect(signatureOf(SECRET, 'Hello, World!')).toBe(
      'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    );
    const hook = await serve(() => ({ status: 204 }));
    await hook.activate(NEXT);
    const [request] = server?.requests ?? [];
    expect(request?.headers).toMatchObject({ 'x-arbiter-event': 'activate', 'x-arbiter-delivery': 'd1' });
    expect(JSON.parse(request?.body ?? '')).toEqual({
      schema: 'arbiter/deployment-order/v1',
      event: 'activate',
      id: 'd1',
      timestamp: '2026-03-02T09:00:00Z',
      environment: 'prod',
      repository: 'acme/models',
      model: 'credit-risk',
      version: '1.1.0',
      tag: 'credit-risk-v1.1.0-approved-2026-03-01',
      sha256: NEXT.sha256,
      content: NEXT.content,
      url: NEXT.url,
      deployment: 40,
    });
  });

  test('says what is declared of endpoint and limits, and is told what was applied', async () => {
    const scaling = { min_replicas: 2, max_replicas: 12 };
    let told: object = {};
    const hook = await serve(({ body }) => {
      const { event } = JSON.parse(body) as { event: string };
      const answer = { sha256: NEXT.sha256, healthy: true, ...told };
      return event === 'status' ? { status: 200, body: JSON.stringify(answer) } : { status: 202 };
    });
    await hook.activate(activation('b', { serving: { endpoint: 'credit', scaling } }));
    await hook.restore(activation('a', { serving: { scaling } }), NEXT);
    const orders = server?.requests.map(({ body }) => JSON.parse(body) as object) ?? [];
    expect(orders[0]).toMatchObject({ endpoint: 'credit', scaling });
    expect(orders[1]).toMatchObject({ sha256: 'a'.repeat(64), scaling });
    expect(Object.keys(orders[1] ?? {})).not.toContain('endpoint');
    told = { endpoint: null, scaling };
    const applied = [{ endpoint: null, scaling }];
    expect(await hook.running('prod', 'credit-risk')).toEqual({
      state: 'bundle',
      sha256: NEXT.sha256,
      applied,
    });
    told = { scaling: { max_replicas: 'twelve' } };
    expect(await hook.running('prod', 'credit-risk')).toMatchObject({
      state: 'unreadable',
      reason: expect.stringContaining('expected `endpoint` as a text and `scaling`'),
    });
    expect((await hook.health(NEXT).catch(() => null))?.isHealthy ?? false).toBe(false);
  });

  test('with another secret is refused by the receiver, and not tried again', async () => {
    const receiver = new Receiver();
    server = await LoopbackServer.start((request) => receiver.answer(request));
    await expect(target(server.url, 'another secret of length').activate(NEXT)).rejects.toThrow(
      /status 401/u,
    );
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, GivenAnswer | 'cut' | 'silent']>([
    ['503', { status: 503 }],
    ['429', { status: 429 }],
    ['a cut connection', 'cut'],
    ['silence', 'silent'],
  ])('after %s is tried again with the same id, three times in all', async (_, answer) => {
    server = await LoopbackServer.start(() => answer);
    await expect(target(server.url, SECRET, 200).activate(NEXT)).rejects.toThrow(
      /did not answer in 3 attempts/u,
    );
    expect(server.requests.map(({ headers }) => headers['x-arbiter-delivery'])).toEqual(['d1', 'd1', 'd1']);
  });

  test('that works at the second attempt works', async () => {
    const hook = await serve((_, count) => ({ status: count === 1 ? 502 : 200 }));
    await expect(hook.activate(NEXT)).resolves.toBeUndefined();
  });

  test('follows no redirect', async () => {
    const hook = await serve(() => ({ status: 307, headers: { location: 'https://evil.example/' } }));
    await expect(hook.activate(NEXT)).rejects.toThrow(/redirect/u);
    expect(server?.requests).toHaveLength(1);
  });

  test.each([
    ['no JSON', 'ok'],
    ['a list', '[]'],
    ['nothing', ''],
    ['no health', '{"sha256":null}'],
    ['health as text', '{"sha256":null,"healthy":"true"}'],
    ['a short digest', '{"sha256":"abc","healthy":true}'],
    ['an upper-case digest', `{"sha256":"${'A'.repeat(64)}","healthy":true}`],
    ['more than anybody reads', `{"x":"${'x'.repeat(1024 * 1024)}"}`],
  ])('a status that is %s is no status', async (_, body) => {
    const hook = await serve(() => ({ status: 200, body }));
    expect(await hook.running('prod', 'm')).toMatchObject({ state: 'unreadable' });
    await expect(hook.health(NEXT)).rejects.toThrow();
  });
});

test.each([
  ['http://deploy.acme.example/hook', /not reached by https/u],
  ['http://127.0.0.1.acme.example/', /not reached by https/u],
  ['https://ann:secret@acme.example/', /holds a name or a password/u],
  ['ftp://127.0.0.1/', /not reached by https/u],
  ['deploy', /no address/u],
])('%s is not asked', (url, reason) => {
  expect(() => target(url)).toThrow(reason);
});

test('a secret that can be guessed is refused', () => {
  expect(() => target('https://acme.example/', 'short')).toThrow(/fewer than 16/u);
});

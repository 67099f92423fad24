import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { createClient, secondsOfLimit } from './client.ts';
import { GitHubFailure, statusOf } from './failure.ts';

it.each<[string, unknown, number | null]>([
  ['403 that says when to come back', { status: 403, response: { headers: { 'retry-after': '30' } } }, 30],
  ['403 that asks for an hour', { status: 403, response: { headers: { 'retry-after': '3600' } } }, null],
  ['403 with words for seconds', { status: 403, response: { headers: { 'retry-after': 'soon' } } }, null],
  ['403 with a negative number', { status: 403, response: { headers: { 'retry-after': '-1' } } }, null],
  ['403 alone', { status: 403, response: { headers: {} } }, null],
  ['404', { status: 404, response: { headers: { 'retry-after': '1' } } }, null],
  ['a cut connection', new Error('socket hang up'), null],
  ['nothing', null, null],
])('%s is waited for as it says', (_, error, seconds) => expect(secondsOfLimit(error)).toBe(seconds));

it.each([
  [401, /github-token/u],
  [403, /permissions:/u],
  [404, /permissions:/u],
  [422, /refused/u],
  [429, /later/u],
  [500, /answered 500.*three more tries/u],
  [undefined, /could not be reached/u],
  [418, /answered 418/u],
])('a failure with %s says what to do', (status, told) => {
  const failure = new GitHubFailure('list the reviews', status, { cause: new Error('detail') });
  expect(failure.message).toMatch(/^GitHub could not list the reviews: /u);
  expect(failure.message).toMatch(told);
});

it('takes a status only where there is one', () => {
  expect(
    [{ status: 500, response: {} }, { status: 500 }, { status: '500' }, null, undefined, 'x'].map(statusOf),
  ).toEqual([500, undefined, undefined, undefined, undefined, undefined]);
});

it.each<[string, RequestListener]>([
  ['never answers', () => undefined],
  [
    'begins to answer and stops',
    (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":'),
  ],
])('a server that %s is given up', async (_, listener) => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = createClient({
    token: 'x',
    apiUrl: `http://127.0.0.1:${port}`,
    retryBaseMs: 1,
    answerMs: 50,
  });
  try {
    // Octokit takes half an answer for a text: whoever reads it finds no object.
    const outcome = await client.rest.pulls.get({ owner: 'a', repo: 'b', pull_number: 1 }).then(
      ({ data }) => typeof data,
      (error: { readonly status?: unknown }) => error.status,
    );
    expect([500, 'string']).toContain(outcome);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

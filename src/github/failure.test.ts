import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { createClient } from './client.ts';
import { calling } from './failure.ts';

it('a connection that fails is not called an answer', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  await new Promise((resolve) => server.close(resolve));
  const client = createClient({ token: 'x', apiUrl: `http://127.0.0.1:${port}`, retryBaseMs: 1 });
  const reading = calling('read it', () => client.rest.repos.get({ owner: 'acme', repo: 'models' }));
  await expect(reading).rejects.toThrow('it could not be reached');
  await expect(reading).rejects.toMatchObject({
    problems: [{ code: 'github_failed', message: 'GitHub could not read it (no usable answer).' }],
  });
});

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface GivenAnswer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An HTTP server on a free port of 127.0.0.1; `cut` closes the connection without an answer, `silent` never answers. */
export class LoopbackServer {
  readonly requests: ReceivedRequest[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(
    answer: (
      request: ReceivedRequest,
      count: number,
    ) => GivenAnswer | 'cut' | 'silent' | Promise<GivenAnswer>,
  ): Promise<LoopbackServer> {
    const server = createServer((incoming, outgoing) => {
      void handle(incoming, outgoing);
    });
    const loopback = new LoopbackServer(server);
    const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
      const pieces: Buffer[] = [];
      for await (const piece of incoming) pieces.push(piece as Buffer);
      const { method = '', url: path = '', headers } = incoming;
      const request = { method, path, headers, body: Buffer.concat(pieces).toString('utf8') };
      loopback.requests.push(request);
      const given = await answer(request, loopback.requests.length);
      if (given === 'cut') incoming.socket.destroy();
      else if (given !== 'silent') outgoing.writeHead(given.status, given.headers).end(given.body ?? '');
    };
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return loopback;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

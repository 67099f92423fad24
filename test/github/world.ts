import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, type AppRequest, Apps } from './app.ts';
import { Clock } from './clock.ts';
import { type FaultRequest, Faults } from './fault.ts';
import { People, type Person, type PersonDetails } from './person.ts';
import type { Pull } from './pull.ts';
import { Repository, type RepositoryRequest } from './repository.ts';
import { Server } from './server.ts';
import { ALL_READ, type TokenRequest, Tokens } from './token.ts';

export { GitHubError } from './error.ts';
export { filesFrom } from './folder.ts';
export type { Files } from './git.ts';
export type { Pull } from './pull.ts';
export type { Repository } from './repository.ts';
export { requiredStatusRule } from './rules.ts';

export interface WorldOptions {
  readonly now?: string;
  /** Requests an hour of every token. */
  readonly requestLimit?: number;
}

/** One request the API answered. */
export interface Requested {
  readonly method: string;
  /** With its placeholders, `/repos/{owner}/{repo}`. */
  readonly route: string;
  readonly path: string;
  readonly status: number;
  readonly actor: string | undefined;
}

/** A GitHub on loopback. */
export class World {
  readonly dir: string;
  readonly clock: Clock;
  readonly people = new People();
  readonly tokens: Tokens;
  readonly apps = new Apps();
  readonly faults = new Faults();
  readonly requests: Requested[] = [];
  /** Commits that GitHub made on its side and signed as web-flow. */
  readonly signedByGitHub = new Set<string>();
  readonly violations: string[] = [];
  /** Ids rise, so that a later thing has a larger one. */
  readonly ids = { last: 5000, next: () => ++this.ids.last };
  gitRequests = 0;
  /** Asked before each request of Git's transport is answered; a status is answered instead. */
  gitFault: ((service: string, body: Buffer) => Promise<number | undefined>) | undefined;
  /** What was asked of Git LFS, in order. */
  readonly largeFileRequests: ('batch' | 'object')[] = [];
  firstPerson = 'github-actions[bot]';
  readonly #repositories = new Map<string, Repository>();
  readonly #server: Server;

  private constructor(options: WorldOptions) {
    this.dir = mkdtempSync(join(tmpdir(), 'github-world-'));
    this.clock = new Clock(options.now ?? '2026-03-02T09:00:00Z');
    this.tokens = new Tokens(this.people, options.requestLimit);
    this.#server = new Server(this);
  }

  static async start(options: WorldOptions = {}): Promise<World> {
    const world = new World(options);
    await world.#server.listen();
    return world;
  }

  /** Ends the server and removes the repositories; throws what `assertNoViolations` throws unless told not to check. */
  async stop(options: { check?: boolean } = {}): Promise<void> {
    await this.#server.close();
    rmSync(this.dir, { recursive: true, force: true });
    if (options.check !== false) {
      this.assertNoViolations();
    }
  }

  get serverUrl(): string {
    return `http://127.0.0.1:${this.#server.port}`;
  }

  /** The same server under another name, and so another origin: where large files are stored. */
  get storageUrl(): string {
    return `http://localhost:${this.#server.port}`;
  }

  get apiUrl(): string {
    return `${this.serverUrl}/api/v3`;
  }

  get graphqlUrl(): string {
    return `${this.serverUrl}/api/graphql`;
  }

  person(details: PersonDetails): Person {
    return this.people.register(details);
  }

  /** A GitHub App with a key of its own, installed. */
  app(request: AppRequest): App {
    this.people.register({ login: `${request.slug}[bot]` });
    return this.apps.register(request, this.ids.next(), this.ids.next());
  }

  token(request: TokenRequest): string {
    return this.tokens.issue(request);
  }

  /** What `GITHUB_TOKEN` is in a `pull_request` run from a fork. */
  forkToken(): string {
    return this.tokens.issue({ permissions: ALL_READ });
  }

  async repository(fullName: string, request: RepositoryRequest = {}): Promise<Repository> {
    if (this.find(fullName) !== undefined) {
      throw new Error(`${fullName} exists already.`);
    }
    const repository = new Repository(this, fullName, request);
    this.add(repository);
    const [first] = request.people ?? [];
    this.firstPerson = first?.login ?? this.firstPerson;
    await repository.commit({
      author: this.firstPerson,
      files: request.files ?? { 'README.md': `${fullName}\n` },
      message: 'First commit',
    });
    return repository;
  }

  add(repository: Repository): void {
    this.#repositories.set(repository.fullName.toLowerCase(), repository);
  }

  find(fullName: string): Repository | undefined {
    return this.#repositories.get(fullName.toLowerCase());
  }

  repositories(): Repository[] {
    return [...this.#repositories.values()];
  }

  openPulls(): Pull[] {
    return this.repositories().flatMap(({ pulls }) => pulls.filter((pull) => pull.state === 'open'));
  }

  fault(fault: FaultRequest): void {
    this.faults.arm(fault);
  }

  resetRequests(): void {
    this.requests.length = 0;
    this.gitRequests = 0;
    this.largeFileRequests.length = 0;
  }

  /** Takes one violation off the list; throws when there is none that fits. */
  expectViolation(pattern: RegExp): string {
    const index = this.violations.findIndex((violation) => pattern.test(violation));
    const [found] = index < 0 ? [] : this.violations.splice(index, 1);
    if (found === undefined) {
      throw new Error(`No violation fits ${pattern}. There are: ${this.violations.join('; ') || 'none'}.`);
    }
    return found;
  }

  assertNoViolations(): void {
    if (this.violations.length > 0) {
      throw new Error(
        `GitHub's description was broken ${this.violations.length} times:\n${this.violations.join('\n')}`,
      );
    }
  }
}

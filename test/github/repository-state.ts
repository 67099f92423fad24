import { type Activity, type ActivityType, NO_COMMIT } from './activity.ts';
import { CheckRuns } from './check-run.ts';
import { Comments } from './comment.ts';
import type { Deployment } from './deployment.ts';
import { type Files, Git } from './git.ts';
import { LargeFiles } from './large-files.ts';
import type { Identity, Person, PersonDetails, Role } from './person.ts';
import type { Pull } from './pull.ts';
import { LockedTags, type Release } from './release.ts';
import type { Repository } from './repository.ts';
import type { Attestation } from './routes/attestation.ts';
import { Rules } from './rules.ts';
import { Statuses } from './status.ts';
import type { Run, Workflow } from './workflow-run.ts';
import type { World } from './world.ts';

export interface RepositoryRequest {
  readonly files?: Files;
  readonly people?: readonly (PersonDetails & { readonly permission?: Role })[];
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** People added to a team who have not accepted yet. */
  readonly invitations?: Readonly<Record<string, readonly string[]>>;
  readonly visibility?: 'private' | 'public';
  readonly defaultBranch?: string;
  readonly ownerType?: 'User' | 'Organization';
}

export interface CommitRequest {
  readonly author: Identity;
  readonly committer?: Identity;
  /** Who pushes; needed when the author has no account. */
  readonly by?: string;
  readonly files?: Files;
  readonly message?: string;
  readonly branch?: string;
  /** The branch's tip when left out. */
  readonly parents?: readonly string[];
  readonly force?: boolean;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly user: Person;
  readonly labels: readonly string[];
  readonly createdAt: string;
  /** Null while it is open. */
  closedAt: string | null;
}

/** One repository: a real bare Git repository, and what GitHub keeps beside it. */
export class RepositoryState {
  readonly world: World;
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly git: Git;
  readonly visibility: 'private' | 'public';
  readonly defaultBranch: string;
  readonly ownerType: 'User' | 'Organization';
  readonly parent: Repository | undefined;
  readonly roles = new Map<number, Role>();
  readonly teams = new Map<string, readonly string[]>();
  readonly invitations = new Map<string, readonly string[]>();
  readonly pulls: Pull[] = [];
  readonly issues: Issue[] = [];
  readonly comments = new Comments();
  /** What Git LFS holds of this repository. */
  readonly largeFiles = new LargeFiles();
  readonly statuses = new Statuses();
  readonly checkRuns = new CheckRuns();
  readonly runs: Run[] = [];
  readonly workflows: Workflow[] = [];
  readonly releases: Release[] = [];
  /** Releases published from now on are immutable. */
  immutableReleases = false;
  readonly lockedTags: LockedTags;
  readonly attestations: Attestation[] = [];
  /** Newest first. */
  readonly deployments: Deployment[] = [];
  /** Branches that may use each environment. https://docs.github.com/en/rest/deployments/environments */
  readonly environments = new Map<string, readonly string[] | 'protected' | 'all'>();
  readonly activities: Activity[] = [];
  readonly dispatches: { workflow: string; ref: string; inputs: Record<string, unknown>; actor: Person }[] =
    [];
  readonly rules: Rules;
  #refs = new Map<string, string>();
  #numbers = 0;

  constructor(world: World, fullName: string, request: RepositoryRequest, parent?: Repository) {
    const [owner = '', name = ''] = fullName.split('/');
    this.world = world;
    this.id = world.ids.next();
    this.owner = owner;
    this.name = name;
    this.visibility = request.visibility ?? 'private';
    this.defaultBranch = request.defaultBranch ?? 'main';
    this.ownerType = request.ownerType ?? 'Organization';
    this.parent = parent;
    this.rules = new Rules(this.defaultBranch);
    this.git = Git.create(`${world.dir}/${fullName}.git`, this.defaultBranch, parent?.git);
    this.lockedTags = new LockedTags(this.git.dir);
    for (const { permission, ...details } of request.people ?? []) {
      this.roles.set(world.people.register(details).id, permission ?? 'read');
    }
    for (const [slug, members] of Object.entries(request.teams ?? {})) {
      this.teams.set(slug, members);
    }
    for (const [slug, logins] of Object.entries(request.invitations ?? {})) {
      this.invitations.set(slug, logins);
    }
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  get gitDir(): string {
    return this.git.dir;
  }

  /** The address to clone from, with a token in it. */
  cloneUrl(token: string): string {
    return `${this.world.serverUrl.replace('://', `://x-access-token:${token}@`)}/${this.fullName}.git`;
  }

  roleOf(person: Person): Role {
    const outsider = this.visibility === 'public' ? 'read' : 'none';
    return this.roles.get(person.id) ?? (person.login === this.owner ? 'admin' : outsider);
  }

  /** Gives, changes or takes away (`none`) what someone may do here. */
  grant(details: PersonDetails, permission: Role): Person {
    const person = this.world.people.register(details);
    this.roles.set(person.id, permission);
    return person;
  }

  async head(branch: string = this.defaultBranch): Promise<string> {
    const sha = await this.git.resolve(`refs/heads/${branch}`);
    if (sha === undefined) {
      throw new Error(`${this.fullName} has no branch ${branch}.`);
    }
    return sha;
  }

  /** The bytes of a file at a ref; undefined when there is none. */
  async read(ref: string, path: string): Promise<Buffer | undefined> {
    const ran = await this.git.attempt(['cat-file', 'blob', `${ref}:${path}`]);
    return ran.code === 0 ? ran.stdout : undefined;
  }

  /** A push of one new commit. */
  async commit(request: CommitRequest): Promise<string> {
    const branch = request.branch ?? this.defaultBranch;
    const tip = await this.git.resolve(`refs/heads/${branch}`);
    const author = this.world.people.signature(request.author);
    const committer = this.world.people.signature(request.committer ?? request.author);
    const pusher =
      request.by ?? (typeof request.author === 'string' ? request.author : this.world.firstPerson);
    this.world.clock.tick();
    const sha = await this.git.commit({
      ref: `refs/heads/${branch}`,
      parents: request.parents ?? (tip === undefined ? [] : [tip]),
      files: request.files,
      author,
      committer,
      message: request.message ?? 'Change files',
      epochSeconds: this.world.clock.epochSeconds(),
    });
    await this.sync(this.world.people.get(pusher));
    return sha;
  }

  async branch(name: string, options: { from?: string; by: string }): Promise<string> {
    const sha = (await this.git.resolve(options.from ?? this.defaultBranch)) ?? '';
    await this.git.updateRef(`refs/heads/${name}`, sha);
    await this.sync(this.world.people.get(options.by));
    return sha;
  }

  /** Moves a branch to any commit, as a forced push does, or deletes it (null). */
  async moveBranch(name: string, sha: string | null, options: { by: string }): Promise<void> {
    await this.git.updateRef(`refs/heads/${name}`, sha ?? undefined);
    this.world.clock.tick();
    await this.sync(this.world.people.get(options.by));
  }

  /** Makes or moves a tag; deletes it (null). */
  async tag(name: string, sha: string | null): Promise<void> {
    this.lockedTags.refuse(`refs/tags/${name}`);
    await this.git.updateRef(`refs/tags/${name}`, sha ?? undefined);
    this.#refs = await this.git.refs();
  }

  /** A tag with a message: an object of its own; its id. */
  async annotatedTag(
    name: string,
    object: string,
    options: { by: string; message?: string },
  ): Promise<string> {
    const { people, clock } = this.world;
    const { name: who, email } = people.signature(options.by);
    const type = await this.git.text(['cat-file', '-t', object]);
    const text = `object ${object}\ntype ${type}\ntag ${name}\ntagger ${who} <${email}> ${clock.epochSeconds()} +0000\n\n${options.message ?? name}\n`;
    const sha = await this.git.text(['mktag'], text);
    await this.tag(name, sha);
    return sha;
  }

  /** Looks at which refs moved since last time and tells everyone concerned. */
  async sync(actor: Person, type?: ActivityType): Promise<void> {
    const before = this.#refs;
    const after = await this.git.refs();
    this.#refs = after;
    const names = [...new Set([...before.keys(), ...after.keys()])].filter((ref) =>
      ref.startsWith('refs/heads/'),
    );
    for (const ref of names.filter((name) => before.get(name) !== after.get(name))) {
      await this.#moved(ref, before.get(ref), after.get(ref), actor, type);
    }
    this.#refs = await this.git.refs();
  }

  async #moved(
    ref: string,
    before: string | undefined,
    after: string | undefined,
    actor: Person,
    told?: ActivityType,
  ) {
    const forced = before !== undefined && after !== undefined && !(await this.git.isAncestor(before, after));
    const pushed: ActivityType = forced ? 'force_push' : 'push';
    const type = before === undefined ? 'branch_creation' : after === undefined ? 'branch_deletion' : pushed;
    const { ids, clock } = this.world;
    this.activities.unshift({
      id: ids.next(),
      before: before ?? NO_COMMIT,
      after: after ?? NO_COMMIT,
      ref,
      timestamp: clock.now(),
      type: type === 'push' ? (told ?? type) : type,
      actor,
    });
    const branch = ref.slice('refs/heads/'.length);
    for (const pull of this.world.openPulls()) {
      const { repository, headRepository }: { repository: RepositoryState; headRepository: RepositoryState } =
        pull;
      if (headRepository === this && pull.headRef === branch) {
        await (after === undefined ? pull.close(actor) : pull.headMoved(after, actor, forced));
      }
      if (repository === this && pull.baseRef === branch && after !== undefined) {
        await this.#baseMoved(pull, after, actor);
      }
    }
  }

  /** A pull request whose commits reached base by another way counts as merged. */
  async #baseMoved(pull: Pull, after: string, actor: Person): Promise<void> {
    if (await this.git.isAncestor(pull.headSha, after)) {
      pull.markMerged(after, actor);
      return;
    }
    await pull.refreshMerge();
  }

  nextNumber(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  /** Takes the refs as they are, without telling anyone. */
  protected async settle(): Promise<void> {
    this.#refs = await this.git.refs();
  }
}

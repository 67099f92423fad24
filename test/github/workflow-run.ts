import { ZipFile } from 'yazl';
import type { Person } from './person.ts';
import type { Repository } from './repository.ts';

export interface RunRequest {
  /** Path of the workflow file, `.github/workflows/train.yml`. */
  readonly workflow: string;
  readonly name?: string;
  readonly headSha: string;
  readonly headBranch?: string | null;
  readonly event?: string;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly attempt?: number;
  /** The repository the head is in: full name of a fork, this repository when left out. */
  readonly headRepository?: string;
  readonly actor?: string;
  /** Numbers GitHub puts in `pull_requests`; none for forks. */
  readonly pulls?: readonly number[];
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Uint8Array;
  readonly createdAt: string;
  expired: boolean;
}

export interface Workflow {
  readonly id: number;
  readonly path: string;
  readonly name: string;
  state: string;
}

/** Either files to zip, or bytes to serve as they are (to poison them). */
export type ArtifactContent = Readonly<Record<string, string | Uint8Array>> | Uint8Array;

async function zipped(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(content as string), path, { mtime: new Date(Date.UTC(2026, 0, 1)) });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) {
    chunks.push(Buffer.from(chunk as Uint8Array));
  }
  return Buffer.concat(chunks);
}

/** One run of a workflow. */
export class Run {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly workflow: Workflow;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headRepository: string;
  readonly eventName: string;
  readonly actor: Person;
  readonly createdAt: string;
  readonly pullNumbers: readonly number[];
  readonly artifacts: Artifact[] = [];
  status: string;
  conclusion: string | null;
  attempt: number;
  /** Of the latest attempt. */
  startedAt: string;
  updatedAt: string;

  constructor(
    repository: Repository,
    workflow: Workflow,
    request: RunRequest,
    stamp: { id: number; number: number; at: string; actor: Person },
  ) {
    this.id = stamp.id;
    this.number = stamp.number;
    this.repository = repository;
    this.workflow = workflow;
    this.headSha = request.headSha;
    this.headBranch = request.headBranch ?? null;
    this.headRepository = request.headRepository ?? repository.fullName;
    this.eventName = request.event ?? 'pull_request';
    this.actor = stamp.actor;
    this.createdAt = stamp.at;
    this.startedAt = stamp.at;
    this.updatedAt = stamp.at;
    this.status = request.status ?? 'completed';
    this.conclusion = request.conclusion ?? (this.status === 'completed' ? 'success' : null);
    this.attempt = request.attempt ?? 1;
    this.pullNumbers = request.pulls ?? [];
  }

  /** Uploads an artifact; a second of the same name is another artifact, as in a second attempt. */
  async artifact(
    name: string,
    content: ArtifactContent,
    options: { expired?: boolean } = {},
  ): Promise<Artifact> {
    const zip = content instanceof Uint8Array ? content : await zipped(content);
    const { ids, clock } = this.repository.world;
    const artifact = {
      id: ids.next(),
      name,
      zip,
      createdAt: clock.tick(),
      expired: options.expired ?? false,
    };
    this.artifacts.push(artifact);
    this.updatedAt = artifact.createdAt;
    return artifact;
  }

  update(change: { status?: string; conclusion?: string | null }): this {
    this.status = change.status ?? this.status;
    this.conclusion = change.conclusion === undefined ? this.conclusion : change.conclusion;
    this.updatedAt = this.repository.world.clock.tick();
    return this;
  }

  /** Starts it again: same id, next attempt; artifacts of earlier attempts stay listed. */
  rerun(): this {
    this.attempt += 1;
    this.update({ status: 'in_progress', conclusion: null });
    this.startedAt = this.updatedAt;
    return this;
  }

  /** The `workflow_run` payload. */
  event(action: 'requested' | 'in_progress' | 'completed' = 'completed'): Record<string, unknown> {
    return this.repository.runEvent(this, action);
  }
}

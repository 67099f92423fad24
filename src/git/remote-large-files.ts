import type { LargeFileStore, ObjectAnswer, WantedObject } from '../model/large-file.ts';
import { readDvcRemote } from './dvc-remote.ts';
import { LfsServer } from './lfs.ts';
import { MlflowRegistries } from './mlflow-registry.ts';
import { type DownloadOptions, ObjectDownload } from './object-download.ts';

/** What one decision may have to read. */
export interface LargeFileLimits {
  readonly maxTotalBytes: number;
}

/** Reading may begin again after a connection broke. */
const TRANSFER_FACTOR = 2;

const DEFAULT_LIMITS: LargeFileLimits = { maxTotalBytes: 10 * 1024 * 1024 * 1024 };

export interface RemoteOptions extends Omit<DownloadOptions, 'maxTotalBytes' | 'isOneServer'> {
  /** Of the process: the configuration names those that hold the tokens of registries. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
}

/** Objects of Git LFS, DVC and model registries over HTTP, each read once however often it is asked for. */
export class RemoteLargeFiles implements LargeFileStore {
  readonly #lfs: LfsServer;
  readonly #download: ObjectDownload;
  readonly #registries: MlflowRegistries;
  readonly #limits: LargeFileLimits;
  readonly #known = new Map<string, ObjectAnswer>();
  #total = 0;

  constructor({ variables = {}, ...options }: RemoteOptions, limits: LargeFileLimits = DEFAULT_LIMITS) {
    const maxTotalBytes = limits.maxTotalBytes * TRANSFER_FACTOR;
    this.#download = new ObjectDownload({ ...options, maxTotalBytes });
    // Git's token is never for a registry, whatever its address.
    const alone = { ...options, authorization: undefined, isOneServer: true, maxTotalBytes };
    this.#registries = new MlflowRegistries(new ObjectDownload(alone), variables);
    this.#lfs = new LfsServer(options.remote, this.#download);
    this.#limits = limits;
  }

  async read(wanted: readonly WantedObject[]): Promise<readonly ObjectAnswer[]> {
    const unknown = new Map(wanted.map((object) => [keyOf(object), object] as const));
    for (const key of this.#known.keys()) unknown.delete(key);
    const affordable = [...unknown.values()].filter((object) => this.#affords(object));
    await this.#learn('lfs', affordable, (objects) => this.#lfs.read(objects));
    await this.#learn('dvc', affordable, (objects) => readDvcRemote(objects, this.#download));
    await this.#learn('mlflow', affordable, (objects) => this.#registries.read(objects));
    return wanted.map((object) => this.#known.get(keyOf(object)) as ObjectAnswer);
  }

  async #learn(
    tool: WantedObject['tool'],
    wanted: readonly WantedObject[],
    read: (objects: readonly WantedObject[]) => Promise<readonly ObjectAnswer[]>,
  ): Promise<void> {
    const objects = wanted.filter((object) => object.tool === tool);
    if (objects.length === 0) return;
    const answers = await read(objects);
    for (const [index, object] of objects.entries())
      this.#known.set(keyOf(object), answers[index] as ObjectAnswer);
  }

  /** Sizes are counted before anything is read. Where a pointer gives none, the transfer itself is bounded. */
  #affords(object: WantedObject): boolean {
    this.#total += object.size ?? 0;
    if (this.#total <= this.#limits.maxTotalBytes) return true;
    const reason = `more than ${this.#limits.maxTotalBytes} bytes would have to be read for one decision`;
    this.#known.set(keyOf(object), { state: 'not_followed', reason });
    return false;
  }
}

function keyOf(object: WantedObject): string {
  const { tool, digest, size, remote, registry, keepUpTo, onlySha256, into } = object;
  const { model, version, path, token } = registry ?? {};
  return JSON.stringify([
    tool,
    digest,
    size,
    remote,
    model,
    version,
    path,
    token,
    keepUpTo,
    onlySha256,
    into !== undefined,
  ]);
}

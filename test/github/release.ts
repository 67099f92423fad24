import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unprocessable } from './error.ts';
import type { Person } from './person.ts';
import type { Repository } from './repository.ts';

/** A file of a release. `open`: its upload was broken off ("This may leave an empty asset").
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset */
export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly label: string | null;
  readonly contentType: string;
  readonly uploader: Person;
  readonly createdAt: string;
  readonly state: 'uploaded' | 'open';
  readonly bytes: Buffer;
}

export interface AssetRequest {
  readonly name: string;
  readonly label?: string | null;
  readonly contentType?: string;
  readonly state?: Asset['state'];
  readonly bytes: Uint8Array;
  readonly by: string;
}

export interface Release {
  readonly id: number;
  readonly author: Person;
  readonly createdAt: string;
  readonly assets: Asset[];
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  /** Its files and its tag are locked. */
  immutable: boolean;
  publishedAt: string | null;
}

export interface ReleaseRequest {
  readonly tag: string;
  /** A branch or commit; the default branch when left out. The tag is made unless it exists or the release is a draft. */
  readonly target?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly by: string;
}

/** "Each file included in a release must be under 2 GiB."
 * https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas */
const MOST_ASSET_BYTES = 2 ** 31;

export function assetDigest({ bytes }: Asset): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** "GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing periods." */
function assetName(asked: string): string {
  const plain = asked.replace(/[^A-Za-z0-9._+@-]+/g, '.').replace(/^\.+|\.+$/g, '');
  return plain === '' ? 'default' : plain;
}

export function addAsset(repository: Repository, release: Release, request: AssetRequest): Asset {
  if (release.immutable) throw unprocessable('Cannot upload assets to an immutable release.');
  const name = assetName(request.name);
  if (release.assets.some((asset) => asset.name === name)) {
    throw unprocessable('Validation Failed', [
      { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' },
    ]);
  }
  if (request.bytes.length >= MOST_ASSET_BYTES) {
    throw unprocessable('Validation Failed', [{ resource: 'ReleaseAsset', code: 'custom', field: 'size' }]);
  }
  const { world } = repository;
  const asset: Asset = {
    id: world.ids.next(),
    name,
    label: request.label ?? null,
    contentType: request.contentType ?? 'application/octet-stream',
    uploader: world.people.get(request.by),
    createdAt: world.clock.tick(),
    state: request.state ?? 'uploaded',
    bytes: Buffer.from(request.bytes),
  };
  release.assets.push(asset);
  return asset;
}

/** Tags that immutable releases have locked for good: also after the release, and even the repository, was deleted.
 * https://docs.github.com/en/code-security/supply-chain-security/understanding-your-software-supply-chain/immutable-releases */
export class LockedTags {
  readonly #names = new Set<string>();
  readonly #gitDir: string;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  has(ref: string): boolean {
    return this.#names.has(ref.replace('refs/tags/', ''));
  }

  /** Also for pushes: Git asks the hook before it moves a ref. */
  lock(tag: string): void {
    this.#names.add(tag);
    const hooks = join(this.#gitDir, 'hooks');
    mkdirSync(hooks, { recursive: true });
    writeFileSync(
      join(this.#gitDir, 'locked-tags'),
      [...this.#names].map((name) => `refs/tags/${name}\n`).join(''),
    );
    writeFileSync(join(hooks, 'update'), REFUSE_LOCKED, { mode: 0o755 });
  }

  refuse(ref: string): void {
    if (this.has(ref)) {
      throw unprocessable(
        `Repository rule violations found\n\nCannot update this protected ref: ${ref} belongs to an immutable release.\n`,
      );
    }
  }
}

const REFUSE_LOCKED = `#!/bin/sh
if grep -qxF "$1" "$GIT_DIR/locked-tags"; then
  echo "error: GH013: Repository rule violations found for $1." >&2
  exit 1
fi
`;

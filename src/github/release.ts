import { setTimeout as wait } from 'node:timers/promises';
import {
  type Release,
  type ReleaseAsset,
  ReleaseFailure,
  type ReleaseFile,
  type ReleasePort,
  type ReleaseStatement,
  type TagState,
} from '../release/release-port.ts';
import type { GitHubClient } from './client.ts';
import { calling, GitHubFailure, MalformedAnswer, orNull, statusOf } from './failure.ts';
import { everyItem } from './pages.ts';
import { release, releaseAsset } from './release-answer.ts';
import { RestTags } from './release-tag.ts';
import { isUploadAddress, refusalOf, sentOnce } from './release-transfer.ts';

/** "Each file included in a release must be under 2 GiB." */
const MOST_ASSET_BYTES = 2 ** 31 - 1;
const UPLOADS = 4;

/** Releases over GitHub's REST API. Files are streams in both directions. */
export class RestReleases implements ReleasePort {
  readonly #client: GitHubClient;
  readonly #where: { readonly owner: string; readonly repo: string };
  readonly #tags: RestTags;
  readonly #apiUrl: string;
  readonly #retryBaseMs: number;

  constructor(
    client: GitHubClient,
    repository: string,
    options: { readonly apiUrl: string; readonly retryBaseMs: number },
  ) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#client = client;
    this.#where = { owner, repo };
    this.#tags = new RestTags(client, this.#where);
    this.#apiUrl = options.apiUrl;
    this.#retryBaseMs = options.retryBaseMs;
  }

  findRelease(tag: string): Promise<Release | null> {
    return calling(`read the release of ${tag}`, async () => {
      const found = await orNull(this.#client.rest.repos.getReleaseByTag({ ...this.#where, tag }));
      if (found === null) return null;
      const known = release(found.data);
      if (known.tag !== tag) throw new MalformedAnswer(`it is the release of ${known.tag}`);
      return known;
    });
  }

  releaseOf(id: number): Promise<Release | null> {
    return calling(`read the release ${id}`, async () => {
      const found = await orNull(this.#client.rest.repos.getRelease({ ...this.#where, release_id: id }));
      return found === null ? null : release(found.data);
    });
  }

  drafts(tag: string): Promise<readonly Release[]> {
    return calling('list the releases', async () => {
      const all = await everyItem(this.#client, this.#client.rest.repos.listReleases, this.#where);
      const ours = all.filter((raw) => raw.draft === true && raw.tag_name === tag).map(release);
      return ours.sort((a, b) => a.id - b.id);
    });
  }

  createDraft(said: ReleaseStatement): Promise<Release> {
    return this.#releasing(said.tag, `make a draft of the release ${said.tag}`, async () => {
      const draft = { ...this.#where, ...fieldsOf(said), draft: true };
      return release((await this.#client.rest.repos.createRelease(draft)).data);
    });
  }

  async upload(into: Release, file: ReleaseFile): Promise<ReleaseAsset> {
    if (file.size > MOST_ASSET_BYTES) {
      throw new ReleaseFailure(
        'asset_too_large',
        `${file.name} has ${file.size} bytes; GitHub takes files under 2 GiB. Keep large files out of the bundle, by digest and location.`,
      );
    }
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#send(into, file);
      } catch (error) {
        if (error instanceof ReleaseFailure) throw error;
        const refusal = refusalOf(error);
        if (refusal?.isTaken === true) {
          const kept = await this.#leftover(into, file);
          if (kept !== null) return kept;
        } else if (refusal !== null) {
          throw uploadRefusal(into, file, refusal.detail, error);
        }
        if (attempt >= UPLOADS) throw uploadFailure(file, error);
      }
      await wait(attempt ** 2 * this.#retryBaseMs);
    }
  }

  async #send(into: Release, file: ReleaseFile): Promise<ReleaseAsset> {
    const url = new URL(into.uploadUrl.replace(/\{.*$/, ''));
    if (!isUploadAddress(url, this.#apiUrl)) {
      throw new MalformedAnswer(
        `files of releases would go to ${url.host}, which is not this GitHub's address for uploads`,
      );
    }
    url.searchParams.set('name', file.name);
    const sent = sentOnce(file);
    const { data } = await this.#client
      .request({
        method: 'POST',
        url: url.toString(),
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': String(file.size),
        },
        data: sent.stream,
        // A stream is sent once; this class begins it anew.
        request: { retries: 0 },
      })
      .catch((error: unknown) => {
        throw sent.failure() ?? error;
      });
    return this.#accepted(releaseAsset(data), file);
  }

  /** GitHub renames what it does not like; an upload that upstream broke is listed as incomplete. */
  #accepted(asset: ReleaseAsset, file: ReleaseFile): ReleaseAsset {
    if (asset.name !== file.name) {
      throw new ReleaseFailure(
        'asset_renamed',
        `GitHub stored ${file.name} as ${asset.name}. Use letters, digits, full stops, hyphens and underscores in names.`,
      );
    }
    if (isSame(asset, file)) return asset;
    throw new ReleaseFailure(
      'asset_differs',
      `GitHub received ${file.name} with ${asset.size} bytes and sha256 ${asset.sha256 ?? 'unknown'}, expected ${file.size} bytes and ${file.sha256}. Nothing was published; run the workflow again.`,
    );
  }

  /** What an attempt that broke left under the name: kept where it is the file, removed otherwise. */
  async #leftover(into: Release, file: ReleaseFile): Promise<ReleaseAsset | null> {
    const found = await calling(`list the files of the release ${into.tag}`, async () => {
      const listing = this.#client.rest.repos.listReleaseAssets;
      const assets = await everyItem(this.#client, listing, { ...this.#where, release_id: into.id });
      return assets.map(releaseAsset).find(({ name }) => name === file.name);
    });
    if (found === undefined) return null;
    if (isSame(found, file) && found.sha256 !== null) return found;
    await calling(`remove ${file.name} from the release ${into.tag}`, () =>
      orNull(this.#client.rest.repos.deleteReleaseAsset({ ...this.#where, asset_id: found.id })),
    );
    return null;
  }

  async *download(asset: ReleaseAsset): AsyncIterable<Uint8Array> {
    const { data } = await calling(`download ${asset.name}`, () =>
      this.#client.rest.repos.getReleaseAsset({
        ...this.#where,
        asset_id: asset.id,
        headers: { accept: 'application/octet-stream' },
        // Octokit takes a body that breaks off for an empty one; the stream itself tells.
        request: { parseSuccessResponseBody: false },
      }),
    );
    let size = 0;
    try {
      for await (const bytes of data as unknown as AsyncIterable<Uint8Array>) {
        size += bytes.length;
        yield bytes;
      }
    } catch (error) {
      const message = `The download of ${asset.name} broke after ${size} of ${asset.size} bytes. Run the workflow again.`;
      throw new ReleaseFailure('download_failed', message, { cause: error });
    }
    if (size === asset.size) return;
    throw new ReleaseFailure(
      'download_truncated',
      `The download of ${asset.name} has ${size} bytes, expected ${asset.size}.`,
    );
  }

  async publish(draft: Release, said: ReleaseStatement): Promise<Release> {
    const where = { ...this.#where, release_id: draft.id };
    await this.#releasing(said.tag, `publish the release ${said.tag}`, () =>
      this.#client.rest.repos.updateRelease({ ...where, ...fieldsOf(said), draft: false }),
    );
    return calling(`read the release of ${said.tag}`, async () =>
      release((await this.#client.rest.repos.getRelease(where)).data),
    );
  }

  async unpublish({ id, tag }: Release): Promise<void> {
    await calling(`take back the release ${tag}`, () =>
      this.#client.rest.repos.updateRelease({ ...this.#where, release_id: id, draft: true }),
    );
  }

  async removeDraft({ id, tag }: Release): Promise<void> {
    await calling(`remove the draft of the release ${tag}`, async () => {
      const where = { ...this.#where, release_id: id };
      const found = await orNull(this.#client.rest.repos.getRelease(where));
      // Published meanwhile: it is no draft any more, and is not this method's to remove.
      if (found?.data.draft === true) await orNull(this.#client.rest.repos.deleteRelease(where));
    });
  }

  tagState(tag: string): Promise<TagState> {
    return this.#tags.state(tag);
  }

  createTag(tag: string, commit: string): Promise<boolean> {
    return this.#tags.create(tag, commit);
  }

  removeTag(tag: string): Promise<void> {
    return this.#tags.remove(tag);
  }

  /** Wraps what GitHub refuses because of the tag or the state of the release. */
  async #releasing<T>(tag: string, what: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal?.isTagUsed === true) {
        const message = `The tag ${tag} belonged to an immutable release, so GitHub never lets it be released again. Make another (the same name with .2 at its end).`;
        throw new ReleaseFailure('tag_used', message, { cause: error });
      }
      if (refusal?.isTaken === true) {
        const message = `There is a release of the tag ${tag} already: another run was faster. Nothing of this one was published.`;
        throw new ReleaseFailure('release_exists', message, { cause: error });
      }
      if (statusOf(error) === 404 && what.startsWith('publish')) {
        const message = `The draft of the release ${tag} is gone: somebody deleted it, or the token lacks \`contents: write\`.`;
        throw new ReleaseFailure('draft_gone', message, { cause: error });
      }
      throw error instanceof GitHubFailure
        ? error
        : new GitHubFailure(what, statusOf(error), { cause: error });
    }
  }
}

function fieldsOf({ tag, commit, title, body }: ReleaseStatement) {
  return { tag_name: tag, target_commitish: commit, name: title, body };
}

function uploadRefusal(into: Release, file: ReleaseFile, detail: string, cause: unknown): ReleaseFailure {
  if (statusOf(cause) === 404) {
    const message = `The draft of the release ${into.tag} is gone, so ${file.name} could not be sent: somebody deleted it, or the token lacks \`contents: write\`.`;
    return new ReleaseFailure('draft_gone', message, { cause });
  }
  if (/immutable release/i.test(detail)) {
    const message = `The release ${into.tag} was published and is immutable; ${file.name} cannot be added.`;
    return new ReleaseFailure('release_immutable', message, { cause });
  }
  const message = `GitHub refused ${file.name}: ${detail}. Check \`permissions: contents: write\` of the workflow.`;
  return new ReleaseFailure('upload_refused', message, { cause });
}

function uploadFailure(file: ReleaseFile, cause: unknown): ReleaseFailure {
  if (refusalOf(cause)?.isTaken === true) {
    const message = `Another file is put under the name ${file.name} again and again: another run works on the same draft.`;
    return new ReleaseFailure('asset_exists', message, { cause });
  }
  const status = statusOf(cause);
  const answer = status === undefined ? 'the connection broke' : `it answered ${status}`;
  const message = `${file.name} could not be sent to GitHub (${answer}), also after three more tries. Nothing was published; run the workflow again later.`;
  return new ReleaseFailure('upload_failed', message, { cause });
}

function isSame(asset: ReleaseAsset, file: ReleaseFile): boolean {
  return (
    asset.isComplete && asset.size === file.size && (asset.sha256 === null || asset.sha256 === file.sha256)
  );
}

import { ReleaseFailure, type TagState } from '../release/release-port.ts';
import { text } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { calling, GitHubFailure, orNull, statusOf } from './failure.ts';
import { refusalOf } from './release-transfer.ts';

/** A tag may name a tag; nobody names more than a few. */
const MOST_TAGS_OF_TAGS = 8;
const MOST_TRIES = 4;

/** Tags over GitHub's REST API, by their full names only. */
export class RestTags {
  readonly #client: GitHubClient;
  readonly #where: { readonly owner: string; readonly repo: string };

  constructor(client: GitHubClient, where: { readonly owner: string; readonly repo: string }) {
    this.#client = client;
    this.#where = where;
  }

  state(tag: string): Promise<TagState> {
    return calling(`read the tag ${tag}`, async () => {
      const refOf = (ref: string) => orNull(this.#client.rest.git.getRef({ ...this.#where, ref }));
      const [found, branch] = await Promise.all([refOf(`tags/${tag}`), refOf(`heads/${tag}`)]);
      // GitHub may answer with refs that only begin with the name.
      const isExact = found?.data.ref === `refs/tags/${tag}`;
      const object = isExact ? found.data.object : null;
      return {
        name: tag,
        object: object === null ? null : text(object.sha, 'object'),
        commit: object === null ? null : await this.#peeled(object),
        isBranchToo: branch?.data.ref === `refs/heads/${tag}`,
      };
    });
  }

  async #peeled(object: { readonly sha: string; readonly type: string }): Promise<string | null> {
    let at = object;
    for (let depth = 0; at.type === 'tag'; depth += 1) {
      if (depth === MOST_TAGS_OF_TAGS) return null;
      at = (await this.#client.rest.git.getTag({ ...this.#where, tag_sha: at.sha })).data.object;
    }
    return at.type === 'commit' ? text(at.sha, 'object') : null;
  }

  /**
   * False: there is a tag of this name already. Where the answer is lost the tag is read: one at the commit is taken for this
   * one, so that a release that is refused afterwards leaves none.
   * @throws ReleaseFailure where GitHub will not make it
   */
  async create(tag: string, commit: string): Promise<boolean> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#made(tag, commit);
      } catch (error) {
        if (error instanceof ReleaseFailure) throw error;
        const { object } = await this.state(tag);
        if (object !== null) return object === commit;
        if (tries === MOST_TRIES)
          throw new GitHubFailure(`make the tag ${tag}`, statusOf(error), { cause: error });
      }
    }
  }

  async #made(tag: string, commit: string): Promise<boolean> {
    try {
      await this.#client.rest.git.createRef({
        ...this.#where,
        ref: `refs/tags/${tag}`,
        sha: commit,
        // Sent again unseen, a request whose answer was lost would find its own tag and take it for another's.
        request: { retries: 0 },
      });
      return true;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null) throw error;
      if (/reference already exists/i.test(refusal.detail)) return false;
      const message = `GitHub refused to make the tag ${tag} at ${commit}: ${refusal.detail}. Check \`permissions: contents: write\` of the workflow, and that a ruleset for tags lets it make this one; or push the tag yourself. Nothing was published.`;
      throw new ReleaseFailure('tag_refused', message, { cause: error });
    }
  }

  async remove(tag: string): Promise<void> {
    await calling(`remove the tag ${tag}`, () =>
      orNull(this.#client.rest.git.deleteRef({ ...this.#where, ref: `tags/${tag}` })),
    );
  }
}

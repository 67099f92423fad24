import { RestReleases } from '../github/release.ts';
import type { Release, ReleaseStatement } from '../release/release-port.ts';

/** Releases of which none is published before it was judged once more, and which knows what this run made. */
export class JudgedReleases extends RestReleases {
  /** Throws to refuse. Otherwise the commit at which the tag is to be made; null: the tag is there. */
  judge: (() => Promise<string | null>) | undefined;
  /** The release that this run published; null: none, or another run's was found. */
  published: Release | null = null;
  /** The tag is there now, whoever made it: from here on one that is missing was deleted. */
  isTagSettled = false;
  #madeTag: { readonly tag: string; readonly commit: string } | null = null;

  override async publish(draft: Release, said: ReleaseStatement): Promise<Release> {
    if (this.judge === undefined) throw new Error('A release was to be published that nobody judges.');
    const commit = await this.judge();
    if (commit !== null) await this.#makeTag(said.tag, commit, this.judge);
    this.published = draft;
    return super.publish(draft, said);
  }

  /** Made by its full name, then read and judged again: somebody may have made it elsewhere meanwhile. */
  async #makeTag(tag: string, commit: string, judge: () => Promise<string | null>): Promise<void> {
    if (await this.createTag(tag, commit)) this.#madeTag = { tag, commit };
    this.isTagSettled = true;
    await judge();
  }

  /** Takes back the tag that this run made, unless it was moved since, or another run's release has it. */
  async withdrawTag(): Promise<void> {
    if (this.#madeTag === null) return;
    const { tag, commit } = this.#madeTag;
    const { object } = await this.tagState(tag);
    if (object !== commit || (await this.findRelease(tag)) !== null) return;
    await this.removeTag(tag);
    this.#madeTag = null;
  }
}

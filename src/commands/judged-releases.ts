import { RestReleases } from '../github/release.ts';
import type { Release } from '../release/release-port.ts';

/** Releases of which none is published before it was judged once more, and which knows the one that was. */
export class JudgedReleases extends RestReleases {
  /** Throws to refuse. */
  judge: (() => Promise<void>) | undefined;
  /** The release that this run published; null: none, or another run's was found. */
  published: Release | null = null;

  override async publish(draft: Release): Promise<Release> {
    if (this.judge === undefined) throw new Error('A release was to be published that nobody judges.');
    await this.judge();
    this.published = draft;
    return super.publish(draft);
  }
}

import { UserError } from '../errors.ts';
import type { PullLedger } from '../evaluation/pull-ledger.ts';
import type { ReleaseReading } from '../evaluation/release-reading.ts';
import { GitHubFailure } from '../github/failure.ts';
import { recordedRelease, type Standing } from '../release/recorded-release.ts';
import type { ReleaseVerdict } from '../release/release-gate.ts';
import { tagOfRef } from '../release/release-origin.ts';
import { type Release, ReleaseFailure, type ReleasePort } from '../release/release-port.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';

/** What became of a release that was published and is refused. */
export interface Withdrawal {
  readonly isWithdrawn: boolean;
  /** The release as GitHub has it; null: there is none any more. */
  readonly release: { readonly id: number; readonly url: string } | null;
  /** A sentence or two, for the report and the ledger. */
  readonly message: string;
}

interface PublishedFacts {
  readonly id: number;
  /** Of the tag that the event named. */
  readonly ref: string;
  readonly isWithdrawing: boolean;
  /** The bundle that is judged is the release's own. */
  readonly isSought: boolean;
  /** The ledger of a reading, or of the default branch; null where none is named. */
  readonly ledger: (reading: ReleaseReading | null) => Promise<PullLedger | null>;
}

/** What an event `release` is about: a release that somebody published, and that is there whatever the gate says. */
export class PublishedRelease {
  readonly #releases: Pick<ReleasePort, 'releaseOf' | 'unpublish'>;
  readonly #facts: PublishedFacts;

  constructor(releases: Pick<ReleasePort, 'releaseOf' | 'unpublish'>, facts: PublishedFacts) {
    this.#releases = releases;
    this.#facts = facts;
  }

  /**
   * What becomes of it when it is refused.
   * @param link the link of the chain that is missing; null: the chain held, and the release has other files
   * @param sha256 of the bundle that was judged
   */
  async withdraw(
    reading: ReleaseReading,
    { links }: Pick<ReleaseVerdict, 'links'>,
    link: string | null,
    sha256: string | null,
  ): Promise<Withdrawal> {
    const { isSought } = this.#facts;
    const isMoved = links.some((one) => one.link === 'commit' && one.state === 'broken');
    // What a job hands over is not what was published.
    const isChanged = isMoved || (link === null && isSought);
    return this.#withdrawn({ entries: await this.#entries(reading), isChanged, sha256 });
  }

  /** What GitHub or Git did not answer says nothing; what cannot be judged as it is does not stay published. */
  async afterError(error: unknown): Promise<never> {
    const isUnanswered = error instanceof GitHubFailure || error instanceof ReleaseFailure;
    if (!(error instanceof UserError) || isUnanswered) throw error;
    const entries = await this.#entries(null);
    const { message } = await this.#withdrawn({ entries, isChanged: false, sha256: null });
    throw new UserError(`${error.message}\n${message}`, error.problems, { cause: error });
  }

  async #entries(reading: ReleaseReading | null): Promise<readonly LedgerEntry[] | null> {
    const ledger = await this.#facts.ledger(reading).catch(() => null);
    return ledger?.entries ?? null;
  }

  /** A draft again, unless it is as this gate released it. Its tag stays: who made it is not known. */
  async #withdrawn(standing: Standing): Promise<Withdrawal> {
    const { id, ref, isWithdrawing } = this.#facts;
    try {
      const release = await this.#releases.releaseOf(id);
      if (release === null || release.isDraft) return gone(`The release ${id} is not published any more.`);
      if (release.tag !== tagOfRef(ref))
        return left(release, `The release has the tag ${release.tag} now; its own event judges that.`);
      const recorded = recordedRelease(release, standing);
      if (recorded !== undefined) {
        const message = `The release stays published: entry ${recorded} of the ledger records it, and it has the bundle of then. A deployment asks for the approval again.`;
        return left(release, message);
      }
      if (!isWithdrawing) {
        const message =
          'The release stays published, because `withdraw` is false. Delete it, or make it a draft.';
        return left(release, message);
      }
      await this.#releases.unpublish(release);
      const message = `The release was made a draft again, with its files. The tag ${release.tag} stays.`;
      return { ...left(release, message), isWithdrawn: true };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return gone(
        `The release may still be published: it could not be made a draft again. ${why} Delete it.`,
      );
    }
  }
}

function left({ id, url }: Release, message: string): Withdrawal {
  return { isWithdrawn: false, release: { id, url }, message };
}

function gone(message: string): Withdrawal {
  return { isWithdrawn: false, release: null, message };
}

import { UserError } from '../errors.ts';

/** What a release says: its tag, where that is made unless it is there, its title and its notes. */
export interface ReleaseStatement {
  readonly tag: string;
  readonly commit: string;
  readonly title: string;
  /** Notes, as Markdown. */
  readonly body: string;
}

/** A release on GitHub, a draft or published. */
export interface Release {
  readonly id: number;
  readonly tag: string;
  /** Where people see it. */
  readonly url: string;
  /** Where its files are sent. */
  readonly uploadUrl: string;
  readonly isDraft: boolean;
  /** Its files and its tag are locked. */
  readonly isImmutable: boolean;
  readonly title: string;
  readonly body: string;
  readonly assets: readonly ReleaseAsset[];
}

/** A file of a release, as GitHub lists it. */
export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** False where an upload was broken off. */
  readonly isComplete: boolean;
  /** Lowercase hex, as GitHub counts it; null where it does not say. */
  readonly sha256: string | null;
}

/** A file that is to be released. `open` begins it anew: an upload that broke is sent again from its first byte. */
export interface ReleaseFile {
  readonly name: string;
  readonly size: number;
  /** Lowercase hex. */
  readonly sha256: string;
  open(): AsyncIterable<Uint8Array>;
}

/** What the tag of one name is, read by its full name: `refs/tags/NAME`, never by the short one. */
export interface TagState {
  readonly name: string;
  /** What the ref holds: a commit, or the object of an annotated tag; null without such a tag. */
  readonly object: string | null;
  /** The commit it leads to; null where it leads to none. */
  readonly commit: string | null;
  /** There is a branch of the same name. */
  readonly isBranchToo: boolean;
  /** There is no such tag yet, and this is what the release would make it. */
  readonly isPlanned?: true;
}

/** Releases of one repository. Rejects with a `ReleaseFailure` where GitHub says no, and with a `GitHubFailure` where it does not answer. */
export interface ReleasePort {
  /** The published release of a tag. */
  findRelease(tag: string): Promise<Release | null>;
  /** A release by GitHub's id, a draft or published; null: there is none any more. */
  releaseOf(id: number): Promise<Release | null>;
  /** Drafts of a tag, which only a token that may write sees, oldest first. */
  drafts(tag: string): Promise<readonly Release[]>;
  /** A draft of its own, also where the tag has others. Publishing it makes the tag at the commit unless it is there. */
  createDraft(draft: ReleaseStatement): Promise<Release>;
  /** Sends a file. What an earlier attempt left under its name is replaced, or kept where it is exactly this file. */
  upload(release: Release, file: ReleaseFile): Promise<ReleaseAsset>;
  /** The bytes as they are stored; rejects where they end before the size that GitHub lists. */
  download(asset: ReleaseAsset): AsyncIterable<Uint8Array>;
  /** Publishes a draft with what it is to say, whatever somebody made of that meanwhile, and reads it again. */
  publish(release: Release, said: ReleaseStatement): Promise<Release>;
  /** Makes a published release a draft again; GitHub refuses where it is immutable. */
  unpublish(release: Release): Promise<void>;
  removeDraft(release: Release): Promise<void>;
  tagState(tag: string): Promise<TagState>;
  /** Makes the full ref `refs/tags/TAG` at the commit. False: there is a tag of this name already, wherever it leads. */
  createTag(tag: string, commit: string): Promise<boolean>;
  removeTag(tag: string): Promise<void>;
}

/** Why a release could not be made; a closed list. */
export const RELEASE_FAILURE_CODES = [
  'release_exists',
  'release_gone',
  'tag_used',
  'tag_missing',
  'tag_moved',
  'tag_refused',
  'draft_gone',
  'release_changed',
  'release_immutable',
  'asset_exists',
  'asset_renamed',
  'asset_too_large',
  'asset_differs',
  'file_changed',
  'upload_refused',
  'upload_failed',
  'download_failed',
  'download_truncated',
] as const;
export type ReleaseFailureCode = (typeof RELEASE_FAILURE_CODES)[number];

/** A release that did not come about, with its own reason. */
export class ReleaseFailure extends UserError {
  readonly code: ReleaseFailureCode;

  constructor(code: ReleaseFailureCode, message: string, options?: ErrorOptions) {
    super(message, [], options);
    this.name = 'ReleaseFailure';
    this.code = code;
  }
}

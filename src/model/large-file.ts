import type { ModelFile } from '../evidence/model-files/model-file.ts';

/** An object that a pointer file names, outside Git. */
export interface WantedObject {
  readonly tool: 'lfs' | 'dvc' | 'mlflow';
  /** Lowercase hex: the SHA-256 of an object of Git LFS or of a registry; the MD5 of one of DVC, with `.dir` for the list of a folder. */
  readonly digest: string;
  /** Bytes as the pointer says; null where it does not say. No more than these are read. */
  readonly size: number | null;
  /** Folder of the DVC project in the repository, `''` for the root; null for others. */
  readonly project: string | null;
  /** Address of the DVC remote or of the registry that the base commit declares; null where there is none, and for Git LFS. */
  readonly remote: string | null;
  /** Where a registry has it; only for one. */
  readonly registry?: RegistryPlace;
  /** An object of at most so many bytes is held in memory; a larger one is only digested. */
  readonly keepUpTo: number;
  /** For bytes that are held to a SHA-256 that is known: an MD5 takes twice as long. That of the answer is empty. */
  readonly onlySha256?: true;
  /**
   * Where its bytes go while they are read. Called anew for each attempt, and then what came before is of no use; nothing of
   * it may be used before the answer says that it was read.
   */
  readonly into?: () => Promise<ObjectSink>;
}

/** One file of one version of a registered model. */
export interface RegistryPlace {
  readonly model: string;
  readonly version: string;
  /** Among the files of the version. */
  readonly path: string;
  /** Variable that holds the token; null: the registry asks for none. */
  readonly token: string | null;
}

/** Takes the bytes of one object in order. */
export interface ObjectSink {
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/** What was found. Digests are of the bytes that were read, all of them, whatever was asked for. */
export type ObjectAnswer =
  | {
      readonly state: 'read';
      readonly sha256: string;
      readonly md5: string;
      readonly size: number;
      /** Null: larger than was to be held. */
      readonly bytes: Uint8Array | null;
      /** Of an object that is not held: what its ends say that it is. Absent: nobody looked. */
      readonly examined?: ModelFile;
    }
  /** There are more bytes than the pointer says; reading ended there. */
  | { readonly state: 'longer' }
  /** The store was asked and does not have it. */
  | { readonly state: 'missing' }
  /** It cannot be read from here; `reason` completes "… is not followed: REASON." */
  | { readonly state: 'not_followed'; readonly reason: string };

/**
 * Where the objects behind pointer files are. Answers in the order of the questions. Rejects with a `UserError` when the
 * store cannot be asked now (no access, no network): then nothing is known.
 */
export interface LargeFileStore {
  read(wanted: readonly WantedObject[]): Promise<readonly ObjectAnswer[]>;
}

/** Follows nothing: where nobody gave a store, a pointer is never taken for its object. */
export const NO_LARGE_FILES: LargeFileStore = {
  read: async (wanted) =>
    wanted.map(() => ({ state: 'not_followed', reason: 'there is nowhere to read it from' })),
};

/** A commit that a training run names, held against the commit that is judged. */
export interface RunCommit {
  readonly commit: string;
  /** `elsewhere`: it is here, and not in the history of what is judged. `incomplete`: a shallow clone cannot tell. */
  readonly state: 'head' | 'ancestor' | 'elsewhere' | 'unknown' | 'incomplete';
  /** Governed code of the model that differs since, the first few paths, sorted. */
  readonly changed: readonly string[];
  readonly changedCount: number;
}

/** A file of the model whose hash a tool recorded, compared with what is there. */
export interface RecordedFile {
  /** The file that holds the hash (dvc.lock, a .dvc pointer). */
  readonly recordedIn: string;
  readonly path: string;
  readonly digest: string;
  readonly isSame: boolean;
}

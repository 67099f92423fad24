import type { Problem } from '../text/problem.ts';
import { canonicalDigest, canonicalJson } from './canonical.ts';
import { collisionKey, pathProblem } from './path.ts';

/** One entry of a commit's tree under a model's governed paths. */
export interface HashedEntry {
  readonly path: string;
  /** Git's mode: 100644, 100755, 120000 (link), 160000 (submodule), … */
  readonly mode: string;
  readonly sizeBytes: number;
  /** Lowercase hex of the object's content; null where there is none to hash (a submodule). */
  readonly sha256: string | null;
  /** What the file points to, where it is a pointer that was followed. */
  readonly objects?: readonly PointedObject[];
}

/** An object outside Git that a pointer file stands for (Git LFS, DVC, a registry), with the digest of its own bytes. */
export interface PointedObject {
  /** Where the object appears in a work tree. */
  readonly path: string;
  readonly size: number;
  /** Lowercase hex. */
  readonly sha256: string;
}

export interface ContentEntry {
  readonly path: string;
  readonly mode: '100644' | '100755';
  readonly size: number;
  readonly sha256: string;
  /** Absent for a file that points to nothing. */
  readonly objects?: readonly PointedObject[];
}

export interface ContentManifest {
  /** Sorted by path, in UTF-16 code units. */
  readonly entries: readonly ContentEntry[];
  /**
   * Of what the commit itself holds: a pointer by its own digest, so that the content of any commit can be compared
   * without reading what pointers stand for. Null when there is any problem: what cannot be named cannot be approved.
   */
  readonly digest: string | null;
  readonly problems: readonly Problem[];
}

const MODE_NOUNS: Readonly<Record<string, string>> = {
  '120000': 'a symbolic link',
  '160000': 'a submodule',
  '040000': 'a folder',
};

/** The content of a model: regular files only, no two names that some file system would take for one. */
export function contentManifest(tree: readonly HashedEntry[], folder: string): ContentManifest {
  const problems: Problem[] = [];
  const entries: ContentEntry[] = [];
  const seen = new Map<string, string>();
  for (const entry of [...tree].sort((a, b) => compareCodeUnits(a.path, b.path))) {
    const twin = seen.get(collisionKey(entry.path));
    if (twin !== undefined) {
      const message = `\`${twin}\` and \`${entry.path}\` are one name on some systems: rename one.`;
      problems.push({ code: 'path_collision', message, file: entry.path });
      continue;
    }
    seen.set(collisionKey(entry.path), entry.path);
    const accepted = contentEntry(entry);
    if ('code' in accepted) problems.push(accepted);
    else entries.push(accepted);
  }
  if (tree.length === 0) {
    problems.push({ code: 'no_content', message: 'The model has no files.', file: folder });
  }
  return { entries, digest: problems.length > 0 ? null : canonicalDigest(entries.map(ownEntry)), problems };
}

/** An entry as the commit has it, without the objects that were followed from it. */
export function ownEntry({ objects: _, ...own }: ContentEntry): ContentEntry {
  return own;
}

function contentEntry(entry: HashedEntry): ContentEntry | Problem {
  const { path: file, mode, sizeBytes, sha256, objects } = entry;
  const wrongPath = pathProblem(file);
  if (wrongPath !== undefined) return { code: 'bad_path', message: wrongPath, file };
  if (mode !== '100644' && mode !== '100755') {
    const noun = MODE_NOUNS[mode] ?? `an entry of mode ${mode}`;
    const message = `\`${file}\` is ${noun}; only regular files can be approved. Commit the file itself.`;
    return { code: mode === '120000' ? 'symbolic_link' : 'not_a_file', message, file };
  }
  if (sha256 === null || !isSha256(sha256)) return weakDigest(file);
  const weak = objects?.find((object) => !isSha256(object.sha256));
  if (weak !== undefined) return weakDigest(weak.path);
  return { path: file, mode, size: sizeBytes, sha256, ...(objects !== undefined && { objects }) };
}

/** What an approval is given on. */
export interface SubjectInput {
  readonly model: { readonly name: string; readonly version: string };
  readonly content: ContentManifest;
  /** Each evidence file that was read, with the digest of the bytes that were parsed. */
  readonly evidence: readonly { readonly file: string; readonly sha256: string }[];
  /** The catalog entries of the data sets that the model uses, as they stand at head. */
  readonly catalog: readonly { readonly name: string }[];
  /** Digests of the resolved policies that apply (`LoadedPolicy.digest`). */
  readonly policies: readonly string[];
  /** The waivers in force for this model. */
  readonly waivers: readonly unknown[];
}

/** Digests as `sha256:` and lowercase hex; each null where it could not be made, and then `subject` is null too. */
export interface SubjectDigests {
  readonly subject: string | null;
  readonly content: string | null;
  readonly evidence: string | null;
  readonly catalog: string;
  readonly policy: string | null;
  /** The canonical JSON whose digest `subject` is; it says what an approval covered. */
  readonly preimage: string | null;
  readonly problems: readonly Problem[];
}

/**
 * The subject digest: sha256 of the canonical JSON of everything that an approval covers. It names no commit, branch or
 * time, so a merge, squash or rebase keeps it; the order in which things were found does not matter.
 */
export function subjectDigests(input: SubjectInput): SubjectDigests {
  const evidence = [...input.evidence]
    .map(({ file, sha256 }) => ({ file, sha256 }))
    .sort((a, b) => compareCodeUnits(a.file, b.file) || compareCodeUnits(a.sha256, b.sha256));
  const catalog = [...input.catalog].sort((a, b) => compareCodeUnits(a.name, b.name));
  const policies = [...new Set(input.policies)].sort(compareCodeUnits);
  const waivers = [...input.waivers].map((waiver) => canonicalDigest(waiver)).sort(compareCodeUnits);
  const problems = [
    ...input.content.problems,
    ...evidence.filter((item) => !isSha256(item.sha256)).map((item) => weakDigest(item.file)),
  ];
  const isEvidenceSound = evidence.every((item) => isSha256(item.sha256));
  const isWhole = input.content.digest !== null && isEvidenceSound && policies.length > 0;
  const { name, version } = input.model;
  const covered = {
    content: input.content.entries,
    evidence,
    catalog,
    policies,
    waivers,
    model: { name, version },
  };
  return {
    subject: isWhole ? canonicalDigest(covered) : null,
    content: input.content.digest,
    evidence: isEvidenceSound ? canonicalDigest(evidence) : null,
    catalog: canonicalDigest(catalog),
    policy: policies.length > 0 ? canonicalDigest(policies) : null,
    preimage: isWhole ? canonicalJson(covered) : null,
    problems,
  };
}

function isSha256(digest: string): boolean {
  return /^[0-9a-f]{64}$/.test(digest);
}

function weakDigest(file: string): Problem {
  const message = `\`${file}\` has no SHA-256 digest of 64 lowercase hexadecimal digits.`;
  return { code: 'weak_digest', message, file };
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

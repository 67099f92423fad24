import { type ImageReference, imageDigest, imageReferences } from '../checks/dockerfile.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { Problem } from '../text/problem.ts';

/** What a model's folder says about what it runs in. */
export interface EnvironmentFacts {
  readonly folder: string;
  readonly manifest: { readonly dockerfile?: string; readonly requirements?: string };
  /** Files of the folder by path, as the bundle's commit holds them. */
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly sha256: string }>;
}

/** What a model runs in, by content. */
export interface CodeEnvironment {
  /** Lowercase hex; null where an image is not pinned, or where there is neither an image nor a lock file. */
  readonly digest: string | null;
  /** Images that are built on or copied from, with their digests, in order. */
  readonly images: readonly string[];
  /** Lock files, relative to the model's folder, sorted. */
  readonly locks: readonly { readonly path: string; readonly sha256: string }[];
  readonly packages: readonly PinnedPackage[];
  /** Why there is no digest. */
  readonly problems: readonly Problem[];
}

export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
}

/** Files that pin what is installed, under the names that their tools give them. */
const LOCK_FILES: ReadonlySet<string> = new Set([
  'Pipfile.lock',
  'conda-lock.yml',
  'package-lock.json',
  'pdm.lock',
  'pixi.lock',
  'poetry.lock',
  'pylock.toml',
  'renv.lock',
  'uv.lock',
]);

/**
 * The digest of base images and lock files: found where the check `environment` finds them, and lock files by their names
 * besides. It names no path of the repository, so a model that moves keeps it.
 */
export function codeEnvironment({ folder, manifest, texts }: EnvironmentFacts): CodeEnvironment {
  const dockerfile = `${folder}/${manifest.dockerfile ?? 'Dockerfile'}`;
  const requirements = `${folder}/${manifest.requirements ?? 'requirements.txt'}`;
  const { references, problems } = imagesOf(dockerfile, texts.get(dockerfile)?.text);
  const images = references.map(({ image }) => image);
  const locks = [...texts]
    .filter(([path]) => path === requirements || isLockFile(path, folder))
    .map(([path, { sha256 }]) => ({ path: path.slice(folder.length + 1), sha256 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const found = problems.length > 0 ? problems : nothingFound(folder, images.length + locks.length);
  const digest =
    found.length > 0
      ? null
      : sha256Hex(canonicalJson({ images: images.map((image) => imageDigest(image)), locks }));
  return {
    digest,
    images,
    locks,
    packages: packagesOf(texts.get(requirements)?.text ?? ''),
    problems: found,
  };
}

/** Whether the digest of a model's folder rests on what this file says. */
export function entersEnvironment(
  path: string,
  { folder, manifest }: Pick<EnvironmentFacts, 'folder' | 'manifest'>,
): boolean {
  const named = [manifest.dockerfile ?? 'Dockerfile', manifest.requirements ?? 'requirements.txt'];
  return named.some((name) => path === `${folder}/${name}`) || isLockFile(path, folder);
}

function isLockFile(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`) && LOCK_FILES.has(path.slice(path.lastIndexOf('/') + 1));
}

function imagesOf(
  file: string,
  text: string | undefined,
): { readonly references: readonly ImageReference[]; readonly problems: readonly Problem[] } {
  if (text === undefined) return { references: [], problems: [] };
  try {
    const references = imageReferences(text);
    const problems = references
      .filter(({ image, isUnresolvable }) => isUnresolvable || imageDigest(image) === undefined)
      .map(({ image, line, instruction }) => {
        const message = `${instruction} \`${image.slice(0, 200)}\` is not pinned by a sha256 digest: what the model runs in has no digest.`;
        return { code: 'unpinned_image', message, file, line };
      });
    return { references, problems };
  } catch (error) {
    return {
      references: [],
      problems: [{ code: 'unread_dockerfile', message: (error as Error).message, file }],
    };
  }
}

function nothingFound(folder: string, count: number): Problem[] {
  if (count > 0) return [];
  const message = 'There is neither a Dockerfile nor a lock file: what the model runs in has no digest.';
  return [{ code: 'no_environment', message, file: folder }];
}

const PINNED = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([0-9][0-9A-Za-z.!+_-]*)/;

/** Packages that a requirements file pins, for the bill of materials; sorted, each once. */
function packagesOf(text: string): PinnedPackage[] {
  const found = text.split('\n').flatMap((line): (readonly [string, PinnedPackage])[] => {
    const [, written, version] = PINNED.exec(line) ?? [];
    if (written === undefined || version === undefined) return [];
    const name = written.toLowerCase().replace(/[-_.]+/g, '-');
    return [[`${name}==${version}`, { name, version }]];
  });
  return [...new Map(found).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

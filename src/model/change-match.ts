import { Minimatch } from 'minimatch';

/** A changed path, with its name before a rename. */
export interface ChangedName {
  readonly path: string;
  readonly previousPath: string | null;
}

const GLOB = { dot: true, nonegate: true, nocomment: true } as const;
const matchers = new Map<string, Minimatch>();

/** The same changes are asked about by every check of every model: each glob is held against them once. */
const known = new WeakMap<readonly ChangedName[], Map<string, boolean>>();

/** A path matches a glob, the way it is or the way it was before a rename. */
export function touches(files: readonly ChangedName[], globs: readonly string[]): boolean {
  const answers = known.get(files) ?? new Map<string, boolean>();
  known.set(files, answers);
  return globs.some((glob) => {
    const answer = answers.get(glob) ?? isTouched(files, glob);
    answers.set(glob, answer);
    return answer;
  });
}

export function matchesBranch(branch: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matcherOf(glob).match(branch));
}

/** GitHub keeps no two labels that differ in case only, so a policy that writes one otherwise means it all the same. */
export function isLabelled(labels: readonly string[], wanted: readonly string[]): boolean {
  const present = labels.map((label) => label.toLowerCase());
  return wanted.some((label) => present.includes(label.toLowerCase()));
}

function isTouched(files: readonly ChangedName[], glob: string): boolean {
  const matcher = matcherOf(glob);
  return files.some(
    ({ path, previousPath }) => matcher.match(path) || (previousPath !== null && matcher.match(previousPath)),
  );
}

function matcherOf(glob: string): Minimatch {
  const matcher = matchers.get(glob) ?? new Minimatch(glob, GLOB);
  if (matchers.size < 10_000) matchers.set(glob, matcher);
  return matcher;
}

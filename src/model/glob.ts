import { Minimatch } from 'minimatch';
import { pathProblem } from './path.ts';

const MAX_LENGTH = 256;
const MAX_WILDCARDS = 12;

/**
 * Why a glob is refused, or undefined. Globs are relative paths with `*`, `**`, `?`, `[…]` and `{a,b}`; no negation,
 * no extended patterns. The caps keep matching cheap whatever is written.
 */
export function globProblem(glob: string): string | undefined {
  if (glob.trim() === '') return 'The glob is empty.';
  if (glob.length > MAX_LENGTH)
    return `The glob has ${glob.length} characters; at most ${MAX_LENGTH} are accepted.`;
  if (glob.startsWith('!')) return 'A glob names what is included: a leading ! is refused.';
  if (/[?*+@!]\(/.test(glob))
    return `\`${glob}\` uses an extended pattern, which is refused: write several globs.`;
  if ((glob.match(/\*+|\?|\[/g)?.length ?? 0) > MAX_WILDCARDS) {
    return `\`${glob}\` has more than ${MAX_WILDCARDS} wildcards.`;
  }
  if (/\{[^}]*\//.test(glob)) {
    return `\`${glob}\` has a / inside braces: write several globs.`;
  }
  if ((glob.match(/\{/g)?.length ?? 0) > 2 || /\{[^}]*\.\./.test(glob)) {
    return `\`${glob}\` has too many braces: write several globs.`;
  }
  return pathProblem(glob);
}

const matchers = new Map<string, Minimatch>();

/** Whether a repository path matches a glob. Names with a leading dot count; case counts. */
export function matchesGlob(path: string, glob: string): boolean {
  let matcher = matchers.get(glob);
  if (matcher === undefined) {
    matcher = new Minimatch(glob, {
      dot: true,
      noext: true,
      nonegate: true,
      nocomment: true,
      platform: 'linux',
    });
    if (matchers.size < 10_000) matchers.set(glob, matcher);
  }
  return matcher.match(path);
}

/** Whether a folder is meant by a glob, either itself (`models/*`) or through what it holds (`models/**`). */
export function matchesFolder(folder: string, glob: string): boolean {
  return matchesGlob(folder, glob) || matchesGlob(`${folder}/model.yml`, glob);
}

import { createHash } from 'node:crypto';
import type { PolicyOverlay } from '../schemas/policy-overlay.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';
import {
  gitReference,
  isBaselinePath,
  LOCK_FILE,
  type LockedBaseline,
  type PolicyLock,
} from './policy-lock.ts';

/** What `extends` is resolved by: the lock file and the files of the same commit. Nothing is fetched. */
export interface BaselineSource {
  /** Undefined where there is no lock file, or none that can be read. */
  readonly lock: PolicyLock | undefined;
  /** The text of a file of the same commit. */
  readonly text: (file: string) => string | undefined;
}

export interface FoundBaseline extends LockedBaseline {
  readonly text: string;
}

export const REFERENCE_WORDS =
  'A baseline is a path below .arbiter/baselines/, or OWNER/REPOSITORY/PATH@REF; both end in .yml before the @.';

/** How many policies may extend each other in a row. */
export const MOST_GENERATIONS = 5;
/** How many are read for one policy: some that extend the same ones would otherwise be read again and again. */
export const MOST_BASELINES = 64;

/**
 * The baselines of a policy, each with the bytes that the lock file pins. Anything else is a problem: a reference that is
 * not locked, a file that is not there, a digest that differs, a policy that in the end extends itself.
 *
 * @param chain files that led here, the outermost first
 */
export function findBaselines(
  overlay: PolicyOverlay,
  document: TextDocument,
  source: BaselineSource | undefined,
  chain: readonly string[],
): { readonly found: readonly FoundBaseline[]; readonly problems: readonly Problem[] } {
  const found: FoundBaseline[] = [];
  const problems: Problem[] = [];
  for (const index of overlay.extends.keys()) {
    const baseline = findBaseline(overlay, index, source, chain);
    if ('text' in baseline) found.push(baseline);
    else
      problems.push(document.problem(baseline.code, baseline.message, baseline.pointer, baseline.suggestion));
  }
  return { found, problems };
}

interface NoBaseline {
  readonly code: string;
  readonly message: string;
  readonly pointer: string;
  readonly suggestion?: string | undefined;
}

function findBaseline(
  { extends: list }: PolicyOverlay,
  index: number,
  source: BaselineSource | undefined,
  chain: readonly string[],
): FoundBaseline | NoBaseline {
  const { ref, digest } = list[index] ?? { ref: '' };
  const pointer = `/extends/${index}/ref`;
  const problem = (code: string, message: string, suggestion?: string) => ({
    code,
    message,
    pointer,
    suggestion,
  });
  if (list.findIndex((other) => other.ref === ref) < index) {
    return problem('duplicate_baseline', `\`${ref}\` is extended twice.`);
  }
  if (gitReference(ref) === undefined && !isBaselinePath(ref))
    return problem('bad_reference', REFERENCE_WORDS);
  const known = source?.lock?.baselines ?? [];
  const locked = known.find((baseline) => baseline.ref === ref);
  if (locked === undefined) {
    const message = `\`${ref}\` is not pinned in ${LOCK_FILE}: run \`arbiter policy lock\` and commit what it writes.`;
    return problem(
      'unlocked_baseline',
      message,
      suggest(
        ref,
        known.map((baseline) => baseline.ref),
      ),
    );
  }
  if (isBaselinePath(ref) && locked.file !== ref) {
    return problem('bad_reference', `${LOCK_FILE} has another file for \`${ref}\`: ${locked.file}.`);
  }
  if (chain.includes(locked.file)) {
    return problem('extends_loop', `The policy extends itself: ${[...chain, locked.file].join(' → ')}.`);
  }
  if (chain.length >= MOST_GENERATIONS) {
    return problem(
      'extends_too_deep',
      `At most ${MOST_GENERATIONS} policies may extend each other in a row.`,
    );
  }
  const text = source?.text(locked.file);
  if (text === undefined) return problem('missing_baseline', `There is no file ${locked.file}.`);
  const actual = baselineDigest(text);
  if (actual !== locked.digest) {
    return problem(
      'baseline_differs',
      `${locked.file} is ${actual}, and ${LOCK_FILE} pins ${locked.digest}.`,
    );
  }
  if (digest !== undefined && digest !== actual) {
    const message = `\`${ref}\` is to be ${digest}, and ${LOCK_FILE} pins ${actual}.`;
    return { code: 'baseline_differs', message, pointer: `/extends/${index}/digest` };
  }
  return { ...locked, text };
}

/** `sha256:` and the hex digest of a text as UTF-8: of the file's bytes, since only UTF-8 is read. */
export function baselineDigest(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

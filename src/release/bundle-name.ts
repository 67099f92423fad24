import { UserError } from '../errors.ts';

const NAME = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
const VERSION = /^\d+\.\d+(?:\.\d+)?$/;
const TAGS = 'refs/tags/';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const BUNDLE_TAG =
  /^(?<name>.+)-v(?<version>\d+\.\d+(?:\.\d+)?)-approved-(?<day>\d{4}-\d{2}-\d{2})(?:\.(?<number>[1-9]\d*))?$/;

/** The tag of a bundle, taken apart. */
export interface BundleTag {
  readonly name: string;
  readonly version: string;
  /** UTC day of the last counted approval, YYYY-MM-DD. */
  readonly day: string;
  /** 1 for the first of the day. */
  readonly number: number;
}

/**
 * `NAME-vVERSION-approved-DAY`; the second of one day ends in `.2`.
 * @param existing tags of the repository; others than this model's do not matter
 */
export function bundleTag(name: string, version: string, day: string, existing: Iterable<string>): string {
  requireName(name, version);
  if (!isDay(day)) throw new UserError(`${JSON.stringify(day)} is no day: expected YYYY-MM-DD.`);
  const first = `${name}-v${version}-approved-${day}`;
  const numbers = [...existing].flatMap((tag) => {
    const found = parseBundleTag(tag);
    return found !== undefined && tag.startsWith(first) && found.name === name ? [found.number] : [];
  });
  const last = Math.max(0, ...numbers);
  return last === 0 ? first : `${first}.${last + 1}`;
}

/**
 * The tag that somebody pushed to a commit before it was bundled: of this model, version and day, and of no bundle that the
 * ledger records. The first of several; undefined where there is none.
 * @param refs as a remote lists them: full names to objects, annotated tags also as `NAME^{}` to what they lead to
 */
export function pushedBundleTag(
  wanted: Omit<BundleTag, 'number'> & { readonly commit: string },
  refs: ReadonlyMap<string, string>,
  recorded: readonly string[],
): string | undefined {
  const found = [...refs].flatMap(([ref, object]) => {
    const tag = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : '';
    const parsed = parseBundleTag(tag);
    const isWanted =
      parsed?.name === wanted.name &&
      parsed.version === wanted.version &&
      parsed.day === wanted.day &&
      (refs.get(`${ref}^{}`) ?? object) === wanted.commit &&
      !recorded.includes(tag);
    return isWanted ? [{ tag, number: parsed.number }] : [];
  });
  return found.sort((a, b) => a.number - b.number)[0]?.tag;
}

/** A bundle's tag, by its name alone (no `refs/tags/`); undefined for anything that `bundleTag` does not write. */
export function parseBundleTag(tag: string): BundleTag | undefined {
  const found = BUNDLE_TAG.exec(tag)?.groups as Record<'name' | 'version' | 'day', string> & {
    number?: string;
  };
  if (found === undefined || !NAME.test(found.name) || !isDay(found.day)) return undefined;
  const number = Number(found.number ?? 1);
  if (found.number === '1' || !Number.isSafeInteger(number)) return undefined;
  return { name: found.name, version: found.version, day: found.day, number };
}

const CANDIDATE_TAG = /^(?<name>.+)-v(?<version>\d+\.\d+(?:\.\d+)?)-prod-candidate$/;

/** `NAME-vVERSION-prod-candidate`: what somebody says is the candidate, before its approval. Undefined for any other tag. */
export function parseCandidateTag(tag: string): Pick<BundleTag, 'name' | 'version'> | undefined {
  const found = CANDIDATE_TAG.exec(tag)?.groups as Record<'name' | 'version', string> | undefined;
  return found === undefined || !NAME.test(found.name)
    ? undefined
    : { name: found.name, version: found.version };
}

function requireName(name: string, version: string): void {
  if (!NAME.test(name)) {
    throw new UserError(
      `${JSON.stringify(name)} cannot name a bundle: expected lowercase letters and digits, with single - _ or . between them.`,
    );
  }
  if (!VERSION.test(version)) {
    throw new UserError(
      `A bundle's version has two or three numbers, as in 1.4 or 1.4.2; found ${JSON.stringify(version)}. Change \`version\` in model.yml.`,
    );
  }
}

/** A day that exists. */
export function isDay(day: string): boolean {
  if (!DAY.test(day)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

import { Minimatch } from 'minimatch';
import { type BranchSettings, holds, unknownReason } from './branch.ts';
import { cannotTell, type Fact, type Finding } from './finding.ts';

/** One line of a CODEOWNERS file. */
export interface OwnerLine {
  readonly pattern: string;
  readonly owners: readonly string[];
}

/** Where GitHub looks for CODEOWNERS, first match wins. https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
const PLACES: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Reads a CODEOWNERS file. Lines with `!` or `[…]`, which GitHub skips, are skipped. */
export function parseCodeOwners(text: string): OwnerLine[] {
  return text.split('\n').flatMap((line) => {
    const [pattern = '', ...owners] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    return pattern === '' || /^!|[[\]]/.test(pattern) ? [] : [{ pattern, owners }];
  });
}

/** The owners of a path: those of the last line that matches; none when that line names nobody. */
export function ownersOf(lines: readonly OwnerLine[], path: string): readonly string[] {
  return lines.findLast(({ pattern }) => matches(pattern, path))?.owners ?? [];
}

/** As .gitignore reads patterns: anchored by a slash at the start or in the middle; a folder means all below it. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  const body = pattern.replace(/^\//, '');
  const start = isAnchored ? body : `**/${body}`;
  const globs = body.endsWith('/')
    ? [`${start}**`]
    : body.endsWith('*') && isAnchored
      ? [start]
      : [start, `${start}/**`];
  return globs.some((glob) =>
    new Minimatch(glob, { dot: true, noext: true, nobrace: true, nonegate: true, nocomment: true }).match(
      path,
    ),
  );
}

const GUARDED: readonly {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly why: string;
}[] = [
  {
    folder: '.arbiter/',
    paths: ['.arbiter/config.yml', '.arbiter/roles.yml', '.arbiter/policies/arb-production.yml'],
    why: 'it holds the rules and who signs',
  },
  {
    folder: '.github/',
    paths: [
      '.github/workflows/arbiter-gate.yml',
      '.github/workflows/arbiter-signal.yml',
      '.github/CODEOWNERS',
    ],
    why: 'it holds the workflows that run the gate',
  },
];

/**
 * Judges whether a change to what governs needs an owner's review, or is refused on push. `writers` are logins with write
 * access, in lower case: GitHub passes over owners who have none.
 */
export function codeOwnerFindings(
  settings: BranchSettings,
  texts: Fact<ReadonlyMap<string, string>>,
  writers: Fact<ReadonlySet<string>>,
): Finding[] {
  const isRequired = holds(
    settings,
    (rules) =>
      rules.some(
        ({ type, parameters }) => type === 'pull_request' && parameters.require_code_owner_review === true,
      ),
    (protection) => protection.requiresCodeOwners,
  );
  return GUARDED.filter(({ folder }) => !isPushRestricted(settings, folder)).flatMap(
    ({ folder, paths, why }) => {
      const name = folder.slice(1, -1);
      const expected = `A change to ${folder} needs a code owner’s review, because ${why}.`;
      if (!texts.isKnown) return [cannotTell(`${name}_owners_unreadable`, expected, texts.reason)];
      const place = PLACES.find((path) => texts.value.has(path));
      const lines = place === undefined ? [] : parseCodeOwners(texts.value.get(place) ?? '');
      const unowned = paths.filter((path) => ownersOf(lines, path).length === 0);
      if (unowned.length > 0) {
        const found =
          place === undefined ? 'There is no CODEOWNERS file.' : `${place} gives ${unowned[0]} to nobody.`;
        return [
          unprotected(name, expected, found, `Add \`/${folder} @ORG/TEAM\` as the last lines of CODEOWNERS.`),
        ];
      }
      if (place === 'CODEOWNERS' || place === 'docs/CODEOWNERS') {
        if (ownersOf(lines, place).length === 0) {
          const found = `${place} itself has no owner: a change to it takes the owners away.`;
          return [
            unprotected(
              name,
              expected,
              found,
              `Add \`/${place} @ORG/TEAM\`, or move the file into .github/.`,
            ),
          ];
        }
      }
      const powerless = paths.find((path) => !canReview(ownersOf(lines, path), writers));
      if (powerless !== undefined) {
        const found = `None of the owners that ${place} gives ${powerless} has write access, so GitHub passes over them.`;
        return [unprotected(name, expected, found, 'Name owners with write access, or give it to these.')];
      }
      if (isRequired === 'unknown')
        return [cannotTell(`${name}_owners_unreadable`, expected, unknownReason(settings))];
      if (isRequired) return [];
      const found = `${place} names owners, but their review is not required.`;
      return [
        unprotected(name, expected, found, 'Turn on “Require review from Code Owners” in the ruleset.'),
      ];
    },
  );
}

/** Teams and e-mail addresses are believed: only logins can be looked up. */
function canReview(owners: readonly string[], writers: Fact<ReadonlySet<string>>): boolean {
  return owners.some((owner) => {
    const isLogin = /^@[^/]+$/.test(owner);
    return !isLogin || !writers.isKnown || writers.value.has(owner.slice(1).toLowerCase());
  });
}

function unprotected(name: string, expected: string, found: string, repair: string): Finding {
  return { code: `${name}_unprotected`, severity: 'problem', expected, found, repair };
}

/** A push ruleset refuses pushes that touch a path. https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets */
function isPushRestricted({ rulesets }: BranchSettings, folder: string): boolean {
  if (!rulesets.isKnown) return false;
  return rulesets.value
    .filter(({ target, enforcement }) => target === 'push' && enforcement === 'active')
    .flatMap(({ rules }) => rules)
    .filter(({ type }) => type === 'file_path_restriction')
    .flatMap(({ parameters }) =>
      Array.isArray(parameters.restricted_file_paths) ? parameters.restricted_file_paths : [],
    )
    .some((path) => path === `${folder}**/*` || path === `${folder}**` || path === `${folder}*`);
}

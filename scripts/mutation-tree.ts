/** The repository as a mutation baseline compares it (scripts/mutation-baseline.ts): digests of what decides over mutants. */
import { hash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Paths are relative to the root of the repository, with forward slashes. */
export interface Tree {
  /** Digest over what decides over every result: settings, Stryker. */
  readonly settings: string;
  /** Files that tests read, with their digests. */
  readonly data: Readonly<Record<string, string>>;
  /** Of the test files that read files: their text and that of their support. */
  readonly readers: Readonly<Record<string, string>>;
  /** The test files that judge the folder, each with a digest of itself, its support outside src/, and the packages it loads. */
  readonly tests: Readonly<Record<string, string>>;
  /** Sources that the tests load from src/, at any distance, with their digests. */
  readonly sources: Readonly<Record<string, string>>;
  /** The text of a file, undefined when there is none. */
  readonly read: (path: string) => string | undefined;
}

/** A change here makes all earlier results void. */
const SETTINGS = ['package-lock.json', 'vitest.config.ts', 'stryker.config.mjs'].map(
  (name) => `test/mutation/${name}`,
);
/** Where tests find what they read, as stryker.config.mjs copies it. */
const DATA: Readonly<Record<string, string>> = { signoff: 'test/fixtures/signoff', ledger: 'test/ledger' };
/** Tests that do not judge mutants; vitest.config.ts leaves them out. */
const LEFT_OUT = /\.property\.test\.ts$|\/rule-coverage\.test\.ts$/;

/** What a run on src/`folder` depends on, as it is now: files that are edited while it runs stay as they were. */
export function treeOf(root: string, folder: string): Tree {
  const texts = new Map<string, string | undefined>();
  const read = (path: string) => {
    const file = join(root, path);
    if (!texts.has(path)) texts.set(path, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    return texts.get(path);
  };
  for (const path of paths(root, `src/${folder}/**/*.ts`)) read(path);
  const tests = paths(root, `src/${folder}/**/*.test.ts`).filter((path) => !LEFT_OUT.test(path));
  const data = paths(root, `${DATA[folder]}/**/*`).filter((path) => !path.endsWith('.ts'));
  const settings = SETTINGS.map((path) => `${path} ${digest(read(path) ?? '')}`);
  return toTree(read, tests, data, digest(settings.join('\n')));
}

export function toTree(
  read: Tree['read'],
  tests: readonly string[],
  data: readonly string[],
  settings: string,
): Tree {
  const digestOf = (path: string) => digest(read(path) ?? '');
  const lock: Lock = JSON.parse(read('package-lock.json') ?? '{}');
  const ownOf = (path: string, loaded: readonly string[]) =>
    loaded.filter((file) => file === path || !file.startsWith('src/'));
  const testDigest = (path: string) => {
    const loaded = imported([path], read);
    const own = ownOf(path, loaded);
    // Node.js is a package here, too.
    const packages = lockedPackages(lock, ['node', ...packagesOf(loaded, read)]);
    return digest([...own.map((file) => `${file} ${digestOf(file)}`), ...packages].join('\n'));
  };
  const sources = imported(tests, read).filter(
    (path) => path.startsWith('src/') && !path.endsWith('.test.ts'),
  );
  const ownTexts = tests.map((path) => [
    path,
    ownOf(path, imported([path], read))
      .map((file) => read(file) ?? '')
      .join('\n'),
  ]);
  return {
    settings,
    data: Object.fromEntries(data.map((path) => [path, digestOf(path)])),
    readers: Object.fromEntries(ownTexts.filter(([, text]) => text?.includes("'node:fs"))),
    tests: Object.fromEntries(tests.map((path) => [path, testDigest(path)])),
    sources: Object.fromEntries(sources.map((path) => [path, digestOf(path)])),
    read,
  };
}

export function digest(text: string): string {
  return hash('sha256', text).slice(0, 24);
}

/** Everything the files import, at any distance; imports of types alone load nothing. */
function imported(paths: readonly string[], read: Tree['read']): string[] {
  const found = new Set(paths);
  for (const path of found) {
    const text = path.endsWith('.ts') ? (read(path) ?? '') : '';
    for (const specifier of specifiers(text))
      if (specifier.startsWith('.')) found.add(posix.join(posix.dirname(path), specifier));
  }
  return [...found].sort();
}

function specifiers(text: string): string[] {
  const imports = text.matchAll(
    /^(?:import|export)\b(?!\s+type\b)[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...imports].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

/** Packages that the files load: `yaml`, `@scope/name`. */
function packagesOf(files: readonly string[], read: Tree['read']): string[] {
  const names = files
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => specifiers(read(path) ?? ''))
    .filter((specifier) => !/^(?:\.|node:)/.test(specifier))
    .map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'));
  return [...new Set(names)];
}

interface Lock {
  readonly packages?: Readonly<Record<string, LockedPackage>>;
}
interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The packages and all that they need, as a lock file of npm pins them: one line each. */
function lockedPackages({ packages = {} }: Lock, names: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (from: string, name: string): void => {
    const place = placeOf(packages, from, name);
    if (place !== undefined) found.add(place);
  };
  for (const name of names) add('', name);
  for (const place of found) {
    const { dependencies, optionalDependencies, peerDependencies } = packages[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      add(place, name);
  }
  return [...found]
    .sort()
    .map((place) => `${place} ${packages[place]?.version} ${packages[place]?.integrity ?? ''}`);
}

/** As Node.js looks for it: in the package's own folder, then in every folder above. */
function placeOf(packages: NonNullable<Lock['packages']>, from: string, name: string): string | undefined {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')
  ) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === '') return undefined;
  }
}

function paths(root: string, pattern: string): string[] {
  const found = globSync(pattern, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  return found
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');

const PURE = [
  'attestation',
  'checks',
  'decision',
  'doctor',
  'evidence',
  'ledger',
  'model',
  'policy',
  'release',
  'report',
  'scaffold',
  'schemas',
  'signoff',
  'statistics',
  'text',
];
/** Reaches the world only through the ports it is given. */
const WITHOUT_EFFECTS = [...PURE, 'evaluation'];
const PURE_NODE_MODULES = new Set(['node:crypto', 'node:zlib', 'node:buffer', 'node:util', 'node:events']);

interface SourceFile {
  /** Relative to src/, with forward slashes. */
  readonly path: string;
  /** Without comments; strings stay. */
  readonly code: string;
  /** Modules imported for their values or their types. */
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => {
    const code = readFileSync(join(source, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const imports = [
      ...code.matchAll(
        /(?:^|\n)\s*(?:import|export)\b[^'";]*?from '([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
      ),
    ];
    return { path, code, imports: imports.map((found) => found[1] ?? found[2] ?? found[3] ?? '') };
  });

function target(file: SourceFile, specifier: string): string | undefined {
  return specifier.startsWith('.') ? normalize(join(dirname(file.path), specifier)) : undefined;
}

function violations(wanted: (file: SourceFile) => readonly string[]): string[] {
  return files.flatMap((file) => wanted(file).map((what) => `${file.path}: ${what}`));
}

function inFolder(path: string | undefined, folders: readonly string[]): boolean {
  return folders.some((folder) => path?.startsWith(`${folder}/`));
}

describe('the direction of imports', () => {
  it('sees the sources', () => {
    expect(files.length).toBeGreaterThan(100);
    const main = files.find(({ path }) => path === 'main.ts');
    expect(main?.imports).toContain('./commands/check.ts');
  });

  it('keeps GitHub’s libraries in src/github, and @actions/core in inputs and commands', () => {
    expect(
      violations(({ path, imports }) =>
        imports.filter(
          (name) =>
            ((name.startsWith('@octokit/') || name.startsWith('@actions/github')) &&
              !path.startsWith('github/')) ||
            (name === '@actions/core' && path !== 'inputs.ts' && !path.startsWith('commands/')),
        ),
      ),
    ).toEqual([]);
  });

  it('keeps libraries with effects out of the pure folders', () => {
    expect(
      violations(({ path, imports }) =>
        inFolder(path, WITHOUT_EFFECTS)
          ? imports.filter(
              (name) =>
                name.startsWith('@actions/') ||
                name.startsWith('@octokit/') ||
                (name.startsWith('node:') && !PURE_NODE_MODULES.has(name)),
            )
          : [],
      ),
    ).toEqual([]);
  });

  it('keeps process, clock and randomness out of the pure folders', () => {
    const effects =
      /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\brandomBytes\b/g;
    expect(
      violations(({ path, code }) =>
        inFolder(path, WITHOUT_EFFECTS) ? [...code.matchAll(effects)].map(([found]) => found) : [],
      ),
    ).toEqual([]);
  });

  it('lets no pure folder look at commands, GitHub, Git or inputs', () => {
    expect(
      violations((file) =>
        inFolder(file.path, PURE)
          ? file.imports.filter((name) => {
              const path = target(file, name);
              return (
                inFolder(path, ['commands', 'github', 'git']) || path === 'inputs.ts' || path === 'main.ts'
              );
            })
          : [],
      ),
    ).toEqual([]);
  });

  it('lets nobody import main but the entry, and no folder import commands but main and inputs', () => {
    expect(
      violations((file) =>
        file.imports.filter((name) => {
          const path = target(file, name);
          if (path === 'main.ts') return file.path !== 'index.ts';
          const isShape = path === 'commands/command.ts';
          return (
            inFolder(path, ['commands']) &&
            !file.path.startsWith('commands/') &&
            file.path !== 'main.ts' &&
            !isShape
          );
        }),
      ),
    ).toEqual([]);
  });

  it('names every import by its file, with its ending', () => {
    expect(
      violations((file) =>
        file.imports.filter((name) => {
          const path = target(file, name);
          return path !== undefined && !existsSync(join(source, path));
        }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['commands/release-verify.ts', ['fastest-levenshtein']],
    [
      'commands/release-verification.ts',
      ['@humanwhocodes/momoa', 'canonicalize', 'fastest-levenshtein', 'yaml'],
    ],
    ['commands/release-verify-clone.ts', []],
  ])(
    'loads with %s, where a cold start counts, only the libraries that every run of it needs',
    (start, expected) => {
      const libraries = [...loadedWith(start)].filter((name) => !/^node:|\.(?:ts|js)$/.test(name));
      expect(libraries.sort()).toEqual(expected);
    },
  );
});

/** What a module imports for its values when it is loaded, and what that does; `import()` comes later. */
function loadedWith(start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const left = [start];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = files.find((one) => one.path === path);
    if (file === undefined) continue;
    for (const [, words = '', name = ''] of file.code.matchAll(
      /(?:^|\n)(?:import|export)\b([^'";]*?)from '([^']+)'/g,
    )) {
      const names = words
        .trim()
        .replace(/^\{|\}$/g, '')
        .split(',')
        .map((word) => word.trim());
      const isType =
        words.trim().startsWith('type ') || names.filter(Boolean).every((word) => word.startsWith('type '));
      if (!isType) left.push(target(file, name) ?? name);
    }
  }
  return seen;
}

/**
 * Builds dist/: TypeScript to lib/, then one ncc bundle with a chunk per command. ncc cannot read TypeScript 7, so tsc
 * comes first. `--check` builds into a temporary folder and exits 1 when the committed dist/ differs.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const dist = join(root, 'dist');
const lib = join(root, 'lib');

rmSync(lib, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
// tsc takes the types of the generated validators and leaves the code behind.
const validators = 'schemas/validators';
cpSync(join(root, 'src', validators), join(lib, validators), { recursive: true });
writeFileSync(join(lib, 'package.json'), '{ "type": "module" }\n');

const out = mkdtempSync(join(tmpdir(), 'arbiter-dist-'));
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
    'build',
    join(lib, 'index.js'),
    '-o',
    out,
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  ],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');

if (isCheck) {
  const differing = differences(out, dist);
  rmSync(out, { recursive: true, force: true });
  if (differing.length > 0) {
    process.stderr.write(`dist/ is not what \`npm run build\` makes: ${differing.join(', ')}\n`);
    process.exit(1);
  }
  process.stdout.write('dist/ is up to date.\n');
} else {
  rmSync(dist, { recursive: true, force: true });
  cpSync(out, dist, { recursive: true });
  rmSync(out, { recursive: true, force: true });
}

function differences(one: string, other: string): string[] {
  const names = new Set([...files(one), ...files(other)]);
  return [...names].filter((name) => !equal(join(one, name), join(other, name))).sort();
}

function files(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}

function equal(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const suite = join(root, 'test/interop');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const rows = read('docs/reference/interoperability.md')
  .split('\n')
  .filter((line) => /^\| /u.test(line))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, tool = '', version = '', , where = '']) => ({ tool, version, where }));
const versionOf = (name: string): string | undefined =>
  rows.find(({ tool }) => tool.replace(/ \(.*/u, '') === name)?.version;

const pythonPins = ['requirements', 'dvc-requirements'].flatMap((list) =>
  [...read(`test/interop/python/${list}.in`).matchAll(/^([a-z0-9-]+)(?:\[.*\])?==(\S+)$/gmu)].map(
    ([, name = '', version = '']) => ({ list, name, version }),
  ),
);

test.each(pythonPins)('$name is installed at $version, with hashes, as the table says', (pin) => {
  expect(versionOf(pin.name)).toBe(pin.version);
  const installed = read(`test/interop/python/${pin.list}.txt`);
  expect(installed).toContain(`\n${pin.name}==${pin.version} \\\n    --hash=sha256:`.trimStart());
});

test.each([
  ['cosign', 'cosign', 'github.com/sigstore/cosign/v3'],
  ['sigstore-go', 'go', 'github.com/sigstore/sigstore-go'],
  ['go-securesystemslib', 'go', 'github.com/secure-systems-lab/go-securesystemslib'],
  ['json-canonicalization', 'go', 'github.com/cyberphone/json-canonicalization'],
  ['golang.org/x/mod', 'go', 'golang.org/x/mod'],
  ['transparency-dev/merkle', 'go', 'github.com/transparency-dev/merkle'],
  ['age', 'age', 'filippo.io/age'],
  ['actionlint', 'go', 'github.com/rhysd/actionlint'],
])('%s is built at the version of the table', (tool, folder, module) => {
  const version = new RegExp(`^(?:require)?\\s*${module.replaceAll('.', '\\.')} v(\\S+)`, 'mu').exec(
    read(`test/interop/${folder}/go.mod`),
  )?.[1];
  expect(version).toBeDefined();
  expect(versionOf(tool)).toBe(version);
});

test('every part of the suite is in the table, and nothing else', () => {
  const parts = readdirSync(suite).filter((name) => name.endsWith('.interop.ts'));
  const named = new Set(
    rows.flatMap(({ where }) => [...where.matchAll(/`([^`]+)`/gu)].map(([, name]) => name)),
  );
  expect([...named].sort()).toEqual([...parts, '.ci/interop'].sort());
  expect(existsSync(join(root, '.ci/interop'))).toBe(true);
});

test('what is installed is named without the address of any registry', () => {
  const lists = readdirSync(join(suite, 'python')).filter((name) => /requirements/u.test(name));
  for (const name of lists)
    expect(readFileSync(join(suite, 'python', name), 'utf8')).not.toMatch(/:\/\/|--(?:extra-)?index-url/u);
});

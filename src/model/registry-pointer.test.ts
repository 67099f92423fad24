import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isRegistryPointer,
  loadRegistryPointer,
  MOST_REGISTRY_FILES,
  registryFolder,
} from './registry-pointer.ts';

const SHA = 'a'.repeat(64);
const FILE = 'models/demo/model.mlflow.yml';
const row = (path: string, sha256 = SHA, size: number | string = 7) =>
  `  - { path: ${JSON.stringify(path)}, size: ${size}, sha256: "${sha256}" }\n`;
const pointer = (rows: string, head = '') =>
  `schema: arbiter/registry-pointer/v1\n${head || 'registry: main\nmodel: credit\nversion: "3"\n'}files:\n${rows}`;
const codes = (text: string, file = FILE) => loadRegistryPointer(text, file).problems.map(({ code }) => code);

describe('a pointer to a registry', () => {
  it('is known by its name, and names the folder of its files', () => {
    expect([FILE, 'a/model.yml', 'a/x.mlflow.yaml'].map(isRegistryPointer)).toEqual([true, false, false]);
    expect(registryFolder(FILE)).toBe('models/demo/model');
    expect(registryFolder('models/demo/.mlflow.yml')).toBeUndefined();
  });

  it('is read', () => {
    const { value, problems } = loadRegistryPointer(pointer(row('MLmodel') + row('data/model.onnx')), FILE);
    expect(problems).toEqual([]);
    expect(value).toEqual({
      schema: 'arbiter/registry-pointer/v1',
      registry: 'main',
      model: 'credit',
      version: '3',
      files: [
        { path: 'MLmodel', size: 7, sha256: SHA },
        { path: 'data/model.onnx', size: 7, sha256: SHA },
      ],
    });
  });

  it('stands in the reference as it is read', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/reference/large-files.md'), 'utf8');
    const [, example = ''] = /```yaml\n(# Files of a model registry[\s\S]*?)```/.exec(page) ?? [];
    expect(codes(example)).toEqual([]);
    expect(example).toContain('files:');
  });

  it.each<[string, string, string]>([
    ['climbs out', row('../secret'), 'bad_path'],
    ['climbs out in the middle', row('a/../../secret'), 'bad_path'],
    ['is absolute', row('/etc/passwd'), 'bad_path'],
    ['has a backslash', row('..\\secret'), 'bad_path'],
    ['names a drive', row('C:/x'), 'bad_path'],
    ['holds a control character', row('a\u0007b'), 'bad_path'],
    ['is a device', row('aux.bin'), 'bad_path'],
    ['enters .git', row('.git/config'), 'bad_path'],
    ['is escaped', row('%2e%2e/secret'), 'bad_path'],
    ['is cut by an address', row('a?b'), 'bad_path'],
    ['is cut by an address at #', row('a#b'), 'bad_path'],
    ['is there twice', row('a') + row('a', 'b'.repeat(64)), 'path_collision'],
    ['differs by case', row('MLmodel') + row('mlmodel'), 'path_collision'],
    ['differs by how a letter is written', row('\u00e9') + row('e\u0301'), 'path_collision'],
    ['is a folder of another', row('a') + row('a/b'), 'path_collision'],
    ['needs a file as its folder, whatever its case', row('A/b') + row('a'), 'path_collision'],
    ['is empty', row(''), 'empty_text'],
    ['has no digest', row('a', 'abc'), 'bad_value'],
    ['has a digest in capitals', row('a', SHA.toUpperCase()), 'bad_value'],
    ['has a size below nothing', row('a', SHA, -1), 'bad_value'],
    ['has a size that is none', row('a', SHA, '1.5'), 'wrong_type'],
  ])('with a file that %s is refused', (_, rows, code) => {
    const found = codes(pointer(rows));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found).size, found.join()).toBe(1);
    if (code.startsWith('bad_path') || code === 'path_collision') expect(found[0]).toBe(code);
    expect(loadRegistryPointer(pointer(rows), FILE).value).toBeUndefined();
  });

  it.each([
    [
      'lists nothing',
      'schema: arbiter/registry-pointer/v1\nregistry: main\nmodel: c\nversion: "3"\nfiles: []\n',
    ],
    ['is of another format', pointer(row('a')).replace('/v1', '/v2')],
    ['has a further key', `${pointer(row('a'))}url: https://evil.example\n`],
    ['names a version by a word', pointer(row('a'), 'registry: main\nmodel: c\nversion: latest\n')],
    ['names a model with a slash', pointer(row('a'), 'registry: main\nmodel: a/b\nversion: "3"\n')],
    ['is a list', '- a\n'],
    ['is no YAML', 'schema: [\n'],
    ['uses an anchor', pointer(row('a')).replace('registry: main', 'registry: &x main')],
  ])('that %s is refused', (_, text) => {
    expect(codes(text).length).toBeGreaterThan(0);
    expect(loadRegistryPointer(text, FILE).value).toBeUndefined();
  });

  it('without a name before its ending is refused', () => {
    expect(codes(pointer(row('a')), 'models/demo/.mlflow.yml')).toEqual(['bad_path']);
  });

  it('lists so many files and no more', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => row(`f${index}`)).join('');
    expect(codes(pointer(rows(MOST_REGISTRY_FILES)))).toEqual([]);
    expect(codes(pointer(rows(MOST_REGISTRY_FILES + 1)))).toEqual(['too_many_files']);
  });
});

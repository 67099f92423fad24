import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPathFault, pathFault } from './path.ts';

test.each([
  ['metrics.json'],
  ['reports/2026/drift report.json'],
  ['models/détection/café.json'],
  ['a/.hidden/..data'],
  ['.github/x'],
  ['a/con-figuration.yml'],
])('%s may be used', (path) => {
  expect(pathFault(path)).toBeNull();
});

test.each([
  ['', 'empty'],
  ['/etc/passwd', 'absolute'],
  ['C:/x', 'drive'],
  ['c:x', 'drive'],
  ['a\\b', 'backslash'],
  ['..', 'climbs'],
  ['a/../b', 'climbs'],
  ['./a', '`.`'],
  ['a//b', 'empty part'],
  ['a/', 'empty part'],
  ['a\0b', 'control'],
  ['a\nb', 'control'],
  ['a\u009bb', 'control'],
  ['a./b', 'dot or a space'],
  ['a /b', 'dot or a space'],
  ['x.json.', 'dot or a space'],
  ['...', 'dot or a space'],
  ['.git/config', '.git'],
  ['a/.GIT/hooks', '.git'],
  ['NUL', 'device'],
  ['a/con.json', 'device'],
  ['a/\ud800', 'Unicode'],
  ['a/\ufffd', 'Unicode'],
  ['x'.repeat(256), '255'],
  [`${'a/'.repeat(2100)}b`, '4096'],
])('attack 32: %j is refused (%s)', (path, reason) => {
  expect(pathFault(path)).toContain(reason);
});

test.each([
  [['a/X.json', 'a/x.json'], 'case'],
  [['caf\u00e9', 'cafe\u0301'], 'accents'],
  [['stra\u00dfe', 'STRASSE'], 'case'],
  [['a', 'a'], 'twice'],
  [['a', 'a/b'], 'both a file and a folder'],
  [['a/b', 'A'], 'both a file and a folder'],
  [['ok', '../x'], 'climbs'],
])('attack 32: %j collide (%s)', (paths, reason) => {
  expect(firstPathFault(paths)?.reason).toContain(reason);
});

test('different plain names do not collide', () => {
  expect(firstPathFault(['a/b', 'a/c', 'ab', 'a.b'])).toBeNull();
});

test('a path that may be used stays inside its folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', ':', ' ', '\0') }), (path) => {
      if (pathFault(path) !== null) return;
      expect(posix.resolve('/root/inside', path)).toBe(`/root/inside/${path}`);
      expect(win32.resolve('C:\\inside', path)).toBe(`C:\\inside\\${path.replaceAll('/', '\\')}`);
    }),
  );
});

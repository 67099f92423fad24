/** Attack 34: a model file that runs when it is loaded. Nothing here loads one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/canonical.ts';
import { bundleBytes, FACTS, read, sampleSource } from '../release/bundle-sample.ts';

/** A pickle that calls `os.system` on the machine that loads it (protocol 0). */
const PICKLE = "cos\nsystem\n(S'touch arbiter-was-here'\ntR.";

it('a pickle goes through a bundle as the bytes that it is', async () => {
  const source = sampleSource({ files: { ...FACTS.files, 'model.pkl': PICKLE } });
  const { manifest } = await read(await bundleBytes(source));
  const listed = manifest.files.find(({ path }) => path.endsWith('model.pkl'));
  expect(listed?.sha256).toBe(sha256Hex(PICKLE));
});

const ROOT = join(import.meta.dirname, '../../src');
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(ROOT, path), 'utf8')] as const);

it('programs are started only by Git, by the target that somebody configured, and by the demo', () => {
  const starting = sources.filter(([, text]) => /from '(?:node:)?child_process'/.test(text));
  expect(starting.map(([path]) => path).sort()).toEqual([
    'commands/demo.ts',
    'git/git.ts',
    'targets/command.ts',
  ]);
});

/** One script is a constant, which a clock is held against. */
it('no text becomes code', () => {
  const evaluating =
    /\bnew Function\b|\beval\(|from '(?:node:)?vm'|\bimport\((?!['"])|\brequire\((?=[a-z]+\))/;
  const found = sources.filter(([, text]) => evaluating.test(text));
  expect(found.map(([path]) => path)).toEqual(['commands/time-limit.ts']);
  const [[, clock] = ['', '']] = found;
  expect(clock.match(/new Script\('[^']*'\)|runIn[A-Za-z]*Context\([^)]*\)|compileFunction/g)).toEqual([
    "new Script('run()')",
    'runInContext(context, { timeout: milliseconds })',
  ]);
  expect(clock).toContain("import { type Context, createContext, Script } from 'node:vm';");
});

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { documents, repositoryRoot, shownCommands } from './console.ts';

const shown = documents().flatMap(shownCommands);

describe('commands that the documentation shows', () => {
  it('are there', () => {
    expect(shown.length).toBeGreaterThan(10);
  });

  it.each(shown.map((one) => [`${one.document}:${one.line}`, one] as const))('%s', (_, command) => {
    const { status, stdout, stderr } = spawnSync('node', ['dist/index.js', ...command.args], {
      cwd: repositoryRoot,
      encoding: 'utf8',
    });
    expect([status, stderr.includes('bug in Arbiter')]).toEqual([command.exitCode, false]);
    for (const fragment of command.fragments) expect(stdout + stderr).toContain(fragment);
  });
});

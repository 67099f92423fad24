import { describe, expect, it } from 'vitest';
import type { BranchSettings, Rule, Ruleset } from './branch.ts';
import { codeOwnerFindings, ownersOf, parseCodeOwners } from './code-owners.ts';

describe('CODEOWNERS', () => {
  it.each<[string, string, string, string[]]>([
    ['the last matching line counts', '* @all\n/.arbiter/ @board\n', '.arbiter/config.yml', ['@board']],
    ['a later general line takes over', '/.arbiter/ @board\n* @all\n', '.arbiter/config.yml', ['@all']],
    ['a line without owners takes them away', '* @all\n/.arbiter/\n', '.arbiter/config.yml', []],
    ['a folder means all below it', '.github/ @ops\n', '.github/workflows/a.yml', ['@ops']],
    ['a folder without a slash too', '.github @ops\n', '.github/workflows/a.yml', ['@ops']],
    ['a star stays in its folder', '/.github/* @ops\n', '.github/workflows/a.yml', []],
    ['two stars do not', '/.github/** @ops\n', '.github/workflows/a.yml', ['@ops']],
    ['a name matches anywhere', 'config.yml @ops\n', '.arbiter/config.yml', ['@ops']],
    ['an anchored name does not', '/config.yml @ops\n', '.arbiter/config.yml', []],
    [
      'several owners',
      '/.arbiter/ @a @org/b c@example.com\n',
      '.arbiter/roles.yml',
      ['@a', '@org/b', 'c@example.com'],
    ],
    ['comments are left out', '# /.arbiter/ @x\n/.arbiter/ @a # @b\n', '.arbiter/roles.yml', ['@a']],
    [
      'lines that GitHub skips are skipped',
      '/.arbiter/ @a\n!/.arbiter/ @b\n[a]* @c\n',
      '.arbiter/roles.yml',
      ['@a'],
    ],
  ])('%s', (_, text, path, owners) => {
    expect(ownersOf(parseCodeOwners(text), path)).toEqual(owners);
  });
});

describe('the protection of what governs', () => {
  const review: Rule = {
    type: 'pull_request',
    parameters: { require_code_owner_review: true },
    rulesetId: 1,
  };
  const push = (...paths: string[]): Ruleset => ({
    id: 2,
    name: 'Push',
    target: 'push',
    enforcement: 'active',
    rules: [{ type: 'file_path_restriction', parameters: { restricted_file_paths: paths } }],
    bypassActors: [],
  });
  const settings = (rules: readonly Rule[], rulesets: readonly Ruleset[]): BranchSettings => ({
    branch: 'main',
    rules: { isKnown: true, value: rules },
    rulesets: { isKnown: true, value: rulesets },
    protection: { isKnown: true, value: null },
  });
  const owned = new Map([['.github/CODEOWNERS', '/.arbiter/ @grace\n/.github/ @org/ops\n']]);
  const writers = { isKnown: true as const, value: new Set(['grace']) };
  const codes = (on: BranchSettings, files: ReadonlyMap<string, string>, who: typeof writers = writers) =>
    codeOwnerFindings(on, { isKnown: true, value: files }, who).map(({ code }) => code);

  it('is whole with owners whose review is required', () => {
    expect(codes(settings([review], []), owned)).toEqual([]);
  });

  it('is whole with a push ruleset over both folders, and without owners', () => {
    expect(codes(settings([], [push('.arbiter/**/*', '.github/**/*')]), new Map())).toEqual([]);
  });

  it('is half with a push ruleset over one folder', () => {
    expect(codes(settings([], [push('.arbiter/**/*')]), new Map())).toEqual(['github_unprotected']);
  });

  it('is none with owners whose review is not required', () => {
    expect(codes(settings([], []), owned)).toEqual(['arbiter_unprotected', 'github_unprotected']);
  });

  it('is none with an owner without write access', () => {
    expect(codes(settings([review], []), owned, { isKnown: true, value: new Set() })).toEqual([
      'arbiter_unprotected',
    ]);
  });

  it('needs an owner for a CODEOWNERS file outside .github', () => {
    const files = new Map([['CODEOWNERS', '/.arbiter/ @grace\n/.github/ @grace\n']]);
    expect(codes(settings([review], []), files)).toEqual(['arbiter_unprotected', 'github_unprotected']);
    files.set('CODEOWNERS', `${files.get('CODEOWNERS')}/CODEOWNERS @grace\n`);
    expect(codes(settings([review], []), files)).toEqual([]);
  });

  it('cannot be told when neither rules nor protection suffice and one could not be read', () => {
    const blind: BranchSettings = {
      ...settings([], []),
      protection: { isKnown: false, reason: 'forbidden' },
    };
    expect(codes(blind, owned)).toEqual(['arbiter_owners_unreadable', 'github_owners_unreadable']);
  });
});

import { describe, expect, it } from 'vitest';
import { isGoverning } from './governing.ts';
import type { SignoffSnapshot } from './snapshot.ts';

function changing(path: string | null, previousPath: string | null = null, isFound = false): SignoffSnapshot {
  const files = path === null ? null : [{ path, previousPath, status: 'modified' }];
  return { isGoverning: isFound, pullRequest: { files } } as unknown as SignoffSnapshot;
}

describe('isGoverning', () => {
  it.each([
    '.github/workflows/gate.yml',
    '.github/CODEOWNERS',
    '.arbiter/policies/strict.yml',
    '.arbiter/policies/team/strict.yml',
    '.arbiter/waivers/drift.yml',
    '.arbiter/config.yml',
    '.arbiter/roles.yml',
    '.arbiter/delegations.yml',
    '.arbiter/signers.yml',
    '.arbiter/trusted-root.json',
    'arbiter.lock',
    'models/fraud/arbiter.lock',
  ])('%s governs, also as the name before a rename', (path) => {
    expect(isGoverning(changing(path))).toBe(true);
    expect(isGoverning(changing('docs/moved', path))).toBe(true);
  });

  it.each([
    'docs/.github/x',
    'models/fraud/model.bin',
    '.arbiter/notes.md',
    'src/arbiter.lock.md',
    'github/x',
  ])('%s does not', (path) => {
    expect(isGoverning(changing(path))).toBe(false);
  });

  it('believes the caller, also without files', () => {
    expect(isGoverning(changing('docs/x', null, true))).toBe(true);
    expect(isGoverning(changing(null, null, true))).toBe(true);
    expect(isGoverning(changing(null))).toBe(false);
  });
});

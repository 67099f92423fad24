import { describe, expect, it } from 'vitest';
import { keylessFindings } from './keyless-workflow.ts';
import { readWorkflow } from './workflow-file.ts';

const SHA = 'a'.repeat(40);
const PATH = '.github/workflows/arbiter-release.yml';
const identity = (workflow: string) => ({
  name: 'release',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow,
  repository_id: 7,
});
const NAMED = {
  identities: [identity(`https://github.com/acme/models/${PATH}@refs/heads/main`)],
  trusted_root: '.arbiter/trusted-root.json',
};

function found(
  step: string,
  signers: Parameters<typeof keylessFindings>[1] = NAMED,
  permissions = '{ id-token: write, attestations: write, contents: read }',
): string[] {
  const text = `on: push\njobs:\n  sign:\n    permissions: ${permissions}\n    steps: [{ ${step} }]\n`;
  const file = readWorkflow(PATH, text);
  if (file === undefined) throw new Error('The workflow of the test is no YAML.');
  return keylessFindings([file], signers, 'main').map(({ code }) => code);
}
const KEYLESS = `uses: acme/arbiter/actions/bundle@${SHA}, with: { keyless: true }`;

describe('a job that signs without a key', () => {
  it('that can, and is named, is as it should be', () => {
    expect(found(KEYLESS)).toEqual([]);
  });

  it.each([
    ['{ contents: write }'],
    ['{ id-token: write }'],
    ['{ attestations: write }'],
    ['{ id-token: read, attestations: write }'],
    ['read-all'],
  ])('with the permissions %s cannot', (permissions) => {
    expect(found(KEYLESS, NAMED, permissions)).toEqual(['keyless_permission_missing']);
  });

  it.each<[string, Parameters<typeof keylessFindings>[1]]>([
    ['nobody', {}],
    ['no identity', { trusted_root: NAMED.trusted_root }],
    ['it, and no trusted root', { identities: NAMED.identities }],
    [
      'another file',
      {
        ...NAMED,
        identities: [identity('https://github.com/acme/models/.github/workflows/other.yml@refs/heads/main')],
      },
    ],
    [
      'another branch',
      { ...NAMED, identities: [identity(`https://github.com/acme/models/${PATH}@refs/heads/dev`)] },
    ],
    [
      'a file whose name only ends like it',
      { ...NAMED, identities: [identity(`https://github.com/acme/models/x${PATH}@refs/heads/main`)] },
    ],
  ])('is not believed where the signers file names %s', (_, signers) => {
    expect(found(KEYLESS, signers)).toEqual(['keyless_signer_missing']);
  });

  it.each([
    ['signs with a key', `uses: acme/arbiter/actions/bundle@${SHA}, with: { signing-key: x }`],
    ['makes a bundle again', `uses: acme/arbiter/actions/bundle@${SHA}, with: { keyless: false }`],
    ['is of others', `uses: acme/tools@${SHA}, with: { keyless: true }`],
  ])('is not meant by one that %s', (_, step) => {
    expect(found(step, {}, '{}')).toEqual([]);
  });
});

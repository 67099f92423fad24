import { expect, it } from 'vitest';
import { releaseFindings } from './release-workflow.ts';
import { readWorkflows } from './workflows.ts';

const PIN = '0123456789abcdef0123456789abcdef01234567';

interface Written {
  readonly on?: string;
  readonly action?: string;
  readonly permissions?: string;
  readonly inputs?: string;
}

/** A workflow that judges what people publish, with one thing changed. */
function workflow({
  on,
  action = 'release',
  permissions = '{ contents: write }',
  inputs = '{}',
}: Written = {}): string {
  return `name: Guard
on: ${on ?? '{ release: { types: [published, edited] } }'}
permissions: {}
jobs:
  guard:
    runs-on: ubuntu-latest
    permissions: ${permissions}
    steps:
      - uses: acme/arbiter/actions/${action}@${PIN}
        with: ${inputs}
`;
}

const codes = (texts: readonly string[]): string[] =>
  releaseFindings(
    readWorkflows(new Map(texts.map((text, at) => [`.github/workflows/${at}.yml`, text]))).files,
  ).map(({ code }) => code);

const RELEASES = workflow({ on: 'workflow_dispatch' });
const MISSING = ['release_guard_missing'];
it.each<[string, readonly string[], readonly string[]]>([
  ['nothing is released', [], []],
  ['only other actions run', [workflow({ on: 'push', action: 'audit' })], []],
  ['what is published is judged', [RELEASES, workflow()], []],
  ['it hears of everything that becomes of a release', [workflow({ on: 'release' })], []],
  ['nothing hears of what is published', [RELEASES], MISSING],
  ['it bundles and releases nothing', [workflow({ on: 'workflow_dispatch', action: 'bundle' })], MISSING],
  ['it hears of what is deleted only', [workflow({ on: '{ release: { types: [deleted] } }' })], MISSING],
  ['it hears of pushed tags only', [workflow({ on: "{ push: { tags: ['*'] } }" })], MISSING],
  ['another action hears of it', [RELEASES, workflow({ action: 'release-guard' })], MISSING],
  [
    'it can only read',
    [workflow({ permissions: '{ contents: read }' })],
    ['release_guard_permission_missing'],
  ],
  [
    'a tag starts what signs',
    [workflow(), workflow({ on: "{ push: { tags: ['*'] } }", action: 'bundle' })],
    ['signing_on_tags'],
  ],
  [
    'a release starts what makes a recorded bundle again',
    [workflow(), workflow({ action: 'bundle', inputs: '{ bundle-sha256: abc }' })],
    [],
  ],
  ['a release starts what signs', [workflow(), workflow({ action: 'bundle' })], ['signing_on_tags']],
  [
    'a branch starts what signs',
    [workflow(), workflow({ on: '{ push: { branches: [main] } }', action: 'bundle' })],
    [],
  ],
])('where %s', (_, texts, expected) => {
  expect(codes(texts)).toEqual(expected);
});

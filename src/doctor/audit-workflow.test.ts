import { expect, it } from 'vitest';
import { auditFindings } from './audit-workflow.ts';
import { readWorkflows } from './workflows.ts';

const PIN = '0123456789abcdef0123456789abcdef01234567';
const USES = `acme/arbiter/actions/audit@${PIN}`;

interface Written {
  readonly on?: string;
  readonly job?: string;
  readonly permissions?: string;
  readonly uses?: string;
  readonly inputs?: string;
}

/** A workflow that verifies every week, with one thing changed. */
function workflow({ on, job = '', permissions, uses = USES, inputs }: Written = {}): string {
  return `name: Audit
on: ${on ?? "{ schedule: [{ cron: '41 5 * * 1' }] }"}
permissions: ${permissions ?? '{ contents: read, issues: write }'}
jobs:
  look:
    runs-on: ubuntu-latest
${job}    steps:
      - uses: ${uses}
${inputs === undefined ? '' : `        with: ${inputs}\n`}`;
}

function codes(texts: readonly string[], hasLedger = true): string[] {
  const paths = new Map(texts.map((text, index) => [`.github/workflows/${index}.yml`, text]));
  return auditFindings(readWorkflows(paths).files, hasLedger).map(({ code }) => code);
}

const MISSING = ['audit_schedule_missing'];
it.each<[string, readonly string[], readonly string[]]>([
  ['nothing verifies', [], MISSING],
  ['it verifies every week', [workflow()], []],
  ['it says verify', [workflow({ inputs: '{ command: verify }' })], []],
  ['it runs from the repository itself', [workflow({ uses: './actions/audit' })], []],
  ['one of two is on a schedule', [workflow({ on: 'push' }), workflow()], []],
  ['it runs by hand only', [workflow({ on: 'workflow_dispatch' })], MISSING],
  ['it only exports', [workflow({ inputs: '{ command: export }' })], MISSING],
  [
    'its command is an expression',
    [workflow({ inputs: `{ command: '$${'{{'} vars.COMMAND }}' }` })],
    MISSING,
  ],
  ['its job has a condition', [workflow({ job: '    if: vars.AUDIT\n' })], MISSING],
  ['its job waits for another', [workflow({ job: '    needs: other\n' })], MISSING],
  ['another action is called so', [workflow({ uses: `acme/audit@${PIN}` })], MISSING],
  [
    'it may not keep its issue',
    [workflow({ permissions: '{ contents: read }' })],
    ['audit_permission_missing'],
  ],
  ['it may do nothing', [workflow({ permissions: '{}' })], ['audit_permission_missing']],
  ['it keeps no issue', [workflow({ permissions: '{ contents: read }', inputs: "{ issue: 'false' }" })], []],
  ['it may read everything only', [workflow({ permissions: 'read-all' })], ['audit_permission_missing']],
  ['it may do everything', [workflow({ permissions: 'write-all' })], []],
])('where %s', (_, texts, expected) => {
  expect(codes(texts)).toEqual(expected);
});

it('says nothing where there is no ledger to verify', () => {
  expect(codes([], false)).toEqual([]);
});

it('says what there is, and how to repair it', () => {
  const [finding] = auditFindings(
    readWorkflows(new Map([['.github/workflows/a.yml', workflow({ on: 'push' })]])).files,
    true,
  );
  expect(finding).toMatchObject({
    severity: 'warning',
    repair: expect.stringContaining('arbiter-audit.yml'),
  });
  expect(finding?.found).toContain('The job look of .github/workflows/a.yml does, but not on a schedule');
});

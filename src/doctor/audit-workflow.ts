import type { Finding } from './finding.ts';
import { holdsPermission, jobPermissions, type WorkflowFile, type WorkflowJob } from './workflow-file.ts';

const AUDIT_ACTION = /^(?:\.\/actions\/audit\/?$|[^/@]+\/[^/@]+\/actions\/audit@)/;

interface Audit {
  readonly file: WorkflowFile;
  readonly job: WorkflowJob;
  readonly keepsIssue: boolean;
}

/** Judges whether somebody looks at the ledger regularly; there is nothing to look at without one. */
export function auditFindings(files: readonly WorkflowFile[], hasLedger: boolean): Finding[] {
  if (!hasLedger) return [];
  const audits = files.flatMap(auditsOf);
  const scheduled = audits.filter(({ file, job }) => file.events.has('schedule') && !job.isConditional);
  return scheduled.length === 0 ? [unscheduled(audits)] : scheduled.flatMap(lackingPermissions);
}

function auditsOf(file: WorkflowFile): Audit[] {
  return file.jobs.flatMap((job) =>
    job.steps
      .filter(({ uses, inputs }) => AUDIT_ACTION.test(uses ?? '') && isVerify(inputs.command))
      .map(({ inputs }) => ({ file, job, keepsIssue: String(inputs.issue ?? 'true') !== 'false' })),
  );
}

function isVerify(command: unknown): boolean {
  return command === undefined || command === 'verify';
}

function unscheduled([audit]: readonly Audit[]): Finding {
  const found =
    audit === undefined
      ? 'No workflow runs `actions/audit` with `command: verify`'
      : `The job ${audit.job.id} of ${audit.file.path} does, but not on a schedule, or only under a condition`;
  return {
    code: 'audit_schedule_missing',
    severity: 'warning',
    expected: 'The ledger is verified on a schedule.',
    found: `${found}: an entry that was taken out or changed, or a merge without an approval, is noticed only when somebody asks.`,
    repair: 'Add .github/workflows/arbiter-audit.yml as `arbiter init` writes it.',
  };
}

/** A run without them fails, which nobody may read; the issue is what somebody is told by. */
function lackingPermissions({ file, job, keepsIssue }: Audit): Finding[] {
  const held = jobPermissions(file, job);
  const needed = [['contents', 'read'] as const, ...(keepsIssue ? [['issues', 'write'] as const] : [])];
  const lacking = needed.filter(([scope, level]) => !holdsPermission(held, scope, level));
  if (held === undefined || lacking.length === 0) return [];
  return [
    {
      code: 'audit_permission_missing',
      severity: 'warning',
      expected: `The job ${job.id} of ${file.path} can verify the ledger${keepsIssue ? ' and keep its issue' : ''}.`,
      found: `It lacks ${lacking.map(([scope, level]) => `${scope}: ${level}`).join(', ')}, so it fails each time.`,
      repair: 'Add these to the job’s `permissions:`.',
    },
  ];
}

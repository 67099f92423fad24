import type { Signers } from '../attestation/signers.ts';
import type { Finding } from './finding.ts';
import { isBundling } from './release-workflow.ts';
import { holdsPermission, jobPermissions, type WorkflowFile, type WorkflowJob } from './workflow-file.ts';

interface Signing {
  readonly file: WorkflowFile;
  readonly job: WorkflowJob;
}

/** Judges the jobs that sign bundles by the identity of their workflow: that they can, and that the signature will count. */
export function keylessFindings(
  files: readonly WorkflowFile[],
  signers: Pick<Signers, 'identities' | 'trusted_root'> | undefined,
  defaultBranch: string,
): Finding[] {
  const signing = files.flatMap((file) => file.jobs.filter(isKeyless).map((job): Signing => ({ file, job })));
  return signing.flatMap((one) => [...permissions(one), ...identity(one, signers ?? {}, defaultBranch)]);
}

function isKeyless({ steps }: WorkflowJob): boolean {
  return steps.some((step) => isBundling(step) && String(step.inputs.keyless) === 'true');
}

function permissions({ file, job }: Signing): Finding[] {
  const held = jobPermissions(file, job);
  if (held === undefined) return [];
  const lacking = ['id-token', 'attestations'].filter((scope) => !holdsPermission(held, scope, 'write'));
  if (lacking.length === 0) return [];
  return [
    {
      code: 'keyless_permission_missing',
      severity: 'problem',
      expected: `The job ${job.id} of ${file.path} can sign by its identity.`,
      found: `It lacks ${lacking.map((scope) => `${scope}: write`).join(' and ')}, so no bundle is signed.`,
      repair: 'Add it to the job’s `permissions:`.',
    },
  ];
}

/** GitHub’s certificate names the file on the branch that it ran from; it is compared whole when a bundle is released. */
function identity(
  { file, job }: Signing,
  { identities = [], trusted_root }: Pick<Signers, 'identities' | 'trusted_root'>,
  defaultBranch: string,
): Finding[] {
  const wanted = `/${file.path}@refs/heads/${defaultBranch}`;
  const isNamed = identities.some(({ workflow }) => workflow.endsWith(wanted));
  if (isNamed && trusted_root !== undefined) return [];
  const found = isNamed
    ? '.arbiter/signers.yml names it, and no `trusted_root`: no certificate counts.'
    : `.arbiter/signers.yml names no identity with the workflow https://SERVER/OWNER/NAME${wanted}.`;
  return [
    {
      code: 'keyless_signer_missing',
      severity: 'problem',
      expected: `What the job ${job.id} of ${file.path} signs on ${defaultBranch} counts.`,
      found: `${found} A bundle that it signs is not released.`,
      repair:
        'Name the workflow under `identities`, with issuer and repository id, and commit the trusted root (docs/how-to/release.md#without-a-key).',
    },
  ];
}

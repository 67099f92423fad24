import type { Finding } from './finding.ts';
import {
  holdsPermission,
  jobPermissions,
  type WorkflowFile,
  type WorkflowJob,
  type WorkflowStep,
  words,
} from './workflow-file.ts';

const OWN = /^(?:\.\/|[^/@]+\/[^/@]+\/)actions\/(bundle|release)(?:@|\/?$)/;

interface Guard {
  readonly file: WorkflowFile;
  readonly job: WorkflowJob;
}

/** Judges whether a release that somebody publishes by hand is seen; where nothing is released there is nothing to see. */
export function releaseFindings(files: readonly WorkflowFile[]): Finding[] {
  const jobs = files.flatMap((file) => file.jobs.map((job) => ({ file, job })));
  const releasing = jobs.filter(({ job }) => actionsOf(job).length > 0);
  if (releasing.length === 0) return [];
  const guards = releasing.filter(
    ({ file, job }) => actionsOf(job).includes('release') && hearsReleases(file),
  );
  return [
    ...(guards.length === 0 ? [missing()] : guards.flatMap(lackingPermission)),
    ...releasing.flatMap(keys),
  ];
}

function actionsOf({ steps }: WorkflowJob): string[] {
  return steps.flatMap((step) => actionOf(step) ?? []);
}

function actionOf({ uses }: WorkflowStep): string | undefined {
  return OWN.exec(uses ?? '')?.[1];
}

export function isBundling(step: WorkflowStep): boolean {
  return actionOf(step) === 'bundle';
}

/** With `bundle-sha256` a bundle that is on record is made again: no key signs it. */
export function signsBundle(step: WorkflowStep): boolean {
  return isBundling(step) && step.inputs['bundle-sha256'] === undefined;
}

/** Without `types` GitHub starts it for all of them. */
function hearsReleases({ events }: WorkflowFile): boolean {
  const types = events.has('release') ? words(events.get('release')?.types) : undefined;
  return types !== undefined && (types.length === 0 || types.includes('published'));
}

function missing(): Finding {
  return {
    code: 'release_guard_missing',
    severity: 'warning',
    expected: 'A release that somebody publishes by hand is judged.',
    found:
      'No workflow with `actions/release` starts on `release: published`: what is published by hand stays, and the ledger says nothing of it.',
    repair: 'Add .github/workflows/arbiter-release-guard.yml as `arbiter init` writes it.',
  };
}

function lackingPermission({ file, job }: Guard): Finding[] {
  const held = jobPermissions(file, job);
  if (held === undefined || holdsPermission(held, 'contents', 'write')) return [];
  return [
    {
      code: 'release_guard_permission_missing',
      severity: 'warning',
      expected: `The job ${job.id} of ${file.path} can make a release a draft again, and record why.`,
      found: 'It lacks contents: write, so a refused release stays published.',
      repair: 'Add it to the job’s `permissions:`.',
    },
  ];
}

/** On a tag GitHub runs the copy of the workflow that the tag leads to. */
function keys({ file, job }: Guard): Finding[] {
  const isSigning = job.steps.some(signsBundle);
  const onTags = words(file.events.get('push')?.tags).length > 0 || file.events.has('release');
  if (!isSigning || !onTags) return [];
  return [
    {
      code: 'signing_on_tags',
      severity: 'warning',
      expected: 'The job that signs bundles starts on the default branch only.',
      found: `The job ${job.id} of ${file.path} also starts on tags or releases: whoever may push a tag chooses what runs there, and may reach the key.`,
      repair: `Take \`tags:\` and \`release:\` out of ${file.path}; arbiter-release-guard.yml needs no key for them.`,
    },
  ];
}

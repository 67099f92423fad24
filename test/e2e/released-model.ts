import { localKey } from '../../src/attestation/local-key.ts';
import { privatePem } from '../attestation/keys.ts';
import type { Release } from '../github/release.ts';
import type { Files, Pull } from '../github/world.ts';
import { ACTION, text } from './example.ts';
import { approvedPull } from './judged-pull.ts';
import { type GateRun, Scenario } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  manifest,
  metrics,
  predictions,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

/** The small model on its way out: repository, workflows and the steps from an approval to a published release. */

/** A private key as PEM, made for one test. */
export const newSigningKey = (): string => privatePem('ed25519');

export const PERMISSIONS =
  'permissions: { contents: write, actions: read, pull-requests: read, statuses: read }';
export const BUNDLE_FILE = 'arbiter-bundle.yml';
export const RELEASE_FILE = 'arbiter-publish.yml';

const BUNDLE_WORKFLOW = `name: Bundle
on: workflow_dispatch
permissions: {}
jobs:
  bundle:
    runs-on: ubuntu-latest
    ${PERMISSIONS}
    steps:
      - id: bundle
        uses: ${ACTION.repository}/actions/bundle@${ACTION.commit}
        with:
          signing-key: \${{ secrets.ARBITER_SIGNING_KEY }}
          model: \${{ vars.MODEL }}
          ledger-writer: \${{ vars.LEDGER_WRITER }}
`;

const RELEASE_WORKFLOW = `name: Release
on:
  push: { tags: ['*-approved-*'] }
  release: { types: [published] }
  workflow_dispatch: { inputs: { tag: { required: true } } }
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    ${PERMISSIONS}
    steps:
      - id: release
        uses: ${ACTION.repository}/actions/release@${ACTION.commit}
        with:
          tag: \${{ vars.TAG }}
          commit: \${{ vars.COMMIT }}
          bundle: \${{ vars.BUNDLE }}
          bundle-sha256: \${{ vars.SHA256 }}
          attestations: \${{ vars.ATTESTATIONS }}
          ledger-writer: \${{ vars.LEDGER_WRITER }}
`;

/** When a key counts, other than all through 2026. */
export interface KeyWords {
  readonly from?: string;
  readonly until?: string;
  readonly revoked?: string;
}

/** `.arbiter/signers.yml` with the public half of a key. */
export function signersOf(pem: string, { from, until, revoked }: KeyWords = {}): string {
  const { keyid, publicKey } = localKey(pem);
  return `keys:
  - id: "${keyid}"
    name: release-2026
    public_key: |
${publicKey.trim().replace(/^/gm, '      ')}
    valid_from: ${from ?? '2026-01-01T00:00:00Z'}
    valid_until: ${until ?? '2027-01-01T00:00:00Z'}
${revoked === undefined ? '' : `    revoked: { at: ${revoked}, reason: It leaked }\n`}`;
}

const SMALL = smallRepository({ artifacts: false, ledger: true });

/** The small repository with environments, signers and the two workflows. */
export function releasingRepository(pem: string, config = 'environments: [test, production]\n'): Files {
  return {
    ...SMALL,
    '.arbiter/config.yml': `${text(SMALL, '.arbiter/config.yml')}${config}`,
    '.arbiter/signers.yml': signersOf(pem),
    [`.github/workflows/${BUNDLE_FILE}`]: BUNDLE_WORKFLOW,
    [`.github/workflows/${RELEASE_FILE}`]: RELEASE_WORKFLOW,
  };
}

/** A GitHub with that repository; `more` replaces or adds files. */
export async function releasingScenario(pem: string, more: Files = {}, config?: string): Promise<Scenario> {
  const scenario = await Scenario.start({ ...releasingRepository(pem, config), ...more }, SMALL_PEOPLE);
  scenario.outside.secrets.ARBITER_SIGNING_KEY = pem;
  return scenario;
}

/** The files of a version: the higher `auc`, the better the model; another number is another content. */
export function versionFiles(version: string, auc: number, further = ''): Files {
  return {
    ...COMMITTED_CANDIDATE,
    'models/demo/model.yml': manifest(version, 'high', further),
    [METRICS_FILE]: metrics(auc),
    'models/demo/evaluation/test.csv': predictions(auc),
  };
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** Outputs of the bundle's job: paths on this machine, and the digest. */
export interface MadeBundle {
  readonly bundle: string;
  readonly attestations: string;
  readonly sha256: string;
  readonly tag: string;
}

export interface ReleasedVersion extends MadeBundle {
  readonly pull: Pull;
  /** The merged commit. */
  readonly commit: string;
}

/** Approved by everybody who must, and merged. */
export async function mergedVersion(
  scenario: Scenario,
  version: string,
  files: Files,
  method: MergeMethod = 'squash',
): Promise<{ readonly pull: Pull; readonly commit: string }> {
  const pull = await approvedPull(scenario, { branch: `v${version}`, files });
  return { pull, commit: await mergedPull(scenario, pull, method) };
}

/** Merged, and the gate has heard of it: the commit. */
export async function mergedPull(
  scenario: Scenario,
  pull: Pull,
  method: MergeMethod = 'squash',
): Promise<string> {
  const commit = await pull.merge(method, 'grace');
  await scenario.pullEvent(pull, 'closed');
  return commit;
}

/** One run of a job, and what its step with the job's name put out. */
export interface JobRun extends GateRun {
  readonly outputs: Readonly<Record<string, string>>;
}

/** Code of the refusal or else the status, and the exit code. */
export function said({ outputs, exitCode }: JobRun): readonly [string, number] {
  return [outputs.code || (outputs.status ?? ''), exitCode];
}

type RunFacts = Parameters<Scenario['runJob']>[4];

function jobRun(run: GateRun, id: string): JobRun {
  return { ...run, outputs: run.steps.find((step) => step.id === id)?.outputs ?? {} };
}

/** One run of the bundle's job for a commit. */
export async function bundleRun(
  scenario: Scenario,
  commit: string,
  facts: NonNullable<RunFacts>['facts'] = {},
): Promise<JobRun> {
  const event = scenario.repo.event('workflow_dispatch');
  const options = { sha: commit, facts };
  return jobRun(await scenario.runJob(BUNDLE_FILE, 'bundle', 'workflow_dispatch', event, options), 'bundle');
}

export async function bundledCommit(scenario: Scenario, commit: string): Promise<MadeBundle> {
  const run = await bundleRun(scenario, commit);
  const { bundle, attestations, sha256, tag } = run.outputs;
  if (run.exitCode !== 0 || bundle === undefined || sha256 === undefined || tag === undefined)
    throw new Error(`No bundle was made:\n${run.log}`);
  return { bundle, attestations: attestations ?? '', sha256, tag };
}

/** Hands the release's job what the bundle's job made. */
export function handOver(scenario: Scenario, { bundle, attestations, sha256 }: MadeBundle): void {
  Object.assign(scenario.outside.vars, {
    TAG: '',
    BUNDLE: bundle,
    SHA256: sha256,
    ATTESTATIONS: attestations,
  });
}

/** One run of the release's job, whatever started it. */
export async function releaseJob(
  scenario: Scenario,
  name: string,
  event: Record<string, unknown>,
  options: NonNullable<RunFacts>,
): Promise<JobRun> {
  return jobRun(await scenario.runJob(RELEASE_FILE, 'release', name, event, options), 'release');
}

/** One run of the release's job, started by the push of the tag. */
export async function releaseRun(
  scenario: Scenario,
  made: MadeBundle,
  commit: string,
  facts: NonNullable<RunFacts>['facts'] = {},
): Promise<JobRun> {
  handOver(scenario, made);
  const event = await scenario.repo.tagPush(made.tag, { by: 'grace' });
  const options = { sha: commit, ref: `refs/tags/${made.tag}`, facts };
  return releaseJob(scenario, 'push', event, options);
}

/** The tag is pushed, and the release's job has run. */
export async function releasedCommit(scenario: Scenario, made: MadeBundle, commit: string): Promise<JobRun> {
  await scenario.repo.annotatedTag(made.tag, commit, { by: 'grace' });
  return releaseRun(scenario, made, commit);
}

/** Releases that everybody sees. */
export const published = ({ repo }: Scenario): Release[] => repo.releases.filter(({ draft }) => !draft);

/** From a pull request to a published release. */
export async function releasedVersion(
  scenario: Scenario,
  version: string,
  files: Files,
  method: MergeMethod = 'squash',
): Promise<ReleasedVersion> {
  const { pull, commit } = await mergedVersion(scenario, version, files, method);
  const made = await bundledCommit(scenario, commit);
  const run = await releasedCommit(scenario, made, commit);
  if (run.exitCode !== 0) throw new Error(`${made.tag} was not released:\n${run.log}`);
  return { ...made, pull, commit };
}

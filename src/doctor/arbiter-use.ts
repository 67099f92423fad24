import type { WorkflowFile, WorkflowJob } from './workflow-file.ts';

/** What of Arbiter's writes the ledger: its actions, and its workflows to call (`release` is both jobs then). */
const VERBS = ['gate', 'bundle', 'release', 'deploy', 'rollback', 'audit'] as const;
type Verb = (typeof VERBS)[number];

/** One place of a workflow where Arbiter runs, and what it is given. */
export interface ArbiterUse {
  readonly file: WorkflowFile;
  readonly job: WorkflowJob;
  readonly verb: Verb;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The job calls a workflow of Arbiter's, which makes the App's token itself. */
  readonly isCalled: boolean;
}

/** `OWNER/NAME@…`, `OWNER/NAME/actions/VERB@…`, `OWNER/NAME/.github/workflows/VERB.yml@…`. */
const USES = /^([^/@]+\/[^/@]+)(?:\/actions\/([a-z-]+)|\/\.github\/workflows\/([a-z-]+)\.ya?ml)?@/;
/** `./` and `./actions/VERB`, of a repository that holds Arbiter itself. */
const LOCAL = /^\.\/(?:actions\/([a-z-]+)\/?)?$/;
export const APP_TOKEN_ACTION = /^actions\/create-github-app-token@/;
const ARBITER = /\/arbiter$/;
const WORKFLOW_TOKEN = /^(?:|\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\})$/i;

/**
 * Every use that may write the ledger, or judges for one that does. Arbiter may run from a repository of another name: in the gate's workflow a step that
 * is handed a token is taken for it, and its repository for Arbiter's.
 */
export function arbiterUses(
  files: readonly WorkflowFile[],
  gate: WorkflowFile | undefined,
): readonly ArbiterUse[] {
  const own = new Set(gate === undefined ? [] : gatePlaces(gate).map(({ repository }) => repository));
  return files.flatMap((file) =>
    placesOf(file)
      .filter(({ repository }) => own.has(repository) || ARBITER.test(repository))
      .flatMap(({ repository: _, verb, ...use }) => {
        const known = VERBS.find((one) => one === verb);
        return known === undefined || !mayWrite(known, use) ? [] : [{ ...use, verb: known }];
      }),
  );
}

interface Place extends Omit<ArbiterUse, 'verb'> {
  readonly repository: string;
  readonly verb: string;
}

function placesOf(file: WorkflowFile): Place[] {
  return file.jobs.flatMap((job) => [
    ...placeOf(file, job, job.uses, job.inputs, true),
    ...job.steps.flatMap(({ uses, inputs }) => placeOf(file, job, uses, inputs, false)),
  ]);
}

function placeOf(
  file: WorkflowFile,
  job: WorkflowJob,
  uses: string | undefined,
  inputs: Place['inputs'],
  isCalled: boolean,
): Place[] {
  const local = LOCAL.exec(uses ?? '');
  const [repository, action, workflow] = local === null ? wordsOf(uses) : ['.', local[1]];
  if (repository === undefined) return [];
  return [{ file, job, repository, verb: action ?? workflow ?? 'gate', inputs, isCalled }];
}

function wordsOf(uses = ''): readonly (string | undefined)[] {
  return USES.exec(uses)?.slice(1) ?? [];
}

/** Where no name tells, a step that is handed a token; GitHub's own actions take one as well. */
function gatePlaces(gate: WorkflowFile): Place[] {
  const gates = placesOf(gate).filter(({ verb }) => verb === 'gate');
  const named = gates.filter(({ repository, isCalled }) => isCalled || ARBITER.test(repository));
  if (named.length > 0) return named;
  return gates.filter(
    ({ repository, inputs }) => !repository.startsWith('actions/') && inputs['github-token'] !== undefined,
  );
}

/** The audit reads, but for four of its commands. */
function mayWrite(verb: Verb, { inputs }: Pick<ArbiterUse, 'inputs'>): boolean {
  // A bundle that is named by its digest is made again, and nothing of it is recorded.
  if (verb === 'bundle') return inputs['bundle-sha256'] === undefined;
  if (verb !== 'audit') return true;
  const { command, record, apply } = inputs;
  return (
    command === 'init' ||
    command === 'correct' ||
    (command === 'checkpoint' && String(record) === 'true') ||
    (command === 'retention' && String(apply) === 'true')
  );
}

/** A deployment or a rollback whose switch is another job's: it judges, or records what was refused. */
export function isApart(
  { verb, inputs }: Pick<ArbiterUse, 'verb' | 'inputs'>,
  mode: 'judge' | 'refuse',
): boolean {
  return (verb === 'deploy' || verb === 'rollback') && said(inputs.mode) === mode;
}

/** Whether it acts with another token than every workflow's. */
export function actsAsApp({ inputs, isCalled }: ArbiterUse): boolean {
  return isCalled ? said(inputs['app-id']) !== '' : isOwn(inputs['github-token']);
}

/** Whether the ledger is written with another token than every workflow's. */
export function writesAsApp(use: ArbiterUse): boolean {
  if (actsAsApp(use)) return true;
  return !use.isCalled && use.verb !== 'audit' && isOwn(use.inputs['ledger-token']);
}

/** Whether an App's key is within reach of its job: also where the token it makes only writes the ledger. */
export function holdsAppKey(use: ArbiterUse): boolean {
  const makesToken = use.job.steps.some(({ uses }) => APP_TOKEN_ACTION.test(uses ?? ''));
  return actsAsApp(use) || (makesToken && writesAsApp(use));
}

/** Environments whose secrets hold the App's key; undefined: the job names none, so the key is open to every branch. */
export function keyEnvironments({
  verb,
  job,
  inputs,
  isCalled,
}: ArbiterUse): readonly (string | undefined)[] {
  if (!isCalled) return [job.environment];
  const publishing = said(inputs['app-environment'], 'arbiter');
  if (verb === 'gate') return [publishing];
  if (verb === 'release') return [said(inputs.environment, 'arbiter-release'), publishing];
  // What judges before a switch, and what records a refusal, is not in the environment of the switch.
  return [said(inputs.environment) || undefined, publishing];
}

/** What an expression gives is known at the run only: such a job runs in the environments that are deployed to. */
export function isExpression(name: string): boolean {
  return name.includes('${{');
}

export function said(value: unknown, usual = ''): string {
  return String(value ?? '').trim() || usual;
}

function isOwn(token: unknown): boolean {
  return !WORKFLOW_TOKEN.test(said(token));
}

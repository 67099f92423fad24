import { parseDuration, parseInstant } from '../signoff/instant.ts';
import type { DeployCode, DeployFacts, DeployNote, DeployRefusal } from './deploy-facts.ts';
import { retirementOf } from './retirement.ts';
import { scalingProblem } from './serving.ts';

/** That the bundle may come to this environment now: its turn, what runs there, what it runs on, and nobody else at it. */
export function environmentRefusals(facts: DeployFacts, notes: DeployNote[]): DeployRefusal[] {
  const refusals: DeployRefusal[] = [];
  const refuse = (code: DeployCode, message: string): void => void refusals.push({ code, message });
  const note = (code: DeployNote['code'], message: string): void => void notes.push({ code, message });
  judgeModel(facts, refuse);
  judgeOrder(facts, refuse);
  judgeRunning(facts, refuse, note);
  judgeTarget(facts, note);
  judgeSignature(facts, refuse);
  judgeCode(facts, refuse, note);
  judgeScaling(facts, refuse, note);
  judgeRace(facts, refuse);
  judgeDrill(facts, refuse, note);
  return refusals;
}

type Refuse = (code: DeployCode, message: string) => void;
type Note = (code: DeployNote['code'], message: string) => void;

function judgeModel({ isRetired, history, bundle }: DeployFacts, refuse: Refuse): void {
  const { name } = bundle.manifest;
  const retired = retirementOf(history.entries, name);
  if (!isRetired && retired === undefined) return;
  const where = retired === undefined ? 'its manifest' : `entry ${retired.seq} of the ledger`;
  refuse('model_retired', `${name} is decommissioned (${where}); a decommissioned model is not deployed.`);
}

/** Limits that nobody declared are the target's own: said, and no reason to refuse bundles from before they were asked for. */
function judgeScaling(
  { bundle, environment, scalingLimit = null }: DeployFacts,
  refuse: Refuse,
  note: Note,
): void {
  const serving = bundle.manifest.serving ?? null;
  const problem = scalingProblem(serving, scalingLimit, environment);
  if (problem !== null) {
    refuse(
      'scaling_exceeds_limit',
      `${problem} Declare less, or raise \`scaling_limit\` of ${environment} in a change of its own.`,
    );
  } else if (scalingLimit !== null && serving?.scaling === undefined) {
    note(
      'scaling_not_declared',
      `${environment} has a scaling_limit, and the bundle declares no scaling: what the target itself is set to is not compared with it.`,
    );
  }
}

/** Each environment takes only what is live, at this moment and with these very bytes, in the one before it. */
function judgeOrder({ environment, environments, bundle, history }: DeployFacts, refuse: Refuse): void {
  const { manifest, sha256 } = bundle;
  const place = environments.indexOf(environment);
  if (place < 0) {
    const known = environments.length === 0 ? 'none' : environments.join(', ');
    refuse(
      'environment_unknown',
      `\`environments\` of .arbiter/config.yml does not have ${environment}: ${known}.`,
    );
  }
  if (!manifest.environments.includes(environment)) {
    const approved = manifest.environments.join(', ') || 'none';
    refuse('environment_not_approved', `The bundle was approved for ${approved}, not for ${environment}.`);
  }
  const before = place > 0 ? environments[place - 1] : undefined;
  if (before === undefined) return;
  const state = history.recorded(before, manifest.name);
  if (state.state === 'live' && state.bundle.sha256 === sha256) return;
  const found =
    state.state === 'nothing' ? 'nothing' : `${state.bundle.tag} (${state.bundle.sha256}), ${state.state}`;
  const order = environments.join(' → ');
  refuse(
    'environment_order',
    `${environment} comes after ${before} (${order}), where this bundle must be live first; there is ${found}.`,
  );
}

/** Callers of what runs must be served by what comes: their columns and types are compared with what runs now. */
function judgeRunning(facts: DeployFacts, refuse: Refuse, note: Note): void {
  const { running, history, environment, bundle } = facts;
  if (running.state === 'unreadable') {
    refuse('running_unknown', `What runs in ${environment} could not be read: ${running.reason}`);
    return;
  }
  const recorded = history.recorded(environment, bundle.manifest.name);
  const inLedger = recorded.state === 'nothing' ? null : recorded.bundle.sha256;
  if (running.state === 'unasked') {
    note('target_not_asked', NOT_ASKED);
    // What could not be compared is the switching job's to refuse: it may have the key that is missing here.
    const isCompared = inLedger !== null && facts.schema?.against === inLedger;
    if (recorded.state === 'live' && isCompared) judgeSchema(facts, inLedger, refuse, note);
    return;
  }
  const now = running.state === 'untold' ? inLedger : running.state === 'nothing' ? null : running.sha256;
  if (running.state === 'untold' && recorded.state === 'unsettled') {
    refuse(
      'running_unknown',
      `The deployment of entry ${recorded.seq} ended without anybody knowing what runs in ${environment}, and the target cannot say. Roll back first (actions/rollback).`,
    );
    return;
  }
  if (running.state === 'untold') {
    note(
      'target_untold',
      `The target of ${environment} cannot say what runs: recorded is that a bundle was handed over, not that anybody saw it run.`,
    );
  }
  if (recorded.state === 'unsettled') {
    note(
      'running_differs',
      `By the ledger nobody knows what runs in ${environment} (entry ${recorded.seq}); the target says ${now ?? 'nothing'}.`,
    );
  } else if (now !== inLedger) {
    note(
      'running_differs',
      `By the ledger ${inLedger ?? 'nothing'} runs in ${environment}; the target says ${now ?? 'nothing'}. Somebody changed it without the gate.`,
    );
  }
  if (now === bundle.sha256) note('already_live', `This bundle runs in ${environment} already.`);
  else if (now !== null) judgeSchema(facts, now, refuse, note);
}

function judgeTarget({ uncompared = null, environment }: DeployFacts, note: Note): void {
  if (uncompared === null) return;
  note('registry_not_compared', uncomparedRegistry(uncompared, environment));
}

/** What is to be known of a target that makes something serve whose bytes nobody holds against the bundle. */
export function uncomparedRegistry(target: string, environment: string): string {
  return `What ${target} gives out in ${environment} is not held against the bundle: who may write there decides what serves. \`compare_files: true\` of the target compares every file.`;
}

export const NOT_ASKED =
  'Judged by what the ledger says that runs. The job that switches asks the target, and judges again.';

function judgeSchema(facts: DeployFacts, now: string, refuse: Refuse, note: Note): void {
  const { schema, bundle, acceptedSchemaChanges } = facts;
  const { name, version } = bundle.manifest;
  if (schema === null || schema.against !== now) {
    refuse(
      'schema_unknown',
      `The inputs and outputs were not compared with those of ${now}, which runs now.`,
    );
    return;
  }
  const changes = schema.breaking.join('; ');
  const isAccepted = acceptedSchemaChanges.some((one) => one.model === name && one.version === version);
  if (changes !== '' && isAccepted) {
    note('schema_accepted', `The configuration accepts what breaks callers of ${name}: ${changes}`);
  } else if (changes !== '') {
    refuse(
      'schema_breaking',
      `Callers of what runs now would break: ${changes}. Keep the columns and types, or accept the change for ${name} ${version} under \`schema_changes\` of .arbiter/config.yml.`,
    );
  }
  if (schema.isUnsigned === true) {
    note(
      'schema_not_compared',
      'Neither what runs nor this model has a signature (file MLmodel), so inputs and outputs were not compared. Log the model with a signature.',
    );
  }
  if (schema.notes.length > 0) note('schema_changed', schema.notes.join('; '));
}

/** Also where nothing runs yet: what comes next is compared with it. */
function judgeSignature({ isSchemaRequired, bundle, environment }: DeployFacts, refuse: Refuse): void {
  if (!isSchemaRequired || (bundle.manifest.signature ?? null) !== null) return;
  refuse(
    'schema_missing',
    `${environment} takes only models with a signature (\`schema: required\` under \`targets\` of .arbiter/config.yml), and this one has none. Log it with a signature (file MLmodel), and bundle the next version.`,
  );
}

function judgeCode({ bundle, codeEnvironment, environment }: DeployFacts, refuse: Refuse, note: Note): void {
  const approved = bundle.manifest.code_environment;
  if (approved === null) note('code_environment_not_bound', CODE_NOT_BOUND);
  if (approved === null || approved === codeEnvironment) return;
  if (codeEnvironment === null) {
    refuse(
      'code_environment_unknown',
      `The bundle was approved with the code environment ${approved}; ${environment} does not say which it has (input \`code-environment\`).`,
    );
  } else {
    refuse(
      'code_environment_differs',
      `The bundle was approved with the code environment ${approved}; ${environment} has ${codeEnvironment}. Build it from the approved lock files.`,
    );
  }
}

const CODE_NOT_BOUND =
  'The bundle has no code environment (an image in its Dockerfile is not pinned by digest, or there is neither a Dockerfile nor a lock file), so what the model runs in was not compared. Pin it, and bundle the next version.';

/** What a rollback says of a code environment that it could not compare; it refuses nothing. */
export function uncomparedCode(
  { code_environment: approved }: { readonly code_environment: string | null },
  codeEnvironment: string | null,
  environment: string,
): string[] {
  if (approved === null) return [`code_environment_not_bound: ${CODE_NOT_BOUND}`];
  if (codeEnvironment !== null) return [];
  return [
    `code_environment_not_compared: The bundle was approved with the code environment ${approved}; ${environment} does not say which it has (input \`code-environment\`), so they were not compared.`,
  ];
}

/**
 * Of deployments that race, the one that GitHub numbered first goes on; so exactly one does. One that a further attempt took up
 * again has an old number, and goes on only alone: a newer one that did not see it under way may be switching.
 */
export function judgeRace(
  facts: Pick<DeployFacts, 'pending' | 'ownDeployment' | 'isReused' | 'environment'>,
  refuse: Refuse,
): void {
  const { pending, ownDeployment, isReused, environment } = facts;
  if (!pending.known) {
    refuse(
      'deployments_unknown',
      `The deployments to ${environment} that are under way could not be read: ${pending.reason}`,
    );
    return;
  }
  if (!pending.value.some(({ id }) => id === ownDeployment)) {
    refuse(
      'deployments_unknown',
      `GitHub does not list this deployment (${ownDeployment}) among those under way to ${environment}.`,
    );
  }
  const others = pending.value.filter(({ id }) => id !== ownDeployment).sort((a, b) => a.id - b.id);
  const other = others.find(({ id }) => isReused || id < ownDeployment);
  if (other === undefined) return;
  refuse(
    'deployment_under_way',
    `Deployment ${other.id} to ${environment} is under way since ${other.createdAt}. Wait for it; if its run has died, set its status to \`inactive\` and deploy again.`,
  );
}

/** Where the environment asks for a drill: one that came back to the very bundle this one would be rolled back to. */
function judgeDrill(facts: DeployFacts, refuse: Refuse, note: Note): void {
  const { drillWithin, bundle, history, now, environment } = facts;
  if (drillWithin === null) return;
  const target = bundle.manifest.rollback;
  if (target === null) {
    note('nothing_to_return_to', 'The bundle names nothing to return to, so there is no drill to ask for.');
    return;
  }
  const drill = history.drills.filter(({ to }) => to.sha256 === target.sha256).at(-1);
  if (drill === undefined) {
    refuse(
      'drill_missing',
      `${environment} asks for a drill within ${drillWithin} that returns to ${target.tag} (${target.sha256}); the ledger has none (actions/rollback with \`drill: true\`).`,
    );
    return;
  }
  if (drill.outcome !== 'live') {
    refuse(
      'drill_failed',
      `The last drill back to ${target.tag} (entry ${drill.seq}) ended as ${drill.outcome}.`,
    );
    return;
  }
  const [time, tested, longest] = [
    parseInstant(now),
    parseInstant(drill.testedAt),
    parseDuration(drillWithin),
  ];
  const age = time === undefined || tested === undefined ? Number.NaN : time - tested;
  // Written so that what is not a number, or lies in the future, is refused.
  if (longest !== undefined && age >= 0 && age <= longest) return;
  refuse(
    'drill_too_old',
    `The last drill back to ${target.tag} was at ${drill.testedAt}; ${environment} asks for one within ${drillWithin}.`,
  );
}

import { UserError } from '../errors.ts';
import { baseOfQueueRef, type GateTarget, pullOfQueueRef, targetOf } from '../github/event.ts';
import { pullsWithHead } from '../github/pull-facts.ts';
import { type GateInputs, type RunnerContext, readGateInputs, readRunnerContext } from '../inputs.ts';
import { recordClosed } from './closed-pull.ts';
import type { CommandIo } from './command.ts';
import { recordUnknownGroup } from './failed-pull.ts';
import { GateLedgers, ledgerWriterOf } from './gate-ledger.ts';
import { type GateOutcome, GateOutput } from './gate-output.ts';
import { contextOf, decideAndPublish, publishFailure } from './gate-pull.ts';
import { type GitHubAccess, openGitHub } from './github-access.ts';
import { mergedPull } from './merged-pull.ts';

const HELP = `arbiter gate

Decides the pull requests that an event concerns and publishes: status, comment, review requests, ledger. It runs in GitHub
Actions, through the action of this repository: its inputs are those of action.yml, the event is GITHUB_EVENT_PATH. To ask
what it would say without publishing anything: arbiter signoff --pull N.

Exit codes: 0 every status is posted, 2 one could not be.
`;

/** Decides the pull requests an event concerns and publishes. 0 once every status is posted, 2 if one could not be. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.some((word) => word === '--help' || word === '-h')) {
    io.stdout(HELP);
    return 0;
  }
  const inputs = readGateInputs();
  const runner = readRunnerContext(io);
  const access = await openGitHub(inputs.token, runner, io, inputs.commentAuthor);
  const writerFacts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
  const ledgers = new GateLedgers(access, ledgerWriterOf(access, inputs, runner), writerFacts, io.stderr);
  const gate: Gate = { ...access, ledgers, inputs, runner, io };
  const target: GateTarget =
    inputs.pullRequest === undefined
      ? targetOf(runner.eventName, runner.event)
      : { kind: 'pull_request', number: inputs.pullRequest, isTrusted: runner.eventName !== 'pull_request' };
  const output = new GateOutput(runner, io);
  const outcomes = await decideTarget(target, gate, output);
  return output.finish(outcomes);
}

export interface Gate extends GitHubAccess {
  readonly ledgers: GateLedgers;
  readonly inputs: GateInputs;
  readonly runner: RunnerContext;
  readonly io: CommandIo;
}

async function decideTarget(
  target: GateTarget,
  gate: Gate,
  output: GateOutput,
): Promise<readonly GateOutcome[]> {
  switch (target.kind) {
    case 'pull_request':
      if (!target.isTrusted) {
        throw new UserError(
          `The gate publishes, so it does not run on \`${gate.runner.eventName}\`: that event runs the pull request's own workflow file. Use pull_request_target for the gate, and actions/check on pull_request.`,
        );
      }
      return [await decideAndPublish(gate, target.number, output)];
    case 'closed':
      await recordClosed(gate, await gate.github.pullRequest(target.number));
      await mergedPull(gate, contextOf(gate), target.number);
      return [{ decision: null, isPublished: true }];
    case 'head':
      return decideHead(gate, target.sha, output);
    case 'merge_group':
      return [await decideMergeGroup(gate, target.sha, target.headRef, output)];
    case 'sweep':
      return sweep(gate, target.baseRef, output);
  }
}

/** Reminders are the scheduled sweep's: after a push nobody has waited any longer. */
async function sweep(
  gate: Gate,
  baseRef: string | undefined,
  output: GateOutput,
): Promise<readonly GateOutcome[]> {
  const pulls = (await gate.github.openPulls()).filter(
    (pull) => baseRef === undefined || pull.baseRef === baseRef,
  );
  return decideAll(
    gate,
    pulls.map(({ number }) => number),
    output,
    baseRef === undefined,
  );
}

/** Pull requests of a finished workflow run: `workflow_run.pull_requests` is empty for forks, so Git is asked for the head. */
async function decideHead(gate: Gate, sha: string, output: GateOutput): Promise<readonly GateOutcome[]> {
  const numbers = await pullsWithHead(gate.repository, sha);
  if (numbers.length === 0) gate.io.stdout(`No pull request has the head ${sha}; nothing to decide.\n`);
  return decideAll(gate, numbers, output);
}

async function decideAll(
  gate: Gate,
  numbers: readonly number[],
  output: GateOutput,
  isSweep = false,
): Promise<readonly GateOutcome[]> {
  const outcomes: GateOutcome[] = [];
  for (const number of numbers) outcomes.push(await decideAndPublish(gate, number, output, { isSweep }));
  return outcomes;
}

/** A merge queue's commit passes only with the pull request it was made for, and only with that pull request's content. */
async function decideMergeGroup(
  gate: Gate,
  sha: string,
  headRef: string,
  output: GateOutput,
): Promise<GateOutcome> {
  const queued = pullOfQueueRef(headRef);
  if (queued === null) {
    const reason = `The merge queue's ref \`${headRef}\` names no pull request.`;
    const baseRef = baseOfQueueRef(headRef);
    const failed = await publishFailure(
      gate,
      { sha, baseRef: baseRef ?? 'merge queue', number: null },
      UserError.coded('queue_ref_unknown', reason),
      output,
      'failure',
    );
    await recordUnknownGroup(gate, { sha, baseRef, reason });
    return failed;
  }
  const { number, ...place } = queued;
  return decideAndPublish(gate, number, output, { queued: { sha, ...place } });
}

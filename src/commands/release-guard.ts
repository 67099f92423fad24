import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput, summary } from '@actions/core';
import { serializeDecision } from '../decision/decision.ts';
import { UserError } from '../errors.ts';
import type { PullContext } from '../evaluation/pull-decision.ts';
import { type GuardedModel, guardRelease, type ReleasedModel } from '../evaluation/release-guard.ts';
import { type RunnerContext, readReleaseGuardInputs, readRunnerContext } from '../inputs.ts';
import { bundleOfRef } from '../release/release-origin.ts';
import { renderReleaseGuard } from '../report/release-guard.ts';
import type { CommandIo } from './command.ts';
import { GateLedgers } from './gate-ledger.ts';
import { type GitHubAccess, openGitHub } from './github-access.ts';
import { pullContext } from './pull-context.ts';

const HELP = `arbiter release-guard

Refuses to release what was not approved: compares the content of a commit with what its pull requests had when they were
approved, and reads the reviews again. It runs in GitHub Actions, through actions/release-guard, whose inputs it takes.

Exit codes: 0 every model is what was approved, 1 one is not, 2 that cannot be told.
`;

/** Exit 0 when every model of the commit is what was approved, 1 when one is not, 2 when that cannot be told. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.some((word) => word === '--help' || word === '-h')) {
    io.stdout(HELP);
    return 0;
  }
  const inputs = readReleaseGuardInputs();
  const runner = readRunnerContext(io);
  const access = await openGitHub(inputs.token, runner, io, inputs.commentAuthor);
  const tag = releaseOfRef(runner.ref);
  if (inputs.model !== undefined && tag !== null && tag.model !== inputs.model) {
    throw new UserError(`The tag releases ${tag.model}, the input \`model\` says ${inputs.model}.`);
  }
  const only = inputs.model === undefined ? tag : { model: inputs.model, version: tag?.version ?? null };
  const models = await guardRelease(contextOf(access, runner, io, inputs.commentAuthor), inputs.commit, only);
  const isApproved = models.length > 0 && models.every((model) => model.refusal === null);
  setOutput(
    'status',
    isApproved ? 'approved' : (models.find((model) => model.refusal !== null)?.refusal?.code ?? 'no_model'),
  );
  writeDecisions(models, runner);
  const text = renderReleaseGuard(inputs.commit, models.map(reportOf));
  io.stdout(`${text.plain}\n`);
  if (runner.summaryFile !== undefined) await summary.addRaw(text.markdown).write();
  return isApproved ? 0 : 1;
}

/** The guard reads the ledger and writes nothing. */
function contextOf(
  access: GitHubAccess,
  runner: RunnerContext,
  io: CommandIo,
  commentAuthor: string,
): PullContext {
  const writerFacts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
  const noWriter = (): never => {
    throw new Error('The release guard writes no ledger.');
  };
  const ledgers = new GateLedgers(access, noWriter, writerFacts, io.stderr, true);
  return pullContext(access, ledgers, { now: io.now(), commentAuthor });
}

/** The model and version that a tag `NAME-vVERSION-approved-DATE` releases; null for any other ref: then every model. */
export function releaseOfRef(ref: string): ReleasedModel | null {
  const named = bundleOfRef(ref);
  return named === undefined ? null : { model: named.name, version: named.version };
}

function reportOf({ name, version, pullRequest, refusal }: GuardedModel) {
  return { name, version, pullRequest, refusal };
}

function writeDecisions(models: readonly GuardedModel[], runner: RunnerContext): void {
  const folder = join(runner.temporaryFolder, 'arbiter');
  mkdirSync(folder, { recursive: true });
  for (const { name, decision } of models) {
    if (decision === null) continue;
    const file = join(folder, `release-${name}.json`);
    writeFileSync(file, serializeDecision(decision));
    setOutput('decision', file);
  }
}

import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setOutput, summary } from '@actions/core';
import { UserError } from '../errors.ts';
import { readRunnerContext } from '../inputs.ts';
import { renderDeployment } from '../report/deployment.ts';
import type { CommandIo } from './command.ts';
import { writeCompliance } from './compliance-files.ts';
import { readDeployInputs } from './deploy-inputs.ts';
import { DeployJudging } from './deploy-judging.ts';
import { Deploying } from './deploying.ts';
import { openGitHub } from './github-access.ts';
import { tellJudgement } from './judgement-outputs.ts';

const HELP = `arbiter deploy --action

Brings a released bundle, named by its SHA-256, into one environment: only if every rule of the deploy gate allows it. What
does not answer is taken back. It runs in GitHub Actions, through actions/deploy, whose inputs it takes.

Exit codes: 0 live, 1 refused or not come up, 2 cannot be told, or cannot be recorded.
`;

/** Exit 0 where the bundle is live, 1 where it is refused or did not come up, 2 where nothing can be told or recorded. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length === 0 || args.some((word) => word === '--help' || word === '-h')) {
    io.stdout(HELP);
    return args.length === 0 ? 2 : 0;
  }
  const [word] = args;
  if (word !== '--action' || args.length > 1) throw new UserError(`Unknown argument \`${word}\`.\n\n${HELP}`);
  const inputs = readDeployInputs(io.env);
  const runner = readRunnerContext(io);
  const access = await openGitHub(inputs.token, runner, io, inputs.commentAuthor);
  const folder = await mkdtemp(join(runner.temporaryFolder, 'arbiter-deployment-'));
  if (inputs.mode === 'judge')
    return tellJudgement(
      await new DeployJudging(inputs, runner, access, io, join(folder, 'bundles')).report(),
      runner,
      io,
    );
  const { report, kept, failure } = await new Deploying(
    inputs,
    runner,
    access,
    io,
    join(folder, 'bundles'),
  ).report();
  const compliance = kept === null ? '' : await writeCompliance(runner.temporaryFolder, kept);
  const [reason] = report.reasons;
  setOutput('status', report.outcome);
  setOutput('code', reason?.code ?? '');
  setOutput('sha256', report.bundle?.sha256 ?? '');
  setOutput('tag', report.bundle?.tag ?? '');
  setOutput('deployment-id', report.deployment === null ? '' : String(report.deployment));
  setOutput('compliance', compliance);
  setOutput('url', report.url ?? '');
  const text = renderDeployment(report);
  io.stdout(`${text.plain}\n`);
  if (runner.summaryFile !== undefined) await summary.addRaw(text.markdown).write();
  if (failure !== null) throw failure;
  return report.outcome === 'live' ? 0 : 1;
}

import { setOutput, summary } from '@actions/core';
import { readRunnerContext } from '../inputs.ts';
import { renderRollback } from '../report/rollback.ts';
import type { CommandIo } from './command.ts';
import { openGitHub } from './github-access.ts';
import { tellJudgement } from './judgement-outputs.ts';
import { readRollbackInputs } from './rollback-inputs.ts';
import { RollbackJudging } from './rollback-judging.ts';
import { RollingBack } from './rolling-back.ts';

const HELP = `arbiter rollback

Brings an environment back to the previous approved bundle that ran there: fetched from its release, verified byte by byte
with what is signed of it, switched, and recorded in the ledger. As a drill it does the same in an environment for drills, and
writes the record that the check \`rollback\` reads. It runs in GitHub Actions, through actions/rollback, whose inputs it takes.

Exit codes: 0 live, 1 refused or failed, 2 cannot be told, or cannot be recorded.
`;

/** Exit 0 where the previous bundle is live, 1 where it is not, 2 where nothing can be told or recorded. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.some((word) => word === '--help' || word === '-h')) {
    io.stdout(HELP);
    return 0;
  }
  const inputs = readRollbackInputs(io.env);
  const runner = readRunnerContext(io);
  const access = await openGitHub(inputs.token, runner, io, inputs.commentAuthor);
  if (inputs.mode === 'judge')
    return tellJudgement(await new RollbackJudging(inputs, runner, access, io).report(), runner, io);
  const report = await new RollingBack(inputs, runner, access, io).report();
  const { outcome, code, to, switchMs, record, compliance } = report;
  setOutput('status', outcome);
  setOutput('code', code ?? '');
  setOutput('tag', to?.tag ?? '');
  setOutput('sha256', to?.sha256 ?? '');
  setOutput('switch-ms', switchMs === null ? '' : String(switchMs));
  setOutput('record', record ?? '');
  setOutput('compliance', compliance?.folder ?? '');
  const text = renderRollback(report);
  io.stdout(`${text.plain}\n`);
  if (runner.summaryFile !== undefined) await summary.addRaw(text.markdown).write();
  return outcome === 'live' ? 0 : 1;
}

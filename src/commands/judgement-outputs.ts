import { setOutput, summary } from '@actions/core';
import type { RunnerContext } from '../inputs.ts';
import { type Judgement, renderJudgement } from '../report/judgement.ts';
import type { CommandIo } from './command.ts';

/** Hands on what was judged, and says it. Exit 0 where another job may go on with it, 1 where it is refused. */
export async function tellJudgement(
  judgement: Judgement,
  { summaryFile }: Pick<RunnerContext, 'summaryFile'>,
  io: CommandIo,
): Promise<number> {
  const { outcome, reasons, bundle, verdict } = judgement;
  setOutput('status', outcome);
  setOutput('code', reasons[0]?.code ?? '');
  // What is refused is handed on by nothing.
  setOutput('sha256', verdict === null ? '' : (bundle?.sha256 ?? ''));
  setOutput('tag', verdict === null ? '' : (bundle?.tag ?? ''));
  setOutput('verdict', verdict ?? '');
  const text = renderJudgement(judgement);
  io.stdout(`${text.plain}\n`);
  if (summaryFile !== undefined) await summary.addRaw(text.markdown).write();
  return outcome === 'refused' ? 1 : 0;
}

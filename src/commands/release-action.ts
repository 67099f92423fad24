import { resolve } from 'node:path';
import { setOutput, summary } from '@actions/core';
import { UserError } from '../errors.ts';
import { type ReleaseTarget, releaseTargetOf } from '../github/release-event.ts';
import { type RunnerContext, readRunnerContext } from '../inputs.ts';
import { tagOfRef } from '../release/release-origin.ts';
import { renderRelease } from '../report/release.ts';
import type { CommandIo } from './command.ts';
import { openGitHub } from './github-access.ts';
import { type ReleaseInputs, readReleaseInputs } from './release-inputs.ts';
import { Releasing } from './releasing.ts';

const HELP = `arbiter release --action

Releases a tag NAME-vVERSION-approved-DATE with its bundle: only if an unbroken chain leads from it to an approval in the
ledger. With the input commit it makes the tag there if there is none. It runs in GitHub Actions, through actions/release, whose inputs it takes.

Exit codes: 0 released, 1 refused, 2 cannot be told, or cannot be recorded.
`;

/** Exit 0 with the release, 1 where it is refused, 2 where nothing can be told or what was told cannot be recorded. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.some((word) => word === '--help' || word === '-h')) {
    io.stdout(HELP);
    return 0;
  }
  const inputs = readReleaseInputs();
  const runner = readRunnerContext(io);
  const target = targetOf(inputs, runner, io.env.GITHUB_SHA ?? '');
  const access = await openGitHub(inputs.token, runner, io, inputs.commentAuthor);
  const paths = {
    bundle: inputs.bundle === undefined ? undefined : resolve(io.cwd, inputs.bundle),
    attestations: inputs.attestations === undefined ? undefined : resolve(io.cwd, inputs.attestations),
  };
  const { report, failure, isWithdrawn } = await new Releasing(
    { ...inputs, ...paths },
    runner,
    target,
    access,
    io,
  ).report();
  const { refusal, release } = report;
  setOutput('status', refusal === null ? 'released' : 'refused');
  setOutput('code', refusal?.code ?? '');
  setOutput('url', release?.url ?? '');
  setOutput('withdrawn', String(isWithdrawn));
  setOutput('release-id', release === null ? '' : String(release.id));
  const text = renderRelease(report);
  io.stdout(`${text.plain}\n`);
  if (runner.summaryFile !== undefined) await summary.addRaw(text.markdown).write();
  if (failure !== null) throw failure;
  return refusal === null ? 0 : 1;
}

/** A tag that is named by hand also counts where the run was started by a push to a branch: the merge. */
function targetOf({ tag, commit }: ReleaseInputs, runner: RunnerContext, sha: string): ReleaseTarget {
  const { eventName, event, ref } = runner;
  const isBranchPush = eventName === 'push' && tag !== undefined && !ref.startsWith('refs/tags/');
  const name = isBranchPush ? 'workflow_dispatch' : eventName;
  const found = releaseTargetOf(name, event, { ref, sha, tag });
  // A tag that leads anywhere else is not the one that is asked for.
  const target = commit === undefined ? found : { ...found, startedFor: commit };
  const asked = tag?.startsWith('refs/') === true ? tag : `refs/tags/${tag}`;
  if (tag === undefined || asked === target.ref) return target;
  throw new UserError(
    `The run was started for ${tagOfRef(target.ref) ?? target.ref}, and the input \`tag\` says ${tag}: a run releases its own tag.`,
  );
}

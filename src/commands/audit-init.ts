import { UserError } from '../errors.ts';
import { createLedger } from '../ledger/genesis.ts';
import { PLACE_OPTIONS, parseWords, placeHelp } from './audit-arguments.ts';
import { USUAL_BRANCH } from './audit-clone.ts';
import { actorOf, originOf, type RemoteLedger, runOf, withRemoteLedger } from './audit-writing.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter audit init --reason TEXT [options]

Begins a ledger: writes its first entry as a branch of its own on the remote. Refuses when the branch exists, whatever is on
it: a ledger is begun once, and a broken one is looked at, not begun anew.

  --reason TEXT         why, for whoever reads the ledger
  --remote NAME         where to (default: origin); you need the right to push there
  --origin HOST/OWNER/NAME   the repository (default: from the remote's address, or from GitHub Actions)
${placeHelp('on the default branch of the remote', `, else ${USUAL_BRANCH}`)} (arbiter/audit-init/v1)

First this, then \`ledger:\` in the configuration: a gate that is told of a ledger which is not there answers error.

Exit codes: 0 begun, 1 refused, 2 cannot tell.
`;

/** `arbiter audit init` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseWords(
    args,
    {
      ...PLACE_OPTIONS,
      reason: { type: 'string' },
      remote: { type: 'string' },
      origin: { type: 'string' },
    },
    HELP,
  );
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const reason = values.reason?.trim() ?? '';
  if (reason === '') throw new UserError('Say why the ledger begins: --reason TEXT.');
  const begun = await withRemoteLedger(
    values,
    io,
    (access) => beginLedger(access, originOf(values.origin, access.remote, io.env), reason, io),
    USUAL_BRANCH,
  );
  if (begun === null) return 1;
  if (values.json === true)
    io.stdout(`${JSON.stringify({ schema: 'arbiter/audit-init/v1', ...begun }, null, 2)}\n`);
  else io.stdout(begunText(begun, values.remote ?? 'origin'));
  return 0;
}

function begunText({ origin, tip, branch }: BegunLedger, remote: string): string {
  return `The ledger ${origin} begins at commit ${tip}.
Next:
  1. Protect the branch \`${branch}\`: no force pushes, no deletion.
  2. Name it in .arbiter/config.yml, \`ledger: ${branch}\`, and give the gate's job \`contents: write\`.
  3. To verify it here, \`git fetch ${remote} ${branch}\` and \`arbiter audit verify --branch ${branch}\`.
`;
}

export interface BegunLedger {
  readonly branch: string;
  readonly origin: string;
  readonly tip: string;
  /** SHA-256 of the first entry. */
  readonly head: string;
}

/** Null when it was said that there is a branch already. */
export async function beginLedger(
  access: RemoteLedger,
  { place, repository }: ReturnType<typeof originOf>,
  reason: string,
  io: CommandIo,
): Promise<BegunLedger | null> {
  const { branch } = access;
  if ((await access.reader.tip()) !== null) {
    io.stderr(
      `The branch \`${branch}\` exists: nothing was written. \`arbiter audit verify\` says whether it is a ledger that is whole.\n`,
    );
    return null;
  }
  const origin = `${place}/${branch}`;
  const { tip, head } = await createLedger(access, {
    origin,
    reason,
    commit: (await access.repository.listRemote('HEAD')).get('HEAD') ?? null,
    at: io.now(),
    repository,
    actor: actorOf(io.env),
    run: runOf(io.env),
  });
  return { branch, origin, tip, head: head.sha256 };
}

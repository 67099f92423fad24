import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { type Simulation, simulate, type WhatIfContext } from '../evaluation/what-if.ts';
import type { WhatIfEvent } from '../evaluation/what-if-event.ts';
import { ImaginedRepository } from '../git/imagined-repository.ts';
import { renderStatus } from '../report/status.ts';
import { renderWhatIf } from '../report/what-if.ts';
import type { Decision } from '../schemas/decision.ts';
import type { WhatIf } from '../schemas/what-if.ts';
import type { CommandIo } from './command.ts';
import { GateLedgers } from './gate-ledger.ts';
import { openGitHub } from './github-access.ts';
import { type Place, placeOf } from './origin.ts';
import { pullContext } from './pull-context.ts';

/** What `arbiter signoff --pull` was asked. */
export interface PullQuestion {
  readonly number: number;
  readonly repository: string | undefined;
  readonly events: readonly WhatIfEvent[];
  /** The account the gate posts as: its statuses date a head where the activity cannot be read. */
  readonly gateAccount: string;
  readonly isJson: boolean;
}

const DEFAULT_RETRY_BASE_MS = 1000;
const EXIT_CODES: Readonly<Record<Decision['status'], number>> = {
  approved: 0,
  in_review: 1,
  pending: 1,
  rejected: 1,
  error: 2,
};

/** Reads a pull request and says what it lacks, and what would become of it. 0 approved, 1 not, 2 cannot decide. */
export async function explainPull(question: PullQuestion, io: CommandIo): Promise<number> {
  const token = tokenOf(io);
  const place = await placeOf(question.repository, io);
  const folder = await mkdtemp(join(tmpdir(), 'arbiter-what-if-'));
  try {
    const context = await contextOf(question, place, token, folder, io);
    const found = await simulate(context, question.number, question.events);
    const whatIf = answerOf(found, question, place);
    io.stdout(question.isJson ? `${JSON.stringify(whatIf, null, 2)}\n` : renderWhatIf(whatIf));
    return EXIT_CODES[whatIf.after.status];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Never an argument, which other users of the machine could read. */
function tokenOf({ env }: CommandIo): string {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (token !== undefined && token !== '') return token;
  throw new UserError(
    'Neither GITHUB_TOKEN nor GH_TOKEN is set. Reading is enough; with the GitHub CLI: GITHUB_TOKEN=$(gh auth token)',
  );
}

async function contextOf(
  { gateAccount }: PullQuestion,
  place: Place,
  token: string,
  folder: string,
  io: CommandIo,
): Promise<WhatIfContext> {
  const retryBaseMs = Number(io.env.ARBITER_RETRY_BASE_MS ?? DEFAULT_RETRY_BASE_MS);
  const runner = { ...place, temporaryFolder: folder, retryBaseMs };
  const access = await openGitHub(token, runner, io, gateAccount);
  const writer = { repository: { id: repositoryId(io), name: place.repository }, run: null };
  const ledgers = new GateLedgers(access, refuseToWrite, writer, io.stderr);
  return {
    ...pullContext(access, ledgers, { now: io.now(), commentAuthor: gateAccount }),
    repository: new ImaginedRepository(access.gitOptions, access.remote),
    writer,
  };
}

function refuseToWrite(): never {
  throw new Error('A simulation writes no ledger.');
}

function repositoryId({ env }: CommandIo): number | null {
  const text = env.GITHUB_REPOSITORY_ID ?? '';
  return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}

function answerOf(
  { before, after, events, facts }: Simulation,
  { number }: PullQuestion,
  { repository }: Place,
): WhatIf {
  const { baseRef } = facts.pull;
  return {
    schema: 'arbiter/what-if/v1',
    repository,
    pull_request: number,
    before,
    after,
    events,
    status: { before: renderStatus(before, baseRef), after: renderStatus(after, baseRef) },
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import type { LedgerWriterFacts } from '../evaluation/ledger-drafts.ts';
import type { PullLedger } from '../evaluation/pull-ledger.ts';
import { GitLedgerReader, GitLedgerWriter } from '../git/ledger-branch.ts';
import { createClient } from '../github/client.ts';
import { breaksOfLedger, type LedgerBreak } from '../github/ledger-activity.ts';
import { RestLedgerWriter } from '../github/ledger-branch.ts';
import type { GateInputs, RunnerContext } from '../inputs.ts';
import type { Anchor } from '../ledger/anchor.ts';
import { type Appended, appendEntries } from '../ledger/appending.ts';
import type { LedgerReader, LedgerWriter } from '../ledger/branch.ts';
import { checkpointText, ledgerCheckpoint } from '../ledger/checkpoint.ts';
import type { Draft } from '../ledger/draft.ts';
import { readContents, readLedger } from '../ledger/reading.ts';
import type { VerifiedLedger } from '../ledger/verification.ts';
import type { Config } from '../schemas/config.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { parseInstant } from '../signoff/instant.ts';
import { type GitHubAccess, gitAuthorization } from './github-access.ts';

/** An observation that somebody else recorded otherwise in the meantime: what was decided on it is decided again. */
export class LedgerMoved extends Error {
  constructor() {
    super('Another run recorded something else of this pull request meanwhile.');
    this.name = 'LedgerMoved';
  }
}

/** What a break is called, and the code it has. */
export const BREAKS: Readonly<Record<LedgerBreak['kind'], readonly [string, string]>> = {
  force_push: ['pushed over by force', 'ledger_rewound'],
  branch_deletion: ['deleted', 'ledger_deleted'],
  branch_creation: ['made a second time', 'ledger_deleted'],
};

/** The ledgers that one run of the gate reads and extends, each read once and then only what came after. */
export class GateLedgers {
  readonly #access: GitHubAccess;
  readonly #makeWriter: (branch: string) => LedgerWriter;
  readonly #writerFacts: LedgerWriterFacts;
  readonly #log: (text: string) => void;
  readonly #known = new Map<string, VerifiedLedger>();
  readonly #unbroken = new Set<string>();
  #opened: PullLedger | null = null;
  #isAsked = false;
  /** True where a ledger that cannot be shown to be whole must not be used at all (the release guard). */
  readonly #needsProof: boolean;

  constructor(
    access: GitHubAccess,
    makeWriter: (branch: string) => LedgerWriter,
    writerFacts: LedgerWriterFacts,
    log: (text: string) => void,
    needsProof = false,
  ) {
    this.#needsProof = needsProof;
    this.#access = access;
    this.#makeWriter = makeWriter;
    this.#writerFacts = writerFacts;
    this.#log = log;
  }

  /** The one that was opened last; null when none could be. */
  get opened(): PullLedger | null {
    return this.#opened;
  }

  /** Whether one was asked for, opened or not. */
  get isAsked(): boolean {
    return this.#isAsked;
  }

  /** Forgets which one was opened: the next pull request may have another. */
  reset(): void {
    this.#opened = null;
    this.#isAsked = false;
  }

  get writerFacts(): LedgerWriterFacts {
    return this.#writerFacts;
  }

  /**
   * The ledger a configuration names, verified from its first entry. Rejects when it is missing or broken, when it does not
   * hold what was seen before, or when GitHub recorded that its branch was deleted or pushed over by force.
   */
  async open(config: Config, anchor: Anchor | null, now: string): Promise<PullLedger> {
    const { ledger: branch } = config;
    if (branch === undefined) throw new Error('The configuration names no ledger.');
    this.#opened = null;
    this.#isAsked = true;
    refuseFuture(config.ledger_resumed, now);
    await this.#refuseBreaks(branch, config.ledger_resumed ?? null, anchor);
    const reader = this.#reader(branch);
    const options = { known: this.#known.get(branch), anchors: anchor === null ? [] : [anchor] };
    const ledger = await readLedger(reader, options).catch((error: unknown) => {
      throw isMissing(error) ? missingLedger(branch) : error;
    });
    this.#known.set(branch, ledger);
    this.#refuseAnother(ledger);
    this.#opened = pullLedger(branch, config, ledger, reader);
    return this.#opened;
  }

  /**
   * Records entries; what cannot be recorded did not happen, so a failure here fails the decision. `check` looks at the
   * newest entries each time before they are extended, and throws to refuse.
   */
  async record(
    { branch }: PullLedger,
    drafts: readonly Draft[],
    check?: (entries: readonly LedgerEntry[]) => void,
  ): Promise<Pick<Appended, 'head' | 'appended'>> {
    const access = { reader: this.#reader(branch), writer: this.#makeWriter(branch) };
    const { ledger, head, appended, conflicts } = await appendEntries(access, drafts, {
      known: this.#known.get(branch),
      wait: (ms) => wait(ms),
      random: Math.random,
      ...(check !== undefined && { check: ({ entries }) => check(entries) }),
      // What was decided on another observation is decided again before anything of it is recorded.
      stopOn: ({ draft }) => draft.entry.type === 'observation',
    });
    this.#known.set(branch, ledger);
    if (conflicts.some(({ draft }) => draft.entry.type === 'observation')) throw new LedgerMoved();
    return { head, appended };
  }

  /** The checkpoint over the entries up to one of a ledger that was opened, as text. */
  checkpoint({ branch }: PullLedger, last: number): string {
    const known = this.#known.get(branch);
    if (known === undefined) throw new Error(`The ledger ${branch} was not opened.`);
    const entries = known.entries.filter(({ seq }) => seq <= last);
    return checkpointText(ledgerCheckpoint({ entries, contents: known.contents }));
  }

  async #refuseBreaks(branch: string, resumed: string | null, anchor: Anchor | null): Promise<void> {
    const key = `${branch} ${resumed}`;
    if (this.#unbroken.has(key)) return;
    const { client, fullName } = this.#access;
    const breaks = await breaksOfLedger(client, fullName, branch, resumed);
    if (breaks === null && anchor === null && this.#needsProof)
      throw new UserError(
        `Neither GitHub's record of ${branch} nor an earlier sight of it can be read, so nothing shows that the ledger was not rewound.`,
      );
    if (breaks === null) this.#log('Whether the branch of the ledger was pushed over cannot be read here.\n');
    const [first] = breaks ?? [];
    if (first !== undefined) {
      const [what, code] = BREAKS[first.kind];
      const message = `The branch ${branch} of the ledger was ${what} by ${first.actor?.login ?? 'somebody'} at ${first.at}, so entries may be gone. Verify it against a checkpoint (arbiter audit verify --checkpoint), restore it, and then set \`ledger_resumed\` in .arbiter/config.yml to a later instant; where the gate's comment in an open pull request remembers an entry that is gone for good, delete that comment.`;
      throw new UserError(message, [{ code, message, file: '.arbiter/config.yml', pointer: '/ledger' }]);
    }
    this.#unbroken.add(key);
  }

  /** A ledger copied from another repository holds other people's approvals. */
  #refuseAnother({ entries }: VerifiedLedger): void {
    const { repository } = this.#writerFacts;
    const genesis = (entries.find((entry) => entry.repository.id !== null) ?? entries[0])?.repository;
    const isOurs =
      genesis?.id != null && repository.id !== null
        ? genesis.id === repository.id
        : genesis?.name.toLowerCase() === repository.name.toLowerCase();
    if (isOurs) return;
    const message = `The ledger belongs to ${genesis?.name} (id ${genesis?.id}), not to ${repository.name} (id ${repository.id}).`;
    throw new UserError(message, [{ code: 'repository_differs', message, file: '.arbiter/config.yml' }]);
  }

  #reader(branch: string): LedgerReader {
    return new GitLedgerReader(this.#access.gitOptions, branch, this.#access.remote);
  }
}

/** An acceptance that lies ahead would switch the check off for good. */
function refuseFuture(resumed: string | undefined, now: string): void {
  if (
    resumed === undefined ||
    (parseInstant(resumed) ?? Number.POSITIVE_INFINITY) <= (parseInstant(now) ?? 0)
  )
    return;
  const message = `\`ledger_resumed\` (${resumed}) lies after now (${now}): only what happened before can be accepted.`;
  throw new UserError(message, [
    { code: 'ledger_resumed_ahead', message, file: '.arbiter/config.yml', pointer: '/ledger_resumed' },
  ]);
}

function isMissing(error: unknown): boolean {
  return error instanceof UserError && error.problems.some(({ code }) => code === 'ledger_missing');
}

/** Begun by people, once: a gate that began one would make a deleted ledger look like a new one. */
function missingLedger(branch: string): UserError {
  const message = `There is no ledger on the branch ${branch}, which .arbiter/config.yml names. If it was never begun, a maintainer begins it once: arbiter audit init --reason TEXT.`;
  return new UserError(message, [
    { code: 'ledger_missing', message, file: '.arbiter/config.yml', pointer: '/ledger' },
  ]);
}

function pullLedger(
  branch: string,
  config: Config,
  { tip, entries, head }: VerifiedLedger,
  reader: LedgerReader,
): PullLedger {
  return { branch, config, entries, head, blobs: (digests) => readContents(reader, tip, digests) };
}

/** How a run of the gate writes: by a push or through the API, with a token of its own where one is given. */
export function ledgerWriterOf(
  access: GitHubAccess,
  inputs: Pick<GateInputs, 'token' | 'ledgerToken' | 'ledgerWriter'>,
  runner: RunnerContext,
): (branch: string) => LedgerWriter {
  const isOwnToken = inputs.ledgerToken === inputs.token;
  return (branch) => {
    if (inputs.ledgerWriter === 'git') {
      const authorization = gitAuthorization(inputs.ledgerToken);
      return new GitLedgerWriter({ ...access.gitOptions, authorization }, branch, access.remote);
    }
    const { apiUrl, retryBaseMs } = runner;
    const client = isOwnToken
      ? access.client
      : createClient({ token: inputs.ledgerToken, apiUrl, retryBaseMs });
    return new RestLedgerWriter(client, access.fullName, branch);
  };
}

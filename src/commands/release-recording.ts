import { UserError } from '../errors.ts';
import type { BundleApprovalReading } from '../evaluation/bundle-approval.ts';
import type { PullLedger } from '../evaluation/pull-ledger.ts';
import type { ReleaseReading } from '../evaluation/release-reading.ts';
import type { Draft } from '../ledger/draft.ts';
import { canonicalJson } from '../model/canonical.ts';
import {
  bundleRefusalDraft,
  LONGEST_MESSAGE,
  type ReleaseActFacts,
  releaseDraft,
} from '../release/ledger-drafts.ts';
import type { ReleasedApproval } from '../release/release-gate.ts';
import type { ReleaseReport } from '../report/release.ts';
import type { Refusal } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { actorOf, remoteState } from './audit-writing.ts';
import type { CommandIo } from './command.ts';
import type { GateLedgers } from './gate-ledger.ts';
import type { GitHubAccess } from './github-access.ts';
import type { Withdrawal } from './release-withdrawal.ts';

const LONGEST_TAG = 255;
const LONGEST_WITHDRAWAL = 600;

type Recorded = ReleaseReport['recorded'];

/** Why a release was refused, and what became of one that was published already. */
type RefusedWords = NonNullable<ReleaseReport['refusal']> & { readonly withdrawal: Withdrawal | null };

/** The entries that one run of the release gate writes. */
export class ReleaseRecording {
  readonly #ledgers: GateLedgers;
  readonly #access: GitHubAccess;
  readonly #env: CommandIo['env'];

  constructor(ledgers: GateLedgers, access: GitHubAccess, env: CommandIo['env']) {
    this.#ledgers = ledgers;
    this.#access = access;
    this.#env = env;
  }

  /** Who acts where, for an entry. */
  act(at: string): Pick<ReleaseActFacts, 'at' | 'repository' | 'run' | 'actor'> {
    const { repository, run } = this.#ledgers.writerFacts;
    return { at, repository, run, actor: actorOf(this.#env) };
  }

  /**
   * Number of the entry. One that says the same and was recorded before stays the only one; one that says something else under
   * its id is somebody else's, and nothing is recorded. `check` looks at all other entries and throws to refuse.
   */
  async record(
    ledger: PullLedger,
    draft: Draft,
    check?: (entries: readonly LedgerEntry[]) => void,
  ): Promise<number> {
    const isOurs = ({ id }: LedgerEntry): boolean => id === draft.entry.id;
    let before: LedgerEntry | undefined;
    const { appended } = await this.#ledgers.record(ledger, [draft], (entries) => {
      before = entries.find(isOurs);
      if (before !== undefined) refuseAnother(before, draft);
      check?.(entries.filter((entry) => !isOurs(entry)));
    });
    const entry = appended.find(isOurs) ?? before;
    if (entry === undefined) throw new Error(`The entry ${draft.entry.id} was not recorded.`);
    return entry.seq;
  }

  /** The ledger of a reading, or that of the default branch where the chain ended before it; null where none is named. */
  async ledger(
    reading: Pick<ReleaseReading, 'ledger' | 'governing'> | null,
    now: string,
  ): Promise<PullLedger | null> {
    if (reading?.ledger != null) return reading.ledger;
    const config = reading?.governing?.config ?? (await remoteState(this.#access.repository)).config;
    return config?.ledger === undefined ? null : this.#ledgers.open(config, null, now);
  }

  /** A refusal is recorded as carefully as a release, also where the chain ended before the ledger. */
  async refusal(
    reading: ReleaseReading,
    { tag, commit, pullRequest }: ReleasedApproval,
    sha256: string | null,
    { code, message, withdrawal }: RefusedWords,
  ): Promise<ReleaseReport['recorded']> {
    const { facts } = reading;
    const ledger = await this.ledger(reading, facts.now);
    if (ledger === null) return { entry: null, reason: 'the configuration names none.' };
    const said = withdrawal === null ? '' : ` ${withdrawal.message.slice(0, LONGEST_WITHDRAWAL)}`;
    const draft = releaseDraft(
      { ...this.act(facts.now), subject: null },
      {
        tag: tag.slice(0, LONGEST_TAG),
        sha256,
        commit,
        release_id: withdrawal?.release?.id ?? null,
        url: withdrawal?.release?.url ?? null,
        pull_request: pullRequest?.number ?? null,
        refusal: { code, message: `${message.slice(0, LONGEST_MESSAGE - said.length)}${said}` },
      },
    );
    return { entry: await this.record(ledger, draft) };
  }
}

/** A bundle that is refused is recorded as a release is, under its commit: it has no tag yet and no bytes. */
export async function recordBundleRefusal(
  recording: ReleaseRecording,
  { verdict, model, ledger: opened, now }: BundleApprovalReading,
  commit: string,
  { code, message }: Refusal,
): Promise<Recorded> {
  const ledger = await recording.ledger({ ledger: opened, governing: null }, now);
  if (ledger === null) return { entry: null, reason: 'the configuration names none.' };
  const { name, version } = model.manifest;
  const draft = bundleRefusalDraft(
    { ...recording.act(now), subject: null },
    {
      model: name,
      version,
      commit,
      pull_request: verdict.released.pullRequest?.number ?? null,
      refusal: { code, message: message.slice(0, LONGEST_MESSAGE) },
    },
  );
  return { entry: await recording.record(ledger, draft) };
}

/** Ids can be foreseen: whoever may write the ledger can be faster. When and by which run it was recorded may differ. */
export function refuseAnother(recorded: LedgerEntry, { entry }: Draft): void {
  if (statement(recorded) === statement(entry)) return;
  const message = `Entry ${recorded.seq} of the ledger has the id of this ${entry.type} and says something else. Find out who wrote it, and correct it (arbiter audit correct).`;
  throw new UserError(message, [{ code: 'recorded_otherwise', message, file: 'ledger' }]);
}

function statement({ type, repository, subject, subjects, decision }: Draft['entry']): string {
  return canonicalJson({ type, repository: repository.id ?? repository.name, subject, subjects, decision });
}

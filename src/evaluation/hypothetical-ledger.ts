import { createHash } from 'node:crypto';
import type { PullFacts } from '../github/pull-facts.ts';
import type { Draft } from '../ledger/draft.ts';
import { canonicalJson } from '../model/canonical.ts';
import type { Config } from '../schemas/config.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { decisionDrafts, type LedgerWriterFacts } from './ledger-drafts.ts';
import type { PullDecision } from './pull-decision.ts';
import type { PullLedger } from './pull-ledger.ts';
import { type PostedDecision, postedDetail } from './same-head.ts';

type Open = (config: Config, facts: PullFacts) => Promise<PullLedger>;

/**
 * The ledger with what the gate would record between the events of a hypothesis. It is kept in memory: the real ledger is
 * read once and never written.
 */
export class HypotheticalLedger {
  readonly #open: Open;
  readonly #writer: LedgerWriterFacts;
  readonly #drafts: Draft[] = [];
  #real: Promise<PullLedger> | undefined;

  constructor(open: Open, writer: LedgerWriterFacts) {
    this.#open = open;
    this.#writer = writer;
  }

  async open(config: Config, facts: PullFacts): Promise<PullLedger> {
    this.#real ??= this.#open(config, facts);
    return extended(await this.#real, this.#drafts);
  }

  /** What the gate would have recorded of this decision. Without a ledger nothing. */
  record(decided: PullDecision, posted: PostedDecision): void {
    if (decided.ledger === null) return;
    const known = new Set([
      ...decided.ledger.entries.map(({ id }) => id),
      ...this.#drafts.map(({ entry }) => entry.id),
    ]);
    const drafts = decisionDrafts(decided, decided.ledger, this.#writer, postedDetail(posted));
    this.#drafts.push(...drafts.filter(({ entry }) => !known.has(entry.id)));
  }
}

function extended(ledger: PullLedger, drafts: readonly Draft[]): PullLedger {
  const entries: LedgerEntry[] = [...ledger.entries];
  let { head } = ledger;
  for (const { entry } of drafts) {
    const next: LedgerEntry = { v: 1, seq: head.seq + 1, prev: head.sha256, ...entry };
    head = { seq: next.seq, sha256: sha256(`${canonicalJson(next)}\n`) };
    entries.push(next);
  }
  const contents = new Map(drafts.flatMap(({ blobs }) => [...blobs]));
  return {
    ...ledger,
    entries,
    head,
    blobs: async (digests) => {
      const real = await ledger.blobs(digests.filter((digest) => !contents.has(digest)));
      const own = digests.flatMap((digest) => {
        const bytes = contents.get(digest);
        return bytes === undefined ? [] : [[digest, bytes] as const];
      });
      return new Map([...real, ...own]);
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

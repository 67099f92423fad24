import { loadGoverningSet } from '../evaluation/governing-set.ts';
import { failureDraft, type RefusedGroup, refusedGroupDraft } from '../evaluation/pull-drafts.ts';
import type { PullLedger } from '../evaluation/pull-ledger.ts';
import { CommitTree } from '../git/commit-tree.ts';
import type { IssueComment } from '../github/port.ts';
import type { Gate } from './gate.ts';
import type { GateOutcome } from './gate-output.ts';
import { rememberedLedger } from './ledger-memory.ts';
import type { Place } from './report-context.ts';

/**
 * A failure is a verdict too, and so is a merge queue's commit that was refused by it: recorded after the status stands;
 * what fails here changes nothing.
 */
export async function recordFailure(
  gate: Gate,
  place: Place,
  { decision }: GateOutcome,
  refused: readonly RefusedGroup[],
): Promise<void> {
  const { number, sha } = place;
  const baseRef = place.baseRef === '' ? (refused[0]?.baseRef ?? '') : place.baseRef;
  if (number === null || decision === null || (sha === null && refused.length === 0)) return;
  const { ledgers, io } = gate;
  try {
    // One that was asked for and could not be opened is not to be written to.
    const ledger = ledgers.isAsked ? ledgers.opened : await ledgerOfBase(gate, number, baseRef);
    if (ledger === null) return;
    // The runner's clock may be ahead, and the ledger takes nothing that is: the newest entry's time is close enough.
    const when = ledger.entries.at(-1)?.at ?? io.now();
    const { writerFacts } = ledgers;
    const at = { number, head: sha ?? '', base: decision.base ?? '', baseRef };
    await ledgers.record(ledger, [
      ...(sha === null ? [] : [failureDraft(at, decision.reason, when, ledger, writerFacts)]),
      ...refused.map((one) =>
        refusedGroupDraft(one, one.number === number ? sha : null, when, ledger, writerFacts),
      ),
    ]);
  } catch (error) {
    io.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** A merge queue's commit of which nobody knows the pull request. */
interface UnknownGroup {
  readonly sha: string;
  /** Null where the ref does not name one: then the default branch says which ledger there is. */
  readonly baseRef: string | null;
  readonly reason: string;
}

/** Recorded after the status stands; what fails here changes nothing. */
export async function recordUnknownGroup(gate: Gate, { sha, baseRef, reason }: UnknownGroup): Promise<void> {
  const { ledgers, io } = gate;
  try {
    const base = baseRef ?? (await gate.repository.defaultBranch());
    const ledger = await ledgerOfBase(gate, null, base);
    if (ledger === null) return;
    const refused: RefusedGroup = { number: null, sha, baseRef: base, baseSha: '', reason };
    const when = ledger.entries.at(-1)?.at ?? io.now();
    await ledgers.record(ledger, [refusedGroupDraft(refused, null, when, ledger, ledgers.writerFacts)]);
  } catch (error) {
    io.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** The ledger that the base's configuration names, where the failure came before it was asked for; null where it names none. */
async function ledgerOfBase(gate: Gate, number: number | null, baseRef: string): Promise<PullLedger | null> {
  const ref = `refs/heads/${baseRef}`;
  const tip = (await gate.repository.listRemote(ref)).get(ref);
  if (tip === undefined) return null;
  await gate.repository.fetch(tip);
  const { config } = await loadGoverningSet(await CommitTree.of(gate.repository, tip));
  if (config?.ledger === undefined) return null;
  // Where the comment cannot be read nothing is remembered: the next run that can read it holds the ledger against it.
  const comments = number === null ? [] : await commentsOf(gate, number);
  const anchor = rememberedLedger(comments, gate.inputs.commentAuthor);
  return gate.ledgers.open(config, anchor, gate.io.now());
}

async function commentsOf(gate: Gate, number: number): Promise<readonly IssueComment[]> {
  const { comments } = await gate.github.timeline(number).catch(() => ({ comments: [] }));
  return comments;
}

/** The head as the event or Git gives it, for the error status when the pull request itself could not be read. */
export async function placeOf(gate: Gate, number: number): Promise<Place> {
  const event = gate.runner.event as { pull_request?: { number?: number; base?: { ref?: string } } } | null;
  const baseRef = event?.pull_request?.number === number ? event.pull_request.base?.ref : undefined;
  const refs = await gate.repository
    .listRemote(`refs/pull/${number}/head`)
    .catch(() => new Map<string, string>());
  const known =
    baseRef ??
    (await gate.github
      .pullRequest(number)
      .then((pull) => pull.baseRef)
      .catch(() => undefined));
  return {
    sha: known === undefined ? null : (refs.get(`refs/pull/${number}/head`) ?? null),
    baseRef: known ?? '',
    number,
  };
}

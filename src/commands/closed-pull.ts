import { loadGoverningSet } from '../evaluation/governing-set.ts';
import { closedDraft } from '../evaluation/pull-drafts.ts';
import { waiverDrafts } from '../evaluation/waiver-drafts.ts';
import { CommitTree } from '../git/commit-tree.ts';
import type { PullRequest } from '../github/port.ts';
import type { Gate } from './gate.ts';
import { rememberedLedger } from './ledger-memory.ts';
import { rulesInForce } from './rules-in-force.ts';

/** Records that a pull request was merged or closed, and the waivers that it brought, in the ledger that its base names; without one there is nothing to do. */
export async function recordClosed(gate: Gate, pull: PullRequest): Promise<void> {
  const ref = `refs/heads/${pull.baseRef}`;
  const tip = (await gate.repository.listRemote(ref)).get(ref);
  if (tip === undefined) {
    gate.io.stdout(`#${pull.number}: its base ${pull.baseRef} is gone; nothing is recorded.\n`);
    return;
  }
  await gate.repository.fetch(tip);
  const { config } = await loadGoverningSet(await CommitTree.of(gate.repository, tip));
  if (config?.ledger === undefined) return;
  const { comments } = await gate.github.timeline(pull.number);
  const now = pull.readAt ?? gate.io.now();
  const anchor = rememberedLedger(comments, gate.inputs.commentAuthor);
  const ledger = await gate.ledgers.open(config, anchor, now);
  const { writerFacts } = gate.ledgers;
  const draft = closedDraft(pull, now, ledger, writerFacts, await rulesInForce(gate, pull.baseRef));
  await gate.ledgers.record(ledger, [draft]);
  const { isMerged, mergeCommitSha: merged } = pull;
  if (!isMerged || merged === null) return;
  await gate.repository.fetch(merged);
  const tree = await CommitTree.of(gate.repository, merged);
  const waivers = await waiverDrafts(pull, tree, now, ledger, writerFacts);
  if (waivers.length > 0) await gate.ledgers.record(ledger, waivers);
}

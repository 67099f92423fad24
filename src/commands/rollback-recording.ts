import type { Draft } from '../ledger/draft.ts';
import type { BundleReference, DeploymentHistory } from '../release/deployment-history.ts';
import {
  drillDraft,
  LONGEST_MESSAGE,
  type ReleaseActFacts,
  rollbackDraft,
} from '../release/ledger-drafts.ts';
import type { RollbackReport } from '../report/rollback.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { KeptArtifact } from './deploy-recording.ts';

/** What became of it, as the ledger keeps it. */
export type RollbackEnd = Pick<
  RollbackReport,
  | 'environment'
  | 'isDrill'
  | 'reason'
  | 'outcome'
  | 'code'
  | 'message'
  | 'from'
  | 'to'
  | 'switchMs'
  | 'transitions'
> & {
  /** What was brought back; undefined: nothing had to be. */
  readonly restored?: BundleReference | null;
  /** GitHub's id of its deployment; null where none was made. */
  readonly deployment: number | null;
};

/** The entry of a rollback or a drill; a drill may have started from nothing. */
export function rollbackEntry(
  act: Pick<ReleaseActFacts, 'at' | 'repository' | 'run' | 'actor'>,
  end: RollbackEnd,
  history: DeploymentHistory,
  kept: Pick<KeptArtifact, 'json' | 'sha256'> | null,
): Draft {
  const { environment, isDrill, reason, outcome, code, switchMs, transitions = [] } = end;
  const [from, to] = [plain(end.from), plain(end.to)];
  const contents = kept === null ? [] : [Buffer.from(kept.json, 'utf8')];
  const facts: ReleaseActFacts = { ...act, ...boundTo(end.to, history), contents };
  const compliance = kept === null ? {} : { compliance: kept.sha256 };
  const message = end.message === null ? null : end.message.slice(0, LONGEST_MESSAGE);
  const made = end.deployment === null ? {} : { deployment_id: end.deployment };
  const steps = transitions.length === 0 ? {} : { transitions };
  const shared = { environment, to, outcome, code, message, switch_ms: switchMs, ...made, ...steps };
  return isDrill
    ? drillDraft(facts, { ...shared, bundle: from, tested_at: act.at })
    : rollbackDraft(facts, { ...shared, from, reason, drill: false, ...compliance, ...restoredBy(end) });
}

/** Beside `from`: what is taken for running need not be what the target said, and only the latter was brought back. */
function restoredBy({ outcome, restored }: RollbackEnd): { readonly restored?: BundleReference | null } {
  return outcome !== 'rolled_back' || restored === undefined ? {} : { restored: plain(restored) };
}

/** Subject, pull request and policy of the bundle that was brought back: those of its own entry. */
function boundTo(
  to: BundleReference | null,
  history: DeploymentHistory,
): Pick<ReleaseActFacts, 'subject' | 'pullRequest' | 'policy'> {
  const seq = to === null ? undefined : history.bundle(to.sha256)?.seq;
  const entry: LedgerEntry | undefined = history.entries.find((one) => one.seq === seq);
  const [subject] = entry?.subjects ?? [];
  return {
    subject: subject === undefined ? null : { name: subject.name, sha256: subject.sha256 },
    pullRequest: entry?.pull_request ?? null,
    policy: entry?.policy ?? null,
  };
}

function plain(bundle: BundleReference | null): BundleReference | null {
  return bundle === null ? null : { tag: bundle.tag, sha256: bundle.sha256 };
}

import type { PullContext } from '../evaluation/pull-decision.ts';
import type { GateLedgers } from './gate-ledger.ts';
import { type GitHubAccess, largeFilesOf } from './github-access.ts';
import { rememberedLedger } from './ledger-memory.ts';
import { recordingOptions } from './recording.ts';
import { withinTime } from './time-limit.ts';

/** What a pull request is judged with. The ledger must still hold what the gate's own comment last said it held. */
export function pullContext(
  access: GitHubAccess,
  ledgers: GateLedgers,
  { now, commentAuthor }: { readonly now: string; readonly commentAuthor: string },
): PullContext {
  return {
    github: access.github,
    repository: access.repository,
    now,
    openLedger: (config, facts) =>
      ledgers.open(config, rememberedLedger(facts.timeline.comments, commentAuthor), facts.now),
    largeFiles: largeFilesOf(access),
    recording: recordingOptions,
    limited: withinTime,
  };
}

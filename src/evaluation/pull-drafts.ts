import type { PullRequest } from '../github/port.ts';
import type { Draft } from '../ledger/draft.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { LedgerDetail, PlatformRules } from '../schemas/ledger-detail.ts';
import { actorOf, Drafting, type LedgerWriterFacts } from './ledger-drafts.ts';
import type { PullDecision } from './pull-decision.ts';
import { pullHistory } from './pull-history.ts';
import type { PullLedger } from './pull-ledger.ts';

type Details = { readonly [T in keyof LedgerDetail]-?: NonNullable<LedgerDetail[T]> };
const NO_BLOBS: ReadonlyMap<string, Uint8Array> = new Map();

/** An entry for a pull request that could not be decided at all. */
export function failureDraft(
  place: { readonly number: number; readonly head: string; readonly base: string; readonly baseRef: string },
  reason: string,
  now: string,
  ledger: PullLedger,
  writer: LedgerWriterFacts,
): Draft {
  const decision: Details['evaluation'] = {
    status: 'error',
    reason,
    verdict: null,
    record: null,
    head_at: null,
    pusher: null,
    is_draft: false,
    governance: null,
    models: [],
  };
  const last = pullHistory(ledger.entries, place.number, place.baseRef).verdicts.at(-1)?.seq ?? 0;
  return {
    entry: {
      id: `evaluation/${place.number}/${sha256Hex(`${place.head} ${reason}`)}/after-${last}`,
      type: 'evaluation',
      at: now,
      ...writer,
      actor: null,
      pull_request: {
        number: place.number,
        head: place.head,
        base: place.base,
        base_ref: place.baseRef,
        author: null,
        opened_at: null,
      },
      policy: null,
      subject: null,
      subjects: [],
      evidence: [],
      decision: { ...decision },
      attestation: null,
    },
    blobs: NO_BLOBS,
  };
}

/** People were reminded, or the wait was escalated. */
export function alertDrafts(
  decided: PullDecision,
  ledger: PullLedger,
  writer: LedgerWriterFacts,
  alerts: readonly Details['alert'][],
): readonly Draft[] {
  const drafting = new Drafting(decided, ledger, writer);
  const { number } = decided.facts.pull;
  return alerts.map((alert) =>
    drafting.draft('alert', `alert/${number}/${alert.kind}/${sha256Hex(canonicalJson(alert))}`, alert),
  );
}

/** A merge queue's commit that was refused, and what it was made for. */
export interface RefusedGroup {
  /** Null where the queue's ref names no pull request. */
  readonly number: number | null;
  readonly sha: string;
  readonly baseRef: string;
  /** The commit that the queue put the pull request on. */
  readonly baseSha: string;
  readonly reason: string;
}

/** An entry for a merge queue's commit that was refused. `head` is the pull request's; null where it is not known. */
export function refusedGroupDraft(
  { number, sha, baseRef, baseSha, reason }: RefusedGroup,
  head: string | null,
  now: string,
  ledger: PullLedger,
  writer: LedgerWriterFacts,
): Draft {
  const last = number === null ? undefined : pullHistory(ledger.entries, number, baseRef).verdicts.at(-1);
  const detail: Details['status'] = {
    event: 'queue_refused',
    commit: sha,
    happened_at: null,
    status: last?.status ?? null,
    reason,
  };
  return {
    entry: {
      id: `status/${number ?? 'unknown'}/queue_refused/${sha256Hex(`${sha} ${reason}`)}`,
      type: 'status',
      at: now,
      ...writer,
      actor: null,
      pull_request:
        number === null
          ? null
          : {
              number,
              head: head ?? sha,
              base: baseSha,
              base_ref: baseRef,
              author: null,
              opened_at: null,
            },
      policy: null,
      subject: null,
      subjects: [],
      evidence: [],
      decision: { ...detail },
      attestation: null,
    },
    blobs: NO_BLOBS,
  };
}

/** What became of a pull request. */
export function closedDraft(
  pull: PullRequest,
  now: string,
  ledger: PullLedger,
  writer: LedgerWriterFacts,
  rules: PlatformRules | null = null,
): Draft {
  const last = pullHistory(ledger.entries, pull.number, pull.baseRef).verdicts.at(-1);
  const event = pull.isMerged ? 'merged' : 'closed';
  const happenedAt = pull.isMerged ? pull.mergedAt : pull.closedAt;
  const detail: Details['status'] = {
    event,
    commit: pull.isMerged ? pull.mergeCommitSha : null,
    happened_at: happenedAt,
    status: last?.status ?? null,
    ...(rules !== null && { platform_rules: rules }),
  };
  return {
    entry: {
      ...closedFrame(pull, now, writer),
      id: `status/${pull.number}/${event}/${happenedAt ?? pull.headSha}`,
      type: 'status',
      subject: null,
      subjects: [...(last?.subjects ?? [])].map(([name, sha256]) => ({ name, sha256 })),
      decision: { ...detail },
    },
    blobs: NO_BLOBS,
  };
}

/** What entries about a closed pull request share. */
export function closedFrame(
  pull: PullRequest,
  now: string,
  writer: LedgerWriterFacts,
): Omit<Draft['entry'], 'id' | 'type' | 'subject' | 'subjects' | 'decision'> {
  return {
    at: now,
    ...writer,
    actor: actorOf(pull.mergedBy),
    pull_request: {
      number: pull.number,
      head: pull.headSha,
      base: pull.mergeCommitSha ?? pull.headSha,
      base_ref: pull.baseRef,
      author: actorOf(pull.author),
      opened_at: pull.createdAt,
    },
    policy: null,
    evidence: [],
    attestation: null,
  };
}

import { createHash } from 'node:crypto';
import { serializeDecision } from '../decision/decision.ts';
import type { Account } from '../github/port.ts';
import type { PullFacts } from '../github/pull-facts.ts';
import type { Draft } from '../ledger/draft.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import type { LedgerDetail, PlatformRules } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { parseInstant } from '../signoff/instant.ts';
import { ArtifactMemory, type ObservedArtifact } from './artifact-memory.ts';
import { observationDrafts } from './observation-drafts.ts';
import { isSameRules } from './platform-rules.ts';
import type { PullDecision } from './pull-decision.ts';
import { pullHistory } from './pull-history.ts';
import type { PullLedger } from './pull-ledger.ts';
import type { Posted } from './same-head.ts';
import { signatureDrafts } from './signature-drafts.ts';
import { judgedEvidence, verdictSummary } from './verdict-summary.ts';

/** What a run knows of itself. */
export interface LedgerWriterFacts {
  readonly repository: LedgerEntry['repository'];
  readonly run: LedgerEntry['run'];
}

type Details = { readonly [T in keyof LedgerDetail]-?: NonNullable<LedgerDetail[T]> };
const NO_BLOBS: ReadonlyMap<string, Uint8Array> = new Map();

/**
 * Entries of one decision, in the order they are recorded. What is in the ledger already is not drafted again. `posted`
 * is what the commit is told where that is not the decision itself; `rules` are those of the platform, null where nobody asks.
 */
export function decisionDrafts(
  decided: PullDecision,
  ledger: PullLedger,
  writer: LedgerWriterFacts,
  posted: Posted | null = null,
  rules: PlatformRules | null = null,
): readonly Draft[] {
  const drafting = new Drafting(decided, ledger, writer);
  const evaluation = drafting.evaluation(posted, rules);
  return [
    ...drafting.policies(),
    ...observationDrafts(decided, ledger, drafting),
    ...drafting.dismissals(),
    ...(evaluation === null ? [] : [evaluation]),
    ...signatureDrafts(decided, drafting),
  ];
}

/** Makes entries that share a pull request, a policy and a run. */
export class Drafting {
  readonly #decided: PullDecision;
  readonly #ledger: PullLedger;
  readonly #writer: LedgerWriterFacts;

  constructor(decided: PullDecision, ledger: PullLedger, writer: LedgerWriterFacts) {
    this.#decided = decided;
    this.#ledger = ledger;
    this.#writer = writer;
  }

  get facts(): PullFacts {
    return this.#decided.facts;
  }

  /** One entry of a type, with the detail that belongs to it. */
  draft<T extends keyof LedgerDetail>(
    type: T,
    id: string,
    decision: Details[T],
    parts: Partial<Pick<LedgerEntry, 'actor' | 'subject' | 'subjects' | 'evidence'>> = {},
    blobs: ReadonlyMap<string, Uint8Array> = NO_BLOBS,
  ): Draft {
    const { facts } = this;
    return {
      entry: {
        id,
        type,
        at: facts.now,
        ...this.#writer,
        actor: null,
        pull_request: {
          number: facts.pull.number,
          head: facts.headSha,
          base: facts.baseSha,
          base_ref: facts.pull.baseRef,
          author: actorOf(facts.pull.author),
          opened_at: facts.pull.createdAt,
        },
        policy: policyOf(this.#decided.governing.policies, facts.baseSha),
        subject: null,
        subjects: [],
        evidence: [],
        decision: { ...decision },
        attestation: null,
        ...parts,
      },
      blobs,
    };
  }

  /** The policies in force, when they are not the last that were recorded. */
  policies(): readonly Draft[] {
    const { policies } = this.#decided.governing;
    if (policies.length === 0) return [];
    const set = policyOf(policies, '')?.sha256;
    const last = this.#ledger.entries.findLast(({ type }) => type === 'policy');
    if (last?.policy?.sha256 === set) return [];
    const blobs = new Map(
      policies.map(({ digest, policy }) => [hexOf(digest), bytesOf(canonicalJson(policy))]),
    );
    const listed = policies.map(({ digest, file, policy: { metadata } }) => ({
      id: metadata.id,
      version: metadata.version,
      file,
      sha256: hexOf(digest),
    }));
    return [this.draft('policy', `policy/${set}/after-${last?.seq ?? 0}`, { policies: listed }, {}, blobs)];
  }

  dismissals(): readonly Draft[] {
    const byReview = new Map(this.facts.reviews.map((review) => [review.id, review]));
    return this.facts.timeline.dismissals.map(({ reviewId, actor, was, at }) =>
      this.draft(
        'dismissal',
        `dismissal/${reviewId}`,
        { review: reviewId, user: byReview.get(reviewId)?.user?.id ?? null, was, dismissed_at: at },
        { actor: actorOf(actor) },
      ),
    );
  }

  /** The verdict, when it and what is posted of it are not what was recorded last for this pull request. */
  evaluation(posted: Posted | null, rules: PlatformRules | null): Draft | null {
    const { facts, subjects, decision, artifacts, kept } = this.#decided;
    const told = posted === null ? {} : { posted };
    const fingerprint = sha256Hex(canonicalJson({ ...decision, ...told, as_of: null, base: null }));
    const last = pullHistory(this.#ledger.entries, facts.pull.number, facts.pull.baseRef).verdicts.at(-1);
    const prefix = `evaluation/${facts.pull.number}/${fingerprint}`;
    // A head that was pushed again since is judged anew: since when it stands is told by its own entry.
    // An artifact that is seen for the first time is written down, also where it changes nothing.
    const memory = new ArtifactMemory(this.#ledger.entries);
    const isRemembered = artifacts.every((artifact) => memory.has(artifact));
    const areRulesTold =
      rules === null || isSameRules(rules, last === undefined ? undefined : this.#rulesOf(last.seq));
    if (last?.id.startsWith(`${prefix}/`) && isSince(last.at, facts) && isRemembered && areRulesTold)
      return null;
    const verdict = bytesOf(serializeDecision(decision));
    const blobs = new Map<string, Uint8Array>([
      [digestOf(verdict), verdict],
      ...subjects.map(({ sha256, preimage }) => [sha256, bytesOf(preimage)] as const),
      ...(kept === null ? [] : [[digestOf(kept.record), kept.record] as const, ...kept.blobs]),
    ]);
    return this.draft(
      'evaluation',
      `${prefix}/after-${last?.seq ?? 0}`,
      {
        ...verdictSummary(decision),
        verdict: digestOf(verdict),
        record: kept === null ? null : digestOf(kept.record),
        head_at: facts.isActivityRead ? facts.head.at : null,
        evidence_at: this.#decided.evidenceAt,
        ...(artifacts.length > 0 && { artifacts: artifacts.map(observedDetail) }),
        ...(rules !== null && { platform_rules: rules }),
        pusher: facts.head.pusher?.id ?? null,
        is_draft: facts.pull.isDraft,
        ...(this.#decided.isStageOpen && { stage_open: true }),
        ...told,
      },
      {
        subjects: subjects.map(({ name, sha256 }) => ({ name, sha256 })),
        evidence: judgedEvidence(decision),
      },
      blobs,
    );
  }

  /** Those that an earlier verdict was recorded with. */
  #rulesOf(seq: number): unknown {
    const entry = this.#ledger.entries.find((one) => one.seq === seq);
    return (entry?.decision as { readonly platform_rules?: unknown } | undefined)?.platform_rules;
  }
}

function observedDetail({ run, attempt, isEarlier, name, sha256 }: ObservedArtifact) {
  return { run, attempt, is_earlier: isEarlier, name, sha256 };
}

function isSince(at: string, { isActivityRead, head }: PullFacts): boolean {
  return !isActivityRead || (parseInstant(at) ?? 0) >= (parseInstant(head.at) ?? Number.POSITIVE_INFINITY);
}

function policyOf(policies: readonly LoadedPolicy[], commit: string): LedgerEntry['policy'] {
  if (policies.length === 0) return null;
  return { sha256: sha256Hex(canonicalJson(policies.map(({ digest }) => digest).sort())), commit };
}

export function actorOf(account: Account | null): LedgerEntry['actor'] {
  return account === null ? null : { id: account.id, login: account.login, type: account.type };
}

function hexOf(digest: string): string {
  return digest.replace('sha256:', '');
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

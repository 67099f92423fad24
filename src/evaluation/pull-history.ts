import { corrections } from '../ledger/query.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { parseInstant } from '../signoff/instant.ts';

/** A verdict of this gate on the pull request: what was judged, and when it was first recorded. */
export interface RecordedVerdict {
  readonly seq: number;
  readonly id: string;
  /** When it was made, or its newest evidence was there, the later of the two; RFC 3339. */
  readonly at: string;
  readonly head: string;
  /** When and by whom the head was pushed, as it was known then. */
  readonly headAt: string | null;
  readonly pusher: number | null;
  readonly status: string;
  /** False for a run that failed before it could decide: it says nothing of what the head holds. */
  readonly isDecided: boolean;
  /** Pending by checks of later stages alone: the people of the open stage were asked. Absent: not. */
  readonly isStageOpen?: boolean;
  /** Subject digests (lowercase hex) by model folder, and `.arbiter`. */
  readonly subjects: ReadonlyMap<string, string>;
}

/** What the ledger knows of one pull request, in the order it was recorded. */
export interface PullHistory {
  readonly verdicts: readonly RecordedVerdict[];
  /** The subjects each review was given on when it was first seen; a name that is absent was not known. */
  readonly observations: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** Their texts as they were first seen. */
  readonly texts: ReadonlyMap<number, FirstText>;
  /**
   * When the last verdict was made, epoch milliseconds; null without any. Of a run that failed nobody knows when it read
   * the reviews: the end of time, until the next verdict.
   */
  readonly judgedAt: number | null;
}

type Seen = NonNullable<LedgerDetail['observation']>;

interface FirstText {
  /** Lowercase hex. */
  readonly sha256: string;
  /** A run was there between the review and this first sight: it may have had another text then. */
  readonly isLate: boolean;
  /** GitHub said that it had been changed by then. */
  readonly isChanged: boolean;
  /** Its state then. */
  readonly state: string;
  /** Conditions of an approval, as they stood then. */
  readonly conditions: NonNullable<Seen['conditions']>;
  /** The checks that its lines named and that did not hold then, with what they said. */
  readonly outcomes: NonNullable<Seen['outcomes']>;
}

export const NO_HISTORY: PullHistory = {
  verdicts: [],
  observations: new Map(),
  texts: new Map(),
  judgedAt: null,
};

/**
 * Reads the entries of one pull request. They are verified before; another pull request's count for nothing here, nor does
 * a verdict on this one while it had another base: other rules may have been in force there. What a correction names as
 * wrong counts no more.
 */
export function pullHistory(entries: readonly LedgerEntry[], number: number, baseRef: string): PullHistory {
  const corrected = corrections(entries);
  const verdicts: RecordedVerdict[] = [];
  const observations = new Map<number, ReadonlyMap<string, string>>();
  const texts = new Map<number, FirstText>();
  let judgedAt: number | null = null;
  let decidedAt: number | null = null;
  for (const entry of entries) {
    if (entry.pull_request?.number !== number) continue;
    const subjects = new Map(entry.subjects.map(({ name, sha256 }) => [name, sha256]));
    if (entry.type === 'evaluation') {
      judgedAt = sightOf(entry, decidedAt);
      if (judgedAt !== Number.POSITIVE_INFINITY) decidedAt = judgedAt;
    }
    if (entry.type === 'evaluation' && entry.pull_request.base_ref === baseRef && !corrected.has(entry.seq)) {
      const detail = entry.decision as NonNullable<LedgerDetail['evaluation']>;
      verdicts.push({
        seq: entry.seq,
        id: entry.id,
        at: laterOf(entry.at, detail.evidence_at ?? null),
        head: entry.pull_request.head,
        headAt: detail.head_at,
        pusher: detail.pusher,
        status: detail.status,
        isDecided: detail.verdict !== null,
        isStageOpen: detail.stage_open === true,
        subjects,
      });
    } else if (entry.type === 'observation') {
      const seen = entry.decision as unknown as NonNullable<LedgerDetail['observation']>;
      const { review } = seen;
      if (observations.has(review)) continue;
      observations.set(review, corrected.has(entry.seq) ? new Map() : subjects);
      texts.set(review, firstText(seen, corrected.has(entry.seq), judgedAt));
    }
  }
  return { verdicts, observations, texts, judgedAt };
}

/** What a correction calls wrong says nothing of the review but that it was there. */
function firstText(seen: Seen, isCorrected: boolean, judgedAt: number | null): FirstText {
  return {
    sha256: seen.body_sha256,
    isLate: isCorrected || isJudgedSince(seen.submitted_at, judgedAt),
    isChanged: seen.changed === true,
    state: seen.state,
    conditions: isCorrected ? [] : (seen.conditions ?? []),
    outcomes: isCorrected ? [] : (seen.outcomes ?? []),
  };
}

/** A verdict that read the reviews saw what there was; a run that failed may have, and its entry does not say when. */
function sightOf({ at, decision }: LedgerEntry, before: number | null): number {
  const isDecided = (decision as NonNullable<LedgerDetail['evaluation']>).verdict !== null;
  const time = isDecided ? parseInstant(at) : undefined;
  return time === undefined ? Number.POSITIVE_INFINITY : Math.max(before ?? Number.NEGATIVE_INFINITY, time);
}

function isJudgedSince(submittedAt: string | null, judgedAt: number | null): boolean {
  if (judgedAt === null) return false;
  return judgedAt > (parseInstant(submittedAt ?? '') ?? Number.NEGATIVE_INFINITY);
}

/**
 * Whether somebody may have written into a review since it was submitted: whoever may write to the repository may edit
 * what others said, and GitHub does not tell. The text must be the one that was first seen, and that must have been
 * before any later verdict.
 */
export function isEditedReview(
  {
    id,
    body,
    submittedAt,
  }: { readonly id: number; readonly body: string; readonly submittedAt: string | null },
  { texts, judgedAt }: PullHistory,
): boolean {
  const first = texts.get(id);
  if (first === undefined) return isJudgedSince(submittedAt, judgedAt);
  return first.isLate || first.sha256 !== sha256Hex(body);
}

/** Whether the text of a review is another than the one that was first seen, with the conditions that stood in that. */
export function changedText(
  { id, body }: { readonly id: number; readonly body: string },
  { texts }: PullHistory,
): Pick<FirstText, 'conditions'> | undefined {
  const first = texts.get(id);
  return first === undefined || first.sha256 === sha256Hex(body) ? undefined : first;
}

function laterOf(one: string, other: string | null): string {
  if (other === null) return one;
  return (parseInstant(other) ?? 0) > (parseInstant(one) ?? 0) ? other : one;
}

/**
 * Since when reviewers are waited for, for just these subjects; null when the last verdict did not wait for them. Those of
 * an open stage are, although checks of later ones keep the verdict pending.
 */
export function waitingSince(
  { verdicts }: PullHistory,
  subjects: readonly { readonly name: string; readonly sha256: string }[],
): string | null {
  const decided = verdicts.filter(({ isDecided }) => isDecided);
  const last = decided.findLastIndex(
    ({ status, isStageOpen, subjects: judged }) =>
      (status !== 'in_review' && isStageOpen !== true) ||
      subjects.some(({ name, sha256 }) => judged.get(name) !== sha256),
  );
  return decided[last + 1]?.at ?? null;
}

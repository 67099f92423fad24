import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { IgnoredReason } from '../signoff/explanation.ts';
import { type ReportContext, reviewUrl } from './context.ts';
import { link, type Prose, person } from './prose.ts';
import type { Signatures } from './signature-remark.ts';
import { isExplained, NOT_NEEDED, voidedRemarks } from './voided.ts';

interface Sentence {
  readonly noun: 'approval' | 'review';
  readonly why: string;
  /** What would make it, or another in its place, count. Who that could be stands once, above, with the open seats. */
  readonly remedy: string;
}

const ANOTHER = 'somebody else must approve in their place';
const AGAIN = 'they must look at the present change and approve again';

/** Null: says nothing to a reader (plain comments, and reviews that a later one replaced). */
const SENTENCES: Readonly<Record<IgnoredReason, Sentence | null>> = {
  not_decisive: null,
  superseded: null,
  unknown_user: { noun: 'review', why: 'nobody can say who it was', remedy: ANOTHER },
  dismissed: {
    noun: 'review',
    why: 'it was dismissed, and an earlier one does not come back',
    remedy: AGAIN,
  },
  bot: {
    noun: 'approval',
    why: 'it is not that of a person',
    remedy: 'a person must approve, or the policy must allow bots',
  },
  no_role: {
    noun: 'review',
    why: 'they hold no role that is asked for here',
    remedy: 'the roles file on the base branch must give them one, or somebody who holds one must approve',
  },
  delegation_expired: {
    noun: 'approval',
    why: 'the delegation to them has ended',
    remedy: 'it must be renewed on the base branch, or somebody else must approve',
  },
  permission: {
    noun: 'review',
    why: 'they have less permission on the repository than the policy asks',
    remedy: 'they must be given it (write, unless the policy says otherwise), or somebody else must approve',
  },
  author: { noun: 'approval', why: 'they opened this pull request', remedy: ANOTHER },
  contributor: {
    noun: 'approval',
    why: 'they wrote, committed or pushed a part of this change',
    remedy: ANOTHER,
  },
  stale_commit: {
    noun: 'approval',
    why: 'it was given on another commit than the present head',
    remedy: AGAIN,
  },
  stale_subject: {
    noun: 'approval',
    why: 'it was given on other content than the present one',
    remedy: AGAIN,
  },
  stale_time: {
    noun: 'approval',
    why: 'it was not given after the present change was pushed',
    remedy: AGAIN,
  },
  seat_filled: {
    noun: 'approval',
    why: 'it is valid, and every seat they could fill is filled',
    remedy: 'nothing to do',
  },
};

/** Every approval that does not count: why, and what would make it (or another) count. */
export function ignoredRemarks(signatures: Signatures, context: ReportContext, rows: number): Prose[] {
  const { signoff, voided } = signatures;
  const isNeeded = signoff.missing.length > 0 || signoff.state !== 'complete';
  const others = signoff.ignored
    .filter((ignored) => !isExplained(ignored, voided))
    .flatMap((ignored) => remark(ignored, context, isNeeded));
  return [
    ...voidedRemarks(signoff.ignored, voided, context, { rows, isNeeded }),
    ...others,
    ...changedPartsRemark(signatures),
  ];
}

function remark(
  { review, user, reason }: SignoffResult['ignored'][number],
  context: ReportContext,
  isNeeded: boolean,
): Prose[] {
  const sentence = SENTENCES[reason];
  if (sentence === null) return [];
  const { noun, why, remedy } = sentence;
  const whose = link([person(user)], reviewUrl(context, review));
  const rest = isNeeded ? `; ${remedy}.` : `. ${NOT_NEEDED}`;
  return [[`The ${noun} of `, ...whose, ` does not count: ${why}${rest}`]];
}

/** Without a ledger only the parts of the subject are known, and only where the last verdict is remembered. */
function changedPartsRemark({ signoff, voided, changedParts }: Signatures): Prose[] {
  const isStale = signoff.ignored.some(
    (ignored) => ignored.reason.startsWith('stale_') && !isExplained(ignored, voided),
  );
  return isStale && changedParts.length > 0
    ? [[`Changed since the last verdict, and so voiding approvals: ${changedParts.join(', ')}.`]]
    : [];
}

import type { Model } from '../schemas/decision.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import { type ReportContext, reviewUrl } from './context.ts';
import { code, link, type Prose, person, strong } from './prose.ts';
import { stageRemarks } from './stage-remark.ts';

/** A sign-off with what the decision says beside it. */
export interface Signatures {
  readonly signoff: SignoffResult;
  readonly voided: Model['voided'];
  readonly conditions: Model['conditions'];
  /** Parts of the subject that changed since the last verdict, where one is remembered. */
  readonly changedParts: readonly string[];
}

/** What stands whether or not all have signed: break-glass, conditions, who signs for whom, stages, feedback. */
export function standingRemarks({ signoff, conditions }: Signatures, context: ReportContext): Prose[] {
  return [
    ...overrideRemarks(signoff),
    ...vetoRemarks(signoff, context),
    ...conditionRemarks(conditions, context),
    ...stageRemarks(signoff),
    ...noteRemarks(signoff, conditions.length > 0),
  ];
}

/** Break-glass stands in for signatures: it is never said in passing. */
function overrideRemarks({ override }: SignoffResult): Prose[] {
  if (override === null) return [];
  const { user, label, at, until, reason } = override;
  return [
    [
      strong('Break-glass: missing signatures are overridden'),
      ' by ',
      person(user),
      ' with the label ',
      code(label),
      ', from ',
      code(at),
      ' until ',
      code(until),
      `. Reason given: ${reason}`,
    ],
  ];
}

function vetoRemarks(signoff: SignoffResult, context: ReportContext): Prose[] {
  return signoff.vetoes.map(({ review, user }) => [
    person(user),
    ' ',
    ...link(['asks for changes'], reviewUrl(context, review)),
    '. It is lifted when they approve, or when a member of that role or of governance who wrote no part of this dismisses it.',
  ]);
}

function conditionRemarks(conditions: Model['conditions'], context: ReportContext): Prose[] {
  const byDay = [...conditions].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
  return byDay.map(({ review, user, until, text, overdue }) => [
    strong(overdue ? 'Overdue condition' : 'Condition'),
    ' of ',
    ...link([person(user)], reviewUrl(context, review)),
    `, until ${until}: ${text}`,
    ...(overdue ? [' — it is to be met before the model is deployed.'] : []),
  ]);
}

/** What a note is about, for those a reader should tell apart at a glance, in this order; the others follow. */
const NOTE_TITLES: Readonly<Record<string, string>> = {
  override_refused: 'Break-glass',
  expired: 'Expired',
  return_to: 'Asked to return',
  return_to_unknown: 'Asked to return',
  stage: 'Stages',
  condition: 'Condition',
  condition_unreadable: 'Condition',
  review_edited: 'Edited review',
  delegation: 'Delegation',
  delegation_void: 'Delegation',
  feedback: 'Feedback, which never counts as approval',
};

function noteRemarks({ notes, stages }: SignoffResult, areConditionsListed: boolean): Prose[] {
  const listed = new Set([
    'override',
    ...(areConditionsListed ? ['condition'] : []),
    ...(stages === undefined ? [] : ['stage']),
  ]);
  const order = [...Object.keys(NOTE_TITLES), ''];
  const rank = (word: string): number => order.indexOf(Object.hasOwn(NOTE_TITLES, word) ? word : '');
  return notes
    .filter(({ code: word }) => !listed.has(word))
    .sort((a, b) => rank(a.code) - rank(b.code))
    .map(({ code: word, message }) => {
      const title = Object.hasOwn(NOTE_TITLES, word) ? NOTE_TITLES[word] : undefined;
      return title === undefined ? [message] : [strong(title), `: ${message}`];
    });
}

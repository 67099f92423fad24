import type { Model } from '../schemas/decision.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import { explainReason } from '../signoff/explanation.ts';
import type { ReportContext } from './context.ts';
import { reviewUrl } from './context.ts';
import { LIMITS } from './limits.ts';
import { formatDay } from './number.ts';
import type { Block, Prose } from './prose.ts';
import { code, joined, link, list, paragraph, person, strong } from './prose.ts';

/** The sign-off of a model, when it was looked at. The decision carries it as printed, so its schema name is checked. */
export function signoffOf(model: Model): SignoffResult | null {
  const printed: Readonly<Record<string, unknown>> | null =
    model.signoff === null ? null : { ...model.signoff };
  return isSignoffResult(printed) ? printed : null;
}

function isSignoffResult(value: unknown): value is SignoffResult {
  return (
    typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'arbiter/signoff/v1'
  );
}

export interface Seats {
  readonly filled: number;
  readonly all: number;
}

export function seatsOf(signoff: SignoffResult): Seats {
  const filled = Object.values(signoff.assignment).reduce((sum, people) => sum + (people?.length ?? 0), 0);
  const open = signoff.missing.reduce((sum, { count }) => sum + count, 0);
  return { filled, all: filled + open };
}

/** Who signed, who is missing and who could; what does not count and why. */
export function signatureBlocks(model: Model, context: ReportContext): Block[] {
  const signoff = signoffOf(model);
  if (signoff === null)
    return [paragraph(strong('Signatures'), ' were not looked at here: only checks were judged.')];
  const { filled, all } = seatsOf(signoff);
  const signed = joined(signedSeats(signoff), ', ');
  const open = joined(openSeats(signoff), ', ');
  const later = model.status === 'pending' && filled < all ? [' Requested when the checks hold.'] : [];
  const remarks = [
    ...vetoRemarks(signoff, context),
    ...ignoredRemarks(signoff, context),
    ...voidRemarks(model, signoff, context),
    ...overrideRemarks(signoff),
    ...signoff.notes.map(({ message }): Prose => [message]),
  ];
  return [
    paragraph(
      strong('Signatures'),
      ` ${filled} of ${all}.`,
      ...(signed.length === 0 ? [] : [' Signed: ', ...signed, '.']),
      ...(open.length === 0 ? [] : [' ', strong('Missing'), ': ', ...open, '.']),
      ...later,
    ),
    ...(remarks.length === 0 ? [] : [list(remarks)]),
  ];
}

function signedSeats({ assignment }: SignoffResult): Prose[] {
  return Object.entries(assignment).flatMap(([role, people]) =>
    (people ?? []).map((login): Prose => [person(login), ` (${role})`]),
  );
}

function openSeats({ missing }: SignoffResult): Prose[] {
  return missing.map(({ role, count, eligible }) => {
    const seats = count === 1 ? '' : ` × ${count}`;
    const named = eligible.slice(0, LIMITS.peopleNamed).map((login): Prose => [person(login)]);
    const more = eligible.length > named.length ? [` and ${eligible.length - named.length} more`] : [];
    if (named.length === 0) return [`${role}${seats} (nobody eligible)`];
    return [`${role}${seats} (`, ...joined(named, ' or '), ...more, ')'];
  });
}

function vetoRemarks(signoff: SignoffResult, context: ReportContext): Prose[] {
  return signoff.vetoes.map(({ review, user }) => [
    person(user),
    ' ',
    ...link(['asks for changes'], reviewUrl(context, review)),
    '. It is lifted when they approve, or when a member of that role or of governance who wrote no part of this dismisses it.',
  ]);
}

/** What says nothing to a reader: plain comments, and reviews that a later one replaced. */
const SILENT: ReadonlySet<string> = new Set(['not_decisive', 'superseded']);

function ignoredRemarks(signoff: SignoffResult, context: ReportContext): Prose[] {
  const roles = signoff.missing.map(({ role }) => role);
  const said = signoff.ignored.filter(({ reason }) => !SILENT.has(reason));
  const shown = said.slice(0, LIMITS.commentRows).map(({ review, user, reason }): Prose => {
    const { why, remedy } = explainReason(reason, { user, roles });
    return [...link([why], reviewUrl(context, review)), ' ', remedy];
  });
  const rest = said.length - shown.length;
  return rest > 0 ? [...shown, [`and ${rest} more reviews that do not count`]] : shown;
}

/** Which part of the subject changed since the last verdict, where that made an approval stale. */
function voidRemarks(model: Model, signoff: SignoffResult, context: ReportContext): Prose[] {
  if (!signoff.ignored.some(({ reason }) => reason.startsWith('stale_'))) return [];
  const before = context.previous?.models.find(({ name }) => name === model.name)?.subject;
  if (before === undefined) return [];
  const changed = (['content', 'evidence', 'catalog', 'policy'] as const).filter((part) => {
    const now = model.subject[part];
    return now !== null && before[part] !== undefined && digestStart(now) !== before[part];
  });
  return changed.length === 0
    ? []
    : [[`Changed since the last verdict, and so voiding approvals: ${changed.join(', ')}.`]];
}

/** The first 12 hex digits, which the record of the last verdict keeps. */
export function digestStart(digest: string): string {
  return digest.replace(/^sha256:/u, '').slice(0, 12);
}

function overrideRemarks({ override }: SignoffResult): Prose[] {
  if (override === null) return [];
  const { user, label, until, reason } = override;
  return [
    [strong('Overridden'), ' by ', person(user), ' with label ', code(label), `, until ${until}: ${reason}`],
  ];
}

/** One line for an approved model: the names, until when, what happens next. */
export function approvalLine(model: Model): Prose {
  const signoff = signoffOf(model);
  const people = signoff === null ? [] : signedSeats(signoff);
  const names: Prose = people.length === 0 ? ['nobody has to sign'] : ['signed by ', ...joined(people, ', ')];
  const until = signoff?.valid_until == null ? [] : [`, valid until ${formatDay(signoff.valid_until)}`];
  const tag = `${model.name}-v${model.version ?? 'VERSION'}-approved-DATE`;
  return [
    ...names,
    ...until,
    '. Next: merge; then exactly this content may be tagged ',
    code(tag),
    ' and bundled.',
  ];
}

import type { Model } from '../schemas/decision.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { ReportContext } from './context.ts';
import { counted, formatDay } from './number.ts';
import { code, joined, type Prose, person, strong } from './prose.ts';
import { seatsOf, signedSeats, signoffOf } from './signature.ts';

/** One line for an approved model: the names, until when, what happens next. */
export function approvalLine(model: Model, context: ReportContext): Prose {
  const signoff = signoffOf(model);
  const until = signoff?.valid_until == null ? [] : [`, valid until ${formatDay(signoff.valid_until)}`];
  return [
    ...names(signoff),
    ...until,
    ...promised(model),
    '. Once merged, exactly this content may be released under the tag ',
    ...tag(model, signoff, context),
    '.',
  ];
}

function names(signoff: SignoffResult | null): Prose {
  if (signoff === null) return ['nobody has to sign'];
  const people = signedSeats(signoff);
  const signed: Prose = people.length === 0 ? ['signed by nobody'] : ['signed by ', ...joined(people, ', ')];
  const { override } = signoff;
  if (override === null) return people.length === 0 ? ['nobody has to sign'] : signed;
  const { filled, all } = seatsOf(signoff);
  return [
    ...signed,
    ` (${filled} of ${all}), `,
    strong('the rest overridden by break-glass'),
    ' of ',
    person(override.user),
  ];
}

function promised({ conditions }: Model): Prose {
  const [first] = [...conditions].sort((a, b) => (a.until < b.until ? -1 : 1));
  if (first === undefined) return [];
  const due = conditions.length === 1 ? `until ${first.until}` : `the first until ${first.until}`;
  return [', ', strong(`on ${counted(conditions.length, 'condition')}`), ` (${due})`];
}

/** The tag that the release guard lets through; its date is the UTC day of the last counted approval. */
function tag(model: Model, signoff: SignoffResult | null, context: ReportContext): Prose {
  const day = signoff === null ? undefined : approvalDay(model, signoff, context);
  const name = `${model.name}-v${model.version ?? 'VERSION'}-approved-${day ?? 'YYYY-MM-DD'}`;
  return day === undefined ? [code(name), ' (the UTC day of the last approval)'] : [code(name)];
}

/**
 * Undefined where it cannot be told: times were not given, somebody overrode, or several policies each have a sign-off of
 * their own, of which only one is shown.
 */
function approvalDay(
  model: Model,
  { counted: reviews, override }: SignoffResult,
  { reviewedAt }: ReportContext,
): string | undefined {
  if (override !== null || model.policies.length !== 1 || reviews.length === 0) return undefined;
  const days = reviews.map(
    ({ review }) => /^\d{4}-\d\d-\d\d(?=T.*Z$)/u.exec(reviewedAt?.get(review) ?? '')?.[0],
  );
  return days.every((day) => day !== undefined) ? days.sort().at(-1) : undefined;
}

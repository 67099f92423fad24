import type { Decision, Model } from '../schemas/decision.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { ReportContext } from './context.ts';
import { ignoredRemarks } from './ignored-remark.ts';
import { LIMITS } from './limits.ts';
import { counted } from './number.ts';
import type { Block, Prose } from './prose.ts';
import { details, joined, list, paragraph, person, strong } from './prose.ts';
import { type Signatures, standingRemarks } from './signature-remark.ts';

/** The sign-off of a model, when it was looked at. The decision carries it as printed, so its schema name is checked. */
export function signoffOf(model: Model): SignoffResult | null {
  return printedSignoff(model.signoff);
}

/** The sign-off of the change to what governs, where there is one to ask for. */
export function governanceOf(decision: Decision): SignoffResult | null {
  return printedSignoff(decision.governance);
}

function printedSignoff(value: object | null): SignoffResult | null {
  const printed: Readonly<Record<string, unknown>> | null = value === null ? null : { ...value };
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
export function signatureBlocks(model: Model, context: ReportContext, rows: number): Block[] {
  const signoff = signoffOf(model);
  if (signoff === null)
    return [paragraph(strong('Signatures'), ' were not looked at here: only checks were judged.')];
  const { filled, all } = seatsOf(signoff);
  const asked =
    signoff.stages === undefined
      ? ' Requested when the checks hold.'
      : ' Requested stage by stage, when the checks of the open stage hold.';
  const later = model.status === 'pending' && filled < all ? [asked] : [];
  const signatures = signaturesOf(model, signoff, context);
  return [
    paragraph(strong('Signatures'), ` ${filled} of ${all}.`, ...seatsProse(signoff), ...later),
    ...remarkList(
      [...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)],
      rows,
    ),
  ];
}

/** Below the one line of an approved model: what was promised or overridden; what does not count is folded. */
export function approvedRemarks(model: Model, context: ReportContext, rows: number): Block[] {
  const signoff = signoffOf(model);
  if (signoff === null) return [];
  const signatures = signaturesOf(model, signoff, context);
  const ignored = ignoredRemarks(signatures, context, rows);
  const folded = details(
    [`✍️ ${counted(ignored.length, 'remark')} on approvals that do not count`],
    ...remarkList(ignored, rows),
  );
  return [
    ...remarkList(standingRemarks(signatures, context), rows),
    ...(ignored.length === 0 ? [] : [folded]),
  ];
}

/** The governance role's own signature, where the change alters what governs. */
export function governanceBlocks(decision: Decision, context: ReportContext, rows: number): Block[] {
  const signoff = governanceOf(decision);
  if (signoff === null) return [];
  const { filled, all } = seatsOf(signoff);
  const roles = [
    ...new Set([...Object.keys(signoff.assignment), ...signoff.missing.map(({ role }) => role)]),
  ];
  const signatures: Signatures = {
    signoff,
    voided: decision.governance_voided ?? [],
    conditions: decision.governance_conditions ?? [],
    changedParts: [],
  };
  return [
    paragraph(
      strong('Change to what governs'),
      `: ${roles.length === 0 ? 'signatures' : roles.join(', ')} ${filled} of ${all}.`,
      ...seatsProse(signoff),
    ),
    ...remarkList(
      [...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)],
      rows,
    ),
  ];
}

function seatsProse(signoff: SignoffResult): Prose {
  const signed = joined(signedSeats(signoff), ', ');
  const open = joined(openSeats(signoff), ', ');
  return [
    ...(signed.length === 0 ? [] : [' Signed: ', ...signed, '.']),
    ...(open.length === 0 ? [] : [' ', strong('Missing'), ': ', ...open, '.']),
  ];
}

export function signedSeats({ assignment }: SignoffResult): Prose[] {
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

function remarkList(remarks: readonly Prose[], rows: number): Block[] {
  if (remarks.length === 0) return [];
  const shown = remarks.slice(0, rows);
  const rest = remarks.length - shown.length;
  return [list(rest > 0 ? [...shown, [`and ${counted(rest, 'more remark')}`]] : shown)];
}

function signaturesOf(model: Model, signoff: SignoffResult, context: ReportContext): Signatures {
  const { voided, conditions } = model;
  return { signoff, voided, conditions, changedParts: changedParts(model, context) };
}

/** Which parts of the subject are not what the last verdict remembers. */
function changedParts({ name, subject }: Model, context: ReportContext): string[] {
  const before = context.previous?.models.find((model) => model.name === name)?.subject;
  return (['content', 'evidence', 'catalog', 'policy'] as const).filter((part) => {
    const now = subject[part];
    return now !== null && before?.[part] !== undefined && digestStart(now) !== before[part];
  });
}

/** The first 12 hex digits, which the record of the last verdict keeps. */
export function digestStart(digest: string): string {
  return digest.replace(/^sha256:/u, '').slice(0, 12);
}

import type { Check, Model } from '../schemas/decision.ts';
import { policyUrl, type ReportContext } from './context.ts';
import { counted } from './number.ts';
import { type Block, code, joined, link, list, type Prose, paragraph, person, strong } from './prose.ts';
import { waivedChecks } from './words.ts';

type ModelWaiver = NonNullable<Model['waivers']>[number];

/** Checks that are waived, waivers that end soon, and those that are not in force: each with its reason. Never folded. */
export function waiverBlocks(model: Model, context: ReportContext, rows: number): Block[] {
  const waived = waivedChecks(model).flatMap((check) => waivedRemark(check, context));
  const listed = model.waivers ?? [];
  const ending = listed.filter(({ ends_within_days: days }) => days !== null);
  const idle = listed.filter(({ in_force: isInForce }) => !isInForce);
  return [
    ...titled(waived, rows, strong('📝 Waived.'), ' What follows does not hold.'),
    ...titled(ending.map(endingRemark), rows, strong('⏳ Waivers that end soon.')),
    ...titled(
      idle.map((one) => idleRemark(one, context)),
      rows,
      strong('Waivers that are not in force.'),
    ),
  ];
}

function titled(items: readonly Prose[], rows: number, ...title: Prose): Block[] {
  if (items.length === 0) return [];
  const rest = items.length - rows;
  return [
    paragraph(...title),
    list(rest > 0 ? [...items.slice(0, rows), [`and ${counted(rest, 'more')}`]] : items),
  ];
}

function waivedRemark({ id, title, reason, waiver }: Check, context: ReportContext): Prose[] {
  if (waiver === undefined) return [];
  const remark: Prose = [
    strong(title),
    ' (',
    code(id),
    `) ${waiver.outcome === 'fail' ? 'fails' : 'cannot be told'}: ${reason} `,
    ...link(['Waived'], policyUrl(context, waiver.file)),
    ` until ${waiver.expires} (end of the day UTC, ${waiver.ticket}`,
    ...renewalWords(waiver.renewals),
    '), asked for by ',
    person(waiver.requested_by),
    ', approved by ',
    ...joined(
      waiver.approved_by.map(({ login, role }) => [person(login), ` (${role})`]),
      ', ',
    ),
    waiver.pull_request === null ? '' : ` in #${waiver.pull_request}`,
    `. Reason given: ${waiver.reason} Meanwhile: ${waiver.compensating_controls.join(' ')}`,
  ];
  return [remark];
}

function renewalWords(renewals: number): Prose {
  return renewals === 0 ? [] : [`, renewed ${counted(renewals, 'time')}`];
}

function endingRemark({ check, file, expires, ends_within_days: days }: ModelWaiver): Prose {
  return [
    code(check),
    ` is waived until ${expires}, which is within ${counted(days ?? 0, 'day')}. Repair it and remove `,
    code(file),
    ', or renew the waiver before: after that day the check blocks again.',
  ];
}

function idleRemark({ check, file, message }: ModelWaiver, context: ReportContext): Prose {
  return [code(check), ' · ', ...link([code(file)], policyUrl(context, file)), `: ${message}`];
}

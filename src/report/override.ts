import type { Check, Model } from '../schemas/decision.ts';
import { explainRefusal } from '../signoff/override-refusal.ts';
import { type ReportContext, reviewUrl } from './context.ts';
import { counted } from './number.ts';
import { type Block, code, link, list, type Prose, paragraph, person, strong } from './prose.ts';
import { overriddenChecks } from './words.ts';

/** Checks that are overridden, and lines that override nothing: each by whom, and why. Never folded. */
export function overrideBlocks(model: Model, context: ReportContext, rows: number): Block[] {
  const overridden = overriddenChecks(model).map((check) => overrideRemark(check, context));
  const refused = refusedRemarks(model, context);
  return [
    ...(overridden.length === 0
      ? []
      : [paragraph(strong('📝 Overridden in review.'), ' What follows does not hold.'), list(overridden)]),
    ...(refused.length === 0
      ? []
      : [paragraph(strong('Overrides that are not in force.')), limitedList(refused, rows)]),
  ];
}

function overrideRemark({ id, title, reason, override }: Check, context: ReportContext): Prose {
  if (override === undefined) return [strong(title), ': overridden'];
  const { by, role, review, at, outcome } = override;
  return [
    strong(title),
    ' (',
    code(id),
    `) ${outcome === 'fail' ? 'fails' : 'cannot be told'}: ${reason} `,
    ...link(['Overridden'], reviewUrl(context, review)),
    ' by ',
    person(by),
    ` (${role}), `,
    code(at),
    `. Reason given: ${override.reason}`,
  ];
}

/** Why each does not count, and what would make it count. */
function refusedRemarks({ refused_overrides: refused = [] }: Model, context: ReportContext): Prose[] {
  return refused.map(({ review, by, check, reason, roles }) => {
    const { why, remedy } = explainRefusal(reason, { user: by, check, roles });
    return [...link([why], reviewUrl(context, review)), ` ${remedy}`];
  });
}

function limitedList(items: readonly Prose[], rows: number): Block {
  const rest = items.length - rows;
  return list(rest > 0 ? [...items.slice(0, rows), [`and ${counted(rest, 'more')}`]] : items);
}

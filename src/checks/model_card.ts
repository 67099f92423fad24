import { agreementDefects } from './card-agreement.ts';
import { cardDefects } from './card-sections.ts';
import type { CheckConfigOf, CheckKind } from './check.ts';
import type { EvidenceItem } from './facts.ts';
import { CARD_FORMATS, coversFile, missingEvidence } from './records.ts';
import type { Finding } from './result.ts';
import { checkResult, describe, placeOf, plural, requirement } from './result.ts';

/** A card with every required part written, whose numbers, version and run are those of the evidence. */
export const modelCard: CheckKind<'model_card'> = {
  kind: 'model_card',
  evaluate(facts, check, context) {
    const { sections, agrees_with_evidence } = check.require;
    if (sections === undefined && agrees_with_evidence !== true) {
      throw new Error('The policy asks for neither sections nor agrees_with_evidence.');
    }
    const path = `${facts.folder}/${facts.manifest.card ?? 'MODEL_CARD.md'}`;
    const item = facts.evidence.find(({ file }) => file === path);
    const base = { required: requirement(requiredText(check)), policyPointer: '/require' };
    if (item === undefined) {
      const { outcome, reason, awaiting, places } = missingEvidence(facts, `a model card at ${path}`);
      return checkResult(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
    }
    const unusable = reasonUnusable(item);
    if (unusable !== null) {
      return checkResult(check, context, {
        ...base,
        outcome: 'error',
        reason: unusable,
        evidence_at: [placeOf(item)],
      });
    }
    const findings = [
      ...(sections === undefined ? [] : incomplete(item, sections)),
      ...(agrees_with_evidence === true ? agreementDefects(facts, item) : []),
    ];
    return checkResult(check, context, {
      ...base,
      outcome: findings.length === 0 ? 'pass' : 'fail',
      reason:
        findings.length === 0
          ? `${path} is complete and agrees with the evidence as far as required.`
          : findings.map(({ message }) => message).join(' '),
      observed: describe(findings.length === 0 ? 'as required' : plural(findings.length, 'finding')),
      trust: item.trust,
      evidence_at: [placeOf(item), ...findings.flatMap(({ at }) => (at === null ? [] : [at]))],
      findings,
    });
  },
};

function requiredText(check: CheckConfigOf<'model_card'>): string {
  const { sections, agrees_with_evidence } = check.require;
  return [
    ...(sections === undefined
      ? []
      : [sections === 'complete' ? 'every section written' : `sections ${sections.join(', ')}`]),
    ...(agrees_with_evidence === true ? ['version, run and numbers as in the evidence'] : []),
  ].join('; ');
}

/** A card without front matter can still be read; one that could not be parsed cannot. */
function reasonUnusable(item: EvidenceItem): string | null {
  const { card } = item.facts;
  if (CARD_FORMATS.has(item.format) && card !== undefined && card.sections.length > 0) return null;
  const problem = item.problems.find(coversFile) ?? item.problems[0];
  if (problem !== undefined) return `${item.file} cannot be read as a model card: ${problem.message}`;
  return `${item.file} is not a model card in Markdown with headings (it reads as ${item.format}).`;
}

function incomplete(item: EvidenceItem, wanted: 'complete' | readonly string[]): Finding[] {
  const sections = item.facts.card?.sections ?? [];
  return cardDefects(sections, wanted).map(({ message, line }) => ({
    message: `${item.file}${line === null ? '' : `:${line}`}: ${message}`,
    at: placeOf(item, line ?? undefined),
  }));
}

import type { CheckConfigOf, CheckKind } from './check.ts';
import { selectResults } from './evidence-selection.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { TRUST_LEVELS } from './facts.ts';
import { staleness } from './freshness.ts';
import { policyNumber } from './limit.ts';
import { listed } from './lineage-run.ts';
import { combined, missingPart, type Part } from './part.ts';
import { checkResult, isTrusted, placeOf, plural, requirement } from './result.ts';

type Require = CheckConfigOf<'explainability'>['require'];
type Scope = 'global' | 'per_decision';

/** Explanations of this very version name every feature of the model: in the whole, and in single decisions. */
export const explainability: CheckKind<'explainability'> = {
  kind: 'explainability',
  evaluate(facts, check, context) {
    const { require } = check;
    const scopes = (['global', 'per_decision'] as const).filter((scope) => require[scope] === true);
    if (scopes.length === 0) throw new Error('The policy asks for neither global nor per_decision.');
    const required = requirement(requiredText(require));
    const features = facts.manifest.features ?? [];
    if (features.length === 0) {
      const text = 'The manifest names no feature, so nobody can tell whether each is explained.';
      return checkResult(
        check,
        context,
        combined([{ outcome: 'error', text, pointer: '/require' }], required),
      );
    }
    const selected = selectResults(facts, {
      what: 'an explanation of the model (an explanation record, or SageMaker Clarify)',
      files: check.files,
      holds: ({ format, facts: { explanation } }) => explanation !== undefined || EXPLANATIONS.has(format),
    });
    if (selected.missing !== undefined)
      return checkResult(check, context, combined([missingPart(selected.missing, '/require')], required));
    const parts = [
      ...scopes.flatMap((scope) => scopePart(facts, scope, selected.items, require)),
      ...selected.items.flatMap((item) => itemParts(facts, item, require)),
    ];
    return checkResult(check, context, combined(parts, required));
  },
};

/** A record of this format that is not sound holds no facts. */
const EXPLANATIONS: ReadonlySet<string> = new Set(['arbiter-explanation']);

function requiredText({
  global,
  per_decision: perDecision,
  min_decisions: least,
  not_older_than: age,
}: Require): string {
  const count = least === undefined ? 1 : policyNumber(least);
  return [
    ...(global === true ? ['what every feature weighs in the model'] : []),
    ...(perDecision === true ? [`what every feature weighs in at least ${plural(count, 'decision')}`] : []),
    `of this version${age === undefined ? '' : `, at most ${age} old`}`,
  ].join('; ');
}

/** All explanations of one scope that there are name every feature; none is missing evidence. */
function scopePart(
  facts: ModelFacts,
  scope: Scope,
  items: readonly EvidenceItem[],
  require: Require,
): Part[] {
  const pointer = `/require/${scope}`;
  const explained = items.flatMap((item) => {
    const names = namesOf(item, scope);
    return names === null ? [] : [{ item, names }];
  });
  if (explained.length === 0) {
    const text = `No explanation ${scope === 'global' ? 'of the model as a whole' : 'of single decisions'} in ${listed(items.map(({ file }) => file))}.`;
    return [{ outcome: 'fail', text, pointer, places: items.map((item) => placeOf(item)) }];
  }
  return explained.flatMap(({ item, names }) => [
    featurePart(facts, item, names, pointer),
    ...(scope === 'per_decision' ? countPart(item, require) : []),
  ]);
}

function namesOf({ facts: { explanation } }: EvidenceItem, scope: Scope): readonly string[] | null {
  return (scope === 'global' ? explanation?.names : explanation?.decisions?.names) ?? null;
}

function featurePart(facts: ModelFacts, item: EvidenceItem, names: readonly string[], pointer: string): Part {
  const features = facts.manifest.features ?? [];
  const known = new Set(names);
  const unexplained = features.filter((feature) => !known.has(feature));
  const foreign = names.filter((name) => !features.includes(name)).sort();
  const base = { pointer, places: [placeOf(item)], trust: [item.trust] };
  const scope = pointer.endsWith('global') ? 'the model' : 'single decisions';
  if (unexplained.length > 0)
    return {
      ...base,
      outcome: 'fail',
      text: `${item.file} does not explain ${listed(unexplained)} in ${scope}.`,
    };
  if (foreign.length > 0)
    return {
      ...base,
      outcome: 'fail',
      text: `${item.file} explains ${listed(foreign)}, which the manifest does not name as a feature: it is of another model, or the manifest lacks it.`,
    };
  const method = item.facts.explanation?.method ?? 'not named';
  const text = `${item.file} explains all ${plural(features.length, 'feature')} in ${scope} (${method.slice(0, 80)}).`;
  return { ...base, outcome: 'pass', text };
}

function countPart(item: EvidenceItem, { min_decisions: least }: Require): Part[] {
  const wanted = least === undefined ? 1 : policyNumber(least);
  const count = item.facts.explanation?.decisions?.count ?? 0;
  if (count >= wanted) return [];
  const text = `${item.file} explains ${plural(count, 'decision')}; at least ${wanted} are required.`;
  return [{ outcome: 'fail', text, pointer: '/require/min_decisions', places: [placeOf(item)] }];
}

/** It belongs to this version: it says so, or a workflow of this very head made it. Then age and trust. */
function itemParts(facts: ModelFacts, item: EvidenceItem, require: Require): Part[] {
  const say = (outcome: Part['outcome'], text: string, pointer = '/require'): Part => ({
    outcome,
    text,
    pointer,
    places: [placeOf(item)],
  });
  const parts: Part[] = [];
  const { model, version } = item.facts.identity ?? {};
  const { name, version: expected, run } = facts.manifest;
  const isOfHead = TRUST_LEVELS.indexOf(item.trust) >= TRUST_LEVELS.indexOf('workflow');
  if (model !== undefined && model !== name)
    parts.push(say('fail', `${item.file} is of the model ${model.slice(0, 100)}; expected ${name}.`));
  if (version === undefined && !isOfHead)
    parts.push(
      say(
        'error',
        `${item.file} does not say which version it explains: let a workflow of this head make it, or write an explanation record.`,
      ),
    );
  if (version !== undefined && version !== expected)
    parts.push(say('fail', `${item.file} explains version ${version.slice(0, 100)}; expected ${expected}.`));
  const runId = item.facts.lineage?.run_id;
  if (runId !== undefined && run !== undefined && runId !== run.id)
    parts.push(say('fail', `${item.file} is of run ${runId.slice(0, 100)}; the manifest names ${run.id}.`));
  if (require.not_older_than !== undefined) {
    const old = staleness(item, require.not_older_than, facts.now);
    if (old !== null) parts.push(say(old.outcome, old.text, '/require/not_older_than'));
  }
  if (!isTrusted(item.trust, require.trust?.at_least))
    parts.push(
      say(
        'fail',
        `${item.file}: trust is ${item.trust}; at least ${require.trust?.at_least} is required.`,
        '/require/trust',
      ),
    );
  return parts;
}

import { DEFAULT_GOVERNANCE_ROLE } from '../model/config.ts';
import { canonicalMetric, metricNamed } from '../policy/metrics.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { CheckConfigOf, CheckKind } from './check.ts';
import type { ModelFacts } from './facts.ts';
import { staleness } from './freshness.ts';
import {
  isFloor,
  type Limit,
  limitText,
  meets,
  type Operator,
  policyNumber,
  rangeDefect,
  readable,
} from './limit.ts';
import { type Measurement, measure, nameOf } from './measurement.ts';
import { combined, missingPart, type Part } from './part.ts';
import { checkResult, describe, isTrusted, type Place, placeOf, plural, requirement } from './result.ts';

type Kpi = NonNullable<NonNullable<Manifest['business']>['kpis']>[number];
type Check = CheckConfigOf<'kpi'>;

const CONFIDENCE = 0.95;
const MET = '/require/met';

/**
 * Every KPI of the manifest meets its threshold, by evidence. KPIs are governing fields: what a change loosens is judged as
 * base has it. Those that a change adds, and a new model's, were agreed by nobody, so the governance role must sign: whoever
 * adds one chooses what it takes to meet it.
 */
export const kpi: CheckKind<'kpi'> = {
  kind: 'kpi',
  evaluate(facts, check, context) {
    const kpis = facts.manifest.business?.kpis ?? [];
    const parts = [
      ...countPart(facts, check),
      ...kpis.flatMap((each, index) => judge(facts, check, each, index)),
    ];
    const result = combined(
      parts.length === 0 ? [noKpi(facts)] : parts,
      requirement(requiredText(check, kpis)),
    );
    const isBlocking =
      check.level === undefined || check.level === 'mandatory' || check.level === 'overridable';
    const isUnagreed = facts.isNew || (facts.addedKpis ?? []).length > 0;
    const role = facts.governanceRole ?? DEFAULT_GOVERNANCE_ROLE;
    return checkResult(check, context, {
      ...result,
      observed: describe(observedText(parts)),
      ...(isUnagreed && isBlocking && kpis.length > 0 && { signoff_roles: [role] }),
    });
  },
};

function requiredText({ require }: Check, kpis: readonly Kpi[]): string {
  const least = require.at_least === undefined ? 1 : policyNumber(require.at_least);
  const age =
    require.not_older_than === undefined ? '' : `, on evidence at most ${require.not_older_than} old`;
  const names =
    kpis.length === 0 ? '' : `: ${kpis.map(({ name, threshold }) => `${name} ${threshold}`).join('; ')}`;
  return `every business KPI met, at least ${least}${age}${names}`;
}

function observedText(parts: readonly Part[]): string {
  const judged = parts.filter(({ pointer }) => pointer === MET);
  return `${judged.filter(({ outcome }) => outcome === 'pass').length} of ${plural(judged.length, 'KPI')} met`;
}

function noKpi(facts: ModelFacts): Part {
  const text = 'The manifest states no business KPI: write each with its threshold under business.kpis.';
  return { outcome: 'error', text, pointer: MET, places: [manifestPlace(facts, '/business')] };
}

function countPart(facts: ModelFacts, { require }: Check): Part[] {
  const count = facts.manifest.business?.kpis?.length ?? 0;
  const least = require.at_least === undefined ? 1 : policyNumber(require.at_least);
  if (count >= least || count === 0) return [];
  const text = `The manifest states ${plural(count, 'KPI')}; at least ${least} are required.`;
  return [
    { outcome: 'fail', text, pointer: '/require/at_least', places: [manifestPlace(facts, '/business/kpis')] },
  ];
}

function judge(facts: ModelFacts, check: Check, each: Kpi, index: number): Part[] {
  const place = manifestPlace(facts, `/business/kpis/${index}`);
  const metric = canonicalMetric(each.metric ?? each.name) ?? `custom.${slug(each.metric ?? each.name)}`;
  const limit = limitOf(each, metric);
  if (typeof limit === 'string')
    return [{ outcome: 'error', text: `The KPI ${each.name}: ${limit}`, pointer: MET, places: [place] }];
  const wanted = { name: metric, ...(check.dataset !== undefined && { dataset: check.dataset }) };
  const found = measure(facts, wanted, CONFIDENCE);
  if (found.missing !== undefined) {
    const part = missingPart(found.missing, MET);
    return [{ ...part, text: `The KPI ${each.name}: ${part.text}`, places: [place, ...(part.places ?? [])] }];
  }
  const { measured } = found;
  return [
    valuePart(each, metric, limit, measured, nameOf(wanted), place),
    ...qualityParts(facts, check, each, measured),
  ];
}

function valuePart(
  { name }: Kpi,
  metric: string,
  limit: Limit,
  { value, places, trust }: Measurement,
  what: string,
  place: Place,
): Part {
  const base = { pointer: MET, places: [...places, place], trust: [trust] };
  const outside = rangeDefect(metric, value);
  if (outside !== null) return { ...base, outcome: 'error', text: `The KPI ${name}: ${what} ${outside}` };
  const text = `The KPI ${name} is ${readable(value, [limit])} (${what}), agreed is ${limitText([limit])}.`;
  return { ...base, outcome: meets(value, limit) ? 'pass' : 'fail', text };
}

function qualityParts(
  facts: ModelFacts,
  { require }: Check,
  { name }: Kpi,
  { places, trust }: Measurement,
): Part[] {
  const parts: Part[] = [];
  if (!isTrusted(trust, require.trust?.at_least))
    parts.push({
      outcome: 'fail',
      text: `The KPI ${name}: trust is ${trust}; at least ${require.trust?.at_least} is required.`,
      pointer: '/require/trust',
      places,
    });
  if (require.not_older_than === undefined) return parts;
  for (const { file } of places) {
    const item = facts.evidence.find((each) => each.file === file);
    // Predictions carry no date of their own.
    const old = staleness(item ?? { file, facts: {} }, require.not_older_than, facts.now);
    if (old !== null)
      parts.push({
        ...old,
        text: `The KPI ${name}: ${old.text}`,
        pointer: '/require/not_older_than',
        places,
      });
  }
  return parts;
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  'at least': 'at_least',
  '>=': 'at_least',
  '≥': 'at_least',
  above: 'above',
  '>': 'above',
  'at most': 'at_most',
  '<=': 'at_most',
  '≤': 'at_most',
  below: 'below',
  '<': 'below',
};
const THRESHOLD = /^(at least|at most|above|below|>=|<=|≥|≤|>|<)\s*(-?\d{1,15}(?:\.\d{1,15})?)$/;

/** The limit of a KPI, or why there is none. A bare number is a floor or a ceiling as the metric has it. */
function limitOf({ threshold }: Kpi, metric: string): Limit | string {
  const known = metricNamed(metric);
  if (typeof threshold === 'number') {
    if (!Number.isFinite(threshold)) return 'its threshold is not a finite number.';
    if (known === undefined || known.direction === 'target')
      return `nobody can tell whether more or less of ${metric} is better: write "at least ${threshold}" or "at most ${threshold}".`;
    return { operator: known.direction === 'higher' ? 'at_least' : 'at_most', threshold };
  }
  const [, word = '', digits] = THRESHOLD.exec(threshold.trim().toLowerCase()) ?? [];
  const operator = OPERATORS[word];
  if (digits === undefined || operator === undefined)
    return `its threshold ${JSON.stringify(threshold.slice(0, 80))} is no number: write 0.9, "at least 0.9" or "at most 0.6".`;
  const limit = { operator, threshold: Number(digits) };
  if (
    known !== undefined &&
    known.direction !== 'target' &&
    isFloor(limit) !== (known.direction === 'higher')
  )
    return `${limitText([limit])} stands on the good side of ${metric}, where ${known.direction} is better.`;
  return limit;
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
}

function manifestPlace({ manifestDocument, manifestSha256 }: ModelFacts, pointer: string): Place {
  const file = { file: manifestDocument.file, sha256: manifestSha256 };
  return placeOf(file, manifestDocument.at(pointer)?.line);
}

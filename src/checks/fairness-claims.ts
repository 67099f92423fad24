import { decideBound, decideRatio } from '../statistics/decision.ts';
import type { CheckConfigOf, CheckContext, CheckResult } from './check.ts';
import type { ModelFacts } from './facts.ts';
import type { Limit } from './limit.ts';
import { isFloor, limitText, margin, rangeDefect } from './limit.ts';
import type { FoundRecord } from './records.ts';
import { findRecord, fitsSlice } from './records.ts';
import type { Finding, Outcome, Place, Verdict } from './result.ts';
import { checkResult, isTrusted, lowestTrust, placeOf, worst } from './result.ts';

type Config = CheckConfigOf<'fairness'>;

interface Setting {
  readonly limit: Limit;
  readonly attributes: readonly string[];
  readonly dataset: string;
  readonly base: Pick<Verdict, 'required' | 'policyPointer'>;
}

interface Part {
  readonly attribute: string;
  readonly outcome: Outcome;
  readonly message: string;
  readonly found: FoundRecord | null;
  readonly places: readonly Place[];
  readonly awaiting: boolean;
}

/** Without predictions only claims are left: one number per attribute, without counts, judged by the point. */
export function judgeClaims(
  facts: ModelFacts,
  check: Config,
  context: CheckContext,
  setting: Setting,
): CheckResult {
  const { limit, base } = setting;
  const parts = setting.attributes.map((attribute) => judgeAttribute(facts, check, attribute, setting));
  const known = worst(parts.map((part) => part.outcome));
  const unseen = known === 'pass' ? unseenCombinations(check, setting.attributes) : null;
  const outcome = unseen === null ? known : 'inconclusive';
  const wrong = parts.filter((part) => part.outcome !== 'pass');
  const found = parts.flatMap((part) => (part.found === null ? [] : [part.found]));
  const sign = isFloor(limit) ? 1 : -1;
  const [extreme] = [...found].sort((a, b) => sign * (a.record.value - b.record.value));
  const findings: Finding[] = wrong.map(({ message, places }) => ({ message, at: places[0] ?? null }));
  if (unseen !== null) findings.push({ message: unseen, at: parts[0]?.places[0] ?? null });
  const said = (wrong.length === 0 ? parts : wrong).map(({ message }) => message);
  return checkResult(check, context, {
    ...base,
    outcome,
    reason: [...said, ...(unseen === null ? [] : [unseen])].join(' '),
    observed:
      extreme === undefined
        ? null
        : {
            value: extreme.record.value,
            text: String(extreme.record.value),
            rows: extreme.record.rows,
            positives: null,
          },
    margin: extreme === undefined ? null : margin(limit, extreme.record.value),
    trust: lowestTrust(found.map(({ item }) => item.trust)),
    evidence_at: parts.flatMap(({ places }) => places),
    scope: (wrong.find((part) => part.outcome === outcome) ?? parts[0])?.attribute ?? null,
    findings,
    awaiting: outcome === 'inconclusive' && wrong.some((part) => part.awaiting),
  });
}

/** Claims are of one attribute each: where combinations decide too, they can deny and never pass. */
function unseenCombinations(check: Config, attributes: readonly string[]): string | null {
  if (check.intersections !== 'block' || attributes.length < 2) return null;
  return `The combinations of ${attributes.join(' and ')} decide as well, and no claim tells of them: add predictions with these columns.`;
}

function judgeAttribute(
  facts: ModelFacts,
  check: Config,
  attribute: string,
  { limit, dataset }: Setting,
): Part {
  const { name } = check.metric;
  const what = `${name} of ${attribute} on ${dataset}`;
  const lookup = findRecord(facts, what, (record) => {
    return record.metric === name && record.dataset === dataset && fitsSlice(record, { [attribute]: '*' });
  });
  if (lookup.missing !== undefined) {
    const { outcome, reason, awaiting, places } = lookup.missing;
    return { attribute, outcome, message: reason, found: null, places, awaiting };
  }
  const { found } = lookup;
  const { value } = found.record;
  const places = [placeOf(found.item, found.record.pointer)];
  const part = (outcome: Outcome, message: string): Part => ({
    attribute,
    outcome,
    message,
    found,
    places,
    awaiting: false,
  });
  const outside = rangeDefect(name, value);
  if (outside !== null) return part('error', `${what} ${outside}`);
  const least = check.require.trust?.at_least;
  if (!isTrusted(found.item.trust, least)) {
    return part('fail', `${what}: trust is ${found.item.trust}; at least ${least} is required.`);
  }
  const decide = check.require.decide ?? 'point';
  const unbounded = { value, lowerOneSided: null, upperOneSided: null };
  const outcome = name.endsWith('_ratio')
    ? decideRatio({ ...unbounded, excludesOne: null }, limit, decide)
    : decideBound(unbounded, limit, decide);
  const without = 'Claimed without the counts of its groups, so judged by the point.';
  const safe =
    outcome === 'inconclusive' ? ' It cannot be proved: add predictions with the protected attributes.' : '';
  return part(outcome, `${what} is ${value}; required ${limitText([limit])}. ${without}${safe}`);
}

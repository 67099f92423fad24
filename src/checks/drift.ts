import type { EvidenceRecord } from '../evidence/evidence.ts';
import type { CheckConfigOf, CheckKind, CheckResult } from './check.ts';
import type { ModelFacts, Trust } from './facts.ts';
import type { Limit } from './limit.ts';
import { isFloor, limitsOf, limitText, margin, meets, policyNumber, rangeDefect } from './limit.ts';
import { quantified } from './quantifier.ts';
import { declaredDrift, judgeDeclared } from './recomputed-drift.ts';
import { findRecord, fitsDataset } from './records.ts';
import type { Outcome, Place } from './result.ts';
import { checkResult, describe, isTrusted, lowestTrust, placeOf, plural, requirement } from './result.ts';

/** One feature (or the whole data set, null) as judged. */
export interface JudgedDrift {
  readonly feature: string | null;
  readonly outcome: Outcome;
  readonly message: string;
  readonly awaiting: boolean;
  readonly rowsNeeded: number | null;
  readonly measured: Measured | null;
  readonly places: readonly Place[];
}

interface Measured {
  readonly value: number;
  readonly rows: number | null;
  readonly trust: Trust;
  readonly claimed?: CheckResult['claimed'];
}

/** Typed drift statistics per feature, computed here where the data is declared, otherwise from the evidence, against a limit. */
export const drift: CheckKind<'drift'> = {
  kind: 'drift',
  evaluate(facts, check, context) {
    const limits = limitsOf(check.require);
    const { min_rows: minimum } = check.require;
    if (check.statistic === 'ks.d' && minimum === undefined) {
      throw new Error('A limit on ks.d needs min_rows: without it, small samples drift by chance.');
    }
    const minRows = minimum === undefined ? null : policyNumber(minimum);
    const judged = judgeAll(facts, check, limits, minRows);
    const outcome = combine(judged, check.require);
    const decisive =
      judged.find((part) => part.outcome === outcome) ?? judged.find((p) => p.outcome !== 'pass');
    const worstFound = worstOf(judged, limits[0]);
    const wrong = judged.filter((part) => part.outcome !== 'pass');
    return checkResult(check, context, {
      outcome,
      reason: reasonOf(check, judged, outcome),
      required: {
        ...requirement(requiredText(check, limits, minRows)),
        operator: limits[0].operator,
        threshold: limits[0].threshold,
      },
      observed:
        worstFound === null
          ? describe('not known')
          : {
              value: worstFound.value,
              text: `${check.statistic} ${worstFound.value}`,
              rows: worstFound.rows,
              positives: null,
            },
      claimed: worstFound?.claimed ?? null,
      margin: worstFound === null ? null : Math.min(...limits.map((l) => margin(l, worstFound.value))),
      rows_needed: outcome === 'inconclusive' ? neededRows(judged) : null,
      trust: lowestTrust(judged.flatMap(({ measured }) => (measured === null ? [] : [measured.trust]))),
      evidence_at: judged.flatMap(({ places }) => places),
      scope: decisive?.feature ?? check.dataset ?? null,
      findings: wrong.map(({ message, places }) => ({ message, at: places[0] ?? null })),
      awaiting: outcome === 'inconclusive' && judged.some(({ awaiting }) => awaiting),
      policyPointer: `/require/${limits[0].operator}`,
    });
  },
};

function judgeAll(
  facts: ModelFacts,
  check: CheckConfigOf<'drift'>,
  limits: readonly Limit[],
  minRows: number | null,
): readonly JudgedDrift[] {
  const declared = declaredDrift(facts, check);
  if (declared.length > 0) return judgeDeclared(facts, check, limits, minRows, declared);
  if (check.of === 'prediction') {
    const dataset = check.dataset === undefined ? '' : ` for the data set ${check.dataset}`;
    throw new Error(
      `The configuration declares no drift${dataset}, so the column of the prediction is not known: add it under \`drift\`.`,
    );
  }
  const features: readonly (string | null)[] = check.features ?? [null];
  if (features.length === 0) throw new Error('The policy names no feature to judge.');
  return features.map((feature) => judge(facts, check, limits, minRows, feature));
}

function neededRows(judged: readonly JudgedDrift[]): number | null {
  const needed = judged.flatMap(({ outcome, rowsNeeded }) =>
    outcome === 'inconclusive' && rowsNeeded !== null ? [rowsNeeded] : [],
  );
  return needed.length === 0 ? null : Math.max(...needed);
}

function judge(
  facts: ModelFacts,
  check: CheckConfigOf<'drift'>,
  limits: readonly Limit[],
  minRows: number | null,
  feature: string | null,
): JudgedDrift {
  const name = feature === null ? 'the data set' : feature;
  const what = `${check.statistic} of ${name}${check.dataset === undefined ? '' : ` on ${check.dataset}`}`;
  const lookup = findRecord(facts, what, (record) => fits(record, check, feature));
  if (lookup.missing !== undefined) {
    const { outcome, reason, awaiting, places } = lookup.missing;
    return { feature, outcome, message: reason, awaiting, rowsNeeded: minRows, measured: null, places };
  }
  const { found } = lookup;
  const { value, rows } = found.record;
  const places = [placeOf(found.item, found.record.pointer)];
  const measured = { value, rows, trust: found.item.trust };
  const judged = (outcome: Outcome, message: string): JudgedDrift => {
    return { feature, outcome, message, awaiting: false, rowsNeeded: minRows, measured, places };
  };
  const outside = rangeDefect(check.statistic, value);
  if (outside !== null) return judged('error', `${what} ${outside}`);
  const least = check.require.trust?.at_least;
  if (!isTrusted(found.item.trust, least)) {
    return judged('fail', `${what}: trust is ${found.item.trust}; at least ${least} is required.`);
  }
  if (minRows !== null && (rows === null || rows < minRows)) {
    const had = rows === null ? 'the evidence does not say over how many rows' : `only ${rows} rows`;
    return judged(
      'inconclusive',
      `${what} is ${value}, but ${had}; at least ${minRows} rows are needed to judge it.`,
    );
  }
  const over = rows === null ? '' : ` over ${rows} rows`;
  return limits.every((limit) => meets(value, limit))
    ? judged('pass', `${name}: ${value}${over}, required ${limitText(limits)}.`)
    : judged('fail', `${what} is ${value}${over}; required ${limitText(limits)}.`);
}

function reasonOf(check: CheckConfigOf<'drift'>, judged: readonly JudgedDrift[], outcome: Outcome): string {
  const wrong = judged.filter((part) => part.outcome !== 'pass');
  const { columns, min_count: least = 1 } = check.require;
  const counted = columns === 'any' ? judged.length - wrong.length : judged.length;
  const few =
    outcome === 'fail' && least > 1 && counted < least
      ? [
          `Only ${plural(counted, 'column')} ${columns === 'any' ? 'held' : 'could be judged'}; at least ${least} are needed.`,
        ]
      : [];
  if (outcome !== 'pass') return [...few, ...wrong.map(({ message }) => message)].join(' ');
  const [only, second] = judged;
  if (only !== undefined && second === undefined) {
    return only.measured?.trust === 'recomputed' ? only.message : `${check.statistic} of ${only.message}`;
  }
  return `${check.statistic} holds for ${judged.length - wrong.length} of ${judged.length} features.`;
}

function fits(record: EvidenceRecord, check: CheckConfigOf<'drift'>, feature: string | null): boolean {
  return (
    record.statistic === check.statistic && record.column === feature && fitsDataset(record, check.dataset)
  );
}

/**
 * `every` (default), `any`, or a largest share of features that may miss. What is not known never counts as held. Where
 * nothing could be measured, the one part says why: there are no columns to count.
 */
function combine(
  judged: readonly JudgedDrift[],
  { columns = 'every', min_count: leastCount = 1 }: CheckConfigOf<'drift'>['require'],
): Outcome {
  const outcomes = judged.map(({ outcome }) => outcome);
  const [only, second] = judged;
  const isOneReason = only !== undefined && second === undefined && only.measured === null;
  if (leastCount > 1 && isOneReason) return only.outcome;
  if (columns === 'every' || columns === 'any')
    return quantified(outcomes, { quantifier: columns, leastCount });
  if (outcomes.includes('error')) return 'error';
  if (judged.length < leastCount) return 'fail';
  const passed = outcomes.filter((outcome) => outcome === 'pass').length;
  const failed = outcomes.filter((outcome) => outcome === 'fail').length;
  const share = policyNumber(columns.share_at_most);
  if ((judged.length - passed) / judged.length <= share) return 'pass';
  return failed / judged.length > share ? 'fail' : 'inconclusive';
}

function worstOf(judged: readonly JudgedDrift[], limit: Limit): Measured | null {
  const found = judged.flatMap((part) => (part.measured === null ? [] : [part.measured]));
  const direction = isFloor(limit) ? 1 : -1;
  return found.sort((a, b) => direction * (a.value - b.value))[0] ?? null;
}

function requiredText(
  check: CheckConfigOf<'drift'>,
  limits: readonly Limit[],
  minRows: number | null,
): string {
  const { columns = 'every', min_count: least = 1 } = check.require;
  const whose =
    check.features === undefined
      ? ''
      : columns === 'every'
        ? ` for every one of ${plural(check.features.length, 'feature')}`
        : columns === 'any'
          ? ` for at least ${least === 1 ? 'one feature' : plural(least, 'feature')}`
          : `, missed by at most ${columns.share_at_most} of the features`;
  return `${check.statistic} ${limitText(limits)}${whose}${minRows === null ? '' : `, from at least ${minRows} rows`}`;
}

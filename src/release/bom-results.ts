import type { Check } from '../schemas/decision.ts';

type Json = Readonly<Record<string, unknown>>;
type Interval = Check['interval'];

/** Numbers that checks judged, as CycloneDX wants them: texts, with their intervals; slices of groups after the whole. */
export function performanceMetrics(checks: readonly Check[]): Json[] {
  return checks.flatMap(({ id, observed, interval, groups, policy }) => {
    if (observed === null || observed.value === null) return [];
    const type = `${id} (${policy})`;
    return [
      { type, value: String(observed.value), ...confidence(interval) },
      ...groups.flatMap(({ slice, value, interval: own }) =>
        value === null ? [] : [{ type, value: String(value), slice: sliceText(slice), ...confidence(own) }],
      ),
    ];
  });
}

function confidence(interval: Interval): Json {
  if (interval === null || interval.lower === null || interval.upper === null) return {};
  return { confidenceInterval: { lowerBound: String(interval.lower), upperBound: String(interval.upper) } };
}

/** What the checks of fairness found, group by group where they judged groups. */
export function fairnessAssessments(checks: readonly Check[]): Json[] {
  return checks
    .filter(({ kind }) => kind === 'fairness')
    .flatMap((check) => {
      const mitigationStrategy = `Asked for: ${check.required.text}; outcome: ${check.outcome}.`;
      const groups = check.groups.filter(({ reference }) => !reference);
      if (groups.length === 0) {
        return [
          { groupAtRisk: check.title, harms: check.observed?.text ?? check.reason, mitigationStrategy },
        ];
      }
      return groups.map(({ slice, value, n, outcome }) => ({
        groupAtRisk: sliceText(slice),
        harms: `${check.title}: ${value === null ? 'not measured' : value}${n === null ? '' : ` on ${n} rows`} (${outcome})`,
        mitigationStrategy,
      }));
    });
}

function sliceText(slice: Readonly<Record<string, string | undefined>>): string {
  return Object.keys(slice)
    .sort()
    .map((name) => `${name}=${slice[name]}`)
    .join(', ');
}

import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { Condition, Decision, Model } from '../schemas/decision.ts';

/** A condition of an approval that counted, and the models it was given for; none for a change to what governs. */
export interface MergedCondition {
  readonly review: number;
  readonly user: string;
  /** Last day, `2026-06-30`. */
  readonly until: string;
  readonly text: string;
  readonly models: readonly {
    readonly name: string;
    readonly path: string;
    readonly version: string | null;
  }[];
  /** First line of its issue, by which a later run finds it again. */
  readonly marker: string;
}

/** Conditions of one pull request, at most: whoever writes more of them opens no flood of issues. */
const MOST_CONDITIONS = 50;

/**
 * Conditions of the approvals that counted when a pull request was merged (sign-off rule 18), each once, however many
 * models it was given for; by review, then in the order of its lines.
 */
export function mergedConditions(decisions: readonly Decision[], pullRequest: number): MergedCondition[] {
  const found = new Map<string, { condition: Condition; models: Model[] }>();
  const add = (condition: Condition, model: Model | null): void => {
    const { review, until, text } = condition;
    const key = conditionKey(pullRequest, { review, until, text });
    const known = found.get(key) ?? { condition, models: [] };
    if (model !== null && !known.models.some(({ path }) => path === model.path)) known.models.push(model);
    found.set(key, known);
  };
  for (const { models, governance_conditions: ofGovernance = [] } of decisions) {
    for (const model of models) for (const condition of model.conditions) add(condition, model);
    for (const condition of ofGovernance) add(condition, null);
  }
  return [...found]
    .map(
      ([
        key,
        {
          condition: { review, user, until, text },
          models,
        },
      ]) => ({
        review,
        user,
        until,
        text,
        models: models.map(({ name, path, version }) => ({ name, path, version })),
        marker: markerOf(pullRequest, key),
      }),
    )
    .sort((a, b) => a.review - b.review)
    .slice(0, MOST_CONDITIONS);
}

/** The first line of the issue of a condition. */
export function conditionMarker(
  pullRequest: number,
  condition: Pick<MergedCondition, 'review' | 'until' | 'text'>,
): string {
  return markerOf(pullRequest, conditionKey(pullRequest, condition));
}

function conditionKey(
  pullRequest: number,
  { review, until, text }: Pick<MergedCondition, 'review' | 'until' | 'text'>,
): string {
  return sha256Hex(canonicalJson({ pullRequest, review, until, text })).slice(0, 16);
}

function markerOf(pullRequest: number, key: string): string {
  return `<!-- arbiter:condition pull=${pullRequest} key=${key} -->`;
}

import type { Policy } from '../schemas/policy.ts';
import type { TextDocument } from '../text/document.ts';
import { pointerToken } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';
import { lowerBoundOf, upperBoundOf } from './limits.ts';

type Check = Extract<Policy['checks'][number], { kind: 'data_balance' }>;
type LeakageCheck = Extract<Policy['checks'][number], { kind: 'leakage' }>;

/** Of at least two groups the smallest has at most half of the rows. */
const MOST_OF_THE_SMALLEST = 0.5;

/** What makes no sense in a check of groups in data. */
export function balanceProblems(check: Check, pointer: string, document: TextDocument): Problem[] {
  return [
    ...limitProblems(check, pointer, document),
    ...groupProblems(check, pointer, document),
    ...sizeProblems(check, pointer, document),
  ];
}

/** Every AUC is at most 1, and a column that says nothing has 0.5. */
export function leakageProblems(
  { require }: LeakageCheck,
  pointer: string,
  document: TextDocument,
): Problem[] {
  const ceiling = upperBoundOf(require.suspicious_auc ?? {});
  if (ceiling === undefined) return [];
  const at = `${pointer}/require/suspicious_auc/${ceiling.operator}`;
  if (ceiling.value > 1 || (ceiling.value === 1 && !ceiling.strict)) {
    const message = 'No AUC is more than 1: this limit requires nothing.';
    return [document.problem('vacuous_limit', message, at)];
  }
  if (ceiling.value > 0.5 || (ceiling.value === 0.5 && !ceiling.strict)) return [];
  const message = 'A column that says nothing has an AUC of 0.5 already: nothing could ever pass.';
  return [document.problem('impossible_limit', message, at)];
}

function limitProblems({ require }: Check, pointer: string, document: TextDocument): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, message: string, key: string) =>
    problems.push(document.problem(code, message, `${pointer}/require/${key}`));
  const floor = lowerBoundOf(require.representation ?? {});
  if (floor !== undefined) {
    const at = `representation/${floor.operator}`;
    if (floor.value < 0 || (floor.value === 0 && !floor.strict)) {
      add('vacuous_limit', 'Every share of rows is at least 0: this limit requires nothing.', at);
    } else if (floor.value > MOST_OF_THE_SMALLEST || (floor.strict && floor.value >= MOST_OF_THE_SMALLEST)) {
      add('impossible_limit', 'Of two groups or more the smallest has at most half of the rows.', at);
    }
  }
  for (const key of ['label_balance', 'missingness'] as const) {
    const ceiling = upperBoundOf(require[key] ?? {});
    if (ceiling === undefined) continue;
    const at = `${key}/${ceiling.operator}`;
    if (ceiling.value > 1 || (ceiling.value === 1 && !ceiling.strict))
      add('vacuous_limit', 'No share is more than 1: this limit requires nothing.', at);
    else if (ceiling.value < 0 || (ceiling.value === 0 && ceiling.strict))
      add('impossible_limit', 'No share is below 0: nothing could ever pass.', at);
  }
  return problems;
}

function groupProblems(check: Check, pointer: string, document: TextDocument): Problem[] {
  return Object.keys(check.groups ?? {}).flatMap((attribute) => {
    if (check.protected.includes(attribute)) return [];
    const message = `\`${attribute}\` is not among the attributes under \`protected\`, so its groups would not be looked at.`;
    const at = `${pointer}/groups/${pointerToken(attribute)}`;
    return [document.keyProblem('misplaced_key', message, at, suggest(attribute, check.protected))];
  });
}

/** A share of rows is judged whatever the size of the group. */
function sizeProblems({ require }: Check, pointer: string, document: TextDocument): Problem[] {
  if (require.label_balance !== undefined || require.missingness !== undefined) return [];
  return (['min_group_size', 'small_groups'] as const).flatMap((key) => {
    if (require[key] === undefined) return [];
    const message = `\`${key}\` belongs to \`label_balance\` and \`missingness\`: this check judges neither.`;
    return [document.keyProblem('misplaced_key', message, `${pointer}/require/${key}`)];
  });
}

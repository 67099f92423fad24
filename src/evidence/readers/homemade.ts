import type { JsonValue } from '../../text/document.ts';
import { isAcrossGroups, normalizedKey, readMetricKey } from '../metric-name.ts';
import { isObject } from './json-shape.ts';

/** Words of which a key of a results file holds at least one. */
const RESULT_WORD =
  /(?:^|_)(?:metrics?|auc|f1|f2|accuracy|acc|loss|precision|recall|rmse|mae|mse|mape|r2|score|scores|brier|faithfulness|bleu|rouge|perplexity|psi)(?:_|$)/;
const DRIFT_WORD =
  /^(?:drift_(?:share|score|detected|flagged)|dataset_drift|data_drift|n_drifted\w*|\w+_psi|psi|drifted|max_drift|any_flagged)$/;
const MOST_KEYS = 20_000;

/** What kind of results a file of free shape holds, judged by its keys; null when it holds none. */
export function homemadeKind(value: JsonValue): 'metrics' | 'fairness' | 'drift' | null {
  const found = { fairness: false, drift: false, metrics: false, named: false, numbers: false };
  const queue: JsonValue[] = [value];
  for (let index = 0; index < queue.length && index < MOST_KEYS; index += 1) {
    const node = queue[index] as JsonValue;
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_KEYS));
    if (typeof node === 'number') found.numbers = true;
    if (!isObject(node)) continue;
    for (const [key, below] of Object.entries(node)) {
      noteKey(key, found);
      queue.push(below);
    }
  }
  const isResult = found.metrics || found.fairness || found.drift;
  if (!isResult) return null;
  if (hasPlainMetric(value)) return 'metrics';
  if (found.fairness) return 'fairness';
  if (found.drift) return 'drift';
  // A named metric without a number is a result that went wrong: it is told, not passed over.
  return found.named || found.numbers ? 'metrics' : null;
}

function noteKey(
  key: string,
  found: { fairness: boolean; drift: boolean; metrics: boolean; named: boolean },
): void {
  const named = readMetricKey(key);
  const name = normalizedKey(key);
  if (named !== null && isAcrossGroups(named.metric)) found.fairness = true;
  if (DRIFT_WORD.test(name)) found.drift = true;
  if (named !== null) found.named = true;
  if (named !== null || RESULT_WORD.test(name)) found.metrics = true;
}

/** A performance metric at the top of the file. */
function hasPlainMetric(value: JsonValue): boolean {
  if (!isObject(value)) return false;
  return Object.keys(value).some((key) => {
    const named = readMetricKey(key);
    return named !== null && !isAcrossGroups(named.metric);
  });
}

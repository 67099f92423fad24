import { pointerToken, type TextDocument } from '../../text/document.ts';
import type { Reading } from '../evidence.ts';
import { canonicalMetric } from '../metric-name.ts';
import { isObject, type JsonObject, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';

export const LM_EVAL = 'lm-eval-results';
export const HF_TRAINER_STATE = 'hf-trainer-state';

/** Results of EleutherAI's lm-evaluation-harness: metrics by task, with the version of each task. */
export function isLmEval(root: JsonObject): boolean {
  const [results, versions] = [objectOf(root.results), objectOf(root.versions)];
  return (
    Object.values(results).every(isObject) &&
    Object.keys(results).some((task) => Object.hasOwn(versions, task))
  );
}

/** One record for each metric of each task; from 0.4 on keys name their filter (`acc,none`). Standard errors are no results. */
export function readLmEval(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  for (const [task, metrics] of Object.entries(objectOf(root.results))) {
    if (!Object.hasOwn(objectOf(root.versions), task) && !Object.hasOwn(objectOf(root.groups), task))
      draft.problem('missing_key', `The task ${JSON.stringify(task)} has no version.`, '/versions');
    for (const [key, value] of Object.entries(objectOf(metrics))) {
      if (key === 'alias' || key === 'name' || (typeof value === 'string' && key.includes('_stderr')))
        continue;
      const [name = '', filter] = key.split(',', 2);
      const isError = name.endsWith('_stderr');
      const isPlain = filter === undefined || filter === 'none';
      draft.number(value, isError || !isPlain ? null : canonicalMetric(name), {
        raw_metric: `results.${task}.${key}`,
        pointer: `/results/${pointerToken(task)}/${pointerToken(key)}`,
        slice: { task },
      });
    }
  }
  const version = textOf(root.lm_eval_version) ?? textOf(root.git_hash);
  const model = textOf(root.model_name);
  return draft.reading(LM_EVAL, version ?? null, model === undefined ? {} : { identity: { model } });
}

/** `trainer_state.json` of Hugging Face's Trainer. */
export function isTrainerState(root: JsonObject): boolean {
  return Array.isArray(root.log_history) && 'global_step' in root;
}

/** Reads the last evaluation: what the model that was saved last reached, and not the best of all. */
export function readTrainerState(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  const history = (root.log_history as unknown[]).map((entry) => objectOf(entry as never));
  const at = history.findLastIndex((entry) => Object.keys(entry).some((key) => key.startsWith('eval_')));
  if (at === -1) {
    draft.problem('no_results', 'Expected an evaluation in log_history, found none.', '/log_history');
    return draft.reading(HF_TRAINER_STATE, null, {});
  }
  for (const [key, value] of Object.entries(history[at] as JsonObject)) {
    const name = /^eval_(.+)$/.exec(key)?.[1];
    if (name === undefined || /_(?:runtime|per_second)$|^runtime$/.test(name)) continue;
    draft.number(value, canonicalMetric(name), {
      raw_metric: key,
      pointer: `/log_history/${at}/${pointerToken(key)}`,
      dataset: 'validation',
    });
  }
  return draft.reading(HF_TRAINER_STATE, null, {});
}

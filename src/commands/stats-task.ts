import { UserError } from '../errors.ts';
import { summarizeClasses } from '../statistics/multiclass.ts';
import { summarizeRegression } from '../statistics/regression.ts';
import type { CommandIo } from './command.ts';
import { openPredictions } from './predictions-file.ts';
import { classTable, regressionTable } from './stats-task-table.ts';

/** The options of `stats performance` for a task that is not binary, as they were typed. */
export interface TaskValues {
  readonly label: string | undefined;
  readonly prediction: string | undefined;
  readonly groups: readonly string[];
  /** `CLASS=COLUMN`, each. */
  readonly classScores: readonly string[];
  readonly missing: 'error' | 'drop' | undefined;
  readonly confidence: number | undefined;
  /** Options that were given and belong to two classes alone. */
  readonly refused: readonly string[];
  readonly json: boolean;
}

/** Several classes, or a number. Returns what is printed. */
export async function performanceOf(
  task: 'multiclass' | 'regression',
  path: string,
  io: CommandIo,
  values: TaskValues,
): Promise<string> {
  const { label, prediction, groups, classScores, missing, confidence, refused, json } = values;
  if (label === undefined) throw new UserError('name the column of the true label: --label COLUMN.');
  if (prediction === undefined) throw new UserError(`--task ${task} needs --prediction COLUMN.`);
  const misplaced = [
    ...refused,
    ...(task === 'multiclass' && groups.length > 0 ? ['group'] : []),
    ...(task === 'multiclass' && confidence !== undefined ? ['confidence'] : []),
    ...(task === 'regression' && classScores.length > 0 ? ['class-score'] : []),
  ];
  if (misplaced.length > 0) throw new UserError(`--${misplaced[0]} does not belong to --task ${task}.`);
  const common = { label, prediction, ...(missing !== undefined && { missing }) };
  if (task === 'multiclass') {
    const scores = scoresOf(classScores);
    const summary = await summarizeClasses(() => openPredictions(path, io.cwd), { ...common, scores });
    const output = { schema: 'arbiter/stats-multiclass/v1', file: path, ...summary };
    return json ? `${JSON.stringify(output, null, 2)}\n` : classTable(path, summary);
  }
  const opened = await openPredictions(path, io.cwd);
  try {
    const summary = await summarizeRegression(opened.source, {
      ...common,
      groups,
      ...(confidence !== undefined && { confidence }),
    });
    const output = { schema: 'arbiter/stats-regression/v1', file: path, ...summary };
    return json ? `${JSON.stringify(output, null, 2)}\n` : regressionTable(path, summary);
  } finally {
    await opened.close();
  }
}

function scoresOf(given: readonly string[]): ReadonlyMap<string, string> {
  const scores = new Map<string, string>();
  for (const text of given) {
    const at = text.lastIndexOf('=');
    const [name, column] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1 || column === '')
      throw new UserError(`--class-score: expected CLASS=COLUMN, found ${JSON.stringify(text)}.`);
    if (scores.has(name))
      throw new UserError(`--class-score: the class ${JSON.stringify(name)} has two columns.`);
    scores.set(name, column);
  }
  return scores;
}

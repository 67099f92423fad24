import { sha256Hex } from '../model/canonical.ts';
import type { Config } from '../schemas/config.ts';
import type { Cell, Given } from '../schemas/policy-test.ts';
import type { ReadFile } from './content.ts';

type Declaration = NonNullable<Config['predictions']>[number];

/** Rows of the predictions of one case: enough for any interval, and little enough for hundreds of cases. */
const MOST_ROWS = 200_000;

export interface GivenPredictions {
  readonly files: readonly ReadFile[];
  readonly declarations: readonly Declaration[];
  /** Why the rows are not made. */
  readonly tooMany?: string;
}

/** A file of predictions for each data set, with as many rows as its counts say, and its declaration. */
export function givenPredictions(given: Given['predictions'], folder: string): GivenPredictions {
  const sets = Object.entries(given ?? {}).flatMap(([dataset, cells]) =>
    cells === null || cells === undefined ? [] : [{ dataset, cells }],
  );
  const rows = sets
    .flatMap(({ cells }) => cells)
    .reduce((sum, { tp, fp, tn, fn }) => sum + tp + fp + tn + fn, 0);
  if (rows > MOST_ROWS) {
    const tooMany = `the predictions have ${rows} rows; at most ${MOST_ROWS} are made.`;
    return { files: [], declarations: [], tooMany };
  }
  return {
    files: sets.map(({ dataset, cells }) => readFile(pathOf(folder, dataset), csv(cells), 'workflow')),
    declarations: sets.map(({ dataset, cells }) => ({
      file: pathOf(folder, dataset),
      dataset,
      label: 'label',
      score: 'score',
      positive: '1',
      threshold: 0.5,
      groups: attributesOf(cells),
    })),
  };
}

function pathOf(folder: string, dataset: string): string {
  return `${folder}/predictions/${dataset}.csv`;
}

function attributesOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells.flatMap(({ group = {} }) => Object.keys(group)))].sort();
}

function csv(cells: readonly Cell[]): string {
  const attributes = attributesOf(cells);
  const rows = cells.map(({ group = {}, tp, fp, tn, fn }) => {
    const ending = attributes.map((name) => `,${quoted(group[name] ?? '')}`).join('');
    const row = (label: 0 | 1, score: string, count: number) => `${label},${score}${ending}\n`.repeat(count);
    return row(1, '0.9', tp) + row(0, '0.9', fp) + row(0, '0.1', tn) + row(1, '0.1', fn);
  });
  return `label,score${attributes.map((name) => `,${quoted(name)}`).join('')}\n${rows.join('')}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function readFile(path: string, text: string, trust: ReadFile['trust']): ReadFile {
  const bytes = new TextEncoder().encode(text);
  const source = trust === 'workflow' ? 'artifact given of workflow given.yml' : 'commit';
  return { path, mode: '100644', bytes, sha256: sha256Hex(bytes), trust, source };
}

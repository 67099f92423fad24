import type { ComparedFile, DataItem, SplitItem } from '../checks/facts.ts';
import { matchesGlob } from '../model/glob.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import type { Config } from '../schemas/config.ts';
import { summarizeBalance } from '../statistics/balance.ts';
import { StatisticsProblem } from '../statistics/problem.ts';
import { compareSplit } from '../statistics/split.ts';
import type { ReadFile } from './content.ts';
import { isMeantFor } from './moved-model.ts';

type Declaration = NonNullable<Config['data']>[number];

/** Data is read only where a policy judges it: it takes time. */
export function asksForBalance(policies: readonly LoadedPolicy[]): boolean {
  return policies.some(({ policy }) => policy.checks.some(({ kind }) => kind === 'data_balance'));
}

export function asksForSplits(policies: readonly LoadedPolicy[]): boolean {
  return policies.some(({ policy }) => policy.checks.some(({ kind }) => kind === 'leakage'));
}

/**
 * Counts the data that the configuration declares for this model by group. What is declared and not there, or cannot be
 * read, is an item with a problem.
 */
export async function readDataSet(
  config: Config,
  folder: string,
  files: readonly ReadFile[],
  isAwaited: boolean,
): Promise<readonly DataItem[]> {
  const items: DataItem[] = [];
  const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
  for (const declaration of config.data ?? []) {
    const found = inside.filter(({ path }) => matchesGlob(path, declaration.file));
    for (const file of found) items.push(await counted(declaration, file));
    if (found.length === 0 && isMeantFor(declaration.file, folder)) {
      const { file, dataset } = declaration;
      const message = `No file matches \`${file}\`, which the configuration declares as the data set ${dataset}.`;
      items.push({ ...itemOf(declaration), problem: { code: 'data_missing', message, file }, isAwaited });
    }
  }
  return items;
}

/** Only the rows are counted where no attribute is named. */
async function counted(declaration: Declaration, file: ReadFile): Promise<DataItem> {
  const item = { ...itemOf(declaration), file: file.path, data: comparedFile(file) };
  const { label, positive, groups = [], features, key, time } = declaration;
  try {
    const others = [key, time].filter((name) => name !== undefined);
    const balance = await summarizeBalance(file.bytes, { label, positive, groups, features, others });
    return { ...item, balance };
  } catch (error) {
    if (!(error instanceof StatisticsProblem)) throw error;
    return { ...item, problem: { code: error.code, message: error.message, file: file.path } };
  }
}

/** Compares each held-out data set of this model with the training data that it is kept apart from. */
export async function readSplits(
  config: Config,
  folder: string,
  files: readonly ReadFile[],
  isAwaited: boolean,
): Promise<readonly SplitItem[]> {
  const items: SplitItem[] = [];
  const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
  const found = (glob: string) => inside.filter(({ path }) => matchesGlob(path, glob));
  for (const declaration of config.data ?? []) {
    const { held_out_from: training, file, dataset } = declaration;
    if (training === undefined || (!isMeantFor(file, folder) && found(file).length === 0)) continue;
    const globs = (config.data ?? [])
      .filter((other) => other.dataset === training)
      .map((other) => other.file);
    const [held, trained] = [found(file), globs.flatMap(found)];
    const item = {
      dataset,
      training,
      file: held[0]?.path ?? file,
      files: [...held, ...trained].map(comparedFile),
      report: null,
    };
    const absent = held.length === 0 ? dataset : trained.length === 0 ? training : null;
    const [first, second] = [held[0], trained[0]];
    if (absent !== null || first === undefined || second === undefined) {
      const message = `There is no file of the data set ${absent}, which the configuration declares.`;
      items.push({ ...item, problem: { code: 'data_missing', message, file }, isAwaited });
    } else if (held.length + trained.length > 2) {
      const named = (held.length > 1 ? held : trained).map(({ path }) => path);
      const message = `Two files are one data set: ${named[0]} and ${named[1]}. Keep one.`;
      items.push({ ...item, problem: { code: 'data_ambiguous', message, file: first.path } });
    } else items.push({ ...item, ...(await compared(declaration, second, first)) });
  }
  return items;
}

async function compared(
  { features = [], label, positive, key, time }: Declaration,
  training: ReadFile,
  held: ReadFile,
): Promise<Pick<SplitItem, 'report' | 'problem'>> {
  try {
    const options = { features, label, positive, key, time };
    return { report: await compareSplit(training.bytes, held.bytes, options), problem: null };
  } catch (error) {
    if (!(error instanceof StatisticsProblem)) throw error;
    return { report: null, problem: { code: error.code, message: error.message, file: held.path } };
  }
}

function itemOf({ dataset, file, label }: Declaration): DataItem {
  return { dataset, file, data: null, balance: null, hasLabel: label !== undefined, problem: null };
}

function comparedFile({ path, sha256, bytes, source, trust }: ReadFile): ComparedFile {
  return { file: path, sha256, sizeBytes: bytes.length, source, trust };
}

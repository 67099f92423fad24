import type { ComparedFile, DataItem } from '../checks/facts.ts';
import { matchesGlob } from '../model/glob.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import type { Config } from '../schemas/config.ts';
import { summarizeBalance } from '../statistics/balance.ts';
import { StatisticsProblem } from '../statistics/problem.ts';
import type { ReadFile } from './content.ts';
import { isMeantFor } from './moved-model.ts';

type Declaration = NonNullable<Config['data']>[number];

/** Data is read only where a policy judges it: it takes time. */
export function asksForBalance(policies: readonly LoadedPolicy[]): boolean {
  return policies.some(({ policy }) => policy.checks.some(({ kind }) => kind === 'data_balance'));
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

function itemOf({ dataset, file, label }: Declaration): DataItem {
  return { dataset, file, data: null, balance: null, hasLabel: label !== undefined, problem: null };
}

function comparedFile({ path, sha256, bytes, source, trust }: ReadFile): ComparedFile {
  return { file: path, sha256, sizeBytes: bytes.length, source, trust };
}

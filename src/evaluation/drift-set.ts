import type { ComparedFile, DriftItem } from '../checks/facts.ts';
import { matchesGlob } from '../model/glob.ts';
import type { Config } from '../schemas/config.ts';
import type { DriftProfile } from '../statistics/drift-profile.ts';
import { compareDrift } from '../statistics/drift-report.ts';
import { StatisticsProblem } from '../statistics/problem.ts';
import { isProfile, MOST_PROFILE_BYTES, parseProfile } from '../statistics/profile-file.ts';
import type { Problem } from '../text/problem.ts';
import { type ReadFile, textOf } from './content.ts';
import { isMeantFor } from './moved-model.ts';
import { isPredictionsFile } from './predictions-set.ts';

type Declaration = NonNullable<Config['drift']>[number];

/**
 * Compares the current data that the configuration declares for this model with its reference. What is declared and not
 * there, or cannot be read, is an item with a problem: a claim never takes its place.
 */
export async function readDriftSet(
  config: Config,
  folder: string,
  files: readonly ReadFile[],
  isAwaited: boolean,
): Promise<readonly DriftItem[]> {
  const items: DriftItem[] = [];
  const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
  for (const declaration of config.drift ?? []) {
    const found = inside.filter(({ path }) => matchesGlob(path, declaration.file));
    const references = inside.filter(({ path }) => matchesGlob(path, declaration.reference));
    for (const file of found) items.push(await compare(declaration, file, references, isAwaited));
    if (found.length === 0 && isMeantFor(declaration.file, folder)) {
      const message = `No file matches \`${declaration.file}\`, which the configuration declares as the data set ${declaration.dataset}.`;
      items.push({ ...absent(declaration, 'drift_data_missing', message), isAwaited });
    }
  }
  return items;
}

/** Declared data and references are not evidence of another format. */
export function isDeclaredData(path: string, config: Config): boolean {
  return (
    isPredictionsFile(path, config) ||
    (config.data ?? []).some(({ file }) => matchesGlob(path, file)) ||
    (config.drift ?? []).some(
      ({ file, reference }) => matchesGlob(path, file) || matchesGlob(path, reference),
    )
  );
}

async function compare(
  declaration: Declaration,
  file: ReadFile,
  references: readonly ReadFile[],
  isAwaited: boolean,
): Promise<DriftItem> {
  const [reference, second] = references;
  const item = { ...absent(declaration, '', ''), file: file.path, current: comparedFile(file) };
  if (reference === undefined) {
    const message = `No file matches \`${declaration.reference}\`, the reference that ${file.path} is compared with.`;
    return {
      ...item,
      problem: problemOf('drift_reference_missing', message, declaration.reference),
      isAwaited,
    };
  }
  if (second !== undefined) {
    const message = `\`${declaration.reference}\` matches ${reference.path} and ${second.path}; the data is compared with one reference.`;
    return { ...item, problem: problemOf('drift_reference_ambiguous', message, second.path) };
  }
  const both = { ...item, reference: comparedFile(reference) };
  try {
    const options = { columns: declaration.columns, categorical: declaration.categorical };
    const against = referenceOf(reference, declaration);
    const texts = against.kind === 'profile' ? { texts: textsOf(against.profile) } : {};
    const report = await compareDrift(against, file.bytes, options);
    return { ...both, ...texts, report, problem: null };
  } catch (error) {
    if (!(error instanceof StatisticsProblem)) throw error;
    return { ...both, problem: problemOf(error.code, error.message, file.path) };
  }
}

function referenceOf(file: ReadFile, { categorical }: Declaration): Parameters<typeof compareDrift>[0] {
  if (!isProfile(file.bytes.subarray(0, 64))) return { kind: 'data', source: file.bytes };
  if (categorical !== undefined) {
    throw new StatisticsProblem(
      'bad_option',
      '`categorical` belongs to a reference that is data: a profile says itself what its columns are.',
    );
  }
  const text = textOf(file, MOST_PROFILE_BYTES);
  if (text === null) {
    const message = `${file.path} is no UTF-8 text, or has more than ${MOST_PROFILE_BYTES} bytes.`;
    throw new StatisticsProblem('profile_unreadable', message);
  }
  return { kind: 'profile', profile: parseProfile(text, file.path) };
}

function textsOf({ columns }: DriftProfile): readonly string[] {
  return columns.flatMap((column) => [
    column.name,
    ...(column.type === 'categorical' ? column.categories.map(([text]) => text) : []),
  ]);
}

function comparedFile({ path, sha256, bytes, source, trust }: ReadFile): ComparedFile {
  return { file: path, sha256, sizeBytes: bytes.length, source, trust };
}

function absent({ file, dataset, prediction }: Declaration, code: string, message: string): DriftItem {
  return {
    dataset,
    prediction: prediction ?? null,
    file,
    current: null,
    reference: null,
    report: null,
    problem: problemOf(code, message, file),
  };
}

function problemOf(code: string, message: string, file: string): Problem {
  return { code, message, file };
}

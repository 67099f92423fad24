import { driftFiles, type ModelFacts } from '../checks/facts.ts';
import type { GoverningChange } from '../decision/model.ts';
import { alteringChanges } from '../model/governing.ts';
import { type GoverningKind, governingKind } from '../model/governing-path.ts';
import { MANIFEST_FILE } from '../model/manifest.ts';
import type { ModelReading } from './model-evaluation.ts';

/** What a change does to the rules of one model, and which of its files it touches. */
export interface ChangeOfModel {
  /** Files that say how strictly it is judged, and that the change alters. */
  readonly rules: readonly string[];
  /** Paths of the change, under old names and new ones. */
  readonly changed: ReadonlySet<string>;
  /** Those of them that are the model's own. */
  readonly own: readonly string[];
}

/** What was read of the model at head. */
export interface ReadOfModel {
  readonly folder: string;
  /** Evidence that is committed. */
  readonly evidence: readonly string[];
  /** Evidence from workflow artifacts. */
  readonly artifacts: readonly string[];
  readonly paths: ReadonlySet<string>;
}

const JUDGING: ReadonlySet<GoverningKind> = new Set(['policy', 'baseline', 'lock', 'config', 'catalog']);

/** The files by which a change alters what judges a model: stricter counts like looser, words alone do not. */
export function alteredRules(changes: readonly GoverningChange[], folder: string): string[] {
  const files = alteringChanges(changes)
    .filter(({ direction, pointer }) => direction !== 'neutral' || pointer === '')
    .map(({ file }) => file)
    .filter((file) => {
      const kind = governingKind(file);
      return file === `${folder}/${MANIFEST_FILE}` || (kind !== undefined && JUDGING.has(kind));
    });
  return [...new Set(files)].sort();
}

/**
 * Why the governance role has to look at rules and evidence that change together: whoever sets a limit with the numbers at
 * hand can fit one to the other, in either direction. Null where only one of them changes.
 */
export function jointChange({ rules, changed, own }: ChangeOfModel, model: ReadOfModel): string | null {
  if (rules.length === 0) return null;
  const evidence = changedEvidence(changed, own, model);
  if (evidence.length === 0) return null;
  return `what it is judged by (${listed(rules)}) and its evidence (${listed(evidence)}) change together`;
}

/**
 * What is gone may have been evidence. An artifact belongs to a commit, so it is another one where the model or the workflow
 * that makes it is.
 */
function changedEvidence(
  changed: ReadonlySet<string>,
  own: readonly string[],
  { folder, evidence, artifacts, paths }: ReadOfModel,
): string[] {
  const files = own.filter((path) => path !== `${folder}/${MANIFEST_FILE}`);
  const isMadeAnew = files.length > 0 || [...changed].some((path) => governingKind(path) === 'workflow');
  return [
    ...evidence.filter((path) => changed.has(path)),
    ...files.filter((path) => !paths.has(path)).map((path) => `${path}, removed`),
    ...(isMadeAnew ? artifacts : []),
  ].sort();
}

const MOST_NAMED = 3;
const LONGEST = 120;

function listed(files: readonly string[]): string {
  const named = files
    .slice(0, MOST_NAMED)
    .map((file) => (file.length > LONGEST ? `${file.slice(0, LONGEST)}…` : file));
  const rest = files.length - named.length;
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}

/** The same for a model as it is read. */
export function jointChangeOf(
  { alteration, folder, entries, artifactFiles }: ModelReading,
  facts: ModelFacts,
) {
  if (alteration === null) return null;
  const artifacts = artifactFiles.map(({ path }) => path);
  const read = [...facts.evidence, ...facts.predictions, ...(facts.drift ?? []).flatMap(driftFiles)];
  const evidence = [...new Set(read.map(({ file }) => file))].filter((file) => !artifacts.includes(file));
  return jointChange(alteration, {
    folder,
    evidence,
    artifacts,
    paths: new Set(entries.map(({ path }) => path)),
  });
}

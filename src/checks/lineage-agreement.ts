import { recordedPath } from '../evidence/hashes.ts';
import { cardStatements, type Statement } from './card-agreement.ts';
import { gaveNothing } from './evidence-selection.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { contradictionOf, type Recorded } from './lineage-data.ts';
import { isTrainingRun, listed, RUN_FORMATS, runIdOf, type TrainingRun } from './lineage-run.ts';
import type { Part } from './part.ts';
import { CARD_FORMATS, coversFile, missingEvidence } from './records.ts';
import { type Place, placeOf } from './result.ts';

const POINTER = '/require/consistent';
/** Formats whose version is that of the model, not a count that a registry keeps. */
const VERSIONED: ReadonlySet<string> = new Set(['model-card-toolkit', 'arbiter-explanation']);
const DVC_FORMATS: ReadonlySet<string> = new Set(['dvc-lock', 'dvc-pointer']);

/** One thing that two sources say: null where they agree, otherwise what each says. */
interface Comparison {
  readonly about: string;
  readonly differs: string | null;
  readonly place: Place;
}

/**
 * Every source that names the same run, version, data or file says the same of it. Nothing to compare is an error, and so is
 * a file that cannot be read: it may have held the contradiction.
 */
export function agreementPart(
  facts: ModelFacts,
  run: TrainingRun | Part,
  recorded: readonly Recorded[],
): Part {
  const ofRun = isTrainingRun(run) ? run.items : [];
  const broken = facts.evidence.find(isBroken) ?? ofRun.find(({ problems }) => problems.some(coversFile));
  if (broken !== undefined) {
    const why = (broken.problems.find(coversFile) ?? broken.problems[0])?.message;
    const text = `Whether every source agrees cannot be told: ${broken.file}: ${why}`;
    return { outcome: 'error', text, pointer: POINTER, places: [placeOf(broken)] };
  }
  const comparisons = [
    ...runComparisons(facts, run),
    ...cardComparisons(facts),
    ...versionComparisons(facts),
    ...hashComparisons(recorded),
    ...dataComparisons(facts, recorded),
    ...fileComparisons(facts),
  ];
  if (comparisons.length === 0) {
    const { outcome, reason, awaiting } = missingEvidence(
      facts,
      'two sources that name the same run, version, data or file',
    );
    return { outcome, text: reason, pointer: POINTER, awaiting };
  }
  const different = comparisons.flatMap(({ differs, place }) =>
    differs === null ? [] : [{ differs, place }],
  );
  return {
    outcome: different.length === 0 ? 'pass' : 'fail',
    text:
      different.length === 0
        ? `Every source agrees (${[...new Set(comparisons.map(({ about }) => about))].join(', ')}).`
        : different.map(({ differs }) => differs).join(' '),
    pointer: POINTER,
    places: (different.length === 0 ? comparisons : different).map(({ place }) => place),
  };
}

function isBroken(item: EvidenceItem): boolean {
  if (gaveNothing(item)) return true;
  if (DVC_FORMATS.has(item.format)) return item.problems.length > 0;
  const isNaming = runIdOf(item) !== undefined || VERSIONED.has(item.format);
  return isNaming && item.problems.some(coversFile) && !RUN_FORMATS.has(item.format);
}

/** Folders of runs in a file store. What lies in one and names that very run is the run's, whichever made the model. */
function runFolders({ evidence }: ModelFacts): ReadonlySet<string> {
  return new Set(
    evidence.filter(({ format }) => format === 'mlflow-filestore').map((item) => folderKey(item)),
  );
}

function folderKey(item: EvidenceItem, file: string = item.file): string {
  return JSON.stringify([runIdOf(item), file]);
}

function isInOwnRun(item: EvidenceItem, folders: ReadonlySet<string>): boolean {
  const parts = item.file.split('/');
  return parts.some((_, index) => index > 0 && folders.has(folderKey(item, parts.slice(0, index).join('/'))));
}

/** The model's own files name the run. Other runs beside it are what it was compared with. */
function runComparisons(facts: ModelFacts, run: TrainingRun | Part): Comparison[] {
  if (!isTrainingRun(run))
    return [{ about: 'run', differs: run.text, place: manifestPlace(facts, '/run/id') }];
  const naming = facts.evidence.filter(
    (item) =>
      runIdOf(item) !== undefined && (item.format === 'mlmodel' || item.format === 'mlflow-logged-model'),
  );
  const folders = runFolders(facts);
  const ofModel = naming.filter((item) => !isInOwnRun(item, folders));
  const registered = facts.evidence.filter(
    (item) => item.format === 'mlflow-registry' && runIdOf(item) !== undefined,
  );
  const isRegistered = registered.some((item) => runIdOf(item) === run.id);
  const versions = registered.map((item) => runIdOf(item) as string);
  const isNamedTwice = facts.manifest.run !== undefined || run.items.length > 1;
  return [
    ...(isNamedTwice ? [{ about: 'run', differs: null, place: placeOf(run.items[0] as EvidenceItem) }] : []),
    ...ofModel.map((item) => ({
      about: 'run',
      differs:
        runIdOf(item) === run.id
          ? null
          : `${item.file} is of run ${runIdOf(item)}; the model’s is ${run.id}.`,
      place: placeOf(item),
    })),
    ...(registered.length === 0
      ? []
      : [
          {
            about: 'registry',
            differs: isRegistered
              ? null
              : `The registry holds no version of run ${run.id}, only of ${listed([...new Set(versions)].sort())}.`,
            place: placeOf(registered[0] as EvidenceItem),
          },
        ]),
    ...cardsOf(facts).flatMap((card) =>
      cardStatements(facts, card).run.map((statement) => stated('run', card, statement, run.id)),
    ),
  ];
}

function cardComparisons(facts: ModelFacts): Comparison[] {
  return cardsOf(facts).flatMap((card) =>
    cardStatements(facts, card).version.map((statement) =>
      stated('version', card, statement, facts.manifest.version),
    ),
  );
}

/** Only the model's own card: a README beside it may tell of other models. */
function cardsOf(facts: ModelFacts): readonly EvidenceItem[] {
  const path = `${facts.folder}/${facts.manifest.card ?? 'MODEL_CARD.md'}`;
  return facts.evidence.filter(({ file, format }) => file === path && CARD_FORMATS.has(format));
}

function stated(about: string, item: EvidenceItem, { value, line }: Statement, expected: string): Comparison {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return {
    about,
    differs: value === expected ? null : `${item.file}:${line}: ${about} is ${shown}; expected ${expected}.`,
    place: placeOf(item, line),
  };
}

function versionComparisons({ evidence, manifest }: ModelFacts): Comparison[] {
  return evidence.flatMap((item) => {
    const { version } = item.facts.identity ?? {};
    if (!VERSIONED.has(item.format) || version === undefined) return [];
    const differs = version.replace(/^v/, '') === manifest.version;
    return [
      {
        about: 'version',
        differs: differs
          ? null
          : `${item.file} is of version ${version}; the manifest says ${manifest.version}.`,
        place: placeOf(item),
      },
    ];
  });
}

/** One file, recorded by several stages or files of DVC: with one hash. */
function hashComparisons(recorded: readonly Recorded[]): Comparison[] {
  const first = new Map<string, Recorded>();
  return recorded.flatMap((each) => {
    const { entry, item } = each;
    const path = recordedPath(folderOf(item.file), entry.path);
    const key = JSON.stringify([path, entry.algorithm]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, each);
      return [];
    }
    const isSame = earlier.entry.digest === entry.digest;
    const name = earlier.entry.path === entry.path ? entry.path : path;
    const differs = `${name} has the ${entry.algorithm} ${earlier.entry.digest} in ${source(earlier)} and ${entry.digest} in ${source(each)}.`;
    return [{ about: 'recorded hashes', differs: isSame ? null : differs, place: placeOf(item) }];
  });
}

function source({ entry, item }: Recorded): string {
  return entry.stage === undefined ? item.file : `${item.file} (stage ${entry.stage})`;
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

function dataComparisons(facts: ModelFacts, recorded: readonly Recorded[]): Comparison[] {
  return (facts.manifest.data ?? []).flatMap((use) => {
    const found = contradictionOf(use, recorded);
    if (found === null) return [];
    return [
      { about: 'data', differs: `${use.dataset} (${use.role}): ${found.text}`, place: placeOf(found.item) },
    ];
  });
}

function fileComparisons({ recordedFiles, evidence }: ModelFacts): Comparison[] {
  return (recordedFiles ?? []).flatMap(({ recordedIn, path, digest, isSame }) => {
    const item = evidence.find(({ file }) => file === recordedIn);
    if (item === undefined) return [];
    const differs = `${path} is not the file that ${recordedIn} recorded (md5 ${digest}).`;
    return [{ about: 'files', differs: isSame ? null : differs, place: placeOf(item) }];
  });
}

function manifestPlace({ manifestDocument, manifestSha256 }: ModelFacts, pointer: string): Place {
  const file = { file: manifestDocument.file, sha256: manifestSha256 };
  return placeOf(file, manifestDocument.at(pointer)?.line);
}

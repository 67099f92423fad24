import type { RecordedHash } from '../evidence/evidence.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { isTrainingRun, type TrainingRun } from './lineage-run.ts';
import type { Part } from './part.ts';
import { coversFile, missingEvidence } from './records.ts';
import { placeOf } from './result.ts';

type Use = NonNullable<Manifest['data']>[number];

/** A hash that a tool recorded, with the file that holds it. */
export interface Recorded {
  readonly entry: RecordedHash;
  readonly item: EvidenceItem;
}

const DVC_FORMATS: ReadonlySet<string> = new Set(['dvc-lock', 'dvc-pointer']);
const POINTER = '/require/present';
/** `md5:…`, or a hash so long that it is no date or number of a version. */
const DIGEST = /^(?:([a-z0-9]{2,10}):)?([0-9a-f]{8,128}(?:\.dir)?)$/;
const CERTAIN_LENGTH = 32;

/** Every hash of data: DVC's, and those of the inputs of the training run. */
export function recordedHashes(facts: ModelFacts, run: TrainingRun | Part): readonly Recorded[] {
  const ofRun = new Set(isTrainingRun(run) ? run.items : []);
  return facts.evidence
    .filter((item) => DVC_FORMATS.has(item.format) || ofRun.has(item))
    .flatMap((item) => (item.facts.lineage?.data ?? []).map((entry) => ({ entry, item })));
}

/** Each data set that the manifest names has a version: a hash that a tool recorded, or one that is written there. */
export function dataParts(facts: ModelFacts, recorded: readonly Recorded[]): readonly Part[] {
  const uses = facts.manifest.data ?? [];
  if (uses.length === 0)
    return [
      { outcome: 'error', text: 'The manifest names no data set, so no version is known.', pointer: POINTER },
    ];
  return uses.map((use) => dataPart(facts, use, recorded));
}

function dataPart(facts: ModelFacts, use: Use, recorded: readonly Recorded[]): Part {
  const name = `${use.dataset} (${use.role})`;
  const place = placeOf(
    { file: facts.manifestDocument.file, sha256: facts.manifestSha256 },
    facts.manifestDocument.at(`/data/${(facts.manifest.data ?? []).indexOf(use)}`)?.line,
  );
  const wrong = contradictionOf(use, recorded);
  if (wrong !== null)
    return {
      outcome: 'fail',
      text: `${name}: ${wrong.text}`,
      pointer: POINTER,
      places: [place, placeOf(wrong.item)],
    };
  const backing = backingOf(use, recorded);
  const [first] = backing;
  const broken = backing.find(({ item }) => item.problems.some(coversFile));
  if (broken !== undefined)
    return {
      outcome: 'error',
      text: `${name}: ${broken.item.file} cannot be used: ${broken.item.problems.find(coversFile)?.message}`,
      pointer: POINTER,
      places: [placeOf(broken.item)],
    };
  if (first !== undefined) {
    const { algorithm, digest } = first.entry;
    return {
      outcome: 'pass',
      text: `${name} is ${algorithm} ${digest} (${first.item.file}).`,
      pointer: POINTER,
      places: backing.map(({ item }) => placeOf(item)),
      trust: backing.map(({ item }) => item.trust),
    };
  }
  if (use.version !== undefined)
    return {
      outcome: 'pass',
      text: `${name} is version ${use.version}, which the manifest says and no tool recorded.`,
      pointer: POINTER,
      places: [place],
      trust: ['claimed'],
    };
  const { awaiting, reason } = missingEvidence(facts, `a version of ${name}`);
  return {
    outcome: awaiting ? 'inconclusive' : 'fail',
    text: awaiting
      ? reason
      : `${name} has no version: write it in the manifest, or commit the dvc.lock or the run that recorded its hash.`,
    pointer: POINTER,
    places: [place],
    awaiting,
  };
}

/** The hash that the manifest writes, where tools recorded another of the same kind for this data set. */
export function contradictionOf(
  use: Use,
  recorded: readonly Recorded[],
): { readonly text: string; readonly item: EvidenceItem } | null {
  const stated = statedDigest(use.version);
  if (stated === null || recorded.some(({ entry }) => isDigest(entry, stated))) return null;
  const other = named(use, recorded).find(({ entry }) => isComparable(entry, stated));
  if (other === undefined) return null;
  const { item, entry } = other;
  return {
    text: `the manifest says ${use.version}, ${item.file} recorded ${entry.algorithm} ${entry.digest} for ${entry.path}.`,
    item,
  };
}

function backingOf(use: Use, recorded: readonly Recorded[]): readonly Recorded[] {
  const stated = statedDigest(use.version);
  const byDigest = stated === null ? [] : recorded.filter(({ entry }) => isDigest(entry, stated));
  return byDigest.length > 0 ? byDigest : named(use, recorded);
}

interface Stated {
  readonly algorithm: string | null;
  readonly digest: string;
}

function statedDigest(version: string | undefined): Stated | null {
  const [, algorithm, digest] = DIGEST.exec(version ?? '') ?? [];
  return digest === undefined ? null : { algorithm: algorithm ?? null, digest };
}

function isDigest({ algorithm, digest }: RecordedHash, stated: Stated): boolean {
  return digest === stated.digest && (stated.algorithm === null || stated.algorithm === algorithm);
}

function isComparable({ algorithm, digest }: RecordedHash, stated: Stated): boolean {
  if (stated.algorithm !== null) return stated.algorithm === algorithm;
  return (
    stated.digest.length >= CERTAIN_LENGTH &&
    digest.replace('.dir', '').length === stated.digest.replace('.dir', '').length
  );
}

/** Recorded under the data set's name: `claims`, `data/claims.csv`, `data/claims_train.parquet`. */
function named({ dataset, role }: Use, recorded: readonly Recorded[]): readonly Recorded[] {
  const wanted = new Set([dataset, `${dataset}_${role}`, `${role}_${dataset}`].map(key));
  return recorded.filter(({ entry }) => {
    const base = entry.path.replace(/\/+$/, '').split('/').at(-1) ?? '';
    return wanted.has(key(base)) || wanted.has(key(base.replace(/(?<=.)\..*$/, '')));
  });
}

function key(name: string): string {
  return name.toLowerCase().replaceAll('-', '_');
}

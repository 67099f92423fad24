import type { ModelFacts, TextFile } from '../checks/facts.ts';
import { DEFAULT_GOVERNANCE_ROLE } from '../model/config.ts';
import { type ReadFile, textOf } from './content.ts';
import { asksForBalance, asksForSplits, readDataSet, readSplits } from './data-set.ts';
import { isDeclaredData, readDriftSet } from './drift-set.ts';
import { readEvidenceSet } from './evidence-set.ts';
import { asksForFormats, examinedFiles } from './examined-files.ts';
import type { ModelReading } from './model-evaluation.ts';
import { measuresGroups, readPredictionsSet } from './predictions-set.ts';
import { recordedFiles } from './recorded-files.ts';
import { asksForAgreement, runFacts } from './run-commit.ts';

const MAX_TEXT_BYTES = 1024 * 1024;
const DEFAULT_SUPPRESS_BELOW = 10;

/** What takes time or memory, and is looked at only where a policy asks for it. */
export interface Measures {
  readonly groups: boolean;
  readonly formats: boolean;
  readonly balance: boolean;
  readonly splits: boolean;
  /** Whether files are what tools recorded of them. */
  readonly agreement: boolean;
}

/** Everything that the checks of one model judge. */
export async function gatherFacts(
  reading: ModelReading,
  measures: Measures = {
    groups: measuresGroups(reading.policies),
    formats: asksForFormats(reading.policies),
    balance: asksForBalance(reading.policies),
    splits: asksForSplits(reading.policies),
    agreement: asksForAgreement(reading.policies),
  },
): Promise<ModelFacts> {
  const { config, folder } = reading;
  // Code elsewhere belongs to the subject; evidence and documents stand in the model's own folder.
  const files = [...reading.files, ...reading.artifactFiles].filter(({ path }) =>
    path.startsWith(`${folder}/`),
  );
  const isAwaiting = reading.artifacts.awaiting.length > 0;
  const evidenceFiles = files.filter((file) => !isDeclaredData(file.path, config));
  const manifestPath = `${folder}/model.yml`;
  const evidence = readEvidenceSet(
    evidenceFiles.filter((file) => file.path !== manifestPath),
    config,
  );
  return {
    now: reading.now,
    folder,
    manifest: reading.manifest,
    manifestDocument: reading.manifestDocument,
    manifestSha256: reading.files.find((file) => file.path === manifestPath)?.sha256 ?? '',
    isNew: reading.isNew,
    baseVersion: reading.baseManifest?.version ?? null,
    businessThresholdsCount: true,
    ...addedKpis(reading),
    datasets: reading.datasets,
    evidence,
    predictions: await readPredictionsSet(config, folder, files, isAwaiting, measures.groups),
    ...(config.drift !== undefined && { drift: await readDriftSet(config, folder, files, isAwaiting) }),
    ...(measures.balance && { data: await readDataSet(config, folder, files, isAwaiting) }),
    ...(measures.splits && { splits: await readSplits(config, folder, files, isAwaiting) }),
    texts: textFiles(evidenceFiles),
    paths: [...new Set([...reading.entries, ...reading.artifactFiles].map(({ path }) => path))]
      .filter((path) => path.startsWith(`${folder}/`))
      .sort(),
    awaiting: reading.artifacts.awaiting,
    ...(measures.formats && {
      modelFiles: await examinedFiles(
        [...reading.files, ...reading.artifactFiles],
        reading.content,
        reading.objects,
      ),
    }),
    ...(await runFacts(reading, evidence)),
    ...(measures.agreement && {
      recordedFiles: recordedFiles(evidence, [...reading.files, ...reading.artifactFiles]),
    }),
    auditTrail: reading.auditTrail,
    ...(reading.drills !== undefined && { drills: reading.drills }),
    ...(reading.releases !== undefined && { releases: reading.releases }),
    ...(reading.champion !== undefined && { champion: reading.champion }),
    governanceRole: config.governance_role ?? DEFAULT_GOVERNANCE_ROLE,
    suppressBelow: config.suppress_below ?? DEFAULT_SUPPRESS_BELOW,
  };
}

/** A KPI that base does not have demands more, but on terms that its author chose. */
function addedKpis({ isNew, baseManifest, manifest }: ModelReading): Pick<ModelFacts, 'addedKpis'> {
  if (isNew || baseManifest === undefined) return {};
  const known = new Set(baseManifest.business?.kpis?.map(({ name }) => name));
  const added = (manifest.business?.kpis ?? []).map(({ name }) => name).filter((name) => !known.has(name));
  return added.length === 0 ? {} : { addedKpis: added };
}

function textFiles(files: readonly ReadFile[]): ReadonlyMap<string, TextFile> {
  const texts = new Map<string, TextFile>();
  for (const file of files) {
    const text = textOf(file, MAX_TEXT_BYTES);
    if (text !== null)
      texts.set(file.path, { file: file.path, text, sha256: file.sha256, trust: file.trust });
  }
  return texts;
}

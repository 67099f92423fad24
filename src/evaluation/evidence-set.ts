import type { EvidenceItem } from '../checks/facts.ts';
import { type CollectedEvidence, type Mappings, readEvidence } from '../evidence/collection.ts';
import { matchesGlob } from '../model/glob.ts';
import type { Config } from '../schemas/config.ts';
import type { ReadFile } from './content.ts';

/** All evidence among a model's files, each item as far trusted as the least trusted file that it was read from. */
export function readEvidenceSet(files: readonly ReadFile[], config: Config): readonly EvidenceItem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const { items } = readEvidence(files, mappingsOf(files, config));
  return items.map((item) => evidenceItem(item, byPath));
}

function mappingsOf(files: readonly ReadFile[], config: Config): Mappings {
  const mappings = new Map(
    files.map(
      ({ path }) =>
        [
          path,
          (config.evidence ?? [])
            .filter((entry) => matchesGlob(path, entry.file))
            .flatMap((entry) => entry.map),
        ] as const,
    ),
  );
  return new Map([...mappings].filter(([, map]) => map.length > 0));
}

function evidenceItem(item: CollectedEvidence, files: ReadonlyMap<string, ReadFile>): EvidenceItem {
  const sources = item.files.map((path) => files.get(path) as ReadFile);
  const weakest =
    sources.find((file) => file.trust === 'claimed') ??
    sources.find((file) => file.trust === 'committed') ??
    sources[0];
  return {
    file: item.path,
    format: item.reading.format,
    toolVersion: item.reading.toolVersion,
    trust: weakest?.trust ?? 'claimed',
    source: weakest?.source ?? 'nowhere',
    madeAt: weakest?.madeAt ?? null,
    sha256: item.sha256,
    sizeBytes: item.sizeBytes,
    records: item.reading.records,
    facts: item.reading.facts,
    problems: item.reading.problems,
  };
}

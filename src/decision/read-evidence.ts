import type { ModelFacts } from '../checks/facts.ts';
import { driftFiles } from '../checks/facts.ts';
import type { Decision } from '../schemas/decision.ts';

/** Everything that was read, by path. */
export function readEvidence(facts: ModelFacts | null): Decision['models'][number]['evidence'] {
  if (facts === null) return [];
  const files = facts.evidence.map((item) => ({
    file: item.file,
    format: item.format,
    trust: item.trust as string,
    sha256: item.sha256,
    size: item.sizeBytes,
    source: item.source,
    records: item.records.length,
  }));
  const predictions = facts.predictions
    .filter(({ sha256 }) => sha256 !== '')
    .map((item) => ({
      file: item.file,
      format: 'predictions',
      trust: item.summary === null ? 'claimed' : 'recomputed',
      sha256: item.sha256,
      size: item.sizeBytes,
      source: item.source,
      records: 0,
    }));
  const compared = (facts.drift ?? []).flatMap((item) =>
    driftFiles(item).map(({ file, trust, sha256, sizeBytes, source }) => ({
      file,
      format: item.current?.file === file ? 'drift-data' : 'drift-reference',
      trust: trust as string,
      sha256,
      size: sizeBytes,
      source,
      records: 0,
    })),
  );
  const counted = [
    ...(facts.data ?? []).flatMap(({ data }) => data ?? []),
    ...(facts.splits ?? []).flatMap((item) => item.files),
  ].map(({ file, trust, sha256, sizeBytes, source }) => ({
    file,
    format: 'data',
    trust: trust as string,
    sha256,
    size: sizeBytes,
    source,
    records: 0,
  }));
  const known = new Map([...counted, ...compared, ...files, ...predictions].map((item) => [item.file, item]));
  const all = compared.length + counted.length === 0 ? [...files, ...predictions] : [...known.values()];
  return all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

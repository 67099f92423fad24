import type { Catalog } from '../schemas/catalog.ts';
import type { Manifest } from '../schemas/manifest.ts';

type Entry = Catalog['datasets'][number];
type Change = 'added' | 'changed' | 'removed';

/** A data set that a change touches. */
export interface DatasetChange {
  readonly dataset: string;
  readonly change: Change;
  /** Something beside its columns: source, refresh, basis, retention, … */
  readonly isBeyondColumns: boolean;
  /** By name. */
  readonly columns: readonly { readonly name: string; readonly change: Change }[];
}

/** What a change of data means for one model that reads it. */
export interface ModelImpact {
  readonly name: string;
  readonly folder: string;
  readonly version: string;
  readonly stage: string;
  readonly tier: string;
  readonly dataset: string;
  readonly change: Change;
  /** What the model uses the data set for, sorted. */
  readonly roles: readonly string[];
  /** Features of the model among the columns concerned, sorted; all of them where the data set as a whole is. */
  readonly features: readonly string[];
}

export interface ImpactedModel {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What differs between two states of the catalog, by name of the data set. */
export function datasetChanges(before: readonly Entry[], after: readonly Entry[]): readonly DatasetChange[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))].sort();
  return names.flatMap((name) => {
    const [from, to] = [before, after].map((entries) => entries.find((entry) => entry.name === name));
    const columns = columnChanges(from?.columns ?? [], to?.columns ?? []);
    const isBeyondColumns = withoutColumns(from) !== withoutColumns(to);
    if (columns.length === 0 && !isBeyondColumns) return [];
    return [{ dataset: name, change: changeOf(from, to), isBeyondColumns, columns }];
  });
}

/** A whole data set, or one of its columns, as if it changed. */
export function hypotheticalChange(dataset: string, column: string | undefined): DatasetChange {
  return {
    dataset,
    change: 'changed',
    isBeyondColumns: column === undefined,
    columns: column === undefined ? [] : [{ name: column, change: 'changed' }],
  };
}

/** Every model that reads one of these data sets, by folder. */
export function impactOf(
  models: readonly ImpactedModel[],
  changes: readonly DatasetChange[],
): readonly ModelImpact[] {
  return [...models]
    .sort((a, b) => (a.folder < b.folder ? -1 : 1))
    .flatMap(({ folder, manifest }) =>
      changes.flatMap((change) => {
        const uses = (manifest.data ?? []).filter(({ dataset }) => dataset === change.dataset);
        if (uses.length === 0) return [];
        const columns = new Set(change.columns.map(({ name }) => name));
        const { name, version, stage, tier, features = [] } = manifest;
        return [
          {
            name,
            folder,
            version,
            stage,
            tier,
            dataset: change.dataset,
            change: change.change,
            roles: [...new Set(uses.map(({ role }) => role))].sort(),
            features: features.filter((feature) => change.isBeyondColumns || columns.has(feature)).sort(),
          },
        ];
      }),
    );
}

function columnChanges(before: Entry['columns'], after: Entry['columns']): DatasetChange['columns'] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))].sort();
  return names.flatMap((name) => {
    const [from, to] = [before, after].map((columns) => columns.find((column) => column.name === name));
    return text(from) === text(to) ? [] : [{ name, change: changeOf(from, to) }];
  });
}

function changeOf(from: unknown, to: unknown): Change {
  if (from === undefined) return 'added';
  return to === undefined ? 'removed' : 'changed';
}

function withoutColumns(entry: Entry | undefined): string {
  return text(entry === undefined ? undefined : { ...entry, columns: [] });
}

/** With members in one order: to write them in another changes nothing. */
function text(value: unknown): string {
  return (
    JSON.stringify(value, (_, child: unknown) =>
      child !== null && typeof child === 'object' && !Array.isArray(child)
        ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)))
        : child,
    ) ?? ''
  );
}

import { type Catalog, catalogSchema } from '../schemas/catalog.ts';
import { catalog as isCatalog } from '../schemas/validators/catalog.js';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { sha256Hex } from './canonical.ts';
import { loadFile } from './loaded.ts';

export type { Catalog };

/** A catalogued data set with the place of its entry. */
export interface Dataset {
  readonly entry: Catalog['datasets'][number];
  readonly file: string;
  readonly sha256: string;
  readonly document: TextDocument;
  /** JSON pointer of the entry in its file, for example `/datasets/0`. */
  readonly pointer: string;
}

export interface CatalogLoad {
  /** Empty when the file has any problem. */
  readonly datasets: readonly Dataset[];
  readonly document: TextDocument;
  readonly problems: readonly Problem[];
}

/** The classification that says "nothing sensitive", and therefore stands alone. */
export const NOTHING_SENSITIVE = 'none';

/**
 * Reads one file of `.arbiter/catalog/`. Never throws for a bad text.
 *
 * @param sha256 digest of the file's bytes; that of the text as UTF-8 unless given
 */
export function loadCatalog(text: string, file: string, sha256: string = sha256Hex(text)): CatalogLoad {
  const { value, document, problems } = loadFile<Catalog>(
    text,
    file,
    { schema: catalogSchema, validate: isCatalog },
    catalogProblems,
  );
  const datasets = (value?.datasets ?? []).map((entry, index) => ({
    entry,
    file,
    sha256,
    document,
    pointer: `/datasets/${index}`,
  }));
  return { datasets, document, problems };
}

/** All files of a catalog as one: a data set is defined once, or nobody could tell which entry governs. */
export function joinCatalogs(loads: readonly CatalogLoad[]): {
  readonly datasets: readonly Dataset[];
  readonly problems: readonly Problem[];
} {
  const datasets = loads.flatMap((load) => load.datasets);
  const problems = loads.flatMap((load) => load.problems);
  const first = new Map<string, Dataset>();
  for (const dataset of datasets) {
    const known = first.get(dataset.entry.name);
    if (known === undefined) {
      first.set(dataset.entry.name, dataset);
    } else if (known.file !== dataset.file) {
      const message = `The data set \`${dataset.entry.name}\` is already defined in ${known.file}.`;
      problems.push(dataset.document.problem('duplicate_dataset', message, `${dataset.pointer}/name`));
    }
  }
  return { datasets, problems };
}

function catalogProblems(catalog: Catalog, document: TextDocument): Problem[] {
  const names = catalog.datasets.map((dataset) => dataset.name);
  return catalog.datasets.flatMap((dataset, index) => {
    const pointer = `/datasets/${index}`;
    const problems = columnProblems(dataset, pointer, document);
    if (names.indexOf(dataset.name) !== index) {
      const message = `The data set \`${dataset.name}\` is defined twice.`;
      problems.push(document.problem('duplicate_dataset', message, `${pointer}/name`));
    }
    return problems;
  });
}

function columnProblems(dataset: Dataset['entry'], pointer: string, document: TextDocument): Problem[] {
  const names = dataset.columns.map((column) => column.name);
  return dataset.columns.flatMap((column, index) => {
    const at = `${pointer}/columns/${index}`;
    const problems: Problem[] = [];
    if (names.indexOf(column.name) !== index) {
      const message = `The column \`${column.name}\` is described twice.`;
      problems.push(document.problem('duplicate_column', message, `${at}/name`));
    }
    const tags = column.classification ?? [];
    const folded = tags.map((tag) => tag.toLowerCase());
    if (folded.includes(NOTHING_SENSITIVE) && tags.length > 1) {
      const message =
        '`none` says that the column carries nothing sensitive; it cannot stand beside another tag.';
      problems.push(document.problem('contradiction', message, `${at}/classification`));
    }
    folded.forEach((tag, position) => {
      if (folded.indexOf(tag) === position) return;
      const message = `\`${tags[position]}\` appears twice.`;
      problems.push(document.problem('duplicate_item', message, `${at}/classification/${position}`));
    });
    return problems;
  });
}

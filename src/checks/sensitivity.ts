import type { Dataset } from '../model/catalog.ts';
import type { CheckConfigOf, CheckKind } from './check.ts';
import { scanEvidence } from './evidence-scan.ts';
import type { ModelFacts } from './facts.ts';
import type { Finding, Place } from './result.ts';
import { checkResult, describe, placeOf, plural, requirement } from './result.ts';

type Column = Dataset['entry']['columns'][number];
type Require = CheckConfigOf<'sensitivity'>['require'];

/** A column of a catalogued data set with its place. */
interface Placed {
  readonly column: Column;
  readonly dataset: Dataset;
  readonly place: Place;
}

/** Catalogued, classified, allowed: every data set, column and feature; and no identifier in the evidence. */
export const sensitivity: CheckKind<'sensitivity'> = {
  kind: 'sensitivity',
  outcomes: ['pass', 'fail', 'error'],
  evaluate(facts, check, context) {
    const { require } = check;
    if (Object.keys(require).length === 0) throw new Error('The policy asks nothing of the data.');
    const isCatalogJudged =
      require.every_column_classified === true ||
      require.forbidden_in_features !== undefined ||
      require.phi_in_features !== undefined;
    const catalog = isCatalogJudged ? judgeCatalog(facts, require) : EMPTY;
    const scan = require.scan_evidence === undefined ? null : scanEvidence(facts);
    const errors = [...catalog.errors, ...(scan?.unreadable ?? [])];
    if (scan !== null && scan.scanned === 0)
      errors.push({ message: 'There is no evidence to scan.', at: null });
    const findings = [...errors, ...catalog.findings, ...(scan?.findings ?? [])];
    const outcome = errors.length > 0 ? 'error' : findings.length > 0 ? 'fail' : 'pass';
    const scanned = scan === null ? '' : ` ${plural(scan.scanned, 'file')} scanned.`;
    return checkResult(check, context, {
      outcome,
      reason:
        outcome === 'pass'
          ? `${plural(catalog.datasets, 'data set')} with ${plural(catalog.columns, 'column')} classified, ${plural(catalog.features, 'feature')} allowed.${scanned}`
          : summary(findings),
      required: requirement(requiredText(require)),
      observed: describe(findings.length === 0 ? 'as required' : plural(findings.length, 'finding')),
      trust: 'committed',
      evidence_at: [...catalog.places, ...findings.flatMap(({ at }) => (at === null ? [] : [at]))],
      findings,
      scope: null,
      policyPointer: '/require',
    });
  },
};

interface CatalogVerdict {
  readonly errors: Finding[];
  readonly findings: Finding[];
  readonly places: readonly Place[];
  readonly datasets: number;
  readonly columns: number;
  readonly features: number;
}

const EMPTY: CatalogVerdict = { errors: [], findings: [], places: [], datasets: 0, columns: 0, features: 0 };

function judgeCatalog(facts: ModelFacts, require: Require): CatalogVerdict {
  const errors: Finding[] = [];
  const findings: Finding[] = [];
  const used = [...new Set((facts.manifest.data ?? []).map(({ dataset }) => dataset))];
  const features = facts.manifest.features ?? [];
  const atManifest = (pointer: string) => manifestPlace(facts, pointer);
  if (used.length === 0)
    errors.push({ message: 'The manifest names no data set under data.', at: atManifest('/data') });
  if (features.length === 0) {
    errors.push({ message: 'The manifest names no feature under features.', at: atManifest('/features') });
  }
  const datasets: Dataset[] = [];
  for (const name of used) {
    const entries = facts.datasets.filter(({ entry }) => entry.name === name);
    const [dataset] = entries;
    if (dataset === undefined) {
      findings.push({
        message: `Data set ${name} is not in the catalog: add it under .arbiter/catalog.`,
        at: atManifest('/data'),
      });
    } else if (entries.length > 1) {
      const files = entries.map(({ file }) => file).join(' and ');
      errors.push({
        message: `Data set ${name} is catalogued twice, in ${files}: keep one entry.`,
        at: placeInCatalog(dataset, ''),
      });
    } else datasets.push(dataset);
  }
  for (const dataset of datasets) {
    const [problem] = dataset.document.problems;
    if (problem !== undefined) {
      errors.push({
        message: `${dataset.file} cannot be used: ${problem.message}`,
        at: placeInCatalog(dataset, ''),
      });
    }
  }
  const columns = datasets.flatMap((dataset) =>
    dataset.entry.columns.map((column, index) => ({
      column,
      dataset,
      place: placeInCatalog(dataset, `/columns/${index}`),
    })),
  );
  if (require.every_column_classified === true) findings.push(...columns.flatMap(unclassified));
  for (const [index, feature] of features.entries()) {
    findings.push(...judgeFeature(feature, columns, require, atManifest(`/features/${index}`)));
  }
  return {
    errors,
    findings: uniqueFindings(findings),
    places: datasets.map((dataset) => placeInCatalog(dataset, '')),
    datasets: datasets.length,
    columns: columns.length,
    features: features.length,
  };
}

function unclassified({ column, dataset, place }: Placed): Finding[] {
  const classes = column.classification ?? [];
  const name = `Column ${column.name} of data set ${dataset.entry.name}`;
  if (classes.length === 0 || classes.every((entry) => entry.trim() === '')) {
    return [{ message: `${name} has no classification: classify it in ${dataset.file}.`, at: place }];
  }
  if (classes.length > 1 && classes.some((entry) => key(entry) === 'none')) {
    return [
      { message: `${name} is classified as none and as something else: write one or the other.`, at: place },
    ];
  }
  return [];
}

function judgeFeature(
  feature: string,
  columns: readonly Placed[],
  require: Require,
  place: Place,
): Finding[] {
  const own = columns.filter(({ column }) => column.name === feature);
  if (own.length === 0) {
    return [
      { message: `Feature ${feature} is not a column of a catalogued data set of this model.`, at: place },
    ];
  }
  const forbidden = new Set((require.forbidden_in_features ?? []).map(key));
  return own.flatMap((placed) => {
    const classes = placed.column.classification ?? [];
    if (classes.length === 0) return unclassified(placed);
    const found = classes.filter((entry) => forbidden.has(key(entry)));
    const banned = found.map((entry) => ({
      message: `Feature ${feature} is classified ${entry}, which may not be a feature (${placed.dataset.file}).`,
      at: placed.place,
    }));
    return [...banned, ...judgeHealthInformation(feature, placed, classes, require)];
  });
}

/** Protected health information as a feature: de-identified, or by a permitted use that the data steward approved. */
function judgeHealthInformation(
  feature: string,
  placed: Placed,
  classes: readonly string[],
  require: Require,
): Finding[] {
  const rule = require.phi_in_features;
  if (rule === undefined || !classes.some((entry) => key(entry) === 'phi')) return [];
  const { column, dataset, place } = placed;
  const finding = (message: string): Finding[] => [
    { message: `Feature ${feature} is PHI: ${message} (${dataset.file}).`, at: place },
  ];
  if (rule === 'forbidden') return finding('the policy allows none as a feature');
  if (column.de_identified !== undefined) return [];
  if (rule === 'de_identified') return finding('it is not de-identified; state de_identified in the catalog');
  const use = column.permitted_use;
  if (use === undefined) return finding('it is neither de-identified nor covered by a permitted_use');
  if (use.basis.trim() === '' || use.approved_by.trim() === '')
    return finding('its permitted_use needs a basis and approved_by');
  return [];
}

function key(classification: string): string {
  return classification.trim().toLowerCase();
}

function manifestPlace(facts: ModelFacts, pointer: string): Place {
  const document = facts.manifestDocument;
  return placeOf({ file: document.file, sha256: facts.manifestSha256 }, document.at(pointer)?.line);
}

function placeInCatalog(dataset: Dataset, pointer: string): Place {
  return placeOf(dataset, dataset.document.at(`${dataset.pointer}${pointer}`)?.line);
}

function uniqueFindings(findings: readonly Finding[]): Finding[] {
  return [
    ...new Map(findings.map((finding) => [`${finding.message} ${finding.at?.line}`, finding])).values(),
  ];
}

const SHOWN = 5;

function summary(findings: readonly Finding[]): string {
  const rest = findings.length - SHOWN;
  const shown = findings.slice(0, SHOWN).map(({ message }) => message);
  return [...shown, ...(rest > 0 ? [`And ${plural(rest, 'more finding')}.`] : [])].join(' ');
}

function requiredText(require: Require): string {
  return [
    ...(require.every_column_classified === true ? ['every column classified'] : []),
    ...(require.forbidden_in_features === undefined
      ? []
      : [`no ${require.forbidden_in_features.join(' or ')} in features`]),
    ...(require.phi_in_features === undefined
      ? []
      : [`PHI in features: ${require.phi_in_features.replaceAll('_', ' ')}`]),
    ...(require.scan_evidence === undefined ? [] : ['no identifier in the evidence']),
  ].join('; ');
}

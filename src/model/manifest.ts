import { metricNamed } from '../policy/metrics.ts';
import { metricNameProblems } from '../policy/requirements.ts';
import { type Manifest, manifestSchema } from '../schemas/manifest.ts';
import { manifest as isManifest } from '../schemas/validators/manifest.js';
import { pointerToken, type TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { type Loaded, loadFile } from './loaded.ts';
import { pathProblem } from './path.ts';

export type { Manifest };

/** The file that makes a folder a governed model. */
export const MANIFEST_FILE = 'model.yml';

/** Reads `models/NAME/model.yml`. Never throws for a bad text. */
export function loadManifest(text: string, file: string): Loaded<Manifest> {
  return loadFile<Manifest>(
    text,
    file,
    { schema: manifestSchema, validate: isManifest },
    (manifest, document) => [
      ...businessProblems(manifest, document),
      ...dataProblems(manifest, document),
      ...fileProblems(manifest, document),
      ...scalingProblems(manifest, document),
    ],
  );
}

function businessProblems(manifest: Manifest, document: TextDocument): Problem[] {
  const problems: Problem[] = [];
  for (const [name, threshold] of Object.entries(manifest.business?.thresholds ?? {})) {
    const pointer = `/business/thresholds/${pointerToken(name)}`;
    problems.push(...metricNameProblems(name, pointer, document));
    const metric = metricNamed(name);
    if (metric === undefined || threshold === undefined) continue;
    if (threshold < metric.low || threshold > metric.high) {
      const message = `${name} lies between ${metric.low} and ${metric.high}, found ${threshold}.`;
      problems.push(document.problem('out_of_range', message, pointer));
    }
  }
  const kpis = manifest.business?.kpis ?? [];
  kpis.forEach((kpi, index) => {
    const pointer = `/business/kpis/${index}`;
    if (kpis.findIndex((other) => other.name === kpi.name) !== index) {
      problems.push(
        document.problem('duplicate_kpi', `The KPI \`${kpi.name}\` appears twice.`, `${pointer}/name`),
      );
    }
  });
  return problems;
}

function dataProblems(manifest: Manifest, document: TextDocument): Problem[] {
  const uses = (manifest.data ?? []).map((use) => JSON.stringify([use.dataset, use.role]));
  return uses.flatMap((use, index) => {
    if (uses.indexOf(use) === index) return [];
    const message = 'This data set is already listed with the same role.';
    return [document.problem('duplicate_data', message, `/data/${index}`)];
  });
}

function scalingProblems({ deployment }: Manifest, document: TextDocument): Problem[] {
  const { scaling } = deployment ?? {};
  if (typeof scaling !== 'object' || scaling.min_replicas <= scaling.max_replicas) return [];
  const message = `max_replicas is ${scaling.max_replicas}, which is below min_replicas, ${scaling.min_replicas}.`;
  return [document.problem('scaling_reversed', message, '/deployment/scaling/max_replicas')];
}

/** Files beside the manifest stay beside it. */
function fileProblems(manifest: Manifest, document: TextDocument): Problem[] {
  const named: readonly (readonly [string | undefined, string])[] = [
    [manifest.card, '/card'],
    [manifest.dockerfile, '/dockerfile'],
    [manifest.requirements, '/requirements'],
    [manifest.rollback?.drill, '/rollback/drill'],
  ];
  return named.flatMap(([path, pointer]) => {
    const reason = path === undefined ? undefined : pathProblem(path);
    return reason === undefined ? [] : [document.problem('bad_path', reason, pointer)];
  });
}

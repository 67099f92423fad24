import { type AddChange, fromTo } from '../policy/change.ts';
import {
  type Comparison,
  type Direction,
  type GoverningChange,
  isSame,
  members,
  ranked,
  unknown,
} from '../policy/direction.ts';
import { metricNamed } from '../policy/metrics.ts';
import type { Manifest } from '../schemas/manifest.ts';
import { pointerToken } from '../text/document.ts';

type Business = NonNullable<Manifest['business']>;
type Kpi = NonNullable<Business['kpis']>[number];

const TIER = ranked(['low', 'medium', 'high'], '');
const KIND = ranked(['analysis', 'model'], '');
const PROTECTED = members('more', 'nothing');

/** Filling a gap takes nothing away; otherwise nobody can tell which outcome is the milder judge. */
const favorableOutcome: Comparison = (before, after) =>
  before === undefined && after !== undefined ? 'neutral' : unknown(before, after);

/** Batch models are asked the least. A manifest that says nothing is asked everything. */
const deploymentMode: Comparison = (before, after) => {
  if (isSame(before, after)) return undefined;
  // Conditions are held against base too (`conditionFacts`), where silence meets them all.
  if (before === undefined) return 'neutral';
  return after === undefined || before === 'batch' ? 'stricter' : 'looser';
};

/** What a change does to the governing fields of one manifest; for a new model, what it declares. */
export function manifestChanges(base: Manifest | undefined, head: Manifest, file: string): GoverningChange[] {
  const changes: GoverningChange[] = [];
  const add: AddChange = (pointer, direction, message) => {
    if (direction !== undefined) changes.push({ file, pointer, direction, message });
  };
  if (base === undefined) {
    declarations(head, add);
    return changes;
  }
  const model = `Model ${base.name}`;
  const field = (pointer: string, noun: string, rule: Comparison, before: unknown, after: unknown) =>
    add(pointer, rule(before, after), `${model}: its ${noun} ${fromTo(before, after)}.`);
  field('/name', 'name', (from, to) => (from === to ? undefined : 'neutral'), base.name, head.name);
  field('/kind', 'kind', KIND, base.kind, head.kind);
  field('/tier', 'risk tier', TIER, base.tier, head.tier);
  field('/stage', 'lifecycle stage', unknown, base.stage, head.stage);
  field('/deployment/mode', 'deployment mode', deploymentMode, base.deployment?.mode, head.deployment?.mode);
  const [oldAttributes, newAttributes] = [base.protected_attributes, head.protected_attributes];
  field('/protected_attributes', 'list of protected attributes', PROTECTED, oldAttributes, newAttributes);
  const [oldOutcome, newOutcome] = [base.favorable_outcome, head.favorable_outcome];
  field('/favorable_outcome', 'favourable outcome', favorableOutcome, oldOutcome, newOutcome);
  for (const name of thresholdNames(base, head)) {
    const [before, after] = [thresholdOf(base, name), thresholdOf(head, name)];
    const pointer = `/business/thresholds/${pointerToken(name)}`;
    field(pointer, `business threshold for ${name}`, thresholdRule(name), before, after);
  }
  for (const name of kpiNames(base, head)) {
    const [before, after] = [kpiOf(base, name), kpiOf(head, name)];
    add(
      '/business/kpis',
      kpiDirection(before, after),
      `${model}: the KPI ${name} ${fromTo(kpiWords(before), kpiWords(after))}.`,
    );
  }
  return changes;
}

/**
 * The manifest by which a change is judged (policy rule 17): head's, with every governing field that head loosens taken
 * from base; a tightening counts at once. A new model has no base: its own fields stand, and its tier is raised by
 * `tierInForce`.
 */
export function effectiveManifest(
  base: Manifest | undefined,
  head: Manifest,
  isNew = base === undefined,
): Manifest {
  if (isNew || base === undefined) return head;
  const kept = (rule: Comparison, before: unknown, after: unknown) => rule(before, after) === 'looser';
  const effective: Manifest = structuredClone(head);
  if (kept(KIND, base.kind, head.kind)) effective.kind = base.kind;
  if (kept(TIER, base.tier, head.tier)) effective.tier = base.tier;
  effective.stage = base.stage;
  if (base.deployment !== undefined && head.deployment !== undefined && effective.deployment !== undefined) {
    if (kept(deploymentMode, base.deployment.mode, head.deployment.mode)) {
      effective.deployment.mode = base.deployment.mode;
    }
  }
  if (base.protected_attributes !== undefined) {
    effective.protected_attributes = [
      ...new Set([...base.protected_attributes, ...(head.protected_attributes ?? [])]),
    ];
  }
  if (base.favorable_outcome !== undefined) effective.favorable_outcome = base.favorable_outcome;
  keepThresholds(base, head, effective);
  keepKpis(base, head, effective);
  return effective;
}

function keepThresholds(base: Manifest, head: Manifest, effective: Manifest): void {
  const thresholds: Record<string, number> = {};
  for (const name of thresholdNames(base, head)) {
    const [before, after] = [thresholdOf(base, name), thresholdOf(head, name)];
    const value = thresholdRule(name)(before, after) === 'looser' ? before : after;
    if (value !== undefined) thresholds[name] = value;
  }
  if (Object.keys(thresholds).length > 0) effective.business = { ...effective.business, thresholds };
  else if (effective.business?.thresholds !== undefined) delete effective.business.thresholds;
}

function keepKpis(base: Manifest, head: Manifest, effective: Manifest): void {
  const kpis = kpiNames(base, head).flatMap((name) => {
    const [before, after] = [kpiOf(base, name), kpiOf(head, name)];
    const kpi = kpiDirection(before, after) === 'looser' ? before : after;
    return kpi === undefined ? [] : [structuredClone(kpi)];
  });
  if (kpis.length > 0) effective.business = { ...effective.business, kpis };
}

/** A business threshold is an alternative to the policy's limit: having one is looser, a harder one stricter. */
function thresholdRule(name: string): Comparison {
  return (before, after) => {
    if (isSame(before, after)) return undefined;
    if (before === undefined) return 'looser';
    if (after === undefined) return 'stricter';
    return numberDirection(name, before, after);
  };
}

function numberDirection(metricName: string | undefined, before: unknown, after: unknown): Direction {
  const metric = metricName === undefined ? undefined : metricNamed(metricName);
  if (metric === undefined || typeof before !== 'number' || typeof after !== 'number') return 'looser';
  if (metric.direction === 'target') return 'looser';
  return after > before === (metric.direction === 'higher') ? 'stricter' : 'looser';
}

/** A KPI is a demand: dropping one is looser, a new one stricter. */
function kpiDirection(before: Kpi | undefined, after: Kpi | undefined): Direction | undefined {
  if (before === undefined || after === undefined) {
    if (before === after) return undefined;
    return before === undefined ? 'stricter' : 'looser';
  }
  if (before.metric !== after.metric) return 'looser';
  if (before.threshold === after.threshold) return undefined;
  return numberDirection(before.metric, before.threshold, after.threshold);
}

function declarations(head: Manifest, add: AddChange): void {
  const say = (pointer: string, noun: string, value: unknown) => {
    if (value !== undefined)
      add(pointer, 'new', `New model ${head.name}: its ${noun} ${fromTo(undefined, value)}.`);
  };
  say('/kind', 'kind', head.kind);
  say('/tier', 'risk tier', head.tier);
  say('/stage', 'lifecycle stage', head.stage);
  say('/deployment/mode', 'deployment mode', head.deployment?.mode);
  say('/protected_attributes', 'list of protected attributes', head.protected_attributes);
  say('/favorable_outcome', 'favourable outcome', head.favorable_outcome);
  for (const [name, value] of Object.entries(head.business?.thresholds ?? {})) {
    say(`/business/thresholds/${pointerToken(name)}`, `business threshold for ${name}`, value);
  }
  for (const kpi of head.business?.kpis ?? []) say('/business/kpis', `KPI ${kpi.name}`, kpiWords(kpi));
}

function thresholdOf(manifest: Manifest, name: string): number | undefined {
  const thresholds = manifest.business?.thresholds ?? {};
  return Object.hasOwn(thresholds, name) ? thresholds[name] : undefined;
}

function thresholdNames(base: Manifest, head: Manifest): string[] {
  const names = [base, head].flatMap((side) => Object.keys(side.business?.thresholds ?? {}));
  return [...new Set(names)].sort();
}

function kpiOf(manifest: Manifest, name: string): Kpi | undefined {
  return manifest.business?.kpis?.find((kpi) => kpi.name === name);
}

function kpiNames(base: Manifest, head: Manifest): string[] {
  return [...new Set([head, base].flatMap((side) => (side.business?.kpis ?? []).map((kpi) => kpi.name)))];
}

function kpiWords(kpi: Kpi | undefined): string | undefined {
  return kpi === undefined
    ? undefined
    : [kpi.metric, kpi.threshold].filter((part) => part !== undefined).join(' ');
}

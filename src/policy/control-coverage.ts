import type { ControlCatalog } from '../schemas/control-catalog.ts';
import type { Policy } from '../schemas/policy.ts';
import { CATALOGS, type Control, isCustomControl } from './controls.ts';

type Relation = NonNullable<Policy['checks'][number]['controls']>[number]['relation'];

/** A check that names a control. */
export interface SupportingCheck {
  readonly policy: string;
  readonly check: string;
  readonly kind: string;
  readonly level: string;
  readonly relation: Relation;
}

export interface CoveredControl {
  readonly id: string;
  readonly title: string;
  readonly supersededBy: string | null;
  readonly checks: readonly SupportingCheck[];
  /** Whether a check among them can block: one that is only reported or tried out holds nothing back. */
  readonly isEnforced: boolean;
}

/** How far the checks of policies reach into one framework. */
export interface FrameworkCoverage {
  readonly catalog: Omit<ControlCatalog, 'controls' | 'apiVersion' | 'kind'>;
  readonly controls: readonly CoveredControl[];
  readonly named: number;
  readonly enforced: number;
}

export interface ControlCoverage {
  /** Every framework, in the order of their names. */
  readonly frameworks: readonly FrameworkCoverage[];
  /** Controls of the organisation's own, sorted by name. */
  readonly custom: readonly CoveredControl[];
  /** Checks that name no control at all, as POLICY/CHECK. */
  readonly unmapped: readonly string[];
}

const BLOCKING: readonly string[] = ['mandatory', 'overridable'];

/** Which controls the checks of sound policies name. A check supports a control; it does not prove that it is met. */
export function controlCoverage(policies: readonly Policy[]): ControlCoverage {
  const byControl = supportingChecks(policies);
  const frameworks = CATALOGS.map(({ apiVersion: _version, kind: _kind, controls, ...catalog }) => {
    const covered = controls.map((control) =>
      coveredControl(`${catalog.id}:${control.id}`, control, byControl, catalog.superseded_by),
    );
    return {
      catalog,
      controls: covered,
      named: covered.filter(({ checks }) => checks.length > 0).length,
      enforced: covered.filter(({ isEnforced }) => isEnforced).length,
    };
  });
  const custom = [...byControl.keys()]
    .filter(isCustomControl)
    .sort()
    .map((id) => coveredControl(id, { id, title: '' }, byControl, undefined));
  return { frameworks, custom, unmapped: unmappedChecks(policies) };
}

function supportingChecks(policies: readonly Policy[]): ReadonlyMap<string, readonly SupportingCheck[]> {
  const byControl = new Map<string, SupportingCheck[]>();
  for (const { metadata, checks } of policies) {
    for (const { id: check, kind, level = 'mandatory', controls = [] } of checks) {
      for (const { id, relation } of controls) {
        const known = byControl.get(id) ?? [];
        known.push({ policy: metadata.id, check, kind, level, relation });
        byControl.set(id, known);
      }
    }
  }
  return byControl;
}

function coveredControl(
  id: string,
  control: Control,
  byControl: ReadonlyMap<string, readonly SupportingCheck[]>,
  frameworkSuccessor: string | undefined,
): CoveredControl {
  const checks = byControl.get(id) ?? [];
  return {
    id,
    title: control.title,
    supersededBy: control.superseded_by ?? frameworkSuccessor ?? null,
    checks,
    isEnforced: checks.some(({ level }) => BLOCKING.includes(level)),
  };
}

function unmappedChecks(policies: readonly Policy[]): string[] {
  return policies.flatMap(({ metadata, checks }) =>
    checks.filter(({ controls = [] }) => controls.length === 0).map(({ id }) => `${metadata.id}/${id}`),
  );
}

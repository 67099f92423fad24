import type { ComplianceArtifact } from '../schemas/compliance-artifact.ts';
import { controlCatalogs } from '../schemas/control-catalogs.ts';
import type { Decision } from '../schemas/decision.ts';

type DecidedModel = Decision['models'][number];

/** By control, in the order of their ids, the checks that support it. */
export function controlsOf({ checks }: DecidedModel): ComplianceArtifact['controls'] {
  const ids = new Set(checks.flatMap(({ controls }) => controls.map(({ id }) => id)));
  return [...ids].sort().map((id) => ({
    id,
    ...titleOf(id),
    checks: checks.flatMap(({ id: check, policy, outcome, controls }) =>
      controls
        .filter((control) => control.id === id)
        .map(({ relation }) => ({ id: `${policy}/${check}`, relation, outcome })),
    ),
  }));
}

/** The wording of the catalog that this version of Arbiter has: a control of an organisation's own has none. */
function titleOf(id: string): { readonly title?: string } {
  const catalog = controlCatalogs.find((one) => one.id === frameworkOf(id));
  const control = catalog?.controls.find((one) => `${catalog.id}:${one.id}` === id);
  return control === undefined ? {} : { title: control.title };
}

/** An auditor who looks for these finds also that no check names them. */
const ALWAYS = ['hipaa', 'sox'];

/** The frameworks of those controls, with what the catalogs say of their edition. */
export function frameworksOf({ checks }: DecidedModel): NonNullable<ComplianceArtifact['frameworks']> {
  const named = checks.flatMap(({ controls }) => controls.map(({ id }) => frameworkOf(id)));
  const wanted = new Set([...ALWAYS, ...named]);
  return controlCatalogs
    .filter(({ id }) => wanted.has(id))
    .map(({ id, title, status, source: { version, checked, url } }) => ({
      id,
      title,
      status,
      version,
      checked,
      url,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function frameworkOf(control: string): string {
  return control.slice(0, Math.max(0, control.indexOf(':')));
}

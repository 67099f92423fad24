import type { ControlCatalog } from '../schemas/control-catalog.ts';
import { controlCatalogs } from '../schemas/control-catalogs.ts';
import type { Policy } from '../schemas/policy.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';

export type Control = ControlCatalog['controls'][number];

/** The frameworks whose identifiers are known, as controls/*.yml list them. */
export const CATALOGS: readonly ControlCatalog[] = controlCatalogs;

/** A control with its framework. */
export interface FrameworkControl {
  readonly catalog: ControlCatalog;
  readonly control: Control;
}

const BY_ID: ReadonlyMap<string, FrameworkControl> = new Map(
  CATALOGS.flatMap((catalog) =>
    catalog.controls.map((control) => [`${catalog.id}:${control.id}`, { catalog, control }] as const),
  ),
);

/** The control that a policy names as FRAMEWORK:CONTROL; undefined where no catalog lists it. */
export function controlNamed(id: string): FrameworkControl | undefined {
  return BY_ID.get(id);
}

/** A control of an organisation's own, `custom.NAME:CONTROL`: nobody here can confirm it. */
export function isCustomControl(id: string): boolean {
  return /^custom\.[a-z0-9]+(?:-[a-z0-9]+)*:[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/.test(id);
}

/** Identifiers that no catalog lists (rule 16: a control that nobody can look up proves nothing), and a control named twice. */
export function controlProblems(policy: Policy, document: TextDocument): Problem[] {
  return policy.checks.flatMap((check, index) => {
    const ids = (check.controls ?? []).map(({ id }) => id);
    return ids.flatMap((id, place) => {
      const pointer = `/checks/${index}/controls/${place}/id`;
      if (ids.indexOf(id) < place) {
        return [document.problem('duplicate_control', `This check names \`${id}\` twice.`, pointer)];
      }
      if (controlNamed(id) !== undefined || isCustomControl(id)) return [];
      return [document.problem('unknown_control', unknownWords(id), pointer, suggest(id, BY_ID.keys()))];
    });
  });
}

/** Controls of a framework that another one has taken the place of. They do not make a policy unsound. */
export function controlWarnings(policy: Policy, document: TextDocument): Problem[] {
  return policy.checks.flatMap((check, index) =>
    (check.controls ?? []).flatMap(({ id }, place) => {
      const known = controlNamed(id);
      if (known === undefined || (known.catalog.status !== 'superseded' && !known.control.superseded_by)) {
        return [];
      }
      const next = known.control.superseded_by ?? known.catalog.superseded_by;
      const instead = next === undefined ? '' : ` Its place is taken by ${next}.`;
      const message = `${id} (${known.catalog.title}) is superseded.${instead}`;
      return [document.problem('superseded_control', message, `/checks/${index}/controls/${place}/id`)];
    }),
  );
}

function unknownWords(id: string): string {
  const framework = id.slice(0, Math.max(0, id.indexOf(':')));
  const catalog = CATALOGS.find((known) => known.id === framework);
  const own = 'A control of your own is named `custom.NAME:CONTROL`.';
  if (catalog !== undefined) {
    return `The catalog of ${framework} (${catalog.source.version}) lists no control \`${id.slice(framework.length + 1)}\`. ${own}`;
  }
  return `Unknown control \`${id}\`. Known frameworks: ${CATALOGS.map((known) => known.id).join(', ')}. ${own}`;
}

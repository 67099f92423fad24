import type { ComplianceArtifact } from '../schemas/compliance-artifact.ts';
import { safeUrl } from './escape.ts';
import { type Cell, type Html, html, inCode, lines, recordTable } from './html-template.ts';
import { markOf } from './ledger/export-html-parts.ts';

/** The controls that the checks support, by framework. */
export function controls({ controls: found, frameworks }: ComplianceArtifact): Html {
  const intro = html`<p>As the policies map them: which checks support which control, and how they came out. That a check supports a control does
not say that the control is met as a whole.</p>`;
  const known = frameworks ?? [];
  const others = found.filter(({ id }) => !known.some((framework) => isOf(framework, id)));
  const isNone = found.length === 0 ? html`<p>The policies that applied name no controls.</p>` : intro;
  return lines([
    isNone,
    ...known.map((framework) => frameworkHtml(framework, found)),
    controlTable(known.length === 0 ? 'Controls' : 'Controls of other frameworks', others),
  ]);
}

type Framework = NonNullable<ComplianceArtifact['frameworks']>[number];

/** One framework with the controls of it that checks name; that none is named is said too. */
function frameworkHtml(framework: Framework, found: ComplianceArtifact['controls']): Html {
  const { id, title, version, checked, url, status } = framework;
  const own = found.filter((control) => isOf(framework, control.id));
  const edition = status === 'current' ? '' : `, ${status}`;
  return lines([
    html`<h3>${title}</h3>`,
    html`<p>${inCode(id)}${edition}. ${linked(version, url)}; the list of its controls was last held against that on ${checked}.</p>`,
    own.length === 0
      ? html`<p>No check of the policies that applied names a control of it.</p>`
      : controlTable(`Controls: ${id}`, own),
  ]);
}

function isOf({ id }: Framework, control: string): boolean {
  return control.startsWith(`${id}:`);
}

function controlTable(caption: string, found: ComplianceArtifact['controls']): Html {
  return recordTable(
    caption,
    ['Control', 'Supported by'],
    found.map(({ id, title, checks }) => [
      title === undefined ? id : html`${id}<br>${title}`,
      html`<ul>${checks.map((check) => html`<li>${inCode(check.id)} ${markOf(check.outcome)} ${check.relation}</li>`)}</ul>`,
    ]),
  );
}

/** Text that leads somewhere, where the address is a safe one. */
export function linked(text: string, url: string | null): Cell {
  const address = url === null ? undefined : safeUrl(url);
  return address === undefined ? text : html`<a href="${address}" rel="noreferrer">${text}</a>`;
}

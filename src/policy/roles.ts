import type { Policy } from '../schemas/policy.ts';
import type { Roles } from '../schemas/roles.ts';
import { type JsonValue, pointerToken, type TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';

export interface RoleReference {
  readonly role: string;
  readonly pointer: string;
}

/** Keys whose text, or list of texts, names roles, wherever they stand in a sign-off block. */
const SIGNOFF_ROLE_KEYS: ReadonlySet<string> = new Set(['role', 'roles', 'unattributed_waiver', 'from_role']);

/** Every role that a policy names, with its place. */
export function roleReferences(policy: Policy): RoleReference[] {
  const references: RoleReference[] = [];
  policy.checks.forEach((check, index) => {
    (check.override_by ?? []).forEach((role, position) => {
      references.push({ role, pointer: `/checks/${index}/override_by/${position}` });
    });
    if ('first_release' in check && check.first_release !== undefined) {
      const pointer = `/checks/${index}/first_release/approved_by`;
      references.push({ role: check.first_release.approved_by, pointer });
    }
  });
  collectSignoffRoles(policy.signoff as unknown as JsonValue, '/signoff', references);
  (policy.waivers?.approved_by ?? []).forEach((role, index) => {
    references.push({ role, pointer: `/waivers/approved_by/${index}` });
  });
  return references;
}

function collectSignoffRoles(value: JsonValue, pointer: string, references: RoleReference[]): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    const at = `${pointer}/${pointerToken(key)}`;
    if (!SIGNOFF_ROLE_KEYS.has(key)) collectSignoffRoles(child, at, references);
    else if (typeof child === 'string') references.push({ role: child, pointer: at });
    else if (Array.isArray(child)) {
      child.forEach((role, index) => {
        if (typeof role === 'string') references.push({ role, pointer: `${at}/${index}` });
      });
    }
  }
}

/** A role that the roles file does not define can never be filled. */
export function roleProblems(policy: Policy, document: TextDocument, roles: Roles): Problem[] {
  const known = Object.keys(roles.roles);
  return roleReferences(policy)
    .filter(({ role }) => !known.includes(role))
    .map(({ role, pointer }) => {
      const message = `The role \`${role}\` is not in the roles file.`;
      return document.problem('unknown_role', message, pointer, suggest(role, known));
    });
}

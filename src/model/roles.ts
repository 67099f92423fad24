import { type Roles, rolesSchema } from '../schemas/roles.ts';
import { roles as isRoles } from '../schemas/validators/roles.js';
import { pointerToken, type TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { type Loaded, loadFile } from './loaded.ts';
import { Identities, personOf } from './person.ts';

export type { Roles };

/**
 * Reads `.arbiter/roles.yml`. Logins are ASCII (the schema's pattern), so that a look-alike letter can stand for nobody;
 * within a role each person and each team appears once, whatever the case. Never throws for a bad text.
 */
export function loadRoles(text: string, file: string): Loaded<Roles> {
  return loadFile<Roles>(text, file, { schema: rolesSchema, validate: isRoles }, rolesProblems);
}

function rolesProblems(roles: Roles, document: TextDocument): Problem[] {
  const problems: Problem[] = [];
  const identities = new Identities();
  for (const [name, role] of Object.entries(roles.roles)) {
    const at = `/roles/${pointerToken(name)}`;
    const users = role?.users ?? [];
    const logins = users.map((user) => personOf(user).login);
    problems.push(...repeated(logins, `${at}/users`, 'person', document));
    problems.push(...repeated(role?.teams ?? [], `${at}/teams`, 'team', document));
    problems.push(...users.flatMap((user, index) => identities.meet(user, document, `${at}/users/${index}`)));
  }
  return problems;
}

function repeated(
  names: readonly string[],
  pointer: string,
  noun: string,
  document: TextDocument,
): Problem[] {
  const folded = names.map((name) => name.toLowerCase());
  return folded.flatMap((name, index) => {
    if (folded.indexOf(name) === index) return [];
    const message = `The ${noun} \`${names[index]}\` appears twice in this role.`;
    return [document.problem(`duplicate_${noun}`, message, `${pointer}/${index}`)];
  });
}

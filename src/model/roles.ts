import { type Roles, rolesSchema } from '../schemas/roles.ts';
import { pointerToken, type TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { type Loaded, loadFile } from './loaded.ts';

export type { Roles };

/**
 * Reads `.arbiter/roles.yml`. Logins are ASCII (the schema's pattern), so that a look-alike letter can stand for nobody;
 * within a role each person and each team appears once, whatever the case. Never throws for a bad text.
 */
export function loadRoles(text: string, file: string): Loaded<Roles> {
  return loadFile<Roles>(text, file, rolesSchema, rolesProblems);
}

function rolesProblems(roles: Roles, document: TextDocument): Problem[] {
  const problems: Problem[] = [];
  const idOf = new Map<string, number>();
  const loginOf = new Map<number, string>();
  for (const [name, role] of Object.entries(roles.roles)) {
    const at = `/roles/${pointerToken(name)}`;
    const people = (role?.users ?? []).map((user) => (typeof user === 'string' ? { login: user } : user));
    problems.push(
      ...repeated(
        people.map((person) => person.login),
        `${at}/users`,
        'person',
        document,
      ),
    );
    problems.push(...repeated(role?.teams ?? [], `${at}/teams`, 'team', document));
    people.forEach((person: { login: string; id?: number }, index) => {
      if (person.id === undefined) return;
      const login = person.login.toLowerCase();
      const known = idOf.get(login);
      const other = loginOf.get(person.id);
      if (known !== undefined && known !== person.id) {
        const message = `\`${person.login}\` has the id ${known} elsewhere in this file.`;
        problems.push(document.problem('conflicting_id', message, `${at}/users/${index}/id`));
      } else if (other !== undefined && other !== login) {
        const message = `The id ${person.id} belongs to \`${other}\` elsewhere in this file.`;
        problems.push(document.problem('conflicting_id', message, `${at}/users/${index}/id`));
      }
      idOf.set(login, person.id);
      loginOf.set(person.id, login);
    });
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

import { type Delegations, delegationsSchema } from '../schemas/delegations.ts';
import type { Roles } from '../schemas/roles.ts';
import { delegations as isDelegations } from '../schemas/validators/delegations.js';
import { parseDayEnd } from '../signoff/instant.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';
import { type Loaded, loadFile } from './loaded.ts';
import { Identities, personOf, type WrittenPerson } from './person.ts';

export type { Delegations };
export type Delegation = Delegations['delegations'][number];

export const DELEGATIONS_FILE = '.arbiter/delegations.yml';

/**
 * Reads `.arbiter/delegations.yml` against the roles of the same commit; without roles, because they cannot be read, only
 * by itself. That `from` holds the role, and that the last day has not passed, is the sign-off's to say (rule 12): neither
 * makes the file wrong. Never throws for a bad text.
 */
export function loadDelegations(text: string, file: string, roles: Roles | undefined): Loaded<Delegations> {
  return loadFile<Delegations>(
    text,
    file,
    { schema: delegationsSchema, validate: isDelegations },
    ({ delegations }, document) => [
      ...delegations.flatMap((delegation, index) =>
        delegationProblems(delegation, `/delegations/${index}`, roles, document),
      ),
      ...repeated(delegations, document),
      ...identityProblems(delegations, roles, document),
    ],
  );
}

function delegationProblems(
  { from, to, role, until, reason }: Delegation,
  pointer: string,
  roles: Roles | undefined,
  document: TextDocument,
): Problem[] {
  const problems: Problem[] = [];
  if (isSamePerson(from, to)) {
    const message = `\`${personOf(to).login}\` cannot sign for themselves: \`to\` names somebody else than \`from\`.`;
    problems.push(document.problem('same_person', message, `${pointer}/to`));
  }
  if (roles !== undefined && !Object.hasOwn(roles.roles, role)) {
    const message = `The role \`${role}\` is not in the roles file.`;
    const known = suggest(role, Object.keys(roles.roles));
    problems.push(document.problem('unknown_role', message, `${pointer}/role`, known));
  }
  if (parseDayEnd(until) === undefined) {
    const message = `Expected a day that exists, such as 2026-12-31, found \`${until}\`.`;
    problems.push(document.problem('bad_date', message, `${pointer}/until`));
  }
  if (reason.trim() === '') {
    const message = 'A delegation needs a reason: it is shown with every decision it counts for.';
    problems.push(document.problem('reason_missing', message, `${pointer}/reason`));
  }
  return problems;
}

function isSamePerson(one: WrittenPerson, other: WrittenPerson): boolean {
  const [a, b] = [personOf(one), personOf(other)];
  return a.login.toLowerCase() === b.login.toLowerCase() || (a.id !== undefined && a.id === b.id);
}

/** The same delegation twice, whatever its days: one of them would be overlooked by whoever ends the other. */
function repeated(delegations: readonly Delegation[], document: TextDocument): Problem[] {
  return delegations.flatMap((delegation, index) => {
    const first = delegations.findIndex(
      (other) =>
        other.role === delegation.role &&
        isSamePerson(other.from, delegation.from) &&
        isSamePerson(other.to, delegation.to),
    );
    if (first === index) return [];
    const { from, to, role } = delegation;
    const message = `\`${personOf(from).login}\` already delegates \`${role}\` to \`${personOf(to).login}\` above: keep one, with the day that holds.`;
    return [document.problem('duplicate_delegation', message, `/delegations/${index}`)];
  });
}

function identityProblems(
  delegations: readonly Delegation[],
  roles: Roles | undefined,
  document: TextDocument,
): Problem[] {
  const identities = new Identities();
  for (const user of Object.values(roles?.roles ?? {}).flatMap((role) => role?.users ?? []))
    identities.know(user);
  return delegations.flatMap(({ from, to }, index) => [
    ...identities.meet(from, document, `/delegations/${index}/from`),
    ...identities.meet(to, document, `/delegations/${index}/to`),
  ]);
}

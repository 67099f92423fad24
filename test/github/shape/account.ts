import type { Person, Role } from '../person.ts';
import type { Repository } from '../repository.ts';

export type Shape = Record<string, unknown>;

/** An account as other objects carry it. */
export function userShape(person: Person, api: string): Shape {
  return {
    login: person.login,
    id: person.id,
    node_id: `U_${person.id}`,
    url: `${api}/users/${encodeURIComponent(person.login)}`,
    html_url: `${api.replace('/api/v3', '')}/${person.login}`,
    type: person.type,
    site_admin: false,
    name: person.name,
    email: null,
  };
}

/** An account by itself. */
export function publicUserShape(person: Person, api: string): Shape {
  return { ...userShape(person, api), name: person.name, email: null, user_view_type: 'public' };
}

/** The five flags GitHub sends beside a role name. */
export function permissionFlags(role: Role): Shape {
  const order = ['read', 'triage', 'write', 'maintain', 'admin'];
  const has = (least: string) => order.indexOf(role) >= order.indexOf(least);
  return {
    pull: has('read'),
    triage: has('triage'),
    push: has('write'),
    maintain: has('maintain'),
    admin: has('admin'),
  };
}

function ownerShape(repository: Repository): Shape {
  const { world, owner, ownerType, id } = repository;
  const person = world.people.find(owner) ?? {
    login: owner,
    id: 100_000 + id,
    type: ownerType,
    email: '',
    name: owner,
  };
  return userShape(person, world.apiUrl);
}

/** A repository as other objects carry it. */
export function repositoryShape(repository: Repository): Shape {
  const { world, fullName } = repository;
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullName,
    owner: ownerShape(repository),
    private: repository.visibility === 'private',
    visibility: repository.visibility,
    fork: repository.parent !== undefined,
    default_branch: repository.defaultBranch,
    url: `${world.apiUrl}/repos/${fullName}`,
    html_url: `${world.serverUrl}/${fullName}`,
    clone_url: `${world.serverUrl}/${fullName}.git`,
    git_url: `${world.serverUrl}/${fullName}.git`,
    archived: false,
    disabled: false,
  };
}

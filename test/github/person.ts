/** What somebody may do in a repository, weakest first. */
export const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly email: string;
  readonly name: string;
}

export type PersonDetails = Pick<Person, 'login'> & Partial<Person>;

/** Someone who appears in a commit: an account by login, or only a name and an address. */
export type Identity = string | { readonly name: string; readonly email: string };

export const ACTIONS_BOT = 'github-actions[bot]';
export const WEB_FLOW = 'web-flow';

const KNOWN: readonly Person[] = [
  {
    login: ACTIONS_BOT,
    id: 41898282,
    type: 'Bot',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
    name: 'github-actions[bot]',
  },
  { login: WEB_FLOW, id: 19864447, type: 'User', email: 'noreply@github.com', name: 'GitHub' },
];

/** Whether `role` is at least `least`. */
export function holds(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** All accounts of the world. Logins are compared without case, as GitHub does. */
export class People {
  readonly #byLogin = new Map<string, Person>();
  #nextId = 1001;

  constructor() {
    for (const person of KNOWN) {
      this.#byLogin.set(person.login, person);
    }
  }

  /** Registers an account, or gives the one that exists when only its login is told. */
  register(details: PersonDetails): Person {
    const known = this.find(details.login);
    const told = Object.keys(details).length > 1;
    if (known !== undefined && !told) {
      return known;
    }
    const isBot = details.login.endsWith('[bot]');
    const person: Person = {
      login: details.login,
      id: details.id ?? known?.id ?? this.#nextId++,
      type: details.type ?? known?.type ?? (isBot ? 'Bot' : 'User'),
      email: details.email ?? known?.email ?? `${details.login}@example.com`,
      name: details.name ?? known?.name ?? details.login,
    };
    this.#byLogin.set(person.login.toLowerCase(), person);
    return person;
  }

  find(login: string): Person | undefined {
    return this.#byLogin.get(login.toLowerCase());
  }

  /** The account of a login; unknown people are a mistake in the test. */
  get(login: string): Person {
    const person = this.find(login);
    if (person === undefined) {
      throw new Error(`Nobody is called ${login} in this world. Name them in people: [...] first.`);
    }
    return person;
  }

  byId(id: number): Person | undefined {
    return [...this.#byLogin.values()].find((person) => person.id === id);
  }

  /** GitHub links a commit to the account whose verified address it carries.
   * https://docs.github.com/en/pull-requests/committing-changes-to-your-project/troubleshooting-commits/why-are-my-commits-linked-to-the-wrong-user */
  byEmail(email: string): Person | undefined {
    const wanted = email.toLowerCase();
    const noreply = /^(?:(\d+)\+)?([^@]+)@users\.noreply\.github\.com$/.exec(wanted);
    if (noreply?.[2] !== undefined) {
      const person = this.find(noreply[2]);
      return noreply[1] === undefined || String(person?.id) === noreply[1] ? person : undefined;
    }
    return [...this.#byLogin.values()].find((person) => person.email.toLowerCase() === wanted);
  }

  /** Name and address to write into a commit. */
  signature(identity: Identity): { name: string; email: string } {
    if (typeof identity !== 'string') {
      return identity;
    }
    const { name, email } = this.get(identity);
    return { name, email };
  }
}

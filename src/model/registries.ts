import type { Config } from '../schemas/config.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';

export type Registry = NonNullable<Config['registries']>[number];

/** What is wrong with the registries of a configuration: two of one name, an address that is never asked. */
export function registryProblems(config: Config, document: TextDocument): Problem[] {
  const registries = config.registries ?? [];
  return registries.flatMap(({ name, url }, index) => {
    const problems: Problem[] = [];
    const first = registries.findIndex((other) => other.name === name);
    if (first !== index) {
      const message = `The name \`${name}\` already belongs to another registry above.`;
      problems.push(document.problem('duplicate_registry', message, `/registries/${index}/name`));
    }
    const fault = addressFault(url);
    if (fault !== undefined) {
      const message = `Expected the address of a tracking server, such as https://mlflow.acme.example; ${fault}.`;
      problems.push(document.problem('bad_url', message, `/registries/${index}/url`));
    }
    return problems;
  });
}

/** A token may go with every request, so nothing but encrypted addresses is asked, and this machine. */
function addressFault(address: string): string | undefined {
  if (!URL.canParse(address)) return `\`${address.slice(0, 200)}\` is none`;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (username !== '' || password !== '') return 'this one holds a name or a password';
  if (search !== '' || hash !== '') return 'this one has a part after ? or #';
  const isHere = protocol === 'http:' && /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(hostname);
  return protocol === 'https:' || isHere ? undefined : 'this one is not reached by https';
}

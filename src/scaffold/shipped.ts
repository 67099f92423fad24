import { FILL_IN } from './skeleton.ts';

/** A commit of a repository that holds actions: `OWNER/NAME` and a full SHA. */
export interface Pin {
  readonly repository: string;
  readonly commit: string;
}

/** Fills one workflow template. `evidenceWorkflows` are the names of the workflows whose completion wakes the gate. */
export function fillWorkflow(
  template: string,
  action: Pin,
  checkoutCommit: string,
  evidenceWorkflows: readonly string[],
): string {
  const names = ['Arbiter signal', ...evidenceWorkflows].map((name) => JSON.stringify(name));
  return template
    .replaceAll('ACTION_REPOSITORY', () => action.repository)
    .replaceAll('ACTION_COMMIT', () => action.commit)
    .replaceAll('CHECKOUT_COMMIT', () => checkoutCommit)
    .replace(/^( *workflows:) \[.*\]$/m, (_, key: string) => `${key} [${names.join(', ')}]`);
}

/**
 * A copy of a shipped policy for one repository. What only its own organisation can know (who owns a rule, which base
 * images are approved) becomes a key to fill in, so that the example's values never govern anybody. Owners of single
 * checks are left out: the owner of the policy answers for all of them.
 */
export function copyPolicy(pack: string, globs: readonly string[], owner: string | undefined): string {
  const ownerText =
    owner === undefined ? `${FILL_IN} who answers for this rule, such as "@org/team"` : JSON.stringify(owner);
  return pack
    .replace(/^# yaml-language-server:.*\n(?:#\n)?/, '')
    .replace(/^ {4}owner: "@acme\/[^"]*"\n/gm, '')
    .replace(/^( *owner:) "@acme\/[^"]*"$/gm, (_, key: string) => `${key} ${ownerText}`)
    .replace(
      /^( *-) registry\.example\.com\/\S+$/gm,
      (_, dash: string) =>
        `${dash} ${FILL_IN} an approved base image by digest, such as registry/name@sha256:…`,
    )
    .replace(
      /^( *models:) \["models\/\*\*"\](?: *#.*)?$/m,
      (_, key: string) => `${key} [${globs.map((glob) => JSON.stringify(glob)).join(', ')}]`,
    );
}

/** A policy for models alone. What names its kinds of asset already is left as it is. */
export function forModelsOnly(policy: string): string {
  if (/^ *kinds:/m.test(policy)) return policy;
  return policy.replace(/^( *)models: \[.*$/m, (line, indent: string) => `${line}\n${indent}kinds: [model]`);
}

/** The roles that a shipped policy names, in its order. */
export function rolesOfPack(pack: string): string[] {
  const found = pack.matchAll(/\brole: ([a-z-]+)|\bapproved_by: ([a-z-]+)|^ *override_by: \[([^\]]+)\]/gm);
  return [...found].flatMap(([, seat, first, overriding]) =>
    (overriding ?? first ?? seat ?? '').split(',').map((role) => role.trim()),
  );
}

import type { Policy } from '../schemas/policy.ts';
import { policyChanges } from './policy-change.ts';

/** One rule of a policy, changed. */
export interface RuleChange {
  /** Id of the check; null for what belongs to the policy as a whole. */
  readonly check: string | null;
  readonly change: 'added' | 'removed' | 'changed';
  /** In words, without the rule's name and without a final stop; null where the change says it all. */
  readonly detail: string | null;
}

const CHECK_POINTER = /^\/checks\/(\d+)(\/|$)/;

/**
 * What two versions of one policy differ in, rule by rule, in the words of `policyChanges`. Checks first, in the order of
 * the newer policy, then those that are gone, then the rest.
 */
export function ruleChanges(before: Policy, after: Policy): RuleChange[] {
  const whole: RuleChange[] = [];
  const checks: RuleChange[] = [];
  for (const { pointer, message } of policyChanges({ policy: before }, { policy: after, file: '' })) {
    const parts = CHECK_POINTER.exec(pointer);
    const id = parts === null ? undefined : after.checks[Number(parts[1])]?.id;
    if (id !== undefined && parts?.[2] === '') checks.push({ check: id, change: 'added', detail: null });
    else if (id !== undefined)
      checks.push({ check: id, change: 'changed', detail: without(message, `Check ${id}`) });
    else if (pointer === '/metadata')
      whole.push({ check: null, change: 'changed', detail: descriptionWords(before, after) });
    else if (pointer !== '/checks')
      whole.push({
        check: null,
        change: 'changed',
        detail: without(message, `Policy ${after.metadata.id}`),
      });
  }
  const gone = before.checks
    .filter(({ id }) => !after.checks.some((check) => check.id === id))
    .map(({ id }): RuleChange => ({ check: id, change: 'removed', detail: null }));
  return [...checks, ...gone, ...whole];
}

function descriptionWords(before: Policy, after: Policy): string {
  const [from, to] = [before.metadata.version, after.metadata.version];
  return from === to ? 'its description changes' : `its version changes from ${from} to ${to}`;
}

function without(message: string, name: string): string {
  const rest = message.startsWith(name) ? message.slice(name.length).replace(/^:? /, '') : message;
  return rest.replace(/\.$/, '');
}

import type { Policy } from '../schemas/policy.ts';
import { type JsonValue, pointerToken, type TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';
import { TIERS } from './selection.ts';

const ASKING = ['require', 'all_of', 'any_of', 'stages'] as const;

/** What a schema cannot say about a sign-off block: that it asks somebody, or says why nobody; that its conditions can hold. */
export function signoffProblems(policy: Policy, document: TextDocument): Problem[] {
  const signoff = policy.signoff as unknown as Readonly<Record<string, JsonValue>>;
  return [
    ...askingProblems(signoff, document),
    ...nestedProblems(signoff, '/signoff', document),
    ...stageProblems(policy, document),
  ];
}

function askingProblems(signoff: Readonly<Record<string, JsonValue>>, document: TextDocument): Problem[] {
  const asking = ASKING.filter((key) => signoff[key] !== undefined);
  const first = asking[0];
  if (signoff.none === true) {
    if (first !== undefined) {
      const message = `\`none: true\` says that nobody signs, and \`${first}\` asks somebody: keep one.`;
      return [document.keyProblem('contradiction', message, `/signoff/${first}`)];
    }
    if (signoff.reason !== undefined) return [];
    const message = 'The key `reason` is missing: requiring nobody is only accepted with a reason.';
    return [document.problem('missing_key', message, '/signoff')];
  }
  if (first !== undefined) return [];
  const message =
    'This sign-off asks nobody. List the roles under `require`, or write `none: true` with a `reason`.';
  return [document.problem('no_signoff', message, '/signoff')];
}

/** A stage is told by its name, and a check has one place among the stages; one that does not exist would never be waited for. */
function stageProblems({ signoff, checks }: Policy, document: TextDocument): Problem[] {
  const stages = signoff.stages ?? [];
  const ids = checks.map(({ id }) => id);
  const placed = new Map<string, string>();
  return stages.flatMap((stage, index) => {
    const at = `/signoff/stages/${index}`;
    const isRepeated = stages.findIndex(({ id }) => id === stage.id) < index;
    const twice = `Stage \`${stage.id}\` is listed twice: each needs its own name.`;
    return [
      ...(isRepeated ? [document.problem('duplicate_stage', twice, `${at}/id`)] : []),
      ...(stage.checks ?? []).flatMap((check, position): Problem[] => {
        const place = `${at}/checks/${position}`;
        const before = placed.get(check);
        placed.set(check, before ?? stage.id);
        if (!ids.includes(check)) {
          const message = `This policy has no check \`${check}\`.`;
          return [document.problem('unknown_check', message, place, suggest(check, ids))];
        }
        if (before === undefined) return [];
        const message = `Check \`${check}\` is already one of stage \`${before}\`: a check belongs to one stage.`;
        return [document.problem('duplicate_check', message, place)];
      }),
    ];
  });
}

function nestedProblems(value: JsonValue, pointer: string, document: TextDocument): Problem[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = `${pointer}/${pointerToken(key)}`;
    if (key === 'require' && Array.isArray(child)) return repeatedRoles(child, at, document);
    if (key === 'tiers' && Array.isArray(child)) return unknownTiers(child, at, document);
    return nestedProblems(child, at, document);
  });
}

function repeatedRoles(seats: readonly JsonValue[], pointer: string, document: TextDocument): Problem[] {
  const roles = seats.map((seat) => (seat as { role?: unknown }).role);
  return roles.flatMap((role, index) => {
    if (roles.indexOf(role) === index) return [];
    const message = `The role \`${String(role)}\` is listed twice: write one entry with a higher count.`;
    return [document.problem('duplicate_role', message, `${pointer}/${index}/role`)];
  });
}

/** A condition on a tier that does not exist would never hold, and the seats below it would never be asked for. */
function unknownTiers(tiers: readonly JsonValue[], pointer: string, document: TextDocument): Problem[] {
  return tiers.flatMap((tier, index) => {
    if (TIERS.some((known) => known === tier)) return [];
    const message = `Expected \`high\`, \`medium\` or \`low\`, found \`${String(tier)}\`.`;
    return [document.problem('not_one_of', message, `${pointer}/${index}`, suggest(String(tier), TIERS))];
  });
}

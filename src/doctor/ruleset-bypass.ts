import type { BranchSettings } from './branch.ts';

/** Who may go around a rule of a branch. */
export type Bypass =
  | { readonly kind: 'nobody' }
  /** Exactly one GitHub App. */
  | { readonly kind: 'one_app'; readonly names: string }
  | { readonly kind: 'others'; readonly names: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** A rule that stands in several rulesets binds everybody whom any of them binds, so the narrowest list counts. */
const NARROWEST: readonly Bypass['kind'][] = ['nobody', 'one_app', 'others', 'unknown'];

/** Who may go around the rules of one type; null where no active ruleset of the branch has such a rule. */
export function bypassOf(settings: BranchSettings, type: string): Bypass | null {
  const { rules, rulesets } = settings;
  if (!rules.isKnown) return null;
  const ids = rules.value.filter((rule) => rule.type === type).map(({ rulesetId }) => rulesetId);
  if (ids.length === 0) return null;
  const found = ids.map((id): Bypass => {
    if (!rulesets.isKnown) return { kind: 'unknown', reason: rulesets.reason };
    const ruleset = rulesets.value.find((one) => one.id === id);
    const actors = ruleset?.bypassActors ?? null;
    if (actors === null) {
      const reason = `GitHub shows who may bypass the ruleset ${ruleset?.name ?? id} only to tokens with \`administration: write\`.`;
      return { kind: 'unknown', reason };
    }
    if (actors.length === 0) return { kind: 'nobody' };
    const names = actors.map((actor) => `${actor.kind}${actor.id === null ? '' : ` ${actor.id}`}`).join(', ');
    const isOneApp = actors.length === 1 && actors[0]?.kind === 'Integration';
    return { kind: isOneApp ? 'one_app' : 'others', names };
  });
  return NARROWEST.flatMap((kind) => found.find((one) => one.kind === kind) ?? [])[0] ?? null;
}

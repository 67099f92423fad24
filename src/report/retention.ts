import type { KeepReason, Retention } from '../release/rollback-choice.ts';

const WHY: Readonly<Record<KeepReason, string>> = {
  one_of_the_last: 'one of the last three',
  runs: 'runs',
  returned_to: 'what a running one is rolled back to',
  not_released: 'waits for its release',
};

/** Which bundles stay, each with the reason, and which may go: pairs of what is said and of what. Nothing is deleted. */
export function retentionLines(retention: Retention | null): readonly (readonly [string, string])[] {
  if (retention === null) return [];
  const { kept, prunable } = retention;
  return [
    ...kept.map(({ tag, why }) => ['Keep', `${tag} (${why.map((one) => WHY[one]).join(', ')})`] as const),
    ...prunable.map(({ tag }) => ['May be removed', tag] as const),
  ];
}

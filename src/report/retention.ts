import type { KeepReason, KeptBundle, Retention } from '../release/retention.ts';

const WHY: Readonly<Record<Exclude<KeepReason, 'runs'>, string>> = {
  one_of_the_last: 'one of the last three',
  returned_to: 'what a running one is rolled back to',
  not_released: 'waits for its release',
};

/** Which bundles stay, each with the reason, and which may go: pairs of what is said and of what. Nothing is deleted. */
export function retentionLines(retention: Retention | null): readonly (readonly [string, string])[] {
  if (retention === null) return [];
  const { kept, prunable } = retention;
  return [
    ...kept.map((bundle) => ['Keep', `${bundle.tag} (${reasonsOf(bundle).join(', ')})`] as const),
    ...prunable.map(({ tag }) => ['May be removed', tag] as const),
  ];
}

function reasonsOf({ why, runsIn }: KeptBundle): string[] {
  return why.map((one) => (one === 'runs' ? `runs in ${runsIn.join(', ')}` : WHY[one]));
}

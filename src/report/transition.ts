import type { Transitions } from '../schemas/ledger-detail.ts';

/** A step of a registry's lifecycle in words. The names in it are other people's. */
export function transitionText({ target, kind, of, from, to }: Transitions[number]): string {
  const step = `${from ?? 'none'} → ${to ?? 'none'}`;
  return kind === 'stage'
    ? `stage of version ${of}: ${step} (${target})`
    : `version that the alias ${of} names: ${step} (${target})`;
}

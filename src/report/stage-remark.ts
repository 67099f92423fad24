import type { SignoffResult } from '../schemas/signoff-result.ts';
import { LIMITS } from './limits.ts';
import { code, joined, type Prose, strong } from './prose.ts';

type Stage = NonNullable<SignoffResult['stages']>[number];

const STATES: Readonly<Record<Stage['state'], string>> = {
  complete: '✅ complete',
  open: '👀 open',
  returned: '↩️ open again: a change request returned the work to it',
  waiting: '⏳ opens when the stages before it are complete',
};

/** Each stage with where it is and what it waits for; nothing where the stages carry no checks. */
export function stageRemarks({ stages = [] }: SignoffResult): Prose[] {
  return stages.map((stage) => {
    const waits = waitsOf(stage);
    const isComplete = stage.state === 'complete';
    return [
      strong(`Stage ${stage.id}`),
      ` ${STATES[stage.state]}.`,
      ...(isComplete || waits.length === 0 ? [] : [' Waits for ', ...joined(waits, ' and for '), '.']),
    ];
  });
}

function waitsOf({ checks, missing }: Stage): Prose[] {
  const failing = checks.filter(({ holds }) => holds === false).map(({ check }): Prose => [code(check)]);
  const shown = failing.slice(0, LIMITS.peopleNamed);
  const more = failing.length > shown.length ? [` and ${failing.length - shown.length} more`] : [];
  const what = failing.length === 1 ? 'the check ' : 'the checks ';
  const roles = missing.map(({ role, count }) => (count === 1 ? role : `${role} × ${count}`));
  return [
    ...(failing.length === 0 ? [] : [[what, ...joined(shown, ', '), ...more] satisfies Prose]),
    ...(roles.length === 0 ? [] : [[roles.join(', ')] satisfies Prose]),
  ];
}

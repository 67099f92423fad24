import type { Direction, GoverningChange } from '../policy/direction.ts';
import type { Delegation } from './delegations.ts';
import { personText } from './person.ts';

/**
 * What a change does to who may sign for whom: a new or longer delegation is looser, an ended or shorter one stricter.
 * Pointers are into the head's file, or into the base's for what head no longer has.
 */
export function delegationChanges(
  base: readonly Delegation[],
  head: readonly Delegation[],
  file: string,
): GoverningChange[] {
  const before = new Map(base.map((delegation, index) => [keyOf(delegation), { delegation, index }]));
  const changes: GoverningChange[] = [];
  head.forEach((delegation, index) => {
    const pointer = `/delegations/${index}`;
    const old = before.get(keyOf(delegation))?.delegation;
    before.delete(keyOf(delegation));
    const found = old === undefined ? granted(delegation) : changed(old, delegation);
    changes.push(...found.map((change) => ({ file, pointer, ...change })));
  });
  for (const { delegation, index } of before.values())
    changes.push({ file, pointer: `/delegations/${index}`, ...ended(delegation) });
  return changes;
}

interface Found {
  readonly direction: Direction;
  readonly message: string;
}

/** Who has another id is somebody else (attack 44), so ids are part of what a delegation is. */
function keyOf({ from, to, role }: Delegation): string {
  return JSON.stringify([role, personText(from), personText(to)]);
}

function granted({ from, to, role, until }: Delegation): Found[] {
  const message = `${personText(to)} may sign as ${role} for ${personText(from)} until ${until}.`;
  return [{ direction: 'looser', message }];
}

function ended({ from, to, role }: Delegation): Found {
  const message = `${personText(to)} may no longer sign as ${role} for ${personText(from)}.`;
  return { direction: 'stricter', message };
}

function changed(before: Delegation, { from, to, role, until, reason }: Delegation): Found[] {
  const who = `${personText(to)} may sign as ${role} for ${personText(from)}`;
  const found: Found[] = [];
  // Days are written YYYY-MM-DD, whose order as text is their order in time.
  if (until > before.until)
    found.push({ direction: 'looser', message: `${who} until ${until}; it was until ${before.until}.` });
  if (until < before.until)
    found.push({
      direction: 'stricter',
      message: `${who} only until ${until}; it was until ${before.until}.`,
    });
  if (reason !== before.reason)
    found.push({ direction: 'neutral', message: `The reason why ${who} is another one.` });
  return found;
}

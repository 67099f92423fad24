import { expect, it } from 'vitest';
import type { RecordedSnapshot } from '../../src/schemas/signoff-snapshot.ts';
import type { SignoffSnapshot } from '../../src/signoff/snapshot.ts';

/** Every member of a type, however deep, by its dotted name. */
type Members<T> = T extends readonly (infer Item)[]
  ? Members<Item>
  : T extends object
    ? { [K in keyof T & string]-?: K | `${K}.${Members<T[K]>}` }[keyof T & string]
    : never;

type Seen = Members<Omit<SignoffSnapshot, 'signoff'>>;
type Kept = Members<Omit<RecordedSnapshot, 'signoff'>>;

// Compiled, not run: a member that the engine looks at and the schema does not name would make every record unreadable.
const missing: [Exclude<Seen, Kept>] extends [never] ? true : Exclude<Seen, Kept> = true;
const superfluous: [Exclude<Kept, Seen>] extends [never] ? true : Exclude<Kept, Seen> = true;

it('the schema of recorded snapshots has exactly the members that the sign-off engine looks at', () => {
  expect([missing, superfluous]).toEqual([true, true]);
});

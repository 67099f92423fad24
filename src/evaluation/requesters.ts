import type { WrittenPerson } from '../model/person.ts';
import { isRequester } from '../model/waivers.ts';
import type { Person } from '../signoff/snapshot.ts';

/** Which of these people ask for a waiver, sorted. Whoever is not among them has no review to be kept out. */
export function requesterIds(
  requesters: readonly WrittenPerson[],
  people: readonly Pick<Person, 'id' | 'login'>[],
): number[] {
  return people
    .filter((person) => requesters.some((requester) => isRequester({ requested_by: requester }, person)))
    .map(({ id }) => id)
    .sort((a, b) => a - b);
}

/**
 * Maximum bipartite matching of seats to people: the lexicographically smallest, seats in their order, people by
 * number, an empty seat sorting after every person.
 *
 * `candidates[i]` are the people who can fill seat `i`. Gives the person of each seat, or null.
 *
 * Seat by seat, the smallest choice that still allows a maximum matching of the rest is kept. Augmenting paths (Kuhn),
 * so at most seats² × edges steps per choice; seats and people of one pull request are few.
 */
export function smallestMaximumMatching(candidates: readonly (readonly number[])[]): (number | null)[] {
  const seats = candidates.map((people) => [...new Set(people)].sort((a, b) => a - b));
  const taken = new Set<number>();
  const chosen: (number | null)[] = [];
  let rest = matchingSize(seats, taken);
  for (const [index, people] of seats.entries()) {
    const later = seats.slice(index + 1);
    const person = people.find(
      (id) => !taken.has(id) && matchingSize(later, new Set([...taken, id])) === rest - 1,
    );
    if (person !== undefined) {
      taken.add(person);
      rest -= 1;
    }
    chosen.push(person ?? null);
  }
  return chosen;
}

/** The number of seats that can be filled at once without the people in `taken`. */
function matchingSize(seats: readonly (readonly number[])[], taken: ReadonlySet<number>): number {
  const seatOf = new Map<number, number>();
  const augment = (seat: number, visited: Set<number>): boolean => {
    for (const person of seats[seat] ?? []) {
      if (taken.has(person) || visited.has(person)) continue;
      visited.add(person);
      const holder = seatOf.get(person);
      if (holder === undefined || augment(holder, visited)) {
        seatOf.set(person, seat);
        return true;
      }
    }
    return false;
  };
  return seats.reduce((size, _, seat) => (augment(seat, new Set()) ? size + 1 : size), 0);
}

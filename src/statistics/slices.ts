import type { Slice } from './summary.ts';

/** Every non-empty choice of attributes: each alone, then pairs, and so on; in the order given. */
export function attributeSets(attributes: readonly string[]): string[][] {
  const sets = Array.from({ length: 2 ** attributes.length - 1 }, (_, i) =>
    attributes.filter((_, bit) => (((i + 1) >> bit) & 1) === 1),
  );
  return sets
    .map((set, i) => ({ set, i }))
    .sort((a, b) => a.set.length - b.set.length || a.i - b.i)
    .map(({ set }) => set);
}

export function sliceOf(slice: Slice, attributes: readonly string[]): Slice {
  return Object.fromEntries(attributes.map((attribute) => [attribute, slice[attribute] ?? '']));
}

/** Items gathered by their values of the attributes, sorted by these values. */
export function gather<T extends { readonly slice: Slice }>(
  items: readonly T[],
  attributes: readonly string[],
): { slice: Slice; items: T[] }[] {
  const groups = new Map<string, { slice: Slice; items: T[] }>();
  for (const item of items) {
    const slice = sliceOf(item.slice, attributes);
    const key = sliceKey(slice);
    const group = groups.get(key) ?? { slice, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => compareSlices(a.slice, b.slice));
}

export function sliceKey(slice: Slice): string {
  return JSON.stringify(Object.values(slice));
}

export function compareSlices(a: Slice, b: Slice): number {
  for (const name of Object.keys(a)) {
    const left = a[name] ?? '';
    const right = b[name] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** `sex=F, race=B`. */
export function sliceText(slice: Slice): string {
  return Object.entries(slice)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
}

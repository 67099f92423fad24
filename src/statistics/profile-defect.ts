import type { ProfileColumn } from './drift-profile.ts';
import { type Binning, MOST_VALUE_BINS } from './number-bins.ts';

type Numeric = Extract<ProfileColumn, { type: 'numeric' }>;

const MOST_MAGNITUDE = 1e140;
/** Rounding of sums, as a share of the numbers summed. */
const ROUNDING = 1e-9;

/** What contradicts itself in a column of a profile, or null. Its numbers decide checks, so none is taken on trust. */
export function columnDefect(column: ProfileColumn): string | null {
  const filled = column.rows - column.missing;
  if (filled < 0) return 'more rows lack a value than there are';
  if (column.type === 'categorical') return categoryDefect(column, filled);
  return (
    distributionDefect(column, filled) ??
    binningDefect('deciles', column.deciles, column, filled) ??
    binningDefect('sturges', column.sturges, column, filled) ??
    edgeDefect('deciles', column.deciles, column, decileRanges(column, filled)) ??
    edgeDefect('sturges', column.sturges, column, sturgesRanges(column, filled)) ??
    momentDefect(column, filled)
  );
}

function categoryDefect({ categories }: Exclude<ProfileColumn, Numeric>, filled: number): string | null {
  if (total(categories.map(([, rows]) => rows)) !== filled) return 'its categories do not add up to its rows';
  const isAscending = categories.every(([text], i) => i === 0 || (categories[i - 1]?.[0] ?? '') < text);
  return isAscending ? null : 'its categories are not in order, or one is there twice';
}

function distributionDefect({ from, to, counts }: Numeric, filled: number): string | null {
  if (from.length !== to.length || to.length !== counts.length)
    return 'its bins have lists of unequal length';
  if (total(counts) !== filled) return 'its counts do not add up to its rows';
  const isAscending = from.every(
    (low, i) => low <= (to[i] as number) && (i === 0 || (to[i - 1] as number) < low),
  );
  if (!isAscending) return 'its bins do not ascend';
  const isBounded = [...from, ...to].every((edge) => Math.abs(edge) <= MOST_MAGNITUDE);
  return isBounded ? null : `a number is beyond ${MOST_MAGNITUDE}`;
}

/** Rows up to each edge must be possible for rows that lie where the distribution says. */
function binningDefect(
  name: string,
  { by, at, counts }: Binning,
  { from, to, counts: rows }: Numeric,
  filled: number,
): string | null {
  if (counts.length !== at.length + 1) return `${name} need one count more than they have edges`;
  if (total(counts) !== filled) return `its ${name} do not add up to its rows`;
  if (!at.every((edge, i) => i === 0 || (at[i - 1] as number) < edge)) return `its ${name} do not ascend`;
  if (by === 'values') {
    const isSame =
      at.length === to.length &&
      at.every((value, i) => value === from[i] && value === to[i] && counts[i] === rows[i]);
    return isSame ? null : `its ${name} are not the numbers of its distribution`;
  }
  let upTo = 0;
  for (const [i, edge] of at.entries()) {
    upTo += counts[i] as number;
    const least = total(rows.filter((_, bin) => (to[bin] as number) <= edge));
    const most = total(rows.filter((_, bin) => (from[bin] as number) <= edge));
    if (upTo < least || upTo > most) return `its ${name} contradict its distribution`;
  }
  return null;
}

/** Where an edge may lie. */
type Range = readonly [low: number, high: number];

/** With an edge less, rows that drifted would be in one bin with those that did not, and no index would show it. */
function edgeDefect(
  name: string,
  { by, at }: Binning,
  { from, to }: Numeric,
  ranges: readonly Range[],
): string | null {
  const isFewValues = to.length <= MOST_VALUE_BINS && from.every((low, i) => low === to[i]);
  const defect = `its ${name} are not those of its distribution`;
  if (isFewValues !== (by === 'values')) return defect;
  if (by === 'values') return null;
  const scale = Math.max(Math.abs(from[0] ?? 0), Math.abs(to[to.length - 1] ?? 0)) * ROUNDING;
  const fits = (edge: number, [low, high]: Range) => low - scale <= edge && edge <= high + scale;
  const isWhole =
    ranges.every((range) => at.some((edge) => fits(edge, range))) &&
    at.every((edge) => ranges.some((range) => fits(edge, range)));
  return isWhole ? null : defect;
}

/** Each decile lies between the two ranks nearest to it, in the bins that hold them. */
function decileRanges({ from, to, counts }: Numeric, filled: number): readonly Range[] {
  const upTo: number[] = [];
  for (const [i, rows] of counts.entries()) upTo.push((upTo[i - 1] ?? 0) + rows);
  const binOfRank = (rank: number) => upTo.findIndex((rows) => rank < rows);
  return Array.from({ length: 9 }, (_, i): Range => {
    const below = Math.floor(((i + 1) / 10) * (filled - 1));
    const [first, last] = [binOfRank(below), binOfRank(Math.min(below + 1, filled - 1))];
    return [from[first] ?? Number.NaN, to[last] ?? Number.NaN];
  });
}

/** Edges of equal widths, each moved at most to the upper end of the bin that it lies in. */
function sturgesRanges({ from, to }: Numeric, filled: number): readonly Range[] {
  const bins = Math.ceil(Math.log2(filled) + 1);
  const [low = 0, high = 0] = [from[0], to[to.length - 1]];
  return Array.from({ length: Math.max(0, bins - 1) }, (_, i): Range => {
    const edge = low + ((high - low) / bins) * (i + 1);
    const bin = to.findIndex((end) => end >= edge);
    return [edge, (from[bin] ?? Number.POSITIVE_INFINITY) <= edge ? (to[bin] ?? edge) : edge];
  });
}

/** Mean and deviation must be possible for rows that lie in their bins. */
function momentDefect({ from, to, counts, mean, ...column }: Numeric, filled: number): string | null {
  if (filled === 0) return null;
  const share = counts.map((rows) => rows / filled);
  const weighted = (term: (bin: number) => number) => total(share.map((part, bin) => part * term(bin)));
  const [low, high] = [weighted((bin) => from[bin] as number), weighted((bin) => to[bin] as number)];
  const scale = Math.max(Math.abs(from[0] ?? 0), Math.abs(to[to.length - 1] ?? 0)) * ROUNDING;
  if (mean < low - scale || mean > high + scale) return 'its mean contradicts its distribution';
  const middle = (bin: number) => ((from[bin] as number) + (to[bin] as number)) / 2;
  const centre = weighted(middle);
  const deviation = Math.sqrt(weighted((bin) => (middle(bin) - centre) ** 2));
  const slack = Math.sqrt(weighted((bin) => (((to[bin] as number) - (from[bin] as number)) / 2) ** 2));
  const isPossible = Math.abs(column.standard_deviation - deviation) <= slack + scale;
  return isPossible ? null : 'its standard deviation contradicts its distribution';
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

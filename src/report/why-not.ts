import type { Check } from '../schemas/decision.ts';
import { groupName } from './check-row.ts';
import { counted, formatCount, formatNumber } from './number.ts';

type Group = Check['groups'][number];

/** Why a check does not hold, each part as a sentence; null where nothing is known of it. */
export interface WhyNot {
  /** How far it is from its limit, and which group decides. */
  readonly margin: string | null;
  /** The smallest change that would pass, where it can be counted. */
  readonly change: string | null;
  /** How many rows would tell, where statistics decide. */
  readonly rows: string | null;
}

/** Digits of a distance. It is rounded up: what is said to be enough is enough. */
const DIGITS = 3;
/** What binary fractions add to a difference of decimals is no distance. */
const SLACK = 1e-9;
/** Values of a report may be rounded. */
const ROUNDING = 1e-3;

/** What is known of a check that fails or cannot tell, from its result alone: the same for every kind. */
export function whyNot(check: Check): WhyNot {
  return { margin: marginOf(check), change: changeOf(check), rows: rowsOf(check) };
}

/** The same in one line, for places that have no list. */
export function whyNotText(check: Check): string {
  const { outcome, awaiting } = check;
  if ((outcome !== 'fail' && outcome !== 'inconclusive') || awaiting) return '';
  const { margin, change, rows } = whyNot(check);
  return [margin, change, rows].filter((part) => part !== null).join(' ');
}

function marginOf(check: Check): string | null {
  const missed = distanceOf(check);
  const who = isOfGroups(check) ? decidingGroup(check) : undefined;
  const name = subjectOf(check, who);
  if (missed !== null) return `${name} ${sideWords(check, missed)}${othersOf(check, who)}.`;
  // Only where the data cannot tell does a bound decide: what fails although its number is good fails for another reason.
  const bound = check.outcome === 'inconclusive' ? boundOf(check) : null;
  if (bound !== null)
    return `${name} meets the limit itself; its ${bound.side} bound misses it by ${upward(bound.missed)}.`;
  if (who !== undefined) return `${groupName(who)} decides.`;
  return null;
}

/** Of several limits on data the margin is of the one that is missed most: it need not be that of the groups. */
function isOfGroups({ kind, findings }: Check): boolean {
  return kind !== 'data_balance' || findings.length === 1;
}

/** How far off, on which side; that is the smallest change as well where a limit is met by its own value. */
function sideWords({ required, observed }: Check, missed: number): string {
  const { threshold, operator } = required;
  const value = observed?.value ?? null;
  const isOwn =
    threshold !== null &&
    operator !== null &&
    value !== null &&
    Math.abs(Math.abs(value - threshold) - missed) <= SLACK;
  if (!isOwn) return `misses a limit by ${upward(missed)}`;
  const isFloor = isFloorWord(operator);
  const beyond = `, and must be ${isFloor ? 'above' : 'below'} the limit, not at it`;
  if (missed <= SLACK) return `is at the limit${beyond}`;
  return `is ${upward(missed)} too ${isFloor ? 'low' : 'high'}${isStrict(operator) ? beyond : ''}`;
}

/** What is held against the limit. */
function subjectOf({ kind, observed }: Check, who: Group | undefined): string {
  const own = observed?.value ?? null;
  // A group that is too small decides without being the one that was measured worst.
  if (who !== undefined && (own === null || Math.abs((who.value ?? own) - own) <= ROUNDING))
    return groupName(who);
  return kind === 'change' && observed !== null ? `The difference, ${observed.text},` : 'It';
}

function othersOf({ groups, outcome }: Check, who: Group | undefined): string {
  const others = groups.filter((group) => group !== who && group.outcome === outcome && isDeciding(group));
  if (who === undefined || others.length === 0) return '';
  return `, and ${counted(others.length, 'more group')} ${others.length === 1 ? 'does' : 'do'} not hold`;
}

/** Intersections that are only reported decide nothing. */
function isDeciding({ reference, note }: Group): boolean {
  return !reference && note?.includes('does not decide') !== true;
}

/** How far the number is on the wrong side of what it is held against; null: it is not, or that is not known. */
function distanceOf({ margin, observed, required, outcome }: Check): number | null {
  const value = observed?.value ?? null;
  const { threshold, operator } = required;
  if (value !== null && threshold !== null && operator !== null) {
    const missed = isFloorWord(operator) ? threshold - value : value - threshold;
    if (missed > 0 || (missed === 0 && outcome === 'fail' && isStrict(operator))) return missed;
  }
  return margin !== null && margin < 0 ? -margin : null;
}

function isFloorWord(operator: string): boolean {
  return operator === 'above' || operator === 'at_least';
}

function isStrict(operator: string): boolean {
  return operator === 'above' || operator === 'below';
}

/** The one-sided bound that misses the limit although the number itself meets it. */
function boundOf({ interval, required }: Check): { side: 'lower' | 'upper'; missed: number } | null {
  const { threshold, operator } = required;
  if (interval === null || threshold === null || operator === null) return null;
  const side = isFloorWord(operator) ? 'lower' : 'upper';
  const bound = side === 'lower' ? interval.lower_one_sided : interval.upper_one_sided;
  if (bound === null) return null;
  const missed = side === 'lower' ? threshold - bound : bound - threshold;
  return missed >= 0 ? { side, missed } : null;
}

/** Of the groups that do not hold the one that the check names, else the one that is furthest off. */
function decidingGroup({ groups, scope, outcome, required }: Check): Group | undefined {
  const own = groups.filter((group) => group.outcome === outcome && isDeciding(group));
  const named = own.find((group) => {
    const name = groupName(group);
    return scope === name || ['· ', '='].some((mark) => scope?.endsWith(`${mark}${name}`) === true);
  });
  const sign = isFloorWord(required.operator ?? 'at_least') ? 1 : -1;
  const known = own.filter(({ value }) => value !== null);
  return named ?? known.sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)))[0] ?? own[0];
}

function changeOf(check: Check): string | null {
  const counts = decisionsOf(check) ?? ratesOf(check);
  if (counts !== null) return counts;
  // A number says itself how far it is off.
  if (distanceOf(check) !== null && check.findings.length < 2) return null;
  return check.findings.length > 0 ? findingsAgainst(check) : null;
}

function findingsAgainst(check: Check): string {
  const few = tooFewNames(check);
  if (few !== null) return few;
  const total = namesAgainst(check) ?? findingsCount(check);
  return total === 1
    ? 'One finding stands against it.'
    : `${formatCount(total)} findings stand against it; without them the check would hold.`;
}

/** A check names the first of many findings; the reason counts those that it leaves out. What it names is others' words. */
function findingsCount({ findings, reason }: Check): number {
  const own = findings.reduce((text, { message }) => text.replaceAll(message, ''), reason);
  const unnamed = [...own.matchAll(/And (\d{1,9}) more\./gu)].map(([, count]) => Number(count));
  return unnamed.reduce((sum, count) => sum + count, findings.length);
}

/** Names that break a rule: the reason says fewer of them than there are findings, and quotes what somebody else wrote. */
function namesAgainst({ kind, observed }: Check): number | null {
  if (kind !== 'naming') return null;
  const [, held, all] = /^(\d{1,9}) of (\d{1,9}) names$/u.exec(observed?.text ?? '') ?? [];
  return held === undefined || all === undefined ? null : Number(all) - Number(held);
}

/** What a check of names says before it quotes any: better names alone may not be enough. */
function tooFewNames({ kind, reason }: Check): string | null {
  if (kind !== 'naming') return null;
  return /^(?:Only|There (?:is|are) only) \d[^`]* needed\./u.exec(reason)?.[0] ?? null;
}

/** Favourable decisions that the deciding group lacks at its counts: found by counting, so that ties and strict limits are met. */
function decisionsOf(check: Check): string | null {
  const { required, groups } = check;
  const { threshold, operator } = required;
  const group = decidingGroup(check);
  const reference = referenceOf(groups, group);
  if (check.kind !== 'fairness' || group === undefined || threshold === null || operator === null)
    return null;
  const { n, selected, rate, value } = group;
  const other = reference?.rate ?? null;
  if (n === null || selected === null || rate === null || value === null || other === null) return null;
  const isSelection = Math.abs(selected / n - rate) < SLACK;
  const measure = measureOf(value, rate, other);
  if (!isSelection || measure === null || rate >= other) return null;
  // Up to the rate of the reference more decisions bring it nearer; beyond it is the other group that decides.
  const most = Math.min(n, Math.floor(other * n + SLACK));
  const meets = (count: number): boolean => {
    const measured = measure(count / n, other);
    if (isFloorWord(operator)) return isStrict(operator) ? measured > threshold : measured >= threshold;
    return isStrict(operator) ? measured < threshold : measured <= threshold;
  };
  const needed = fewest(selected, most, meets);
  if (needed === null || needed === selected) return null;
  const more = counted(needed - selected, 'more favourable decision');
  const thousand = Math.ceil(((needed - selected) / n) * 1000 - SLACK);
  const share = check.fix?.includes('per 1,000') === true ? '' : `; ${formatCount(thousand)} per 1,000`;
  const [name, peer] = [groupName(group), reference === undefined ? '' : groupName(reference)];
  return `${name} is at ${formatNumber(rate)}, ${peer} at ${formatNumber(other)}; at these counts ${more} for ${name} would meet the limit, by the point (${formatCount(needed)} instead of ${formatCount(selected)} of ${formatCount(n)}${share}).`;
}

/** How the value of a comparison comes from the two rates: their ratio, or their difference; null for another one. */
function measureOf(value: number, rate: number, other: number): ((a: number, b: number) => number) | null {
  const [ratio, difference] = [Math.abs(rate / other - value), Math.abs(Math.abs(other - rate) - value)];
  if (Math.min(ratio, difference) > ROUNDING) return null;
  return ratio < difference ? (a, b) => a / b : (a, b) => Math.abs(b - a);
}

function referenceOf(groups: readonly Group[], group: Group | undefined): Group | undefined {
  if (group === undefined) return undefined;
  const keys = (one: Group) => Object.keys(one.slice).sort().join('\0');
  return groups.find((one) => one.reference && keys(one) === keys(group) && (one.note ?? '') === '');
}

/** The smallest count above `from` that meets; each that is larger meets as well, up to the reference. */
function fewest(from: number, most: number, meets: (count: number) => boolean): number | null {
  for (let [low, high] = [from, most]; ; ) {
    if (low >= high) return meets(low) ? low : null;
    const middle = Math.floor((low + high) / 2);
    if (meets(middle)) high = middle;
    else low = middle + 1;
  }
}

/** Of rates that are no counts of favourable decisions, such as of false alarms: which rates have to come together. */
function ratesOf(check: Check): string | null {
  if (check.kind !== 'fairness' || check.groups.length === 0) return null;
  const group = decidingGroup(check);
  const reference = referenceOf(check.groups, group);
  if (group?.rate == null || reference?.rate == null || group === reference) return null;
  const [one, other] = [groupName(group), groupName(reference)];
  return `${one} is at ${formatNumber(group.rate)}, ${other} at ${formatNumber(reference.rate)}: these have to come nearer to each other.`;
}

/** What is known of the rows that would tell, or an estimate from the width of the interval, which shrinks with their root. */
function rowsOf(check: Check): string | null {
  const { outcome, rows_needed: known, reason, fix, observed, required, interval } = check;
  if (outcome !== 'inconclusive') return null;
  const needed = known ?? decidingGroup(check)?.rows_needed ?? null;
  if (needed !== null) {
    return `${reason} ${fix ?? ''}`.includes(String(needed))
      ? null
      : `About ${formatCount(needed)} rows would decide.`;
  }
  const [value, rows, threshold] = [observed?.value ?? null, observed?.rows ?? null, required.threshold];
  const bound = boundOf(check);
  if (value === null || rows === null || threshold === null || interval === null || bound === null)
    return null;
  const distance = Math.abs(value - threshold);
  if (distance <= SLACK) return 'It is at the limit itself: no number of rows would tell.';
  const estimate = Math.ceil(rows * ((distance + bound.missed) / distance) ** 2);
  if (!Number.isSafeInteger(estimate)) return null;
  return `About ${formatCount(estimate)} rows would decide, were the number to stay.`;
}

/** A distance in a few digits, never less than it is. */
function upward(distance: number): string {
  const clean = Number(distance.toPrecision(12));
  if (clean === 0) return '0';
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(clean))) - DIGITS + 1);
  const rounded = Number((Math.ceil(Number((clean / unit).toPrecision(9))) * unit).toPrecision(DIGITS + 1));
  return formatNumber(rounded);
}

import type { Direction, GoverningChange } from '../policy/direction.ts';
import { compareVersions } from './version-order.ts';
import type { LoadedWaiver, Waiver } from './waivers.ts';

/**
 * What a change does to one waiver file, in words. A waiver that goes, or covers less, is stricter and does so at once;
 * anything else counts only once it is merged, and only where its bytes were approved.
 */
export function waiverChanges(
  before: LoadedWaiver | undefined,
  after: LoadedWaiver | undefined,
  file: string,
): GoverningChange[] {
  const change = (direction: Direction, pointer: string, message: string): GoverningChange => ({
    file,
    pointer,
    direction,
    message,
  });
  if (after === undefined)
    return before === undefined
      ? [change('looser', '', `The waiver ${file} cannot be read at head.`)]
      : [change('stricter', '', `The waiver of ${subjectOf(before.waiver)} is removed.`)];
  if (before === undefined || subjectOf(before.waiver) !== subjectOf(after.waiver))
    return [
      ...(before === undefined
        ? []
        : [change('stricter', '', `The waiver of ${subjectOf(before.waiver)} is removed.`)]),
      change('looser', '', `${grantWords(after.waiver)} It counts only once merged.`),
    ];
  const found = [
    ...dayChange(before.waiver, after.waiver, change),
    ...rangeChange(before.waiver, after.waiver, change),
    ...textChanges(before.waiver, after.waiver, change),
  ];
  const same = `The waiver of ${subjectOf(after.waiver)} is written differently: its bytes must be approved again.`;
  return found.length > 0 ? found : [change('neutral', '', same)];
}

type Make = (direction: Direction, pointer: string, message: string) => GoverningChange;

function subjectOf({ check, model }: Waiver): string {
  return `the check ${check} of ${model}`;
}

function grantWords({ check, model, versions, expires, ticket }: Waiver): string {
  return `The check ${check} of ${model}, versions ${versions.from} to ${versions.to}, would be waived until ${expires} (${ticket}).`;
}

/** Days are written YYYY-MM-DD, whose order as text is their order in time. */
function dayChange(before: Waiver, after: Waiver, change: Make): GoverningChange[] {
  if (before.expires === after.expires) return [];
  const words = `A waiver: ${subjectOf(after)} would be waived until ${after.expires}; it was until ${before.expires}.`;
  return [change(after.expires < before.expires ? 'stricter' : 'looser', '/expires', words)];
}

function rangeChange(before: Waiver, after: Waiver, change: Make): GoverningChange[] {
  const [from, to] = [
    compareVersions(after.versions.from, before.versions.from) ?? -1,
    compareVersions(after.versions.to, before.versions.to) ?? 1,
  ];
  if (from === 0 && to === 0) return [];
  const words = `A waiver: ${subjectOf(after)} would be waived for versions ${after.versions.from} to ${after.versions.to}; it was ${before.versions.from} to ${before.versions.to}.`;
  return [change(from >= 0 && to <= 0 ? 'stricter' : 'looser', '/versions', words)];
}

/** What was promised in return is part of what was approved. */
function textChanges(before: Waiver, after: Waiver, change: Make): GoverningChange[] {
  const keys = ['reason', 'compensating_controls', 'ticket', 'requested_by'] as const;
  return keys
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => change('looser', `/${key}`, `The waiver of ${subjectOf(after)} says another \`${key}\`.`));
}

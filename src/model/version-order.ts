const VERSION = /^(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:-([0-9A-Za-z.-]+))?$/;

/**
 * Compares two versions of models: by number, a missing third part as 0, a pre-release before its release, as Semantic
 * Versioning orders them. Undefined where one is no version: then nothing may be said of their order.
 */
export function compareVersions(one: string, other: string): number | undefined {
  const [a, b] = [VERSION.exec(one), VERSION.exec(other)];
  if (a === null || b === null) return undefined;
  for (const part of [1, 2, 3]) {
    const difference = Number(a[part] ?? 0) - Number(b[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return comparePreReleases(a[4], b[4]);
}

/** `1.0` and `1.0.0` are one version. Texts that are no versions are the same only where every character is. */
export function isSameVersion(one: string, other: string): boolean {
  return one === other || compareVersions(one, other) === 0;
}

function comparePreReleases(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  const [a, b] = [one.split('.'), other.split('.')];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = compareIdentifiers(a[index], b[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Numbers by value and before words; the shorter list of two that agree so far comes first. */
function compareIdentifiers(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one !== undefined) - Number(other !== undefined);
  const isNumber = (text: string): boolean => /^\d+$/.test(text);
  if (isNumber(one) && isNumber(other)) return compareDigits(one, other);
  if (isNumber(one) !== isNumber(other)) return isNumber(one) ? -1 : 1;
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Digits of any length: a number of JavaScript would take two long ones for one. */
function compareDigits(one: string, other: string): number {
  const [a, b] = [one.replace(/^0+(?=\d)/, ''), other.replace(/^0+(?=\d)/, '')];
  return a.length - b.length || (a === b ? 0 : a < b ? -1 : 1);
}

/** Whether a version lies between two others, both included. What is no version lies nowhere. */
export function isVersionWithin(
  version: string,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  const [low, high] = [compareVersions(version, from), compareVersions(version, to)];
  return low !== undefined && high !== undefined && low >= 0 && high <= 0;
}

/** One line of a dependency list that does not pin one version of one package. */
export interface UnpinnedLine {
  readonly line: number;
  readonly message: string;
}

export interface Requirements {
  /** How many packages are pinned. */
  readonly pinned: number;
  readonly unpinned: readonly UnpinnedLine[];
}

const PINNED =
  /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[A-Za-z0-9,._ -]*\])?\s*===?\s*([0-9][0-9A-Za-z.!+_-]*)\s*(?:;.*)?$/;
const RANGE = /^[A-Za-z0-9][A-Za-z0-9._-]*\s*(?:\[[^\]]*\])?\s*(?:[<>~!]=?|===?.*[,*])/;
const HARMLESS_OPTIONS: ReadonlySet<string> = new Set([
  '--require-hashes',
  '--no-binary',
  '--only-binary',
  '--prefer-binary',
]);

/** Reads a pip requirements file: `name==version`, with extras, markers and hashes. Anything else is not pinned. */
export function readRequirements(text: string): Requirements {
  const unpinned: UnpinnedLine[] = [];
  const versions = new Map<string, string>();
  let pinned = 0;
  for (const { line, content } of logicalLines(text)) {
    const reason = defect(content);
    if (reason !== null) {
      unpinned.push({ line, message: reason });
      continue;
    }
    const [, name, version] = PINNED.exec(withoutHashes(content)) ?? [];
    if (name === undefined || version === undefined) continue;
    pinned += 1;
    const key = name.toLowerCase().replace(/[._-]+/g, '-');
    const earlier = versions.get(key);
    const isConditional = content.includes(';');
    if (earlier !== undefined && earlier !== version && !isConditional) {
      unpinned.push({ line, message: `${name} is pinned twice: ${earlier} and ${version}.` });
    }
    versions.set(key, version);
  }
  return { pinned, unpinned };
}

function defect(content: string): string | null {
  const option = /^(-{1,2}[A-Za-z-]+)/.exec(content)?.[1];
  if (option !== undefined) {
    if (HARMLESS_OPTIONS.has(option)) return null;
    if (option === '-r' || option === '--requirement' || option === '-c' || option === '--constraint') {
      return `${shown(content)} includes another file: write its pinned packages here.`;
    }
    return `${shown(content)} is an option that changes what is installed: remove it.`;
  }
  const bare = withoutHashes(content);
  if (PINNED.test(bare)) return null;
  if (content.includes('://') || content.includes('@ ') || /^[./]/.test(content)) {
    return `${shown(content)} is installed from an address: publish it with a version and pin that.`;
  }
  if (RANGE.test(bare)) return `${shown(content)} is a range: write ==VERSION.`;
  return `${shown(content)} has no exact version: write ==VERSION.`;
}

function withoutHashes(content: string): string {
  return content.replace(/\s--hash=sha(?:256|384|512):[0-9a-f]{64,128}/g, '').trim();
}

function shown(content: string): string {
  return `\`${content.length > 60 ? `${content.slice(0, 60)}…` : content}\``;
}

function logicalLines(text: string): { line: number; content: string }[] {
  const lines: { line: number; content: string }[] = [];
  let start: number | null = null;
  let joined = '';
  for (const [index, raw] of text.split('\n').entries()) {
    const content = raw
      .replace(/\r$/, '')
      .replace(/(^|\s)#.*$/, '')
      .trim();
    start ??= index + 1;
    if (content.endsWith('\\')) {
      joined += `${content.slice(0, -1)} `;
      continue;
    }
    joined = `${joined}${content}`.trim();
    if (joined !== '') lines.push({ line: start, content: joined });
    start = null;
    joined = '';
  }
  if (joined.trim() !== '') lines.push({ line: start ?? 1, content: joined.trim() });
  return lines;
}

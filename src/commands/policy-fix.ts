import { readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { repairPolicy } from '../policy/policy-repair.ts';
import { visible } from '../report/escape.ts';
import type { Roles } from '../schemas/roles.ts';
import { lineDiff } from '../text/line-diff.ts';
import type { Repair } from '../text/repair.ts';
import type { CommandIo } from './command.ts';
import { readText } from './file-tree.ts';
import { baselinesOf } from './policy-baselines.ts';
import { writeInside } from './repository-writing.ts';

/** What was repaired in one file, or would be. */
export interface FixedFile {
  readonly file: string;
  readonly made: readonly Repair[];
  /** What looks mechanical and was left, with the reason. */
  readonly left: readonly Repair[];
  readonly diff: string;
  readonly written: boolean;
}

/** `show`: nothing is written. */
export type FixMode = 'no' | 'show' | 'write';

export const FIX_OPTIONS = {
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  check: { type: 'boolean' },
} as const;

export function fixMode(values: {
  readonly fix?: boolean;
  readonly 'dry-run'?: boolean;
  readonly check?: boolean;
}): FixMode {
  const isShown = values['dry-run'] === true || values.check === true;
  if (values.fix === true) return isShown ? 'show' : 'write';
  if (isShown) throw new Error('--dry-run and --check belong to --fix.');
  return 'no';
}

const BYTE_ORDER_MARK = '\ufeff';

/** Repairs what is mechanical in policies. `isWritten`: the files are changed; otherwise it is only said how. */
export function fixPolicies(
  files: readonly string[],
  io: CommandIo,
  roles: Roles | undefined,
  isWritten: boolean,
): readonly FixedFile[] {
  return files.flatMap((file): FixedFile[] => {
    const path = resolve(io.cwd, file);
    const { text } = readText(path, file);
    if (text === undefined) return [];
    const { baselines } = baselinesOf(path);
    const repaired = repairPolicy(text, file, {
      ...(baselines !== undefined && { baselines }),
      ...(roles !== undefined && { roles }),
    });
    const made = repaired.made.map(bare);
    const left = repaired.left.map(bare);
    if (made.length === 0 && left.length === 0) return [];
    const written = isWritten && repaired.text !== text;
    if (written) writeInside(...placeOf(path, io.cwd), `${markOf(path)}${repaired.text}`);
    return [{ file, made, left, diff: lineDiff(text, repaired.text, file), written }];
  });
}

/** Below the present folder no folder may be a link; of a file elsewhere whoever names it knows where it lies. */
function placeOf(path: string, cwd: string): readonly [root: string, file: string] {
  const below = relative(cwd, path);
  const isBelow = below !== '' && !isAbsolute(below) && below.split(sep)[0] !== '..';
  return isBelow ? [cwd, below] : [dirname(path), basename(path)];
}

/** A byte order mark is no part of the text that is judged; it stays where it was. */
function markOf(path: string): string {
  return readFileSync(path).subarray(0, 3).toString('utf8') === BYTE_ORDER_MARK ? BYTE_ORDER_MARK : '';
}

/** Only what is said of a repair. */
function bare({ line, column, message }: Repair): Repair {
  return { line, column, message };
}

export function fixText(fixes: readonly FixedFile[]): string {
  return fixes
    .flatMap(({ file, made, left, diff, written }) => [
      ...made.map(({ line, column, message }) => {
        const done = written ? 'repaired' : 'would be repaired';
        return `${file}:${line}:${column}: ${visible(message)} (${done})\n`;
      }),
      ...left.map(({ line, column, message }) => `${file}:${line}:${column}: ${visible(message)}\n`),
      ...diff.split('\n').flatMap((line) => (line === '' ? [] : [`${visible(line)}\n`])),
    ])
    .join('');
}

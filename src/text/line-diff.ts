/** Lines beside a change that are shown with it. */
const CONTEXT = 3;
/** Beyond this many pairs of lines the changed part is shown as a whole: the table below would be too large. */
const MOST_PAIRS = 4_000_000;

interface Step {
  readonly mark: ' ' | '-' | '+';
  readonly line: string;
}

/** What changed between two texts, as a unified diff of lines; an empty text where nothing did. */
export function lineDiff(before: string, after: string, file: string): string {
  if (before === after) return '';
  const steps = stepsOf(before.split('\n'), after.split('\n'));
  const hunks = hunksOf(steps).map((range) => hunkText(steps, range));
  return `--- a/${file}\n+++ b/${file}\n${hunks.join('')}`;
}

/** Both texts without what they begin and end with alike, then their longest common subsequence. */
function stepsOf(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const kept = (line: string): Step => ({ mark: ' ', line });
  return [
    ...before.slice(0, head).map(kept),
    ...changed(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(kept),
  ];
}

function changed(before: readonly string[], after: readonly string[]): Step[] {
  const minus = before.map((line): Step => ({ mark: '-', line }));
  const plus = after.map((line): Step => ({ mark: '+', line }));
  if (before.length * after.length > MOST_PAIRS) return [...minus, ...plus];
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      common[at] =
        before[i] === after[j]
          ? (common[at + width + 1] ?? 0) + 1
          : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    const at = i * width + j;
    if (before[i] === after[j]) {
      steps.push({ mark: ' ', line: before[i] ?? '' });
      i += 1;
      j += 1;
    } else if ((common[at + width] ?? 0) >= (common[at + 1] ?? 0)) steps.push(minus[i++] as Step);
    else steps.push(plus[j++] as Step);
  }
  return [...steps, ...minus.slice(i), ...plus.slice(j)];
}

/** Ranges of steps that are shown: changes with the lines beside them, joined where they touch. */
function hunksOf(steps: readonly Step[]): (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  steps.forEach(({ mark }, index) => {
    if (mark === ' ') return;
    const [from, to] = [Math.max(0, index - CONTEXT), Math.min(steps.length, index + CONTEXT + 1)];
    const last = ranges.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else ranges.push([from, to]);
  });
  return ranges;
}

function hunkText(steps: readonly Step[], [from, to]: readonly [number, number]): string {
  const count = (part: readonly Step[], other: Step['mark']) =>
    part.filter(({ mark }) => mark !== other).length;
  const [earlier, shown] = [steps.slice(0, from), steps.slice(from, to)];
  const side = (other: Step['mark']) => {
    const size = count(shown, other);
    return `${count(earlier, other) + (size === 0 ? 0 : 1)},${size}`;
  };
  const lines = shown.map(({ mark, line }) => `${mark}${line}\n`).join('');
  return `@@ -${side('+')} +${side('-')} @@\n${lines}`;
}

import type { TextDocument } from './document.ts';
import { applied } from './edit.ts';
import { without } from './place.ts';
import type { Problem } from './problem.ts';
import { isOfWord, isSame, type Proposal, proposalOf, type Repairable, reachOf } from './repair-proposal.ts';
import { wordDistance } from './suggestion.ts';
import { parseYaml } from './yaml.ts';

/** One repair that was made, or was not and why. */
export interface Repair {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Repaired {
  readonly text: string;
  readonly made: readonly Repair[];
  readonly left: readonly Repair[];
}

interface Step {
  readonly text: string;
  readonly count: number;
  readonly made: readonly Made[];
}

interface Made extends Repair {
  /** What decides by the repair; null for what every file begins with. */
  readonly pointer: string | null;
  readonly key: string;
}

const MOST_REPAIRS = 200;
/** Of one rule. Beyond it is no rule that somebody wrote, and not every pair can be looked at. */
const MOST_OF_A_RULE = 20;

/**
 * Repairs what needs no judgement, by positions, so that comments, order and form stay: a misspelt word that only one word
 * can have been, a number or a digest that must stand in quotes, what every file of its kind begins with. Limits are never
 * touched, nothing is made that decides less strictly than the text without it, and a text is changed only if fewer
 * problems are left. What is repaired once is not repaired again. Never throws for a bad text.
 */
export function repair(text: string, file: string, how: Repairable): Repaired {
  const left = new Map<string, Repair>();
  const refused = new Set<string>();
  for (let round = 0; round <= MOST_REPAIRS; round += 1) {
    const best = bestOf(text, file, how, refused, left);
    const loose = loosening(best, file, how);
    if (loose.length === 0) return { text: best.text, made: best.made, left: [...left.values()] };
    for (const made of loose) {
      refused.add(made.key);
      left.set(made.key, {
        ...made,
        message: `${made.message}: left, since a rule may decide less strictly by it`,
      });
    }
  }
  return { text, made: [], left: [...left.values()] };
}

/** Of the texts that one repair after another gives, the one with the fewest problems; the text itself where none has fewer. */
function bestOf(
  text: string,
  file: string,
  how: Repairable,
  refused: ReadonlySet<string>,
  left: Map<string, Repair>,
): Step {
  const start: Step = { text, count: how.problems(text).length, made: [] };
  let [best, step]: [Step, Step | undefined] = [start, start];
  while (step !== undefined && step.count > 0 && step.made.length < MOST_REPAIRS) {
    step = next(step, file, how, refused, left);
    if (step !== undefined && (step.count < best.count || (best !== start && step.count === best.count)))
      best = step;
  }
  return best;
}

function next(
  step: Step,
  file: string,
  how: Repairable,
  refused: ReadonlySet<string>,
  left: Map<string, Repair>,
): Step | undefined {
  const problems = how.problems(step.text);
  const document = parseYaml(step.text, file);
  if (document.value === undefined) return undefined;
  for (const problem of problems) {
    const key = keyOf(problem);
    if (problem.file !== file || refused.has(key)) continue;
    const found = proposalOf(problem, step.text, document, how);
    if (found === undefined) continue;
    if (isAmbiguous(found, problem, step.text, document, how)) {
      left.set(key, {
        ...placeOf(problem),
        message: `\`${found.word}\`: left, since more than one word fits here`,
      });
      continue;
    }
    const text = applied(step.text, found.edit);
    if (!isGone(problem, text, document, file, how)) continue;
    left.delete(key);
    const made = { ...placeOf(problem), message: found.message, pointer: found.pointer, key };
    return { text, count: how.problems(text).length, made: [...moved(step.made, found), made] };
  }
  return undefined;
}

/** What one problem is called from one text to the next: repairs move lines at most at the head. */
function keyOf({ code, pointer, message }: Problem): string {
  return JSON.stringify([code, pointer ?? '', message]);
}

function placeOf({ line = 1, column = 1 }: Problem): Pick<Repair, 'line' | 'column'> {
  return { line, column };
}

/** A key that is renamed takes along what was repaired below it. */
function moved(made: readonly Made[], { from, pointer: to }: Proposal): readonly Made[] {
  if (from === undefined || to === null) return made;
  return made.map((one) =>
    one.pointer?.startsWith(`${from}/`) === true
      ? { ...one, pointer: `${to}${one.pointer.slice(from.length)}` }
      : one,
  );
}

/** Whether another word that is as near would have been accepted as well. */
function isAmbiguous(
  { edit, word, meant }: Proposal,
  problem: Problem,
  text: string,
  document: TextDocument,
  how: Repairable,
): boolean {
  if (meant === undefined || isSame(word, meant, how)) return false;
  const reach = reachOf(word, meant, how);
  return how.words.some((other) => {
    if (other === meant || (how.canonical?.(other) ?? other) === meant) return false;
    if (wordDistance(word, other) > reach) return false;
    return isGone(problem, applied(text, { ...edit, text: other }), document, problem.file, how);
  });
}

/** Whether a text has no such problem, can still be read, and brought no mistake of its form. */
function isGone(
  problem: Problem,
  text: string,
  before: TextDocument,
  file: string,
  how: Repairable,
): boolean {
  const document = parseYaml(text, file);
  if (document.value === undefined || document.problems.length > before.problems.length) return false;
  const isSamePlace = (one: Problem) =>
    isOfWord(problem) &&
    one.code === problem.code &&
    one.line === problem.line &&
    one.column === problem.column;
  return !how.problems(text).some((one) => keyOf(one) === keyOf(problem) || isSamePlace(one));
}

/**
 * Repairs that a sound text could do without and that make it decide less strictly, or of which that cannot be told. Two
 * may need each other and not the rest (a level, and who may override it), so those of one rule are looked at together as well.
 */
function loosening({ text, count, made }: Step, file: string, how: Repairable): readonly Made[] {
  const value = parseYaml(text, file).value;
  if (value === undefined) return made;
  const isLoose = (some: readonly Made[]): boolean => {
    const bare = some.reduce((all, { pointer }) => (pointer === null ? all : without(all, pointer)), value);
    const faults = how.faults(bare);
    if (faults > count) return false;
    return count > 0 || faults > 0 || how.isLooser(bare, value);
  };
  const words = made.filter(({ pointer }) => pointer !== null);
  const alone = words.filter((one) => isLoose([one]));
  if (alone.length > 0) return alone;
  const groups = byRule(words);
  const beyond = groups.find((group) => group.length > MOST_OF_A_RULE);
  return beyond ?? groups.flatMap(togetherOf).find(isLoose) ?? [];
}

/** Items of a list come from the last, so that the others keep their place while one is taken out. */
function byRule(made: readonly Made[]): readonly (readonly Made[])[] {
  const rule = ({ pointer }: Made) => /^\/checks\/\d+|^\/[^/]*/.exec(pointer ?? '')?.[0] ?? '';
  return [...new Set(made.map(rule))].map((name) =>
    made
      .filter((one) => rule(one) === name)
      .sort((a, b) => (b.pointer ?? '').localeCompare(a.pointer ?? '', 'en', { numeric: true })),
  );
}

/** Pairs of repairs in one rule, and all of it. */
function togetherOf(group: readonly Made[]): readonly (readonly Made[])[] {
  const pairs = group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other]));
  return group.length > 2 ? [...pairs, group] : pairs;
}

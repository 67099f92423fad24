import type { Policy } from '../schemas/policy.ts';
import type { TextDocument } from '../text/document.ts';
import { readNamePattern } from '../text/name-pattern.ts';
import type { Problem } from '../text/problem.ts';

type Naming = Extract<Policy['checks'][number], { kind: 'naming' }>;

/** What each kind of name is called; of the first three a model has exactly one. */
export const NAME_NOUNS: Readonly<Record<Naming['of'], string>> = {
  model: 'name of the model',
  version: 'version of the model',
  folder: 'folder of the model',
  dataset: 'data set',
  column: 'column',
  feature: 'feature',
  evidence: 'evidence file',
};

export function isOneName(of: Naming['of']): boolean {
  return of === 'model' || of === 'version' || of === 'folder';
}

/** What no name could keep, or every name keeps. */
export function namingProblems({ of, require }: Naming, pointer: string, document: TextDocument): Problem[] {
  const at = (key: string) => `${pointer}/require/${key}`;
  const problems: Problem[] = [];
  const reading = require.pattern === undefined ? undefined : readNamePattern(require.pattern);
  if (reading?.problem !== undefined)
    problems.push(document.problem('bad_pattern', reading.problem, at('pattern')));
  if (isOneName(of) && (require.min_count ?? 1) > 1) {
    const message = `A model has one ${NAME_NOUNS[of]}: there are never ${require.min_count}.`;
    problems.push(document.problem('impossible_limit', message, at('min_count')));
  }
  require.one_of?.forEach((name, index) => {
    const isLong = require.max_length !== undefined && [...name].length > require.max_length;
    const isOther = reading?.pattern !== undefined && reading.pattern.mismatch(name) !== null;
    if (!isLong && !isOther) return;
    const rule = isLong ? `has more than ${require.max_length} characters` : 'does not match `pattern`';
    const message = `\`${name}\` ${rule}, so it could never be one of the names.`;
    problems.push(document.problem('impossible_limit', message, at(`one_of/${index}`)));
  });
  return problems;
}

/** The rules as part of a sentence. */
export function nameRuleWords({ pattern, one_of: names, max_length: most }: Naming['require']): string {
  const parts = [
    pattern === undefined ? undefined : `matches \`${pattern}\``,
    names === undefined ? undefined : `is one of ${names.join(', ')}`,
    most === undefined ? undefined : `has at most ${most} characters`,
  ];
  return parts.filter((part) => part !== undefined).join(' and ');
}

/** `the name of every feature matches …`. */
export function namingWords({ of, require }: Naming): string {
  const { names = 'every', min_count: least = 1 } = require;
  const rules = nameRuleWords(require);
  if (isOneName(of)) return `the ${NAME_NOUNS[of]} ${names === 'none' ? `is none that ${rules}` : rules}`;
  if (names === 'any')
    return `of the names of its ${NAME_NOUNS[of]}s at least ${least} ${least === 1 ? 'is one' : 'are such'} that ${rules}`;
  const size = least === 1 ? '' : `, of at least ${least}`;
  return `the name of ${names === 'every' ? 'every' : 'no'} ${NAME_NOUNS[of]}${size} ${rules}`;
}

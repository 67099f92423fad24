import { isOneName, NAME_NOUNS, nameRuleWords, namingWords } from '../policy/naming.ts';
import { MOST_NAME_CHARACTERS, type NamePattern, readNamePattern } from '../text/name-pattern.ts';
import type { CheckConfigOf, CheckKind, JudgedOutcome } from './check.ts';
import type { ModelFacts } from './facts.ts';
import { awaitedOf } from './facts.ts';
import { quantified } from './quantifier.ts';
import { missingEvidence } from './records.ts';
import {
  checkResult,
  describe,
  type Finding,
  type Outcome,
  type Place,
  placeOf,
  plural,
  requirement,
} from './result.ts';

type Naming = CheckConfigOf<'naming'>;

interface Name {
  readonly name: string;
  readonly place: Place | null;
}

/** More than any model has; a longer list is somebody's attempt at something. */
const MOST_NAMES = 10_000;
const MOST_FINDINGS = 20;
const SHOWN_CHARACTERS = 80;

/** Names against the standards of the project. */
export const naming: CheckKind<'naming'> = {
  kind: 'naming',
  outcomes: ({ of }): readonly JudgedOutcome[] => {
    if (isOneName(of)) return ['pass', 'fail'];
    return of === 'evidence' ? ['pass', 'fail', 'inconclusive', 'error'] : ['pass', 'fail', 'error'];
  },
  evaluate(facts, check, context) {
    const names = namesOf(facts, check.of);
    const isAwaited = check.of === 'evidence' && awaitedOf(facts).length > 0;
    const missing = isAwaited ? missingEvidence(facts, 'evidence whose names are judged') : null;
    const base = { required: requirement(namingWords(check)), policyPointer: pointerOf(check) };
    if (names.length === 0) {
      const reason = `There is no ${NAME_NOUNS[check.of]}, so nothing could be judged.`;
      const { outcome, reason: why, awaiting } = missing ?? { outcome: 'error', reason, awaiting: false };
      return checkResult(check, context, { ...base, outcome, reason: why, awaiting });
    }
    const keeps = ruleOf(check);
    const judged = names.map((name) => ({ ...name, broken: keeps(name.name) }));
    const { names: quantifier = 'every', min_count: leastCount = 1 } = check.require;
    const isNone = quantifier === 'none';
    const members: Outcome[] = judged.map(({ name, broken }) =>
      broken === null || (isNone && isTooLong(check, name)) ? 'pass' : 'fail',
    );
    const found = quantified(members, { quantifier, leastCount });
    const outcome = missing === null ? found : whileAwaited(quantifier, members, leastCount);
    const wrong = judged.filter((_, index) => (members[index] === 'pass') === isNone);
    const findings = wrong.map(
      ({ name, place, broken }): Finding => ({
        message: `${printed(name)} ${broken ?? nameRuleWords(check.require)}.`,
        at: place,
      }),
    );
    return checkResult(check, context, {
      ...base,
      outcome,
      reason:
        outcome === 'inconclusive' && missing !== null
          ? missing.reason
          : reasonOf(check, judged.length, findings),
      observed: describe(
        names.length === 1
          ? printed(names[0]?.name ?? '')
          : `${names.length - wrong.length} of ${plural(names.length, 'name')}`,
      ),
      evidence_at: wrong.slice(0, MOST_FINDINGS).flatMap(({ place }) => place ?? []),
      findings: outcome === 'pass' ? [] : findings.slice(0, MOST_FINDINGS),
      awaiting: outcome === 'inconclusive' && missing !== null,
    });
  },
};

/** What is known already stays known when more names come; what is asked of all of them does not. */
function whileAwaited(
  quantifier: 'every' | 'any' | 'none',
  members: readonly Outcome[],
  leastCount: number,
): Outcome {
  const held = members.filter((member) => member === 'pass').length;
  if (quantifier === 'any') return held >= leastCount ? 'pass' : 'inconclusive';
  const isBroken = quantifier === 'every' ? held < members.length : held > 0;
  return isBroken ? 'fail' : 'inconclusive';
}

function namesOf(facts: ModelFacts, of: Naming['of']): readonly Name[] {
  const { manifest, folder } = facts;
  switch (of) {
    case 'model':
      return [{ name: manifest.name, place: inManifest(facts, '/name') }];
    case 'version':
      return [{ name: manifest.version, place: inManifest(facts, '/version') }];
    case 'folder':
      return [{ name: lastOf(folder), place: null }];
    case 'dataset':
      return distinct(
        (manifest.data ?? []).map(({ dataset }, index) => ({
          name: dataset,
          place: inManifest(facts, `/data/${index}/dataset`),
        })),
      );
    case 'feature':
      return distinct(
        (manifest.features ?? []).map((name, index) => ({
          name,
          place: inManifest(facts, `/features/${index}`),
        })),
      );
    case 'column':
      return distinct(columnsOf(facts));
    case 'evidence':
      return distinct(evidenceOf(facts));
  }
}

function columnsOf({ manifest, datasets }: ModelFacts): readonly Name[] {
  const used = [...new Set((manifest.data ?? []).map(({ dataset }) => dataset))];
  return used.flatMap((name) => {
    const dataset = datasets.find(({ entry }) => entry.name === name);
    if (dataset === undefined)
      throw new Error(`the data set ${printed(name)} is not in the catalog, so its columns are not known.`);
    const { entry, document, pointer } = dataset;
    return entry.columns.map((column, index) => ({
      name: column.name,
      place: placeOf(dataset, document.at(`${pointer}/columns/${index}/name`)?.line),
    }));
  });
}

function evidenceOf({ evidence, predictions, drift = [] }: ModelFacts): readonly Name[] {
  const compared = drift.flatMap(({ current, reference }) =>
    [current, reference].filter((file) => file !== null),
  );
  return [...evidence, ...predictions.filter(({ sha256 }) => sha256 !== ''), ...compared].map((file) => ({
    name: lastOf(file.file),
    place: placeOf(file),
  }));
}

function inManifest({ manifestDocument, manifestSha256 }: ModelFacts, pointer: string): Place {
  return placeOf({ file: manifestDocument.file, sha256: manifestSha256 }, manifestDocument.at(pointer)?.line);
}

/** A name that is written several times is one name, at its first place. */
function distinct(names: readonly Name[]): readonly Name[] {
  const first = new Map<string, Name>();
  for (const name of names) if (!first.has(name.name)) first.set(name.name, name);
  if (first.size > MOST_NAMES)
    throw new Error(`there are ${first.size} names; at most ${MOST_NAMES} are judged.`);
  return [...first.values()];
}

/** Says which rule a name breaks, or null. */
function ruleOf({ require }: Naming): (name: string) => string | null {
  const pattern = require.pattern === undefined ? null : patternOf(require.pattern);
  return (name) => {
    const length = [...name].length;
    if (require.max_length !== undefined && length > require.max_length)
      return `has ${length} characters; at most ${require.max_length} are allowed`;
    if (require.one_of !== undefined && !require.one_of.includes(name))
      return `is none of ${require.one_of.join(', ')}`;
    if (pattern !== null && length > MOST_NAME_CHARACTERS)
      return `has ${length} characters; more than ${MOST_NAME_CHARACTERS} are held against no pattern`;
    const matched = pattern?.mismatch(name) ?? null;
    if (matched === null) return null;
    const place =
      matched >= length ? 'it ends too early' : `from character ${matched + 1} on it does not fit`;
    return `does not match \`${require.pattern}\`: ${place}`;
  };
}

/** What no pattern is held against keeps no rule, and may not slip past one that names what is ruled out either. */
function isTooLong({ require }: Naming, name: string): boolean {
  return require.pattern !== undefined && [...name].length > MOST_NAME_CHARACTERS;
}

function patternOf(text: string): NamePattern {
  const { pattern, problem } = readNamePattern(text);
  if (pattern === undefined) throw new Error(problem);
  return pattern;
}

function reasonOf(check: Naming, count: number, findings: readonly Finding[]): string {
  const { names = 'every', min_count: least = 1 } = check.require;
  const noun = NAME_NOUNS[check.of];
  const held = count - findings.length;
  const said = findings
    .slice(0, 3)
    .map(({ message }) => message)
    .join(' ');
  const more = findings.length > 3 ? ` And ${findings.length - 3} more.` : '';
  if (names === 'any')
    return held >= least
      ? `${held} of ${plural(count, noun)} keep the rules.`
      : `Only ${held} of ${plural(count, noun)} keep the rules; at least ${least} are needed. ${said}${more}`;
  const few =
    count < least
      ? `There ${count === 1 ? 'is' : 'are'} only ${plural(count, noun)}; at least ${least} are needed. `
      : '';
  const forbidden = names === 'none' && findings.length > 0 ? ' No name may.' : '';
  if (findings.length > 0) return `${few}${said}${more}${forbidden}`;
  if (few !== '') return few.trimEnd();
  if (isOneName(check.of))
    return `The ${noun} ${names === 'none' ? 'is none that is ruled out' : 'keeps the rules'}.`;
  return names === 'none'
    ? `None of the names of ${plural(count, noun)} is ruled out.`
    : `The names of ${plural(count, noun)} keep the rules.`;
}

function pointerOf({ require }: Naming): string {
  const key = (['pattern', 'one_of', 'max_length'] as const).find((rule) => require[rule] !== undefined);
  return `/require/${key}`;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A name as somebody wrote it, without what could pass for something else where it is printed. */
function printed(name: string): string {
  const characters = [...name.replace(/\p{C}/gu, '\ufffd')];
  const text =
    characters.length > SHOWN_CHARACTERS
      ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…`
      : characters.join('');
  return `\`${text}\``;
}

import type { EvidenceFacts } from '../evidence/evidence.ts';
import { headingKey } from './heading.ts';

type CardSection = NonNullable<EvidenceFacts['card']>['sections'][number];

/** A part that a complete model card has, and the headings under which people write it. */
interface RequiredPart {
  readonly name: string;
  readonly headings: RegExp;
}

/** Requirement 19: the parts of a complete card, in its order. */
const COMPLETE: readonly RequiredPart[] = [
  {
    name: 'Model details',
    headings: /^(?:model )?(?:details|description|information|overview|summary)$|^about(?: the model)?$/,
  },
  {
    name: 'Intended use',
    headings: /^(?:intended|direct|primary) uses?\b|^uses?$|\bintended use\b|^use cases?$/,
  },
  {
    name: 'Training data',
    headings: /\btraining (?:data|dataset|details|set)\b|^data(?:sets?)?$|^training$/,
  },
  { name: 'Evaluation data', headings: /\b(?:evaluation|testing|test)(?: data| dataset| set)?\b/ },
  {
    name: 'Performance',
    headings: /\b(?:performance|metrics?|results|quantitative analys[ie]s)\b|^evaluation$/,
  },
  {
    name: 'Ethical considerations',
    headings: /\bethic(?:s|al)\b|\bfairness\b|\bbias\b|\bresponsible\b|^risks\b/,
  },
  { name: 'Deployment and monitoring', headings: /\bdeploy(?:ment|ing)\b|\bmonitoring\b|\boperations\b/ },
  {
    name: 'Dependencies',
    headings: /\bdependenc(?:y|ies)\b|\bsoftware\b|\benvironment\b(?!al)|\brequirements\b|\bframeworks?\b/,
  },
];

const MIN_WORDS = 3;

export interface CardDefect {
  readonly message: string;
  /** 1-based line of the heading; null for a part that is not there. */
  readonly line: number | null;
}

/** What keeps a card from being complete: parts missing, parts empty, parts that still wait to be written. */
export function cardDefects(
  sections: readonly CardSection[],
  wanted: 'complete' | readonly string[],
): CardDefect[] {
  const parts = wanted === 'complete' ? COMPLETE : wanted.map(partNamed);
  if (parts.length === 0) throw new Error('The policy names no section of the card.');
  const missing = parts.flatMap(({ name, headings }): CardDefect[] => {
    const matching = sections.filter(({ title }) => headings.test(headingKey(title)));
    const [first] = matching;
    if (first === undefined) return [{ message: `section "${name}" is missing.`, line: null }];
    const isWritten = matching.some((section) => wordsBelow(sections, section) >= MIN_WORDS);
    return isWritten ? [] : [{ message: `section "${first.title}" is empty.`, line: first.line }];
  });
  const unfilled = sections
    .filter((section) => section.text_has_unfilled_part)
    .map(({ title, line }) => ({
      message: `section "${title}" has a part that still waits to be written.`,
      line,
    }));
  return [...missing, ...unfilled];
}

/** A section named by the policy itself: its words, in any case, anywhere in the heading. */
function partNamed(name: string): RequiredPart {
  const words = headingKey(name);
  if (words === '') throw new Error('The policy names a section without a name.');
  const known = COMPLETE.find((part) => headingKey(part.name) === words);
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return known ?? { name, headings: new RegExp(`(?:^| )${escaped}(?: |$)`, 'u') };
}

/** Words of a section and of the sections below it, up to the next heading of its level. */
function wordsBelow(sections: readonly CardSection[], section: CardSection): number {
  const start = sections.indexOf(section);
  let words = section.words;
  for (const next of sections.slice(start + 1)) {
    if (next.level <= section.level) break;
    words += next.words;
  }
  return words;
}

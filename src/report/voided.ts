import type { Model, SubjectChange } from '../schemas/decision.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import { type ReportContext, reviewUrl, shortDigest } from './context.ts';
import { counted } from './number.ts';
import { code, joined, link, type Prose, person } from './prose.ts';

type Ignored = SignoffResult['ignored'][number];
type Voided = Model['voided'][number];

/** Changes named for one approval, at most: in a report at length, and in a comment, which is read on a phone. */
const CHANGES_AT_LENGTH = 50;
const CHANGES_IN_COMMENT = 8;

/** Instead of what would make an approval count, where all that are needed are there. */
export const NOT_NEEDED = 'Nothing to do: every seat is filled.';

interface Telling {
  readonly rows: number;
  /** False when the sign-off is complete without it. */
  readonly isNeeded: boolean;
}

/** Whether what an approval was given on was looked for: then these remarks stand for the general one. */
export function isExplained(ignored: Ignored, voided: readonly Voided[]): boolean {
  return ignored.reason === 'stale_subject' && voided.some(({ review }) => review === ignored.review);
}

/** What voided each approval that was given on something else; those voided by the same changes are told together. */
export function voidedRemarks(
  ignored: readonly Ignored[],
  voided: readonly Voided[],
  context: ReportContext,
  telling: Telling,
): Prose[] {
  const groups = new Map<string, { changes: readonly SubjectChange[]; people: Prose[] }>();
  for (const item of ignored.filter((one) => isExplained(one, voided))) {
    const changes = voided.find(({ review }) => review === item.review)?.changes ?? [];
    const key = JSON.stringify(changes);
    const group = groups.get(key) ?? { changes, people: [] };
    group.people.push(link([person(item.user)], reviewUrl(context, item.review)));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ changes, people }) => remark(people, changes, telling));
}

function remark(
  people: readonly Prose[],
  changes: readonly SubjectChange[],
  { rows, isNeeded }: Telling,
): Prose {
  const [one, were] = people.length === 1 ? ['approval', 'was'] : ['approvals', 'were'];
  const given: Prose = [`The ${one} of `, ...enumerated(people), ` ${were} given on other content`];
  const again = isNeeded ? 'They must look at the present change and approve again.' : NOT_NEEDED;
  if (changes.length === 0) {
    const unknown = 'What they saw then is not known, so what changed since cannot be listed.';
    return [...given, `. ${unknown} ${again}`];
  }
  const most = Number.isFinite(rows) ? CHANGES_IN_COMMENT : CHANGES_AT_LENGTH;
  const shown = changes.slice(0, most).map(changeProse);
  const rest = changes.length - shown.length;
  const more: Prose[] = rest > 0 ? [[`and ${counted(rest, 'more change')}`]] : [];
  return [...given, ': ', ...joined([...shown, ...more], ', '), `. ${again}`];
}

/** `a`, `a and b`, `a, b and c`. */
function enumerated(items: readonly Prose[]): Prose {
  const [last = [], ...others] = [...items].reverse();
  return others.length === 0 ? last : [...joined(others.reverse(), ', '), ' and ', ...last];
}

function changeProse({ part, name, change, detail }: SubjectChange): Prose {
  const noun = nounOf(part, name);
  if (detail === null) return [...noun, ` ${change}`];
  // Of evidence the detail is a sentence with brackets of its own.
  return part === 'evidence'
    ? [...noun, ` ${change}: `, ...withDigests(detail)]
    : [...noun, ` ${change} (${detail})`];
}

/** Digests as code: in plain text a platform takes their digits for a commit. */
function withDigests(text: string): Prose {
  return text
    .split(/(\bsha256:[0-9a-f]+\b)/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('sha256:') ? code(part) : part));
}

function nounOf(part: SubjectChange['part'], name: string): Prose {
  switch (part) {
    case 'file':
      return [code(name)];
    case 'evidence':
      return ['evidence ', code(name)];
    case 'catalog':
      return ['data set ', code(name)];
    case 'waiver':
      return ['waiver ', code(shortDigest(name))];
    case 'model':
      return ['model ', code(name)];
    case 'policy': {
      const [policy = '', ...rule] = name.split('/');
      const of: Prose = ['policy ', code(name.startsWith('sha256:') ? shortDigest(name) : policy)];
      return rule.length === 0 ? of : ['rule ', code(rule.join('/')), ' of ', ...of];
    }
  }
}

import type { Decision, Model } from '../schemas/decision.ts';
import { approvalLine } from './approval.ts';
import type { ReportContext } from './context.ts';
import { modelsWorstFirst } from './context.ts';
import { disclosed } from './disclosure.ts';
import { headline, modelHeadline, modelTitle } from './headline.ts';
import { clip, LIMITS } from './limits.ts';
import { renderMarkdown } from './markdown.ts';
import {
  additionBlocks,
  alteringBlocks,
  type Detail,
  decidedFor,
  governingElsewhere,
  modelSection,
  problemList,
} from './model-section.ts';
import { counted } from './number.ts';
import { impactBlocks } from './policy-impact.ts';
import type { Block, Prose } from './prose.ts';
import { details, heading, link, list, note, paragraph, strong } from './prose.ts';
import { governanceBlocks } from './signature.ts';
import { diffVerdicts, verdictMarker, verdictOf } from './verdict.ts';

/** The first line of our comment for one base branch; with the author's id it is how the comment is found again. */
export function commentMarker(baseRef: string): string {
  const encoded = encodeURIComponent(baseRef.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*-]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `<!-- arbiter:gate base=${encoded} -->`;
}

const ROWS = LIMITS.commentRows;
/** What a section says when not all fit; then sections of whole models go. */
const LEAST: Detail = { settled: 'none', evidence: 'none', charts: false, rows: 8 };
/** Folded detail goes first, part by part. */
const DETAILS: readonly Detail[] = [
  { settled: 'details', evidence: 'details', charts: false, rows: ROWS },
  { settled: 'details', evidence: 'none', charts: false, rows: ROWS },
  { settled: 'none', evidence: 'none', charts: false, rows: ROWS },
  LEAST,
];

/**
 * The sticky comment: at most `LIMITS.commentCharacters`, marker first, hidden record of the verdict last. Folded detail
 * is dropped first, then the sections of whole models (worst kept longest), then their lines.
 */
export function renderComment(decision: Decision, context: ReportContext): string {
  const shown = disclosed(decision, context);
  const marker = commentMarker(context.baseRef);
  // An error says nothing of the ledger: what was known of it before must not be forgotten.
  const ledger = context.ledger ?? context.previous?.ledger ?? null;
  const record = verdictMarker(verdictOf(shown, ledger));
  const room = LIMITS.commentCharacters - marker.length - record.length - 4;
  return `${marker}\n${bodyWithin(shown, context, room)}\n\n${record}`;
}

function bodyWithin(decision: Decision, context: ReportContext, room: number): string {
  const models = modelsWorstFirst(decision);
  const [head, tail] = frameWithin(decision, context, room);
  const left = room - head.length - tail.length - 4;
  const join = (parts: readonly string[]): string =>
    [head, ...parts, tail].filter((part) => part !== '').join('\n\n');
  for (const detail of DETAILS) {
    const sections = takeWithin(models, left, (model) => render(modelBlocks(model, models, context, detail)));
    if (sections.length === models.length) return join(sections);
  }
  const notice = (count: number): string => render([leftOutNote(count, context)]);
  const lines = takeWithin(models, left - notice(models.length).length - 2, (model) =>
    render([paragraph(...modelHeadline(model))]),
  );
  const lineRoom = lines.length < models.length ? 0 : left - notice(models.length).length - 2 - sizeOf(lines);
  const sections = wholeSections(lines, lineRoom, (index) => {
    const model = models[index];
    return model === undefined ? '' : render(modelBlocks(model, models, context, LEAST));
  });
  return join([...sections, ...lines.slice(sections.length), notice(models.length - sections.length)]);
}

function render(blocks: readonly Block[]): string {
  return renderMarkdown(blocks, LIMITS.commentTextCharacters);
}

/** How many lines the change of rules has, above the models; they leave at least half of the room to what is judged. */
const RULE_ROWS = [ROWS, 10, 3] as const;

function frameWithin(decision: Decision, context: ReportContext, room: number): [string, string] {
  const [first, ...fewer] = RULE_ROWS.map((rows) => (): [string, string] => [
    render(top(decision, context, rows)),
    render(bottom(decision, context, rows)),
  ]) as [() => [string, string], ...(() => [string, string])[]];
  let frame = first();
  for (const next of fewer) {
    if (frame[0].length + frame[1].length <= room / 2) return frame;
    frame = next();
  }
  return frame;
}

const SEPARATOR_LENGTH = 2;
const sizeOf = (parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + part.length + SEPARATOR_LENGTH, 0);

/** The texts of the first items that fit together; nothing after the first that does not is even rendered. */
function takeWithin<T>(items: readonly T[], room: number, render: (item: T) => string): string[] {
  const taken: string[] = [];
  let size = 0;
  for (const item of items) {
    const text = render(item);
    size += text.length + SEPARATOR_LENGTH;
    if (size > room) return taken;
    taken.push(text);
  }
  return taken;
}

/** While every model keeps its line, the worst are given their section in its place as long as the room lasts. */
function wholeSections(
  lines: readonly string[],
  room: number,
  sectionOf: (index: number) => string,
): string[] {
  const sections: string[] = [];
  let left = room;
  for (const [index, line] of lines.entries()) {
    const section = sectionOf(index);
    left -= section.length - line.length;
    if (left < 0) return sections;
    sections.push(section);
  }
  return sections;
}

function leftOutNote(count: number, context: ReportContext): Block {
  const where = link(['the full report'], context.reportUrl ?? context.runUrl);
  return note(`The details of ${counted(count, 'model')} did not fit here: see `, ...where, '.');
}

function modelBlocks(model: Model, all: readonly Model[], context: ReportContext, detail: Detail): Block[] {
  if (all.length === 1) return modelSection(model, context, detail);
  if (model.status === 'approved')
    return [paragraph(...modelTitle(model), ': ', ...approvalLine(model, context))];
  return [details(modelHeadline(model), ...modelSection(model, context, detail))];
}

function top(decision: Decision, context: ReportContext, rows: number): Block[] {
  const [first] = decision.models;
  const single = decision.models.length === 1 && first?.status === decision.status;
  const reason = single || decision.models.length === 0 ? [] : reasonOf(decision);
  const blocked = decision.models.length === 0 && decision.status === 'error';
  return [
    heading(3, ...headline(decision)),
    ...(blocked ? [paragraph(strong('Could not be decided.'), ' The merge is blocked for safety.')] : reason),
    ...(context.isDraft === true
      ? [note('This is a draft: nobody is asked to review it until it is marked ready.')]
      : []),
    ...notAskedNote(context),
    ...problemList(decision.problems, ROWS),
    ...alteringBlocks(governingElsewhere(decision), context, rows),
    ...impactBlocks(context.impact, rows),
  ];
}

function notAskedNote({ notAsked = 0 }: ReportContext): Block[] {
  if (notAsked === 0) return [];
  return [
    note(
      `GitHub takes 15 review requests for one pull request: ${counted(notAsked, 'more person', 'more people')} could sign and ${notAsked === 1 ? 'was' : 'were'} not asked. An approval of theirs counts all the same.`,
    ),
  ];
}

/** Where the models alone do not explain the status, the decision's own reason does. */
function reasonOf(decision: Decision): Block[] {
  const isExplained = decision.models.some(({ status }) => status === decision.status);
  return isExplained ? [] : [paragraph(clip(decision.reason, LIMITS.commentTextCharacters))];
}

function bottom(decision: Decision, context: ReportContext, rows: number): Block[] {
  const changes: Prose[] =
    context.previous === undefined ? [] : diffVerdicts(context.previous, verdictOf(decision));
  const shown = changes.slice(0, ROWS);
  const since =
    shown.length === 0
      ? []
      : [details([`🔁 Since the last verdict: ${counted(changes.length, 'change')}`], list(shown))];
  return [
    ...governanceBlocks(decision, context, ROWS),
    ...additionBlocks(governingElsewhere(decision), context, rows),
    ...since,
    note(...decidedFor(decision, context)),
  ];
}

import { NOT_GIVEN } from '../checks/facts.ts';
import { alteringChanges } from '../model/governing.ts';
import type { Check, Decision, GoverningChange, Model } from '../schemas/decision.ts';
import { checkAdvice, problemAdvice, withoutStack } from './advice.ts';
import { approvalLine } from './approval.ts';
import { modelCharts } from './chart.ts';
import { checkTable } from './check-row.ts';
import { evidenceUrl, headUrl, policyUrl, type ReportContext, shortCommit, shortDigest } from './context.ts';
import { clip } from './limits.ts';
import { counted } from './number.ts';
import { overrideBlocks } from './override.ts';
import type { Block, Prose } from './prose.ts';
import { code, details, heading, joined, link, list, note, paragraph, strong, table } from './prose.ts';
import { approvedRemarks, signatureBlocks } from './signature.ts';
import { waiverBlocks } from './waiver.ts';
import { advisoryChecks, blockingChecks, settledChecks, TRUST_WORDS } from './words.ts';

/** How much of a model is said. */
export interface Detail {
  /** What holds and the evidence, folded (`details`), at length (`open`), or only counted (`none`). */
  readonly settled: 'open' | 'details' | 'none';
  readonly evidence: 'open' | 'details' | 'none';
  readonly charts: boolean;
  /** Most rows of a table and items of a list. */
  readonly rows: number;
}

const GOVERNING_SHOWN = 50;
/** So many stand open. */
const GOVERNING_OPEN = 10;
const LONGEST_PLACE = 300;

export const AT_LENGTH: Detail = {
  settled: 'open',
  evidence: 'open',
  charts: true,
  rows: Number.POSITIVE_INFINITY,
};

/** Everything about one model below its headline: what does not hold first. */
export function modelSection(model: Model, context: ReportContext, detail: Detail): Block[] {
  const blocking = blockingChecks(model);
  return [
    ...(model.status === 'approved'
      ? [paragraph(strong('Approved'), ': ', ...approvalLine(model, context))]
      : []),
    ...undecided(model, detail),
    ...(blocking.length > 0 ? [limited(model, blocking, context, detail)] : []),
    ...awaited(model),
    ...advice(blocking, detail),
    ...overrideBlocks(model, context, detail.rows),
    ...waiverBlocks(model, context, detail.rows),
    ...(model.status === 'approved' && detail.settled !== 'open'
      ? approvedRemarks(model, context, detail.rows)
      : signatureBlocks(model, context, detail.rows)),
    ...governingBlocks(model.governing, context, model.is_new),
    ...advisories(model, context, detail),
    ...(detail.charts ? modelCharts(model) : []),
    ...settled(model, context, detail),
    ...evidence(model, context, detail),
    note(...footer(model, context)),
  ];
}

function limited(model: Model, checks: readonly Check[], context: ReportContext, detail: Detail): Block {
  const shown = checks.slice(0, detail.rows);
  const whole = checkTable(model, shown, context);
  const rest = checks.length - shown.length;
  return rest === 0
    ? whole
    : { ...whole, rows: [...whole.rows, [[], [`and ${counted(rest, 'more check')}`], [], []]] };
}

function undecided(model: Model, detail: Detail): Block[] {
  if (model.status !== 'error') return [];
  const intro = paragraph(
    strong('Could not be decided.'),
    ' ',
    withoutStack(model.reason),
    ' The merge is blocked for safety.',
  );
  return [intro, ...problemList(model.problems, detail.rows)];
}

/** What could not be understood, each with its place and what to do. */
export function problemList(problems: Decision['problems'], rows: number): Block[] {
  if (problems.length === 0) return [];
  const rest = problems.length - rows;
  const items = problems.slice(0, rows).map(problemAdvice);
  return [list(rest > 0 ? [...items, [`and ${counted(rest, 'more problem')}`]] : items)];
}

function awaited({ awaiting }: Model): Block[] {
  if (awaiting.length === 0) return [];
  const items = awaiting.map(
    ({ workflow, artifact, state }): Prose => [code(artifact), ' of ', code(workflow), `: ${state}`],
  );
  return [
    paragraph(
      strong('Waiting for evidence.'),
      awaiting.some(({ state }) => state === NOT_GIVEN)
        ? ' Give its folder with --artifact NAME=FOLDER.'
        : ' The gate runs again by itself when the workflow completes.',
    ),
    list(items),
  ];
}

function advice(blocking: readonly Check[], detail: Detail): Block[] {
  const items = blocking
    .filter(({ awaiting }) => !awaiting)
    .slice(0, detail.rows)
    .map(checkAdvice);
  if (items.length === 0) return [];
  return [paragraph(strong('What to do.')), list(items)];
}

const DIRECTION_WORDS: Readonly<Record<GoverningChange['direction'], string>> = {
  looser: 'Looser: needs the governance role, and decides only once merged',
  stricter: 'Stricter: in force at once',
  neutral: 'Neither stricter nor looser',
  new: 'New: set by this change',
};

/** Changes to what governs, loosenings first; what is only new is folded. */
export function governingBlocks(
  changes: readonly GoverningChange[],
  context: ReportContext,
  isNew = false,
): Block[] {
  if (!isNew) return [...alteringBlocks(changes, context), ...additionBlocks(changes, context)];
  if (changes.length === 0) return [];
  const base = ' They are listed because there is no base version to judge them by.';
  return [
    paragraph(strong('New model: what it would set for itself.'), base),
    ...changeLists(loosestFirst(changes), context, GOVERNING_SHOWN),
  ];
}

/** What alters the rules there are. Of many the loosest stand open; more than `rows` are counted. */
export function alteringBlocks(
  changes: readonly GoverningChange[],
  context: ReportContext,
  rows = GOVERNING_SHOWN,
): Block[] {
  const altering = alteringChanges(loosestFirst(changes));
  if (altering.length === 0) return [];
  const base = ' It is judged by the rules of the base branch, and the governance role must sign it.';
  return [
    paragraph(strong('This change alters what governs.'), base),
    ...changeLists(altering, context, rows),
  ];
}

/** What is new beside the rules there are. */
export function additionBlocks(
  changes: readonly GoverningChange[],
  context: ReportContext,
  rows = GOVERNING_SHOWN,
): Block[] {
  const altering = alteringChanges(changes);
  const others = loosestFirst(changes).filter((change) => !altering.includes(change));
  if (others.length === 0) return [];
  const summary = `🆕 ${counted(others.length, 'addition')} to what governs`;
  return [details([summary], changeList(others, context, rows))];
}

const LOOSEST_FIRST: readonly string[] = ['looser', 'new', 'stricter', 'neutral'];

function loosestFirst(changes: readonly GoverningChange[]): GoverningChange[] {
  return [...changes].sort((a, b) => LOOSEST_FIRST.indexOf(a.direction) - LOOSEST_FIRST.indexOf(b.direction));
}

/** Changes that no model's own section tells. */
export function governingElsewhere({ governing, models }: Decision): GoverningChange[] {
  const told = new Set(models.flatMap((model) => model.governing.map((change) => JSON.stringify(change))));
  return governing.filter((change) => !told.has(JSON.stringify(change)));
}

function changeLists(changes: readonly GoverningChange[], context: ReportContext, rows: number): Block[] {
  const open = changes.slice(0, Math.min(GOVERNING_OPEN, rows));
  const folded = changes.slice(open.length);
  const left = rows - open.length;
  if (folded.length === 0) return [changeList(open, context, rows)];
  const summary = `⚖️ ${counted(folded.length, 'more change')} to what governs`;
  return [
    changeList(open, context, rows),
    ...(left > 0 ? [details([summary], changeList(folded, context, left))] : [list([[summary]])]),
  ];
}

function changeList(changes: readonly GoverningChange[], context: ReportContext, rows: number): Block {
  const shown = changes.slice(0, rows).map(({ file, pointer, direction, message }): Prose => {
    const place = clip(`${file}${pointer === '' ? '' : ` ${pointer}`}`, LONGEST_PLACE);
    // A path may be 4,096 bytes long, and three times that in an address.
    const url = file.length > LONGEST_PLACE ? undefined : headUrl(context, file);
    return [strong(DIRECTION_WORDS[direction]), `. ${message} (`, ...link([code(place)], url), ')'];
  });
  const rest = changes.length - shown.length;
  return list(rest > 0 ? [...shown, [`and ${counted(rest, 'more change')}`]] : shown);
}

function advisories(model: Model, context: ReportContext, detail: Detail): Block[] {
  const checks = advisoryChecks(model);
  if (checks.length === 0) return [];
  const summary = `💬 ${counted(checks.length, 'advisory check')} ${checks.length === 1 ? 'does' : 'do'} not hold (does not block)`;
  return folded(detail.settled, [summary], limited(model, checks, context, detail));
}

function settled(model: Model, context: ReportContext, detail: Detail): Block[] {
  const checks = settledChecks(model);
  if (checks.length === 0) return [];
  const count = (outcome: Check['outcome']): number =>
    checks.filter((check) => check.outcome === outcome).length;
  const [pass, away, waived, overridden] = [
    count('pass'),
    count('not_applicable'),
    count('waived'),
    count('overridden'),
  ];
  const parts: Prose[] = [
    pass > 0 ? [`✅ ${counted(pass, 'check holds', 'checks hold')}`] : [],
    waived > 0 ? [`📝 ${waived} waived`] : [],
    overridden > 0 ? [`📝 ${overridden} overridden`] : [],
    away > 0 ? [`⏭️ ${away} ${away === 1 ? 'does' : 'do'} not apply`] : [],
  ];
  return folded(detail.settled, joined(parts, ' · '), checkTable(model, checks, context));
}

function evidence(model: Model, context: ReportContext, detail: Detail): Block[] {
  if (model.evidence.length === 0) return [];
  const kinds = Object.keys(TRUST_WORDS).flatMap((trust) => {
    const count = model.evidence.filter((item) => item.trust === trust).length;
    return count === 0 ? [] : [`${count} ${TRUST_WORDS[trust] ?? trust}`];
  });
  const rows = model.evidence.map((item): Prose[] => [
    link([code(item.file)], evidenceUrl(context, model.evidence, item.file)),
    [sourceText(item)],
    [`${item.format}, ${counted(item.records, 'record')}`],
    [code(shortDigest(`sha256:${item.sha256.replace(/^sha256:/u, '')}`))],
  ]);
  const summary = `📄 Evidence: ${counted(rows.length, 'file')}, ${kinds.join(', ')}`;
  return folded(detail.evidence, [summary], table(['File', 'Trust', 'Format', 'Digest'], rows));
}

/** Trust and source, without saying the same twice. */
function sourceText({ trust, source }: Model['evidence'][number]): string {
  const word = TRUST_WORDS[trust] ?? trust;
  if (source === 'commit' || source === 'folder') return word;
  return trust === 'workflow' ? source : `${word}, ${source}`;
}

function folded(how: Detail['settled'], summary: Prose, ...body: Block[]): Block[] {
  if (how === 'none') return [paragraph(...summary)];
  return how === 'details' ? [details(summary, ...body)] : [heading(4, ...summary), ...body];
}

function footer(model: Model, context: ReportContext): Prose {
  const policies = model.policies.map(
    ({ id, version, digest, file }): Prose => [
      'policy ',
      ...link([`${id} ${version}`], policyUrl(context, file)),
      ' ',
      code(shortDigest(digest)),
    ],
  );
  const subject: Prose =
    model.subject.subject === null ? [] : ['subject ', code(shortDigest(model.subject.subject))];
  const tier: Prose = model.tier === null ? [] : [`tier ${model.tier}`];
  return joined([...policies, subject, tier], ' · ');
}

/** What the whole report rests on. */
export function decidedFor(decision: Decision, context: ReportContext): Prose {
  const head: Prose = decision.head === null ? [] : ['decided for ', code(shortCommit(decision.head))];
  const base: Prose =
    decision.base === null
      ? []
      : ['by the rules of ', code(`${context.baseRef}@${shortCommit(decision.base)}`)];
  const entry: Prose =
    context.recordedAs === undefined ? [] : [`recorded as entry ${context.recordedAs} of the ledger`];
  const report = context.reportUrl === undefined ? [] : link(['full report'], context.reportUrl);
  const run = context.runUrl === undefined ? [] : link(['run'], context.runUrl);
  return joined([head, base, ['as of ', code(decision.as_of)], entry, report, run], ' · ');
}

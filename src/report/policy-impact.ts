import { isAnythingFlipped } from '../decision/rule-impact.ts';
import type { PolicyImpact } from '../schemas/policy-impact.ts';
import { shortCommit } from './context.ts';
import { logText, visible } from './escape.ts';
import { clip } from './limits.ts';
import { counted } from './number.ts';
import { type Block, code, details, list, type Prose, paragraph, strong } from './prose.ts';

type ImpactModel = PolicyImpact['models'][number];
type ImpactCheck = ImpactModel['checks'][number];
type Side = ImpactModel['before'];
type Result = ImpactCheck['before'];

/** What a change of rules does to verdicts, or why that could not be told. */
export type ImpactReport =
  | { readonly kind: 'told'; readonly impact: PolicyImpact }
  | { readonly kind: 'failed'; readonly reason: string };

const NAME_LIMIT = 80;
const REASON_LIMIT = 200;
/** So many lines stand open; more are folded. */
const MOST_OPEN = 5;

const STATUS: Readonly<Record<NonNullable<Side>['status'], string>> = {
  approved: 'holds, nobody is asked to sign',
  in_review: 'holds',
  pending: 'does not hold',
  rejected: 'rejected',
  error: 'cannot be judged',
};

const OUTCOME: Readonly<Record<NonNullable<Result>['outcome'], string>> = {
  pass: 'holds',
  fail: 'fails',
  inconclusive: 'cannot tell',
  error: 'error',
  waived: 'waived',
  overridden: 'overridden',
  not_applicable: 'does not apply',
};

/** The whole impact for a terminal: models that flip or cannot be judged at length, the others counted. */
export function renderImpactText(impact: PolicyImpact): string {
  const { before, after, models, problems } = impact;
  const told = models.filter(isTold);
  const lines = [
    `Rules before: ${before === null ? 'the folder' : shortCommit(before)}. Rules after, models and evidence: ${after === null ? 'the folder' : shortCommit(after)}.`,
    sentenceOf(impact),
    ...told.flatMap(textOfModel),
    ...problems.map(
      ({ rules, file, line, message, code: word }) =>
        `Problem in the ${rulesWord(rules)} rules: ${placeOf(file, line)}${visible(message)} [${word}]`,
    ),
  ];
  return logText(`${lines.join('\n')}\n`);
}

function textOfModel(model: ImpactModel): string[] {
  const { name, path, version, undecided, checks } = model;
  const title = `${visible(name)}${version === null ? '' : ` ${visible(version)}`} (${visible(path)})`;
  return [
    `${title}: ${transition(model)}`,
    ...(undecided === null ? [] : [`  cannot be told: ${visible(undecided)}`]),
    ...checks.map(
      ({ policy, check, title: words, before, after }) =>
        `  ${visible(policy)}/${visible(check)} ${visible(words)}: ${resultWords(before)} → ${resultWords(after)}${
          after === null ? '' : `\n      ${visible(after.reason)}`
        }`,
    ),
  ];
}

/** The same for comment and summary: bounded, and folded when long. Reasons are left out: they may name small groups. */
export function impactBlocks(report: ImpactReport | undefined, rows: number): Block[] {
  if (report === undefined) return [];
  if (report.kind === 'failed')
    return [
      paragraph(
        strong('What it does to verdicts could not be told'),
        `: ${clip(report.reason, REASON_LIMIT)} It decides nothing here; \`arbiter policy impact BASE HEAD\` tells it.`,
      ),
    ];
  const { impact } = report;
  const items = [...impact.problems.map(problemItem), ...worstFirst(impact.models).flatMap(itemsOfModel)];
  const head = paragraph(strong('What it does to verdicts.'), ` ${sentenceOf(impact)}`);
  if (items.length === 0) return [head];
  const shown = items.slice(0, rows);
  const rest = items.length - shown.length;
  const body = list(rest > 0 ? [...shown, [`and ${counted(rest, 'more line')}`]] : shown);
  if (items.length <= MOST_OPEN) return [head, body];
  return [head, details([`⚖️ ${counted(items.length, 'line')} on what flips`], body)];
}

/** What cannot be told, then what no longer holds: the end of a long list is only counted. */
function worstFirst(models: readonly ImpactModel[]): ImpactModel[] {
  const rank = ({ undecided, after, flips }: ImpactModel): number => {
    if (undecided !== null) return 0;
    if (!flips) return 3;
    return after === null || after.status === 'pending' ? 1 : 2;
  };
  return models.filter(isTold).sort((a, b) => rank(a) - rank(b));
}

function itemsOfModel(model: ImpactModel): Prose[] {
  const { name, undecided, checks, flips } = model;
  const title = code(clip(name, NAME_LIMIT));
  const whole: Prose[] = [
    ...(flips ? [[title, `: ${transition(model)}`]] : []),
    ...(undecided === null ? [] : [[title, `: cannot be told. ${clip(undecided, REASON_LIMIT)}`]]),
  ];
  return [
    ...whole,
    ...checks.map(
      ({ policy, check, title: words, before, after }): Prose => [
        title,
        ' · ',
        code(clip(`${policy}/${check}`, NAME_LIMIT)),
        ` ${clip(words, NAME_LIMIT)}: ${resultWords(before)} → ${resultWords(after)}`,
      ],
    ),
  ];
}

function problemItem({ rules, file, line, message }: PolicyImpact['problems'][number]): Prose {
  return [
    `In the ${rulesWord(rules)} rules: ${clip(placeOf(file, line), NAME_LIMIT)}${clip(message, REASON_LIMIT)}`,
  ];
}

/** That nothing flips is said only of what could be judged. */
function sentenceOf(impact: PolicyImpact): string {
  const { models, flipped_models: flipped, flipped_checks: checks, undecided_models: open } = impact.totals;
  const by = `By the new rules, on the checks of ${counted(models, 'model')}`;
  const unknown =
    open === 0 ? '' : ` ${counted(open, 'model')} cannot be judged by both: what flips there is not known.`;
  if (models === 0) return 'No model was judged, so nothing can be told.';
  if (!isAnythingFlipped(impact))
    return `${by}: ${open === 0 ? 'no verdict flips' : 'no known verdict flips'}.${unknown}`;
  return `${by}: ${counted(flipped, 'verdict')} and ${counted(checks, 'check')} flip.${unknown}`;
}

function isTold({ flips, undecided, checks }: ImpactModel): boolean {
  return flips || undecided !== null || checks.length > 0;
}

function transition({ before, after }: ImpactModel): string {
  const [old, now] = [sideWords(before), sideWords(after)];
  return old === now ? `${now}, as before` : `${old} → ${now}`;
}

function sideWords(side: Side): string {
  return side === null ? 'not governed' : STATUS[side.status];
}

/** An advisory check that fails blocks nothing, and one in shadow is not even shown: the level is part of what flips. */
function resultWords(result: Result): string {
  if (result === null) return 'not asked';
  const { level, outcome, blocks } = result;
  const word = OUTCOME[outcome];
  if (level === 'advisory' || level === 'shadow') return `${word} (${level})`;
  return blocks ? `${word} (blocks)` : word;
}

function rulesWord(rules: 'before' | 'after'): string {
  return rules === 'before' ? 'old' : 'new';
}

function placeOf(file: string, line: number | null): string {
  if (file === '') return '';
  return `${visible(file)}${line === null ? '' : `:${line}`}: `;
}

import type { Check, Model } from '../schemas/decision.ts';
import type { ReportContext } from './context.ts';
import { evidenceUrl, policyUrl } from './context.ts';
import { counted, formatCount, formatInterval, formatNumber, formatPercent } from './number.ts';
import type { Prose, Table } from './prose.ts';
import { code, joined, link, strong, table } from './prose.ts';
import { OUTCOME_WORDS } from './words.ts';

const GROUPS_SHOWN = 3;
const FINDINGS_SHOWN = 3;

type Group = Check['groups'][number];

/** The four columns of the comment: result, check (linked to the policy line), measured (linked to the evidence), required. */
export function checkTable(model: Model, checks: readonly Check[], context: ReportContext): Table {
  const rows = checks.map((check) => [
    outcomeCell(check),
    titleCell(check, context),
    measuredCell(check, model, context),
    requiredCell(check, context),
  ]);
  return table(['Result', 'Check', 'Measured', 'Required'], rows);
}

function outcomeCell(check: Check): Prose {
  if (check.awaiting) return ['⏳ awaited'];
  return [OUTCOME_WORDS[check.outcome]];
}

function titleCell(check: Check, context: ReportContext): Prose {
  const { policy_at: at } = check;
  const url = at === null ? undefined : policyUrl(context, at.file, at.line);
  const scope = check.scope === null ? [] : [` · ${check.scope}`];
  return [...link([check.title], url), ...scope];
}

/** Numbers a shown number is compared with by eye; it never rounds onto one of them. */
function comparisons(check: Check): number[] {
  const claimed = check.claimed?.value;
  const own = check.observed?.value ?? null;
  return [check.required.threshold, claimed === own ? null : (claimed ?? null)].filter(
    (number) => number !== null,
  );
}

export function measuredCell(check: Check, model: Model, context: ReportContext): Prose {
  const parts = [
    measuredValue(check),
    groupsOf(check),
    boundOf(check),
    findingsOf(check),
    evidenceOf(check, model, context),
  ];
  return joined(parts, ' · ');
}

function measuredValue(check: Check): Prose {
  const { observed, claimed } = check;
  if (observed === null) return [check.reason];
  if (observed.value === null) return [observed.text];
  const against = comparisons(check);
  const value = strong(formatNumber(observed.value, against));
  const isTold = claimed !== null && !claimed.agrees;
  const claim: Prose = isTold
    ? [
        'claimed ',
        strong(formatNumber(claimed.value, notItself(claimed.value, [observed.value, ...against]))),
        ', recomputed ',
        value,
      ]
    : [value];
  const interval = check.interval === null ? undefined : formatInterval(check.interval, against);
  return [...claim, ...(interval === undefined ? [] : [` (${interval})`]), ...countsOf(check)];
}

/** A number is never told apart from itself. */
function notItself(value: number, others: readonly number[]): number[] {
  return others.filter((other) => other !== value);
}

function countsOf({ observed, groups }: Check): Prose {
  if (observed === null || observed.rows === null || groups.length > 0) return [];
  const positives = observed.positives === null ? '' : `, ${formatCount(observed.positives)} positive`;
  return [` from ${formatCount(observed.rows)} rows${positives}`];
}

/** The groups that do not hold, then the reference: those decide. */
function groupsOf({ groups, scope }: Check): Prose {
  const rank = (group: Group): number =>
    group.outcome === 'pass' || group.outcome === 'not_applicable' ? 1 : 0;
  const sorted = [...groups].sort((a, b) => rank(a) - rank(b) || Number(b.reference) - Number(a.reference));
  const worst = groups.find((group) => scopeOf(group) === scope) ?? sorted[0];
  if (worst === undefined) return [];
  const others = sorted.filter((group) => group !== worst && attributesOf(group) === attributesOf(worst));
  const peers = [worst, ...others];
  const shown = peers.slice(0, GROUPS_SHOWN).map((group) => [`${groupName(group)} ${groupCounts(group)}`]);
  const left = groups.length - shown.length;
  return joined([...shown, ...(left > 0 ? [[`and ${counted(left, 'more group')}`]] : [])], ', ');
}

/** Groups are compared with those of the same attributes. */
function attributesOf({ slice }: Group): string {
  return Object.keys(slice).sort().join(' × ');
}

/** As a check names the group that decides: `sex · F`. */
function scopeOf(group: Group): string {
  return `${attributesOf(group)} · ${groupName(group)}`;
}

export function groupName({ slice }: Group): string {
  const values = Object.values(slice).filter((value) => value !== undefined);
  return values.length === 0 ? 'all' : values.join(' × ');
}

function groupCounts({ n, selected, rate, note }: Group): string {
  // Counts are of selected people; a metric on another rate (false alarms) shows that rate.
  const isSelection =
    rate === null || (n !== null && selected !== null && Math.abs(selected / n - rate) < 1e-9);
  if (n !== null && selected !== null && isSelection) return `${formatCount(selected)} of ${formatCount(n)}`;
  if (n !== null)
    return rate === null ? `${formatCount(n)} rows` : `${formatNumber(rate)} of ${formatCount(n)} rows`;
  if (rate !== null) return formatNumber(rate);
  return note ?? 'not known';
}

/** Where the point alone would pass, the bound that decided is said. */
function boundOf(check: Check): Prose {
  const { interval, required } = check;
  const outcome = check.override?.outcome ?? check.waiver?.outcome ?? check.outcome;
  if (interval === null || (outcome !== 'inconclusive' && outcome !== 'fail')) return [];
  if (outcome === 'fail' && (check.margin ?? -1) < 0) return [];
  const isFloor =
    required.operator === 'above' || required.operator === 'at_least' || required.operator?.startsWith('>');
  const bound = isFloor ? interval.lower_one_sided : interval.upper_one_sided;
  if (bound === null) return [];
  const side = isFloor ? 'lower' : 'upper';
  return [
    `one-sided ${formatPercent(interval.confidence)} ${side} bound ${formatNumber(bound, comparisons(check))}`,
  ];
}

/** Where one number is judged, the number says it; many things are named one by one. */
function findingsOf({ findings, observed }: Check): Prose {
  if (observed !== null && observed.value !== null) return [];
  const said = observed?.value === null ? observed.text : '';
  const shown = findings.slice(0, FINDINGS_SHOWN).filter(({ message }) => message !== said);
  const rest = findings.length > FINDINGS_SHOWN ? [[`and ${findings.length - FINDINGS_SHOWN} more`]] : [];
  return joined([...shown.map(({ message }) => [message]), ...rest], '; ');
}

function evidenceOf(check: Check, model: Model, context: ReportContext): Prose {
  const [place] = check.evidence_at;
  if (place === undefined) return [];
  const url = evidenceUrl(context, model.evidence, place.file, place.line);
  if (url !== undefined) return link(['evidence'], url);
  if (check.outcome === 'pass') return [];
  return [
    'evidence ',
    code([place.file, place.line ?? place.pointer].filter((part) => part !== undefined).join(':')),
  ];
}

function requiredCell({ required, claimed, outcome, policy_at: at }: Check, context: ReportContext): Prose {
  const isQuiet = outcome === 'pass' || outcome === 'not_applicable';
  const isLinked = at === null || isQuiet || policyUrl(context, at.file, at.line) !== undefined;
  const place: Prose = isLinked ? [] : [' · policy ', code(`${at.file}:${at.line}`)];
  const business = required.source !== null && required.source !== 'policy' ? [` (${required.source})`] : [];
  const tolerance = claimed === null ? [] : [` · claim within ${formatNumber(claimed.tolerance)}`];
  return [required.text, ...business, ...tolerance, ...place];
}

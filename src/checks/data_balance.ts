import { attributeParts, type Counted, groupSize, uncountedPart } from './balance-parts.ts';
import type { CheckConfigOf, CheckKind } from './check.ts';
import type { ModelFacts } from './facts.ts';
import { limitsOf, limitText, meets } from './limit.ts';
import { missingEvidence, type NotFound } from './records.ts';
import { checkResult, describe, type Group, placeOf, plural, requirement, worst } from './result.ts';

type Config = CheckConfigOf<'data_balance'>;

/** Groups of people in declared data, counted here: how many rows, which labels, and what is missing. Never a claim. */
export const dataBalance: CheckKind<'data_balance'> = {
  kind: 'data_balance',
  evaluate(facts, check, context) {
    const required = requirement(requiredText(check));
    const usable = countedItem(facts, check);
    if (usable.missing !== undefined) {
      const { outcome, reason, awaiting, places } = usable.missing;
      return checkResult(check, context, { outcome, reason, awaiting, evidence_at: places, required });
    }
    const { item } = usable;
    const parts = [
      ...check.protected.flatMap((name) => attributeParts(check, name, item)),
      ...uncountedPart(facts, check, item),
    ];
    if (parts.length === 0) throw new Error('The policy names no attribute to judge.');
    const outcome = worst(parts.map((part) => part.outcome));
    const wrong = parts.filter((part) => part.outcome !== 'pass');
    const decisive = parts.find((part) => part.outcome === outcome);
    const margins = parts.flatMap((part) => (part.margin === null ? [] : [part.margin]));
    const place = placeOf(item.data);
    return checkResult(check, context, {
      outcome,
      required,
      reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
      observed: describe(`${plural(item.balance.rows, 'row')} of ${item.data.file} (recomputed)`),
      margin: margins.length === 0 ? null : Math.min(...margins),
      groups: groupsOf(check, item),
      rows_needed: outcome === 'inconclusive' ? groupSize(check) : null,
      trust: 'recomputed',
      evidence_at: [place],
      scope: decisive?.attribute ?? null,
      findings: wrong.map(({ text }) => ({ message: text, at: place })),
      policyPointer: decisive?.pointer ?? '/require',
    });
  },
};

type Usable =
  | { readonly item: Counted; readonly missing?: undefined }
  | { readonly missing: NotFound; readonly item?: undefined };

/** The one file of the data set. What cannot be used is an error: nothing stands in for it. */
function countedItem(facts: ModelFacts, { dataset = 'train' }: Config): Usable {
  const declared = (facts.data ?? []).filter((item) => item.dataset === dataset);
  const failed = (reason: string): Usable => ({
    missing: {
      outcome: 'error',
      reason,
      awaiting: false,
      places: declared.flatMap(({ data }) => (data === null ? [] : [placeOf(data)])),
    },
  });
  const [item, second] = declared;
  if (item === undefined) {
    return failed(`The configuration declares no data for the data set ${dataset}: add it under \`data\`.`);
  }
  if (second !== undefined) {
    return failed(
      `Two files are declared for the data set ${dataset}: ${item.file} and ${second.file}. Keep one.`,
    );
  }
  const { data, balance, problem } = item;
  if (data === null || balance === null || problem !== null) {
    const awaited = missingEvidence(facts, `the data ${item.file}`);
    if (item.isAwaited === true && awaited.awaiting) return { missing: awaited };
    return failed(`${item.file} cannot be counted: ${problem?.message ?? 'nothing came of it.'}`);
  }
  return { item: { ...item, data, balance } };
}

/** Most groups of one attribute that a decision shows. */
const MOST_SHOWN = 50;

function groupsOf(check: Config, { balance }: Counted): Group[] {
  const limits = check.require.representation === undefined ? [] : limitsOf(check.require.representation);
  const shown = balance.attributes.filter(({ attribute }) => check.protected.includes(attribute));
  return shown.flatMap(({ attribute, groups }) =>
    groups.slice(0, MOST_SHOWN).map(
      (group): Group => ({
        slice: { [attribute]: group.group },
        n: group.rows,
        selected: group.positives,
        rate: group.positives === null ? null : group.positives / group.rows,
        value: group.rows / balance.rows,
        interval: null,
        p_value: null,
        outcome: limits.every((limit) => meets(group.rows / balance.rows, limit)) ? 'pass' : 'fail',
        reference: false,
        rows_needed: group.rows < groupSize(check) ? groupSize(check) : null,
        note: group.rows < groupSize(check) ? 'small group' : null,
      }),
    ),
  );
}

function requiredText({ require, protected: attributes }: Config): string {
  const { representation, label_balance, missingness } = require;
  const parts = [
    ...(representation === undefined ? [] : [`share of rows ${limitText(limitsOf(representation))}`]),
    ...(label_balance === undefined
      ? []
      : [`difference of positive labels ${limitText(limitsOf(label_balance))}`]),
    ...(missingness === undefined ? [] : [`missing values ${limitText(limitsOf(missingness))}`]),
  ];
  if (parts.length === 0) throw new Error('The policy states no limit on the groups.');
  return `every group of ${attributes.join(' and of ')}: ${parts.join('; ')}`;
}

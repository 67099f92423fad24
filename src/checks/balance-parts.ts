import type { BalanceAttribute, BalanceGroup } from '../statistics/balance.ts';
import { decimalDifference } from './change-rule.ts';
import type { CheckConfigOf } from './check.ts';
import type { DataItem, ModelFacts } from './facts.ts';
import { type Limit, limitsOf, limitText, margin, meets, policyNumber, readable } from './limit.ts';
import { type Outcome, plural } from './result.ts';

type Config = CheckConfigOf<'data_balance'>;

const DEFAULT_GROUP_SIZE = 30;

/** Data that was counted. */
export type Counted = DataItem & {
  readonly data: NonNullable<DataItem['data']>;
  readonly balance: NonNullable<DataItem['balance']>;
};
/** One thing that is judged of one attribute. */
export interface Part {
  readonly outcome: Outcome;
  readonly text: string;
  readonly pointer: string;
  /** Null: of no attribute alone. */
  readonly attribute: string | null;
  readonly margin: number | null;
}

/** What is judged of one attribute, in order. */
type Judge = (check: Config, attribute: BalanceAttribute, item: Counted) => readonly Part[];

/** What is to be said of one attribute: what is wrong with its groups, or how they stand to each limit. */
export function attributeParts(check: Config, name: string, item: Counted): readonly Part[] {
  const attribute = item.balance.attributes.find((one) => one.attribute === name);
  if (attribute === undefined) {
    const text = `The configuration names no column ${name} under \`groups\` of the data set ${item.dataset}.`;
    return [{ outcome: 'error', text, pointer: '/protected', attribute: name, margin: null }];
  }
  const defects = groupDefects(check, attribute);
  if (defects.length > 0) {
    return defects.map((text) => ({
      outcome: 'error',
      text: `${item.file}: ${text}`,
      pointer: check.groups?.[name] === undefined ? '/protected' : '/groups',
      attribute: name,
      margin: null,
    }));
  }
  return JUDGES.flatMap((judge) => judge(check, attribute, item));
}

/** A feature of the model whose missing values nobody counted; of an attribute every row says its group. */
export function uncountedPart({ manifest }: ModelFacts, check: Config, item: Counted): readonly Part[] {
  if (check.require.missingness === undefined) return [];
  const { features, attributes } = item.balance;
  const counted = new Set([...features, ...attributes.map(({ attribute }) => attribute)]);
  const left = (manifest.features ?? []).filter((feature) => !counted.has(feature));
  if (left.length === 0) return [];
  const text = `Missing values: the manifest names ${left.slice(0, 5).join(', ')}${more(left.length - 5)} as a feature, of which nothing was counted in ${item.file}: add it to \`features\` under \`data\`, and the column to the data.`;
  return [{ outcome: 'error', text, pointer: '/require/missingness', attribute: null, margin: null }];
}

/** Why the groups of an attribute cannot be compared: people whose group is not known are in none of them. */
function groupDefects(
  check: Config,
  { attribute, groups, without, first_without }: BalanceAttribute,
): string[] {
  const defects: string[] = [];
  if (without > 0) {
    defects.push(
      `${plural(without, 'row')} without a value of ${attribute}, the first is row ${first_without}. Give each row its group.`,
    );
  }
  const expected = check.groups?.[attribute];
  const names = groups.map(({ group }) => group);
  for (const group of expected ?? []) {
    if (!names.includes(group)) defects.push(`no row has ${attribute} ${group}, which the policy expects.`);
  }
  const unknown = expected === undefined ? [] : names.filter((name) => !expected.includes(name));
  if (unknown.length > 0) {
    const shown = unknown.slice(0, 5).map((name) => JSON.stringify(name));
    const more = unknown.length > shown.length ? ` and ${unknown.length - shown.length} more` : '';
    defects.push(`${attribute} has groups that the policy does not know: ${shown.join(', ')}${more}.`);
  }
  if (groups.length < 2) {
    const only = names[0] === undefined ? 'no group' : `only the group ${JSON.stringify(names[0])}`;
    defects.push(`${attribute} has ${only}, so there is nothing to compare.`);
  }
  return defects;
}

/** A share of rows is known whatever the size of the group: a small one is what this limit is for. */
const judgeRepresentation: Judge = (check, { attribute, groups }, { balance }) => {
  if (check.require.representation === undefined) return [];
  const limits = limitsOf(check.require.representation);
  const shares = groups.map((group) => ({ group, share: group.rows / balance.rows }));
  const missed = shares.filter(({ share }) => !limits.every((limit) => meets(share, limit)));
  const [least] = [...shares].sort((a, b) => a.share - b.share) as [(typeof shares)[number]];
  const said = ({ group, share }: (typeof shares)[number]) =>
    `${nameOf(attribute, group)} ${group.rows} of ${balance.rows} rows (${readable(share, limits)})`;
  const listed = missed.length === 0 ? [least] : missed;
  return [
    {
      outcome: missed.length === 0 ? 'pass' : 'fail',
      text: `Representation: ${listed.slice(0, 5).map(said).join(', ')}${more(listed.length - 5)}; required ${limitText(limits)}.`,
      pointer: '/require/representation',
      attribute,
      margin: marginOf(limits, least.share),
    },
  ];
};

const judgeLabels: Judge = (check, { attribute, groups }, item) => {
  if (check.require.label_balance === undefined) return [];
  const pointer = '/require/label_balance';
  const limits = limitsOf(check.require.label_balance);
  if (!item.hasLabel) {
    const text = `The configuration does not say which column of ${item.file} is the label: add \`label\` under \`data\`.`;
    return [{ outcome: 'error', text, pointer, attribute, margin: null }];
  }
  const rates = largeGroups(check, groups).map((group) => ({
    group,
    rate: (group.positives ?? 0) / group.rows,
  }));
  const sorted = [...rates].sort((a, b) => a.rate - b.rate);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined || rates.length < 2) {
    const text = `Label balance: no two groups of ${attribute} have ${groupSize(check)} rows.`;
    return [{ outcome: 'inconclusive', text, pointer, attribute, margin: null }];
  }
  const difference = decimalDifference(highest.rate, lowest.rate);
  const said = ({ group, rate }: (typeof rates)[number]) =>
    `${nameOf(attribute, group)} ${group.positives} of ${group.rows} positive (${readable(rate, [])})`;
  return [
    {
      outcome: limits.every((limit) => meets(difference, limit)) ? 'pass' : 'fail',
      text: `Label balance: ${said(highest)}, ${said(lowest)}: a difference of ${readable(difference, limits)}; required ${limitText(limits)}.`,
      pointer,
      attribute,
      margin: marginOf(limits, difference),
    },
  ];
};

const judgeMissing: Judge = (check, { attribute, groups }, { balance }) => {
  if (check.require.missingness === undefined) return [];
  const pointer = '/require/missingness';
  const limits = limitsOf(check.require.missingness);
  if (balance.features.length === 0) {
    const text = 'Missingness: there is no column beside label, groups, key and time.';
    return [{ outcome: 'error', text, pointer, attribute, margin: null }];
  }
  const large = largeGroups(check, groups);
  if (large.length === 0) {
    const text = `Missingness: no group of ${attribute} has ${groupSize(check)} rows.`;
    return [{ outcome: 'inconclusive', text, pointer, attribute, margin: null }];
  }
  const shares = large
    .flatMap((group) =>
      group.missing.map(({ column, rows }) => ({ group, column, rows, share: rows / group.rows })),
    )
    .sort((a, b) => b.share - a.share);
  const missed = shares.filter(({ share }) => !limits.every((limit) => meets(share, limit)));
  const worstShare = shares[0]?.share ?? 0;
  const said = ({ group, column, rows, share }: (typeof shares)[number]) =>
    `${column} of ${nameOf(attribute, group)} in ${rows} of ${group.rows} rows (${readable(share, limits)})`;
  const isMet = limits.every((limit) => meets(worstShare, limit));
  const listed = missed.length === 0 ? shares.slice(0, 1) : missed;
  const found =
    listed.length === 0
      ? `no value is missing in any group of ${attribute}`
      : `${listed.slice(0, 5).map(said).join(', ')}${more(listed.length - 5)}`;
  return [
    {
      outcome: isMet ? 'pass' : 'fail',
      text: `Missing values: ${found}; required ${limitText(limits)}.`,
      pointer,
      attribute,
      margin: marginOf(limits, worstShare),
    },
  ];
};

/** Groups of which too little is known, where they decide. */
const judgeSmallGroups: Judge = (check, { attribute, groups }) => {
  const { label_balance, missingness, small_groups = 'block' } = check.require;
  if (label_balance === undefined && missingness === undefined) return [];
  const small = groups.filter(({ rows }) => rows < groupSize(check));
  if (small.length === 0) return [];
  const named = small.slice(0, 5).map((group) => `${nameOf(attribute, group)} (${group.rows})`);
  const effect =
    small_groups === 'block'
      ? 'they cannot be judged, and the policy does not leave them out'
      : 'shown, not judged';
  return [
    {
      outcome: small_groups === 'block' ? 'inconclusive' : 'pass',
      text: `Fewer than ${groupSize(check)} rows: ${named.join(', ')}${more(small.length - 5)}: ${effect}.`,
      pointer: '/require/min_group_size',
      attribute,
      margin: null,
    },
  ];
};

const JUDGES: readonly Judge[] = [judgeRepresentation, judgeLabels, judgeMissing, judgeSmallGroups];

export function groupSize({ require }: Config): number {
  return policyNumber(require.min_group_size ?? DEFAULT_GROUP_SIZE);
}

function largeGroups(check: Config, groups: readonly BalanceGroup[]): readonly BalanceGroup[] {
  return groups.filter(({ rows }) => rows >= groupSize(check));
}

function marginOf(limits: readonly Limit[], value: number): number {
  return Math.min(...limits.map((limit) => margin(limit, value)));
}

function nameOf(attribute: string, { group }: BalanceGroup): string {
  return `${attribute}=${group.length > 40 ? `${group.slice(0, 40)}…` : group}`;
}

function more(count: number): string {
  return count > 0 ? ` and ${count} more` : '';
}

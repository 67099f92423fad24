/**
 * Every rule of the sign-off specification, every reason a review is ignored for, under both bindings: some vector shows
 * them together. What cannot occur together is named here, with why.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SignoffBlock } from '../schemas/signoff.ts';
import { signoffResultSchema } from '../schemas/signoff-result.ts';
import { parseYaml } from '../text/yaml.ts';
import { caseToSnapshot } from './case.ts';
import type { IgnoredReason } from './explanation.ts';
import type { SignoffResult } from './result.ts';
import { decideSignoff, evaluateSignoff } from './signoff.ts';
import type { SignoffSnapshot } from './snapshot.ts';

const FOLDER = join(import.meta.dirname, '../../test/fixtures/signoff/vectors');

/** Which rules the vectors of a number show. Those from 101 on show the rule that is left after 100. */
const RULES_OF_NUMBER: Readonly<Record<number, readonly number[]>> = {
  1: [6],
  2: [6],
  3: [6],
  4: [6],
  5: [6],
  6: [6],
  8: [2],
  9: [3],
  10: [3],
  11: [3],
  12: [3],
  14: [1],
  15: [1, 7],
  16: [1, 7],
  17: [1, 7],
  18: [1],
  19: [7],
  21: [7],
  22: [1],
  23: [4],
  24: [4],
  25: [4],
  26: [4],
  27: [4],
  28: [3, 5],
  30: [5],
  33: [2],
  35: [6],
  37: [2, 7],
  39: [10],
  40: [9],
  41: [8],
  44: [10],
  45: [10],
  46: [9],
  47: [10],
  48: [10, 14],
  57: [11],
  60: [2, 7],
  61: [2],
  62: [3],
  63: [3],
  64: [2, 3],
  65: [3],
  66: [4],
  67: [4],
  68: [4],
  70: [7],
  71: [6],
  72: [12],
  73: [11],
  74: [13],
  75: [18],
  76: [15],
  77: [16],
  78: [17],
  79: [8],
  80: [8, 10],
  81: [14],
  82: [14],
  83: [14],
  84: [14],
  85: [4],
  86: [1],
  87: [9],
  88: [20],
  89: [9],
  90: [4],
  91: [4],
  92: [4],
};

/** Rules under which no review is ever ignored, or that no case can show. */
const WITHOUT_REASONS: Readonly<Record<number, string>> = {
  8: 'Nothing applies: the answer is an error, which ignores no review. `none` has no seat, so every approval has no role.',
  9: 'The whole policy is in error, and an error ignores no review.',
  14: 'A limit or a lost page is an error, and an error ignores no review.',
  19: 'Races are between two runs of the gate: scenarios of the gate show them.',
  20: 'Requests are no part of the result: the table of whom to ask below shows them with each reason.',
};

/** Reasons that a binding cannot give. */
const NOT_GIVEN: Readonly<Record<'commit' | 'content', Readonly<Partial<Record<IgnoredReason, string>>>>> = {
  commit: { stale_subject: 'Under commit no subject is looked at.' },
  content: {},
};

const BINDINGS = ['commit', 'content'] as const;
const REASONS = (
  signoffResultSchema as unknown as {
    properties: { ignored: { items: { properties: { reason: { enum: IgnoredReason[] } } } } };
  }
).properties.ignored.items.properties.reason.enum;

interface Shown {
  readonly name: string;
  readonly rules: readonly number[];
  readonly bindings: readonly ('commit' | 'content')[];
  readonly result: SignoffResult;
}

const VECTORS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yml'))
  .sort()
  .map(shown);

function shown(file: string): Shown {
  const number = Number(/^\d+/.exec(file)?.[0]);
  const result: SignoffResult = JSON.parse(
    readFileSync(join(FOLDER, file.replace('.yml', '.expected.json')), 'utf8'),
  );
  return {
    name: file,
    rules: number > 100 ? [number - 100] : (RULES_OF_NUMBER[number] ?? []),
    bindings: result.state === 'error' ? [] : bindingsOf(file, result),
    result,
  };
}

/** The vector's own binding, and the other where it decides alike. */
function bindingsOf(file: string, result: SignoffResult): ('commit' | 'content')[] {
  const snapshot = snapshotOf(file);
  if (snapshot === undefined) return [];
  const signoff: SignoffBlock = snapshot.signoff ?? {};
  return BINDINGS.filter(
    (binding) =>
      JSON.stringify(decideSignoff({ ...snapshot, signoff: { ...signoff, binding } })) ===
      JSON.stringify(result),
  );
}

function snapshotOf(file: string): SignoffSnapshot | undefined {
  return caseToSnapshot(parseYaml(readFileSync(join(FOLDER, file), 'utf8'), file)).snapshot;
}

describe('the vectors', () => {
  it('each show a rule', () => {
    expect(VECTORS.filter(({ rules }) => rules.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('show every rule, but for what only the whole gate shows', () => {
    const rules = new Set(VECTORS.flatMap((vector) => vector.rules));
    expect(Array.from({ length: 20 }, (_, index) => index + 1).filter((rule) => !rules.has(rule))).toEqual([
      19,
    ]);
  });

  it('ignore nothing where it is an error', () => {
    for (const { name, result } of VECTORS)
      if (result.state === 'error') expect(result.ignored, name).toEqual([]);
  });

  const combinations = Array.from({ length: 20 }, (_, index) => index + 1)
    .filter((rule) => WITHOUT_REASONS[rule] === undefined)
    .flatMap((rule) => BINDINGS.map((binding) => [rule, binding] as const));

  it.each(combinations)('show every reason with rule %i under %s', (rule, binding) => {
    const reasons = new Set(
      VECTORS.filter(({ rules, bindings }) => rules.includes(rule) && bindings.includes(binding)).flatMap(
        ({ result }) => result.ignored.map(({ reason }) => reason),
      ),
    );
    expect(
      REASONS.filter((reason) => NOT_GIVEN[binding][reason] === undefined && !reasons.has(reason)),
    ).toEqual([]);
  });

  it('never show a reason that a binding cannot give', () => {
    for (const binding of BINDINGS) {
      const reasons = VECTORS.filter(({ bindings }) => bindings.includes(binding)).flatMap(({ result }) =>
        result.ignored.map(({ reason }) => reason),
      );
      expect(
        Object.keys(NOT_GIVEN[binding]).filter((reason) => reasons.includes(reason as IgnoredReason)),
      ).toEqual([]);
    }
  });
});

describe('the rule that a vector is for acts: without what it reads, the result is another', () => {
  const signoffOf = (all: SignoffSnapshot): SignoffBlock => all.signoff ?? {};
  const withoutKeys =
    (...keys: (keyof SignoffBlock)[]) =>
    (all: SignoffSnapshot): SignoffSnapshot => ({
      ...all,
      signoff: Object.fromEntries(
        Object.entries(signoffOf(all)).filter(([key]) => !keys.includes(key as keyof SignoffBlock)),
      ),
    });
  const changing =
    (change: (all: SignoffSnapshot) => Partial<SignoffSnapshot>) =>
    (all: SignoffSnapshot): SignoffSnapshot => ({ ...all, ...change(all) });
  const reasonOf = (review: number) => (result: SignoffResult) =>
    result.ignored.find((item) => item.review === review)?.reason ?? 'counted';
  const stateOf = ({ state }: SignoffResult) => state;
  const noteOf = (code: string) => (result: SignoffResult) => result.notes.some((item) => item.code === code);

  /** What is taken away, and what the result says with it and without. */
  const ACTS: readonly {
    readonly rule: number;
    readonly gone: string;
    readonly without: (all: SignoffSnapshot) => SignoffSnapshot;
    readonly says: (result: SignoffResult) => unknown;
    readonly before: unknown;
    readonly after: unknown;
    /** A rule that is of one binding alone. */
    readonly only?: 'commit' | 'content';
  }[] = [
    {
      rule: 1,
      gone: 'that the approval came after the change request of the same person',
      without: changing(({ reviews }) => ({
        reviews: reviews.map((item) => (item.id === 18 ? { ...item, at: '2026-03-01T10:29:00Z' } : item)),
      })),
      says: stateOf,
      before: 'complete',
      after: 'vetoed',
    },
    {
      rule: 2,
      gone: 'min_permission',
      without: withoutKeys('min_permission'),
      says: reasonOf(8),
      before: 'permission',
      after: 'seat_filled',
    },
    {
      rule: 3,
      gone: 'count_coauthors',
      without: withoutKeys('count_coauthors'),
      says: reasonOf(10),
      before: 'contributor',
      after: 'seat_filled',
    },
    {
      rule: 4,
      gone: 'when the heads were established',
      without: changing(({ heads }) => ({
        heads: heads.map((item) => ({ ...item, at: '2026-03-01T08:00:00Z' })),
      })),
      says: (result) => reasonOf(13)(result) === 'stale_time',
      before: true,
      after: false,
    },
    {
      rule: 5,
      gone: 'ignore_update_merges',
      without: withoutKeys('ignore_update_merges'),
      says: stateOf,
      before: 'complete',
      after: 'unsigned',
      only: 'commit',
    },
    {
      rule: 5,
      gone: 'that the merge is clean',
      without: changing(({ commits }) => ({
        commits: commits.map((item) => ({ ...item, cleanMergeTree: null })),
      })),
      says: reasonOf(16),
      before: 'counted',
      after: 'contributor',
    },
    {
      rule: 6,
      gone: 'distinct',
      without: changing((all) => ({ signoff: { ...signoffOf(all), distinct: false } })),
      says: ({ assignment }) => Object.values(assignment).flat(),
      before: ['dan', 'dan2', 'mel'],
      after: ['dan', 'dan2', 'dan'],
    },
    {
      rule: 7,
      gone: 'whose veto counts',
      without: changing((all) => ({ signoff: { ...signoffOf(all), veto_from: 'nobody' } })),
      says: stateOf,
      before: 'vetoed',
      after: 'partial',
    },
    {
      rule: 10,
      gone: 'the condition of the branch',
      without: changing((all) => ({
        signoff: JSON.parse(
          JSON.stringify(signoffOf(all), (key, value) => (key === 'when' ? undefined : value)),
        ),
      })),
      says: ({ not_applicable }) => not_applicable.length,
      before: 1,
      after: 0,
    },
    {
      rule: 11,
      gone: 'feedback',
      without: withoutKeys('feedback'),
      says: noteOf('feedback'),
      before: true,
      after: false,
    },
    {
      rule: 12,
      gone: 'the delegations',
      without: changing(() => ({ delegations: [] })),
      says: reasonOf(14),
      before: 'counted',
      after: 'no_role',
    },
    {
      rule: 13,
      gone: 'valid_for',
      without: withoutKeys('valid_for'),
      says: ({ valid_until }) => valid_until !== null,
      before: true,
      after: false,
    },
    {
      rule: 15,
      gone: 'override',
      without: withoutKeys('override'),
      says: stateOf,
      before: 'complete',
      after: 'partial',
    },
    {
      rule: 16,
      gone: 'the file that governs',
      without: changing(({ pullRequest }) => ({
        isGoverning: false,
        pullRequest: { ...pullRequest, files: [], changedFiles: 0 },
      })),
      says: ({ missing }) => missing.map(({ role }) => role),
      before: ['governance'],
      after: [],
    },
    {
      rule: 17,
      gone: 'the stages, their seats kept',
      without: changing((all) => {
        const { stages = [], ...rest } = signoffOf(all);
        return { signoff: { ...rest, require: stages.flatMap(({ require }) => require) } };
      }),
      says: noteOf('stage'),
      before: true,
      after: false,
    },
    {
      rule: 18,
      gone: 'what the approval says',
      without: changing(({ reviews }) => ({ reviews: reviews.map((item) => ({ ...item, body: '' })) })),
      says: noteOf('condition'),
      before: true,
      after: false,
    },
  ];
  const OWN = VECTORS.filter(({ name }) => /^1[0-9]{2}b?-every-reason/.test(name)).map(({ name }) => name);
  const rows = ACTS.flatMap((act) =>
    BINDINGS.filter((binding) => act.only === undefined || act.only === binding).map(
      (binding) => [act.rule, binding, act.gone, act] as const,
    ),
  );

  it.each(rows)('rule %i under %s: %s', (rule, binding, _, { without, says, before, after }) => {
    const file = OWN.find((name) => name.startsWith(`${100 + rule}${binding === 'content' ? 'b' : ''}-`));
    const all = snapshotOf(file ?? '') as SignoffSnapshot;
    expect(signoffOf(all).binding).toBe(binding);
    expect(says(decideSignoff(all))).toEqual(before);
    expect(says(decideSignoff(without(all)))).toEqual(after);
  });

  it('is shown of every rule that has vectors with every reason', () => {
    const shownRules = new Set(ACTS.map(({ rule }) => rule));
    expect([...new Set(OWN.map((name) => Number(/^\d+/.exec(name)?.[0]) - 100))]).toEqual(
      [...shownRules].sort((a, b) => a - b),
    );
  });
});

describe('whom to ask (rule 20), by why their review is ignored', () => {
  /** Asked is who could fill the open seat by another review; nothing else about the review matters. */
  const IS_ASKED: Readonly<Record<IgnoredReason, boolean>> = {
    unknown_user: false,
    not_decisive: true,
    superseded: true,
    dismissed: true,
    bot: false,
    no_role: false,
    delegation_expired: false,
    permission: false,
    author: false,
    contributor: false,
    stale_commit: true,
    stale_subject: true,
    stale_time: true,
    seat_filled: false,
  };
  const FILES = { commit: '101-every-reason-standing.yml', content: '101b-every-reason-standing.yml' };

  const combinations = BINDINGS.flatMap((binding) =>
    REASONS.filter((reason) => NOT_GIVEN[binding][reason] === undefined).map(
      (reason) => [reason, binding, IS_ASKED[reason]] as const,
    ),
  );

  it.each(combinations)('%s under %s: asked %s', (reason, binding, isAsked) => {
    const all = snapshotOf(FILES[binding]) as SignoffSnapshot;
    const { counted, ignored } = decideSignoff(all);
    const ours = ignored.find((review) => review.reason === reason);
    expect(ours).toBeDefined();
    // The steward's seat opens with those gone who fill it or could; a filled one stays filled, and the others open.
    const surplus = ignored.filter((review) => review.reason === 'seat_filled');
    const gone = [...counted, ...surplus]
      .filter(({ user }) => (reason === 'seat_filled') !== (user === 'dan' || user === 'dan2'))
      .map(({ review }) => review);
    const { requests } = evaluateSignoff({
      ...all,
      reviews: all.reviews.filter(({ id }) => !gone.includes(id)),
    });
    expect(requests.length).toBeGreaterThan(0);
    const asked = requests.flatMap(({ people }) => people.map(({ login }) => login));
    expect(asked.includes(ours?.user ?? '')).toBe(isAsked);
  });
});

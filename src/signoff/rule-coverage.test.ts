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

import { expect, it } from 'vitest';
import type { JudgedCheck, SignoffSnapshot } from '../signoff/snapshot.ts';
import type { SignoffRequest } from './model-signoff.ts';
import { contradiction } from './recorded-signoff.ts';

const auc: JudgedCheck = { policy: 'p', check: 'auc', roles: ['board'], bar: null };
const fails: JudgedCheck = { ...auc, outcome: 'fail' };
const doubts: JudgedCheck = { ...auc, outcome: 'inconclusive' };
const held: JudgedCheck = { ...auc, check: 'ks', bar: 'not_needed' };

const QUESTION = {
  signoff: {},
  tier: 'high',
  isGoverning: false,
  governanceRole: 'governance',
  addedSeats: [],
};

function contradicted(asked: JudgedCheck[] | undefined, seen: JudgedCheck[] | undefined): string | undefined {
  const request = {
    ...QUESTION,
    roles: { roles: {} },
    subject: { name: 'm', sha256: null },
    ...(asked && { checks: asked }),
  };
  const snapshot = {
    ...QUESTION,
    roles: [],
    heads: [],
    pullRequest: {},
    hasLedger: false,
    ...(seen && { checks: seen }),
  };
  return contradiction(request as unknown as SignoffRequest, snapshot as unknown as SignoffSnapshot);
}

it.each<[string, readonly string[] | undefined, readonly number[] | undefined, string | undefined]>([
  ['the same', ['mel'], [5], undefined],
  ['nobody', undefined, undefined, undefined],
  ['left out', ['mel'], undefined, 'requesters'],
  ['others', ['mel'], [6], 'requesters'],
  ['nobody asked', undefined, [5], 'requesters'],
])('who asks for a waiver, in a recorded answer: %s', (_, asked, seen, expected) => {
  const request = { ...QUESTION, roles: { roles: {} }, subject: { name: 'm', sha256: null } };
  const people = [
    { id: 5, login: 'mel' },
    { id: 6, login: 'dan' },
  ];
  const snapshot = { ...QUESTION, people, roles: [], heads: [], pullRequest: {}, hasLedger: false };
  expect(
    contradiction(
      { ...request, ...(asked && { requesters: asked }) } as unknown as SignoffRequest,
      { ...snapshot, ...(seen && { requesters: seen }) } as unknown as SignoffSnapshot,
    ),
  ).toBe(expected);
});

it.each<[string, JudgedCheck[] | undefined, JudgedCheck[] | undefined, string | undefined]>([
  ['the same', [fails, held], [fails, held], undefined],
  ['nobody asked to override one', [fails], undefined, undefined],
  ['no check was asked about', undefined, undefined, undefined],
  ['one that was not asked about', undefined, [fails], 'checks'],
  ['another outcome', [fails], [doubts], 'checks'],
  ['of before outcomes were recorded', [fails, held], [auc, held], undefined],
  ['of before, and easier', [{ ...fails, bar: 'error' }], [auc], 'checks'],
  [
    'one of two outcomes is gone',
    [fails, { ...doubts, check: 'ks' }],
    [fails, { ...auc, check: 'ks' }],
    'checks',
  ],
])('the checks of a recorded answer: %s', (_, asked, seen, expected) => {
  expect(contradicted(asked, seen)).toBe(expected);
});

it.each<[string, boolean | undefined, boolean | undefined, string | undefined]>([
  ['the same', true, true, undefined],
  ['not asked about, not seen', undefined, undefined, undefined],
  ['one that did not hold is said to', false, true, 'stageChecks'],
  ['not seen', true, undefined, 'stageChecks'],
  ['not asked about', undefined, true, 'stageChecks'],
])('the checks of stages of a recorded answer: %s', (_, asked, seen, expected) => {
  const of = (holds: boolean | undefined) =>
    holds === undefined ? {} : { stageChecks: [{ check: 'auc', holds }] };
  const request = { ...QUESTION, roles: { roles: {} }, subject: { name: 'm', sha256: null }, ...of(asked) };
  const snapshot = { ...QUESTION, roles: [], heads: [], pullRequest: {}, hasLedger: false, ...of(seen) };
  expect(contradiction(request as unknown as SignoffRequest, snapshot as unknown as SignoffSnapshot)).toBe(
    expected,
  );
});

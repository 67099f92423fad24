import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { type Act, check, clock, ledgerOf, pullActs } from '../../test/ledger/recorded.ts';
import { promotionSchema } from '../schemas/promotion.ts';
import { promotionOf } from './promotion.ts';

const fitsSchema = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(promotionSchema);

function promoted(acts: readonly Act[], period = {}) {
  const found = promotionOf(ledgerOf(acts), period);
  expect(fitsSchema(found), JSON.stringify(fitsSchema.errors)).toBe(true);
  return found;
}

const pull = pullActs(1);
const other = pullActs(2);
const shadow = (outcome: string, id = 'auc', policy = 'board') => check(id, outcome, 'shadow', policy);
const said = (of: ReturnType<typeof pullActs>, time: string, outcome: string, more = {}) =>
  of.verdict(time, 'in_review', { checks: [shadow(outcome)], ...more });
/** Evaluations, and those it would have blocked. */
const counts = (...acts: readonly Act[]) =>
  promoted(acts).checks.map(({ evaluations, would_have_blocked: blocked }) => [evaluations, blocked]);

describe('what a check in shadow would have blocked', () => {
  it('is told with its models, its pull requests and since when', () => {
    const acts = [
      said(other, '09:00', 'fail', { path: 'models/two', name: 'two', subject: 's9' }),
      said(pull, '10:00', 'fail'),
      said(pull, '11:00', 'pass', { head: 'h2', subject: 's2' }),
      said(other, '12:00', 'pass', { path: 'models/two', name: 'renamed', head: 'h2', subject: 's8' }),
    ];
    expect(promoted(acts)).toEqual({
      schema: 'arbiter/promotion/v1',
      period: { from: null, to: null },
      verdicts: 4,
      corrected: 0,
      checks: [
        {
          policy: 'board',
          check: 'auc',
          since: clock('09:00'),
          last: clock('12:00'),
          last_level: 'shadow',
          evaluations: 4,
          would_have_blocked: 2,
          outcomes: { fail: 2, pass: 2 },
          models: [
            { path: 'models/demo', name: 'demo', evaluations: 2, would_have_blocked: 1 },
            { path: 'models/two', name: 'renamed', evaluations: 2, would_have_blocked: 1 },
          ],
          pull_requests: [1, 2],
        },
      ],
    });
  });

  test.each<[string, number]>([
    ['fail', 1],
    ['inconclusive', 1],
    ['error', 1],
    ['pass', 0],
    ['not_applicable', 0],
  ])('%s: %i', (outcome, blocked) => {
    expect(counts(said(pull, '09:00', outcome))).toEqual([[1, blocked]]);
    expect(promoted([said(pull, '09:00', outcome)]).checks[0]?.pull_requests).toEqual(
      blocked === 1 ? [1] : [],
    );
  });

  it('counts a content once, by the last that was said of it', () => {
    expect(counts(said(pull, '09:00', 'fail'), said(pull, '10:00', 'pass', { head: 'h2' }))).toEqual([
      [1, 0],
    ]);
    expect(counts(said(pull, '09:00', 'pass'), said(pull, '10:00', 'fail', { head: 'h2' }))).toEqual([
      [1, 1],
    ]);
  });

  it('counts a head once: evidence that was awaited is no failure once it has come', () => {
    expect(
      counts(said(pull, '09:00', 'inconclusive'), said(pull, '10:00', 'pass', { subject: 's2' })),
    ).toEqual([[1, 0]]);
  });

  it('holds two contents without a digest apart by their heads', () => {
    expect(
      counts(
        said(pull, '09:00', 'error', { subject: null }),
        said(pull, '10:00', 'error', { subject: null, head: 'h2' }),
        said(pull, '11:00', 'fail', { subject: 's3', head: 'h3' }),
      ),
    ).toEqual([[3, 3]]);
  });

  it('holds pull requests, models, policies and checks apart', () => {
    expect(counts(said(pull, '09:00', 'fail'), said(other, '10:00', 'pass'))).toEqual([[2, 1]]);
    expect(counts(said(pull, '09:00', 'fail'), said(pull, '10:00', 'pass', { path: 'models/two' }))).toEqual([
      [2, 1],
    ]);
    const { checks } = promoted([
      pull.verdict('09:00', 'in_review', {
        checks: [shadow('pass', 'b', 'risk'), shadow('fail', 'b'), shadow('pass', 'a', 'risk')],
      }),
    ]);
    expect(checks.map(({ policy, check: id, would_have_blocked: blocked }) => [policy, id, blocked])).toEqual(
      [
        ['board', 'b', 1],
        ['risk', 'a', 0],
        ['risk', 'b', 0],
      ],
    );
  });

  it('looks at what was in shadow alone, and says the level that the check was brought to since', () => {
    const enforced = pull.verdict('12:00', 'pending', {
      checks: [check('auc', 'fail'), check('drift', 'fail', 'advisory')],
      head: 'h2',
      subject: 's2',
    });
    expect(promoted([said(pull, '09:00', 'pass'), enforced]).checks).toMatchObject([
      { check: 'auc', evaluations: 1, would_have_blocked: 0, last: clock('09:00'), last_level: 'mandatory' },
    ]);
    const back = promoted([enforced, said(other, '13:00', 'pass')]);
    expect(back.checks).toMatchObject([{ check: 'auc', last_level: 'shadow' }]);
    // By the clock, not by the number of the pull request.
    expect(
      promoted([said(other, '09:00', 'pass'), { ...enforced, at: clock('08:30') }]).checks[0]?.last_level,
    ).toBe('shadow');
  });

  it('belongs to the period in which it was recorded', () => {
    const acts = [
      said(pull, '2026-02-28T23:59:59Z', 'fail', { head: 'h0', subject: 's0' }),
      said(pull, '09:00', 'pass'),
      said(pull, '2026-03-02T00:00:00Z', 'fail', { head: 'h2', subject: 's2' }),
    ];
    const found = promoted(acts, { from: '2026-03-01', to: '2026-03-01' });
    expect(found).toMatchObject({
      period: { from: '2026-03-01', to: '2026-03-01' },
      verdicts: 1,
      checks: [{ evaluations: 1, would_have_blocked: 0, since: clock('09:00') }],
    });
    expect(() => promoted([], { from: 'soon' })).toThrow('The period begins or ends at "soon"');
  });

  it('leaves out what a later entry calls wrong, and says how many', () => {
    const wrong: Act = {
      ...pull.act('correction', '11:00', { of: 2, reason: 'As the test says.' }),
      pull_request: null,
    };
    const found = promoted([said(pull, '09:00', 'fail'), said(pull, '10:00', 'pass', { head: 'h2' }), wrong]);
    expect(found).toMatchObject({ corrected: 1, verdicts: 1, checks: [{ would_have_blocked: 0 }] });
  });

  it('is nothing where no verdict or no check in shadow was recorded', () => {
    expect(promoted([])).toMatchObject({ verdicts: 0, checks: [] });
    expect(promoted([pull.verdict('09:00', 'pending', { checks: [check('auc', 'fail')] })])).toMatchObject({
      verdicts: 1,
      checks: [],
    });
  });
});

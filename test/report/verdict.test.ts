import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { LIMITS } from '../../src/report/limits.ts';
import { plain } from '../../src/report/prose.ts';
import { diffVerdicts, parseVerdict, verdictMarker, verdictOf } from '../../src/report/verdict.ts';
import { aContext, aDecision, aModel, anAuc, aSignoff, blockedModel } from './decisions.ts';

const blocked = verdictOf(aDecision([blockedModel()]));
const encode = (value: unknown): string =>
  `x\n<!-- arbiter:verdict ${Buffer.from(JSON.stringify(value)).toString('base64')} -->`;

describe('The record of the last verdict', () => {
  test('is read back from the comment as it was written', () => {
    expect(parseVerdict(renderComment(aDecision([blockedModel()]), aContext()))).toEqual(blocked);
  });

  test('remembers where the ledger stood', () => {
    const ledger = { seq: 42, sha256: 'c'.repeat(64) };
    const comment = renderComment(aDecision([blockedModel()]), aContext({ ledger, recordedAs: 40 }));
    expect(parseVerdict(comment)?.ledger).toEqual(ledger);
    expect(comment).toContain('recorded as entry 40 of the ledger');
    const previous = { ...blocked, ledger };
    const error = aDecision([], { status: 'error', reason: 'GitHub answered 502.' });
    expect(parseVerdict(renderComment(error, aContext({ previous })))?.ledger).toEqual(ledger);
  });

  test('of a version that knew no ledger is still one', () => {
    const { ledger: _, ...older } = blocked;
    expect(parseVerdict(encode({ ...older, v: 1 }))).toEqual(blocked);
  });

  test.each([
    ['no record', 'hello'],
    ['not on the last line', `${verdictMarker(blocked)}\nmore`],
    ['not base64', '<!-- arbiter:verdict %%% -->'],
    ['not JSON', `<!-- arbiter:verdict ${Buffer.from('{').toString('base64')} -->`],
    ['another version', encode({ ...blocked, v: 2 })],
    ['an unknown status', encode({ ...blocked, v: 1, status: 'done' })],
    ['a head that is no commit', encode({ ...blocked, v: 1, head: '<script>' })],
    ['a model without a name', encode({ ...blocked, v: 1, models: [{}] })],
    [
      'a digest that is none',
      encode({ ...blocked, v: 1, models: [{ ...blocked.models[0], subject: { content: '@x' } }] }),
    ],
    ['a ledger entry 0', encode({ ...blocked, v: 1, ledger: { seq: 0, sha256: 'a'.repeat(64) } })],
    [
      'a ledger entry that is no number',
      encode({ ...blocked, v: 1, ledger: { seq: '1', sha256: 'a'.repeat(64) } }),
    ],
    ['a digest of no length', encode({ ...blocked, v: 1, ledger: { seq: 1, sha256: '' } })],
    ['more about the ledger', encode({ ...blocked, v: 1, ledger: { seq: 1, sha256: 'a'.repeat(64), x: 1 } })],
    ['a ledger that is a list', encode({ ...blocked, v: 1, ledger: [] })],
    ['an array', encode([])],
    ['null', encode(null)],
  ])('%s: is no record', (_, comment) => {
    expect(parseVerdict(comment)).toBeUndefined();
  });

  test('any text is either a record or none, never an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        for (const comment of [encode(value), text])
          expect(['object', 'undefined']).toContain(typeof parseVerdict(comment));
      }),
    );
  });

  test('leaves models out to stay within its size, and says so', () => {
    const models = Array.from({ length: 500 }, (_, index) => blockedModel({ name: `m${index}` }));
    const marker = verdictMarker(verdictOf(aDecision(models)));
    expect(marker.length).toBeLessThan(LIMITS.verdictCharacters + 40);
    const read = parseVerdict(marker);
    expect(read?.isComplete).toBe(false);
    expect(read?.models.length).toBeGreaterThan(0);
  });
});

describe('Since the last verdict', () => {
  const changes = (before: typeof blocked, now: typeof blocked): string[] =>
    diffVerdicts(before, now).map(plain);

  test('nothing changed: nothing said', () => {
    expect(changes(blocked, blocked)).toEqual([]);
  });

  test('repairs, new failures, signatures and what voided them', () => {
    const signed = verdictOf(
      aDecision([
        aModel({
          signoff: { ...aSignoff({ counted: [{ review: 1, user: 'dan', role: 'data-steward' }] }) },
          checks: [anAuc()],
        }),
      ]),
    );
    expect(changes(blocked, signed)).toEqual([
      'Pending became In review',
      'no longer blocks: Four-fifths rule',
      'no longer blocks: Sensitive data',
      '@dan signed',
    ]);
    expect(changes(signed, blocked)).toEqual([
      'In review became Pending',
      'blocks now: Four-fifths rule',
      'blocks now: Sensitive data',
      'the signature of @dan no longer counts',
    ]);
    const other = aModel({ subject: { ...aModel().subject, evidence: `sha256:${'7'.repeat(64)}` } });
    expect(changes(verdictOf(aDecision([aModel()])), verdictOf(aDecision([other])))).toEqual([
      'changed under approval: evidence',
    ]);
  });

  test('models come and go, but not those a short record left out', () => {
    const one = verdictOf(aDecision([aModel()]));
    const two = verdictOf(aDecision([aModel(), aModel({ name: 'churn' })]));
    expect(changes(one, two)).toEqual(['churn is new in this change.']);
    expect(changes(two, one)).toEqual(['churn is no longer touched.']);
    expect(changes({ ...one, isComplete: false }, two)).toEqual([]);
  });
});

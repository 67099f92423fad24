import { describe, expect, it } from 'vitest';
import { type ActiveRule, isSameRules, platformRules } from './platform-rules.ts';

const rule = (
  type: string,
  parameters: Record<string, unknown> = {},
  rulesetId: number | null = 1,
): ActiveRule => ({
  type,
  parameters,
  rulesetId,
});
const known = (...value: ActiveRule[]) => platformRules('main', { isKnown: true, value });
const REVIEWS = rule('pull_request', { required_approving_review_count: 1 });

describe('what the ledger keeps of the rules of the platform (attack 48)', () => {
  it('lists their types by name, with the rulesets that they come from', () => {
    expect(known(REVIEWS, rule('deletion', {}, 7), rule('deletion', {}, null))).toEqual({
      branch: 'main',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      rules: [
        { type: 'deletion', ruleset: null },
        { type: 'deletion', ruleset: 7 },
        { type: 'pull_request', ruleset: 1 },
      ],
    });
  });

  it.each<[string, readonly ActiveRule[]]>([
    ['a rule is gone', []],
    ['a parameter is another', [rule('pull_request', { required_approving_review_count: 0 })]],
    ['a parameter is gone', [rule('pull_request')]],
    ['it comes from another ruleset', [rule('pull_request', REVIEWS.parameters, 2)]],
    ['there is one more', [REVIEWS, rule('deletion')]],
    ['it stands twice', [REVIEWS, REVIEWS]],
  ])('is another digest where %s', (_, rules) => {
    expect(known(...rules).sha256).not.toBe(known(REVIEWS).sha256);
    expect(isSameRules(known(...rules), known(REVIEWS))).toBe(false);
  });

  it('does not depend on the order in which GitHub gives them', () => {
    expect(known(rule('deletion'), REVIEWS)).toEqual(known(REVIEWS, rule('deletion')));
  });

  it('says why they could not be read, which never looks like a branch without rules', () => {
    const unread = platformRules('main', { isKnown: false, reason: 'no answer' });
    expect(unread).toEqual({ branch: 'main', sha256: null, rules: [], unread: 'no answer' });
    expect(isSameRules(unread, known())).toBe(false);
    expect(platformRules('main', { isKnown: false, reason: '' }).unread).toBe('no reason was given');
  });

  it('lists fifty at most, and its digest covers all', () => {
    const many = Array.from({ length: 60 }, (_, index) => rule(`rule_${String(index).padStart(2, '0')}`));
    expect(known(...many).rules).toHaveLength(50);
    expect(known(...many).sha256).not.toBe(known(...many.slice(0, 59)).sha256);
  });

  it('is not the same as nothing, which an earlier version recorded', () => {
    expect(isSameRules(known(), undefined)).toBe(false);
    expect(isSameRules(known(REVIEWS), known(REVIEWS))).toBe(true);
  });
});

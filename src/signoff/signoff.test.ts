import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SignoffBlock } from '../schemas/signoff.ts';
import { parseYaml } from '../text/yaml.ts';
import { caseToSnapshot } from './case.ts';
import { decideSignoff, evaluateSignoff } from './signoff.ts';
import type { ReviewFacts, Role, SignoffSnapshot } from './snapshot.ts';

function vector(name: string): SignoffSnapshot {
  const path = join(import.meta.dirname, '../../test/fixtures/signoff/vectors', `${name}.yml`);
  const { snapshot, problems } = caseToSnapshot(parseYaml(readFileSync(path, 'utf8'), name));
  if (snapshot === undefined) throw new Error(JSON.stringify(problems));
  return snapshot;
}

function codes(snapshot: SignoffSnapshot): string[] {
  return decideSignoff(snapshot).notes.map(({ code }) => code);
}

const SIGNED = vector('02-all-sign');

describe('review requests', () => {
  const askedBy = (snapshot: SignoffSnapshot) =>
    evaluateSignoff(snapshot).requests.map(({ role, count, people }) => [
      role,
      count,
      people.map(({ login }) => login),
    ]);

  it('asks everybody who could fill a seat', () => {
    expect(askedBy(vector('01-no-reviews'))).toEqual([
      ['data-steward', 1, ['all', 'ann', 'dan', 'dan2']],
      ['security-lead', 1, ['all', 'ann', 'bob', 'sue']],
      ['ml-engineer', 1, ['all', 'bob', 'mel']],
    ]);
  });

  it('asks nobody when all have signed, nor on error', () => {
    expect(askedBy(SIGNED)).toEqual([]);
    expect(askedBy({ ...SIGNED, truncated: ['reviews'] })).toEqual([]);
  });

  it('does not ask who has answered this content, but asks again after a push', () => {
    expect(askedBy(vector('15-change-request-after-approval'))).toEqual([['ml-engineer', 1, ['all', 'bob']]]);
    expect(askedBy(vector('23-push-after-approvals'))[2]).toEqual(['ml-engineer', 1, ['all', 'bob', 'mel']]);
  });

  it('asks for one stage at a time', () => {
    const open = vector('78-stages-first-open');
    expect(askedBy({ ...open, reviews: [] })).toEqual([['data-steward', 1, ['all', 'ann', 'dan', 'dan2']]]);
  });

  it('asks for the next stage when the one before is complete, and at once for what the change needs besides', () => {
    const open = vector('78-stages-first-open');
    const [steward] = open.reviews;
    expect(askedBy({ ...open, reviews: [] }).map(([role]) => role)).toEqual(['data-steward']);
    expect(askedBy({ ...open, reviews: [], isGoverning: true }).map(([role]) => role)).toEqual([
      'data-steward',
      'governance',
    ]);
    const first = { ...(steward as ReviewFacts), user: SIGNED.reviews[0]?.user ?? null };
    const next = askedBy({ ...open, reviews: [first] }).map(([role]) => role);
    expect(next).not.toContain('data-steward');
    expect(next.length).toBeGreaterThan(0);
  });

  it('asks somebody again whose approval was dismissed', () => {
    expect(askedBy(vector('18-approval-dismissed'))).toEqual([['ml-engineer', 1, ['all', 'bob', 'mel']]]);
  });

  it('asks those who signed again once the sign-off is over, and not before', () => {
    const over = vector('74b-expired');
    expect(askedBy(over)).toEqual([
      ['data-steward', 1, ['dan']],
      ['security-lead', 1, ['sue']],
      ['ml-engineer', 1, ['mel']],
    ]);
    expect(askedBy(vector('74c-last-instant-of-validity'))).toEqual([]);
    expect(evaluateSignoff(over).requests.flatMap(({ people }) => people.map(({ id }) => id))).toEqual(
      over.reviews.map(({ user }) => user),
    );
  });

  it('asks one person for each role they signed for, and for an open seat alone while there is one', () => {
    const over = vector('74b-expired');
    const signoff: SignoffBlock = { ...over.signoff };
    const several = { ...vector('35c-not-distinct'), now: '2026-09-01T00:00:00Z' };
    const lasting = { ...several, signoff: { ...several.signoff, valid_for: '90d' } };
    expect(decideSignoff(lasting).missing).toEqual([]);
    expect(askedBy(lasting)).toEqual(
      Object.entries(decideSignoff(lasting).assignment).map(([role, people]) => [
        role,
        people?.length,
        people,
      ]),
    );
    expect(askedBy({ ...over, reviews: over.reviews.slice(0, 2) })).toEqual([
      ['ml-engineer', 1, ['all', 'bob', 'mel']],
    ]);
    expect(askedBy({ ...over, signoff: { ...signoff, none: true, reason: 'None.', require: [] } })).toEqual(
      [],
    );
  });

  it('asks several of a role by number, and nobody once one has signed again', () => {
    const over = vector('74b-expired');
    const signoff: SignoffBlock = { ...over.signoff, require: [{ role: 'security-lead', count: 2 }] };
    const [first, second] = over.reviews as [ReviewFacts, ReviewFacts, ReviewFacts];
    const idOf = (login: string) => over.people.find((person) => person.login === login)?.id ?? null;
    const by = (review: ReviewFacts, login: string): ReviewFacts => ({ ...review, user: idOf(login) });
    const reviews = [by(first, 'sue'), by(second, 'ann')];
    expect(askedBy({ ...over, signoff, reviews })).toEqual([['security-lead', 2, ['ann', 'sue']]]);
    const again: ReviewFacts = { ...by(second, 'ann'), id: 9, at: '2026-05-30T10:20:00Z' };
    expect(askedBy({ ...over, signoff, reviews: [...reviews, again] })).toEqual([]);
  });

  it('names whom to ask by number as well', () => {
    const [request] = evaluateSignoff(vector('18-approval-dismissed')).requests;
    expect(request?.people).toEqual(
      ['all', 'bob', 'mel'].map((login) => ({
        id: SIGNED.people.find((person) => person.login === login)?.id,
        login,
      })),
    );
  });

  it('asks somebody whose account was not looked up, and does not count them', () => {
    const unseen = { ...SIGNED, people: SIGNED.people.filter(({ login }) => login !== 'mel') };
    expect(decideSignoff(unseen)).toMatchObject({
      state: 'partial',
      ignored: [{ review: 3, reason: 'unknown_user' }],
    });
    expect(askedBy(unseen)).toEqual([['ml-engineer', 1, ['all', 'bob']]]);
    expect(askedBy({ ...unseen, reviews: unseen.reviews.slice(0, 2) })).toEqual([
      ['ml-engineer', 1, ['all', 'bob', 'mel']],
    ]);
  });
});

describe('conditions', () => {
  it('come with who made them and until when', () => {
    expect(evaluateSignoff(vector('75-condition')).conditions).toEqual([
      { review: 2, user: 'sue', until: '2026-06-30', text: 'publish the drill record' },
    ]);
  });
});

describe('conditions of an approval that was edited', () => {
  const FIRST = { until: '2026-06-30', text: 'publish the drill record' };
  const edited = (body: string, firstConditions?: (typeof FIRST)[]) => {
    const whole = vector('75-condition');
    const part = { body, isEdited: true, ...(firstConditions && { firstConditions }) };
    const reviews = whole.reviews.map((review) => (review.id === 2 ? { ...review, ...part } : review));
    const { conditions, result } = evaluateSignoff({ ...whole, reviews });
    return {
      texts: conditions.map(({ review, user, text }) => [review, user, text]),
      notes: result.notes.filter(({ code }) => code === 'review_edited').map(({ message }) => message),
    };
  };
  const SAID =
    'The approval of sue (review 2) was edited, or not seen as it was submitted; others may edit it.';

  it('stand as they were first seen', () => {
    expect(edited('', [FIRST])).toEqual({
      texts: [[2, 'sue', FIRST.text]],
      notes: [`${SAID} The conditions that it had when it was first seen stand.`],
    });
  });

  it('and with them what stands there now, each once', () => {
    const now = [FIRST, { ...FIRST, until: '2027-06-30' }, { ...FIRST, text: 'more' }];
    const body = now.map(({ until, text }) => `Condition (until ${until}): ${text}`).join('\n');
    expect(edited(body, [FIRST]).texts).toEqual([
      [2, 'sue', FIRST.text],
      [2, 'sue', FIRST.text],
      [2, 'sue', 'more'],
    ]);
  });

  it('are those of now where none was seen first', () => {
    expect(edited('Condition (until 2026-06-30): more')).toEqual({
      texts: [[2, 'sue', 'more']],
      notes: [SAID],
    });
  });

  it('of one that was not edited are not spoken of', () => {
    const codes = evaluateSignoff(vector('75-condition')).result.notes.map(({ code }) => code);
    expect(codes).not.toContain('review_edited');
  });
});

describe('seats that the change makes necessary', () => {
  const arb = { role: 'governance', reason: 'First release.' };

  it('are added once, after the policy’s', () => {
    const result = decideSignoff({ ...SIGNED, addedSeats: [arb, arb], isGoverning: true });
    expect(result).toMatchObject({
      state: 'partial',
      missing: [{ role: 'governance', count: 1, eligible: ['gia'] }],
    });
  });

  it('are told, each with its reason, in one order', () => {
    const seats = [
      { role: 'governance', reason: 'First release.' },
      { role: 'arb', reason: 'New threshold.' },
      { role: 'arb', reason: 'First release.' },
    ];
    const roles = [...SIGNED.roles, { name: 'arb', members: [{ id: 900, login: 'eva' }], errors: [] }];
    const result = decideSignoff({ ...SIGNED, roles, addedSeats: seats });
    expect(result.missing).toEqual([
      { role: 'arb', count: 1, eligible: ['eva'] },
      { role: 'governance', count: 1, eligible: ['gia'] },
    ]);
    expect(result.notes.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'added_seat: Role `arb` must sign as well: First release.',
      'added_seat: Role `arb` must sign as well: New threshold.',
      'added_seat: Role `governance` must sign as well: First release.',
    ]);
    const other = { ...SIGNED, roles, addedSeats: seats.toReversed() };
    expect(JSON.stringify(decideSignoff(other))).toBe(JSON.stringify(result));
  });

  it('are not added to a role that signs anyway', () => {
    expect(
      decideSignoff({ ...SIGNED, addedSeats: [{ role: 'data-steward', reason: 'First release.' }] }).state,
    ).toBe('complete');
  });

  it('are an error without people, or when they cannot be read', () => {
    const message = (snapshot: SignoffSnapshot) => decideSignoff(snapshot).notes.map((item) => item.message);
    const governance = (members: [], errors: { source: string; reason: string }[]) => ({
      ...SIGNED,
      isGoverning: true,
      roles: [
        ...SIGNED.roles.filter(({ name }) => name !== 'governance'),
        { name: 'governance', members, errors },
      ],
    });
    expect(codes(governance([], []))).toEqual(['empty_role']);
    expect(message(governance([], []))).toEqual(['Role `governance` must sign, but it has no members.']);
    expect(codes(governance([], [{ source: 'acme/gov', reason: '404' }]))).toEqual(['lookup_failed']);
    expect(
      message({
        ...SIGNED,
        roles: SIGNED.roles.filter(({ name }) => name !== 'governance'),
        addedSeats: [arb],
      }),
    ).toEqual(['Role `governance` must sign, but the roles file does not define it.']);
    expect(codes(governance([], [{ source: 'acme/gov', reason: '404' }]))).toEqual(['lookup_failed']);
  });
});

describe('the binding', () => {
  it('defaults to commit before the ledger, to content after', () => {
    const push = vector('67-unrelated-push-content');
    const signoff = { ...push.signoff };
    delete signoff.binding;
    expect(decideSignoff({ ...push, signoff, hasLedger: false }).state).toBe('unsigned');
    expect(decideSignoff({ ...push, signoff, hasLedger: true }).state).toBe('complete');
  });

  it('to content believes a ledger that contradicts itself in nothing', () => {
    const observed = { ...vector('25c-reanchored-observed') };
    const observations = [...observed.observations, { review: 1, subject: 's9' }];
    expect(decideSignoff({ ...observed, observations }).ignored).toEqual([
      { review: 1, user: 'dan', reason: 'stale_subject' },
    ]);
  });

  it('to content needs one subject for the head', () => {
    const head = { ...(SIGNED.heads[0] as SignoffSnapshot['heads'][number]), subject: 's9' };
    const signoff: SignoffBlock = { ...(SIGNED.signoff as SignoffBlock), binding: 'content' };
    expect(codes({ ...SIGNED, heads: [head], signoff })).toEqual(['subject_unknown']);
  });
});

describe('names', () => {
  it('are numbers: somebody renamed is the same person', () => {
    const people = SIGNED.people.map((person) =>
      person.login === 'dan' ? { ...person, login: 'daniel' } : person,
    );
    expect(decideSignoff({ ...SIGNED, people })).toEqual(decideSignoff(SIGNED));
  });

  it('are shown in one spelling, whatever the order of the roles', () => {
    const [first, ...others] = SIGNED.roles as [Role, ...Role[]];
    const shouted = {
      ...first,
      name: 'shouted',
      members: first.members.map(({ id, login }) => ({ id, login: login.toUpperCase() })),
    };
    const results = [
      [shouted, first, ...others],
      [...others, first, shouted],
    ].map((roles) => JSON.stringify(decideSignoff({ ...SIGNED, roles })));
    expect(results[0]).toBe(results[1]);
    expect(results[0]).toContain('"DAN"');
  });

  it('are numbers where nobody knows the account', () => {
    const people = SIGNED.people.filter(({ login }) => login !== 'zoe');
    const labels = [{ name: 'break-glass', by: 4711, at: '2026-03-01T10:30:00Z' }];
    const signoff = {
      ...(SIGNED.signoff as SignoffBlock),
      override: { label: 'break-glass', roles: ['governance'], max: '1h' },
    };
    const result = decideSignoff({
      ...SIGNED,
      people,
      reviews: [],
      signoff,
      pullRequest: { ...SIGNED.pullRequest, labels },
    });
    expect(result.notes).toEqual([
      {
        code: 'override_refused',
        message: 'Break-glass is not in force: #4711 may not use it (unknown_user).',
      },
    ]);
  });
});

describe('people of a role that come from a list and from a team', () => {
  it('are one person', () => {
    const roles = SIGNED.roles.map((role) => ({ ...role, members: [...role.members, ...role.members] }));
    expect(decideSignoff({ ...SIGNED, roles })).toEqual(decideSignoff(SIGNED));
  });
});

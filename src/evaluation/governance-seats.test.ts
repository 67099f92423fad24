import { describe, expect, test } from 'vitest';
import { signoff as isSignoff } from '../schemas/validators/signoff.js';
import { governanceSignoff, type SignoffAnswer, type SignoffRequest } from './model-signoff.ts';
import { requesterIds } from './requesters.ts';

async function asked(
  waivers: Parameters<typeof governanceSignoff>[2],
  governanceRole = 'governance',
): Promise<SignoffRequest> {
  const requests: SignoffRequest[] = [];
  const context = {
    decide: async (request: SignoffRequest) => {
      requests.push(request);
      return {
        result: { state: 'unsigned' },
        requests: [],
        voided: [],
        conditions: [],
      } as unknown as SignoffAnswer;
    },
    now: '2026-03-01T09:00:00Z',
    roles: { roles: {} },
    governanceRole,
    requested: [],
  };
  await governanceSignoff(context, { name: '.arbiter', sha256: null }, waivers);
  return requests[0] as SignoffRequest;
}

const seat = (role: string) => ({ role, count: 1 });

describe('who signs a change to what governs', () => {
  test.each<[string, readonly (readonly string[])[], object]>([
    ['without a waiver the governance role alone', [], { require: [seat('governance')] }],
    ['and the one role that may waive', [['risk']], { require: [seat('governance'), seat('risk')] }],
    [
      'a role that two policies name, once',
      [['risk'], ['risk']],
      { require: [seat('governance'), seat('risk')] },
    ],
    [
      'each policy that allows the waiver',
      [['risk'], ['board']],
      { require: [seat('governance'), seat('risk'), seat('board')] },
    ],
    [
      'the governance role for both, where it may waive',
      [['board', 'governance']],
      { require: [seat('governance')] },
    ],
    [
      'any one of several',
      [['board', 'risk']],
      {
        all_of: [
          { require: [seat('governance')] },
          { any_of: [{ require: [seat('board')] }, { require: [seat('risk')] }] },
        ],
      },
    ],
    [
      'one that is asked for anyway answers for a list that names it',
      [['board', 'risk'], ['risk']],
      { require: [seat('governance'), seat('risk')] },
    ],
  ])('%s', async (_, seats, block) => {
    const { signoff } = await asked({ seats, requesters: [] });
    expect(signoff).toEqual(block);
    expect(isSignoff(signoff), JSON.stringify(isSignoff.errors)).toBe(true);
  });

  test('who asks is part of the question; without a waiver the question is as it always was', async () => {
    expect((await asked({ seats: [], requesters: ['mel'] })).requesters).toEqual(['mel']);
    expect(Object.keys(await asked(null))).not.toContain('requesters');
  });
});

test('who asks is found by login, whatever its case, and by id', () => {
  const people = [
    { id: 9, login: 'Mel' },
    { id: 3, login: 'renamed' },
    { id: 4, login: 'zoe' },
  ];
  expect(requesterIds(['mel', { login: 'dan', id: 3 }, 'nobody'], people)).toEqual([3, 9]);
});

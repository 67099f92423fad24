import { describe, expect, it } from 'vitest';
import type { IssueComment } from './port.ts';
import { findStickyComment } from './sticky-comment.ts';

const BOT = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
const APP = { id: 900, login: 'arbiter-app[bot]', type: 'Bot' };
const ZOE = { id: 5, login: 'zoe', type: 'User' };
const MARKED = 'text\n<!-- arbiter:gate base=main -->';

const comment = (id: number, user: IssueComment['user'], body = MARKED): IssueComment => ({
  id,
  user,
  body,
  createdAt: '2026-01-01T00:00:00Z',
});

describe('the gate’s own comment is found by author and by marker', () => {
  it.each<[string, IssueComment[], string, number | undefined]>([
    ['none', [], BOT.login, undefined],
    ['its own', [comment(1, BOT)], BOT.login, 1],
    ['its own without a marker', [comment(1, BOT, 'hello')], BOT.login, undefined],
    ['a marker by somebody else (attack 35)', [comment(1, ZOE)], BOT.login, undefined],
    [
      'a marker by an account that took the login',
      [comment(1, { ...ZOE, login: BOT.login })],
      BOT.login,
      undefined,
    ],
    ['a marker by a deleted account', [comment(1, null)], BOT.login, undefined],
    ['the oldest of two', [comment(3, BOT), comment(2, BOT)], BOT.login, 2],
    ['that of an app', [comment(1, BOT), comment(2, APP)], 'Arbiter-App[bot]', 2],
  ])('%s', (_, comments, author, id) => expect(findStickyComment(comments, author)?.id).toBe(id));
});

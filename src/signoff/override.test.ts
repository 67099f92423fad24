import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../text/yaml.ts';
import { caseToSnapshot } from './case.ts';
import { isReasonComment } from './override.ts';
import { decideSignoff } from './signoff.ts';
import type { CommentFacts, SignoffSnapshot } from './snapshot.ts';

const path = join(import.meta.dirname, '../../test/fixtures/signoff/vectors/76-break-glass.yml');
const WHOLE = caseToSnapshot(parseYaml(readFileSync(path, 'utf8'), 'case')).snapshot as SignoffSnapshot;
const [GIVEN] = WHOLE.comments as [CommentFacts];

/** What is said of break-glass, with these comments of who applied the label; the head is of 10:00. */
function told(...comments: Partial<CommentFacts>[]): string | undefined {
  const result = decideSignoff({
    ...WHOLE,
    comments: comments.map((comment) => ({ ...GIVEN, ...comment })),
  });
  expect(result.state).toBe(result.override === null ? 'partial' : 'complete');
  return result.notes.find(({ code }) => code.startsWith('override'))?.message;
}

const NEW = 'a comment that starts with "/override" and says why is needed.';
const early = { at: '2026-03-01T09:59:00Z', body: '/override long ago' };
const late = { at: '2026-03-01T11:30:00Z', body: '/override now' };

describe('the reason of break-glass', () => {
  it.each<[string, Partial<CommentFacts>[], string]>([
    ['after the head', [late], 'now'],
    ['before the head', [early], `gave the reason before the present content was there; ${NEW}`],
    ['at the instant of the head', [{ ...early, at: '2026-03-01T10:00:00Z' }], 'before the present content'],
    ['a second after it', [{ ...late, at: '2026-03-01T10:00:01Z' }], 'now'],
    ['before and after', [early, late], 'now'],
    ['none', [{ body: 'Please.' }], `gave no reason; ${NEW}`],
    ['edited', [{ ...late, isEdited: true }], 'the comment with the reason was edited'],
    ['given anew after one that was edited', [{ ...GIVEN, isEdited: true }, late], 'now'],
    ['edited after one that was not', [GIVEN, { ...late, isEdited: true }], 'was edited'],
    ['edited before the head, and given after it', [{ ...early, isEdited: true }, late], 'now'],
  ])('%s', (_, comments, expected) => {
    expect(told(...comments)).toContain(expected);
  });
});

it.each([
  ['/override because', true],
  ['/override', false],
  ['See /override because', false],
  ['/overrides because', false],
])('%s is the command: %s', (body, expected) => {
  expect(isReasonComment(body)).toBe(expected);
});

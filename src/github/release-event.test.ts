import { describe, expect, it } from 'vitest';
import { releaseTargetOf } from './release-event.ts';

const SHA = 'a'.repeat(40);
const OBJECT = 'b'.repeat(40);
const TAG = 'demo-v1.1.0-approved-2026-11-21';
const REF = `refs/tags/${TAG}`;
const run = { ref: REF, sha: SHA };

describe('which tag an event asks to be released', () => {
  it.each<[string, string, unknown, Parameters<typeof releaseTargetOf>[2], object]>([
    [
      'a pushed tag, by what its ref holds',
      'push',
      { ref: REF, after: OBJECT, deleted: false },
      run,
      { ref: REF, startedFor: OBJECT, release: null },
    ],
    [
      'a tag of any name: the gate judges its form',
      'push',
      { ref: 'refs/tags/x', after: SHA },
      run,
      { ref: 'refs/tags/x', startedFor: SHA, release: null },
    ],
    [
      'a published release, by its tag; where the tag would be made is not where it is',
      'release',
      { action: 'published', release: { id: 7, tag_name: TAG, draft: false, target_commitish: 'main' } },
      run,
      { ref: REF, startedFor: SHA, release: { id: 7, isDraft: false } },
    ],
    [
      'a created one',
      'release',
      { action: 'created', release: { id: 7, tag_name: TAG, draft: true } },
      { ref: '', sha: '' },
      { ref: REF, startedFor: null, release: { id: 7, isDraft: true } },
    ],
    [
      'a workflow started on a tag',
      'workflow_dispatch',
      {},
      run,
      { ref: REF, startedFor: SHA, release: null },
    ],
    [
      'a workflow started on a branch: the commit is the branch’s',
      'workflow_dispatch',
      {},
      { ref: 'refs/heads/main', sha: SHA, tag: TAG },
      { ref: REF, startedFor: null, release: null },
    ],
    [
      'a workflow started on the tag that it names',
      'workflow_dispatch',
      {},
      { ...run, tag: REF },
      { ref: REF, startedFor: SHA, release: null },
    ],
    [
      'a branch stays a branch: the gate refuses it',
      'workflow_dispatch',
      {},
      { ref: `refs/heads/${TAG}`, sha: SHA },
      { ref: `refs/heads/${TAG}`, startedFor: SHA, release: null },
    ],
  ])('%s', (_, name, payload, of, expected) => {
    expect(releaseTargetOf(name, payload, of)).toEqual(expected);
  });

  it.each<[string, string, unknown, RegExp]>([
    ['the push of a branch', 'push', { ref: 'refs/heads/main', after: SHA }, /not of a tag/],
    ['a deleted tag', 'push', { ref: REF, after: '0'.repeat(40), deleted: true }, /was deleted/],
    ['a push without an object', 'push', { ref: REF }, /does not say/],
    ['a push of a short object', 'push', { ref: REF, after: 'abc' }, /does not say/],
    ['a push without a ref', 'push', { after: SHA }, /does not say/],
    ['nothing', 'push', null, /does not say/],
    [
      'a deleted release',
      'release',
      { action: 'deleted', release: { id: 7, tag_name: TAG, draft: false } },
      /is not judged/,
    ],
    [
      'a withdrawn one',
      'release',
      { action: 'unpublished', release: { id: 7, tag_name: TAG, draft: true } },
      /is not judged/,
    ],
    [
      'one without a tag',
      'release',
      { action: 'published', release: { id: 7, tag_name: '', draft: false } },
      /does not say/,
    ],
    [
      'one without an id',
      'release',
      { action: 'published', release: { tag_name: TAG, draft: false } },
      /does not say/,
    ],
    ['a pull request', 'pull_request', {}, /not asked for by the event `pull_request`/],
  ])('%s is a mistake of the workflow', (_, name, payload, message) => {
    expect(() => releaseTargetOf(name, payload, run)).toThrow(message);
  });
});

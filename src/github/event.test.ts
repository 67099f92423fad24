import { describe, expect, it } from 'vitest';
import { baseOfQueueRef, pullOfQueueRef, targetOf } from './event.ts';

const SHA = 'a'.repeat(40);

describe('which decision an event asks for', () => {
  it.each([
    [
      'pull_request_target',
      { pull_request: { number: 7 } },
      { kind: 'pull_request', number: 7, isTrusted: true },
    ],
    [
      'pull_request_target',
      { action: 'closed', pull_request: { number: 7, merged: false } },
      { kind: 'closed', number: 7 },
    ],
    [
      'pull_request',
      { action: 'closed', pull_request: { number: 7 } },
      { kind: 'pull_request', number: 7, isTrusted: false },
    ],
    ['pull_request', { pull_request: { number: 7 } }, { kind: 'pull_request', number: 7, isTrusted: false }],
    [
      'workflow_run',
      {
        workflow_run: {
          event: 'pull_request_review',
          head_sha: SHA,
          head_branch: 'x',
        },
      },
      { kind: 'head', sha: SHA },
    ],
    [
      'workflow_run',
      { workflow_run: { event: 'merge_group', head_sha: SHA, head_branch: 'gh-readonly-queue/main/pr-7-x' } },
      { kind: 'merge_group', sha: SHA, headRef: 'refs/heads/gh-readonly-queue/main/pr-7-x' },
    ],
    ['schedule', {}, { kind: 'sweep' }],
    [
      'push',
      { ref: 'refs/heads/main', repository: { default_branch: 'main' } },
      { kind: 'sweep', baseRef: 'main' },
    ],
  ])('%s %#', (name, payload, target) => {
    expect(targetOf(name, payload)).toEqual(target);
  });

  it.each([
    ['pull_request_target', {}],
    ['pull_request_target', { action: 'closed' }],
    ['pull_request_target', { pull_request: { number: '7' } }],
    ['workflow_run', { workflow_run: { head_sha: 'main' } }],
    ['workflow_run', { workflow_run: null }],
    ['merge_group', { merge_group: { head_sha: SHA } }],
    ['deployment_protection_rule', {}],
    ['push', { ref: 'refs/heads/main' }],
    ['push', { repository: { default_branch: 'main' } }],
    ['push', { ref: 'refs/tags/main', repository: { default_branch: 'main' } }],
    ['push', { ref: 'refs/heads/dev', repository: { default_branch: 'main' } }],
  ])('refuses %s with %j', (name, payload) => {
    expect(() => targetOf(name, payload)).toThrow(/event|pushes/);
  });
});

describe('the pull request of a merge queue', () => {
  it('is in the name of its branch', () => {
    expect(pullOfQueueRef(`refs/heads/gh-readonly-queue/release/1.x/pr-12-${SHA}`)).toEqual({
      number: 12,
      baseRef: 'release/1.x',
      baseSha: SHA,
    });
  });

  it.each([
    'refs/heads/main',
    'refs/heads/gh-readonly-queue/main/pr-x',
    `refs/heads/gh-readonly-queue/main/pr-0-${SHA}`,
    '',
  ])('is not in %j', (ref) => expect(pullOfQueueRef(ref)).toBeNull());
});

describe('the base of a merge queue’s branch', () => {
  it.each([
    ['refs/heads/gh-readonly-queue/main/something', 'main'],
    [`refs/heads/gh-readonly-queue/release/1.x/pr-12-${SHA}`, 'release/1.x'],
    ['refs/heads/gh-readonly-queue/main/', null],
    ['refs/heads/gh-readonly-queue/main', null],
    ['refs/heads/main/something', null],
    ['gh-readonly-queue/main/something', null],
  ])('of %j is %j', (ref, base) => expect(baseOfQueueRef(ref)).toBe(base));
});

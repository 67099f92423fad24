import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type JobRequest, runWorkflowJob, type WorkflowFile, workflowTriggered } from './workflow.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  mkdirSync(join(folder, 'actions/check'), { recursive: true });
  const action = (text: string) =>
    `name: A\ninputs: { word: { default: none } }\noutputs: { said: { value: "\${{ steps.a.outputs.said }}" } }\nruns:\n  using: composite\n  steps:\n    - id: a\n      shell: bash\n      run: 'echo "${text} \${{ inputs.word }} $LEVEL"; echo said=yes >> "$GITHUB_OUTPUT"'\n`;
  writeFileSync(join(folder, 'action.yml'), action('root'));
  writeFileSync(join(folder, 'actions/check/action.yml'), action('check'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(text: string): WorkflowFile {
  return parse(text) as WorkflowFile;
}

function run(text: string, more: Partial<JobRequest> = {}) {
  return runWorkflowJob({
    workflow: file(text),
    job: 'gate',
    eventName: 'pull_request_target',
    event: { action: 'opened', number: 7 },
    github: {
      repository: 'acme/models',
      apiUrl: 'http://127.0.0.1:1/api/v3',
      serverUrl: 'http://127.0.0.1:1',
      token: 't0ken',
    },
    uses: { 'owner/arbiter@v1': folder },
    ...more,
  });
}

const JOB = `
name: Gate
on: pull_request_target
permissions: { contents: read }
concurrency: { group: "gate-\${{ github.event.number }}", cancel-in-progress: false }
env: { LEVEL: from-workflow }
jobs:
  gate:
    name: "Gate \${{ github.event.number }}"
    if: github.event.action != 'closed'
    permissions: { statuses: write }
    outputs: { said: "\${{ steps.whole.outputs.said }}" }
    steps:
      - { id: whole, uses: owner/arbiter@v1, with: { word: hello } }
      - { uses: owner/arbiter/actions/check@v1 }
      - { run: 'echo "\${{ secrets.GITHUB_TOKEN == github.token }} \${{ steps.whole.outputs.said }}"' }
`;

describe('a job', () => {
  test('runs its steps, its actions from the mapping', async () => {
    const result = await run(JOB);
    expect(result).toMatchObject({
      conclusion: 'success',
      skipped: false,
      jobName: 'Gate 7',
      permissions: { statuses: 'write' },
      concurrency: { group: 'gate-7', cancelInProgress: false },
      outputs: { said: 'yes' },
    });
    expect(result.log).toBe('root hello from-workflow\ncheck none from-workflow\ntrue yes');
  });

  test('is skipped by its if', async () => {
    const result = await run(JOB, { event: { action: 'closed', number: 7 } });
    expect(result).toMatchObject({ conclusion: 'skipped', skipped: true, steps: [] });
  });

  test('is skipped after a failed need, unless it always runs', async () => {
    const needs = { train: { result: 'failure' } };
    expect((await run(JOB, { needs })).skipped).toBe(true);
    const always = JOB.replace("if: github.event.action != 'closed'", 'if: always()');
    expect((await run(always, { needs })).skipped).toBe(false);
  });

  test('does not fetch actions of others', async () => {
    await expect(run(JOB.replace('owner/arbiter@v1', 'actions/checkout@v4'))).rejects.toThrow(
      'does not fetch actions/checkout@v4',
    );
  });
});

describe('a workflow starts', () => {
  const pull = (action: string, base = 'main') => ({ action, pull_request: { base: { ref: base } } });

  test.each([
    ['by name alone', 'on: pull_request', 'pull_request', pull('opened'), true],
    ['for the default types', 'on: [pull_request]', 'pull_request', pull('synchronize'), true],
    ['not for other types', 'on: pull_request_target', 'pull_request_target', pull('edited'), false],
    [
      'for types it names',
      'on: { pull_request_target: { types: [edited] } }',
      'pull_request_target',
      pull('edited'),
      true,
    ],
    [
      'not for types it leaves out',
      'on: { pull_request_target: { types: [edited] } }',
      'pull_request_target',
      pull('opened'),
      false,
    ],
    [
      'for a base branch it names',
      'on: { pull_request: { branches: [main] } }',
      'pull_request',
      pull('opened'),
      true,
    ],
    [
      'not for another',
      'on: { pull_request: { branches: [main] } }',
      'pull_request',
      pull('opened', 'dev'),
      false,
    ],
    [
      'by the last pattern',
      "on: { pull_request: { branches: ['**', '!dev'] } }",
      'pull_request',
      pull('opened', 'dev'),
      false,
    ],
    ['for all types of a review', 'on: pull_request_review', 'pull_request_review', pull('dismissed'), true],
    ['not for another event', 'on: { pull_request: }', 'pull_request_review', pull('submitted'), false],
  ])('%s', (_, on, name, payload, expected) => {
    expect(workflowTriggered(file(`${on}\njobs: {}`), { name, payload })).toBe(expected);
  });

  const completed = (name: string, branch = 'x') => ({
    action: 'completed',
    workflow: { name },
    workflow_run: { head_branch: branch },
  });

  test.each([
    [completed('Signal'), true],
    [completed('Other'), false],
    [{ ...completed('Signal'), action: 'requested' }, false],
  ])('after the workflows it names', (payload, expected) => {
    const workflow = file('on: { workflow_run: { workflows: [Signal], types: [completed] } }\njobs: {}');
    expect(workflowTriggered(workflow, { name: 'workflow_run', payload })).toBe(expected);
  });

  test('for pushes to branches and not to tags when only branches are named', () => {
    const workflow = file('on: { push: { branches: [main] } }\njobs: {}');
    expect(workflowTriggered(workflow, { name: 'push', payload: {}, ref: 'refs/heads/main' })).toBe(true);
    expect(workflowTriggered(workflow, { name: 'push', payload: {}, ref: 'refs/tags/v1' })).toBe(false);
  });

  test('by changed paths, which must be told', () => {
    const workflow = file("on: { push: { paths: ['models/**'] } }\njobs: {}");
    const push = { name: 'push', payload: {}, ref: 'refs/heads/main' };
    expect(workflowTriggered(workflow, { ...push, changedFiles: ['models/a.yml'] })).toBe(true);
    expect(workflowTriggered(workflow, { ...push, changedFiles: ['README.md'] })).toBe(false);
    expect(() => workflowTriggered(workflow, push)).toThrow('tell changedFiles');
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { WorkflowFile } from './workflow.ts';
import { callOutputs, environmentOf, inputsOf, jobOrder } from './workflow-call.ts';

const FILE = parse(`
on:
  workflow_call:
    inputs:
      model: { type: string, required: true }
      drill: { type: boolean, default: false }
    outputs:
      tag: { value: "\${{ jobs.bundle.outputs.tag }}" }
      url: { value: "\${{ jobs.release.outputs.url }}" }
jobs:
  deploy: { needs: [release, bundle] }
  release: { needs: bundle }
  bundle: {}
`) as WorkflowFile;

describe('a called workflow', () => {
  it('runs jobs after those they need, and refuses a circle', () => {
    expect(jobOrder(FILE)).toEqual(['bundle', 'release', 'deploy']);
    const circle = parse('on: push\njobs: { a: { needs: b }, b: { needs: a } }') as WorkflowFile;
    expect(() => jobOrder(circle)).toThrow('a → b → a');
  });

  it('has its inputs and defaults, as text, and only those it declares', () => {
    expect(inputsOf(FILE, 'workflow_call', { model: 'demo' })).toEqual({ model: 'demo', drill: 'false' });
    expect(inputsOf(FILE, 'push', {})).toEqual({});
    expect(() => inputsOf(FILE, 'workflow_call', {})).toThrow('model is required');
    expect(() => inputsOf(FILE, 'workflow_call', { model: 'demo', other: '' })).toThrow('no input other');
  });

  it('gives outputs of its jobs; of one that was skipped, nothing', () => {
    const jobs = { bundle: { conclusion: 'success' as const, outputs: { tag: 'v1' } } };
    expect(callOutputs(FILE, { ...jobs, release: { conclusion: 'skipped', outputs: {} } })).toEqual({
      tag: 'v1',
      url: '',
    });
  });

  it.each<[unknown, string]>([
    ['arbiter-release', 'arbiter-release'],
    [{ name: '${{ inputs.place }}', url: 'https://x.example' }, 'test'],
    [undefined, ''],
  ])('runs in the environment %j', (environment, name) => {
    expect(environmentOf(environment, { place: 'test' })).toBe(name);
  });
});

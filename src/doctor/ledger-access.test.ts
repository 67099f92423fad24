import { describe, expect, it } from 'vitest';
import { arbiterUses } from './arbiter-use.ts';
import type { BranchSettings } from './branch.ts';
import { lockedOutFindings } from './ledger-access.ts';
import { readWorkflow, type WorkflowFile } from './workflow-file.ts';

type Protection = Exclude<Extract<BranchSettings['protection'], { isKnown: true }>['value'], null>;

const known = <T>(value: T) => ({ isKnown: true, value }) as const;

/** A ledger that these may push, by a ruleset with a bypass list or by classic protection. */
function ledger(actors: readonly number[] | null, pushers: Protection['pushers'] = null): BranchSettings {
  const rule = { type: 'update', parameters: {}, rulesetId: 1 };
  const bypassActors = (actors ?? []).map((id) => ({ kind: 'Integration', id, mode: 'always' }));
  const ruleset = {
    id: 1,
    name: 'Written',
    target: 'branch',
    enforcement: 'active',
    rules: [rule],
    bypassActors,
  };
  return {
    branch: 'arbiter-ledger',
    rules: known(actors === null ? [] : [rule]),
    rulesets: known(actors === null ? [] : [ruleset]),
    protection: known({ pushers } as Protection),
  };
}

function workflow(on: string, verb = 'release', inputs = '{}'): WorkflowFile {
  const text = `on: ${on}\njobs:\n  one:\n    steps: [{ uses: acme/arbiter/actions/${verb}@${'a'.repeat(40)}, with: ${inputs} }]\n`;
  const read = readWorkflow('.github/workflows/w.yml', text);
  if (read === undefined) throw new Error('The workflow of the test is no YAML.');
  return read;
}

const found = (settings: BranchSettings, on = 'workflow_dispatch') =>
  lockedOutFindings(settings, arbiterUses([workflow(on)], undefined)).map((finding) => finding.found);

describe('what a ledger keeps out', () => {
  it.each<[string, BranchSettings, string | null]>([
    ['one App may push', ledger([4711]), 'Integration 4711'],
    ['two may', ledger([4711, 4712]), 'Integration 4711, Integration 4712'],
    ['GitHub Actions may', ledger([15368]), null],
    ['GitHub Actions may as well', ledger([4711, 15368]), null],
    ['nobody may', ledger([]), null],
    ['everybody may', ledger(null), null],
    ['classic protection names an App', ledger(null, { people: [], apps: ['my-app'] }), 'my-app'],
    ['classic protection names people', ledger(null, { people: ['root'], apps: [] }), 'root'],
    ['classic protection names GitHub Actions', ledger(null, { people: [], apps: ['github-actions'] }), null],
    ['classic protection names nobody', ledger(null, { people: [], apps: [] }), null],
  ])('where %s', (_, settings, named) => {
    expect(found(settings)).toEqual(
      named === null
        ? []
        : [expect.stringContaining(`only these may push: ${named}. So nothing is released.`)],
    );
  });

  it.each<[string, string | null]>([
    ['{}', 'what goes live is taken back at once'],
    ['{ mode: switch }', 'what goes live is taken back at once'],
    ['{ mode: judge }', null],
    ['{ mode: refuse }', 'no refusal is recorded'],
  ])('by a deployment with %s: %s', (inputs, what) => {
    const uses = arbiterUses([workflow('workflow_dispatch', 'deploy', inputs)], undefined);
    const said = lockedOutFindings(ledger([4711]), uses).map((finding) => finding.found);
    expect(said).toEqual(what === null ? [] : [expect.stringContaining(`So ${what}.`)]);
  });

  it.each<[string, number]>([
    ['{ release: { types: [published] } }', 0],
    ["{ push: { tags: ['*-approved-*'] }, release: {} }", 0],
    ['{ push: { branches: [main] } }', 1],
    ["{ push: { branches: [main], tags: ['v*'] } }", 1],
    ['push', 1],
    ["{ push: { tags: ['v*'] }, workflow_dispatch: {} }", 1],
  ])('by a workflow on %s: %d', (on, count) => {
    expect(found(ledger([4711]), on)).toHaveLength(count);
  });
});

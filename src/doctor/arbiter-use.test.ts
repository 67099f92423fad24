import { describe, expect, it } from 'vitest';
import { actsAsApp, arbiterUses, holdsAppKey, keyEnvironments, writesAsApp } from './arbiter-use.ts';
import { readWorkflow, type WorkflowFile } from './workflow-file.ts';

const SHA = 'a'.repeat(40);
const expression = (text: string) => `\${{ ${text} }}`;
const APP = expression('steps.app.outputs.token');
const OWN = expression('github.token');

function file(job: string, path = '.github/workflows/arbiter-gate.yml'): WorkflowFile {
  const read = readWorkflow(
    path,
    `on: workflow_dispatch\njobs:\n  one:\n    ${job.replaceAll('\n', '\n    ')}\n`,
  );
  if (read === undefined) throw new Error('The workflow of the test is no YAML.');
  return read;
}
const step = (uses: string, inputs = '{}') => `steps:\n  - uses: ${uses}\n    with: ${inputs}`;
const uses = (job: string) => arbiterUses([file(job)], file(job));
const other = (job: string) => file(job, '.github/workflows/other.yml');

describe('where Arbiter runs', () => {
  it.each<[string, string, string[]]>([
    ['the gate', `acme/arbiter@${SHA}`, ['gate']],
    ['an action of it', `acme/arbiter/actions/deploy@${SHA}`, ['deploy']],
    ['a check, which writes nothing', `acme/arbiter/actions/check@${SHA}`, []],
    ['an audit that reads', `acme/arbiter/actions/audit@${SHA}`, []],
    ['an action of others', `acme/tools/actions/deploy@${SHA}`, []],
    ['an action of a like name', `acme/not-arbiter/actions/deploy@${SHA}`, []],
    ['a local action', './actions/deploy', []],
  ])('knows %s', (_, action, verbs) => {
    expect(uses(step(action)).map(({ verb }) => verb)).toEqual(verbs);
  });

  it.each<[string, string[]]>([
    ['{ command: init, reason: x }', ['audit']],
    ['{ command: correct, entry: "3" }', ['audit']],
    ['{ command: retention }', []],
    ['{ command: retention, apply: "false" }', []],
    ['{ command: retention, apply: true }', ['audit']],
    ['{ command: verify, apply: true }', []],
    ['{ command: checkpoint, record: true }', ['audit']],
    ['{ command: checkpoint }', []],
    ['{ command: export }', []],
  ])('knows an audit with %s', (inputs, verbs) => {
    expect(uses(step(`acme/arbiter/actions/audit@${SHA}`, inputs)).map(({ verb }) => verb)).toEqual(verbs);
  });

  it('knows a repository of another name by the step of the gate that is handed a token', () => {
    const gate = file(step(`acme/model-gate@${SHA}`, `{ github-token: "${APP}" }`));
    const found = arbiterUses([gate, other(step(`acme/model-gate/actions/deploy@${SHA}`))], gate);
    expect(found.map(({ verb }) => verb)).toEqual(['gate', 'deploy']);
  });

  it('takes no action of GitHub for the gate, nor of others where the gate has its name', () => {
    const script = `{ github-token: "${APP}" }`;
    expect(uses(step(`actions/github-script@${SHA}`, script))).toEqual([]);
    const gate = file(`${step(`acme/notify@${SHA}`, script)}\n  - uses: acme/arbiter@${SHA}`);
    expect(arbiterUses([gate, other(step(`acme/notify@${SHA}`))], gate)).toHaveLength(1);
  });
});

describe('whose token it acts with', () => {
  it.each<[string, boolean, boolean]>([
    ['{}', false, false],
    [`{ github-token: "${OWN}" }`, false, false],
    [`{ github-token: "${expression('secrets.GITHUB_TOKEN')}" }`, false, false],
    ['{ github-token: "" }', false, false],
    [`{ github-token: "${APP}" }`, true, true],
    [`{ ledger-token: "${APP}" }`, false, true],
    [`{ ledger-token: "${OWN}" }`, false, false],
  ])('%s: acts as an App %s, writes the ledger as one %s', (inputs, acts, writes) => {
    const [use] = uses(step(`acme/arbiter/actions/deploy@${SHA}`, inputs));
    expect(use !== undefined && [actsAsApp(use), writesAsApp(use)]).toEqual([acts, writes]);
  });

  it('an App’s key is within reach also where its token only writes the ledger', () => {
    const token = `{ ledger-token: "${APP}" }`;
    const deploy = step(`acme/arbiter/actions/deploy@${SHA}`, token);
    const making = `${deploy}\n  - uses: actions/create-github-app-token@${SHA}`;
    expect([...uses(deploy), ...uses(making)].map(holdsAppKey)).toEqual([false, true]);
  });

  const called = (verb: string, inputs: string) =>
    uses(`uses: acme/arbiter/.github/workflows/${verb}.yml@${SHA}\nwith: ${inputs}\nsecrets: inherit`);

  it.each<[string, string, readonly (string | undefined)[]]>([
    ['gate', '{ app-id: "1" }', ['arbiter']],
    ['gate', '{ app-id: "1", app-environment: keys }', ['keys']],
    ['release', '{ app-id: "1" }', ['arbiter-release', 'arbiter']],
    ['release', '{ app-id: "1", environment: sign, app-environment: keys }', ['sign', 'keys']],
    ['deploy', '{ app-id: "1", environment: production }', ['production', 'arbiter']],
    ['deploy', '{ app-id: "1", environment: production, app-environment: keys }', ['production', 'keys']],
    ['rollback', '{ app-id: "1" }', [undefined, 'arbiter']],
  ])('a called %s with %s finds its key in %j', (verb, inputs, environments) => {
    const [use] = called(verb, inputs);
    expect(use !== undefined && [actsAsApp(use), keyEnvironments(use)]).toEqual([true, environments]);
  });

  it('a called workflow without the id of an App acts with the token of GitHub Actions', () => {
    for (const inputs of ['{}', '{ app-id: "" }', '{ environment: production }'])
      expect(called('deploy', inputs).map(writesAsApp)).toEqual([false]);
  });
});

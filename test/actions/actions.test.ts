import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ACTION_INPUTS } from '../../src/action-inputs.ts';
import { gateModeOf } from '../../src/doctor/gate-token.ts';
import { gateOf, readWorkflows, workflowFindings } from '../../src/doctor/workflows.ts';
import { ACTIONS, expressionsOf, readAction, readText, repositoryRoot, workflowTexts } from './files.ts';

async function complaints(path: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 0, text);
  const found = await validate(document);
  return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`);
}

describe.each(Object.entries(ACTIONS))('the action of %s', (command, folder) => {
  const action = readAction(folder);
  const [step] = action.runs.steps;

  it('declares the inputs that src/inputs.ts reads', () => {
    expect(Object.keys(action.inputs ?? {})).toEqual(ACTION_INPUTS[command as keyof typeof ACTION_INPUTS]);
  });

  it('hands each input to the program as INPUT_NAME, and nothing else', () => {
    const wanted = Object.keys(action.inputs ?? {}).map((name) => [
      `INPUT_${name.toUpperCase()}`,
      `\${{ inputs.${name} }}`,
    ]);
    expect(Object.entries(step?.env ?? {})).toEqual(wanted);
  });

  it('takes each output from a step that exists', () => {
    const later = action.runs.steps.slice(1).map(({ id }) => id ?? '');
    for (const [name, { value }] of Object.entries(action.outputs ?? {})) {
      const own = `steps.${step?.id}.outputs.${name}`;
      const either = later.map((id) => `\${{ steps.${id}.outputs.${name} || ${own} }}`);
      expect([`\${{ ${own} }}`, ...either]).toContain(value);
    }
    expect(later.length > 0).toBe(command === 'bundle');
  });

  it('uses only inputs that exist', () => {
    for (const [, name = ''] of readText(`${folder}/action.yml`).matchAll(/inputs\.([\w-]+)/g)) {
      expect(Object.keys(action.inputs ?? {})).toContain(name);
    }
  });

  it('runs its command from the bundle, in bash, with no expression in the script', () => {
    expect(step?.shell).toBe('bash');
    expect(expressionsOf(step?.run ?? '')).toEqual([]);
    const [, up = ''] =
      /node "\$GITHUB_ACTION_PATH\/((?:\.\.\/)*)dist\/index\.js"/.exec(step?.run ?? '') ?? [];
    expect(join(folder, up)).toMatch(/^\.\/?$/);
    expect(step?.run).toMatch(new RegExp(`index\\.js" ${command}(?: --action)?\\n$`));
  });

  it('is an action file without complaint', async () => {
    expect(await complaints('action.yml', readText(`${folder}/action.yml`))).toEqual([]);
  });

  it('has a README that shows how it is used', () => {
    const readme = folder === '.' ? 'README.md' : `${folder}/README.md`;
    expect(existsSync(join(repositoryRoot, readme))).toBe(true);
    expect(readText(readme)).toContain(`<!-- action ${join(folder, 'action.yml')} -->`);
    for (const name of [...Object.keys(action.inputs ?? {}), ...Object.keys(action.outputs ?? {})]) {
      expect(readText(readme)).toContain(`| \`${name}\` |`);
    }
  });
});

it('actions/gate is the action at the root under a path of its own', () => {
  const root = readAction('.');
  const gate = readAction('actions/gate');
  expect([gate.inputs, gate.outputs]).toEqual([root.inputs, root.outputs]);
  const scripts = [root, gate].map(({ runs }) => runs.steps.map(({ run, ...rest }) => ({ run, ...rest })));
  expect(textOfScript(scripts[1])).toBe(textOfScript(scripts[0]).replace('PATH/dist', 'PATH/../../dist'));
});

function textOfScript(steps: unknown): string {
  return JSON.stringify(steps);
}

it('the tables of the READMEs are those of the action files', () => {
  const script = join(repositoryRoot, 'scripts/readme-tables.ts');
  const node = join(repositoryRoot, 'node_modules/.bin/node');
  expect(() => execFileSync(node, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

const WORKFLOWS = workflowTexts(
  'templates/workflows',
  '.github/workflows',
  'examples/fraud-detection/.github/workflows',
);

describe.each(WORKFLOWS.map(({ path, text }) => [path, text] as const))('the workflow %s', (path, text) => {
  it('is valid for GitHub’s own language service', async () => {
    expect(await complaints(path, text)).toEqual([]);
  });

  it('has no expression in a script (attack 8)', () => {
    const { files } = readWorkflows(new Map([[path, text]]));
    expect(files).toHaveLength(1);
    for (const job of files[0]?.jobs ?? [])
      for (const { run } of job.steps) expect(expressionsOf(run)).toEqual([]);
  });

  it('names every action by its commit', () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (\S+)/gm)].map(([, uses]) => uses ?? '');
    for (const uses of used) expect(uses).toMatch(/^\.\/|^\$\/|@[0-9a-f]{40}$/);
  });

  it('keeps no Git credentials where it checks out', () => {
    const checkouts = text.match(/uses: actions\/checkout@/g)?.length ?? 0;
    expect(text.match(/persist-credentials: false/g)?.length ?? 0).toBe(checkouts);
  });

  it('says its permissions', () => {
    expect(text).toMatch(/^permissions:/m);
  });
});

describe('the workflows that users copy', () => {
  const texts = new Map(workflowTexts('templates/workflows').map(({ path, text }) => [path, text]));
  const [GATE, APP] = ['.github/workflows/arbiter-gate.yml', '.github/workflows/arbiter-gate-app.yml'];
  /** What a repository has: one file of each, under one name. */
  const copied = (gate: string) =>
    new Map(
      [...texts]
        .filter(([path]) => !path.endsWith('-app.yml'))
        .map(([path, text]) => {
          const variant = gate === texts.get(APP) ? texts.get(path.replace(/\.yml$/, '-app.yml')) : undefined;
          return [path, path === GATE ? gate : (variant ?? text)] as const;
        }),
    );

  it.each([
    ['acts with the token of GitHub Actions', GATE, 'token', false],
    ['acts as an App, and keeps a ledger', APP, 'app', true],
  ])('leave doctor nothing to find where the gate %s', (_, template, mode, hasLedger) => {
    const workflows = readWorkflows(copied(texts.get(template) ?? ''));
    expect(gateModeOf(gateOf(workflows.files))).toBe(mode);
    const needs = { evidenceWorkflows: [], hasMergeQueue: true, hasLedger };
    expect(workflowFindings(workflows, needs)).toEqual([]);
  });

  it('are the same gate with either token: only how the token is made differs', () => {
    const [plain, app] = [GATE, APP].map((path) =>
      gateOf(readWorkflows(copied(texts.get(path) ?? '')).files),
    );
    expect([...(app?.events ?? [])]).toEqual([...(plain?.events ?? [])]);
    expect(app?.concurrency).toEqual(plain?.concurrency);
  });

  it('check out head code only where the token cannot write (attack 7)', () => {
    for (const file of readWorkflows(texts).files) {
      const isPrivileged = file.events.has('pull_request_target') || file.events.has('workflow_run');
      const checksOut = file.jobs.some(({ steps }) =>
        steps.some(({ uses }) => uses?.startsWith('actions/checkout@')),
      );
      expect([file.path, isPrivileged && checksOut]).toEqual([file.path, false]);
    }
  });

  it('cannot be skipped into a success: no job has a condition or waits for another (attack 6)', () => {
    const conditional = readWorkflows(texts).files.flatMap(({ path, jobs }) =>
      jobs.filter(({ isConditional }) => isConditional).map(({ id }) => `${path} ${id}`),
    );
    // An attestation is more than the audit, and nothing relies on its job.
    // Nor on a release: what counts is that there is one. Nor on the guard, which a tag that is deleted has no use for.
    expect(conditional).toEqual([
      // What is not judged is not switched, and what nobody refused is not recorded as refused.
      '.github/workflows/arbiter-audit.yml attest',
      '.github/workflows/arbiter-deploy-app.yml refuse',
      '.github/workflows/arbiter-deploy-app.yml deploy',
      '.github/workflows/arbiter-deploy.yml refuse',
      '.github/workflows/arbiter-deploy.yml deploy',
      '.github/workflows/arbiter-release-app.yml release',
      '.github/workflows/arbiter-release-guard.yml guard',
      '.github/workflows/arbiter-release-keyless-app.yml sign',
      '.github/workflows/arbiter-release-keyless-app.yml release',
      '.github/workflows/arbiter-release-keyless.yml sign',
      '.github/workflows/arbiter-release-keyless.yml release',
      '.github/workflows/arbiter-release.yml release',
      '.github/workflows/arbiter-rollback-app.yml refuse',
      '.github/workflows/arbiter-rollback-app.yml rollback',
      '.github/workflows/arbiter-rollback.yml refuse',
      '.github/workflows/arbiter-rollback.yml rollback',
    ]);
    for (const [path, text] of texts) expect([path, text.match(/^ {6,}(?:- )?if:/m)]).toEqual([path, null]);
  });

  it('give the right to attest to one job of a file, which runs no code of the repository', () => {
    const able = readWorkflows(texts).files.flatMap(({ path, permissions, jobs }) =>
      jobs
        .filter((job) => JSON.stringify(job.permissions ?? permissions).includes('id-token'))
        .map((job) => [path, job.permissions, job.steps.map(({ uses }) => uses?.replace(/@.*/, ''))]),
    );
    expect(able).toEqual([
      [
        '.github/workflows/arbiter-audit.yml',
        { 'id-token': 'write', attestations: 'write' },
        ['actions/attest'],
      ],
      [
        '.github/workflows/arbiter-release-keyless-app.yml',
        { 'id-token': 'write', attestations: 'write' },
        ['actions/create-github-app-token', 'acme/arbiter/actions/bundle', 'actions/upload-artifact'],
      ],
      [
        '.github/workflows/arbiter-release-keyless.yml',
        {
          'id-token': 'write',
          attestations: 'write',
          contents: 'read',
          actions: 'read',
          'pull-requests': 'read',
          statuses: 'read',
        },
        ['acme/arbiter/actions/bundle', 'actions/upload-artifact'],
      ],
    ]);
  });

  it('use no cache, which runs of pull requests can fill (attack 59)', () => {
    for (const text of texts.values()) expect(text).not.toMatch(/actions\/cache|cache:/);
  });

  it('trust nobody by the name of the actor (attack 60)', () => {
    for (const text of texts.values()) expect(text).not.toMatch(/github\.actor/);
  });
});

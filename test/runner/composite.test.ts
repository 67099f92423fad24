import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CompositeRequest, type RunResult, runComposite } from './composite.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'action-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** An action.yml with these steps; `head` goes before `runs`. */
function action(steps: string, head = '', folder = ''): void {
  const indented = steps
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  write(
    join(folder, 'action.yml'),
    `name: Sample\n${head}\nruns:\n  using: composite\n  steps:\n${indented}\n`,
  );
}

function run(request: Partial<CompositeRequest> = {}): Promise<RunResult> {
  return runComposite({
    actionDir: root,
    actionRoot: root,
    eventName: 'pull_request_target',
    event: { number: 7, pull_request: { head: { sha: 'abc' } } },
    github: {
      repository: 'acme/models',
      apiUrl: 'http://127.0.0.1:1/api/v3',
      serverUrl: 'http://127.0.0.1:1',
      token: 'ghs_secret',
    },
    ...request,
  });
}

describe('a run step', () => {
  test('uses bash with -e and pipefail', async () => {
    action(`
- run: |
    false | true
    echo not reached
  shell: bash`);
    const result = await run();
    expect(result.conclusion).toBe('failure');
    expect(result.log).not.toContain('not reached');
    expect(result.steps[0]).toMatchObject({ exitCode: 1, outcome: 'failure' });
    expect(result.annotations).toEqual([{ level: 'error', message: 'Process completed with exit code 1.' }]);
  });

  test('sees no INPUT_ variables, only what env maps', async () => {
    action(
      `
- run: 'env | grep -c ^INPUT_ || true; echo "mapped=$MAPPED"'
  shell: bash
  env:
    MAPPED: \${{ inputs.fail-on }}`,
      'inputs: { fail-on: { required: true } }',
    );
    const result = await run({ inputs: { 'fail-on': 'denied' } });
    expect(result.log.split('\n')).toEqual(['0', 'mapped=denied']);
  });

  test('finds GitHub in its variables, which env cannot replace', async () => {
    action(`
- run: 'echo "$GITHUB_API_URL $GITHUB_REPOSITORY $GITHUB_EVENT_NAME $(cat "$GITHUB_EVENT_PATH")"'
  shell: bash
  env: { GITHUB_API_URL: https://elsewhere.example }`);
    const { log } = await run({ env: { GITHUB_REPOSITORY: 'evil/repo' } });
    expect(log).toMatch(/^http:\/\/127\.0\.0\.1:1\/api\/v3 acme\/models pull_request_target \{"number":7/);
  });

  test('knows where the action lies', async () => {
    action(`
- run: 'cat "$GITHUB_ACTION_PATH/data.txt" "\${{ github.action_path }}/data.txt"'
  shell: bash`);
    write('data.txt', 'here\n');
    expect((await run()).log).toBe('here\nhere');
  });

  test('finds the told node first', async () => {
    write('bin/node', '#!/bin/sh\necho told\n');
    chmodSync(join(root, 'bin/node'), 0o755);
    action(`
- run: node
  shell: bash`);
    const { log } = await run({ nodeDir: join(root, 'bin') });
    expect(log).toBe('told');
  });
});

describe('file commands', () => {
  test('carry outputs, variables and paths to later steps', async () => {
    action(
      `
- id: first
  run: |
    echo "one=1" >> "$GITHUB_OUTPUT"
    printf 'many<<END\\na\\nb\\nEND\\n' >> "$GITHUB_OUTPUT"
    echo "SEEN=yes" >> "$GITHUB_ENV"
    echo "GITHUB_SHA=forged" >> "$GITHUB_ENV"
    echo "/added/path" >> "$GITHUB_PATH"
  shell: bash
- run: 'echo "\${{ steps.first.outputs.one }} $SEEN \${{ env.SEEN }} \${PATH%%:*} \${GITHUB_SHA:0:4}"'
  shell: bash`,
      'outputs: { many: { value: "${{ steps.first.outputs.many }}" } }',
    );
    const result = await run();
    expect(result.log).toBe('1 yes yes /added/path 0000');
    expect(result.outputs).toEqual({ many: 'a\nb' });
    expect(result.env).toEqual({ SEEN: 'yes' });
  });

  test('fail the step when they are not well formed', async () => {
    action(`
- run: 'echo nonsense >> "$GITHUB_OUTPUT"'
  shell: bash`);
    const result = await run();
    expect(result.conclusion).toBe('failure');
    expect(result.annotations[0]?.message).toContain("Invalid format 'nonsense'");
  });

  test.each([
    { kilobytes: 1024, kept: true },
    { kilobytes: 1025, kept: false },
  ])('keep a summary of $kilobytes KiB: $kept', async ({ kilobytes, kept }) => {
    action(`
- run: 'head -c ${kilobytes * 1024} /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"'
  shell: bash`);
    const result = await run();
    expect(result.conclusion).toBe('success');
    expect(result.summary.length > 0).toBe(kept);
    expect(result.annotations.some(({ message }) => message.includes('upload aborted'))).toBe(!kept);
  });
});

describe('conditions', () => {
  test('skip what follows a failure, except what asks for it', async () => {
    action(`
- { id: bad, run: exit 3, shell: bash }
- { id: plain, run: echo plain, shell: bash }
- { id: when, if: "inputs.x == ''", run: echo when, shell: bash }
- { id: failed, if: failure(), run: echo failed, shell: bash }
- { id: always, if: "\${{ always() && steps.bad.outcome == 'failure' }}", run: echo always, shell: bash }`);
    const { steps, conclusion } = await run();
    expect(conclusion).toBe('failure');
    expect(steps.map(({ id, conclusion: how }) => `${id} ${how}`)).toEqual([
      'bad failure',
      'plain skipped',
      'when skipped',
      'failed success',
      'always success',
    ]);
  });

  test('continue-on-error keeps the outcome and changes the conclusion', async () => {
    action(`
- { id: bad, run: exit 3, shell: bash, continue-on-error: true }
- { run: 'echo "\${{ steps.bad.outcome }} \${{ steps.bad.conclusion }}"', shell: bash }`);
    const result = await run();
    expect(result).toMatchObject({ conclusion: 'success', log: 'failure success' });
  });
});

describe('inputs', () => {
  test('have defaults that may read the github context; required is not enforced', async () => {
    action(
      '\n- { run: \'echo "${{ inputs.pull }} [${{ inputs.must }}] ${{ inputs.token == github.token }}"\', shell: bash }',
      'inputs: { pull: { default: "${{ github.event.number }}" }, must: { required: true }, token: { default: "${{ github.token }}" } }',
    );
    const result = await run();
    expect(result).toMatchObject({ conclusion: 'success', log: '7 [] true' });
  });

  test('that nobody declared are warned about', async () => {
    action('- { run: echo hi, shell: bash }', 'inputs: { known: {} }');
    const { annotations } = await run({ inputs: { unknwon: '1' } });
    expect(annotations).toEqual([
      { level: 'warning', message: "Unexpected input(s) 'unknwon', valid inputs are ['known']" },
    ]);
  });
});

describe('workflow commands', () => {
  test('become annotations with their places', async () => {
    action(`
- run: |
    echo "::error file=a%2Cb.yml,line=3,col=2,title=Not allowed::first%0Asecond"
    echo "::notice::note"
  shell: bash`);
    expect((await run()).annotations).toEqual([
      { level: 'error', message: 'first\nsecond', file: 'a,b.yml', line: 3, col: 2, title: 'Not allowed' },
      { level: 'notice', message: 'note' },
    ]);
  });

  test('are shown ten of a type, shared by all steps of the composite', async () => {
    action(`
- { run: 'for i in 1 2 3 4 5 6 7; do echo "::warning::$i"; done', shell: bash }
- { run: 'for i in 1 2 3 4 5 6 7; do echo "::warning::$i"; done; echo "::error::e"', shell: bash }`);
    const result = await run();
    expect(result.annotations.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(result.annotations.at(-1)).toEqual({ level: 'error', message: 'e' });
    expect(result.droppedAnnotations).toBe(4);
  });

  test('mask the token and what a step says is secret', async () => {
    action(`
- { run: 'echo "::add-mask::hunter2"; echo "ghs_secret and hunter2"', shell: bash }`);
    expect((await run()).log).toBe('*** and ***');
  });

  test('are only text after stop-commands', async () => {
    action(`
- { run: 'echo "::stop-commands::tok-1_a"; echo "::error::no"; echo "::tok-1_a::"; echo "::error::yes"', shell: bash }`);
    expect((await run()).annotations.map(({ message }) => message)).toEqual(['yes']);
  });
});

describe('nested composites', () => {
  test('run from the own repository with $/ and from the workspace with ./', async () => {
    action(
      '- { run: \'echo "own ${{ inputs.x }}"; echo "r=1" >> "$GITHUB_OUTPUT"\', shell: bash, id: a }',
      'inputs: { x: {} }\noutputs: { r: { value: "${{ steps.a.outputs.r }}" } }',
      'inner',
    );
    action('- { run: echo local, shell: bash }', '', 'workspace/local');
    action(`
- { id: own, uses: $/inner, with: { x: 5 } }
- { uses: ./local }
- { run: 'echo "out \${{ steps.own.outputs.r }}"', shell: bash }`);
    const { log } = await run({ workspace: join(root, 'workspace'), tempDir: join(root, 'temp') });
    expect(log).toBe('own 5\nlocal\nout 1');
  });

  test('go nine deep and no deeper', async () => {
    const chain = (length: number) => {
      for (let depth = 1; depth < length; depth += 1) {
        action(`- { uses: $/d${depth + 1} }`, '', depth === 1 ? '' : `d${depth}`);
      }
      action('- { run: echo bottom, shell: bash }', '', `d${length}`);
    };
    chain(9);
    expect((await run()).log).toBe('bottom');
    chain(10);
    await expect(run()).rejects.toThrow('nested 9 deep');
  });

  test('may not be fetched from elsewhere', async () => {
    action('- { uses: actions/checkout@v4 }');
    await expect(run()).rejects.toThrow('does not fetch actions/checkout@v4');
  });
});

test.each([
  [
    'timeout-minutes',
    '- { run: "true", shell: bash, timeout-minutes: 5 }',
    /timeout-minutes, which is not allowed/,
  ],
  ['a missing shell', '- { run: "true" }', /no shell/],
  ['shell beside uses', '- { uses: $/x, shell: bash }', /shell, which is not allowed/],
  ['secrets', '- { run: "echo ${{ secrets.TOKEN }}", shell: bash }', /secrets/],
  ['vars', '- { run: "echo ${{ vars.NAME }}", shell: bash }', /vars/],
])('GitHub refuses %s in a composite', async (_, step, message) => {
  action(step);
  await expect(run()).rejects.toThrow(message);
});

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { listed, newKey } from '../../test/attestation/keys.ts';
import { run as policy } from './policy.ts';
import { run as validate } from './validate.ts';

const FIXTURES = join(import.meta.dirname, '../../test/fixtures/policy');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const SOUND: Readonly<Record<string, string>> = {
  '.arbiter/config.yml': 'models: ["models/**"]\n',
  '.arbiter/roles.yml': 'roles: { arb: { users: [ann] }, governance: { users: [bob] } }\n',
  '.arbiter/policies/p.yml': readFileSync(join(FIXTURES, 'valid/misspelt-threshold.yml'), 'utf8'),
  '.arbiter/catalog/c.yml':
    'datasets: [{ name: claims, owner: o, source: s, refresh: daily, sensitivity: low, columns: [{ name: a, meaning: A, classification: [none] }] }]\n',
  'models/fraud/model.yml':
    'name: fraud\nversion: "1.0"\nkind: model\ntier: high\nstage: production\nowner: o\npurpose: p\nintended_use: i\nout_of_scope: x\ndata: [{ dataset: claims, role: test }]\n',
};

function repository(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'arbiter-validate-'));
  folders.push(root);
  for (const [path, text] of Object.entries({ ...SOUND, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function call(command: typeof validate, args: readonly string[], cwd: string) {
  let [stdout, stderr] = ['', ''];
  const io = {
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
    cwd,
    env: {},
    now: () => '2026-03-01T12:00:00Z',
  };
  const code = await command(args, io);
  return { code, stdout, stderr };
}

async function problemsOf(root: string) {
  const { code, stdout } = await call(validate, ['--json'], root);
  const { problems } = JSON.parse(stdout) as {
    problems: { code: string; file: string; suggestion?: string }[];
  };
  return { code, problems: problems.map((problem) => [problem.code, problem.file]), first: problems[0] };
}

describe('delegations', () => {
  const delegated = (text: string) =>
    repository({ '.arbiter/delegations.yml': `delegations:\n  - ${text}\n` });
  test('are judged against the roles', async () => {
    const sound = '{ from: ann, to: eve, role: arb, until: 2026-12-31, reason: Leave }';
    expect(await problemsOf(delegated(sound))).toMatchObject({ code: 0, problems: [] });
  });

  test.each([
    ['{ from: ann, to: eve, role: board, until: 2026-12-31, reason: Leave }', 'unknown_role'],
    ['{ from: ann, to: ANN, role: arb, until: 2026-12-31, reason: Leave }', 'same_person'],
    ['{ from: ann, to: eve, role: arb, until: 2026-02-31, reason: Leave }', 'bad_date'],
    ['{ from: ann, to: eve, role: arb, reason: Leave }', 'missing_key'],
  ])('%s is refused', async (text, code) => {
    const found = await problemsOf(delegated(text));
    expect(found).toMatchObject({ code: 2, problems: [[code, '.arbiter/delegations.yml']] });
  });
});

describe('signers', () => {
  const key = listed(newKey());
  const signed = (signers: object, more: Record<string, string> = {}) =>
    repository({ '.arbiter/signers.yml': stringify(signers), ...more });
  const ROOT = '.arbiter/trusted-root.json';

  test('a sound file', async () => {
    expect(await problemsOf(signed({ keys: [key] }))).toMatchObject({ code: 0, problems: [] });
  });

  test.each<[string, object, Record<string, string>, [string, string]]>([
    [
      'an id that is not the key’s',
      { keys: [{ ...key, id: 'a'.repeat(64) }] },
      {},
      ['key_id_differs', '.arbiter/signers.yml'],
    ],
    [
      'a root that is not there',
      { keys: [key], trusted_root: ROOT },
      {},
      ['missing_file', '.arbiter/signers.yml'],
    ],
    ['a root that is wrong', { keys: [key], trusted_root: ROOT }, { [ROOT]: '[]' }, ['wrong_type', ROOT]],
    ['a root that nobody names', { keys: [key] }, { [ROOT]: '[]' }, ['unknown_file', ROOT]],
  ])('%s', async (_, signers, more, problem) => {
    const found = await problemsOf(signed(signers, more));
    expect(found.code).toBe(2);
    expect(found.problems[0]).toEqual(problem);
  });

  test('a misspelt name is told', async () => {
    const found = await problemsOf(repository({ '.arbiter/signer.yml': 'keys: []' }));
    expect(found).toMatchObject({ code: 2, first: { suggestion: 'signers.yml' } });
  });
});

describe('arbiter validate', () => {
  test('a sound repository: exit 0', async () => {
    const { code, stdout, stderr } = await call(validate, [], repository());
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '5 files, 1 models, 1 policies: sound\n',
      stderr: '',
    });
  });

  test.each<[string, Record<string, string | Uint8Array | null>, [string, string]]>([
    ['no configuration', { '.arbiter/config.yml': null }, ['missing_file', '.arbiter/config.yml']],
    ['attack 2: no policy', { '.arbiter/policies/p.yml': null }, ['missing_file', '.arbiter/policies']],
    [
      'a policy in a misspelt folder',
      { '.arbiter/polices/q.yml': SOUND['.arbiter/policies/p.yml'] ?? '' },
      ['unknown_file', '.arbiter/polices/q.yml'],
    ],
    [
      'a policy with another ending',
      { '.arbiter/policies/q.yaml': SOUND['.arbiter/policies/p.yml'] ?? '' },
      ['unknown_file', '.arbiter/policies/q.yaml'],
    ],
    [
      'two policies of one id',
      { '.arbiter/policies/q.yml': SOUND['.arbiter/policies/p.yml'] ?? '' },
      ['duplicate_policy', '.arbiter/policies/q.yml'],
    ],
    ['no model', { 'models/fraud/model.yml': null }, ['no_model', '.arbiter/config.yml']],
    [
      'no governance role',
      { '.arbiter/roles.yml': 'roles: { arb: { users: [ann] } }\n' },
      ['unknown_role', '.arbiter/config.yml'],
    ],
    [
      'a data set that is not catalogued',
      { 'models/fraud/model.yml': (SOUND['models/fraud/model.yml'] ?? '').replace('claims', 'claim') },
      ['unknown_dataset', 'models/fraud/model.yml'],
    ],
    [
      'two models of one name',
      { 'models/b/model.yml': SOUND['models/fraud/model.yml'] ?? '' },
      ['duplicate_model', 'models/fraud/model.yml'],
    ],
    [
      'a model that no policy matches',
      {
        '.arbiter/policies/p.yml': (SOUND['.arbiter/policies/p.yml'] ?? '').replace(
          'checks:',
          'applies_to: { tiers: [low] }\nchecks:',
        ),
      },
      ['no_policy', 'models/fraud/model.yml'],
    ],
    [
      'bytes that are not UTF-8',
      { '.arbiter/config.yml': Uint8Array.of(0x6d, 0xff, 0xfe) },
      ['not_utf8', '.arbiter/config.yml'],
    ],
  ])('%s: exit 2', async (_, changes, expected) => {
    const { code, problems } = await problemsOf(repository(changes));
    expect(code).toBe(2);
    expect(problems).toEqual([expected]);
  });

  test('attack 30: a link among what governs is not followed', async () => {
    const root = repository();
    symlinkSync('/etc/hostname', join(root, '.arbiter/policies/link.yml'));
    expect(await problemsOf(root)).toMatchObject({
      code: 2,
      problems: [['symbolic_link', '.arbiter/policies/link.yml']],
    });
  });

  test('a problem is printed with file, line, column and a caret', async () => {
    const text = readFileSync(join(FIXTURES, 'invalid/misspelt-threshold.yml'), 'utf8');
    const { code, stderr } = await call(validate, ['.'], repository({ '.arbiter/policies/p.yml': text }));
    expect(code).toBe(2);
    expect(stderr).toBe(
      '.arbiter/policies/p.yml:9:16: Unknown key `treshold`. Did you mean `at_least`? [unknown_key]\n' +
        '  |     require: { treshold: 0.9 }\n' +
        '  |                ^\n',
    );
  });

  test.each([[['a', 'b']], [['--jsn']], [['nowhere']]])('usage: %j is refused', async (args) => {
    await expect(call(validate, args, repository())).rejects.toMatchObject({ name: 'UserError' });
  });
});

describe('arbiter policy', () => {
  test('lint of a folder of sound policies: exit 0, with their digests', async () => {
    const { code, stdout } = await call(
      policy,
      ['lint', '.arbiter/policies', '--roles', '.arbiter/roles.yml', '--json'],
      repository(),
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'arbiter/policy-lint/v1',
      files: ['.arbiter/policies/p.yml'],
      policies: [
        {
          file: '.arbiter/policies/p.yml',
          id: 'corpus',
          checks: 1,
          digest: expect.stringMatching(/^sha256:/),
        },
      ],
      problems: [],
    });
  });

  test('lint of the whole invalid corpus: exit 2, and a problem for every file', async () => {
    const root = repository();
    cpSync(join(FIXTURES, 'invalid'), join(root, 'corpus'), { recursive: true });
    const { code, stdout } = await call(
      policy,
      ['lint', 'corpus', '--roles', '.arbiter/roles.yml', '--json'],
      root,
    );
    const { files, policies, problems } = JSON.parse(stdout) as {
      files: string[];
      policies: unknown[];
      problems: { file: string }[];
    };
    expect(code).toBe(2);
    expect(policies).toEqual([]);
    expect([...new Set(problems.map((problem) => problem.file))].sort()).toEqual(files);
  });

  test('a file that is not there is a problem, an empty folder a mistake of usage', async () => {
    const root = repository();
    expect(await call(policy, ['lint', 'nowhere.yml'], root)).toMatchObject({ code: 2 });
    mkdirSync(join(root, 'empty'));
    await expect(call(policy, ['lint', 'empty'], root)).rejects.toMatchObject({ name: 'UserError' });
    await expect(call(policy, ['lnit', 'empty'], root)).rejects.toThrow('Did you mean `lint`?');
  });

  test('explain says each check as a sentence', async () => {
    const { code, stdout } = await call(policy, ['explain', '.arbiter/policies/p.yml'], repository());
    expect(code).toBe(0);
    expect(stdout).toContain('1. AUC is high enough: roc_auc on test data is above 0.9; a failure blocks.');
  });
});

const POINTER = (registry: string) =>
  `schema: arbiter/registry-pointer/v1\nregistry: ${registry}\nmodel: fraud\nversion: "3"\nfiles: [{ path: MLmodel, size: 1, sha256: "${'a'.repeat(64)}" }]\n`;
const WITH_REGISTRY = {
  '.arbiter/config.yml':
    'models: ["models/**"]\nregistries: [{ name: main, kind: mlflow, url: "https://mlflow.example" }]\n',
};

describe('pointers to a model registry', () => {
  test('of a governed model are validated', async () => {
    const files = { ...WITH_REGISTRY, 'models/fraud/model.mlflow.yml': POINTER('main') };
    const { code: exit, stdout } = await call(validate, ['.', '--json'], repository(files));
    expect(exit, stdout).toBe(0);
    expect(JSON.parse(stdout).files).toContain('models/fraud/model.mlflow.yml');
  });

  test.each([
    ['of another registry', POINTER('mian'), 'unknown_registry', 2],
    ['that climb', POINTER('main').replace('MLmodel', '../x'), 'bad_path', 5],
    ['of another shape', 'hello: world\n', 'unknown_key', 1],
  ])('%s are problems, with their place', async (_, text, code, line) => {
    const files = { ...WITH_REGISTRY, 'models/fraud/model.mlflow.yml': text };
    const { code: exit, stdout } = await call(validate, ['.', '--json'], repository(files));
    expect(exit).toBe(2);
    expect(JSON.parse(stdout).problems).toContainEqual(
      expect.objectContaining({ code, line, file: 'models/fraud/model.mlflow.yml' }),
    );
  });

  test('elsewhere are nobody’s', async () => {
    const { code: exit } = await call(
      validate,
      ['.'],
      repository({ 'tools/x.mlflow.yml': 'hello: world\n' }),
    );
    expect(exit).toBe(0);
  });
});

describe('--fix', () => {
  const broken = SOUND['.arbiter/policies/p.yml']?.replace('above:', 'abvoe:') ?? '';
  const ours = `# Ours.\n${broken}`;
  const file = '.arbiter/policies/p.yml';
  const textOf = (root: string) => readFileSync(join(root, file), 'utf8');

  test('repairs what is mechanical, shows how, and judges what is left', async () => {
    const root = repository({ [file]: ours });
    const { code, stdout, stderr } = await call(policy, ['lint', '.arbiter/policies', '--fix'], root);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      [
        '.arbiter/policies/p.yml:10:16: `abvoe` is `above` (repaired)',
        '--- a/.arbiter/policies/p.yml',
        '+++ b/.arbiter/policies/p.yml',
        '@@ -7,7 +7,7 @@',
        '     kind: metric',
        '     title: AUC is high enough',
        '     metric: { name: roc_auc, dataset: test }',
        '-    require: { abvoe: 0.9 }',
        '+    require: { above: 0.9 }',
        ' signoff:',
        '   require:',
        '     - { role: arb, count: 1 }',
        '.arbiter/policies/p.yml: corpus 1.0.0, 1 checks, sound',
        '',
      ].join('\n'),
    );
    expect(textOf(root)).toBe(ours.replace('abvoe:', 'above:'));
  });

  test.each(['--dry-run', '--check'])('%s writes nothing: the problem stays', async (option) => {
    const root = repository({ [file]: ours });
    const { code, stdout } = await call(policy, ['lint', file, '--fix', option], root);
    expect(code).toBe(2);
    expect(stdout).toContain('(would be repaired)');
    expect(stdout).toContain('+    require: { above: 0.9 }');
    expect(textOf(root)).toBe(ours);
  });

  test('as JSON, with what was left and why', async () => {
    const loose = ours.replace('kind: metric', 'kind: metric\n    level: advisry');
    const root = repository({ [file]: loose });
    const { code, stdout } = await call(policy, ['lint', file, '--fix', '--json'], root);
    expect(code).toBe(2);
    const { fixes, problems } = JSON.parse(stdout) as { fixes: unknown[]; problems: { code: string }[] };
    expect(problems.map((problem) => problem.code)).toEqual(['not_one_of']);
    expect(fixes).toEqual([
      {
        file,
        made: [{ line: 11, column: 16, message: '`abvoe` is `above`' }],
        left: [
          {
            line: 8,
            column: 12,
            message: '`advisry` is `advisory`: left, since a rule may decide less strictly by it',
          },
        ],
        diff: expect.stringContaining('+    require: { above: 0.9 }'),
        written: true,
      },
    ]);
  });

  test('of validate repairs the policies of the repository, and keeps a byte order mark', async () => {
    const root = repository({ [file]: `\ufeff${ours}` });
    expect(await call(validate, ['.', '--fix'], root)).toMatchObject({ code: 0 });
    expect(textOf(root)).toBe(`\ufeff${ours.replace('abvoe:', 'above:')}`);
    expect(await call(validate, ['.', '--fix', '--json'], root)).toMatchObject({ code: 0 });
  });

  test('a sound policy is not written', async () => {
    const root = repository();
    const before = textOf(root);
    const { stdout } = await call(policy, ['lint', file, '--fix', '--json'], root);
    expect(JSON.parse(stdout).fixes).toEqual([]);
    expect(textOf(root)).toBe(before);
  });

  test('nothing is written through a link', async () => {
    const root = repository({ 'elsewhere.yml': ours });
    symlinkSync('elsewhere.yml', join(root, 'link.yml'));
    await expect(call(policy, ['lint', 'link.yml', '--fix'], root)).rejects.toThrow('is a link');
    expect(readFileSync(join(root, 'elsewhere.yml'), 'utf8')).toBe(ours);
  });

  test('writes nothing through a folder that is a link', async () => {
    const root = repository({ [file]: ours });
    const elsewhere = join(repository(), 'elsewhere');
    renameSync(join(root, '.arbiter'), elsewhere);
    symlinkSync(elsewhere, join(root, '.arbiter'));
    await expect(call(policy, ['lint', '.arbiter/policies', '--fix'], root)).rejects.toThrow(
      '`.arbiter` is not a folder (a link or a file): nothing is written through it.',
    );
    expect(readFileSync(join(elsewhere, 'policies/p.yml'), 'utf8')).toBe(ours);
  });

  test.each([
    [policy, ['lint', file, '--dry-run']],
    [validate, ['--check']],
  ] as const)('--dry-run without it is a mistake of usage', async (command, args) => {
    await expect(call(command, args, repository())).rejects.toThrow('belong to --fix');
  });

  test('an action changes no file', async () => {
    await expect(call(validate, ['.', '--action', '--fix'], repository())).rejects.toThrow(
      'An action changes no file',
    );
  });
});

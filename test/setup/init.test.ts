import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/model/config.ts';
import { loadPolicy } from '../../src/policy/policy.ts';
import { findModelFolders, modelGlobs } from '../../src/scaffold/model-folder.ts';
import { MORE_PACKS, POLICY_PACKS } from '../../src/scaffold/plan.ts';
import { rolesOfPack } from '../../src/scaffold/shipped.ts';
import { NEEDED_ROLES } from '../../src/scaffold/skeleton.ts';
import { ACTION, fillIn, marksOf, textFiles } from './filled.ts';
import { arbiter } from './io.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'arbiter-init-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text = '{}\n'): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

const init = (...more: string[]) => arbiter(['init', root, '--action', ACTION, ...more]);
const validate = () => arbiter(['validate', root]);

describe('arbiter init', () => {
  it('writes a governed repository into an empty folder, which is not valid before a model is there', async () => {
    expect((await init()).code).toBe(0);
    expect(textFiles(root)).toEqual([
      '.arbiter/catalog/datasets.yml',
      '.arbiter/config.yml',
      '.arbiter/policies/arb-production.yml',
      '.arbiter/policies/low-risk.yml',
      '.arbiter/roles.yml',
      '.github/workflows/arbiter-audit.yml',
      '.github/workflows/arbiter-check.yml',
      '.github/workflows/arbiter-deploy.yml',
      '.github/workflows/arbiter-gate.yml',
      '.github/workflows/arbiter-release-guard.yml',
      '.github/workflows/arbiter-release.yml',
      '.github/workflows/arbiter-rollback.yml',
      '.github/workflows/arbiter-signal.yml',
    ]);
    fillIn(root);
    const { code, stderr } = await validate();
    expect(code).toBe(2);
    expect(stderr).toContain('[no_model]');
  });

  it('names what a release and a deployment need, and its commented environments can be taken as they are', async () => {
    const { stdout } = await init('--model', 'models/credit');
    expect(stdout).toMatch(
      /ARBITER_SIGNING_KEY[\s\S]*\.arbiter\/signers\.yml[\s\S]*`environments` and `targets`/u,
    );
    const text = readFileSync(join(root, '.arbiter/config.yml'), 'utf8');
    expect(text).toContain('.arbiter/signers.yml');
    const [head, block = ''] = text.split(/^(?=# environments:)/mu);
    const { value, problems } = loadConfig(`${head}${block.replace(/^# /gmu, '')}`, 'config.yml');
    expect([problems, value?.environments]).toEqual([[], ['test', 'production']]);
    expect(Object.keys(value?.targets ?? {})).toEqual(['test', 'production']);
  });

  it('adds a manifest for a folder that is named, and for one that looks like a model', async () => {
    put('scoring/fraud/metrics.json');
    put('scoring/fraud/mlruns/0/meta.yaml', 'x: 1\n');
    const { stdout } = await init('--model', 'scoring/churn/');
    expect(stdout).toContain('wrote  scoring/fraud/model.yml');
    expect(stdout).toContain('wrote  scoring/churn/model.yml');
    expect(readFileSync(join(root, 'scoring/fraud/model.yml'), 'utf8')).toContain(
      'it holds metrics.json, mlruns.',
    );
    expect(readFileSync(join(root, '.arbiter/config.yml'), 'utf8')).toContain('models: ["scoring/**"]');
    expect(readFileSync(join(root, '.arbiter/policies/low-risk.yml'), 'utf8')).toContain(
      'models: ["scoring/**"]',
    );
  });

  it('leaves marks of which each one alone makes validation fail, and all filled pass', async () => {
    put('models/fraud/MODEL_CARD.md', '# Fraud\n');
    await init();
    const pristine = mkdtempSync(join(tmpdir(), 'arbiter-init-pristine-'));
    cpSync(root, pristine, { recursive: true });
    const marks = marksOf(root);
    expect(marks.length).toBeGreaterThan(30);
    for (const mark of marks) {
      cpSync(pristine, root, { recursive: true });
      fillIn(root, mark);
      const { code, stderr } = await validate();
      expect([code, stderr], `${mark.path}:${mark.line + 1}`).toEqual([
        2,
        expect.stringContaining(`${mark.path}:${mark.line + 1}:`),
      ]);
    }
    cpSync(pristine, root, { recursive: true });
    fillIn(root);
    expect(await validate()).toEqual({
      code: 0,
      stdout: '6 files, 1 models, 2 policies: sound\n',
      stderr: '',
    });
    rmSync(pristine, { recursive: true });
  });

  it('carries no name of the example into the policies it copies', async () => {
    await init('--owner', '@globex/risk');
    for (const name of ['arb-production', 'low-risk']) {
      const text = readFileSync(join(root, `.arbiter/policies/${name}.yml`), 'utf8');
      expect(text).not.toMatch(/@acme|registry\.example/);
      expect(text).toContain('owner: "@globex/risk"');
    }
  });

  it('writes the people it was told, and asks for the others', async () => {
    await init('--role', 'arb=ari', '--role', 'governance=grace,gil', '--role', 'ethics=eve');
    const text = readFileSync(join(root, '.arbiter/roles.yml'), 'utf8');
    expect(text).toContain('  arb: { users: ["ari"] }');
    expect(text).toContain('  governance: { users: ["grace", "gil"] }');
    expect(text).toContain('  ethics: { users: ["eve"] }');
    expect(text).toMatch(/^ {2}ml-engineer: # FILL IN:/m);
  });

  it('asks for every role that the shipped policies name', () => {
    for (const pack of ['arb-production', 'low-risk']) {
      const text = readFileSync(join(import.meta.dirname, `../../policies/${pack}.yml`), 'utf8');
      const roles = [...text.matchAll(/\brole: ([a-z-]+)|approved_by: ([a-z-]+)/g)].map(
        (found) => found[1] ?? found[2],
      );
      expect(roles.length).toBeGreaterThan(0);
      for (const role of roles) expect(NEEDED_ROLES).toContain(role);
    }
  });

  describe('--pack', () => {
    const pack = (name: string) => readFileSync(join(root, `.arbiter/policies/${name}.yml`), 'utf8');
    const rolesOf = (name: string): string[] => {
      const file = `policies/${name}.yml`;
      const { policy } = loadPolicy(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'), file);
      const { checks = [], signoff } = policy?.policy ?? {};
      const seats = typeof signoff === 'object' && 'require' in signoff ? (signoff.require ?? []) : [];
      const ofChecks = checks.flatMap((check) => [
        ...(check.override_by ?? []),
        ...('first_release' in check && check.first_release?.approved_by !== undefined
          ? [check.first_release.approved_by]
          : []),
      ]);
      return [...new Set([...ofChecks, ...seats.map(({ role }) => role)])].sort();
    };

    it('knows every pack that is shipped, and its roles', () => {
      const shipped = readdirSync(join(import.meta.dirname, '../../policies')).filter((name) =>
        /^[^.]+\.yml$/.test(name),
      );
      const known = [...POLICY_PACKS, ...MORE_PACKS];
      expect(known.map((name) => `${name}.yml`).sort()).toEqual(shipped.sort());
      for (const name of known) {
        const text = readFileSync(join(import.meta.dirname, `../../policies/${name}.yml`), 'utf8');
        expect([...new Set(rolesOfPack(text))].sort(), name).toEqual(rolesOf(name));
      }
    });

    it('writes each for the folders with models, asks for its roles, and is sound once filled in', async () => {
      put('scoring/fraud/metrics.json');
      const { code } = await init(
        '--owner',
        '@globex/risk',
        ...MORE_PACKS.flatMap((name) => ['--pack', name]),
      );
      expect(code).toBe(0);
      const roles = readFileSync(join(root, '.arbiter/roles.yml'), 'utf8');
      for (const name of MORE_PACKS) {
        expect(pack(name)).toContain('  models: ["scoring/**"]\n');
        expect(pack(name)).not.toMatch(/@acme|registry\.example/);
        for (const role of rolesOf(name)) expect(roles).toMatch(new RegExp(`^ {2}${role}: # FILL IN:`, 'm'));
      }
      fillIn(root);
      expect(await validate()).toMatchObject({ code: 0, stderr: '' });
    });

    it('of analyses leaves them alone with it: the others say that they are for models', async () => {
      await init('--pack', 'analysis', '--pack', 'hipaa.yml');
      for (const name of ['arb-production', 'low-risk', 'hipaa'])
        expect(pack(name)).toMatch(/^ {2}models: .*\n {2}kinds: \[model\]$/m);
      expect(pack('analysis').match(/^ *kinds:.*$/gm)).toEqual(['  kinds: [analysis]']);
    });

    it('without one of analyses changes nothing of the others, and writes none that was not asked for', async () => {
      await init('--pack', 'hipaa', '--pack', 'low-risk');
      expect(pack('low-risk')).not.toContain('kinds:');
      expect(textFiles(root).filter((path) => path.includes('policies/'))).toEqual([
        '.arbiter/policies/arb-production.yml',
        '.arbiter/policies/hipaa.yml',
        '.arbiter/policies/low-risk.yml',
      ]);
    });

    it.each([
      ['hippa', 'Did you mean hipaa?'],
      ['../../etc/passwd', 'expects one of analysis, arb-strict'],
    ])('%s is no pack: nothing is written', async (name, words) => {
      const { code, stderr } = await init('--pack', name);
      expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
      expect(textFiles(root)).toEqual([]);
    });
  });

  it('never overwrites a file, and says which it left alone', async () => {
    put('.arbiter/roles.yml', 'mine\n');
    put('models/fraud/model.yml', 'mine too\n');
    const { stdout } = await init();
    expect(readFileSync(join(root, '.arbiter/roles.yml'), 'utf8')).toBe('mine\n');
    expect(readFileSync(join(root, 'models/fraud/model.yml'), 'utf8')).toBe('mine too\n');
    expect(stdout).toContain('left alone  .arbiter/roles.yml');
    expect(stdout).toContain('left alone  models/fraud/model.yml');
    const again = await init();
    expect(again.stdout).not.toMatch(/^wrote/m);
  });

  it('writes nothing in a dry run, and says what it would write', async () => {
    const { stdout } = await init('--dry-run');
    expect(stdout).toContain('would write  .arbiter/config.yml');
    expect(textFiles(root)).toEqual([]);
  });

  it('prints what it did as JSON', async () => {
    put('.arbiter/roles.yml', 'mine\n');
    const { stdout } = await init('--json', '--model', 'models/fraud');
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'arbiter/init/v1',
      written: expect.arrayContaining(['models/fraud/model.yml']),
      kept: ['.arbiter/roles.yml'],
      models: [{ folder: 'models/fraud', hasManifest: false, hints: [] }],
      fill: expect.arrayContaining([{ path: 'models/fraud/model.yml', line: 3 }]),
      codeOwners: ['/.arbiter/ @ORG/GOVERNANCE-TEAM', '/.github/ @ORG/GOVERNANCE-TEAM'],
    });
  });

  it('prints lines for CODEOWNERS and does not touch the file', async () => {
    put('CODEOWNERS', '* @everyone\n');
    const { stdout } = await init('--role', 'governance=grace');
    expect(stdout).toContain('/.arbiter/ @grace\n');
    expect(stdout).toContain('/.github/ @grace\n');
    expect(readFileSync(join(root, 'CODEOWNERS'), 'utf8')).toBe('* @everyone\n');
  });

  it('pins every action by commit and wakes the gate when a workflow with artifacts completes', async () => {
    put(
      '.github/workflows/nightly.yml',
      'name: Nightly training\non: push\njobs: { a: { steps: [{ uses: actions/upload-artifact@v4 }] } }\n',
    );
    put('.github/workflows/lint.yml', 'name: Lint\non: push\njobs: {}\n');
    await init();
    const gate = readFileSync(join(root, '.github/workflows/arbiter-gate.yml'), 'utf8');
    expect(gate).toContain('workflows: ["Arbiter signal", "Nightly training"]');
    for (const name of ['gate', 'check', 'release', 'deploy', 'rollback', 'signal', 'audit']) {
      const text = readFileSync(join(root, `.github/workflows/arbiter-${name}.yml`), 'utf8');
      for (const [, uses] of text.matchAll(/ uses: (.*)/g))
        expect(uses).toMatch(/^[\w./-]+@[0-9a-f]{40}(?: # v[\d.]+)?$/);
      expect(text).not.toMatch(/ACTION_|CHECKOUT_COMMIT/);
    }
  });

  it('writes what acts as a GitHub App, under the same names, where it is asked for', async () => {
    await init('--app');
    const paths = textFiles(root).filter((path) => path.startsWith('.github/workflows/arbiter-'));
    expect(paths.filter((path) => path.endsWith('-app.yml'))).toEqual([]);
    const makesToken = paths.filter((path) =>
      readFileSync(join(root, path), 'utf8').includes('create-github-app-token@'),
    );
    expect(makesToken.sort()).toEqual(
      ['deploy', 'gate', 'release', 'rollback'].map((name) => `.github/workflows/arbiter-${name}.yml`),
    );
    for (const path of paths)
      expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/ACTION_|CHECKOUT_COMMIT/);
    const gate = readFileSync(join(root, '.github/workflows/arbiter-gate.yml'), 'utf8');
    expect(gate).toContain('workflows: ["Arbiter signal"]');
    const used = [...gate.matchAll(/ uses: (\S+)/g)].map(([, uses]) => uses);
    expect(used).toEqual([expect.stringMatching(/^actions\/create-github-app-token@[0-9a-f]{40}$/), ACTION]);
  });

  it.each([[[]], [['--app']]])(
    'writes a release without a key where it is asked for, with %j',
    async (more) => {
      const { stdout } = await init('--keyless', ...more);
      const release = readFileSync(join(root, '.github/workflows/arbiter-release.yml'), 'utf8');
      expect(release).toContain('keyless: true');
      expect(release).not.toMatch(/ARBITER_SIGNING_KEY|ACTION_|CHECKOUT_COMMIT/);
      expect(release.includes('create-github-app-token@')).toBe(more.length > 0);
      expect(textFiles(root).filter((path) => path.includes('keyless'))).toEqual([]);
      expect(stdout).toMatch(/`identities` of\s+\.arbiter\/signers\.yml[\s\S]*`environments` and `targets`/u);
      expect(stdout).not.toContain('ARBITER_SIGNING_KEY');
    },
  );

  it('writes nothing of an App where it is not asked for', async () => {
    await init();
    for (const path of textFiles(root).filter((one) => one.startsWith('.github/workflows/')))
      expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/create-github-app-token|ARBITER_APP/);
  });

  it.each([
    [['--action', 'acme/arbiter@v1'], 'full commit SHA'],
    [['--action', 'acme/arbiter@main'], 'full commit SHA'],
    [['--action', 'acme/arbiter@0123456'], 'full commit SHA'],
    [['--action', 'arbiter'], 'OWNER/REPO@SHA'],
    [['--checkout', 'v5'], 'full commit SHA of actions/checkout'],
    [['--role', 'arb'], 'NAME=LOGIN'],
    [['--role', 'arb=Ärger'], 'NAME=LOGIN'],
    [['--role', 'arb=a', '--role', 'arb=b'], 'given twice'],
    [['--model', '../elsewhere'], '`..` part'],
    [['--colour'], 'Unknown option'],
  ])('refuses %j and writes nothing', async (args, message) => {
    const { code, stderr } = await arbiter([
      'init',
      root,
      ...(args[0] === '--action' ? [] : ['--action', ACTION]),
      ...args,
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(textFiles(root)).toEqual([]);
  });

  it('does not write through a link out of the repository', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'arbiter-outside-'));
    symlinkSync(outside, join(root, '.arbiter'));
    const { code, stderr } = await init();
    expect([code, stderr]).toEqual([2, expect.stringContaining('`.arbiter` is not a folder')]);
    expect(existsSync(join(outside, 'config.yml'))).toBe(false);
    rmSync(outside, { recursive: true });
  });
});

describe('folders that hold models', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing', ['README.md', 'src/a.ts'], [], ['models/**']],
    ['a hint at the root', ['metrics.json', 'mlruns/0/meta.yaml'], [], ['models/**']],
    ['manifests', ['m/a/model.yml', 'm/b/model.yml'], ['m/a', 'm/b'], ['m/**']],
    ['a hint inside a model', ['m/a/dvc.yaml', 'm/a/reports/metrics.json'], ['m/a'], ['m/**']],
    ['a hint around models', ['m/metrics.json', 'm/a/model.yml'], ['m/a'], ['m/**']],
    ['a model in the root', ['fraud/MODEL_CARD.md'], ['fraud'], ['fraud/**']],
    ['hidden and vendored folders', ['.dvc/metrics.json', 'node_modules/x/metrics.json'], [], ['models/**']],
  ])('finds %s', (_, paths, folders, globs) => {
    const found = findModelFolders(paths).map(({ folder }) => folder);
    expect(found).toEqual(folders);
    expect(modelGlobs(found)).toEqual(globs);
  });
});

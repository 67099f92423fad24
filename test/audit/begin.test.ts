import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { verifierKeyText } from '../../src/ledger/note.ts';
import { ledgerEntrySchema } from '../../src/schemas/ledger-entry.ts';
import { privatePem } from '../attestation/keys.ts';
import { AuditRepository, BRANCH, CONFIG, ORIGIN } from './repository.ts';

let repository: AuditRepository;
afterEach(() => repository.stop());
const INIT = ['init', '--reason', 'Begin.', '--origin', 'github.com/acme/models'];

describe('a ledger is begun before the configuration names it', () => {
  it.each([
    ['a configuration without `ledger:`', 'models: [models/**]\n'],
    ['no configuration', null],
  ])('with %s, on the usual branch', async (_, config) => {
    repository = new AuditRepository(config);
    expect(await repository.json(...INIT)).toMatchObject({
      code: 0,
      output: { branch: BRANCH, origin: ORIGIN },
    });
  });

  it('on the branch that is configured, or said', async () => {
    repository = new AuditRepository('models: [models/**]\nledger: records\n');
    expect((await repository.json(...INIT)).output.branch).toBe('records');
    expect((await repository.json(...INIT, '--branch', 'other')).output.branch).toBe('other');
  });

  it('and init says what comes next, in the order in which it works', async () => {
    repository = new AuditRepository('models: [models/**]\n');
    const { stdout } = await repository.audit(...INIT);
    expect(stdout).toMatch(/`ledger: arbiter-ledger`[\s\S]*`git fetch origin arbiter-ledger`/);
    expect(stdout).toContain('`contents: write`');
    repository.git(repository.clone, 'fetch', '--quiet', 'origin', BRANCH);
    expect((await repository.audit('verify', '--branch', BRANCH)).code).toBe(0);
  });
});

describe('where there is no ledger', () => {
  it('in a clone that has not fetched it, the finding says how to', async () => {
    repository = new AuditRepository(CONFIG);
    await repository.audit(...INIT);
    const { code, stdout } = await repository.audit('verify');
    expect(code).toBe(1);
    expect(stdout).toContain('There is no ledger to verify: no branch arbiter-ledger.');
    expect(stdout).toContain('ledger_missing: There is no ledger: this clone has no branch arbiter-ledger.');
    expect(stdout).toContain('`git fetch origin arbiter-ledger`');
    const asked = await repository.audit('query');
    expect([asked.code, asked.stderr]).toEqual([1, expect.stringContaining('git fetch origin')]);
  });

  it('and nothing names one, HEAD is meant where the clone is read, and the remote’s default branch where it is written', async () => {
    repository = new AuditRepository('models: [models/**]\n');
    const { code, stdout } = await repository.audit('verify');
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('There is no ledger to verify: HEAD names no branch.'),
    ]);
    expect((await repository.audit('query')).stderr).toContain('config.yml of HEAD has no `ledger:`');
    for (const words of [
      ['expunge', '--retention'],
      ['correct', '2', '--reason', 'x'],
      ['checkpoint', '--record'],
    ]) {
      const { code: exit, stderr } = await repository.audit(...words);
      expect([exit, stderr]).toEqual([
        2,
        expect.stringContaining('config.yml of the remote’s default branch has no `ledger:`'),
      ]);
    }
  });

  it('on the remote, a command that writes says so and begins none', async () => {
    repository = new AuditRepository(CONFIG);
    const { code, stderr } = await repository.audit('correct', '1', '--reason', 'x');
    expect([code, stderr]).toEqual([1, expect.stringContaining('the remote has no branch arbiter-ledger')]);
  });
});

describe('a signed checkpoint', () => {
  const pem = privatePem('ed25519');

  it.each([
    ['the ledger', [], ORIGIN],
    ['its own', ['--name', 'acme'], 'acme'],
  ])('in the name of %s, tells the key that believes it', async (_, words, name) => {
    repository = new AuditRepository();
    await repository.begin();
    writeFileSync(join(repository.folder, 'key.pem'), pem);
    const key = verifierKeyText(name, pem);
    const made = ['checkpoint', '--key-file', '../key.pem', '--out', '../kept.txt', ...words];
    const { code, stderr } = await repository.audit(...made);
    expect([code, stderr]).toEqual([0, `Signed. Verifier key, for \`arbiter audit verify --key\`: ${key}\n`]);
    expect((await repository.json(...made)).output.verifier_key).toBe(key);
    expect((await repository.audit('verify', '--checkpoint', '../kept.txt', '--key', key)).code).toBe(0);
  });

  it('has no key without one', async () => {
    repository = new AuditRepository();
    await repository.begin();
    const { output, stderr } = await repository.json('checkpoint');
    expect([output.verifier_key, stderr]).toEqual([null, '']);
  });
});

it('query says which types there are, in lines that fit', async () => {
  repository = new AuditRepository();
  const { stdout } = await repository.audit('query', '--help');
  const { type } = ledgerEntrySchema.properties as unknown as { type: { enum: string[] } };
  for (const word of type.enum) expect(stdout).toContain(word);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(125);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { entryBytes } from '../../src/ledger/entry.ts';
import { blobPath } from '../../src/ledger/layout.ts';
import { verifierKeyText } from '../../src/ledger/note.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { privatePem } from '../attestation/keys.ts';
import {
  ALICE,
  approval,
  CREDIT,
  DANA,
  draft,
  evaluation,
  FRAUD,
  GRACE,
  modelVerdict,
  pull,
} from '../audit/entries.ts';
import { AuditRepository, BRANCH, CONFIG, ORIGIN } from '../audit/repository.ts';

const text = (value: unknown): Buffer =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

const EVIDENCE = text('rows of evidence\n');
const FRAUD_SUBJECT = text({
  content: [],
  evidence: [{ file: 'metrics.json', sha256: sha256Hex(EVIDENCE) }],
});
const CREDIT_SUBJECT = text({ content: [], evidence: [], model: { name: 'credit', version: '2.0.0' } });
const VERDICT = text({
  models: [{ path: FRAUD, signoff: { counted: [{ review: 11, user: 'dana', role: 'arb' }] } }],
  governance: null,
});
const subject = (name: string, bytes: Buffer) => ({ subjects: [{ name, sha256: sha256Hex(bytes) }] });

const FRAUD_VERDICT = draft(
  'evaluation',
  evaluation([modelVerdict(FRAUD, 'fraud-detection')], { verdict: sha256Hex(VERDICT) }),
  {
    at: '2026-03-01T10:00:00Z',
    pull_request: pull(4, ALICE),
    ...subject(FRAUD, FRAUD_SUBJECT),
    evidence: [
      { name: 'metrics.json', sha256: sha256Hex(EVIDENCE), size: EVIDENCE.length, trust: 'committed' },
    ],
    blobs: [VERDICT, FRAUD_SUBJECT, EVIDENCE],
  },
);
const FRAUD_APPROVAL = draft('approval', approval(11, FRAUD), {
  at: '2026-03-01T10:00:01Z',
  actor: DANA,
  pull_request: pull(4, ALICE),
  ...subject(FRAUD, FRAUD_SUBJECT),
  subject: sha256Hex(FRAUD_SUBJECT),
});
const CREDIT_VERDICT = draft(
  'evaluation',
  evaluation([modelVerdict(CREDIT, 'credit', { status: 'in_review', signoff: 'partial' })], {
    status: 'in_review',
    reason: '=HYPERLINK("https://evil.example")',
  }),
  {
    at: '2026-03-05T10:00:00Z',
    pull_request: pull(5, DANA),
    ...subject(CREDIT, CREDIT_SUBJECT),
    blobs: [CREDIT_SUBJECT],
  },
);
const MERGE = draft(
  'status',
  { event: 'merged', commit: 'c'.repeat(40), happened_at: '2026-03-06T09:00:00Z', status: 'in_review' },
  { at: '2026-03-06T10:00:00Z', pull_request: pull(5, DANA), actor: GRACE },
);

let template: Promise<AuditRepository> | undefined;
afterAll(async () => (await template)?.stop());

/** A copy of a ledger of five entries, which is made once. */
async function filled(config = CONFIG): Promise<AuditRepository> {
  template ??= (async () => {
    const made = new AuditRepository();
    await made.begin();
    await made.append(FRAUD_VERDICT, FRAUD_APPROVAL, CREDIT_VERDICT, MERGE);
    return made;
  })();
  const repository = (await template).copy();
  if (config !== CONFIG) repository.commit({ '.arbiter/config.yml': config });
  return repository;
}

describe('a ledger that is whole', () => {
  let repository: AuditRepository;
  beforeAll(async () => {
    repository = await filled();
  });
  afterAll(() => repository.stop());

  it('is verified offline from a clone, without a token', async () => {
    const { code, stdout } = await repository.audit('verify');
    expect(code).toBe(0);
    expect(stdout).toContain(`The ledger ${ORIGIN} is whole.`);
    expect(stdout).toContain('5, from 2026-01-01 to 2026-03-06');
    expect(stdout).toContain('approval 1, evaluation 2, genesis 1, status 1');
    expect(stdout).toContain('4 contents present');
    expect(stdout).toMatch(
      /entry 5: merged_unapproved: Pull request #5 was merged, and the last verdict was in_review/,
    );
  });

  it('fails for a gap where that is asked for', async () => {
    expect((await repository.audit('verify', '--gaps-fail')).code).toBe(1);
    const { code, output } = await repository.json('verify', '--gaps-fail');
    expect([code, output.whole]).toEqual([1, true]);
  });

  it('says the same as JSON', async () => {
    const { code, output } = await repository.json('verify');
    expect(code).toBe(0);
    expect(output).toMatchObject({
      schema: 'arbiter/audit-verify/v1',
      whole: true,
      origin: ORIGIN,
      size: 5,
      from: '2026-01-01T00:00:00Z',
      to: '2026-03-06T10:00:00Z',
      contents: { present: 4, expunged: 0, leftOut: 0 },
      findings: [],
      gaps: [{ code: 'merged_unapproved', entry: 5, explainedBy: null }],
    });
    const bytes = repository.git(repository.clone, 'show', `origin/${BRANCH}:entries/0000000005.json`);
    expect(output.head).toBe(sha256Hex(`${bytes}\n`));
  });

  it('is read from a branch of its own first, and from another clone', async () => {
    const bare = await repository.json('verify', '--repository', repository.remote, '--branch', BRANCH);
    expect(bare.output).toMatchObject({ whole: true, size: 5 });
  });

  it.each<[string, string[], number[]]>([
    ['a model by its name', ['--model', 'fraud-detection'], [2, 3]],
    ['a person', ['--person', '@dana'], [3, 4, 5]],
    ['a pull request', ['--pull', '5'], [4, 5]],
    ['a type in a period', ['--type', 'evaluation', '--from', '2026-03-02'], [4]],
    ['nothing', ['--pull', '99'], []],
    ['an environment to which nothing was brought', ['--environment', 'prod'], []],
  ])('is asked for %s', async (_, words, seqs) => {
    const { code, output } = await repository.json('query', ...words);
    expect([code, output.total, output.entries.map(({ seq }: LedgerEntry) => seq)]).toEqual([0, 5, seqs]);
  });

  it('is shown as a table', async () => {
    const { stdout } = await repository.audit('query', '--type', 'approval');
    const [header, row, count] = stdout.split('\n');
    expect(header).toMatch(/^entry +at +type +pull +who +what$/);
    expect(row).toMatch(/^3 +2026-03-01T10:00:01Z +approval +#4 +dana +.*fills a seat of arb/);
    expect(count).toBe('1 of 5 entries');
  });

  it('gives cycle times', async () => {
    const { code, output } = await repository.json('cycle-time', '--from', '2026-03-01');
    expect([code, output.schema]).toEqual([0, 'arbiter/cycle-time/v1']);
    expect((await repository.audit('cycle-time')).stdout).not.toBe('');
    expect((await repository.audit('cycle-time', '--from', 'soon')).code).toBe(2);
    expect((await repository.audit('cycle-time', '--csv')).stdout).toMatch(/^policy,check,changes,/u);
    expect((await repository.audit('cycle-time', '--csv', '--json')).code).toBe(2);
  });

  it('gives a checkpoint that it later agrees with', async () => {
    const { code, stdout } = await repository.audit('checkpoint');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${ORIGIN}\n5\n[A-Za-z0-9+/]{43}=\n$`));
    writeFileSync(join(repository.folder, 'kept.txt'), stdout);
    const verified = await repository.audit('verify', '--checkpoint', '../kept.txt');
    expect([verified.code, verified.stdout]).toEqual([
      0,
      expect.stringContaining('held against a checkpoint of 5 entries'),
    ]);
  });

  it('signs a checkpoint, and believes only the key that was given', async () => {
    const [own, other] = [0, 1].map(() => privatePem('ed25519')) as [string, string];
    writeFileSync(join(repository.folder, 'key.pem'), own);
    const words = ['--key-file', '../key.pem', '--name', 'acme-ledger', '--out', '../signed.txt'];
    expect((await repository.audit('checkpoint', ...words)).code).toBe(0);
    const verify = (key: string) => repository.audit('verify', '--checkpoint', '../signed.txt', '--key', key);
    expect((await verify(verifierKeyText('acme-ledger', own))).code).toBe(0);
    expect(await verify(verifierKeyText('acme-ledger', other))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not signed by'),
    });
  });

  it.each<[string, string[], string]>([
    ['a type that is none', ['query', '--type', 'aproval'], 'Did you mean `approval`?'],
    ['a day that is none', ['query', '--from', '2026-02-30'], 'takes a day'],
    [
      'a period that ends before it begins',
      ['query', '--from', '2026-03-02', '--to', '2026-03-01'],
      'before',
    ],
    ['a number that is none', ['query', '--pull', '0'], 'whole number'],
    ['an empty name', ['query', '--model', ''], 'takes a name'],
    ['an empty environment', ['query', '--environment', ''], '`--environment` takes a name'],
    ['a word too many', ['verify', 'now'], 'was not expected'],
    ['an option that is none', ['verify', '--fast'], 'fast'],
    ['an anchor that is none', ['verify', '--anchor', '3'], 'NUMBER:HEX'],
    ['a key that is none', ['verify', '--key', 'x'], 'no verifier key'],
    ['a checkpoint that is not there', ['verify', '--checkpoint', 'none.txt'], 'ENOENT'],
    ['a checkpoint that is none', ['verify', '--checkpoint', 'README.md'], 'no checkpoint'],
    ['an archive and a branch', ['verify', '--archive', 'a.tar', '--branch', 'x'], 'leave'],
    ['an archive that is not there', ['verify', '--archive', 'a.tar'], 'no archive'],
    ['a folder without a repository', ['verify', '--repository', '/'], 'not in a Git repository'],
    ['a branch that can be none', ['verify', '--branch', '--x'], 'branch'],
    ['a branch with a path', ['verify', '--branch', 'a/../b'], 'cannot be the name'],
    ['no entry', ['replay'], 'Say which entry'],
    ['an entry that is not there', ['replay', '9'], 'There is no entry 9'],
    ['an entry without a verdict', ['replay', '3'], 'of type approval'],
    ['an export to nowhere', ['export'], 'Say where'],
    ['an export to a folder that is not there', ['export', '--out', 'no/where.tar'], 'cannot be written'],
    ['a format that is none', ['export', '--format', 'xml'], 'takes tar, html, oscal, json, csv'],
    ['a name without a key', ['checkpoint', '--name', 'x'], '--key-file'],
    ['a key that is no key', ['checkpoint', '--key-file', 'README.md'], 'Ed25519'],
    ['a remote without a record', ['checkpoint', '--remote', 'origin'], '--record'],
    ['no reason to begin', ['init'], '--reason'],
    ['nothing to expunge', ['expunge'], '--blob'],
    ['two ways to expunge', ['expunge', '--retention', '--blob', 'a'.repeat(64)], '--blob'],
    ['a digest that is none', ['expunge', '--blob', 'abc', '--reason', 'x'], 'SHA-256'],
    ['no reason to expunge', ['expunge', '--blob', 'a'.repeat(64)], 'Say why'],
    ['a command that is none', ['verfy'], 'Did you mean `audit verify`?'],
  ])('is not told from with %s', async (_, words, message) => {
    const { code, stdout, stderr } = await repository.audit(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('bug in Arbiter');
  });

  it.each(['verify', 'replay', 'query', 'export', 'cycle-time', 'checkpoint', 'init', 'expunge'])(
    'helps with %s',
    async (command) => {
      expect(await repository.audit(command, '--help')).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`arbiter audit ${command}`),
      });
    },
  );
});

describe('nothing to verify is a failure', () => {
  let repository: AuditRepository | undefined;
  afterEach(() => repository?.stop());

  it.each<[string, string | null, string[]]>([
    ['nothing names a branch', 'models: [models/**]\n', []],
    ['nothing governs', null, []],
    ['the branch is not there', CONFIG, []],
    ['the branch that is asked for is not there', null, ['--branch', 'other']],
  ])('where %s', async (_, config, words) => {
    repository = new AuditRepository(config);
    const { code, output } = await repository.json('verify', ...words);
    expect([code, output.whole, output.size]).toEqual([1, false, 0]);
    expect(output.findings).toMatchObject([{ code: 'ledger_missing' }]);
    expect((await repository.audit('verify', ...words)).stdout).toContain('ledger_missing');
  });

  it('and nothing else is told from it', async () => {
    repository = new AuditRepository();
    for (const words of [
      ['query'],
      ['cycle-time'],
      ['checkpoint'],
      ['export', '--out', 'x.tar'],
      ['replay', '1'],
    ]) {
      const { code, stdout, stderr } = await repository.audit(...words);
      expect([words, code, stdout]).toEqual([words, 1, '']);
      expect(stderr).toContain('ledger_missing');
    }
    expect(readdirSync(repository.clone)).not.toContain('x.tar');
  });
});

/** Entries of a work tree from number `first` on, each written anew and chained to the one before. */
function rechain(folder: string, entries: readonly LedgerEntry[]): void {
  let prev: string | null = null;
  entries.forEach((entry, index) => {
    const bytes = entryBytes({ ...entry, seq: index + 1, prev });
    writeFileSync(join(folder, `entries/${String(index + 1).padStart(10, '0')}.json`), bytes);
    prev = sha256Hex(bytes);
  });
}

function entriesIn(folder: string): LedgerEntry[] {
  return readdirSync(join(folder, 'entries'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, 'entries', name), 'utf8')) as LedgerEntry);
}

describe('a ledger that somebody changed', () => {
  let repository: AuditRepository;
  beforeEach(async () => {
    repository = await filled();
  });
  afterEach(() => repository.stop());

  const codes = async (...words: string[]) => {
    const { code, output } = await repository.json('verify', ...words);
    const found = output.findings.map((one: { code: string; entry: number | null }) => [one.code, one.entry]);
    return { code, found };
  };

  it('an entry edited in a new commit', async () => {
    repository.tamper((folder, git) => {
      const path = join(folder, 'entries/0000000003.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace('"arb"', '"boss"'));
      git('commit', '--quiet', '-am', 'x');
    });
    const { code, found } = await codes();
    expect(code).toBe(1);
    expect(found).toEqual(
      expect.arrayContaining([
        ['entry_modified', 3],
        ['not_single_add', null],
        ['prev_mismatch', 4],
      ]),
    );
    const { stdout } = await repository.audit('verify');
    expect(stdout).toContain('cannot be trusted');
    expect(stdout).toMatch(/entry_modified: Commit [0-9a-f]{40} changes entry 3\./);
  });

  it('an entry appended without the chain', async () => {
    repository.tamper((folder, git) => {
      writeFileSync(join(folder, 'entries/0000000006.json'), '{"v":1}\n');
      git('add', '.');
      git('commit', '--quiet', '-m', 'x');
    });
    expect(await codes()).toMatchObject({ code: 1, found: [['entry_schema', 6]] });
  });

  it('a content replaced under its name', async () => {
    const sha256 = sha256Hex(CREDIT_SUBJECT);
    repository.tamper((folder, git) => {
      writeFileSync(join(folder, blobPath(sha256)), 'other');
      git('commit', '--quiet', '-am', 'x');
    });
    const { code, found } = await codes();
    expect(code).toBe(1);
    expect(found.map(([one]: [string]) => one)).toEqual(
      expect.arrayContaining(['blob_modified', 'blob_mismatch']),
    );
  });

  it('a content that was never what its name says', async () => {
    repository.tamper((folder, git) => {
      git('reset', '--quiet', '--hard', 'HEAD~2');
      const [last] = entriesIn(folder).slice(-1);
      const bytes = entryBytes({
        ...(last as LedgerEntry),
        seq: 4,
        prev: sha256Hex(readFileSync(join(folder, 'entries/0000000003.json'))),
        id: 'made up',
        subjects: [{ name: FRAUD, sha256: 'f'.repeat(64) }],
      });
      writeFileSync(join(folder, 'entries/0000000004.json'), bytes);
      const path = join(folder, blobPath('f'.repeat(64)));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, 'not that');
      git('add', '.');
      git('commit', '--quiet', '-m', 'x');
    });
    expect(await codes()).toEqual({ code: 1, found: [['blob_mismatch', null]] });
  });

  it('another branch merged in', async () => {
    repository.tamper((_, git) => {
      git('fetch', '--quiet', 'origin', 'main');
      git('merge', '--quiet', '--allow-unrelated-histories', '--no-edit', 'FETCH_HEAD');
    });
    const { found } = await codes();
    expect(found.map(([one]: [string]) => one)).toEqual(
      expect.arrayContaining(['merge_commit', 'several_roots', 'stray_path']),
    );
  });

  it('the branch pushed back: only what was kept elsewhere shows it', async () => {
    await repository.audit('checkpoint', '--out', '../kept.txt');
    const { output } = await repository.json('verify');
    repository.tamper((_, git) => {
      git('reset', '--quiet', '--hard', 'HEAD~2');
    });
    expect(await codes()).toEqual({ code: 0, found: [] });
    expect(await codes('--checkpoint', '../kept.txt')).toEqual({ code: 1, found: [['rolled_back', 5]] });
    expect(await codes('--anchor', `5:${output.head}`)).toEqual({ code: 1, found: [['rolled_back', 5]] });
  });

  it('the whole history written anew without one entry: only what was kept elsewhere shows it', async () => {
    await repository.audit('checkpoint', '--out', '../kept.txt');
    repository.tamper((folder, git) => {
      const entries = entriesIn(folder).filter(({ seq }) => seq !== 3);
      git('checkout', '--quiet', '--orphan', 'anew');
      git('rm', '-rf', '--quiet', 'entries');
      renameSync(join(folder, 'blobs'), join(folder, '..', 'blobs'));
      git('rm', '-rf', '--quiet', '--cached', '.');
      const target = join(folder, 'entries');
      execFileSync('mkdir', [target]);
      rechain(folder, entries);
      const paths = readdirSync(target).sort();
      for (const [index, path] of paths.entries()) {
        if (index === 1) renameSync(join(folder, '..', 'blobs'), join(folder, 'blobs'));
        git('add', `entries/${path}`, ...(index === 1 ? ['blobs'] : []));
        git('commit', '--quiet', '-m', path);
      }
    });
    expect(await codes()).toEqual({ code: 0, found: [] });
    expect(await codes('--checkpoint', '../kept.txt')).toEqual({ code: 1, found: [['rolled_back', 5]] });
  });

  it('and nothing is told from it, nor is it extended', async () => {
    repository.tamper((folder, git) => {
      rmSync(join(folder, 'entries/0000000003.json'));
      git('commit', '--quiet', '-am', 'x');
    });
    const before = repository.git(repository.remote, 'rev-parse', BRANCH);
    const asked = [
      ['query'],
      ['cycle-time'],
      ['export', '--out', 'x.tar'],
      ['export', '--format', 'json'],
      ['checkpoint'],
      ['checkpoint', '--record'],
      ['expunge', '--retention', '--yes'],
      ['replay', '2'],
    ];
    for (const words of asked) {
      const { code, stdout } = await repository.audit(...words);
      expect([words, code, stdout]).toEqual([words, 1, '']);
    }
    expect(repository.git(repository.remote, 'rev-parse', BRANCH)).toBe(before);
    expect(readdirSync(repository.clone)).not.toContain('x.tar');
  });

  it('a gap is explained by a correction, and stays', async () => {
    await repository.append(
      draft('correction', { of: 5, reason: 'The board had met.' }, { at: '2026-03-07T10:00:00Z' }),
    );
    expect((await repository.audit('verify')).stdout).toContain('Explained by entry 6.');
    expect((await repository.audit('verify', '--gaps-fail')).code).toBe(0);
  });
});

describe('an export', () => {
  let repository: AuditRepository;
  beforeAll(async () => {
    repository = await filled();
  });
  afterAll(() => repository.stop());

  const tar = (name: string, ...args: string[]): string =>
    execFileSync('tar', [...args, '-f', join(repository.folder, name)], { encoding: 'utf8' });

  it('is the same bytes for the same ledger, from any clone', async () => {
    await repository.audit('export', '--out', '../one.tar');
    await repository.audit(
      'export',
      '--repository',
      repository.remote,
      '--branch',
      BRANCH,
      '--out',
      '../two.tar',
    );
    expect(readFileSync(join(repository.folder, 'one.tar'))).toEqual(
      readFileSync(join(repository.folder, 'two.tar')),
    );
  });

  it('holds everything, as any tar reads it', async () => {
    const { output } = await repository.json('export', '--out', '../all.tar');
    expect(output).toMatchObject({ size: 5, blobs: 4, left_out: 0, origin: ORIGIN });
    expect(output.sha256).toBe(sha256Hex(readFileSync(join(repository.folder, 'all.tar'))));
    const names = tar('all.tar', '-t').trim().split('\n');
    expect(names).toEqual([...names].sort());
    expect(names.filter((name) => name.startsWith('blobs/'))).toHaveLength(4);
    expect(tar('all.tar', '-xO', 'entries/0000000003.json')).toBe(
      `${repository.git(repository.clone, 'show', `origin/${BRANCH}:entries/0000000003.json`)}\n`,
    );
    expect(tar('all.tar', '-xO', 'views/approvals.csv')).toContain(`,4,${FRAUD},arb,2,dana,`);
    expect(tar('all.tar', '-xO', 'views/entries.csv')).toContain(`"'in_review`.replace(`'`, ''));
    expect(tar('all.tar', '-xO', 'README.md')).toContain('5 entries');
  });

  it('gives its report and its OSCAL results by themselves, the same bytes', async () => {
    await repository.audit('export', '--pull', '4', '--out', '../pull.tar');
    const report = await repository.audit('export', '--pull', '4', '--format', 'html');
    expect(report).toMatchObject({ code: 0, stdout: tar('pull.tar', '-xO', 'views/report.html') });
    expect(report.stdout).toContain('@dana (account 2)');
    const { code } = await repository.audit(
      'export',
      '--pull',
      '4',
      '--format',
      'oscal',
      '--out',
      '../ar.json',
    );
    expect(code).toBe(0);
    const oscal = readFileSync(join(repository.folder, 'ar.json'), 'utf8');
    expect(oscal).toBe(tar('pull.tar', '-xO', 'views/oscal-assessment-results.json'));
    expect(JSON.parse(oscal)['assessment-results'].metadata['oscal-version']).toBe('1.1.2');
  });

  it('is verified without Git, by itself', async () => {
    await repository.audit('export', '--out', '../kept.tar');
    const { code, output } = await repository.json('verify', '--archive', '../kept.tar');
    expect([code, output.whole, output.size, output.contents.present]).toEqual([0, true, 5, 4]);
    expect(output.gaps).toMatchObject([{ code: 'merged_unapproved' }]);
  });

  it('of one model holds its contents, and every entry', async () => {
    const { output } = await repository.json('export', '--model', 'fraud-detection', '--out', '../fraud.tar');
    expect(output).toMatchObject({ size: 5, blobs: 3, left_out: 1 });
    expect(tar('fraud.tar', '-xO', 'views/entries.csv').trim().split('\r\n')).toHaveLength(3);
    const verified = await repository.json('verify', '--archive', '../fraud.tar');
    expect(verified).toMatchObject({ code: 0, output: { contents: { present: 3, leftOut: 1 } } });
  });

  it('is held against an older checkpoint', async () => {
    await repository.audit('checkpoint', '--out', '../older.txt');
    await repository.audit('export', '--out', '../held.tar');
    const verify = () =>
      repository.audit('verify', '--archive', '../held.tar', '--checkpoint', '../older.txt');
    expect((await verify()).code).toBe(0);
    writeFileSync(
      join(repository.folder, 'older.txt'),
      `${ORIGIN}\n4\n${Buffer.alloc(32).toString('base64')}\n`,
    );
    expect(await verify()).toMatchObject({ code: 1, stdout: expect.stringContaining('forked') });
  });

  it('is signed with a key, and believed only with that key', async () => {
    const [own, other] = [0, 1].map(() => privatePem('ed25519')) as [string, string];
    writeFileSync(join(repository.folder, 'own.pem'), own);
    await repository.audit('export', '--out', '../signed.tar', '--key-file', '../own.pem');
    const verify = (pem: string) =>
      repository.audit('verify', '--archive', '../signed.tar', '--key', verifierKeyText(ORIGIN, pem));
    expect((await verify(own)).code).toBe(0);
    expect(await verify(other)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('checkpoint_signature'),
    });
  });

  it('gives a view of its own', async () => {
    const csv = await repository.audit('export', '--format', 'csv', '--pull', '5');
    expect([csv.code, csv.stdout.split('\r\n').length]).toEqual([0, 4]);
    const json = await repository.audit('export', '--format', 'json', '--type', 'approval');
    expect(JSON.parse(json.stdout).map(({ seq }: LedgerEntry) => seq)).toEqual([3]);
    expect((await repository.audit('export', '--format', 'json', '--out', '../e.json')).stdout).toBe('');
    expect(JSON.parse(readFileSync(join(repository.folder, 'e.json'), 'utf8'))).toHaveLength(5);
  });

  /** An archive changed with a tool that knows tar, and written so that it would be the same as an export. */
  async function changed(change: (folder: string) => void): Promise<string> {
    const { readArchive, writeArchive } = await import('../../src/commands/audit-archive.ts');
    const source = join(repository.folder, 'source.tar');
    await repository.audit('export', '--out', source);
    const folder = join(repository.folder, `changed-${Math.round(performance.now())}`);
    execFileSync('mkdir', [folder]);
    execFileSync('tar', ['-xf', source, '-C', folder]);
    change(folder);
    const target = join(repository.folder, 'changed.tar');
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
      .sort();
    const files = (async function* () {
      for (const path of paths) yield { path, bytes: readFileSync(join(folder, path)) };
    })();
    await writeArchive(target, files);
    expect((await readArchive(target)).faults).toEqual([]);
    return target;
  }

  const edit = (path: string, from: string | RegExp, to: string) => (folder: string) => {
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
  };

  it.each<[string, (folder: string) => void, string]>([
    ['an entry', edit('entries/0000000003.json', '"arb"', '"boss"'), 'prev_mismatch'],
    ['the last entry', edit('entries/0000000005.json', '"in_review"', '"approved"'), 'forked'],
    ['an entry gone', (folder) => rmSync(join(folder, 'entries/0000000005.json')), 'rolled_back'],
    [
      'a content',
      (folder) => writeFileSync(join(folder, blobPath(sha256Hex(EVIDENCE))), 'other'),
      'blob_mismatch',
    ],
    ['a content gone', (folder) => rmSync(join(folder, blobPath(sha256Hex(EVIDENCE)))), 'blob_missing'],
    [
      'a content more',
      (folder) => {
        mkdirSync(dirname(join(folder, blobPath(sha256Hex('more')))), { recursive: true });
        writeFileSync(join(folder, blobPath(sha256Hex('more'))), 'more');
      },
      'archive_differs',
    ],
    ['a table', edit('views/approvals.csv', 'dana', 'erin'), 'archive_differs'],
    ['the JSON', edit('views/entries.json', 'dana', 'erin'), 'archive_differs'],
    ['the report', edit('views/report.html', 'dana', 'erin'), 'archive_differs'],
    ['the OSCAL results', edit('views/oscal-assessment-results.json', 'dana', 'erin'), 'archive_differs'],
    ['no report', (folder) => rmSync(join(folder, 'views/report.html')), 'archive_incomplete'],
    ['the README', edit('README.md', '5 entries', '6 entries'), 'archive_differs'],
    ['the version', edit('arbiter-ledger.json', '"arbiter":"', '"arbiter":"9'), 'archive_differs'],
    ['the manifest', edit('arbiter-ledger.json', '"size":5', '"size":6'), 'archive_differs'],
    ['the form of the manifest', edit('arbiter-ledger.json', '{', '{ '), 'archive_differs'],
    ['the filter', edit('arbiter-ledger.json', '"filter":{}', '"filter":{"pull":4}'), 'archive_differs'],
    ['the checkpoint', edit('checkpoint.txt', /\n5\n/, '\n4\n'), 'forked'],
    ['the checkpoint’s name', edit('checkpoint.txt', 'acme', 'evil'), 'checkpoint_origin'],
    ['no checkpoint', (folder) => rmSync(join(folder, 'checkpoint.txt')), 'archive_incomplete'],
    ['no manifest', (folder) => rmSync(join(folder, 'arbiter-ledger.json')), 'archive_incomplete'],
    ['a file more', (folder) => writeFileSync(join(folder, 'run-me.sh'), 'x'), 'stray_path'],
  ])('is found out with %s changed', async (_, change, expected) => {
    const { code, output } = await repository.json('verify', '--archive', await changed(change));
    expect(code).toBe(1);
    expect(output.findings.map(({ code: one }: { code: string }) => one)).toContain(expected);
  });

  it('is found out when it is cut', async () => {
    const path = join(repository.folder, 'cut.tar');
    await repository.audit('export', '--out', path);
    writeFileSync(path, readFileSync(path).subarray(0, -700));
    expect(await repository.audit('verify', '--archive', path)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('archive_unreadable'),
    });
  });
});

describe('a ledger is begun', () => {
  let repository: AuditRepository;
  afterEach(() => repository.stop());
  const place = ['--origin', 'github.com/acme/models'];

  it('once, on the remote, without a change to the clone', async () => {
    repository = new AuditRepository();
    const config = readFileSync(join(repository.clone, '.git/config'), 'utf8');
    const begun = await repository.json('init', '--reason', 'Begin.', ...place);
    expect(begun).toMatchObject({ code: 0, output: { branch: BRANCH, origin: ORIGIN } });
    expect(readFileSync(join(repository.clone, '.git/config'), 'utf8')).toBe(config);
    repository.fetch();
    expect(await repository.json('verify')).toMatchObject({
      code: 0,
      output: { size: 1, origin: ORIGIN, head: begun.output.head, tip: begun.output.tip },
    });
  });

  it('never where the branch exists, whatever is on it', async () => {
    repository = new AuditRepository();
    repository.git(repository.clone, 'push', '--quiet', 'origin', `HEAD:refs/heads/${BRANCH}`);
    const before = repository.git(repository.remote, 'rev-parse', BRANCH);
    expect(await repository.audit('init', '--reason', 'Again.', ...place)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('exists: nothing was written'),
    });
    expect(repository.git(repository.remote, 'rev-parse', BRANCH)).toBe(before);
  });

  it('for a repository that is known', async () => {
    repository = new AuditRepository();
    expect(await repository.audit('init', '--reason', 'Begin.')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--origin HOST/OWNER/NAME'),
    });
    expect(await repository.audit('init', '--reason', 'Begin.', '--remote', 'other')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no remote `other`'),
    });
    expect((await repository.audit('init', '--reason', 'Begin.', '--remote', '--upload-pack=x')).code).toBe(
      2,
    );
  });
});

describe('a recorded checkpoint', () => {
  it('is an entry that covers those before it, once', async () => {
    const repository = await filled();
    try {
      const first = await repository.json('checkpoint', '--record');
      expect(first).toMatchObject({ code: 0, output: { size: 5, recorded: 6 } });
      repository.fetch();
      const { output } = await repository.json('query', '--type', 'checkpoint');
      expect(output.entries[0].decision).toEqual({ size: 5, root: first.output.root, note: null });
      expect(await repository.json('checkpoint', '--record')).toMatchObject({
        output: { size: 6, recorded: 6 },
      });
      expect((await repository.json('verify')).output).toMatchObject({ whole: true, size: 6 });
    } finally {
      repository.stop();
    }
  });
});

describe('contents are removed', () => {
  let repository: AuditRepository;
  afterEach(() => repository.stop());
  const RETENTION = (days: number, hold = '') => `${CONFIG}retention: { days: ${days}${hold} }\n`;
  const there = (): string[] =>
    repository
      .git(repository.clone, 'ls-tree', '-r', '--name-only', `origin/${BRANCH}`, 'blobs/')
      .split('\n')
      .map((path) => path.slice(-64));
  const evidence = sha256Hex(EVIDENCE);
  const request = ['expunge', '--blob', evidence, '--reason', 'Erasure request 17'];

  it('only when it is said', async () => {
    repository = await filled();
    const { code, stdout } = await repository.audit(...request);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`would remove ${evidence}`)]);
    repository.fetch();
    expect(there()).toContain(evidence);
  });

  it('with an entry that says which and why, and the ledger stays whole', async () => {
    repository = await filled();
    expect(await repository.json(...request, '--yes')).toMatchObject({
      code: 0,
      output: { done: true, entries: [6] },
    });
    repository.fetch();
    expect(there()).not.toContain(evidence);
    const { output } = await repository.json('query', '--type', 'expunged');
    expect(output.entries[0].decision).toEqual({
      blobs: [evidence],
      reason: 'Erasure request 17',
      basis: 'request',
    });
    expect((await repository.json('verify')).output).toMatchObject({
      whole: true,
      contents: { present: 3, expunged: 1 },
    });
    expect(await repository.audit(...request)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('removed already, by entry 6'),
    });
  });

  it('not under a legal hold, which says so', async () => {
    repository = await filled(RETENTION(1, ', legal_hold: [fraud-detection]'));
    const { code, stdout } = await repository.audit(...request, '--yes');
    expect([code, stdout]).toEqual([1, expect.stringContaining('legal hold on fraud-detection')]);
    repository.fetch();
    expect(there()).toContain(evidence);
  });

  it('not under a hold that the clone does not have yet', async () => {
    repository = await filled();
    const behind = repository.git(repository.clone, 'rev-parse', 'HEAD');
    repository.commit({ '.arbiter/config.yml': RETENTION(1, ', legal_hold: ["*"]') });
    repository.git(repository.clone, 'reset', '--quiet', '--hard', behind);
    expect((await repository.audit(...request, '--yes')).code).toBe(1);
  });

  it('not where nothing says what is held', async () => {
    repository = await filled();
    repository.git(repository.clone, 'rm', '--quiet', '.arbiter/config.yml');
    repository.commit({ 'README.md': 'No rules.\n' });
    expect(await repository.audit(...request, '--branch', BRANCH, '--yes')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('legal holds cannot be told'),
    });
  });

  it('by age: what only old entries need, except what is held', async () => {
    // The clock of the tests stands at 2026-11-21; the fraud entries are 265 days old, credit's 261.
    repository = await filled(RETENTION(263));
    expect((await repository.json('expunge', '--retention')).output.blobs).toEqual(
      [VERDICT, FRAUD_SUBJECT, EVIDENCE].map((bytes) => sha256Hex(bytes)).sort(),
    );
    expect((await repository.json('expunge', '--retention', '--yes')).output.entries).toEqual([6]);
    repository.fetch();
    expect(there()).toEqual([sha256Hex(CREDIT_SUBJECT)]);
    expect((await repository.json('verify')).output.whole).toBe(true);
    expect((await repository.audit('expunge', '--retention', '--yes')).stdout).toContain(
      'Nothing is old enough',
    );
    repository.commit({ '.arbiter/config.yml': RETENTION(1, ', legal_hold: [credit]') });
    const held = await repository.audit('expunge', '--retention', '--yes');
    expect([held.code, held.stdout]).toEqual([0, expect.stringContaining('legal hold on credit')]);
  });

  it('never by age where no age is set', async () => {
    repository = await filled();
    expect(await repository.audit('expunge', '--retention')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`retention.days` is not set'),
    });
  });
});

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GitLedgerReader, GitLedgerWriter } from '../../src/git/ledger-branch.ts';
import { appendEntries } from '../../src/ledger/appending.ts';
import type { Draft } from '../../src/ledger/draft.ts';
import { createLedger } from '../../src/ledger/genesis.ts';
import { arbiter, type Ran } from '../setup/io.ts';
import { REPOSITORY } from './entries.ts';

export const BRANCH = 'arbiter-ledger';
export const ORIGIN = `github.com/acme/models/${BRANCH}`;

const ENV = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b.c',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b.c',
};

export const CONFIG = `models: [models/**]\nledger: ${BRANCH}\n`;

/** A bare repository with a ledger, and a clone of it, as an auditor has them. */
export class AuditRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'arbiter-audit-'));
  readonly remote = join(this.folder, 'remote.git');
  readonly clone = join(this.folder, 'clone');

  /** `config` null: nothing governs. `from`: a repository to be copied. */
  constructor(config: string | null = CONFIG, from?: AuditRepository) {
    if (from !== undefined) {
      cpSync(from.folder, this.folder, { recursive: true });
      this.git(this.clone, 'remote', 'set-url', 'origin', this.remote);
      return;
    }
    this.git(this.folder, 'init', '--quiet', '--bare', '--initial-branch=main', this.remote);
    this.git(this.folder, 'init', '--quiet', '--initial-branch=main', this.clone);
    this.git(this.clone, 'remote', 'add', 'origin', this.remote);
    this.commit({ 'README.md': 'Models.\n', ...(config !== null && { '.arbiter/config.yml': config }) });
  }

  copy(): AuditRepository {
    return new AuditRepository(null, this);
  }

  stop(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  git(folder: string, ...args: string[]): string {
    return execFileSync('git', ['-C', folder, ...args], { env: ENV, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** A commit on main, pushed; gives its SHA. */
  commit(files: Readonly<Record<string, string>>): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.clone, path)), { recursive: true });
      writeFileSync(join(this.clone, path), text);
    }
    this.git(this.clone, 'add', '.');
    this.git(this.clone, 'commit', '--quiet', '--message', 'Change');
    this.git(this.clone, 'push', '--quiet', 'origin', 'main');
    return this.git(this.clone, 'rev-parse', 'HEAD');
  }

  /** Begins the ledger as the gate's own code does. */
  async begin(at = '2026-01-01T00:00:00Z'): Promise<void> {
    await createLedger(this.#access(), {
      origin: ORIGIN,
      reason: 'Begin.',
      at,
      repository: REPOSITORY,
      actor: null,
      run: null,
    });
    this.fetch();
  }

  async append(...drafts: readonly Draft[]): Promise<void> {
    await appendEntries(this.#access(), drafts, { wait: async () => undefined, random: () => 0 });
    this.fetch();
  }

  /** What `git fetch` brings to the auditor. */
  fetch(): void {
    this.git(this.clone, 'fetch', '--quiet', 'origin', `+${BRANCH}:refs/remotes/origin/${BRANCH}`);
  }

  /** Commits on the ledger with plain Git, as somebody does who does not know its rules; then the auditor fetches. */
  tamper(work: (folder: string, git: (...args: string[]) => string) => void): void {
    const folder = mkdtempSync(join(this.folder, 'tamper-'));
    this.git(folder, 'clone', '--quiet', '--branch', BRANCH, this.remote, 'work');
    const work_ = join(folder, 'work');
    work(work_, (...args) => this.git(work_, ...args));
    this.git(work_, 'push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${BRANCH}`);
    this.fetch();
  }

  /** `arbiter audit …` in the clone. */
  audit(...args: string[]): Promise<Ran> {
    return arbiter(['audit', ...args], { cwd: this.clone, env: { HOME: '/nonexistent' } });
  }

  /** The same with `--json`, parsed. */
  // biome-ignore lint/suspicious/noExplicitAny: outputs of eight commands.
  async json(...args: string[]): Promise<{ code: number; output: any; stderr: string }> {
    const { code, stdout, stderr } = await this.audit(...args, '--json');
    return { code, output: stdout === '' ? undefined : JSON.parse(stdout), stderr };
  }

  #access() {
    const gitDir = join(this.folder, 'writer.git');
    this.git(this.folder, 'init', '--quiet', '--bare', gitDir);
    const options = { gitDir, env: ENV };
    return {
      reader: new GitLedgerReader(options, BRANCH, this.remote),
      writer: new GitLedgerWriter(options, BRANCH, this.remote),
    };
  }
}

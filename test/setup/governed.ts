import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { RulesetRequest } from '../github/rules.ts';
import { type Repository, requiredStatusRule, type World } from '../github/world.ts';
import { ACTION, fillIn, textFiles } from './filled.ts';
import { arbiter } from './io.ts';

export { type Repository, World } from '../github/world.ts';
export type { RulesetRequest };

const ROLES = ['data-steward', 'security-lead', 'ml-engineer', 'arb', 'governance'];

/** An administrator, one person a role, an author and a reader. */
export const PEOPLE = [
  { login: 'root', permission: 'admin' as const },
  { login: 'alice', permission: 'write' as const },
  { login: 'reader', permission: 'read' as const },
  ...ROLES.map((role) => ({ login: `${role}-person`, permission: 'write' as const })),
];

const known = new Map<string, Record<string, string>>();

/** What `arbiter init` writes beside one model, filled in, with the CODEOWNERS lines it prints. */
export async function governedFiles(...options: readonly string[]): Promise<Record<string, string>> {
  const before = known.get(options.join(' '));
  if (before !== undefined) return before;
  const root = mkdtempSync(join(tmpdir(), 'arbiter-governed-'));
  const { stdout } = await arbiter([
    'init',
    root,
    '--action',
    ACTION,
    '--model',
    'models/fraud',
    '--role',
    'governance=governance-person',
    ...options,
  ]);
  fillIn(root);
  const files = Object.fromEntries(
    textFiles(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
  const owners = [...stdout.matchAll(/^ +(\/\.\S+ @\S+)$/gm)].map(([, line]) => `${line}\n`).join('');
  rmSync(root, { recursive: true });
  // Written as the others, so that tests can replace a person.
  files['.arbiter/roles.yml'] = (files['.arbiter/roles.yml'] ?? '').replaceAll('"', '');
  const all = { ...files, '.github/CODEOWNERS': owners };
  known.set(options.join(' '), all);
  return all;
}

/** The ruleset of the how-to, with one thing changed. */
export function ruleset(
  request: {
    appId?: number | null;
    context?: string;
    also?: readonly string[];
    isStrict?: boolean;
    codeOwners?: boolean;
    bypass?: boolean;
    mergeQueue?: boolean;
    grouping?: 'ALLGREEN' | 'HEADGREEN';
    without?: string;
    enforcement?: 'active' | 'evaluate';
    dismissStale?: boolean;
  } = {},
): RulesetRequest {
  const appId = request.appId === undefined ? 15368 : request.appId;
  const rules = [
    requiredStatusRule(
      [{ context: request.context ?? 'arbiter/gate (main)', appId }, ...(request.also ?? [])],
      request.isStrict ?? true,
    ),
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: request.dismissStale ?? false,
        require_code_owner_review: request.codeOwners ?? true,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
        allowed_merge_methods: ['squash'],
      },
    },
    { type: 'non_fast_forward' },
    { type: 'deletion' },
    ...(request.mergeQueue === true
      ? [
          {
            type: 'merge_queue',
            parameters: {
              check_response_timeout_minutes: 60,
              grouping_strategy: request.grouping ?? 'ALLGREEN',
              max_entries_to_build: 5,
              max_entries_to_merge: 5,
              merge_method: 'SQUASH',
              min_entries_to_merge: 1,
              min_entries_to_merge_wait_minutes: 5,
            },
          },
        ]
      : []),
  ];
  return {
    name: 'Arbiter',
    enforcement: request.enforcement ?? 'active',
    include: ['~DEFAULT_BRANCH'],
    rules: rules.filter(({ type }) => type !== request.without),
    bypassActors:
      request.bypass === true ? [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }] : [],
  };
}

/** What `arbiter doctor --json` says. */
export interface DoctorReport {
  readonly exitCode: number;
  readonly mode: string;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly found: string;
    readonly repair: string;
    readonly expected: string;
  }[];
  readonly tokenModeLimits?: readonly string[];
  readonly appModeLimits?: readonly string[];
}

/** The doctor's report on a repository, as its administrator asks for it. */
export async function doctorReport(
  world: World,
  repo: Repository,
  token = world.token({ actor: 'root' }),
): Promise<DoctorReport> {
  const env = { GITHUB_TOKEN: token, GITHUB_API_URL: world.apiUrl, ARBITER_RETRY_BASE_MS: '1' };
  const { code, stdout, stderr } = await arbiter(['doctor', '--repository', repo.fullName, '--json'], {
    env,
  });
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as DoctorReport;
  expect(report.exitCode).toBe(code);
  return report;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REPOSITORY } from './entries.ts';
import { AuditRepository, BRANCH, CONFIG } from './repository.ts';

const ROLES = 'roles:\n  arb: { teams: [acme/board] }\n';
const FILE = 'audit-log.json';

type Event = Readonly<Record<string, unknown>>;
const OVERRIDE: Event = {
  _document_id: 'PYn3TOghg5FYze673svhgw',
  '@timestamp': Date.UTC(2026, 2, 2, 9),
  action: 'protected_branch.policy_override',
  actor: 'root',
  actor_id: 9,
  actor_ip: '192.0.2.7',
  actor_location: { country_code: 'CH' },
  hashed_token: 'c2VjcmV0',
  name: 'main',
  org: 'acme',
  repo: 'acme/models',
  repo_id: REPOSITORY.id,
  user_agent: 'Mozilla/5.0',
};
const MEMBER: Event = {
  _document_id: 'z4qIP_kjzjnilIhL8ak0mg',
  '@timestamp': '2026-03-01T08:00:00Z',
  action: 'team.add_member',
  actor: 'root',
  actor_id: '9',
  org: 'acme',
  team: 'acme/board',
  user: 'mallory',
};
const FOREIGN: Event = { ...OVERRIDE, _document_id: 'other', repo: 'acme/website', repo_id: 4711 };

let repository: AuditRepository;
beforeEach(async () => {
  repository = new AuditRepository();
  repository.commit({ '.arbiter/roles.yml': ROLES });
  await repository.begin();
});
afterEach(() => repository.stop());

function put(text: string): void {
  mkdirSync(repository.clone, { recursive: true });
  writeFileSync(join(repository.clone, FILE), text);
}

/** Imports events as one export, an array unless they are given as text. */
function load(events: readonly unknown[] | string) {
  put(typeof events === 'string' ? events : JSON.stringify(events));
  return repository.json('import-log', '--file', FILE);
}

const tip = (): string => repository.git(repository.remote, 'rev-parse', BRANCH);
const content = (sha256: string): string =>
  repository.git(repository.remote, 'grep', '--no-line-number', '-h', '', BRANCH, '--', `blobs/*${sha256}`);

describe('an export of the audit log', () => {
  it('becomes an entry for each event that bears on what is governed, in the order in which they happened', async () => {
    const { code, output } = await load([OVERRIDE, FOREIGN, MEMBER]);
    expect([code, output]).toEqual([
      0,
      {
        schema: 'arbiter/audit-import-log/v1',
        events: 3,
        recorded: [
          expect.objectContaining({
            entry: 2,
            action: 'team.add_member',
            user: 'mallory',
            target: 'acme/board',
          }),
          expect.objectContaining({
            entry: 3,
            action: 'protected_branch.policy_override',
            happened_at: '2026-03-02T09:00:00Z',
            actor: 'root',
            target: 'main',
          }),
        ],
        recorded_before: 0,
        left_out: 1,
      },
    ]);
    repository.fetch();
    const { output: found } = await repository.json('query', '--type', 'platform_log');
    expect(found.entries).toMatchObject([
      { seq: 2, id: `platform_log/${MEMBER._document_id}`, repository: REPOSITORY },
      { seq: 3, actor: { id: 9, login: 'root', type: 'User' } },
    ]);
    expect((await repository.json('verify')).output).toMatchObject({ whole: true, size: 3 });
  });

  it('is in order to the millisecond', async () => {
    const at = (OVERRIDE['@timestamp'] as number) + 5;
    const { output } = await load([{ ...OVERRIDE, _document_id: 'a', '@timestamp': at }, OVERRIDE]);
    expect(output.recorded.map(({ document }: { document: string }) => document)).toEqual([
      OVERRIDE._document_id,
      'a',
    ]);
  });

  it('is found by who did it and by whom it was about, and said in words', async () => {
    await load([MEMBER]);
    repository.fetch();
    for (const person of ['mallory', 'ROOT', '9']) {
      const { stdout } = await repository.audit('query', '--person', person);
      expect(stdout).toContain('team.add_member (acme/board) for mallory by root at 2026-03-01T08:00:00Z');
    }
    const csv = await repository.audit('export', '--format', 'csv', '--out', 'entries.csv');
    expect(csv.code).toBe(0);
  });

  it('keeps what happened, and not where somebody was or with what', async () => {
    const { output } = await load([OVERRIDE]);
    const kept = JSON.parse(content(output.recorded[0].event));
    expect(kept).toEqual({
      _document_id: OVERRIDE._document_id,
      '@timestamp': OVERRIDE['@timestamp'],
      action: OVERRIDE.action,
      actor: 'root',
      actor_id: 9,
      name: 'main',
      org: 'acme',
      repo: 'acme/models',
      repo_id: REPOSITORY.id,
    });
  });

  it('is recorded once, whatever form and period the next one has', async () => {
    await load([OVERRIDE]);
    const before = tip();
    expect(await load([OVERRIDE, OVERRIDE])).toMatchObject({
      code: 0,
      output: { recorded: [], recorded_before: 1 },
    });
    expect(tip()).toBe(before);
    const richer = { ...OVERRIDE, operation_type: 'modify' };
    const lines = `${JSON.stringify(richer)}\n\n${JSON.stringify(MEMBER)}\n`;
    expect(await load(lines)).toMatchObject({
      code: 0,
      output: { recorded: [{ entry: 3, action: 'team.add_member' }], recorded_before: 1 },
    });
  });

  it.each<[string, Event]>([
    ['another actor', { actor: 'alice', actor_id: 12 }],
    ['another branch', { name: 'release' }],
    ['what no column of the entry has', { org: 'umbrella' }],
  ])('is refused as a whole where it says %s of an event that is recorded', async (_, more) => {
    await load([OVERRIDE]);
    const before = tip();
    const { code, stderr } = await load([MEMBER, { ...OVERRIDE, ...more }]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('Entry 2 records another event under the same id'),
    ]);
    expect(tip()).toBe(before);
  });

  it('is lost where the content is taken away, which verify finds', async () => {
    const { output } = await load([OVERRIDE]);
    const { event } = output.recorded[0];
    repository.tamper((_, git) => {
      git('rm', '--quiet', '-r', '--', `:(glob)blobs/**/${event}`);
      git('commit', '--quiet', '-m', 'x');
    });
    const verdict = await repository.json('verify');
    expect(verdict.code).toBe(1);
    expect(verdict.output.findings.map(({ code }: { code: string }) => code)).toContain('blob_missing');
  });

  it('can be expunged by its digest', async () => {
    const { output } = await load([OVERRIDE]);
    repository.fetch();
    const words = ['--blob', output.recorded[0].event, '--reason', 'Erasure request 18', '--yes'];
    expect((await repository.audit('expunge', ...words)).code).toBe(0);
    repository.fetch();
    expect((await repository.json('verify')).output).toMatchObject({ whole: true });
    expect(await load([OVERRIDE])).toMatchObject({ code: 0, output: { recorded: [], recorded_before: 1 } });
  });

  it('is not recorded in a ledger that is not whole', async () => {
    repository.tamper((folder, git) => {
      writeFileSync(join(folder, 'notes.md'), 'x');
      git('add', '.');
      git('commit', '--quiet', '-m', 'x');
    });
    const before = tip();
    expect((await load([OVERRIDE])).code).toBe(1);
    expect(tip()).toBe(before);
  });

  it('is not recorded where roles.yml cannot be understood, because which teams count is unknown', async () => {
    repository.commit({ '.arbiter/roles.yml': 'roles: [', '.arbiter/config.yml': CONFIG });
    const before = tip();
    expect((await load([MEMBER])).code).toBe(2);
    expect(tip()).toBe(before);
  });
});

const without = (field: string): Event =>
  Object.fromEntries(Object.entries(OVERRIDE).filter(([key]) => key !== field));
const changed = (more: Event): Event[] => [{ ...OVERRIDE, ...more }];

it.each<[string, readonly unknown[] | string, string]>([
  ['nothing', '', 'has no event'],
  ['no event', '[]', 'has no event'],
  ['a page of HTML', '<html>', 'Not valid JSON'],
  ['CSV', 'action,actor\nrepo.access,root\n', 'Not valid JSON'],
  ['an array that is cut', JSON.stringify([OVERRIDE]).slice(0, -3), 'Not valid JSON'],
  ['a line that is cut', `${JSON.stringify(OVERRIDE)}\n{"_document_id"`, `${FILE}:2`],
  [
    'pages one after the other',
    `[${JSON.stringify(OVERRIDE)}]\n[${JSON.stringify(MEMBER)}]`,
    'Not valid JSON',
  ],
  ['events that are none', ['repo.access', null], 'event 1: expected an event'],
  [
    'an array on a line',
    `{"_document_id":"a","action":"repo.access","@timestamp":1800000000000}\n[]`,
    `${FILE}:2: expected an event`,
  ],
  [
    'a key twice',
    '{"_document_id":"a","_document_id":"b","action":"repo.access","@timestamp":1800000000000}',
    'twice',
  ],
  ['a prototype', '{"__proto__":{"action":"repo.access"}}', '__proto__'],
  ['no id', [without('_document_id')], '`_document_id` is missing'],
  ['an id that is a path', changed({ _document_id: '../entries/1' }), '`_document_id` is missing or is none'],
  [
    'an id that is too long',
    changed({ _document_id: 'a'.repeat(121) }),
    '`_document_id` is missing or is none',
  ],
  ['no action', [without('action')], '`action` is missing'],
  [
    'an action with a line break',
    changed({ action: 'repo.access\n::error::x' }),
    '`action` is missing or is none',
  ],
  ['no time', [without('@timestamp')], '`@timestamp` is missing'],
  ['a time in words', changed({ '@timestamp': 'yesterday' }), '`@timestamp` is missing or is no time'],
  ['a time before GitHub', changed({ '@timestamp': 9 }), '`@timestamp` is missing or is no time'],
  [
    'a time that is a fraction',
    changed({ '@timestamp': 1800000000000.5 }),
    '`@timestamp` is missing or is no time',
  ],
  ['an actor that is an object', changed({ actor: { login: 'root' } }), '`actor` is no name'],
  ['an actor that is too long', changed({ actor: 'x'.repeat(201) }), '`actor` is no name'],
  ['half a character', changed({ user: '\ud800' }), '`user` is no name'],
  ['an event that is too large', changed({ data: 'x'.repeat(65 * 1024) }), 'at most 65536 are recorded'],
  ['one id for two events', [OVERRIDE, { ...OVERRIDE, actor: 'alice' }], 'two different events'],
  [
    'more than is recorded at once',
    Array.from({ length: 1001 }, (_, index) => ({ ...OVERRIDE, _document_id: `d${index}` })),
    'at most 1000 at once',
  ],
])('takes %s for a mistake, and writes nothing', async (_, events, message) => {
  const before = tip();
  const { code, stderr } = await load(events);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  expect(tip()).toBe(before);
});

it('needs a file, that is one', async () => {
  for (const words of [[], ['--file', 'none.json'], ['--file', '.'], ['--file', '/dev/zero']])
    expect((await repository.audit('import-log', ...words)).code).toBe(2);
});

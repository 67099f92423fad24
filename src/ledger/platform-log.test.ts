import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../test/ledger/drafts.ts';
import { UserError } from '../errors.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { PlatformLog } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { entryBytes, readEntry } from './entry.ts';
import { entryPath } from './layout.ts';
import { isOtherEvent } from './platform-conflict.ts';
import { platformDraft } from './platform-draft.ts';
import { MOST_LOG_TEXT, type PlatformEvent, readPlatformLog } from './platform-log.ts';

const AT = Date.UTC(2026, 2, 2, 9);
const EVENT = {
  _document_id: 'PYn3TOghg5FYze673svhgw',
  '@timestamp': AT,
  action: 'repo.access',
  actor: 'root',
};
const MADE = { at: '2026-03-09T00:00:00Z', repository: REPOSITORY, run: null };

const read = (more: object = {}): PlatformEvent =>
  readPlatformLog(JSON.stringify([{ ...EVENT, ...more }]), 'log.json')[0] as PlatformEvent;
const said = (more: object = {}): PlatformLog =>
  platformDraft(read(more), MADE).entry.decision as unknown as PlatformLog;

describe('an export', () => {
  it('is an array, or one event a line, with the same events', () => {
    const events = [EVENT, { ...EVENT, _document_id: 'b' }];
    const array = readPlatformLog(JSON.stringify(events, null, 2), 'log.json');
    const lines = readPlatformLog(
      events.map((event) => `${JSON.stringify(event)}\r\n`).join('\n'),
      'log.json',
    );
    expect(array.map(({ document }) => document)).toEqual([EVENT._document_id, 'b']);
    expect(lines).toEqual(array);
  });

  it.each([
    [{ '@timestamp': AT }, '2026-03-02T09:00:00Z'],
    [{ '@timestamp': AT + 5 }, '2026-03-02T09:00:00.005Z'],
    [{ '@timestamp': '2026-03-02T09:00:00Z' }, '2026-03-02T09:00:00Z'],
    [{ '@timestamp': undefined, created_at: AT }, '2026-03-02T09:00:00Z'],
    [{ '@timestamp': null, created_at: AT }, '2026-03-02T09:00:00Z'],
  ])('says when, as %j', (more, at) => {
    expect(read(more).happenedAt).toBe(at);
  });

  it('is read up to a size', () => {
    expect(() => readPlatformLog(' '.repeat(MOST_LOG_TEXT + 1), 'log.json')).toThrow(
      'Import a shorter period',
    );
  });

  it('is refused in words, whatever it holds', () => {
    const value = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .array(fc.dictionary(fc.constantFrom('_document_id', 'action', '@timestamp', 'repo'), fc.jsonValue()))
        .map((events) => JSON.stringify(events)),
    );
    fc.assert(
      fc.property(value, (text) => {
        try {
          return readPlatformLog(text, 'log.json').length > 0;
        } catch (error) {
          return error instanceof UserError;
        }
      }),
    );
  });
});

describe('the entry of an event', () => {
  it('can be read back from the ledger', () => {
    const { entry } = platformDraft(read({ actor_id: 9, user: 'mallory', visibility: 'public' }), MADE);
    const whole = { v: 1, seq: 2, prev: 'a'.repeat(64), ...entry } as LedgerEntry;
    expect(readEntry(entryPath(2), entryBytes(whole))).toEqual({ entry: whole, finding: undefined });
    expect(entry.actor).toEqual({ id: 9, login: 'root', type: 'User' });
    expect(said({ visibility: 'public' })).toMatchObject({ actor: 'root', user: null, target: 'public' });
  });

  it('names to whom it was done, as the platform writes it', () => {
    expect(said({ user: 'mallory' }).user).toBe('mallory');
    expect(said({ user: '' }).user).toBeNull();
  });

  it('holds the event itself, in one form', () => {
    const { entry, blobs } = platformDraft(read({ b: 1, a: [{ user_agent: 'x', kept: true }] }), MADE);
    const [[sha256, bytes] = []] = [...blobs];
    expect([sha256, (entry.decision as unknown as PlatformLog).event]).toEqual([
      sha256Hex(bytes ?? ''),
      sha256Hex(bytes ?? ''),
    ]);
    expect(String(Buffer.from(bytes ?? []))).toBe(
      `${canonicalJson({ ...EVENT, a: [{ kept: true }], b: 1 })}\n`,
    );
  });

  it.each([
    [{ actor_id: 9, actor_is_bot: true }, 'Bot'],
    [{ actor_id: 9, actor: 'arbiter[bot]' }, 'Bot'],
    [{ actor_id: '9' }, 'User'],
    [{}, undefined],
    [{ actor_id: 9, actor: null }, undefined],
    [{ actor_id: 9, actor: '' }, undefined],
  ])('is by whom %j says', (more, type) => {
    expect(platformDraft(read(more), MADE).entry.actor?.type).toBe(type);
  });

  it.each([
    [{ team: 'acme/board', name: 'x' }, 'acme/board'],
    [{ ruleset_name: 'protect-main' }, 'protect-main'],
    [{ environment_name: 'arbiter' }, 'arbiter'],
    [{ name: 'main' }, 'main'],
    [{ name: ['main'], permission: 'admin' }, 'admin'],
    [{ name: '', title: 'deploy key' }, 'deploy key'],
    [{ name: null, visibility: 'public', permission: 'admin', title: 'x' }, 'public'],
    [{}, null],
  ])('is about what %j names', (more, target) => {
    expect(said(more).target).toBe(target);
  });

  it.each([
    'actor_ip',
    'actor_location',
    'user_agent',
    'hashed_token',
    'token_id',
    'token_scopes',
    'external_identity_nameid',
    'external_identity_username',
    'email',
    'fingerprint',
    'key',
  ])('does not hold %s', (field) => {
    const [bytes] = platformDraft(read({ [field]: 'secret' }), MADE).blobs.values();
    expect(String(Buffer.from(bytes ?? []))).not.toContain('secret');
  });
});

it.each(['repo.create_actions_secret', 'repo.remove_actions_variable', 'environment.update_actions_secret'])(
  '%s holds the name of what it is about, which the platform calls `key`',
  (action) => {
    const event = read({ action, key: 'ARBITER_APP_KEY', environment_name: 'prod', data: { key: 'secret' } });
    const { entry, blobs } = platformDraft(event, MADE);
    expect((entry.decision as unknown as PlatformLog).target).toBe('ARBITER_APP_KEY');
    const kept = String(Buffer.from([...blobs.values()][0] ?? []));
    expect(kept).toContain('ARBITER_APP_KEY');
    expect(kept).not.toContain('"secret"');
  },
);

describe('an event under an id that is recorded', () => {
  const BEFORE = { user: 'mallory', team: 'acme/board', actor_id: 9, operation_type: '' };
  const conflict = (more: object) => {
    const before = platformDraft(read(BEFORE), MADE);
    const recorded = { v: 1, seq: 2, prev: null, ...before.entry } as LedgerEntry;
    const kept = String(Buffer.from([...before.blobs.values()][0] ?? []));
    return { conflict: { draft: platformDraft(read({ ...BEFORE, ...more }), MADE), recorded }, kept };
  };

  it.each([
    ['the same', {}, false],
    ['more', { visibility: 'public', operation_type: 'modify' }, false],
    ['less', { user: undefined, team: null }, false],
    ['an id as text', { actor_id: '9' }, false],
    ['its time in another form', { '@timestamp': '2026-03-02T09:00:00Z' }, false],
    ['another action', { action: 'repo.transfer' }, true],
    ['another actor', { actor: 'alice' }, true],
    ['another time', { '@timestamp': AT + 1 }, true],
    ['another person', { user: 'bob' }, true],
    ['another team', { team: 'acme/interns' }, true],
    ['another id', { actor_id: 10 }, true],
  ])('tells %s: %j is another event: %j', (_, more, isOther) => {
    const { conflict: found, kept } = conflict(more);
    expect(isOtherEvent(found, kept)).toBe(isOther);
    // Without the event itself its entry still says whom and what it was about.
    const isIdAlone = 'actor_id' in more;
    expect(isOtherEvent(found, undefined)).toBe(isOther && !isIdAlone);
  });

  it('is held against its entry where the content is not what that names', () => {
    expect(isOtherEvent(conflict({ user: 'bob' }).conflict, '[')).toBe(true);
  });
});

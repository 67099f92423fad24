import { UserError } from '../errors.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { PlatformLog } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { JsonValue } from '../text/document.ts';
import type { Draft } from './draft.ts';
import { quoted } from './finding.ts';
import type { PlatformEvent } from './platform-log.ts';
import { numericId } from './platform-selection.ts';

const MOST_EVENT_BYTES = 64 * 1024;
const LONGEST_NAME = 200;
/** Where somebody was, and with what device and credential: nobody needs it to see what changed, and the ledger is for ever. */
const LEFT_OUT =
  /(?:^|_)(?:ip|ips|location|agent|token|tokens|email|emails|identity|session|fingerprint|key)(?:_|$)/;
/** In these `key` is the name of a secret or a variable, which is what they are about; its value is in no event. */
const NAMED_BY_KEY = /\.(?:create|update|remove)_actions_(?:secret|variable)$/;
/** What an event is about, the most telling first. */
const TARGETS = ['team', 'ruleset_name', 'environment_name', 'name', 'visibility', 'permission', 'title'];

/** The entry that records an event, and the event itself as a content. The same event gives the same entry, whoever imports it. */
export function platformDraft(
  event: PlatformEvent,
  made: Pick<LedgerEntry, 'at' | 'repository' | 'run'>,
): Draft {
  const { document, action, happenedAt, fields } = event;
  const bytes = new TextEncoder().encode(`${canonicalJson(recordedFields(event))}\n`);
  if (bytes.length > MOST_EVENT_BYTES)
    throw new UserError(
      `Event ${document} has ${bytes.length} bytes; at most ${MOST_EVENT_BYTES} are recorded.`,
    );
  const sha256 = sha256Hex(bytes);
  const login = name(event, 'actor');
  const decision: PlatformLog = {
    document,
    action,
    happened_at: happenedAt,
    actor: login,
    user: name(event, 'user'),
    target: targetOf(event),
    event: sha256,
  };
  return {
    entry: {
      id: `platform_log/${document}`,
      type: 'platform_log',
      ...made,
      actor: actorOf(fields, login),
      pull_request: null,
      policy: null,
      subject: null,
      subjects: [],
      evidence: [],
      decision: { ...decision },
      attestation: null,
    },
    blobs: new Map([[sha256, bytes]]),
  };
}

function actorOf(fields: PlatformEvent['fields'], login: string | null): LedgerEntry['actor'] {
  const id = numericId(fields.actor_id);
  if (id === null || login === null) return null;
  return { id, login, type: fields.actor_is_bot === true || login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function name({ document, fields }: PlatformEvent, field: string): string | null {
  const value = fields[field] ?? null;
  if (value === null || value === '') return null;
  if (typeof value !== 'string' || value.length > LONGEST_NAME || /\p{Surrogate}/u.test(value))
    throw new UserError(
      `Event ${quoted(document)}: \`${field}\` is no name of up to ${LONGEST_NAME} characters.`,
    );
  return value;
}

function targetOf(event: PlatformEvent): string | null {
  for (const field of NAMED_BY_KEY.test(event.action) ? ['key', ...TARGETS] : TARGETS) {
    if (typeof event.fields[field] === 'string' && event.fields[field] !== '') return name(event, field);
  }
  return null;
}

function recordedFields({ action, fields }: PlatformEvent): JsonValue {
  const { key } = fields;
  const kept = withoutPrivate({ ...fields }) as Record<string, JsonValue>;
  return typeof key === 'string' && NAMED_BY_KEY.test(action) ? { ...kept, key } : kept;
}

function withoutPrivate(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutPrivate);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !LEFT_OUT.test(key))
      .map(([key, inner]) => [key, withoutPrivate(inner)]),
  );
}

import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { DetailOf } from './draft.ts';

type Told = { readonly [T in keyof LedgerDetail]-?: (detail: DetailOf<T>) => string };

const TOLD: Told = {
  genesis: ({ origin, reason }) => `the ledger ${origin} begins: ${reason}`,
  policy: ({ policies }) =>
    `in force: ${policies.map(({ id, version }) => `${id} ${version}`).join(', ') || 'nothing'}`,
  evaluation: ({ status, reason, posted }) =>
    `${status}: ${reason}${posted === undefined ? '' : ` (posted as ${posted.state}: #${posted.because.pull_request} has the same head commit and is ${posted.status})`}`,
  observation: ({ review, state }) => `review ${review} first seen as ${state}`,
  approval: ({ review, role, model, conditions }) =>
    `review ${review} fills a seat of ${role} for ${model}${conditions.length === 0 ? '' : `, on ${conditions.length} condition(s)`}`,
  dismissal: ({ review, was }) => `review ${review} dismissed${was === null ? '' : ` (it was ${was})`}`,
  override: (detail) =>
    'check' in detail
      ? `review ${detail.review} overrides check ${detail.check} of ${detail.policy} (${detail.outcome}) for ${detail.model} as ${detail.role}: ${detail.reason}`
      : `break-glass for ${detail.model} by label ${detail.label} until ${detail.until}: ${detail.reason}`,
  delegation: ({ from, to, role, until, reason }) =>
    `${to} signs as ${role} for ${from} until ${until}: ${reason}`,
  alert: ({ kind, people, roles, waiting_since: since }) =>
    `${kind} to ${people.join(', ') || 'nobody'} for ${roles.join(', ')}, waiting since ${since}`,
  status: ({ event, status }) => `pull request ${event}; the last verdict was ${status ?? 'never given'}`,
  checkpoint: ({ size, root, note }) =>
    `checkpoint of ${size} entries, root ${root}, ${note === null ? 'not signed' : 'signed'}`,
  expunged: ({ blobs, basis, reason }) => `${blobs.length} content(s) removed (${basis}): ${reason}`,
  correction: ({ of, reason }) => `entry ${of} is wrong: ${reason}`,
  platform_log: ({ action, target, user, actor, happened_at: at }) =>
    `${action}${target === null ? '' : ` (${target})`}${user === null || user === actor ? '' : ` for ${user}`} by ${actor ?? 'somebody'} at ${at}`,
};

/** What an entry says, in one line; the text in it was written by others and is not escaped. */
export function entryText(entry: LedgerEntry): string {
  const tell = Object.hasOwn(TOLD, entry.type) ? TOLD[entry.type as keyof Told] : undefined;
  return tell === undefined ? '' : (tell as (detail: unknown) => string)(entry.decision);
}

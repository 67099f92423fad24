import type { BundleName, LedgerDetail, Outcome, PlatformRules } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { DetailOf } from './draft.ts';

/** What became of a deployment, a rollback or a drill, in words. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  live: 'live',
  refused: 'refused',
  failed: 'failed',
  rolled_back: 'failed, and what ran before runs again',
};

type Told = { readonly [T in keyof LedgerDetail]-?: (detail: DetailOf<T>) => string };

const TOLD: Told = {
  genesis: ({ origin, reason }) => `the ledger ${origin} begins: ${reason}`,
  policy: ({ policies }) =>
    `in force: ${policies.map(({ id, version }) => `${id} ${version}`).join(', ') || 'nothing'}`,
  evaluation: ({ status, reason, posted, platform_rules: rules }) =>
    `${status}: ${reason}${posted === undefined ? '' : ` (posted as ${posted.state}: #${posted.because.pull_request} has the same head commit and is ${posted.status})`}${rulesText(rules)}`,
  observation: ({ review, state, return_to: stages }) =>
    `review ${review} first seen as ${state}${stages === undefined ? '' : `, to return to ${stages.join(', ')}`}`,
  approval: ({ review, role, model, conditions }) =>
    `review ${review} fills a seat of ${role} for ${model}${conditions.length === 0 ? '' : `, on ${conditions.length} condition(s)`}`,
  dismissal: ({ review, was }) => `review ${review} dismissed${was === null ? '' : ` (it was ${was})`}`,
  override: (detail) =>
    'check' in detail
      ? `review ${detail.review} overrides check ${detail.check} of ${detail.policy} (${detail.outcome}) for ${detail.model} as ${detail.role}: ${detail.reason}`
      : `break-glass for ${detail.model} by label ${detail.label} until ${detail.until}: ${detail.reason}`,
  waiver: ({ check, model, versions, expires, ticket, approved_by: by }) =>
    `waiver of ${check} for ${model} ${versions.from} to ${versions.to} until ${expires} (${ticket}), approved by ${by.map(({ login, role }) => `${login} as ${role}`).join(', ') || 'nobody'}`,
  delegation: ({ from, to, role, until, reason }) =>
    `${to} signs as ${role} for ${from} until ${until}: ${reason}`,
  bundle: (detail) =>
    'refusal' in detail
      ? `bundle of ${detail.model} ${detail.version} at ${shortened(detail.commit)} refused: ${detail.refusal.message} [${detail.refusal.code}]`
      : `bundle ${detail.tag} of ${detail.model} ${detail.version} made (${shortened(detail.sha256)}), ${detail.attestations.length} attestation(s)`,
  release: ({ tag, sha256, refusal }) =>
    refusal === null
      ? `bundle ${tag} published (${shortened(sha256)})`
      : `release of ${tag} refused: ${refusal.message} [${refusal.code}]`,
  deployment: ({ environment, tag, model, version, outcome, code, message, previous }) => {
    const what = `${tag ?? 'a bundle'}${model === null ? '' : ` (${model} ${version ?? 'without a version'})`}`;
    return outcome === 'live'
      ? `${what} is live in ${environment}${previous === null ? '' : ` in place of ${previous.tag}`}`
      : `${what} is not live in ${environment}: ${OUTCOMES[outcome]}: ${withCode(message, code)}`;
  },
  rollback: ({ environment, from, to, reason, outcome, code, message, switch_ms: took, drill }) =>
    `${drill ? 'practised rollback' : 'rollback'} of ${environment}${switchText(from, to)}: ${OUTCOMES[outcome]}${tookText(took)}${foundText(message, code)} (asked for: ${reason})`,
  drill: ({ environment, bundle, to, outcome, code, message, switch_ms: took, tested_at: at }) =>
    `rollback drill in ${environment}${bundle === null && to !== null ? ' from nothing' : ''}${switchText(bundle, to)} at ${at}: ${OUTCOMES[outcome]}${tookText(took)}${foundText(message, code)}`,
  alert: ({ kind, people, roles, waiting_since: since }) =>
    `${kind} to ${people.join(', ') || 'nobody'} for ${roles.join(', ')}, waiting since ${since}`,
  status: ({ event, status, commit, reason, platform_rules: rules }) =>
    `${event === 'queue_refused' ? `the merge queue's commit ${commit ?? '?'} was refused: ${reason ?? '?'}` : `pull request ${event}`}; the last verdict was ${status ?? 'never given'}${rulesText(rules)}`,
  checkpoint: ({ size, root, note }) =>
    `checkpoint of ${size} entries, root ${root}, ${note === null ? 'not signed' : 'signed'}`,
  expunged: ({ blobs, basis, reason }) => `${blobs.length} content(s) removed (${basis}): ${reason}`,
  correction: ({ of, reason }) => `entry ${of} is wrong: ${reason}`,
  platform_log: ({ action, target, user, actor, happened_at: at }) =>
    `${action}${target === null ? '' : ` (${target})`}${user === null || user === actor ? '' : ` for ${user}`} by ${actor ?? 'somebody'} at ${at}`,
};

const SHORT_DIGEST = 12;

/** The rules of the platform at that instant; nothing where an earlier version did not ask. */
function rulesText(rules: PlatformRules | undefined): string {
  if (rules === undefined) return '';
  const { branch, sha256, rules: listed, unread } = rules;
  if (sha256 === null) return `; the rules of ${branch} could not be read: ${unread ?? '?'}`;
  if (listed.length === 0) return `; no ruleset held for ${branch}`;
  const types = [...new Set(listed.map(({ type }) => type))].join(', ');
  return `; rules of ${branch}: ${types} (${shortened(sha256)})`;
}

function shortened(sha256: string | null): string {
  return sha256 === null ? 'without a digest' : sha256.slice(0, SHORT_DIGEST);
}

function switchText(from: BundleName | null, to: BundleName | null): string {
  return `${from === null ? '' : ` from ${from.tag}`}${to === null ? '' : ` to ${to.tag}`}`;
}

function tookText(milliseconds: number | null): string {
  return milliseconds === null ? '' : ` in ${milliseconds} ms`;
}

function withCode(message: string, code: string | null): string {
  return code === null ? message : `${message} [${code}]`;
}

function foundText(message: string | null | undefined, code: string | null | undefined): string {
  if (typeof message !== 'string') return typeof code === 'string' ? ` [${code}]` : '';
  return `: ${withCode(message, code ?? null)}`;
}

/** What an entry says, in one line; the text in it was written by others and is not escaped. */
export function entryText(entry: LedgerEntry): string {
  const tell = Object.hasOwn(TOLD, entry.type) ? TOLD[entry.type as keyof Told] : undefined;
  return tell === undefined ? '' : (tell as (detail: unknown) => string)(entry.decision);
}

import { entryText } from '../../ledger/entry-text.ts';
import { detailOf, madeBundle } from '../../ledger/query.ts';
import type { Actor, LedgerEntry } from '../../schemas/ledger-entry.ts';
import { entryLinks, entryProps } from './oscal-entry.ts';
import {
  type OscalProp,
  oscalLine,
  oscalString,
  oscalText,
  oscalToken,
  prop,
  some,
  uuidOf,
} from './oscal-text.ts';
import { digestOf, type ViewSource } from './view-source.ts';

/** An act as an entry of the assessment log: an approval, a dismissal, break-glass, a merge. */
export function logEntry(source: ViewSource, entry: LedgerEntry): object {
  const { actor, at, seq, type } = entry;
  const approval = detailOf(entry, 'approval');
  return {
    uuid: uuidOf(digestOf(source, entry), 'act'),
    title: oscalLine(`${type} (ledger entry ${seq})`),
    description: oscalText(entryText(entry) || JSON.stringify(entry.decision)),
    start: at,
    end: at,
    props: [
      ...entryProps(source, entry),
      ...prop('entry-type', type),
      ...prop('subject-sha256', entry.subject ?? null),
      ...prop('member-by', approval?.member_by),
      ...bundleProps(entry),
      ...(approval?.conditions ?? []).flatMap(({ until, text }) =>
        prop('condition', `until ${until}: ${text}`),
      ),
    ],
    links: entryLinks(entry),
    ...(actor !== null && {
      'logged-by': [
        {
          'party-uuid': partyUuid(actor),
          ...(approval !== undefined && { 'role-id': oscalToken(approval.role) }),
        },
      ],
    }),
  };
}

/** What left the repository, where it went, and what came of it. */
function bundleProps(entry: LedgerEntry): OscalProp[] {
  const release = detailOf(entry, 'release');
  const placed = detailOf(entry, 'deployment') ?? detailOf(entry, 'rollback') ?? detailOf(entry, 'drill');
  const bundle = madeBundle(entry) ?? release ?? detailOf(entry, 'deployment');
  const to = (detailOf(entry, 'rollback') ?? detailOf(entry, 'drill'))?.to;
  const asked = detailOf(entry, 'bundle');
  const refused = asked !== undefined && 'refusal' in asked ? asked : undefined;
  const published = release?.refusal === null ? 'published' : 'refused';
  return [
    ...prop('bundle', bundle?.tag ?? to?.tag),
    ...prop('bundle-sha256', bundle?.sha256 ?? to?.sha256),
    ...prop('environment', placed?.environment),
    ...prop('outcome', release === undefined && refused === undefined ? placed?.outcome : published),
    ...prop('reason-code', (refused ?? release)?.refusal?.code ?? placed?.code),
    ...prop('compliance-sha256', (detailOf(entry, 'deployment') ?? detailOf(entry, 'rollback'))?.compliance),
  ];
}

function partyUuid({ id }: Actor): string {
  return uuidOf('github-account', String(id));
}

/** Everybody whose act is told, by the account; with the login that it had last. */
export function partiesOf(selected: readonly LedgerEntry[]): readonly object[] {
  const actors = new Map(selected.flatMap(({ actor }) => (actor === null ? [] : [[actor.id, actor]])));
  return [...actors.values()]
    .sort((a, b) => a.id - b.id)
    .map((actor) => ({
      uuid: partyUuid(actor),
      type: 'person',
      name: oscalString(actor.login),
      props: [...prop('github-account', actor.id), ...prop('account-type', actor.type)],
    }));
}

/** Every role in which somebody signed. */
export function rolesOf(selected: readonly LedgerEntry[]): {
  readonly roles?: readonly object[];
} {
  const roles = new Set(selected.flatMap((entry) => detailOf(entry, 'approval')?.role ?? []));
  return some(
    'roles',
    [...roles].sort().map((role) => ({ id: oscalToken(role), title: oscalLine(role) })),
  );
}

/** Which acts led to which verdict: those on the pull request until it, and after the last one also what followed. */
export function actsByVerdict(
  selected: readonly LedgerEntry[],
  verdicts: readonly LedgerEntry[],
): { readonly of: ReadonlyMap<number, readonly LedgerEntry[]>; readonly others: readonly LedgerEntry[] } {
  const byPull = new Map<number | undefined, LedgerEntry[]>();
  for (const verdict of verdicts) append(byPull, verdict.pull_request?.number, verdict);
  const of = new Map<number, LedgerEntry[]>();
  const others: LedgerEntry[] = [];
  const position = new Map<number, number>();
  for (const entry of selected) {
    if (entry.type === 'evaluation') continue;
    const pull = entry.pull_request?.number;
    const own = pull === undefined ? [] : (byPull.get(pull) ?? []);
    let next = position.get(pull ?? 0) ?? 0;
    while (next < own.length - 1 && (own[next]?.seq ?? 0) < entry.seq) next += 1;
    position.set(pull ?? 0, next);
    const verdict = own[next];
    if (verdict === undefined) others.push(entry);
    else append(of, verdict.seq, entry);
  }
  return { of, others };
}

function append<K>(lists: Map<K, LedgerEntry[]>, key: K, entry: LedgerEntry): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [entry]);
  else known.push(entry);
}

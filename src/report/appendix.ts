import type { Check, Model } from '../schemas/decision.ts';
import { groupName } from './check-row.ts';
import { type ReportContext, reviewUrl } from './context.ts';
import { formatCount, formatInterval, formatNumber } from './number.ts';
import { type Block, code, heading, link, list, type Prose, person, type Table, table } from './prose.ts';
import { signoffOf } from './signature.ts';
import { OUTCOME_WORDS, shownChecks, TRUST_WORDS } from './words.ts';

/** What only a report at length says: every group, the controls, the seats as a table. */
export function groupBlocks(model: Model): Block[] {
  return shownChecks(model)
    .filter(({ groups }) => groups.length > 0)
    .flatMap((check) => [heading(4, `Groups: ${check.title}`), groupTable(check)]);
}

function groupTable({ groups, required }: Check): Table {
  const against = required.threshold === null ? [] : [required.threshold];
  const number = (value: number | null): Prose => [value === null ? '—' : formatNumber(value, against)];
  const rows = groups.map((group) => {
    const interval = group.interval === null ? undefined : formatInterval(group.interval, against);
    const name = group.reference ? `${groupName(group)} (reference)` : groupName(group);
    return [
      [name],
      [group.n === null ? (group.note ?? '—') : formatCount(group.n)],
      [group.selected === null ? '—' : formatCount(group.selected)],
      number(group.rate),
      [...number(group.value), ...(interval === undefined ? [] : [` (${interval})`])],
      [OUTCOME_WORDS[group.outcome]],
    ];
  });
  return table(['Group', 'Rows', 'Favourable', 'Rate', 'Value', 'Result'], rows);
}

/** Trust, reason and controls of every check. */
export function groundsBlocks(model: Model): Block[] {
  const items = shownChecks(model).map((check): Prose => {
    const trust = check.trust === null ? '' : ` Evidence: ${TRUST_WORDS[check.trust] ?? check.trust}.`;
    const controls = check.controls.map(({ id, relation }) => `${id} (${relation})`).join(', ');
    return [`${check.title}: ${check.reason}${trust}`, controls === '' ? '' : ` Controls: ${controls}.`];
  });
  return items.length === 0 ? [] : [heading(4, 'Grounds'), list(items)];
}

export function seatBlocks(model: Model, context: ReportContext): Block[] {
  const signoff = signoffOf(model);
  if (signoff === null) return [];
  const signed = Object.entries(signoff.assignment).flatMap(([role, people]) =>
    (people ?? []).map((login): Prose[] => {
      const review = signoff.counted.find(
        (counted) => counted.user === login && counted.role === role,
      )?.review;
      const shown = review === undefined ? ['—'] : link([`review ${review}`], reviewUrl(context, review));
      return [[role], [person(login)], shown];
    }),
  );
  const open = signoff.missing.map(({ role, count }): Prose[] => [[role], [`missing × ${count}`], ['—']]);
  const rows = [...signed, ...open];
  return rows.length === 0 ? [] : [heading(4, 'Sign-off'), table(['Role', 'Signed by', 'Review'], rows)];
}

/** Every digest in full: what a comment shortens an officer may have to compare. */
export function digestBlocks(model: Model): Block[] {
  const subject = Object.entries(model.subject).map(([part, digest]): Prose[] => [
    [part === 'subject' ? 'subject (what is approved)' : part],
    digest === null ? ['not known'] : [code(digest)],
  ]);
  const policies = model.policies.map(({ id, version, digest }): Prose[] => [
    [`policy ${id} ${version}`],
    [code(digest)],
  ]);
  const evidence = model.evidence.map(({ file, sha256 }): Prose[] => [
    [code(file)],
    [code(`sha256:${sha256.replace(/^sha256:/u, '')}`)],
  ]);
  return [heading(4, 'Digests'), table(['Of', 'Digest'], [...subject, ...policies, ...evidence])];
}
